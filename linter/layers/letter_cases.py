"""Terms that an article writes with capitals and without: the Treaty and the treaty, Paypal and PayPal.

A capital that opens a sentence, belongs to a longer name or stands beside the name of a person says
nothing. What is left is compared where it is determined alike: the Net Zero Plan and the net zero plan
are one, the Review Board and a review board are two.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from linter.article.article import Article, layer
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.layers.name_words import OPENERS, TITLE_WORDS
from linter.layers.organisations import BODIES
from linter.layers.variants import stem
from linter.layers.words import lower_words
from linter.layers.zones import in_own_words
from linter.patterns import Pattern


@dataclass(frozen=True, slots=True)
class CasedTerm:
    """A term as it stands. `term` is the same for all ways to write it; `is_name` says that it has a
    capital inside, as the names of firms and programs have."""

    span: Span
    term: str
    form: str
    is_name: bool = False


_CAPITAL_INSIDE = Pattern(r"[a-z][A-Z]")
_MIXED = Pattern(r"(?<![\w@#/.’'-])[A-Za-z]*[a-z][A-Z][A-Za-z]*(?![\w@/-]|\.\w)")
_PLAIN = Pattern(r"(?<![\w@#/.’'-])[A-Z][a-z]{3,}(?![\w@/-]|\.\w)")
_SHORTEST = 4

_CAPITALS = Pattern(
    r" (?<=[a-z,;0-9] )((?!The |An? )[A-Z][a-z]+(?: [A-Z][a-z]+){1,3}|(?<=\b[Tt]he )[A-Z][a-z]{3,})"
    r"(?![\w’'-]*\w| [A-Z(\d]|, [A-Z]|:| (?:of|for|on) | (?:and|or|&) [A-Z])"
)
"""Two to four words with capitals within a sentence, or one behind `the`, no person's name and no
preposition behind them: what may be all of a term."""
_NAME_BEFORE = Pattern(r"([A-Z][\w’'.-]*) (?:(of|for|and|&|on|in) )?(?:the )?$")
_OPENS = Pattern(r"(?:^|[\n.!?“”\"] ?)$")
_HEADED = Pattern(r"\bThe ([A-Z][a-z]+)\b")
_NO_NAMES = OPENERS | {"Its", "Your"}
_LOWER = Pattern(r"(?<![\w’'@#/.-])[a-z]{2,}")
_GOES_ON = Pattern(r"[\w-]|[’']\w\w| of\b")
_REACH = 40
_GENERIC = frozenset(
    """new old big great good best first second third last next one two three all real open little young
    north south east west northern southern eastern western""".split()
)
"""First words that a name shares with any description."""
_TWO_THINGS = frozenset(
    """city house state world north south east west earth moon lord sport games union crown street tube
    budget speaker times post guardian independent mirror express star mail herald observer economist
    telegraph journal tribune spectator today""".split()
)
"""Words that are the name of another thing with a capital than without: the City, the House, the Post."""


class _Article(StrEnum):
    """What stands before a term."""

    DEFINITE = "the one"
    BARE = "any"
    ANOTHER = "another"


_DEFINITE = Pattern(
    r"(?:\b(?:[Tt]he|[Tt]h(?:is|at)|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)(?: former| new| old)?|[’']s?) $"
)
_ANOTHER = Pattern(
    r"\b(?:[Aa]n?|one|two|three|four|some|any|no|every|each|another|many|most|other|and|or|as) $"
    r"|[A-Z][\w’'.-]* $"
)


@layer
def cased_terms(article: Article) -> tuple[CasedTerm, ...]:
    """Every place of each term that the narration may write in more than one way, in order."""
    found = [*_names(article), *_terms(article)]
    return tuple(sorted(found, key=lambda term: term.span))


def _names(article: Article) -> Iterator[CasedTerm]:
    """Words with a capital inside, and the same letters otherwise: PayPal, Paypal."""
    prose = article.prose
    if _CAPITAL_INSIDE.search(prose) is None:
        return
    matches = [m for m in _MIXED.finditer(prose) if len(m[0]) >= _SHORTEST]
    mixed = {m[0].lower() for m in matches}
    if mixed:
        matches += [m for m in _PLAIN.finditer(prose) if m[0].lower() in mixed]
    for match in matches:
        span = Span(*match.span())
        if in_own_words(article, span):
            yield CasedTerm(span, match[0].lower(), match[0], is_name=True)


def _terms(article: Article) -> Iterator[CasedTerm]:
    """Terms that have capitals in the one place and none in the other."""
    capitals: dict[str, list[Span]] = defaultdict(list)
    for match in _CAPITALS.finditer(article.prose):
        if _may_be_term(article.prose, match):
            capitals[match[1].lower()].append(Span(*match.span(1)))
    for name in _of_sections(article):
        capitals.pop(name, None)
    lower_case = lower_words(article)
    terms = [term for term in capitals if lower_case.issuperset(term.split(" "))]
    for term, lower in _places(article.prose, terms).items():
        for span in (*capitals[term], *lower):
            before = _before(article.prose, span)
            if (" " not in term and before is not _Article.DEFINITE) or before is _Article.ANOTHER:
                continue
            if in_own_words(article, span):
                yield CasedTerm(span, f"{before} {term}", article.text(span))


def _of_sections(article: Article) -> Iterator[str]:
    """What the sections of the article are headed with: The Depot is the name of a place there."""
    for block in article.blocks:
        if block.kind is BlockKind.HEADING:
            for named in _HEADED.finditer(article.prose, *block.span):
                yield named[1].lower()


def _may_be_term(prose: str, match: re.Match[str]) -> bool:
    term = match[1].lower()
    if term in _TWO_THINGS or term.split(" ", 1)[0] in _GENERIC:
        return False
    begin = max(0, match.start(1) - _REACH)
    named = _NAME_BEFORE.search(prose[begin : match.start(1)])
    if named is None or named[1] in _NO_NAMES:
        return True
    # Members of the Guild: a word that only opens the sentence begins no name, unless it may.
    opens = _OPENS.search(prose[max(0, begin + named.start() - 2) : begin + named.start()])
    return (
        opens is not None
        and named[2] is not None
        and (named[2] in ("on", "in") or not _may_open_name(named[1]))
    )


def _may_open_name(word: str) -> bool:
    """Whether a word is the head of names of bodies or offices: Bank of, Minister for."""
    return word in TITLE_WORDS or stem(word) in BODIES


def _places(prose: str, terms: Iterable[str]) -> Mapping[str, list[Span]]:
    """Where each of the terms stands without capitals; only those that do somewhere."""
    by_first: dict[str, list[str]] = defaultdict(list)
    for term in terms:
        by_first[term.split(" ", 1)[0]].append(term)
    found: dict[str, list[Span]] = defaultdict(list)
    for match in _LOWER.finditer(prose) if by_first else ():
        for term in by_first.get(match[0], ()):
            end = match.start() + len(term)
            if prose.startswith(term, match.start()) and not _GOES_ON.match(prose, end):
                found[term].append(Span(match.start(), end))
    return found


def _before(prose: str, span: Span) -> _Article:
    before = prose[max(0, span.start - _REACH) : span.start]
    if _DEFINITE.search(before):
        return _Article.DEFINITE
    return _Article.ANOTHER if _ANOTHER.search(before) else _Article.BARE
