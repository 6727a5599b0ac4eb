"""NUM306 part-exceeds-whole."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from linter.article.article import Article
from linter.check import Check
from linter.findings import Finding, Fix, Related, Safety, Severity
from linter.layers.figures import Figure, quantities
from linter.layers.quotations import is_quoted
from linter.patterns import Pattern

_LINK = Pattern(
    r"(?: [a-z]+)? (?:of|out of|from among) (?:all )?(?:the|its|their|his|her|our|those|these|a total of)"
    r"(?: (?:original|available|remaining|eligible|possible))? "
)
_CAN_EXCEED = Pattern(
    r"\b(?:more than|over|as many as|times|copies|hours|days|minutes|weeks|months|years|points|goals|runs)\b"
)


class PartExceedsWhole(Check):
    """A part is larger than the whole it is a part of.

    `14 of the 12 members` has its figures swapped or one of them wrong. Only a count of the same
    things is compared: `40 hours of the two days` is not one, nor is anything hedged.
    """

    code = "NUM306"
    name = "part-exceeds-whole"
    severity = Severity.ERROR
    good = (
        "Ten of the 12 members voted.",
        "All 12 of the 12 came.",
        "He spent 40 hours of the two days asleep.",
        "They sold 300 copies of the two books.",
        "The odds are 14 to 12.",
        "She won ten out of ten.",
        "It took 20 minutes of the second half.",
        "Some 30 of the 12-inch discs were found.",
        "A dozen of the 40 seats are taken.",
        "On 14 of the 31 days it rained.",
        "More than 20 of the 19 or so seats were taken.",
        "He has 60 of the Seven Sisters’ paintings.",
        "There were 12 residents of the four streets.",
        "He scored 14 points of the ten matches.",
        "15 of the 20-strong crew left.",
    )
    bad = (
        "⟦Fourteen⟧ of the ⟦12⟧ members voted.",
        "Only ⟦31⟧ out of the ⟦28⟧ schools replied.",
        "He named ⟦nine⟧ of the ⟦six⟧ suspects.",
        "The mayor has met ⟦14⟧ of its ⟦12⟧ councillors.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for part, whole in pairwise(quantities(article)):
            link = _LINK.fullmatch(article.prose, part.span.end, whole.span.start)
            if link is None or not part.is_exact_count or not whole.is_exact_count:
                continue
            if part.value <= whole.value or not _alike(article, whole, link[0]):
                continue
            yield self.finding(
                "{0!q} cannot be a part of {1!q}",
                part.span,
                [Related(whole.span, "the whole")],
                lowered=int(is_quoted(article, part.span)),
                fix=Fix("check both figures", (), Safety.SHOWN),
                subject=(article.text(part.span), article.text(whole.span)),
            )


def _alike(article: Article, whole: Figure, link: str) -> bool:
    """Whether the whole is counted in the same things: the part names none of its own."""
    own = link.split(" of")[0].strip()
    if own and own not in ("out", "members", "people"):
        return False
    if article.prose[whole.span.end : whole.span.end + 1] == "-":
        return False
    if whole.counted is None or whole.counted.partitive:
        return False
    return _CAN_EXCEED.search(article.text(whole.counted.span)) is None
