"""What is said to have changed: by how much, from what, to what, in whatever order it is told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.alternatives import any_of
from linter.layers.change_words import DIRECTIONS, FACTOR, WORD, hedged_factor
from linter.layers.figured_sentences import figured_sentences
from linter.layers.figures import Figure, Kind
from linter.layers.intervals import Interval
from linter.patterns import Pattern


class Change(NamedTuple):
    """`rose 12% to $94.2m from $84.1m`: direction 1, amount 12%, start $84.1m, end $94.2m.

    `word` is the verb or noun of change. `amount` is a PERCENT, POINTS or FRACTION figure; `factor`
    stands in its place for doubled, tripled, halved: the values that the end may be divided by the
    start. One of the two is given. `ordered` is false where nothing says which end came first (`100,
    compared with 80`).
    """

    word: Span
    direction: int
    start: Figure
    end: Figure
    ordered: bool = True
    amount: Figure | None = None
    factor: Interval | None = None


_JOINT = Pattern(r",? (?:while|whereas|although|though|but)\b|;")
_FACTOR_LINK = Pattern(r",?(?: (?!and\b|for\b|to\b|from\b)[a-z]+){0,4},? (?:to|from)(?: a| an)? ")
_AMOUNT_BEFORE = Pattern(
    rf"(?:\b(?:{any_of(DIRECTIONS)})(?: (?!to\b|from\b|at\b|with\b|of\b)[a-z’'-]+){{0,3}}(?: of| by|,)?"
    r"(?: an?| the)?(?: further)?|\bby(?: an?)?|"
    r"\bor(?: by)?|\(|\+) ?$",
    re.I,
)
_AMOUNT_AFTER = Pattern(rf"[ -](?:{any_of(DIRECTIONS)})\b", re.I)
START_BEFORE = Pattern(
    r"\b(from|compared (?:with|to)|against|versus|vs\.?|instead of|up on|down on)(?: [a-z’'-]+){0,3} $",
    re.I,
)
_OLD = frozenset({"from", "instead of", "up on", "down on"})
"""Marks of what was before; `compared with` and its like may stand before either."""
END_BEFORE = Pattern(r"\bto(?: (?!be\b|reach\b|the [a-z]+ of)[a-z’'-]+){0,2} $", re.I)
_INSTEAD = Pattern(
    r",? (?:instead of|compared (?:with|to)|against|versus|vs\.?|up from|down from|from) "
)
_NEW_CLAUSE = Pattern(r"\band (?:ha[sd]|have|is|are|was|were|it|they|he|she|we|there|will|now)\b")
_CLOSES = Pattern(r"[.,;)](?!\d)|$")
OTHER_BASE = Pattern(
    r"\b(?:like-for-like|comparable|constant|currenc(?:y|ies)|adjust\w*|annuali[sz]ed|organic\w*|exclud\w+|"
    r"strip\w*|inflation|in real terms|underlying|average of|per year|a year for|each year|every year|annually|"
    r"compound\w*|respectively|same-store|pro forma|seasonal\w*|not counting|a month,)\b",
    re.I,
)


@layer
def changes(article: Article) -> tuple[Change, ...]:
    """Every change within a sentence that gives its start, its end, and by how much."""
    return tuple(_changes(article))


def _changes(article: Article) -> Iterator[Change]:
    for each in figured_sentences(article):
        if len(each.quantities) < 2:
            continue
        for clause in _clauses(article.prose, each.sentence.span):
            found = [f for f in each.quantities if clause.start <= f.span.start < clause.end]
            change = _change(article, clause, found)
            if change is not None:
                yield change


def _clauses(prose: str, sentence: Span) -> Iterator[Span]:
    """The stretches of a sentence that tell different things: `sales rose …, while profit fell …`."""
    start = sentence.start
    for joint in _JOINT.finditer(prose, *sentence):
        yield Span(start, joint.start())
        start = joint.end()
    yield Span(start, sentence.end)


def _change(article: Article, clause: Span, found: Sequence[Figure]) -> Change | None:
    """The change a clause tells, if it tells one: parallel ones are never told apart safely."""
    if not 2 <= len(found) <= 6:
        return None
    text = article.text(clause)
    if OTHER_BASE.search(text):
        return None
    amounts = [f for f in found if is_amount(article.prose, f)]
    ends = _ends(article.prose, [f for f in found if f not in amounts])
    if ends is None or any(_is_rival(f) for f in found if f not in (*amounts, *ends)):
        return None
    if len(amounts) == 1:
        word = _word_of(article.prose, clause, amounts[0])
        if word is None or _are_apart(article.prose, amounts[0], *ends[:2]):
            return None
        direction = DIRECTIONS[article.text(word).lower()]
        return Change(word, direction, *ends, amount=amounts[0])
    factors = list(FACTOR.finditer(article.prose, *clause))
    if amounts or len(factors) != 1 or change_words(article.prose, clause):
        return None
    near = min(f.reach.start for f in ends[:2])
    if not _FACTOR_LINK.fullmatch(article.prose, factors[0].end(), near):
        return None
    factor = hedged_factor(article.prose, factors[0])
    return Change(Span(*factors[0].span()), 1 if factor.high > 1 else -1, *ends, factor=factor)


def _are_apart(prose: str, amount: Figure, start: Figure, end: Figure) -> bool:
    """Whether a new clause stands between the amount and the figures: `40% less, and has 18 instead
    of 20`."""
    first, last = sorted((amount, min(start, end, key=lambda f: f.span)), key=lambda f: f.span)
    return _NEW_CLAUSE.search(prose, first.span.end, last.span.start) is not None


def _is_rival(figure: Figure) -> bool:
    """Whether a figure may be the amount of another change: `8% in May and 4% in June`."""
    partitive = figure.counted is not None and figure.counted.partitive
    return figure.kind in (Kind.PERCENT, Kind.POINTS) and not partitive


def is_amount(prose: str, figure: Figure) -> bool:
    """Whether a share is one by which something changed: `rose 12%`, `40% less`, `a cut of a fifth`."""
    if figure.kind not in (Kind.PERCENT, Kind.POINTS, Kind.FRACTION):
        return False
    if figure.counted is not None and figure.counted.partitive:
        return False
    ahead = prose[max(0, figure.reach.start - 50) : figure.reach.start]
    if _AMOUNT_AFTER.match(prose, figure.reach.end):
        return not START_BEFORE.search(ahead)
    found = _AMOUNT_BEFORE.search(ahead)
    return found is not None


def _ends(prose: str, found: list[Figure]) -> tuple[Figure, Figure, bool] | None:
    """Start and end of the change, when `found` leaves no doubt about them."""
    marks = [(f, m[1].lower()) for f in found if (m := START_BEFORE.search(before(prose, f)))]
    if len(marks) != 1:
        return None
    start, mark = marks[0]
    rivals = [f for f in found if f is not start and alike(f, start)] or [
        f for f in found if _has_unit_of(prose, f, start)
    ]
    if len(rivals) != 1:
        return None
    (end,) = rivals
    if not END_BEFORE.search(before(prose, end)) and end.span.start > start.span.start:
        return None
    if start.counted and end.counted and start.counted.lemma != end.counted.lemma:
        return None
    if start.kind not in (Kind.QUANTITY, Kind.MONEY, Kind.MEASURE, Kind.PERCENT):
        return None
    return start, end, mark in _OLD


def alike(one: Figure, other: Figure) -> bool:
    """Whether two figures may be of one thing; a bare number takes the unit of the other."""
    if (one.kind, one.unit) == (other.kind, other.unit):
        return True
    pair = {one.kind, other.kind}
    scales = one.numeral.scale == other.numeral.scale > 1
    return scales and Kind.QUANTITY in pair and bool(pair & {Kind.MONEY, Kind.MEASURE})


def _has_unit_of(prose: str, figure: Figure, start: Figure) -> bool:
    """Whether `start` may be a bare number that leaves out the unit of `figure`: `12.6 watts instead
    of 18.`"""
    if start.kind is not Kind.QUANTITY or start.counted is not None:
        return False
    return (
        figure.kind in (Kind.MONEY, Kind.MEASURE)
        and figure.numeral.scale == start.numeral.scale
        and _INSTEAD.fullmatch(prose, figure.span.end, start.reach.start) is not None
        and _CLOSES.match(prose, start.span.end) is not None
    )


def before(prose: str, figure: Figure) -> str:
    """The words that say whether a figure is a start or an end."""
    return prose[max(0, figure.reach.start - 40) : figure.reach.start]


def _word_of(prose: str, sentence: Span, amount: Figure) -> Span | None:
    """The word of change that the amount belongs to; None when the sentence goes up and down."""
    found = change_words(prose, sentence)
    directions = {DIRECTIONS[prose[w.start : w.end].lower()] for w in found}
    if len(directions) != 1:
        return None
    return min(found, key=lambda w: abs(w.start - amount.span.start))


def change_words(prose: str, sentence: Span) -> list[Span]:
    """The words of a stretch that say which way something changed."""
    found = (Span(*m.span()) for m in WORD.finditer(prose, *sentence))
    return [w for w in found if not _is_hedge(prose, w)]


def _is_hedge(prose: str, word: Span) -> bool:
    """Whether the word is one of `more than 40` or of `up to 40`."""
    return prose[word.start : word.end].lower() in (
        "more",
        "less",
        "fewer",
        "up",
        "lower",
        "higher",
    ) and (prose[word.end :][:5] == " than" or prose[word.end :][:4] == " to ")
