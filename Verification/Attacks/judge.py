"""Runs one attack as a user would meet it, and says what was wrong with what the tool did."""
import json
import pathlib
import re
import shutil
import xml.etree.ElementTree as ElementTree

from attack import MARK
from log_judging import LogJudging
from material import DAY, FORMS, strings_in
from reading_judging import ReadingJudging
from record_judging import TIER, TOLD_TO_RENDER, RecordJudging

SECONDS = 1.0
"""What a run may take more than one on a harmless file of its kind, in time of the processor."""
MEGABYTES = 100
"""What a run may take more memory than one on a harmless file of its kind."""

STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What steers a terminal, or turns what a reader sees."""
OWN_FILES = re.compile(r"(xmlcore-memory://schema-\d+/\S+)|(\./?)?(attack\.(xml|json)|good\.xml|changed\.json|sent(-\d+)?\.xml|log\.jsonl|tier\.json|record\.json|\.referral-[0-9a-f]+\.part|out(/.*)?|\.)?")
"""The names in an attack's folder that the tool may touch."""


class Judge(RecordJudging, ReadingJudging, LogJudging):
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
            for form in TOLD_TO_RENDER:
                self._learn(self._render(*page, form=form), folder, 0)
        self.rendered = {form: (folder / "out" / f"{form}.xml").read_bytes() for form in FORMS}
        self._learn(["check", "attack.json", "--on", DAY], folder, 1)
        self._learn(["compare", "attack.json", "attack.json"], folder, 0)
        (folder / "attack.json").write_bytes(self.material.payload_bytes)
        self._learn(self._import("attack.json", "--new", "RK-ATTACK-01"), folder, 1)
        self._learn(self._import("tier.json"), folder, 1)
        self._measure_reading()
        self._measure_logging()

    def _learn(self, arguments, folder, status):
        run = self.sandbox.run(arguments, folder)
        if run.status not in (status, 0):
            raise SystemExit(f"a harmless file is not taken: {arguments}: {run.status}\n{run.messages}")
        self.known_paths |= run.opened
        self.programs = max(self.programs, run.programs)
        seconds, megabytes = self.usual.get(arguments[0], (0.0, 0.0))
        self.usual[arguments[0]] = (max(seconds, run.seconds), max(megabytes, run.megabytes))
        return run

    @staticmethod
    def _render(*options, form="all"):
        return ["render", "attack.json", "--draft", "--form", form, "--output", "out", "--on", DAY, *options]

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
        if attack.kind not in ("files", "exchange"):
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
        is_refused = run.status not in (0, 1) or run.status == 1 and arguments[0] == "render"
        if is_refused and not run.errors.strip():
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
        # A document that is legal, or only altered, is where the commands could part ways.
        if attack.must != "refuse" or not attack.reads or self._looks_again(attack):
            self._judge_compared(attack, folder)
        if attack.must == "accept" or not attack.reads or self._looks_again(attack, 1):
            self._judge_reading(attack, folder)
        if attack.must == "accept" or not attack.reads or self._looks_again(attack, 2):
            self._judge_issuing(attack, folder)
        if attack.must != "accept" and self._looks_again(attack, 2):
            self._judge_disclosing(attack, folder)

    def _looks_again(self, attack, turn=0):
        """Whether a further command is asked too, which reads files as the first does: always, or of every third."""
        return self.is_thorough or sum(attack.full_name.encode()) % 3 == turn

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
        kept = [text for text in strings_in(json.loads(place.read_bytes())) if MARK in text]
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
