"""The sentences that have figures: most have none, and whatever adds or compares may pass them by."""

from __future__ import annotations

from linter.article.article import Article, layer
from linter.layers.figures import Figure, figures
from linter.layers.sentences import Sentence, sentence_at


@layer
def figured(article: Article) -> tuple[tuple[Sentence, tuple[Figure, ...]], ...]:
    """Every sentence with a figure, and its figures of whatever kind."""
    found: list[tuple[Sentence, list[Figure]]] = []
    for figure in figures(article):
        if not found or figure.span.start >= found[-1][0].span.end:
            found.append((sentence_at(article, figure.span.start), []))
        found[-1][1].append(figure)
    return tuple((sentence, tuple(own)) for sentence, own in found)
