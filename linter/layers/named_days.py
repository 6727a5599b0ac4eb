"""Holidays that an article puts on a day: their name beside a date or a day of the week.

Only where the two stand together as one thing does the day belong to the holiday: "Bastille Day, 14
July", "closed on Monday, May 20, for Victoria Day", "Thanksgiving falls on Thursday". A weekend, an
eve, the day after and everything else that is only named for a holiday is another day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.calendar import WEEKDAY, weekday_named
from linter.layers.dates import WrittenDate, dates
from linter.layers.demonyms import COUNTRY_OF
from linter.layers.holiday_names import HOLIDAYS, OWNED, Holiday, owned
from linter.layers.name_words import OPENERS
from linter.patterns import Pattern


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A holiday in `name_span` and the day it is put on in `day_span`: a date, or only a day of the
    week. `around` says that something is shut or done for the holiday then, which a neighbouring
    day may be for, too; `falls` that the holiday itself is said to be that day of the week."""

    holiday: Holiday
    name_span: Span
    day_span: Span
    date: WrittenDate | None
    weekday: int | None
    around: bool = False
    falls: bool = False


_IS = r"(?:falls|fell|lands|landed|will fall|is|was|will be|comes|came)(?: (?:late |early )?(?:this|last|next) year)?,?"
_TO_DATE = Pattern(
    rf"(?: holiday)?(?:,? on | \((?:on )?|, | [–—] |,? (?P<falls>(?:which )?{_IS}) (?:on )?)$"
)
_TO_WEEKDAY = Pattern(
    rf"(?: holiday)?(?: on | \((?:on )?|,? (?P<falls>(?:which )?{_IS}) (?:on )?)(?:this |next |last )?$"
)
_FROM_DATE = Pattern(
    r"(?:,? (?P<around>(?:for|to mark|in observance of) )|, | \(| [–—] |,? (?:which )?(?:is|was|will be) )(?:the )?$"
)
_ENDS = Pattern(r"(?: holiday)?(?=[.;:!?)\n]|, (?!(?:and|or) [A-Z])|,?$| [–—] )")
_OTHER_DAY = Pattern(
    r"\b(?:after|before|following|ahead of|since|until|till|week|weekend|eve|near|around|past|between|from|"
    r"and|or|to|through|than|not|every|each|observed?|celebrat\w+|marke?d?|post|pre|runs?|leading|days? of"
    r"|orthodox|julian)\W+(?:the |an? )?$",
    re.I,
)
_LONGER_NAME = Pattern(r"(?P<word>[A-Z][\w.’'-]*) $")
_OWNER = Pattern(r"(?P<land>[A-Z][\w.]*)(?:[’']s?)? $")
_SPAN_OF_DAYS = Pattern(r" ?[–—-]|,? (?:to|through|until|and|or|&) (?:[A-Z]|\d)")
_MORE_DAYS = Pattern(r"(?:\b(?:and|or|to|through|until|from|between|&) |[–-])(?:on )?$")
_THE_HOLIDAY = Pattern(
    rf"\b(?:The|This year[’']s) holiday,? (?:itself )?(?P<falls>{_IS}) (?:on )?(?={WEEKDAY}|[A-Z]|\d)"
)
_BARE_WEEKDAY = Pattern(rf"(?:this |next |last )?(?P<day>{WEEKDAY})(?![\w’'-])(?! [a-z]+ing\b)")
_REACH = 60


@layer
def named_days(article: Article) -> tuple[NamedDay, ...]:
    """Every holiday that is put on a day, in order of its name."""
    names = sorted(_names(article), key=lambda n: n[1])
    if not names:
        return ()
    starts = {at: d for d in dates(article) for at in (d.whole.start, d.span.start)}
    ends = {d.whole.end: d for d in dates(article)}
    found = (
        _day_after(article, holiday, span, starts) or _day_before(article, holiday, span, ends)
        for holiday, span in names
    )
    return (*(day for day in found if day is not None), *_the_holidays(article, names, starts))


def _names(article: Article) -> Iterator[tuple[Holiday, Span]]:
    """Every holiday by its name, the longest name where one begins another."""
    prose = article.prose
    taken: set[int] = set()
    for written in HOLIDAYS:
        at = prose.find(written.literal)
        while at >= 0:
            end = written.end_in(prose, at)
            if end is not None and at not in taken and _begins(prose, at):
                taken.add(at)
                yield written.holiday, Span(at, end)
            at = prose.find(written.literal, at + 1)
    for found in OWNED.finditer(prose):
        owner = _OWNER.search(prose, max(0, found.start() - _REACH), found.start())
        country = COUNTRY_OF.get(owner["land"].rstrip(".")) if owner else None
        if country is not None:
            yield owned(found["name"], country), Span(*found.span())


def _begins(prose: str, at: int) -> bool:
    """Whether a name begins here, and is not the end of a longer one: Mr Halloween."""
    before = _LONGER_NAME.search(prose, max(0, at - _REACH), at)
    word = before["word"].rstrip(".") if before else ""
    return not prose[at - 1 : at].isalnum() and (
        not word or word in OPENERS or word in COUNTRY_OF or word.endswith(("’s", "'s"))
    )


def _day_after(
    article: Article, holiday: Holiday, name: Span, starts: dict[int, WrittenDate]
) -> NamedDay | None:
    """HOLIDAY, DATE; HOLIDAY falls on DAY."""
    prose, end = article.prose, article.block_at(name.start).span.end
    if _OTHER_DAY.search(prose, max(0, name.start - _REACH), name.start):
        return None
    for at in range(name.end + 1, min(name.end + _REACH, end)):
        between = prose[name.end : at]
        date = starts.get(at)
        if date is not None:
            joined = _TO_DATE.match(between)
            if joined is None or date.day is None or _SPAN_OF_DAYS.match(prose, date.whole.end):
                return None
            day = date.span if at > date.whole.start else date.whole  # the Friday of Good Friday
            return NamedDay(holiday, name, day, date, date.weekday, falls=bool(joined["falls"]))
        joined = _TO_WEEKDAY.match(between)
        said = _BARE_WEEKDAY.match(prose, at) if joined else None
        if joined and said and not _SPAN_OF_DAYS.match(prose, said.end()):
            span, number = Span(*said.span("day")), weekday_named(said["day"])
            return NamedDay(holiday, name, span, None, number, falls=bool(joined["falls"]))
    return None


def _day_before(
    article: Article, holiday: Holiday, name: Span, ends: dict[int, WrittenDate]
) -> NamedDay | None:
    """DATE, HOLIDAY; shut on DATE for HOLIDAY. The end of the name must close what it stands in."""
    prose, block = article.prose, article.block_at(name.start).span
    if not _ENDS.match(prose, name.end, block.end):
        return None
    named_from = _with_owner(prose, name)
    for at in range(named_from - 1, max(block.start, named_from - _REACH), -1):
        date = ends.get(at)
        if date is None:
            continue
        joined = _FROM_DATE.match(prose[at:named_from])
        if joined is None or date.day is None:
            return None
        if _MORE_DAYS.search(prose, max(block.start, date.whole.start - 12), date.whole.start):
            return None
        return NamedDay(
            holiday, name, date.whole, date, date.weekday, around=bool(joined["around"])
        )
    return None


def _with_owner(prose: str, name: Span) -> int:
    """Where a name begins with the country it is said to be of: "Georgia’s Independence Day"."""
    owner = _OWNER.search(prose, max(0, name.start - _REACH), name.start)
    return owner.start() if owner and owner["land"].rstrip(".") in COUNTRY_OF else name.start


def _the_holidays(
    article: Article, names: list[tuple[Holiday, Span]], starts: dict[int, WrittenDate]
) -> Iterator[NamedDay]:
    """The holiday falls on DATE, of the holiday that this paragraph or the heading above names."""
    for found in _THE_HOLIDAY.finditer(article.prose):
        block = article.block_at(found.start())
        above = article.blocks[max(block.index - 1, 0)]
        meant = [n for n in names if above.span.start <= n[1].start < found.start()]
        date = starts.get(found.end())
        if date is None or date.day is None or len({holiday for holiday, _ in meant}) != 1:
            continue
        if not _SPAN_OF_DAYS.match(article.prose, date.whole.end):
            holiday, name = meant[-1]
            yield NamedDay(holiday, name, date.whole, date, date.weekday, falls=True)
