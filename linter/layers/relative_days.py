"""Yesterday, today and tomorrow with the day of the week or the date beside them."""

from __future__ import annotations

from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.calendar import MONTH, WEEKDAY, weekday_named
from linter.patterns import Pattern

_OFFSETS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}


class RelativeDay(NamedTuple):
    """`yesterday (Monday)`: the word, how many days it is from today, and the day of the week it is
    said to be, Monday 0. `span` covers both."""

    span: Span
    word: str
    offset: int
    weekday: int
    weekday_span: Span

    @property
    def today(self) -> int:
        """The day of the week that today is by this."""
        return (self.weekday - self.offset) % 7


_WORD = r"(?P<word>[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow)(?: (?:morning|afternoon|evening|night))?"
_BESIDE = Pattern(
    rf"\b{_WORD}(?:, | \()(?P<weekday>{WEEKDAY})(?=[.;)]|,(?! (?:{WEEKDAY}))| (?:\d|{MONTH}))"
)
_FIRST = Pattern(rf"\b(?P<weekday>{WEEKDAY})(?:, | \(){_WORD}(?=[,.;)])")


@layer
def relative_days(article: Article) -> tuple[RelativeDay, ...]:
    """Every such pair, in order; two days of a list (`today, Monday and Tuesday`) are none."""
    found = [*_BESIDE.finditer(article.prose), *_FIRST.finditer(article.prose)]
    return tuple(
        RelativeDay(
            Span(*match.span()),
            match["word"].lower(),
            _OFFSETS[match["word"].lower()],
            weekday_named(match["weekday"]),
            Span(*match.span("weekday")),
        )
        for match in sorted(found, key=lambda match: match.start())
    )
