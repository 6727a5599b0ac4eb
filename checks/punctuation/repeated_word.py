"""PUN103 repeated-word."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check, Example
from linter.findings import Edit, Finding, Fix, Severity
from linter.layers.repeats import repeats


class RepeatedWord(Check):
    """A word or a short phrase stands twice in a row.

    The eye skips it, above all at the end of a line. What English says twice is left alone: had had,
    that that, very very, no no, a verb's particle before a preposition (he moved in in May), names
    such as Duran Duran and New York, New York, and what people repeat in speech.
    """

    code = "PUN103"
    name = "repeated-word"
    severity = Severity.ERROR
    good = (
        "He had had enough, and said that that was that.",
        "The singer of Duran Duran was very very late.",
        "They sang New York, New York again and again and again.",
        "He moved in in May and logged on on Monday.",
        "No no, she said. “I I don’t know, he he went.”",
        "Will will be there, as good as good can be, and calls a spade a spade.",
        "What it is is a mess. She gave her her coat.",
        "Walla Walla and Baden Baden are towns; Sing Sing is a prison.",
        "The more the better; what works works, and it goes up and up and up.",
        "They went round and round and round, mile after mile after mile.",
        "Step by step by step, the wall fell.",
        "He was in. In May he was out.",
        "The the-or-a question is old.",
        "It is a win-win, a so-so one, a no-no.",
        "She read Again Again by Ann Grove.",
        "At 5 5 people came.",
        "The clerk has mended “the the” and “in in” wherever they stood.",
        Example(
            "- pool: plug lane lane leak in `main` (#1234)\n- gym: fix slice of slice of lap (#1235)",
            suffix=".md",
        ),
        "She knew that that would do, that that pool leaks and that that one does not.",
        "It has a list of the best of the best, the firm says, and of the worst of the worst.",
    )
    bad = (
        Example("It lies across ⟦the the⟧ river.", fixed="It lies across the river."),
        Example("⟦The the⟧ river rose.", fixed="The river rose."),
        Example("It was built ⟦in in⟧ 1936.", fixed="It was built in 1936."),
        Example("It was bought ⟦by by⟧ a builder.", fixed="It was bought by a builder."),
        Example(
            "It has a hall ⟦that that⟧ the club lets.", fixed="It has a hall that the club lets."
        ),
        Example("They were ⟦both both⟧ here.", fixed="They were both here."),
        Example("It is ⟦at the at the⟧ end.", fixed="It is at the end."),
        Example("This ⟦is is⟧ a mess.", fixed="This is a mess."),
        Example("The ⟦police police⟧ came at noon.", fixed="The police came at noon."),
        Example("It was a gift ⟦to to⟧ the town.", fixed="It was a gift to the town."),
        Example("They asked ⟦for a for a⟧ loan.", fixed="They asked for a loan."),
        Example("He left ⟦and and⟧ came back.", fixed="He left and came back."),
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for repeat in repeats(article):
            fix = Fix("take one out", (Edit(repeat.again, ""),))
            subject = (article.text(repeat.span).lower(),)
            yield self.finding("{0!q}: one too many", repeat.span, fix=fix, subject=subject)
