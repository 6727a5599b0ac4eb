"""Which stretches of an article follow one style, so that like is compared with like."""

from __future__ import annotations

from linter.article.article import Article, layer
from linter.article.blocks import Block, BlockKind
from linter.patterns import Pattern

_FINISHED = Pattern(r"[.!?…:;][\"'”’)\]]*\s*$")

_SET_OFF = (BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.CELL)

RUNNING = "running copy"
HEADLINES = "headlines"
"""Headlines and headings: US for U.S., figures for words, capitals of their own."""


@layer
def zones(article: Article) -> tuple[str | None, ...]:
    """For each block the zone whose style it follows; None where no style is asked for.

    Captions and credits come from agencies, tables have forms of their own, and a paragraph that
    ends on no mark is a link, a teaser or a label rather than copy.
    """
    return tuple(
        HEADLINES
        if block.is_headline
        else RUNNING
        if block.is_body
        and (block.kind is BlockKind.LIST_ITEM or _FINISHED.search(article.text(block.span)[-12:]))
        else None
        for block in article.blocks
    )


def zone_at(article: Article, offset: int) -> str | None:
    """The zone of the block that holds a prose offset."""
    return zones(article)[article.block_at(offset).index]


def leads_on(article: Article, block: Block) -> bool:
    """Whether what follows a block may finish its sentence: a list, a table, a quotation set off, or
    code, which is no block."""
    after = article.blocks[block.index + 1 : block.index + 2]
    return block.before_code or any(b.kind in _SET_OFF for b in after)
