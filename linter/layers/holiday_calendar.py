"""On which days a holiday is: the library `holidays`, imported when the first date is looked up.

Any country's day of that name counts, and so does the day on which it is observed, because an article
seldom says whose holiday it means. The library's calendars are looked up a year at a time; a year
costs a second once, and only an article with a holiday beside a date pays it.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from datetime import date as Date
from datetime import timedelta
from functools import lru_cache
from types import MappingProxyType

from linter.layers.calendar import last_day
from linter.layers.holiday_names import Holiday
from linter.patterns import Pattern

FIRST, LAST = 1950, 2060
"""The years that are looked up: before them many of the days were kept otherwise."""
_WITH_REGIONS = ("AU", "CA", "GB", "IN", "NZ", "US")
"""Countries whose regions keep one holiday on different days."""
_OF_PAPERS = ("America", "Britain", "Canada", "Australia", "Ireland", "New Zealand", "India")
_NOTE = Pattern(r" \([^)]*\)")
_RULE = Pattern(
    r"(?P<month>\d\d)-(?P<day>\d\d)$"
    r"|easter(?P<by>[+-]\d+)$"
    r"|(?P<weekday>mon|tue|wed|thu|fri|sat|sun)(?P<nth>\d)-(?P<of>\d\d)(?P<later>\+\d)?$"
)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WESTERN, _ORTHODOX = 3, 2
"""The methods of `dateutil.easter`."""


@lru_cache(maxsize=512)
def days_of_holiday(holiday: Holiday, year: int) -> frozenset[Date]:
    """Every day of a year that anybody keeps as the holiday; empty where none is known."""
    if not FIRST <= year <= LAST:
        return frozenset()
    days = {day for rule in holiday.rules for day in _by_rule(rule, year)}
    if holiday.country is not None:
        kept = _of_country(holiday.country, year)
    else:
        kept = _of_all(year) if holiday.known_as else {}
    for name in holiday.known_as:
        days |= kept.get(name, frozenset())
    if holiday.loose:
        days |= {day + timedelta(by) for day in days for by in (-1, 1)}
    return frozenset(days)


@lru_cache(maxsize=64)
def likeliest_days(holiday: Holiday, year: int) -> frozenset[Date]:
    """The days that a reader of an English paper thinks of first: those of its own rules and of the
    countries where such papers come out; all of them where these have none."""
    days = {day for rule in holiday.rules for day in _by_rule(rule, year)}
    if holiday.country is None and not days:
        for land in _OF_PAPERS:
            kept = _of_country(land, year)
            days.update(day for name in holiday.known_as for day in kept.get(name, ()))
    return frozenset(days) or days_of_holiday(holiday, year)


def _by_rule(rule: str, year: int) -> Iterator[Date]:
    found = _RULE.match(rule)
    if found is None:
        raise ValueError(f"no rule for a holiday: {rule!r}")
    if found["month"]:
        yield Date(year, int(found["month"]), int(found["day"]))
    elif found["by"]:
        from dateutil.easter import easter

        for method in (_WESTERN, _ORTHODOX):
            yield easter(year, method) + timedelta(int(found["by"]))
    else:
        month, weekday = int(found["of"]), _WEEKDAYS.index(found["weekday"])
        first = Date(year, month, 1)
        day = 1 + (weekday - first.weekday()) % 7 + 7 * (int(found["nth"]) - 1)
        if day <= last_day(month, year):
            yield Date(year, month, day) + timedelta(int(found["later"] or 0))


@lru_cache(maxsize=4)
def _of_all(year: int) -> Mapping[str, frozenset[Date]]:
    """Holiday to its days in every country and, where they differ, region."""
    import holidays

    kept: dict[str, set[Date]] = {}
    for code, regions in holidays.list_supported_countries(include_aliases=False).items():
        for region in (None, *(regions if code in _WITH_REGIONS else ())):
            for name, day in _kept_in(code, region, year):
                kept.setdefault(name, set()).add(day)
    return MappingProxyType({name: frozenset(days) for name, days in kept.items()})


@lru_cache(maxsize=32)
def _of_country(country: str, year: int) -> Mapping[str, frozenset[Date]]:
    """Holiday to its days in one country, named as in `linter.layers.demonyms`."""
    code = _codes().get(country)
    kept: dict[str, set[Date]] = {}
    for name, day in _kept_in(code, None, year) if code else ():
        kept.setdefault(name, set()).add(day)
    return MappingProxyType({name: frozenset(days) for name, days in kept.items()})


@lru_cache(maxsize=1)
def _codes() -> Mapping[str, str]:
    """Country, as `linter.layers.demonyms` names it, to the code the library has for it."""
    from holidays.registry import COUNTRIES

    codes = {module.replace("_", " ").title(): names[1] for module, names in COUNTRIES.items()}
    return MappingProxyType({**codes, "America": "US", "Britain": "GB", "Bosnia": "BA"})


def _kept_in(code: str, region: str | None, year: int) -> Iterator[tuple[str, Date]]:
    """The names, in English and lower case, and days of one calendar."""
    import holidays

    kind = getattr(holidays, code)
    english = "en_US" if "en_US" in (kind.supported_languages or ()) else None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that some calendars begin or end nearer to our day
        calendar = holidays.country_holidays(
            code,
            subdiv=region,
            years=year,
            language=english,
            categories=kind.supported_categories,
        )
    for day, names in calendar.items():
        for name in names.split("; "):
            yield _NOTE.sub("", name).lower(), day
