"""The people of an article: every mention, joined into persons.

A person is introduced by a full name, now and then by a title and a surname, and is spoken of
afterwards by the surname, a courtesy title or the given name. A mention that two persons could own
is nobody's: precision first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.given_names import GIVEN_NAMES
from linter.layers.name_words import FAMILY_FIRST, PARTICLES, PREFIXES
from linter.layers.person_names import NameRun, name_runs
from linter.layers.quotations import is_quoted
from linter.layers.variants import folded
from linter.patterns import Pattern


class Form(StrEnum):
    """How a mention names a person."""

    FULL = "full name"
    SURNAME = "surname"
    TITLED = "title and surname"
    GIVEN = "given name"


class PersonMention(NamedTuple):
    """One place where a person is named: the name without title, in `span`; with it, in `whole`."""

    text: str
    form: Form
    span: Span
    whole: Span
    title: tuple[str, ...] = ()
    honorific: str | None = None
    quoted: bool = False


class Person(NamedTuple):
    """Somebody the article names, with every mention that can only be of them.

    `name` is the fullest form, `surname` with its particles. `given` is "" for a mononym or
    for somebody who is only ever a title and a surname.
    """

    name: str
    given: str
    surname: str
    mentions: tuple[PersonMention, ...]
    suffix: str = ""

    @property
    def first(self) -> PersonMention:
        return self.mentions[0]

    @property
    def introduced(self) -> PersonMention | None:
        """The first mention by full name."""
        return next((m for m in self.mentions if m.form is Form.FULL), None)


_ARTICLE = Pattern(r"^(?:al|el|as|ash|an)-", re.I)
_ENOUGH = 2
"""Signs that make two capitalised words a person."""


@layer
def people(article: Article) -> tuple[Person, ...]:
    """Everybody the article names, in the order of first mention."""
    runs = [r for r in name_runs(article) if r.signs >= 0]
    singles = _single_words(runs)
    introduced = _introduced(runs, singles)
    owners = _owners(introduced)
    mentions: dict[str, list[PersonMention]] = {}
    met: dict[str, list[str]] = {}
    for run in runs:
        said = folded(run.text)
        name = _owner(run, said, owners) or _only_one_met(run, said, met)
        if name is not None and not _is_wife(run, mentions.get(name, ())):
            way = folded(introduced[name].surname)
            if name not in met.setdefault(way, []) and _is_full(run):
                met[way].append(name)
            mentions.setdefault(name, []).append(_mention(article, run, name, introduced[name]))
    found = [
        Person(name, parts.given, parts.surname, tuple(mentions[name]), parts.suffix)
        for name, parts in introduced.items()
        if name in mentions
    ]
    return tuple(sorted(found, key=lambda p: p.first.span))


def _is_wife(run: NameRun, mentions: Sequence[PersonMention]) -> bool:
    """Whether Lady Vane stands after Sir Harold Vane: by custom she is his wife, and not he."""
    return run.honorific == "Lady" and any(m.honorific in ("Sir", "Lord") for m in mentions)


def _only_one_met(run: NameRun, said: str, met: Mapping[str, Sequence[str]]) -> str | None:
    """Whose surname alone it is while only one of its bearers has been introduced."""
    names = met.get(said, ())
    return names[0] if len(names) == 1 and not _is_full(run) else None


class _Parts(NamedTuple):
    given: str
    surname: str
    suffix: str


def _owner(run: NameRun, said: str, owners: Mapping[str, str]) -> str | None:
    """Whose mention a run is: by all of it, or by the surname where a title stands before."""
    name = (owners.get(said + _key(run.suffix)) if run.suffix else None) or owners.get(said)
    if name is None and run.title and len(run.words) > 1:
        name = owners.get(folded(" ".join(_surname(run.words))))
        return name if name and run.words == _surname(run.words) else None
    return name


def _mention(article: Article, run: NameRun, name: str, parts: _Parts) -> PersonMention:
    quoted = is_quoted(article, run.span)
    said = folded(run.text)
    if _is_surname(said, parts):
        form = Form.TITLED if run.title and not _opens(run.title) else Form.SURNAME
    elif said in (folded(parts.given), folded(parts.given.split(" ")[0])):
        form = Form.GIVEN
    elif run.text in name.split(" ", 1)[-1]:
        form = Form.SURNAME
    else:
        form = Form.FULL
    return PersonMention(run.text, form, run.span, run.whole, run.title, run.honorific, quoted)


def _is_surname(said: str, parts: _Parts) -> bool:
    surnames = (parts.surname, parts.surname.split()[-1], _ARTICLE.sub("", parts.surname))
    return said in {folded(s) for s in surnames}


def _opens(title: Sequence[str]) -> bool:
    """Whether what stands before a name only opens a sentence."""
    return all(word in PREFIXES for word in title)


def _single_words(runs: Sequence[NameRun]) -> Mapping[str, int]:
    """Words that stand alone somewhere: 1, or 2 where one is spoken of as people are."""
    signs: dict[str, int] = {}
    for run in runs:
        if len(run.words) == 1 or run.words[0].lower() in PARTICLES:
            key = folded(run.text)
            signs[key] = max(signs.get(key, 0), 2 if run.signs else 1)
    return signs


def _introduced(runs: Sequence[NameRun], singles: Mapping[str, int]) -> dict[str, _Parts]:
    """Name to (given, surname, suffix), for full names and then for titles with a surname."""
    signs: dict[str, int] = {}
    first: dict[str, NameRun] = {}
    for run in runs:
        if len(run.words) > 1 and _is_full(run):
            name = (
                f"{run.text} {run.suffix}" if run.suffix in ("Jr", "Sr", "II", "III") else run.text
            )
            first.setdefault(name, run)
            signs[name] = max(signs.get(name, 0), run.signs)
    found: dict[str, _Parts] = {}
    endings = {
        folded(" ".join(r.words[at:])) for r in first.values() for at in range(1, len(r.words))
    }
    for name, run in first.items():
        if folded(name) in endings:
            continue  # a double surname: García López of María García López
        given, surname = _split(run.words, singles)
        alone = singles.get(folded(surname), 0)
        if signs[name] + alone >= _ENOUGH:
            found[name] = _Parts(given, surname, run.suffix)
    surnames = {folded(s) for _, s, _ in found.values()} | {folded(g) for g, _, _ in found.values()}
    for run in runs:
        if run.honorific and not _is_full(run) and folded(run.text) not in surnames:
            found.setdefault(run.text, _Parts("", run.text, ""))
    return found


def _is_full(run: NameRun) -> bool:
    return (
        len(run.words) > 1 and len(run.words[-1].rstrip(".")) > 1 and run.words[0] not in PARTICLES
    )


def _split(words: Sequence[str], singles: Mapping[str, int]) -> tuple[str, str]:
    """Part a full name into given names and surname, by custom and by what the article calls the
    person afterwards."""
    if is_family_first(words, singles):
        return " ".join(words[1:]), words[0]
    surname = _surname(words)
    return words[0], " ".join(surname)


def is_family_first(words: Sequence[str], singles: Mapping[str, int]) -> bool:
    """Whether the family name stands first, as in Xi Jinping and Nguyen Van Thieu."""
    if words[0] not in FAMILY_FIRST or (words[-1] in FAMILY_FIRST - {words[0]} and len(words) == 2):
        return False
    if folded(words[0]) in singles or folded(words[-1]) in singles:
        return singles.get(folded(words[0]), 0) > singles.get(folded(words[-1]), 0)
    return words[0] not in GIVEN_NAMES


_GAELIC = frozenset("Ní Nic Ó Mac Uí".split())


def _surname(words: Sequence[str]) -> tuple[str, ...]:
    """The last word with the particles before it: "van der Berg", "de la Cruz"."""
    at = len(words) - 1
    while at > 1 and (words[at - 1] in PARTICLES or words[at - 1] in _GAELIC):
        at -= 1
    return tuple(words[at:])


def _owners(introduced: Mapping[str, _Parts]) -> Mapping[str, str]:
    """Each way to name a person to their name; a way that two of them share is left out."""
    claims: dict[str, dict[str, None]] = {}
    for name, (given, surname, suffix) in introduced.items():
        bare = name.removesuffix(f" {suffix}") if suffix else name
        ways = {folded(bare) + _key(suffix), folded(surname), folded(surname.split()[-1])}
        ways.add(folded(_ARTICLE.sub("", surname)))
        words = bare.split()
        if len(words) > 2 and not given.startswith(words[-2]):
            ways.add(folded(" ".join(words[-2:])))
        if given:
            ways.add(folded(given.split()[0]))
            ways.add(folded(given))
        for way in ways:
            claims.setdefault(way, {}).setdefault(name)
    full = {folded(n): n for n in introduced}
    owners = {way: next(iter(names)) for way, names in claims.items() if len(names) == 1}
    return MappingProxyType({**owners, **full})


def _key(suffix: str) -> str:
    return suffix.lower() if suffix in ("Jr", "Sr", "II", "III") else ""


def namesakes(persons: Iterable[Person]) -> Mapping[str, tuple[Person, ...]]:
    """Folded surname to the persons who bear it."""
    groups: dict[str, tuple[Person, ...]] = {}
    for person in persons:
        key = folded(person.surname)
        groups[key] = (*groups.get(key, ()), person)
    return MappingProxyType(groups)


@layer
def mention_owners(article: Article) -> Mapping[int, Person]:
    """Where the name of a mention ends to whose it is."""
    return MappingProxyType({m.span.end: p for p in people(article) for m in p.mentions})
