"""Shows that the judge sees what a bad tool does: for every fault of a stand-in, an attack that finds it out."""
import pathlib
import sys
import tempfile

import doctype_attacks
import json_attacks
import log_attacks
import reading_attacks
import text_attacks
from judge import Judge
from material import Material
from sandbox import Sandbox

REFUSED = ("doctype/cas3/external-entity-file", "json-strings/nul", "payload-strings/nul")
TAKEN = ("markup/script",)
READ = ("supersedes/cas3/legal", "supersedes/cas3/path-markup")
PEOPLE = ("another-person/another-birth-date-cas3", "another-person/another-birth-date-replaces-cas3")
LOGS = ("log/cut",)

EXPECTED = {
    "nothing": (REFUSED + TAKEN + READ + PEOPLE + LOGS, None),
    "accepts": (REFUSED + LOGS, "exits with 0"),
    "shows": (REFUSED + TAKEN, "in its messages"),
    "steers": (REFUSED + TAKEN, "prints U+001B"),
    "opens": (REFUSED[:1], "opens"),
    "connects": (("doctype/cas3/external-entity-network",), "network"),
    "alters": (TAKEN, "has another text"),
    "scripts": (TAKEN, "has other tags"),
    "dallies": (REFUSED[1:2], "s of the processor"),
    "swells": (REFUSED[1:2], "MB"),
    "crashes": (REFUSED, "crashes"),
    "leaves": (REFUSED[1:] + READ[1:] + LOGS, "it refuses|leaves a folder behind|changes record.json|leaves behind"),
    "carries": (READ[:1], "makes another document"),
    "mixes": (PEOPLE[:1], "exits with 0"),
}
"""The attacks under each fault, and the words of the violation that must be found; none for no fault."""

NEED_TRACE = {"opens", "connects"}


def run(tool, say=print):
    """Tries every fault; 0 when each was found out, and a good tool was not accused."""
    stand_in = [sys.executable, "-S", "-E", str(pathlib.Path(__file__).with_name("stand_in.py"))]
    failures = tried = 0
    with tempfile.TemporaryDirectory() as folder:
        # Nobody listens at the discard port: that something wants to connect is seen by its system calls.
        material = Material(pathlib.Path(folder).resolve(), 9)
        attacks = {
            attack.full_name: attack
            for maker in (doctype_attacks, json_attacks, text_attacks, reading_attacks, log_attacks) for attack in maker.attacks(material)}
        sandbox = Sandbox([*stand_in, "nothing", str(pathlib.Path(tool).resolve())])
        judge = Judge(sandbox, material, pathlib.Path(folder).resolve() / "worker")
        for fault, (names, words) in EXPECTED.items():
            if fault in NEED_TRACE and not sandbox.is_traced:
                say(f"{fault:10} not tried, because strace is not there or may not be used")
                continue
            sandbox.tool[-2] = fault
            for name in names:
                found, _ = judge.judge(attacks[name], "attack")
                is_right = not found if words is None else any(
                    word in violation for violation in found for word in words.split("|"))
                failures += not is_right
                tried += 1
                if not is_right:
                    say(f"{fault:10} {name:40} NOT FOUND OUT" + (f": {found[0].split(': ', 1)[-1][:80]}" if found else ""))
        sandbox.close()
    say(f"the judge was tried with {tried} runs of a bad tool: {failures} not found out")
    return 1 if failures else 0
