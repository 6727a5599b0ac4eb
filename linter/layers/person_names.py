"""Runs of capitals that may be a person: what is title in them, what is name, and the signs.

Names are read by shape and by what stands beside them. Whether two runs are one person is for
`linter.layers.people` to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.blocks import Block
from linter.article.span import Span
from linter.layers.demonyms import COUNTRY_OF
from linter.layers.given_names import GIVEN_NAMES
from linter.layers.name_shape import INITIALS, PARTICLE, UPPER, WORD
from linter.layers.name_words import (
    FAMILY_FIRST,
    HONORIFICS,
    NOT_PEOPLE,
    PARTICLES,
    PREFIXES,
    SPEECH,
    SUFFIXES,
    TITLE_WORDS,
)
from linter.layers.variants import folded
from linter.patterns import Pattern

_JOINS = "’'-"
_SHORT = r"(?:Gen|Sen|Rep|Gov|Mr|Mrs|Ms|Dr|Prof|Rev|Lt|Col|Sgt|Capt|Maj|Adm|Cmdr|Cpl|Det|Supt|Insp|Fr|St)\."
_WORD = rf"(?:{_SHORT}|{INITIALS}|{WORD})"
_NICKNAME = rf"[“\"‘'(][{UPPER}][\w-]{{0,15}}[”\"’')]"
"""As in William “Bill” Marsh: no word of the name."""
_RUN = Pattern(
    rf"{_WORD}(?:(?: {_NICKNAME}(?= ))? (?:{PARTICLE} ){{0,3}}{_WORD}){{0,7}}(?:,? (?:Jr|Sr)\b)?"
)
_CAPITAL = Pattern(rf"[{UPPER}](?<![\w’'@#/.-].)|[{UPPER}](?<=[a-zíó][’'-].)")
"""A capital that opens a run, or that may stand after the prefix of a name: al-Assad, d’Arcy."""
_PREFIX = Pattern(r"(?<![\w’'@#/.-])(?:al|el|ash|an|as|bin|d|l|dell|ó|ní)[-’']$")
_LONGEST_PREFIX = 6
_PIECE = Pattern(r"(?<![“\"‘'(\w.’'-])[^\s,“\"‘(]+")
_MARKED = Pattern(r"[,“\"‘(]")
_INITIALS = Pattern(rf"(?:[{UPPER}]\.)+")
_SPOKE_AFTER = Pattern(rf",? (?:also |later )?(?:{SPEECH})\b")
_SPOKEN = frozenset(SPEECH.split("|"))
_AGED = Pattern(
    r",? (?:who (?:is |turns |will be |(?:has )?died ))?(?:aged )?[1-9]\d{0,2}(?:,|\.|\)| and\b| was\b)"
    r"|,? who (?:turns|has died|had died)\b"
    r"| \((?:aged )?[1-9]\d\), (?:of|from|who)\b"
)
_APPOSED = Pattern(
    r", whose?\b|, (?:a|an|the|his|her) (?:[a-z]|[1-9]\d?-year-old )"
    r"|, (?:[a-z-]{1,20} ){0,2}(?:executive|director|manager|officer|president|chair\w*|head|professor|secretary"
    r"|minister|mayor|leader|coach|captain|spokes\w+|editor|founder|owner|analyst|economist)\b"
)
_APPOSED_AGE = Pattern(r", (?:an?|the) [1-9]\d?-year-old $")
_GIVEN = frozenset(folded(name) for name in GIVEN_NAMES)
_SAID_TO_BE = Pattern(
    r"\b(?i:the|its|his|her|their|our) (?:[\w’'-]{1,20} ){0,3}[a-z][\w-]{2,20}, $"
)
_OWN_WORK = Pattern(r"\b(?:the|an?) $", re.I)


class NameRun(NamedTuple):
    """A run of capitalised words read as `title` and `words` of a name.

    `signs` says how much there is to make it a person: an honorific, a title or a common given
    name counts two, what stands beside it one; below nought it is something else.
    """

    words: tuple[str, ...]
    span: Span
    """The name, without title, suffix and possessive."""
    whole: Span
    """The run with its title."""
    title: tuple[str, ...]
    signs: int
    suffix: str = ""

    @property
    def text(self) -> str:
        return " ".join(self.words)

    @property
    def honorific(self) -> str | None:
        last = self.title[-1].rstrip(".") if self.title else ""
        return last if last in HONORIFICS else None


@layer
def name_runs(article: Article) -> tuple[NameRun, ...]:
    """Every run of capitals that has a word left once titles and openers are taken off, in order."""
    return tuple(r for block in article.blocks for r in _of_block(article.prose, block))


def _of_block(prose: str, block: Block) -> Iterator[NameRun]:
    at, end = block.span
    while (capital := _CAPITAL.search(prose, at, end)) is not None:
        start = capital.start()
        if prose[start - 1] in _JOINS and start > at:
            prefix = _PREFIX.search(prose, max(at, start - _LONGEST_PREFIX), start)
            if prefix is None:
                at = capital.end()
                continue
            start = prefix.start()
        found = _RUN.match(prose, start, end)
        assert found is not None, "a run can be a single capital"
        at = found.end()
        if found[0] in PREFIXES:
            continue  # most capitals only open a sentence
        run = _read(prose, found, block)
        if run is not None:
            yield run


def _read(prose: str, found: re.Match[str], block: Block) -> NameRun | None:
    """The run without what is no name in it; None when nothing is left."""
    word = found[0]
    if " " not in word and "," not in word and "." not in word:
        if word in COUNTRY_OF:
            return None
        span, alone = Span(*found.span()), (_as_name(word) if block.is_headline else word,)
        return NameRun(alone, span, span, (), _signs(prose, span, alone, (), block))
    texts, starts = _pieces(word)
    if "." in word:
        texts = [t if t[-1] != "." or _INITIALS.fullmatch(t) else t.rstrip(".") for t in texts]
    while texts and texts[-1] in PARTICLES:
        texts.pop()
    first = _name_starts(texts)
    last = len(texts)
    suffix = ""
    while last > first + 1 and texts[last - 1] in SUFFIXES:
        last -= 1
        suffix = texts[last]
    if first >= last:
        return None
    words = tuple(_as_name(t) if block.is_headline else t for t in texts[first:last])
    begin = found.start()
    span = Span(begin + starts[first], begin + starts[last - 1] + len(texts[last - 1]))
    title = tuple(t.rstrip(".") for t in texts[:first])
    signs = _signs(prose, span, words, title, block)
    return NameRun(words, span, Span(begin + starts[0], span.end), title, signs, suffix)


def _pieces(run: str) -> tuple[list[str], list[int]]:
    """The words of a run, without what stands between marks in it, and where each begins."""
    if _MARKED.search(run) is None:
        texts = run.split(" ")
        return texts, [0, *accumulate(len(t) + 1 for t in texts[:-1])]
    pieces = list(_PIECE.finditer(run))
    return [m[0] for m in pieces], [m.start() for m in pieces]


def _as_name(word: str) -> str:
    """A word of a headline in capitals as it would stand in copy."""
    if len(word) > 3 and word.isupper():
        return re.sub(r"\w+", lambda m: m[0].capitalize(), word)
    return word


def _name_starts(texts: list[str]) -> int:
    """The index of the first word that is neither title nor opener."""
    first = 0
    for index, text in enumerate(texts):
        bare = text.rstrip(".")
        if index + 1 < len(texts) and (bare.split("-")[0] in TITLE_WORDS or bare in HONORIFICS):
            if bare in GIVEN_NAMES and index + 2 >= len(texts):
                continue  # Dean Smith, Grace King
            first = index + 1
    while first < len(texts) and (
        (texts[first] in PREFIXES and not (texts[first] in GIVEN_NAMES and first + 2 == len(texts)))
        or texts[first] in COUNTRY_OF
    ):
        first += 1
    if (
        len(texts) - first > 2
        and texts[first + 1] in GIVEN_NAMES
        and texts[first] not in GIVEN_NAMES
        and not texts[first].endswith(".")
    ):
        first += 1  # a firm, a place or a party before the name
    return first


def _is_given(word: str) -> bool:
    return folded(word.split("-")[0]) in _GIVEN


def _spoke(before: list[str]) -> bool:
    """Whether words end in a verb of speech: said Ann Marsh."""
    return bool(before) and (before[-1] in _SPOKEN or before[-2:] == ["according", "to"])


def _signs(
    prose: str, span: Span, words: tuple[str, ...], title: tuple[str, ...], block: Block
) -> int:
    several = len(words) > 1
    if not NOT_PEOPLE.isdisjoint(words) or (
        several and words[-1] in TITLE_WORDS and not _is_given(words[0])
    ):
        return -1
    if len(words) > 4 and len([w for w in words if w not in PARTICLES]) > 4:
        return -1
    last = words[-1]
    if len(last) > 1 and last.isupper() and not block.is_headline:
        return -1
    signs = 0
    before = prose[max(block.span.start, span.start - 60) : span.start]
    if title and (title[-1] in HONORIFICS or title[-1] in TITLE_WORDS):
        signs += 2
    if several:
        if words[0] not in GIVEN_NAMES and not title and _OWN_WORK.search(before[-5:]):
            return -1
        signs += 2 * _is_given(words[0]) or words[0] in FAMILY_FIRST
        signs += before.endswith(", ") and _SAID_TO_BE.search(before) is not None
    signs += before.endswith(" ") and _spoke(before[-20:].split())
    end = min(block.span.end, span.end + 40)
    follows = prose[span.end : span.end + 1] if span.end < end else ""
    pause = follows in (" ", ",")
    signs += pause and _SPOKE_AFTER.match(prose, span.end, end) is not None
    aged = before.endswith("-year-old ") and not _is_club(prose, span, before)
    if aged or (pause and _AGED.match(prose, span.end, end)):
        signs += 1 + (len(words) == 2)
    elif follows == ",":
        signs += _APPOSED.match(prose, span.end, end) is not None
    return signs


def _is_club(prose: str, span: Span, before: str) -> bool:
    """Whether an age before a name is of the one named before: "Fionn Teague, the 27-year-old Stade
    Garonnais lock"."""
    noun = prose[span.end : span.end + 2].strip().islower()
    return noun and _APPOSED_AGE.search(before) is not None
