"""The `copydesk` command (first cut)."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

from linter.article.source import Source
from linter.engine.analyse import analyse
from linter.engine.options import make_options
from linter.engine.read import decode, read_source
from linter.engine.registry import load_checks
from linter.layers.nlp import Model


def main() -> None:
    args = sys.argv[1:]
    checks = load_checks()
    if args[:1] == ["checks"]:
        print(json.dumps([{"code": c.code, "name": c.name} for c in checks.values()]))
        return
    names = None
    if "--select" in args:
        names = set(args[args.index("--select") + 1].split(","))
    on = [
        c(make_options(c, {})) for c in checks.values() if names is None or {c.code, c.name} & names
    ]
    root = Path(args[-1])
    files = [root] if root.is_file() else sorted(p for p in root.rglob("*") if p.is_file())
    model = None if "--no-model" in args else Model()
    out: list[dict[str, object]] = []
    read = []
    for f in files:
        article = read_source(Source(str(f), decode(f.read_bytes())))
        read.append({"path": str(f), "reader": article.reader, "words": article.word_count})
        for d in analyse(article, on, model).diagnostics:
            row: dict[str, object] = {
                "path": d.path,
                "code": d.code,
                "name": d.name,
                "severity": str(d.severity),
            }
            row |= {"confidence": str(d.confidence), "message": d.message, "fix": None}
            out.append({**row, **asdict(d.place), "related": [asdict(r) for r in d.related]})
    if "json" in args:
        print(json.dumps({"version": 1, "findings": out, "files": read, "errors": []}))
    else:
        for o in out:
            at = f"{o['path']}:{o['line']}:{o['column']}"
            print(f"{at}: {o['code']} {o['message']} [{o['name']}, {o['severity']}]")
