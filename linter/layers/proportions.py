"""A part of a whole that is given a second time as a percentage: `four in five (80%)`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.figures import Figure, Kind, figures_in
from linter.layers.intervals import Interval
from linter.layers.sentences import sentences
from linter.patterns import Pattern


class Proportion(NamedTuple):
    """A share in words or counts, and the percentage that says the same.

    `span` covers the share: `two-thirds`, or `70 of the 200`. `value` is what the share may be, in
    per cent.
    """

    span: Span
    value: Interval
    percent: Figure


_LINK = Pattern(
    r"(?: [^\W\d][^\d,.;:()]{0,60})?"
    r"(?:,? \(|, or (?:just |only )?|,? or (?=[\d~])|, (?:which|that) (?:is|was|makes|made) |, )"
)
_CLOSES = Pattern(r"\)|,|\.(?:\s|$)|;| of (?:them|those|the total|all)\b|\s*$")
_OF = Pattern(
    r"(?: [a-z-]+){0,2} out of (?:the |every )?|"
    r" of (?:the |its |their |his |her |our |all |those |these |a total of )*"
)
_ASIDE = Pattern(r",| of (?:them|those|the total)(?=[,.;])")
"""What must follow a percentage that only a comma joins to its share."""
_OF_THE = Pattern(r"(?:Of|Out of) (?:the |its |their |those |these )*")


@layer
def proportions(article: Article) -> tuple[Proportion, ...]:
    """Every share with a percentage beside it, in order."""
    return tuple(
        p for s in sentences(article) for p in _in_sentence(article.prose, s.span, article)
    )


def _in_sentence(prose: str, sentence: Span, article: Article) -> Iterator[Proportion]:
    found = [f for f in figures_in(article, sentence) if f.kind.is_quantity]
    for index, percent in enumerate(found):
        if percent.kind is not Kind.PERCENT or index == 0 or percent.counted is not None:
            continue
        if _CLOSES.match(prose, percent.reach.end) is None:
            continue
        share = _share(prose, sentence, found[:index])
        if share is None:
            continue
        span, value, end = share
        link = _LINK.fullmatch(prose, end, percent.reach.start)
        if link is None or (link[0].endswith(", ") and not _ASIDE.match(prose, percent.reach.end)):
            continue
        yield Proportion(span, value * 100, percent)


def _share(prose: str, sentence: Span, before: list[Figure]) -> tuple[Span, Interval, int] | None:
    """The share that the last of `before` ends, what it may be, and where it ends."""
    last = before[-1]
    if last.kind.is_share:
        return last.span, last.interval, last.reach.end
    if len(before) < 2 or last.kind is not Kind.QUANTITY:
        return None
    other = before[-2]
    if other.kind is not Kind.QUANTITY:
        return None
    if _OF.fullmatch(prose, other.span.end, last.span.start):
        part, whole = other, last
    elif len(before) == 2 and _OF_THE.fullmatch(prose, sentence.start, other.span.start):
        part, whole = last, other
    else:
        return None
    if not 0 < part.value <= whole.value:
        return None
    return part.span.joined(whole.span), part.interval / whole.interval, last.span.end
