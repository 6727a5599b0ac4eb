"""Reviewdog's JSON, whose columns count UTF-8 bytes."""

from __future__ import annotations

import json
from collections.abc import Iterator

from linter.article.source import Source
from linter.findings import Diagnostic, Place, Safety, Severity
from linter.reporters.reporter import Report, Reporter, Terminal
from linter.reporters.visible import json_visible

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


def write(report: Report, _: Terminal) -> Iterator[str]:
    source: Source | None = None
    rows = []
    for each in report.everything:
        if source is None or source.path != each.path:
            source = Source(each.path, report.text(each.path) or "")
        rows.append(_diagnostic(each, source, report.repository_path(each.path)))
    document = {"source": {"name": "copydesk"}, "diagnostics": rows}
    yield json_visible(json.dumps(document, ensure_ascii=False, indent=1)) + "\n"


def _diagnostic(each: Diagnostic, source: Source, path: str) -> dict[str, object]:
    row: dict[str, object] = {
        "message": each.message,
        "location": {"path": path, "range": _range(each.place, source)},
        "severity": _SEVERITIES[each.severity],
        "code": {"value": f"{each.code} {each.name}"},
    }
    if each.related:
        row["related_locations"] = [
            {
                "message": related.label or related.excerpt,
                "location": {"path": path, "range": _range(related, source)},
            }
            for related in each.related
        ]
    if each.fix is not None and each.fix.safety is not Safety.SHOWN:
        row["suggestions"] = [
            {
                "range": {
                    "start": _bytes(source, *source.position(edit.span.start)),
                    "end": _bytes(source, *source.position(edit.span.end)),
                },
                "text": edit.text,
            }
            for edit in each.fix.edits
        ]
    return row


def _range(place: Place, source: Source) -> dict[str, object]:
    return {
        "start": _bytes(source, place.line, place.column),
        "end": _bytes(source, place.end_line, place.end_column),
    }


def _bytes(source: Source, line: int, column: int) -> dict[str, int]:
    if line > source.line_count:
        return {"line": line, "column": column}
    start = source.line_span(line).start
    before = source.text[start : start + column - 1]
    return {"line": line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}


RDJSON = Reporter("rdjson", "reviewdog", write)
