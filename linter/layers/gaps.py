"""What one slip would make parts add up: a part left out, or taken twice, or mistyped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from linter.layers.slips import SlipKind, slip


@dataclass(frozen=True, slots=True)
class Gap:
    """The part at `index` explains why the parts and their total differ: the total is right without it
    (`times` 0) or with it twice (2), or, `times` being 1, if it were `meant`."""

    index: int
    times: int
    meant: float = 0.0


def gap(parts: Sequence[float], total: float) -> Gap | None:
    """The only part that explains the difference; None when none does or several do.

    Digits swapped are better evidence than one mistyped, which is none where the total itself may be
    the number mistyped.
    """
    off = sum(parts) - total
    found = list(_omitted(parts, off))
    swapped = list(_mistyped(parts, off, SlipKind.SWAPPED))
    changed = [] if slip(sum(parts), total) else list(_mistyped(parts, off, SlipKind.CHANGED))
    for gaps in (found + swapped, changed):
        if gaps:
            return gaps[0] if len(gaps) == 1 else None
    return None


def _omitted(parts: Sequence[float], off: float) -> Iterator[Gap]:
    for index, part in enumerate(parts):
        if abs(abs(off) - part) <= 1e-9 * max(part, 1):
            yield Gap(index, 0 if off > 0 else 2)


def _mistyped(parts: Sequence[float], off: float, kind: SlipKind) -> Iterator[Gap]:
    for index, part in enumerate(parts):
        meant = float(f"{part - off:.12g}")
        how = slip(part, meant) if part > 0 and meant > 0 else None
        if how is not None and how.kind is kind:
            yield Gap(index, 1, meant)
