"""DAT204 anniversary."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date

from linter.article.article import Article
from linter.article.span import Span
from linter.check import Check, Example
from linter.findings import Finding, Fix, Related, Safety, Severity
from linter.layers.anniversaries import agos, anniversaries
from linter.layers.dates import Days, days_of
from linter.layers.durations import DAYS_IN
from linter.layers.intervals import Interval
from linter.layers.quotations import is_quoted

_NEWS = Date(2023, 9, 4)


class AnniversaryMismatch(Check):
    """The number of an anniversary, or of years ago, does not fit the years.

    The 20th anniversary of something of 2001 is in 2021, and what was in 2019 is not three years ago in
    September 2023. Both years must stand beside the number or, once, in the sentence that says when the
    thing began; the date of the article counts where it is told as of now, give or take a year
    unless the words beside it say which.
    """

    code = "DAT204"
    name = "anniversary"
    severity = Severity.WARNING
    good = (
        "It was the 20th anniversary of the 2001 attack, in 2021.",
        "The choir was formed in 1960. In 2000, for the choir’s 40th anniversary, it sang.",
        Example("It is the 20th anniversary of the 2003 flood.", date=_NEWS),
        Example("It is the 20th anniversary of the 2002 flood.", date=_NEWS),
        Example("It is almost the 25th anniversary of the 1999 flood.", date=_NEWS),
        Example("She was there for the 20th anniversary of the 1953 flood.", date=_NEWS),
        Example("Next year is the 20th anniversary of the 2004 flood.", date=_NEWS),
        Example("It will mark the 40th anniversary of its first cup, won in 1984.", date=_NEWS),
        Example(
            "It celebrated its 75th anniversary last month. It was formed in 1948.", date=_NEWS
        ),
        Example("The queen’s silver jubilee came as the town, founded in 1952, grew.", date=_NEWS),
        Example("The shop will mark its 40th anniversary. It moved in 1979.", date=_NEWS),
        Example(
            "The shop will mark its 40th anniversary. The town was founded in 1879.", date=_NEWS
        ),
        "Ahead of the 20th anniversary of the 2001 attack, in 2020, a wall was built.",
        Example("It opened in 2019, four years ago.", date=_NEWS),
        Example("It opened in 2020, three years ago.", date=_NEWS),
        Example("It opened in December 2019, almost four years ago.", date=_NEWS),
        Example("It opened in 2002, some 20 years ago.", date=_NEWS),
        Example("It opened in 2019, three years after the fire.", date=_NEWS),
        Example("It opened in 2019, and three years ago it shut.", date=_NEWS),
        "Founded in 1985, it moved in 1990 and marked its 30th anniversary in 2015.",
        "The school was built in 1950. In 2005, for the town’s 40th anniversary, it sang.",
        "The 10th season since 2001 ended in 2012.",
        "It is her 30th birthday, and the play was first staged in 1985.",
        Example("“That was in 2019, three years ago,” he wrote in 2022.", date=_NEWS),
    )
    bad = (
        "It was the ⟦20th anniversary⟧ of the ⟦2001⟧ attack, in ⟦2022⟧.",
        Example("It is the ⟦30th anniversary⟧ of the ⟦2003⟧ flood.", date=_NEWS),
        Example(
            "First staged in ⟦1985⟧, the play is on tour for its ⟦30th anniversary⟧.", date=_NEWS
        ),
        "The choir was formed in the spring of ⟦1960⟧. In ⟦2005⟧, for the choir’s ⟦40th anniversary⟧, it sang.",
        "The first volume appeared in ⟦1969⟧. She spoke in ⟦2009⟧ for the ⟦50th anniversary⟧ of the first volume.",
        Example("It will mark the ⟦40th anniversary⟧ of its first cup, won in ⟦1981⟧.", date=_NEWS),
        Example(
            "It was to have kept its ⟦75th anniversary⟧ last month. It was formed in ⟦1952⟧.",
            date=_NEWS,
        ),
        Example(
            "The film, released in ⟦May 1995⟧, is shown now for its ⟦silver jubilee⟧.", date=_NEWS
        ),
        Example("It opened in ⟦2019⟧, ⟦three years⟧ ago.", date=_NEWS),
        Example("It was shut ⟦six years⟧ ago, in ⟦March 2019⟧.", date=_NEWS),
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for told in anniversaries(article):
            since = told.since.year or 0
            if told.number in (year - since for year in told.years):
                continue
            places = [Related(told.since.span, "when it was")]
            if told.at is not None:
                places.append(Related(told.at.span, "when the anniversary was"))
            first, last = told.years[0] - since, told.years[-1] - since
            said = f"{first} years later" if first == last else f"{first} to {last} years ago"
            yield self._found(article, told.span, places, said)
        for duration, date in agos(article):
            today, days = article.meta.date, days_of(article, date)
            if today is None or days is None or duration.days.overlaps(_ago(today, days)):
                continue
            there = round(_ago(today, days).middle / DAYS_IN[duration.unit])
            said = f"{there} {duration.unit} before the date of the article"
            yield self._found(article, duration.span, [Related(date.span, "when it was")], said)

    def _found(self, article: Article, span: Span, places: list[Related], said: str) -> Finding:
        return self.finding(
            f"{{0!q}} does not fit {{1!q}}: that is {said}",
            span,
            places,
            lowered=int(is_quoted(article, span)),
            fix=Fix("check the years", (), Safety.SHOWN, ()),
            subject=(article.text(span), *(article.text(p.span) for p in places)),
        )


def _ago(today: Date, days: Days) -> Interval:
    """How many days ago something was that happened on one of `days`."""
    return Interval((today - days.last).days, (today - days.first).days)
