"""Runs of the tool that write files, what a run without a fault comes to, and the judgement of one with a fault."""

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RECORDS = ROOT / "examples/records"
PAYLOADS = sorted((ROOT / "examples/payloads/owen-example-alder").glob("*.json"))
DOCUMENTS = sorted((ROOT / "examples/documents/every-fact").glob("*.xml"))
DAY = ["--on", "2026-11-21"]

UNDECIDED = b"""{ "recordVersion": "1.0", "reference": "RK-1", "person": { "religion": {
  "value": "quaker", "source": "ndelius", "alternatives": [{ "value": "sikh", "source": "nomis" }] } } }
"""

LOGGED = (b'{"at": "2026-11-20T09:00:00Z", "recipient": "Northmoor placement team", "audience": null, '
          b'"ground": "Referral", "by": "A. Officer", "form": "cas3", "formVersion": "1.0", "status": "draft", '
          b'"fingerprint": "sha256:' + b"0" * 64 + b'", "record": "RK-1", "facts": ["person.name.given"], '
          b'"beyondAudience": []}\n')


@dataclass
class Case:
    name: str
    arguments: list
    before: dict = field(default_factory=dict)  # the files that are there before, by their names
    kills_everywhere: bool = False  # whether it is killed at every system call, or only at those of files
    whole: "Outcome" = None  # what a run without a fault comes to

    def prepare(self, folder: Path):
        for name, content in self.before.items():
            (folder / name).write_bytes(content)

    def command(self, tool, folder: Path):
        return [str(tool)] + [str(word).replace("FOLDER", str(folder)) for word in self.arguments]


@dataclass
class Outcome:
    status: int
    output: bytes
    errors: bytes
    files: dict

    @property
    def remains(self):
        return [name for name in self.files if name.endswith(".part")]


def cases():
    begun = (RECORDS / "barely-begun.json").read_bytes()
    return [
        Case("three documents into a new folder",
             ["render", RECORDS / "every-fact.json", "--output", "FOLDER/made/documents"] + DAY),
        Case("a page in place of an older one",
             ["render", RECORDS / "barely-begun.json", "--form", "mappa", "--draft", "--html", "--output", "FOLDER"]
             + DAY, {"mappa.html": b"an older page"}),
        Case("import into a new record",
             ["import", *PAYLOADS, "--into", "FOLDER/record.json", "--new", "RK-1"] + DAY),
        Case("import into a record",
             ["import", PAYLOADS[-1], "--into", "FOLDER/record.json"] + DAY, {"record.json": begun}),
        Case("read into a record",
             ["read", *DOCUMENTS, "--into", "FOLDER/record.json"] + DAY, {"record.json": begun}, kills_everywhere=True),
        Case("decide", ["decide", "FOLDER/record.json", "person.religion", "--by", "A. Officer"],
             {"record.json": UNDECIDED}, kills_everywhere=True),
        Case("log a disclosure",
             ["disclose", *DOCUMENTS, "--to", "Northmoor placement team", "--ground", "Referral", "--by", "A. Officer",
              "--beyond-audience", "--at", "2026-11-21T10:30:00", "--log", "FOLDER/log.jsonl"], {"log.jsonl": LOGGED}),
        Case("begin a log in a new folder",
             ["disclose", DOCUMENTS[0], "--to", "Northmoor placement team", "--ground", "Referral", "--by", "A. Officer",
              "--beyond-audience", "--at", "2026-11-21T10:30:00", "--log", "FOLDER/made/log.jsonl"]),
    ]


def files(folder: Path):
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
            for path in sorted(folder.rglob("*"))}


def run(command, folder: Path, **options):
    done = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, timeout=120, **options)
    return Outcome(done.returncode, done.stdout.replace(bytes(folder), b"FOLDER"), done.stderr, files(folder))


class WorkFolder:
    """A folder for one run, with what is there before."""

    def __init__(self, case):
        self.case = case

    def __enter__(self):
        self.path = Path(tempfile.mkdtemp(prefix="referral-torture-"))
        self.case.prepare(self.path)
        return self.path

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)


def find_whole(case, tool):
    with WorkFolder(case) as folder:
        case.whole = run(case.command(tool, folder), folder)
    assert case.whole.status in (0, 1) and not case.whole.remains, case.whole
    assert case.whole.files != case.before, case.name


def judge(case, tool, folder, outcome, must_succeed=False, may_leave_remains=True):
    """What is wrong with a run that had a fault, and with the run after it; nothing, if all is well."""
    wrong = []
    whole = case.whole
    for name, content in outcome.files.items():
        if content is not None and not name.endswith(".part") \
                and content not in (case.before.get(name), whole.files.get(name)):
            wrong.append(f"{name} is torn")
    for name in case.before:
        if name not in outcome.files:
            wrong.append(f"{name} is gone")
    contents = {name: content for name, content in outcome.files.items() if content is not None}
    expected = {name: content for name, content in whole.files.items() if content is not None}
    is_done = outcome.status == whole.status
    if is_done and contents != expected:
        wrong.append(f"exit code {outcome.status}, but the files are not the new ones")
    if is_done and outcome.output != whole.output:
        wrong.append(f"exit code {outcome.status}, but its report is cut short")
    for line in outcome.output.decode().splitlines():
        if line.startswith("written "):
            name = line.split("  (")[0].split()[-1].replace("FOLDER/", "")
            if outcome.files.get(name) != whole.files[name]:
                wrong.append(f"{name} is reported as written and is not")
    # What writes one file reports nothing before that is done.
    if len(expected) == 1 and outcome.output and contents != expected:
        wrong.append("a report of what was not done")
    if outcome.status > 0 and not is_done:
        named = [bytes(folder), bytes(ROOT), b"standard output", b"error while loading", b"libxml2"]
        if not any(name in outcome.errors for name in named):
            wrong.append(f"exit code {outcome.status} without a message that names the file: {outcome.errors!r}")
    if must_succeed and not is_done:
        wrong.append(f"exit code {outcome.status}: {outcome.errors.decode()}")
    if not may_leave_remains and outcome.remains:
        wrong.append(f"left behind: {outcome.remains}")
    if contents != expected:
        again = run(case.command(tool, folder), folder)
        if (again.status, again.output, again.files) != (whole.status, whole.output, whole.files):
            wrong.append(f"the next run does not mend it: {again.status} {again.errors.decode()} {list(again.files)}")
    return wrong
