"""Starts programs for `sandbox` from a process that stays small.

A program begins with the peak memory of whoever started it, so the corpus itself must not start the tool.
Reads one JSON object a line from standard input, and answers each with one.
"""
import json
import os
import resource
import signal
import subprocess
import sys


def main():
    # A crash must leave nobody's data behind in a core file; what is started inherits the limit.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for line in sys.stdin:
        job = json.loads(line)
        print(json.dumps(run(job)), flush=True)


def run(job):
    with open(job["stdout"], "wb") as output, open(job["stderr"], "wb") as errors:
        process = subprocess.Popen(
            job["command"], stdin=subprocess.DEVNULL, stdout=output, stderr=errors, cwd=job["folder"],
            start_new_session=True)
    is_hung = []

    def end(*_):
        is_hung.append(True)
        os.killpg(process.pid, signal.SIGKILL)

    signal.signal(signal.SIGALRM, end)
    signal.alarm(job["patience"])
    _, status, usage = os.wait4(process.pid, 0)
    signal.alarm(0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return {
        "status": process.returncode, "hung": bool(is_hung), "seconds": usage.ru_utime + usage.ru_stime,
        "kilobytes": usage.ru_maxrss,
    }


if __name__ == "__main__":
    main()
