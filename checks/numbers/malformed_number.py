"""NUM501 malformed-number."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check
from linter.findings import Finding, Severity
from linter.layers.misgrouped import misgrouped


class MalformedNumber(Check):
    """A number with its commas or points in the wrong place.

    `$110,00` may be 11,000 or 110: a digit was lost or a comma is one too many. Western and Indian
    grouping are both right (1,234,567 and 12,34,567), and so is the decimal comma in an article that
    uses it throughout. Scores, versions, addresses and lists of digits are no numbers.
    """

    code = "NUM501"
    name = "malformed-number"
    severity = Severity.ERROR
    good = (
        "The population is 12,34,567 by the Indian count.",
        "It weighs 1.234 kg and costs $1,234.50.",
        "The case is 2,019 of 2024 and the room is 1,204.",
        "It cost $110,000, or $1,892.30 each.",
        "It sold 1,00,000 copies and made Rs 12,34,567.",
        "She won 1-6,4-6,7-5.",
        "Version 1.234.56.7 is at 192.168.100.12.",
        "The fare is €1.234,56 there, and €12,50 here.",
        "The price rose from €4,50 to €5,20 in Bonn.",
        "Items 1,2,3 and 10,20,30 are out.",
        "It stands at 51,5074 north on the map.",
        "He said it was about $5m, $$$ in his words.",
        "In 2019,300 people came.",
        "The population was 1,234,567.",
        "The code is 12,345.67.",
    )
    bad = (
        "It cost ⟦$110,00⟧ to mend.",
        "It cost ⟦£135,00⟧ in all.",
        "Each share is worth ⟦$1,8923⟧ now.",
        "The bill came to ⟦1.234.56⟧ in the end.",
        "It raised ⟦$$5m⟧ in a week.",
        "The town has ⟦12,0000⟧ people.",
        "The bill was ⟦1,234,56⟧ in the end.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for found in misgrouped(article):
            yield self.finding(
                f"{{0!q}} has {found.fault}", found.span, subject=(article.text(found.span),)
            )
