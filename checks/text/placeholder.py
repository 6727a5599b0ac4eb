"""TXT103 placeholder."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check, Example
from linter.findings import Finding, Severity
from linter.layers.placeholders import placeholders


class Placeholder(Check):
    """A hole that was to be filled before publication is still there.

    TK and TKTK (to come), XX where a figure was to stand, notes to oneself in brackets, the fields
    of a template, lorem ipsum, a row of question marks. Names and numbers that look the same are
    left alone: TK Maxx, Super Bowl XXX, XX and XY chromosomes, and brackets in which an editor
    explains what a speaker meant.
    """

    code = "TXT103"
    name = "placeholder"
    severity = Severity.ERROR
    good = (
        "The chain, which owns TK Maxx, opened a shop in Leeds on Friday.",
        "It was played on the night of Super Bowl XXX in January.",
        "Pope Alexander XX does not exist, and Chapter XX of the report is short.",
        "Women have XX chromosomes and men have an X and a Y.",
        "Cells with XX or XY pairs were counted twice.",
        "The comic xXx was sold out, and so was the XXL edition.",
        "T.K. Anand, who runs the plant, was not at the hearing.",
        "“We [check] every bag at the gate,” the steward said.",
        "“They [insert] the needle too fast,” the nurse told the inquest.",
        "Flight TK1980 from Istanbul landed at noon; flight TK 1981 left at one.",
        "The minister [Ruth Okafor] said that she had not been told.",
        "The rate was 5% and 6%, and the discount code is SAVE%20NOW.",
        "What?? he asked, and nobody answered.",
        "The Turkish Kickboxing League (TK) said so. Last year TK had 40 members.",
        "The venue and the date are still TBD, the band said.",
        "The letter, [undated] and unsigned, asks for “[a] number from [the] King”.",
        "The minister told them [the workers] to ask the union [Unite].",
        Example("Set `key` to a {string} or to %PATH%, and mind the ?? operator.", suffix=".md"),
        "She told @xxxx, who told nobody.",
        Example("The `{{name}}` field is filled by the server.", suffix=".md"),
        "The film was XXX-rated when it came out in 1974.",
    )
    bad = (
        "The county spent $⟦TK⟧ million on salt last winter.",
        "Sales rose 4% in ⟦TK⟧ trading on Friday.",
        "The bridge, which opened in ⟦TKTK⟧, carries 9,000 cars a day.",
        "The firm employs ⟦XX⟧ people at two sites in Wales.",
        "The fine came to ⟦£XX⟧ with costs.",
        "An average of ⟦XXX⟧ last year, up from 240.",
        "Anna Grove, ⟦[CHECK]⟧ a baker from Hull, won by a mile.",
        "It was built in ⟦[which year?]⟧ by a man from Hull.",
        "The guide runs to ⟦[page count from Ann]⟧ and costs £4.",
        "The club, which has ⟦[ask the treasurer how many]⟧ members, meets on Fridays.",
        "⟦[INSERT PHOTO]⟧\n\nThe mayor opened the pool on Friday at noon.",
        "The mayor ⟦[name to come]⟧ opened the pool on Friday at noon.",
        "Dear ⟦{{first_name}}⟧, welcome to the Saturday letter from the desk.",
        "Dear ⟦{first_name}⟧, welcome to the Saturday letter from the desk.",
        "⟦Lorem ipsum dolor⟧ sit amet and so on for a page.",
        "⟦HEADLINE GOES HERE⟧\n\nThe mayor opened the pool on Friday at noon.",
        "Mr Grove, aged ⟦???⟧, said that he would appeal.",
        "The full list of winners is on page ⟦XX⟧ and their pictures on ⟦page 00⟧.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for hole in placeholders(article):
            yield self.finding(
                "{0!q} was to be filled in before publication",
                hole.span,
                subject=(hole.text.lower(),),
            )
