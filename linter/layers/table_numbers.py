"""Cells of tables read as numbers, and the columns they stand in."""

from __future__ import annotations

import re
from typing import NamedTuple

from linter.article.article import Article
from linter.article.blocks import Block
from linter.article.span import Span
from linter.layers.tables import Row, Table
from linter.patterns import Pattern

_NUMBER = Pattern(
    r"\W{0,2}(?P<sign>[-−–+(]?)(?P<unit>[$£€¥₹]?)(?P<digits>\d{1,3}(?:[, \u00a0\u202f]\d{3})+|\d+)(?P<part>\.\d+)?"
    r"(?P<scale> ?(?:bn|m|k|million|billion))?\)?\W{0,2}(?P<note>\[\w\]|[*†‡])?"
)


class NumberCell(NamedTuple):
    """A cell that is a number and nothing else; `place` is the size of its last digit that is
    no final nought."""

    span: Span
    value: float
    place: float


def number_in(article: Article, cell: Block) -> NumberCell | None:
    """The cell read as a number; None when it holds anything else, or a change (`+3`)."""
    found = _NUMBER.fullmatch(article.text(cell.span).strip())
    if found is None or found["sign"] == "+":
        return None
    digits = re.sub(r"\D", "", found["digits"])
    decimals = found["part"] or ""
    scale = {"": 1, "k": 1e3, "m": 1e6, "million": 1e6}.get((found["scale"] or "").strip(), 1e9)
    value = float(digits + decimals) * scale
    if decimals:
        place = 10.0 ** -(len(decimals) - 1) * scale
    else:
        place = 10.0 ** (len(digits) - len(digits.rstrip("0") or "0")) * scale
    return NumberCell(
        cell.span,
        -value if found["sign"] in ("-", "−", "–", "(") and found["sign"] else value,
        place,
    )


def cell_in(row: Row, column: int | None) -> Block | None:
    """The cell of a row that stands in a column."""
    return next((c for c in row.cells if c.column == column), None)


def heading(article: Article, table: Table, column: int | None) -> str:
    """What the header rows say over a column."""
    heads = [c for row in table.rows if row.header for c in row.cells if c.column == column]
    return " ".join(article.text(c.span) for c in heads)
