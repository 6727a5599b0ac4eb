"""Figures that are said to be so many times another: `48 houses, twice as many as the 20 of May`."""

from __future__ import annotations

import re
from itertools import pairwise

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.alternatives import any_of
from linter.layers.changes import Change, alike
from linter.layers.figures import Figure, Kind, figures
from linter.layers.hedges import Hedge, hedge_before
from linter.layers.intervals import Interval
from linter.patterns import Pattern

_SLACK = 0.08
"""As loose as a multiple in words is: twice is 1.84 to 2.16 times."""
_TIMES = {
    "twice": 2.0,
    "double": 2.0,
    "triple": 3.0,
    "treble": 3.0,
    "quadruple": 4.0,
    "half": 0.5,
    "a third": 1 / 3,
    "two-thirds": 2 / 3,
    "a quarter": 0.25,
    "three-quarters": 0.75,
    "a fifth": 0.2,
} | {
    f"{word} times": float(value)
    for value, words in enumerate(
        "three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10".split("|"), 3
    )
    for word in words.split()
}
_WORD = Pattern(rf"\b(?P<times>{any_of(_TIMES)})(?= |,)", re.I)
_THE = r"(?:the|its|their|his|her|last year[’']s|that of the)"
_TO_ANOTHER = Pattern(
    rf"(?: as (?:many|much|high|large|big|great|long|fast|far|heavy|tall|old|deep|wide) as)?"
    rf"(?: of)? {_THE} (?:(?:mere|usual|previous|old|original) )?$"
)
_AS_WHEN = Pattern(
    r" (?:as (?:many|much)(?: [a-z-]+){0,2} as|what it [a-z]+) (?:in|on|at|last|a|the) [^,.;:]{2,25}, "
    r"when [^,.;:\d]{2,25} $"
)
_TO_THE_NEXT = Pattern(
    r" (?:as many|as much|that(?: number| figure| amount| sum| many)?)(?: in [\w’' ]{2,20})?, $"
)
_FROM_ONE = Pattern(
    r"(?: (?!and\b|but\b|or\b|with\b|than\b)[A-Za-z’'-]+){0,7}?"
    r"(?:,| –| —|,? or|,? which is|,? that is| (?:is|are|was|were)) $"
)
_FROM_NEXT = Pattern(r"(?: [A-Za-z’'-]+){0,6},? (?:and|but) $")
_CLOSES = Pattern(r"[,.;)](?!\d)| (?:in|at|on|last|a year)\b|$")
_REACH = 120
"""How many characters may stand between the two."""


@layer
def multiples(article: Article) -> tuple[Change, ...]:
    """Every figure with another of which it is a multiple or a part, in order. `start` is the other."""
    prose = article.prose
    found = [f for f in figures(article) if f.kind in _PLAIN and not _is_times(prose, f)]
    pairs = ((a, b) for a, b in pairwise(found) if b.span.start - a.span.end < _REACH)
    return tuple(c for a, b in pairs if (c := _multiple(prose, a, b)) is not None)


def _is_times(prose: str, figure: Figure) -> bool:
    """Whether the figure is the multiple itself: three times."""
    return prose.startswith(" times", figure.span.end)


_PLAIN = frozenset({Kind.QUANTITY, Kind.MONEY, Kind.MEASURE, Kind.PERCENT})


def _multiple(prose: str, one: Figure, other: Figure) -> Change | None:
    """What the words between two figures make of the one."""
    word = _WORD.search(prose, one.span.end, other.span.start)
    if word is None or not _same_thing(one, other):
        return None
    hedge, begin = hedge_before(prose, word.start())
    before, behind = prose[one.span.end : begin], prose[word.end() : other.span.start]
    times = _TIMES[word["times"].lower()]
    way, factor = 1 if times > 1 else -1, _factor(times, hedge)
    if _FROM_ONE.fullmatch(before) and (_TO_ANOTHER.match(behind) or _AS_WHEN.match(behind)):
        return Change(Span(*word.span()), way, _bare(other), one, factor=factor)
    closed = _CLOSES.match(prose, other.span.end) is not None
    if closed and _FROM_NEXT.fullmatch(before) and _TO_THE_NEXT.match(behind):
        return Change(Span(*word.span()), way, one, other, factor=factor)
    return None


def _bare(other: Figure) -> Figure:
    """The figure without the hedge that `as many as` would be by itself."""
    return other._replace(interval=other.written) if other.hedge is Hedge.UNDER else other


def _same_thing(one: Figure, other: Figure) -> bool:
    """Whether both are of one thing; a bare number has the unit of the other: 12 miles … the 24."""
    if other.kind is Kind.QUANTITY and other.counted is None:
        return one.numeral.scale == other.numeral.scale
    if one.counted is not None and other.counted is not None:
        return alike(one, other) and one.counted.lemma == other.counted.lemma
    return alike(one, other)


def _factor(times: float, hedge: Hedge) -> Interval:
    plain = Interval(times, times).widened(_SLACK)
    if hedge in (Hedge.NONE, Hedge.MEAN, Hedge.VAGUE):
        return plain
    return hedge.applied(plain, loose=True)
