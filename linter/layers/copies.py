"""Passages that stand in the article twice: word for word, nearly, or in other words.

Two passages are near when they share three quarters of the words that carry the meaning, in any
order: an edit that keeps both the old sentence and its new version moves clauses about. Pairs are
found through the rarer of those words, so the cost grows with the length of the article and not
with its square.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import chain, combinations
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.layers.furniture import furniture_blocks
from linter.layers.sentences import sentences
from linter.layers.words import WORD
from linter.layers.zones import RUNNING, zones

_PARAGRAPH, _SENTENCE = 12, 10
_SHARED = 0.75
_FEWEST = 7
"""Words of meaning in the longer passage: with fewer, two sentences of one subject are alike."""
_RARE = 6
"""A word in more passages than this leads to no pair."""
_PRONOUNS = frozenset("He She It They We I His Her Its Their Our My".split())
_ENDINGS = ("ings", "ing", "ies", "ied", "ed", "es", "s", "e")
_FUNCTION_WORDS = frozenset(
    """a an the and or but if of to in on at by for from with as that which who whom whose this these those it
    its he she they him his her them their we our us you your i me my is are was were be been being has have
    had having do does did will would can could may might shall should must no not nor so than then there here
    when where while after before about into over under out up down off more most some any all both each every
    other such only also just very said says say told""".split()
)
_CROWD = 3
"""A passage that stands three times is a refrain or furniture."""


@dataclass(frozen=True)
class Passage:
    """A paragraph or a sentence of running copy: its text, its words in lower case, and those of them
    that carry the meaning, without their endings."""

    span: Span
    block: int
    whole: bool
    text: str
    words: tuple[str, ...]
    meaning: frozenset[str]

    @cached_property
    def written(self) -> tuple[str, ...]:
        """The words as written."""
        return tuple(WORD.findall(self.text))


class Copy(NamedTuple):
    """Two passages that say the same; `again` stands later. `different` is the share of the words
    of meaning that differ, 0 for an exact copy; `parallel` says that the two follow
    one pattern."""

    first: Passage
    again: Passage
    different: float
    parallel: bool = False


@layer
def copies(article: Article) -> tuple[Copy, ...]:
    """Every pair of passages, in the order of the later one; a pair of paragraphs stands for the
    sentences in it, unless they are near and one of the sentences is the same in both."""
    paragraphs, single = _passages(article)
    found = list(_pairs(paragraphs))
    told = {_blocks(c) for c in found if not c.different}
    same = [c for c in _pairs(single) if _blocks(c) not in told]
    exact = {_blocks(c) for c in same if not c.different}
    near = {_blocks(c) for c in found if c.different} - exact
    found = [c for c in found if _blocks(c) not in exact]
    found += [c for c in same if _blocks(c) not in near]
    return tuple(sorted(found, key=lambda c: (c.again.span, c.first.span)))


def _blocks(copy: Copy) -> tuple[int, int]:
    return copy.first.block, copy.again.block


def _passages(article: Article) -> tuple[list[Passage], list[Passage]]:
    """The paragraphs of several sentences, and all sentences; one that is alone in its paragraph is
    a whole one."""
    skipped = furniture_blocks(article)
    wanted = [
        b.kind is BlockKind.PARAGRAPH and b.index not in skipped and zone == RUNNING
        for b, zone in zip(article.blocks, zones(article), strict=True)
    ]
    own: dict[int, list[Passage]] = {}
    for sentence in sentences(article):
        if wanted[sentence.block]:
            text = article.text(sentence.span)
            words = tuple(WORD.findall(text.lower().replace("’", "'")))
            own.setdefault(sentence.block, []).append(
                Passage(sentence.span, sentence.block, False, text, words, _meaning(words))
            )
    paragraphs: list[Passage] = []
    single: list[Passage] = []
    for block, found in own.items():
        long = [passage for passage in found if len(passage.words) >= _SENTENCE]
        if len(found) == 1:
            single += [replace(p, whole=len(p.words) >= _PARAGRAPH) for p in long]
            continue
        single += long
        words = tuple(chain.from_iterable(passage.words for passage in found))
        if len(words) >= _PARAGRAPH:
            span = found[0].span.joined(found[-1].span)
            meaning = frozenset[str]().union(*(passage.meaning for passage in found))
            paragraphs.append(Passage(span, block, True, article.text(span), words, meaning))
    return paragraphs, single


def _pairs(passages: Sequence[Passage]) -> Iterator[Copy]:
    exact: dict[tuple[str, ...], list[int]] = {}
    holders: dict[str, list[int]] = {}
    for number, passage in enumerate(passages):
        exact.setdefault(passage.words, []).append(number)
        for word in passage.meaning:
            holders.setdefault(word, []).append(number)
    for numbers in exact.values():
        if len(numbers) == _CROWD - 1:
            yield Copy(passages[numbers[0]], passages[numbers[1]], 0.0)
    shared = Counter(
        pair for held in holders.values() if len(held) <= _RARE for pair in combinations(held, 2)
    )
    found = [
        copy
        for (one, two), count in shared.items()
        if count >= _FEWEST // 2 and (copy := _compared(passages[one], passages[two]))
    ]
    crowd = Counter(passage.span for copy in found for passage in (copy.first, copy.again))
    for copy in found:
        if crowd[copy.first.span] < _CROWD - 1 and crowd[copy.again.span] < _CROWD - 1:
            yield copy


def _compared(first: Passage, again: Passage) -> Copy | None:
    most = max(len(first.meaning), len(again.meaning))
    same = len(first.meaning & again.meaning)
    if first.words == again.words or most < _FEWEST or same < _SHARED * most:
        return None
    return Copy(first, again, 1 - same / most, _is_parallel(first, again))


def _meaning(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(_stem, set(words) - _FUNCTION_WORDS))


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    """`word` without the ending that an edit changes: closes and closed, opened and opening."""
    word = word.removesuffix("'s")
    ending = next((e for e in _ENDINGS if word.endswith(e) and len(word) - len(e) >= 3), "")
    return word.removesuffix(ending)


def _is_parallel(first: Passage, again: Passage) -> bool:
    """Whether two passages follow one pattern: they differ in names and figures only, as results,
    prices and polls do, or word for word in the terms they are about."""
    mine, yours = set(first.words), set(again.words)
    apart = [w for w in first.written if w.lower().replace("’", "'") not in yours]
    apart += [w for w in again.written if w.lower().replace("’", "'") not in mine]
    if apart and not any(w[0].islower() or w in _PRONOUNS for w in apart):
        return True
    pairs = list(zip(first.words, again.words, strict=False))
    return len(first.words) == len(again.words) and all(
        one == two or _FUNCTION_WORDS.isdisjoint((one, two)) for one, two in pairs
    )
