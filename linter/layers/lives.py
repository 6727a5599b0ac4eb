"""When the people of an article were born and died, where it says so plainly."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.dates import WrittenDate, moments
from linter.layers.fact_frames import FactKind
from linter.layers.people import Person, mention_owners, people
from linter.layers.person_facts import person_facts
from linter.layers.sentences import sentence_at
from linter.patterns import Pattern


class Life(NamedTuple):
    """The birth of a person and, where the article has it, the death."""

    person: Person
    born: WrittenDate
    died: WrittenDate | None = None


_BORN = Pattern(r"\b[Bb]orn\b")
_DIED = Pattern(r"\bdied\b")
_OF_NAME = Pattern(
    r",? \(|(?:, (?!who)\w[\w -]{2,30}(?=,))?(?:, (?:[1-9]\d|1[01]\d))?,? (?:who )?(?:was )?"
)
_OF_PRONOUN = Pattern(r"\b(?:He|She|he|she) was $")
_TO_DATE = Pattern(
    r"(?P<way>[^.;:()“”\"]{0,60}?)\b(?:on|in)(?: (?:the (?:\w+ )?(?:of|on)|early|late))? $|[,:]? $|(?P<bare>) $"
)
_ANOTHER_CLAUSE = Pattern(
    r"\b(?:when|where|who|which|that|until|since|from|after|before|during|and|but|while|to)\b"
)
_YEARS_OF_LIFE = Pattern(r" \((?:born )?$")
_DASH = Pattern(r" ?[–-] ?")
_BETWEEN = 90


@layer
def lives(article: Article) -> Mapping[str, Life]:
    """The name of each person whose birth the article dates once to their life."""
    found: dict[str, Life] = {}
    twice = set()
    for life in _lives(article):
        known = found.setdefault(life.person.name, life)
        if known.born.year != life.born.year:
            twice.add(life.person.name)
    return {name: life for name, life in found.items() if name not in twice}


def _lives(article: Article) -> Iterator[Life]:
    dates = moments(article)
    starts = [date.span.start for date in dates]
    deaths = dict(_events(article, _DIED, dates, starts))
    for name, born in _events(article, _BORN, dates, starts):
        yield Life(_persons(article)[name], born, deaths.get(name))
    yield from _bracketed(article, dates, starts)


@layer
def _persons(article: Article) -> Mapping[str, Person]:
    return {person.name: person for person in people(article)}


def _events(
    article: Article, verb: Pattern, dates: tuple[WrittenDate, ...], starts: list[int]
) -> Iterator[tuple[str, WrittenDate]]:
    """Whose birth or death stands where a verb does, and the date that the verb is followed by."""
    prose = article.prose
    for found in verb.finditer(prose):
        sentence = sentence_at(article, found.start()).span
        at = bisect_left(starts, found.end())
        if at == len(dates) or dates[at].whole.start > min(sentence.end, found.end() + _BETWEEN):
            continue
        way = _TO_DATE.fullmatch(prose, found.end(), dates[at].whole.start)
        if way is None or (dates[at].year is None and verb is _BORN):
            continue
        if _ANOTHER_CLAUSE.search(way["way"] or ""):
            continue
        person = _subject(article, found, sentence)
        if person is not None:
            yield person.name, dates[at]


def _subject(article: Article, verb: re.Match[str], sentence: Span) -> Person | None:
    """Who was born or died: the name right before, or the only person a pronoun can mean."""
    prose = article.prose
    before = prose[sentence.start : verb.start()]
    if not before or _OF_PRONOUN.search(before + ("" if verb[0] != "died" else "was ")):
        return _only_one_meant(article, sentence)
    for end, person in _ending_in(article, sentence.start, verb.start()):
        if _OF_NAME.fullmatch(prose, end, verb.start()):
            return person
    return None


def _ending_in(article: Article, start: int, end: int) -> Iterator[tuple[int, Person]]:
    """The persons named within a stretch, the last first, with where the name ends."""
    owners, ends = mention_owners(article), _ends(article)
    for at in reversed(ends[bisect_left(ends, start) : bisect_left(ends, end + 1)]):
        yield at, owners[at]


@layer
def _ends(article: Article) -> tuple[int, ...]:
    return tuple(sorted(mention_owners(article)))


def _only_one_meant(article: Article, sentence: Span) -> Person | None:
    """Whom "she" means: the only one named in the paragraph so far, else in the one before; in an
    obituary, the dead."""
    block = article.block_at(sentence.start)
    before = article.blocks[max(block.index - 1, 0)].span
    for start in (block.span.start, before.start):
        names = {person.name: person for _, person in _ending_in(article, start, sentence.start)}
        if len(names) == 1:
            return next(iter(names.values()))
        if names:
            break
    dead = {f.person.name: f.person for f in person_facts(article) if f.kind is FactKind.DIED}
    return next(iter(dead.values())) if len(dead) == 1 else None


def _bracketed(
    article: Article, dates: tuple[WrittenDate, ...], starts: list[int]
) -> Iterator[Life]:
    """Years behind a name: Ann Marsh (1932–2008), Ann Marsh (born 1932)."""
    prose = article.prose
    for end, person in mention_owners(article).items():
        at = bisect_left(starts, end)
        if at == len(dates) or not _YEARS_OF_LIFE.fullmatch(prose, end, dates[at].span.start):
            continue
        born = dates[at]
        both = at + 1 < len(dates) and _DASH.fullmatch(
            prose, born.span.end, dates[at + 1].span.start
        )
        died = dates[at + 1] if both else None
        last = died or born
        said = prose[end : born.span.start].endswith("born ") or died is not None
        if said and prose[last.span.end : last.span.end + 1] == ")" and born.year is not None:
            yield Life(person, born, died)
