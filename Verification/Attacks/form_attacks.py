"""Documents of no form, of the wrong one or the wrong version, and answers that a form cannot have."""
import re

from attack import MARK, accept, refuse
from grafting import Graft
from material import FORMS

DATES = (
    "2026-02-29", "2026-02-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01", "-0001-01-01", "10000-01-01",
    "99999-12-31", "1899-12-31", "2200-01-01", "2026-1-1", "26-01-01", "2026/01/01", "01-01-2026", "2026-01-01Z",
    "2026-01-01+01:00", "2026-01-01-14:00", "2026-01-01T00:00:00", "20260101", "2026-W01-1", "2026-001", "２０２６-01-01",
    "٢٠٢٦-01-01", "2026\u201101\u201101", "2100-02-29", "1900-02-29", "2026-01-01 2026-01-02", "today", "", "true",
    "+2026-01-01", "2026-01-1", "2026-01-011",
)
DAYS = ("2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31", "1971-02-23")
IDENTIFIERS = {
    "small-letters": "x900001", "homoglyph": "Х900001", "full-width": "X９00001", "arabic-digits": "X٩00001",
    "leading-space": " X900001", "trailing-space": "X900001 ", "line-end": "X900001\n", "no-break-space": "X900001\u00a0",
    "zero-width": "X90\u200b0001", "joiner": "X90\u20600001", "bidi": "\u202eX900001", "soft-hyphen": "X90\u00ad0001",
    "path": "../../../etc/passwd", "absolute-path": "/etc/passwd", "windows-path": "C:\\x", "nul-escape": "X900001%00",
    "quote": "X900001'--", "markup": "&lt;b&gt;", "too-short": "X90000", "too-long": "X9000011", "empty": "",
    "combining": "X9\u0301000001", "roman": "Ⅹ900001", "letter-o": "X90000O", "two": "X900001 X900002",
}
CODES = {
    "space-before": " male", "space-after": "male ", "line-end": "male\n", "capital": "Male", "homoglyph": "m\u0430le",
    "empty": "", "two": "male female", "number": "1", "unlisted-without-words": "unlisted:", "other": "zzz", "bidi": "\u202emale",
    "javascript": "javascript:alert(1)",
}


def attacks(material):
    for form in FORMS:
        graft = Graft(material.documents[form])
        for name, text in shapes(graft):
            yield refuse("envelope", name, "document", text.encode(), form=form)
        for name, text in changed(graft):
            yield refuse("envelope", name, "document", text.encode(), form=form, reads=False)
        for name, text in nils(graft):
            yield refuse("nil", name, "document", text.encode(), form=form)
        for name, text in types(graft):
            yield refuse("type", name, "document", text.encode(), form=form)
        for day in DAYS:
            # Another answer is legal by the schema; only the fingerprint shows that it was changed.
            yield refuse(
                "values", f"changed-to-{day}", "document", graft.content("DateOfBirth", day).encode(), "fingerprint",
                form=form, reads=False)
        for name, text in legal(graft):
            yield accept("envelope", name, "document", text.encode(), form=form)
    values = [("DateOfBirth", date or "empty", date) for date in DATES]
    values += [("CRN", *identifier) for identifier in IDENTIFIERS.items()]
    values += [("Sex", *code) for code in CODES.items()]
    for number, (element, name, value) in enumerate(values):
        form = FORMS[number % len(FORMS)]
        changed_text = Graft(material.documents[form]).content(element, value)
        yield refuse("values", f"{element}-{name}", "document", changed_text.encode(), form=form)


def shapes(graft):
    yield "root-renamed", graft.text.replace(graft.root, "Referral")
    yield "root-of-small-letters", graft.text.replace(graft.root, graft.root.lower())
    yield "root-of-another-form", graft.text.replace(
        graft.root, "MAPPAReferral" if graft.root == "CAS3Referral" else "CAS3Referral")
    yield "root-in-an-envelope", f"<Envelope>{Graft(graft.declaration('')).text.strip()}</Envelope>"
    yield "soap", ('<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>'
                   f"{Graft(graft.declaration('')).text.strip()}</s:Body></s:Envelope>")
    for name, value in (("formVersion", "1.1"), ("formVersion", "1.0 "), ("formVersion", ""), ("schemaVersion", "2.0"),
                        ("preparedOn", "2026-02-31"), ("preparedOn", "2026-11-21Z"), ("status", "final"),
                        ("status", "COMPLETE"), ("record", ""), ("record", "\u202e"), ("record", "a" * 61),
                        ("fingerprint", "sha256:"), ("fingerprint", "md5:" + "0" * 32), ("fingerprint", MARK)):
        shown = value.strip().replace("\u202e", "bidi").replace(":", "")[:9] or "empty"
        yield f"{name}-{shown}", graft.attribute(name, value)
    for name in ("formVersion", "schemaVersion", "record", "preparedOn", "status", "fingerprint"):
        yield f"no-{name}", re.sub(f' {name}="[^"]*"', "", graft.text, count=1)
    yield "unknown-root-attribute", graft.in_root_tag(f'onload="{MARK}"')
    for place, section in (("first", graft.sections[0]), ("last", graft.sections[-1])):
        yield f"{place}-section-missing", graft.without(section)
        yield f"{place}-section-twice", graft.twice(section)
    yield "first-section-empty", graft.text.replace(
        graft.element(graft.sections[0]), f"<{graft.sections[0]}/>", 1)
    one, other = graft.element(graft.sections[0]), graft.element(graft.sections[-1])
    yield "sections-swapped", graft.text.replace(one, "@@", 1).replace(other, one, 1).replace("@@", other, 1)
    yield "section-in-a-section", graft.in_section(other)
    yield "all-sections-missing", re.sub(
        rf"(<{graft.root} [^>]*>).*(</{graft.root}>)", r"\1\2", graft.text, flags=re.DOTALL)
    yield "crn-twice", graft.twice("CRN")
    yield "crn-twice-and-different", graft.text.replace(
        graft.element("CRN"), graft.element("CRN") + "<CRN>X123456</CRN>", 1)
    yield "crn-missing-and-name-twice", Graft(graft.without("CRN")).twice("GivenName")
    yield "text-in-a-section", graft.in_section(MARK)
    yield "script", graft.in_section(f"<script>alert('{MARK}')</script>")
    yield "markup-in-text", graft.content(graft.line, f"<b>{MARK}</b>")
    yield "handler", graft.tag("GivenName", 'onclick="alert(1)"')
    yield "source-unknown", graft.tag("CRN", "").replace(' source="ndelius"', ' source="trustme"', 1)
    yield "day-in-a-source-impossible", graft.text.replace(' asOf="2026-11-19"', ' asOf="2026-02-30"', 1)
    yield "verdict-of-nothing", graft.tag(graft.line, 'verdict="malformed"')
    for element in graft.judged:
        yield f"{element}-verdict-that-lies", graft.tag(element, 'verdict="wrongCheckCharacter"')
        yield f"{element}-verdict-unknown", graft.tag(element, 'verdict="fine"')
        text = graft.text_of(element)
        wrong = text[:-1] + ("A" if text[-1] != "A" else "B")
        yield f"{element}-check-letter-wrong-and-unmarked", graft.content(element, wrong)
    yield "line-end-in-one-line", graft.content(graft.line, "HMP&#10;Other")
    yield "tab-in-one-line", graft.content(graft.line, "HMP&#9;Other")
    yield "blank", graft.content(graft.line, "   ")
    yield "too-long", graft.content(graft.line, "x" * 501)


def changed(graft):
    yield "answer-changed", graft.content("GivenName", MARK)
    yield "fingerprint-changed", graft.attribute("fingerprint", "sha256:" + "0" * 64)
    yield "status-changed", graft.attribute("status", "draft")
    yield "answer-in-another-normal-form", graft.content(graft.line, "HMP Exampleford e\u0301")


def nils(graft):
    yield "value-and-nil", graft.tag("GivenName", 'xsi:nil="true"')
    yield "nil-false", graft.tag("CRN", 'xsi:nil="false" nilReason="none"')
    yield "reason-not-allowed", graft.text.replace(
        graft.element("CRN"), '<CRN xsi:nil="true" nilReason="none"/>', 1)
    yield "nil-twice", graft.tag("CRN", 'xsi:nil="true" xsi:nil="true"')
    yield "nil-with-a-word", graft.tag("CRN", 'xsi:nil="yes"')
    yield "nil-in-a-section", graft.tag(graft.first_section, 'xsi:nil="true"')
    yield "nil-root", graft.in_root_tag('xsi:nil="true"')
    empty = re.sub(r"<GivenName[^>]*>[^<]*</GivenName>", "@@", graft.text, count=1)
    for name, element in {
        "without-reason": '<GivenName xsi:nil="true"/>', "reason-unknown": '<GivenName xsi:nil="true" nilReason="zzz"/>',
        "reason-empty": '<GivenName xsi:nil="true" nilReason=""/>', "reason-only": '<GivenName nilReason="refused"/>',
        "reason-in-capitals": '<GivenName xsi:nil="true" nilReason="REFUSED"/>', "blank-inside": '<GivenName xsi:nil="true" nilReason="refused"> </GivenName>',
        "comment-inside": '<GivenName xsi:nil="true" nilReason="zzz"><!-- x --></GivenName>', "empty": "<GivenName/>",
    }.items():
        yield name, empty.replace("@@", element)


def types(graft):
    for name in ("xs:string", "xs:anyType", "LongText", "Text", "Unknown", "zz:Text"):
        yield name.replace(":", "-"), Graft(
            graft.tag("CRN", f'xmlns:xs="http://www.w3.org/2001/XMLSchema" xsi:type="{name}"')).content("CRN", MARK)
    yield "any-type-of-the-root", graft.in_root_tag('xmlns:xs="http://www.w3.org/2001/XMLSchema" xsi:type="xs:anyType"')


def legal(graft):
    # The fingerprint covers the answers alone.
    yield "reference-changed", graft.attribute("record", "RK-OTHER-01")
    yield "source-changed", graft.text.replace(' source="ndelius"', ' source="nomis"', 1)
    yield "attributes-in-another-order", re.sub(
        r'(source="\w+") (asOf="[\d-]+")', r"\2 \1", graft.text)
    yield "day-with-space-around", graft.content("DateOfBirth", f"\n {graft.text_of('DateOfBirth')}\t")
