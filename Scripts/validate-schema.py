#!/usr/bin/env python3
"""Validate lines of JSON (standard input) against a schema of Docs/, output.schema.json unless another one is named.

usage: tidings extract --format jsonl FILE | validate-schema.py
       tidings explain --json FILE | validate-schema.py explain.schema.json

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

SCHEMA = pathlib.Path(__file__).resolve().parent.parent / "Docs" / (sys.argv[1] if len(sys.argv) > 1 else "output.schema.json")
validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
status = 0
count = 0
for number, line in enumerate(sys.stdin, 1):
    count += 1
    for error in validator.iter_errors(json.loads(line)):
        status = 1
        print(f"line {number}: {error.json_path}: {error.message[:200]}", file=sys.stderr)
        for inner in error.context or []:
            print(f"    {inner.json_path}: {inner.message[:200]}", file=sys.stderr)
print(f"{count} lines {'valid' if status == 0 else 'checked'}")
sys.exit(status)
