"""Wholes whose parts are the items of a list: a lead-in with the total, or a last item that is it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from linter.article.article import Article
from linter.article.blocks import Block
from linter.article.span import Span
from linter.layers.figures import Figure, figures_in
from linter.layers.lists import List, lists
from linter.layers.parts import NOT_WHOLE, OPEN, Partition, is_alike
from linter.patterns import Pattern

_TOTAL = Pattern(r"\W*(?:grand |overall )?(?:total|in all|altogether|all told|sum|overall)\b", re.I)
_NOT_ALL = Pattern(
    r"^\W*(?:what|how|where|why|who|which)\b|\b(?:top|best|worst|most|biggest|largest|highest|main|key|"
    r"leading|recent|notable|examples?|highlights?|for|if|between|rose|fell|by)\b",
    re.I,
)
"""Lead-ins to lists that are not the parts of a figure in them: `What £40 buys:`."""
_NEAR = (0.8, 1.25)
"""Between what shares of its whole a list adds up, right or wrong."""


def listed_parts(article: Article) -> Iterator[Partition]:
    """Every list that has a part in each item."""
    for each in lists(article):
        told = None if each.goes_on else _led_in(article, each)
        told = told or _totalled(article, each)
        if told is not None and _NEAR[0] <= told.share <= _NEAR[1]:
            yield told


def _led_in(article: Article, each: List) -> Partition | None:
    """`The town will spend £4.1m:` above items with a sum each, three at least."""
    if each.before is None or len(each.items) < 3:
        return None
    text = article.text(each.before.span).rstrip()
    told = [f for f in figures_in(article, each.before.span) if f.kind.is_quantity]
    if not text.endswith(":") or len(told) != 1 or not told[0].is_bare:
        return None
    before = article.prose[each.before.span.start : told[0].reach.start]
    if OPEN.search(text) or NOT_WHOLE.search(before) or _NOT_ALL.search(text):
        return None
    return _added(
        article, told[0], each.items, Span(each.before.span.end - 1, each.before.span.end)
    )


def _totalled(article: Article, each: List) -> Partition | None:
    """`Total: £4.1m` as the last of the items."""
    *items, last = each.items
    total = _TOTAL.match(article.text(last.span))
    own = [f for f in figures_in(article, last.span) if f.kind.is_quantity]
    if total is None or len(own) != 1 or len(items) < 2:
        return None
    start = last.span.start
    return _added(article, own[0], items, Span(start, start + total.end()))


def _added(article: Article, whole: Figure, items: Sequence[Block], cue: Span) -> Partition | None:
    parts: list[Figure] = []
    for item in items:
        own = [f for f in figures_in(article, item.span) if is_alike(f, whole)]
        if len(own) != 1 or not own[0].is_bare or OPEN.search(article.text(item.span)):
            return None
        parts += own
    return Partition(whole, tuple(parts), 0, cue) if whole.is_bare else None
