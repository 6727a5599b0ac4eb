"""Dates as written: a day with its month, a month with its year, and the day of the week beside them.

A date is not resolved when it is read: it may lack the year, or be one that no calendar has. What it
stands for is a stretch of days, `days_of`, as a written figure stands for a stretch of values: `March
2015` is any of 31. Without a year it is the nearest to the date of the article; without that, nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Date
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.calendar import MONTH, WEEKDAY, day_of, last_day, month_named, weekday_named


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A day of a month, or a month of a year. `span` covers day, month and year as far as they are
    written; `weekday_span` the day of the week, which may stand on either side, and `whole` both.
    `day` may be one that the month does not have. `year` may be said by the other end of a range."""

    span: Span
    month: int
    day: int | None = None
    year: int | None = None
    weekday: int | None = None
    weekday_span: Span | None = None

    @property
    def whole(self) -> Span:
        return self.span.joined(self.weekday_span) if self.weekday_span else self.span

    @property
    def exists(self) -> bool:
        """Whether a calendar has it; 29 February has the benefit of the doubt without a year."""
        return self.day is None or 1 <= self.day <= last_day(self.month, self.year)


class Days(NamedTuple):
    """Every day from `first` to `last`: what a date as written may stand for."""

    first: Date
    last: Date


_MONTH = re.compile(rf"\b{MONTH}(?![\w’'-])")
_PARTS = r"(?: (?:morning|afternoon|evening|night|lunchtime))?"
_DAY_BEFORE = re.compile(
    rf"(?:(?<![\w–/-])(?P<weekday>{WEEKDAY}){_PARTS},? (?:the |\()?)?"
    r"(?<![\d.:,$£€–/-])(?P<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? $"
)
_WEEKDAY_BEFORE = re.compile(rf"(?<![\w–/-])(?P<weekday>{WEEKDAY}){_PARTS}(?:,? | \()$")
_DAY_AFTER = re.compile(r" (?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\w%])(?![.,:]\d)(?! ?[ap]\.?m\b)")
_YEAR_AFTER = re.compile(r",? (?P<year>(?:1[5-9]|20)\d\d)(?![\w%-])(?![.,]\d)")
_WEEKDAY_AFTER = re.compile(
    rf"(?: \(|, )(?:(?:which|that) (?:was|is|fell on|falls on|will be) )?(?:an? )?(?P<weekday>{WEEKDAY})"
    r"(?=[),.;])"
)
_ANOTHER_DAY = re.compile(rf"{WEEKDAY}s?(?: ?[-–/&] ?|,? (?:and|or|to|through|until) |, )$")
"""Two days of the week before one date: which of them it belongs to cannot be told."""
_NAME_BEFORE = re.compile(r"\b(?:[Tt]he|[A-Z][\w’'.-]*) $")
_REACH = 40


@layer
def dates(article: Article) -> tuple[WrittenDate, ...]:
    """Every date with a month, in order; a month alone is none."""
    return tuple(_dates(article))


def _dates(article: Article) -> Iterator[WrittenDate]:
    prose = article.prose
    for found in _MONTH.finditer(prose):
        block = article.block_at(found.start()).span
        date = _read(prose, found, block)
        if date is not None:
            yield date


def _read(prose: str, month: re.Match[str], block: Span) -> WrittenDate | None:
    number = month_named(month[0])
    begin = max(block.start, month.start() - _REACH)
    before = prose[begin : month.start()]
    led = _DAY_BEFORE.search(before)
    follows = None if led else _DAY_AFTER.match(prose, month.end(), block.end)
    end = follows.end() if follows else month.end()
    year = _YEAR_AFTER.match(prose, end, block.end)
    day = led or follows
    if day is None and year is None:
        return None
    start = begin + led.start("day") if led else month.start()
    span = Span(start, year.end() if year else end)
    weekday = _weekday(prose, begin, led or _WEEKDAY_BEFORE.search(before), span.end, block.end)
    return WrittenDate(
        span,
        number,
        int(day["day"]) if day else None,
        int(year["year"]) if year else None,
        weekday_named(prose[slice(*weekday)]) if weekday and day else None,
        weekday if day else None,
    )


def _weekday(prose: str, begin: int, led: re.Match[str] | None, end: int, last: int) -> Span | None:
    """Where the day of the week of a date stands: before it, else after it."""
    if led is not None and led["weekday"]:
        span = Span(*led.span("weekday")).shifted(begin)
        other = _ANOTHER_DAY.search(prose[max(0, span.start - _REACH) : span.start])
        return None if other or _is_newspaper(prose, span) else span
    after = _WEEKDAY_AFTER.match(prose, end, last)
    return Span(*after.span("weekday")) if after else None


def _is_newspaper(prose: str, weekday: Span) -> bool:
    """Whether a short form is the end of a name: the Edmonton Sun, August 16."""
    return (
        prose[weekday.start : weekday.end] == "Sun"
        and _NAME_BEFORE.search(prose[max(0, weekday.start - _REACH) : weekday.start]) is not None
    )


def days_of(article: Article, date: WrittenDate) -> Days | None:
    """The days that a date stands for; None where the year is not known or no calendar has it."""
    year = date.year if date.year is not None else _nearest_year(article, date)
    if year is None:
        return None
    first = day_of(year, date.month, date.day or 1)
    last = day_of(year, date.month, date.day or last_day(date.month, year))
    return Days(first, last) if first and last else None


def _nearest_year(article: Article, date: WrittenDate) -> int | None:
    """The year in which a date without one is nearest to the date of the article."""
    reference = article.meta.date
    if reference is None:
        return None
    nearby = (
        day
        for year in (reference.year, reference.year - 1, reference.year + 1)
        if (day := day_of(year, date.month, date.day or 15)) is not None
    )
    return min(nearby, key=lambda day: abs((day - reference).days), default=reference).year
