"""How bad, how sure: the severities that settings give, and what is too small to report."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from linter.check import Check
from linter.findings import Confidence, Diagnostic, Severity


def levelled(
    diagnostics: Iterable[Diagnostic],
    checks: Mapping[str, type[Check]],
    severity_of: Callable[[type[Check]], Severity],
) -> Iterator[Diagnostic]:
    """Give each finding the severity that holds here; what lowered the finding still does."""
    for diagnostic in diagnostics:
        check = checks.get(diagnostic.code)
        if check is None:  # what the engine says of itself stays as it is
            yield diagnostic
            continue
        severity = severity_of(check).lowered(diagnostic.lowered)
        same = severity is diagnostic.severity
        yield diagnostic if same else diagnostic._replace(severity=severity)


def reported(
    diagnostics: Iterable[Diagnostic], show: Severity, min_confidence: Confidence
) -> Iterator[Diagnostic]:
    """Keep what is grave and certain enough to report."""
    for diagnostic in diagnostics:
        if diagnostic.severity >= show and diagnostic.confidence >= min_confidence:
            yield diagnostic
