"""What a sentence says all its figures are about: words, times, and whose figures they are."""

from __future__ import annotations

import re
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.stems import stems
from linter.patterns import Pattern

Periods = frozenset[tuple[str, str]]
"""Words for times, each with its sort: `(year, 2019)`, `(turn, last)`."""


class Circumstances(NamedTuple):
    """The stems of a sentence's words, the proper names in it, the times it names, and the last word
    of the name of whoever says it, in lower case; empty when nobody does, or a pronoun."""

    topic: frozenset[str]
    names: frozenset[str]
    periods: Periods
    source: str


_PERIOD = Pattern(
    r"\b(?:(?P<year>(?:18|19|20)\d\d(?:[-–/]\d\d)?)|(?P<month>January|February|March|April|"
    r"(?:(?<=[Ii]n )|(?<=[Bb]y )|(?<=ince ))May|June|July|August|"
    r"September|October|November|December)|(?P<turn>last|this|next|previous|following|past|same|coming|current)"
    r" (?:[a-z-]+ )?(?:year|month|week|season|quarter|summer|winter|autumn|spring|decade|half|night|weekend|time)"
    r"|(?P<part>first|second|third|fourth|final|half|full)[ -](?:quarter|half|year|round|day|season|game|match)"
    r"|(?:year|month|week|decade)s? (?P<ago>ago|earlier|before))\b"
)
_SAID = Pattern(
    r"\b[Aa]ccording to (?:the |a |an )?(?P<to>[\w’'.-]+(?: [A-Z][\w’'.-]+)*)"
    r"|(?<![\w’'.-])(?P<who>[\w’'.-]{1,40}) (?:has |have |had )?"
    r"(?:said|says|say|told|reported|reports|estimated|estimates|announced|claimed|claims)\b"
)
_NAME = Pattern(r"\b[A-Z][\w’'-]+")
_NO_NAMES = frozenset(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July
    August September October November December Mr Mrs Ms Dr""".split()
)
_NOBODY = frozenset(
    "he she it they who we i and that also officials is are was were be been".split()
)


def circumstances(article: Article, sentence: Span) -> Circumstances:
    """The circumstances of one sentence."""
    read = _read(article)
    if sentence not in read:
        read[sentence] = _circumstances(article, article.text(sentence))
    return read[sentence]


@layer
def _read(_article: Article) -> dict[Span, Circumstances]:
    """Those read so far: few sentences are ever compared."""
    return {}


@layer
def _small_words(article: Article) -> frozenset[str]:
    """Every word that the article has in lower case: no name, even at the head of a sentence."""
    return frozenset(re.findall(r"\b[a-z][\w’'-]+", article.prose))


def _circumstances(article: Article, text: str) -> Circumstances:
    times = (m for m in _PERIOD.finditer(text) if m.lastgroup)
    periods = frozenset((m.lastgroup or "", m[m.lastgroup or 0].lower()) for m in times)
    return Circumstances(stems(text), _names(article, text), periods, _source(text))


def _names(article: Article, text: str) -> frozenset[str]:
    found = (m for m in _NAME.finditer(text) if m[0] not in _NO_NAMES)
    return frozenset(
        m[0]
        for m in found
        if m.start() > 1 or (m[0].lower() not in _small_words(article) and stems(m[0]))
    )


def _source(text: str) -> str:
    found = _SAID.search(text)
    if found is None:
        return ""
    name = (found["to"] or found["who"]).split()[-1].lower()
    return "" if name in _NOBODY else name
