"""PER102 affiliation-conflict."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check
from linter.findings import Finding, Related, Severity
from linter.layers.fact_frames import PARTIES, FactKind
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
_KNOWN = frozenset(PARTIES.values())
_WITHIN = frozenset({"Britain", "Scotland", "Wales"})


class AffiliationConflict(Check):
    """One person is given two parties, seats, nationalities, countries of birth or employers.

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
        "Ann Marsh, an independent, spoke. Marsh, an independent senator, left.",
        "Ann Marsh, an independent, spoke. Marsh, now of the Rural Alliance party, joined it in May.",
        "Ann Marsh, a Labour councillor, spoke. Marsh, of the Labour and Co-operative Party, left.",
        "Ann Marsh, the Labour mayor, met the Green leader of the council. The Green council leader left.",
        "Tom Dean, the Green leader of the council, and Ann Marsh, the Labour chair, spoke. The Labour mayor left.",
        "Ann Marsh, a Scottish-born baker, spoke. Marsh misses her native Britain.",
        "Ann Marsh, who was born in Kenya, met Tom Dean. He spoke of his native Uganda.",
        "Ann Marsh, an analyst at Brant Capital, spoke. Marsh, an analyst at Brant, left.",
        "Ann Marsh, an analyst at National Forest Bank, spoke. Marsh, an analyst at NFB, left.",
        "Ann Marsh, a lecturer at Hull, spoke. Marsh, an editor at Brant Press, left.",
        "Ann Marsh, an engineer at Brant, spoke. Marsh, formerly an engineer at Oakes, left.",
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
        "Ann Marsh, an ⟦independent⟧, spoke.\n\nCouncillor Marsh, of the ⟦Rural Alliance⟧ party, agreed.",
        "Ann Marsh, the ⟦Labour⟧ leader of the council, spoke.\n\nMs Marsh closed the debate. The ⟦Green⟧ council "
        "leader thanked the clerk.",
        "Ann Marsh (⟦Lab⟧, Hull) spoke.\n\nMarsh, a ⟦Conservative⟧, agreed.",
        "Ann Marsh (Lab, ⟦Hull⟧) spoke.\n\nMarsh, the MP for ⟦Leeds⟧, agreed.",
        "Ann Marsh, the ⟦Slovak⟧-born baker, spoke.\n\nMarsh is against it. She walked out of her native "
        "⟦Slovenia⟧ in 1979.",
        "Ann Marsh spoke.\n\nThe ⟦Kenyan⟧-born baker laughed. Marsh, who was born in ⟦Uganda⟧, left.",
        "Ann Marsh, an ⟦analyst at Brant Capital⟧, spoke.\n\nMarsh, a senior ⟦analyst at Oakes⟧, agreed.",
        "Local MP Ann Marsh, a ⟦New Democrat⟧, spoke.\n\nMarsh, who sits on the ⟦Liberal⟧ backbench, agreed.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for kind in _KINDS:
            for facts in facts_by_person(article, kind):
                first = facts[0]
                later = next((f for f in facts if _differ(f, first)), None)
                if later is None or _changed(
                    article, first.person, kind, {first.value, later.value}
                ):
                    continue
                places = [Related(f.span, "here too") for f in facts if f is not later]
                yield self.finding(
                    f"{first.person.name} is {{0!q}} here, {{1!q}} {{1!at}}",
                    later.span,
                    places,
                    lowered=int(later.quoted or first.quoted),
                    subject=(first.person.name, first.value, later.value),
                )


_KINDS = (
    FactKind.PARTY,
    FactKind.SEAT,
    FactKind.NATIONALITY,
    FactKind.BORN,
    FactKind.EMPLOYER,
)


def _differ(one: PersonFact, other: PersonFact) -> bool:
    if one.value == other.value or {one.value, other.value} <= _WITHIN:
        return False
    if one.kind is FactKind.EMPLOYER:
        (job, here), (post, there) = (
            re.split(r" (?:at|with|for) (?:the )?", f.value, maxsplit=1) for f in (one, other)
        )
        return job == post and not _may_be_one(here, there)
    known = one.value in _KNOWN and other.value in _KNOWN
    return one.kind is not FactKind.PARTY or known or not _may_be_one(one.value, other.value)


def _may_be_one(one: str, other: str) -> bool:
    """Whether two names may be one body's: a word in common, or one the initials of the other."""
    words, others = one.split(), other.split()
    shared = {w[:5].lower() for w in words} & {w[:5].lower() for w in others}
    initials = {"".join(w[0] for w in each if w[0].isupper()) for each in (words, others)}
    return bool(shared) or bool(initials & {one.replace(".", ""), other.replace(".", "")})


def _changed(article: Article, person: Person, kind: FactKind, values: set[str]) -> bool:
    """Whether a sentence tells of a change, or of two belongings, close to the name."""
    if kind is FactKind.BORN:
        return False
    for mention in person.mentions:
        start, end = sentence_at(article, mention.span.start).span
        start = max(start, mention.span.start - _CLOSE)
        told = _CHANGED.finditer(article.prose, start, min(end, mention.span.end + 2 * _CLOSE))
        if any(word[0].lower() not in values for word in told):
            return True
    return False
