#!/usr/bin/env python3
"""Write the table of Docs/Example.md: what `tidings extract` makes of Examples/delegation.txt, each with its rule.

usage: example-table.py PATH-OF-TIDINGS [--check]

With --check nothing is written; the exit status is 1 when the page is behind.
"""
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "Docs" / "Example.md"
ARTICLE = "Examples/delegation.txt"
BEGIN, END = "<!-- table: Scripts/example-table.py -->\n", "<!-- end of table -->\n"


def cell(argument):
    text = argument["text"].replace("\n", " ")
    name = (argument.get("resolved") or {}).get("text", "")
    if name and name not in text:
        text += f" → {name}"
    return f"*{argument['role']}* {text}" + (" (inferred)" if argument.get("inferred") else "")


def table(report):
    yield "| sentence | event | type | trigger | arguments | | rule |\n|---|---|---|---|---|---|---|\n"
    for mention in report["event_mentions"]:
        marks = [m for m in (mention["modality"], mention["polarity"]) if m not in ("actual", "positive")]
        marks += [mention["date"]["iso"]] if mention["date"] else []
        marks += ["refers back"] if mention["anaphoric"] else []
        marks += [f"in {mention['reported_in']}"] if mention["reported_in"] else []
        marks += [mention["codes"]["plover"]] if "plover" in mention["codes"] else []
        where = "title" if mention["in"] == "title" else str(mention["sentence"])
        rules = ", ".join(rule["id"].split("/")[1] for rule in mention["rules"])
        arguments = "; ".join(map(cell, mention["arguments"]))
        yield f"| {where} | {mention['event']} | {mention['type']} | {mention['trigger']['text']} | {arguments} | {', '.join(marks)} | {rules} |\n"


run = subprocess.run([sys.argv[1], "extract", "--format", "jsonl", ARTICLE], cwd=ROOT, capture_output=True, text=True, check=True)
page = PAGE.read_text(encoding="utf-8")
before, rest = page.split(BEGIN)
after = rest.split(END)[1]
made = before + BEGIN + "".join(table(json.loads(run.stdout))) + END + after
if "--check" in sys.argv:
    print("Docs/Example.md is current" if made == page else "Docs/Example.md is behind: run Scripts/example-table.py")
    sys.exit(made != page)
PAGE.write_text(made, encoding="utf-8")
