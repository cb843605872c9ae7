"""Generates Python classes from a schema with xsdata, and parses documents with them.

Usage: xsdata_check.py SCHEMA DOCUMENT...      (needs `pip install 'xsdata[cli]'`)
Fails if a type stands twice, or if a document holds what the classes do not know.
"""
import importlib
import os
import pathlib
import subprocess
import sys
import tempfile
import warnings

from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.formats.dataclass.parsers.config import ParserConfig

if len(sys.argv) < 3:
    sys.exit(__doc__)
schema = pathlib.Path(sys.argv[1]).resolve()
documents = [pathlib.Path(name) for name in sys.argv[2:]]
warnings.simplefilter("error")
# xsdata calls ruff, which stands beside this Python.
environment = os.environ | {"PATH": f"{pathlib.Path(sys.executable).parent}:{os.environ.get('PATH', '')}"}
with tempfile.TemporaryDirectory() as folder:
    run = subprocess.run(
        [sys.executable, "-m", "xsdata", "generate", schema, "--package", "generated", "--structure-style", "single-package"],
        cwd=folder, env=environment, capture_output=True, text=True)
    said = run.stdout + run.stderr
    if run.returncode or "duplicate" in said.lower() or "warning" in said.lower():
        sys.exit(f"xsdata does not take {schema.name}:\n{said}")
    sys.path.insert(0, folder)
    importlib.import_module("generated")
    parser = XmlParser(config=ParserConfig(fail_on_unknown_properties=True, fail_on_unknown_attributes=True))
    failures = 0
    for document in documents:
        try:
            # Without a class the parser finds that of the document's root.
            parsed = parser.parse(document)
            if type(parsed).__module__.partition(".")[0] != "generated":
                raise TypeError(f"parsed as {type(parsed).__name__}")
        except Exception as error:
            failures += 1
            print(f"{document}: {type(error).__name__}: {error}")
    print(f"xsdata: {len(documents) - failures} of {len(documents)} documents parsed by classes of {schema.name}")
sys.exit(1 if failures else 0)
