"""Numbers that are no quantity: dates, scores, telephone numbers, statutes, parts of names.

Said once, here, as the kind of the number, so that no check is fooled by one.
"""

from __future__ import annotations

import re
from enum import StrEnum

from linter.layers.calendar import MONTH
from linter.layers.numerals import Form, Numeral
from linter.patterns import Pattern


class Kind(StrEnum):
    """What a number is. Only the first group can be counted, added and compared."""

    QUANTITY = "quantity"
    """A bare number or a count of things: `14 shops`, `three hundred`."""
    PERCENT = "percent"
    POINTS = "points"
    """Percentage points; basis points are hundredths of them."""
    MONEY = "money"
    MEASURE = "measure"
    """A number with a unit of measure or of time: `40 miles`, `20C`, `three weeks`."""
    FRACTION = "fraction"
    """A part of one whole, in words or as a vulgar fraction: `two-thirds`, `a quarter`, `¾`."""
    RATIO = "ratio"
    """A part in a whole: `one in five`, `3 out of 4`; the value is the quotient."""

    ORDINAL = "ordinal"
    YEAR = "year"
    DATE = "date"
    TIME = "time"
    AGE = "age"
    SCORE = "score"
    SEASON = "season"
    ODDS = "odds"
    PHONE = "phone"
    VERSION = "version"
    ADDRESS = "address"
    """A house, a road."""
    STATUTE = "statute"
    LABEL = "label"
    """The number of a page, a chapter, a day, a ward: it says which, not how many."""
    NAME = "name"
    """Part of a name: `7 Eleven`, `G7`, `Boeing 737`."""
    WORD = "word"
    """No number at all: `one` as a pronoun, digits inside a code or an address of the web."""

    @property
    def is_quantity(self) -> bool:
        return self in _QUANTITIES

    @property
    def is_share(self) -> bool:
        """Whether the figure is a part of a whole in words: two-thirds, one in five."""
        return self in _SHARES


_SHARES = frozenset({Kind.FRACTION, Kind.RATIO})
_QUANTITIES = frozenset(
    {
        Kind.QUANTITY,
        Kind.PERCENT,
        Kind.POINTS,
        Kind.MONEY,
        Kind.MEASURE,
        Kind.FRACTION,
        Kind.RATIO,
    }
)

_COMPOUNDS: tuple[tuple[Kind, Pattern], ...] = tuple(
    (kind, Pattern(pattern))
    for kind, pattern in (
        (Kind.DATE, r"\d{4}-\d\d-\d\d(?!\d)|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d\d)(?!\d|[./]\d)"),
        (
            Kind.TIME,
            r"\d{1,2}[:.]\d\d ?(?:[ap]\.m\.|[ap]m\b)|\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?(?!\d)",
        ),
        (Kind.VERSION, r"\d+(?:\.\d+){2,}"),
        (
            Kind.PHONE,
            r"\d{3}[-.]\d{3}[-.]\d{4}(?!\d)|\d{3}-\d{4}(?![\d-])|0\d{2,4}-\d{3,4}[- ]\d{3,4}(?!\d)",
        ),
        (Kind.SEASON, r"(?:1[789]|20)\d\d[-–/](?:(?:1[789]|20)\d\d|\d\d)(?![\d,.]\d|\d)"),
        (Kind.YEAR, r"(?:1[0-9]|20)\d0s\b|\d0s\b"),
        (Kind.TIME, r"\d{1,2} ?(?:am\b|pm\b)|\d{1,2} ?[ap]\.m\."),
        (Kind.NAME, r"24/7\b|9/11\b|7/7\b|50/50\b"),
        (Kind.ODDS, r"\d{1,3}/\d{1,2}(?![\d/])"),
    )
)
_SCORE = Pattern(r"\d{1,3}[-–]\d{1,3}(?:[-–]\d{1,3})?(?![\d%]|[,.]\d|[-–]\d)")
_PHONE = Pattern(
    r"(?:(?<=\+)(?:\d{1,3}(?:[ .-]\(?\d{1,4}(?:\)[ .-]?\d{1,4})?){2,5}|\d{8,13})|"
    r"0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}|0\d{9,10}|"
    r"1?[- ]?800-\d{3}-\d{4}|1-\d{3}-\d{3}-\d{4})(?!\d)"
)

_DAY_BEFORE = Pattern(rf"\b{MONTH} (?:the )?$")
_DAY_AFTER = Pattern(rf"(?:st|nd|rd|th)?(?: of)? {MONTH}\b")
_TIME_AFTER = Pattern(
    r" ?(?:am|pm)\b| ?[ap]\.m\.| o[’']clock\b|(?:hrs|h| hrs| hours)?,? ?(?:GMT|BST|EST|EDT|PST|CET|CEST|IST|ET|UTC)\b"
)
_AGE_AFTER = Pattern(
    r"-(?:year|month|week)s?-olds?\b|[- ](?:years?|months?)[- ]old\b| years? of age\b| and (?:over|under)\b"
)
_AGE_BEFORE = Pattern(
    r"\b(?:aged?|ages|turn(?:s|ed|ing)?|ages? of|aged between)(?: about| just| only)? $", re.I
)
_NAME_COMMA = Pattern(r"[A-Z][\w’'.-]+, $")
_NAME_BRACKET = Pattern(r"[A-Z][\w’'.-]+ \($")
_STATUTE_BEFORE = Pattern(
    r"(?:\b(?:[Ss]ections?|[Aa]rticles?|[Cc]lauses?|Rules?|Resolutions?|Chapter|Title|Propositions?|Prop\.?|"
    r"Amendments?|Act|Regulations?|Schedule|Directive|Bill|Measure|Law|Protocol|Decree|Initiative|Question)|§) ?$"
)
_LABEL_WORDS = (
    r"pages?|p\.|pp\.|chapters?|parts?|nos\.|no\.|number|volume|vol\.?|day|week|stage|phase|round|lap|level|grade|year|"
    r"step|tier|type|category|figure|fig\.|table|lot|gate|platform|room|ward|district|lane|bay|exit|unit|plot|group|"
    r"division|episode|season|game|match|line|row|column|item|act|scene|verse|psalm|channel|hole|mile|class|zone|"
    r"area|block|flat|apartment|suite|junction|pier|terminal|heat|set|key stage|size|seed|seeds|model|version|flight|"
    r"form|formation|bus|train|court|studio|building|reactor|well|house|section|band|appendix|exhibit|count|counts"
)
_LABEL_BEFORE = Pattern(rf"\b(?:(?i:{_LABEL_WORDS})|Nos?\.?) $|[#№]$")
_ROAD_BEFORE = Pattern(r"\b(?:Route|Highway|Interstate|Junction|Autobahn|Road) $")
_HOUSE_AFTER = Pattern(
    r"[A-Za-z]?,? (?:[NSEW]\. )?(?:[A-Z][\w’'.-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Terrace|"
    r"Close|Way|Boulevard|Blvd|Crescent|Gardens|Row|Hill|Mews)\b"
)
_ODDS_AFTER = Pattern(
    r"(?: to |-to-)(?:\d+|one|two|four)(?: (?:on|against|shot|favou?rite|outsider)|-(?:on|against))\b"
)
_VERSION_BEFORE = Pattern(
    r"\b(?:[Vv]ersion|v|iOS|Windows|Android|macOS|Python|HTML|USB|Wi-Fi|Web) ?$"
)
_CAPITAL_BEFORE = Pattern(r"(?<=[a-z,;’”\"0-9)] )(?:[A-Z][\w’'&-]*[A-Za-z&]|[A-Z]) $")
_NOT_A_NAME = Pattern(
    rf"\b(?:{MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|I|The|A|An|In|On|At|Of|For|And|But|With|From|To|By|About|"
    r"Around|Nearly|Almost|Over|More|Some|Only|Last|At|Up) $"
)
_YEAR_BEFORE = Pattern(
    r"(?:^|[(\n–—-]|\b(?:in|since|by|from|until|till|of|for|during|before|after|between|and|to|the|a|an|his|her|"
    r"its|their|this|that|early|late|mid|around|circa|c|summer|winter|spring|autumn|fall|election|through|"
    rf"{MONTH}|\d,|’s|'s)[ -]?)$",
    re.I,
)


def compound(prose: str, at: int) -> tuple[Kind, int] | None:
    """The kind and end of a number of several parts that starts at `at`: a date, a time, a
    telephone number, a version. A score needs more to be told from a range: see `score_end`."""
    if (prose[at] == "0" or prose[at - 1 : at] == "+" or prose[at] == "1") and (
        phone := _PHONE.match(prose, at)
    ):
        return Kind.PHONE, phone.end()
    for kind, pattern in _COMPOUNDS:
        found = pattern.match(prose, at)
        if found is not None and not (kind is Kind.ODDS and _is_proper(found[0])):
            return kind, found.end()
    return None


def _is_proper(fraction: str) -> bool:
    """Whether the text is a fraction below one, 3/4, rather than odds."""
    part, whole = fraction.split("/")
    return int(part) < int(whole) <= 16


def is_day(prose: str, end: int) -> bool:
    """Whether a month follows the number that ends at `end`: 5 May, 5th of May."""
    return _DAY_AFTER.match(prose, end) is not None


def score_end(prose: str, at: int) -> int | None:
    """Where a pair of numbers like 3-1 that starts at `at` ends."""
    found = _SCORE.match(prose, at)
    return found.end() if found else None


def glued(prose: str, start: int, end: int) -> Kind | None:
    """What a number is that letters or marks touch: G7, F-16, 5G, 3D, #5, 1.2.3, a web address."""
    before = prose[start - 1 : start]
    if _HOUSE_AFTER.match(prose, end):
        return Kind.ADDRESS
    if before.isalpha() or before == "_":
        return Kind.NAME
    if before == "-" and prose[start - 2 : start - 1].isalpha():
        return Kind.NAME
    if before and before in "/=&?@\\" and prose[start - 2 : start - 1].strip():
        return Kind.WORD
    if before and before in ".,:" and prose[start - 2 : start - 1].isdigit():
        return Kind.WORD
    if before and before in "’'‘" and end - start == 2:
        return Kind.YEAR
    after = prose[end : end + 2]
    if after[:1].isalpha() or after[:1] == "_":
        return Kind.NAME
    if after[:1] in ".,:/" and after[1:].isdigit():
        return Kind.WORD
    if after[:1] == "-" and after[1:].isupper():
        return Kind.NAME
    return None


def _window(prose: str, start: int, reach: int = 24) -> str:
    begin = prose.rfind("\n", max(0, start - reach), start) + 1 or max(0, start - reach)
    return prose[begin:start]


def age(prose: str, start: int, end: int, value: float) -> bool:
    """Whether the number is somebody's age."""
    if not 0 <= value <= 120:
        return False
    before, after = _window(prose, start), prose[end : end + 1]
    if _AGE_AFTER.match(prose, end) and prose[end : end + 5] != " and ":
        return True
    if _AGE_BEFORE.search(before):
        return True
    if after and after in ",.;":
        return _NAME_COMMA.search(before) is not None
    return after == ")" and _NAME_BRACKET.search(before) is not None


def label(
    prose: str, start: int, end: int, numeral: Numeral, *, counts: bool, headline: bool
) -> Kind | None:
    """What a number is that only says which: of what day, page, house, law, aircraft. `counts` says
    that a counted noun stands behind it, which a number of that sort hardly ever has."""
    before = _window(prose, start)
    digits = numeral.form is Form.DIGITS
    day = numeral.value <= 31 and numeral.place == 1
    if day and _DAY_AFTER.match(prose, end):
        return Kind.DATE
    if day and not counts and _DAY_BEFORE.search(before):
        return Kind.DATE
    if _TIME_AFTER.match(prose, end) and numeral.value <= 2400:
        return Kind.TIME
    if _STATUTE_BEFORE.search(before):
        return Kind.STATUTE
    if digits and _HOUSE_AFTER.match(prose, end):
        return Kind.ADDRESS
    if digits and _ROAD_BEFORE.search(before):
        return Kind.ADDRESS
    if _ODDS_AFTER.match(prose, end):
        return Kind.ODDS
    if digits and _VERSION_BEFORE.search(before):
        return Kind.VERSION
    if (
        digits
        and numeral.place == 1
        and _is_year(end - start, numeral.value, before, counts=counts)
    ):
        return Kind.YEAR
    if not counts and numeral.place == 1 and (found := _LABEL_BEFORE.search(before)):
        return Kind.LABEL if found[0][0] != "#" or digits else None
    if (
        not counts
        and not headline
        and _CAPITAL_BEFORE.search(before)
        and not _NOT_A_NAME.search(before)
    ):
        return Kind.NAME
    return None


def _is_year(length: int, value: float, before: str, *, counts: bool) -> bool:
    if length != 4 or not 1000 <= value <= 2100:
        return False
    dated = _YEAR_BEFORE.search(before) is not None
    if value < 1700:
        return dated and not counts
    return not counts or (dated and value % 100 != 0)
