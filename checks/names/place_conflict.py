"""NAM103 place-conflict."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.article.article import Article
from linter.article.span import Span
from linter.check import Check
from linter.findings import Confidence, Finding, Related, Severity
from linter.layers.places import REGIONS, PlaceMention, places
from linter.layers.sentences import sentence_at
from linter.patterns import Pattern

_SAID_SO = Pattern(
    r"\b(?:annexed|occupied|disputed|claimed|controlled|-held|breakaway|border\w*|namesake\w*|no relation|twin\w*"
    r"|sister|not (?:the|to)|formerly|then|moved|now|county boundary|1[5-9]\d\d"
    r"|(?:another|both|two|other) (?:the |of )?(?-i:[A-Z]\w+|towns?|villages?|cities|city|places?))\b",
    re.I,
)
"""What says why a place is in two lands: a quarrel, history, or two places of one name."""


class PlaceConflict(Check):
    """One place is put in two countries, states or counties.

    "Odesa, Russia" where the story also has "Odesa, Ukraine" is a slip nobody laughs about. Only lands
    of one rank are compared, where a comma joins them to the place. Towns of one name that stand in
    one sentence or that the article tells apart, ground that is said to be disputed, and lists of
    places are left alone.
    """

    code = "NAM103"
    name = "place-conflict"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    good = (
        "The fire was in Hartwell, Kent, and the other in Dunmore, Essex.",
        "She was born in Hartwell in Kent and lives in Ohio, in a town she calls a second Hartwell.",
        "Hartwell, Kent, lies near the border with Sussex.",
        "He flew from Elmet, Maine, to Elmet, Oregon, on Monday.",
        "He lives in Elmet, Maine. He lives in Elmet, England.",
        "He lives in Elmet, Maine. There is another Elmet, Ohio, to the west.",
        "He lives in Elmet, Maine. It is hot in Elmet, Maine, in May.",
        "He saw Elmet, France and Spain. Elmet, Spain and Italy were next.",
        "Rain fell in Sevastopol, Russia. Sevastopol, Ukraine, was annexed.",
        "Rain fell in Elmet, Texas. Rain fell in Barwick, Ohio.",
        "They beat Elmet, Texas and Ohio. Elmet, Maine, lost.",
        "She was born in Elmet, Kent. The company is Elmet, Sussex Ltd.",
        "They met in Paris, Rome and Elmet, Spain. Elmet, France and Rome were dry.",
        "He lives in Elmet, Kent. “I live in Elmet, Essex,” he joked.",
        "In Elmet, Georgia said it would not go. In Elmet, Maine, it rained.",
        "He was born in Elmet, Kent, in 1932. He died in Elmet, Essex.",
        "He lives in Elmet, Maine. He was twice in Elmet, Ohio, as both towns are on the line.",
    )
    bad = (
        "Rain fell in ⟦Odesa, Ukraine⟧, on Monday.\n\nA ship left ⟦Odesa, Russia⟧, at noon.",
        "He lives in ⟦Elmet, Maine⟧.\n\nThe fire began in ⟦Elmet, Ohio⟧, at noon.",
        "He lives in ⟦Elmet, Kent⟧.\n\nThe fire began near ⟦Elmet, Essex⟧, at noon.",
        "The fire in ⟦Elmet, Kent⟧, killed two.\n\nThe mayor of ⟦Elmet, Essex⟧, wants another enquiry.",
        "A ⟦Barwick, Texas⟧, man won.\n\nHe was in ⟦Barwick, Texas⟧. The fire began in ⟦Barwick, Utah⟧.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        held: dict[tuple[str, str], list[PlaceMention]] = {}
        for place in places(article):
            if place.land is not None and not place.quoted:
                held.setdefault((place.name, REGIONS[place.land]), []).append(place)
        for (name, _), mentions in held.items():
            lands: dict[str, list[PlaceMention]] = {}
            for mention in mentions:
                lands.setdefault(str(mention.land), []).append(mention)
            if len(lands) == 2 and not _is_said(article, mentions):
                usual, odd = sorted(lands.values(), key=lambda m: (-len(m), m[0].span))
                yield self.finding(
                    "{0!q} here, {1!q} {1!at}",
                    _whole(odd[0]),
                    [Related(_whole(m), "the other land") for m in (*usual, *odd[1:])],
                    subject=(name, *sorted(lands)),
                )


def _whole(place: PlaceMention) -> Span:
    assert place.land_span is not None
    return place.span.joined(place.land_span)


def _is_said(article: Article, mentions: list[PlaceMention]) -> bool:
    """Whether the article sets the two side by side, or says why there are two."""
    lands: dict[Span, set[str]] = {}
    for mention in mentions:
        sentence = sentence_at(article, mention.span.start).span
        lands.setdefault(sentence, set()).add(str(mention.land))
    return any(len(found) > 1 or _SAID_SO.search(article.text(s)) for s, found in lands.items())
