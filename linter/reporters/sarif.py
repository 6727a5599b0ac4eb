"""SARIF 2.1.0: GitHub code scanning and other dashboards."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from linter.findings import Diagnostic, Fix, Place, Safety, Severity
from linter.identity import fingerprints
from linter.plugins import version
from linter.reporters.reporter import Report, Reporter, Terminal
from linter.reporters.visible import json_visible, visible

if TYPE_CHECKING:
    from linter.check import Check

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"


def write(report: Report, _: Terminal) -> Iterator[str]:
    prints = fingerprints(report.diagnostics, report.text)
    names = {d.code: d.name for d in report.diagnostics}
    codes = sorted(names)
    run = {
        "tool": {
            "driver": {
                "name": "copydesk",
                "semanticVersion": version("copydesk") or "0.0.0",
                "rules": [_rule(code, names[code], report.checks.get(code)) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not report.errors,
                "toolExecutionNotifications": [
                    {
                        "level": "error",
                        "message": {"text": visible(error.message)},
                        "locations": [{"physicalLocation": _file(report, error.path)}],
                    }
                    for error in report.errors
                ],
            }
        ],
        "results": [
            _result(report, each, codes.index(each.code), fingerprint)
            for each, fingerprint in zip(report.diagnostics, prints, strict=True)
        ],
    }
    document = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    yield json_visible(json.dumps(document, ensure_ascii=False, indent=1)) + "\n"


def _rule(code: str, name: str, check: type[Check] | None) -> dict[str, Any]:
    rule: dict[str, Any] = {"id": code, "name": name}
    if check is not None:
        manual = inspect.cleandoc(check.__doc__ or "")
        rule |= {
            "shortDescription": {"text": check.summary()},
            "fullDescription": {"text": manual},
            "help": {"text": f"{manual}\n\nExamples: copydesk explain {code}"},
            "defaultConfiguration": {"level": _LEVELS[check.severity]},
            "properties": {"tags": [check.family()], "precision": _precision(check)},
        }
    return rule


def _precision(check: type[Check]) -> str:
    return {"high": "high", "medium": "medium", "low": "low"}[str(check.confidence)]


def _result(report: Report, each: Diagnostic, index: int, fingerprint: str) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": each.code,
        "ruleIndex": index,
        "level": _LEVELS[each.severity],
        "message": {"text": visible(each.message)},
        "locations": [_location(report, each.path, each.place)],
        "partialFingerprints": {"copydesk/v1": fingerprint},
        "properties": {"confidence": str(each.confidence)},
    }
    if each.related:
        result["relatedLocations"] = [
            _location(report, each.path, place)
            | {"id": number, "message": {"text": visible(place.label or place.excerpt)}}
            for number, place in enumerate(each.related, start=1)
        ]
    if each.fix is not None and each.fix.safety is not Safety.SHOWN:
        result["fixes"] = [_fix(report, each.path, each.fix)]
    return result


def _location(report: Report, path: str, place: Place) -> dict[str, Any]:
    region = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
        "charOffset": place.start,
        "charLength": place.end - place.start,
        "snippet": {"text": visible(place.excerpt)},
    }
    return {"physicalLocation": {**_file(report, path), "region": region}}


def _file(report: Report, path: str) -> dict[str, Any]:
    uri = quote(report.repository_path(path).encode("utf-8", "surrogateescape"))
    return {"artifactLocation": {"uri": uri, "uriBaseId": "%SRCROOT%"}}


def _fix(report: Report, path: str, fix: Fix) -> dict[str, Any]:
    replacements = [
        {
            "deletedRegion": {
                "charOffset": edit.span.start,
                "charLength": edit.span.end - edit.span.start,
            },
            "insertedContent": {"text": edit.text},
        }
        for edit in fix.edits
    ]
    change = {**_file(report, path), "replacements": replacements}
    return {"description": {"text": visible(fix.title)}, "artifactChanges": [change]}


SARIF = Reporter("sarif", "SARIF 2.1.0, for GitHub code scanning and others", write)
