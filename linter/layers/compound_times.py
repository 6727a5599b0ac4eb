"""Times in two units, which are one quantity: `2hr 20min`, `two hours and 40 minutes`, `1h 20m`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from linter.article.span import Span
from linter.layers.figure import Figure
from linter.layers.hedges import Hedge, hedge_before
from linter.layers.intervals import Interval
from linter.layers.number_kinds import Kind
from linter.layers.numerals import Form, Numeral
from linter.patterns import Pattern

SMALLER = {"hours": "minutes", "minutes": "seconds"}
"""The unit of which sixty make one."""
_SIXTY = 60

_GAP = Pattern(r"\.?,? ?(?:and |& )?|-(?:and-)?")
_AN_HOUR = Pattern(r"\b(?:an|a) (?P<unit>hour|minute)(?:,|,? and)? (?P<part>a )?$", re.I)
_AND_A = Pattern(r" and (?:an? )?")
_OF_ANOTHER = Pattern(r" (?:of )?(?:the|an?|his|her|its|their|this|that|it|them|all|those|these)\b")
"""What follows a half that is no part of the hour before it: `two hours and half the money`."""
_LETTERS = Pattern(r"(\d{1,2})h ?([0-5]?\d) ?m(?:ins?)?(?![\w²³])")
_LONGEST = 22


def lettered(prose: str, at: int) -> Figure | None:
    """The time in letters that starts at `at`: `1h 20m`, where `20m` alone would be metres."""
    found = _LETTERS.match(prose, at)
    if found is None:
        return None
    hours = Numeral(int(found[1]), 1)
    return _built(Span(*found.span()), hours, Numeral(int(found[2]), 1), "minutes")


def compound_times(prose: str, found: Iterable[Figure]) -> Iterator[Figure]:
    """`found` with the parts of every time in two units joined into one figure of the smaller."""
    waiting: Figure | None = None
    for figure in found:
        joined = _with_hour(prose, figure) if waiting is None else _joined(prose, waiting, figure)
        if joined is None and waiting is not None:
            yield waiting
            joined = _with_hour(prose, figure)
        waiting = joined or figure
    if waiting is not None:
        yield waiting


def _joined(prose: str, big: Figure, small: Figure) -> Figure | None:
    """`two hours` and `40 minutes` as one; `two hours` and the `half` behind it likewise."""
    unit = SMALLER.get(big.unit)
    if unit is None or big.kind is not Kind.MEASURE or not big.numeral.is_whole:
        return None
    if small.unit == unit and small.kind is Kind.MEASURE and 0 < small.value < _SIXTY:
        if _GAP.fullmatch(prose, big.span.end, small.reach.start) is None:
            return None
        whole = _built(big.span.joined(small.span), big.numeral, small.numeral, unit)
        return _hedged(whole, big.hedge, big.reach.start)
    if _is_part(prose, small) and _AND_A.fullmatch(prose, big.span.end, small.span.start):
        whole = _part(big.span.joined(small.span), big.numeral, small, unit)
        return _hedged(whole, big.hedge, big.reach.start)
    return None


def _with_hour(prose: str, small: Figure) -> Figure | None:
    """`an hour and 20 minutes`, `an hour and a half`: the hour is no number by itself."""
    if small.kind is not Kind.MEASURE and not _is_part(prose, small):
        return None
    hour = _AN_HOUR.search(prose[max(0, small.span.start - _LONGEST) : small.span.start])
    if hour is None:
        return None
    span = Span(small.span.start - len(hour[0]), small.span.end)
    unit = SMALLER[f"{hour['unit'].lower()}s"]
    if small.kind is Kind.FRACTION and " and " in hour[0]:
        whole = _part(span, Numeral(1, 1), small, unit)
    elif small.unit == unit and 0 < small.value < _SIXTY and not hour["part"]:
        whole = _built(span, Numeral(1, 1), small.numeral, unit)
    else:
        return None
    return _hedged(whole, *hedge_before(prose, span.start))


def _is_part(prose: str, figure: Figure) -> bool:
    return figure.kind is Kind.FRACTION and _OF_ANOTHER.match(prose, figure.span.end) is None


def _part(span: Span, big: Numeral, part: Figure, unit: str) -> Figure:
    """`an hour and a half`: as loose as its fraction is, a quarter of it either side."""
    minutes = part.value * _SIXTY
    return _built(span, big, Numeral(minutes, minutes / 2), unit)


def _built(span: Span, big: Numeral, small: Numeral, unit: str) -> Figure:
    value = big.value * _SIXTY + small.value
    written = Interval.around(value, small.place / 2)
    numeral = Numeral(value, small.place, Form.DIGITS)
    larger = next(name for name, smaller in SMALLER.items() if smaller == unit)
    return Figure(
        span, span, span, numeral, Kind.MEASURE, written, written, unit=unit, larger=larger
    )


def _hedged(whole: Figure, hedge: Hedge, begin: int) -> Figure:
    """The whole with the hedge before its first part: `about two hours and 40 minutes`."""
    reach = Span(begin, whole.span.end)
    return whole._replace(reach=reach, hedge=hedge, interval=hedge.applied(whole.written))
