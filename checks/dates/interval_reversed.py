"""DAT202 interval-reversed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.article.article import Article
from linter.article.span import Span
from linter.check import Check
from linter.findings import Finding, Fix, Related, Safety, Severity
from linter.layers.dates import days_in
from linter.layers.periods import Period, hours, periods
from linter.layers.quotations import is_quoted
from linter.layers.sentences import sentence_at
from linter.patterns import Pattern


class IntervalReversed(Check):
    """A stretch of time ends before it begins.

    One of the two dates is a slip, or they stand the wrong way round. What is moved from one year to an
    earlier one is no stretch, nor are nights, winters and seasons, and a date without a year may belong
    to the next.
    """

    code = "DAT202"
    name = "interval-reversed"
    severity = Severity.ERROR
    good = (
        "She led it from 2012 to 2015, and from Nov. 3 to Feb. 4.",
        "The target was moved from 2035 to 2030.",
        "The vote was brought forward from June 2024 to April 2024.",
        "They cut the date back from 2050 to 2045.",
        "The bridge was shut from 9 p.m. to 3 a.m. the same day each week.",
        "It was open from 10pm to 6am.",
        "It was settled from 2000 BC to 1500 BC.",
        "The 2012–11 record stood, and the 1998–99 season ended.",
        "The gap between 2015 and 2012 was wide.",
        "Profits in 2015 and 2012 were alike.",
        "From December 20 to January 5, 2023, it is shut.",
        "It ran from 5 to 7 May.",
        "The tax rose from 2015 to 2021 by 4%.",
        "It was changed from 5 May to 3 May.",
        "Prices fell from 2,015 to 2,012 pounds.",
        "Turn from pages 2015 to 1998.",
        "It went from 1,900 in May to 1,800.",
    )
    bad = (
        "She led it from ⟦2015⟧ to ⟦2012⟧.",
        "She led it from ⟦April 2022⟧ to ⟦August 2019⟧.",
        "It lasted from 6am on ⟦March 14⟧ to 6am on ⟦March 10⟧.",
        "It ran from ⟦17⟧ to ⟦15 May⟧.",
        "The mill was built between ⟦1904⟧ and ⟦1898⟧.",
        "Ann Marsh (⟦2008⟧–⟦1932⟧) made pots.",
        "He was mayor until it closed (⟦May 2004⟧ to ⟦June 1998⟧).",
        "It was open from ⟦9 p.m.⟧ to ⟦3 p.m.⟧ the same day.",
        "He taught there, from ⟦5 May 2021⟧ until ⟦3 May 2021⟧.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for period in periods(article):
            if _is_reversed(period) and _is_stretch(article, period):
                yield self._found(article, period.start.span, period.end.span)
        for times in hours(article):
            same = _SAME_DAY.match(article.prose, times.span.end)
            if same and times.end.since_midnight < times.start.since_midnight:
                yield self._found(article, times.start.span, times.end.span)

    def _found(self, article: Article, start: Span, end: Span) -> Finding:
        return self.finding(
            "the end, {0!q}, comes before the beginning, {1!q}",
            end,
            [Related(start, "the beginning")],
            lowered=int(is_quoted(article, start)),
            fix=Fix("check both ends", (), Safety.SHOWN, ()),
            subject=(article.text(start), article.text(end)),
        )


_SAME_DAY = Pattern(r",? (?:on )?(?:the|that) same day\b(?! each| every)")
_MOVED = Pattern(
    r"\b(?:mov|br(?:ing|ought)|chang|shift|revis|advanc|push|put|postpon|reschedul|switch|delay|back|cut|lower"
    r"|reduc|deadline|target|goal|gap|difference|compar|alike|similar|correct|amend|alter|forward|page|revert|went"
    r"|go(?:es|ing)?\b|jump|turn)",
    re.I,
)


def _is_reversed(period: Period) -> bool:
    """Whether the end is over before the beginning, whatever years are not said."""
    start, end = period.start, period.end
    if start.year is not None and end.year is not None:
        first, last = days_in(start, start.year), days_in(end, end.year)
        return first is not None and last is not None and last.last < first.first
    same = start.year is end.year is None and start.month == end.month
    return same and start.day is not None and end.day is not None and end.day < start.day


def _is_stretch(article: Article, period: Period) -> bool:
    """Whether the two dates bound something, rather than being told as a change or one by one."""
    prose = article.prose
    if period.form in ("to", "dash"):
        bracketed = prose[period.span.start - 1 : period.span.start] == "("
        return bracketed and prose[period.span.end : period.span.end + 1] == ")"
    sentence = sentence_at(article, period.span.start).span
    return _MOVED.search(prose, sentence.start, period.start.span.start) is None
