"""The words that say that something changed, which way, and how many times over."""

from __future__ import annotations

import re

from linter.layers.alternatives import any_of
from linter.layers.hedges import Hedge, hedge_before
from linter.layers.intervals import Interval
from linter.patterns import Pattern

_UP = """rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth
climb climbs climbed climbing
jump jumps jumped jumping gain gains gained surge surges surged soar soars soared
raise raised lift lifts lifted up higher more leap leapt
advance advanced expand expanded boost boosted bigger larger dearer faster""".split()
_DOWN = """fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease
decreases decreased decreasing cut cuts reduce reduces reduced reduction slide slid slip slipped slump slumped sink
sank shrink shrank shrunk plunge plunged tumble tumbled down lower less fewer dip dipped discount cheaper smaller
slower contract contracted""".split()
DIRECTIONS = dict.fromkeys(_UP, 1) | dict.fromkeys(_DOWN, -1)
WORD = Pattern(rf"\b(?:{any_of(DIRECTIONS)})\b", re.I)
FACTORS = {
    "doubled": Interval(1.9, 2.1),
    "doubling": Interval(1.9, 2.1),
    "tripled": Interval(2.8, 3.2),
    "tripling": Interval(2.8, 3.2),
    "trebled": Interval(2.8, 3.2),
    "quadrupled": Interval(3.7, 4.3),
    "halved": Interval(0.47, 0.53),
    "halving": Interval(0.47, 0.53),
}
FACTOR = Pattern(rf"\b(?:{any_of(FACTORS)})\b", re.I)


def hedged_factor(prose: str, word: re.Match[str]) -> Interval:
    """What the end may be divided by the start, by a word of `FACTORS` and the hedge before it."""
    plain = FACTORS[word[0].lower()]
    hedge = hedge_before(prose, word.start())[0]
    if hedge in (Hedge.NONE, Hedge.VAGUE):
        return plain
    if hedge is Hedge.OVER and plain.high < 1:  # more than halved: to less than a half
        hedge = Hedge.UNDER
    if hedge is Hedge.NEARLY and plain.high < 1:
        return Interval(plain.middle, plain.middle * 1.15)
    return hedge.applied(plain, loose=True)
