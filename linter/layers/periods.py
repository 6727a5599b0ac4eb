"""Stretches from one time to another: `from 2015 to 2021`, `9 a.m. to noon`, `(1932–2008)`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.clock import ClockTime, clock_times
from linter.layers.dates import Days, WrittenDate, days_in, moments
from linter.patterns import Pattern


class Period(NamedTuple):
    """Two dates of any grain, a day, a month or a year, and the words that make them the ends of a
    stretch. `form` is `from`, `between`, `to` where no such word stands before, or `dash`. `span`
    covers the words too."""

    span: Span
    start: WrittenDate
    end: WrittenDate
    form: str


class Hours(NamedTuple):
    """Two times of day that are the ends of a stretch."""

    span: Span
    start: ClockTime
    end: ClockTime


_CLOCK = r"(?:(?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b\.?)?|noon|midnight)(?: on)?,? )?"
_LINK = Pattern(
    rf",? ?(?:\((?:a )?\w+day\))?,?(?: at [\w.:]{{1,8}})?"
    rf"(?:(?P<to> (?:to|until|till|through) {_CLOCK}(?:the )?)|(?P<dash> ?[–-] ?)|(?P<and> and (?:the )?))"
    r"(?:\w+day,? )?"
)
_OPENED = Pattern(
    rf"\b(?P<word>from|between) {_CLOCK}(?:the )?(?:(?:early|late|about|around) )?$", re.I
)
_REACH = 40


@layer
def periods(article: Article) -> tuple[Period, ...]:
    """Every stretch between two dates, in order."""
    return tuple(_periods(article))


def _periods(article: Article) -> Iterator[Period]:
    prose = article.prose
    for start, end in pairwise(moments(article)):
        if end.whole.start - start.whole.end > _REACH:
            continue
        link = _LINK.fullmatch(prose, start.whole.end, end.whole.start)
        if link is None:
            continue
        begin = max(0, start.whole.start - _REACH)
        opened = _OPENED.search(prose[begin : start.whole.start])
        word = opened["word"].lower() if opened else ""
        if link["and"] and word != "between":
            continue
        first = begin + opened.start() if opened else start.whole.start
        form = word or ("dash" if link["dash"] else "to")
        yield Period(Span(first, end.whole.end), start, end, form)


def ends(period: Period) -> tuple[Days, Days] | None:
    """The days at both ends, each of which has a year of its own or the other's. Where neither says a
    year any will do: how many days there are between 29 November and 23 December hardly depends on it.
    None where that leaves the order open: an end without year is taken to be on the right side.
    """
    start, end = period.start, period.end
    if start.year is not None and end.year is not None:
        first, last = days_in(start, start.year), days_in(end, end.year)
    elif start.year is not None:
        first = days_in(start, start.year)
        last = days_in(end, start.year)
        if first and last and last.last < first.first:
            last = days_in(end, start.year + 1)
    else:
        year = end.year or _ANY_YEAR
        first, last = days_in(start, year), days_in(end, year)
        if first and last and last.last < first.first:
            first = days_in(start, year - 1)
    return (first, last) if first and last else None


_ANY_YEAR = 2001
"""No leap year."""


@layer
def hours(article: Article) -> tuple[Hours, ...]:
    """Every stretch between two times of one day, in order."""
    return tuple(
        Hours(start.span.joined(end.span), start, end)
        for start, end in pairwise(clock_times(article))
        if start.exists
        and end.exists
        and _TO.fullmatch(article.prose, start.reach.end, end.span.start)
    )


_TO = Pattern(r" (?:to|until|till|through) | ?[–-] ?")
