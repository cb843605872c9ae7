"""Turns the catalogue of the XML conformance suite into a table that needs no reader of XML.

The tests that use the table judge a reader of XML, so neither that reader nor libxml2 may have made it: Python's is
expat.
"""
import pathlib
import re
import xml.etree.ElementTree as ElementTree

BASE = "{http://www.w3.org/XML/1998/namespace}base"
COLUMNS = ("path", "type", "version", "doctype", "canonical")
HIDING = re.compile(r"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>", re.DOTALL)
"""What may hold the words of a document type declaration without being one."""


def write(folder):
    """Writes `cases.tsv`: for each case of the suite its file, what the suite says of it, whether it declares a
    document type, and the file of its canonical form if there is one."""
    root = ElementTree.parse(folder / "finalCatalog.xml").getroot()
    rows = [
        (path, test.get("TYPE"), test.get("VERSION", "1.0"), "yes" if _has_doctype(folder / path) else "no", output)
        for path, output, test in _tests(root, "")
    ]
    lines = ["\t".join(COLUMNS), *("\t".join(row) for row in rows)]
    (folder / "cases.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def rows(folder):
    """The rows of the table by column."""
    lines = (pathlib.Path(folder) / "cases.tsv").read_text(encoding="utf-8").splitlines()
    return [dict(zip(COLUMNS, line.split("\t"))) for line in lines[1:]]


def _tests(element, base):
    base += element.get(BASE, "")
    for child in element:
        if child.tag == "TESTCASES":
            yield from _tests(child, base)
        elif child.tag == "TEST":
            output = child.get("OUTPUT")
            yield base + child.get("URI"), base + output if output else "", child


def _has_doctype(path):
    data = path.read_bytes()
    is_wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    text = data.decode("utf-16" if is_wide else "latin-1", "replace")
    return "<!DOCTYPE" in HIDING.sub("", text)
