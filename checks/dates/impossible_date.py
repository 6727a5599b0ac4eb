"""DAT102 impossible-date."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check, Example
from linter.findings import Finding, Fix, Safety, Severity
from linter.layers.calendar import last_day, name_of_month
from linter.layers.dates import WrittenDate, dates
from linter.layers.quotations import is_quoted
from linter.patterns import Pattern


class ImpossibleDate(Check):
    """A date that no calendar has.

    `31 June` is a slip for the 30th, for July, or for another day altogether. 29 February is left alone
    unless its year is written and was no leap year.
    """

    code = "DAT102"
    name = "impossible-date"
    severity = Severity.ERROR
    good = (
        "It closed on 30 June and on Feb. 28.",
        "It opened on 29 February 2024, and on 29 Feb.",
        "It opened on February 29, 2000.",
        "In May 40 people came, and in June 31 more.",
        "By February 30 towns had signed.",
        "In the five weeks to June 45 ships came.",
        "The set ended June 31-31.",
        "He bought 31 April showers for a song.",
        "She read pages 31, June to August.",
        "It cost £31 June to August, and 31% June on June.",
        "June 31 points clear of the field.",
        "It is open 9.31 June to August.",
        "By 2023 June’s 31 volunteers had left.",
        "Ward 31 February admissions rose.",
        "May 32 wins be enough?",
        "The top 35 March releases sold well.",
    )
    bad = (
        "It closed on ⟦31 June⟧ at noon.",
        "It closed on ⟦June 31st⟧ at noon.",
        "It closed on Thursday, ⟦Feb. 30⟧, at noon.",
        "It closed on ⟦29 February 2023⟧.",
        "It closed on ⟦Feb. 29, 1900⟧.",
        "The lease runs until ⟦31 November⟧.",
        "The lease runs from ⟦April 31⟧ to June 5.",
        "The ⟦31st of September⟧ is the deadline.",
        "It closed on ⟦32 May⟧.",
        Example("Call by ⟦September 31, 2024⟧."),
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for date in dates(article):
            if date.month is None or date.exists or not _is_meant(article, date):
                continue
            month = name_of_month(date.month)
            last = last_day(date.month, date.year)
            of = f" {date.year}" if date.month == 2 and date.year else ""
            yield self.finding(
                f"{{0!q}} is no date: {month}{of} has {last} days",
                date.span,
                lowered=int(is_quoted(article, date.span)),
                fix=Fix("check the day and the month", (), Safety.SHOWN, (f"{last} {month}",)),
                subject=(month, str(date.day)),
            )


def _is_meant(article: Article, date: WrittenDate) -> bool:
    """Whether the number counts days of the month rather than whatever follows it: a date follows a
    preposition or a day of the week, or has a year or an ordinal's ending."""
    text = article.text(date.span)
    if date.year or date.weekday is not None or _ORDINAL.search(text):
        return True
    before = article.prose[max(0, date.span.start - 10) : date.span.start]
    if date.day is None or date.day > _LONGEST_MONTH:
        return text[0].isdigit() and before.endswith("on ")
    if text[0].isdigit():
        return _PREPOSITION.search(before) is not None
    counts = _COUNTED.match(article.prose, date.span.end)
    return _PREPOSITION.search(before) is not None and counts is None


_LONGEST_MONTH = 31
_ORDINAL = Pattern(r"\d(?:st|nd|rd|th)\b")
_PREPOSITION = Pattern(r"\b(?:on|by|until|till?|to|from|since|before|after|of|through|dated|,) $")
_COUNTED = Pattern(r" (?!(?:and|at|in|to|when|with|for|as|the|because|but|or|while|if|by)\b)[a-z]")
