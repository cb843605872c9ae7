"""Runs the tool as a user does, and sees what it costs, what it opens and whether it goes to the network."""
import dataclasses
import json
import pathlib
import re
import shutil
import subprocess
import sys

PATIENCE = 20
"""After so many seconds a run counts as hung and is ended."""


@dataclasses.dataclass
class Run:
    """One run of the tool."""

    arguments: list
    status: int
    is_hung: bool
    seconds: float
    megabytes: float
    output: bytes
    errors: bytes
    opened: set = dataclasses.field(default_factory=set)
    network: list = dataclasses.field(default_factory=list)
    programs: int = 0

    @property
    def text(self):
        return self.output.decode("utf-8", "replace")

    @property
    def messages(self):
        return self.errors.decode("utf-8", "replace")


class Sandbox:
    """The tool, traced by strace where the machine allows it; each sandbox runs one tool at a time."""

    def __init__(self, tool):
        self.tool = [str(part) for part in tool]
        self.tracing = _tracing()
        self.launcher = subprocess.Popen(
            [sys.executable, "-S", "-E", str(pathlib.Path(__file__).with_name("launcher.py"))],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    @property
    def is_traced(self):
        return bool(self.tracing)

    def close(self):
        self.launcher.stdin.close()
        self.launcher.wait()

    def run(self, arguments, folder, stdout=None):
        """Runs the tool once in a folder, which keeps what it prints; `stdout` is another place for that."""
        arguments = [str(argument) for argument in arguments]
        trace, errors = (pathlib.Path(folder).with_name(f"{pathlib.Path(folder).name}.{name}") for name in ("trace", "stderr"))
        output = pathlib.Path(stdout) if stdout else errors.with_suffix(".stdout")
        tracing = [*self.tracing, "-o", str(trace)] if self.is_traced else []
        job = {
            "command": [*tracing, *self.tool, *arguments], "folder": str(folder), "stdout": str(output),
            "stderr": str(errors), "patience": PATIENCE,
        }
        self.launcher.stdin.write(json.dumps(job) + "\n")
        self.launcher.stdin.flush()
        answer = json.loads(self.launcher.stdout.readline())
        run = Run(
            arguments, answer["status"], answer["hung"], answer["seconds"], answer["kilobytes"] / 1024,
            b"" if stdout else output.read_bytes(), errors.read_bytes())
        if self.is_traced:
            _read_trace(trace, run)
        return run


def _tracing():
    """How to trace a program; empty where strace is not there or may not be used."""
    strace = shutil.which("strace")
    for extra in (["--seccomp-bpf"], []) if strace else []:
        command = [strace, *extra, "-f", "-qq", "-s", "4096", "-e", "signal=none", "-e", "trace=%file,%network"]
        probe = subprocess.run([*command, "-o", "/dev/null", "true"], capture_output=True, check=False)
        if probe.returncode == 0 and not probe.stderr:
            return command
    return []


CALL = re.compile(rb"^(?:\d+ +)?(\w+)\((.*)$")
QUOTED = re.compile(rb'"((?:[^"\\]|\\.)*)"')
FILE_CALLS = re.compile(rb"^(open|creat|.*stat|access|faccess|readlink|rename|unlink|link|symlink|mk|rm|ch|statfs|truncate|getcwd|utime|flock)")


def _read_trace(trace, run):
    for line in trace.read_bytes().splitlines():
        match = CALL.match(line)
        if not match:
            continue
        name, rest = match.groups()
        if name.startswith(b"execve"):
            run.programs += 1
        elif FILE_CALLS.match(name):
            run.opened.update(_unescaped(path) for path in QUOTED.findall(rest) if path)
        else:
            run.network.append(line.decode("ascii", "replace"))


def _unescaped(path):
    plain = path.decode("ascii", "replace").encode("latin-1", "replace").decode("unicode_escape")
    return plain.encode("latin-1", "replace").decode("utf-8", "surrogateescape")
