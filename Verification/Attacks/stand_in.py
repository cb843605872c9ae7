"""A bad tool, for the test of the judge: it does what the real one does, and one thing wrong."""
import os
import pathlib
import re
import signal
import subprocess
import sys
import time

HARMLESS = ("harmless", "plain", "rendered")


def main():
    fault, tool, *arguments = sys.argv[1:]
    done = subprocess.run([tool, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    output, errors, status = done.stdout, done.stderr, done.returncode
    if pathlib.Path.cwd().name not in HARMLESS:
        output, errors, status = FAULTS[fault](output, errors, status)
    sys.stdout.buffer.write(output)
    sys.stderr.buffer.write(errors)
    sys.exit(status)


def attack():
    return next(pathlib.Path().glob("attack.*")).read_bytes()


def nothing(output, errors, status):
    return output, errors, status


def accepts(output, errors, status):
    """Takes whatever it is given."""
    del output, status
    return b'[{"verdict": "valid", "findings": []}]', errors, 0


def shows(output, errors, status):
    """Says what it cannot read."""
    return output, errors + b"cannot read: " + attack(), status


def steers(output, errors, status):
    """Prints what comes, as it comes."""
    return output, errors + b"\x1b[31mred\x1b[0m\n", status


def opens(output, errors, status):
    """Looks up what a file names."""
    for name in re.findall(rb"file://([^\"'<> ]+)", attack()):
        pathlib.Path(name.decode()).exists()
    return output, errors, status


def connects(output, errors, status):
    """Asks a machine that a file names."""
    import socket
    for port in re.findall(rb"http://127.0.0.1:(\d+)", attack()):
        socket.create_connection(("127.0.0.1", int(port))).close()
    return output, errors, status


def alters(output, errors, status):
    """Sets right what it takes for wrong."""
    for place in [*pathlib.Path("out").glob("*.xml"), *pathlib.Path().glob("record.json")]:
        place.write_bytes(place.read_bytes().replace(b"alert", b"alarm"))
    return output, errors, status


def scripts(output, errors, status):
    """Forgets to escape."""
    for place in pathlib.Path("out").glob("*.html"):
        place.write_bytes(place.read_bytes().replace(b"&lt;", b"<").replace(b"&gt;", b">"))
    return output, errors, status


def dallies(output, errors, status):
    """Takes its time."""
    while time.process_time() < 4:
        pass
    return output, errors, status


def swells(output, errors, status):
    """Takes more memory than a file can need."""
    return output, errors, status if bytearray(250_000_000) else status


def crashes(output, errors, status):
    """Falls over."""
    del output, errors, status
    os.kill(os.getpid(), signal.SIGSEGV)


def leaves(output, errors, status):
    """Leaves something of what it refused."""
    pathlib.Path("out").mkdir(exist_ok=True)
    pathlib.Path("record.json").write_bytes(attack())
    return output, errors, status


def carries(output, errors, status):
    """Writes into a new document what stood in the one whose place it takes."""
    for place in pathlib.Path("out").glob("*.xml"):
        place.write_bytes(place.read_bytes() + b"<!-- " + attack() + b" -->")
    return output, errors, status


def mixes(output, errors, status):
    """Does not say that two people may have been mixed up."""
    return output.replace(b"No document is made until somebody decides.", b""), errors, 0 if status == 1 else status


FAULTS = {
    function.__name__: function
    for function in (nothing, accepts, shows, steers, opens, connects, alters, scripts, dallies, swells, crashes, leaves, carries, mixes)
}

if __name__ == "__main__":
    main()
