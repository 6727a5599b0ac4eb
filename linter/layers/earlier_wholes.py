"""Wholes that stand a sentence or more before their parts: `They put on 31. Of those, …`.

So far from its whole a part must be said to be one: the parts are all there are, or are `of those`,
or are the first, the second and the third of the three phases told before.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from linter.article.article import Article
from linter.article.blocks import Block
from linter.article.span import Span
from linter.layers.figures import Figure, Kind, figures_in
from linter.layers.parts import Partition, is_alike, partition
from linter.layers.sentences import Sentence, sentences
from linter.patterns import Pattern

_NO_OTHERS = Pattern(
    r"\b[Tt]here (?:are|were) no other\b|^No other\b|^(?:Those|These|They) (?:are|"
    r"were) (?:its|the|their|all the|the only|its only)"
    r"(?: only)?\b|^(?:That|This) is (?:all|everything)\b|\bnothing else\b"
)
_AND_NO_MORE = Pattern(
    r"(?:;|,| [—–]) (?:and |but )?(?:(?:it|they|he|she|there) (?:has|have|had|is|are|was|were) no (?:other|more)|"
    r"nothing (?:else|more|from any))"
)
"""The same in the sentence of the parts."""
_OF_THOSE = Pattern(r"(?:Of|Among) (?:those|these|them|that|this|which), ")
_ATTRIBUTE = Pattern(
    r"(?: (?!and\b|there\b)[\w’'-]+){0,2}? (?:were|was|are|is|had|have|has|said|did|came|could|can)\b(?! (?:in|at|from|"
    r"to go|due|for|against)\b)"
)
"""What one may be and also another: `21 were women, 18 were over 60`."""
_ORDINALS = "first second third fourth fifth sixth".split()
_ORDINAL = Pattern(rf"\b[Tt]he ({'|'.join((*_ORDINALS, 'last', 'final'))})\b")
_THE_LAST = Pattern(r"\bthe (?:last|remaining|final) $")
_LARGEST = Pattern(
    r"\b(?:largest|biggest|greatest|main) (?:share|part|slice|chunk|item|sum|portion)\b"
)
_INCLUDES = Pattern(r"\b(?:includ\w+|of which|of that|compared|than|up from|down from)\b")
_BACK = 4
"""How many blocks before its parts a whole is looked for."""
_NEAR = (0.8, 1.25)
"""Between what shares of a whole far off its parts add up, right or wrong."""


def earlier_whole(article: Article, sentence: Sentence, found: list[Figure]) -> Partition | None:
    """The parts in one sentence, `found` among its figures, with a whole told before it."""
    return (
        _declared(article, sentence, found)
        or _of_those(article, sentence, found)
        or _in_stages(article, sentence, found)
    )


def to_the_last(article: Article) -> Iterator[Partition]:
    """`They spent £90. The largest share, £50, … a further £20 … and the last £10`."""
    for largest in _LARGEST.finditer(article.prose):
        told = _from_the_largest(article, article.block_at(largest.start()), largest.start())
        if told is not None:
            yield told


def _from_the_largest(article: Article, block: Block, largest: int) -> Partition | None:
    found = [f for f in figures_in(article, block.span) if f.kind.is_quantity]
    before = ((f, article.prose[max(0, f.span.start - 16) : f.span.start]) for f in found)
    last = next((f for f, words in before if _THE_LAST.search(words)), None)
    if last is None or len(found) < 4 or not block.is_body:
        return None
    whole = found[0]
    if not whole.span.end <= largest < last.span.start or whole.kind is not Kind.MONEY:
        return None
    parts = [f for f in found[1 : found.index(last) + 1] if is_alike(f, whole)]
    if len(parts) < 3 or _INCLUDES.search(article.prose, whole.span.end, last.span.start):
        return None
    if not all(p.is_bare for p in (whole, *parts)):
        return None
    start = last.span.start
    return Partition(whole, tuple(parts), 0, Span(start, start))


def _declared(article: Article, sentence: Sentence, found: list[Figure]) -> Partition | None:
    """Parts of which the sentence or the next says that there are no others."""
    start, end = sentence.span
    last = found[-1].span.end
    cue = _AND_NO_MORE.search(article.prose, last, end)
    if cue is None:
        following = _beside(article, sentence, 1)
        cue = _NO_OTHERS.search(article.text(following.span)) if following else None
        if following is None or cue is None:
            return None
        said = Span(following.span.start + cue.start(), following.span.start + cue.end())
    else:
        said = Span(*cue.span())
        end = cue.start()
    colon = article.prose.find(": ", start, end)
    region = Span(colon + 2 if colon >= 0 else start, end)
    return _nearest(_with_wholes(article, sentence, region, found, said))


def _of_those(article: Article, sentence: Sentence, found: list[Figure]) -> Partition | None:
    """`They put on 31. Of those, Lee made nine and Roe 17`: they may be fewer, not more."""
    opening = _OF_THOSE.match(article.prose, sentence.span.start)
    before = _beside(article, sentence, -1)
    if opening is None or before is None:
        return None
    region = Span(opening.end(), sentence.span.end)
    if any(_ATTRIBUTE.match(article.prose, f.span.end) for f in found):
        return None
    wholes = [f for f in figures_in(article, before.span) if f.kind.is_quantity]
    if len(wholes) != 1 or not wholes[0].is_bare:
        return None
    told = partition(article, wholes[0], region, found, Span(*opening.span()))
    return told._replace(complete=False) if told else None


def _in_stages(article: Article, sentence: Sentence, found: list[Figure]) -> Partition | None:
    """`It has three phases. The first will cost £310m, the second £275m and the third £245m`."""
    ordinals = list(_ORDINAL.finditer(article.prose, *sentence.span))
    named = [o[1] for o in ordinals]
    if len(named) < 2 or named[:-1] != _ORDINALS[: len(named) - 1]:
        return None
    if named[-1] not in (_ORDINALS[len(named) - 1], "last", "final"):
        return None
    before = _beside(article, sentence, -1)
    announced = [*(figures_in(article, before.span) if before else ()), *found]
    if not any(f.is_exact_count and f.counted and f.value == len(named) for f in announced):
        return None
    start = ordinals[0].start()
    end = next((f.span.end for f in found if f.span.start > ordinals[-1].end()), start)
    cue = Span(start, ordinals[0].end())
    return _nearest(_with_wholes(article, sentence, Span(start, end), found, cue))


def _with_wholes(
    article: Article, sentence: Sentence, region: Span, found: list[Figure], cue: Span
) -> Iterator[Partition]:
    """The parts with each figure of the last few paragraphs that may be their whole."""
    begin = article.blocks[max(sentence.block - _BACK, 0)].span.start
    for whole in reversed(figures_in(article, Span(begin, region.start))):
        if whole.is_bare and whole.kind.is_quantity:
            told = partition(article, whole, region, found, cue)
            if told is not None:
                yield told


def _nearest(candidates: Iterator[Partition]) -> Partition | None:
    """The whole that its parts come nearest to, if they come near it."""
    nearest = min(candidates, key=lambda p: abs(p.share - 1), default=None)
    return nearest if nearest and _NEAR[0] <= nearest.share <= _NEAR[1] else None


def _beside(article: Article, sentence: Sentence, step: int) -> Sentence | None:
    """The sentence before or after, in the same paragraph."""
    every = sentences(article)
    at = bisect_left(every, sentence.span.start, key=lambda s: s.span.start) + step
    beside = every[at] if 0 <= at < len(every) else None
    return beside if beside and beside.block == sentence.block else None
