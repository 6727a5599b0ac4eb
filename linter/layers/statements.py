"""What the article states each quantity of: which things, known or new, in what period, by whom.

`14 shops will open`, `the 14 new shops`: two statements can only be held against each other when
they say what they are about. All of it is read by rule, from the words around the figure.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

from linter.article.article import Article, layer
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.layers.changes import changes
from linter.layers.circumstances import Periods, circumstances
from linter.layers.counted import PEOPLE
from linter.layers.figure_wording import Pointer, clause, pointer, restriction, things
from linter.layers.figures import Figure, Kind, figures_in, quantities
from linter.layers.ranges import ranges
from linter.layers.running_times import RUNNING_TIME, is_running_time, is_stated
from linter.layers.sentences import Sentence, sentence_at
from linter.layers.stems import stems
from linter.layers.units import UNITS
from linter.patterns import Pattern


class Statement(NamedTuple):
    """One quantity, as one sentence of the article states it.

    `span` is the figure with what makes it known and what it counts: `the 43 people`. `things` are
    lemmas of what is counted (of people who were killed also `death`). `known` says that the words
    point back at something told before: `the 43 people`, `its 14 shops`, `Hale’s ten goals`.
    `restricted` are stems of the words that say which of the things: `rescued by nightfall`; `clause`
    those of a whole relative clause behind them: `who lost power`. `topic`
    are the stems of the whole sentence, `near` those within a few words of the figure.
    `beside` are stems of the few words next to the figure. `apart` says in what way the figure is no
    plain statement: the end of a range or a change, what another is compared with, one more besides
    what was told, a part; it is empty for a plain one.
    """

    figure: Figure
    span: Span
    things: frozenset[str]
    known: bool
    restricted: frozenset[str]
    clause: frozenset[str]
    topic: frozenset[str]
    names: frozenset[str]
    near: frozenset[str]
    beside: frozenset[str]
    periods: Periods
    source: str
    sentence: Sentence
    apart: str

    @property
    def value(self) -> float:
        return self.figure.value


_NEAR = 70
"""How many characters on either side of a figure say what it is about."""
_BESIDE = 25
_UNITS = stems(" ".join(UNITS))
"""Words that only say what a figure is measured in."""
_APART_BEFORE = Pattern(
    r"\b(?:(?P<base>from|than|against|versus|vs\.?|compared (?:with|to)|previous|earlier|original|usual|normal|"
    r"expected|planned|target|required|needed|initial|old)"
    r"|(?P<more>(?:an)?other|further|additional|extra|more|plus|minus|by)"
    r"|(?P<part>remaining|first|last|next|top|only|every|each|per|least|most|same|up to))"
    r"(?: of)?(?: the)?(?: [a-z]+)? $",
    re.I,
)
_APART_AFTER = Pattern(
    r" (?:(?P<more>more|other|others|further|additional|extra|fewer|less)|(?P<part>of (?:the|those|these|them|its|"
    r"their|our|his|her|whom|which)|each|apiece|per|an? (?:day|week|month|year|head|hour)|times|in (?:\d|ten|five|"
    r"four|three)))\b"
)
_OF_THEM = Pattern(r" of (?:the|those|these|its|their|our|his|her)\b")
_OF_A_FIGURE = Pattern(r" of (?:[a-z]+ ){1,2}[$£€\d]")
_ANOTHER_DAY = Pattern(
    r"(?: (?:that|which|who))?(?: (?:it|they|we|he|she))?(?: (?:is|are|was|were|has|have|had))?"
    r" (?:still|already|now|currently)\b|(?: [a-z]+)? of (?:19|20)\d\d\b"
)
"""Words behind a noun that set what is so far, or left, or was in another year, against what was told."""
_WORD_BEFORE = 60


@layer
def statements(article: Article) -> tuple[Statement, ...]:
    """Every quantity of the headline, the captions and the copy as a statement, in order."""
    return tuple(statement(article, figure) for figure in stated(article))


@layer
def stated(article: Article) -> dict[Figure, frozenset[str]]:
    """The figures of all statements, in order, with lemmas of what each is one of."""
    return {
        f: _things(article, f)
        for f in quantities(article)
        if f.kind in _STATED and f.value > 0 and article.block_at(f.span.start).kind not in _NOWHERE
    }


def statement(article: Article, figure: Figure) -> Statement:
    """What the article states of one of its `stated` figures."""
    read = _read(article)
    if figure.span not in read:
        read[figure.span] = _statement(article, figure)
    return read[figure.span]


@layer
def _read(_article: Article) -> dict[Span, Statement]:
    """The statements read so far: most figures have none to be compared with, and are never read."""
    return {}


_STATED = frozenset({Kind.QUANTITY, Kind.MONEY, Kind.PERCENT, Kind.MEASURE})
_NOWHERE = frozenset({BlockKind.CELL, BlockKind.NOTE, BlockKind.HEADING})


@layer
def _by_thing(article: Article) -> dict[str, list[Figure]]:
    things = stated(article)
    return _grouped(things, lambda f: things[f])


@layer
def _by_unit(article: Article) -> dict[tuple[str, str], list[Figure]]:
    return _grouped(stated(article), lambda f: ((f.kind, f.unit),))


@layer
def _by_amount(article: Article) -> dict[tuple[str, str, str], list[Figure]]:
    return _grouped(stated(article), lambda f: (_amount(f, f.value),))


@layer
def _told(article: Article) -> Counter[tuple[str, str, str]]:
    return Counter(_amount(f, f.value) for f in quantities(article))


K = TypeVar("K")


def _grouped(
    found: Iterable[Figure], keys: Callable[[Figure], Iterable[K]]
) -> dict[K, list[Figure]]:
    groups: dict[K, list[Figure]] = {}
    for figure in found:
        for key in keys(figure):
            groups.setdefault(key, []).append(figure)
    return groups


def _amount(figure: Figure, value: float) -> tuple[str, str, str]:
    """A value in the kind and unit of a figure, to nine digits: sums of floats are not exact."""
    return (figure.kind, figure.unit, f"{value:.9g}")


def _statements(article: Article, found: Iterable[Figure]) -> list[Statement]:
    return [statement(article, figure) for figure in found]


def stating(article: Article, thing: str) -> list[Statement]:
    """The statements that count `thing`, a lemma."""
    return _statements(article, _by_thing(article).get(thing, ()))


def stating_value(article: Article, figure: Figure, value: float | None = None) -> list[Statement]:
    """The statements of the same kind, unit and value as `figure`, itself among them, or with
    another `value`."""
    amount = _amount(figure, figure.value if value is None else value)
    return _statements(article, _by_amount(article).get(amount, ()))


def stated_in(article: Article, sentence: Span) -> list[Statement]:
    """The statements of one sentence."""
    every = stated(article)
    return _statements(article, (f for f in figures_in(article, sentence) if f in every))


def stating_unit(article: Article, figure: Figure) -> list[Statement]:
    """The statements of the same kind and unit as `figure`, itself among them."""
    return _statements(article, _by_unit(article).get((figure.kind, figure.unit), ()))


def told(article: Article, figure: Figure) -> int:
    """In how many places of the article, tables included, the value of `figure` stands."""
    return _told(article)[_amount(figure, figure.value)]


@layer
def _parts(article: Article) -> frozenset[Span]:
    """Figures that are ends of a range, or what a change starts from."""
    found: set[Span] = set()
    for each in ranges(article):
        found |= {each.low.span, each.high.span}
    for change in changes(article):
        found |= {f.span for f in (change.start, change.amount) if f is not None}
    return frozenset(found)


def _things(article: Article, figure: Figure) -> frozenset[str]:
    sentence = sentence_at(article, figure.span.start).span
    if is_running_time(article.prose, figure, sentence):
        return frozenset({RUNNING_TIME})
    start, end = sentence
    before = article.prose[max(start, figure.span.start - _NEAR) : figure.reach.start]
    return things(figure, before, article.prose[_finish(figure) : end])


def _finish(figure: Figure) -> int:
    """Where the figure ends with what it counts."""
    thing = figure.counted
    return max(figure.span.end, thing.span.end if thing and not thing.partitive else 0)


def _statement(article: Article, figure: Figure) -> Statement:
    prose = article.prose
    sentence = sentence_at(article, figure.span.start)
    start, end = sentence.span
    about = circumstances(article, sentence.span)
    window = max(start, figure.reach.start - _WORD_BEFORE)
    before, behind = prose[window : figure.reach.start], prose[figure.span.end : end]
    points = pointer(before, behind)
    begin = window + points.start if points and points.attached else figure.reach.start
    thing = figure.counted if figure.counted and not figure.counted.partitive else None
    finish, of = _finish(figure), stated(article)[figure]
    after = prose[finish:end]
    owned = stems(points.which) if points else frozenset()
    apposed = owned if points and not points.attached else frozenset()
    words = (*(thing.modifiers if thing else ()), "" if apposed else restriction(after))
    lo, hi = max(start, figure.span.start - _NEAR), min(end, finish + _NEAR)
    part = figure.span in _parts(article)
    listed = RUNNING_TIME in of and is_stated(before)
    return Statement(
        figure=figure,
        span=Span(begin if points else figure.span.start, finish),
        things=of,
        known=points is not None or listed,
        restricted=(stems(" ".join(words)) | owned) - stems(" ".join(of)) | apposed,
        clause=stems(clause(after)),
        topic=about.topic,
        names=about.names,
        near=stems(_whole_words(prose, lo, hi)) - _UNITS,
        beside=stems(
            _whole_words(prose, max(start, begin - _BESIDE), min(end, figure.span.end + _BESIDE))
        )
        - _UNITS,
        periods=about.periods,
        source=about.source,
        sentence=sentence,
        apart="end" if part else _apart(figure, prose[window:begin], behind, after, points),
    )


def _apart(figure: Figure, before: str, behind: str, after: str, points: Pointer | None) -> str:
    if figure.kind.is_share:
        return "share"
    found = _APART_AFTER.match(behind)
    all_of_them = _OF_THEM.match(behind) and (
        (points and points.word == "all") or _is_of_stuff(figure, behind)
    )
    if found and not all_of_them:
        return found.lastgroup or ""
    if (later := _ANOTHER_DAY.match(after)) and (
        figure.kind is Kind.QUANTITY or later[0][-1].isdigit()
    ):
        return "part"
    if points and before.endswith(" of "):  # most of the 14 shops
        return ""
    found = _APART_BEFORE.search(before)
    if found and found[0] == "by " and figure.counted and figure.counted.lemma in PEOPLE:
        return ""  # attended by 300 people
    return found.lastgroup or "" if found else ""


def _is_of_stuff(figure: Figure, after: str) -> bool:
    """Whether a measure or sum is one of something, `470 acres of the marsh`, and no part of another
    figure: `£5m of the £9m`."""
    return figure.kind in (Kind.MEASURE, Kind.MONEY) and not _OF_A_FIGURE.match(after)


def _whole_words(prose: str, start: int, end: int) -> str:
    while start > 0 and prose[start - 1].isalnum():
        start -= 1
    while end < len(prose) and prose[end].isalnum():
        end += 1
    return prose[start:end]
