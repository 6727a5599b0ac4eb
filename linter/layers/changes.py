"""What is said to have changed: by how much, from what, to what, in whatever order it is told."""

from __future__ import annotations

from dataclasses import dataclass

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.figures import Figure, figures
from linter.layers.intervals import Interval


@dataclass(frozen=True, slots=True)
class Change:
    """`rose 12% to $94.2m from $84.1m`: direction 1, amount 12%, start $84.1m, end $94.2m.

    `word` is the verb or noun of change. `amount` is a PERCENT, POINTS or FRACTION figure, or one in
    the unit of the ends; `factor` stands in its place for tripled, halved, twice. Either end may be
    missing; a change without an amount or factor has both ends.
    """

    word: Span
    direction: int
    amount: Figure | None = None
    factor: Interval | None = None
    start: Figure | None = None
    end: Figure | None = None


@layer
def changes(article: Article) -> tuple[Change, ...]:
    """Every change of which at least two of amount, start and end are given."""
    return () if not figures(article) else ()
