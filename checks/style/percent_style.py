"""STY106 percent-style."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.article.article import Article
from linter.check import ConsistencyCheck, Example, Mention
from linter.findings import Finding, Severity
from linter.layers.percents import percent_signs
from linter.layers.zones import in_own_words

_JOINTS = {"%": "", "percent": " ", "per cent": " ", "pct": " "}


class PercentStyle(ConsistencyCheck):
    """Percentages are written with the sign here and in words there.

    %, percent and per cent are three styles, of which a story has one. A number that is spelled out
    has its word whatever the style; percentage points, headlines, tables and quotations are left alone.
    """

    code = "STY106"
    name = "percent-style"
    severity = Severity.INFO
    good = (
        "Rents rose 12 per cent and wages 3 per cent.",
        "Rents rose 12% and wages 3%.",
        "Rents up 12%\n\nRents rose 12 per cent last year, the council said.",
        "Rents rose 12 percent. “Mine went up 40%,” she said.",
        "Ten percent of tenants moved. Rents rose 12%.",
        "Rents rose 12%, or two percentage points more than wages.",
        "Support fell from 12% to 8%, by four percentage points.",
        "A large percentage of the 12% who left came back.",
        "A 12-percent rise followed one of 3 percent.",
        "The rate was 50 basis points above 4 per cent, and is 5 per cent now.",
        "Rents rose 12%.\n\n## Up 5 percent\n\nWages rose 3%.",
        "She gave 110 percent, and the 100 percent record went.",
        "Rents, up 3% in May\n\nRents rose 12 per cent. Wages rose 3 per cent.",
    )
    bad = (
        Example(
            "Rents rose ⟦12 per cent⟧ and wages ⟦3 per cent⟧. Prices fell ⟦4%⟧.",
            fixed="Rents rose 12 per cent and wages 3 per cent. Prices fell 4 per cent.",
        ),
        Example(
            "Sales grew ⟦4%⟧. Costs grew ⟦6 percent⟧, and rent, at ⟦9%⟧ of them, stood still.",
            fixed="Sales grew 4%. Costs grew 6%, and rent, at 9% of them, stood still.",
        ),
        "The trust met ⟦81%⟧ of its targets. A year ago it met ⟦79 per cent⟧.",
        "Turnout was ⟦41 percent⟧. In 2019 it was ⟦44 per cent⟧.",
        "About ⟦14%⟧ of owners are under 35. That is up from ⟦11 percent⟧ a decade ago.",
        "It took a ⟦60-percent⟧ share. Its rival has ⟦20%⟧ and the rest ⟦20%⟧.",
    )

    def mentions(self, article: Article) -> Iterator[Mention]:
        for written in percent_signs(article):
            if in_own_words(article, written.span):
                number = article.prose[written.span.start : written.tail.start]
                rewritten = {sign: f"{number}{joint}{sign}" for sign, joint in _JOINTS.items()}
                yield Mention("percentage", written.sign, written.span, rewritten=rewritten)

    def say(self, majority: Sequence[Mention], minority: Sequence[Mention]) -> Finding | None:
        return self.disagreement("{0!q} here, {1!q} {1!at}", majority, minority)
