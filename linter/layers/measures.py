"""Quantities with a unit of measure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.figures import Figure, Hedge, Kind, figures
from linter.layers.numerals import Numeral
from linter.layers.ranges import ranges
from linter.layers.units import BY_NAME, TIMES, Unit
from linter.patterns import Pattern

DEGREES = Unit("degrees", "temperature", (1,), False)
"""A temperature whose scale is not said: known once it is converted."""
_UNITS = BY_NAME | TIMES
_APPROXIMATE = frozenset({Hedge.ABOUT, Hedge.NEARLY, Hedge.JUST_OVER})
_FEET_INCHES = Pattern(
    r"(?<![\w.,/$£€-])(?P<feet>\d{1,2})(?:['’′]|-foot-|ft )(?P<inches>\d{1,2}(?:\.\d+)?)(?:[\"”″]|'')?(?!\w)"
)
_FEET_MARK = Pattern(r"['’′]\d|foot-\d|ft \d")
"""What any of them has, and few articles have."""
_COMPOUND_GAP = Pattern(r"\.?,? ?(?:and )?-?")
_SMALLER = {
    ("feet", "inches"): 12,
    ("stone", "pounds"): 14,
    ("pounds", "ounces"): 16,
    ("m", "cm"): 100,
    ("kg", "g"): 1000,
    ("yards", "feet"): 3,
    ("miles", "yards"): 1760,
}


class Measure(NamedTuple):
    """A quantity as written. `high` is set for a range; `smaller` is the smaller unit of a compound
    (`5ft 10in`) and how many of them make one. Only an approximation (about, nearly) makes it
    `hedged`: a bound (up to, at least) is converted like any figure."""

    span: Span
    low: Numeral
    unit: Unit
    high: Numeral | None = None
    hedged: bool = False
    smaller: tuple[str, int] | None = None


@layer
def measures(article: Article) -> tuple[Measure, ...]:
    """Every quantity with a unit, in order; "5ft 10in" is one, and so is "5-7 miles"."""
    return tuple(_joined(article.prose, [*_feet_and_inches(article.prose), *_plain(article)]))


def _plain(article: Article) -> Iterator[Measure]:
    ends = {r.low.span: r.high for r in ranges(article)}
    taken = -1
    for figure in figures(article):
        unit = DEGREES if figure.unit == "degrees" else _UNITS.get(figure.unit)
        if figure.kind is not Kind.MEASURE or unit is None or figure.span.start < taken:
            continue
        high = ends.get(figure.span)
        yield _measure(figure, unit, high)
        taken = high.span.end if high else figure.span.end


def _measure(figure: Figure, unit: Unit, high: Figure | None) -> Measure:
    span = figure.span.joined(high.span) if high else figure.span
    hedged = figure.hedge in _APPROXIMATE
    if figure.larger:  # 140 minutes, as 2 hours 20 minutes
        numeral = Numeral(figure.value / 60, figure.numeral.place / 60)
        return Measure(span, numeral, TIMES[figure.larger], None, hedged, (unit.name, 60))
    return Measure(span, figure.numeral, unit, high.numeral if high else None, hedged)


def _feet_and_inches(prose: str) -> Iterator[Measure]:
    if _FEET_MARK.search(prose) is None:
        return
    for found in _FEET_INCHES.finditer(prose):
        value = int(found["feet"]) + float(found["inches"]) / 12
        if float(found["inches"]) < 12:
            span, numeral = Span(*found.span()), Numeral(value, 1 / 12)
            yield Measure(span, numeral, BY_NAME["feet"], smaller=("inches", 12))


def _joined(prose: str, found: list[Measure]) -> Iterator[Measure]:
    """Join the parts of a compound quantity, and drop what lies within another."""
    found.sort(key=lambda m: (m.span.start, -m.span.end))
    waiting: Measure | None = None
    for each in found:
        if waiting is not None and each.span.start < waiting.span.end:
            continue
        whole = waiting and _compound(prose, waiting, each)
        if whole:
            waiting = whole
            continue
        if waiting is not None:
            yield waiting
        waiting = each
    if waiting is not None:
        yield waiting


def _compound(prose: str, big: Measure, small: Measure) -> Measure | None:
    ratio = _SMALLER.get((big.unit.name, small.unit.name))
    close = _COMPOUND_GAP.fullmatch(prose, big.span.end, small.span.start) is not None
    if not ratio or not close or big.high or small.high or small.low.value >= ratio:
        return None
    value = Numeral(big.low.value + small.low.value / ratio, small.low.place / ratio)
    span = big.span.joined(small.span)
    return Measure(span, value, big.unit, hedged=big.hedged, smaller=(small.unit.name, ratio))
