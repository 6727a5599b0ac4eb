"""Holidays by the names that newspapers give them, and how each finds its days.

A holiday has names in the calendars of the library `holidays` (https://pypi.org/project/holidays/; release
0.109, looked up on 26 November 2026), in whichever countries keep one of that name, or a rule of its
own, or both. The rules are the definitions of the days themselves: a fixed day of the year, a day so many
days from Easter, or the nth of one day of the week in a month.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from linter.patterns import Pattern

_TABLE = """
Thanksgiving Day|thanksgiving day, thanksgiving|
Thanksgiving|thanksgiving day, thanksgiving|
Labor Day|labor day, labour day|
Labour Day|labor day, labour day|
Memorial Day|memorial day|
Martin Luther King Jr. Day|martin luther king jr. day|
Martin Luther King Day|martin luther king jr. day|
MLK Day|martin luther king jr. day|
Presidents’ Day|washington's birthday, presidents' day|mon3-02
Juneteenth|juneteenth national independence day, juneteenth|06-19
Columbus Day|columbus day|mon2-10 10-12
Indigenous Peoples’ Day|indigenous peoples' day|mon2-10 10-12
Veterans Day|veterans day|11-11
Veterans’ Day|veterans day|11-11
Armistice Day|armistice day|11-11
Remembrance Day|remembrance day|11-11 sun2-11
Remembrance Sunday||sun2-11
Black Friday||thu4-11+1
Cyber Monday||thu4-11+4
Groundhog Day||02-02
Valentine’s Day||02-14
Cinco de Mayo||05-05
Earth Day||04-22
Halloween||10-31
Bonfire Night||11-05
Guy Fawkes Night||11-05
Burns Night||01-25
Bloomsday||06-16
Hogmanay||12-31
April Fools’ Day||04-01
International Women’s Day|international women's day|03-08
World AIDS Day||12-01
St. Patrick’s Day|saint patrick's day|03-17
St Patrick’s Day|saint patrick's day|03-17
St. George’s Day|saint george's day|04-23 05-06
St George’s Day|saint george's day|04-23 05-06
St. Andrew’s Day|saint andrew's day|11-30
St Andrew’s Day|saint andrew's day|11-30
St. David’s Day||03-01
St David’s Day||03-01
VE Day||05-08
V-E Day||05-08
D-Day||06-06
May Day|may day, labor day|05-01 mon1-05
Boxing Day|boxing day|12-26
Christmas Day|christmas day, christmas|12-25
Christmas Eve|christmas eve|12-24 01-06
New Year’s Day|new year's day|01-01
New Year’s Eve|new year's eve|12-31
Epiphany|epiphany|01-06 01-19
Shrove Tuesday||easter-47
Mardi Gras||easter-47
Fat Tuesday||easter-47
Ash Wednesday||easter-46
Palm Sunday||easter-7
Maundy Thursday||easter-3
Good Friday||easter-2
Easter Sunday||easter+0
Easter Monday||easter+1
Whit Monday||easter+50
Pentecost Monday||easter+50
All Saints’ Day|all saints' day|11-01
All Souls’ Day|all souls' day|11-02
Canada Day|canada day|07-01
Victoria Day|victoria day|
Australia Day|australia day|01-26
Anzac Day|anzac day|04-25
ANZAC Day|anzac day|04-25
Waitangi Day|waitangi day|02-06
Bastille Day||07-14
German Unity Day|german unity day|10-03
Gandhi Jayanti||10-02
Diwali|diwali, deepavali|~
Holi|holi|~
Dussehra|dussehra|~
Yom Kippur|yom kippur|~
Rosh Hashanah|rosh hashanah|~
"""
_OWNED = "Independence|National|Republic|Constitution|Unity|Liberation|Freedom|Victory"


class Holiday(NamedTuple):
    """A holiday: what it is called in the library's calendars, the rules it has besides, and whether
    the day before and after may be meant too, as for one that begins at sundown or goes by the moon.
    `country` is given for a day that only has a date in a country, such as an Independence Day."""

    name: str
    known_as: frozenset[str]
    rules: tuple[str, ...] = ()
    loose: bool = False
    country: str | None = None


class Written(NamedTuple):
    """A holiday as it is written: letters that its name begins with, to look for, and all of it."""

    literal: str
    holiday: Holiday

    def end_in(self, prose: str, at: int) -> int | None:
        """Where the name ends that begins at `at`; None where it is not all there."""
        found = _pattern(self.holiday.name).match(prose, at)
        return found.end() if found else None


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """Compiled when the first letters are met, and not for all names at the start."""
    written = re.escape(name).replace("’", "[’']?")
    return re.compile(rf"{written}(?![\w’'-])")


def _row(line: str) -> Written:
    name, known_as, rules = line.split("|")
    holiday = Holiday(
        name,
        frozenset(k.strip() for k in known_as.split(",") if k),
        tuple(r for r in rules.split() if r != "~"),
        loose="~" in rules,
    )
    return Written(name.split("’")[0], holiday)


HOLIDAYS: tuple[Written, ...] = tuple(_row(line) for line in _TABLE.strip().splitlines())
"""Every holiday that is looked for by its name."""

OWNED = Pattern(rf"\b(?P<name>(?:{_OWNED}) Day)(?![\w’'-])")
"""A day that many countries have, each on a date of its own."""


def owned(name: str, country: str) -> Holiday:
    """The day of that name in a country."""
    return Holiday(name, frozenset({name.lower()}), country=country)
