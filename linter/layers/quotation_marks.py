"""Which marks a quotation stands in: double or single, curly or straight."""

from __future__ import annotations

from dataclasses import dataclass

from linter.article.article import Article, layer
from linter.article.blocks import BlockKind
from linter.layers.quotations import Quotation, quotations
from linter.layers.zones import RUNNING, zones
from linter.patterns import Pattern

_SENTENCE = Pattern(r"[A-Z“\"(…][^\n]* [a-z][^\n]*[.,!?…]$")
"""What is said, from its first capital to its own last mark."""
_FEWEST_WORDS = 4
_STRAIGHT = frozenset("\"'")
_DOUBLE = frozenset('"“”')
_SINGLE = frozenset("'‘’")


@dataclass(frozen=True, slots=True)
class MarkedQuotation:
    """A quotation that is one by its marks alone: any in double marks, and speech in single ones."""

    quotation: Quotation
    is_double: bool
    is_straight: bool

    @property
    def number(self) -> str:
        return "double" if self.is_double else "single"

    @property
    def shape(self) -> str:
        return "straight" if self.is_straight else "curly"


@layer
def marked_quotations(article: Article) -> tuple[MarkedQuotation, ...]:
    """Every outermost quotation of the running copy whose marks are those of the article's style, in
    order. Single marks around a word or a phrase may be for a nickname, a title or a doubt, so that
    only what is said between them counts: it ends with its own comma or stop."""
    found, left_open = [], False
    for quotation in quotations(article):
        block = article.blocks[quotation.block]
        if zones(article)[block.index] != RUNNING or block.kind is BlockKind.QUOTE:
            continue
        first, last = article.prose[quotation.span.start], article.prose[quotation.span.end - 1]
        double = first in _DOUBLE
        if not double and (left_open or first not in _SINGLE or not _is_said(article, quotation)):
            continue
        if first != last == '"' and article.prose[quotation.inner.end - 1].isdigit():
            continue  # inches
        straight = first in _STRAIGHT or (quotation.closed and last in _STRAIGHT)
        found.append(MarkedQuotation(quotation, double, straight))
        left_open = not quotation.closed
    return tuple(found)


def _is_said(article: Article, quotation: Quotation) -> bool:
    """Whether single marks hold a sentence: titles have capitals throughout."""
    inner = article.text(quotation.inner)
    words = inner.split()
    if not quotation.closed or len(words) < _FEWEST_WORDS or not _SENTENCE.match(inner):
        return False
    return 2 * sum(word[0].islower() for word in words) >= len(words)
