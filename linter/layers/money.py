"""Sums of money, and what the article says they are in another currency."""

from __future__ import annotations

from linter.article.article import Article, layer
from linter.layers.figures import Figure, Kind, figures


@layer
def money(article: Article) -> tuple[Figure, ...]:
    """Every sum of money; `unit` is its ISO code (`A$5m` is 5,000,000 AUD, `50p` 0.5 GBP)."""
    return tuple(f for f in figures(article) if f.kind is Kind.MONEY)
