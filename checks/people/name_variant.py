"""PER103 name-variant."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check
from linter.findings import Confidence, Finding, Related, Severity
from linter.layers.name_variants import name_variants
from linter.layers.quotations import is_quoted
from linter.layers.variants import Nearness


class NameVariant(Check):
    """One person's name is spelled in two ways.

    A misspelled name is the commonest correction there is. The rarer spelling is the finding; with
    one against one the later is, and both are shown, for either may be wrong. Two people with near
    names, named in one sentence or said to be kin, plurals, gentilics, nicknames and words that are
    somebody else's name are left alone; two ways to write another alphabet are a warning.
    """

    code = "PER103"
    name = "name-variant"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    good = (
        "Alan Booth (Lab) and Alan Boothe (Con) both voted in favour.",
        "Helen Tran, the mayor, spoke. Helena Trann, who runs the centre, did not.",
        "Charles Clark spoke. The Clarks then left for home.",
        "Eoin Dalton scored first. Owen Dalton, his cousin, scored next.",
        "Robert Hale won. Roberta Hale lost.",
        "Tom Marsh won. Thomas Marsh was glad of it.",
        "Iain Farquhar spoke. Colin Farquharson agreed.",
        "Michael Denny spoke. Michelle Denny did not.",
        "Anna Clarke came from Clark County.",
        "Peter Austen flew to Austin, and Austin was hot.",
        "Olga Petrov met Ivan Petrova there.",
        "Susan Marlowe said so. She moved to Marlow in May.",
        "Ann Meade spoke. Ann Mead is no relation.",
        "Rose Cooper paid. The cooper was glad, and Coopers sang.",
        "Sarah Parker was born Sara Parker in 1950.",
        "Daniel Weiss spoke. Danielle Weiss, his daughter, listened.",
        "“It was Jon Marsh,” said John Marsh.",
    )
    bad = (
        "⟦Gary Dellwo⟧ is the sponsor.\n\nLater ⟦Delwo⟧ said that he was counting votes.",
        "⟦Carys Maddocks⟧ put them ahead.\n\nIn extra time ⟦Carys Maddox⟧ was carried off.",
        "⟦Bridget Hanrahan⟧ spoke first.\n\nAsked by the chair, ⟦Brigid Hanrahan⟧ said no more.",
        "⟦Pranab Mukherjee⟧ was there.\n\nMr ⟦Mukerjee⟧ did not speak.",
        "Mayor ⟦Hennadii Trukhanov⟧ spoke.\n\nThe city trusts ⟦Gennady Trukhanov⟧ no more.",
        "⟦Ludmila Hradec⟧, 71, bit it. ⟦Hradec⟧ smiled.\n\n⟦Hradek⟧ is against it.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for variant in name_variants(article):
            if variant.stands_in(article) != "body":
                continue
            soft = variant.nearness in (Nearness.TRANSLITERATION, Nearness.ACCENT)
            quoted = all(is_quoted(article, s) for s in variant.odd)
            odd, *more = variant.odd
            yield self.finding(
                "{0!q} here, {1!q} {1!at}: is it one person?",
                odd,
                [Related(s, "the other spelling") for s in variant.usual]
                + [Related(s, "this spelling too") for s in more],
                lowered=int(soft) + int(quoted),
                subject=(variant.name, article.text(odd)),
            )
