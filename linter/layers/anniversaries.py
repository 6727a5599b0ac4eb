"""How many years after something another thing is said to be: anniversaries, and `three years ago`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.dates import WrittenDate, moments
from linter.layers.durations import Duration, durations
from linter.layers.figures import Kind, figures
from linter.layers.quotations import is_quoted
from linter.layers.sentences import sentence_at
from linter.layers.stems import stems
from linter.patterns import Pattern


class Anniversary(NamedTuple):
    """An anniversary of `number` years, in `span`. `since` is when the thing was that it is of; `at` is
    when the anniversary is, None where it is told as of now."""

    span: Span
    number: int
    since: WrittenDate
    at: WrittenDate | None


_NOUN = Pattern(r"[ -](?:wedding )?(?:anniversary|birthday)\b")
_OF = Pattern(r" of (?:[\w’'-]+,? ){0,7}?$")
_FOUNDED = Pattern(
    r"\b(?:founded|formed|established|opened|launched|staged|set up|built|created|born|published|released|appeared"
    r"|premiered|started|began|inaugurated|unveiled)\b"
)
_CLAUSE = Pattern(r"[.;:()]|\b(?:and|but)\b")
_OWNED = Pattern(r"(?:\b(?:its|their|his|her)|[’']s?) $")
_OWNER = Pattern(r"\b(?P<owner>[\w-]+)(?:[’']s|s[’']) $")
_OF_WHAT = Pattern(r" of (?:the|its|their|his|her) (?P<thing>(?:[a-z-]+ ){0,2}[a-z-]+)")
_NOW = Pattern(
    r"\b(?:is|are|marks|mark|celebrates?|celebrating|marking|this (?:year|week|month|weekend)|today|has|have)\b"
)
_NEAR = Pattern(
    r"\b(?:ahead of|before|next|upcoming|approach\w*|nearing|early|eve of|last year|will|coming)\b",
    re.I,
)


@layer
def anniversaries(article: Article) -> tuple[Anniversary, ...]:
    """Every anniversary whose beginning the article dates, in order. One told beside words that put it
    off (ahead of, next year) is left out."""
    return tuple(_anniversaries(article))


def _anniversaries(article: Article) -> Iterator[Anniversary]:
    for figure in figures(article):
        if figure.kind is not Kind.ORDINAL:
            continue
        noun = _NOUN.match(article.prose, figure.span.end)
        if noun is None:
            continue
        sentence = sentence_at(article, figure.span.start).span
        if _NEAR.search(article.text(sentence)):
            continue
        span = Span(figure.span.start, noun.end())
        yield from _dated(article, span, int(figure.value), sentence)


def _dated(article: Article, span: Span, number: int, sentence: Span) -> Iterator[Anniversary]:
    """The anniversary in `span` with its years, if they can be told."""
    here = _moments_in(article, sentence)
    since = _of_year(article, span, here) or _founded(article, span, here, sentence)
    if since is not None:
        others = [m for m in here if m is not since]
        if len(others) > 1:
            return
        at = others[0] if others else None
        if at is not None or _NOW.search(article.text(sentence)):
            yield Anniversary(span, number, since, at)
        return
    since = _founded_elsewhere(article, span, sentence)
    if since is not None and len(here) == 1:
        yield Anniversary(span, number, since, here[0])


def _moments_in(article: Article, span: Span) -> Sequence[WrittenDate]:
    dates = moments(article)
    starts = _starts(article)
    inside = dates[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
    return [date for date in inside if date.year is not None]


@layer
def _starts(article: Article) -> tuple[int, ...]:
    return tuple(date.span.start for date in moments(article))


def _of_year(article: Article, span: Span, here: Sequence[WrittenDate]) -> WrittenDate | None:
    """The year in "the 20th anniversary of the 2001 attack"."""
    after = next((m for m in here if m.span.start >= span.end), None)
    if after is None or not _OF.fullmatch(article.prose, span.end, after.span.start):
        return None
    return after


def _founded(
    article: Article, span: Span, here: Sequence[WrittenDate], sentence: Span
) -> WrittenDate | None:
    """The year in "founded in 1985, the choir is on tour for its 30th anniversary"."""
    if not _OWNED.search(article.prose[max(0, span.start - 12) : span.start]):
        return None
    found = [
        date
        for date in here
        if date.span.end <= span.start and _is_founding(article, date, sentence)
    ]
    return found[0] if len(found) == 1 else None


def _is_founding(article: Article, date: WrittenDate, sentence: Span) -> bool:
    """Whether a date is when something began: the verb stands shortly before it."""
    before = article.prose[max(sentence.start, date.span.start - 60) : date.span.start]
    verbs = list(_FOUNDED.finditer(before))
    return bool(verbs) and not _CLAUSE.search(before, verbs[-1].end())


def _founded_elsewhere(article: Article, span: Span, sentence: Span) -> WrittenDate | None:
    """The year in which the article says that the owner of an anniversary began, in another sentence:
    the choir's 40th anniversary, the 50th anniversary of the first volume."""
    thing = _thing(article, span)
    if not thing:
        return None
    found = []
    for date in moments(article):
        if date.year is None:
            continue
        there = sentence_at(article, date.span.start).span
        if (
            there != sentence
            and thing <= stems(article.text(there))
            and _is_founding(article, date, there)
        ):
            found.append(date)
    return found[0] if len(found) == 1 else None


def _thing(article: Article, span: Span) -> frozenset[str]:
    """The stems of what an anniversary is of."""
    owner = _OWNER.search(article.prose[max(0, span.start - 40) : span.start])
    if owner is not None:
        return stems(owner["owner"])
    of = _OF_WHAT.match(article.prose, span.end)
    return stems(of["thing"]) if of else frozenset()


_AGO = Pattern(r" ago(?:,? (?P<on>in|on) )?")
_BEFORE_AGO = Pattern(r",? (?:or )?")


@layer
def agos(article: Article) -> tuple[tuple[Duration, WrittenDate], ...]:
    """Each `N years ago` in narration with the date right beside it: `in 2019, three years ago`."""
    return tuple(_agos(article))


def _agos(article: Article) -> Iterator[tuple[Duration, WrittenDate]]:
    prose = article.prose
    dates, starts = moments(article), _starts(article)
    for duration in durations(article):
        ago = _AGO.match(prose, duration.span.end)
        if ago is None or is_quoted(article, duration.span):
            continue
        at = bisect_left(starts, duration.span.start)
        if ago["on"]:
            if at < len(dates) and dates[at].whole.start == ago.end():
                yield duration, dates[at]
        elif at and _BEFORE_AGO.fullmatch(prose, dates[at - 1].whole.end, duration.reach.start):
            yield duration, dates[at - 1]
