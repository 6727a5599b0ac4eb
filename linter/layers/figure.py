"""What a figure is."""

from __future__ import annotations

from typing import NamedTuple

from linter.article.span import Span
from linter.layers.counted import Counted
from linter.layers.hedges import Hedge
from linter.layers.intervals import Interval
from linter.layers.number_kinds import Kind
from linter.layers.numerals import Form, Numeral


class Figure(NamedTuple):
    """A number as written, with what it says of itself.

    `span` covers the number with its scale word, sign, currency and unit or percent sign, without
    hedge and counted noun; `reach` covers the hedges too. `number` is the number alone.
    `numeral.value` is in ones, whatever the scale (5m is 5,000,000), and in the unit named: per
    cents as 4.7, fractions and ratios as 0.667, money in the whole currency (50p is 0.5 GBP).
    `written` is every value that rounds to what is written, `interval` that widened by the hedge.
    `unit` is an ISO code for MONEY (`$` where no country is said), the name of a unit in
    `linter.layers.units` or of a span of time for MEASURE, and empty otherwise. `counted` is given
    for QUANTITY, and for a PERCENT, FRACTION or RATIO *of* something. `larger` is the larger unit of
    a time in two units, which is one figure of the smaller: 140 minutes for `2hr 20min`.
    """

    span: Span
    reach: Span
    number: Span
    numeral: Numeral
    kind: Kind
    written: Interval
    interval: Interval
    hedge: Hedge = Hedge.NONE
    unit: str = ""
    counted: Counted | None = None
    larger: str = ""

    @property
    def value(self) -> float:
        return self.numeral.value

    @property
    def is_bare(self) -> bool:
        """Whether the figure is stated without a hedge."""
        return self.hedge is Hedge.NONE

    @property
    def is_exact_count(self) -> bool:
        """Whether the figure counts whole things, one by one: `14`, `three`; not `2.5` or `dozens`."""
        plain = self.numeral.form in (Form.DIGITS, Form.WORDS) and self.numeral.is_whole
        return self.kind is Kind.QUANTITY and self.is_bare and plain
