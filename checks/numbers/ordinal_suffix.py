"""NUM502 ordinal-suffix."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.article.article import Article
from linter.article.span import Span
from linter.check import Check
from linter.findings import Finding, Fix, Safety, Severity
from linter.layers.figures import Kind, figures
from linter.patterns import Pattern

_PARTS = Pattern(r"(\d[\d,]*)(st|nd|rd|th)", re.I)


class OrdinalSuffix(Check):
    """An ordinal has the wrong ending: 22th, 1th.

    The ending follows the last digit, except after 11, 12 and 13. Stones, as in 12st, are a weight.
    """

    code = "NUM502"
    name = "ordinal-suffix"
    severity = Severity.ERROR
    good = (
        "It was the 21st, the 22nd, the 23rd and the 111th.",
        "The 12th man and the 13th guest were here.",
        "It was on the 31st of May.",
        "The 11th, 12th and 13th of May.",
        "The 21st, 22nd and 23rd floors.",
        "The 111th and 112th birthdays.",
        "The 101st and 1,002nd day.",
        "He weighs 12st, once 11st 4lb.",
        "The 4TH of July was hot.",
        "It was the 3rd time this week.",
        "The 20th century ended badly.",
        "The 1st of three.",
        "The 1,000th visitor won.",
        "They live on 43rd Street.",
        "The 0th hour passed.",
    )
    bad = (
        "The ⟦22th⟧ of May.",
        "The ⟦1th⟧ of May.",
        "The ⟦11st⟧ century was cold.",
        "The ⟦13rd⟧ floor is closed.",
        "Their ⟦52th⟧ win in a row.",
        "Her ⟦103th⟧ birthday.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for figure in figures(article):
            found = _PARTS.fullmatch(article.text(figure.span))
            if figure.kind not in (Kind.ORDINAL, Kind.DATE) or found is None:
                continue
            right = _suffix(int(found[1].replace(",", "")))
            if found[2].lower() == right or (
                found[2].lower() == "st" and not _is_rank(article.prose, figure.span)
            ):
                continue
            whole = f"{found[1]}{right}"
            yield self.finding(
                f"{{0!q}} should be {whole}",
                figure.span,
                fix=Fix("mend the ending", (), Safety.SHOWN, (whole,)),
                subject=(found[0],),
            )


def _suffix(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


_RANKED = Pattern(
    r" (?:century|anniversary|birthday|floor|place|minute|time|day|round|season|of [A-Z]|Street|Avenue)"
)


def _is_rank(prose: str, span: Span) -> bool:
    """Whether a number in `st` is an ordinal and not a weight in stones."""
    return _RANKED.match(prose, span.end) is not None
