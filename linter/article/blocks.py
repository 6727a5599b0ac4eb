"""What a stretch of an article is: headline, paragraph, caption, table cell."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from linter.article.span import Span


class BlockKind(StrEnum):
    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    QUOTE = "quote"
    CAPTION = "caption"
    CELL = "table cell"
    NOTE = "footnote"


_BODY = frozenset(
    {
        BlockKind.STANDFIRST,
        BlockKind.PARAGRAPH,
        BlockKind.LIST_ITEM,
        BlockKind.QUOTE,
        BlockKind.NOTE,
    }
)


@dataclass(frozen=True, slots=True)
class Block:
    """One stretch of prose and what it is.

    `depth` is the level of a heading, or how deep a list item or quotation is nested. `group` is
    shared by the items of one list and the cells of one table. `row` and `column` count from 1 and
    are set for cells; `number` is the number an ordered list item or a numbered heading is printed
    with.
    """

    kind: BlockKind
    span: Span
    index: int
    depth: int = 0
    group: int | None = None
    row: int | None = None
    column: int | None = None
    header: bool = False
    number: int | None = None
    before_code: bool = False

    @property
    def is_body(self) -> bool:
        """Running copy, as against headlines, captions, tables and credits."""
        return self.kind in _BODY

    @property
    def is_headline(self) -> bool:
        """Set in headline style, with its own rules for numerals, capitals and stops."""
        return self.kind in (BlockKind.HEADLINE, BlockKind.HEADING)
