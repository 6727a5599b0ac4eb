"""A finding with the lines it stands on: both sides of a conflict, carets under the words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
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
    room = max(width - gutter - 6, _NARROWEST)
    for group in _on_one_line(shown, room):
        yield from _excerpt(group, diagnostic.place, source, gutter, room)
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


def _on_one_line(places: Sequence[Place], room: int) -> list[list[Place]]:
    """Neighbours among `places` that one line of the report can show together."""
    groups: list[list[Place]] = []
    for place in places:
        group = [*groups[-1], place] if groups else [place]
        extent = max(map(_end, group)) - min(p.column for p in group)
        if groups and place.line == groups[-1][0].line and extent < room:
            groups[-1].append(place)
        else:
            groups.append([place])
    return groups


def _end(place: Place) -> int:
    """The column behind a place on its first line, as far as that can be told without the line."""
    if place.end_line == place.line:
        return place.end_column
    return place.column + len(place.excerpt.splitlines()[0] if place.excerpt else "")


def _excerpt(
    group: Sequence[Place], primary: Place, source: Source, gutter: int, room: int
) -> Iterator[Text]:
    """A line of the file, cut to `room` around the places, and carets under each of them."""
    from rich.text import Text

    number = group[0].line
    if number > source.line_count:
        return  # the file changed since it was read
    line = source.line_span(number)
    text = source.text[line.start : line.end]
    low, high = _window(
        len(text), min(p.column for p in group) - 1, max(map(_end, group)) - 1, room
    )
    lead, tail = "…" if low else "", "…" if high < len(text) else ""
    low, high = low + len(lead), high - len(tail)
    margin = (f"  {'':{gutter}} | ", "dim")
    yield Text.assemble(
        (f"  {number:>{gutter}} | ", "dim"), f"{lead}{visible(text[low:high])}{tail}"
    )
    for place in group:
        start, end = max(place.column - 1, low), min(_end(place) - 1, high)
        carets = "^" * max(cells(visible(text[start:end])), 1)
        label = f" {visible(place.label)}" if place.label else ""
        blank = " " * (len(lead) + cells(visible(text[low:start])))
        color = "red" if place is primary else "blue"
        yield Text.assemble(margin, blank, (f"{carets}{label}", color))


def _window(length: int, start: int, end: int, room: int) -> tuple[int, int]:
    """The stretch of a line that is shown: as much around the places as there is room for."""
    end = min(end, start + room, length)
    spare = max(room - (end - start), 0)
    left = min(start, spare // 2)
    right = min(length - end, spare - left)
    left = min(start, spare - right)
    return start - left, end + right


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
