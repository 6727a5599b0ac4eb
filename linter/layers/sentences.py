"""The sentences of each block, by rule: the model must not be needed to count them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from linter.article.article import Article, layer
from linter.article.blocks import Block
from linter.article.span import Span
from linter.layers.abbreviated import (
    AFTER_CLOCK,
    BEFORE_NUMBER,
    CLOCK,
    MEASURES,
    NEVER_LAST,
    TITLES,
    is_abbreviation,
    word_before,
)
from linter.layers.name_words import SPEECH
from linter.patterns import Pattern

_STOP = Pattern(r"(?<![.!?…])(\.(?:[ \u00a0]\.){2,}|[.!?…]+[,;]?)([\"'”’»“‘)\]]*)(?=\s)")
"""Terminal marks, spaced ellipses among them, with the closing marks after them. A comma after a
stop is a slip of the pen that must not glue two sentences into one."""

_NEAR = 60
"""How many characters around a stop are looked at: no text makes the splitter slow."""

_QUOTES = "\"'“‘«„”’"
_DASHES = "—–-"
_OPENERS = _QUOTES + "([" + _DASHES
STARTERS = frozenset(
    """the a an this that these those he she it they we you i his her its their our my there here in on
    at by for from with after before when while as if but and so yet or nor no not one two some many
    most all both each every another what who why how where which although though because since until
    under over during between among however meanwhile despite according also then now still only even
    last next earlier later today yesterday tomorrow officials police according""".split()
)
"""Words that open a sentence and hardly ever follow an abbreviation within one."""

_SPEAKER = Pattern(rf"(?:[A-Z][\w.’'-]* ){{1,4}}(?:{SPEECH})\b")
"""What goes on with the sentence of a question asked: “Why?” Ms. Lee asked."""

_NUMERAL = Pattern(r"[IVXLCDMivxlcdm]+\b|[A-Z]\b|\d")
_NOTHING_YET = Pattern(r"\W*(?:\d{1,3}|[A-Z]|[IVX]+)?")
"""An omission or the number of an item: the sentence is still to come."""

_CLOCK_LEAD = Pattern(
    r"(?:^\W*(?:\w+ ){0,2}|\b(?:the|a|an|its|their|his|her|this|that|our|every) )[\d:.]+[ \u00a0]?$",
    re.I,
)
"""A time of day with nothing said yet (At 6 p.m. Mayor Lee spoke), or one that describes what comes
next (the 6 p.m. Mass)."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its span without the white space around it, the index of its block, and its own
    index within that block."""

    span: Span
    block: int
    index: int


@layer
def sentences(article: Article) -> tuple[Sentence, ...]:
    """Every sentence in order; a sentence never reaches over the end of its block."""
    return tuple(s for block in article.blocks for s in _of_block(article.prose, block))


def _of_block(prose: str, block: Block) -> Iterator[Sentence]:
    start, index = block.span.start, 0
    for end in (*_ends(prose, block.span), block.span.end):
        while start < end and prose[start].isspace():
            start += 1
        last = end
        while last > start and prose[last - 1].isspace():
            last -= 1
        if last > start:
            yield Sentence(Span(start, last), block.index, index)
            index += 1
        start = end


def _ends(prose: str, block: Span) -> Iterator[int]:
    start = block.start
    for stop in _STOP.finditer(prose, block.start, block.end):
        following = _next_word(prose, stop.end(), block.end)
        if following and _is_end(prose, start, stop, following):
            yield stop.end()
            start = stop.end()


def _next_word(prose: str, at: int, end: int) -> str:
    """The beginning of what follows, with the marks that open it."""
    return prose[at : min(at + _NEAR, end)].lstrip()


def _is_end(prose: str, start: int, stop: re.Match[str], following: str) -> bool:
    """Whether the sentence that began at `start` ends with `stop`."""
    marks, closers = stop[1], stop[2]
    bare = following.lstrip(_OPENERS + " ")
    said = prose[max(start, stop.start() - _NEAR) : stop.start()]
    if _NOTHING_YET.fullmatch(said) and not (closers and said[-1:].isalnum()):
        return False
    opened = following[0] in _OPENERS
    if bare[:1].islower():
        # After a quotation the sentence goes on ("Why?" he asked). A lower-case word after a plain
        # full stop opens a new sentence all the same: one that lost its beginning.
        before = word_before(prose, stop.start())
        plain = marks == "." and not closers and not opened
        return plain and not is_abbreviation(before) and not (before.isupper() and len(before) < 5)
    if marks not in (".", ".,", ".;"):
        return not closers or _begins_anew(bare)
    before = word_before(prose, stop.start())
    if not before or (closers and prose[stop.start() - len(before) - 1] != "("):
        return True
    return _ends_with(before, said, following, bare)


def _begins_anew(bare: str) -> bool:
    """Whether what follows a quotation that asks or shouts is more than its speaker."""
    speaker = _SPEAKER.match(bare)
    return speaker is None or _is_starter(bare.split(maxsplit=1)[0])


def _ends_with(before: str, said: str, following: str, bare: str) -> bool:
    """Whether a sentence may end with the word `before` and a stop, when this follows."""
    word = bare.split(maxsplit=1)[0] if bare else ""
    if len(before) > 1 and before.isupper() and before.isalpha() and not word.isupper():
        return True  # an acronym: the SEC, EST, LA; but ST. LOUIS
    lower = before.lower()
    is_initial = len(before) == 1 and before.isupper()
    if lower in BEFORE_NUMBER and not is_initial:
        return not _NUMERAL.match(bare)
    if lower in NEVER_LAST and not is_initial:
        return before in TITLES and _is_starter(word)
    if (before in MEASURES and not bare[:1].isdigit()) or not is_abbreviation(before):
        return True
    if bare[:1].isdigit() or following[0] in _DASHES:  # a dateline: WASHINGTON, D.C. — The mayor
        return False
    if is_initial:  # J. Smith; but a grade or a vitamin ends a sentence now and then
        return _is_starter(word)
    if lower in CLOCK and word[:1].isalpha():
        return _is_starter(word) or not (_goes_on(word) or _CLOCK_LEAD.search(said[: -len(before)]))
    return following[0] in _QUOTES or _is_starter(word)


def _is_starter(word: str) -> bool:
    return word.lower().rstrip(",’'s") in STARTERS or word.lower().rstrip(",") in STARTERS


def _goes_on(word: str) -> bool:
    """Whether a word belongs to the time of day before it: Monday, GMT, Eastern."""
    bare = word.strip(",.;:()")
    return bare.lower() in AFTER_CLOCK or bare.isupper()


@layer
def sentences_by_block(article: Article) -> Mapping[int, tuple[Sentence, ...]]:
    """The sentences of each block that has any, by the index of the block."""
    return {
        block: tuple(own) for block, own in groupby(sentences(article), lambda each: each.block)
    }


@layer
def _sentence_starts(article: Article) -> tuple[int, ...]:
    return tuple(s.span.start for s in sentences(article))


def sentence_at(article: Article, offset: int) -> Sentence:
    """The sentence that holds a prose offset, or the one before it when it stands in a gap."""
    return sentences(article)[max(bisect_right(_sentence_starts(article), offset) - 1, 0)]
