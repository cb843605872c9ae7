#!/usr/bin/env python3
"""Feeds every file of the public suites to the built tool, which must refuse each: none is a referral or a record.

What is a document goes to `validate`, `compare` and `read`, what is JSON to `render` and `check` as a record and to
`import` as a payload. Each run must end with the exit code of a refusal and a message, in under a second, without a
crash, a socket or a look at a file that is named inside. `--only NAME` runs those whose name begins so, and keeps
their files.
"""
import argparse
import pathlib
import re
import sys
import tempfile

import catalogue
import fetch

sys.path.insert(1, str(fetch.ROOT / "Tests" / "Attacks"))
# What runs and judges attacks runs and judges these files too.
import attacks
from attack import refuse
from grafting import Graft
from material import FORMS
from suite_judge import SuiteJudge

BEFORE_DOCTYPE = (
    "containsNUL", "notUTF8", "unsupportedEncoding", "unsupportedVersion", "notWellFormed")
DOCTYPE = "documentTypeDeclaration"
# What is well-formed and no referral; readers differ on text that an instruction cuts in two.
NO_REFERRAL = ("wrongRoot", "interruptedText")
DECLARATION = re.compile(r"<!DOCTYPE\s+\w+(.*?(?:\]\s*>|\"\s*>))", re.DOTALL)


def corpus(suites):
    """All files as attacks, with the reasons for which each may be refused."""
    def make(material, every_form):
        del every_form
        yield from json_files(suites / "json")
        yield from xml_files(suites / "xml")
        yield from bombs(suites / "defusedxml", material)
    return make


def json_files(folder):
    for path in sorted(folder.glob("*.json")):
        family = f"json-{path.name[0]}"
        yield refuse(family, f"record-{path.name}", "record", path.read_bytes())
        yield refuse(family, f"payload-{path.name}", "payload", path.read_bytes())


def xml_files(folder):
    canonical = set()
    for row in catalogue.rows(folder):
        codes = reasons(row)
        yield refuse(
            f"xml-{row['type']}", row["path"], "document", (folder / row["path"]).read_bytes(), *codes, form="cas3")
        if row["canonical"] and (folder / row["canonical"]).exists():
            canonical.add(row["canonical"])
    for path in sorted(canonical):
        data = (folder / path).read_bytes()
        codes = (*BEFORE_DOCTYPE, DOCTYPE, *NO_REFERRAL)
        yield refuse("xml-canonical", path, "document", data, *codes, form="cas3")


def reasons(row):
    """Why a document of the suite is refused: as no XML or for its document type, or else as no referral."""
    if row["doctype"] == "yes":
        return (*BEFORE_DOCTYPE, DOCTYPE)
    if row["type"] == "not-wf" and row["path"] not in WELL_FORMED_SINCE_2008:
        return BEFORE_DOCTYPE
    return (*BEFORE_DOCTYPE, *NO_REFERRAL)


WELL_FORMED_SINCE_2008 = ("eduni/xml-1.1/016.xml", "eduni/xml-1.1/019.xml")
"""The suite is older than the fifth edition of XML 1.0, which allows the names in these."""


def bombs(folder, material):
    """The documents of defusedxml: as they are, before a referral, and with what they declare used in one."""
    for path in sorted(folder.iterdir()):
        text = path.read_text(encoding="utf-8")
        yield refuse("defusedxml", path.name, "document", text.encode(), DOCTYPE, "wrongRoot", form="cas3")
        body = re.sub(r"^<\?xml.*?\?>", "", text)
        found = DECLARATION.search(text)
        entity = re.search(r"&(\w+);</", text)
        for form in FORMS:
            graft = Graft(material.documents[form])
            yield refuse(
                "defusedxml", f"{form}-before-{path.name}", "document", graft.before_root(body).encode(), DOCTYPE,
                "notWellFormed", form=form)
            if not found:
                continue
            declaration = f"<!DOCTYPE {graft.root}{found.group(1)}\n"
            yield refuse(
                "defusedxml", f"{form}-declares-{path.name}", "document", graft.before_root(declaration).encode(),
                DOCTYPE, form=form)
            if entity:
                used = Graft(graft.content("GivenName", f"&{entity.group(1)};"))
                yield refuse(
                    "defusedxml", f"{form}-uses-{path.name}", "document", used.before_root(declaration).encode(),
                    DOCTYPE, form=form)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", default=str(fetch.ROOT / ".build/debug/referral"))
    parser.add_argument("--suites", type=pathlib.Path, default=fetch.SUITES, metavar="FOLDER")
    parser.add_argument("--only", metavar="NAME", help="run the files whose name begins so, and keep them")
    options = parser.parse_args()
    keep = tempfile.mkdtemp(prefix="referral-suites-") if options.only else None
    violations, count = attacks.run(
        [options.tool], only=options.only, keep=keep, corpus=corpus(options.suites), judging=SuiteJudge)
    if keep:
        print(f"files kept in {keep}")
    if not count:
        print("no file has such a name", file=sys.stderr)
    return 1 if violations or not count else 0


if __name__ == "__main__":
    sys.exit(main())
