"""Tables, put together again from their cells."""

from __future__ import annotations

import re
from itertools import groupby
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.blocks import Block, BlockKind
from linter.patterns import Pattern

_TOTAL = Pattern(r"\W*(?:grand |sub-?)?(?:total|totals|all|sum|overall)\b", re.I)


class Row(NamedTuple):
    """A row of a table. `header` and `total` say that it names the columns or adds the others up."""

    cells: tuple[Block, ...]
    header: bool
    total: bool


class Table(NamedTuple):
    """A table: its rows in order, and the columns (counted from 1) that add the others up."""

    rows: tuple[Row, ...]
    total_columns: tuple[int, ...]


@layer
def tables(article: Article) -> tuple[Table, ...]:
    """Every table of the article, in order."""
    cells = [b for b in article.blocks if b.kind is BlockKind.CELL]
    return tuple(_table(article, list(group)) for _, group in groupby(cells, lambda b: b.group))


def _table(article: Article, cells: list[Block]) -> Table:
    rows = []
    for _, group in groupby(cells, lambda b: b.row):
        row = tuple(group)
        is_header = all(b.header for b in row)
        total = not is_header and _TOTAL.match(article.text(row[0].span)) is not None
        rows.append(Row(row, is_header, total))
    heads = [b for row in rows if row.header for b in row.cells]
    columns = [b.column for b in heads if b.column and _TOTAL.match(article.text(b.span))]
    return Table(tuple(rows), tuple(columns))
