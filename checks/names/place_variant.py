"""NAM102 place-variant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from linter.article.article import Article
from linter.article.span import Span
from linter.check import ConsistencyCheck, Mention
from linter.findings import Confidence, Finding, Related, Severity
from linter.layers.organisations import is_body, nameless_runs
from linter.layers.place_forms import KEEPS_OLD_NAME_AFTER, KEEPS_OLD_NAME_BEFORE, PLACE_FORMS
from linter.layers.places import of_another_land, place_names
from linter.layers.proper_variants import proper_variants
from linter.layers.quotations import is_quoted
from linter.layers.sentences import sentence_at
from linter.patterns import Pattern

_OF_THE_PAST = Pattern(
    r"\b(?:then|formerly|once|previously|renamed|old name|known as|call(?:s|ed)|spel\w+|colonial|empire|Soviet"
    r"|treaty|siege|battle|century)\b",
    re.I,
)
_YEAR = Pattern(r"\b(?:1[5-9]|20)\d\d\b")


class PlaceVariant(ConsistencyCheck):
    """One place is named in two ways: Kiev and Kyiv, Bombay and Mumbai.

    Agency copy of two habits in one story, or a slip in a name that few readers know. Pairs of old and
    new names come from a dated table (`linter.layers.place_forms`); any other name counts when one
    letter is wrong. Quotations, history, dishes, clubs and courts that keep the old name are left
    alone. With one against one the later is the finding, and neither is said to be right.
    """

    code = "NAM102"
    name = "place-variant"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    yields_to = ("PER103", "STR102", "STR104", "NAM201")
    good = (
        "He flew to Kyiv and ate chicken Kiev. Kyiv was cold.",
        "The train left Mumbai. The Bombay High Court was shut.",
        "The train left Mumbai. In 1911 a king landed in Bombay.",
        "The train left Mumbai, or Bombay as it was then.",
        "The train left Mumbai. “I was born in Bombay,” she said.",
        "He flew to Mallorca. Real Mallorca won in Majorca’s old ground, then called Majorca.",
        "Rain fell in Tallow. The tallow was wet, and in Tallows it was wetter.",
        "Rain fell in Marlow and in Marlowe. It stopped in Marlow.",
        "He flew to Brașov. It rained in Brașov.",
        "Rain fell in Austria. It was dry in Australia.",
        "Rain fell in Iran. It was dry in Iraq.",
        "Rain fell in Texas. Two Texans were wet.",
        "Jane Marlowe went to Marlow. Marlowe was glad.",
        "They eat Bombay mix in Mumbai.",
        "Rain fell in Upper Slaughter. It was dry in Lower Slaughter.",
        "Rain fell near Derry. It was dry in Londonderry.",
        "Rain fell in Bolton.\n\nIt was dry in Boston.",
        "Rain fell in Hereford.\n\nIt was dry in Hertford.",
        "Vadodara grew. The Bank of Baroda is in Vadodara.",
        "Rain fell in Odesa. His aunt lives in Odessa, Texas, and pays for Odesa’s roof.",
        "Rain fell in Chornobyl. The Chernobyl disaster is not forgotten.",
        "Rain fell in Chennai. He ate a Madras.",
        "Uluru was shut. They climbed Ayers Rock.",
        "Rain fell in the Democratic Republic of Congo. He ruled Zaire until 1997.",
    )
    bad = (
        "Rain fell in ⟦Kyiv⟧ all night. ⟦Kyiv⟧ was dark.\n\nShelling was heard near ⟦Kiev⟧ too.",
        "The train left ⟦Mumbai⟧ at noon.\n\nIt was back in ⟦Bombay⟧ at six.",
        "The mayor of ⟦Bangalore⟧ spoke.\n\n⟦Bengaluru⟧ has no rain.",
        "The road through ⟦Carrabeen⟧ is shut.\n\nAt ⟦Carabeen⟧ a hall stood above the water.",
        "They landed on ⟦Sule Morra⟧ in spring.\n\nThey will go back to ⟦Sula Morra⟧ in May.",
        "He sailed to ⟦Majorca⟧ first.\n\nIn ⟦Mallorca⟧ it was hot.",
        "The council of ⟦Gqeberha⟧ voted.\n\nA main burst in ⟦Port Elizabeth⟧ on Sunday.",
        "⟦Côte d’Ivoire⟧ sold more cocoa.\n\nFarmers in ⟦Ivory Coast⟧ were glad.",
        "It stood near ⟦Brackley Mills⟧ once.\n\nThe village of ⟦Brackly Mills⟧ has a shop.",
        "The hall in ⟦Carrowmeen⟧ is shut.\n\n⟦Carrowmein⟧ has no other.",
        "The mine at ⟦Wolgarra⟧ is shut.\n\nResidents of ⟦Wollgarra⟧ are glad.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        yield from super().run(article)
        for variant in proper_variants(article):
            if variant.is_place:
                yield self._finding(article, variant.name, variant.odd, variant.usual)

    def mentions(self, article: Article) -> Iterator[Mention]:
        for run in nameless_runs(article):
            for name, span in place_names(run):
                if span != run.span and is_body(run):
                    continue  # the Bank of Baroda, the University of Madras
                if name in PLACE_FORMS and not _is_excused(article, name, span):
                    vote = not is_quoted(article, span)
                    yield Mention(PLACE_FORMS[name].place, name, span, vote)

    def say(self, majority: Sequence[Mention], minority: Sequence[Mention]) -> Finding | None:
        odd = [m for m in minority if m.vote]
        usual = [m for m in majority if m.vote]
        if not odd or not usual:
            return None
        more = [Related(m.span, "this form too") for m in odd[1:]]
        now = f", now mostly {odd[0].thing}" if PLACE_FORMS[str(odd[0].form)].settled else ""
        return self.finding(
            f"{{0!q}} here, {{1!q}} {{1!at}}: one place{now}",
            odd[0].span,
            [Related(m.span, "the other name") for m in usual] + more,
            subject=(str(odd[0].thing), odd[0].form),
        )

    def _finding(
        self, article: Article, name: str, odd: Sequence[Span], usual: Sequence[Span]
    ) -> Finding:
        return self.finding(
            "{0!q} here, {1!q} {1!at}: is it one place?",
            odd[0],
            [Related(s, "the other spelling") for s in usual]
            + [Related(s, "this spelling too") for s in odd[1:]],
            lowered=int(all(is_quoted(article, s) for s in odd)),
            subject=(name, article.text(odd[0])),
        )


def _is_excused(article: Article, name: str, span: Span) -> bool:
    """Whether a name stands in a sentence about the time before it changed, is that of a dish or a
    club that keeps it, or of another place."""
    prose = article.prose
    sentence = article.text(sentence_at(article, span.start).span)
    return (
        _OF_THE_PAST.search(sentence) is not None
        or any(int(y[0]) <= PLACE_FORMS[name].since for y in _YEAR.finditer(sentence))
        or KEEPS_OLD_NAME_AFTER.match(prose, span.end) is not None
        or KEEPS_OLD_NAME_BEFORE.search(prose, max(0, span.start - 10), span.start) is not None
        or span in of_another_land(article)
    )
