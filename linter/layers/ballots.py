"""Votes of a body whose size is known: `the 50-member Senate … 27-22, with three absent`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.figures import Figure, Kind, figures_in, quantities
from linter.layers.sentences import sentences
from linter.patterns import Pattern


class Ballot(NamedTuple):
    """The size of a body, the votes of one ballot, and those who are said not to have voted."""

    size: Figure
    votes: tuple[Span, ...]
    missing: tuple[Figure, ...]
    cast: int

    @property
    def accounted(self) -> int:
        return self.cast + sum(int(f.value) for f in self.missing)


_SCORE = Pattern(r"(\d+)[-–](\d+)")
_VOTE = Pattern(
    r"\b(?:vote[sd]?|voting|approved|passed|rejected|cleared|backed|carried|adopted|defeated)\b"
)
_MISSING = Pattern(
    r"(?: [\w’'-]+){0,3}? (?:absent|abstain\w*|abstention\w*|absence\w*|absentees?|"
    r"did not vote|not voting|vacan\w+|excused)\b"
)
_TO = Pattern(r"(?: votes)? to |(?: in favou?r| for)?(?: and|,) ")
_AGAINST = Pattern(r" against\b")


@layer
def ballots(article: Article) -> tuple[Ballot, ...]:
    """Every ballot of the article, when it names one body with one number of members."""
    sizes = [f for f in quantities(article) if _is_size(f)]
    if len({f.value for f in sizes}) != 1:
        return ()
    return tuple(_ballots(article, sizes[0]))


def _is_size(figure: Figure) -> bool:
    thing = figure.counted
    return (
        figure.kind is Kind.QUANTITY
        and thing is not None
        and not thing.partitive
        and thing.lemma == "member"
        and not thing.modifiers
        and figure.is_bare
        and 5 <= figure.value <= 1500
    )


def _ballots(article: Article, size: Figure) -> Iterator[Ballot]:
    for sentence in sentences(article):
        own = figures_in(article, sentence.span)
        if len(own) < 2 or not _VOTE.search(article.text(sentence.span)):
            continue
        missing = tuple(f for f in own if _is_missing(article, f))
        for votes, cast in _cast(article, own):
            if missing and cast <= size.value * 1.5:
                yield Ballot(size, votes, missing, cast)


def _is_missing(article: Article, figure: Figure) -> bool:
    return (
        figure.kind is Kind.QUANTITY
        and figure.is_bare
        and _MISSING.match(article.prose, figure.span.end) is not None
    )


def _cast(article: Article, own: tuple[Figure, ...]) -> Iterator[tuple[tuple[Span, ...], int]]:
    for index, figure in enumerate(own):
        if figure.kind is Kind.SCORE:
            score = _SCORE.fullmatch(article.text(figure.span))
            if score:
                yield (figure.span,), int(score[1]) + int(score[2])
        following = own[index + 1] if index + 1 < len(own) else None
        if following and _is_votes(article.prose, figure, following):
            yield (figure.span, following.span), int(figure.value + following.value)


def _is_votes(prose: str, one: Figure, other: Figure) -> bool:
    link = _TO.fullmatch(prose, one.span.end, other.span.start)
    if link is None or not (one.kind is other.kind is Kind.QUANTITY):
        return False
    return "to" in link[0] or _AGAINST.match(prose, other.span.end) is not None
