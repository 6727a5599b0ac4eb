"""Checkstyle's XML, which many CI systems read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from xml.sax.saxutils import quoteattr

from linter.findings import Diagnostic
from linter.reporters.reporter import Report, Reporter, Terminal
from linter.reporters.visible import visible


def write(report: Report, _: Terminal) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
    for path, found in groupby(report.everything, key=lambda d: d.path):
        yield f"  <file name={_attribute(path)}>\n"
        for each in found:
            yield _error(each)
        yield "  </file>\n"
    yield "</checkstyle>\n"


def _error(each: Diagnostic) -> str:
    return (
        f'    <error line="{each.place.line}" column="{each.place.column}" '
        f'severity="{each.severity}" message={_attribute(each.message)} '
        f'source="copydesk.{each.code}.{each.name}"/>\n'
    )


def _attribute(text: str) -> str:
    return quoteattr(visible(text))


CHECKSTYLE = Reporter("checkstyle", "Checkstyle XML", write)
