"""Dates as written: a day with its month, a month with its year, and the day of the week beside them;
years by themselves.

A date is not resolved when it is read: it may lack the year, or be one that no calendar has. What it
stands for is a stretch of days, `days_of`, as a written figure stands for a stretch of values: `March
2015` is any of 31. Without a year it is the nearest to the date of the article; without that, nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date as Date
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Overlaps, Span
from linter.layers.calendar import MONTH, WEEKDAY, day_of, last_day, month_named, weekday_named
from linter.layers.figures import Kind, figures
from linter.patterns import Pattern


class WrittenDate(NamedTuple):
    """A day of a month, a month of a year, or a year. `span` covers day, month and year as far as they
    are written; `weekday_span` the day of the week, which may stand on either side, and `whole` both.
    `day` may be one that the month does not have. The 5 of "from 5 to 7 May" has month and year from
    the other end."""

    span: Span
    month: int | None = None
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
        if self.day is None or self.month is None:
            return True
        return 1 <= self.day <= last_day(self.month, self.year)


class Days(NamedTuple):
    """Every day from `first` to `last`: what a date as written may stand for."""

    first: Date
    last: Date


_MONTH = Pattern(rf"\b{MONTH}(?![\w’'-])")
_PARTS = r"(?: (?:morning|afternoon|evening|night|lunchtime))?"
_DAY_BEFORE = Pattern(
    rf"(?:(?<![\w–/-])(?P<weekday>{WEEKDAY}){_PARTS},? (?:the |\()?)?"
    r"(?<![\d.:,$£€–/-])(?P<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? $"
)
_WEEKDAY_BEFORE = Pattern(rf"(?<![\w–/-])(?P<weekday>{WEEKDAY}){_PARTS}(?:,? | \()$")
_DAY_AFTER = Pattern(r" (?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\w%])(?![.,:]\d)(?! ?[ap]\.?m\b)")
_YEAR_AFTER = Pattern(r",? (?P<year>(?:1[5-9]|20)\d\d)(?![\w%-])(?![.,]\d)")
_WEEKDAY_AFTER = Pattern(
    rf"(?: \(|, )(?:(?:which|that) (?:was|is|fell on|falls on|will be) )?(?:an? )?(?P<weekday>{WEEKDAY})"
    r"(?=[),.;])"
)
_ANOTHER_DAY = Pattern(rf"{WEEKDAY}s?(?: ?[-–/&] ?|,? (?:and|or|to|through|until) |, )$")
"""Two days of the week before one date: which of them it belongs to cannot be told."""
_NAME_BEFORE = Pattern(r"\b(?:[Tt]he|[A-Z][\w’'.-]*) $")
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
        if date is None:
            continue
        other = _other_end(prose, date, block)
        if other is not None and other.span < date.span:
            yield other
        yield date
        if other is not None and other.span > date.span:
            yield other


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


_FIRST_DAY = Pattern(r"(?<![\w.:,$£€–/-])(?P<day>\d{1,2})(?:st|nd|rd|th)? (?:to|until|through) $")
_LAST_DAY = Pattern(
    r" (?:to|until|through) (?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\w%:–-])(?! [a-z])(?![.,]\d)"
)


def _other_end(prose: str, date: WrittenDate, block: Span) -> WrittenDate | None:
    """The day at the other end of a range within one month: from 5 to 7 May, from May 5 to 7."""
    if date.day is None or date.weekday is not None:
        return None
    begin = max(block.start, date.span.start - _REACH)
    if prose[date.span.start].isdigit():
        found = _FIRST_DAY.search(prose[begin : date.span.start])
        by = begin
    else:
        found = _LAST_DAY.match(prose, date.span.end, block.end) if date.year is None else None
        by = 0
    if found is None:
        return None
    span = Span(*found.span("day")).shifted(by)
    return WrittenDate(span, date.month, int(found["day"]), date.year)


def days_of(article: Article, date: WrittenDate) -> Days | None:
    """The days that a date stands for; None where the year is not known or no calendar has it."""
    year = date.year if date.year is not None else _nearest_year(article, date)
    return None if year is None else days_in(date, year)


def days_in(date: WrittenDate, year: int) -> Days | None:
    """The days that a date stands for in a year; None where that year has no such day."""
    if date.month is None:
        return Days(Date(year, 1, 1), Date(year, 12, 31))
    first = day_of(year, date.month, date.day or 1)
    last = day_of(year, date.month, date.day or last_day(date.month, year))
    return Days(first, last) if first and last else None


def _nearest_year(article: Article, date: WrittenDate) -> int | None:
    """The year in which a date without one is nearest to the date of the article."""
    reference = article.meta.date
    if reference is None or date.month is None:
        return None
    nearby = (
        day
        for year in (reference.year, reference.year - 1, reference.year + 1)
        if (day := day_of(year, date.month, date.day or 15)) is not None
    )
    return min(nearby, key=lambda day: abs((day - reference).days), default=reference).year


_EITHER_YEAR = 270
"""Days from the article's date within which a date without a year may be meant."""


def nearby_years(article: Article, date: WrittenDate) -> list[int]:
    """The years of which a date without one may be, by the date of the article, the likeliest first."""
    reference = article.meta.date
    if reference is None:
        return []
    near = [
        (abs((days.first - reference).days), year)
        for year in (reference.year - 1, reference.year, reference.year + 1)
        if (days := days_in(date, year))
    ]
    return [year for distance, year in sorted(near) if distance <= _EITHER_YEAR]


@layer
def moments(article: Article) -> tuple[WrittenDate, ...]:
    """Every date in order, a year by itself among them."""
    written = dates(article)
    years = [
        WrittenDate(span, year=int(article.text(span)))
        for figure in figures(article)
        if figure.kind in (Kind.YEAR, Kind.SEASON)
        for span in _years_in(article, figure.span)
    ]
    inside = Overlaps(d.span for d in written)
    alone = [year for year in years if year.span not in inside]
    return tuple(sorted((*written, *alone), key=lambda date: date.span))


_YEAR = Pattern(r"(?<!\d)(?:1[5-9]|20)\d\d(?![\ds])(?! ?(?:BC|AD|CE)\b)")
_SHORT_SEASON = Pattern(r"\d{4}[-–/]\d\d$")


def _years_in(article: Article, span: Span) -> Iterator[Span]:
    """The years of a year or of a pair of them; a season (1998–99) is in neither of its years."""
    if not _SHORT_SEASON.search(article.text(span)):
        for found in _YEAR.finditer(
            article.prose, span.start, min(span.end + 4, len(article.prose))
        ):
            if found.end() <= span.end:
                yield Span(*found.span())
