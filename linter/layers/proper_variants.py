"""Two names in one article that look like one body's or one place's.

As with people (`name_variants`), print has one usual form and a slip of it. Names that stand in one
sentence, that the article tells apart, that have acronyms of their own, or of which each is used
again and again are two things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.layers.acronyms import expansions
from linter.layers.capitals import CapitalRun
from linter.layers.given_names import GIVEN_NAMES
from linter.layers.name_words import OPENERS, TITLE_WORDS
from linter.layers.near_names import near_names
from linter.layers.near_places import are_two_towns
from linter.layers.organisations import counted, is_body, may_be_a_place
from linter.layers.people import people
from linter.layers.place_forms import PLACE_FORMS
from linter.layers.places import names_in_runs, places
from linter.layers.sentences import sentence_at
from linter.layers.variants import (
    SHORTEST,
    Nearness,
    folded,
    keys,
    near,
    sharing,
    slip_keys,
    stem,
)
from linter.layers.words import stands_in_lower_case
from linter.patterns import Pattern


class ProperVariant(NamedTuple):
    """`odd` is where the rarer form stands, `usual` where the other does. `how` is the answer of
    `near_names.near_names`, "spelling" for single words, "link" where only a small word differs;
    `is_place` says which check it is for."""

    name: str
    odd: tuple[Span, ...]
    usual: tuple[Span, ...]
    how: str
    is_place: bool


_RARE = 2
_TOLD_APART = Pattern(
    r"\b(?:subsidiar\w+|parent|sister|arm of|division of|offshoot|unit of|branch of|spin-?off|affiliate\w*"
    r"|renamed|rebranded|rename|formerly|previously|then called|then known|now called|now known|changed its name"
    r"|trad(?:es|ing) as|known as|called|merge[drs]?|merger|not to be confused|no relation|namesake|spel[lt]\w*"
    r"|predecessor|successor)\b",
    re.I,
)
_LISTED = frozenset({BlockKind.LIST_ITEM, BlockKind.CELL, BlockKind.BYLINE})


@layer
def proper_variants(article: Article) -> tuple[ProperVariant, ...]:
    """Every pair of names that may be one body's or place's, the rarer against the other."""
    found: dict[Span, ProperVariant] = {}
    for variant in (*_of_names(article), *_of_words(article)):
        known = found.get(variant.odd[0])
        if known is None or len(known.usual) < len(variant.usual):
            found[variant.odd[0]] = variant
    return tuple(found[span] for span in sorted(found))


@layer
def _stand_as_places(article: Article) -> Mapping[Span, bool]:
    """Where a name stands as a place does, to whether nothing else stands so."""
    return {p.span: p.sure for p in places(article)}


def _is_place(article: Article, one: Sequence[CapitalRun], other: Sequence[CapitalRun]) -> bool:
    """Whether a name stands once as only places do, or as they may: a single word once, others always."""
    if not (may_be_a_place(one[0]) and may_be_a_place(other[0])):
        return False
    stands = [_stand_as_places(article).get(r.span) for r in (*one, *other)]
    single = len(one[0].words) == 1
    return any(stands) or None not in stands or (single and False in stands)


def _of_names(article: Article) -> Iterator[ProperVariant]:
    """Names of two words or more."""
    groups: dict[tuple[str, ...], list[CapitalRun]] = {}
    for run in names_in_runs(article):
        name = counted(run)
        if len(name) > 1 and not _is_title(run):
            groups.setdefault(tuple(w.lower() for w in name), []).append(run)
    for runs in groups.values():
        variant = _linked_otherwise(article, runs)
        if variant is not None:
            yield variant
    for one, other in _sharing(groups):
        here, there = groups[one], groups[other]
        how = near_names(counted(here[0]), counted(there[0]))
        if how is None:
            continue
        if how in ("number", "word") and not (is_body(here[0]) and is_body(there[0])):
            continue
        if _have_acronyms(article, here[0], there[0]) or _are_people(here[0], there[0]):
            continue
        variant = _variant(article, here, there, how)
        if variant is not None:
            yield variant


_LINKS = frozenset({"of", "for", "on"})


def _linked_otherwise(article: Article, runs: Sequence[CapitalRun]) -> ProperVariant | None:
    """One body, its words joined by another small word: Office of, Office for National Statistics."""
    forms: dict[_Name, list[CapitalRun]] = {}
    for run in runs:
        links = tuple(w for w in run.words if w in _LINKS)
        forms.setdefault(links, []).append(run)
    if len(forms) != 2 or not is_body(runs[0]) or len({len(f) for f in forms}) != 1:
        return None
    one, other = forms.values()
    return _variant(article, one, other, "link")


_Name = tuple[str, ...]


def _sharing(groups: Mapping[_Name, Sequence[CapitalRun]]) -> list[tuple[_Name, _Name]]:
    """Every two names whose stems agree but for one word, which differs or is left out."""
    index: dict[_Name, dict[_Name, str]] = {}
    for name, runs in groups.items():
        stems = tuple(stem(w) for w in counted(runs[0]))
        index.setdefault(stems, {})[name] = ""
        if len(stems) >= _LONG:
            index.setdefault((stems[0], "…", stems[-1]), {})[name] = " ".join(stems[1:-1])
        for at, apart in enumerate(stems):
            index.setdefault(stems[:at] + stems[at + 1 :], {})[name] = apart
    found: set[tuple[_Name, _Name]] = set()
    for group in index.values():
        parts = [sorted(group)] if len(group) <= _MANY else _divided(group)
        found.update(pair for part in parts for pair in combinations(part, 2))
    return sorted(found)


_MANY = 12
_LONG = 5


def _divided(group: Mapping[_Name, str]) -> list[list[_Name]]:
    """The names of a large group, a thousand schools, that share a key of the word they differ in."""
    parts: dict[str, list[_Name]] = {}
    for name in sorted(group):
        for key in sorted(keys(group[name])):
            parts.setdefault(key, []).append(name)
    return list(parts.values())


def _is_title(run: CapitalRun) -> bool:
    return any(w in TITLE_WORDS for w in run.words[:1] + run.words[-1:])


@layer
def _acronym_of(article: Article) -> Mapping[str, str]:
    return {e.long.lower().removeprefix("the "): e.short for e in expansions(article)}


def _have_acronyms(article: Article, one: CapitalRun, other: CapitalRun) -> bool:
    """Whether the article gives the two names different acronyms, so that they are two bodies."""
    short = _acronym_of(article)
    a, b = short.get(one.text.lower()), short.get(other.text.lower())
    return a is not None and b is not None and a != b


def _are_people(one: CapitalRun, other: CapitalRun) -> bool:
    """Whether both are a given name and a surname, which `name_variants` compares."""
    return all(len(r.words) == 2 and r.words[0] in GIVEN_NAMES for r in (one, other))


_TOO_LONG_FOR_CHANCE = 9
"""A word of so many letters is near a name of the article only because it is meant for it."""
_NO_SLIPS = frozenset(folded(w) for w in (*GIVEN_NAMES, *OPENERS, *TITLE_WORDS, *PLACE_FORMS))
"""Words that are what they are, however near to another."""


def _of_words(article: Article) -> Iterator[ProperVariant]:
    """Names of one word, each one letter from the other, that nothing else explains."""
    taken = {folded(w) for p in people(article) for w in p.name.split()}
    groups: dict[str, list[CapitalRun]] = {}
    for run in names_in_runs(article):
        if len(run.words) == 1 and run.text.isalpha() and run.text[1:].islower():
            groups.setdefault(run.text, []).append(run)
    names: dict[str, set[str]] = {}
    for text, runs in groups.items():
        plain = folded(text)
        if len(plain) < SHORTEST or plain in taken or plain in _NO_SLIPS:
            continue
        short = len(plain) < _TOO_LONG_FOR_CHANCE
        if short and all(_owes_capital(article, r) for r in runs):
            continue
        names[text] = slip_keys(text)
    pairs = {(min(p), max(p)) for p in sharing(names) if p[0][0] == p[1][0]}
    for one, other in sorted(pairs):
        if near(one, other) is not Nearness.SLIP or are_two_towns(one, other):
            continue
        if not _is_word(article, one, other):
            variant = _variant(article, groups[one], groups[other], "spelling")
            if variant is not None:
                yield variant


def _owes_capital(article: Article, run: CapitalRun) -> bool:
    """Whether a word has its capital from the sentence it opens, and stands in it as no place does."""
    opens = sentence_at(article, run.span.start).span.start == run.span.start
    return opens and not _stand_as_places(article).get(run.span)


def _is_word(article: Article, one: str, other: str) -> bool:
    return any(stands_in_lower_case(article, word) for word in (one, other))


def _variant(
    article: Article, one: Sequence[CapitalRun], other: Sequence[CapitalRun], how: str
) -> ProperVariant | None:
    late = one[0].span > other[0].span
    fewer = len(one) < len(other) or (len(one) == len(other) and late)
    odd, usual = (one, other) if fewer else (other, one)
    if len(odd) > _RARE or _are_apart(article, odd, usual):
        return None
    return ProperVariant(
        usual[0].text,
        tuple(r.span for r in odd),
        tuple(r.span for r in usual[:3]),
        how,
        _is_place(article, odd, usual),
    )


def _are_apart(article: Article, odd: Sequence[CapitalRun], usual: Sequence[CapitalRun]) -> bool:
    """Whether the two stand in one sentence, or the article tells them apart."""
    here = {sentence_at(article, r.span.start).span for r in odd}
    there = {sentence_at(article, r.span.start).span for r in usual}
    if here & there or all(article.block_at(r.span.start).kind in _LISTED for r in (*odd, *usual)):
        return True
    return any(_TOLD_APART.search(article.text(s)) for s in sorted(here | there))
