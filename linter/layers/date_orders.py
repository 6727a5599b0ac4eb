"""Whether a day stands before its month or behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.calendar import MONTH, WEEKDAY
from linter.layers.counted import counted
from linter.layers.dates import WrittenDate, dates
from linter.layers.name_words import OPENERS
from linter.patterns import Pattern

DAY_FIRST = "day first"
MONTH_FIRST = "month first"

_CALLED_BY_DATE = frozenset({(7, 4), (9, 11), (1, 6), (10, 7), (7, 7), (7, 14), (11, 5), (4, 25)})
"""Days that are spoken of by their date, whatever the style of dates: July 4, 7 July, September 11."""
_NAMED = Pattern(r"([A-Z][\w’'.-]*) $|[“\"‘'-]$")
_WEEKDAY = Pattern(rf"\b{WEEKDAY},? $")
_NUMBER = Pattern(r" (?:million|billion|thousand|lakh|crore|per cent|percent|%)")
"""What makes the day a number of something: in June 2 million more will pay."""
_NAMES_ON = Pattern(r" [A-Z]")
_REACH = 20
_FORM = Pattern(
    rf"(?P<first>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>{MONTH})(?:,? (?P<year>\d{{4}}))?"
    rf"|(?P<other>{MONTH}) (?P<second>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<of>\d{{4}}))?"
)


@dataclass(frozen=True, slots=True)
class DayOrder:
    """A day with its month, and which of the two comes first: `10 May` or `May 10`. `rewritten` is the
    same day in either order."""

    span: Span
    order: str
    rewritten: Mapping[str, str]


@layer
def day_orders(article: Article) -> tuple[DayOrder, ...]:
    """Every day of a month that could have been written in the other order, in order of place."""
    found = []
    for date in dates(article):
        form = _FORM.fullmatch(article.text(date.span)) if date.day is not None else None
        if form is None or not date.exists or not _is_free(article, date):
            continue
        day, month = form["first"] or form["second"], form["month"] or form["other"]
        year = form["year"] or form["of"]
        rewritten = {
            DAY_FIRST: f"{day} {month} {year}" if year else f"{day} {month}",
            MONTH_FIRST: f"{month} {day}, {year}" if year else f"{month} {day}",
        }
        order = DAY_FIRST if form["first"] else MONTH_FIRST
        found.append(DayOrder(date.span, order, MappingProxyType(rewritten)))
    return tuple(found)


def _is_free(article: Article, date: WrittenDate) -> bool:
    """Whether the style of the article decides how the date is written, and no name."""
    text = article.text(date.span)
    if (date.month, date.day) in _CALLED_BY_DATE and date.year is None:
        return False
    end = date.span.end
    if _NAMES_ON.match(article.prose, end) or _NUMBER.match(article.prose, end):
        return False
    if date.year is None and text[-1].isdigit() and counted(article.prose, end) is not None:
        return False  # in May 10 people died
    before = article.prose[max(0, date.span.start - _REACH) : date.span.start]
    named = _NAMED.search(before)
    return named is None or named[1] in OPENERS or _WEEKDAY.search(before) is not None
