"""Sums of money given in two currencies side by side: `£10m ($13m)`, `9,000 yen, or about $60`."""

from __future__ import annotations

from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.figures import Figure
from linter.layers.hedges import Hedge
from linter.layers.intervals import Interval
from linter.layers.money import money
from linter.patterns import Pattern


class Exchange(NamedTuple):
    """One sum in two currencies; `span` covers both, with the bracket.

    A hedge goes for both figures (`more than $3bn (£2.5bn)`), so the rate is that of the figures as
    written: how many of `stated`'s currency one of `given`'s buys.
    """

    span: Span
    given: Figure
    stated: Figure

    @property
    def rate(self) -> float:
        return self.stated.value / self.given.value

    @property
    def rates(self) -> Interval:
        """Every rate that two figures rounded as these are may come from."""
        return self.stated.written / self.given.written

    def rates_of(self, currencies: tuple[str, str]) -> Interval:
        """The same from the first to the second of `currencies`, which are the two of this pair."""
        return self.rates if self.currencies == currencies else 1 / self.rates

    @property
    def currencies(self) -> tuple[str, str]:
        return (self.given.unit, self.stated.unit)


_OPENS = Pattern(
    r"(?: (?:[a-z-]+ ){0,2})?[(\[](?:or |that is |i\.?e\.? |equal to |equivalent to |worth )?$"
    r"|,? (?:or|that is|equal to|equivalent to|the equivalent of) $"
)
_CLOSES = Pattern(
    r"(?: at (?:today[’']s|current) (?:exchange )?rates?)?(?:[)\];]|[,.](?:\s|$))| (?:a|per|each) "
)


@layer
def exchanges(article: Article) -> tuple[Exchange, ...]:
    """Every sum of money that a second sum follows in brackets, or after `or`, in order.

    The second may be in the same currency, which is how a wrong sign looks (`$3bn ($1.6bn)`); then
    only a bracket counts that holds the figure and nothing else.
    """
    prose, found = article.prose, []
    for given, stated in zip(money(article), money(article)[1:], strict=False):
        between = prose[given.span.end : stated.reach.start]
        about = between == ", " and stated.hedge is Hedge.ABOUT  # €12m, about £8m,
        if not about and (len(between) > 40 or _OPENS.fullmatch(between) is None):
            continue
        closed = _CLOSES.match(prose, max(stated.reach.end, stated.span.end)) is not None
        if not closed or stated.written.low <= 0 or given.written.low <= 0:
            continue
        if given.unit == stated.unit and (between != " (" or prose[stated.reach.end] != ")"):
            continue
        end = stated.span.end + (prose[stated.span.end : stated.span.end + 1] in (")", "]"))
        found.append(Exchange(Span(given.span.start, end), given, stated))
    return tuple(found)
