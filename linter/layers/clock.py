"""Times of day as written, with their half of the day and their zone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.alternatives import any_of
from linter.patterns import Pattern

_HALF_DAY = 12
_HOURS = 24
_MINUTES = 60


class ClockTime(NamedTuple):
    """A time of day. `half` is `am`, `pm` or, where none is said, empty; `zone` is the name of a zone in
    `ZONES`, empty where none is said. `span` is the time with its half, `reach` covers the zone too."""

    span: Span
    reach: Span
    hour: int
    minute: int
    half: str = ""
    zone: str = ""

    @property
    def exists(self) -> bool:
        """Whether a clock shows it: 13 p.m. and 8.65am are on none."""
        if self.half == "pm" and self.hour == 0:
            return False
        hours = _HALF_DAY if self.half else _HOURS
        return self.hour <= hours and self.minute < (_MINUTES if self.hour < _HOURS else 1)

    @property
    def since_midnight(self) -> int:
        """Minutes since midnight, of the 24-hour clock where no half is said."""
        hour = self.hour % _HALF_DAY if self.half else self.hour
        return (hour + _HALF_DAY * (self.half == "pm")) * _MINUTES + self.minute


_AMERICAN = {"Eastern": -5, "Central": -6, "Mountain": -7, "Pacific": -8, "Alaska": -9}
_SHORT = {f"{name[0]}{mid}T": hours for name, hours in _AMERICAN.items() for mid in ("", "S", "D")}
_NO_ZONE = {"AT", "AST", "ADT", "MT", "CST"}  # Atlantic or Alaskan; a mountain; Chinese or Central
AMERICAN = MappingProxyType(
    _AMERICAN | {z: h for z, h in _SHORT.items() if z not in _NO_ZONE} | {"New York": -5}
)
"""Zones of the United States, which change their clocks together, to their winter hours from GMT."""
ZONES = MappingProxyType(
    {
        "GMT": (0.0,),
        "UTC": (0.0,),
        "BST": (1.0,),
        "CET": (1.0, 2.0),
        "CEST": (2.0,),
        "EET": (2.0, 3.0),
        "EEST": (3.0,),
        "IST": (1.0, 5.5, 2.0, 3.0),
        "JST": (9.0,),
        "AEST": (10.0, 11.0),
        "AEDT": (11.0,),
        "London": (0.0, 1.0),
        "Dublin": (0.0, 1.0),
        "Paris": (1.0, 2.0),
        "Berlin": (1.0, 2.0),
        "Moscow": (3.0, 4.0),
        "Tokyo": (9.0,),
        "Sydney": (10.0, 11.0),
    }
    | {zone: (hours, hours + 1.0) for zone, hours in AMERICAN.items()}
)
"""Zone to the hours it is ahead of GMT: those of winter and summer where the name does not say which,
as published copy often writes EST in July. From the tz database, for the years since 1996."""

_ZONE = Pattern(rf" ?(?P<zone>{any_of(ZONES)})\b(?: (?:(?:Standard|Daylight|Summer) )?[Tt]ime\b)?")
_DIGITS = Pattern(
    r"(?P<hour>\d{1,2})(?:"
    r"(?:[:.](?P<minute>\d\d))?[ \u00a0]?(?P<half>[apAP])(?:\.m\.|[mM]\b)"
    r"|:(?P<minute24>\d\d)(?![\d:.]\d|\d)"
    r"|(?P<minutes>[0-5]\d)(?= ?(?:GMT|UTC|BST|CET|CEST|hours|hrs)\b))"
)
"""It begins with a digit, so that it is found fast; what may not stand before is asked afterwards."""
_NOT_BEFORE = Pattern(r"[\w.:,£$€]$|\d[/–-]$")
_WORDS = Pattern(r"\b(?:[Nn]oon|[Mm]id(?:day|night))\b")


@layer
def clock_times(article: Article) -> tuple[ClockTime, ...]:
    """Every time of day in digits, noon and midnight, in order. What has neither half nor zone may be
    another thing: 25:10 is also how long a race took."""
    return tuple(sorted(_times(article.prose), key=lambda time: time.span))


def _times(prose: str) -> Iterator[ClockTime]:
    for found in _DIGITS.finditer(prose):
        if _NOT_BEFORE.search(prose[max(0, found.start() - 2) : found.start()]):
            continue
        minute = found["minute"] or found["minute24"] or found["minutes"] or "0"
        half = f"{found['half'].lower()}m" if found["half"] else ""
        yield _time(prose, found, int(found["hour"]), int(minute), half)
    for found in _WORDS.finditer(prose):
        yield _time(prose, found, 0 if found[0].lower() == "midnight" else _HALF_DAY, 0, "")


def _time(prose: str, found: re.Match[str], hour: int, minute: int, half: str) -> ClockTime:
    span = Span(*found.span())
    zone = _ZONE.match(prose, span.end)
    reach = Span(span.start, zone.end()) if zone else span
    return ClockTime(span, reach, hour, minute, half, zone["zone"] if zone else "")


def hours_apart(one: str, other: str) -> frozenset[float]:
    """By how many hours clocks of the first zone may be ahead of those of the second."""
    if one in AMERICAN and other in AMERICAN:
        return frozenset({float(AMERICAN[one] - AMERICAN[other])})
    return frozenset(a - b for a in ZONES[one] for b in ZONES[other])
