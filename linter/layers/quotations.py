"""What stands between quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from linter.article.article import Article, layer
from linter.article.span import Span

_CURLY = re.compile(r"“[^”]*(?:”|$)|(?<![\w])\"[^\"]*(?:\"|$)")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation with its marks. `closed` is False when the block ends before the closing mark,
    as each paragraph but the last of a long quotation does."""

    span: Span
    inner: Span
    block: int
    closed: bool = True


@layer
def quotations(article: Article) -> tuple[Quotation, ...]:
    """Every outermost quotation in order; one that runs over paragraphs is one per paragraph."""
    found = []
    for block in article.blocks:
        for m in _CURLY.finditer(article.prose, block.span.start, block.span.end):
            closed = m.group()[-1] in '”"' and m.end() - m.start() > 1
            inner = Span(m.start() + 1, m.end() - closed)
            found.append(Quotation(Span(*m.span()), inner, block.index, closed))
    return tuple(found)


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
    """Whether `span` begins inside a quotation."""
    return quotation_at(article, span.start) is not None
