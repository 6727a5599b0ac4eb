"""The words of an article, as spans."""

from __future__ import annotations

from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.patterns import Pattern

WORD = Pattern(r"[^\W_]+(?:[’'][^\W_]+)*")
"""Letters and digits, with apostrophes inside; a hyphenated compound is several words."""


class Word(NamedTuple):
    text: str
    span: Span


@layer
def words(article: Article) -> tuple[Word, ...]:
    """Every word of the prose, in order."""
    return tuple(Word(m[0], Span(*m.span())) for m in WORD.finditer(article.prose))


_LOWER = Pattern(r"\b[a-zß-ÿ][^\W_]*")


@layer
def lower_words(article: Article) -> frozenset[str]:
    """Every word that stands without a capital somewhere, so that with one it need be no name."""
    return frozenset(_LOWER.findall(article.prose))
