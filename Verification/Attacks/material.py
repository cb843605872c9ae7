"""What attacks are grafted onto: a valid document of each form, a record and a payload of invented people."""
import json
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
REFERRALS = ("approved-premises", "cas3", "mappa")
"""What `--form all` makes."""
FORMS = (*REFERRALS, "cas3-supplier")
DAY = "2026-11-21"
PERSON = "wounding-with-intent"
NAMESPACE = "https://referralkit.example/ns/referrals/1.0"


class Material:
    """The valid files, and the lures to which hostile ones point."""

    def __init__(self, folder, port):
        self.folder = pathlib.Path(folder)
        self.documents = {
            form: (ROOT / "examples/documents" / PERSON / f"{form}.xml").read_text(encoding="utf-8")
            for form in FORMS
        }
        self.record_bytes = (ROOT / "examples/records" / f"{PERSON}.json").read_bytes()
        self.payload_bytes = (ROOT / "examples/payloads/owen-example-alder/ndelius-personal-details.json").read_bytes()
        # A file that a hostile one names: whoever opens it, or shows its text, is caught.
        self.secret_text = "Zqx-Text-Of-Another-File"
        self.secret = self.folder / "lure" / "secret.txt"
        self.secret.parent.mkdir(parents=True, exist_ok=True)
        self.secret.write_text(self.secret_text)
        self.schema = self.secret.with_name("anything.xsd")
        self.schema.write_text(
            '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a"/></xs:schema>')
        self.url = f"http://127.0.0.1:{port}"
        self.small_record = self._small_record()
        self.canaries = self._canaries()

    @property
    def record(self):
        return json.loads(self.record_bytes)

    @property
    def payload(self):
        return json.loads(self.payload_bytes)

    def _small_record(self):
        return {
            "recordVersion": "1.0",
            "reference": "RK-ATTACK-01",
            "person": {
                "name": {"given": "Zqxgiven", "family": "Zqxfamily"},
                "dateOfBirth": "1971-02-23",
                "identifiers": {"crn": "X907171", "noms": "A9071EX"},
                "nicknames": ["Zqxnick"],
            },
            "custody": {"status": "inCustody", "prisonName": "HMP Zqxprison"},
            "management": {"practitioner": {"pdu": "Zqxplace PDU"}},
            "offending": {"summary": "Zqxsummary"},
        }

    def _canaries(self):
        """Every text of the people in these files that no message may show."""
        texts = set()
        for document in self.documents.values():
            texts.update(re.findall(r">([^<>]{4,})</", document))
        for source in (self.record, self.payload, self.small_record):
            texts.update(strings_in(source))
        words = {word for text in texts for word in re.findall(r"\b[A-Z][a-z]+-[A-Z][a-z]+\b|\bZqx\w+", text)}
        names = {"Callum", "Exampleford", "Northmoor", "Southvale", "Zqx"}
        # A code of a list is a word of the forms, not of a person; nor is what the files say of themselves.
        return {
            text.strip() for text in texts | words | names
            if len(text.strip()) >= 4 or text == "Zqx"
            if not re.fullmatch(r"[a-z][A-Za-z0-9]*|\d\.\d|RK-[A-Z0-9-]+|\d{1,4}|[A-Z][a-z]+|.*\.json", text.strip())
            or text in names
        } | {self.secret_text}


def moved_elsewhere(record):
    """The record with another answer on every form, which tells nobody apart."""
    moved = json.loads(json.dumps(record))
    moved["custody"]["prisonName"] = "HMP Elsewhere"
    moved["management"]["practitioner"]["pdu"] = "Elsewhere PDU"
    return moved


def strings_in(value):
    """Every text in what was read of JSON, its keys aside."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from strings_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings_in(inner)
    elif isinstance(value, str):
        yield value
