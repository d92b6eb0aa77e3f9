#!/usr/bin/env python3
"""Run the commands in README and Docs, and compare what they print with what the page shows.

usage: check-docs.py PATH-OF-TIDINGS

A block marked `console` holds commands (lines that begin with `$ `) and their output; an ellipsis in a line stands for any text.
They run in a copy of Examples/, where the tutorial's pack lies: one for each page, so that its commands may write files. A block whose
mark is followed by a name (```toml tidings.toml) is put into the file of that name before the commands behind it run.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
TIDINGS = pathlib.Path(sys.argv[1]).resolve()


def commands(text, folder):
    for mark, name, block in re.findall(r"^```(\w+)(?: (\S+))?\n(.*?)^```", text, re.S | re.M):
        if name:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block, encoding="utf-8")
        if mark != "console":
            continue
        command, output = None, []
        for line in block.splitlines():
            if line.startswith("$ "):
                if command:
                    yield command, output
                command, output = line[2:], []
            else:
                output.append(line)
        if command:
            yield command, output


def same(shown, printed):
    pattern = ".*".join(re.escape(part) for part in shown.split("…"))
    return re.fullmatch(pattern, printed) is not None


count = failed = 0
environment = dict(os.environ, PATH=f"{TIDINGS.parent}:{os.environ['PATH']}")
for page in [ROOT / "README.md", *sorted((ROOT / "Docs").glob("*.md"))]:
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(shutil.copytree(ROOT / "Examples", pathlib.Path(temporary) / "Examples"))
        for command, shown in commands(page.read_text(encoding="utf-8"), folder):
            count += 1
            run = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True)
            printed = [line for line in (run.stdout + run.stderr).splitlines() if line.strip() and not line.startswith("── ")]
            wanted = [line for line in shown if line.strip()]
            if len(wanted) != len(printed) or not all(map(same, wanted, printed)):
                failed += 1
                print(f"{page.name}: $ {command}\n  shown:\n    " + "\n    ".join(wanted) + "\n  printed:\n    " + "\n    ".join(printed))
table = subprocess.run([sys.executable, ROOT / "Scripts" / "example-table.py", TIDINGS, "--check"], capture_output=True, text=True)
count += 1
if table.returncode != 0:
    failed += 1
    print(table.stdout + table.stderr)
print(f"{count - failed} commands of the docs as shown, {failed} not")
sys.exit(1 if failed or not count else 0)
