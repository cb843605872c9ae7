"""Takes every day from 1900 to 2100 through the tool, under four time zones and three locales.

    python3 Verification/Faults/dates.py .build/debug/referral

A day is a day wherever it is read: what comes out must be what went in, and the same bytes everywhere.
"""

import datetime
import itertools
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TOOL = Path(sys.argv[1]).resolve()
ZONES = ["UTC", "Europe/London", "Pacific/Kiritimati", "America/Los_Angeles"]
LOCALES = ["C", "tr_TR.UTF-8", "ar_SA.UTF-8"]
# A fact may have some fifty accounts, of which one is the decision; each has a day on which it was true.
ACCOUNTS = 49


def date_facts():
    forms = json.loads(subprocess.run([TOOL, "forms", "--json"], capture_output=True, check=True).stdout)
    paths = {field["fact"] for field in forms if field["type"] == "date" and "[" not in field["fact"]}
    return sorted(paths - {path for path in paths if path.startswith("referrals.")})


def every_day():
    first, last = datetime.date(1900, 1, 1), datetime.date(2100, 12, 31)
    return [(first + datetime.timedelta(days)).isoformat() for days in range((last - first).days + 1)]


def records(days, facts):
    """Records that hold the days as values, and again as the days on which sources said so."""
    rest = iter(days)
    while chunk := list(itertools.islice(rest, ACCOUNTS * len(facts))):
        record = {"recordVersion": "1.0", "reference": "RK-1"}
        for place, fact in enumerate(facts):
            part = chunk[place * ACCOUNTS:(place + 1) * ACCOUNTS]
            if not part:
                continue
            *groups, name = fact.split(".")
            group = record
            for key in groups:
                group = group.setdefault(key, {})
            group[name] = {"value": "2199-12-31", "source": "nomis", "alternatives": [
                {"value": day, "source": "ndelius", "payload": f"account {number}", "asOf": day}
                for number, day in enumerate(part)]}
        yield chunk, record


def written(place, path, fact):
    """The record as the tool writes it after a decision about one of its facts."""
    zone, locale = place
    copy = path.with_suffix(f".{zone.replace('/', '-')}.{locale}")
    copy.write_bytes(path.read_bytes())
    environment = {**os.environ, "TZ": zone, "LC_ALL": locale}
    run = subprocess.run([TOOL, "decide", copy, fact, "--by", "A. Officer"], capture_output=True, env=environment)
    assert run.returncode in (0, 1), run.stderr.decode()
    content = copy.read_bytes()
    copy.unlink()
    return content


def accounts(value):
    """Every account of a fact in a record."""
    if isinstance(value, list):
        return [account for part in value for account in accounts(part)]
    if not isinstance(value, dict):
        return []
    own = [value] if "payload" in value else []
    return own + [account for part in value.values() for account in accounts(part)]


def main():
    missing = [zone for zone in ZONES if not Path("/usr/share/zoneinfo", zone).exists()]
    assert not missing, f"the system does not know {missing}; install tzdata"
    facts, days, shifts, tried = date_facts(), every_day(), 0, 0
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        for number, (chunk, record) in enumerate(records(days, facts)):
            path = Path(folder, f"{number}.json")
            path.write_text(json.dumps(record))
            outputs = list(pool.map(
                lambda place: written(place, path, facts[0]), itertools.product(ZONES, LOCALES)))
            for output in outputs:
                found = accounts(json.loads(output))
                shifts += sorted(account["value"] for account in found) != chunk
                shifts += sorted(account["asOf"] for account in found) != chunk
                tried += len(found)
            shifts += len(set(outputs)) != 1
    print(f"{len(days)} days in {len(facts)} facts, under {len(ZONES)} zones and {len(LOCALES)} locales: "
          f"{tried} read and written, {shifts} shifts")
    sys.exit(1 if shifts or tried != len(days) * len(ZONES) * len(LOCALES) else 0)


if __name__ == "__main__":
    main()
