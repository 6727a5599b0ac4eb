"""How a number is written: digits with grouping, number words, fractions. One grammar for all."""

from __future__ import annotations

import re
from dataclasses import dataclass

_UNITS = dict(
    zip(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        sixteen seventeen eighteen nineteen""".split(),
        range(20),
        strict=True,
    )
)
_TENS = dict(
    zip(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(),
        range(20, 100, 10),
        strict=True,
    )
)
_SCALES = {"hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125}

_ONES = "|".join(sorted(_UNITS, key=len, reverse=True))
_TEEN = "|".join(_TENS)
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_WORDS = rf"(?:(?:{_TEEN})(?:[ -](?:{_ONES}))?|{_ONES}|a|an|half an?)(?: hundred| thousand)*"
NUMERAL = (
    rf"(?:(?:{_DIGITS})[{''.join(_VULGAR)}]?|(?:{_DIGITS}) ?\d/\d(?!\d)|[{''.join(_VULGAR)}]|\b(?:{_WORDS})\b)"
    r"(?: ?(?:million|billion|thousand|bn|m(?= (?:tons|tonnes|acres|hectares|litres|gallons|barrels))))?"
)
"""A pattern (without groups of its own) for a number in digits or words; read it with `numeral`."""

_MIXED = re.compile(rf"({_DIGITS})(?:([{''.join(_VULGAR)}])| ?(\d)/(\d))?(?: ?([a-z]+))?", re.I)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as written: its value, and the size of the last place it is written to (1 for 200,
    0.1 for 4.7, 100,000 for 1.2 million)."""

    value: float
    place: float

    @property
    def is_whole(self) -> bool:
        return self.place >= 1 and self.value == int(self.value)


def numeral(text: str) -> Numeral:
    """Read what `NUMERAL` matched."""
    found = _MIXED.fullmatch(text)
    if found is None:
        return Numeral(_spelled(text), 1.0)
    digits = found[1].replace(",", "")
    value, place = float(digits), 10.0 ** -len(digits.partition(".")[2])
    if found[2]:
        value, place = value + _VULGAR[found[2]], _VULGAR[found[2]]
    elif found[3] and int(found[4]):
        value, place = value + int(found[3]) / int(found[4]), 1 / int(found[4])
    scale = {"bn": 1e9, "m": 1e6}.get(found[5] or "") or _SCALES.get((found[5] or "").lower(), 1.0)
    return Numeral(value * scale, place * scale)


def _spelled(text: str) -> float:
    total, last = 0.0, 0.0
    for word in re.split(r"[ -]", text.lower()):
        if word in _UNITS:
            last += _UNITS[word]
        elif word in _TENS:
            last += _TENS[word]
        elif word in ("a", "an"):
            last = last or 1.0
        elif word == "half":
            last = 0.5
        elif word in _VULGAR:
            last += _VULGAR[word]
        elif word in _SCALES:
            last = (last or 1.0) * _SCALES[word]
    return total + last
