"""Figures as read, by table and by property."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.article.article import Article
from linter.article.source import Source
from linter.engine.read import read_source
from linter.layers.changes import changes
from linter.layers.counted import lemma
from linter.layers.figures import Figure, Hedge, figures, quantities
from linter.layers.intervals import Interval
from linter.layers.ranges import ranges
from tests.layers.figure_rows import ROWS

TABLE = [line for line in ROWS.splitlines() if line and not line.startswith("#")]


def article(text: str) -> Article:
    return read_source(Source("x.txt", f"It was {text}."))


def first(text: str) -> Figure:
    return figures(article(text))[0]


@pytest.mark.parametrize("row", TABLE)
def test_figures(row: str) -> None:
    text, written, kind, value, unit, hedge, thing = row.split(" | ")
    read = article(text)
    figure = figures(read)[0]
    assert read.text(figure.span) == written
    assert figure.kind == kind
    assert figure.value == pytest.approx(float(value), abs=1e-4)
    assert (figure.unit or "-") == unit
    assert (figure.hedge or "-") == hedge
    assert (figure.counted.lemma if figure.counted else "-") == thing


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len(TABLE) >= 300


INTERVALS = {
    "4.7%": (4.65, 4.75),
    "12%": (11.5, 12.5),
    "14 shops": (14, 14),
    "300 shops": (295, 305),
    "1,600 shops": (1550, 1650),
    "84,000 shops": (83_950, 84_050),
    "10 shops": (10, 10),
    "£5m": (4.5e6, 5.5e6),
    "£1.31bn": (1.305e9, 1.315e9),
    "more than 40 shops": (40, float("inf")),
    "up to 40 shops": (float("-inf"), 40),
    "nearly 300 shops": (270, 300),
    "just over 300 shops": (300, 330),
    "about 300 shops": (280.25, 320.25),
    "two-thirds": (0.64, 0.6933),
    "nearly two-thirds": (0.6, 0.6667),
    "410 out of 500 votes": (0.8020, 0.8384),
}


@pytest.mark.parametrize("text", INTERVALS)
def test_what_a_figure_stands_for(text: str) -> None:
    found = first(text).interval
    assert (found.low, found.high) == pytest.approx(INTERVALS[text], rel=1e-3)


values = st.floats(0.01, 1e12, allow_nan=False)
wholes = st.integers(0, 10**9)


@given(values, st.integers(0, 3), st.sampled_from(["%", " per cent"]))
def test_a_percentage_written_from_a_value_holds_it(value: float, digits: int, sign: str) -> None:
    assert value in first(f"{value:,.{digits}f}{sign}").written


@given(st.floats(1, 999), st.integers(0, 2), st.sampled_from(["m", "bn", " million", " billion"]))
def test_a_sum_written_from_a_value_holds_it(value: float, digits: int, scale: str) -> None:
    size = 1e9 if "b" in scale else 1e6
    assert value * size in first(f"£{value:.{digits}f}{scale}").written


@given(st.integers(1000, 10**9), st.integers(0, 2))
def test_a_count_rounded_to_final_zeros_holds_what_was_rounded(count: int, zeros: int) -> None:
    assert count in first(f"exactly {round(count, -zeros):,} shops").written


@given(wholes)
def test_grouping_by_thousands_reads_back(count: int) -> None:
    assert first(f"exactly {count:,} shops").value == count


@given(st.integers(0, 9_99_99_999))
def test_grouping_by_lakhs_reads_back(count: int) -> None:
    digits = str(count)
    head, tail = digits[:-3], digits[-3:]
    pairs = [head[max(0, i - 2) : i] for i in range(len(head), 0, -2)][::-1]
    assert first(f"exactly {','.join([*pairs, tail])} shops").value == count


SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
fifteen sixteen seventeen eighteen nineteen""".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def in_words(number: int, *, british: bool) -> str:
    if number < 20:
        return SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return TENS[tens - 2] + (f"-{SMALL[ones]}" if ones else "")
    for size, word in (
        (10**9, "billion"),
        (10**6, "million"),
        (1000, "thousand"),
        (100, "hundred"),
    ):
        if number >= size:
            many, rest = divmod(number, size)
            joint = " and " if british and rest < 100 else " "
            end = joint + in_words(rest, british=british) if rest else ""
            return f"{in_words(many, british=british)} {word}{end}"
    raise AssertionError


@given(st.integers(2, 10**6), st.booleans())
def test_number_words_read_back(number: int, british: bool) -> None:
    read = article(f"exactly {in_words(number, british=british)} shops")
    (figure,) = figures(read)
    assert figure.value == number


ends = st.floats(-1e6, 1e6)
intervals = st.builds(lambda a, b: Interval(min(a, b), max(a, b)), ends, ends)
within = st.floats(0, 1)


@given(intervals, intervals, within, within)
def test_arithmetic_holds_every_result(a: Interval, b: Interval, at: float, bt: float) -> None:
    x, y = a.low + a.width * at, b.low + b.width * bt
    for got, value in (((a + b), x + y), ((a - b), x - y), ((a * b), x * y)):
        slack = 1e-6 + 1e-9 * abs(value)  # x and y are rounded, too
        assert got.low - slack <= value <= got.high + slack
    if b.low > 1e-3 or b.high < -1e-3:
        got, slack = a / b, 1e-6
        assert (
            got.low - abs(got.low) * slack - slack
            <= x / y
            <= got.high + abs(got.high) * slack + slack
        )


@given(intervals, intervals)
def test_overlap_is_mutual(a: Interval, b: Interval) -> None:
    assert a.overlaps(b) == b.overlaps(a)
    assert (a.distance(b) == 0) == a.overlaps(b)


@given(st.sampled_from([h for h in Hedge if h]), st.floats(1, 1e6))
def test_a_hedge_lets_the_figure_itself_pass(hedge: Hedge, value: float) -> None:
    assert value in hedge.applied(Interval.exactly(value))


@given(st.text(alphabet="0123456789.,-–/£$%:’ abmkthsof\n", max_size=60))
def test_figures_never_overlap(text: str) -> None:
    found = figures(read_source(Source("x.txt", text)))
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    assert all(f.span.start < f.span.end and f.reach.covers(f.span) for f in found)


RANGES = {
    "5-7 miles": (5, 7, "dash"),
    "5 to 7 miles": (5, 7, "to"),
    "between 5 and 7 miles": (5, 7, "between"),
    "from 5 to 7 million people": (5e6, 7e6, "from"),
    "$10-12 million": (10e6, 12e6, "dash"),
    "between €3.45 and €3.10": (3.45, 3.10, "between"),
    "between about 5% and 7%": (5, 7, "between"),
    "10–12 new shops": (10, 12, "dash"),
    "30 to 33 cents": (0.30, 0.33, "to"),
}


@pytest.mark.parametrize("text", RANGES)
def test_ranges(text: str) -> None:
    (found,) = ranges(article(text))
    assert (found.low.value, found.high.value, found.form) == RANGES[text]


@pytest.mark.parametrize(
    "text",
    ["a 3-1 win", "five men and six women", "5 May to 7 May", "5 miles and 7 miles", "2019-20"],
)
def test_no_ranges(text: str) -> None:
    assert ranges(article(text)) == ()


CHANGES = {
    "Sales rose 12% to $94.2m from $84.1m.": (1, 12, 84.1e6, 94.2e6),
    "Sales fell 9%, to £318m from £349m.": (-1, 9, 349e6, 318e6),
    "Staff fell from 200 to 160, a cut of a fifth.": (-1, 0.2, 200, 160),
    "The fare is £4, down 20% from £5.": (-1, 20, 5, 4),
    "It employs 300, up 50% from about 200.": (1, 50, 200, 300),
    "The rate rose 6 percentage points, from 40% to 46%.": (1, 6, 40, 46),
    "It has 34,700 members, compared with 41,300 a year ago, a fall of 12 per cent.": (
        -1,
        12,
        41_300,
        34_700,
    ),
    "Costs grew from $5m to $6m, or 20%.": (1, 20, 5e6, 6e6),
    "Admissions fell 8%, to 46,000 from 50,000, while visits grew by 9 percent.": (
        -1,
        8,
        50_000,
        46_000,
    ),
}


@pytest.mark.parametrize("text", CHANGES)
def test_changes(text: str) -> None:
    (found,) = changes(read_source(Source("x.txt", text)))
    assert found.amount is not None
    got = (found.direction, found.amount.value, found.start.value, found.end.value)
    assert got == pytest.approx(CHANGES[text])


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose 8% while profit fell to $10m from $15m.",
        "Sales rose 8% in May and 4% in June, to £5m from £4m.",
        "It paid from £5 to £9.",
        "Like-for-like sales rose 4% to £30m from £25m.",
    ],
)
def test_no_changes(text: str) -> None:
    assert changes(read_source(Source("x.txt", text))) == ()


LEMMAS = """people person|persons person|women woman|salesmen salesman|children child|shops shop
cities city|boxes box|churches church|classes class|buses bus|nurses nurse|deaths death|dead death
killed death|companies company|glass glass|series series|horses horse|prizes prize|gases gas"""


@pytest.mark.parametrize("pair", [p for line in LEMMAS.splitlines() for p in line.split("|")])
def test_lemmas(pair: str) -> None:
    plural, singular = pair.split()
    assert lemma(plural) == singular


def test_quantities_leave_out_what_cannot_be_counted() -> None:
    read = article("in 2019 a 3-1 win for 300 people on 5 May")
    assert [f.value for f in quantities(read)] == [300]
