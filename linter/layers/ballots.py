"""Votes of a body whose size is known: `the 50-member Senate … 27-22, with three absent`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.figured_sentences import figured_sentences
from linter.layers.figures import Figure, Kind, quantities
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


class Tally(NamedTuple):
    """The two sides of a vote, `64 to 56` or `64-56`, in the order they are told; `missing` is how
    many are said in the same sentence not to have taken a side."""

    span: Span
    sides: tuple[float, float]
    missing: float


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


@layer
def tallies(article: Article) -> tuple[Tally, ...]:
    """Every vote whose two sides are told, whether or not the size of the body is known."""
    return tuple(_tallies(article))


def _tallies(article: Article) -> Iterator[Tally]:
    for each in figured_sentences(article):
        own = each.figures
        if not _VOTE.search(article.prose, *each.sentence.span):
            continue
        missing = sum(f.value for f in own if _is_missing(article, f))
        for votes, sides in _cast(article, own):
            yield Tally(votes[0].joined(votes[-1]), sides, missing)


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
    for each in figured_sentences(article):
        own = each.figures
        if len(own) < 2 or not _VOTE.search(article.prose, *each.sentence.span):
            continue
        missing = tuple(f for f in own if _is_missing(article, f))
        for votes, sides in _cast(article, own):
            cast = int(sum(sides))
            if missing and cast <= size.value * 1.5:
                yield Ballot(size, votes, missing, cast)


def _is_missing(article: Article, figure: Figure) -> bool:
    return (
        figure.kind is Kind.QUANTITY
        and figure.is_bare
        and _MISSING.match(article.prose, figure.span.end) is not None
    )


def _cast(
    article: Article, own: tuple[Figure, ...]
) -> Iterator[tuple[tuple[Span, ...], tuple[float, float]]]:
    for index, figure in enumerate(own):
        if figure.kind is Kind.SCORE:
            score = _SCORE.fullmatch(article.text(figure.span))
            if score:
                yield (figure.span,), (int(score[1]), int(score[2]))
        following = own[index + 1] if index + 1 < len(own) else None
        if following and _is_votes(article.prose, figure, following):
            yield (figure.span, following.span), (figure.value, following.value)


def _is_votes(prose: str, one: Figure, other: Figure) -> bool:
    link = _TO.fullmatch(prose, one.span.end, other.span.start)
    if link is None or not (one.kind is other.kind is Kind.QUANTITY):
        return False
    if prose[max(0, one.span.start - 8) : one.span.start].endswith((" from ", "between ")):
        return False
    return "to" in link[0] or _AGAINST.match(prose, other.span.end) is not None
