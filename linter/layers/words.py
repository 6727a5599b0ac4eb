"""The words of an article, as spans."""

from __future__ import annotations

import re
from dataclasses import dataclass

from linter.article.article import Article, layer
from linter.article.span import Span

WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
"""Letters and digits, with apostrophes inside; a hyphenated compound is several words."""


@dataclass(frozen=True, slots=True)
class Word:
    text: str
    span: Span


@layer
def words(article: Article) -> tuple[Word, ...]:
    """Every word of the prose, in order."""
    return tuple(Word(m[0], Span(*m.span())) for m in WORD.finditer(article.prose))


_LOWER = re.compile(r"\b[a-zß-ÿ][^\W_]*")


@layer
def lower_words(article: Article) -> frozenset[str]:
    """Every word that stands without a capital somewhere, so that with one it need be no name."""
    return frozenset(_LOWER.findall(article.prose))


def stands_in_lower_case(article: Article, word: str) -> bool:
    """Whether a word or its plural stands somewhere without a capital; for one word or two, cheaper than
    the layer."""
    prose, word = article.prose, word.lower()
    at = prose.find(word)
    while at >= 0:
        end = at + len(word)
        end += prose.startswith("s", end)
        before, after = prose[max(0, at - 1) : at], prose[end : end + 1]
        if not (before.isalnum() or before == "_" or after.isalnum()):
            return True
        at = prose.find(word, end)
    return False
