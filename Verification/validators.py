"""Validates the examples with Python's xmlschema and jsonschema, so that the schemas hold for others too."""
import json
import pathlib
import sys

import jsonschema
import xmlschema

root = pathlib.Path(__file__).resolve().parent.parent
failures = 0
forms = sorted(path.stem for path in (root / "schemas").glob("*.xsd") if path.stem not in ("common", "code-lists", "referrals"))
for form in forms:
    schema = xmlschema.XMLSchema(root / "schemas" / f"{form}.xsd")
    documents = sorted((root / "examples" / "documents").glob(f"*/{form}.xml"))
    valid = [document for document in documents if schema.is_valid(document)]
    print(f"xmlschema {form}: {len(valid)} of {len(documents)} documents valid")
    failures += len(documents) - len(valid) + (not documents)
record_schema = json.loads((root / "schemas" / "record.schema.json").read_text())
validator = jsonschema.Draft202012Validator(record_schema)
records = sorted((root / "examples" / "records").glob("*.json"))
valid = [record for record in records if validator.is_valid(json.loads(record.read_text()))]
print(f"jsonschema: {len(valid)} of {len(records)} records valid")
failures += len(records) - len(valid) + (not records)
sys.exit(1 if failures else 0)
