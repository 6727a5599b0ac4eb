"""What stands between quotation marks.

The scan has a direction: a mark opens or closes by what stands on either side of it, never by
counting, so one forgotten mark spoils one quotation and not the rest of the article.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from linter.article.article import Article, layer
from linter.article.blocks import Block, BlockKind
from linter.article.span import Span

_MARK = re.compile(r"[\"“”„«»'‘’]")
_DOUBLE = frozenset('"“”„«»')
_BEFORE_OPENING = frozenset(" \t\n\u00a0([{—–-/‘“\"'")
_ELISION = re.compile(
    r"[’'‘](?:\d\ds?\b|til\b|tis\b|twas\b|em\b|cause\b|n[’']|bout\b|round\b|kay\b)", re.I
)

_LONGEST_SINGLE = 1500
"""How far a closing single mark is looked for: apostrophes must not cost a scan of the article."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation with its marks, and `inner`, the same without them.

    `closed` is False when the block ends before the closing mark, as each paragraph but the last of
    a long quotation does.
    """

    span: Span
    inner: Span
    block: int
    closed: bool = True


@layer
def quotations(article: Article) -> tuple[Quotation, ...]:
    """Every outermost quotation in order; one that runs over paragraphs is one per paragraph."""
    return tuple(q for block in article.blocks for q in _of_block(article.prose, block))


def _of_block(prose: str, block: Block) -> Iterator[Quotation]:
    begin, end = block.span
    at = begin
    while (mark := _MARK.search(prose, at, end)) is not None:
        at = mark.end()
        start = mark.start()
        if not _opens(prose, start, block.span):
            continue
        double = prose[start] in _DOUBLE
        close = _closing(prose, start, block.span, double)
        if close is None and not double:
            continue  # an apostrophe
        if close is None:
            yield Quotation(Span(start, end), Span(start + 1, end), block.index, closed=False)
            return
        yield Quotation(Span(start, close + 1), Span(start + 1, close), block.index)
        at = close + 1


def _opens(prose: str, at: int, block: Span) -> bool:
    mark = prose[at]
    if mark in "“„«":
        return True
    if mark in "”»’":
        return False
    before = prose[at - 1] if at > block.start else " "
    after = prose[at + 1] if at + 1 < block.end else " "
    if before not in _BEFORE_OPENING or after.isspace():
        return False
    return mark == '"' or (not _ELISION.match(prose, at) and (after.isalnum() or after in '“"…'))


def _closing(prose: str, opening: int, block: Span, double: bool) -> int | None:
    """Where the quotation opened at `opening` ends, or None.

    With none, a double mark opens a quotation that ends where the block does, and a single one was
    an apostrophe.
    """
    fallback = None
    reach = block.end if double else min(block.end, opening + _LONGEST_SINGLE)
    for mark in _MARK.finditer(prose, opening + 1, reach):
        at = mark.start()
        if (mark[0] in _DOUBLE) != double:
            continue
        if _opens(prose, at, block):
            continue
        if double:
            return at
        if not _can_close(prose, at, block):
            continue
        if prose[at - 1] in ".,!?…;":
            return at
        # ’ after a letter may be a plural possessive: keep looking for one after a stop or comma.
        fallback = at if fallback is None else fallback
    return fallback


def _can_close(prose: str, at: int, block: Span) -> bool:
    after = prose[at + 1] if at + 1 < block.end else " "
    return not prose[at - 1].isspace() and not after.isalnum()


@layer
def _starts(article: Article) -> tuple[int, ...]:
    return tuple(q.span.start for q in quotations(article))


def quotation_at(article: Article, offset: int) -> Quotation | None:
    """The quotation that holds a prose offset, if one does."""
    index = bisect_right(_starts(article), offset) - 1
    if index < 0:
        return None
    found = quotations(article)[index]
    return found if found.span.start <= offset < found.span.end else None


def is_quoted(article: Article, span: Span) -> bool:
    """Whether `span` begins inside a quotation or stands in a block quotation."""
    if article.block_at(span.start).kind is BlockKind.QUOTE:
        return True
    return quotation_at(article, span.start) is not None
