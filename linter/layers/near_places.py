"""Real towns whose names are one letter apart: Bolton and Boston, Hereford and Hertford.

Beside each other they are no slip. The list is in `near_places.txt`, with its source; it is read only when
two names are to be judged.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from linter.layers.variants import folded


@cache
def _towns() -> frozenset[str]:
    lines = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    return frozenset(w for line in lines if not line.startswith("#") for w in line.split())


def are_two_towns(one: str, other: str) -> bool:
    """Whether both words are towns of the list."""
    return {folded(one), folded(other)} <= _towns()
