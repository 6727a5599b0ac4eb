"""NUM102 unit-dimension."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check
from linter.findings import Finding, Fix, Related, Safety, Severity
from linter.layers.conversions import Conversion, conversions, gap
from linter.layers.quotations import is_quoted
from linter.layers.units import BY_NAME, converted

_CLOSE = 0.04
"""How near, as a share, the figure must be to what the wrong unit would make of it."""
_INTENDED = {
    ("area", "length"): {
        "km": "sq km",
        "miles": "sq miles",
        "m": "sq m",
        "feet": "sq ft",
        "yards": "sq yards",
    },
    ("length", "area"): {"sq km": "km", "sq miles": "miles", "sq m": "m", "sq ft": "feet"},
    ("speed", "length"): {"km": "km/h", "miles": "mph"},
    ("length", "speed"): {"km/h": "km", "mph": "miles"},
    ("volume", "area"): {"sq m": "cubic metres", "sq ft": "cubic feet"},
}
"""Given and stated dimension: what the stated unit should have been, by the one written."""
_NEVER = frozenset(
    (a, b)
    for one, other in (
        ("mass", "speed"),
        ("mass", "area"),
        ("mass", "temperature"),
        ("volume", "temperature"),
        ("area", "speed"),
    )
    for a, b in ((one, other), (other, one))
)
"""Dimensions that nobody puts side by side in brackets on purpose."""
_WEIGHT_IN_LENGTH = frozenset({"km", "miles"})


class UnitDimension(Check):
    """A conversion has the units the wrong way round, or measures another thing.

    `10 km (16 miles)` has the right figures with the units swapped, which is how they come when the
    original was in the other system; `100 square miles (260km)` has lost its `square`. A bracket
    that says something else about the thing (a 200-pound man (6ft 2in), a 5-mile walk (two hours))
    is no conversion and is left alone.
    """

    code = "NUM102"
    name = "unit-dimension"
    severity = Severity.ERROR
    good = (
        "The walk is 3 miles (an hour or so).",
        "They ran 10 km (6.2 miles) and drove 10 miles (16 km).",
        "He weighs 200 pounds (6ft 2in) and does not mind.",
        "The tank holds 1,000 litres (1 tonne) of water.",
        "A walk of 5 miles (two hours) is enough.",
        "The park covers 100 square miles (260 sq km).",
        "Winds of 60mph (97km/h) were measured.",
        "It is 16 km (10 miles) to the coast, or 10 nautical miles (11.5 miles).",
        "The field of 5 acres (200m by 100m) is for sale.",
        "The load was 20 tonnes (40 cubic metres) of sand.",
        "It is a 5km (£3) ride.",
        "The box, 3 feet (1 metre) wide, held 3 pounds (1.4kg).",
        "The 2-litre engine (120kW) is new, the 1.6-litre one (90 hp) is not.",
        "She swam 2 miles (at 3km/h).",
        "It rained for 5 minutes (10m from the end).",
    )
    bad = (
        "They ran ⟦10 km⟧ (⟦16 miles⟧) before breakfast.",
        "The bag weighed ⟦5 kg⟧ (⟦3 miles⟧) at the gate.",
        "The park covers ⟦100 square miles⟧ (⟦260 km⟧) of moor.",
        "Winds of ⟦60mph⟧ (⟦97km⟧) were measured.",
        "She weighs ⟦120kg⟧ (⟦54 pounds⟧).",
        "The field is ⟦50 hectares⟧ (⟦20 acres⟧) of clay.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for pair in conversions(article):
            message = _swapped(pair) if pair.fits else _other_thing(pair)
            if message is None:
                continue
            yield self.finding(
                message,
                pair.given.span,
                [Related(pair.stated.span, "the conversion")],
                lowered=int(is_quoted(article, pair.given.span)),
                fix=Fix("check figures and units", (), Safety.SHOWN),
                subject=(article.text(pair.given.span), article.text(pair.stated.span)),
            )


def _swapped(pair: Conversion) -> str | None:
    """Whether the figures are right once the two units change places."""
    given, stated, off = pair.given, pair.stated, gap(pair)
    if off is None or given.high or given.unit.is_temperature:
        return None
    if off.within(0.05) or not off.is_large or given.smaller or stated.smaller:
        return None
    if not any(
        _is_close(stated.low.value, exact)
        for exact in converted(given.low.value, stated.unit, given.unit)
    ):
        return None
    return (
        f"{{0!q}} is {off.right}, not {off.said}: "
        f"the units {given.unit.name} and {stated.unit.name} look swapped"
    )


def _other_thing(pair: Conversion) -> str | None:
    given, stated = pair.given, pair.stated
    dimensions = (given.unit.dimension, stated.unit.dimension)
    intended = BY_NAME.get(_INTENDED.get(dimensions, {}).get(stated.unit.name, ""))
    if intended is not None and any(
        _is_close(stated.low.value, exact)
        for exact in converted(given.low.value, given.unit, intended)
    ):
        return f"{{0!q}} is given as {{1!q}}: {stated.unit.name} where {intended.name} is meant"
    far = dimensions == ("mass", "length") and stated.unit.name in _WEIGHT_IN_LENGTH
    if dimensions in _NEVER or far:
        return f"{{0!q}}, a {dimensions[0]}, is given as {{1!q}}, a {dimensions[1]}"
    return None


def _is_close(value: float, exact: float) -> bool:
    return abs(value - exact) <= _CLOSE * abs(exact)
