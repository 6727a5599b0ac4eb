"""NUM403 rank-order."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check, Example
from linter.findings import Finding, Related, Severity
from linter.layers.ranks import ranks

_TABLE = "| Branch | Visits | Loans | Change |\n|---|---|---|---|\n| Hale | 940 | 610 | +14.0% |\n"


class RankOrder(Check):
    """What is said to be the most is beaten by another figure.

    The tallest tower, the eldest brother, the runner who came third, the row of a table with the
    most of something: each stands beside figures that must bear it out. Ranks by another measure, of
    another time, or among "one of the" and "second" are left alone.
    """

    code = "NUM403"
    name = "rank-order"
    severity = Severity.INFO
    good = (
        "The largest of the three, at 40 acres, is smaller than the 55-acre farm next door in Kent.",
        "It was the coldest night of the year, at minus 9C; in 1963 it was minus 14C.",
        "Ann, 63, the eldest of three sisters, runs the shop; Bea, 58, cooks, and Cat, 49, sings.",
        "Ann, 49, the youngest of three sisters, runs the shop; Bea, 58, cooks, and Cat, 63, sings.",
        "The tallest tower rises 127 feet. A second tower, built later, is 112 feet high.",
        "One of the tallest towers rises 112 feet. Another tower is 127 feet high.",
        "The tallest tower rises 112 feet. The bridge beside it is 1,200 feet long.",
        "The tallest tower rises 112 feet. In 1890 another tower was 127 feet high.",
        "The tallest tower rises about 125 feet. Another tower is 127 feet high.",
        "The second tallest tower rises 112 feet. Another tower is 127 feet high.",
        "Olson was third, 41 seconds down, and Hale fourth, 48 seconds behind.",
        "The longest bridge is 340 metres, and the next station is 410 metres away.",
        "The tallest tower is 112 feet. The one it replaced was 140 feet high.",
        "The deepest pool is 9 metres. The other end is 12 metres from the road.",
        "The heaviest pumpkin weighed 612kg; all the others together made 1,640kg.",
        "The biggest farm costs £40,000 a year to run. Another farm made £55,000.",
        "The largest farm, at 55 acres, was sold; another, at 40 acres, was not.",
        "It was his 17th goal of the season, the most in the league. Lee’s 18th birthday is on Friday.",
        "It was his 17th goal of the season, the most in the league. In 1990 Lee’s 18th goal won the cup.",
        "The youngest of the four, Ann Lee, 49, runs the shop; her sister Bea, 63, cooks.",
        Example(_TABLE + "\nHale had the most visits.", suffix=".md"),
        Example(
            _TABLE
            + "| Wick | 870 | 720 | -3.0% |\n\nHale had the most visits. Wick had the most loans.",
            suffix=".md",
        ),
        Example(
            _TABLE + "| Wick | 870 | 720 | -3.0% |\n\nNo branch grew faster than Hale.",
            suffix=".md",
        ),
        Example(
            _TABLE + "| **Total** | 940 | 610 | +15.0% |\n\nNo branch grew faster than Hale.",
            suffix=".md",
        ),
    )
    bad = (
        "Ann, ⟦58⟧, ⟦the eldest⟧ of three sisters, runs the shop; Bea, ⟦63⟧, cooks, and Cat, 49, sings.",
        "⟦The tallest tower⟧ rises ⟦112 feet⟧ above the bay. A second tower, half hidden, stands at ⟦127 feet⟧.",
        "⟦The eldest⟧ of the four, Ann Lee, ⟦58⟧, runs the shop; her sister Bea, ⟦63⟧, cooks.",
        "⟦The longest bridge⟧ on the line is ⟦340 metres⟧. The one at Wick is ⟦410 metres⟧ long.",
        "⟦The heaviest pumpkin⟧ weighed ⟦612kg⟧, and the runner-up ⟦640kg⟧.",
        "⟦The largest⟧ of the three farms, at ⟦40 acres⟧, was sold; another, at ⟦55 acres⟧, was not.",
        "⟦The cheapest flat⟧ is ⟦£250,000⟧. Another flat is ⟦£218,000⟧.",
        "It was his ⟦17th⟧ goal of the season, ⟦the most in⟧ the league.\n\nWick drew level with Lee’s ⟦18th⟧ goal.",
        "Olson was third, ⟦48 seconds⟧ down, and Hale ⟦fourth⟧, ⟦41 seconds⟧ behind.",
        Example(
            "| Branch | Visits | Change |\n|---|---|---|\n| Hale | 940 | ⟦14.0%⟧ |\n| Wick | 870 | ⟦22.0%⟧ |\n\n"
            "⟦No branch grew faster than Hale⟧, which has new lamps.",
            suffix=".md",
        ),
        Example(
            "| Branch | Visits | Change |\n|---|---|---|\n| Hale | ⟦940⟧ | 14.0% |\n| Wick | ⟦980⟧ | 22.0% |\n\n"
            "⟦Hale had the most visits⟧ of all.",
            suffix=".md",
        ),
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for rank in ranks(article):
            better = rank.beaten_by()
            if better is not None:
                yield self.finding(
                    "{0!q} is at {1!q}, but {2!q} stands {2!at}",
                    rank.claim,
                    [Related(rank.figure.span), Related(better.span, "beats it")],
                    subject=(article.text(rank.claim), article.text(better.span)),
                )
