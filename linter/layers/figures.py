"""Every number of an article as a figure: what values it may stand for, and what it is a number of.

A written figure stands for every value that rounds to it, widened by its hedge: `4.7%` is 4.65 to
4.75, `about 300` anything near it, `more than 40` anything from 40. What is no quantity (a year, a
score, a telephone number) is said here once, as the kind of the figure, so that no check is fooled.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from enum import StrEnum

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.intervals import Interval
from linter.layers.numerals import Numeral


class Kind(StrEnum):
    """What a number is. Only the first group can be counted, added and compared."""

    QUANTITY = "quantity"
    """A bare number or a count of things: `14 shops`, `three hundred`."""
    PERCENT = "percent"
    POINTS = "percentage points"
    """Percentage points; basis points are hundredths of them."""
    MONEY = "money"
    MEASURE = "measure"
    """A number with a unit of measure or of time: `40 miles`, `20C`, `three weeks`."""
    FRACTION = "fraction"
    """A part of one whole, in words or as a vulgar fraction: `two-thirds`, `a quarter`, `¾`."""
    RATIO = "ratio"
    """A part in a whole: `one in five`, `3 out of 4`; the value is the quotient."""

    ORDINAL = "ordinal"
    YEAR = "year"
    DATE = "date"
    TIME = "time"
    AGE = "age"
    SCORE = "score"
    SEASON = "season"
    ODDS = "odds"
    PHONE = "phone"
    VERSION = "version"
    ADDRESS = "address"
    """A house, a road, a postcode."""
    STATUTE = "statute"
    LABEL = "label"
    """The number of a page, a chapter, a day, a ward: it says which, not how many."""
    NAME = "name"
    """Part of a name: `7 Eleven`, `G7`, `Boeing 737`."""
    WORD = "word"
    """No number at all: `one` as a pronoun, digits inside a code or an address of the web."""

    @property
    def is_quantity(self) -> bool:
        return self in _QUANTITIES


_QUANTITIES = frozenset(
    {
        Kind.QUANTITY,
        Kind.PERCENT,
        Kind.POINTS,
        Kind.MONEY,
        Kind.MEASURE,
        Kind.FRACTION,
        Kind.RATIO,
    }
)


class Hedge(StrEnum):
    """What the words beside a figure make of it."""

    NONE = ""
    ABOUT = "about"
    """about, around, some, roughly, -ish, or so, -odd: 5 per cent and the rounding either side."""
    NEARLY = "nearly"
    """nearly, almost, just under: up to 10 per cent below, never above."""
    JUST_OVER = "just over"
    """just over, slightly more than: up to 10 per cent above, never below."""
    OVER = "over"
    """more than, over, at least, or more: from the figure up without end."""
    UNDER = "under"
    """less than, under, up to, at most: from the figure down to nothing."""
    VAGUE = "vague"
    """dozens, hundreds, a handful: an order of magnitude."""


@dataclass(frozen=True, slots=True)
class Counted:
    """The thing a figure counts: `14 new steel shops in Hartwell` counts (`shop`; new, steel).

    `lemma` is the head noun in the singular and in lower case, people and persons as `person`.
    `partitive` says that the number is a part of them: `three of the shops`, `60% of voters`.
    """

    lemma: str
    span: Span
    modifiers: tuple[str, ...] = ()
    partitive: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as written, with what it says of itself.

    `span` covers the number with its scale word, currency and unit or percent sign, without hedge
    and counted noun; `reach` covers the hedge too. `numeral` is the number alone, `number` its
    span. `value` is in ones, whatever the scale (5m is 5,000,000), and in the unit named: per cents
    as 4.7, fractions and ratios as 0.667, money in the whole currency (50p is 0.5 GBP).
    `written` is every value that rounds to what is written, `interval` that widened by the hedge.
    `unit` is an ISO code for MONEY, the name of a unit in `linter.layers.units` or of a span of time
    for MEASURE, and empty otherwise.
    """

    span: Span
    number: Span
    numeral: Numeral
    kind: Kind
    written: Interval
    interval: Interval
    hedge: Hedge = Hedge.NONE
    reach: Span = Span(0, 0)
    unit: str = ""
    counted: Counted | None = None

    @property
    def value(self) -> float:
        return self.numeral.value

    @property
    def is_bare(self) -> bool:
        """Whether the figure is stated without a hedge."""
        return self.hedge is Hedge.NONE


@layer
def figures(article: Article) -> tuple[Figure, ...]:
    """Every number of the prose, in order, whatever its kind. None overlaps another."""
    return ()


@layer
def quantities(article: Article) -> tuple[Figure, ...]:
    """The figures that can be counted, added and compared."""
    return tuple(f for f in figures(article) if f.kind.is_quantity)


@layer
def _starts(article: Article) -> tuple[int, ...]:
    return tuple(f.span.start for f in figures(article))


def figures_in(article: Article, span: Span) -> tuple[Figure, ...]:
    """The figures that start within `span`: a sentence, a block, a bracket."""
    starts = _starts(article)
    return figures(article)[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
