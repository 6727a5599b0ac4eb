"""The names of months and days of the week, and what a calendar makes of them."""

from __future__ import annotations

from calendar import monthrange
from datetime import date as Date

_MONTHS = "January February March April May June July August September October November December"
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"

MONTHS: dict[str, int] = {name: at for at, name in enumerate(_MONTHS.split(), start=1)}
"""Month to its number; short forms too, without their stop."""
MONTHS |= {name[:3]: at for name, at in MONTHS.items()} | {"Sept": 9}

WEEKDAYS: dict[str, int] = {name: at for at, name in enumerate(_DAYS.split())}
"""Day of the week to its number, Monday 0; short forms too, without their stop."""
WEEKDAYS |= {name[:3]: at for name, at in WEEKDAYS.items()} | {
    "Tues": 1,
    "Wednes": 2,
    "Weds": 2,
    "Thur": 3,
    "Thurs": 3,
}

MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
"""A pattern for a month as written, with the stop of a short form."""
WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?)"
"""A pattern for a day of the week as written, with the stop of a short form."""


def month_named(text: str) -> int:
    """The number of the month that `MONTH` matched as `text`."""
    return MONTHS[text.rstrip(".")]


def weekday_named(text: str) -> int:
    """The number of the day of the week that `WEEKDAY` matched as `text`, Monday 0."""
    return WEEKDAYS[text.rstrip(".")]


def name_of_weekday(number: int) -> str:
    return _DAYS.split()[number]


def name_of_month(number: int) -> str:
    return _MONTHS.split()[number - 1]


def last_day(month: int, year: int | None) -> int:
    """How many days a month has: February 29 where no year says otherwise."""
    return monthrange(year if year is not None else 2000, month)[1]


def day_of(year: int, month: int, day: int) -> Date | None:
    """The date, where the calendar has it."""
    return Date(year, month, day) if 1 <= day <= last_day(month, year) else None


_LAST_JULIAN = 1923
"""The year in which Greece, the last of Europe, gave up the Julian calendar."""


def julian_weekday(day: Date) -> int | None:
    """The day of the week that a date of the Julian calendar falls on; None where it is too late for
    anybody to have meant that calendar."""
    if day.year > _LAST_JULIAN:
        return None
    behind = day.year // 100 - day.year // 400 - 2  # days it lags behind the Gregorian one
    return (day.weekday() + behind) % 7
