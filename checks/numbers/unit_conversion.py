"""NUM101 unit-conversion."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from linter.article.article import Article
from linter.check import Check, Example, option
from linter.findings import Finding, Fix, Related, Safety, Severity
from linter.layers.measures import Conversion, Measure, conversions
from linter.layers.numerals import Numeral
from linter.layers.quotations import is_quoted
from linter.layers.units import Unit, converted

_HEDGE = 0.05
"""What a hedge (about, nearly) adds to what is let pass, as a share."""
_SMALL = 20


class UnitConversion(Check):
    """A measure and its conversion disagree.

    A figure is converted as written: 200 miles are 322 km, which may be rounded to 320 and not to
    300. Up to 5 per cent is let pass, as is a small whole figure off by less than one (30ft (10m))
    and the exact value rounded to two digits; beyond 10 per cent it is an error. Temperatures are
    judged by degrees, and a difference of temperatures is converted as a difference. A gallon, pint
    or ton may be any of those that bear the name.
    """

    code = "NUM101"
    name = "unit-conversion"
    severity = Severity.ERROR

    @dataclass(frozen=True)
    class Options:
        tolerance: float = option(5.0, "per cent that a conversion may be off by")

    good = (
        "The range is up to 200 miles (320 kilometers).",
        "The pond is 30ft (10m) deep, and 3ft (1m) at the edge.",
        "It lies 60 miles (100km) north and about 10 miles (15 km) inland.",
        "The firm paid £38.5m (52m euros) for it, or $50m (40m).",
        "He is 5ft 10in (1.78m) tall and weighs 12st 6lb (79kg).",
        "She is 6-foot-2 (1.88 m), or 6'2\" (188 cm).",
        "A 40-mile (64-kilometre) convoy moved 5-7 miles (8-11km) on Friday.",
        "The tank held 1,000 gallons (3,785 litres); the other 1,000 gallons (4,546 litres).",
        "It weighed 20 tons (18 tonnes) or, at sea, 20 tons (20.3 tonnes).",
        "Temperatures reached 104F (40C) and fell to minus 4F (-20C).",
        "The sea has warmed by 2.5C (4.5F) since 1900.",
        "The farm covers 1,200 acres (486 hectares), or 1.9 square miles (4.9 sq km).",
        "Winds of 100mph (160km/h) and gusts of 90 knots (167 km/h) were measured.",
        "It weighs 5 lb. (2.3 kg) and is 10 in. (25 cm) long.",
        "It won in 5 of 10 (3 in 7 away), at odds of 5-2.",
        "The rope is 20 feet or 10 yards long, depending on whom you ask.",
        "They ran 5 miles (10km was the plan).",
        "It is 12 nautical miles (22 km) off the coast.",
        "A quarter-pound (113g) burger with half a pint (284ml) of milk.",
        "It is sold by a third of a pint (189ml) and covers 1 square foot (0.1 square metre).",
        "Only 3 miles (5km) of its 2,000-mile (3,200km) length is fenced.",
        "The room is 14 by 20 feet (4.3 by 6.1 metres).",
        "It sold 1.5 million tonnes (1.65m tons) of wheat.",
        Example("They walked 10 miles (17.5km).", options={"tolerance": 10}),
    )
    bad = (
        "The range is up to ⟦200 miles⟧ (⟦300 kilometers⟧).",
        "I am ⟦6 feet⟧ (⟦2.02 m⟧) tall.",
        "A ⟦40-mile⟧ (⟦56-kilometre⟧) convoy was seen.",
        "He weighs ⟦12 stone⟧ (⟦86kg⟧) these days.",
        "It reached ⟦70F⟧ (⟦30C⟧) in the shade.",
        "She is ⟦5ft 10in⟧ (⟦1.87m⟧) tall.",
        "The lake, ⟦3,000 acres⟧ (about ⟦1,500 hectares⟧), is closed.",
        "Winds of ⟦120 miles per hour⟧, or ⟦173 kilometers per hour⟧, were measured.",
        "The reserve holds ⟦5 million gallons⟧ (⟦25 million litres⟧).",
        "The trail runs ⟦10-12 miles⟧ (⟦16-29 km⟧) along the ridge.",
        "The sea lies ⟦two miles⟧ (⟦5.2km⟧) to the west.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for pair in conversions(article):
            off = _worst(pair)
            if off is None or off.within(self.options.tolerance / 100):
                continue
            stated = Related(pair.stated.span, "the conversion")
            lowered = 0 if off.is_large else 1
            yield self.finding(
                f"{{0!q}} is {off.right} {off.unit.name}, not {off.stated} ({off.size})",
                pair.given.span,
                [stated],
                lowered=min(lowered + is_quoted(article, pair.given.span), 2),
                fix=Fix("check both figures", (), Safety.SHOWN, (f"{off.right} {off.unit.name}",)),
                subject=(article.text(pair.given.span), article.text(pair.stated.span)),
            )


@dataclass(frozen=True, slots=True)
class _Difference:
    """How far a stated figure is from the one it should be."""

    exact: float
    numeral: Numeral
    unit: Unit
    hedged: bool

    @property
    def degrees(self) -> float:
        return abs(self.numeral.value - self.exact)

    @property
    def share(self) -> float:
        share = self.degrees / max(abs(self.exact), 1e-9)
        return share - _HEDGE if self.hedged else share

    def within(self, tolerance: float) -> bool:
        if self.unit.is_temperature:
            return self.degrees <= (2 if self.hedged else 1)
        small = self.numeral.is_whole and self.numeral.value < _SMALL and self.degrees < 1
        return small or self.share <= tolerance or self._is_rounded_exact()

    def _is_rounded_exact(self) -> bool:
        """Whether the stated figure is the exact one to two digits, or to its own decimal place."""
        if self.numeral.place < 1 and self.degrees <= self.numeral.place / 2:
            return True
        return self.exact > 0 and math.isclose(_rounded(self.exact, 2), self.numeral.value)

    @property
    def is_large(self) -> bool:
        return self.degrees > 2 if self.unit.is_temperature else self.share > 0.10

    @property
    def right(self) -> str:
        digits = max(3, len(str(int(abs(self.numeral.value)))))
        return _written(_rounded(self.exact, digits))

    @property
    def stated(self) -> str:
        return _written(self.numeral.value)

    @property
    def size(self) -> str:
        if self.unit.is_temperature:
            return f"{_written(round(self.degrees, 1))} degrees off"
        share = self.degrees / max(abs(self.exact), 1e-9)
        return f"{share:.0%} off" if share < 2 else "far off"


def _worst(pair: Conversion) -> _Difference | None:
    """The larger difference of a range's two ends; None where one is a range and one is not."""
    given, stated = pair.given, pair.stated
    if (given.high is None) != (stated.high is None):
        return None
    ends = [(given.low, stated.low)]
    if given.high is not None and stated.high is not None:
        ends.append((given.high, stated.high))
    hedged = given.hedged or stated.hedged
    found = [_difference(a, b, given, stated, hedged) for a, b in ends]
    return max(found, key=lambda d: d.share)


def _difference(
    a: Numeral, b: Numeral, given: Measure, stated: Measure, hedged: bool
) -> _Difference:
    """The smallest difference over all that the units may mean."""
    exact = list(converted(a.value, given.unit, stated.unit))
    if given.unit.is_temperature:  # a rise of 2.5C is one of 4.5F
        exact.append(a.value * given.unit.sizes[0] / stated.unit.sizes[0])
    readings = [_Difference(each, b, stated.unit, hedged) for each in exact]
    best = min(readings, key=lambda d: d.degrees)
    if given.unit.is_temperature and not best.within(0):
        return readings[0]
    return best


def _rounded(value: float, digits: int) -> float:
    if value == 0:
        return 0.0
    return round(value, digits - 1 - math.floor(math.log10(abs(value))))


def _written(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.4g}"
