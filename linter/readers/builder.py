"""Collects the prose of an article piece by piece, so that readers never count offsets."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from linter.article.article import UNIT, Article, Comment, Meta, Problem
from linter.article.blocks import Block, BlockKind
from linter.article.source import Source
from linter.article.span import OffsetMap, Piece, Span

_GAP = "\n\n"


class ArticleBuilder:
    """Blocks are opened, fed with stretches of the source, and closed; `build` makes the article.

    A block that turns out to hold nothing but white space and units leaves no trace, unless it is a
    heading, which parts what stands above it from what stands below.
    """

    def __init__(self, source: Source, reader: str) -> None:
        self._source, self._reader = source, reader
        self._prose: list[str] = []
        self._at = 0
        self._pieces: list[Piece] = []
        self._blocks: list[Block] = []
        self._open: BlockKind | None = None
        self._facts: dict[str, Any] = {}
        self._start = 0
        self._mark = (0, 0, 0)  # lengths to go back to when the open block stays empty
        self._comments: list[Comment] = []
        self._problems: list[Problem] = []

    def open(self, kind: BlockKind, **facts: Any) -> None:
        """Start a block; `facts` are the fields of `Block` that its kind has."""
        self.close()
        self._mark = (len(self._prose), self._at, len(self._pieces))
        if self._blocks:
            self._prose.append(_GAP)
            self._at += len(_GAP)
        self._open, self._facts, self._start = kind, facts, self._at

    def copy(self, span: Span) -> None:
        """Add a stretch of the source as it stands."""
        self.put(self._source.text[span.start : span.end], span)

    def put(self, text: str, source: Span) -> None:
        """Add `text`, which was read from `source` (an entity, a joined line end)."""
        if not text:
            return
        prose = Span(self._at, self._at + len(text))
        self._pieces.append(Piece(prose, source))
        self._prose.append(text)
        self._at = prose.end

    def unit(self, source: Span) -> None:
        """Add something that is no prose but has a place in the sentence."""
        self.put(UNIT, source)

    def code(self) -> None:
        """Close the open block: a block of code follows, which is no prose."""
        self.close()
        if self._blocks:
            self._blocks[-1] = replace(self._blocks[-1], before_code=True)

    @property
    def is_open(self) -> bool:
        return self._open is not None

    @property
    def ends_in_space(self) -> bool:
        return self.is_open and bool(self._prose) and self._prose[-1][-1:].isspace()

    def comment(self, source: Span, text: str) -> None:
        """Note a comment of the markup; it belongs to the open block, or to the next one."""
        self._comments.append(Comment(source, text.strip(), len(self._blocks)))

    def problem(self, source: Span, message: str) -> None:
        """Note something that could not be read."""
        self._problems.append(Problem(source, message))

    def close(self) -> None:
        """End the open block, if any."""
        kind, self._open = self._open, None
        if kind is None:
            return
        count, at, pieces = self._mark
        text = "".join(self._prose[count:])
        is_heading = kind is BlockKind.HEADING and UNIT in text  # one of code alone
        if not is_heading and not text.replace(UNIT, "").strip():
            del self._prose[count:], self._pieces[pieces:]
            self._at = at
            return
        span = Span(self._start, self._at)
        self._blocks.append(Block(kind, span, len(self._blocks), **self._facts))

    def build(self, meta: Meta) -> Article:
        self.close()
        return Article(
            source=self._source,
            prose="".join(self._prose),
            offsets=OffsetMap(self._pieces),
            blocks=tuple(self._blocks),
            meta=meta,
            reader=self._reader,
            comments=tuple(self._comments),
            problems=tuple(self._problems),
        )
