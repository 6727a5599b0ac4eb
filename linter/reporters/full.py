"""A finding with the lines it stands on: both sides of a conflict, carets under the words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.article.source import Source
from linter.findings import Diagnostic, Place, Safety, Severity
from linter.reporters.reporter import Report, Reporter, Terminal
from linter.reporters.visible import visible

if TYPE_CHECKING:
    from rich.text import Text

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.INFO: "bold cyan"}
_MOST_PLACES = 8
_NARROWEST = 40


def write(report: Report, terminal: Terminal) -> Iterator[str]:
    from io import StringIO

    from rich.console import Console

    out = StringIO()
    console = Console(
        file=out,
        width=terminal.width,
        color_system="standard" if terminal.color else None,
        force_terminal=terminal.color,
        highlight=False,
        legacy_windows=False,
    )
    source: Source | None = None
    for diagnostic in report.diagnostics:
        if source is None or source.path != diagnostic.path:
            source = Source(diagnostic.path, report.text(diagnostic.path) or "")
        for text in _finding(diagnostic, source, terminal.width):
            console.print(text, soft_wrap=True)
        yield out.getvalue()
        out.seek(0)
        out.truncate()


def _finding(diagnostic: Diagnostic, source: Source, width: int) -> Iterator[Text]:
    from rich.text import Text

    style, place = _STYLES[diagnostic.severity], diagnostic.place
    at = f"{visible(diagnostic.path)}:{place.line}:{place.column}"
    yield Text.assemble((f"{diagnostic.severity} ", style), (diagnostic.code, style), f" {at}")
    yield Text(f"  {visible(diagnostic.message)} [{diagnostic.name}]")
    shown = diagnostic.places[:_MOST_PLACES]
    gutter = len(str(max(p.line for p in shown)))
    for index, each in enumerate(shown):
        yield from _excerpt(each, source, gutter, width, "red" if index == 0 else "blue")
    rest = len(diagnostic.places) - len(shown)
    if rest:
        yield Text(f"  {'':{gutter}} = and {rest} more")
    for hint in _hints(diagnostic):
        yield Text(f"  {'':{gutter}} = {hint}")
    yield Text("")


def _hints(diagnostic: Diagnostic) -> Iterator[str]:
    fix = diagnostic.fix
    if fix is not None:
        safety = {Safety.SAFE: "fix", Safety.UNSAFE: "fix (unsafe)", Safety.SHOWN: "either"}
        options = f": {' / '.join(map(visible, fix.alternatives))}" if fix.alternatives else ""
        yield f"{safety[fix.safety]}: {visible(fix.title)}{options}"
    yield f"why: copydesk explain {diagnostic.code}"


def _excerpt(place: Place, source: Source, gutter: int, width: int, color: str) -> Iterator[Text]:
    from rich.text import Text

    if place.line > source.line_count:
        return  # the file changed since it was read
    line = source.line_span(place.line)
    text = source.text[line.start : line.end]
    start = place.column - 1
    end = place.end_column - 1 if place.end_line == place.line else len(text)
    before, inside, after = _window(text, start, max(end, start), width - gutter - 6)
    yield Text.assemble((f"  {place.line:>{gutter}} | ", "dim"), before, (inside, color), after)
    carets = "^" * max(cells(inside), 1)
    label = f" {visible(place.label)}" if place.label else ""
    yield Text.assemble(
        (f"  {'':{gutter}} | ", "dim"), " " * cells(before), (f"{carets}{label}", color)
    )


def _window(text: str, start: int, end: int, width: int) -> tuple[str, str, str]:
    """The words of a line before, in and after a place, cut to what fits around the place."""
    inside = visible(text[start:end])
    room = max(width - len(inside), _NARROWEST)
    left = min(start, room // 2)
    right = min(len(text) - end, room - left)
    left = min(start, room - right)
    before, after = visible(text[start - left : start]), visible(text[end : end + right])
    if left < start:
        before = f"…{before[1:]}"
    if right < len(text) - end:
        after = f"{after[:-1]}…"
    return before, inside, after


def cells(text: str) -> int:
    """How many columns of a terminal `text` takes: two for wide characters, none for marks that
    combine with the one before."""
    return sum(
        0
        if unicodedata.combining(c) or c == "\u200d" or "\ufe00" <= c <= "\ufe0f"
        else 2
        if unicodedata.east_asian_width(c) in "WF"
        else 1
        for c in text
    )


FULL = Reporter("full", "the lines themselves, with carets under both sides of a conflict", write)
