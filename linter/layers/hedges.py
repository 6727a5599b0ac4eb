"""The words that say how exact a number is: about, nearly, more than, up to, -ish."""

from __future__ import annotations

import re
from enum import StrEnum
from math import inf

from linter.layers.intervals import Interval
from linter.patterns import Pattern


class Hedge(StrEnum):
    """What the words beside a figure make of it."""

    NONE = ""
    ABOUT = "about"
    """about, around, some, roughly, -ish, or so, -odd: 5 per cent and the rounding either side, 10
    per cent of a fraction."""
    MEAN = "mean"
    """an average of, on average: as exact as it is written, and no count of anything."""
    NEARLY = "nearly"
    """nearly, almost, just under: up to 10 per cent below, never above."""
    JUST_OVER = "just over"
    """just over, slightly more than: up to 10 per cent above, never below."""
    OVER = "over"
    """more than, over, at least, or more: from the figure up without end."""
    UNDER = "under"
    """less than, under, up to, at most: from the figure down without end."""
    VAGUE = "vague"
    """dozens, hundreds, a handful: an order of magnitude."""

    def applied(self, written: Interval, *, loose: bool = False) -> Interval:
        """What `written` may stand for with this hedge; `loose` for fractions and ratios."""
        if self is Hedge.ABOUT:
            return written.widened(0.10 if loose else 0.05)
        bound = written.middle
        if self is Hedge.NEARLY:
            return Interval(bound - abs(bound) * 0.10, bound)
        if self is Hedge.JUST_OVER:
            return Interval(bound, bound + abs(bound) * 0.10)
        if self is Hedge.OVER:
            return Interval(bound, inf)
        if self is Hedge.UNDER:
            return Interval(-inf, bound)
        return written


_BEFORE = {
    Hedge.NEARLY: """nearly|almost|approaching|nearing|not quite|close on|
        (?:just|a little|a bit|slightly|marginally|a shade|fractionally) (?:under|below|
        short of|shy of|less than|fewer than)|shy of|short of""",
    Hedge.JUST_OVER: """(?:just|a little|a bit|slightly|marginally|a shade|fractionally)
        (?:over|above|more than|north of|upwards of)""",
    Hedge.ABOUT: """about|around|roughly|some|approximately|approx\\.?|circa|(?-i:ca?\\.)|~|≈|estimated|perhaps|maybe|
        something like|in the region of|on the order of|in the order of|close to|near|or about|or around|
        or roughly|nearer|closer to""",
    Hedge.MEAN: """an average of|on average|averaging""",
    Hedge.UNDER: """(?:far |much |well )?(?:less|fewer|lower) than|(?:no|not) (?:more|higher|greater) than|under|below|
        up to|as (?:many|much|high|few|little|low) as|at most|at the most|a maximum of|(?:well|far) (?:under|below)|
        within|
        anything up to""",
    Hedge.OVER: """(?:far |much |well |many )?(?:more|greater|higher|bigger) than|(?:no|not) (?:less|fewer|lower) than|
        (?:well |far )?(?:over|above)|at least|at the least|a minimum of|
        upwards of|upward of|in excess of|exceeding|exceeds?|exceeded|north of|topp(?:ed|ing)|surpass(?:ed|ing)?""",
}


def _pattern(words: str) -> str:
    return "|".join(" ".join(each.split()) for each in words.split("|"))


_HEDGE_BEFORE = Pattern(
    "(?:^|(?<=[^\\w-]))(?:"
    + "|".join(f"(?P<{hedge.name}>{_pattern(words)})" for hedge, words in _BEFORE.items())
    + ")(?: (?:an?|just|the|only|another|a further))? ?$",
    re.I,
)
_HEDGE_AFTER = Pattern(
    r"(?P<OVER>-plus\b|\+(?!\d)| or more\b| plus\b| and more\b| or (?:over|above|higher|better)\b)|"
    r"(?P<UNDER> or (?:less|fewer|under|below|lower)\b| at most\b)|"
    r"(?P<ABOUT>-?ish\b|-odd\b| odd\b| or so\b| or thereabouts\b| give or take\b|,? near enough\b|,? roughly\b)"
)
_LONGEST = 30


def hedge_before(prose: str, start: int) -> tuple[Hedge, int]:
    """The hedge in front of the figure that starts at `start`, and where it begins."""
    if prose[start - 1 : start] not in (" ", "~", "≈", "\u00a0"):
        return Hedge.NONE, start
    begin = max(0, start - _LONGEST)
    found = _HEDGE_BEFORE.search(prose[begin:start])
    if found is None or found.lastgroup is None:
        return Hedge.NONE, start
    return Hedge[found.lastgroup], begin + found.start()


def hedge_after(prose: str, end: int) -> tuple[Hedge, int]:
    """The hedge right behind `end`, and where it ends."""
    found = _HEDGE_AFTER.match(prose, end)
    if found is None or found.lastgroup is None:
        return Hedge.NONE, end
    return Hedge[found.lastgroup], found.end()
