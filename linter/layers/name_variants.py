"""Two spellings in one article that look like one person's name.

Newspapers print one frequent form and one slip of it, alone or beside the same given name. Full names are
compared in `full_names`; here a single word is held against the names of people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.demonyms import COUNTRY_OF
from linter.layers.full_names import (
    RARE,
    RENAMED,
    NameVariant,
    alone,
    full_names,
    in_headlines,
    named,
)
from linter.layers.given_names import GIVEN_NAMES
from linter.layers.name_words import NOT_PEOPLE, PREFIXES
from linter.layers.people import Form, Person, people
from linter.layers.person_names import NameRun, name_runs
from linter.layers.sentences import sentence_at
from linter.layers.variants import SHORTEST, Nearness, folded, keys, near
from linter.layers.words import WORD, stands_in_lower_case
from linter.patterns import Pattern

_UPPER = "A-ZÀ-ÖØ-Þ"


@layer
def name_variants(article: Article) -> tuple[NameVariant, ...]:
    """Every pair of spellings that may be one person's, the rarer against the other."""
    found = [*full_names(article), *_single_words(article)]
    return tuple(sorted(found, key=lambda v: v.odd[0]))


def _single_words(article: Article) -> Iterator[NameVariant]:
    """A surname alone that nobody bears and that is near to one that somebody does."""
    perhaps = _perhaps_people(article)
    persons = [p for p in people(article) if _is_in_play(article, p)] + list(perhaps.values())
    if not persons:
        return
    strays = _strays(article)
    index: dict[str, list[Person]] = {}
    for person in persons if strays else ():
        for key in keys(person.surname) | keys(person.given.split()[0]):
            index.setdefault(key, []).append(person)
    for text, runs in strays.items():
        close = {p.name: p for key in sorted(keys(text)) for p in index.get(key, ())}
        if not close or stands_in_lower_case(article, text):
            continue
        variant = _nearest(article, text, runs, list(close.values()))
        if variant is None:
            continue
        if variant.name not in perhaps or all(
            article.block_at(r.span.start).is_headline for r in runs
        ):
            yield variant


def _perhaps_people(article: Article) -> dict[str, Person]:
    """Two capitalised words of which the second stands alone elsewhere, as a surname does; beside a
    near name in the headline that is sign enough."""
    sure = {p.name for p in people(article)}
    return {
        p.name: p
        for p in named(article)
        if p.name not in sure and p.surname in alone(article) and p.name.istitle()
    }


def _strays(article: Article) -> dict[str, list[NameRun]]:
    """Single words long enough to be near another, that are rare and part of nobody's name."""
    owned = {m.span for p in named(article) for m in p.mentions}
    strays: dict[str, list[NameRun]] = {}
    shown = in_headlines(article)
    for run in name_runs(article):
        lone = len(run.words) == 1
        if run.signs < 0 or not (lone or run.span in shown):
            continue
        for single in [run] if lone else _headline_words(article, run):
            if len(folded(single.words[0])) >= SHORTEST and single.span not in owned:
                strays.setdefault(single.words[0], []).append(single)
    taken = _taken_words(article)
    return {t: runs for t, runs in strays.items() if len(runs) <= RARE and t not in taken}


def _headline_words(article: Article, run: NameRun) -> Iterator[NameRun]:
    """The words of a run in a headline, where capitals do not say what is one name."""
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
    if how is not Nearness.SLIP:
        return how
    plural = a[-1] == "s" != b[-1] and len(a) == len(b)  # Browns are no slip of Browne
    return None if plural or (a[0] != b[0] and not b.endswith(a)) else how


def _opens(article: Article, run: NameRun) -> bool:
    """Whether a word owes its capital to the sentence it opens."""
    return sentence_at(article, run.span.start).span.start == run.whole.start


def _near_lone_given(text: str, person: Person) -> Nearness | None:
    return None if text in GIVEN_NAMES else near(text, person.given.split()[0], 6)


def _is_a(article: Article, run: NameRun) -> bool:
    """Whether a word is used as no surname is: after an article, a place preposition or a number."""
    before = article.prose[max(0, run.span.start - 12) : run.span.start]
    after = article.prose[run.span.end : run.span.end + 6]
    return bool(_NOT_A_NAME.search(before)) or bool(_NOT_BEFORE.match(after))


_NOT_A_NAME = Pattern(
    r"\b(?:the|an?|in|at|near|from|to|of|into|around|across|[Ii]n the) $|[#@/]$", re.I
)
_NOT_BEFORE = Pattern(r"[-–./]\w| \d| [&+]")


@layer
def _taken(article: Article) -> frozenset[str]:
    """Words of the copy that are part of a longer name or of a title."""
    taken: set[str] = set()
    shown = in_headlines(article)
    for run in name_runs(article):
        if (run.title or len(run.words) > 1) and run.span not in shown:
            taken.update(run.title)
            taken.update(run.words if len(run.words) > 1 else ())
    return frozenset(taken)


_NAMES_ANYWAY = GIVEN_NAMES | frozenset(COUNTRY_OF)


def _taken_words(article: Article) -> frozenset[str]:
    return _taken(article) | _NAMES_ANYWAY
