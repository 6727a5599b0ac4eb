"""PER105 honorific-conflict."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from linter.article.article import Article
from linter.check import Check
from linter.findings import Finding, Related, Severity
from linter.layers.fact_frames import FactKind
from linter.layers.full_names import KIN
from linter.layers.name_words import HONORIFICS
from linter.layers.people import Person, namesakes, people
from linter.layers.person_facts import PersonFact, facts_by_person
from linter.layers.sentences import sentence_at
from linter.layers.variants import folded
from linter.patterns import Pattern

_MARRIAGE = frozenset({"Mrs", "Miss"})
_OTHERS = Pattern(
    r"\b(?:couple|wedding|parents|they|trans|non-binary|transition\w*|plays?|character)\b", re.I
)


class HonorificConflict(Check):
    """One person is Mr here and Ms there, or Mrs and Miss, or “he” and Ms.

    It is the slip that readers take most personally. Only somebody introduced in full whose surname
    nobody else bears counts, and nobody whose husband, wife or family the article brings in.
    """

    code = "PER105"
    name = "honorific-conflict"
    severity = Severity.WARNING
    good = (
        "Robin Ash spoke. Mr Ash left. Mr Ash came back.",
        "Robin Ash spoke. Mr Ash left. His wife, Mrs Ash, stayed.",
        "Mrs Ash, his widow, and Miss Ash, their daughter, sat down. Kate Ash spoke.",
        "Robin Ash spoke. Mr Ash left. Kate Ash spoke too. Ms Ash stayed.",
        "Robin Ash and his sister spoke. Mr Ash left and Ms Ash stayed.",
        "Robin Ash said she had won. Ms Ash smiled.",
        "Robin Ash, an inspector, said he had won. Mr Ash smiled.",
        "Mr and Mrs Ash left. Robin Ash, the owner, stayed.",
        "Dr Robin Ash spoke. Ms Ash, her sister, left.",
        "Sir Robin Ash spoke. Mr Ash, as he then was, left.",
        "Robin Ash plays Mrs Tregear. Mr Tregear is played by Tom Dean.",
        "Robin Ash spoke. “Mr Ash,” he said, “is here.” Mr Ash was not.",
        "Dame Robin Ash spoke. Mrs Ash, as she prefers, left.",
        "Robin Ash told Tom Dean she had won. Mr Dean smiled.",
        "Prof Robin Ash spoke. Mr Ash left.",
        "Robin Ash spoke.\n\nMr Ash rode the mare home. She was lame.",
        "Robin Ash spoke.\n\nMr Ash rang his wife. She was out.\n\nMr Ash sat down. He was ill.",
        "Robin Ash spoke.\n\nTom Dean met Mr Ash. She was out.",
    )
    bad = (
        "Robin Ash spoke for an hour.\n\n⟦Mr Ash⟧ was tired. ⟦Ms Ash⟧ then left.",
        "Carol Voyle sold dogs.\n\n⟦Mrs Voyle⟧ checked her records. ⟦Miss Voyle⟧ had lost clients.",
        "Robin Ash, an inspector, said ⟦she⟧ had found a harness.\n\n⟦Mr Ash⟧ accepted it.",
        "Kit Lowther kept the shop open.\n\nLowther said the noise was the worst of it. ⟦She⟧ had asked for "
        "quiet.\n\n⟦Mr Lowther⟧ has gone.",
        "The first to complain was Kit Lowther. ⟦She⟧ had paid.\n\nIt was late. ⟦Mr Lowther⟧ was glad.",
        "Kit Lowther said ⟦he⟧ had found cracks.\n\nThe judge thanked ⟦Ms Lowther⟧ for returning.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        bearers = namesakes(people(article))
        for facts in facts_by_person(article, FactKind.HONORIFIC, FactKind.PRONOUN):
            person = facts[0].person
            plain = [f for f in facts if not f.quoted]
            pair = _at_odds(plain)
            if pair is None or len(bearers[folded(person.surname)]) > 1:
                continue
            if _has_family(article, person):
                continue
            usual, odd = pair
            yield self.finding(
                f"{person.name} is {{0!q}} here, {{1!q}} {{1!at}}",
                odd.span,
                [Related(usual.span, "the other form")],
                subject=(person.name, usual.value, odd.value),
            )


def _at_odds(facts: Sequence[PersonFact]) -> tuple[PersonFact, PersonFact] | None:
    """The first two facts that cannot both be, the more frequent first."""
    first: dict[str, PersonFact] = {}
    for fact in facts:
        first.setdefault(fact.value, fact)
    count = Counter(f.value for f in facts)
    for earlier, later in combinations(first.values(), 2):
        if _conflict(earlier.value, later.value):
            swapped = count[later.value] > count[earlier.value]
            return (later, earlier) if swapped else (earlier, later)
    return None


def _conflict(one: str, other: str) -> bool:
    if {one, other} == _MARRIAGE:
        return True
    genders = {HONORIFICS.get(value, value) for value in (one, other)}
    return genders == {"male", "female"}


def _has_family(article: Article, person: Person) -> bool:
    """Whether a sentence with the name speaks of kin or of a couple, who share it."""
    spans = sorted({sentence_at(article, m.span.start).span for m in person.mentions})
    texts = (article.text(span) for span in spans)
    return any(KIN.search(t) or _OTHERS.search(t) or " and Mrs" in t for t in texts)
