"""Words that are one currency or another, or none, by the other figures of the article.

Cents are of the dollar, the euro or the rand that the article counts in; a million pounds may be of
money or of beef. What nothing decides is left without a currency, so that no sum is compared with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.layers.counted import counted
from linter.layers.figure import Figure
from linter.layers.number_kinds import Kind
from linter.layers.number_units import CENTS
from linter.layers.units import BY_NAME
from linter.patterns import Pattern

_HAVE_CENTS = frozenset({"$", "USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "EUR", "ZAR", "KES"})
_NEAR = 120
"""Within so many characters the currency of another sum is that of the cents beside it."""
_MANY = 1e3
"""From here on, pounds may be of money: nobody writes `200 pounds` for a sum that has a sign."""
_POUNDS = Pattern(r"pounds?$")
_STERLING = Pattern(r" sterling\b")
_OF_STUFF = Pattern(
    r" of (?!(?:\w+ )?(?:money|cash|debt|investment|fund\w*|public|tax\w*|damage|savings?|cuts?|aid|profits?|loss\w*|"
    r"revenue|income|spending|borrowing|support|grants?|assets?|shares?|stock|property|loans?|compensation|fines?|"
    r"bonus\w*|sales|business|capital|goods|the|it|its|their|his|her)\b)[a-z]"
)
"""What follows pounds of weight: `of beef`."""


def settled(prose: str, found: Sequence[Figure]) -> list[Figure]:
    """`found` with every cent and every great number of pounds in the unit that it is meant in."""
    if not any(f.unit == CENTS or _is_pounds(prose, f) for f in found):
        return list(found)
    signed = [f for f in found if f.kind is Kind.MONEY and not _is_pounds(prose, f)]
    money = [f for f in signed if f.unit in _HAVE_CENTS]
    weighs = any(_is_weight(prose, f) for f in found)
    british = any(f.unit == "GBP" for f in signed)
    return list(_settled(prose, found, money, weighs=weighs, british=british))


def _settled(
    prose: str, found: Sequence[Figure], money: Sequence[Figure], *, weighs: bool, british: bool
) -> Iterator[Figure]:
    for figure in found:
        if figure.unit == CENTS:
            yield figure._replace(unit=_of_cents(figure, money))
        elif _is_pounds(prose, figure):
            yield _pounds(prose, figure, weighs=weighs, british=british)
        else:
            yield figure


def _of_cents(figure: Figure, money: Sequence[Figure]) -> str:
    """The currency of the sums beside, else that of the article, else the plain dollar."""
    start = figure.span.start
    near = {f.unit for f in money if abs(f.span.start - start) < _NEAR}
    units = near if len(near) == 1 else {f.unit for f in money}
    if len(units) > 1:
        return CENTS
    return next(iter(units), "$")


def _pounds(prose: str, figure: Figure, *, weighs: bool, british: bool) -> Figure:
    if _STERLING.match(prose, figure.span.end):
        return _as(figure, Kind.MONEY, "GBP")
    of_stuff = _OF_STUFF.match(prose, figure.span.end) is not None
    if weighs and (of_stuff or not british):
        return _as(figure, Kind.MEASURE, "pounds")
    if of_stuff:  # a number of pounds, of whatever kind
        return _as(figure, Kind.QUANTITY, "")._replace(counted=counted(prose, figure.number.end))
    if figure.kind is Kind.MEASURE and not british:
        return figure
    return _as(figure, Kind.MONEY, "GBP")


def _as(figure: Figure, kind: Kind, unit: str) -> Figure:
    written = figure.numeral.rounded(counts=kind is not Kind.MEASURE)
    interval = figure.hedge.applied(written)
    return figure._replace(kind=kind, unit=unit, written=written, interval=interval)


def _is_pounds(prose: str, figure: Figure) -> bool:
    """Whether the figure is a great number of pounds in words, which the word alone does not settle."""
    return (
        figure.unit in ("GBP", "pounds")
        and figure.value >= _MANY
        and _POUNDS.search(prose, figure.number.end, figure.span.end) is not None
    )


def _is_weight(prose: str, figure: Figure) -> bool:
    unit = BY_NAME.get(figure.unit) if figure.kind is Kind.MEASURE else None
    return unit is not None and unit.dimension == "mass" and not _is_pounds(prose, figure)
