"""A part of a whole that is given a second time as a percentage: `four in five (80%)`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.ballots import Tally, tallies
from linter.layers.figured_sentences import FiguredSentence, figured_sentences
from linter.layers.figures import Figure, Kind
from linter.layers.intervals import Interval
from linter.layers.percents import percents
from linter.layers.sentences import sentence_at
from linter.patterns import Pattern


class Proportion(NamedTuple):
    """A share in words or counts, and the percentage that says the same.

    `span` covers the share: `two-thirds`, or `70 of the 200`. `value` is what the share may be,
    `stated` what `told` says that it is, both in per cent: a percentage, or a share in words.
    """

    span: Span
    value: Interval
    told: Figure
    stated: Interval


_LINK = Pattern(
    r"(?: [^\W\d][^\d,.;:()]{0,60})?"
    r"(?:,? \(|, or (?:just |only )?|,? or (?=[\d~])|, (?:which|that) (?:is|was|makes|made) | [–—] |, )"
)
_LONG_LINK = Pattern(
    r"(?: [^,.;:()]{0,90})?(?:,? \(|, or (?:just |only )?|, (?:which|that) (?:is|was|makes|made) |, )"
)
_OF_THEM = Pattern(r" (?:of|among) (?:them|these|those),")
_OF_WHOM = Pattern(r"\bof (?:whom|which) (?:about |some |only |just )?$")
_ENDS = Pattern(r"[,;)]|\.(?:\s|$)")
_OF_ALL = Pattern(
    r" (?:of (?:the (?:house|council|total|whole|members\w*|lot|board)|them|those|these|all)"
    r"|the (?:total|members\w*))\b"
)
_CLOSES = Pattern(r"\)|,| [–—] |\.(?:\s|$)|;| of (?:them|those|the total|all)\b|\s*$")
_OF = Pattern(
    r"(?: [a-z-]+){0,2} out of (?:the |every )?|"
    r" of (?:the |its |their |his |her |our |all |those |these |a total of )*"
)
_ASIDE = Pattern(r",| of (?:them|those|the total)(?=[,.;])")
"""What must follow a percentage that only a comma joins to its share."""
_OF_THE = Pattern(r"\b(?:[Oo]f|[Oo]ut of) (?:the |its |their |those |these )*$")


_WHO_VOTED = Pattern(
    r" of (?:(?P<members>those who voted (?:for or against|either way)|(?:the |all )?(?:members|MPs|MSPs|senators|"
    r"deputies|councill?ors|delegates|lawmakers|legislators|representatives|shareholders) "
    r"(?:who (?:had )?voted|voting))|those (?:who (?:had )?voted|voting)|(?:the |all )?votes(?: cast)?|the vote)\b"
)
_OTHER_VOTE = Pattern(
    r"\b(?:referendum|elect\w+|polls?|polled|survey\w*|turnout|voters|public|(?:19|20)\d\d|last (?:year|time)|"
    r"need\w*|requir\w+|short of|threshold|at least|hop(?:e[ds]?|ing)|want\w*|target|majority of|won|win)\b"
)
"""Words of a sentence that tells of another vote than the one whose sides are told, or of one that was
wanted."""
_IT_IS = Pattern(r"(?:That|This|It) (?:is|was|means|amounts to|makes) ")


@layer
def proportions(article: Article) -> tuple[Proportion, ...]:
    """Every share with a percentage beside it, in order; those of votes follow."""
    told = figured_sentences(article)
    beside = [
        proportion
        for above, here in pairwise((None, *told))
        if here is not None
        for proportion in _in_sentence(article.prose, here, _just_above(above, here))
    ]
    return (*beside, *_of_votes(article))


def _just_above(above: FiguredSentence | None, here: FiguredSentence) -> FiguredSentence | None:
    """The sentence right before, if it has figures and stands in the same block."""
    if above is None or above.index + 1 != here.index:
        return None
    return above if above.sentence.block == here.sentence.block else None


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
            yield Proportion(vote.span, value, percent, percent.interval)


def _sides(vote: Tally) -> Iterator[Interval]:
    """What each side may be, in per cent: of those who took one, or of all who are told of."""
    cast = sum(vote.sides)
    for side in vote.sides:
        yield Interval(side / (cast + vote.missing), side / cast) * 100


def _in_sentence(
    prose: str, here: FiguredSentence, above: FiguredSentence | None
) -> Iterator[Proportion]:
    found = here.quantities
    for index, told in enumerate(found):
        if index == 0 or not _tells_again(prose, told, here.sentence.span):
            continue
        shares = list(_shares(prose, here, found[:index], told, above))
        if shares:
            stated = told.interval * (100 if told.kind.is_share else 1)
            span, value = min(shares, key=lambda share: (share[1] * 100).distance(stated))
            yield Proportion(span, value * 100, told, stated)


def _tells_again(prose: str, told: Figure, sentence: Span) -> bool:
    """Whether a percentage or a share may be what another one is told again as."""
    if told.kind is Kind.PERCENT:
        closes = _CLOSES.match(prose, told.reach.end)
        return closes is not None and (told.counted is None or closes[0].endswith("those"))
    if not told.kind.is_share:
        return False
    before = prose[max(sentence.start, told.reach.start - 6) : told.reach.start]
    return before.endswith(", or ") and _OF_ALL.match(prose, told.span.end) is not None


def _shares(
    prose: str,
    here: FiguredSentence,
    before: Sequence[Figure],
    told: Figure,
    above: FiguredSentence | None,
) -> Iterator[tuple[Span, Interval]]:
    """What may be told again: the share or the counts before `told`. A part whose whole stands further
    off may be of any of several; then the one that fits best is meant."""
    last, start = before[-1], here.sentence.span.start
    link = _LINK.fullmatch(prose, last.reach.end, told.reach.start)
    if link is not None and link[0].endswith(", ") and not _ASIDE.match(prose, told.reach.end):
        link = None
    if last.kind.is_share and link is not None and told.kind is Kind.PERCENT:
        yield last.span, last.interval
        return
    for part, whole in pairwise(before):
        if _is_part(part, whole) and _OF.fullmatch(prose, part.span.end, whole.span.start):
            link = _LONG_LINK.fullmatch(prose, whole.span.end, told.reach.start)
            if link and (not link[0].endswith(", ") or _ASIDE.match(prose, told.reach.end)):
                yield _share(part, whole)
            return
    if link is None or last.kind is not Kind.QUANTITY:
        return
    if (
        len(before) > 1
        and _is_part(last, before[-2])
        and _OF_THE.search(prose[start : before[-2].span.start])
        and (len(before) == 2 or prose[last.reach.start - 2 : last.reach.start] == ", ")
    ):
        yield _share(last, before[-2])
    elif _ENDS.match(prose, told.reach.end) and (
        _OF_THEM.match(prose, last.span.end) or _OF_WHOM.search(prose[start : last.reach.start])
    ):
        earlier = [f for f in before[:-1] if _is_part(last, f)]
        if not earlier and above is not None:
            earlier = [f for f in above.quantities if _is_part(last, f)]
        yield from (_share(last, whole) for whole in earlier)


def _is_part(part: Figure, whole: Figure) -> bool:
    counts = part.kind is whole.kind is Kind.QUANTITY
    return counts and 0 < part.value <= whole.value


def _share(part: Figure, whole: Figure) -> tuple[Span, Interval]:
    return part.span.joined(whole.span), part.interval / whole.interval
