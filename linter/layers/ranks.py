"""What the article ranks by a figure: the tallest, the eldest, third and fourth, the row with the most.

A rank names a figure and those it is ranked among; whether they bear it out is for a check to say.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.circumstances import circumstances
from linter.layers.figured_sentences import figured_sentences
from linter.layers.figures import Figure, Kind, figures_in
from linter.layers.rank import Rank
from linter.layers.sentences import Sentence, sentence_at, sentences
from linter.layers.stems import stems
from linter.layers.table_ranks import ranks_in_table
from linter.layers.tables import tables
from linter.layers.units import UNITS
from linter.patterns import Pattern

_DIMENSIONS = {
    "size": "largest biggest greatest dearest / smallest cheapest",
    "length": "tallest highest longest deepest widest / shortest lowest narrowest shallowest",
    "mass": "heaviest / lightest",
    "speed": "fastest / slowest",
    "temperature": "hottest warmest / coldest coolest",
}
_MOST = {
    word: (dimension, most)
    for dimension, words in _DIMENSIONS.items()
    for most, side in zip((True, False), words.split(" / "), strict=True)
    for word in side.split()
}
_SUPERLATIVE = Pattern(
    rf"\b[Tt]he (?P<word>{'|'.join(_MOST)})(?: (?!of\b)(?P<noun>[a-z]+)|(?=,| of\b))"
)
_SIZED = Pattern(r"[ ,](?:at|is|was|covers|measures|costs) $")
"""What stands before a figure that is the size of what is the largest."""
_NO_RANK = Pattern(
    r"\b(?:one of|among|ever|since|once|until|second|third|fourth|other|except|than|of the (?:year|season))[ -]?$",
    re.I,
)
_RIVAL = Pattern(
    r"\b(?:(?P<one>[Aa]nother|[Aa] (?:second|third))|others?|second|third|next|also|runner-up|"
    r"the one (?=(?:at|in|on|near|by|beside|to) ))\b,?"
    r"(?P<what>(?: [a-z-]+){0,3})",
    re.I,
)
_LINKS = Pattern(r" (?:[a-z]+(?:ed|s)|at|of|in|on|with|and|was|rose|stood|had|made|cost)\b")
"""What may follow a rival that is named by no noun: `another weighed 72kg`."""
_NO_RIVAL = Pattern(r"\b(?:than|compared|against|together|combined|whole|total|all|came to)\b")
_PRONOUN = Pattern(r"\b(?:it|its|he|she|they)\b", re.I)
_PARAGRAPHS = 4
_REACH = 90
_AGE = Pattern(r"\b(?P<the>[Tt]he|her|his|their) (?P<word>eldest|oldest|youngest)\b")
_NTH = Pattern(
    r"(?P<owner>[A-Z][\w’'-]*[’']s?|[Hh]is|[Hh]er) (?P<nth>\d+(?:st|nd|rd|th))\b(?P<what>(?: (?!of\b)[a-z]+){0,2})"
)
_MOST_IN = Pattern(r"(?: of the (?:season|year|campaign))?, (?P<claim>(?:which is )?the most in)\b")
_PLACE = Pattern(
    r"\b(?P<rank>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: overall| place)?,? (?=[\d a-z]+"
    r" (?:down|behind|adrift|back|off))"
)
_RANKS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()


@layer
def ranks(article: Article) -> tuple[Rank, ...]:
    """Every rank that figures can bear out, in order."""
    found = [
        *(
            rank
            for each in figured_sentences(article)
            for rank in _in_order(article, each.sentence, each.figures)
        ),
        *(
            rank
            for found in _SUPERLATIVE.finditer(article.prose)
            for rank in _measured(article, found)
        ),
        *_nth_most(article),
        *(rank for table in tables(article) for rank in ranks_in_table(article, table)),
    ]
    return tuple(
        sorted((r for r in found if article.block_at(r.claim.start).is_body), key=lambda r: r.claim)
    )


def _in_order(article: Article, sentence: Sentence, own: Sequence[Figure]) -> Iterator[Rank]:
    ages = [f for f in own if f.kind is Kind.AGE]
    if len(ages) > 1:
        yield from _ages(article, sentence.span, ages)
    if sum(f.kind is Kind.MEASURE for f in own) > 1:
        for first, second in pairwise(_PLACE.finditer(article.prose, *sentence.span)):
            yield from _places(article, sentence.span, first, second)


def _ages(article: Article, span: Span, ages: Sequence[Figure]) -> Iterator[Rank]:
    """`Ann, 58, the eldest of three, and Bo, 63`; `The eldest, Ann Lee, 58, and Bo, 63`."""
    found = _AGE.search(article.prose, *span)
    if found is None:
        return
    at = found.start()
    near = min(ages, key=lambda f: abs(f.span.start - at))
    opens = found["the"] == "The"
    reach = _REACH // (2 if opens else 3)
    if (opens or near.span.start < at) and abs(near.span.start - at) < reach:
        rivals = tuple(f for f in ages if f is not near)
        yield Rank(Span(at, found.end()), near, rivals, found["word"] != "youngest")


def _nth_most(article: Article) -> Iterator[Rank]:
    """`It was his 17th goal of the season, the most in the league`, where another has an 18th."""
    every = list(_NTH.finditer(article.prose)) if "the most in" in article.prose else []
    for own in every:
        claim = _MOST_IN.match(article.prose, own.end())
        if claim is None:
            continue
        whose = {own["owner"], "his", "her", "His", "Her"}
        what = stems(own["what"]) or stems(
            article.prose[article.block_at(own.start()).span.start : own.end()]
        )
        others = [
            m
            for m in every
            if m["owner"] not in whose
            and stems(m["what"]) & what
            and not _is_of_a_year(article, m.start())
        ]
        figures = [figures_in(article, Span(*m.span("nth")))[:1] for m in (own, *others)]
        if len(figures) > 1 and all(figures):
            rivals = tuple(f for found in figures[1:] for f in found)
            yield Rank(Span(*claim.span("claim")), figures[0][0], rivals, True)


def _is_of_a_year(article: Article, at: int) -> bool:
    return any(f.kind is Kind.YEAR for f in figures_in(article, sentence_at(article, at).span))


def _measured(article: Article, found: re.Match[str]) -> Iterator[Rank]:
    """`The tallest tower rises 112 feet`, among towers of which this sentence and the next ones tell."""
    if _NO_RANK.search(article.prose[max(0, found.start() - 20) : found.start()]):
        return
    sentence = sentence_at(article, found.start())
    dimension, most = _MOST[found["word"]]
    after = Span(found.end(), min(sentence.span.end, found.end() + _REACH))
    own = [f for f in figures_in(article, after) if _measures(article, f, dimension)]
    if not own:
        return
    noun = found["noun"] or ""
    rivals = tuple(
        rival
        for rival in (
            *_beside(article, sentence, own[0], noun),
            *_rivals(article, sentence, own[0], noun),
        )
        if _measures(article, rival, dimension)
    )
    if rivals:
        yield Rank(Span(*found.span()), own[0], rivals, most)


def _names_rival(text: str, noun: str) -> bool:
    """Whether a text speaks of one more: `a second spire`, `the next is`; not `the other end`."""
    return any(
        rival["one"]
        or not rival["what"]
        or _LINKS.match(rival["what"])
        or stems(noun) & stems(rival["what"])
        for rival in _RIVAL.finditer(text)
    )


def _beside(article: Article, sentence: Sentence, own: Figure, noun: str) -> Iterator[Figure]:
    """Those that the rest of the sentence sets beside it: `612kg, and the runner-up 640kg`."""
    rest = Span(own.span.end, sentence.span.end)
    if _names_rival(article.text(rest), noun) and not _NO_RIVAL.search(article.prose, *rest):
        found = figures_in(article, rest)
        yield from [f for f in found if (f.kind, f.unit) == (own.kind, own.unit)][:1]


def _rivals(article: Article, sentence: Sentence, own: Figure, noun: str) -> Iterator[Figure]:
    """Figures of the same unit in what follows, in sentences about one more of the same; `it` may be
    what the sentence before was about."""
    names = stems(" ".join(re.findall(r"[A-Z][a-z]+", article.text(sentence.span)[1:])))
    about, before = stems(noun) | names, sentence
    for later in _following(article, sentence):
        like = [
            f for f in figures_in(article, later.span) if (f.kind, f.unit) == (own.kind, own.unit)
        ]
        text = article.text(later.span)
        goes_on = before is not sentence and before.block == later.block and _PRONOUN.search(text)
        another = _names_rival(text, noun) or (
            goes_on and _names_rival(article.text(before.span), noun)
        )
        before = later
        same = another or about & stems(text)
        if like and same and not circumstances(article, later.span).periods:
            yield like[0]


def _following(article: Article, sentence: Sentence) -> Iterator[Sentence]:
    """The rest of the paragraph and the next few."""
    every = sentences(article)
    first = bisect_right(every, sentence.span, key=lambda s: s.span)
    return takewhile(lambda s: s.block <= sentence.block + _PARAGRAPHS, islice(every, first, None))


def _measures(article: Article, figure: Figure, dimension: str) -> bool:
    if dimension == "size":
        before = article.prose[max(0, figure.reach.start - 16) : figure.reach.start]
        return figure.kind in (Kind.MEASURE, Kind.MONEY) and _SIZED.search(before) is not None
    unit = UNITS.get(figure.unit.lower())
    return figure.kind is Kind.MEASURE and unit is not None and unit.dimension == dimension


def _places(
    article: Article, span: Span, first: re.Match[str], second: re.Match[str]
) -> Iterator[Rank]:
    """`third, 48 seconds down, and Van Dael fourth, 41 seconds behind`."""
    gaps = [figures_in(article, Span(m.end(), span.end))[:1] for m in (first, second)]
    places = [_RANKS.index(m["rank"]) for m in (first, second)]
    if not all(gaps) or places[0] == places[1]:
        return
    lower, higher = (gaps[0][0], gaps[1][0]) if places[0] > places[1] else (gaps[1][0], gaps[0][0])
    if lower.unit == higher.unit and lower.kind is Kind.MEASURE:
        yield Rank(Span(second.start(), second.end("rank")), lower, (higher,), True)
