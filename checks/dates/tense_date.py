"""DAT303 tense-date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date
from datetime import timedelta

from linter.article.article import Article
from linter.check import Check, Example
from linter.findings import Finding, Fix, Safety, Severity
from linter.layers.dates import dates, days_of
from linter.layers.quotations import is_quoted
from linter.layers.sentences import sentence_at
from linter.patterns import Pattern

_NEWS = Date(2023, 9, 6)


class TenseDate(Check):
    """Something that will be stands beside a date that has gone.

    A story that was held over still says that the council will meet. Only a day of a month counts, with
    the verb in its clause and the date at least two days before that of the article; a date more than
    three months back is rather one of next year.
    """

    code = "DAT303"
    name = "tense-date"
    severity = Severity.INFO
    good = (
        Example("The council will meet on 9 September.", date=_NEWS),
        Example("The council met on 3 January.", date=_NEWS),
        Example("The council will meet on 3 January.", date=_NEWS),
        Example("The council will meet on 3 August next year.", date=_NEWS),
        Example("The council will meet on 3 August 2024.", date=_NEWS),
        Example("The council will meet on 5 September.", date=_NEWS),
        "The council will meet on 3 August.",
        Example("“The council will meet on 3 August,” he said.", date=_NEWS),
        Example("Those who paid by 3 August will get a letter.", date=_NEWS),
        Example("It will look at what was said on 3 August.", date=_NEWS),
        Example("His will, read on 3 August, was short.", date=_NEWS),
        Example("The council said on 3 August that it will meet.", date=_NEWS),
        Example("The council will meet, as it did on 3 August.", date=_NEWS),
        Example("It will publish the letter of 3 August.", date=_NEWS),
        Example("It will be shut, having opened on 3 August.", date=_NEWS),
    )
    bad = (
        Example("The council will meet on ⟦3 August⟧.", date=_NEWS),
        Example("The new bridge will be opened to traffic on ⟦Sept. 1⟧.", date=_NEWS),
        Example("The council is to vote on the plan on ⟦3 August⟧.", date=_NEWS),
    )

    def run(self, article: Article) -> Iterator[Finding]:
        today = article.meta.date
        for date in dates(article) if today else ():
            days = days_of(article, date) if date.day is not None else None
            if today is None or days is None or is_quoted(article, date.span):
                continue
            if not _STALE <= today - days.last <= _NEXT_YEAR:
                continue
            start = sentence_at(article, date.span.start).span.start
            before = article.prose[start : date.whole.start]
            if _WILL.search(before) and not _OTHER_YEAR.match(article.prose, date.span.end):
                yield self.finding(
                    f"{{0!q}} has gone: the article is of {today.day} {today:%B}",
                    date.span,
                    fix=Fix("check the date or the tense", (), Safety.SHOWN, ()),
                    subject=(article.text(date.span),),
                )


_STALE, _NEXT_YEAR = timedelta(days=2), timedelta(days=92)
_WILL = Pattern(
    r"\b(?:will|is to|are to)(?: be)? [a-z]+"
    r"(?: (?!(?:what|that|who|which|when|of|as|after|since|from)\b)[\w’'-]+){0,8} on $"
)
_OTHER_YEAR = Pattern(r",? (?:next year|\d{4}|each year|every year)")
