"""Kills the tool, and lets its system calls fail, at every point of runs that write files.

    python3 Verification/Faults/torture.py .build/debug/referral [family ...]

A file must be the old one or the new one, nothing may be reported as done that is not, and the next run must
come to the same bytes as one without a fault, with nothing left behind. `strace` injects the faults.
"""

import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cases
from cases import WorkFolder, judge, run

TOOL = Path(sys.argv[1]).resolve()
# Calls that read, write, make and name files; a call of any other kind can only be the last one.
FILE_CALLS = ["openat", "read", "pread64", "write", "fsync", "fadvise64", "close", "mkdir", "flock", "renameat",
              "unlinkat", "fcntl", "getdents64", "newfstatat", "readlink", "access", "faccessat2"]
# Calls that a signal can interrupt.
WAITING_CALLS = ["openat", "read", "pread64", "write", "fsync", "close", "flock"]
REQUESTS = ["TERM", "INT", "HUP", "PIPE"]
ERRORS = ["ENOSPC", "EIO", "EMFILE", "EROFS"]
# How strace shows that it did what it was asked to.
INJECTED = re.compile(r"\(INJECTED\)|--- SIG|\+\+\+ killed by SIG")
CALL = re.compile(r"^\d+ +([a-z_0-9]+)\((.*)")


def system_calls(case):
    """The system calls of a run, in order: name, how many of that name came before, and whether the tool's own
    code had begun, or the system was still loading it."""
    with WorkFolder(case) as folder:
        log = folder.with_suffix(".strace")
        run(["strace", "-f", "-o", str(log)] + case.command(TOOL, folder), folder)
        lines = log.read_text(errors="replace").splitlines()
        log.unlink()
    seen, calls, has_begun = Counter(), [], False
    for line in lines:
        if not (match := CALL.match(line)):
            continue
        name = match[1]
        # The first thing that the tool does.
        has_begun = has_begun or (name == "prlimit64" and "RLIMIT_CORE" in match[2])
        seen[name] += 1
        if name != "execve":
            calls.append((name, seen[name], has_begun))
    assert has_begun
    return calls


def injected(case, name, fault, when, **options):
    # Of the last calls of a name a run may make one more than another: then the fault's turn never came.
    for _ in range(5):
        trace, result = attempt(case, name, fault, when, **options)
        if INJECTED.search(trace):
            break
    else:
        result[2].append("the fault was not injected")
    return result


def attempt(case, name, fault, when, **options):
    with WorkFolder(case) as folder:
        log = folder.with_suffix(".strace")
        command = ["strace", "-f", "-o", str(log), "-e", f"trace={name}", "-e", f"inject={name}:{fault}:when={when}"]
        outcome = run(command + case.command(TOOL, folder), folder)
        trace = log.read_text(errors="replace")
        log.unlink()
        wrong = judge(case, TOOL, folder, outcome, **options)
        return trace, (f"{name} {when} {fault}", outcome.status, wrong)


def kills(case, calls):
    """In two runs at every system call of all, in the others where files are read, written, made and named: only
    there can what is on the disk differ from what it was at the call before."""
    return [lambda name=name, when=when: injected(case, name, "signal=KILL", when)
            for name, when, has_begun in calls if case.kills_everywhere or has_begun and name in FILE_CALLS]


def errors(case, calls):
    return [lambda name=name, when=when, error=error: injected(case, name, f"error={error}", when)
            for name, when, has_begun in calls if has_begun and name in FILE_CALLS for error in ERRORS]


def interruptions(case, calls):
    return [lambda name=name, when=when: injected(case, name, "error=EINTR", when, must_succeed=True)
            for name, when, has_begun in calls if has_begun and name in WAITING_CALLS]


def lies(case, calls):
    """A write that says that it wrote and did not. What is lost on the way to a pipe, no writer can know."""
    def lie(when):
        label, status, wrong = injected(case, "write", "retval=7", when)
        return label, status, [fault for fault in wrong if "report is cut short" not in fault]
    return [lambda when=when: lie(when) for name, when, has_begun in calls if has_begun and name == "write"]


def requests(case, calls):
    points = [(name, when) for name, when, has_begun in calls if has_begun and name in FILE_CALLS]
    return [lambda name=name, when=when, request=REQUESTS[place % len(REQUESTS)]:
            injected(case, name, f"signal={request}", when, may_leave_remains=False)
            for place, (name, when) in enumerate(points)]


def moments(case, calls):
    """Kills at random moments; the moments are the same in every run of this script, the machine's speed is not."""
    chance = random.Random(case.name)

    def kill(share):
        with WorkFolder(case) as folder:
            process = subprocess.Popen(case.command(TOOL, folder), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            time.sleep(share * case.seconds)
            process.kill()
            output, messages = process.communicate()
            outcome = cases.Outcome(
                process.returncode, output.replace(bytes(folder), b"FOLDER"), messages, cases.files(folder))
            return f"{share:.2f} of the run", outcome.status, judge(case, TOOL, folder, outcome)

    begun = time.monotonic()
    with WorkFolder(case) as folder:
        run(case.command(TOOL, folder), folder)
    case.seconds = time.monotonic() - begun
    return [lambda share=chance.random(): kill(share) for _ in range(40)]


def memory(case, calls):
    """Ten limits of memory, from next to nothing to somewhat more than is needed."""
    def capped(megabytes):
        def limit():
            resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))
        with WorkFolder(case) as folder:
            outcome = run(case.command(TOOL, folder), folder, preexec_fn=limit)
            # Memory may run out before a word can be said.
            wrong = [fault for fault in judge(case, TOOL, folder, outcome) if "without a message" not in fault]
            return f"{megabytes} MB", outcome.status, wrong

    low, high = 1, 4096
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if capped(middle)[1] == case.whole.status else (middle, high)
    sizes = [high * share // 100 for share in (20, 50, 70, 80, 85, 90, 94, 97, 99)] + [high + high // 20]
    return [lambda size=size: capped(size) for size in sizes]


def disks(case, calls):
    """Real disks that are too small or cannot be written to, mounted where only the run can see them."""
    script = '''mount -t tmpfs -o "size=$1" none "$0" && cp -a "$3/." "$0/" && mount -o "remount,$2" none "$0" || exit 99
after=$4; shift 4; "$@"; code=$?; cp -a "$0/." "$after/" && exit $code'''
    namespace = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-rm"]

    def mounted(size, mode):
        with WorkFolder(case) as folder, WorkFolder(case) as before, tempfile.TemporaryDirectory() as after:
            outcome = run(namespace + ["sh", "-c", script, str(folder), size, mode, str(before), after]
                          + case.command(TOOL, folder), folder)
            assert outcome.status != 99, outcome.errors
            outcome.files = cases.files(Path(after))
            return f"disk of {size}, {mode}", outcome.status, judge(
                case, TOOL, folder, outcome, may_leave_remains=False)

    return [lambda size=size, mode=mode: mounted(size, mode)
            for size, mode in [("8k", "rw"), ("24k", "rw"), ("48k", "rw"), ("96k", "rw"), ("1m", "rw"), ("1m", "ro")]]


FAMILIES = {
    "killed at every system call": kills, "killed at a random moment": moments,
    "asked to end, or the pipe breaks": requests, "a call fails": errors, "a call is interrupted": interruptions,
    "a write is lost unsaid": lies, "memory is limited": memory,
    "the disk is full or not to be written": disks,
}


def main():
    chosen = sys.argv[2:]
    total, faults = 0, []
    print(f"{'fault':<39}{'run':<36}{'points':>7}{'done':>7}{'refused':>8}{'ended':>7}{'wrong':>7}")
    all_cases = cases.cases()
    for case in all_cases:
        cases.find_whole(case, TOOL)
        case.calls = system_calls(case)
    for family, points in FAMILIES.items():
        if chosen and not any(word in family for word in chosen):
            continue
        for case in all_cases:
            with ThreadPoolExecutor(os.cpu_count()) as pool:
                results = list(pool.map(lambda point: point(), points(case, case.calls)))
            wrong = [f"{family}, {case.name}, {label}: {fault}" for label, _, found in results for fault in found]
            done = sum(status == case.whole.status for _, status, _ in results)
            ended = sum(status < 0 or status > 128 for _, status, _ in results)
            print(f"{family:<39}{case.name:<36}{len(results):>7}{done:>7}{len(results) - done - ended:>8}"
                  f"{ended:>7}{len(wrong):>7}", flush=True)
            total += len(results)
            faults += wrong
    print(f"{total} points, {len(faults)} faults")
    for fault in faults:
        print("  " + fault, file=sys.stderr)
    sys.exit(1 if faults or not total else 0)


if __name__ == "__main__":
    main()
