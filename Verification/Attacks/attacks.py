#!/usr/bin/env python3
"""Attacks the built tool with some 2,100 hostile files, and judges what it does with each.

Every attack says beforehand whether it must be refused, neutralised or accepted. The same attacks are made in
every run. `--only NAME` runs those whose name begins so, and keeps their files; `--list` names them all.
"""
import argparse
import collections
import concurrent.futures
import os
import pathlib
import queue
import shutil
import socket
import sys
import tempfile
import threading

import doctype_attacks
import encoding_attacks
import file_attacks
import form_attacks
import json_attacks
import log_attacks
import markup_attacks
import reading_attacks
import self_test
import sent_file_attacks
import text_attacks
from judge import Judge
from material import FORMS, ROOT, Material
from sandbox import Sandbox

MAKERS = (doctype_attacks, encoding_attacks, markup_attacks, form_attacks, json_attacks, text_attacks, reading_attacks, file_attacks,
          sent_file_attacks, log_attacks)
PER_FORM = {"envelope", "nil", "type", "cut", "interrupted"}
"""Families that touch what is particular to a form."""


def corpus(material, every_form):
    """All attacks; without `every_form`, those that have nothing to do with the form take turns between forms."""
    turns = {}
    for maker in MAKERS:
        for attack in maker.attacks(material):
            turn = turns.setdefault((attack.family, attack.name), len(turns) % len(FORMS))
            is_single = every_form or not attack.form or attack.family in PER_FORM
            if is_single or FORMS[turn] == attack.form or not _has_forms(attack):
                yield attack


def _has_forms(attack):
    return attack.family in ("doctype", "lure", "namespaces", "encodings", "characters", "values", "supersedes")


class Listener:
    """A place on this machine to which hostile files point; whoever connects is caught."""

    def __init__(self):
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.connections = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        while True:
            connection, _ = self.socket.accept()
            self.connections += 1
            connection.close()


class Tally:
    """What came of the attacks of one family."""

    def __init__(self):
        self.counts = collections.Counter()
        self.slowest = self.largest = 0.0

    def add(self, attack, violations, judge):
        self.counts["attacks"] += 1
        self.counts["violations"] += bool(violations)
        if not violations:
            self.counts[attack.must] += 1
        self.slowest = max(self.slowest, judge.slowest)
        self.largest = max(self.largest, judge.largest)

    def row(self, name):
        counts = [self.counts[key] for key in ("attacks", "refuse", "neutralise", "accept", "violations")]
        return f"{name:20}" + "".join(f"{count:12}" for count in counts) + f"{self.slowest:10.2f}{self.largest:10.0f}"


HEAD = f"{'family':20}" + "".join(
    f"{title:>12}" for title in ("attacks", "refused", "neutralised", "accepted", "violations")
) + f"{'slowest s':>10}{'MB':>10}"


def run(tool, every_form=False, only=None, keep=None, workers=None, say=print, corpus=corpus, judging=Judge):
    """Runs the attacks and says what came of them; gives all violations by the name of their attack.

    Others than these attacks can be run, and judged by another judge.
    """
    folder = pathlib.Path(keep or tempfile.mkdtemp(prefix="referral-attacks-")).resolve()
    listener = Listener()
    material = Material(folder, listener.port)
    chosen = [attack for attack in corpus(material, every_form) if not only or attack.full_name.startswith(only)]
    judges = queue.SimpleQueue()
    sandboxes = [Sandbox(tool) for _ in range(workers or os.cpu_count() or 1)]
    for number, sandbox in enumerate(sandboxes):
        judges.put(judging(sandbox, material, folder / f"worker-{number}", is_thorough=every_form or bool(only)))
    if not sandboxes[0].is_traced:
        say("strace is not there or may not be used: which files and sockets the tool opens is not judged,"
            " but for connections to this machine's own lure.")
    tallies, violations, lock = {}, {}, threading.Lock()

    def one(attack):
        judge = judges.get()
        try:
            before = listener.connections
            found, place = judge.judge(attack, attack.full_name.replace("/", "_")[:100])
            if listener.connections != before:
                found = [*found, "something connected to the lure"]
            with lock:
                tallies.setdefault(attack.family, Tally()).add(attack, found, judge)
                if found:
                    violations[attack.full_name] = found
            if not keep:
                shutil.rmtree(place, ignore_errors=True)
        finally:
            judges.put(judge)

    with concurrent.futures.ThreadPoolExecutor(len(sandboxes)) as pool:
        list(pool.map(one, chosen))
    for sandbox in sandboxes:
        sandbox.close()
    if not keep:
        shutil.rmtree(folder, ignore_errors=True)
    _report(tallies, violations, say)
    return violations, sum(tally.counts["attacks"] for tally in tallies.values())


def _report(tallies, violations, say):
    say(HEAD)
    whole = Tally()
    for name, tally in tallies.items():
        say(tally.row(name))
        whole.counts += tally.counts
        whole.slowest, whole.largest = max(whole.slowest, tally.slowest), max(whole.largest, tally.largest)
    say(whole.row("all"))
    for name, found in sorted(violations.items()):
        for violation in found[:3]:
            say(f"VIOLATION {name}: {violation}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", default=str(ROOT / ".build/debug/referral"))
    parser.add_argument("--every-form", action="store_true", help="graft every attack onto every form, and ask more commands about each; takes a few minutes")
    parser.add_argument("--only", metavar="NAME", help="run the attacks whose name begins so, and keep their files")
    parser.add_argument("--keep", metavar="FOLDER", help="keep the files of all attacks there")
    parser.add_argument("--self-test", action="store_true", help="show that the judge sees what a bad tool does")
    parser.add_argument("--list", action="store_true", help="name the attacks")
    options = parser.parse_args()
    if options.self_test:
        return self_test.run(options.tool)
    if options.list:
        with tempfile.TemporaryDirectory() as folder:
            for attack in corpus(Material(folder, 9), options.every_form):
                print(f"{attack.must:11} {attack.full_name}")
        return 0
    keep = options.keep or (tempfile.mkdtemp(prefix="referral-attack-") if options.only else None)
    violations, count = run([options.tool], options.every_form, options.only, keep)
    if keep:
        print(f"files kept in {keep}")
    if not count:
        print("no attack has such a name", file=sys.stderr)
    return 1 if violations or not count else 0


if __name__ == "__main__":
    sys.exit(main())
