"""DAT101 weekday-date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date as Date
from datetime import timedelta

from linter.article.article import Article
from linter.article.span import Span
from linter.check import Check, Example
from linter.findings import Finding, Fix, Safety, Severity
from linter.layers.calendar import julian_weekday, name_of_weekday
from linter.layers.dates import WrittenDate, dates, days_in, nearby_years
from linter.layers.quotations import is_quoted
from linter.patterns import Pattern

_NEWS = Date(2023, 9, 4)


class WeekdayDate(Check):
    """The day of the week does not fall on the date.

    Readers turn up on the wrong day. The year is the one written, else the nearest to the date of the
    article; a date more than three months off may belong to either year, and any year that the
    paragraph or the one before names may be meant. Without a date of the article, a date without a
    year is left alone, as are quotations.
    """

    code = "DAT101"
    name = "weekday-date"
    severity = Severity.ERROR
    good = (
        "It opened on Friday, January 20, 2023.",
        "It opens on Friday, July 13.",
        Example("It opens on Wednesday 13 September.", date=_NEWS),
        Example("It opened on Friday, March 10.", date=_NEWS),  # of this year
        Example("It opens on Sunday, March 10.", date=_NEWS),  # of the next
        Example("It opens on Monday, May 20.", date=_NEWS),  # of the next
        Example("The fire of 2018 began on Friday, July 13.", date=_NEWS),
        Example("It began in 2018.\n\nOn Friday, July 13, it was put out.", date=_NEWS),
        Example("Last year’s fair was on Wednesday, July 13.", date=_NEWS),
        Example("“We met on Friday, July 13, at noon,” he wrote.", date=_NEWS),
        Example("It is shut on Monday and Friday, July 13 and 14.", date=_NEWS),
        Example("It runs from Friday-Sunday, July 14-16.", date=_NEWS),
        "He told the Halden Sun, January 21, 2023, that he was well.",
        "The Saturday, January 21, 2023, edition sold out.",
        "It was shot on Sunday, 22 January 1905, or 9 January in the old calendar.",
        "The march was on Sunday 9 January 1905 in Russia.",
        "It is on Monday at 20 January Street.",
        "Monday’s 20 January babies went home in 2022.",
        "It was the May 2023 meeting, on a Monday.",
    )
    bad = (
        "It opened on ⟦Monday, January 20, 2023⟧.",
        "It opened on ⟦Monday 21st of May 2023⟧ in the rain.",
        "It opened on ⟦Tues., Jan. 10, 2022⟧.",
        "It opened on ⟦10 January 2022, a Tuesday⟧.",
        "It opened on ⟦Tuesday night (10 January 2022⟧).",
        Example("It opened on ⟦Friday, July 13⟧.", date=_NEWS),
        Example("It opens on ⟦Wednesday, September 12⟧.", date=_NEWS),
        Example("On ⟦Saturday 3 September⟧ the hall was full.", date=_NEWS),
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for date in dates(article):
            if date.weekday is None or date.day is None or is_quoted(article, date.span):
                continue
            days = [d.first for y in _years(article, date) if (d := days_in(date, y))]
            if not days or any(_falls_on(day, date.weekday) for day in days):
                continue
            day = days[0]
            here, right = name_of_weekday(date.weekday), name_of_weekday(day.weekday())
            yield self.finding(
                f"{day.day} {day:%B %Y} is a {right}, not a {here}",
                date.whole,
                fix=Fix(
                    "check day and date", (), Safety.SHOWN, (right, _nearest(day, date.weekday))
                ),
                subject=(day.isoformat(), here),
            )


_YEAR = Pattern(r"(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]\d)")
_LAST_YEAR = Pattern(r"\b(?:last|a) year\b", re.I)
_NEXT_YEAR = Pattern(r"\bnext year\b", re.I)


def _years(article: Article, date: WrittenDate) -> list[int]:
    """The years a date may be of, the likeliest first."""
    if date.year is not None:
        return [date.year]
    reference = article.meta.date
    if reference is None:
        return []
    years = nearby_years(article, date)
    around = _around(article, date)
    years += [int(found) for found in _YEAR.findall(around)]
    if _LAST_YEAR.search(around):
        years.append(reference.year - 1)
    if _NEXT_YEAR.search(around):
        years.append(reference.year + 1)
    return years


def _around(article: Article, date: WrittenDate) -> str:
    """The paragraph of a date and the one before."""
    block = article.block_at(date.span.start)
    before = article.blocks[max(block.index - 1, 0)]
    return article.text(Span(before.span.start, block.span.end))


def _falls_on(day: Date, weekday: int) -> bool:
    return weekday in (day.weekday(), julian_weekday(day))


def _nearest(day: Date, weekday: int) -> str:
    """The nearest day to `day` that falls on `weekday`."""
    by = (weekday - day.weekday() + 3) % 7 - 3
    near = day + timedelta(by)
    return f"{near.day} {near:%B}"
