"""Two spellings in one article that look like one person's name.

Newspapers print one frequent form and one slip of it, alone or beside the same given name. Two full
names that differ in both parts are two people, and so are two that stand in one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.layers.demonyms import COUNTRY_OF
from linter.layers.given_names import GIVEN_NAMES
from linter.layers.name_words import NOT_PEOPLE, PREFIXES
from linter.layers.people import Form, Person, PersonMention, people
from linter.layers.person_names import NameRun, name_runs
from linter.layers.quotations import is_quoted
from linter.layers.sentences import sentence_at
from linter.layers.variants import Nearness, folded, keys, near
from linter.layers.words import WORD, lower_words
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
_UPPER = "A-ZÀ-ÖØ-Þ"
_RARE = 2
_GIVEN_SHORTEST = 4
_GENERATIONS = frozenset({"Jr", "Sr", "II", "III", "IV"})


@layer
def name_variants(article: Article) -> tuple[NameVariant, ...]:
    """Every pair of spellings that may be one person's, the rarer against the other."""
    found = [*_full_names(article), *_single_words(article)]
    return tuple(sorted(found, key=lambda v: v.odd[0]))


def _full_names(article: Article) -> Iterator[NameVariant]:
    sure = {p.name for p in people(article)}
    for one, other in _pairs(_named(article)):
        how = _one_part_near(one, other)
        if how in (None, Nearness.ACCENT) or not {one.name, other.name} & sure:
            continue
        assert how is not None
        if _told_apart(article, one, other):
            continue
        odd, usual = (other, one) if len(other.mentions) <= len(one.mentions) else (one, other)
        if len(odd.mentions) <= _RARE:
            full = tuple(m.span for m in odd.mentions if m.form is Form.FULL)
            yield NameVariant(usual.name, full, _full_spans(usual), how)


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
def _named(article: Article) -> tuple[Person, ...]:
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
    cue = KIN if folded(one.surname) == folded(other.surname) else RENAMED
    return all(lists) or any(cue.search(article.text(s.span)) for s in (*ours, *theirs))


_LISTED = frozenset({BlockKind.LIST_ITEM, BlockKind.CELL, BlockKind.BYLINE})


def _single_words(article: Article) -> Iterator[NameVariant]:
    """A surname alone that nobody bears and that is near to one that somebody does."""
    persons = [p for p in people(article) if _is_in_play(article, p)]
    if not persons:
        return
    owned = {m.span for p in _named(article) for m in p.mentions}
    strays: dict[str, list[NameRun]] = {}
    for run in name_runs(article):
        lone = len(run.words) == 1 and run.signs >= 0
        for single in [run] if lone else _headline_words(article, run):
            if single.span not in owned:
                strays.setdefault(single.text, []).append(single)
    taken = _taken_words(article)
    index: dict[str, dict[str, Person]] = {}
    for person in persons:
        for key in keys(person.surname) | keys(person.given.split()[0]):
            index.setdefault(key, {})[person.name] = person
    for text, runs in strays.items():
        if text in taken or len(runs) > _RARE:
            continue
        close = {n: p for key in sorted(keys(text)) for n, p in index.get(key, {}).items()}
        if not close or text.lower() in lower_words(article):
            continue
        variant = _nearest(article, text, runs, list(close.values()))
        if variant is not None:
            yield variant


def _headline_words(article: Article, run: NameRun) -> Iterator[NameRun]:
    """The words of a run in a headline, where capitals do not say what is one name."""
    if run.signs < 0 or not article.block_at(run.span.start).is_headline:
        return
    for found in WORD.finditer(article.prose, *run.span):
        span = Span(*found.span())
        text = found[0].capitalize() if found[0].isupper() else found[0]
        if text not in NOT_PEOPLE and text not in PREFIXES:
            yield NameRun((text,), span, span, (), 0)


def _is_in_play(article: Article, person: Person) -> bool:
    """Whether somebody has a full name and is more than one of a list of names."""
    if person.introduced is None or not person.given:
        return False
    return len(person.mentions) > 1 or not _is_listed(article, person.introduced.span)


def _is_listed(article: Article, span: Span) -> bool:
    """Whether names stand on either side of a name, between commas."""
    before = article.prose[max(0, span.start - 2) : span.start]
    after = article.prose[span.end : span.end + 3]
    return before in (", ", "; ") and re.match(rf"[,;] [{_UPPER}]", after) is not None


def _nearest(
    article: Article, text: str, runs: Sequence[NameRun], persons: Sequence[Person]
) -> NameVariant | None:
    close = [(p, how) for p in persons if (how := _near_surname(text, p)) is not None]
    if not close:
        close = [(p, how) for p in persons if (how := _near_lone_given(text, p)) is not None]
    if len({p.surname for p, _ in close}) != 1 or any(_is_listed(article, r.span) for r in runs):
        return None
    person, how = close[0]
    doubtful = how is Nearness.SOUND and not any(r.signs for r in runs)
    if how is Nearness.ACCENT or (doubtful and all(_opens(article, r) for r in runs)):
        return None
    if len(runs) >= len(person.mentions) + 1 or any(_is_a(article, run) for run in runs):
        return None
    if any(RENAMED.search(article.text(sentence_at(article, r.span.start).span)) for r in runs):
        return None
    usual = [m.span for m in person.mentions if m.form is Form.FULL][:1]
    usual += [m.span for m in person.mentions if m.span not in usual][:2]
    return NameVariant(person.name, tuple(r.span for r in runs), tuple(usual), how)


def _near_surname(text: str, person: Person) -> Nearness | None:
    """In what way a word is near a surname; no slip changes the letter that a word begins with, but
    one may take off what stands before an apostrophe."""
    how = near(text, person.surname)
    a, b = folded(text), folded(person.surname)
    return None if how is Nearness.SLIP and a[0] != b[0] and not b.endswith(a) else how


def _opens(article: Article, run: NameRun) -> bool:
    """Whether a word owes its capital to the sentence it opens."""
    return sentence_at(article, run.span.start).span.start == run.whole.start


def _near_lone_given(text: str, person: Person) -> Nearness | None:
    return None if text in GIVEN_NAMES else near(text, person.given.split()[0], 6)


def _is_a(article: Article, run: NameRun) -> bool:
    """Whether a word is used as no surname is: after an article, a place preposition or a number."""
    before = article.prose[max(0, run.whole.start - 12) : run.whole.start]
    after = article.prose[run.span.end : run.span.end + 6]
    return bool(_NOT_A_NAME.search(before)) or bool(_NOT_BEFORE.match(after))


_NOT_A_NAME = Pattern(
    r"\b(?:the|an?|in|at|near|from|to|of|into|around|across|[Ii]n the) $|[#@/]$", re.I
)
_NOT_BEFORE = Pattern(r"[-–./]\w| \d| [&+]")


@layer
def _taken(article: Article) -> frozenset[str]:
    """Words of the copy that are part of a longer name or of a title."""
    runs = [r for r in name_runs(article) if not article.block_at(r.span.start).is_headline]
    longer = {w for r in runs if len(r.words) > 1 for w in r.words}
    return frozenset(longer | {w for r in runs for w in r.title})


_NAMES_ANYWAY = GIVEN_NAMES | frozenset(COUNTRY_OF)


def _taken_words(article: Article) -> frozenset[str]:
    return _taken(article) | _NAMES_ANYWAY
