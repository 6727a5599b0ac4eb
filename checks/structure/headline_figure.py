"""STR101 headline-figure."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check
from linter.findings import Confidence, Finding, Related, Severity
from linter.layers.restated import restatements


class HeadlineFigure(Check):
    """A figure in the headline stands otherwise in the article.

    Headlines are written last, from memory. A headline's figure is held against the copy only where
    the copy does not have it, and has one of the same thing that differs as a slip of the hand does:
    two digits swapped, one mistyped, another scale word. Rounded figures, bounds, scores, ages and
    figures worked out from those in the copy are left alone.
    """

    code = "STR101"
    name = "headline-figure"
    severity = Severity.WARNING
    good = (
        "Ten years on, Hull still waits\n\nThe pool was shut in 2014, and nobody has opened it.",
        "Chain to open 14 shops\n\nThe chain said 14 new shops would open by spring. It closed 16 shops in 2019.",
        "Chain to open 14 shops\n\nThe chain will open nine shops in Hale and five shops in Wick.",
        "Storm kills 12\n\nTwelve people were killed when the storm struck on Monday. In 2003, 21 were killed.",
        "Storm kills a dozen\n\nThe storm killed 12 people on Monday, police said.",
        "Profit nears £50m\n\nThe company made a profit of £48.7m in the first half.",
        "Profit of £49m for chain\n\nThe chain made a profit of £48.7m in the first half.",
        "Rovers win 3-1\n\nRovers won 13 of the 31 duels on Monday and scored three goals.",
        "Airline's shares fall 20%\n\nShares in the airline fell 20%. The airline is 25% owned by a bank.",
        "Woman, 43, wins vote\n\nKarin Olson, 43, won the vote. Her rival is 34.",
        "Six ways to save\n\nHere are five things to do and one more to think about.",
        "More than 40 shops to close\n\nThe chain will close 43 shops by spring, it said.",
        "30 shops to close\n\nThe chain will close 28 shops by spring, it said.",
        "Council to spend £1.2m on lamps\n\nThe council will spend £1,200,000 on lamps for the pier.",
        "Two killed in storm\n\nA man and a woman died in the storm. Three people were hurt in the storm.",
    )
    bad = (
        "Chain to open ⟦14 shops⟧\n\nThe chain said ⟦16 new shops⟧ would open by spring.",
        "Storm kills ⟦12 people⟧\n\nThe storm killed ⟦21 people⟧ when it struck on Monday.",
        "Town pilots ⟦£2.25m⟧ scheme to draw visitors\n\nThe town is to pilot a ⟦£2.52m⟧ scheme that aims "
        "to draw visitors.",
        "Firm raises ⟦$185bn⟧ for wells\n\nThe firm has raised ⟦$185 million⟧ for two wells.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for restated in restatements(article):
            if restated.stands_in(article) != "headline":
                continue
            head, body = restated.split(article)
            yield self.finding(
                "the headline has {0!q}, the article {1!q} {1!at}",
                head.span,
                [Related(s.span, "as the article has it") for s in body],
                confidence=Confidence.HIGH if restated.is_sure else Confidence.MEDIUM,
                subject=restated.subject,
            )
