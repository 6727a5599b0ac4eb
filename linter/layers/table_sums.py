"""Rows and columns of tables that a total adds up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.blocks import Block
from linter.layers.table_numbers import NumberCell, cell_in, heading, number_in
from linter.layers.tables import Row, Table, tables
from linter.patterns import Pattern

_NO_SUM = Pattern(
    r"\b(?:average|avg|mean|median|rates?|rank\w*|per|ratio|index|change|growth|share|year|date|age|price|score|"
    r"distinct|unique|pct|percent|percentage|position|pos|time|rating|no)\b|%|#|№",
    re.I,
)
"""Headings of columns that nobody adds up."""
_ASIDE = Pattern(
    r"\W*(?:of (?:which|whom)|including|incl\b|memo|excluding|excl\b|less\b|net\b)|[ \u00a0]{2}|[-–—•] ",
    re.I,
)
_SUBTOTAL = Pattern(r"\W*sub-?total|.*\btotals?\b|.*\ball\b", re.I)


class TableSum(NamedTuple):
    """A total and the cells it stands for; `direction` is `column` or `row`."""

    direction: str
    total: NumberCell
    parts: tuple[NumberCell, ...]

    @property
    def sum(self) -> float:
        return sum(p.value for p in self.parts)

    @property
    def slack(self) -> float:
        """What rounding may make of the difference: half a last place for each figure."""
        place = min(min(p.place for p in self.parts), self.total.place)
        return place * (len(self.parts) + 1) / 2

    @property
    def adds_up(self) -> bool:
        return abs(self.sum - self.total.value) <= self.slack

    @property
    def may_add_up(self) -> bool:
        """Whether all cells but one, or some run of them, make the total: then that is what is
        meant."""
        values, target = [p.value for p in self.parts], self.total.value
        if any(abs(self.sum - v - target) <= self.slack for v in values if v):
            return True
        sums = [0.0]
        for value in values:
            sums.append(sums[-1] + value)
        return any(
            abs(b - a - target) <= self.slack for i, a in enumerate(sums) for b in sums[i + 2 :]
        )


@layer
def table_sums(article: Article) -> tuple[TableSum, ...]:
    """Every row and column of which all cells are numbers and one is their total."""
    return tuple(
        each
        for table in tables(article)
        if len(table.rows) <= _LONGEST
        for each in (*_columns(article, table), *_rows(article, table))
    )


_LONGEST = 200


def _columns(article: Article, table: Table) -> Iterator[TableSum]:
    totals = [i for i, row in enumerate(table.rows) if row.total]
    if len(totals) != 1:
        return
    index = totals[0]
    body = [r for r in table.rows if not r.header and not r.total]
    if index != len(table.rows) - 1 and table.rows[index - 1 : index] != tuple(_last_header(table)):
        return
    if any(_label(article, row, _ASIDE) or _label(article, row, _SUBTOTAL) for row in body):
        return
    for cell in table.rows[index].cells[1:]:
        above = [cell_in(row, cell.column) for row in body]
        if not _NO_SUM.search(heading(article, table, cell.column)):
            yield from _summed(article, "column", cell, above)


def _last_header(table: Table) -> list[Row]:
    return [r for r in table.rows if r.header][-1:]


def _rows(article: Article, table: Table) -> Iterator[TableSum]:
    if len(table.total_columns) != 1:
        return
    column = table.total_columns[0]
    for row in table.rows:
        if row.header:
            continue
        cell = cell_in(row, column)
        others = [c for c in row.cells[1:] if c is not cell]
        if cell is None or any(_NO_SUM.search(heading(article, table, c.column)) for c in others):
            continue
        yield from _summed(article, "row", cell, others)


def _summed(
    article: Article, direction: str, cell: Block, others: Sequence[Block | None]
) -> Iterator[TableSum]:
    total = number_in(article, cell)
    parts = [number_in(article, c) for c in others if c is not None]
    full = [p for p in parts if p is not None]
    if total is not None and len(full) == len(parts) == len(others) and len(full) >= 2:
        yield TableSum(direction, total, tuple(full))


def _label(article: Article, row: Row, pattern: Pattern) -> bool:
    return pattern.match(article.text(row.cells[0].span)) is not None
