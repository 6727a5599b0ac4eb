"""NUM304 multiple-mismatch."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check, Example
from linter.findings import Finding, Related, Severity
from linter.layers.changes import changes
from linter.layers.quotations import is_quoted


class MultipleMismatch(Check):
    """Doubled, tripled or halved, and the two figures say otherwise.

    The word is taken loosely, as writers use it: doubled is anything from 1.9 to 2.1 times, and
    nearly, about and more than widen it further. Figures are every value that rounds to them.
    """

    code = "NUM304"
    name = "multiple-mismatch"
    severity = Severity.ERROR
    good = (
        "Sales doubled to 4m in the year after the firm lost 2m of them.",
        "The rent doubled in ten years and the wage did not.",
        "Output doubled to 10m tonnes from 5m tonnes.",
        "The number of members tripled from 2,000 to 6,100.",
        "Membership halved from 10,000 to 5,000.",
        "Sales more than doubled, from £4m to £10m.",
        "Sales nearly tripled, from £4m to £11m.",
        "Membership almost halved, from 10,000 to 5,400.",
        "Membership more than halved, from 10,000 to 4,000.",
        "Sales doubled in March, and profit went to £5m from £4m.",
        "The fleet doubled in size and crews went from 10 to 12 men a ship.",
        "The price doubled from £1.50 to £3.",
        "It doubled its stake, for which it paid from £5m to £6m.",
        "Cases doubled between 2019 and 2022.",
        "Output roughly doubled from 3m to 5.6m tonnes.",
    )
    bad = (
        "The number of users ⟦tripled⟧ from ⟦20m⟧ to ⟦40m⟧ in a year.",
        "The workforce was ⟦halved⟧, from ⟦10⟧ to ⟦six⟧.",
        "Profit more than ⟦doubled⟧ to ⟦£7m⟧ from ⟦£5m⟧.",
        Example(
            "It sold ⟦48⟧ houses, ⟦twice⟧ as many as the ⟦20⟧ it sold in May.",
            todo="twice as many as is not read yet",
        ),
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for change in changes(article):
            factor = change.factor
            if factor is None or (change.end.interval / change.start.interval).overlaps(factor):
                continue
            times = change.end.value / change.start.value
            yield self.finding(
                f"from {{1!q}} to {{2!q}} is {times:.2g} times as much, not {{0!q}}",
                change.word,
                [Related(change.start.span, "the start"), Related(change.end.span, "the end")],
                lowered=int(is_quoted(article, change.word)),
                subject=tuple(article.text(f.span) for f in (change.start, change.end)),
            )
