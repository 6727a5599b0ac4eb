"""NUM305 margin-mismatch."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check
from linter.findings import Finding, Fix, Related, Safety, Severity
from linter.layers.margins import margins
from linter.layers.quotations import is_quoted


class MarginMismatch(Check):
    """A margin is not the difference of the two results beside it.

    `Won 52–48, a six-point margin`; `by 214 votes, 5,310 to 5,106`. The margin must stand next to
    the results and say what it is; rounded results and margins have their rounding. A score over
    several rounds, a lead that grew or a third candidate's votes make no pair.
    """

    code = "NUM305"
    name = "margin-mismatch"
    severity = Severity.WARNING
    good = (
        "She won 52–48, a four-point margin.",
        "He won by 204 votes, 5,310 to 5,106.",
        "They lost by two goals, 3-1, to Hull.",
        "She won 52% to 48%, a margin of four points.",
        "They won by two points, 21-19, and then by ten, 30-20.",
        "He won 6-4, 6-3, by two sets.",
        "They led by ten points at half-time and won 84-80.",
        "Hull won by three wickets, 210 to 209.",
        "At the interval they led by 1-11 to 0-10, a margin of four points.",
        "She won by 12 votes. The poll of 2019 was 5,310 to 5,106.",
        "It won 3-1, a two-goal victory.",
        "They won 3-1, a six-game winning run.",
        "The bill passed 41-27, with a two-vote majority needed.",
        "He won by six points, taking 52 per cent of the vote to 46 per cent for Roe.",
        "Lee polled 5,310 votes and Roe 5,106, a majority of 204.",
        "Lee polled 5,310 votes and Roe 5,106, and a majority of 120 was enough in 2019.",
        "She won by 312 votes, with 5,310 to her rival’s 4,998.",
        "She won by 312 votes, with 5,310 of them cast by post.",
        "Lee scored 12 goals and Roe ten, a lead of six points.",
        "About 52% backed her and 48% did not, a margin of four points.",
    )
    bad = (
        "She won ⟦52–48⟧, a ⟦six-point⟧ margin.",
        "He won by ⟦214⟧ votes, ⟦5,310⟧ to ⟦5,106⟧.",
        "It passed by ⟦three⟧ votes, ⟦27-22⟧, after a long night.",
        "She won ⟦52%⟧ to ⟦48%⟧, a margin of ⟦six⟧ points.",
        "Lee took ⟦52.4%⟧ of the vote and Roe ⟦47.6%⟧, a margin of ⟦5.8⟧ points.",
        "Lee polled ⟦5,310⟧ votes and Roe ⟦5,106⟧, a majority of ⟦214⟧.",
        "She won by ⟦412⟧ votes, with ⟦5,310⟧ to her rival’s ⟦4,998⟧.",
        "It was carried by ⟦5,310⟧ votes to ⟦5,106⟧, a majority of ⟦214⟧.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for each in margins(article):
            if each.difference.overlaps(each.stated):
                continue
            yield self.finding(
                f"the difference is {each.difference.middle:,.10g}, not {{0!q}}",
                each.margin,
                [Related(span, "a result") for span in each.results],
                lowered=int(is_quoted(article, each.margin)),
                fix=Fix("check the results and the margin", (), Safety.SHOWN),
                subject=(article.text(each.margin), *(article.text(s) for s in each.results)),
            )
