"""Documents in other encodings than they should be, with characters that XML forbids, or cut short."""
import gzip
import random

from attack import MARK, accept, neutralise, refuse
from grafting import Graft
from material import FORMS

NOT_XML = (
    "notUTF8", "containsNUL", "unsupportedEncoding", "unsupportedVersion", "notWellFormed", "compressed")


def attacks(material):
    makers = (encodings, declarations, bytes_in_text, characters, compressed, ends)
    for maker in makers:
        for number, (name, build) in enumerate(maker()):
            # What a form asks has no part in this, so the forms take turns.
            form = FORMS[number % len(FORMS)]
            graft = Graft(material.documents[form])
            yield refuse(
                maker.__name__.replace("_", "-"), name, "document", lambda b=build, g=graft: b(g), *NOT_XML,
                form=form)
    for form in FORMS:
        graft = Graft(material.documents[form])
        for name, data in legal(graft):
            yield accept("encodings", name, "document", data, form=form)
        for name, reference, text in references():
            yield neutralise(
                "characters", name, "document", Graft(graft.content(graft.line, reference)).bytes(), text,
                form=form)
        places = random.Random(f"cut {form}").sample(range(len(graft.bytes()) - 2), 25)
        for place in places + [0, 1, 5, 37, len(graft.bytes()) - 2]:
            yield refuse("cut", f"at-{place}", "document", graft.bytes()[:place], "notWellFormed", form=form)


def encodings():
    for codec in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "cp037", "cp500", "utf-7"):
        # Undeclared UTF-7 of a document without accents is that document.
        if codec != "utf-7":
            yield f"{codec}-undeclared", lambda g, c=codec: g.text.encode(c)
        yield f"{codec}-declared", lambda g, c=codec: g.declaration(
            f'<?xml version="1.0" encoding="{c.upper()}"?>').encode(c)
    for codec in ("latin-1", "cp1252", "gb18030", "shift_jis", "iso2022_jp", "hz", "koi8-r"):
        yield f"{codec}-declared", lambda g, c=codec: g.declaration(
            f'<?xml version="1.0" encoding="{c}"?>').encode(c, "replace")
    yield "latin-1-undeclared", lambda g: Graft(g.content("GivenName", "Siân")).text.encode("latin-1", "replace")
    yield "utf-7-script", lambda g: Graft(g.declaration('<?xml version="1.0" encoding="UTF-7"?>')).content(
        "GivenName", "+ADw-script+AD4-").encode()
    yield "two-byte-order-marks", lambda g: b"\xef\xbb\xbf" * 2 + g.bytes()
    yield "utf-16-mark-on-utf-8", lambda g: b"\xff\xfe" + g.bytes()
    yield "utf-8-then-utf-16", lambda g: g.bytes()[:500] + g.text[500:].encode("utf-16-le")


def declarations():
    for name, declaration in {
        "version-1.1": '<?xml version="1.1" encoding="UTF-8"?>', "version-2.0": '<?xml version="2.0"?>',
        "version-1.01": '<?xml version="1.01"?>', "no-version": '<?xml encoding="UTF-8"?>',
        "version-twice": '<?xml version="1.0" version="1.0"?>', "wrong-order": '<?xml encoding="UTF-8" version="1.0"?>',
        "encoding-twice": '<?xml version="1.0" encoding="UTF-8" encoding="UTF-16"?>',
        "capital-target": '<?XML version="1.0"?>', "second-declaration": '<?xml version="1.0"?><?xml version="1.0"?>',
        "after-space": ' <?xml version="1.0"?>', "after-comment": '<!-- x --><?xml version="1.0"?>',
        "standalone-maybe": '<?xml version="1.0" standalone="maybe"?>', "no-end": '<?xml version="1.0"',
        "encoding-with-nonsense": '<?xml version="1.0" encoding="UTF-8 x"?>', "empty-encoding": '<?xml version="1.0" encoding=""?>',
        "entity-in-encoding": '<?xml version="1.0" encoding="&a;"?>',
    }.items():
        yield name, lambda g, d=declaration: g.declaration(d).encode()


def bytes_in_text():
    for name, raw in {
        "overlong-slash": b"\xc0\xaf", "overlong-angle": b"\xc0\xbcscript\xc0\xbe", "overlong-three": b"\xe0\x80\xbc",
        "overlong-four": b"\xf0\x80\x80\xbc", "overlong-nul": b"\xc0\x80", "surrogate-high": b"\xed\xa0\x80",
        "surrogate-pair": b"\xed\xa0\xbd\xed\xb8\x80", "beyond-unicode": b"\xf4\x90\x80\x80", "five-bytes": b"\xf8\x88\x80\x80\x80",
        "lone-continuation": b"\x80", "cut-sequence": b"\xe2\x82", "ff": b"\xff", "fe": b"\xfe", "latin-1": b"\xe9",
        "nul": b"\0", "nul-before-markup": b"\0<b/>", "bell": b"\x07", "escape": b"\x1b[2J", "vertical-tab": b"\x0b",
        "form-feed": b"\x0c", "unit-separator": b"\x1f", "noncharacter-fffe": b"\xef\xbf\xbe", "noncharacter-ffff": b"\xef\xbf\xbf",
        "delimiter": b"]]>", "bare-ampersand": b"a & b", "bare-angle": b"a < b",
    }.items():
        yield f"text-{name}", lambda g, r=raw: Graft(g.content(g.line, MARK + "@@")).bytes().replace(b"@@", r)
    for name, raw in {"nul": b"\0", "overlong": b"\xc0\xaf", "angle": b"<", "ampersand": b"&", "ffff": b"\xef\xbf\xbf"}.items():
        yield f"attribute-{name}", lambda g, r=raw: Graft(g.attribute("record", MARK + "@@")).bytes().replace(b"@@", r)
    for name, raw in {"nul": b"\0", "colon": b"a:b:c", "digit": b"1a", "overlong": b"\xc0\xaf"}.items():
        yield f"name-{name}", lambda g, r=raw: Graft(g.in_section("<@@/>")).bytes().replace(b"@@", r)


def characters():
    for code in ("0", "x0", "1", "x8", "xB", "xC", "x1F", "xD800", "xDFFF", "xFFFE", "xFFFF", "x110000", "xFFFFFFFF",
                 "4294967305", "99999999999999999999", "-1", "x", "", "xG", " 65", "65 "):
        yield f"reference-{code or 'empty'}".replace(" ", "space"), lambda g, c=code: Graft(
            g.content(g.line, f"{MARK}&#{c};")).bytes()
    yield "reference-without-end", lambda g: Graft(g.content(g.line, f"{MARK}&#65")).bytes()


def compressed():
    yield "gzip", lambda g: gzip.compress(g.bytes(), mtime=0)
    yield "gzip-bomb", lambda g: gzip.compress(bytes(64_000_000), mtime=0)
    for name, head in {"zip": b"PK\3\4", "xz": b"\xfd7zXZ\0", "bzip2": b"BZh9", "zstandard": b"\x28\xb5\x2f\xfd",
                       "lz4": b"\4\x22\x4d\x18", "seven-zip": b"7z\xbc\xaf", "pdf": b"%PDF-1.7\n", "elf": b"\x7fELF",
                       "ole": b"\xd0\xcf\x11\xe0"}.items():
        yield name, lambda g, h=head: h + g.bytes()


def ends():
    for name, raw in {"second-root": b"<a/>", "text": MARK.encode(), "nul": b"\0", "nul-and-more": b"\0<script/>",
                      "declaration": b'<?xml version="1.0"?>', "angle": b"<", "entity": b"&amp;", "cdata": b"<![CDATA[x]]>",
                      "open-comment": b"<!-- ", "control-z": b"\x1a", "end-tag": b"</a>"}.items():
        yield name, lambda g, r=raw: g.bytes() + r
    yield "whole-document-twice", lambda g: g.bytes() + g.bytes()
    for name, data in {"nothing": b"", "space": b" \n\t", "mark": b"\xef\xbb\xbf", "angle-only": b"<", "json": b"[]",
                       "declaration-only": b'<?xml version="1.0"?>'}.items():
        yield name, lambda g, d=data: d


def legal(graft):
    yield "byte-order-mark", b"\xef\xbb\xbf" + graft.bytes()
    yield "no-declaration", Graft(graft.declaration("")).bytes().lstrip()
    yield "small-utf-8", graft.declaration('<?xml version="1.0" encoding="utf-8"?>').encode()
    yield "standalone", graft.declaration('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>').encode()
    yield "single-quotes", graft.declaration("<?xml version='1.0' encoding='UTF-8'?>").encode()
    yield "windows-lines-between-elements", graft.bytes().replace(b">\n  <", b">\r\n  <")
    yield "comment-between-elements", graft.in_section("<!-- nothing -->").encode()
    yield "instruction-between-elements", graft.in_section("<?x y?>").encode()
    yield "comment-after-the-root", graft.after_root("<!-- nothing -->\n").encode()
    given = graft.text_of("GivenName")
    yield "text-as-references", graft.content("GivenName", "".join(f"&#{ord(c)};" for c in given)).encode()
    yield "text-as-section", graft.content("GivenName", f"<![CDATA[{given}]]>").encode()


def references():
    yield "angle-reference", f"{MARK} &#60;script&#62;", f"{MARK} <script>"
    yield "double-escape", f"{MARK} &amp;lt;script&amp;gt;", f"{MARK} &lt;script&gt;"
    yield "section-with-markup", f"<![CDATA[{MARK} <script>alert(1)</script>]]>", f"{MARK} <script>alert(1)</script>"
    yield "astral-reference", f"{MARK} &#x1F600;&#x10FFFF;", f"{MARK} \U0001F600\U0010FFFF"
    yield "c1-reference", f"{MARK} &#x85;&#x9B;31m", f"{MARK} \x85\x9b31m"
    yield "bidi-reference", f"{MARK} &#x202E;drowssap", f"{MARK} \u202edrowssap"
