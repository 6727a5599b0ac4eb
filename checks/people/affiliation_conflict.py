"""PER102 affiliation-conflict."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check
from linter.findings import Finding, Related, Severity
from linter.layers.fact_frames import FactKind
from linter.layers.people import Person
from linter.layers.person_facts import PersonFact, facts_by_person
from linter.layers.sentences import sentence_at
from linter.patterns import Pattern

_CHANGED = Pattern(
    r"\b(?:switch(?:ed|es|ing)|defect(?:ed|s|ion)|join(?:ed|s|ing)|left|quit|became|expelled|independent"
    r"|dual|citizen\w*|passport|naturali[sz]ed|born|grew up|raised|emigrated|represent(?:s|ed|ing)"
    r"|elected as|formerly|former|heritage|descent|parents|roots|boundar\w+|crossed the floor)\b",
    re.I,
)
_CLOSE = 60
"""How far before a name, in characters, and half of how far after it, a word is of that person."""
_WITHIN = frozenset({"Britain", "Scotland", "Wales"})


class AffiliationConflict(Check):
    """One person is given two parties, two seats or two nationalities.

    The Republican of one paragraph is the Democrat of another when a name was mixed up, or a letter
    hit beside its neighbour. Only what stands beside the name counts, as a title or an apposition.
    Anybody who changed sides, was born elsewhere, holds two passports or plays for another country
    is left alone.
    """

    code = "PER102"
    name = "affiliation-conflict"
    severity = Severity.ERROR
    good = (
        "Sen. Ann Marsh, R-Texas, spoke. Marsh, a Republican, left.",
        "Ann Marsh, a Republican, spoke. Marsh, a Democrat, was elected as a Republican and switched.",
        "Ann Marsh, a Kenyan economist, spoke. Marsh, a Ugandan economist, has a dual passport.",
        "Ann Marsh, a Democrat, beat Tom Dean, a Republican.",
        "Ann Marsh, the former Labour leader, spoke. Marsh, a Conservative, left.",
        "Scottish singer Ann Marsh spoke. Marsh, a British star, left.",
        "Ann Marsh, a French teacher from Leeds, spoke. British teacher Ann Marsh left.",
        "Ann Marsh, MP for Leeds, spoke. Marsh, the MP for Leeds, left.",
        "Russian tennis player Ann Marsh, who became a Kazakh citizen, won. Kazakh player Marsh smiled.",
        "Ann Marsh, a Democrat, spoke. “Marsh, a Republican, is wrong,” he said. Marsh left the party.",
        "Ann Marsh, a Liberal Democrat councillor, spoke. Marsh, a Liberal Democrat, left.",
        "Ann Marsh, the Green Party’s leader, met the Labour leader Tom Dean.",
        "Ann Marsh, a German, met Tom Marsh, a French baker. Marsh laughed.",
        "Ann Marsh, D-Havre, spoke. Ann Marsh, a Democrat from Havre, left.",
        "Ann Marsh, the member for Leeds, spoke. Marsh, a team member for Hull, left.",
        "Irish-born writer Ann Marsh spoke. Canadian writer Ann Marsh left.",
    )
    bad = (
        "Ann Marsh, a ⟦Republican⟧, spoke.\n\nMarsh, the county’s only ⟦Democrat⟧, agreed.",
        "Ann Marsh, a ⟦Republican⟧, spoke.\n\nMarsh, the Daviess County ⟦Democrat⟧, wants a hearing.",
        "Sen. Ann Marsh, ⟦R⟧-Texas, spoke.\n\nMarsh, a ⟦Democrat⟧, agreed.",
        "Ann Marsh, a ⟦Kenyan⟧ economist, spoke.\n\nMarsh, the only ⟦Ugandan⟧ among the six, agreed.",
        "Ann Marsh, MP for ⟦Leeds⟧, spoke.\n\nMarsh, the MP for ⟦Hull⟧, agreed.",
        "Ann Marsh, the member for ⟦Elmet Flats⟧, spoke.\n\nMarsh, the member for ⟦Hull Valley⟧, agreed.",
        "Ann Marsh, the member for ⟦Leeds⟧, spoke.\n\nTwo former premiers of the province have so far backed "
        "Tom Dean, three Bob Ray, and none Marsh.\n\nMarsh, the member for ⟦Hull⟧, agreed.",
        "Local MP Ann Marsh, a ⟦New Democrat⟧, spoke.\n\nMarsh, who sits on the ⟦Liberal⟧ backbench, agreed.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for kind in (FactKind.PARTY, FactKind.SEAT, FactKind.NATIONALITY):
            for facts in facts_by_person(article, kind):
                first = facts[0]
                later = next((f for f in facts if _differ(f, first)), None)
                if later is None or _changed(article, first.person):
                    continue
                places = [Related(f.span, "here too") for f in facts if f is not later]
                yield self.finding(
                    f"{first.person.name} is {{0!q}} here, {{1!q}} {{1!at}}",
                    later.span,
                    places,
                    lowered=int(later.quoted or first.quoted),
                    subject=(first.person.name, first.value, later.value),
                )


def _differ(one: PersonFact, other: PersonFact) -> bool:
    return one.value != other.value and not {one.value, other.value} <= _WITHIN


def _changed(article: Article, person: Person) -> bool:
    """Whether a sentence tells of a change, or of two belongings, close to the name."""
    for mention in person.mentions:
        start, end = sentence_at(article, mention.span.start).span
        start = max(start, mention.span.start - _CLOSE)
        if _CHANGED.search(article.prose, start, min(end, mention.span.end + 2 * _CLOSE)):
            return True
    return False
