"""Measures beside which the article says what they are in another unit."""

from __future__ import annotations

import math
import re
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.measures import DEGREES, Measure, measures
from linter.layers.numerals import Numeral
from linter.layers.regional_units import Region, region, regional
from linter.layers.units import BY_NAME, Unit, converted
from linter.patterns import Pattern

_HEDGE = 0.05
"""What a hedge (about, nearly) adds to what is let pass, as a share."""
_SMALL = 20
_SAME_TIME = 0.02
"""What two times in different units may be apart, as a share."""
_OTHER_TIME = 1.5
"""From this ratio on, a time in brackets is no conversion: open 24 hours (seven days)."""


class Reading(StrEnum):
    """What a temperature is by the words around it."""

    LEVEL = "level"
    """`a high of 20C`."""
    DIFFERENCE = "difference"
    """`warmer by 2C`."""
    EITHER = "either"


class Conversion(NamedTuple):
    """A quantity and what the article says it is in another unit.

    `given` and `stated` may be of different dimensions, when what is in the brackets is no
    conversion at all. `region` is set where a unit differs by region (a gallon) and the article says
    whose it writes in.
    """

    given: Measure
    stated: Measure
    reading: Reading = Reading.EITHER
    region: Region = Region.OPEN

    @property
    def fits(self) -> bool:
        """Whether the two measure the same dimension."""
        return self.given.unit.dimension == self.stated.unit.dimension

    @property
    def narrowed(self) -> Conversion:
        """The pair with the units of its region in place of any that bear the name."""
        given, stated = (
            m._replace(unit=regional(m.unit, self.region)) for m in (self.given, self.stated)
        )
        return self._replace(given=given, stated=stated)


_HEDGES = (
    r"(?:(?:about|around|some|roughly|approximately|approx\.?|nearly|almost|close to|circa|c\.|~|≈|=|"
    r"or about|that is|i\.e\.|"
    r"(?:just |well |a little |a bit |slightly )?(?:over|under|more than|less than)|up to|at least|or) ?)*"
)
_ADJECTIVE = (
    r"(?:[ -](?:long|tall|wide|high|deep|thick|away|across|north|south|east|west|apart|square|in height|"
    r"in length|in diameter|off|inland|offshore|up|down|below|above|old|of water|of oil))?"
)
_OPENS = Pattern(rf"\.?{_ADJECTIVE}(?: \(| ?\[|, or |,? or | / ?|/){_HEDGES}", re.I)
_CLOSES = Pattern(
    r"(?: (?:long|tall|wide|high|deep|thick|away|across|apart|approx|or so))?\.? ?[)\],;/]"
)
_BRACKET = Pattern(rf"(?:[ -](?:long|tall|wide|high|deep|across))? \({_HEDGES}")


@layer
def conversions(article: Article) -> tuple[Conversion, ...]:
    """Every pair of quantities of which the second says what the first is in another unit: in
    brackets, after "or", after a slash. Brackets that hold a unit of another dimension are pairs
    too, for whoever wants to know."""
    pairs = []
    for given, stated in pairwise(measures(article)):
        given = _scaled(given, stated)
        if given.unit.name == stated.unit.name or not _between_pair(article.prose, given, stated):
            continue
        reading = Reading.EITHER
        if given.unit.is_temperature:
            reading = _reading(article.prose, given.span, stated.span)
        pairs.append(Conversion(given, stated, reading, _region(article, given, stated)))
    return tuple(pairs)


def _region(article: Article, given: Measure, stated: Measure) -> Region:
    if any(regional(m.unit, Region.US) is not m.unit for m in (given, stated)):
        return region(article)
    return Region.OPEN


def _scaled(given: Measure, stated: Measure) -> Measure:
    """`70 degrees (21C)` is in Fahrenheit."""
    if given.unit is not DEGREES or stated.unit.name not in ("C", "F"):
        return given
    return given._replace(unit=BY_NAME["F" if stated.unit.name == "C" else "C"])


def _between_pair(prose: str, given: Measure, stated: Measure) -> bool:
    if given.unit.dimension != stated.unit.dimension:
        opening = _BRACKET.fullmatch(prose, given.span.end, stated.span.start)
        return opening is not None and prose[stated.span.end : stated.span.end + 1] == ")"
    if given.unit.dimension == "time" and not _is_same_time(given, stated):
        return False
    opening = _OPENS.fullmatch(prose, given.span.end, stated.span.start)
    if opening is None:
        return False
    bracketed = "(" in opening[0] or "[" in opening[0]
    if not bracketed and given.unit.metric == stated.unit.metric:
        return False  # "20 feet or 10 yards" is a choice; only systems are converted so
    return not bracketed or _CLOSES.match(prose, stated.span.end) is not None


def _is_same_time(given: Measure, stated: Measure) -> bool:
    """Whether two times may be one: a bracket often holds another (`45 minutes (an hour by bus)`)."""
    (exact,) = converted(given.low.value, given.unit, stated.unit)
    return 1 / _OTHER_TIME < exact / max(stated.low.value, 1e-9) < _OTHER_TIME


_RISE = (
    r"(?:rise|rises|rising|rose|risen|fall|falls|falling|fell|fallen|drop|drops|dropped|dropping|climb|climbed|"
    r"increase|increased|decrease|decreased|warming|warmed|cooling|cooled|jump|jumped|plunge|plunged|"
    r"difference|swing|gap|change|changed|anomaly|variation|spread)"
)
_HEDGED = (
    r"(?: (?:about|around|some|roughly|nearly|almost|up to|at least|more than|over|just|an average of|"
    r"as much as|between))*"
)
_DIFFERENCE_BEFORE = Pattern(rf"\b(?:{_RISE}(?: of| by)?|by){_HEDGED} $", re.I)
_DIFFERENCE_AFTER = Pattern(
    r"\)? (?:warmer|cooler|hotter|colder|higher|lower|(?:above|below) (?:the )?(?:\S+ )?"
    r"(?:normal|average|usual|pre|seasonal|levels?)|of warming|increase|rise|drop|swing|difference)\b",
    re.I,
)
_LEVEL_BEFORE = Pattern(
    rf"\b(?:(?:high|low|highs|lows|temperatures?|heat|maximum|minimum|peak|record|reading) of|at|reach(?:ed|ing|es)?|"
    rf"hit|hits|(?:rose|risen|rise|fell|fallen|fall|dropped|climbed|soared|plunged) to){_HEDGED} $",
    re.I,
)
_CLIMATE = Pattern(r"\b(?:warming|limit|pre-?industrial|anomal|above normal|averages?\b)", re.I)


def _reading(prose: str, given: Span, stated: Span) -> Reading:
    before = prose[max(0, given.start - 50) : given.start]
    if _DIFFERENCE_AFTER.match(prose, stated.end) or _DIFFERENCE_BEFORE.search(before):
        return Reading.DIFFERENCE
    around = prose[max(0, given.start - 120) : stated.end + 80]
    if _LEVEL_BEFORE.search(before) and not _CLIMATE.search(around):
        return Reading.LEVEL
    return Reading.EITHER


class Gap(NamedTuple):
    """How far a stated figure is from the one it should be, `exact`."""

    exact: float
    numeral: Numeral
    stated: Measure
    hedged: bool

    @property
    def unit(self) -> Unit:
        return self.stated.unit

    @property
    def off(self) -> float:
        """In the unit stated: degrees, for temperatures."""
        return abs(self.numeral.value - self.exact)

    @property
    def share(self) -> float:
        share = self.off / max(abs(self.exact), 1e-9)
        return share - _HEDGE if self.hedged else share

    def within(self, tolerance: float) -> bool:
        """Whether the stated figure is a fair rounding of the exact one."""
        if self.unit.is_temperature:
            return self.off <= (2 if self.hedged else 1)
        if self.unit.dimension == "time":  # minutes make hours without rounding
            tolerance = min(tolerance, _SAME_TIME)
            if self.off <= self.numeral.place:
                return True
        small = self.numeral.is_whole and self.numeral.value < _SMALL and self.off < 1
        return small or self.share <= tolerance or self._is_rounded_exact()

    def _is_rounded_exact(self) -> bool:
        """Whether the stated figure is the exact one to two digits, or to its own decimal place."""
        if self.numeral.place < 1 and self.off <= self.numeral.place / 2:
            return True
        return self.exact > 0 and math.isclose(rounded(self.exact, 2), self.numeral.value)

    @property
    def is_large(self) -> bool:
        return self.off > 2 if self.unit.is_temperature else self.share > 0.10

    @property
    def right(self) -> str:
        """What the figure should be, with its unit: `322 km`, `4ft 7in`."""
        digits = max(3, len(str(int(abs(self.numeral.value)))))
        return in_unit(rounded(self.exact, digits), self.stated)

    @property
    def said(self) -> str:
        return in_unit(self.numeral.value, self.stated, named=self.stated.smaller is not None)

    @property
    def size(self) -> str:
        if self.unit.is_temperature:
            return f"{_plain(round(self.off, 1))} degrees off"
        share = self.off / max(abs(self.exact), 1e-9)
        return f"{share:.0%} off" if share < 2 else "far off"


def gap(pair: Conversion, reading: Reading | None = None) -> Gap | None:
    """How far off a conversion is; of a range the worse end, None where one is a range and one not.

    `reading` says how to take temperatures, in place of what the words around say. A pair that may
    be read either way has the smaller gap, and where neither fits that of the level.
    """
    given, stated = pair.given, pair.stated
    if not pair.fits or (given.high is None) != (stated.high is None):
        return None
    ends = [(given.low, stated.low)]
    if given.high is not None and stated.high is not None:
        ends.append((given.high, stated.high))
    found = [_gap(a, b, pair, reading or pair.reading) for a, b in ends]
    return max(found, key=lambda d: d.share)


def _gap(a: Numeral, b: Numeral, pair: Conversion, reading: Reading) -> Gap:
    """The smallest gap over all that the units may mean."""
    given, stated = pair.given, pair.stated
    exact = list(converted(a.value, given.unit, stated.unit))
    if given.unit.is_temperature:  # a rise of 2.5C is one of 4.5F
        rise = a.value * given.unit.sizes[0] / stated.unit.sizes[0]
        if reading is Reading.EITHER:
            exact.append(rise)
        elif reading is Reading.DIFFERENCE:
            exact = [rise]
    hedged = given.hedged or stated.hedged
    gaps = [Gap(each, b, stated, hedged) for each in exact]
    best = min(gaps, key=lambda d: d.off)
    return gaps[0] if given.unit.is_temperature and not best.within(0) else best


def rounded(value: float, digits: int) -> float:
    """`value` to so many significant digits."""
    if value == 0:
        return 0.0
    return round(value, digits - 1 - math.floor(math.log10(abs(value))))


def in_unit(value: float, measure: Measure, *, named: bool = True) -> str:
    """`value` as the article writes its like: `322 km`, `4ft 7in`."""
    if measure.smaller is not None and value >= 0:
        name, ratio = measure.smaller
        whole, rest = divmod(round(value * ratio), ratio)
        return f"{_counted(whole, measure.unit.name)} {_counted(rest, name)}"
    return f"{_plain(value)} {measure.unit.name}" if named else _plain(value)


def _counted(count: int, name: str) -> str:
    return f"{count} {name if count != 1 else _ONE.get(name, name.removesuffix('s'))}"


_ONE = {"feet": "foot", "inches": "inch", "cm": "cm", "g": "g", "stone": "stone"}


def _plain(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.4g}"
