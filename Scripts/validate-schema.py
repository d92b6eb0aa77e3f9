#!/usr/bin/env python3
"""Validate JSON (standard input: one document, or one a line) against a schema, Docs/output.schema.json unless another one is named: by its
name in Docs, or with a slash by its path in the repository.

usage: tidings extract --format jsonl FILE | validate-schema.py
       tidings explain --json FILE | validate-schema.py explain.schema.json
       tidings lint --format sarif | validate-schema.py .build/sarif-schema-2.1.0.json

Exit status: 0 valid, 1 not valid, 3 when the Python package jsonschema is missing.
"""
import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    print("jsonschema is not installed: pip install jsonschema", file=sys.stderr)
    sys.exit(3)

ROOT = pathlib.Path(__file__).resolve().parent.parent
name = sys.argv[1] if len(sys.argv) > 1 else "output.schema.json"
schema = json.loads((ROOT / name if "/" in name else ROOT / "Docs" / name).read_text(encoding="utf-8"))
validator = jsonschema.validators.validator_for(schema)(schema)
validator.check_schema(schema)
text = sys.stdin.read()
try:
    documents = [json.loads(text)]
except json.JSONDecodeError:
    documents = [json.loads(line) for line in text.splitlines()]
status = 0
for number, document in enumerate(documents, 1):
    for error in validator.iter_errors(document):
        status = 1
        print(f"line {number}: {error.json_path}: {error.message[:200]}", file=sys.stderr)
        for inner in error.context or []:
            print(f"    {inner.json_path}: {inner.message[:200]}", file=sys.stderr)
print(f"{len(documents)} lines {'valid' if status == 0 else 'checked'}")
sys.exit(status)
