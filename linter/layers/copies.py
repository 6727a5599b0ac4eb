"""Passages that stand in the article twice, word for word or nearly.

Pairs are found through runs of eight words that two passages share, so the cost grows with the
length of the article and not with its square.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from linter.article.article import Article, layer
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.layers.furniture import furniture_blocks
from linter.layers.sentences import sentences
from linter.layers.words import WORD
from linter.layers.zones import RUNNING, zones

_PARAGRAPH, _SENTENCE, _RUN = 12, 10, 8
_DIFFERENT = 0.15
_LENGTHS = 0.25
_PRONOUNS = frozenset("He She It They We I His Her Its Their Our My".split())
_CROWD = 3
"""A passage that stands three times is a refrain or furniture."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph or a sentence of running copy, with its words in lower case and as written."""

    span: Span
    block: int
    whole: bool
    words: tuple[str, ...]
    written: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Copy:
    """Two passages that say the same; `again` stands later. `different` is the share of the words
    that differ, 0 for an exact copy; `named` says that only names and figures do."""

    first: Passage
    again: Passage
    different: float
    named: bool = False


@layer
def copies(article: Article) -> tuple[Copy, ...]:
    """Every pair of passages, in the order of the later one; a pair of paragraphs stands for the
    sentences in it."""
    passages = tuple(_passages(article))
    found = list(_pairs([p for p in passages if p.whole]))
    told = {(c.first.block, c.again.block) for c in found}
    for copy in _pairs([p for p in passages if not p.whole]):
        if (copy.first.block, copy.again.block) not in told:
            found.append(copy)
    return tuple(sorted(found, key=lambda c: (c.again.span, c.first.span)))


def _passages(article: Article) -> Iterator[Passage]:
    skipped = furniture_blocks(article)
    wanted = [
        b.kind is BlockKind.PARAGRAPH and b.index not in skipped and zone == RUNNING
        for b, zone in zip(article.blocks, zones(article), strict=True)
    ]
    for block in article.blocks:
        if wanted[block.index]:
            passage = _passage(article, block.span, block.index, True)
            if len(passage.words) >= _PARAGRAPH:
                yield passage
    for sentence in sentences(article):
        if wanted[sentence.block]:
            passage = _passage(article, sentence.span, sentence.block, False)
            if len(passage.words) >= _SENTENCE:
                yield passage


def _passage(article: Article, span: Span, block: int, whole: bool) -> Passage:
    text = article.text(span)
    stripped = text.strip()
    start = span.start + len(text) - len(text.lstrip())
    written = tuple(WORD.findall(stripped.replace("’", "'")))
    words = tuple(w.lower() for w in written)
    return Passage(Span(start, start + len(stripped)), block, whole, words, written)


def _pairs(passages: Sequence[Passage]) -> Iterator[Copy]:
    holders: dict[tuple[str, ...], list[int]] = {}
    for number, passage in enumerate(passages):
        for at in range(len(passage.words) - _RUN + 1):
            seen = holders.setdefault(passage.words[at : at + _RUN], [])
            if not seen or seen[-1] != number:
                seen.append(number)
    near: dict[tuple[int, int], None] = {}
    for numbers in holders.values():
        if len(numbers) < _CROWD:
            near.update(dict.fromkeys(combinations(numbers, 2)))
    for one, two in near:
        copy = _compared(passages[one], passages[two])
        if copy is not None:
            yield copy


def _compared(first: Passage, again: Passage) -> Copy | None:
    if first.words == again.words:
        return Copy(first, again, 0.0)
    short, long = sorted((len(first.words), len(again.words)))
    if short < _PARAGRAPH or long - short > _LENGTHS * long:
        return None
    from rapidfuzz.distance import Indel  # only where two passages are near

    different = Indel.distance(first.words, again.words) / (short + long)
    if different > _DIFFERENT:
        return None
    return Copy(first, again, different, _only_names_differ(first, again))


def _only_names_differ(first: Passage, again: Passage) -> bool:
    """Whether what one has and the other has not is names and figures: results, prices, polls."""
    mine, yours = set(first.words), set(again.words)
    apart = [w for w in first.written if w.lower() not in yours]
    apart += [w for w in again.written if w.lower() not in mine]
    return bool(apart) and not any(w[0].islower() or w in _PRONOUNS for w in apart)
