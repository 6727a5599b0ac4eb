"""Punctuation marks that cannot stand side by side: the plainest trace of an edit."""

from __future__ import annotations

import re
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.abbreviated import is_abbreviation, word_before
from linter.layers.manner import in_change_log
from linter.patterns import Pattern

_PAIR = Pattern(
    r"[.,;:?!](?:"
    r"(?<=[\w)\]”’\"%].)(?:(?<=\.)[.,;:]|(?<=[,;:?!])\.|(?<=[,;])[,;:]|(?<=:)[,;])(?=[\s”\"’)\]]|$)"
    r"|(?<=[\w)].)(?:(?<=,)[”\"][,.]|(?<=\.)[”\"][.,])(?=\s|$)"
    r"|(?<=\w.)(?<=[?!]),(?=[”\"] (?:he|she|they|it|I|we|said|says|asked|added|wrote)\b))"
)
"""Two marks that never stand together, at the end of a word. Three dots are an ellipsis, "?!" is a
tone of voice, and a mark followed by a letter is an address or code: none of them matches."""


_STOP_INSIDE = Pattern(r"\. (?=[a-z0-9])")
_WORD = Pattern(r"\w")
_SHORT = 6
"""An abbreviation that only the article itself knows is no longer than this."""


class MarkPair(NamedTuple):
    """Two marks where one belongs, and the one (or with a quotation mark, the two) to keep."""

    span: Span
    marks: str
    kept: str


@layer
def mark_pairs(article: Article) -> tuple[MarkPair, ...]:
    """Every impossible pair of the prose, in order.

    A stop that belongs to a word is no second mark (Acme Inc., the U.S., etc.,), nor is a mark that
    belongs to a title (Jeopardy!, Yahoo!).
    """
    prose = article.prose
    found = list(_PAIR.finditer(prose))
    dotted = _dotted(prose) if found else frozenset()
    return tuple(
        MarkPair(Span(*pair.span()), pair[0], _kept(prose, pair))
        for pair in found
        if not _belongs_to_word(prose, pair, dotted) and not in_change_log(article, pair.start())
    )


def _belongs_to_word(prose: str, pair: re.Match[str], dotted: frozenset[str]) -> bool:
    marks, word = pair[0], word_before(prose, pair.start())
    if marks[0] in "?!":
        return word[:1].isupper() and not _begins_sentence(prose, pair.start() - len(word))
    if marks[0] != "." or marks == "..":
        return False
    if prose.endswith(f".{word}", 0, pair.start()) and word:  # a file ending: .doc, .xls.,
        return True
    return is_abbreviation(word) or word in dotted


def _begins_sentence(prose: str, at: int) -> bool:
    return prose[:at].rstrip("“\"‘' ")[-1:] in ("", ".", "!", "?", "\n")


def _dotted(prose: str) -> frozenset[str]:
    """The short words that the article writes with a stop inside a sentence: its own abbreviations."""
    return frozenset(
        prose[start:stop]
        for stop in (found.start() for found in _STOP_INSIDE.finditer(prose))
        for start in range(max(0, stop - _SHORT), stop)
        if start == 0 or not _WORD.match(prose, start - 1)
    )


def _kept(prose: str, pair: re.Match[str]) -> str:
    marks = pair[0]
    if len(marks) == 3:  # a mark on either side of a closing quotation mark
        return marks[:2]
    if marks in (".,", ".;", ".:"):  # the stop before a new sentence, else the other
        goes_on = re.match(r"[”\"’)\]]*\s+[a-z]", prose[pair.end() : pair.end() + 10])
        return marks[1] if goes_on else "."
    if marks[1] == "." and marks[0] in ",;:":
        return "."
    return marks[0]
