#!/usr/bin/env python3
"""Fetches the public suites of hostile and odd files, pinned by version and SHA-256, into a folder.

They are other people's files, so none is committed. What is there already is not fetched again. Archives that lie in
the folder of `--archives` are taken from there, so that a machine without a network can run the suites.
"""
import argparse
import dataclasses
import hashlib
import lzma
import pathlib
import shutil
import sys
import tarfile
import urllib.request

import catalogue

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SUITES = ROOT / ".build" / "suites"
LARGEST = 100_000_000
"""More bytes than any of these archives, or all files in one of them, have."""


@dataclasses.dataclass(frozen=True)
class Archive:
    """A released source archive that carries suites among its own files."""

    address: str
    sha256: str

    @property
    def name(self):
        return self.address.rsplit("/", 1)[1]


@dataclasses.dataclass(frozen=True)
class Suite:
    """The files of one suite: those below a folder of an archive, or one file of it."""

    name: str
    archive: Archive
    place: str
    count: int
    """The files that must be there, so that an archive laid out otherwise is seen at once."""


ORJSON = Archive(
    "https://files.pythonhosted.org/packages/d3/76/27ae074f0355712777632f3f123b66d21093a2a89532f600311c36de0d31/"
    "orjson-3.9.9.tar.gz", "02e693843c2959befdd82d1ebae8b05ed12d1cb821605d5f9fe9f98ca5c9fd2b")
DEFUSEDXML = Archive(
    "https://files.pythonhosted.org/packages/0f/d5/c66da9b79e5bdb124974bfe172b4daf3c984ebd9c2a06e2b8a4dc7331c72/"
    "defusedxml-0.7.1.tar.gz", "1bb3032db185915b62d7c6209c5a8792be6a32ab2fedacc84e01b52c51aa3e69")
QTBASE = Archive(
    "http://deb.debian.org/debian/pool/main/q/qtbase-opensource-src/qtbase-opensource-src_5.15.8+dfsg.orig.tar.xz",
    "d1c61b777850c2953862a8d52c7afb56350a99b23af763beb44c51c6fe8c0e38")

ALL = (
    Suite("json", ORJSON, "orjson-3.9.9/data/parsing", 318),
    Suite("naughty", ORJSON, "orjson-3.9.9/data/blns.txt.xz", 1),
    Suite("defusedxml", DEFUSEDXML, "defusedxml-0.7.1/xmltestdata", 11),
    Suite(
        "xml", QTBASE,
        "qtbase-everywhere-src-5.15.8/tests/auto/corelib/serialization/qxmlstream/XML-Test-Suite/xmlconf", 2970),
)


def fetch(suites=SUITES, archives=None, say=print):
    """Makes sure that every suite is there, whole and of the pinned version."""
    suites.mkdir(parents=True, exist_ok=True)
    for suite in ALL:
        stamp = suites / f"{suite.name}.sha256"
        if stamp.exists() and stamp.read_text() == _version(suite):
            continue
        archive = _archive(suite.archive, suites, archives, say)
        staging = suites / f"{suite.name}.part"
        shutil.rmtree(staging, ignore_errors=True)
        count = _unpack(archive, suite.place, staging)
        if count != suite.count:
            raise SystemExit(f"{suite.archive.name} has {count} files of the suite {suite.name}, not {suite.count}")
        if suite.name == "xml":
            catalogue.write(staging)
        shutil.rmtree(suites / suite.name, ignore_errors=True)
        staging.rename(suites / suite.name)
        stamp.write_text(_version(suite))
        say(f"{suite.name}: {count} files from {suite.archive.name}")
    for archive in {suite.archive.name for suite in ALL}:
        (suites / archive).unlink(missing_ok=True)


def _version(suite):
    """What the files depend on: the archive, and how they are laid out and described here."""
    own = b"".join(pathlib.Path(file).read_bytes() for file in (__file__, catalogue.__file__))
    return f"{suite.archive.sha256} {hashlib.sha256(own).hexdigest()}\n"


def _archive(archive, suites, archives, say):
    """The path of an archive whose bytes are those that were pinned."""
    at_hand = archives and pathlib.Path(archives) / archive.name
    path = at_hand if at_hand and at_hand.exists() else suites / archive.name
    if not path.exists():
        say(f"fetching {archive.address}")
        _download(archive.address, path)
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != archive.sha256:
        if path.parent == suites:
            path.unlink()
        raise SystemExit(f"{archive.name} has the SHA-256 {found}, not {archive.sha256}")
    return path


def _download(address, path):
    part = path.with_name(f"{path.name}.part")
    request = urllib.request.Request(address, headers={"User-Agent": "ReferralKit-suites"})
    with urllib.request.urlopen(request, timeout=60) as answer, open(part, "wb") as file:
        size = 0
        while block := answer.read(1 << 20):
            size += len(block)
            if size > LARGEST:
                raise SystemExit(f"{address} is larger than it can be")
            file.write(block)
    part.rename(path)


def _unpack(archive, place, folder):
    """Writes the files of one place of an archive, and gives their number.

    Only bytes are taken, of regular files whose names say a place inside: no links, owners, modes or devices.
    """
    count = size = 0
    with tarfile.open(archive, "r:*") as tar:
        for member in tar:
            if not member.isreg() or not f"{member.name}/".startswith(f"{place}/"):
                continue
            name = pathlib.PurePosixPath(member.name[len(place) + 1:] or member.name.rsplit("/", 1)[1])
            if "CVS" in name.parts:
                continue
            if name.is_absolute() or ".." in name.parts:
                raise SystemExit(f"{archive.name} names a file outside of itself")
            data = tar.extractfile(member).read(LARGEST)
            if name.suffix == ".xz":
                data, name = lzma.decompress(data), name.with_suffix("")
            count, size = count + 1, size + len(data)
            if size > LARGEST:
                raise SystemExit(f"{archive.name} holds more than it can")
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
    return count


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--into", type=pathlib.Path, default=SUITES, metavar="FOLDER")
    parser.add_argument("--archives", metavar="FOLDER", help="take archives that lie there instead of fetching them")
    options = parser.parse_args()
    fetch(options.into, options.archives)
    return 0


if __name__ == "__main__":
    sys.exit(main())
