"""A value worked out, written the way the article writes its figures."""

from __future__ import annotations

from math import log10

from linter.layers.figures import Figure, Kind

_SIGNS = {"GBP": "£", "EUR": "€", "$": "$", "USD": "US$", "AUD": "A$", "CAD": "C$", "INR": "₹"}
_INDIAN = {1e5: " lakh", 1e7: " crore", 1e12: " lakh crore"}
_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


def written_like(value: float, figure: Figure) -> str:
    """`value` in the unit of `figure`, to one digit more than its last place would need."""
    scale, word = figure.numeral.scale, _INDIAN.get(figure.numeral.scale, "")
    if not word:
        scale, word = next(
            ((size, f" {name}") for size, name in _SCALES if figure.numeral.scale >= size),
            (1.0, ""),
        )
    number = _number(value / scale, figure.numeral.place / scale)
    if figure.kind is Kind.MONEY:
        sign = _SIGNS.get(figure.unit)
        return f"{sign}{number}{word}" if sign else f"{number}{word} {figure.unit}"
    if figure.kind is Kind.PERCENT:
        return f"{number}%"
    return f"{number}{word} {figure.unit}".rstrip()


def _number(value: float, place: float) -> str:
    """To one digit more than `place`, without final noughts."""
    decimals = 0 if place > 1 else 1 + round(-log10(place))
    number = f"{value:,.{decimals}f}"
    return number.rstrip("0").rstrip(".") if decimals else number
