"""What is said to have changed: by how much, from what, to what, in whatever order it is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.alternatives import any_of
from linter.layers.figures import Figure, Hedge, Kind, figures_in
from linter.layers.hedges import hedge_before
from linter.layers.intervals import Interval
from linter.layers.sentences import sentences
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


_UP = """rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth
climb climbs climbed climbing
jump jumps jumped jumping gain gains gained surge surges surged soar soars soared
raise raised lift lifts lifted up higher more leap leapt
advance advanced expand expanded boost boosted bigger larger dearer faster""".split()
_DOWN = """fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease
decreases decreased decreasing cut cuts reduce reduces reduced reduction slide slid slip slipped slump slumped sink
sank shrink shrank shrunk plunge plunged tumble tumbled down lower less fewer dip dipped discount cheaper smaller
slower contract contracted""".split()
_DIRECTIONS = dict.fromkeys(_UP, 1) | dict.fromkeys(_DOWN, -1)
_WORD = Pattern(rf"\b(?:{any_of(_DIRECTIONS)})\b", re.I)
_FACTORS = {
    "doubled": Interval(1.9, 2.1),
    "doubling": Interval(1.9, 2.1),
    "tripled": Interval(2.8, 3.2),
    "tripling": Interval(2.8, 3.2),
    "trebled": Interval(2.8, 3.2),
    "quadrupled": Interval(3.7, 4.3),
    "halved": Interval(0.47, 0.53),
    "halving": Interval(0.47, 0.53),
}
_FACTOR = Pattern(rf"\b(?:{any_of(_FACTORS)})\b", re.I)

_JOINT = Pattern(r",? (?:while|whereas|although|though|but)\b|;")
_FACTOR_LINK = Pattern(r",?(?: (?!and\b|for\b|to\b|from\b)[a-z]+){0,4},? (?:to|from)(?: a| an)? ")
_AMOUNT_BEFORE = Pattern(
    rf"(?:\b(?:{any_of(_DIRECTIONS)})(?: (?!to\b|from\b|at\b|with\b|of\b)[a-z’'-]+){{0,3}}(?: of| by|,)?"
    r"(?: an?| the)?(?: further)?|\bby(?: an?)?|"
    r"\bor(?: by)?|\(|\+) ?$",
    re.I,
)
_AMOUNT_AFTER = Pattern(rf"[ -](?:{any_of(_DIRECTIONS)})\b", re.I)
_START_BEFORE = Pattern(
    r"\b(from|compared (?:with|to)|against|versus|vs\.?|instead of|up on|down on)(?: [a-z’'-]+){0,3} $",
    re.I,
)
_END_BEFORE = Pattern(r"\bto(?: (?!be\b|reach\b|the [a-z]+ of)[a-z’'-]+){0,2} $", re.I)
_OTHER_BASE = Pattern(
    r"\b(?:like-for-like|comparable|constant|currenc(?:y|ies)|adjust\w*|annuali[sz]ed|organic\w*|exclud\w+|"
    r"strip\w*|inflation|in real terms|underlying|average of|per year|a year for|each year|every year|annually|"
    r"compound\w*|respectively|same-store|pro forma|seasonal\w*|not counting|a month,)\b",
    re.I,
)


@layer
def changes(article: Article) -> tuple[Change, ...]:
    """Every change within a sentence that gives its start, its end, and by how much."""
    clauses = (clause for s in sentences(article) for clause in _clauses(article.prose, s.span))
    return tuple(c for clause in clauses if (c := _change(article, clause)) is not None)


def _clauses(prose: str, sentence: Span) -> Iterator[Span]:
    """The stretches of a sentence that tell different things: `sales rose …, while profit fell …`."""
    start = sentence.start
    for joint in _JOINT.finditer(prose, *sentence):
        yield Span(start, joint.start())
        start = joint.end()
    yield Span(start, sentence.end)


def _change(article: Article, clause: Span) -> Change | None:
    """The change a clause tells, if it tells one: parallel ones are never told apart safely."""
    found = [f for f in figures_in(article, clause) if f.kind.is_quantity]
    if not 2 <= len(found) <= 6:
        return None
    text = article.text(clause)
    if _OTHER_BASE.search(text):
        return None
    amounts = [f for f in found if _is_amount(article.prose, f)]
    ends = _ends(article.prose, [f for f in found if f not in amounts])
    if ends is None or any(_is_rival(f) for f in found if f not in (*amounts, *ends)):
        return None
    if len(amounts) == 1:
        word = _word_of(article.prose, clause, amounts[0])
        if word is None:
            return None
        direction = _DIRECTIONS[article.text(word).lower()]
        return Change(word, direction, *ends, amount=amounts[0])
    factors = list(_FACTOR.finditer(article.prose, *clause))
    if amounts or len(factors) != 1 or _words(article.prose, clause):
        return None
    near = min(f.reach.start for f in ends[:2])
    if not _FACTOR_LINK.fullmatch(article.prose, factors[0].end(), near):
        return None
    factor = _hedged(article.prose, factors[0])
    return Change(Span(*factors[0].span()), 1 if factor.high > 1 else -1, *ends, factor=factor)


def _is_rival(figure: Figure) -> bool:
    """Whether a figure may be the amount of another change: `8% in May and 4% in June`."""
    partitive = figure.counted is not None and figure.counted.partitive
    return figure.kind in (Kind.PERCENT, Kind.POINTS) and not partitive


def _hedged(prose: str, word: re.Match[str]) -> Interval:
    plain = _FACTORS[word[0].lower()]
    hedge = hedge_before(prose, word.start())[0]
    if hedge in (Hedge.NONE, Hedge.VAGUE):
        return plain
    if hedge is Hedge.OVER and plain.high < 1:  # more than halved: to less than a half
        hedge = Hedge.UNDER
    if hedge is Hedge.NEARLY and plain.high < 1:
        return Interval(plain.middle, plain.middle * 1.15)
    return hedge.applied(plain, loose=True)


def _is_amount(prose: str, figure: Figure) -> bool:
    if figure.kind not in (Kind.PERCENT, Kind.POINTS, Kind.FRACTION):
        return False
    if figure.counted is not None and figure.counted.partitive:
        return False
    before = prose[max(0, figure.reach.start - 50) : figure.reach.start]
    if _AMOUNT_AFTER.match(prose, figure.reach.end):
        return not _START_BEFORE.search(before)
    found = _AMOUNT_BEFORE.search(before)
    return found is not None


def _ends(prose: str, found: list[Figure]) -> tuple[Figure, Figure, bool] | None:
    """Start and end of the change, when `found` leaves no doubt about them."""
    marks = [(f, m[1].lower()) for f in found if (m := _START_BEFORE.search(_before(prose, f)))]
    if len(marks) != 1:
        return None
    start, mark = marks[0]
    rivals = [f for f in found if f is not start and _alike(f, start)]
    if len(rivals) != 1:
        return None
    (end,) = rivals
    if not _END_BEFORE.search(_before(prose, end)) and end.span.start > start.span.start:
        return None
    if start.counted and end.counted and start.counted.lemma != end.counted.lemma:
        return None
    if start.kind not in (Kind.QUANTITY, Kind.MONEY, Kind.MEASURE, Kind.PERCENT):
        return None
    return start, end, mark == "from"


def _alike(one: Figure, other: Figure) -> bool:
    """Whether two figures may be of one thing; a bare number takes the unit of the other."""
    if (one.kind, one.unit) == (other.kind, other.unit):
        return True
    pair = {one.kind, other.kind}
    scales = one.numeral.scale == other.numeral.scale > 1
    return scales and Kind.QUANTITY in pair and bool(pair & {Kind.MONEY, Kind.MEASURE})


def _before(prose: str, figure: Figure) -> str:
    return prose[max(0, figure.reach.start - 40) : figure.reach.start]


def _word_of(prose: str, sentence: Span, amount: Figure) -> Span | None:
    """The word of change that the amount belongs to; None when the sentence goes up and down."""
    found = _words(prose, sentence)
    directions = {_DIRECTIONS[prose[w.start : w.end].lower()] for w in found}
    if len(directions) != 1:
        return None
    return min(found, key=lambda w: abs(w.start - amount.span.start))


def _words(prose: str, sentence: Span) -> list[Span]:
    found = (Span(*m.span()) for m in _WORD.finditer(prose, *sentence))
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
