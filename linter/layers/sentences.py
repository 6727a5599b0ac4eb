"""The sentences of each block, by rule: the model must not be needed to count them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from linter.article.article import Article, layer
from linter.article.blocks import Block
from linter.article.span import Span
from linter.layers.abbreviated import NEVER_LAST, is_abbreviation, word_before

_STOP = re.compile(r"(?<![.!?…])([.!?…]+[,;]?)([\"'”’»)\]]*)(?=\s)")
"""Terminal marks with the closing marks after them. A comma after a stop is a slip of the pen that
must not glue two sentences into one."""

_OPENERS = "\"'“‘«([—–-"
STARTERS = frozenset(
    """the a an this that these those he she it they we you i his her its their our my there here in on
    at by for from with after before when while as if but and so yet or nor no not one two some many
    most all both each every another what who why how where which although though because since until
    under over during between among however meanwhile despite according also then now still only even
    last next earlier later today yesterday tomorrow officials police according""".split()
)
"""Words that open a sentence and hardly ever follow an abbreviation within one."""


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
    for stop in _STOP.finditer(prose, block.start, block.end):
        following = _next_word(prose, stop.end(), block.end)
        if following and _is_end(prose, stop, following):
            yield stop.end()


def _next_word(prose: str, at: int, end: int) -> str:
    """The beginning of what follows, with the marks that open it."""
    return prose[at : min(at + 40, end)].lstrip()


def _is_end(prose: str, stop: re.Match[str], following: str) -> bool:
    marks, closers = stop[1], stop[2]
    bare = following.lstrip(_OPENERS + " ")
    opened = len(bare) < len(following)
    first = bare[:1]
    word = bare.split(maxsplit=1)[0] if bare else ""
    if first.islower():
        # After a quotation the sentence goes on ("Why?" he asked). A lower-case word after a plain
        # full stop opens a new sentence all the same: one that lost its beginning.
        before = word_before(prose, stop.start())
        plain = marks == "." and not closers and not opened
        return plain and not is_abbreviation(before) and not (before.isupper() and len(before) < 5)
    if marks in (".", ".,", ".;"):
        before = word_before(prose, stop.start())
        if not before or closers:
            return True
        if before.lower() in NEVER_LAST:
            return before.lower() in ("no", "fig", "art", "ed", "in") and not first.isdigit()
        if is_abbreviation(before):
            return not first.isdigit() and _opens_sentence(word, opened, before)
    return True


def _opens_sentence(word: str, opened: bool, before: str) -> bool:
    if len(before) == 1:  # an initial: J. Smith; a grade or a vitamin ends a sentence now and then
        return word.lower().rstrip(",") in STARTERS and before != "I"
    return opened or word.lower().rstrip(",’'s") in STARTERS or word.lower() in STARTERS


@layer
def _sentence_starts(article: Article) -> tuple[int, ...]:
    return tuple(s.span.start for s in sentences(article))


def sentence_at(article: Article, offset: int) -> Sentence:
    """The sentence that holds a prose offset, or the one before it when it stands in a gap."""
    return sentences(article)[max(bisect_right(_sentence_starts(article), offset) - 1, 0)]
