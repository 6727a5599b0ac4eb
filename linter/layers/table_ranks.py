"""What the copy says of a row of a table, and the column that it says it of: `Hale had the most visits`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.article.article import Article
from linter.article.blocks import Block
from linter.article.span import Span
from linter.layers.figures import Figure, Kind, figures_in
from linter.layers.rank import Rank
from linter.layers.stems import stems
from linter.layers.tables import Table
from linter.patterns import Pattern

_ROW = r"(?P<row>[A-Z0-9][\w’'-]*(?: [A-Z][\w’'-]*)*)"
_NONE_MORE = Pattern(
    r"\bNo(?:ne of the| other)? [a-z]+ (?P<verb>[a-z]+) (?:[a-z]+ ){0,2}"
    r"(?P<word>faster|more|larger|bigger|higher|greater|slower|fewer|less|smaller|lower)"
    rf"(?: [a-z]+){{0,6}}? than (?:the |in )?{_ROW}"
)
_ROW_MOST = Pattern(
    rf"{_ROW},? (?:which )?(?:had|has|have|saw|recorded|posted|reported|with|took|won) the "
    r"(?P<word>most|largest|biggest|highest|greatest|fewest|smallest|lowest) "
    r"(?P<noun>[a-z]+(?: (?!of|in|at|for|by|on|and)[a-z]+){0,2})"
)
_LEAST = frozenset("slower fewer less smaller lower fewest smallest lowest".split())
_GAINS = frozenset("grew rose gained climbed increased expanded".split())
_LOSSES = frozenset("lost fell shrank dropped declined".split())


def ranks_in_table(article: Article, table: Table) -> Iterator[Rank]:
    """What the copy says of a row, and the column that it says it of."""
    rows = [row.cells for row in table.rows if not row.header and not row.total and row.cells]
    labels = {article.text(cells[0].span).lower(): cells for cells in rows}
    for block in article.blocks:
        if not block.is_body:
            continue
        for found in _NONE_MORE.finditer(article.prose, *block.span):
            row = labels.get(found["row"].lower())
            if row is not None and found["verb"] in _GAINS | _LOSSES:
                most = (found["word"] in _LEAST) is (found["verb"] in _LOSSES)
                column = _change_column(article, row)
                yield from _column(article, Span(*found.span()), row, rows, column, most)
        for found in _ROW_MOST.finditer(article.prose, *block.span):
            row = labels.get(found["row"].lower())
            if row is not None:
                most = found["word"] not in _LEAST
                column = _headed(article, table, found["noun"])
                yield from _column(article, Span(*found.span()), row, rows, column, most)


def _column(
    article: Article,
    claim: Span,
    row: Sequence[Block],
    rows: Sequence[Sequence[Block]],
    column: int | None,
    most: bool,
) -> Iterator[Rank]:
    own = _cell(article, row, column)
    if own is not None:
        others = (_cell(article, other, column) for other in rows if other is not row)
        rivals = tuple(f for f in others if f is not None and f.kind is own.kind)
        yield Rank(claim, own, rivals, most)


def _cell(article: Article, row: Sequence[Block], column: int | None) -> Figure | None:
    """The figure of a row in one column, when its cell holds just one."""
    found = [f for b in row if b.column == column for f in figures_in(article, b.span)]
    return found[0] if len(found) == 1 and found[0].kind.is_quantity else None


def _change_column(article: Article, row: Sequence[Block]) -> int | None:
    """The column of changes: the only one of percentages."""
    found = [
        b.column for b in row if any(f.kind is Kind.PERCENT for f in figures_in(article, b.span))
    ]
    return found[0] if len(found) == 1 else None


def _headed(article: Article, table: Table, noun: str) -> int | None:
    """The one column whose head shares a word with `noun`."""
    heads = [b for row in table.rows if row.header for b in row.cells]
    found = [b.column for b in heads if stems(article.text(b.span)) & stems(noun)]
    return found[0] if len(found) == 1 else None
