"""The decoded file, with the arithmetic of lines and columns."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from linter.article.span import Span
from linter.patterns import Pattern

_LINE_END = Pattern(r"\r\n|\r|\n")


class Position(NamedTuple):
    """A line and a column, both counted from 1; the column in code points."""

    line: int
    column: int


@dataclass(frozen=True)
class Source:
    """A file as decoded: its name for reports, and its text without the byte-order mark.

    CR LF, LF and a lone CR each end a line. No other character does: a form feed or a Unicode line
    separator inside a paragraph is not a line to any editor an article is written in.
    """

    path: str
    text: str

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(m.end() for m in _LINE_END.finditer(self.text))]

    def position(self, offset: int) -> Position:
        """Where a code-point offset stands."""
        line = bisect_right(self._line_starts, offset)
        return Position(line, offset - self._line_starts[line - 1] + 1)

    def line_span(self, line: int) -> Span:
        """The stretch of a line, counted from 1, without its line end."""
        start = self._line_starts[line - 1]
        is_last = line == len(self._line_starts)
        end = len(self.text) if is_last else self._line_starts[line]
        return Span(start, start + len(self.text[start:end].rstrip("\r\n")))

    @property
    def line_count(self) -> int:
        return len(self._line_starts)
