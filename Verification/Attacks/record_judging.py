"""Judges what comes of a record: its documents read with other eyes, its pages, and the record written anew."""
import json
import xml.etree.ElementTree as ElementTree

from attack import MARK
from material import DAY, FORMS, REFERRALS
from page_shape import PageShape, spelled_out, unseen, with_line_feeds

TIER = (
    b'{"tierScore": "B2", "calculationId": "00000000-0000-4000-8000-000000001001", '
    b'"calculationDate": "2026-09-03T10:19:00", "changeReason": "A new assessment"}')
"""A payload that says nothing of what attacks change, so that an import writes the record anew."""

TOLD_TO_RENDER = ("all", *(form for form in FORMS if form not in REFERRALS))
"""What `--form` is given, so that every form is rendered."""


class RecordJudging:
    """The part of the judge that is about records."""

    def _judge_record(self, attack, folder):
        if attack.must == "refuse":
            self._render_forms(folder, {65})
            if self._looks_again(attack):
                self._run(["check", "attack.json", "--on", DAY, "--json"], folder, {65})
            if (folder / "out").exists():
                self.violations.append("a record that cannot be read leaves a folder behind")
            return
        run = self._render_forms(folder, {0})
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
        if MARK in attack.text and self._looks_again(attack, 1):
            self._judge_read_text(attack, folder)

    def _render_forms(self, folder, expected, *page):
        """Renders every form, and gives the run that did not end well, if one did not."""
        runs = [self._run(self._render(*page, form=form), folder, expected) for form in TOLD_TO_RENDER]
        return next((run for run in runs if run.status), runs[0])

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
        kind = (lines, "aliases" in record["person"])
        if kind not in self.plain_pages:
            plain = json.loads(json.dumps(record))
            plain["offending"]["summary"] = "x" + "\nx" * lines
            # One line stays one line.
            plain["person"]["name"]["given"] = plain["custody"]["prisonName"] = "x"
            plain["person"]["nicknames"] = ["x"]
            if "aliases" in plain["person"]:
                plain["person"]["aliases"] = [{"given": {"value": "x", "source": "nomis", "author": "x"}}]
            place = self._clean_folder("plain")
            (place / "attack.json").write_text(json.dumps(plain))
            for form in TOLD_TO_RENDER:
                self.sandbox.run(self._render("--html", form=form), place)
            self.plain_pages[kind] = {form: self._page(place, form) for form in FORMS}
        run = self._render_forms(folder, {0}, "--html")
        found = 0
        for form in FORMS:
            page, plain = self._page(folder, form), self.plain_pages[kind][form]
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
