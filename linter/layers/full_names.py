"""Two full names in one article that look like one person's, and what else may be somebody's name.

Two names that differ in both parts are two people, and so are two that stand in one sentence or whose
kin are told beside them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.layers.people import Form, Person, PersonMention, people
from linter.layers.person_names import name_runs
from linter.layers.quotations import is_quoted
from linter.layers.sentences import sentence_at
from linter.layers.variants import Nearness, folded, keys, near
from linter.patterns import Pattern


class NameVariant(NamedTuple):
    """`odd` is where the rarer form stands, `usual` where the other does, in order."""

    name: str
    odd: tuple[Span, ...]
    usual: tuple[Span, ...]
    nearness: Nearness

    def stands_in(self, article: Article) -> str:
        """The zone of the rarer form: "headline", "caption" or "body"."""
        kinds = {article.block_at(s.start).kind for s in self.odd}
        if kinds <= {BlockKind.HEADLINE}:
            return "headline"
        return "caption" if kinds <= {BlockKind.CAPTION} else "body"


_RENAMED = (
    r"relation|namesakes?|confused with|changed (?:his|her)|born|christened|née|nee|known as|formerly|spell\w*|spelt"
    r"|married|pseudonym|alias|twins?|variant"
)
_KIN = (
    r"related|relatives?|cousins?|brothers?|sisters?|father|mother|son|daughter|uncle|aunt|nephew|niece|husband"
    r"|wife|widow|widower|(?<!the )family|siblings?|grand\w+"
)
RENAMED = Pattern(rf"\b(?:{_RENAMED})\b", re.I)
"""Words that say that a name changed, or that two people share it."""
KIN = Pattern(rf"\b(?:{_KIN}|{_RENAMED})\b", re.I)
"""The same, and words for the kin of one surname."""
RARE = 2
_GIVEN_SHORTEST = 4
_GENERATIONS = frozenset({"Jr", "Sr", "II", "III", "IV"})


def full_names(article: Article) -> Iterator[NameVariant]:
    """Every two full names that agree but for one part, which is a near spelling."""
    sure = {p.name for p in people(article)}
    for one, other in _pairs(named(article)):
        how = _one_part_near(one, other)
        if how in (None, Nearness.ACCENT):
            continue
        if not {one.name, other.name} & sure and not _is_somebody(article, one, other):
            continue
        assert how is not None
        if _told_apart(article, one, other):
            continue
        odd, usual = (other, one) if len(other.mentions) <= len(one.mentions) else (one, other)
        if len(odd.mentions) <= RARE:
            full = tuple(m.span for m in odd.mentions if m.form is Form.FULL)
            yield NameVariant(usual.name, full, _full_spans(usual), how)


def _is_somebody(article: Article, *persons: Person) -> bool:
    """Whether "who" stands after one of the names, or its surname elsewhere alone."""
    ends = (m.span.end for p in persons for m in p.mentions)
    if any(article.prose.startswith(_WHO, end) for end in ends):
        return True
    return any(p.surname in alone(article) for p in persons)


@layer
def alone(article: Article) -> frozenset[str]:
    """Words that stand alone in the copy where a name may."""
    shown = in_headlines(article)
    runs = (r for r in name_runs(article) if len(r.words) == 1 and r.signs >= 0)
    return frozenset(r.words[0] for r in runs if r.span not in shown)


_WHO = (", who ", ", whose ", " who ")


def _pairs(persons: Sequence[Person]) -> Iterator[tuple[Person, Person]]:
    """Every two that share one part of the name and a key of the other."""
    by_given: dict[str, list[int]] = {}
    by_surname: dict[str, list[int]] = {}
    for index, person in enumerate(persons):
        by_given.setdefault(folded(person.given.split()[0]), []).append(index)
        by_surname.setdefault(folded(person.surname), []).append(index)
    found: set[tuple[int, int]] = set()
    for group in by_given.values():
        found |= _sharing(group, [persons[i].surname for i in group])
    for group in by_surname.values():
        found |= _sharing(group, [persons[i].given.split()[0] for i in group])
    yield from ((persons[a], persons[b]) for a, b in sorted(found))


def _sharing(group: Sequence[int], names: Sequence[str]) -> set[tuple[int, int]]:
    """The pairs of a group whose names share a key."""
    if len(group) < 2:
        return set()
    index: dict[str, list[int]] = {}
    for who, name in zip(group, names, strict=True):
        for key in keys(name):
            index.setdefault(key, []).append(who)
    return {pair for bearers in index.values() for pair in combinations(sorted(bearers), 2)}


@layer
def named(article: Article) -> tuple[Person, ...]:
    """Everybody with a full name, and runs of two capitals that have no sign of being a person but
    that nothing makes anything else: beside a near name, that is sign enough."""
    sure = [p for p in people(article) if p.introduced is not None and p.given]
    owned = {m.span for p in sure for m in p.mentions}
    unsure: dict[str, list[PersonMention]] = {}
    for run in name_runs(article):
        if len(run.words) == 2 and run.signs >= 0 and run.span not in owned:
            quoted = is_quoted(article, run.span)
            mention = PersonMention(run.text, Form.FULL, run.span, run.whole, quoted=quoted)
            unsure.setdefault(run.text, []).append(mention)
    rest = [Person(n, n.split()[0], n.split()[1], tuple(ms)) for n, ms in unsure.items()]
    return (*sure, *rest)


def _full_spans(person: Person) -> tuple[Span, ...]:
    return tuple(m.span for m in person.mentions if m.form is Form.FULL)[:3]


def _one_part_near(one: Person, other: Person) -> Nearness | None:
    given, surname = one.given.split()[0], one.surname
    same_given = folded(given) == folded(other.given.split()[0])
    if {one.suffix, other.suffix} & _GENERATIONS:
        return None
    if same_given and folded(surname) != folded(other.surname):
        return near(surname, other.surname)
    if not same_given and folded(surname) == folded(other.surname):
        return _near_given(given, other.given.split()[0])
    return None


def _near_given(one: str, other: str) -> Nearness | None:
    if min(one, other, key=len) in max(one, other, key=len) and abs(len(one) - len(other)) > 1:
        return None
    return near(one, other, _GIVEN_SHORTEST)


def _told_apart(article: Article, one: Person, other: Person) -> bool:
    """Whether the article sets two near names side by side, or says whose kin they are."""
    ours = [sentence_at(article, m.span.start) for m in one.mentions]
    theirs = [sentence_at(article, m.span.start) for m in other.mentions]
    if {s.span for s in ours} & {s.span for s in theirs}:
        return True
    lists = [article.blocks[s.block].kind in _LISTED for s in (*ours, *theirs)]
    if all(lists) or any(RENAMED.search(article.text(s.span)) for s in (*ours, *theirs)):
        return True
    if folded(one.surname) != folded(other.surname):
        return False
    full = [m for m in (*one.mentions, *other.mentions) if m.form is Form.FULL]
    return any(_is_kin(article, m.whole) for m in full)


_BESIDE = 40


def _is_kin(article: Article, name: Span) -> bool:
    """Whether a word for the kin of somebody stands beside a name, in its sentence."""
    sentence = sentence_at(article, name.start).span
    start, end = max(sentence.start, name.start - _BESIDE), min(sentence.end, name.end + _BESIDE)
    return KIN.search(article.prose, start, end) is not None


_LISTED = frozenset({BlockKind.LIST_ITEM, BlockKind.CELL, BlockKind.BYLINE})


@layer
def in_headlines(article: Article) -> frozenset[Span]:
    """The names that stand in headlines, where capitals say less."""
    starts = [r.span.start for r in name_runs(article)]
    ranges = (
        range(bisect_left(starts, b.span.start), bisect_left(starts, b.span.end))
        for b in article.blocks
        if b.is_headline
    )
    return frozenset(name_runs(article)[i].span for r in ranges for i in r)
