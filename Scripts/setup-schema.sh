#!/bin/sh
# Puts the Python package jsonschema, with which one test validates what comes out, into .build/python. Without python3 or a
# network that test is skipped, and says so.
set -eu
cd "$(dirname "$0")/.."

python=.build/python/bin/python3
if [ -x "$python" ] && "$python" -c "import jsonschema" 2>/dev/null; then exit 0; fi
if ! command -v python3 >/dev/null 2>&1; then
  echo "note: there is no python3: what comes out is not validated against Docs/output.schema.json" >&2
  exit 0
fi
if python3 -c "import jsonschema; jsonschema.Draft202012Validator" 2>/dev/null; then exit 0; fi
echo "installing jsonschema into .build/python" >&2
log="$(mktemp)"
if ! { python3 -m venv .build/python && "$python" -m pip install --quiet jsonschema; } >"$log" 2>&1; then
  tail -n 3 "$log" >&2
  echo "note: jsonschema cannot be installed: what comes out is not validated against Docs/output.schema.json" >&2
fi
rm -f "$log"
