"""What the article says happened on which date, so that it can be asked whether it said so twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.calendar import WEEKDAY
from linter.layers.dates import WrittenDate, dates
from linter.layers.quotations import is_quoted
from linter.layers.sentences import sentence_at
from linter.layers.stems import stems
from linter.patterns import Pattern


class Occasion(NamedTuple):
    """What happened on a day of a month. `head` is the stem of the word that the date hangs on: of
    `initialled on 14 May` or `the 14 May search`, which `refers` back to something known. `clause` has
    the stems of the words before the date in its clause, `topic` those of the whole sentence."""

    date: WrittenDate
    head: str
    refers: bool
    clause: frozenset[str]
    topic: frozenset[str]
    sentence: Span


_CLAUSE = Pattern(
    r"[.;:“”\"]|, (?:and|but|who|which|where)\b|\b(?:and|but|when|after|before|until|since|while|as|that|because)\b"
)
_HEAD = Pattern(rf"\b(?P<head>[a-z-]{{3,}})(?:,? on (?:the )?|,? )(?:{WEEKDAY},? )?$")
_THE = Pattern(r"\b(?:the|this|that) $")
_NOUN = Pattern(r",? (?P<head>[a-z-]{3,})\b")
_MOVED = Pattern(
    r"\b(?:postpon\w+|mov\w+|originally|due|instead|was to|delay\w*|resum\w+|rescheduled|reopen\w*|re-\w+|put back"
    r"|brought forward|extended|deadline|revised|initially|again)\b",
    re.I,
)
"""Words in a sentence that say that the date of something was changed, or that it was done again."""
_ANOTHER = Pattern(
    r"\b(?:first|second|third|final|last|another|other|next|previous|each|every|also|both|either|or|from|until|had been"
    r"|have been)\b"
)
"""Words in a clause that say there are several such occasions."""
_REACH = 90


@layer
def occasions(article: Article) -> tuple[Occasion, ...]:
    """What running copy in narration says happened on a day, in order."""
    return tuple(_occasions(article))


def _occasions(article: Article) -> Iterator[Occasion]:
    prose = article.prose
    for date in dates(article):
        block = article.block_at(date.span.start)
        if date.day is None or not block.is_body or is_quoted(article, date.span):
            continue
        sentence = sentence_at(article, date.span.start).span
        said = prose[max(sentence.start, date.whole.start - _REACH) : date.whole.start]
        if _MOVED.search(prose, *sentence):
            continue
        clause = said[max((m.end() for m in _CLAUSE.finditer(said)), default=0) :]
        refers = _THE.search(said) is not None
        found = _NOUN.match(prose, date.span.end) if refers else _HEAD.search(clause)
        if _ANOTHER.search(clause):
            continue
        head = stems(found["head"]) if found else frozenset()
        if head:
            topic = stems(article.text(sentence))
            yield Occasion(date, min(head), refers, stems(clause), topic, sentence)
