"""Two figures that bound a range: `5–7 miles`, `from 5 to 7`, `between £3 and £4`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.figures import Figure, figures
from linter.patterns import Pattern


class RangeForm(StrEnum):
    DASH = "dash"
    """`5–7 miles`."""
    TO = "to"
    """`5 to 7 miles`, without from."""
    BETWEEN = "between"
    """`between 5 and 7 miles`, `anywhere from 5 to 7`."""
    FROM = "from"
    """`from 5 to 7`: a range or a change."""


class Range(NamedTuple):
    """Two figures of one unit, as written; `low` is the first, which may be the larger by mistake.

    `span` covers the words that make it a range: `between £14 and £9`.
    """

    span: Span
    low: Figure
    high: Figure
    form: RangeForm


_LINK = Pattern(r"(?P<dash> ?[-–] ?)|(?P<to> to )|(?P<and> and )")
_BEFORE = Pattern(
    r"\b(between|(?:any(?:where|thing) |rang(?:e|es|ed|ing) )?from)"
    r"(?: about| around| roughly| just| as (?:low|high) as)? $",
    re.I,
)


@layer
def ranges(article: Article) -> tuple[Range, ...]:
    """Every range in order."""
    return tuple(_ranges(article.prose, figures(article)))


def _ranges(prose: str, found: tuple[Figure, ...]) -> Iterator[Range]:
    for low, high in pairwise(found):
        if high.span.start - low.span.end > 8 or low.kind is not high.kind or low.unit != high.unit:
            continue
        if not low.kind.is_quantity or (
            low.counted and high.counted and low.counted != high.counted
        ):
            continue
        link = _LINK.fullmatch(prose, low.span.end, high.reach.start)
        if link is None:
            continue
        before = _BEFORE.search(prose[max(0, low.reach.start - 24) : low.reach.start])
        form = _form(link.lastgroup or "", before[1].lower() if before else "")
        if form is not None:
            start = low.reach.start - len(before[0]) if before else low.span.start
            yield Range(Span(start, high.span.end), low, high, form)


def _form(link: str, word: str) -> RangeForm | None:
    if link == "and":
        return RangeForm.BETWEEN if word == "between" else None
    if link == "dash":
        return RangeForm.DASH
    if word.endswith(" from"):  # never a change
        return RangeForm.BETWEEN
    return RangeForm.FROM if word == "from" else RangeForm.TO
