"""Reads one number after the other: how it is written, what it is, what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.article.article import Article
from linter.article.span import Span
from linter.layers.compound_times import lettered
from linter.layers.counted import Counted, counted
from linter.layers.figure import Figure
from linter.layers.figure_pairs import RATIO
from linter.layers.hedges import Hedge, hedge_after, hedge_before
from linter.layers.intervals import Interval
from linter.layers.number_kinds import Kind, age, compound, glued, is_day, label, score_end
from linter.layers.number_units import Unit, currency_before, unit_after
from linter.layers.numerals import START, Form, Numeral, Written, numeral_at
from linter.patterns import Pattern

_NO_NUMERAL = Numeral(0, 1)


def single_figures(article: Article) -> Iterator[Figure]:
    """Each number by itself."""
    prose, at = article.prose, 0
    while (start := START.search(prose, at)) is not None:
        at = start.start()
        figure = _in_digits(article, at) if prose[at].isdigit() else _in_words(article, at)
        if figure is not None:
            yield figure
        at = max(figure.span.end if figure else 0, start.end())


def _in_digits(article: Article, at: int) -> Figure | None:
    prose = article.prose
    found = compound(prose, at)
    if found is not None:
        return _no_quantity(Span(at, found[1]), found[0])
    time = lettered(prose, at)
    if time is not None:
        return time
    end = score_end(prose, at)
    if end is not None and not _is_range(prose, at, end):
        return _no_quantity(Span(at, end), Kind.SCORE)
    return _figure(article, numeral_at(prose, at))


def _is_range(prose: str, start: int, end: int) -> bool:
    """Whether two numbers joined by a dash are a range of something, and not a score."""
    if currency_before(prose, start) is not None:
        return True
    first = numeral_at(prose, start)
    second = numeral_at(prose, max(prose.rfind("-", start, end), prose.rfind("–", start, end)) + 1)
    if first is None or second is None:
        return False
    unit = unit_after(prose, second.span.end, second.numeral)
    if unit is not None or second.span.end > end:
        return True
    rises = first.numeral.value < second.numeral.value
    return rises and counted(prose, end) is not None


def _in_words(article: Article, at: int) -> Figure | None:
    return _figure(article, numeral_at(article.prose, at))


def _no_quantity(span: Span, kind: Kind, numeral: Numeral = _NO_NUMERAL) -> Figure:
    value = Interval.exactly(numeral.value)
    return Figure(span, span, span, numeral, kind, value, value)


def _figure(article: Article, found: Written | None) -> Figure | None:
    if found is None:
        return None
    prose, (start, end), numeral = article.prose, found.span, found.numeral
    if numeral.form is Form.ORDINAL:
        dated = is_day(prose, end)
        return _no_quantity(found.span, Kind.DATE if dated else Kind.ORDINAL, numeral)
    currency = currency_before(prose, start)
    if currency is not None and not _CONTINUES.match(prose, end):
        return _built(prose, found, Kind.MONEY, currency[0], Span(currency[1], end))
    unit = _unit(prose, end, numeral)
    if age(prose, start, end, numeral.value):
        return _built(prose, found, Kind.AGE, "", found.span)
    if numeral.form is Form.DIGITS and unit is None and (kind := glued(prose, start, end)):
        return _no_quantity(found.span, kind, numeral)
    if unit is not None:
        if unit.factor != 1:
            factor = unit.factor
            numeral = Numeral(
                numeral.value * factor, numeral.place * factor, numeral.form, numeral.scale * factor
            )
            found = Written(found.span, numeral)
        return _built(prose, found, Kind(unit.kind), unit.name, Span(start, unit.end))
    return _count(article, found)


def _unit(prose: str, end: int, numeral: Numeral) -> Unit | None:
    """The unit behind the number; a fraction may be one of a unit: half a mile."""
    if numeral.form is Form.VAGUE:
        return None
    if numeral.form is Form.FRACTION and (of := _OF_A.match(prose, end)) is not None:
        return unit_after(prose, of.end() - 1, numeral)
    return unit_after(prose, end, numeral)


def _count(article: Article, found: Written) -> Figure | None:
    """A number without a unit: a count of things, a bare number, or none at all."""
    prose, (start, end), numeral = article.prose, found.span, found.numeral
    thing = counted(prose, hedge_after(prose, end)[1], one=numeral.value == 1)
    headline = article.block_at(start).is_headline
    counts = thing is not None and not thing.partitive
    kind = label(prose, start, end, numeral, counts=counts, headline=headline)
    if kind is not None:
        return _no_quantity(found.span, kind, numeral)
    spelled = numeral.form not in (Form.DIGITS, Form.FRACTION)
    if spelled and not headline and _is_title_case(prose, start):
        return _no_quantity(found.span, Kind.NAME, numeral)
    if numeral.form is Form.WORDS and numeral.value == 1 and not _is_one(prose, start, end, thing):
        return _no_quantity(found.span, Kind.WORD, numeral)
    if (
        numeral.form is Form.DIGITS
        and _TITLE_AFTER.match(prose, end)
        and not counts
        and not headline
    ):
        return _no_quantity(found.span, Kind.NAME, numeral)
    kind = Kind.FRACTION if numeral.form is Form.FRACTION else Kind.QUANTITY
    return _built(prose, found, kind, "", found.span, thing)


def _is_title_case(prose: str, start: int) -> bool:
    """Whether a number word has a capital within a sentence: the Big Four."""
    return prose[start].isupper() and bool(_WITHIN_SENTENCE.search(prose, max(0, start - 2), start))


def _is_one(prose: str, start: int, end: int, thing: Counted | None) -> bool:
    """Whether the word `one` is a number: `one man`, `one in five`, and not `no one`, `one can`."""
    if RATIO.match(prose, end):
        return True
    return thing is not None and not thing.partitive and not _PRONOUN_ONE.search(prose[:start][-8:])


_CONTINUES = Pattern(r"[.,]\d")
_OF_A = Pattern(r"(?: of)? an? ")
_WITHIN_SENTENCE = Pattern(r"[a-z,;\d] $")
_TITLE_AFTER = Pattern(r" (?!I\b)[A-Z][a-z]+\b(?![’'])")
_PRONOUN_ONE = Pattern(r"\b(?:no|any|every|each|some|this|that|the|which) $", re.I)


def _built(
    prose: str,
    found: Written,
    kind: Kind,
    unit: str,
    span: Span,
    thing: Counted | None = None,
) -> Figure:
    """The figure with its rounding and hedges; `span` is the number with its signs and unit."""
    numeral = found.numeral
    if kind in (Kind.PERCENT, Kind.POINTS, Kind.MEASURE, Kind.MONEY):
        sign = _sign(prose, span.start)
        if sign < span.start:
            span = Span(sign, span.end)
            numeral = numeral._replace(value=-numeral.value)
    if kind in (Kind.PERCENT, Kind.POINTS, Kind.FRACTION) and thing is None:
        thing = _whole(prose, span.end)
    written = numeral.rounded(counts=kind not in (Kind.PERCENT, Kind.POINTS, Kind.MEASURE))
    hedge, begin = hedge_before(prose, span.start)
    after, finish = hedge_after(prose, span.end)
    if after is Hedge.NONE and thing is not None and not thing.partitive:
        after, finish = hedge_after(prose, thing.span.end)
    if numeral.form is Form.VAGUE:
        hedge = Hedge.VAGUE
    elif hedge is Hedge.NONE:
        hedge = after
    interval = hedge.applied(written, loose=numeral.form is Form.FRACTION)
    reach = Span(begin, max(finish, span.end))
    return Figure(span, reach, found.span, numeral, kind, written, interval, hedge, unit, thing)


def _sign(prose: str, start: int) -> int:
    """Where the minus sign of the figure that starts at `start` stands, or `start`."""
    if prose[start - 1 : start] in ("-", "−", "–") and prose[max(0, start - 2) : start - 1] in (
        "",
        " ",
        "(",
        "\n",
    ):
        return start - 1
    return start - 6 if prose[max(0, start - 6) : start].lower() == "minus " else start


def _whole(prose: str, end: int) -> Counted | None:
    found = counted(prose, end)
    return found if found is not None and found.partitive else None
