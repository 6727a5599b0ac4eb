"""Figures that stand together: the two ends of a range, a part in its whole."""

from __future__ import annotations

from collections.abc import Iterator

from linter.layers.figure import Figure
from linter.layers.number_kinds import Kind
from linter.layers.numerals import Form, Numeral
from linter.patterns import Pattern

RATIO = Pattern(
    r"(?: in (?:every )?| out of (?:every |the )?| of every | for every |-in-|"
    r" (?P<noun>[a-z]+) in (?:every )?)(?=[\dtfsenh])"
)
"""What links a part to its whole, from the end of the one to the start of the other."""

_RANGE = Pattern(r" ?[-–—] ?| to | and | or ")
_ASIDES = frozenset({" – ", " — ", " - "})
_ALONE = Pattern(
    r"[-,.;:)]| \(| [–—] | (?:is|are|was|were|has|have|had|will|would|said|says|say|or|and)\b|$"
)


def shared(prose: str, found: list[Figure]) -> list[Figure]:
    """Give both numbers of a range what only one says: $10–12 million, 10–12 new shops."""
    for index in range(len(found) - 1):
        first, second = found[index], found[index + 1]
        gap = _RANGE.fullmatch(prose, first.span.end, second.span.start)
        if gap is None or (gap[0] in (" and ", " or ") and not _between(prose, first)):
            continue
        if gap[0] in _ASIDES and first.numeral.form is not second.numeral.form:
            continue  # one in eight – 15% of them: a dash, no range
        if first.kind is Kind.MONEY and second.kind is Kind.QUANTITY and not second.counted:
            second = found[index + 1] = second._replace(kind=Kind.MONEY, unit=first.unit)
        bare = first.kind is Kind.QUANTITY and first.counted is None
        if second.kind.is_quantity and (
            bare or (first.kind, first.unit) == (second.kind, second.unit)
        ):
            found[index] = _like(first, second)
    return found


def _between(prose: str, first: Figure) -> bool:
    return prose[max(0, first.span.start - 8) : first.span.start].lower() == "between "


def _like(first: Figure, second: Figure) -> Figure:
    numeral, scale = first.numeral, second.numeral.scale
    if numeral.scale == 1 and 0 < numeral.value <= 2 * second.numeral.value / scale:
        numeral = numeral._replace(
            value=numeral.value * scale, place=numeral.place * scale, scale=scale
        )
    counts = second.kind not in (Kind.PERCENT, Kind.POINTS, Kind.MEASURE)
    written = numeral.rounded(counts=counts)
    return first._replace(
        numeral=numeral,
        kind=second.kind,
        unit=second.unit,
        written=written,
        interval=first.hedge.applied(written),
        counted=second.counted,
    )


def ratios(prose: str, found: list[Figure]) -> Iterator[Figure]:
    """Join a part and its whole into one figure: one in five, 3 out of 4."""
    skip = False
    for first, second in zip(found, [*found[1:], None], strict=False):
        ratio = None if skip or second is None else _ratio(prose, first, second)
        if not skip:
            yield ratio or first
        skip = ratio is not None


def _ratio(prose: str, part: Figure, whole: Figure) -> Figure | None:
    if part.kind is not Kind.QUANTITY or whole.kind is not Kind.QUANTITY:
        return None
    link = RATIO.match(prose, part.span.end)
    if link is None or link.end() != whole.span.start or not 0 < part.value < whole.value:
        return None
    idiom = " out of" not in link[0]
    if idiom and (
        whole.value > 20 and whole.value not in (25, 30, 40, 50, 100, 1e3, 1e4, 1e5, 1e6)
    ):
        return None
    if link["noun"] and _ALONE.match(prose, whole.span.end) is None:
        return None
    span = part.span.joined(whole.span)
    value = part.value / whole.value
    small = whole.value <= 20 or idiom
    numeral = Numeral(value, value if small else 0, Form.FRACTION if small else Form.DIGITS)
    written = numeral.rounded() if small else part.written / whole.written
    thing = whole.counted or part.counted
    return Figure(
        span,
        part.reach.joined(span),
        span,
        numeral,
        Kind.RATIO,
        written,
        part.hedge.applied(written, loose=True),
        part.hedge,
        "",
        thing and thing._replace(partitive=True),
    )
