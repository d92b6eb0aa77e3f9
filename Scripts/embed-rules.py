#!/usr/bin/env python3
"""Write Sources/ShippedPacks/Generated.swift from Rules/.

A resource bundle would end the process when the binary is moved without it, and `.embedInCode` takes minutes to
compile; string literals do neither (see Docs/Decisions/0004-shipped-packs.md).

usage: embed-rules.py [--check]     --check: exit 1 when the file is not current
"""
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = ROOT / "Sources" / "ShippedPacks" / "Generated.swift"


def literal(text: str) -> str:
    fence = "#"
    while f'"{fence}' in text or f"\\{fence}" in text:
        fence += "#"
    body = text if text.endswith("\n") else text + "\n"
    return f'{fence}"""\n{body}\n"""{fence}'


def main() -> None:
    out = ["// Made from Rules/ by Scripts/embed-rules.py; do not edit.", "// swift-format-ignore-file", ""]
    packs = sorted(p for p in (ROOT / "Rules").iterdir() if p.is_dir())
    out.append("extension ShippedPacks {")
    out.append("  /// All packs, ordered by name.")
    out.append("  public static let all: [Pack] = [")
    names = []
    for pack in packs:
        files = sorted(f for f in pack.rglob("*") if f.suffix in (".tidings", ".tsv"))
        if not files:
            continue
        out.append(f'    Pack(name: "{pack.name}", files: [')
        for f in files:
            path = f.relative_to(pack).as_posix()
            constant = f"file{len(names)}"
            names.append((constant, f))
            out.append(f'      File("{path}", {constant}),')
        out.append("    ]),")
    out.append("  ]")
    out.append("}")
    for constant, f in names:
        text = f.read_text(encoding="utf-8").replace("\r\n", "\n")
        out.append(f"\nprivate let {constant}: StaticString = {literal(text)}")
    text = "\n".join(out) + "\n"
    if "--check" in sys.argv:
        if not TARGET.exists() or TARGET.read_text(encoding="utf-8") != text:
            sys.exit("Sources/ShippedPacks/Generated.swift is not current: run `make embed`")
        return
    TARGET.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
