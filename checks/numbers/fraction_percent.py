"""NUM203 fraction-percent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.article.article import Article
from linter.check import Check, option
from linter.findings import Finding, Fix, Related, Safety, Severity
from linter.layers.proportions import proportions
from linter.layers.quotations import is_quoted

_NEAR = 0.15
"""A share of a few per cent may be off by no more than so much of itself."""


class FractionPercent(Check):
    """A fraction and the percentage beside it disagree.

    Four in five is 80 per cent. Fractions in words are loose (a third is 32 to 35 per cent) and their
    hedges looser; counts are taken as exact: 70 of 200 is 35 per cent. Only a percentage that
    plainly says the same thing again is compared: in brackets, after `or`, between commas. A vote
    whose two sides are told is held against the percentage of those who voted.
    """

    code = "NUM203"
    name = "fraction-percent"
    severity = Severity.ERROR

    @dataclass(frozen=True)
    class Options:
        slack: float = option(1.0, "percentage points that the two may be apart")

    good = (
        "Four in five (80%) agreed.",
        "Nearly two-thirds (64%) agreed.",
        "A third (34%) of them agreed.",
        "More than half (58%) of those asked agreed.",
        "Just under two-thirds, or 64%, of the drivers agreed.",
        "Of the 500 who voted, 410 were in favour, or 82%.",
        "In 70 of the 200 nests, or 35%, there were eggs.",
        "One in five men (12% of women) agreed.",
        "Half of the men agreed, up 60% on last year.",
        "Two-thirds of the shops, or 64% if kiosks count, are open.",
        "Three of the 33 cranes, or roughly 9 percent, are idle.",
        "They lost 84 colonies out of 300, which is 28 per cent.",
        "Only one drum in 25, or four per cent, is opened.",
        "He won one game in May, or 40 per cent of the points.",
        "He took five of the nine wickets to fall, more than half of them.",
        "It won three of its four games and 40% of the vote.",
        "A quarter of the pupils (and 40% of the girls) passed.",
        "Half the seats were sold, 60% of them online.",
        "About one in six (17 per cent) was born there.",
        "Members voted by 64 to 56 to send it back. That is 53 per cent of those who voted, he said.",
        "Members voted by 64 to 56, with three abstentions, to send it back, 52 per cent of the votes.",
        "The council passed it by 64 to 56. In the referendum, 60 per cent of those who voted were for it.",
        "The council passed it by 64 to 56.\n\nHe had won with 60 per cent of the vote.",
        "The council passed it by 64-56 and rejected another by 40-80, with 60 per cent of the vote.",
        "The council voted to raise the number from 64 to 80 rooms. He won 60 per cent of the vote.",
        "The bill passed by 220 to 180, short of the 66 per cent of those voting that it needed.",
        "The bill passed by 220 to 180. He was elected with 62 per cent of the votes.",
        "They beat Hale by 64 to 56, with 60 per cent of the shots.",
        "The council passed it by 64 to 56, with 47% of the votes against it.",
        "The hoard has 84 pieces. Twenty-one of them, or 25 per cent, are coins.",
        "The cast of nine play 41 parts, of whom six, or 67 per cent, are new.",
        "It sold 300 cars in 12 towns. Thirty of them, or 10 per cent, were red.",
        "It sold 300 cars. In Hull, six of them, or 25 per cent of those it sold there, were red.",
        "Of the 64 members elected, 32 are women, or half of the house.",
        "Of 160 wells tested by her team, 56, or 35 per cent, were foul.",
        "In all, 1,260 of the 8,400 herds tested in the three counties, or 15 per cent, were ill.",
        "It sold 300 cars, or a third of the market. Six of them, 40% dearer, were red.",
        "Still, one patient in eight – 12.5% of those on the list – had waited.",
    )
    bad = (
        "⟦Four in five⟧ (⟦75%⟧) agreed.",
        "⟦Two-thirds⟧ (⟦60%⟧) agreed.",
        "The bill was read by ⟦13 of the 659⟧ members, or ⟦20%⟧.",
        "An inspector found that ⟦one in six⟧, or ⟦26%⟧, had no light.",
        "Of the ⟦500 who returned the papers, 410⟧ voted to leave, or ⟦74%⟧.",
        "In ⟦70 of the 200⟧ nests that were seen, or ⟦45%⟧, there were eggs.",
        "They lost ⟦84 colonies out of 300⟧, which is ⟦38 per cent⟧.",
        "Only ⟦one drum in 25⟧, or ⟦two per cent⟧, is opened.",
        "He took ⟦five of the nine⟧ wickets to fall, more than ⟦60 per cent⟧ of them.",
        "Members passed it by ⟦64 to 56⟧.\n\nWith ⟦60 per cent⟧ of those who voted for or against in favour, "
        "the bill was safe.",
        "The senate approved the budget ⟦27-22⟧, with one absent. That is ⟦65 percent⟧ of the votes cast.",
        "The hoard has ⟦84 pieces. Twenty-one⟧ of them, or ⟦35 per cent⟧, are coins.",
        "The cast of ⟦nine play 41 parts, of whom six⟧, or ⟦57 per cent⟧, are new.",
        "Of the ⟦65 members elected, 26⟧ are women, or ⟦half⟧ of the house.",
        "Of ⟦160 wells tested by her team, 56⟧, or ⟦53 per cent⟧, were foul.",
        "In all, ⟦1,260 of the 8,400⟧ herds tested in the three counties, or ⟦12 per cent⟧, were ill.",
        "Still, ⟦one patient in eight⟧ – ⟦18%⟧ of those on the list – had waited.",
        "More than ⟦half⟧ (⟦43%⟧) of those asked agreed.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for found in proportions(article):
            percent = found.told
            slack = min(self.options.slack, _NEAR * found.value.middle)
            if found.value.distance(found.stated) <= slack:
                continue
            right = _written(found.value.low, found.value.high)
            yield self.finding(
                f"{{1!q}} is {right}, not {{0!q}}",
                percent.span,
                [Related(found.span, "the fraction")],
                lowered=int(is_quoted(article, percent.span)),
                fix=Fix("check both figures", (), Safety.SHOWN, ()),
                subject=(article.text(found.span), article.text(percent.span)),
            )


def _written(low: float, high: float) -> str:
    if high - low < 1:
        return f"{(low + high) / 2:.3g}%"
    if high == float("inf"):
        return f"{low:.3g}% or more"
    return f"{max(low, 0):.3g}% to {high:.3g}%"
