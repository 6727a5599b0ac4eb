"""Wholes and their parts, where the article says that the parts are all there is.

A figure is a part of another only when a cue says so: a colon or dash after the whole, `made up
of`, `which brings the total to`. The list must be closed by `and`; words that leave it open
(including, others, some) leave no partition.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.figures import Figure, Kind, figures_in
from linter.layers.intervals import Interval
from linter.layers.pieces import Piece, pieces
from linter.layers.sentences import Sentence, sentences


@dataclass(frozen=True, slots=True)
class Partition:
    """A whole and all its parts, in one sentence. `single` counts the items that are one by their
    article only (`a woman`): they may be parts or an apposition. `cue` is what says that the parts
    make the whole."""

    whole: Figure
    parts: tuple[Figure, ...]
    single: int
    cue: Span

    @property
    def sums(self) -> tuple[Interval, ...]:
        """What the parts add up to: without the single items, and with them."""
        total = added(self.parts)
        return (total,) if not self.single else (total, total + self.single)


_OPEN = re.compile(
    r"\b(?:includ\w+|among (?:them|those|others)|such as|mostly|mainly|some|others?|"
    r"the (?:rest|remainder|remaining|balance)|remaining|at least|also|as well|either|half|third|quarter|both|"
    r"each|apiece|every|majority|most|many|several|few|dozens?|hundreds|etc|and so on|more|concurrent\w*|"
    r"average\w*|per|respectively|compared|than|from|up|down|previous\w*|earlier|last year|interest|"
    r"unclear|not counting|excluding|excludes|plus)\b|%| a (?:head|year|month|week|day)\b"
)
"""Words that leave a list open, or say that its figures are not of one sum."""

_NOT_WHOLE = re.compile(
    r"\b(?:includ\w+|than|another|further|others?|additional|average\w*|per|some|each|extra)\b"
)
"""Words before a figure that make it no whole of what follows."""
_INTRODUCES = re.compile(
    r"(?P<colon>: | ?[—–] ?| - )|"
    r"\b(?:(?:was|were|is|are|being) )?(?:made up of|consist(?:s|ed|ing) of|compris(?:es|ed|ing)|composed of|"
    r"(?:split|divided|broken down) into) "
)
_TOTALS = re.compile(
    r",? (?:which|that|this|and this|and that)? ?(?:makes|made|making|brings?|brought|bringing|"
    r"comes? to|came to|coming to|adds? up to|added up to|adding up to|amounts? to|amounted to|"
    r"total(?:s|led|ling|ing|ed)?|for a total of|a total of|a (?:combined|grand) total of|in total|in all|altogether)\b"
)
_NO_OTHERS = re.compile(
    r"\b[Tt]here (?:are|were) no other\b|^No other\b|^(?:Those|These|They) (?:are|were) (?:its|the|their|all the|the only|its only)"
    r"(?: only)?\b|^(?:That|This) is (?:all|everything)\b|\bnothing else\b"
)
_BACK = 4
"""How many blocks before its parts a whole is looked for."""
_NEAR = (0.8, 1.25)
"""Between what shares of the whole its declared parts add up, right or wrong."""
_WEIGHED = frozenset({"point", "mark", "credit"})
"""Things that are awarded several at a time: ten wins and four draws are 34 points."""
_TO_TOTAL = re.compile(
    r"(?: (?:the|its|their|his|her|a) (?:[\w’'-]+ ){1,4}?(?:to|of))?(?: (?:a|the) (?:grand |combined |overall )?total of)?"
    r"(?: (?:just|exactly|it|up))* ?"
)
_IN_ALL = re.compile(
    r"^(?: [\w’'-]+){0,2} (?:in all|in total|altogether|overall|all told|across|combined)\b"
)
_SUBORDINATE = re.compile(r"\b(?:of (?:them|whom|which|these|those)|whom|which)\b")


@layer
def partitions(article: Article) -> tuple[Partition, ...]:
    """Every whole with parts of its unit, sentence by sentence."""
    return tuple(_partitions(article))


def _partitions(article: Article) -> Iterator[Partition]:
    for sentence in sentences(article):
        found = [
            f
            for f in figures_in(article, sentence.span)
            if (f.kind.is_quantity and not _is_item_number(article.prose, f)) or f.kind is Kind.NAME
        ]
        if len(found) < 3 or not article.blocks[sentence.block].is_body:
            continue
        partition = (
            _whole_first(article, sentence.span, found)
            or _whole_last(article, sentence.span, found)
            or _declared(article, sentence, found)
        )
        if partition is not None:
            yield partition


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
        if len(gap.split()) > 8 or _OPEN.search(gap) or "," in gap:
            continue
        if cue["colon"] is None and len(gap.split()) > 4:
            continue
        end = span.end
        if cue["colon"] and ":" not in cue[0]:
            end = _closing_dash(prose, cue, span)
        return _partition(article, before[-1], Span(cue.end(), end), found, Span(*cue.span()))
    return None


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
        if whole.kind.is_quantity and (p := _partition(article, whole, region, found, said))
    ]
    if any(total.overlaps(p.whole.written) for p in partitions for total in p.sums):
        return None
    nearest = min(partitions, key=lambda p: abs(_share(p) - 1), default=None)
    return nearest if nearest and _NEAR[0] <= _share(nearest) <= _NEAR[1] else None


def _share(partition: Partition) -> float:
    return partition.sums[0].middle / (partition.whole.value or 1)


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
    return _partition(article, whole, Span(start, cue.start()), found, Span(*cue.span()))


def _partition(
    article: Article, whole: Figure, region: Span, found: list[Figure], cue: Span
) -> Partition | None:
    prose = article.prose
    text = prose[region.start : region.end]
    before = prose[max(0, whole.reach.start - 14) : whole.reach.start]
    if _OPEN.search(text) or _NOT_WHOLE.search(before):
        return None
    if not whole.kind.is_quantity or (whole.counted and whole.counted.lemma in _WEIGHED):
        return None
    inside = [f for f in found if region.start <= f.span.start and f.span.end <= region.end]
    items = pieces(prose, region)
    parts, single = _parts(prose, items, inside, whole)
    if len(parts) < 2 or not all(p.is_bare for p in parts):
        return None
    return Partition(whole, tuple(parts), single, cue)


def _parts(
    prose: str, items: Sequence[Piece], inside: list[Figure], whole: Figure
) -> tuple[list[Figure], int]:
    """The part of each item, and how many items are one by their article; none where an item has
    two figures or the list is not closed."""
    parts: list[Figure] = []
    single, closed = 0, False
    for item in items:
        own = [f for f in inside if item.span.covers(f.span) and not _is_aside(prose, item, f)]
        named = [f for f in own if f.kind is Kind.NAME]
        if parts and len(named) == len(own) == 1 and own[0].span.end == item.span.end:
            own = [replace(own[0], kind=whole.kind, unit=whole.unit)]  # York has six, Leeds 14
        own = [_completed(f, whole) if parts else f for f in own if f.kind is not Kind.NAME]
        alike = [f for f in own if _is_alike(f, whole)]
        if len(alike) > 1 or (own and not alike):
            return [], 0
        if alike:
            parts.append(alike[0])
            closed = item.is_last
        elif _ONE.match(prose, item.span.start, item.span.end):
            single += 1
            closed = closed or item.is_last
    return (parts, single) if closed else ([], 0)


_ONE = re.compile(r"(?:an?|another) [a-z]")


def _is_aside(prose: str, item: Piece, figure: Figure) -> bool:
    """In brackets, or a part of a part: `seven, of whom two`."""
    before = prose[item.span.start : figure.span.start]
    return before.count("(") > before.count(")") or _SUBORDINATE.search(before) is not None


def _completed(part: Figure, whole: Figure) -> Figure:
    """`640 tonnes of red and 410 of green`: a later part may leave the unit out."""
    if whole.kind is Kind.MEASURE and part.kind is Kind.QUANTITY:
        if part.counted is None or part.counted.partitive:
            return replace(part, kind=whole.kind, unit=whole.unit, counted=None)
    return part


def _is_alike(part: Figure, whole: Figure) -> bool:
    """Whether the two can be added: one unit, and for things no part of something else."""
    if part.kind is not whole.kind or part.unit != whole.unit:
        return False
    return part.counted is None or not part.counted.partitive


def added(parts: Sequence[Figure]) -> Interval:
    """The sum of the figures as written, rounding included."""
    total = Interval.exactly(0)
    for part in parts:
        total = total + (part.written if part.kind is not Kind.QUANTITY else _count(part))
    return total


def _count(part: Figure) -> Interval:
    """A count is exact unless it ends in two noughts or has a scale word."""
    return (
        part.written
        if part.numeral.place > 1 or part.value % 100 == 0
        else Interval.exactly(part.value)
    )
