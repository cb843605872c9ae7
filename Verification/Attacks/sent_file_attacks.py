"""Documents and records that are one file, or none, where one is read into the other or takes its place."""
import json
import os

from attack import Attack
from file_attacks import FileCase, example, folder_there, into_link, on, parts, pipe
from material import DAY, moved_elsewhere


def attacks(material):
    del material
    for name, must, lay_out in cases():
        yield Attack("files", name, must, "files", lay_out)


def cases():
    for command in ("read", "supersedes"):
        yield f"{command}-record-as-document", "refuse", lambda folder, m, c=command: on(c, example(folder, m), folder, m)
    yield "read-into-link", "neutralise", lambda folder, m: into_link(folder, m, "read")
    yield "read-into-itself", "refuse", read_into_itself
    for place in ("folder", "pipe", "endless", "nothing"):
        yield f"read-into-{place}", "refuse", lambda folder, m, p=place: read_into(folder, m, p)
    for name in ("out/cas3.xml", "./out/cas3.xml", "out/../out/cas3.xml", "out//cas3.xml", "sent.xml"):
        yield f"supersedes-its-own-output-{name}".replace("/", "-"), "refuse", lambda folder, m, n=name: own_output(folder, m, n)
    yield "supersedes-the-other-name-of-its-output", "neutralise", other_name_of_output


def unchanged(place, before):
    """Looks that a file is as it was."""
    def look(folder, run):
        del folder, run
        if place.read_bytes() != before:
            yield f"changes {place.name}"
    return look


def read_into_itself(folder, material):
    place = folder / "attack.xml"
    place.write_text(material.documents["cas3"], encoding="utf-8")
    return FileCase(["read", "attack.xml", "--into", "attack.xml"], {65}, look=unchanged(place, place.read_bytes()))


def read_into(folder, material, place):
    """A record that is none."""
    (folder / "good.xml").write_text(material.documents["cas3"], encoding="utf-8")
    path = {"folder": folder_there, "pipe": pipe, "endless": lambda _: "/dev/zero", "nothing": lambda _: "/dev/null"}[place](folder)
    return FileCase(["read", "good.xml", "--into", path], {65, 66, 73}, may_touch=(path, "/dev", *parts(path)))


def sent_and_changed(folder, material):
    """The document that was sent, where the new one is to be written, and the record that has changed since."""
    (folder / "out").mkdir()
    place = folder / "out" / "cas3.xml"
    place.write_text(material.documents["cas3"], encoding="utf-8")
    (folder / "attack.json").write_text(json.dumps(moved_elsewhere(material.record)))
    return place


def issue(sent, expected, look):
    return FileCase(
        ["render", "attack.json", "--form", "cas3", "--supersedes", sent, "--output", "out", "--on", DAY], expected, look=look,
        may_touch=(sent, *parts(sent), "sent.xml", "./sent.xml"))


def own_output(folder, material, name):
    """What was sent may be the only copy there is, so that it is never written over."""
    place = sent_and_changed(folder, material)
    if name == "sent.xml":
        os.symlink("out/cas3.xml", folder / name)
    return issue(name, {64}, unchanged(place, place.read_bytes()))


def other_name_of_output(folder, material):
    """A second name of the same file keeps what was sent, because a new file takes the place of the first."""
    place = sent_and_changed(folder, material)
    os.link(place, folder / "sent.xml")
    before = place.read_bytes()

    def look(folder, run):
        yield from unchanged(folder / "sent.xml", before)(folder, run)
        if b"<Supersedes " not in place.read_bytes():
            yield "does not issue the document"

    return issue("sent.xml", {0}, look)
