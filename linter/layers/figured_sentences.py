"""The sentences that have figures, which are few: what compares figures looks at no others."""

from __future__ import annotations

from dataclasses import dataclass

from linter.article.article import Article, layer
from linter.layers.figures import Figure, figures
from linter.layers.sentences import Sentence, sentences


@dataclass(frozen=True, slots=True)
class FiguredSentence:
    """A sentence, which one of the article it is, and the figures that start in it, `quantities` those
    of them that can be compared."""

    sentence: Sentence
    index: int
    figures: tuple[Figure, ...]
    quantities: tuple[Figure, ...]


@layer
def figured_sentences(article: Article) -> tuple[FiguredSentence, ...]:
    """Every sentence in which a figure of whatever kind starts, in order."""
    all_sentences, found = sentences(article), []
    waiting = iter(figures(article))
    figure = next(waiting, None)
    for index, sentence in enumerate(all_sentences):
        start, end = sentence.span
        own = []
        while figure is not None and figure.span.start < end:
            if figure.span.start >= start:
                own.append(figure)
            figure = next(waiting, None)
        if own:
            quantities = tuple(f for f in own if f.kind.is_quantity)
            found.append(FiguredSentence(sentence, index, tuple(own), quantities))
        if figure is None:
            break
    return tuple(found)
