"""Documents that are about somebody else, or that say of themselves whose place they take."""
import dataclasses
import json
import re
import typing

from attack import MARK, Attack, accept, refuse
from grafting import Graft
from material import DAY, FORMS, NAMESPACE, ROOT, moved_elsewhere

OTHERS = ("entrenched-burglary", "manslaughter-domestic-violence", "released-without-id")
SAME = "a" * 64
PATHS = {
    "empty": "", "space": "person sex", "path": "../../etc/passwd", "markup": "&lt;b&gt;person&lt;/b&gt;", "quote": "person&apos;sex",
    "bidi": "person\u202exes", "line-end": "person.sex&#10;forged", "control": "person.sex&#x9B;31m", "nul": "person%00", "percent": "%s%n",
    "two-positions": "offences[0].conditions[1].kind", "negative": "offences[-1].date", "position-of-five-digits": "offences[00000].date",
    "position-in-words": "offences[first].date", "open-bracket": "offences[0.date", "long": "a" * 101, "accent": "pers\u00f6n.sex",
    "full-width": "\uff50erson.sex", "homoglyph": "p\u0435rson.sex", "slash": "person/sex", "address": "https://evil.example",
    "nobodys": "ZqxAttackMark", "nobodys-group": "person.ZqxAttackMark", "nobodys-entry": "offences[0].ZqxAttackMark", "entry-alone": "offences[0]",
    "list-as-fact": "offences.date", "fact-as-entry": "person[0].sex", "beyond-the-list": "offences[9999].date", "dots": "person..sex",
    "trailing-dot": "person.sex.", "capitals": "PERSON.SEX", "label": "Sex", 
}
"""What a document may not say has changed."""


@dataclasses.dataclass
class Document:
    """A document that an attack sends: an example as it is, or what the tool renders of a record."""

    source: typing.Any
    form: str = "cas3"
    day: str = DAY
    alter: typing.Callable = lambda text, others: text


@dataclasses.dataclass
class Exchange:
    """Documents, and which of them are read before the one that matters."""

    documents: list
    reads: tuple = (0,)
    read_before: tuple = ()
    record: typing.Any = None
    issues: str = ""
    """The form of which a document shall take the place of the first, instead of reading any."""


def attacks(material):
    for form in FORMS:
        graft = Graft(material.documents[form])
        for name, text in refused(graft, form):
            yield refuse("supersedes", name, "document", text.encode("utf-8", "surrogatepass"), form=form)
        for name, text in sealed_otherwise(graft, form):
            yield refuse("supersedes", name, "document", text.encode(), "supersession", form=form, reads=False)
        for name, text in legal(graft, form):
            yield accept("supersedes", name, "document", text.encode(), form=form)
    for name, exchange in two_people(material):
        yield Attack("another-person", name, "neutralise", "exchange", lambda e=exchange: e)
    for name, exchange in replaced_people(material):
        yield Attack("another-person", name, "refuse", "exchange", lambda e=exchange: e)


def supersedes(changes, fingerprint=f"sha256:{SAME}", day=DAY, more=""):
    return f'\n  <Supersedes fingerprint="{fingerprint}" preparedOn="{day}"{more}>{changes}</Supersedes>'


def change(fact="management.practitioner.pdu", kind="changed", more=""):
    return f'<ChangedAnswer fact="{fact}" change="{kind}"{more}/>'


def first(graft, markup):
    """Puts markup where the schema has `Supersedes`."""
    return re.sub(rf"(<{graft.root} [^>]*>)", lambda m: m.group(1) + markup, graft.text, count=1)


def own(graft):
    return re.search(r'fingerprint="([^"]*)"', graft.text).group(1)


# The element itself.


def refused(graft, form):
    for name in ("empty", "space", "path", "markup", "quote", "bidi", "line-end", "control", "nul", "percent", "two-positions",
                 "negative", "position-of-five-digits", "position-in-words", "open-bracket", "long", "accent", "full-width",
                 "homoglyph", "slash", "address"):
        yield f"path-{name}", first(graft, supersedes(change(PATHS[name])))
    for name, kind in {"unknown": "forged", "capitals": "Changed", "empty": "", "space": " changed", "two": "added removed"}.items():
        yield f"change-{name}", first(graft, supersedes(change(kind=kind)))
    yield "earlier-answer", first(graft, supersedes(change(more=f' before="{MARK}"')))
    yield "answer-as-text", first(graft, supersedes(f'<ChangedAnswer fact="person.sex" change="changed">{MARK}</ChangedAnswer>'))
    yield "answer-as-element", first(graft, supersedes(f'<ChangedAnswer fact="person.sex" change="changed"><Before>{MARK}</Before></ChangedAnswer>'))
    yield "label", first(graft, supersedes(change(more=f' label="{MARK}"')))
    yield "text", first(graft, supersedes(MARK + change()))
    yield "unknown-child", first(graft, supersedes(f"<Note>{MARK}</Note>"))
    yield "nothing-changed", first(graft, supersedes(""))
    yield "more-than-may-change", first(graft, supersedes(change() * 10_001))
    yield "no-fact", first(graft, supersedes('<ChangedAnswer change="changed"/>'))
    yield "no-change", first(graft, supersedes('<ChangedAnswer fact="person.sex"/>'))
    for name, value in {"short": "sha256:" + "a" * 63, "capitals": "sha256:" + "A" * 64, "other": "md5:" + "a" * 32, "text": MARK,
                        "empty": "", "space": f" sha256:{SAME}", "path": "sha256:../" + "a" * 61}.items():
        yield f"fingerprint-{name}", first(graft, supersedes(change(), fingerprint=value))
    for name, day in {"impossible": "2026-02-30", "zone": "2026-11-20Z", "empty": "", "words": "yesterday"}.items():
        yield f"day-{name}", first(graft, supersedes(change(), day=day))
    yield "unknown-attribute", first(graft, supersedes(change(), more=f' note="{MARK}"'))
    yield "nil", first(graft, supersedes(change(), more=' xsi:nil="true"'))
    yield "reason", first(graft, supersedes(change(), more=' nilReason="refused"'))
    yield "twice", first(graft, supersedes(change()) * 2)
    yield "in-another-namespace", first(graft, supersedes(change(), more=' xmlns="urn:other"'))
    yield "last", graft.text.replace(f"</{graft.root}>", supersedes(change()) + f"</{graft.root}>")
    yield "in-a-section", graft.in_section(supersedes(change()))
    yield "in-itself", first(graft, supersedes(supersedes(change())))


def sealed_otherwise(graft, form):
    """What the schema allows, and the tool does not write."""
    for name in ("nobodys", "nobodys-group", "nobodys-entry", "entry-alone", "list-as-fact", "fact-as-entry", "beyond-the-list",
                 "dots", "trailing-dot", "capitals", "label"):
        yield f"path-{name}", first(graft, supersedes(change(PATHS[name])))
    if form != "mappa":
        yield "path-not-for-its-readers", first(graft, supersedes(change("victims[0].kind")))
    yield "one-path-of-two", first(graft, supersedes(change() + change("ZqxAttackMark")))
    yield "itself", first(graft, supersedes(change(), fingerprint=own(graft)))
    yield "a-later-one", first(graft, supersedes(change(), day="2026-11-22"))
    yield "a-much-later-one", first(graft, supersedes(change(), day="2199-12-31"))


def legal(graft, form):
    entries = "person.contacts[{}].value" if form == "cas3-supplier" else "offences[{}].date"
    yield "legal", first(graft, supersedes(change()))
    yield "legal-with-entries", first(graft, supersedes(change(entries.format(0)) + change(entries.format(1), "removed")))
    yield "legal-prefix", first(graft, supersedes(change(), more=f' xmlns:r="{NAMESPACE}"'))
    yield "as-many-as-may-change", first(graft, supersedes(change() * 10_000))
    yield "a-much-earlier-one", first(graft, supersedes(change(), day="1900-01-01"))


# Whose the document is.


def persons(material, form="cas3"):
    """The person of the small record, with one thing set otherwise that tells people apart on the form."""
    def changed(group, key, value):
        record = json.loads(json.dumps(material.small_record))
        (record["person"][group] if group else record["person"])[key] = value
        return record

    yield "another-surname", changed("name", "family", "Zqxother")
    yield "another-birth-date", changed("", "dateOfBirth", "1971-02-24")
    yield "another-case-number", changed("identifiers", "crn", "X907172")
    # A supplier is told no prison number.
    if form != "cas3-supplier":
        yield "another-prison-number", changed("identifiers", "noms", "A9072EX")


def two_people(material):
    for form in FORMS:
        for name in OTHERS:
            text = (ROOT / "examples/documents" / name / f"{form}.xml").read_text(encoding="utf-8")
            yield f"{name}-{form}", Exchange([Document(text)], record=material.small_record)
        for name, record in persons(material, form):
            yield f"{name}-{form}", Exchange([Document(record, form)], record=material.small_record)
    for name, record in persons(material):
        yield f"{name}-after-another-document", Exchange(
            [Document(record), Document(material.small_record, "mappa")], read_before=(1,))
        yield f"{name}-with-another-document", Exchange(
            [Document(record), Document(material.small_record, "mappa")], reads=(0, 1))


def in_place_of(number):
    """Has a document say that it takes the place of another one of the exchange."""
    def alter(text, others):
        graft = Graft(text)
        return first(graft, supersedes(change(), fingerprint=own(Graft(others[number]))))
    return alter


def replaced_people(material):
    """A document that says it takes the place of one about another person, of which then nothing would be left."""
    nobody = {"recordVersion": "1.0", "reference": "RK-1", "custody": {"status": "inCustody"}}
    for form in FORMS:
        for name, record in [*persons(material, form), ("nobody", nobody)]:
            mine = Document(material.small_record, form)
            his = Document(record, form, alter=in_place_of(0))
            yield f"{name}-replaces-{form}", Exchange([mine, his], reads=(1,), read_before=(0,))
            yield f"{name}-replaces-at-once-{form}", Exchange([mine, his], reads=(0, 1))
            yield f"{name}-replaces-before-{form}", Exchange([mine, his], reads=(1, 0))
        changed = moved_elsewhere(material.small_record)
        yield f"circle-{form}", Exchange(circle(Document(material.small_record, form), Document(changed, form)), reads=(2, 3))
        for name, record in persons(material, form):
            yield f"{name}-is-replaced-{form}", Exchange([Document(record, form)], record=material.small_record, issues=form)


def circle(one, other):
    """Each in the place of the other."""
    return [one, other, dataclasses.replace(one, alter=in_place_of(1)), dataclasses.replace(other, alter=in_place_of(0))]
