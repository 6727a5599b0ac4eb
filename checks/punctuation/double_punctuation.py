"""PUN101 double-punctuation."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check, Example
from linter.findings import Edit, Finding, Fix, Severity
from linter.layers.mark_pairs import mark_pairs


class DoublePunctuation(Check):
    """Two marks stand where one belongs.

    The trace of an edit: a clause was cut or joined and both its marks stayed. A stop that belongs
    to a word is no second mark (Acme Inc., the U.S., etc.,), nor is a mark that belongs to a title
    (Jeopardy!, Yahoo!).
    """

    code = "PUN101"
    name = "double-punctuation"
    severity = Severity.ERROR
    good = (
        "He works for Acme Inc., said Mr Lee, and has done so since 1999.",
        "In the U.S., the rule is older; in the U.K., it is newer.",
        "Bring pens, paper, etc., and a ruler.",
        "It opens at 9 a.m., closes at 5 p.m.; lunch is at noon.",
        "Doors open at 9 a.m.: come early.",
        "Well... I would not say so… he added.",
        "You did what?! Never!!",
        "She won on Jeopardy!, then on Countdown.",
        "The musical was Oklahoma!. It ran for years.",
        "John Smith Jr., his son, and J. R. R., the dog.",
        "See ../notes or example.com..., whichever is nearer.",
        "The ratio was 3:1, at 10:30, on page 4.",
        "They met Sen. Ana Ruiz, D-Calif., on Monday.",
        "The Mfg. plant closed. The Acme Mfg., which built it, is gone.",
        "“Why?” he asked. “No!” she said.",
        "Files that end in .doc, .xls., .mp3 and so on are read.",
        "The phrase ends here...., then goes on.",
        "He lives on Main St., near the bank, at No. 5.",
        "“Have you seen Where’s Waldo?,” the girl said.",
        "It was “the Acme Inc.”, nothing less.",
        Example(
            "- pool: count from 1 to.. in `lanes` (#1234)\n- gym: leave.. alone (#1235)",
            suffix=".md",
        ),
    )
    bad = (
        Example(
            "It is limited to the area around Kharkiv⟦.,⟧ The official said so.",
            fixed="It is limited to the area around Kharkiv. The official said so.",
        ),
        Example("It rained⟦,,⟧ then it snowed.", fixed="It rained, then it snowed."),
        Example(
            "It rained all day⟦,.⟧ Then it snowed.", fixed="It rained all day. Then it snowed."
        ),
        Example("The vote was lost⟦;.⟧ It was close.", fixed="The vote was lost. It was close."),
        Example("The vote was lost⟦..⟧ It was close.", fixed="The vote was lost. It was close."),
        Example("Will it last⟦?.⟧ Nobody knows.", fixed="Will it last? Nobody knows."),
        Example("The dam held⟦.,⟧ but only just.", fixed="The dam held, but only just."),
        Example("The dam held⟦;,⟧ but only just.", fixed="The dam held; but only just."),
        Example("“The dam held⟦,”,⟧ he said.", fixed="“The dam held,” he said."),
        Example("He called it “a dam⟦.”.⟧ It was not.", fixed="He called it “a dam.” It was not."),
        Example("“Will it last⟦?,⟧” she asked.", fixed="“Will it last?” she asked."),
        "It was built by Acme Inc⟦..⟧ It stands.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for pair in mark_pairs(article):
            fix = Fix(f"keep {pair.kept}", (Edit(pair.span, pair.kept),))
            message = "{0!q} is one mark too many"
            yield self.finding(message, pair.span, fix=fix, subject=(pair.marks,))
