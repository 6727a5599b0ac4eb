"""Quantities with a unit, and the conversions that stand beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.numerals import NUMERAL, Numeral, numeral
from linter.layers.units import UNITS, Unit

_FORMS = sorted(UNITS, key=len, reverse=True)
_UNIT = "|".join(re.escape(form).replace(r"\ ", r"[ -]") for form in _FORMS)
_APPROXIMATE = (
    r"about|around|some|roughly|approximately|approx\.?|nearly|almost|close to|circa|c\.|~|or about"
)
_BOUND = r"over|under|more than|less than|just over|just under|well over|up to|at least|or"
_QUANTITY = re.compile(
    rf"(?<![\w.,/$£€¥₹-])(?:(?P<hedge>{_APPROXIMATE}) ?)?(?P<sign>(?<!\w)[-−–]|minus )?(?P<first>{NUMERAL})"
    rf"(?:(?P<range> ?[–-] ?| to | and )(?P<last>{NUMERAL}))?"
    rf"(?P<gap>[  -]?)(?P<unit>{_UNIT})(?:\.(?= ?[a-z(,;)]))?(?![\w°²³]|/[a-z])",
    re.I,
)
_FEET_INCHES = re.compile(
    r"(?<![\w.,/$£€-])(?P<feet>\d{1,2})(?:['’′]|-foot-|ft )(?P<inches>\d{1,2}(?:\.\d+)?)(?:[\"”″]|'')?(?!\w)"
)
_COMPOUND_GAP = re.compile(r"\.?,? ?(?:and )?-?")
_SMALLER = {
    ("feet", "inches"): 12,
    ("stone", "pounds"): 14,
    ("pounds", "ounces"): 16,
    ("m", "cm"): 100,
    ("yards", "feet"): 3,
    ("miles", "yards"): 1760,
}
_LETTER_UNITS = frozenset("m g l c f in st nm ha".split())
"""Forms that are words or letters of many meanings: read as units only in digits, close by."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A quantity as written. `high` is set for a range. Only an approximation (about,
    nearly) makes it `hedged`: a bound (up to, at least) is converted like any figure."""

    span: Span
    low: Numeral
    unit: Unit
    high: Numeral | None = None
    hedged: bool = False


@dataclass(frozen=True, slots=True)
class Conversion:
    """A quantity and what the article says it is in another unit."""

    given: Measure
    stated: Measure


@layer
def measures(article: Article) -> tuple[Measure, ...]:
    """Every quantity with a unit, in order; "5ft 10in" is one."""
    return tuple(_joined(article.prose, [*_feet_and_inches(article.prose), *_plain(article.prose)]))


def _plain(prose: str) -> Iterator[Measure]:
    for found in _QUANTITY.finditer(prose):
        form = re.sub(r"[ -]", " ", found["unit"].lower())
        if not _is_unit(prose, found, form):
            continue
        low = _signed(numeral(found["first"]), found["sign"])
        high = numeral(found["last"]) if found["last"] else None
        if (
            high is not None
            and found["range"] == " and "
            and not _between(prose, found.start("first"))
        ):
            # "five and six miles" without "between" is a list; the last is the measure
            low, high = high, None
        start = found.start("last") if high is None and found["last"] else found.start("first")
        start = found.start("sign") if found["sign"] and start == found.start("first") else start
        span = Span(start, found.end("unit"))
        yield Measure(span, low, UNITS[form], high, hedged=bool(found["hedge"]))


def _is_unit(prose: str, found: re.Match[str], form: str) -> bool:
    """Whether a short form is a unit here: `m` may be million, `in` a word, `C` a grade."""
    if prose[max(0, found.start("first") - 4) : found.start("first")].endswith(" of "):
        return not found["first"].lower().startswith("a")  # a third of a pint
    if form not in _LETTER_UNITS:
        return True
    if not found["first"][-1].isdigit() and found["first"][-1] not in "½¼¾":
        return False
    if form in ("c", "f"):
        return found["unit"].isupper()
    if form == "in":  # "5 in 10" is no length
        return (
            found["gap"] == ""
            or re.match(r"\)|\.(?:\s|$)", prose[found.end() : found.end() + 2]) is not None
        )
    return found["unit"].islower() or form == "nm"


def _between(prose: str, at: int) -> bool:
    return prose[max(0, at - 8) : at].lower() == "between "


def _signed(value: Numeral, sign: str | None) -> Numeral:
    return Numeral(-value.value, value.place) if sign else value


def _feet_and_inches(prose: str) -> Iterator[Measure]:
    for found in _FEET_INCHES.finditer(prose):
        value = int(found["feet"]) + float(found["inches"]) / 12
        if float(found["inches"]) < 12:
            yield Measure(Span(*found.span()), Numeral(value, 1 / 12), UNITS["feet"])


def _joined(prose: str, found: list[Measure]) -> Iterator[Measure]:
    """Join the parts of a compound quantity, and drop what lies within another."""
    found.sort(key=lambda m: (m.span.start, -m.span.end))
    waiting: Measure | None = None
    for each in found:
        if waiting is not None and each.span.start < waiting.span.end:
            continue
        whole = waiting and _compound(prose, waiting, each)
        if whole:
            waiting = whole
            continue
        if waiting is not None:
            yield waiting
        waiting = each
    if waiting is not None:
        yield waiting


def _compound(prose: str, big: Measure, small: Measure) -> Measure | None:
    ratio = _SMALLER.get((big.unit.name, small.unit.name))
    close = _COMPOUND_GAP.fullmatch(prose, big.span.end, small.span.start) is not None
    if not ratio or not close or big.high or small.high or small.low.value >= ratio:
        return None
    value = Numeral(big.low.value + small.low.value / ratio, small.low.place / ratio)
    return Measure(big.span.joined(small.span), value, big.unit, hedged=big.hedged)


_ADJECTIVE = (
    r"(?:[ -](?:long|tall|wide|high|deep|thick|away|across|north|south|east|west|apart|square|in height|"
    r"in length|in diameter|off|inland|offshore|up|down|below|above|old|of water|of oil))?"
)
_OPENS = re.compile(
    rf"\.?{_ADJECTIVE}(?: \(| ?\[|, or |,? or | / ?|/)(?:(?:{_APPROXIMATE}|{_BOUND}|that is|i\.e\.|=|≈) ?)*",
    re.I,
)
_CLOSES = re.compile(r"(?: (?:long|tall|wide|high|deep|away|approx|or so))?\.? ?[)\],;/]")


@layer
def conversions(article: Article) -> tuple[Conversion, ...]:
    """Every pair of quantities of which the second says what the first is in another unit: in
    brackets, after "or", after a slash."""
    found = measures(article)
    pairs = []
    for given, stated in pairwise(found):
        if given.unit.name == stated.unit.name or given.unit.dimension != stated.unit.dimension:
            continue
        if _between_pair(article.prose, given, stated):
            pairs.append(Conversion(given, stated))
    return tuple(pairs)


def _between_pair(prose: str, given: Measure, stated: Measure) -> bool:
    opening = _OPENS.fullmatch(prose, given.span.end, stated.span.start)
    if opening is None:
        return False
    bracketed = "(" in opening[0] or "[" in opening[0]
    if not bracketed and given.unit.metric == stated.unit.metric:
        return False  # "20 feet or 10 yards" is a choice; only systems are converted so
    return not bracketed or _CLOSES.match(prose, stated.span.end) is not None
