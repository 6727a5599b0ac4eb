"""Columns of tables that say by how much the two columns before them changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.intervals import Interval
from linter.layers.table_numbers import NumberCell, cell_in, heading, number_in
from linter.layers.tables import Row, Table, tables
from linter.patterns import Pattern


class TableChange(NamedTuple):
    """A row with its start, its end and the change in per cent between them."""

    start: NumberCell
    end: NumberCell
    amount: Span
    said: Interval

    @property
    def change(self) -> Interval:
        """What the change from start to end may be, in per cent, with the rounding of both."""
        return (_rounded(self.end) / _rounded(self.start) - 1) * 100

    @property
    def fits(self) -> bool:
        return self.change.overlaps(self.said)


_CHANGE = Pattern(r"\b(?:change|chg|growth|increase|decrease|rise|fall|difference)\b|^\W*%", re.I)
_YEAR = Pattern(r"\b((?:19|20)\d\d)\b")
_PERCENT = Pattern(r"(?P<sign>[-+−–]?) ?(?P<digits>\d[\d,]*)(?P<part>\.\d+)? ?(?:%|per ?cent)")


@layer
def table_changes(article: Article) -> tuple[TableChange, ...]:
    """Every row of a table under two years side by side and a column of changes after them, where
    most rows bear out that this is what the column says."""
    found = (list(_changes(article, table)) for table in tables(article))
    return tuple(c for each in found if sum(c.fits for c in each) * 2 > len(each) for c in each)


def _changes(article: Article, table: Table) -> Iterator[TableChange]:
    columns = max((c.column or 0 for row in table.rows for c in row.cells), default=0)
    for column in range(3, columns + 1):
        years = [_YEAR.findall(heading(article, table, column - back)) for back in (2, 1)]
        named = _CHANGE.search(heading(article, table, column))
        if named is None or [len(y) for y in years] != [1, 1] or years[0] == years[1]:
            continue
        start, end = (column - 2, column - 1) if years[0] < years[1] else (column - 1, column - 2)
        for row in table.rows:
            if not row.header and (told := _told(article, row, start, end, column)):
                yield told


def _told(article: Article, row: Row, start: int, end: int, column: int) -> TableChange | None:
    first, last, amount = (cell_in(row, c) for c in (start, end, column))
    if first is None or last is None or amount is None:
        return None
    low, high = number_in(article, first), number_in(article, last)
    found = _PERCENT.fullmatch(article.text(amount.span).strip())
    if low is None or high is None or found is None or low.value <= 0 or high.value <= 0:
        return None
    value = float(found["digits"].replace(",", "") + (found["part"] or ""))
    half = 0.5 * 10.0 ** -len((found["part"] or ".")[1:])
    signed = -value if found["sign"] in ("-", "−", "–") and found["sign"] else value
    if not found["sign"] and high.value < low.value:
        signed = -value  # a column of falls
    return TableChange(low, high, amount.span, Interval.around(signed, half * 1.1))


def _rounded(cell: NumberCell) -> Interval:
    """Counts below ten thousand are exact, other numbers good to half their last place."""
    exact = cell.place >= 1 and cell.value < _EXACT
    return Interval.around(cell.value, 0 if exact else cell.place / 2)


_EXACT = 10_000
