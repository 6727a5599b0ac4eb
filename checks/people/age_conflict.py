"""PER104 age-conflict."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check
from linter.findings import Finding, Related, Severity
from linter.layers.fact_frames import FactKind
from linter.layers.person_facts import PersonFact, facts_by_person


class AgeConflict(Check):
    """One person is given two ages.

    An age is copied, mistyped or left behind by an older story. Only ages of the present that stand
    beside the name count: not what somebody was when something happened, a birthday to come, or the
    age of a relative who bears the same surname.
    """

    code = "PER104"
    name = "age-conflict"
    severity = Severity.ERROR
    good = (
        "Ann Marsh, 42, was 41 when the shop opened.",
        "Ann Marsh, 42, turns 43 on Friday. Marsh, who was 41 at the time, agreed.",
        "Ann Marsh, 42, and Bob Marsh, 41, left. Marsh, 41, agreed.",
        "Ann Marsh, 42, spoke. Ann Marsh, aged 42, then left.",
        "Ann Marsh, 42, spoke. Her son, Tom Marsh, 14, listened.",
        "Ann Marsh and Tom Dean, aged 42 and 41, spoke. Ms Marsh, 42, left.",
        "Ann Marsh, 42, spoke. “Marsh, then 30, was kind,” he said.",
        "Ann Marsh, 42, beat the 41-year-old Tom Dean.",
        "Ann Marsh, 42, met a 41-year-old man. Marsh left.",
        "Ann Marsh, then 40, spoke. Marsh, 42, now lives in Leeds.",
        "Ann Marsh, 12 metres behind, was last. Ann Marsh, 42, left.",
        "Ann Marsh, born a 30-year-old star’s daughter, left. Marsh, 42, sang.",
        "In 2019 the former baker Ann Marsh, 40, won. Ann Marsh, 44, was glad.",
        "Ann Marsh, 42, won 6-4, 41 minutes later. Marsh left.",
        "Ann Marsh, who has died aged 88, made pots. She was 88 when she died. Ann Marsh, 60, left.",
        "Ann Marsh has died aged 88. Tom Dean, who died aged 44, taught her. He was 41 when he died.",
        "Mr Marsh, 42, and Mrs Marsh, 41, spoke.",
        "Ann Marsh, 42, spoke. Marsh, who turns 43 in May, left.",
        "Ann Marsh, 42, spoke. Marsh, who will be 50 when the bridge opens, left.",
        "Ann Marsh, 42, spoke. Marsh, a mother of 12, left. Marsh, a baker of 42, came back.",
        "Ann Marsh, 42, denies theft. The defendant, 42, wept. The accused, who was 41 then, ran.",
        "Ann Marsh, 42, and Tom Dean, 31, deny theft. The accused, 31, wept.",
        "Ann Marsh, 42, spoke. “When I’m 64, I’ll stop,” Marsh said. “I’m 42.”",
        "Ann Marsh, 42, spoke. “I’m 20 again,” he said. “Look. I’m 30,” said Tom Dean, the baker.",
        "Ann Marsh, 69, is writing a book in time for her 70th birthday.",
        "Ann Marsh, 72, spoke. Marsh had hoped to finish in time for her 70th birthday.",
    )
    bad = (
        "Ann Marsh, a retired baker of ⟦71⟧, spoke.\n\nMarsh is writing a book. It is due in time for her "
        "⟦70⟧th birthday.",
        "Ann Marsh, ⟦57⟧, has pleaded not guilty to theft.\n\nThe accused, who is ⟦53⟧, is on bail.",
        "Ann Marsh, ⟦57⟧, denies theft.\n\nThe defendant, ⟦75⟧, of Hull, wept.",
        "Hull have signed Ann Marsh, a ⟦27⟧-year-old lock.\n\n“I’m ⟦29⟧ and I am glad,” the lock said.",
        "Ann Marsh, ⟦27⟧, signed.\n\n“It is late. I’m ⟦29⟧,” Marsh said.",
        "Ann Marsh, ⟦42⟧, spoke first.\n\nThe ⟦41⟧-year-old Marsh then left.",
        "Ann Marsh, ⟦42⟧, spoke.\n\nMarsh, who turns ⟦40⟧ in May, left.",
        "Bob Ray, the coach, and Tom Dean were pleased.\n\nIt turned when Ann Marsh came on. The ⟦19⟧-year-old "
        "scored twice.\n\nMarsh, who turns ⟦18⟧ in May, has an exam.",
        "Ann Marsh, who has died aged ⟦88⟧, made pots.\n\nShe was ⟦86⟧ when she died.",
        "Dennis Pell, ⟦41⟧, was arrested.\n\nPell, ⟦46⟧, was held on bail.",
        "The boat belongs to Alf Gerven, ⟦84⟧, who built it.\n\nGerven, who is ⟦82⟧ and was walking by, laughed.",
        "Tara Quill, a ⟦19⟧-year-old forward, scored.\n\nMs Quill, aged ⟦20⟧, scored again.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        ages = facts_by_person(article, FactKind.AGE, FactKind.BIRTHDAY)
        for facts in (*ages, *facts_by_person(article, FactKind.DIED)):
            first = facts[0]
            later = next((f for f in facts if _differ(first, f)), None)
            if later is None:
                continue
            places = [
                Related(f.span, "the other age" if f.value == first.value else "this age too")
                for f in facts
                if f is not later
            ]
            said = _SAID.get(later.kind, "is")
            yield self.finding(
                f"{first.person.name} {said} {{0}} here, {{1}} {{1!at}}",
                later.span,
                places,
                lowered=int(later.quoted or first.quoted),
                subject=(first.person.name, first.value, later.value),
            )


_SAID = {FactKind.BIRTHDAY: "turns", FactKind.DIED: "died at"}


def _differ(one: PersonFact, other: PersonFact) -> bool:
    """Whether two ages cannot both be. Who turns 43 is 42, or 43 where the day has come meanwhile."""
    if one.kind is other.kind:
        return one.value != other.value
    birthday, age = (one, other) if one.kind is FactKind.BIRTHDAY else (other, one)
    return int(birthday.value) - int(age.value) not in (0, 1)
