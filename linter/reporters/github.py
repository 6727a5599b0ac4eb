"""Workflow commands of GitHub Actions: annotations beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from linter.findings import Severity
from linter.reporters.reporter import Report, Reporter, Terminal
from linter.reporters.visible import visible

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def write(report: Report, _: Terminal) -> Iterator[str]:
    for each in report.everything:
        place = each.place
        facts = {
            "file": report.repository_path(each.path),
            "line": str(place.line),
            "endLine": str(place.end_line),
            "col": str(place.column),
            "title": f"{each.code} {each.name}",
        }
        if place.end_line == place.line:
            facts["endColumn"] = str(place.end_column)
        said = ",".join(f"{key}={_property(value)}" for key, value in facts.items())
        yield f"::{_COMMANDS[each.severity]} {said}::{_data(each.message)}\n"


def _data(text: str) -> str:
    return visible(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


GITHUB = Reporter("github", "annotations in GitHub Actions", write)
