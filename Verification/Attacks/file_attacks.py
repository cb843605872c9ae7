"""Files that are none, names that are more than names, and places that are not where they seem."""
import dataclasses
import gzip
import os
import pathlib
import stat
import typing

from attack import Attack
from material import DAY, REFERRALS

ESCAPES = "\x1b[2J\x1b]0;x\x07\x9b31m"
NAMES = {
    "line-feed": "a\nvalid    other.xml", "carriage-return": "a\rvalid    other.xml", "escape-codes": f"a{ESCAPES}.xml",
    "bidi": "a\u202elmx.exe", "line-separator": "a\u2028valid    other.xml", "quotes": "a'\"`$(touch evil).xml", "percent": "a%s%n%00.xml",
    "markup": "<script>alert(1)<&.xml", "spaces": "  a  .xml  ", "dash": "-a.xml", "two-hundred": "a" * 200, "accents": "é e\u0301 名.xml",
}


@dataclasses.dataclass
class FileCase:
    """What is run on files that were laid out, and what to look at afterwards."""

    arguments: list
    expected: set
    shows_values: bool = False
    stdout: str = ""
    may_touch: tuple = ()
    look: typing.Callable = lambda folder, run: []
    undo: typing.Callable = lambda folder: None


def attacks(material):
    del material
    for name, must, lay_out in cases():
        yield Attack("files", name, must, "files", lay_out)


def cases():
    for command in ("validate", "check", "import", "compare", "read", "supersedes"):
        yield f"{command}-folder", "refuse", lambda folder, m, c=command: on(c, folder_there(folder), folder, m)
        yield f"{command}-pipe-without-writer", "refuse", lambda folder, m, c=command: on(c, pipe(folder), folder, m)
        yield f"{command}-endless", "refuse", lambda folder, m, c=command: on(c, "/dev/zero", folder, m)
        yield f"{command}-random", "refuse", lambda folder, m, c=command: on(c, "/dev/urandom", folder, m)
        yield f"{command}-nothing", "refuse", lambda folder, m, c=command: on(c, "/dev/null", folder, m)
        yield f"{command}-sparse-gigabyte", "refuse", lambda folder, m, c=command: on(c, sparse(folder), folder, m)
        yield f"{command}-gzip-bomb", "refuse", lambda folder, m, c=command: on(c, bomb(folder), folder, m)
        yield f"{command}-circle-of-links", "refuse", lambda folder, m, c=command: on(c, circle(folder), folder, m)
        yield f"{command}-link-to-nowhere", "refuse", lambda folder, m, c=command: on(c, link(folder, "nowhere"), folder, m)
        yield f"{command}-below-a-file", "refuse", lambda folder, m, c=command: on(c, "/dev/null/x", folder, m)
        yield f"{command}-name-too-long", "refuse", lambda folder, m, c=command: on(c, "x" * 5_000, folder, m)
        yield f"{command}-address", "refuse", lambda folder, m, c=command: on(c, f"{m.url}/a.xml", folder, m)
        yield f"{command}-file-address", "refuse", lambda folder, m, c=command: on(c, m.secret.as_uri(), folder, m)
        yield f"{command}-dash", "refuse", lambda folder, m, c=command: on(c, "-", folder, m)
        yield f"{command}-secret", "refuse", lambda folder, m, c=command: on(c, str(m.secret), folder, m)
    yield "unreadable", "refuse", unreadable
    for name, text in NAMES.items():
        yield f"name-{name}", "accept", lambda folder, m, t=text: named(folder, m, t)
        yield f"name-of-nothing-{name}", "refuse", lambda folder, m, t=text: on("validate", f"./{t}")
        yield f"option-{name}", "refuse", lambda folder, m, t=text: FileCase(["validate", "a.xml", f"--{t}"], {64})
        yield f"record-name-{name}", "refuse", lambda folder, m, t=text: bad_record(folder, t)
    yield "name-not-utf-8", "refuse", name_not_utf_8
    for place in ("file", "nowhere", "folder"):
        yield f"output-link-to-{place}", "neutralise", lambda folder, m, p=place: output_link(folder, m, p)
    yield "output-is-a-file", "refuse", output_is_a_file
    yield "output-full", "refuse", lambda folder, m: FileCase(["forms", "--json"], {74}, stdout="/dev/full")
    yield "output-full-render", "refuse", output_full
    yield "output-mask-of-none", "neutralise", modes
    yield "into-link", "neutralise", into_link
    for name in ("../escaped", "a/b", "..", ""):
        yield f"form-{name or 'empty'}".replace("/", "-"), "refuse", lambda folder, m, n=name: FileCase(
            ["render", example(folder, m), "--form", n, "--output", "out"], {64})
    yield "reference-that-climbs", "neutralise", reference_that_climbs


# Reading.


def on(command, path, folder=None, material=None):
    """A run of a command on a path that cannot be a file of its kind."""
    filled = ["--into", "record.json", "--new", "RK-ATTACK-01"]
    more = {"import": filled, "read": filled, "compare": ["/dev/null"]}.get(command, [])
    call = [command, path, *more]
    if command == "supersedes":
        (folder / "record.json").write_bytes(material.record_bytes)
        call = ["render", "record.json", "--form", "cas3", "--supersedes", path, "--output", "out", "--on", DAY]

    def look(folder, run):
        del run
        if (folder / "out").exists() or command in ("import", "read") and (folder / "record.json").exists():
            yield "leaves something behind"

    # What is there and is no document is invalid, which `validate` says with 1.
    return FileCase(
        call, {65, 66} | ({1} if command == "validate" else set()), may_touch=(path, "/dev/null", *parts(path)), look=look)


def parts(path):
    """A path under every name by which it may be looked at."""
    return (path.rstrip("/"), str(pathlib.PurePosixPath(path)), path.removeprefix("./"))


def folder_there(folder):
    (folder / "attack.xml").mkdir()
    return "attack.xml"


def pipe(folder):
    os.mkfifo(folder / "attack.xml")
    return "attack.xml"


def sparse(folder):
    with open(folder / "attack.xml", "wb") as file:
        file.truncate(1_000_000_000)
    return "attack.xml"


def bomb(folder):
    """As many zeros as make a megabyte of nothing but them."""
    piece = gzip.compress(bytes(50_000_000), mtime=0)
    (folder / "attack.xml").write_bytes(piece * 20)
    return "attack.xml"


def circle(folder):
    os.symlink("attack.json", folder / "attack.xml")
    os.symlink("attack.xml", folder / "attack.json")
    return "attack.xml"


def link(folder, target):
    os.symlink(target, folder / "attack.xml")
    return "attack.xml"


def unreadable(folder, material):
    place = folder / "attack.xml"
    place.write_text(material.documents["cas3"])
    place.chmod(0)
    # Whoever may read everything, reads this too.
    return FileCase(["validate", "attack.xml"], {0} if os.geteuid() == 0 else {66})


def named(folder, material, name):
    (folder / name).write_text(material.documents["cas3"], encoding="utf-8")
    return FileCase(
        ["validate", f"./{name}"], {0}, may_touch=parts(f"./{name}"),
        look=lambda _, run: one_line(run.text, "valid ") + one_line(run.messages, ""))


def one_line(text, start):
    """A report on one file whose name would make it two."""
    lines = [line for line in text.splitlines() if not line.startswith("look at: ")]
    if start and (len(lines) != 1 or not lines[0].startswith(start)):
        return ["lets a name write a line of the report"]
    return ["lets a name write a message"] if any(line.startswith("valid") for line in lines) and not start else []


def bad_record(folder, name):
    (folder / name).write_text("{}")
    return FileCase(
        ["check", f"./{name}"], {65}, may_touch=parts(f"./{name}"),
        look=lambda _, run: one_line(run.messages, ""))


def name_not_utf_8(folder, material):
    name = os.fsencode(folder) + b"/a\xff.xml"
    with open(name, "wb") as file:
        file.write(material.documents["cas3"].encode())
    return FileCase(["validate", os.fsdecode(b"./a\xff.xml")], {0, 66}, may_touch=("./a\ufffd.xml", "./a\udcff.xml"))


# Writing.


def example(folder, material):
    (folder / "attack.json").write_bytes(material.record_bytes)
    return "attack.json"


def render(folder, material, expected, look):
    return FileCase(
        ["render", example(folder, material), "--form", "all", "--output", "out", "--on", DAY], expected, look=look)


def output_link(folder, material, place):
    (folder / "out").mkdir()
    target = folder / "target"
    if place == "file":
        target.write_text("as it was")
    if place == "folder":
        target.mkdir()
    for form in REFERRALS:
        os.symlink("../target", folder / "out" / f"{form}.xml")

    def look(_, run):
        del run
        if place == "file" and target.read_text() != "as it was" or place == "nowhere" and target.exists():
            yield "writes through a link"
        if place == "folder" and list(target.iterdir()):
            yield "writes into the folder of a link"
        yield from whole(folder, material)

    return render(folder, material, {0}, look)


def whole(folder, material):
    for form in REFERRALS:
        place = folder / "out" / f"{form}.xml"
        if place.is_symlink() or place.read_text(encoding="utf-8") != material.documents[form]:
            yield f"{form}.xml is not the document"
    for place in (folder / "out").iterdir():
        if stat.S_IMODE(place.lstat().st_mode) & 0o077:
            yield f"{place.name} is open to others"
        if place.name.endswith(".part"):
            yield f"{place.name} is left behind"


def output_is_a_file(folder, material):
    (folder / "out").write_text("as it was")

    def look(_, run):
        del run
        if (folder / "out").read_text() != "as it was":
            yield "overwrites a file"

    return render(folder, material, {73, 74}, look)


def output_full(folder, material):
    return FileCase(
        ["render", example(folder, material), "--form", "cas3", "--on", DAY], {74}, stdout="/dev/full")


def modes(folder, material):
    """With a mask that takes nothing away, all the same nothing is open to others."""
    before = os.umask(0)
    os.umask(before)
    return render(folder, material, {0}, lambda _, run: whole(folder, material))


def into_link(folder, material, command="import"):
    target = folder / "target.json"
    target.write_bytes(material.record_bytes)
    os.symlink("target.json", folder / "record.json")
    (folder / "attack.json").write_bytes(b'{"tierScore": "B2", "calculationId": "00000000-0000-4000-8000-000000001001", '
                                         b'"calculationDate": "2026-09-03T10:19:00", "changeReason": "x"}')

    def look(_, run):
        del run
        if not (folder / "record.json").is_symlink():
            yield "turns a link into a file"

    (folder / "attack.xml").write_text(material.documents["cas3"], encoding="utf-8")
    return FileCase(
        [command, "attack.json" if command == "import" else "attack.xml", "--into", "record.json", "--on", DAY], {0, 1},
        shows_values=True,
        may_touch=tuple(f"{place}/{name}" for place in (folder, ".") for name in ("target.json", "record.json"))
        + ("target.json",), look=look)


def reference_that_climbs(folder, material):
    text = material.record_bytes.replace(b'"RK-EXAMPLE-01"', b'"../../../../climbed"')
    (folder / "attack.json").write_bytes(text)

    def look(_, run):
        del run
        if sorted(place.name for place in (folder / "out").iterdir()) != sorted(f"{form}.xml" for form in REFERRALS):
            yield "names files by the record"

    return FileCase(
        ["render", "attack.json", "--form", "all", "--output", "out", "--on", DAY], {0}, look=look)
