"""Wholes and their parts, where the article says that the parts are all there is.

A figure is a part of another only when a cue says so: a colon or dash after the whole, `made up
of`, `which brings the total to`. The list must be closed by `and`; words that leave it open
(including, others, some) leave no partition.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.counted import PEOPLE
from linter.layers.earlier_wholes import earlier_whole, to_the_last
from linter.layers.figured_sentences import figured_sentences
from linter.layers.figures import Figure
from linter.layers.listed_parts import listed_parts
from linter.layers.parts import OPEN, Partition, addable, partition
from linter.patterns import Pattern

_INTRODUCES = Pattern(
    r"(?P<colon>: | ?[—–] ?| - )|"
    r"\b(?:(?:was|were|is|are|being) )?(?:made up of|consist(?:s|ed|ing) of|compris(?:es|"
    r"ed|ing)|composed of|"
    r"(?:split|divided|broken down) into|(?:split|divided|shared) between) "
)
_ALTOGETHER = "in all|in total|altogether|all told"
_TOTALS = Pattern(
    r",? (?:which|that|this|and this|and that)? ?(?:makes|made|making|brings?|brought|bringing|"
    r"comes? to|came to|coming to|adds? up to|added up to|adding up to|amounts? to|amounted to|"
    r"total(?:s|led|ling|ing|ed)?|for a total of|a total of|a (?:combined|grand) total of|"
    rf"{_ALTOGETHER})\b"
)
_OPENS = Pattern(r"(?: [\w’'-]+){1,3}(?: \(|, )")
_OF_THE = Pattern(r"(?:Of|Among) (?:the|those|these|its|their) ")
_IS_REST = Pattern(
    r"\b(?:no (?:view|opinion|answer|preference|reply)|undecided|unsure|not sure|"
    r"abstain\w*|spoil(?:ed|t)|absent|neither|"
    r"did not (?:know|say|vote|reply)|unknown|invalid|missing)\b"
)
_NEAR = (0.8, 1.25)
"""Between what shares of a whole that stands far off its parts add up, right or wrong."""
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
    yield from listed_parts(article)
    yield from to_the_last(article)
    for each in figured_sentences(article):
        sentence, own = each.sentence, each.figures
        if len(own) < 2 or not article.blocks[sentence.block].is_body:
            continue
        found = addable(article, own)
        if len(found) < 2:
            continue
        told = _in_sentence(article, sentence.span, found) or earlier_whole(
            article, sentence, found
        )
        if told is not None:
            yield told


def _in_sentence(article: Article, span: Span, found: list[Figure]) -> Partition | None:
    return (
        _whole_first(article, span, found)
        or _whole_last(article, span, found)
        or _all_told(article, span, found)
        or _apposed(article, span, found)
        or _of_the(article, span, found)
    )


def _whole_first(article: Article, span: Span, found: list[Figure]) -> Partition | None:
    """`12 dead: five men, four women and three children`."""
    prose = article.prose
    for cue in _INTRODUCES.finditer(prose, span.start, span.end):
        before = [f for f in found if f.span.end <= cue.start()]
        if not before or not before[-1].is_bare:
            continue
        gap = prose[before[-1].span.end : cue.start()].rstrip(" ,")
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
    return len(parts) >= 2 and all(p.counted and p.counted.lemma in PEOPLE for p in parts)


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


def _is_near(each: Partition) -> bool:
    return _NEAR[0] <= each.share <= _NEAR[1]


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
