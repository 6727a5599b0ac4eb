"""Compounds that an article writes in two ways: cease-fire, ceasefire, cease fire.

A hyphen before a noun and none behind the verb, a noun in one word beside its verb in two, are grammar
and no variants. So two words count only where they stand as the joined form does: before the same noun,
or as the same noun.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.zones import in_own_words
from linter.patterns import Pattern


class Joint(StrEnum):
    """How the parts of a compound are joined, as an editor would say it."""

    HYPHEN = "with a hyphen"
    CLOSED = "in one word"
    OPEN = "in two words"


@dataclass(frozen=True, slots=True)
class Compound:
    """A compound in one of its forms. `letters` are those of every form, in lower case and without
    the ending of a plural; `first` and `second` are its parts as they stand."""

    span: Span
    letters: str
    joint: Joint
    first: str
    second: str

    def joined(self, joint: Joint) -> str:
        """The same place in another form."""
        return _MARKS[joint].join((self.first, self.second))


_MARKS = {Joint.HYPHEN: "-", Joint.OPEN: " ", Joint.CLOSED: ""}
_HYPHENED = Pattern(r"(?<![\w’'@#/.-])([A-Za-z][a-z]*)-([a-z]+)(?![\w@/-]|\.\w)")
_ANY_WORD = Pattern(r"[A-Za-z]?[a-z]+")
_FEW = 12
_WORD = Pattern(r"[A-Za-z][a-z]{4,}")
_LETTERS = Pattern("[a-z]+")
_WHOLE_BEFORE = Pattern(r"[\w’'@#/.&-]$")
_WHOLE_AFTER = Pattern(r"[\w@/-]|[’'](?!s\b)|\.\w")
_NEXT = Pattern(r"(?:[’']s)? ([a-z]+)\b")
_PREVIOUS = Pattern(r"(?:^|[^\w’'])([A-Za-z’']+) $")
_INSIDE = Pattern(r"[\w,;)’”-] $")
_SHORTEST = 3
_SHORTEST_WHOLE = 5
_NOUN = Pattern(
    r"\w+(?:tions?|sions?|ments?|ness|it(?:y|ies)|ances?|ences?|ships?|isms?|ists|[eo]rs)"
)
"""Words that are nouns by their ending."""
_PARTICLES = frozenset("up out off down away over back in on by through around".split())
_DETERMINERS = frozenset("a an the this that its their his her our your my every each no".split())
_SMALL = (
    _PARTICLES
    | _DETERMINERS
    | frozenset(
        """and or but nor so yet if than then as at for from into of onto to under until upon via with within
        without about above across after against along among before behind below between beyond during near
        since toward towards while when where which who whom whose what how why because although though is
        are was were be been being am has have had having do does did will would shall should can could may
        might must not it he she they we you i him them us me there here now also just only even still too
        very more most some any all both other one ones such same time times thing things body way day where
        ever like says said say told""".split()
    )
)
"""Words that say nothing of what a compound is: function words, and halves of anyone and sometimes."""
_VERB_BEFORE = frozenset(
    "to will would shall should can could may might must not never i you we they who and or let".split()
)
"""What stands before a verb: they must cease fire."""


@layer
def compounds(article: Article) -> tuple[Compound, ...]:
    """Every place of each compound that the narration writes in more than one form, in order."""
    places = _Places(article)
    found = [c for letters in places.letters() for c in places.of(letters)]
    return tuple(sorted(found, key=lambda c: c.span))


def folded(word: str) -> str:
    """The letters of a compound, the same for its plural."""
    word = word.lower()
    return word[:-1] if len(word) > 4 and word.endswith("s") and word[-2] != "s" else word


@dataclass(frozen=True, slots=True)
class _Place:
    """One form with what it depends on: its parts, the words before and after (empty at a mark)."""

    span: Span
    text: str
    joint: Joint
    before: str
    after: str

    @property
    def parts(self) -> list[str]:
        return re.split("[ -]", self.text.lower())

    @property
    def is_before_noun(self) -> bool:
        return self.after != "" and self.after not in _SMALL

    @property
    def may_be_noun(self) -> bool:
        """Whether no noun follows and no verb is meant, as far as the neighbours tell."""
        if self.before in _VERB_BEFORE:
            return False
        return not self.is_before_noun or self.is_agents

    @property
    def is_agents(self) -> bool:
        """Whether it is a plural that is no attribute whatever follows: decision-makers."""
        return self.parts[-1].endswith(("ers", "ors"))

    @property
    def is_noun(self) -> bool:
        return self.before in _DETERMINERS or self.after == "of" or self.is_agents


class _Places:
    """All compounds of an article by their letters."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._joined: dict[str, list[Span]] = defaultdict(list)
        self._pairs: dict[str, list[Span]] = defaultdict(list)
        prose = article.prose
        for match in _HYPHENED.finditer(prose):
            if match[1].lower() != "re" or match[2][0] == "e":
                self._joined[folded(match[1] + match[2])].append(Span(*match.span()))
        words = _LETTERS.findall(prose.lower())
        vocabulary = frozenset(words)
        hyphened = frozenset(self._joined)
        for span in _places(prose, _possible(words, vocabulary, hyphened)):
            self._pairs[folded(article.text(span).replace(" ", ""))].append(span)
        wanted = {
            letters
            for letters in hyphened | self._pairs.keys()
            if letters in vocabulary or f"{letters}s" in vocabulary
        }
        for match in _WORD.finditer(prose) if wanted else ():
            if folded(match[0]) in wanted:
                self._joined[folded(match[0])].append(Span(*match.span()))

    def letters(self) -> Iterator[str]:
        return iter(sorted(self._joined))

    def of(self, letters: str) -> list[Compound]:
        """The places of a compound, where it has more than one form that may be compared."""
        joined = list(self._read(letters, self._joined[letters]))
        apart = [
            place
            for place in self._read(letters, self._pairs.get(letters, []))
            if any(_are_alike(place, other) for other in joined)
        ]
        found = (*joined, *apart)
        if len({place.joint for place in found}) < 2:
            return []
        cut = next(len(place.parts[0]) for place in found if place.joint is not Joint.CLOSED)
        return [
            Compound(p.span, letters, p.joint, p.text[:cut], p.text[cut:].lstrip(" -"))
            for p in found
        ]

    def _read(self, letters: str, spans: list[Span]) -> Iterator[_Place]:
        prose = self._article.prose
        for span in spans:
            before = prose[max(0, span.start - 24) : span.start]
            if _WHOLE_BEFORE.search(before) or _WHOLE_AFTER.match(prose, span.end):
                continue
            if prose[span.start].isupper() and _INSIDE.search(before):
                continue  # a name
            if not in_own_words(self._article, span):
                continue
            text = self._article.text(span)
            joint = Joint.HYPHEN if "-" in text else Joint.OPEN if " " in text else Joint.CLOSED
            previous, following = _PREVIOUS.search(before), _NEXT.match(prose, span.end)
            yield _Place(
                span,
                text,
                joint,
                previous[1].lower() if previous else "",
                following[1] if following else "",
            )


def _possible(
    words: Sequence[str], vocabulary: Set[str], hyphened: Set[str]
) -> Set[tuple[str, str]]:
    """The pairs of neighbours that are, written together, another word of the article or one of its
    compounds, and that may be a compound."""
    whole = vocabulary | hyphened
    whole |= {f"{word}s" for word in whole} | {word[:-1] for word in whole if word[-1] == "s"}
    return {
        (first, second)
        for first, second in pairwise(words)
        if first + second in whole
        and len(first) + len(second) >= _SHORTEST_WHOLE
        and first not in _DETERMINERS
        and (
            second in _PARTICLES or _are_nouns(first, second) or folded(first + second) in hyphened
        )
    }


def _places(prose: str, pairs: Set[tuple[str, str]]) -> Iterator[Span]:
    """Where pairs of words stand. A few are looked up one by one; of many, as a long article has,
    each would cost a scan, so that all words are gone through once."""
    if len(pairs) <= _FEW:
        for first, second in sorted(pairs):
            for letter in (first[0], first[0].upper()):
                pair = f"{letter}{first[1:]} {second}"
                at = prose.find(pair)
                while at >= 0:
                    yield Span(at, at + len(pair))
                    at = prose.find(pair, at + 1)
        return
    for before, match in pairwise(_ANY_WORD.finditer(prose)):
        apart = prose[before.end() : match.start()]
        if apart == " " and (before[0].lower(), match[0]) in pairs:
            yield Span(before.start(), match.end())


def _are_alike(apart: _Place, joined: _Place) -> bool:
    """Whether two words stand as the joined form does, so that only the hyphen differs."""
    first, second = apart.parts
    are_before_noun = apart.is_before_noun and joined.is_before_noun
    if are_before_noun and apart.parts == joined.parts and _is_attribute(apart, joined):
        return True
    if not apart.may_be_noun or not joined.may_be_noun:
        return False
    if second in _PARTICLES:  # a start up: behind an article it is no verb
        return apart.before in ("a", "an")
    if joined.joint is Joint.HYPHEN and not joined.is_noun:  # it may be an adjective
        return False
    return _are_nouns(first, second)


def _are_nouns(first: str, second: str) -> bool:
    """Whether two words may be a compound noun: no function words, no participle at the end."""
    if first in _SMALL or second in _SMALL or second.endswith(("ed", "ing")):
        return False
    return min(len(first), len(second)) >= _SHORTEST


def _is_attribute(apart: _Place, joined: _Place) -> bool:
    """Whether two words before what may be a noun are one attribute of it."""
    if apart.after == joined.after or _NOUN.fullmatch(apart.after):
        return True
    return apart.parts[1].endswith("ed") and apart.before in _DETERMINERS
