"""Passages that stand in the article twice: word for word, nearly, or in other words.

Two passages are near when they share three quarters of the words that carry the meaning, in any
order: an edit that keeps both the old sentence and its new version moves clauses about. Which two to
read is decided by the words as written, without a pattern: two that are the same, or share several
words that few others have. Hardly any do, and the cost grows with the length of the article and not
with its square.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache, partial
from itertools import chain, combinations, groupby
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.layers.furniture import furniture_blocks
from linter.layers.sentences import sentences
from linter.layers.words import WORD, plain_words
from linter.layers.zones import RUNNING, zones

_SHORTEST = 10
"""Words: a shorter passage may well be said twice."""
_SHARED, _SHARED_APART, _APART = 0.75, 0.7, 3
"""What share of the words of meaning two copies have in common: less will do where paragraphs lie
between them, since a series of one pattern stands together."""
_FEWEST = 7
"""Words of meaning in the longer passage: with fewer, two sentences of one subject are alike."""
_RARE, _LONG, _ENOUGH = 6, 4, 3
"""Two passages are read when they share at least three words, and half of those, that have four letters
and stand in the article at most six times."""
_FRESH = 0.25
"""A passage with a larger share of such words that stand nowhere else is no copy."""
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


class _Unread(NamedTuple):
    """A passage before its words are read: `folded` is its text in small letters without its marks,
    `rare` those of its words that a few other sentences have."""

    span: Span
    block: int
    whole: bool
    folded: str
    rare: frozenset[str]


_Written = tuple[Span, int, bool, tuple[str, ...]]
"""A stretch, its block, whether it is all of that, and its words as written in small letters."""


@layer
def copies(article: Article) -> tuple[Copy, ...]:
    """Every pair of passages, in the order of the later one; a pair of paragraphs stands for the
    sentences in it, unless they are near and one of the sentences is the same in both."""
    paragraphs, single = _passages(article)
    found = list(_pairs(article, paragraphs))
    told = {_blocks(c) for c in found if not c.different}
    same = [c for c in _pairs(article, single) if _blocks(c) not in told]
    exact = {_blocks(c) for c in same if not c.different}
    near = {_blocks(c) for c in found if c.different} - exact
    found = [c for c in found if _blocks(c) not in exact]
    found += [c for c in same if _blocks(c) not in near]
    return tuple(sorted(found, key=lambda c: (c.again.span, c.first.span)))


def _blocks(copy: Copy) -> tuple[int, int]:
    return copy.first.block, copy.again.block


def _passages(article: Article) -> tuple[list[_Unread], list[_Unread]]:
    """The paragraphs of several sentences, and all sentences, where one that is alone in its paragraph
    is a whole one; those that hold too many words of their own are left out."""
    skipped = furniture_blocks(article)
    is_copy = [
        block.kind is BlockKind.PARAGRAPH and zone == RUNNING and block.index not in skipped
        for block, zone in zip(article.blocks, zones(article), strict=True)
    ]
    written = zip(sentences(article), plain_words(article), strict=True)
    single: list[_Written] = []
    paragraphs: list[_Written] = []
    for block, own in groupby(written, lambda each: each[0].block):
        if not is_copy[block]:
            continue
        held = list(own)
        alone = len(held) == 1
        single += [(sentence.span, block, alone, words) for sentence, words in held]
        if not alone:
            whole = held[0][0].span.joined(held[-1][0].span)
            words = tuple(chain.from_iterable(words for _, words in held))
            paragraphs.append((whole, block, True, words))
    counts = Counter(chain.from_iterable(words for *_, words in single))
    seldom = [(w, count) for w, count in counts.items() if count <= _RARE and len(w) >= _LONG]
    fresh = frozenset(word for word, count in seldom if count == 1)
    rare = frozenset(word for word, count in seldom if count > 1)
    return _promising(paragraphs, fresh, rare), _promising(single, fresh, rare)


def _promising(
    written: Iterable[_Written], fresh: frozenset[str], rare: frozenset[str]
) -> list[_Unread]:
    return [
        _Unread(span, block, whole, " ".join(words), rare.intersection(words))
        for span, block, whole, words in written
        if len(fresh.intersection(words)) <= _FRESH * len(words)
    ]


def _pairs(article: Article, unread: Sequence[_Unread]) -> Iterator[Copy]:
    read = cache(partial(_read, article))
    pairs = [(read(unread[one]), read(unread[two])) for one, two in _likely(unread)]
    found = [
        copy for first, again in pairs if first and again and (copy := _compared(first, again))
    ]
    yield from _lonely([copy for copy in found if not copy.different])
    yield from _lonely([copy for copy in found if copy.different])


def _likely(unread: Sequence[_Unread]) -> Iterable[tuple[int, int]]:
    """The numbers of every two passages worth reading, in order."""
    same: dict[str, list[int]] = {}
    holders: dict[str, list[int]] = {}
    for number, passage in enumerate(unread):
        same.setdefault(passage.folded, []).append(number)
        if len(passage.rare) >= _ENOUGH:
            for word in passage.rare:
                holders.setdefault(word, []).append(number)
    shared = Counter(chain.from_iterable(combinations(held, 2) for held in holders.values()))
    pairs = {
        (one, two)
        for (one, two), count in shared.items()
        if count >= _ENOUGH and 2 * count >= max(len(unread[one].rare), len(unread[two].rare))
    }
    pairs.update((held[0], held[1]) for held in same.values() if len(held) == _CROWD - 1)
    return sorted(pairs)


def _lonely(found: Sequence[Copy]) -> Iterator[Copy]:
    crowd = Counter(passage.span for copy in found for passage in (copy.first, copy.again))
    for copy in found:
        if crowd[copy.first.span] < _CROWD - 1 and crowd[copy.again.span] < _CROWD - 1:
            yield copy


def _read(article: Article, passage: _Unread) -> Passage | None:
    """The passage with its words, None when it is too short to be told apart from a phrase."""
    text = article.text(passage.span)
    words = tuple(WORD.findall(text.lower().replace("’", "'")))
    if len(words) < _SHORTEST:
        return None
    return Passage(passage.span, passage.block, passage.whole, text, words, _meaning(words))


def _compared(first: Passage, again: Passage) -> Copy | None:
    most = max(len(first.meaning), len(again.meaning))
    same = len(first.meaning & again.meaning)
    if first.words == again.words:
        return Copy(first, again, 0.0)
    apart = again.block - first.block >= _APART
    if most < _FEWEST or same < (_SHARED_APART if apart else _SHARED) * most:
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
