"""How one number becomes another by a slip of the hand: digits swapped, one mistyped, a wrong scale.

Two figures that differ in just this way are likely to be meant for one. How likely depends on how
many digits they agree in: 38 and 36 may be anything, 11,246 and 12,146 hardly.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from math import log10
from typing import NamedTuple


class SlipKind(StrEnum):
    SWAPPED = "two digits swapped"
    CHANGED = "one digit changed"
    SCALE = "a wrong scale word"
    TENFOLD = "a nought too many"


class Slip(NamedTuple):
    """How two numbers differ, and how many significant digits they have."""

    kind: SlipKind
    digits: int

    @property
    def agreeing(self) -> int:
        """How many digits bear witness that the two are one figure."""
        return self.digits - _LOST[self.kind]


_LOST = {SlipKind.SCALE: -1, SlipKind.TENFOLD: 1, SlipKind.SWAPPED: 1, SlipKind.CHANGED: 2}
"""How many digits do not: another scale word on the same digits is hardly ever chance, one digit
changed very often."""


def slip(one: float, other: float) -> Slip | None:
    """The slip that makes one of two positive values the other, or None.

    One significant digit is too few: 3 and 4, or 2 and 2,000, are two numbers.
    """
    a, b = digits(one), digits(other)
    if not a or not b or one == other or len(a) == len(b) == 1:
        return None
    if a == b:
        shift = round(abs(log10(one / other)))
        kind = SlipKind.SCALE if shift in (3, 6) else SlipKind.TENFOLD if shift == 1 else None
        return Slip(kind, len(a)) if kind else None
    width = max(len(a), len(b))
    a, b = a.ljust(width, "0"), b.ljust(width, "0")
    if _magnitude(one) != _magnitude(other):
        return None
    differ = [i for i in range(width) if a[i] != b[i]]
    if len(differ) == 1:
        return Slip(SlipKind.CHANGED, width)
    if len(differ) == 2 and differ[1] - differ[0] == 1:
        i, j = differ
        if a[i] == b[j] and a[j] == b[i]:
            return Slip(SlipKind.SWAPPED, width)
    return None


def digits(value: float) -> str:
    """The significant digits of a positive value: 94.2 million is `942`."""
    return f"{value:.15g}".partition("e")[0].replace(".", "").strip("0") if value > 0 else ""


def keys(value: float) -> Iterator[str]:
    """Keys of which two values with a slip between them share at least one, so that they can be
    found without holding every figure against every other."""
    found = digits(value)
    yield f"={found}"
    yield f"~{_magnitude(value)} {''.join(sorted(found.replace('0', '')))}"
    for i in range(len(found) + 1):
        yield f"?{_magnitude(value)} {f'{found[:i]}.{found[i + 1 :]}'.rstrip('0')}"


def _magnitude(value: float) -> int:
    return int(f"{value:e}".partition("e")[2]) if value > 0 else 0
