"""A worked-out value, written as the article writes its like."""

from __future__ import annotations

from linter.layers.figures import Figure, Kind

_SIGNS = {"USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥", "INR": "₹", "$": "$"}
_SCALES = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))


def like(value: float, figure: Figure) -> str:
    """`value` as `figure` is written: `$94.2 million`, `605`, `504 km`, `101%`."""
    scale, word = next(
        ((s, w) for s, w in _SCALES if figure.numeral.scale >= 1e5 and abs(value) >= s), (1.0, "")
    )
    plain = f"{value / scale:,.4f}".rstrip("0").rstrip(".") + word
    if figure.kind is Kind.MONEY:
        return (
            f"{_SIGNS[figure.unit]}{plain}" if figure.unit in _SIGNS else f"{figure.unit} {plain}"
        )
    if figure.kind is Kind.PERCENT:
        return f"{plain}%"
    return f"{plain} {figure.unit}" if figure.unit else plain
