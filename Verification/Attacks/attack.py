"""What one attack is: what is handed to the tool, and what must come of it."""
import dataclasses
import typing

MARK = "Zqx-Attack-Mark"
"""Stands in every hostile text; no message may show it."""


@dataclasses.dataclass
class Attack:
    """One hostile file and what must happen, stated beforehand.

    `must` is `refuse` (an exit code that says so, and a message), `neutralise` (taken, the hostile text comes
    back exactly in XML and JSON, and is only text on a page) or `accept` (odd, and legal).
    """

    family: str
    name: str
    must: str
    kind: str
    """`document`, `record`, `payload`, `log`, `exchange` or `files`: how the judge hands it to the tool."""
    make: typing.Callable
    """Gives the bytes; for `files` it lays out a folder and gives what to run (see `file_attacks`)."""
    form: str = ""
    codes: frozenset = frozenset()
    """The codes of which the refusal must have one, where the reason matters."""
    text: str = ""
    """The hostile text that must come back, for `neutralise`."""
    reads: bool = True
    """Whether what is refused must not even be read: a document whose answers were changed can be read."""

    @property
    def full_name(self):
        return "/".join(part for part in (self.family, self.form, self.name) if part)


def refuse(family, name, kind, make, *codes, form="", reads=True):
    """An attack that must be refused, for one of these reasons if any are given."""
    make = make if callable(make) else lambda data=make: data
    return Attack(family, name, "refuse", kind, make, form, frozenset(codes), reads=reads)


def accept(family, name, kind, make, form=""):
    """An oddity that is legal."""
    make = make if callable(make) else lambda data=make: data
    return Attack(family, name, "accept", kind, make, form)


def neutralise(family, name, kind, make, text, form=""):
    """An attack whose text must come back exactly and do nothing."""
    make = make if callable(make) else lambda data=make: data
    return Attack(family, name, "neutralise", kind, make, form, text=text)
