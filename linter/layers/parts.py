"""Parts of a whole: which figures of a list can be added, and what they come to.

A list has one part an item, all in the unit of the whole, and is closed by `and`; words that leave
it open (including, others, some) leave no parts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from linter.article.article import Article
from linter.article.span import Span
from linter.layers.figures import Figure, Kind
from linter.layers.intervals import Interval
from linter.layers.pieces import Piece, pieces
from linter.patterns import Pattern


class Partition(NamedTuple):
    """A whole and all its parts, in one sentence. `single` counts the items that are one by their
    article only (`a woman`): they may be parts or an apposition. `cue` is what says that the parts
    make the whole; unless `complete` they may make less of it."""

    whole: Figure
    parts: tuple[Figure, ...]
    single: int
    cue: Span
    complete: bool = True

    @property
    def share(self) -> float:
        """What share of the whole the parts come to: 1 when they add up."""
        return self.sums[0].middle / (self.whole.value or 1)

    @property
    def sums(self) -> tuple[Interval, ...]:
        """What the parts add up to: without the single items, and with them."""
        total = added(self.parts)
        return (total,) if not self.single else (total, total + self.single)


OPEN = Pattern(
    r"\b(?:includ\w+|among (?:them|those|others)|such as|mostly|mainly|some|others?|"
    r"the (?:rest|remainder|remaining|balance)|remaining|at least|also|as well|either|"
    r"half|(?<!the )third|quarter|both|"
    r"each|apiece|every|majority|most|many|several|few|dozens?|hundreds|etc|and so on|"
    r"more|concurrent\w*|"
    r"average\w*|per|respectively|compared|than|from [\w£$€.,]+ to|up|down|previous\w*|earlier|"
    r"interest|"
    r"unclear|not counting|excluding|excludes|plus)\b|%| a (?:head|year|month|week|day)\b"
)
"""Words that leave a list open, or say that its figures are not of one sum."""

NOT_WHOLE = Pattern(
    r"\b(?:includ\w+|than|another|further|others?|additional|average\w*|per|some|each|extra)\b"
)
"""Words before a figure that make it no whole of what follows."""
_WEIGHED = frozenset({"point", "mark", "credit"})
"""Things that are awarded several at a time: ten wins and four draws are 34 points."""
_ONE = Pattern(r"(?:an?|another) [a-z]")

_OF_THEM = Pattern(r" of (?:them|these|those|whom|which)\b")
_SUBORDINATE = Pattern(r"\b(?:of (?:them|whom|which|these|those)|whom|which)\b")


def addable(article: Article, found: Sequence[Figure]) -> list[Figure]:
    """The figures that may be wholes or parts, numbers after names among them."""
    return [
        f
        for f in found
        if (f.kind.is_quantity and not _is_item_number(article.prose, f)) or f.kind is Kind.NAME
    ]


def _is_item_number(prose: str, figure: Figure) -> bool:
    """The 1 of `1) ask, and 2) answer`."""
    return prose[figure.span.end : figure.span.end + 1] == ")" and (
        prose[figure.span.start - 1 : figure.span.start] in ("(", " ")
        and "(" not in prose[max(0, figure.span.start - 40) : figure.span.start - 1]
    )


def partition(
    article: Article, whole: Figure, region: Span, found: list[Figure], cue: Span
) -> Partition | None:
    prose = article.prose
    text = prose[region.start : region.end].rstrip(" .")
    region = Span(region.start, region.start + len(text))
    before = prose[max(0, whole.reach.start - 14) : whole.reach.start]
    if OPEN.search(text) or NOT_WHOLE.search(before):
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
    single, closed, last = 0, False, False
    for item in items:
        last = last or item.is_last  # and spare lids, a new line, £7m
        own = [f for f in inside if item.span.covers(f.span) and not _is_aside(prose, item, f)]
        if closed:
            own = [f for f in own if not _OF_THEM.match(prose, f.span.end)]
        named = [f for f in own if f.kind is Kind.NAME]
        if parts and len(named) == len(own) == 1 and own[0].span.end == item.span.end:
            own = [own[0]._replace(kind=whole.kind, unit=whole.unit)]  # York has six, Leeds 14
        own = [_completed(f, whole) for f in own if f.kind is not Kind.NAME]
        alike = [f for f in own if is_alike(f, whole)]
        if len(alike) > 1 or (own and not alike):
            return [], 0
        if alike:
            parts.append(alike[0])
            closed, last = last, False
        elif whole.kind is Kind.QUANTITY and _ONE.match(prose, *item.span):
            single += 1
            closed, last = closed or last, False
    return (parts, single) if closed else ([], 0)


def _is_aside(prose: str, item: Piece, figure: Figure) -> bool:
    """In brackets, or a part of a part: `seven, of whom two`."""
    before = prose[item.span.start : figure.span.start]
    return before.count("(") > before.count(")") or _SUBORDINATE.search(before) is not None


def _completed(part: Figure, whole: Figure) -> Figure:
    """`640 tonnes of red and 410 of green`: a later part may leave the unit out."""
    elliptical = part.counted is None or part.counted.partitive
    if whole.kind is Kind.MEASURE and part.kind is Kind.QUANTITY and elliptical:
        return part._replace(kind=whole.kind, unit=whole.unit, counted=None)
    return part


def is_alike(part: Figure, whole: Figure) -> bool:
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
