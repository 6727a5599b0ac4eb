"""Holidays: on which days they are, and where an article puts them on one."""

from __future__ import annotations

from datetime import date as Date

import pytest

from linter.article.source import Source
from linter.engine.read import read_source
from linter.layers.holiday_calendar import FIRST, LAST, days_of_holiday, likeliest_days
from linter.layers.holiday_names import HOLIDAYS, owned
from linter.layers.named_days import named_days

BY_NAME = {written.holiday.name: written.holiday for written in HOLIDAYS}

# Holiday, year, a day of it; days of proclamation and almanacs, not of our table.
KEPT = [
    ("Thanksgiving", 2024, "2024-11-28"),
    ("Thanksgiving", 2024, "2024-10-14"),
    ("Thanksgiving", 2025, "2025-11-27"),
    ("Labor Day", 2025, "2025-09-01"),
    ("Labour Day", 2024, "2024-10-28"),
    ("Memorial Day", 2024, "2024-05-27"),
    ("Juneteenth", 2024, "2024-06-19"),
    ("Veterans Day", 2024, "2024-11-11"),
    ("Martin Luther King Jr. Day", 2023, "2023-01-16"),
    ("Remembrance Sunday", 2017, "2017-11-12"),
    ("Black Friday", 2024, "2024-11-29"),
    ("Cyber Monday", 2024, "2024-12-02"),
    ("Good Friday", 2024, "2024-03-29"),
    ("Easter Sunday", 2024, "2024-03-31"),
    ("Easter Sunday", 2024, "2024-05-05"),
    ("Ash Wednesday", 2024, "2024-02-14"),
    ("Victoria Day", 2024, "2024-05-20"),
    ("Bastille Day", 2024, "2024-07-14"),
    ("Diwali", 2023, "2023-11-12"),
    ("May Day", 2023, "2023-05-01"),
    ("Christmas Day", 2023, "2023-12-25"),
]


@pytest.mark.parametrize(("name", "year", "day"), KEPT)
def test_kept(name: str, year: int, day: str) -> None:
    assert Date.fromisoformat(day) in days_of_holiday(BY_NAME[name], year)


@pytest.mark.parametrize(
    ("country", "name", "day"),
    [
        ("India", "Independence Day", "2024-08-15"),
        ("India", "Republic Day", "2024-01-26"),
        ("Ukraine", "Independence Day", "2024-08-24"),
        ("Georgia", "Independence Day", "2024-05-26"),
        ("America", "Independence Day", "2024-07-04"),
        ("France", "National Day", "2024-07-14"),
    ],
)
def test_kept_in_a_country(country: str, name: str, day: str) -> None:
    assert days_of_holiday(owned(name, country), 2024) == {Date.fromisoformat(day)}


@pytest.mark.parametrize("year", [FIRST, 2024, LAST])
def test_every_holiday_has_a_day_in_its_year(year: int) -> None:
    for holiday in BY_NAME.values():
        days = days_of_holiday(holiday, year)
        assert all(abs(day.year - year) <= 1 for day in days)
        assert likeliest_days(holiday, year) <= days
        assert days or not holiday.rules


def test_years_that_are_not_looked_up() -> None:
    assert not days_of_holiday(BY_NAME["Good Friday"], FIRST - 1)
    assert not days_of_holiday(BY_NAME["Good Friday"], LAST + 1)


# What is read: text, and the holiday with the day it is put on.
NAMED = {
    "It was Bastille Day, 4 July, again.": [("Bastille Day", "4 July")],
    "Shut on Monday, May 20, for Victoria Day.": [("Victoria Day", "Monday, May 20")],
    "Shut for Victoria Day, on Monday, May 20.": [("Victoria Day", "Monday, May 20")],
    "Thanksgiving on Friday was dry.": [("Thanksgiving", "Friday")],
    "Thanksgiving (Thursday) was dry.": [("Thanksgiving", "Thursday")],
    "The Labor Day holiday on Monday was dry.": [("Labor Day", "Monday")],
    "Labor Day is next Monday.": [("Labor Day", "Monday")],
    "Good Friday, 29 March, was dry.": [("Good Friday", "29 March")],
    "On 26 May, Georgia’s Independence Day, it was dry.": [("Independence Day", "26 May")],
    "Veterans Day nears. The holiday falls on Sunday, Nov. 12.": [
        ("Veterans Day", "Sunday, Nov. 12")
    ],
    "Halloween is October 31.": [("Halloween", "October 31")],
    "It was Independence Day, 4 July.": [],
    "The Labor Day weekend on Monday was dry.": [],
    "Labor Day falls on a Monday.": [],
    "The day after Thanksgiving, on Friday, was dry.": [],
    "Good Friday and Easter Monday, 29 March and 1 April, were dry.": [],
    "Christmas Day, 25-26 December, was dry.": [],
    "They observed Juneteenth on Monday.": [],
    "Mr Halloween, 5 May, was dry.": [],
    "Christmas Days, 5 May, were dry.": [],
    "On Friday, Veterans Day volunteers were out.": [],
}


@pytest.mark.parametrize(("text", "expected"), NAMED.items())
def test_named(text: str, expected: list[tuple[str, str]]) -> None:
    article = read_source(Source("x.txt", f"Pool to shut\n\nIt is so. {text}"))
    found = named_days(article)
    assert [(article.text(n.name_span), article.text(n.day_span)) for n in found] == expected
