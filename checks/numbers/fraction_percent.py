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
    plainly says the same thing again is compared: in brackets, after `or`, between commas.
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
        "More than ⟦half⟧ (⟦43%⟧) of those asked agreed.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for found in proportions(article):
            percent = found.percent
            slack = min(self.options.slack, _NEAR * found.value.middle)
            if found.value.distance(percent.interval) <= slack:
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
