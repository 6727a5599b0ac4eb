"""Intervals: every value that a written figure may stand for, and the arithmetic of them."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf


@dataclass(frozen=True, slots=True)
class Interval:
    """All values from `low` to `high`, both included; an end may be infinite.

    Arithmetic gives every result that values of the two sides can have, so a check flags only when
    *no* value fits: `not (a + b).overlaps(total)`. A division by an interval that holds zero can
    have any result, so it never gives cause for a finding.
    """

    low: float
    high: float

    @classmethod
    def exactly(cls, value: float) -> Interval:
        return cls(value, value)

    @classmethod
    def around(cls, value: float, half: float) -> Interval:
        """`value`, give or take `half`."""
        return cls(value - abs(half), value + abs(half))

    @property
    def middle(self) -> float:
        return (self.low + self.high) / 2

    @property
    def width(self) -> float:
        return self.high - self.low

    @property
    def is_bounded(self) -> bool:
        return self.low != -inf and self.high != inf

    def __contains__(self, value: float) -> bool:
        return self.low - _slack(value) <= value <= self.high + _slack(value)

    def overlaps(self, other: Interval) -> bool:
        """Whether a value lies in both; ends that differ only by floating point count as one."""
        return self.low <= other.high + _slack(other.high) and other.low <= self.high + _slack(
            self.high
        )

    def distance(self, other: Interval) -> float:
        """How far apart the two are; 0 when they overlap."""
        return 0.0 if self.overlaps(other) else max(self.low - other.high, other.low - self.high)

    def joined(self, other: Interval) -> Interval:
        """The smallest interval that holds both."""
        return Interval(min(self.low, other.low), max(self.high, other.high))

    def widened(self, share: float) -> Interval:
        """Each end moved out by `share` of itself."""
        return Interval(self.low - abs(self.low) * share, self.high + abs(self.high) * share)

    def __neg__(self) -> Interval:
        return Interval(-self.high, -self.low)

    def __add__(self, other: Interval | float) -> Interval:
        other = _interval(other)
        return Interval(self.low + other.low, self.high + other.high)

    __radd__ = __add__

    def __sub__(self, other: Interval | float) -> Interval:
        return self + -_interval(other)

    def __rsub__(self, other: float) -> Interval:
        return _interval(other) - self

    def __mul__(self, other: Interval | float) -> Interval:
        other = _interval(other)
        ends = [_times(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(ends), max(ends))

    __rmul__ = __mul__

    def __truediv__(self, other: Interval | float) -> Interval:
        other = _interval(other)
        if other.low <= 0 <= other.high:
            return Interval(-inf, inf)
        return self * Interval(1 / other.high, 1 / other.low)

    def __rtruediv__(self, other: float) -> Interval:
        return _interval(other) / self


def _interval(value: Interval | float) -> Interval:
    return value if isinstance(value, Interval) else Interval.exactly(value)


def _times(a: float, b: float) -> float:
    return 0.0 if a == 0 or b == 0 else a * b  # infinity times nothing is nothing here


def _slack(value: float) -> float:
    """What two sums of the same figures may differ by in floating point."""
    return 0.0 if abs(value) == inf else 1e-9 * max(abs(value), 1e-9)
