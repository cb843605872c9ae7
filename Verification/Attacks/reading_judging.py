"""Judges what a hostile document does to a record that it is read into, and to a document that takes its place."""
import json
import os
import re

from attack import MARK
from material import DAY, FORMS, moved_elsewhere, strings_in


class ReadingJudging:
    """The part of the judge that is about `read` and `render --supersedes`."""

    def _measure_reading(self):
        """What becomes of a valid document: the record that it gives, and the one that takes its place."""
        self.read_records, self.read_status, self.issued = {}, {}, {}
        self.held = json.dumps(self.material.small_record, indent=1).encode()
        # What has changed since the documents of the material were made, so that new ones can take their place.
        self.changed = json.dumps(moved_elsewhere(self.material.record)).encode()
        for form in FORMS:
            folder = self._clean_folder("harmless")
            (folder / "attack.xml").write_text(self.material.documents[form], encoding="utf-8")
            (folder / "changed.json").write_bytes(self.changed)
            run = self._learn(self._read("attack.xml", "--new", "RK-ATTACK-01"), folder, 1)
            self.read_status[form] = run.status
            self.read_records[form] = json.loads((folder / "record.json").read_bytes())
            self._learn(self._read("attack.xml"), folder, 1)
            self._learn(self._issue(form), folder, 0)
            self.issued[form] = (folder / "out" / f"{form}.xml").read_bytes()

    @staticmethod
    def _read(document, *options):
        return ["read", document, "--into", "record.json", "--on", DAY, *options]

    @staticmethod
    def _issue(form, *options, record="changed.json"):
        return ["render", record, "--form", form, "--supersedes", "attack.xml", "--output", "out", "--on", DAY, *options]

    # One document.

    def _judge_reading(self, attack, folder):
        """Reads the document into a record: nothing of it if it is refused, and else what a valid one says."""
        if attack.must == "accept":
            run = self._run(
                self._read("attack.xml", "--new", "RK-ATTACK-01"), folder, {self.read_status[attack.form]},
                shows_values=True)
            place = folder / "record.json"
            if not place.exists():
                return self._say(run, "writes no record")
            read, usual = json.loads(place.read_bytes()), self.read_records[attack.form]
            # Where an answer came from is not under the fingerprint.
            if read != usual and (attack.name != "source-changed" or _plain(read) != _plain(usual)):
                self._say(run, "reads something else than the valid document says")
            return place.unlink()
        is_new = sum(attack.full_name.encode()) % 2 == 0
        if not is_new:
            (folder / "record.json").write_bytes(self.held)
        options = ["--new", "RK-ATTACK-01"] if is_new else []
        self._refused(self._read("attack.xml", *options), folder)
        if self.is_thorough:
            self._refused(self._read("attack.xml", "--json", *options), folder, reports=True)
        (folder / "record.json").unlink(missing_ok=True)
        return None

    def _judge_issuing(self, attack, folder):
        """Names the document as the one whose place a new one takes: the new one says nothing of it unasked."""
        (folder / "changed.json").write_bytes(self.changed)
        if attack.must != "accept":
            return self._refused(self._issue(attack.form), folder)
        run = self._run(self._issue(attack.form), folder, {0})
        place = folder / "out" / f"{attack.form}.xml"
        if not place.exists() or place.read_bytes() != self.issued[attack.form]:
            self._say(run, "makes another document in its place than in that of the valid one")
        return None

    def _refused(self, arguments, folder, status=65, reports=False):
        """Runs what must be refused, and looks that nothing at all has changed."""
        before = _state(folder)
        run = self._run(arguments, folder, {status})
        if run.output and not reports:
            self._say(run, "reports on what it must refuse")
        for name in sorted(set(before) | set(after := _state(folder))):
            if before.get(name) != after.get(name):
                self._say(run, f"{'changes' if name in before else 'leaves behind'} {name}")
        return run

    # Texts that come by a document.

    def _judge_read_text(self, attack, folder):
        """Reads a document that holds a hostile text into a record, and issues another without it in its place."""
        (folder / "good.json").write_text(json.dumps(self.material.small_record))
        for form in FORMS if self.is_thorough else ("cas3",):
            place = folder / "out" / f"{form}.xml"
            place.rename(folder / "attack.xml")
            (folder / "record.json").unlink(missing_ok=True)
            run = self._run(self._read("attack.xml", "--new", "RK-ATTACK-01"), folder, {0, 1}, shows_values=True)
            texts = list(strings_in(json.loads((folder / "record.json").read_bytes())))
            if any(MARK in text and text not in self._texts(attack) for text in texts):
                self._say(run, "reads another text than was sent")
            if not any(text in self._texts(attack) for text in texts):
                self._say(run, "does not read the text")
            for options in (["--draft"], ["--draft", "--html"]):
                run = self._run(self._issue(form, *options, record="good.json"), folder, {0}, may_touch=["good.json"])
                made = place.with_suffix(".html") if "--html" in options else place
                if MARK in made.read_text(encoding="utf-8"):
                    self._say(run, "carries a text over from the document whose place it takes")

    # Several documents, of one person or several.

    def _judge_exchange(self, attack, folder):
        exchange = attack.make()
        names = []
        for number, document in enumerate(exchange.documents):
            name = "attack.xml" if number == 0 else f"sent-{number}.xml"
            (folder / name).write_text(self._document(document, names, folder), encoding="utf-8")
            names.append(name)
        for first in exchange.read_before:
            self._run(self._read(names[first], *([] if (folder / "record.json").exists() else ["--new", "RK-1"])),
                      folder, {0, 1}, shows_values=True, may_touch=names)
        if exchange.record is not None:
            (folder / "record.json").write_text(json.dumps(exchange.record))
        if exchange.issues:
            (folder / "changed.json").write_text(json.dumps(exchange.record))
            (folder / "record.json").unlink()
            (folder / "out").mkdir()
            return self._refused(self._issue(exchange.issues, "--draft"), folder, status=1)
        read = ["read", *(names[place] for place in exchange.reads), "--into", "record.json", "--on", DAY]
        if not (folder / "record.json").exists():
            read += ["--new", "RK-1"]
        if attack.must == "refuse":
            before = _state(folder)
            run = self._run(read, folder, {65}, may_touch=names)
            if _state(folder) != before:
                self._say(run, "changes something although it refuses")
            return None
        return self._judge_told_apart(read, names, folder, exchange.record and exchange.record["person"])

    def _judge_told_apart(self, read, names, folder, stated):
        """That two people may be mixed up is said, what a person stated stands, and no document is made."""
        run = self._run(read, folder, {1}, shows_values=True, may_touch=names)
        if "No document is made until somebody decides." not in run.text:
            self._say(run, "does not say that these may be two people")
        if stated and _identity(json.loads((folder / "record.json").read_bytes())["person"]) != _identity(stated):
            self._say(run, "goes by somebody else")
        run = self._run(
            ["render", "record.json", "--draft", "--form", "all", "--output", "out", "--on", DAY], folder, {1})
        if any((folder / "out").iterdir()):
            self._say(run, "makes a document of two people")

    def _document(self, document, names, folder):
        """A document as the tool renders it, or one of the examples, altered afterwards if the attack says so."""
        if isinstance(document.source, str):
            text = document.source
        else:
            place = self._clean_folder("rendered")
            (place / "attack.json").write_text(json.dumps(document.source))
            run = self.sandbox.run(
                ["render", "attack.json", "--draft", "--form", document.form, "--on", document.day], place)
            if run.status != 0:
                raise ValueError(f"the document of the attack is not rendered: {run.messages}")
            text = run.text
        others = [(folder / name).read_text(encoding="utf-8") for name in names]
        return document.alter(text, others)


def _state(folder):
    """Everything in a folder, with its bytes and what the system says of it."""
    found = {}
    for place in sorted(folder.rglob("*")):
        status = os.lstat(place)
        data = place.read_bytes() if place.is_file() and not place.is_symlink() else b""
        found[str(place.relative_to(folder))] = (data, status.st_mode, status.st_ino, status.st_mtime_ns)
    return found


def _plain(value):
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items() if key != "source"}
    return [_plain(inner) for inner in value] if isinstance(value, list) else value


def _identity(person):
    """What the record goes by of the facts that tell people apart."""
    facts = [person.get("name", {}).get("family"), person.get("dateOfBirth")]
    facts += [person.get("identifiers", {}).get(key) for key in ("noms", "crn")]
    return [re.sub(r"\s", "", str(fact.get("value") if isinstance(fact, dict) else fact)) for fact in facts]
