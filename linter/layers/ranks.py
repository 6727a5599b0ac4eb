"""What the article ranks by a figure: the tallest, the eldest, third and fourth, the row with the most.

A rank names a figure and those it is ranked among; whether they bear it out is for a check to say.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.blocks import Block
from linter.article.span import Span
from linter.layers.circumstances import circumstances
from linter.layers.figures import Figure, Kind, figures_in
from linter.layers.sentences import Sentence, sentences
from linter.layers.stems import stems
from linter.layers.tables import Table, tables
from linter.layers.units import UNITS
from linter.patterns import Pattern


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


_DIMENSIONS = {
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
_SUPERLATIVE = Pattern(rf"\b[Tt]he (?P<word>{'|'.join(_MOST)}) (?P<noun>[a-z]+)\b")
_NO_RANK = Pattern(
    r"\b(?:one of|among|ever|since|once|until|second|third|fourth|other|except|than|of the (?:year|season))[ -]?$",
    re.I,
)
_RIVAL = Pattern(r"\b(?:another|other|second|third|next|also)\b", re.I)
_PRONOUN = Pattern(r"\b(?:it|its|he|she|they)\b", re.I)
_PARAGRAPHS = 4
_REACH = 90
_AGE = Pattern(r"\b(?:the|her|his|their) (?P<word>eldest|oldest|youngest)\b")
_PLACE = Pattern(
    r"\b(?P<rank>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: overall| place)?,? (?=[\d a-z]+"
    r" (?:down|behind|adrift|back|off))"
)
_RANKS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_ROW = r"(?P<row>[A-Z0-9][\w’'-]*(?: [A-Z][\w’'-]*)*)"
_NONE_MORE = Pattern(
    r"\bNo(?:ne of the| other)? [a-z]+ (?P<verb>[a-z]+) (?:[a-z]+ ){0,2}"
    r"(?P<word>faster|more|larger|bigger|higher|greater|slower|fewer|less|smaller|lower)"
    rf"(?: [a-z]+){{0,6}}? than (?:the |in )?{_ROW}"
)
_ROW_MOST = Pattern(
    rf"{_ROW},? (?:which )?(?:had|has|have|saw|recorded|posted|reported|with|took|won) the "
    r"(?P<word>most|largest|biggest|highest|greatest|fewest|smallest|lowest) "
    r"(?P<noun>[a-z]+(?: (?!of|in|at|for|by|on|and)[a-z]+){0,2})"
)
_LEAST = frozenset("slower fewer less smaller lower fewest smallest lowest".split())
_GAINS = frozenset("grew rose gained climbed increased expanded".split())
_LOSSES = frozenset("lost fell shrank dropped declined".split())


@layer
def ranks(article: Article) -> tuple[Rank, ...]:
    """Every rank that figures can bear out, in order."""
    found = [
        *(rank for sentence in sentences(article) for rank in _in_sentence(article, sentence)),
        *(rank for table in tables(article) for rank in _in_table(article, table)),
    ]
    return tuple(sorted(found, key=lambda r: r.claim))


def _in_sentence(article: Article, sentence: Sentence) -> Iterator[Rank]:
    if not article.blocks[sentence.block].is_body:
        return
    text = article.text(sentence.span)
    if "est " in text:
        yield from _ages(article, sentence.span, text)
        yield from _measured(article, sentence)
    places = list(_PLACE.finditer(text))
    for first, second in pairwise(places):
        yield from _places(article, sentence.span, first, second)


def _ages(article: Article, span: Span, text: str) -> Iterator[Rank]:
    """`Ann, 58, the eldest of three, and Bo, 63`."""
    found = _AGE.search(text)
    ages = [f for f in figures_in(article, span) if f.kind is Kind.AGE]
    if found is None or len(ages) < 2:
        return
    at = span.start + found.start()
    near = min(ages, key=lambda f: abs(f.span.start - at))
    if abs(near.span.start - at) < _REACH // 3 and near.span.start < at:
        rivals = tuple(f for f in ages if f is not near)
        yield Rank(Span(at, span.start + found.end()), near, rivals, found["word"] != "youngest")


def _measured(article: Article, sentence: Sentence) -> Iterator[Rank]:
    """`The tallest tower rises 112 feet`, among towers of which the next sentences tell."""
    for found in _SUPERLATIVE.finditer(article.prose, *sentence.span):
        if _NO_RANK.search(article.prose[max(0, found.start() - 20) : found.start()]):
            continue
        dimension, most = _MOST[found["word"]]
        after = Span(found.end(), min(sentence.span.end, found.end() + _REACH))
        own = [f for f in figures_in(article, after) if _measures(f, dimension)]
        if not own:
            continue
        rivals = tuple(_rivals(article, sentence, own[0], found["noun"]))
        if rivals:
            yield Rank(Span(*found.span()), own[0], rivals, most)


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
        another = _RIVAL.search(text) or (goes_on and _RIVAL.search(article.text(before.span)))
        before = later
        same = another or about & stems(text)
        if like and same and not circumstances(article)[later.span].periods:
            yield like[0]


def _following(article: Article, sentence: Sentence) -> Iterator[Sentence]:
    """The rest of the paragraph and the next few."""
    every = sentences(article)
    first = bisect_right(every, sentence.span, key=lambda s: s.span)
    return takewhile(lambda s: s.block <= sentence.block + _PARAGRAPHS, islice(every, first, None))


def _measures(figure: Figure, dimension: str) -> bool:
    unit = UNITS.get(figure.unit.lower())
    return figure.kind is Kind.MEASURE and unit is not None and unit.dimension == dimension


def _places(
    article: Article, span: Span, first: re.Match[str], second: re.Match[str]
) -> Iterator[Rank]:
    """`third, 48 seconds down, and Van Dael fourth, 41 seconds behind`."""
    gaps = [figures_in(article, Span(span.start + m.end(), span.end))[:1] for m in (first, second)]
    places = [_RANKS.index(m["rank"]) for m in (first, second)]
    if not all(gaps) or places[0] == places[1]:
        return
    lower, higher = (gaps[0][0], gaps[1][0]) if places[0] > places[1] else (gaps[1][0], gaps[0][0])
    if lower.unit == higher.unit and lower.kind is Kind.MEASURE:
        later = span.start + second.start()
        yield Rank(Span(later, span.start + second.end("rank")), lower, (higher,), True)


def _in_table(article: Article, table: Table) -> Iterator[Rank]:
    """What the copy says of a row, and the column that it says it of."""
    rows = [row.cells for row in table.rows if not row.header and not row.total and row.cells]
    labels = {article.text(cells[0].span).lower(): cells for cells in rows}
    for block in article.blocks:
        if not block.is_body:
            continue
        for found in _NONE_MORE.finditer(article.prose, *block.span):
            row = labels.get(found["row"].lower())
            if row is not None and found["verb"] in _GAINS | _LOSSES:
                most = (found["word"] in _LEAST) is (found["verb"] in _LOSSES)
                column = _change_column(article, row)
                yield from _column(article, Span(*found.span()), row, rows, column, most)
        for found in _ROW_MOST.finditer(article.prose, *block.span):
            row = labels.get(found["row"].lower())
            if row is not None:
                most = found["word"] not in _LEAST
                column = _headed(article, table, found["noun"])
                yield from _column(article, Span(*found.span()), row, rows, column, most)


def _column(
    article: Article,
    claim: Span,
    row: Sequence[Block],
    rows: Sequence[Sequence[Block]],
    column: int | None,
    most: bool,
) -> Iterator[Rank]:
    own = _cell(article, row, column)
    if own is not None:
        others = (_cell(article, other, column) for other in rows if other is not row)
        rivals = tuple(f for f in others if f is not None and f.kind is own.kind)
        yield Rank(claim, own, rivals, most)


def _cell(article: Article, row: Sequence[Block], column: int | None) -> Figure | None:
    """The figure of a row in one column, when its cell holds just one."""
    found = [f for b in row if b.column == column for f in figures_in(article, b.span)]
    return found[0] if len(found) == 1 and found[0].kind.is_quantity else None


def _change_column(article: Article, row: Sequence[Block]) -> int | None:
    """The column of changes: the only one of percentages."""
    found = [
        b.column for b in row if any(f.kind is Kind.PERCENT for f in figures_in(article, b.span))
    ]
    return found[0] if len(found) == 1 else None


def _headed(article: Article, table: Table, noun: str) -> int | None:
    """The one column whose head shares a word with `noun`."""
    heads = [b for row in table.rows if row.header for b in row.cells]
    found = [b.column for b in heads if stems(article.text(b.span)) & stems(noun)]
    return found[0] if len(found) == 1 else None
