"""FCT103 wrong-holiday."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date as Date
from datetime import timedelta

from linter.article.article import Article
from linter.article.span import Span
from linter.check import Check, Example
from linter.findings import Finding, Fix, Related, Safety, Severity
from linter.layers.calendar import name_of_weekday
from linter.layers.dates import days_in, nearby_years
from linter.layers.holiday_calendar import days_of_holiday, likeliest_days
from linter.layers.named_days import NamedDay, named_days
from linter.layers.quotations import is_quoted
from linter.patterns import Pattern

_NOVEMBER = Date(2023, 11, 20)
_SPRING = Date(2024, 5, 10)


class WrongHoliday(Check):
    """A public holiday or another fixed day of the year is put on a day on which nobody keeps it.

    Offices close, parades form up and papers appear by these days. The days come from the calendars of
    the library `holidays` and from the rule that fixes a day; a holiday that any country keeps on
    the day given is right, and so is one observed then because it falls on a weekend. The year is
    the one written, else that of the article. Weekends, eves, parades, shops that shut a day
    longer, and days named for what is celebrated late are left alone.
    """

    code = "FCT103"
    name = "wrong-holiday"
    severity = Severity.WARNING
    yields_to = ("DAT101", "DAT102")
    good = (
        Example("They met on Thanksgiving, Thursday, Nov. 23, as ever.", date=_NOVEMBER),
        Example("Thanksgiving on Thursday was quiet.", date=_NOVEMBER),
        Example("The Thanksgiving weekend on Friday and Saturday was dry.", date=_NOVEMBER),
        Example("The day after Thanksgiving, on Friday, shops were full.", date=_NOVEMBER),
        Example("Canada kept Thanksgiving on Monday, Oct. 9.", date=_NOVEMBER),
        Example("The hall is shut on Friday, Nov. 24, for Thanksgiving.", date=_NOVEMBER),
        Example("When Christmas Day falls on a Sunday, buses stop.", date=_NOVEMBER),
        Example("Friday’s Thanksgiving parade was long.", date=_NOVEMBER),
        Example("It opens on Christmas Day, and on Friday, Dec. 29.", date=_NOVEMBER),
        Example("Good Friday and Easter Monday, 29 March and 1 April, are holidays.", date=_SPRING),
        Example("The pool is shut for Victoria Day, on Monday, May 20.", date=_SPRING),
        Example("The Victoria Day parade, on Sunday, May 19, is free.", date=_SPRING),
        Example("They celebrated Victoria Day on Saturday, May 18.", date=_SPRING),
        Example("Independence Day, 26 May, will be dry.", date=_SPRING),
        Example("Norway’s Constitution Day, 17 May, will be dry.", date=_SPRING),
        Example("Labor Day, May 1, was wet. Labour Day, 6 May, was dry.", date=_SPRING),
        Example("Orthodox Easter Sunday, 5 May, was late.", date=_SPRING),
        "Thanksgiving was on Friday, and Juneteenth was on Monday.",
        "Thanksgiving falls on Nov. 26.",
        "“We met on Bastille Day, 4 July,” she wrote.",
        "Bastille Day, 14 July, was hot, and so was Canada Day, July 1.",
        "The offices were shut on Monday, July 5, 2021, for Independence Day.",
        "The Independence Day of the fleet, 3 March, is no holiday.",
        "He met Mr Halloween, 5 May, in a film.",
        "From Christmas Day, 25 December, to Boxing Day, 26 December, it snowed.",
        "From Christmas Eve to 2 January the road is shut.",
    )
    bad = (
        Example("We close for ⟦Thanksgiving⟧ on ⟦Friday⟧.", date=_NOVEMBER),
        Example("This year ⟦Thanksgiving⟧ falls on ⟦Thursday, Nov. 30⟧.", date=_NOVEMBER),
        Example("⟦Veterans Day⟧\n\nThe holiday falls on ⟦Sunday, Nov. 12⟧.", date=_NOVEMBER),
        Example("The pool is shut for ⟦Victoria Day⟧, on ⟦Monday, May 27⟧.", date=_SPRING),
        Example("Banks are shut on ⟦Monday, May 20⟧, for ⟦Memorial Day⟧.", date=_SPRING),
        Example("Schools shut on ⟦Friday, June 21⟧, for ⟦Juneteenth⟧.", date=_SPRING),
        Example("The book came out on ⟦25 April⟧, ⟦St George’s Day⟧.", date=_SPRING),
        Example("⟦Good Friday⟧, ⟦28 March⟧, was dry.", date=_SPRING),
        Example("⟦Easter Sunday⟧ was on ⟦24 March⟧, earlier than last year.", date=_SPRING),
        Example("The march on ⟦16 August⟧, India’s ⟦Independence Day⟧, was long.", date=_SPRING),
        "On ⟦Bastille Day⟧, ⟦4 July⟧, the bakery gives bread away.",
        "The book came out on ⟦5 May⟧, ⟦Bastille Day⟧.",
        "The line opened on ⟦Remembrance Sunday⟧ (⟦5 November 2017⟧).",
        "⟦Halloween⟧ is ⟦October 30⟧, the poster said.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for named in named_days(article):
            if is_quoted(article, named.day_span):
                continue
            right = _nearest_day(article, named)
            if right is None:
                continue
            name = article.text(named.name_span)
            whole = f"{right.day} {right:%B}"
            if _needs_year(article, named):
                whole = f"{name_of_weekday(right.weekday())} {whole} in {right.year}"
            yield self.finding(
                f"{name} is on {whole}, not on {{0!q}}",
                named.day_span,
                [Related(named.name_span, "the holiday")],
                fix=Fix("check the day", (), Safety.SHOWN, (f"{right.day} {right:%B}",)),
                subject=(named.holiday.name, article.text(named.day_span)),
            )


_AT_HAND = 10
"""Days from the article's date within which a bare day of the week stands for a date."""
_SEASON = 100
"""Days from the article's date within which a holiday is said to fall on a day of the week."""
_ANY_YEARS = (2022, 2023, 2024)
"""Years in which a day that has one date in all of them has it always."""
_YEAR = Pattern(r"(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]\d)")
_ANOTHER_YEAR = Pattern(
    r"\b(?:last|next|previous|following) year\b|\byears? (?:ago|later|earlier)\b", re.I
)


def _nearest_day(article: Article, named: NamedDay) -> Date | None:
    """The day of the holiday nearest to the one given; None where the one given may be right."""
    if named.date is not None:
        return _not_the_date(article, named)
    return _not_the_weekday(article, named)


def _not_the_date(article: Article, named: NamedDay) -> Date | None:
    assert named.date is not None
    nearest: Date | None = None
    for year in _years(article, named):
        given = days_in(named.date, year)
        kept = days_of_holiday(named.holiday, year)
        if given is None or not kept:
            return None
        if any(_is_right(given.first, day, named.around) for day in kept):
            return None
        if nearest is None:
            likely = likeliest_days(named.holiday, year)
            nearest = min(likely, key=lambda day: abs((day - given.first).days))
    return nearest


def _is_right(given: Date, kept: Date, around: bool) -> bool:
    """Whether a day is that of the holiday, or joined to it where things are shut for the holiday."""
    if given == kept:
        return True
    first, last = sorted((given, kept))
    between = ((first + timedelta(by)).weekday() for by in range(1, (last - first).days))
    return around and (last - first).days <= 4 and all(day >= 5 for day in between)


def _years(article: Article, named: NamedDay) -> list[int]:
    """The years that a date may be of, that of the article first."""
    assert named.date is not None
    if named.date.year is not None:
        return [named.date.year]
    reference = article.meta.date
    around = [int(y) for y in _YEAR.findall(_around(article, named.day_span))]
    if reference is None:
        return [] if _needs_year(article, named) else [*_ANY_YEARS]
    return nearby_years(article, named.date) + around


def _needs_year(article: Article, named: NamedDay) -> bool:
    """Whether the year decides on which day the holiday is."""
    if named.date is not None and named.date.year is None and article.meta.date is None:
        return len({_in_a_year(named, year) for year in _ANY_YEARS}) > 1
    return True


def _in_a_year(named: NamedDay, year: int) -> frozenset[tuple[int, int]]:
    return frozenset((day.month, day.day) for day in days_of_holiday(named.holiday, year))


def _not_the_weekday(article: Article, named: NamedDay) -> Date | None:
    reference = article.meta.date
    around = _around(article, named.day_span)
    if reference is None or _ANOTHER_YEAR.search(around) or _YEAR.search(around):
        return None
    reach = _SEASON if named.falls else _AT_HAND
    near = [
        day
        for year in (reference.year - 1, reference.year, reference.year + 1)
        for day in days_of_holiday(named.holiday, year)
        if abs((day - reference).days) <= reach
    ]
    if any(day.weekday() == named.weekday for day in near):
        return None
    return min(near, key=lambda day: abs((day - reference).days), default=None)


def _around(article: Article, span: Span) -> str:
    """The paragraph of a day."""
    return article.text(article.block_at(span.start).span)
