"""NUM103 temperature-difference."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check
from linter.findings import Finding, Fix, Related, Safety, Severity
from linter.layers.conversions import Reading, conversions, gap
from linter.layers.quotations import is_quoted


class TemperatureDifference(Check):
    """A rise or fall of temperature is converted as if it were a temperature.

    The zero of the two scales lies 32 degrees apart, so 2.5C on the thermometer is 36.5F, but a
    warming of 2.5C is one of 4.5F. A figure is a difference when the words say so: a rise of, fell
    by, warmer, above normal. `Rise to 2.5C` is none.
    """

    code = "NUM103"
    name = "temperature-difference"
    severity = Severity.ERROR
    good = (
        "It was 2.5C warmer than the 14C (57F) of the year before.",
        "The models show a warming of 2.5C (4.5F) by 2100.",
        "It had a high of 2.5C (36.5F) and a low of -5C (23F).",
        "Temperatures will rise to 2.5C (36.5F) on Sunday.",
        "They agreed to limit warming to 1.5C (2.7F).",
        "It fell by 9C (16F) in three hours, to 20C (68F).",
        "The ocean was only 9 degrees Fahrenheit (5 degrees Celsius) warmer.",
        "It was 26C (79F), 15C (27F) above normal.",
        "The temperature dropped to 5C (41F) and then rose to 10C (50F).",
        "It was a difference of 15C (27F).",
        "The dish must be heated to 75C (167F).",
        "Water boils at 100C (212F).",
        "The room was 20C (68F), and by 10 o’clock 15C (59F).",
        "A drop from 20C (68F) to 5C (41F) came overnight.",
        "A swing of 90 degrees Fahrenheit (50 degrees Celsius) is usual there.",
    )
    bad = (
        "The models show a warming of ⟦2.5C⟧ (⟦36.5F⟧) by 2100.",
        "The temperature fell by ⟦9C⟧ (⟦48F⟧) in three hours.",
        "July was ⟦3 degrees Celsius⟧ (⟦37 degrees Fahrenheit⟧) warmer than usual.",
        "Nights were ⟦18F⟧ (⟦-8C⟧) colder on the plain.",
        "The valley was about ⟦10C⟧ (⟦50F⟧) above the average for May.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for pair in conversions(article):
            if pair.reading is not Reading.DIFFERENCE:
                continue
            off, as_level = gap(pair), gap(pair, Reading.LEVEL)
            if off is None or as_level is None or off.within(0) or not as_level.within(0):
                continue
            yield self.finding(
                f"a difference of {{0!q}} is one of {off.right}, "
                f"not {off.said}, which is the temperature",
                pair.given.span,
                [Related(pair.stated.span, "the conversion")],
                lowered=int(is_quoted(article, pair.given.span)),
                fix=Fix("convert the difference", (), Safety.SHOWN, (off.right,)),
                subject=(article.text(pair.given.span), article.text(pair.stated.span)),
            )
