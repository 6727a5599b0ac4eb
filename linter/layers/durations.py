"""How long things last: `ten years`, `three years and eight months`, `a five-week run`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.figures import Figure, Kind, quantities
from linter.layers.intervals import Interval
from linter.patterns import Pattern

YEAR, MONTH = 365.2425, 365.2425 / 12
"""The mean length of the Gregorian year and month, in days."""
DAYS_IN = {
    "seconds": 1 / 86400,
    "minutes": 1 / 1440,
    "hours": 1 / 24,
    "days": 1.0,
    "weeks": 7.0,
    "fortnights": 14.0,
    "months": MONTH,
    "years": YEAR,
    "decades": 10 * YEAR,
    "centuries": 100 * YEAR,
}


class Duration(NamedTuple):
    """A length of time. `days` is every length it may stand for, with rounding and hedge. `unit` is the
    smallest unit it names; `is_whole` that it is a whole number of them, stated without a hedge; `reach`
    covers the hedge too."""

    span: Span
    reach: Span
    days: Interval
    unit: str
    is_whole: bool

    @property
    def elapsed(self) -> Interval:
        """What may have been over when the last whole unit was: who served eight years and nine months
        served eight years."""
        more = DAYS_IN[self.unit] / 2 if self.is_whole else 0
        return Interval(self.days.low, self.days.high + more)

    @property
    def is_of_the_clock(self) -> bool:
        """Whether it is told in hours and less."""
        return DAYS_IN[self.unit] < 1


_JOINED = Pattern(r",? (?:and )?")


@layer
def durations(article: Article) -> tuple[Duration, ...]:
    """Every length of time in order; one of two units (`2 years and 3 months`) is one."""
    spans = (f for f in quantities(article) if f.kind is Kind.MEASURE and f.unit in DAYS_IN)
    return tuple(_joined(article.prose, spans))


def _joined(prose: str, figures: Iterator[Figure]) -> Iterator[Duration]:
    last: Duration | None = None
    larger = Interval.exactly(0)
    for figure in figures:
        size = DAYS_IN[figure.unit]
        whole = figure.is_bare and figure.numeral.is_whole
        here = Duration(figure.span, figure.reach, figure.interval * size, figure.unit, whole)
        if (
            last is not None
            and size < DAYS_IN[last.unit]
            and figure.is_bare
            and _JOINED.fullmatch(prose, last.span.end, figure.span.start)
        ):
            # The larger part is exact where a smaller one follows it.
            span, reach = last.span.joined(here.span), last.reach.joined(here.span)
            last = Duration(span, reach, larger + here.days, here.unit, whole)
            continue
        if last is not None:
            yield last
        last, larger = here, Interval.exactly(figure.value * size)
    if last is not None:
        yield last
