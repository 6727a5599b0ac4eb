"""Percentages and percentage points."""

from __future__ import annotations

from linter.article.article import Article, layer
from linter.layers.figures import Figure, Kind, figures


@layer
def percents(article: Article) -> tuple[Figure, ...]:
    """Every percentage, in whatever form it is written: %, per cent, percent, pct."""
    return tuple(f for f in figures(article) if f.kind is Kind.PERCENT)


@layer
def points(article: Article) -> tuple[Figure, ...]:
    """Every figure of percentage points; 50 basis points are 0.5."""
    return tuple(f for f in figures(article) if f.kind is Kind.POINTS)
