"""How much speaks for two statements being of one quantity, when their figures differ.

Evidence is counted in points: digits that the two figures have in common, the thing counted, words
that both stand among, that the later points back at something told (`the 43 people rescued`) or that
the earlier is the headline's. None is enough by itself; `ENOUGH` of it is. Quantities of other
times, sources or stages of the news, parts and sums are other quantities.
"""

from __future__ import annotations

import re

from linter.article.article import Article
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.layers.counted import PEOPLE
from linter.layers.figures import Kind
from linter.layers.hedges import Hedge
from linter.layers.running_times import RUNNING_TIME
from linter.layers.slips import Slip, SlipKind, digits, slip
from linter.layers.statements import Statement, stating, stating_unit, stating_value, told
from linter.layers.stems import stem, stems
from linter.patterns import Pattern

ENOUGH = 4
_MEANT = 3
"""What it is worth that a figure points back at the other, or is the headline's."""
_AS_IF_SAID = 4
"""So many digits in common make two figures one, whatever the words around them."""
_CLOSE = 2.0
"""How many times one figure may be the other when they do not look like slips of each other."""
_ROUNDED = 1.15
"""Up to here the figure of a headline may be rounded."""
_SAME_LENGTH = 1.05
_PARTLY = Pattern(r"\b(?:without|excluding|not (?:including|counting)|plus|minus|before the)\b")
"""Words of a sentence that leaves a part out of a running time."""
_PERSON = "person"
_FATES = frozenset({"death", "injury"})
_MANY = 10
"""From here on it is no chance that a third figure is the difference of two others."""
_MOST_SUMS = 200
"""Among more sums of one currency nobody can say which is meant, and looking would take long."""
_AROUND = 60
"""How many characters on either side of a figure may say that it was revised."""
_REVISED = Pattern(
    r"\b(?:earlier|initial(?:ly)?|original(?:ly)?|previous(?:ly)?|at first|revis\w+|updat\w+|latest|so far|"
    r"(?:rais|lift|increas|push|improv|reduc)\w* (?:her|his|its|their|the) (?:\w+ )?to|"
    r"as of|correct(?:ed|ion)|since risen|by then|separate(?:ly)?|whereas|unlike|different|compar\w*|"
    r"remain\w*)\b",
    re.I,
)
"""Words of a sentence that says how a figure came to be another, or sets one against another."""
_CHANGED = Pattern(
    r"\b(?:Now|ago|now (?:has|have|is|are|stands?|at|worth|\d+)|(?:is|are|has|have|stands?) now)\b"
)
"""Words that set one day against another; digits swapped are a slip in spite of them."""
_STANDS_ALONE = Pattern(
    r" (?:were|was|are|have|had|of (?:them|those|whom)|got|died|left|[a-z]+ed)\b"
)


def slip_between(one: Statement, other: Statement) -> Slip | None:
    """How a slip makes one figure the other; digits are mistyped among as many decimals."""
    exact = one.figure.numeral.place == other.figure.numeral.place
    if not exact and len(digits(one.value)) != len(digits(other.value)):
        return None
    return slip(one.value, other.value)


def evidence(article: Article, one: Statement, other: Statement) -> int:
    """What speaks for `one` and the later `other` being one quantity; 0 when something forbids it."""
    if not _comparable(article, one, other):
        return 0
    if RUNNING_TIME in one.things & other.things:
        return ENOUGH if _is_of_one_work(article, one, other) else 0
    how = slip_between(one, other)
    points = (
        _without_slip(article, one, other) if how is None else _points(article, one, other, how)
    )
    return points if points >= ENOUGH and not _is_worked_out(article, one, other) else 0


def _is_of_one_work(article: Article, one: Statement, other: Statement) -> bool:
    """Whether two running times, one of them a listing's, are those of the only work of the article:
    in a round-up each has its own. Up to `_SAME_LENGTH` times apart they may be rounded."""
    values = {s.value for s in stating(article, RUNNING_TIME)}
    if len(values) != 2 or max(values) / min(values) < _SAME_LENGTH or one.known is other.known:
        return False
    if any(_PARTLY.search(article.text(s.sentence.span)) for s in (one, other)):
        return False
    return told(article, (one if one.known else other).figure) == 1


def _comparable(article: Article, one: Statement, other: Statement) -> bool:
    if one.figure.kind is not other.figure.kind or one.figure.unit != other.figure.unit:
        return False
    if one.sentence == other.sentence or one.apart != other.apart or not _differ(one, other):
        return False
    if one.source and other.source and one.source != other.source:
        return False
    blocks = [article.block_at(s.span.start) for s in (one, other)]
    if all(b.kind is BlockKind.LIST_ITEM for b in blocks) or _of_other_times(one, other):
        return False
    if not _is_same_subject(article, one, other):
        return False
    how = slip_between(one, other)
    weak = how is None or how.kind is SlipKind.CHANGED
    cues = (_REVISED, _CHANGED) if weak else (_REVISED,)
    return not any(_stands_near(article, s, cue) for s in (one, other) for cue in cues)


def _is_same_subject(article: Article, one: Statement, other: Statement) -> bool:
    """Whether two figures may have one subject. Neighbours in a paragraph, and sentences about other
    people and places, tell of two: `Green won 4,512 votes. Brown won 4,152.` A figure that points
    back needs only to name nobody new, and a wrong scale word on the same digits no such care."""
    how = slip_between(one, other)
    if any(_restates(article, s) for s in (one, other)) or (how and how.kind is SlipKind.SCALE):
        return True
    if other.known:
        return not (other.restricted - one.topic) & stems(" ".join(other.names))
    if one.sentence.block == other.sentence.block and other.sentence.index - one.sentence.index < 2:
        return False
    return not one.names or not other.names or bool(one.names & other.names)


def _differ(one: Statement, other: Statement) -> bool:
    """Whether no value fits both; two bounds (at least 28, at least 82) are held as written."""
    a, b = one.figure, other.figure
    if a.hedge is b.hedge:
        return not a.written.overlaps(b.written)
    hedges = {a.hedge, b.hedge} - {Hedge.NONE}
    return hedges <= {Hedge.ABOUT, Hedge.MEAN} and not a.interval.overlaps(b.interval)


def _of_other_times(one: Statement, other: Statement) -> bool:
    """Whether both name a time of one sort and not the same: 2018 and 2019, last year and this."""
    shared = {sort for sort, _ in one.periods & other.periods}
    return bool({sort for sort, _ in one.periods} & {sort for sort, _ in other.periods} - shared)


def _stands_near(article: Article, statement: Statement, cue: Pattern) -> bool:
    start, end = statement.sentence.span
    at, finish = statement.span
    near = (max(start, at - _AROUND), min(end, finish + _AROUND))
    return cue.search(article.prose, *near) is not None


def _without_slip(article: Article, one: Statement, other: Statement) -> int:
    """The evidence when the figures do not look like slips: the later must point at the earlier, or
    the headline say in the same words what only it says so."""
    ratio = max(one.value / other.value, other.value / one.value)
    if ratio > _CLOSE:
        return 0
    shared = (one.near & other.near) - alike(one, other)
    if _points_at(article, one, other):
        says_which = other.restricted or one.things & other.things & _FATES
        return _MEANT - 1 + len(shared) + bool(says_which)
    heads = _restates(article, one) and bool(one.things & other.things)
    return ENOUGH if heads and len(shared) > 2 and ratio > _ROUNDED else 0


def _points(article: Article, one: Statement, other: Statement, how: Slip) -> int:
    told_of = {stem(thing) for thing in one.things}
    retold = other.known and bool(other.clause & one.near - told_of)
    things = alike(one, other)
    if things == {_PERSON} and other.known and not (retold or other.restricted <= one.topic):
        return 0  # 4,310 nurses; the 4,130 people who voted
    near = (one.near & other.near) - things
    beside = (one.beside & other.beside) - things
    heads = any(_restates(article, s) for s in (one, other))
    least = 2 if one.things and other.things else 1 + (how.kind is SlipKind.CHANGED)
    if not things and how.agreeing < least and not (heads and len(near) > 1):
        return 0
    if how.kind is SlipKind.SCALE and not things and not _are_scaled(one, other):
        return 0
    points = how.agreeing + min(len(near), 2) + min(len(beside), 2) + bool(things)
    scale = how.kind is SlipKind.SCALE
    if heads or _points_at(article, one, other):
        points += _MEANT
    elif retold or (other.known and (scale or other.restricted <= one.topic)):
        points += 1
    return points if things or scale or retold or how.agreeing >= _AS_IF_SAID else points - 1


def _are_scaled(one: Statement, other: Statement) -> bool:
    """Whether both have a scale word: a ticket at $250 and a network at $250 million are two things."""
    return all(s.figure.numeral.scale > 1 for s in (one, other))


def _restates(article: Article, statement: Statement) -> bool:
    """Whether a figure stands in the headline or a caption, which tell what the copy tells, and
    nowhere else."""
    kind = article.block_at(statement.span.start).kind
    return kind in (BlockKind.HEADLINE, BlockKind.CAPTION) and told(article, statement.figure) == 1


def alike(one: Statement, other: Statement) -> frozenset[str]:
    """Stems of what both are figures of: one thing, people and a kind of them, or for sums and measures
    the noun of one that stands as a verb beside the other: `lost €6.2m`, `the loss of €6.2m`."""
    shared = {stem(thing) for thing in one.things & other.things}
    if one.figure.kind is not Kind.QUANTITY:
        nouns = ({stem(thing) for thing in s.things} for s in (one, other))
        shared |= next(nouns) & other.beside | next(nouns) & one.beside
    elif _is_people(one, other) or _is_people(other, one):
        shared.add(_PERSON)
    return frozenset(shared)


def _is_people(one: Statement, other: Statement) -> bool:
    return _PERSON in one.things and bool(PEOPLE & other.things)


def _told_alike(article: Article, one: Statement, other: Statement) -> list[Statement]:
    """The statements that may be of what both are figures of, whatever their figures."""
    if one.figure.kind is not Kind.QUANTITY:
        same = stating_unit(article, one.figure)
        if len(same) > _MOST_SUMS:
            return list(same)  # among so many no one is meant
        return [s for s in same if alike(s, other) >= alike(one, other)]
    named = one.things & other.things
    names = named or (one.things | other.things) & PEOPLE
    return [s for thing in sorted(names) for s in stating(article, thing)]


def _points_at(article: Article, one: Statement, other: Statement) -> bool:
    """Whether what is known, `the 36 flats`, is what was told, `38 flats`: nothing that says which
    flats is new, and no other number of such flats that was told could be meant."""
    things = alike(one, other)
    which = other.restricted
    if not things or not other.known or one.known or not which <= one.topic | one.restricted:
        return False
    told = (s for s in _told_alike(article, one, other) if which <= s.topic | s.restricted)
    values = {s.value for s in told} - {other.value}
    if slip_between(one, other) is not None:
        values = {value for value in values if slip(value, other.value)}
    return values == {one.value} and (_PERSON not in things or bool(one.near & other.near))


def _is_worked_out(article: Article, one: Statement, other: Statement) -> bool:
    """Whether a third figure, of the same thing or left without one (`two were dropped`), is the
    difference of the two or their sum; a small one only where it stands with them."""
    results = (abs(one.value - other.value), one.value + other.value)
    same = {s.span for s in _told_alike(article, one, other)}
    near = (one.sentence.span, other.sentence.span)
    return any(
        s.span in same
        or (
            not s.things
            and (s.value >= _MANY or _stands_alone(article, s, near))
            and not _is_part_of_less(article, s, one, other)
        )
        for result in results
        for s in stating_value(article, one.figure, result)
    )


def _stands_alone(article: Article, statement: Statement, near: tuple[Span, ...]) -> bool:
    """Whether a bare number in one of the sentences has no noun: `two were dropped`."""
    after = statement.figure.span.end
    return statement.sentence.span in near and bool(_STANDS_ALONE.match(article.prose, after))


def _is_part_of_less(article: Article, part: Statement, one: Statement, other: Statement) -> bool:
    """Whether a figure is said to be a part of the lesser of two, so that it is not what it lacks:
    `20 homes lost power … three of the 17 homes have it back`."""
    less = min(one, other, key=lambda s: s.value)
    return article.prose[part.figure.span.end : less.span.start] == " of "
