"""The words of an article."""

from __future__ import annotations

from linter.article.article import Article, layer
from linter.layers.sentences import sentences
from linter.patterns import Pattern

WORD = Pattern(r"[^\W_]+(?:[’'][^\W_]+)*")
"""Letters and digits, with apostrophes inside; a hyphenated compound is several words."""


_CLAUSE_MARKS = '.,;:!?…“”"()[]'


@layer
def plain_words(article: Article) -> tuple[tuple[str, ...], ...]:
    """For each sentence its words in small letters, without the marks that begin and end a clause:
    told by splitting alone, for those who have to look at all of them."""
    prose = article.prose
    for mark in _CLAUSE_MARKS:
        prose = prose.replace(mark, " ")
    return tuple(
        tuple(prose[start:end].lower().split())
        for start, end in (s.span for s in sentences(article))
    )


_LOWER = Pattern(r"\b[a-zß-ÿ][^\W_]*")


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
