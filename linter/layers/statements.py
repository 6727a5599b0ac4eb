"""What the article states each quantity of: which things, known or new, in what period, by whom.

`14 shops will open`, `the 14 new shops`: two statements can only be held against each other when
they say what they are about. All of it is read by rule, from the words around the figure.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from linter.article.article import Article, layer
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.layers.changes import changes
from linter.layers.circumstances import Periods, circumstances
from linter.layers.counted import lemma
from linter.layers.figures import Figure, Kind, quantities
from linter.layers.number_units import TIMES
from linter.layers.ranges import ranges
from linter.layers.sentences import Sentence, sentence_at
from linter.layers.stems import stems
from linter.layers.units import UNITS
from linter.patterns import Pattern


class Statement(NamedTuple):
    """One quantity, as one sentence of the article states it.

    `span` is the figure with what makes it known and what it counts: `the 43 people`. `things` are
    lemmas of what is counted (of people who were killed also `death`). `known` says that the words
    point back at something told before: `the 43 people`, `its 14 shops`, `Hale’s ten goals`.
    `restricted` are stems of the words that say which of the things: `rescued by nightfall`. `topic`
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
_KNOWN = Pattern(
    r"(?:^|(?<=[\s(“\"—–]))(?:(?:all )?(?:(?:the|those|these|its|their|our|his|her|my|your|whose)"
    r"(?: (?P<noun>[a-z]+(?:[ -][a-z]+)?) of)?|(?P<owner>[\w’'-]{2,40})(?:[’']s|s[’']))|(?<!in )all)"
    r" (?:(?:full|whole|entire) )?$",
    re.I,
)
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
_ENDS_PHRASE = frozenset(
    """was were is are has have had will would could can may might must should said say says did do does
    and but or as when while after before because so if than went came made took got became left fell rose won
    lost cost costs takes goes comes makes gives needs means wants runs lasts stood stands stayed began ran""".split()
)
_HEAD = Pattern(r"[ \u00a0]([a-z]{3,})\b")
_AMOUNT = Pattern(
    r"\b(?:an?|the|its|their|our|his|her|[\w’'-]+[’']s) (?:[a-z-]+ ){0,2}?([a-z]{3,}) of $"
)
_NO_HEAD = _ENDS_PHRASE | frozenset(
    """for from into onto over under about after before during within without between among against until since
    per each every apiece more less off out down away ago long wide high deep tall old worth this that these
    those there here who which its their his her our only also just still now late early north south east
    west apart ahead behind above below last next today yesterday tomorrow the and""".split()
)
_FOLLOWING = Pattern(r"[ \u00a0]([A-Za-z][\w’'-]*)")
_KILLED = Pattern(r"(?:\w+ ){0,2}(?:kill|die|dead|death|fatal)", re.I)
_HURT = Pattern(r"(?:\w+ ){0,2}(?:injur|hurt|wound)", re.I)
_KILLS = Pattern(r"\b(?:kill(?:ed|s|ing)?|deaths? of|leaves? dead|dead) $", re.I)
_HURTS = Pattern(r"\b(?:injur(?:ed|es|ing)|wound(?:ed|s|ing)|hurt(?:s|ing)?) $", re.I)
_WORD_BEFORE = 60


@layer
def statements(article: Article) -> tuple[Statement, ...]:
    """Every quantity of the headline, the captions and the copy as a statement, in order."""
    parts = _parts(article)
    return tuple(
        _statement(article, f, f.span in parts)
        for f in quantities(article)
        if f.kind in _STATED and f.value > 0 and article.block_at(f.span.start).kind not in _NOWHERE
    )


_STATED = frozenset({Kind.QUANTITY, Kind.MONEY, Kind.PERCENT, Kind.MEASURE})
_NOWHERE = frozenset({BlockKind.CELL, BlockKind.NOTE, BlockKind.HEADING})


@layer
def _by_thing(article: Article) -> dict[str, list[Statement]]:
    return _grouped(statements(article), lambda s: s.things)


@layer
def _by_value(article: Article) -> dict[tuple[str, str, float], list[Statement]]:
    return _grouped(statements(article), lambda s: (_key(s.figure),))


@layer
def _by_sentence(article: Article) -> dict[Span, list[Statement]]:
    return _grouped(statements(article), lambda s: (s.sentence.span,))


@layer
def _told(article: Article) -> Counter[tuple[str, str, float]]:
    return Counter(_key(f) for f in quantities(article))


K = TypeVar("K")


def _grouped(
    found: Iterable[Statement], keys: Callable[[Statement], Iterable[K]]
) -> dict[K, list[Statement]]:
    groups: dict[K, list[Statement]] = {}
    for statement in found:
        for key in keys(statement):
            groups.setdefault(key, []).append(statement)
    return groups


def _key(figure: Figure) -> tuple[str, str, float]:
    return (figure.kind, figure.unit, figure.value)


def stating(article: Article, thing: str) -> Sequence[Statement]:
    """The statements that count `thing`, a lemma."""
    return _by_thing(article).get(thing, ())


def stating_value(article: Article, figure: Figure) -> Sequence[Statement]:
    """The statements of the same kind, unit and value as `figure`, itself among them."""
    return _by_value(article).get(_key(figure), ())


def stated_in(article: Article, sentence: Span) -> Sequence[Statement]:
    """The statements of one sentence."""
    return _by_sentence(article).get(sentence, ())


def told(article: Article, figure: Figure) -> int:
    """In how many places of the article, tables included, the value of `figure` stands."""
    return _told(article)[_key(figure)]


@layer
def _parts(article: Article) -> frozenset[Span]:
    """Figures that are ends of a range, or what a change starts from."""
    found: set[Span] = set()
    for each in ranges(article):
        found |= {each.low.span, each.high.span}
    for change in changes(article):
        found |= {f.span for f in (change.start, change.amount) if f is not None}
    return frozenset(found)


def _statement(article: Article, figure: Figure, part: bool) -> Statement:
    prose = article.prose
    sentence = sentence_at(article, figure.span.start)
    start, end = sentence.span
    about = circumstances(article)[sentence.span]
    before = prose[max(start, figure.reach.start - _WORD_BEFORE) : figure.reach.start]
    known = _KNOWN.search(before)
    begin = figure.reach.start
    thing = figure.counted if figure.counted and not figure.counted.partitive else None
    finish = max(figure.span.end, thing.span.end if thing else 0)
    if known:
        begin -= len(before) - known.start()
        before = before[: known.start()]
    after = prose[finish:end]
    span = Span(figure.span.start if not known else begin, finish)
    words = _restriction(after)
    restricted = stems(" ".join((*(thing.modifiers if thing else ()), words)))
    if known:
        restricted |= stems(known["owner"] or known["noun"] or "")
    lo, hi = max(start, figure.span.start - _NEAR), min(end, finish + _NEAR)
    things = _things(figure, prose[lo : figure.reach.start], after)
    return Statement(
        figure=figure,
        span=span,
        things=things,
        known=known is not None,
        restricted=restricted - stems(" ".join(things)),
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
        apart="end" if part else _apart(figure, before, prose[figure.span.end : end], _word(known)),
    )


def _word(known: re.Match[str] | None) -> str:
    return known[0].split()[0].lower() if known else ""


def _apart(figure: Figure, before: str, after: str, known: str) -> str:
    if figure.kind.is_share:
        return "share"
    behind = _APART_AFTER.match(after)
    if behind and not (_OF_THEM.match(after) and (known == "all" or _is_of_stuff(figure, after))):
        return behind.lastgroup or ""
    if known and before.endswith(" of "):  # most of the 14 shops
        return ""
    found = _APART_BEFORE.search(before)
    return found.lastgroup or "" if found else ""


def _is_of_stuff(figure: Figure, after: str) -> bool:
    """Whether a measure or sum is one of something, `470 acres of the marsh`, and no part of another
    figure: `£5m of the £9m`."""
    return figure.kind in (Kind.MEASURE, Kind.MONEY) and not _OF_A_FIGURE.match(after)


def _restriction(after: str) -> str:
    """The words behind a noun phrase that say which: up to a stop, a finite verb or eight words."""
    words: list[str] = []
    at = 0
    while len(words) < 8 and (found := _FOLLOWING.match(after, at)) is not None:
        if found[1].lower() in _ENDS_PHRASE:
            break
        words.append(found[1])
        at = found.end()
    return " ".join(words)


def _things(figure: Figure, before: str, after: str) -> frozenset[str]:
    if figure.kind in (Kind.MONEY, Kind.PERCENT, Kind.MEASURE):
        unit = {figure.unit} if figure.kind is Kind.MEASURE and figure.unit not in TIMES else set()
        return frozenset({*unit, *_head(after), *_amount(before)})
    if figure.counted is None:
        return frozenset((*_amount(before), *_fates(before, "")))
    thing = figure.counted.lemma
    return frozenset({thing, *(_fates(before, after.lstrip()) if thing == "person" else ())})


def _head(after: str) -> Iterator[str]:
    """The noun that a sum or measure stands before: `the $250 million buyback`, `a 4% offer`."""
    found = _HEAD.match(after)
    if found and found[1] not in _NO_HEAD and not found[1].endswith(("ed", "ly", "ing")):
        yield lemma(found[1])


def _amount(before: str) -> Iterator[str]:
    """The noun that a figure is the amount of: `a fine of $35,000`, `its crowd of 11,246`."""
    found = _AMOUNT.search(before)
    if found:
        yield lemma(found[1])


def _fates(before: str, after: str) -> Iterator[str]:
    if _KILLED.match(after) or _KILLS.search(before):
        yield "death"
    if _HURT.match(after) or _HURTS.search(before):
        yield "injury"


def _whole_words(prose: str, start: int, end: int) -> str:
    while start > 0 and prose[start - 1].isalnum():
        start -= 1
    while end < len(prose) and prose[end].isalnum():
        end += 1
    return prose[start:end]
