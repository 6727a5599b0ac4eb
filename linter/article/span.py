"""Stretches of text, and the map from an article's prose back to its file."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open stretch of code points, ``text[start:end]``."""

    start: int
    end: int

    @property
    def length(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """True when the two share a code point; an empty span counts as the point it stands at."""
        return self.start < max(other.end, other.start + 1) and other.start < max(
            self.end, self.start + 1
        )

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def shifted(self, by: int) -> Span:
        return Span(self.start + by, self.end + by)

    def joined(self, other: Span) -> Span:
        """The smallest span that covers both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


class Overlaps:
    """Many spans, to ask whether one of them overlaps another: in logarithmic time, for an article
    may have ten thousand findings."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        ends = (max(span.end, span.start + 1) for span in ordered)
        self._ends = list(accumulate(ends, max))

    def __contains__(self, span: Span) -> bool:
        before = bisect_left(self._starts, max(span.end, span.start + 1))
        return before > 0 and self._ends[before - 1] > span.start


class Piece(NamedTuple):
    """One run of prose and the run of source it was read from.

    Runs of equal length map code point by code point; a run of another length (an entity, a
    joined line end) maps only as a whole.
    """

    prose: Span
    source: Span


class OffsetMap:
    """Carries prose spans back to source spans.

    Readers extract prose instead of blanking out markup, so prose offsets and file offsets differ;
    this is the only place that knows how. Pieces are kept in prose order and never overlap; prose
    between pieces (the blank line between two blocks) was put there by the reader.
    """

    __slots__ = ("_starts", "pieces")

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self.pieces: tuple[Piece, ...] = tuple(p for p in pieces if p.prose.length > 0)
        self._starts = [p.prose.start for p in self.pieces]
        ends = [p.prose.end for p in self.pieces]
        if any(end > start for end, start in zip(ends, self._starts[1:], strict=False)):
            raise ValueError("offset pieces overlap or are out of order")

    @classmethod
    def identity(cls, length: int) -> OffsetMap:
        return cls([Piece(Span(0, length), Span(0, length))])

    def to_source(self, span: Span) -> Span:
        """The source stretch that `span` of the prose was read from."""
        if not self.pieces:
            return Span(0, 0)
        start = self._source_of(span.start, at_end=False)
        if span.length <= 0:
            return Span(start, start)
        return Span(start, max(start, self._source_of(span.end, at_end=True)))

    def to_prose(self, offset: int) -> int | None:
        """The prose offset read from a source offset, or None where the source is no prose."""
        for prose, source in self.pieces:
            if source.start <= offset < source.end:
                same = prose.length == source.length
                return prose.start + (offset - source.start if same else 0)
        return None

    def _source_of(self, offset: int, *, at_end: bool) -> int:
        # An end belongs to the piece of the last code point before it, a start to its own piece.
        probe = offset - 1 if at_end else offset
        index = max(bisect_right(self._starts, probe) - 1, 0)
        prose, source = self.pieces[index]
        if probe >= prose.end:  # in a gap that the reader put there
            if at_end or index + 1 == len(self.pieces):
                return source.end
            return self.pieces[index + 1].source.start
        if prose.length == source.length:
            return source.start + max(offset - prose.start, 0)
        return source.end if at_end else source.start
