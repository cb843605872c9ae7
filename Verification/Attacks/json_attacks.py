"""Records and payloads that are no JSON, or JSON that two readers understand differently."""
import json

from attack import MARK, accept, refuse

NUMBERS = {
    "nan": "NaN", "infinity": "Infinity", "minus-infinity": "-Infinity", "plus": "+1", "leading-zero": "01",
    "minus-zero-one": "-01", "point-first": ".5", "point-last": "1.", "hexadecimal": "0x1F", "octal": "0o7",
    "binary": "0b1", "underscore": "1_000", "comma": "1,000", "empty-exponent": "1e", "sign-only": "-",
    "two-signs": "--1", "two-points": "1.2.3", "exponent-point": "1e1.5", "suffix": "1n", "full-width": "１",
    "arabic": "١", "space": "1 0", "sum": "1+1", "float-suffix": "1f",
}
WORDS = {
    "capital": "True", "upper": "TRUE", "cut": "tru", "longer": "truex", "undefined": "undefined", "none": "None",
    "nil": "nil", "yes": "yes", "bare": MARK.replace("-", ""), "regular-expression": "/a/", "function": "f()",
    "template": "`a`", "single-quotes": f"'{MARK}'", "python-bytes": 'b"a"', "date": "2026-01-01", "nothing": "",
}
STRINGS = {
    "line-feed": f'"{MARK}\n"', "tab": f'"{MARK}\t"', "nul": f'"{MARK}\0"', "escape-character": f'"{MARK}\x1b[31m"',
    "unit-separator": '"\x1f"', "hex-escape": r'"\x41"', "octal-escape": r'"\101"', "single-quote-escape": "\"\\'\"",
    "nul-escape": r'"\0"', "capital-u": r'"\U00000041"', "short-u": r'"\u41"', "braces": r'"\u{41}"', "bad-hex": r'"\u00g0"',
    "full-width-hex": '"\\u００４１"', "continued-line": '"a\\\nb"', "lone-high": r'"\ud800"', "lone-low": r'"\udc00"',
    "swapped-pair": r'"\udc00\ud800"', "high-twice": r'"\ud834\ud834"', "high-then-letter": r'"\ud834a"', "open": f'"{MARK}',
    "open-escape": '"\\', "end-escape": '"a\\"', "smart-quotes": f"“{MARK}”", "triple": f'"""{MARK}"""', "joined": '"a" "b"',
    "added": '"a" + "b"',
}
LISTS = {
    "trailing-comma": '["a",]', "leading-comma": '[,"a"]', "two-commas": '["a",,"b"]', "no-comma": '["a" "b"]', "open": '["a"',
    "colon": '["a":1]', "wrong-bracket": '["a"}', "comment": '["a" /* x */]', "line-comment": '["a" // x\n]', "hash": '["a" # x\n]',
    "round": '("a")', "spread": "[...a]", "form-feed": '["a"\x0c]', "no-break-space": '["a"\u00a0]', "vertical-tab": '[\x0b"a"]',
    "line-separator": '["a"\u2028]', "mark": '[\ufeff"a"]',
}
OBJECTS = {
    "trailing-comma": '{"given":"a",}', "bare-key": '{given:"a"}', "single-quoted-key": "{'given':\"a\"}", "number-key": '{1:"a"}',
    "no-colon": '{"given" "a"}', "equals": '{"given"="a"}', "two-colons": '{"given"::"a"}', "no-value": '{"given":}',
    "two-commas": '{"given":"a",,"family":"b"}', "open": '{"given":"a"', "wrong-bracket": '{"given":"a"]', "semicolon": '{"given":"a";"family":"b"}',
    "duplicate": '{"given":"a","given":"b"}', "duplicate-and-equal": '{"given":"a","given":"a"}',
    "duplicate-by-escape": r'{"given":"a","\u0067iven":"b"}', "duplicate-by-two-escapes": r'{"g\u0069ven":"a","\u0067iven":"b"}',
    "prototype": '{"__proto__":{"given":"a"}}', "constructor": '{"constructor":"a"}', "unknown": '{"given":"a","surname":"b"}',
    "homoglyph-key": '{"g\u0456ven":"a"}', "full-width-key": '{"ｇiven":"a"}', "capital-key": '{"Given":"a"}', "space-key": '{"given ":"a"}',
    "zero-width-key": '{"gi\u200bven":"a"}', "empty-key": '{"":"a"}', "nul-key": r'{"given\u0000":"a"}', "lone-surrogate-key": r'{"\ud800":"a"}',
    "accent-key": '{"given\u0301":"a"}', "huge-key": '{"' + "k" * 1_000_000 + '":1}',
    "person-as-key": f'{{"{MARK}":1}}',
}
WRONG_VALUES = {
    "null": "null", "number": "1", "huge-number": "9" * 1_000_000, "huge-exponent": "1e999999999", "minus-zero": "-0", "true": "true",
    "list": '["a"]', "object": '{"value":"a","extra":"b"}', "value-and-absence": '{"value":"a","absent":"refused"}',
    "no-such-absence": '{"absent":"zzz"}', "empty-object": "{}", "empty": '""', "blank": '" \\n "',
    "nul": r'"a\u0000b"', "control": r'"a\u0001b"', "escape-escape": r'"a\u001b[31mb"', "noncharacter": r'"a\uffffb"', "line-end": r'"a\nb"',
    "source-unknown": '{"value":"a","source":"zzz"}', "day-impossible": '{"value":"a","source":"cpr","asOf":"2026-02-30"}',
    "origin-unknown": '{"value":"a","source":"cpr","origin":"zzz"}', "verdict-of-a-name": '{"value":"a","verdict":"malformed"}',
    "author-with-control": '{"value":"a","source":"cpr","author":"a\\u0001"}', "two-values": '{"value":"a","value":"b"}',
    "alternative-of-nobody": '{"value":"a","alternatives":[{"value":"b"}]}', "alternatives-empty": '{"value":"a","alternatives":[]}',
    "too-many-alternatives": '{"value":"a","alternatives":[' + ",".join(['{"value":"b","source":"nomis"}'] * 52) + "]}", "too-long": '"' + "a" * 501 + '"',
}
ROOTS = {
    "nothing": "", "space": " \n", "null": "null", "list": "[]", "text": '"a"', "number": "1", "list-of-records": "[@]", "record-and-more": "@ x",
    "two-records": "@\n@", "record-and-comma": "@,", "record-and-bracket": "@}", "record-and-nul": "@\0", "comment-first": "// x\n@",
    "comment-last": "@ /* x */", "script": "<script>@</script>", "callback": "callback(@)", "guard": ")]}',\n@", "separator": "\x1e@", "yaml": "---\na: b\n",
}


def attacks(material):
    small = json.dumps(material.small_record, ensure_ascii=False)
    given, name, nicknames = '"Zqxgiven"', json.dumps(material.small_record["person"]["name"]), '["Zqxnick"]'
    for family, place, values in (
            ("json-numbers", given, NUMBERS), ("json-words", given, WORDS), ("json-strings", given, STRINGS),
            ("json-lists", nicknames, LISTS), ("json-objects", name, OBJECTS), ("json-values", given, WRONG_VALUES)):
        assert small.count(place) == 1
        for title, value in values.items():
            yield refuse(family, title, "record", small.replace(place, value).encode("utf-8"))
    for title, template in ROOTS.items():
        yield refuse("json-roots", title, "record", template.replace("@", small).encode())
    for title, data in raw(small):
        yield refuse("json-bytes", title, "record", data)
    for title, data in records(material):
        yield refuse("records", title, "record", data)
    for title, data in legal(small):
        yield accept("json-legal", title, "record", data)
    payload = material.payload_bytes
    for family, values in (("payload-numbers", NUMBERS), ("payload-words", WORDS), ("payload-strings", STRINGS), ("payload-lists", LISTS)):
        for title, value in values.items():
            text = payload.decode().replace('"Owen"', value, 1)
            yield refuse(family, title, "payload", text.encode("utf-8"))
    for title, template in ROOTS.items():
        if title not in ("list-of-records",):
            yield refuse("payload-roots", title, "payload", template.replace("@", payload.decode()).encode())
    for title, data in raw(payload.decode()):
        yield refuse("payload-bytes", title, "payload", data)


def raw(text):
    data = text.encode()
    for codec in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-7", "cp037"):
        yield codec, text.encode(codec) if codec != "utf-7" else b"+AHs-" + data[1:]
    yield "byte-order-mark", b"\xef\xbb\xbf" + data
    name = b"Zqxgiven" if b"Zqxgiven" in data else b"Owen"
    for title, octets in {
            "overlong": b"\xc0\xaf", "overlong-quote": b"\xc0\xa2", "surrogate": b"\xed\xa0\x80", "beyond": b"\xf4\x90\x80\x80", "ff": b"\xff",
            "lone-continuation": b"\x80", "cut-sequence": b"\xe2\x82", "latin-1": b"\xe9", "nul": b"\0", "overlong-nul": b"\xc0\x80",
    }.items():
        yield title, data.replace(name, name + octets, 1)
    for share in (1, 10, 25, 50, 75, 90, 99):
        yield f"cut-at-{share}-percent", data[: len(data) * share // 100]
    yield "cut-by-one-byte", data.rstrip()[:-1]
    yield "gzip", b"\x1f\x8b\x08\0" + data
    yield "zip", b"PK\3\4" + data
    yield "depth", b"[" * 1_000_000
    yield "depth-of-objects", b'{"a":' * 500_000
    yield "depth-closed", b"[" * 100_000 + b"]" * 100_000
    yield "depth-behind-a-key", data.rstrip()[:-1] + b',"x":' + b"[" * 65 + b"]" * 65 + b"}"
    yield "five-megabytes", data.rstrip()[:-1] + b" " * 5_000_000 + b"}"
    yield "spaces", b" " * 3_900_000
    yield "values", b"[" + b"0," * 1_900_000 + b"0]"
    yield "empty-lists", b"[" + b"[]," * 1_200_000 + b"0]"
    yield "open-text", b'{"a":"' + b"x" * 3_000_000
    yield "escapes", b'{"a":"' + b"\\u0041" * 600_000
    yield "backslashes", b'{"a":"' + b"\\\\" * 1_900_000


def records(material):
    def changed(change):
        record = json.loads(json.dumps(material.small_record))
        change(record)
        return json.dumps(record).encode()

    def put(path, value):
        def change(record):
            *groups, last = path.split(".")
            for group in groups:
                record = record.setdefault(group, {})
            record[last] = value
        return changed(change)

    yield "no-version", changed(lambda r: r.pop("recordVersion"))
    yield "no-reference", changed(lambda r: r.pop("reference"))
    for version in ("1.1", "1", 1.0, "", None, "1.0 "):
        yield f"version-{version!r}", put("recordVersion", version)
    for title, reference in {"path": "../x/" + "a" * 60, "line": "a\nb", "escape": "\x1b[31m", "bidi": "\u202ea", "space": " a", "empty": "",
                             "long": "a" * 61, "accent": "é", "number": 1}.items():
        yield f"reference-{title}", put("reference", reference)
    yield "other-persons-group", put("zqxperson", {"name": MARK})
    yield "unknown-keys", changed(lambda r: r.update({f"k{n}": 1 for n in range(100_000)}))
    yield "unknown-keys-in-a-fact", put("person.sex", {"value": "male", **{f"k{n}": 1 for n in range(50_000)}})
    yield "unknown-keys-in-an-address", put("person.addresses", [{"address": {f"k{n}": "a" for n in range(50_000)}}])
    yield "unknown-keys-in-entries", put("person.addresses", [{f"k{n}": 1 for n in range(2_000)}] * 20)
    yield "same-key-again", b'{"recordVersion":"1.0","reference":"a",' + b'"person":{},' * 100_000 + b'"person":{}}'
    yield "bad-values", put("person.addresses", [{"status": MARK}] * 50_000)
    yield "bad-nicknames", put("person.nicknames", [1] * 300_000)
    yield "bad-preferences", put("preferences", [1] * 300_000)
    yield "more-preferences-than-facts", put("preferences", [{"path": "sentence", "systems": ["nomis"]}] * 5_000)
    yield "absence-not-allowed", put("person.identifiers.crn", {"absent": "none"})
    yield "two-thousand-preferences", put("preferences", [{"path": "sentence", "systems": ["nomis"]}] * 2_000)
    yield "keys-in-alternatives", put("person.sex", {"value": "male", "alternatives": [
        {"value": "male", "source": "nomis", **{f"k{n}": 1 for n in range(2_000)}}] * 50})
    yield "too-many-entries", put("offences", [{"isIndex": True}] * 5_000)
    yield "text-of-3-megabytes", put("offending.summary", "x" * 3_000_000)
    yield "key-of-3-megabytes", put("k" * 3_000_000, 1)
    yield "list-absent-and-settled-by-a-word", put(
        "person.aliases", {"absent": "none", "alternatives": [{"absent": "none", "source": "nomis", "settled": "no"}]})
    yield "list-absent-with-too-many-alternatives", put(
        "person.aliases", {"absent": "none", "alternatives": [{"absent": "none", "source": "nomis"}] * 52})


def legal(small):
    spaced = json.dumps(json.loads(small), indent="\t", ensure_ascii=True)
    yield "spaces-and-tabs", spaced.replace("\n", "\r\n").encode()
    yield "space-around", f"\n\t {small}\r\n ".encode()
    yield "key-by-escapes", small.replace('"given"', r'"\u0067\u0069ven"').encode()
    yield "text-by-escapes", small.replace('"Zqxgiven"', '"' + "".join(f"\\u{ord(c):04X}" for c in "Zqxgiven") + '"').encode()
    yield "slash-escaped", small.replace("RK-ATTACK-01", r"RK-ATTACK-01").replace('"1.0"', r'"\u0031.0"').encode()
    yield "keys-in-another-order", json.dumps(dict(reversed(json.loads(small).items()))).encode()
    yield "long-form", small.replace('"Zqxgiven"', '{"value": "Zqxgiven"}').encode()
    yield "three-megabytes-of-space", (small[:-1] + " " * 3_000_000 + "}").encode()
