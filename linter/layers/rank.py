"""What is said to be the most, or the least, and what it is said to be more than."""

from __future__ import annotations

from typing import NamedTuple

from linter.article.span import Span
from linter.layers.figures import Figure


class Rank(NamedTuple):
    """`claim` says that `figure` is the greatest of itself and its `rivals`, or the least when
    `most` is false."""

    claim: Span
    figure: Figure
    rivals: tuple[Figure, ...]
    most: bool

    def beaten_by(self) -> Figure | None:
        """The first rival that does not bear the claim out. Rounding is allowed for, and a hedge of
        the lesser figure; what rises `up to 127 feet` does rise to them."""
        for rival in self.rivals:
            more, less = (rival, self.figure) if self.most else (self.figure, rival)
            if more.written.low > less.interval.high:
                return rival
        return None
