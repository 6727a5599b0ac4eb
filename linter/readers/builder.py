"""Collects the prose of an article piece by piece, so that readers never count offsets."""

from __future__ import annotations

from dataclasses import replace

from linter.article.article import Article, Meta
from linter.article.blocks import Block, BlockKind
from linter.article.source import Source
from linter.article.span import OffsetMap, Piece, Span

_GAP = "\n\n"


class ArticleBuilder:
    """Blocks are opened, fed with stretches of the source, and closed; `build` makes the article.

    A block that turns out to hold nothing but white space leaves no trace.
    """

    def __init__(self, source: Source, reader: str) -> None:
        self._source, self._reader = source, reader
        self._prose: list[str] = []
        self._at = 0
        self._pieces: list[Piece] = []
        self._blocks: list[Block] = []
        self._open: Block | None = None
        self._mark = (0, 0, 0)  # lengths to go back to when the open block stays empty

    def open(self, kind: BlockKind, **facts: int | bool | None) -> None:
        """Start a block; `facts` are the fields of `Block` that its kind has."""
        self.close()
        self._mark = (len(self._prose), self._at, len(self._pieces))
        if self._blocks:
            self._prose.append(_GAP)
            self._at += len(_GAP)
        block = Block(kind, Span(self._at, self._at), len(self._blocks))
        self._open = replace(block, **facts)  # type: ignore[arg-type]

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

    def close(self) -> None:
        """End the open block, if any."""
        block, self._open = self._open, None
        if block is None:
            return
        span = Span(block.span.start, self._at)
        count, at, pieces = self._mark
        text = "".join(self._prose[count:])
        if not text.strip():
            del self._prose[count:], self._pieces[pieces:]
            self._at = at
            return
        self._blocks.append(replace(block, span=span))

    def build(self, meta: Meta) -> Article:
        self.close()
        return Article(
            source=self._source,
            prose="".join(self._prose),
            offsets=OffsetMap(self._pieces),
            blocks=tuple(self._blocks),
            meta=meta,
            reader=self._reader,
        )
