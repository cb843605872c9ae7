"""Runs one attack as a user would meet it, and says what was wrong with what the tool did."""
import json
import pathlib
import re
import shutil
import xml.etree.ElementTree as ElementTree

from attack import MARK
from material import DAY, FORMS
from page_shape import PageShape, spelled_out, unseen, with_line_feeds

SECONDS = 1.0
"""What a run may take more than one on a harmless file of its kind, in time of the processor."""
MEGABYTES = 100
"""What a run may take more memory than one on a harmless file of its kind."""

STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What steers a terminal, or turns what a reader sees."""
OWN_FILES = re.compile(r"(xmlcore-memory://schema-\d+/\S+)|(\./?)?(attack\.(xml|json)|good\.xml|tier\.json|\.?record\.json(\.\d+\.part)?|out(/.*)?|\.)?")
"""The names in an attack's folder that the tool may touch."""


class Judge:
    """Judges attacks one after another, with a sandbox of its own."""

    def __init__(self, sandbox, material, folder, is_thorough=True):
        self.sandbox = sandbox
        self.material = material
        self.folder = pathlib.Path(folder)
        self.is_thorough = is_thorough
        self.violations = []
        self.slowest = self.largest = 0.0
        self.usual = {}
        self.known_paths = set()
        self.programs = 1
        self.plain_pages = {}
        self._measure()

    # What harmless files cost and open.

    def _measure(self):
        folder = self._clean_folder("harmless")
        for form in FORMS:
            (folder / "attack.xml").write_text(self.material.documents[form], encoding="utf-8")
            (folder / "good.xml").write_text(self.material.documents[form], encoding="utf-8")
            self._learn(["validate", "attack.xml", "--json"], folder, 0)
            self._learn(["compare", "good.xml", "attack.xml"], folder, 0)
        (folder / "attack.json").write_text(json.dumps(self.material.small_record))
        (folder / "tier.json").write_bytes(TIER)
        for page in ([], ["--html"]):
            self._learn(self._render(*page), folder, 0)
        self.rendered = {form: (folder / "out" / f"{form}.xml").read_bytes() for form in FORMS}
        self._learn(["check", "attack.json", "--on", DAY], folder, 1)
        self._learn(["compare", "attack.json", "attack.json"], folder, 0)
        (folder / "attack.json").write_bytes(self.material.payload_bytes)
        self._learn(self._import("attack.json", "--new", "RK-ATTACK-01"), folder, 1)
        self._learn(self._import("tier.json"), folder, 1)

    def _learn(self, arguments, folder, status):
        run = self.sandbox.run(arguments, folder)
        if run.status not in (status, 0):
            raise SystemExit(f"a harmless file is not taken: {arguments}: {run.status}\n{run.messages}")
        self.known_paths |= run.opened
        self.programs = max(self.programs, run.programs)
        seconds, megabytes = self.usual.get(arguments[0], (0.0, 0.0))
        self.usual[arguments[0]] = (max(seconds, run.seconds), max(megabytes, run.megabytes))

    @staticmethod
    def _render(*options):
        return ["render", "attack.json", "--draft", "--form", "all", "--output", "out", "--on", DAY, *options]

    @staticmethod
    def _import(payload, *options):
        return ["import", payload, "--into", "record.json", "--on", DAY, *options]

    def _clean_folder(self, name):
        folder = self.folder / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder

    # One attack.

    def judge(self, attack, name):
        """The violations of one attack, and the folder in which its files are."""
        self.violations, self.slowest, self.largest = [], 0.0, 0.0
        folder = self._clean_folder(name)
        if attack.kind != "files":
            place = folder / ("attack.xml" if attack.kind == "document" else "attack.json")
            place.write_bytes(attack.make())
        try:
            getattr(self, f"_judge_{attack.kind}")(attack, folder)
        except (ValueError, KeyError, TypeError, OSError, ElementTree.ParseError) as error:
            # What the tool made is so wrong that it cannot be read.
            self.violations.append(f"what it made cannot be judged: {error!r}")
        return self.violations, folder

    def _say(self, run, what):
        self.violations.append(f"referral {' '.join(run.arguments)}: {what}")

    def _run(self, arguments, folder, expected, shows_values=False, stdout=None, may_touch=(), secret=True):
        """Runs the tool, and judges what holds for every run."""
        run = self.sandbox.run(arguments, folder, stdout)
        seconds, megabytes = self.usual.get(arguments[0], (0.0, 0.0))
        self.slowest = max(self.slowest, run.seconds)
        self.largest = max(self.largest, run.megabytes)
        if run.is_hung:
            self._say(run, "hangs")
        elif run.status < 0 or run.status >= 128:
            self._say(run, f"crashes (signal {-run.status if run.status < 0 else run.status - 128})")
        elif run.status not in expected:
            self._say(run, f"exits with {run.status} instead of {' or '.join(map(str, sorted(expected)))}")
        if run.status not in (0, 1) and not run.errors.strip():
            self._say(run, "says nothing of why it refuses")
        if run.seconds > seconds + SECONDS:
            self._say(run, f"takes {run.seconds:.1f} s of the processor")
        if run.megabytes > megabytes + MEGABYTES:
            self._say(run, f"takes {run.megabytes:.0f} MB")
        self._judge_words(run, shows_values, secret)
        self._judge_trace(run, folder, may_touch)
        return run

    def _judge_words(self, run, shows_values, secret):
        for title, data in (("output", run.output), ("messages", run.errors)):
            text = data.decode("utf-8", "surrogateescape")
            steering = STEERING.search(text)
            if steering:
                self._say(run, f"prints U+{ord(steering.group()):04X} in its {title}")
            hidden = {self.material.secret_text} if shows_values and title == "output" else self.material.canaries
            words = [canary for canary in hidden if canary in text]
            if secret and MARK in text and not (shows_values and title == "output"):
                words.append(MARK)
            if words:
                self._say(run, f"shows {sorted(words)[0]!r} in its {title}")

    def _judge_trace(self, run, folder, may_touch):
        if run.network:
            self._say(run, f"goes to the network: {run.network[0]}")
        if run.programs > self.programs:
            self._say(run, "starts another program")
        parents = {str(folder), *map(str, folder.parents)}
        for path in sorted(run.opened - self.known_paths - parents - set(may_touch)):
            inside = path[len(str(folder)) + 1:] if path.startswith(f"{folder}/") else path
            # Of a very long name strace shows the start.
            is_start = len(path) > 4_000 and any(place.startswith(path) for place in may_touch)
            if not OWN_FILES.fullmatch(inside) and not is_start:
                self._say(run, f"opens {path!r}")
                return

    # Documents.

    def _judge_document(self, attack, folder):
        (folder / "good.xml").write_text(self.material.documents[attack.form], encoding="utf-8")
        expected = {"refuse": {1, 65}, "accept": {0}, "neutralise": {1}}[attack.must]
        run = self._run(["validate", "attack.xml", "--json"], folder, expected)
        errors = self._error_codes(run)
        if attack.must == "refuse":
            if run.status == 1 and not errors:
                self._say(run, "gives no reason")
            if attack.codes and errors and not errors & attack.codes:
                self._say(run, f"refuses it for {', '.join(sorted(errors))}")
        if attack.must == "neutralise" and errors != {"fingerprint"}:
            self._say(run, f"finds {', '.join(sorted(errors))}")
        if attack.must != "refuse" or not attack.reads or self._looks_again(attack):
            self._judge_compared(attack, folder)

    def _looks_again(self, attack):
        """Whether a second command is asked too, which reads files as the first does: always, or of every third."""
        return self.is_thorough or sum(attack.full_name.encode()) % 3 == 0

    @staticmethod
    def _error_codes(run):
        try:
            return {
                finding["code"] for report in json.loads(run.output) for finding in report["findings"]
                if finding["severity"] == "error"}
        except (ValueError, KeyError, TypeError):
            return set()

    def _judge_compared(self, attack, folder):
        arguments = ["compare", "good.xml", "attack.xml"]
        if attack.must == "refuse":
            expected = {65} if attack.reads else {0, 1}
        else:
            expected = {"accept": {0}, "neutralise": {1}}[attack.must]
        run = self._run(arguments, folder, expected, shows_values=attack.must != "refuse" or not attack.reads)
        if attack.must == "refuse" and attack.reads and run.output:
            self._say(run, "compares what it must not read")
        if attack.must == "neutralise":
            run = self._run([*arguments, "--json"], folder, {1}, shows_values=True)
            differences = json.loads(run.output)["differences"]
            texts = [difference["after"]["value"] for difference in differences]
            if texts != [[attack.text]]:
                self._say(run, "reads another text than stands there")

    # Records.

    def _judge_record(self, attack, folder):
        if attack.must == "refuse":
            self._run(self._render(), folder, {65})
            if self._looks_again(attack):
                self._run(["check", "attack.json", "--on", DAY, "--json"], folder, {65})
            if (folder / "out").exists():
                self.violations.append("a record that cannot be read leaves a folder behind")
            return
        run = self._run(self._render(), folder, {0})
        if run.status != 0:
            return
        rendered = {form: (folder / "out" / f"{form}.xml").read_bytes() for form in FORMS}
        if attack.must == "accept":
            if rendered != self.rendered:
                self._say(run, "makes other documents of the same record")
            return
        record = json.loads((folder / "attack.json").read_bytes())
        self._judge_texts_in_documents(run, attack, rendered)
        self._judge_page(attack, folder, record)
        if self._looks_again(attack):
            self._run(["check", "attack.json", "--on", DAY], folder, {1})
        self._run(["compare", "attack.json", "out/cas3.xml"], folder, {0}, shows_values=True)
        self._judge_read_back(attack, folder, record)

    def _judge_texts_in_documents(self, run, attack, rendered):
        found = 0
        for form, data in rendered.items():
            for element in ElementTree.fromstring(data).iter():
                for text in [element.text or "", *element.attrib.values()]:
                    if text in self._texts(attack):
                        found += 1
                    elif MARK in text:
                        self._say(run, f"{form}: {element.tag.split('}')[-1]} has another text")
        if not found:
            self._say(run, "the text is in no document")

    @staticmethod
    def _texts(attack):
        return {attack.text, f"{MARK} one line"} if MARK in attack.text else {attack.text}

    def _judge_page(self, attack, folder, record):
        lines = with_line_feeds(record["offending"]["summary"]).count("\n")
        if lines not in self.plain_pages:
            plain = json.loads(json.dumps(record).replace(json.dumps(attack.text), json.dumps("x" + "\nx" * lines)))
            # One line stays one line.
            plain["person"]["name"]["given"] = plain["custody"]["prisonName"] = "x"
            plain["person"]["nicknames"] = ["x"]
            if "aliases" in plain["person"]:
                plain["person"]["aliases"] = [{"given": {"value": "x", "source": "nomis", "author": "x"}}]
            place = self._clean_folder("plain")
            (place / "attack.json").write_text(json.dumps(plain))
            self.sandbox.run(self._render("--html"), place)
            self.plain_pages[lines] = {form: self._page(place, form) for form in FORMS}
        run = self._run(self._render("--html"), folder, {0})
        found = 0
        for form in FORMS:
            page, plain = self._page(folder, form), self.plain_pages[lines][form]
            text = "".join(page.text)
            if MARK in attack.text and page.shape != plain.shape:
                self._say(run, f"{form}.html has other tags than a page of plain text")
            if page.dangers or "".join(page.style).count("@") != "".join(plain.style).count("@"):
                self._say(run, f"{form}.html has {', '.join(page.dangers) or 'other style'}")
            if unseen(text) - {"U+00AD"} or unseen("".join(page.style)):
                self._say(run, f"{form}.html has {', '.join(sorted(unseen(text)))} unseen")
            found += with_line_feeds(attack.text) in spelled_out(text)
        if not found and MARK in attack.text:
            self._say(run, "the text is on no page")

    @staticmethod
    def _page(folder, form):
        return PageShape((folder / "out" / f"{form}.html").read_text(encoding="utf-8"))

    def _judge_read_back(self, attack, folder, record):
        """Has the tool write the record anew, and reads it with other eyes."""
        (folder / "record.json").write_bytes((folder / "attack.json").read_bytes())
        (folder / "tier.json").write_bytes(TIER)
        run = self._run(self._import("tier.json"), folder, {0, 1}, shows_values=True)
        again = json.loads((folder / "record.json").read_bytes())
        for key in ("name", "nicknames", "aliases", "dateOfBirth"):
            if again["person"].get(key) != record["person"].get(key):
                self._say(run, f"person.{key} comes back changed")
        if again["offending"] != record["offending"] or again["custody"] != record["custody"]:
            self._say(run, "a text comes back changed")
        (folder / "good.json").write_text(json.dumps(self.material.small_record))
        compared = self._run(
            ["compare", "good.json", "attack.json"], folder, {0, 1}, shows_values=True, may_touch=["good.json"])
        forged = [line for line in with_line_feeds(attack.text).split("\n")[1:] if len(line) > 3]
        if any(line.startswith(tuple(forged)) for line in compared.text.splitlines() if forged):
            self._say(compared, "lets a text write a line of the report")

    # Payloads.

    def _judge_payload(self, attack, folder):
        expected = {65} if attack.must == "refuse" else {0, 1}
        run = self._run(
            self._import("attack.json", "--new", "RK-ATTACK-01"), folder, expected, shows_values=attack.must != "refuse")
        place = folder / "record.json"
        if attack.must == "refuse":
            if place.exists() or run.output:
                self._say(run, "takes something from what it refuses")
            return
        if not place.exists():
            return self._say(run, "writes no record")
        kept = [text for text in _texts(json.loads(place.read_bytes())) if MARK in text]
        # A fact of one line has a text of several on one; nothing else may differ.
        if any(text != attack.text and text.split() != attack.text.split() for text in kept):
            self._say(run, "keeps another text than was sent")
        if not kept and "look at" not in run.text:
            self._say(run, "drops a text and does not say so")
        return None

    # Files.

    def _judge_files(self, attack, folder):
        case = attack.make(folder, self.material)
        try:
            run = self._run(
                case.arguments, folder, case.expected, shows_values=case.shows_values, stdout=case.stdout,
                may_touch=case.may_touch)
            for violation in case.look(folder, run):
                self._say(run, violation)
        finally:
            case.undo(folder)


def _texts(value):
    if isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
    elif isinstance(value, str):
        yield value


TIER = (
    b'{"tierScore": "B2", "calculationId": "00000000-0000-4000-8000-000000001001", '
    b'"calculationDate": "2026-09-03T10:19:00", "changeReason": "A new assessment"}')
