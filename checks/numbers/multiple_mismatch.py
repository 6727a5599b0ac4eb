"""NUM304 multiple-mismatch."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check
from linter.findings import Finding, Related, Severity
from linter.layers.linked_changes import told_changes
from linter.layers.multiples import multiples
from linter.layers.quotations import is_quoted


class MultipleMismatch(Check):
    """Doubled, halved or twice as many, and the two figures say otherwise.

    The word is taken loosely, as writers use it: doubled is anything from 1.9 to 2.1 times, twice
    as many from 1.84 to 2.16, and nearly, about and more than widen it further. Figures are every
    value that rounds to them.
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
        "Its income was $5m in 2022. It has since doubled, to $10.2m.",
        "It sold 48 houses, twice as many as the 25 it sold in May.",
        "It sold 48 houses, more than twice as many as the 20 it sold in May.",
        "It sold 48 houses, and twice as many cars as the 20 vans it sold in May.",
        "The 12 of them ate half the 20 cakes, and a third of the 40 pies.",
        "It paid £3m for 48 boats, twice as many as the 24 it had.",
        "She ran 12 miles, half the distance that the 20 men ran.",
        "It made 100 chairs at twice the 40 dollars that a table costs.",
        "There were 48 of them, three times as many women as the 4 men.",
        "The fee is £48, twice that of a child; 20 of them came.",
        "It sold 20 houses in May and twice as many in June, 48 of them new.",
        "The 50 rooms are let at half the $90 rate.",
        "Output roughly doubled from 3m to 5.6m tonnes.",
    )
    bad = (
        "The number of users ⟦tripled⟧ from ⟦20m⟧ to ⟦40m⟧ in a year.",
        "The workforce was ⟦halved⟧, from ⟦10⟧ to ⟦six⟧.",
        "Profit more than ⟦doubled⟧ to ⟦£7m⟧ from ⟦£5m⟧.",
        "Its income was ⟦$5m⟧ in 2022. It has since ⟦doubled⟧, to ⟦$7m⟧.",
        "It sold ⟦48⟧ houses, ⟦twice⟧ as many as the ⟦20⟧ it sold in May.",
        "It sold ⟦20⟧ houses in May and ⟦twice⟧ as many, ⟦48⟧, in June.",
        "It sold ⟦52⟧ vans, nearly ⟦twice⟧ as many vans as in May, when it sold ⟦20⟧.",
        "Turnout was ⟦62 per cent⟧, ⟦double⟧ the ⟦25 per cent⟧ of 2019.",
        "It raised ⟦$1.2m⟧, ⟦four times⟧ what it raised in 2020, when it took ⟦$400,000⟧.",
        "The bridge cost ⟦£60m⟧, ⟦double⟧ the ⟦£40m⟧ that was planned.",
        "The ⟦62⟧ boats lost were more than ⟦three times⟧ the ⟦24⟧ lost in 2019.",
        "Just ⟦14⟧ were saved, or ⟦a quarter⟧ of the ⟦40⟧ boats.",
        "The pump moves ⟦9 litres⟧ a minute, ⟦half⟧ as much as the ⟦25 litres⟧ of the old one.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for change in (*told_changes(article), *multiples(article)):
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
