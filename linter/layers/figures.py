"""Every number of an article as a figure: what values it may stand for, and what it is a number of.

A written figure stands for every value that rounds to it, widened by its hedge: `4.7%` is 4.65 to
4.75, `about 300` anything near it, `more than 40` anything from 40. What is no quantity (a year, a
score, a telephone number) is said once, as the kind of the figure, so that no check is fooled.
"""

from __future__ import annotations

from bisect import bisect_left

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.ambiguous_units import settled
from linter.layers.compound_times import compound_times
from linter.layers.counted import Counted
from linter.layers.figure import Figure
from linter.layers.figure_pairs import ratios, shared
from linter.layers.figure_reading import single_figures
from linter.layers.hedges import Hedge
from linter.layers.number_kinds import Kind

__all__ = ["Counted", "Figure", "Hedge", "Kind", "figures", "figures_in", "quantities"]


@layer
def figures(article: Article) -> tuple[Figure, ...]:
    """Every number of the prose, in order, whatever its kind. None overlaps another."""
    prose = article.prose
    joined = list(compound_times(prose, single_figures(article)))
    return tuple(ratios(prose, settled(prose, shared(prose, joined))))


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
