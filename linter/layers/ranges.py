"""Two figures that bound a range: `5–7 miles`, `from 5 to 7`, `between £3 and £4`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.figures import Figure


class RangeForm(StrEnum):
    DASH = "dash"
    """`5–7 miles`."""
    TO = "to"
    """`5 to 7 miles`, without from."""
    BETWEEN = "between"
    """`between 5 and 7 miles`."""
    FROM = "from"
    """`from 5 to 7`: a range or a change."""


@dataclass(frozen=True, slots=True)
class Range:
    """Two figures of one unit, as written; `low` is the first, which may be the larger by mistake.

    `span` covers the words that make it a range: `between £14 and £9`.
    """

    span: Span
    low: Figure
    high: Figure
    form: RangeForm


@layer
def ranges(article: Article) -> tuple[Range, ...]:
    """Every range in order."""
    return ()
