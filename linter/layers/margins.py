"""Two results and the margin between them: `52–48, a four-point margin`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.figures import Figure, Kind, figures, figures_in
from linter.layers.intervals import Interval
from linter.layers.sentences import sentence_at
from linter.patterns import Pattern


class Margin(NamedTuple):
    """A margin as stated, and what the results beside it make of it. `results` is one span for a
    score and two for two figures."""

    margin: Span
    stated: Interval
    results: tuple[Span, ...]
    difference: Interval


_UNITS = r"(?:votes?|points?|percentage points?|goals?|runs?|seats?|ballots?)"
_BY_BEFORE = Pattern(r"\bby (?:just |only |a mere )?$")
_BY_AFTER = Pattern(rf"(?:[ -]{_UNITS})?(?:, | \(|: )(?:with |polling |taking |scoring )?")
_THEN = Pattern(
    r"(?: votes?| points?| goals?|"
    r" seats?)?(?: to [A-Z]\w+(?: [A-Z]\w+)?)?(?:, (?:by )?an? | \(an? |, or an? | [—–] an? )"
)
_MARGIN_AFTER = Pattern(
    r"(?:[ -](?:votes?|points?|percentage[ -]points?|goals?|seats?|runs?))? (?:margin|"
    r"majority|lead|victory|win|defeat|loss)\b"
)
_MARGIN_OF = Pattern(r"(?:margin|majority|lead|difference|gap) of (?:just |only )?$")
_TO = Pattern(
    r"(?: votes?| points?| seats?| runs?)? (?:votes? )?to (?:(?:(?:her|his|its|their) (?:rival|opponent)|"
    r"[A-Z][\w-]+)[’']s )?|[-–]| against "
)
_AND = Pattern(
    r"(?: votes?| of the votes?)? and [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)? (?:took |won |got |had |polled )?"
)
"""Two results with the name of the second: `Lee polled 5,310 votes and Roe 5,106, a majority of 204`."""
_SCORE = Pattern(r"(\d[\d,]*)[-–](\d[\d,]*)")
_ANOTHER_AFTER = Pattern(r"(?:,| to|;)? ?\d")
_ANOTHER_BEFORE = Pattern(r"\d(?:,| to|;)? ?$")


@layer
def margins(article: Article) -> tuple[Margin, ...]:
    """Every margin that stands right before or after the two results."""
    return tuple(_margins(article))


def _margins(article: Article) -> Iterator[Margin]:
    prose = article.prose
    for result in _results(article):
        spans, difference = result
        sentence = sentence_at(article, spans[0].start).span
        for figure in figures_in(article, sentence):
            if figure.kind not in (Kind.QUANTITY, Kind.POINTS) or not figure.is_bare:
                continue
            before = prose[max(sentence.start, figure.span.start - 30) : figure.span.start]
            if figure.span.end <= spans[0].start:
                after = _BY_AFTER.fullmatch(prose, figure.span.end, spans[0].start)
                near = after is not None and _BY_BEFORE.search(before) is not None
            else:
                near = figure.span.start >= spans[-1].end and _is_after(
                    prose, figure, spans[-1].end, before
                )
            if near:
                yield Margin(_named(prose, figure), figure.written, spans, difference)
                break


def _is_after(prose: str, figure: Figure, end: int, before: str) -> bool:
    gap = prose[end : figure.span.start]
    of = _MARGIN_OF.search(before)
    if of is not None:
        return _THEN.fullmatch(gap[: len(gap) - len(of[0])]) is not None
    return (
        _THEN.fullmatch(gap) is not None and _MARGIN_AFTER.match(prose, figure.span.end) is not None
    )


def _named(prose: str, figure: Figure) -> Span:
    """The margin with its unit where a hyphen joins them: `six-point`."""
    joined = re.compile(r"-(?:vote|point|goal|seat|run)").match(prose, figure.span.end)
    return Span(figure.span.start, joined.end()) if joined else figure.span


def _results(article: Article) -> Iterator[tuple[tuple[Span, ...], Interval]]:
    """Scores by themselves, and pairs of counts or percentages joined by `to`."""
    found = figures(article)
    for index, figure in enumerate(found):
        if figure.kind is Kind.SCORE:
            score = _SCORE.fullmatch(article.text(figure.span))
            if score and not _is_one_of_two(article.prose, figure.span):
                one, other = (float(s.replace(",", "")) for s in score.groups())
                yield (figure.span,), Interval.exactly(abs(one - other))
        following = found[index + 1] if index + 1 < len(found) else None
        if following is not None and _is_pair(article.prose, figure, following):
            difference = figure.written - following.written
            if difference.middle < 0:
                difference = -difference
            yield (figure.span, following.span), difference


def _is_one_of_two(prose: str, score: Span) -> bool:
    """Whether the score is one of several: sets, or goals and points (`1-11 to 0-10`)."""
    before = prose[max(0, score.start - 6) : score.start]
    return bool(_ANOTHER_AFTER.match(prose, score.end) or _ANOTHER_BEFORE.search(before))


def _is_pair(prose: str, one: Figure, other: Figure) -> bool:
    if one.kind not in (Kind.QUANTITY, Kind.PERCENT) or not (one.is_bare and other.is_bare):
        return False
    between = (one.span.end, other.span.start)
    if one.kind is other.kind and _TO.fullmatch(prose, *between):
        return True
    named = other.kind is one.kind or (other.kind is Kind.NAME and one.kind is Kind.QUANTITY)
    return named and _AND.fullmatch(prose, *between) is not None
