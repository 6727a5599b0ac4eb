"""One line a finding, as flake8 prints them: editors and CI systems know how to read it."""

from __future__ import annotations

from collections.abc import Iterator

from linter.findings import Diagnostic, Severity
from linter.reporters.reporter import Report, Reporter, Terminal
from linter.reporters.visible import visible

_COLORS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}


def line(diagnostic: Diagnostic, terminal: Terminal) -> str:
    """One finding on one line; an error needs no word to say so."""
    place, severity = diagnostic.place, diagnostic.severity
    level = "" if severity is Severity.ERROR else f", {severity}"
    at = f"{visible(diagnostic.path)}:{place.line}:{place.column}"
    code = diagnostic.code
    if terminal.color:
        at, code = f"\x1b[1m{at}\x1b[0m", f"\x1b[{_COLORS[severity]}m{code}\x1b[0m"
    return f"{at}: {code} {visible(diagnostic.message)} [{diagnostic.name}{level}]\n"


def write(report: Report, terminal: Terminal) -> Iterator[str]:
    for diagnostic in report.diagnostics:
        yield line(diagnostic, terminal)


FLAKE8 = Reporter("flake8", "one line a finding (the default)", write)
