"""How a number is written: digits with grouping, number words, fractions. One grammar for all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from linter.article.span import Span
from linter.layers.alternatives import any_of
from linter.layers.intervals import Interval
from linter.layers.number_words import (
    GLYPHS,
    ONES,
    ORDINALS,
    PARTS,
    SCALES,
    SHORT_SCALES,
    TENS,
    VAGUE,
    VULGAR,
)
from linter.patterns import Pattern

DIGITS = (
    r"(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[\u202f\u2009\u00a0]\d{3})+|\d+)"
    r"(?!\d)(?:\.\d+)?"
)
"""Digits grouped by thousands, by the Indian lakh and crore, by thin spaces, or not at all."""


class Form(StrEnum):
    """How a number is written; `VAGUE` is an order of magnitude (dozens, a handful)."""

    DIGITS = "digits"
    WORDS = "words"
    FRACTION = "fraction"
    ORDINAL = "ordinal"
    VAGUE = "vague"


class Numeral(NamedTuple):
    """A number as written: its value, and the size of the last place it is written to (1 for 200,
    0.1 for 4.7, 100,000 for 1.2 million). `scale` is what the scale word multiplied by."""

    value: float
    place: float
    form: Form = Form.DIGITS
    scale: float = 1.0

    @property
    def is_whole(self) -> bool:
        return self.place >= 1 and self.value == int(self.value)

    def rounded(self, *, counts: bool = True) -> Interval:
        """Every value that may have been rounded to this one.

        A number with decimals or a scale word is good to half its last place. Of a plain whole
        number up to two final zeros may be rounding, as long as two digits are left: 1,600 is 1,550
        to 1,650, 300 is 295 to 305, 20 is 20. Without them it is exact when it `counts` things and
        else good to half a unit. A fraction in words is loose by nature: a third is anything from
        31.8 to 34.8 per cent.

        One significant digit is no rounding, because nothing could be told from it: were 20 all of 15
        to 25, it might be twice 10 and three times 8, 60% and 35% and 10% might make a hundred, and
        410 of 500 might be 74 per cent. In 880,000 words of published copy, where such sums are rare,
        the wider interval would have spared no finding.
        """
        if self.form is Form.FRACTION:
            half = min(max(self.value * 0.04, 0.015), self.value * 0.15)
            return Interval.around(self.value, half)
        if self.form is Form.VAGUE:
            return Interval(self.value if self.value > 9 else 2, self.value * 20)
        if self.place != 1:
            return Interval.around(self.value, self.place / 2)
        if zeros := _final_zeros(int(self.value)):
            return Interval.around(self.value, 10**zeros / 2)
        return Interval.around(self.value, 0 if counts else 0.5)


def _final_zeros(whole: int) -> int:
    digits = str(abs(whole))
    return max(min(len(digits) - len(digits.rstrip("0")), 2, len(digits) - 2), 0)


class Written(NamedTuple):
    """A numeral and where it stands, scale word included."""

    span: Span
    numeral: Numeral


_HUGE = 1e18  # beyond what any article counts
_STARTERS = [*ONES, *TENS, *SCALES, *PARTS, *ORDINALS, *VAGUE]
START = Pattern(
    rf"\d|[{GLYPHS}]|\b(?:{any_of([*_STARTERS, *(w.capitalize() for w in _STARTERS)])})\b"
)
"""Where a number may start; see `numeral_at`."""

_DIGIT_FORM = Pattern(rf"({DIGITS})(?:([{GLYPHS}])|[ -](\d)/(\d{{1,2}})(?![\d/]))?")
_SUFFIX = Pattern(r"(?:st|nd|rd|th)\b", re.I)
_THING = Pattern(r" (?!(?:and|or|but|when|at|in|to|for|after|by|on|as|from)\b)[A-Za-z]")
_POUNDS = Pattern(r" ?\d{1,2} ?lbs?\b")
_SCALE = Pattern(rf"[ \u00a0-]?({any_of([*SCALES, *SHORT_SCALES])})(?![\w’'])", re.I)
_WORD = Pattern(r"([A-Za-z]+)\b")
_NEXT = Pattern(r"[ \u00a0-]([A-Za-z]+)\b")
_AND_A_PART = Pattern(
    r"[ -]and[ -](an?|one|two|three)[ -](half|thirds?|quarters?)\b(?! of\b)", re.I
)
_IS_A_PART = Pattern(
    r" of\b| (?:more|less|fewer|higher|lower|bigger|smaller|larger|as|to|from|in|on|since|between)\b"
    r"|-(?:million|billion|mile|pound|hour|century|inch|point)\b| (?:million|billion)\b| an?\b|[,.;:)?!\n]|$"
)
"""What follows `a third` when it is a part and no ordinal (`a third man`)."""
_FIGURE_FRACTION = Pattern(r"(\d{1,2})/(\d{1,3})(?![\d/])")
_OF_A_SCALE = Pattern(
    r"(?: of an? | an? |-| )(hundred|thousand|million|billion|trillion|dozen|lakh|crore)\b", re.I
)
_OF_MORE = Pattern(r" of (thousands|millions|billions|trillions)\b", re.I)
_CODE = Pattern(r"\b[A-Z]{3} ?$")
_MILLIONS_OF = Pattern(
    r" (?:people|men|women|euros|tons|[a-z]{3,}(?<!hurdle)(?<!sprint)(?<!metre)(?<!meter)s)\b"
)
_ARTICLE = Pattern(r"\b[Aa]n? $")


def written(prose: str) -> Iterator[Written]:
    """Every number of `prose` in order, in whatever form, whether or not it is a quantity."""
    at = 0
    while (start := START.search(prose, at)) is not None:
        found = numeral_at(prose, start.start())
        if found is not None:
            yield found
        at = found.span.end if found is not None else start.end()


def numeral_at(prose: str, at: int) -> Written | None:
    """The longest number that starts at `at`, or at the article before it: `a hundred`."""
    if prose[at].isdigit() or prose[at] in VULGAR:
        return _in_digits(prose, at)
    return _in_words(prose, at)


def _in_digits(prose: str, at: int) -> Written | None:
    if prose[at] in VULGAR:
        part = VULGAR[prose[at]]
        return _scaled(prose, at, at + 1, part, part, Form.FRACTION)
    fraction = _FIGURE_FRACTION.match(prose, at)
    if fraction and 0 < int(fraction[1]) < int(fraction[2]) <= 16:
        part = int(fraction[1]) / int(fraction[2])
        return _scaled(prose, at, fraction.end(), part, part, Form.FRACTION)
    found = _DIGIT_FORM.match(prose, at)
    if found is None:  # digits of another script
        return None
    digits = re.sub(r"[^\d.]", "", found[1])
    value, place = min(float(digits), _HUGE), 10.0 ** -len(digits.partition(".")[2])
    if found[2]:
        value, place = value + VULGAR[found[2]], 0.25
    elif found[3] and int(found[4]):
        value, place = value + int(found[3]) / int(found[4]), 1 / int(found[4])
    elif (suffix := _SUFFIX.match(prose, found.end())) and not _is_stone(prose, value, suffix):
        return Written(Span(at, suffix.end()), Numeral(value, 1, Form.ORDINAL))
    return _scaled(prose, at, found.end(), value, place, Form.DIGITS)


def _is_stone(prose: str, value: float, suffix: re.Match[str]) -> bool:
    """Whether `st` is the weight: 12st, 21st 4lb; the 21st is none, nor is the 11st century."""
    if suffix[0] != "st" or _POUNDS.match(prose, suffix.end()):
        return suffix[0] == "st"
    first = value % 10 == 1 and value % 100 != 11
    return not first and _THING.match(prose, suffix.end()) is None


def _scaled(prose: str, at: int, end: int, value: float, place: float, form: Form) -> Written:
    """The number with the scale word behind it, if there is one: 5m, 5 million, 5 lakh crore."""
    whole = 1.0
    while whole < _HUGE and (scale := _SCALE.match(prose, end)) is not None:
        word = scale[1].lower()
        if word in SHORT_SCALES and not _is_scale(prose, at, scale):
            break
        factor = SHORT_SCALES.get(word) or SCALES[word]
        whole, end, form = whole * factor, scale.end(), Form.DIGITS
        if word in SHORT_SCALES:
            break
    return Written(Span(at, end), Numeral(value * whole, place * whole, form, whole))


def _is_scale(prose: str, at: int, scale: re.Match[str]) -> bool:
    """Whether a short form is a scale: m may be metres or minutes, k a race, B a grade."""
    word, before = scale[1], prose[max(0, at - 1) : at]
    if len(word) > 1:
        return scale[0][0] != "-" and word != "Mn"
    if (before and before in "$£€¥₹") or _CODE.search(prose, max(0, at - 4), at):
        return scale[0][0] not in "- " or word in "mb"
    if scale.end() - scale.start() > 1:
        return False
    return word in "mMkK" and _MILLIONS_OF.match(prose, scale.end()) is not None


def _in_words(prose: str, at: int) -> Written | None:
    """Two hundred and twelve thousand; two and a half million; two-thirds; twenty-first."""
    word, end = _next_word(prose, at, joint=False)
    article = _ARTICLE.search(prose, max(0, at - 3), at)
    start = article.start() if article else at
    if word in VAGUE:
        value = VAGUE[word]
        while value < _HUGE and (more := _OF_MORE.match(prose, end)):
            value, end = value * VAGUE[more[1].lower()], more.end()
        return Written(Span(start, end), Numeral(value, value, Form.VAGUE))
    if word in SCALES:
        return _counted_up(prose, start, 1, at - 1) if article else None
    if word in ONES or word in TENS:
        return _cardinal(prose, at, word, end)
    if word == "half" or (word == "quarter" and _OF_A_SCALE.match(prose, end)):
        return _fraction(prose, at if word == "half" else start, end, 1 / PARTS[word])
    if article and word in PARTS and _IS_A_PART.match(prose, end):
        return _fraction(prose, start, end, 1 / PARTS[word])
    if word in ORDINALS:
        return Written(Span(at, end), Numeral(ORDINALS[word], 1, Form.ORDINAL))
    return None


def _cardinal(prose: str, at: int, word: str, end: int) -> Written:
    value, end = _below_hundred(prose, word, end)
    following, after = _next_word(prose, end)
    if following in PARTS and value < 20 and (value != 1) == following.endswith("s"):
        return _fraction(prose, at, after, value / PARTS[following])
    if value in TENS.values() and 0 < ORDINALS.get(following, 0) < 10:
        return Written(Span(at, after), Numeral(value + ORDINALS[following], 1, Form.ORDINAL))
    return _counted_up(prose, at, value, end)


def _fraction(prose: str, start: int, end: int, part: float) -> Written:
    """A fraction, or the fraction of a scale word: half a million, a quarter of a million."""
    scale = _OF_A_SCALE.match(prose, end)
    if scale is None:
        return Written(Span(start, end), Numeral(part, part, Form.FRACTION))
    factor = SCALES[scale[1].lower()]
    loose = 1.0 if factor < 100 else factor / 10
    return Written(Span(start, scale.end()), Numeral(part * factor, loose, Form.WORDS))


def _counted_up(prose: str, start: int, head: int, end: int) -> Written:
    value, place, end = _number(prose, head, end)
    scale = place if place in SCALES.values() else 1.0
    return Written(Span(start, end), Numeral(value, place, Form.WORDS, scale))


def _number(prose: str, head: int, end: int, limit: float = _HUGE) -> tuple[float, float, int]:
    """Value, place and end of the number whose first word, worth `head`, ends at `end`; no more than
    the first words of one that reaches `limit`."""
    value, end = _hundreds(prose, head, end)
    part, end = _and_a_part(prose, end)
    value, place = value + part, part or 1.0
    word, after = _next_word(prose, end)
    if word not in SCALES or SCALES[word] >= limit:
        return value * SCALES.get(word, 1.0), place, end
    scale = 1.0
    while word in SCALES and scale < _HUGE:
        scale, end = scale * SCALES[word], after
        word, after = _next_word(prose, end)
    value *= scale
    place = place * scale if scale >= 1e5 or part else 1.0
    if part or value >= limit:
        return value, place, end
    part, end = _and_a_part(prose, end)
    if part:
        return value + part * scale, part * scale, end
    rest = _rest(prose, end, scale)
    return (value + rest[0], 1.0, rest[1]) if rest else (value, place, end)


def _hundreds(prose: str, value: int, end: int) -> tuple[float, int]:
    """Two hundred and twelve, from the `value` of two."""
    word, after = _next_word(prose, end)
    if word != "hundred":
        return value, end
    rest = _rest(prose, after, 100)
    return (value * 100 + rest[0], rest[1]) if rest else (value * 100, after)


def _rest(prose: str, end: int, limit: float) -> tuple[float, int] | None:
    """What follows a scale word and is smaller than it: [three thousand] two hundred."""
    word, after = _next_word(prose, end)
    if word == "and":
        word, after = _next_word(prose, after)
    if word not in ONES and word not in TENS:
        return None
    value, after = _below_hundred(prose, word, after)
    if limit == 100:
        return None if _next_word(prose, after)[0] == "hundred" else (value, after)
    number, _, after = _number(prose, value, after, limit)
    return (number, after) if number < limit else None


def _below_hundred(prose: str, word: str, end: int) -> tuple[int, int]:
    if word in ONES:
        return ONES[word], end
    following, after = _next_word(prose, end)
    if 0 < ONES.get(following, 0) < 10:
        return TENS[word] + ONES[following], after
    return TENS[word], end


def _and_a_part(prose: str, end: int) -> tuple[float, int]:
    """The half of two and a half."""
    found = _AND_A_PART.match(prose, end)
    if found is None:
        return 0.0, end
    numerator = ONES.get(found[1].lower(), 1)
    return numerator / PARTS[found[2].lower()], found.end()


def _next_word(prose: str, end: int, *, joint: bool = True) -> tuple[str, int]:
    found = (_NEXT if joint else _WORD).match(prose, end)
    return (found[1].lower(), found.end()) if found else ("", end)
