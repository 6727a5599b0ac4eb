"""DAT302 relative-day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date

from linter.article.article import Article
from linter.check import Check, Example
from linter.findings import Finding, Fix, Safety, Severity
from linter.layers.calendar import name_of_weekday
from linter.layers.quotations import is_quoted
from linter.layers.relative_days import RelativeDay, relative_days

_NEWS = Date(2023, 9, 6)  # a Wednesday


class RelativeDayMismatch(Check):
    """Yesterday, today or tomorrow is not the day of the week beside it.

    A story that was held over, or was written for the web and printed later, keeps its old yesterday. The
    day may be reckoned from the date of the article or from the day after, which is the date of the
    paper that it was written for.
    """

    code = "DAT302"
    name = "relative-day"
    severity = Severity.WARNING
    good = (
        Example("It opened yesterday (Tuesday).", date=_NEWS),
        Example("It opened yesterday (Wednesday).", date=_NEWS),  # for the paper of Thursday
        Example("It opens tomorrow, Thursday, at noon.", date=_NEWS),
        Example("It opens tomorrow, Friday, at noon.", date=_NEWS),
        Example("It opens today, Wednesday 6 September.", date=_NEWS),
        "It opened yesterday (Monday).",  # nobody knows when this was
        Example("It is open today, Monday and Tuesday.", date=_NEWS),
        Example("It opened yesterday; Monday was wet.", date=_NEWS),
        Example("“It opened yesterday (Monday),” he said.", date=_NEWS),
        Example("It opened yesterday, Monday having been wet.", date=_NEWS),
        Example("She sang Yesterday (Monday by the Pines was next).", date=_NEWS),
        Example("It opened yesterday. Monday, it shut.", date=_NEWS),
        Example("Not today, Satan, and not tomorrow, Monty.", date=_NEWS),
        Example("It opens on Thursday, tomorrow.", date=_NEWS),
        Example("The shop is open tomorrow, Friday, Saturday and Sunday.", date=_NEWS),
    )
    bad = (
        Example("It opened ⟦yesterday (Monday⟧).", date=_NEWS),
        Example("It opens ⟦tomorrow, Tuesday⟧, at noon.", date=_NEWS),
        Example("It opens ⟦tomorrow night (Sunday⟧) at noon.", date=_NEWS),
        Example("It opens ⟦today, Monday⟧ 4 September.", date=_NEWS),
        Example("It opens on ⟦Saturday, tomorrow⟧.", date=_NEWS),
    )

    def run(self, article: Article) -> Iterator[Finding]:
        date = article.meta.date
        for told in relative_days(article) if date else ():
            if date is None or told.today in _todays(date) or is_quoted(article, told.span):
                continue
            yield self.finding(
                _said(told, date), told.span, fix=_FIX, subject=(told.word, str(date))
            )


_FIX = Fix("check the day", (), Safety.SHOWN, ())


def _todays(date: Date) -> tuple[int, int]:
    """The days of the week that today may be."""
    return date.weekday(), (date.weekday() + 1) % 7


def _said(told: RelativeDay, date: Date) -> str:
    right = name_of_weekday((date.weekday() + told.offset) % 7)
    article_day = name_of_weekday(date.weekday())
    return (
        f"{{0!q}}: the article is of {article_day}, {date.day} {date:%B}, so {told.word} is {right}"
    )
