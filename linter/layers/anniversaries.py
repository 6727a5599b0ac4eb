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
from linter.layers.sentences import Sentence, sentence_at, sentences_by_block
from linter.layers.stems import stems
from linter.patterns import Pattern


class Anniversary(NamedTuple):
    """An anniversary of `number` years, in `span`. `since` is when the thing was that it is of; `years`
    are those in which the anniversary may be, said in `at` or told from the date of the article."""

    span: Span
    number: int
    since: WrittenDate
    years: range
    at: WrittenDate | None = None


_NOUN = Pattern(r"[ -](?:wedding )?(?:anniversary|birthday)\b")
_NAMED = {"silver": 25, "golden": 50, "diamond": 60, "centenary": 100, "bicentenary": 200}
_JUBILEE = Pattern(
    r"\b(?:(?P<metal>silver|golden|diamond) jubilee|(?P<hundreds>(?:bi)?centenary))\b"
)
_OF = Pattern(r" of (?:[\w’'-]+,? ){0,7}?$")
_FOUNDED = Pattern(
    r"\b(?:founded|formed|established|opened|launched|staged|set up|built|created|born|published|released|appeared"
    r"|premiered|started|began|inaugurated|unveiled)\b"
)
_CLAUSE = Pattern(r"[.;:()]|\b(?:and|but)\b")
_OWNED = Pattern(r"(?:\b(?:its|their|his|her)|[’']s?) $")
_IT_WAS = Pattern(r"(?:It|They) (?:(?:was|were|had been) )?(?:first )?$")
_OWNER = Pattern(r"\b(?P<owner>[\w-]+)(?:[’']s|s[’']) $")
_OF_WHAT = Pattern(r" of (?:the|its|their|his|her) (?P<thing>(?:[a-z-]+ ){0,2}[a-z-]+)")
_THIS_YEAR = Pattern(
    r"\bthis (?:year|spring|summer|autumn|fall|winter|week|weekend|month|season|[JFMASOND][a-z]+)\b|\btoday\b"
)
_TO_COME = Pattern(
    r"\b(?:will|would|next|upcoming|approach\w*|nearing|ahead of|eve of|before|coming|to (?:mark|celebrate|be)"
    r"|planned)\b",
    re.I,
)
_GONE = Pattern(
    r"\b(?:last (?:year|month|week|spring|summer|autumn|winter)|celebrated|marked|was to have)\b"
)
_NOW = Pattern(r"\b(?:is|are|marks|celebrates?|celebrating|marking|has|have|now)\b")
_HEDGED = Pattern(r"\b(?:almost|nearly|about|around|early|late|belated\w*)\b")


@layer
def anniversaries(article: Article) -> tuple[Anniversary, ...]:
    """Every anniversary whose beginning the article dates, in order."""
    return tuple(a for span, number in _numbered(article) for a in _dated(article, span, number))


def _numbered(article: Article) -> Iterator[tuple[Span, int]]:
    """Each anniversary with the number of its years: the 20th, the silver jubilee, the centenary."""
    for figure in figures(article):
        noun = _NOUN.match(article.prose, figure.span.end) if figure.kind is Kind.ORDINAL else None
        if noun is not None:
            yield Span(figure.span.start, noun.end()), int(figure.value)
    for found in _JUBILEE.finditer(article.prose):
        yield Span(*found.span()), _NAMED[found["metal"] or found["hundreds"]]


def _dated(article: Article, span: Span, number: int) -> Iterator[Anniversary]:
    """The anniversary in `span` with its years, if they can be told."""
    sentence = sentence_at(article, span.start)
    text = article.text(sentence.span)
    here = _moments_in(article, sentence.span)
    since = _of_year(article, span, here) or _founded(article, span, here, sentence.span)
    if since is None:
        since = _founded_beside(article, span, sentence) or _founded_elsewhere(
            article, span, sentence
        )
    others = [moment for moment in here if moment is not since]
    if since is None or since.year is None or len(others) > 1 or _HEDGED.search(text):
        return
    if others and others[0].year is not None:
        if not _TO_COME.search(text):
            year = others[0].year
            yield Anniversary(span, number, since, range(year, year + 1), others[0])
        return
    years = _years_about(article, text)
    if years is not None:
        yield Anniversary(span, number, since, years)


def _years_about(article: Article, text: str) -> range | None:
    """The years in which something told without one may be, by the date of the article."""
    today = article.meta.date
    if today is None:
        return None
    if _THIS_YEAR.search(text):
        return range(today.year, today.year + 1)
    if _GONE.search(text):
        return range(today.year - 1, today.year + 1)
    if _TO_COME.search(text):
        return range(today.year, today.year + 2)
    return range(today.year - 1, today.year + 2) if _NOW.search(text) else None


def _moments_in(article: Article, span: Span) -> Sequence[WrittenDate]:
    starts = _starts(article)
    inside = moments(article)[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
    return [date for date in inside if date.year is not None]


@layer
def _starts(article: Article) -> tuple[int, ...]:
    return tuple(date.span.start for date in moments(article))


def _of_year(article: Article, span: Span, here: Sequence[WrittenDate]) -> WrittenDate | None:
    """The year in "the 20th anniversary of the 2001 attack", "of its only title, won in 1984"."""
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
        date for date in here if date.span.end <= span.start and _founding(article, date, sentence)
    ]
    return found[0] if len(found) == 1 else None


def _founding(article: Article, date: WrittenDate, sentence: Span) -> re.Match[str] | None:
    """The verb that says that a date is when something began, shortly before it."""
    before = article.prose[max(sentence.start, date.span.start - 60) : date.span.start]
    verbs = list(_FOUNDED.finditer(before))
    return verbs[-1] if verbs and not _CLAUSE.search(before, verbs[-1].end()) else None


def _founded_beside(article: Article, span: Span, sentence: Sentence) -> WrittenDate | None:
    """The year in the sentence behind "its 40th anniversary": It opened in 1979."""
    block = sentences_by_block(article)[sentence.block]
    if sentence.index + 1 >= len(block) or not _OWNED.search(
        article.prose[span.start - 6 : span.start]
    ):
        return None
    following = block[sentence.index + 1].span
    dates = _moments_in(article, following)
    verb = _founding(article, dates[0], following) if len(dates) == 1 else None
    if verb is None:
        return None
    begin = max(following.start, dates[0].span.start - 60)
    return (
        dates[0]
        if _IT_WAS.fullmatch(article.prose[following.start : begin + verb.start()])
        else None
    )


def _founded_elsewhere(article: Article, span: Span, sentence: Sentence) -> WrittenDate | None:
    """The year in which the article says that the owner of an anniversary began, in another sentence:
    the choir's 40th anniversary, the 50th anniversary of the first volume."""
    thing = _thing(article, span)
    if not thing:
        return None
    found = []
    for date in moments(article):
        there = (
            sentence_at(article, date.span.start).span if date.year is not None else sentence.span
        )
        if (
            there != sentence.span
            and _founding(article, date, there)
            and thing <= stems(article.text(there))
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
