"""Dashes that break a sentence, by the mark they are set with.

A dash between two figures, days or names is a range or a pair, one after a name of a place a dateline,
one at the head of a line the mark of a list or of a credit: none of them is a break in a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from linter.article.article import Article, layer
from linter.article.blocks import Block, BlockKind
from linter.article.span import Span
from linter.layers.calendar import MONTH, WEEKDAY
from linter.layers.zones import in_own_words
from linter.patterns import Pattern


class DashForm(StrEnum):
    """The marks that newspapers set for a dash, as an editor would call them."""

    EM = "an em dash"
    EN = "a spaced en dash"
    DOUBLE = "two hyphens"
    HYPHEN = "a spaced hyphen"


@dataclass(frozen=True, slots=True)
class Dash:
    """A break in a sentence; `span` is the mark alone, without the spaces of a `spaced` one."""

    span: Span
    form: DashForm
    spaced: bool


_DASH = Pattern(r"[—–-]+")
_FORMS = {"—": DashForm.EM, "–": DashForm.EN, "--": DashForm.DOUBLE, "-": DashForm.HYPHEN}
_NEEDS_SPACES = frozenset({DashForm.EN, DashForm.HYPHEN})
_SPACES = frozenset(" \n\u00a0\u2009\u200a")
_BREAKS = frozenset({BlockKind.PARAGRAPH, BlockKind.STANDFIRST})
_END_OF_RANGE = rf"(?:[$£€]?\d[\w.,:%]*|{MONTH}|{WEEKDAY}|[A-Z][\w’'.-]*)"
_RANGE_BEFORE = Pattern(rf"(?<![\w’'.-]){_END_OF_RANGE}$")
_RANGE_AFTER = Pattern(_END_OF_RANGE)
_REACH = 30
_SAYS_SOMETHING = Pattern(r"(?<![\w’'(.])[a-z][a-z’']{2,}")
"""A word of a sentence: what stands before a dash without one is a name, a place or a time."""
_LEAD = 70
_OPENERS = frozenset("“‘\"'([£$€")
_CREDIT = Pattern(r"[A-Z][\w’'. -]{0,40}\(@")
"""Who wrote a message on a network that an article shows."""
_CLOSED = Pattern(r"[.!?…”\"»:]$")


@layer
def dashes(article: Article) -> tuple[Dash, ...]:
    """Every break in a sentence of the running copy, quotations aside, in order."""
    return tuple(_found(article))


def _found(article: Article) -> Iterator[Dash]:
    prose = article.prose
    for match in _DASH.finditer(prose):
        form = _FORMS.get(match[0])
        if form is None:
            continue
        start, end = match.span()
        before, after = prose[start - 1 : start] in _SPACES, prose[end : end + 1] in _SPACES
        if before != after or (form in _NEEDS_SPACES and not before):
            continue
        if form is DashForm.HYPHEN and prose[end + 1 : end + 2].isdigit():
            continue  # a minus sign
        span, whole = Span(start, end), Span(start - before, end + after)
        block = article.block_at(start)
        if block.kind in _BREAKS and _breaks(prose, whole, block) and in_own_words(article, span):
            yield Dash(span, form, before)


def _breaks(prose: str, dash: Span, block: Block) -> bool:
    """Whether a dash stands between two parts of one sentence."""
    begin = block.span.start
    before = prose[max(begin, dash.start - _REACH) : dash.start]
    if dash.start <= begin or dash.end >= block.span.end or _CLOSED.search(before):
        return False
    if dash.start - begin < _LEAD and not _SAYS_SOMETHING.search(prose, begin, dash.start):
        return False
    opens = prose[dash.end].isalnum() or prose[dash.end] in _OPENERS
    if not opens or _CREDIT.match(prose, dash.end):
        return False
    return not (_RANGE_BEFORE.search(before) and _RANGE_AFTER.match(prose, dash.end))
