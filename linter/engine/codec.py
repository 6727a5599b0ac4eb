"""Diagnostics as plain JSON and back, for the cache: never pickle, which runs what it reads."""

from __future__ import annotations

import json
from typing import Any

from linter.article.span import Span
from linter.findings import Confidence, Diagnostic, Edit, Fix, Place, Safety, Severity

_PLACE = ("start", "end", "line", "column", "end_line", "end_column", "excerpt", "label")


def dumps(diagnostics: tuple[Diagnostic, ...]) -> str:
    """All of `diagnostics` but their path, which depends on where the command was run."""
    return json.dumps([_packed(d) for d in diagnostics], ensure_ascii=False)


def loads(text: str, path: str) -> tuple[Diagnostic, ...]:
    """The diagnostics of `dumps`, for the file now called `path`; raises ValueError or KeyError
    for anything else."""
    return tuple(_unpacked(row, path) for row in json.loads(text))


def _packed(d: Diagnostic) -> dict[str, Any]:
    return {
        "code": d.code,
        "name": d.name,
        "severity": int(d.severity),
        "confidence": int(d.confidence),
        "message": d.message,
        "places": [[getattr(p, name) for name in _PLACE] for p in d.places],
        "lowered": d.lowered,
        "fix": None if d.fix is None else _packed_fix(d.fix),
        "subject": d.subject,
    }


def _packed_fix(fix: Fix) -> dict[str, Any]:
    edits = [[e.span.start, e.span.end, e.text] for e in fix.edits]
    facts = {"title": fix.title, "safety": fix.safety.value, "edits": edits}
    return {**facts, "alternatives": fix.alternatives}


def _unpacked(row: dict[str, Any], path: str) -> Diagnostic:
    place, *related = (Place(*values) for values in row["places"])
    return Diagnostic(
        path=path,
        code=row["code"],
        name=row["name"],
        severity=Severity(row["severity"]),
        confidence=Confidence(row["confidence"]),
        message=row["message"],
        place=place,
        related=tuple(related),
        lowered=row["lowered"],
        fix=None if row["fix"] is None else _unpacked_fix(row["fix"]),
        subject=tuple(row["subject"]),
    )


def _unpacked_fix(row: dict[str, Any]) -> Fix:
    edits = tuple(Edit(Span(start, end), text) for start, end, text in row["edits"])
    return Fix(row["title"], edits, Safety(row["safety"]), tuple(row["alternatives"]))
