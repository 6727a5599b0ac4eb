"""One quantity that the article states twice, with two figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.layers.figures import Figure
from linter.layers.same_quantity import ENOUGH, evidence, slip_between
from linter.layers.slips import Slip, SlipKind, keys
from linter.layers.statements import Statement, stated, stated_in, statement, stating_value, told


class Restatement(NamedTuple):
    """`odd` is where the rarer figure stands (of two as rare, the later), `usual` where the other
    does; `slip` says how the two differ, `evidence` how much speaks for one quantity."""

    odd: Statement
    usual: tuple[Statement, ...]
    slip: Slip | None
    evidence: int

    @property
    def is_sure(self) -> bool:
        return self.evidence > ENOUGH

    @property
    def subject(self) -> tuple[str, ...]:
        """What makes it this conflict, wherever it stands."""
        values = sorted(f"{s.value:.6g}" for s in (self.odd, self.usual[0]))
        return (*sorted(self.odd.things & self.usual[0].things), *values)

    @property
    def is_scale(self) -> bool:
        return self.slip is not None and self.slip.kind is SlipKind.SCALE

    def stands_in(self, article: Article) -> str:
        """The zone that the conflict belongs to: "headline" or "caption" when one of the figures
        stands only there, else "body"."""
        for kind in (BlockKind.HEADLINE, BlockKind.CAPTION):
            if any(_all_in(article, side, kind) for side in ((self.odd,), self.usual)):
                return str(kind)
        return "body"

    def split(self, article: Article) -> tuple[Statement, tuple[Statement, ...]]:
        """The statement in the headline or caption, and those of the other figure in the copy."""
        if _all_in(article, (self.odd,), BlockKind(self.stands_in(article))):
            return self.odd, self.usual
        return self.usual[0], (self.odd,)


def _all_in(article: Article, side: Sequence[Statement], kind: BlockKind) -> bool:
    return all(article.block_at(s.span.start).kind is kind for s in side)


_MOST_VALUES = 6
"""How many figures may share a key before they are a series or a table in prose."""
_MOST_PLACES = 3
"""How many places of one figure are looked at, so that one told a hundred times costs no more."""


@layer
def restatements(article: Article) -> tuple[Restatement, ...]:
    """Every quantity stated with two figures, in order of the rarer one."""
    found: dict[tuple[Span, ...], Restatement] = {}
    for pair in _pairs(stated(article)):
        one, other = (statement(article, figure) for figure in pair)
        points = evidence(article, one, other)
        restated = _restatement(article, one, other, points) if points else None
        if restated is not None:
            places = tuple(sorted(s.span for s in (restated.odd, *restated.usual)))
            found.setdefault(places, restated)
    return tuple(sorted(found.values(), key=lambda r: r.odd.span))


def _pairs(things: Mapping[Figure, frozenset[str]]) -> Iterator[tuple[Figure, Figure]]:
    """Every two, in text order, that differ by a slip or are figures of the same thing."""
    figures = list(things)
    groups: dict[tuple[str, ...], list[int]] = {}
    for index, figure in enumerate(figures):
        shared = [(figure.kind, figure.unit, key) for key in keys(figure.value)]
        for key in (*shared, *((figure.kind, "", thing) for thing in things[figure])):
            groups.setdefault(key, []).append(index)
    pairs = set()
    for group in groups.values():
        if 1 < len({figures[i].value for i in group}) <= _MOST_VALUES:
            pairs |= set(combinations(_first_of_each(figures, group), 2))
    yield from ((figures[i], figures[j]) for i, j in sorted(pairs))


def _first_of_each(figures: Sequence[Figure], group: Sequence[int]) -> list[int]:
    places: dict[float, list[int]] = {}
    for index in group:
        places.setdefault(figures[index].value, []).append(index)
    return sorted(i for each in places.values() for i in each[:_MOST_PLACES])


def _restatement(
    article: Article, one: Statement, other: Statement, points: int
) -> Restatement | None:
    """The two with every place of the more frequent figure; None when both are told more than once,
    or one sentence sets them against each other."""
    odd, usual = (
        (one, other) if told(article, one.figure) < told(article, other.figure) else (other, one)
    )
    beside = {s.value for s in stated_in(article, odd.sentence.span)}
    if told(article, odd.figure) > 1 or usual.value in beside:
        return None
    places = [s for s in stating_value(article, usual.figure) if s is usual or _alike(s, usual)]
    if usual is other and len(places) < told(article, usual.figure):
        return None  # what the later figure points back at may be told in other words
    return Restatement(odd, tuple(places), slip_between(one, other), points)


def _alike(one: Statement, other: Statement) -> bool:
    return bool(one.things & other.things or one.near & other.near)
