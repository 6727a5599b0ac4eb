"""NUM205 percent-range."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from linter.article.article import Article
from linter.check import Check
from linter.findings import Finding, Related, Severity
from linter.layers.figures import Kind, figures, figures_in
from linter.layers.percents import percents
from linter.layers.quotations import is_quoted
from linter.layers.sentences import sentence_at
from linter.patterns import Pattern

_GROUPS = frozenset(
    """person voter respondent woman man child pupil student patient resident household adult worker employee
    member school firm company driver teacher parent reader customer user owner tenant farmer doctor nurse
    electorate population vote seat ballot""".split()
)
"""Wholes that nobody can have more than all of; costs, sales and capacities can be exceeded."""

_SCALE = Pattern(r"\bon a scale (?:of|from) $", re.I)
_SCORED = Pattern(
    r"\b(?:scor\w+|rat(?:e[sd]?|ings?)|averag\w+|mark(?:s|ed)?|gave it|got|was|is)\b[^.\d]*$"
)


class PercentRange(Check):
    """More than all of them, or a mark beyond the end of its scale.

    110 per cent of voters cannot have voted; 110 per cent of last year's sales, of a target or of
    capacity can be. A mark of 6.2 is not on a scale of one to five.
    """

    code = "NUM205"
    name = "percent-range"
    severity = Severity.WARNING
    good = (
        "The bill was 120% of what the council had planned.",
        "Rainfall was 150% of the average for May.",
        "On a scale of one to ten she gave it a six.",
        "Sales grew 110% in a year.",
        "He gave 110% in the second half.",
        "The theatre ran at 110% of capacity.",
        "It sold 120% of what it had planned.",
        "All of them, 100% of voters, agreed.",
        "Debt is 130% of output.",
        "It hit 104% of its target for pupils.",
        "The wage is 150% of the average for workers.",
        "On a scale of one to five, readers gave it 4.2.",
        "On a scale of 1 to 10, she rated the pain 7, after 12 days.",
        "Rents are 110% of the 2019 level.",
        "On a scale of one to five, 62% gave it a four.",
    )
    bad = (
        "In one ward ⟦110% of voters⟧ had cast a ballot.",
        "The survey says ⟦120 per cent of the pupils⟧ own a phone.",
        "On a scale of ⟦one to five⟧, readers rated it ⟦6.2⟧.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for percent in percents(article):
            thing = percent.counted
            if thing is None or thing.lemma not in _GROUPS or thing.modifiers:
                continue
            if percent.written.low > 100:
                span = percent.span.joined(thing.span)
                yield self.finding(
                    "{0!q} is more than all of them",
                    span,
                    lowered=int(is_quoted(article, span)),
                    subject=(article.text(span),),
                )
        yield from self._beyond_scale(article)

    def _beyond_scale(self, article: Article) -> Iterator[Finding]:
        found = figures(article)
        for low, high in pairwise(found):
            prose = article.prose
            if not _SCALE.search(prose[max(0, low.span.start - 20) : low.span.start]):
                continue
            for mark in figures_in(article, sentence_at(article, low.span.start).span):
                if mark.span.start <= high.span.start or mark.kind is not Kind.QUANTITY:
                    continue
                between = prose[high.span.end : mark.span.start]
                if mark.value > high.value and not mark.counted and _SCORED.search(between):
                    yield self.finding(
                        "{0!q} is beyond a scale of {1!q}",
                        mark.span,
                        [Related(low.span.joined(high.span), "the scale")],
                        lowered=int(is_quoted(article, mark.span)),
                        subject=(article.text(high.span), article.text(mark.span)),
                    )
                break
