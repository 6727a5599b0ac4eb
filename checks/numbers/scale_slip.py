"""NUM402 scale-slip."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check
from linter.findings import Finding, Related, Severity
from linter.layers.quotations import is_quoted
from linter.layers.restated import restatements


class ScaleSlip(Check):
    """One quantity stands in millions here and in billions there.

    The same digits with another scale word, in two sentences about one thing: the slip is invisible
    to whoever typed it, and a thousandfold to the reader. Figures of a single digit, and two figures
    set side by side in one sentence, are left alone.
    """

    code = "NUM402"
    name = "scale-slip"
    severity = Severity.WARNING
    good = (
        "The firm is worth £46bn and owes £46m to the bank.",
        "Sales of £3m in May became £3bn over the ten years.",
        "The firm has net debt of £46m. The £46m still owed will be repaid.",
        "Britons spend £0.9bn a year on pickles, the firm said. The £900m spent on pickles is a record.",
        "It set aside $1.9 million for a claim, a sliver beside the $1.9 billion of debt.",
        "Sales grew from 14.2 million cases to 14.2 billion cases in a century.",
        "It spent $3 million on pens. The $3 billion spent on paper is another matter.",
        "The town has 14,200 trees. The whole country has 14.2 million of them.",
        "A ticket costs $250. The network cost $250 million to build.",
        "The prize was £46m. A rival paid £46.5bn for the lottery.",
        "The bill would cost $185 million, not $185 billion, he said.",
        "Its debt was £46m in 2001. By 2020 its debt was £46bn.",
        "The firm lost £8.2m on licence fees of £900,000.",
        "- Debt: £46m\n- Assets of the parent: £46bn",
        "It has 46 ships. It made £46m last year and £46,000 on ships.",
    )
    bad = (
        "The firm ended the year with net debt of ⟦£46m⟧, down from £58m.\n\n⟦The £46bn⟧ still owed by the group "
        "is due in May.",
        "The company shipped ⟦14.2 million cases⟧ in the quarter.\n\nShipments of ⟦14.2 billion cases⟧ will "
        "hardly look flat.",
        "The system would have yearly revenue of about ⟦$3.6 billion⟧.\n\nWith ⟦$3.6 million⟧ in revenue, it "
        "would be the largest in the state.",
        "The board approved a ⟦$250 million⟧ repurchase of shares.\n\nThe finance chief said ⟦the $250 billion⟧ "
        "buyback would be paid from cash.",
        "The firm has raised ⟦$185 million⟧ from three funds.\n\nSome of ⟦the $185 billion⟧ will go to a trust.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for restated in restatements(article):
            if restated.is_scale and restated.stands_in(article) == "body":
                odd = restated.odd.span
                yield self.finding(
                    "{0!q} here, {1!q} {1+!at}: another scale word on the same digits",
                    odd,
                    [Related(s.span, "the other figure") for s in restated.usual],
                    lowered=int(is_quoted(article, odd)),
                    subject=restated.subject,
                )
