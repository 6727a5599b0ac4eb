"""Wholes and their parts, where the article says that the parts are all there is.

A figure is a part of another only when a cue says so: a colon or dash after the whole, `made up
of`, `which brings the total to`. The list must be closed by `and`; words that leave it open
(including, others, some) leave no partition.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from linter.article.article import Article, layer
from linter.article.blocks import Block
from linter.article.span import Span
from linter.layers.figures import Figure, Kind, figures_in
from linter.layers.parts import OPEN, Partition, is_alike, partition
from linter.layers.sentences import Sentence, sentences
from linter.patterns import Pattern

_INTRODUCES = Pattern(
    r"(?P<colon>: | ?[—–] ?| - )|"
    r"\b(?:(?:was|were|is|are|being) )?(?:made up of|consist(?:s|ed|ing) of|compris(?:es|"
    r"ed|ing)|composed of|"
    r"(?:split|divided|broken down) into) "
)
_ALTOGETHER = "in all|in total|altogether|all told"
_TOTALS = Pattern(
    r",? (?:which|that|this|and this|and that)? ?(?:makes|made|making|brings?|brought|bringing|"
    r"comes? to|came to|coming to|adds? up to|added up to|adding up to|amounts? to|amounted to|"
    r"total(?:s|led|ling|ing|ed)?|for a total of|a total of|a (?:combined|grand) total of|"
    rf"{_ALTOGETHER})\b"
)
_NO_OTHERS = Pattern(
    r"\b[Tt]here (?:are|were) no other\b|^No other\b|^(?:Those|These|They) (?:are|"
    r"were) (?:its|the|their|all the|the only|its only)"
    r"(?: only)?\b|^(?:That|This) is (?:all|everything)\b|\bnothing else\b"
)
_OPENS = Pattern(r"(?: [\w’'-]+){1,3}(?: \(|, )")
_KINDS = frozenset(
    """man woman child boy girl adult teenager baby infant pensioner officer soldier civilian passenger
    pedestrian student pupil worker firefighter""".split()
)
_OF_THE = Pattern(r"(?:Of|Among) (?:the|those|these|its|their) ")
_IS_REST = Pattern(
    r"\b(?:no (?:view|opinion|answer|preference|reply)|undecided|unsure|not sure|"
    r"abstain\w*|spoil(?:ed|t)|absent|neither|"
    r"did not (?:know|say|vote|reply)|unknown|invalid|missing)\b"
)
_THE_LAST = Pattern(r"\bthe (?:last|remaining|final) $")
_LARGEST = Pattern(
    r"\b(?:largest|biggest|greatest|main) (?:share|part|slice|chunk|item|sum|portion)\b"
)
_INCLUDES = Pattern(r"\b(?:includ\w+|of which|of that|compared|than|up from|down from)\b")
_BACK = 4
"""How many blocks before its parts a whole is looked for."""
_NEAR = (0.8, 1.25)
"""Between what shares of the whole its declared parts add up, right or wrong."""
_TO_TOTAL = Pattern(
    r"(?: (?:the|its|their|his|her|a) (?:[\w’'-]+ ){1,4}?(?:to|of))?(?: (?:a|"
    r"the) (?:grand |combined |overall )?total of)?"
    r"(?: (?:just|exactly|it|up))* ?"
)
_IN_ALL = Pattern(rf"(?: [\w’'-]+){{0,2}} (?:{_ALTOGETHER}|overall|across|combined)\b")
"""What may follow a total that `made` introduces; alone, only the first of these say that it is one."""
_ALL_TOLD = Pattern(rf"(?: [\w’'-]+){{0,2}} (?:{_ALTOGETHER})\b")
_THEN_TOTAL = Pattern(r"(?:,|;| [—–]) (?:or |for |thus )?$")


@layer
def partitions(article: Article) -> tuple[Partition, ...]:
    """Every whole with parts of its unit, sentence by sentence."""
    return tuple(_partitions(article))


def _partitions(article: Article) -> Iterator[Partition]:
    for block in article.blocks:
        if block.is_body and (told := _to_the_last(article, block)) is not None:
            yield told
    for sentence in sentences(article):
        found = [
            f
            for f in figures_in(article, sentence.span)
            if (f.kind.is_quantity and not _is_item_number(article.prose, f)) or f.kind is Kind.NAME
        ]
        if len(found) < 3 or not article.blocks[sentence.block].is_body:
            continue
        whole_and_parts = (
            _whole_first(article, sentence.span, found)
            or _whole_last(article, sentence.span, found)
            or _all_told(article, sentence.span, found)
            or _apposed(article, sentence.span, found)
            or _of_the(article, sentence.span, found)
            or _declared(article, sentence, found)
        )
        if whole_and_parts is not None:
            yield whole_and_parts


def _is_item_number(prose: str, figure: Figure) -> bool:
    """The 1 of `1) ask, and 2) answer`."""
    return prose[figure.span.end : figure.span.end + 1] == ")" and (
        prose[figure.span.start - 1 : figure.span.start] in ("(", " ")
        and "(" not in prose[max(0, figure.span.start - 40) : figure.span.start - 1]
    )


def _whole_first(article: Article, span: Span, found: list[Figure]) -> Partition | None:
    """`12 dead: five men, four women and three children`."""
    prose = article.prose
    for cue in _INTRODUCES.finditer(prose, span.start, span.end):
        before = [f for f in found if f.span.end <= cue.start()]
        if not before or not before[-1].is_bare:
            continue
        gap = prose[before[-1].span.end : cue.start()]
        words = len(gap.split())
        if words > (16 if cue["colon"] else 4) or OPEN.search(gap):
            continue
        end = span.end
        if cue["colon"] and ":" not in cue[0]:
            end = _closing_dash(prose, cue, span)
        told = partition(article, before[-1], Span(cue.end(), end), found, Span(*cue.span()))
        if told and (words > 8 or "," in gap) and not (len(told.parts) > 2 and _is_near(told)):
            continue  # what stands far off must fit all the better
        return told
    return None


def _all_told(article: Article, span: Span, found: list[Figure]) -> Partition | None:
    """`31 in May, 44 in June and 29 in July, or 104 in all`."""
    prose = article.prose
    for whole in found[2:]:
        if not whole.is_bare or _ALL_TOLD.match(prose, whole.span.end, span.end) is None:
            continue
        before = _THEN_TOTAL.search(prose, span.start, whole.span.start)
        if before is not None:
            cue = Span(before.start(), whole.span.start)
            return partition(article, whole, Span(span.start, cue.start), found, cue)
    return None


def _apposed(article: Article, span: Span, found: list[Figure]) -> Partition | None:
    """`12 players (five forwards and seven backs)`; `12 people, five men and seven women`."""
    prose = article.prose
    for whole, first in pairwise(found):
        opening = _OPENS.fullmatch(prose, whole.span.end, first.reach.start)
        if opening is None or not whole.is_bare or whole.counted is None:
            continue
        if "(" in opening[0]:
            end = prose.find(")", first.span.end, span.end)
            if end < 0:
                continue
        elif _are_people(whole, [f for f in found if f.span.start >= first.span.start]):
            end = span.end
        else:
            continue
        cue = Span(whole.span.end, first.reach.start)
        return partition(article, whole, Span(first.reach.start, end), found, cue)
    return None


def _are_people(whole: Figure, parts: list[Figure]) -> bool:
    """Whether the whole is of people and each part is of a kind of them."""
    if whole.counted is None or whole.counted.lemma not in ("person", "death", "injury", "victim"):
        return False
    return len(parts) >= 2 and all(p.counted and p.counted.lemma in _KINDS for p in parts)


def _of_the(article: Article, span: Span, found: list[Figure]) -> Partition | None:
    """`Of the 40, 20 were for it, 15 against and five had no view`: the last are the rest."""
    whole = found[0]
    opening = _OF_THE.fullmatch(article.prose, span.start, whole.span.start)
    comma = article.prose.find(", ", whole.span.end, span.end)
    if opening is None or not whole.is_bare or not 0 <= comma < found[1].span.start:
        return None
    if len(found) < 4 or not _IS_REST.search(article.prose, found[-1].span.end, span.end):
        return None
    return partition(article, whole, Span(comma + 2, span.end), found, Span(*opening.span()))


def _to_the_last(article: Article, block: Block) -> Partition | None:
    """`They spent £90. The largest share, £50, … a further £20 … and the last £10`."""
    found = [f for f in figures_in(article, block.span) if f.kind.is_quantity]
    last = next(
        (
            f
            for f in found
            if _THE_LAST.search(article.prose[max(0, f.span.start - 16) : f.span.start])
        ),
        None,
    )
    if last is None or len(found) < 4:
        return None
    whole = found[0]
    parts = [f for f in found[1 : found.index(last) + 1] if is_alike(f, whole)]
    between = article.prose[whole.span.end : last.span.start]
    if len(parts) < 3 or not _LARGEST.search(between) or _INCLUDES.search(between):
        return None
    if whole.kind is not Kind.MONEY or not all(p.is_bare for p in (whole, *parts)):
        return None
    start = last.span.start
    return Partition(whole, tuple(parts), 0, Span(start, start))


def _declared(article: Article, sentence: Sentence, found: list[Figure]) -> Partition | None:
    """Parts of which the next sentence says that there are no others; the whole stands before."""
    every = sentences(article)
    following = every[bisect_right(every, sentence.span.start, key=lambda s: s.span.start) :][:1]
    if not following or following[0].block != sentence.block:
        return None
    cue = _NO_OTHERS.search(article.text(following[0].span))
    if cue is None:
        return None
    at = following[0].span.start
    said = Span(at + cue.start(), at + cue.end())
    start = sentence.span.start
    colon = article.prose.find(": ", start, sentence.span.end)
    region = Span(colon + 2 if colon >= 0 else start, sentence.span.end)
    begin = article.blocks[max(sentence.block - _BACK, 0)].span.start
    earlier = [f for f in figures_in(article, Span(begin, region.start)) if f.is_bare]
    partitions = [
        p
        for whole in reversed(earlier)
        if whole.kind.is_quantity and (p := partition(article, whole, region, found, said))
    ]
    if any(total.overlaps(p.whole.written) for p in partitions for total in p.sums):
        return None
    nearest = min(partitions, key=lambda p: abs(_share(p) - 1), default=None)
    return nearest if nearest and _is_near(nearest) else None


def _is_near(each: Partition) -> bool:
    return _NEAR[0] <= _share(each) <= _NEAR[1]


def _share(each: Partition) -> float:
    return each.sums[0].middle / (each.whole.value or 1)


def _closing_dash(prose: str, cue: re.Match[str], span: Span) -> int:
    closing = prose.find(cue[0].strip(), cue.end(), span.end)
    return closing if closing >= 0 else span.end


def _whole_last(article: Article, span: Span, found: list[Figure]) -> Partition | None:
    """`19 in Leeds, 14 in York and five in Hull, which makes 38`."""
    prose, whole = article.prose, found[-1]
    cues = [c for c in _TOTALS.finditer(prose, span.start, span.end) if c.end() <= whole.span.start]
    if not cues or not whole.is_bare:
        return None
    cue = cues[-1]
    if not _TO_TOTAL.fullmatch(prose, cue.end(), whole.span.start):
        return None
    word = cue[0].strip(" ,")
    if word.endswith(("makes", "made", "making")) and "which" not in word:
        tail = prose[whole.span.end : span.end]
        if not (word.endswith("making") or _IN_ALL.match(tail)):
            return None
    start = span.start
    colon = prose.find(": ", span.start, cue.start())
    if colon >= 0:
        start = colon + 2
    return partition(article, whole, Span(start, cue.start()), found, Span(*cue.span()))
