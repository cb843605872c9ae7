"""Logs of disclosures that are none, or whose lines two readers understand differently, or that hold hostile text."""
import json

import json_attacks
from attack import MARK, accept, neutralise, refuse
from text_attacks import FORMULAS, NAMES, SIGHT

ENTRY = {
    "at": "2026-11-20T09:00:00Z", "recipient": "Zqx Homes", "audience": "housingSupplier", "ground": "Zqx ground",
    "by": "Zqx Officer", "form": "cas3-supplier", "formVersion": "1.0", "status": "complete",
    "fingerprint": "sha256:" + "0" * 64, "record": "RK-ATTACK-01", "facts": ["person.name.given"], "beyondAudience": [],
}
WRONG_VALUES = {
    "at": ("2026-11-20", "2026-02-30T09:00:00Z", "2026-11-20T09:00:00+01:00", "2026-11-20T24:00:00Z"),
    "audience": ("everybody", "HousingSupplier", ""), "form": ("", "../../etc/passwd", "cas3\u0456", "a" * 61),
    "status": ("Complete", "sent"), "fingerprint": ("sha256:", "0" * 64, "sha256:" + "G" * 64, "sha256:" + "０" * 64),
    "record": ("", "x" * 101), "facts": (None, "person", [1], [MARK], ["Name"], ["a..b"], ["a b"], [""], ["a" * 201], {}),
    "beyondAudience": (None, [None], [["a"]]), "formVersion": (1, "1.0\u202e"),
}


def attacks(material):
    del material
    line = json.dumps(ENTRY, ensure_ascii=False)
    recipient, facts = json.dumps(ENTRY["recipient"]), json.dumps(ENTRY["facts"])
    for family, place, values in (
            ("strings", recipient, json_attacks.STRINGS), ("values", recipient, json_attacks.WRONG_VALUES),
            ("lists", facts, json_attacks.LISTS), ("objects", line, json_attacks.OBJECTS)):
        assert line.count(place) == 1
        for title, value in values.items():
            yield refuse("log", f"{family}-{title}", "log", (line.replace(place, value) + "\n").encode("utf-8"))
    for key, values in WRONG_VALUES.items():
        for number, value in enumerate(values):
            data = json.dumps({**ENTRY, key: value}, ensure_ascii=False)
            yield refuse("log", f"{key}-{number}", "log", (data + "\n").encode("utf-8"))
    for key in ENTRY:
        data = json.dumps({name: value for name, value in ENTRY.items() if name != key})
        yield refuse("log", f"without-{key}", "log", (data + "\n").encode())
    for title, data in (
            ("no-line-end", line), ("empty-line", f"{line}\n\n"), ("cut", f"{line}\n{line[:80]}"), ("return", f"{line}\r{line}\n"),
            ("one-array", f"[{line}]\n"), ("two-on-a-line", f"{line} {line}\n"), ("record", '{"recordVersion": "1.0"}\n')):
        yield refuse("log", title, "log", data.encode())
    for title, data in (("empty", ""), ("two-lines", f"{line}\n{line}\n"), ("returns", f"{line}\r\n{line}\r\n")):
        yield accept("log", title, "log", data.encode())
    for title, words in {**FORMULAS, **SIGHT, **NAMES}.items():
        text = f"{MARK} {words}"[:500]
        data = (json.dumps({**ENTRY, "recipient": text}, ensure_ascii=False) + "\n").encode("utf-8")
        # What some take for the end of a line would make two lines of a recipient.
        is_one_line = len(text.splitlines()) == 1
        yield neutralise("log", f"text-{title}", "log", data, text) if is_one_line else refuse("log", f"text-{title}", "log", data)
