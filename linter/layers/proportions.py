"""A part of a whole that is given a second time as a percentage: `four in five (80%)`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.ballots import Tally, tallies
from linter.layers.figured_sentences import figured_sentences
from linter.layers.figures import Figure, Kind
from linter.layers.intervals import Interval
from linter.layers.percents import percents
from linter.layers.sentences import sentence_at


@dataclass(frozen=True, slots=True)
class Proportion:
    """A share in words or counts, and the percentage that says the same.

    `span` covers the share: `two-thirds`, or `70 of the 200`. `value` is what the share may be, in
    per cent.
    """

    span: Span
    value: Interval
    percent: Figure


_LINK = re.compile(
    r"(?: [^\W\d][^\d,.;:()]{0,60})?"
    r"(?:,? \(|, or (?:just |only )?|,? or (?=[\d~])|, (?:which|that) (?:is|was|makes|made) |, )"
)
_CLOSES = re.compile(r"\)|,|\.(?:\s|$)|;| of (?:them|those|the total|all)\b|\s*$")
_OF = re.compile(
    r"(?: [a-z-]+){0,2} out of (?:the |every )?|"
    r" of (?:the |its |their |his |her |our |all |those |these |a total of )*"
)
_ASIDE = re.compile(r",| of (?:them|those|the total)(?=[,.;])")
"""What must follow a percentage that only a comma joins to its share."""
_OF_THE = re.compile(r"(?:Of|Out of) (?:the |its |their |those |these )*")


_WHO_VOTED = re.compile(
    r" of (?:(?P<members>those who voted (?:for or against|either way)|(?:the |all )?(?:members|MPs|MSPs|senators|"
    r"deputies|councill?ors|delegates|lawmakers|legislators|representatives|shareholders) "
    r"(?:who (?:had )?voted|voting))|those (?:who (?:had )?voted|voting)|(?:the |all )?votes(?: cast)?|the vote)\b"
)
_OTHER_VOTE = re.compile(
    r"\b(?:referendum|elect\w+|polls?|polled|survey\w*|turnout|voters|public|(?:19|20)\d\d|last (?:year|time)|"
    r"need\w*|requir\w+|short of|threshold|at least|hop(?:e[ds]?|ing)|want\w*|target|majority of|won|win)\b"
)
"""Words of a sentence that tells of another vote than the one whose sides are told, or of one that was
wanted."""
_IT_IS = re.compile(r"(?:That|This|It) (?:is|was|means|amounts to|makes) ")


@layer
def proportions(article: Article) -> tuple[Proportion, ...]:
    """Every share with a percentage beside it, in order; those of votes follow."""
    beside = [
        p
        for each in figured_sentences(article)
        for p in _in_sentence(article.prose, each.sentence.span, each.quantities)
    ]
    return (*beside, *_of_votes(article))


def _of_votes(article: Article) -> Iterator[Proportion]:
    """The percentage of a vote of which the two sides are told: passed `64 to 56`, with 60 per cent of
    those who voted in favour. Of the two sides it is taken for the one that it is nearer to."""
    told = tallies(article)
    if len(told) != 1:
        return
    (vote,) = told
    block = article.block_at(vote.span.start)
    for percent in percents(article):
        who = _WHO_VOTED.match(article.prose, percent.span.end)
        if who is None:
            continue
        sentence = sentence_at(article, percent.span.start).span
        near = article.block_at(sentence.start) is block and (
            vote.span.start >= sentence.start or _IT_IS.match(article.prose, sentence.start)
        )
        if not near and not who["members"]:
            continue
        if _OTHER_VOTE.search(article.prose, *sentence) is None:
            value = min(_sides(vote), key=lambda side: side.distance(percent.interval))
            yield Proportion(vote.span, value, percent)


def _sides(vote: Tally) -> Iterator[Interval]:
    """What each side may be, in per cent: of those who took one, or of all who are told of."""
    cast = sum(vote.sides)
    for side in vote.sides:
        yield Interval(side / (cast + vote.missing), side / cast) * 100


def _in_sentence(prose: str, sentence: Span, found: Sequence[Figure]) -> Iterator[Proportion]:
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


def _share(
    prose: str, sentence: Span, before: Sequence[Figure]
) -> tuple[Span, Interval, int] | None:
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
