"""Everything a run found, as one JSON object."""

from __future__ import annotations

import json
from collections.abc import Iterator

from linter.findings import Diagnostic, Fix, Place
from linter.reporters.reporter import Report, Reporter, Terminal
from linter.reporters.visible import json_visible

VERSION = 1


def write(report: Report, _: Terminal) -> Iterator[str]:
    document = {
        "version": VERSION,
        "findings": [finding(d) for d in report.diagnostics],
        "files": [{"path": f.path, "reader": f.reader, "words": f.words} for f in report.files],
        "errors": [{"path": e.path, "message": e.message} for e in report.errors],
    }
    yield json_visible(json.dumps(document, ensure_ascii=False, indent=1)) + "\n"


def finding(diagnostic: Diagnostic) -> dict[str, object]:
    """One finding, as the document's `findings` have it."""
    return {
        "path": diagnostic.path,
        "code": diagnostic.code,
        "name": diagnostic.name,
        "severity": str(diagnostic.severity),
        "confidence": str(diagnostic.confidence),
        "message": diagnostic.message,
        **_place(diagnostic.place),
        "related": [{"label": each.label, **_place(each)} for each in diagnostic.related],
        "fix": None if diagnostic.fix is None else _fix(diagnostic.fix),
    }


def _place(place: Place) -> dict[str, object]:
    return {
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "start": place.start,
        "end": place.end,
        "excerpt": place.excerpt,
    }


def _fix(fix: Fix) -> dict[str, object]:
    return {
        "title": fix.title,
        "safety": str(fix.safety),
        "edits": [{"start": e.span.start, "end": e.span.end, "text": e.text} for e in fix.edits],
        "alternatives": list(fix.alternatives),
    }


JSON = Reporter("json", "one object with every place, offset and fix", write)
