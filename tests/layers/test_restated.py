"""What statements say, how figures slip, and which two are one quantity."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.article.article import Article
from linter.article.source import Source
from linter.engine.read import read_source
from linter.layers.exchanges import exchanges
from linter.layers.ranks import ranks
from linter.layers.restated import restatements
from linter.layers.same_quantity import alike
from linter.layers.slips import SlipKind, keys, slip
from linter.layers.statements import statements
from linter.layers.stems import stem


def article(text: str) -> Article:
    return read_source(Source("story.txt", f"News of the day\n\n{text}"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("opening", "opened"),
        ("opens", "opening"),
        ("rescued", "rescues"),
        ("rode", "riders"),
        ("stolen", "stole"),
        ("lost", "losses"),
        ("profits", "profit"),
        ("planned", "plans"),
        ("shipments", "shipped"),
        ("bought", "buyers"),
        ("closed", "closure"),
        ("expects", "forecast"),
        ("growth", "grew"),
        ("high", "height"),
    ],
)
def test_forms_of_one_word_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (34, 43, SlipKind.SWAPPED),
        (94.2e6, 92.4e6, SlipKind.SWAPPED),
        (11_246, 12_146, SlipKind.SWAPPED),
        (212_000, 221_000, SlipKind.SWAPPED),
        (38, 36, SlipKind.CHANGED),
        (2.25, 2.28, SlipKind.CHANGED),
        (30, 38, SlipKind.CHANGED),
        (46e6, 46e9, SlipKind.SCALE),
        (1.5e3, 1.5e9, SlipKind.SCALE),
        (4.6, 46, SlipKind.TENFOLD),
        (3, 4, None),
        (2, 2_000, None),
        (38, 47, None),
        (123, 321, None),
        (99, 100, None),
        (46, 4_600, None),
        (46, 46, None),
        (0, 12, None),
    ],
)
def test_how_figures_slip(one: float, other: float, kind: SlipKind | None) -> None:
    found = slip(one, other)
    assert (found and found.kind) == kind
    assert slip(other, one) == found


@given(st.integers(min_value=10, max_value=10**9), st.data())
def test_swapped_digits_are_a_slip_and_share_a_key(value: int, data: st.DataObject) -> None:
    digits = list(str(value))
    at = data.draw(st.integers(min_value=0, max_value=len(digits) - 2))
    digits[at], digits[at + 1] = digits[at + 1], digits[at]
    other = int("".join(digits))
    if digits[0] == "0" or other == value:
        return
    found = slip(value, other)
    assert found is not None
    assert found.kind in (SlipKind.SWAPPED, SlipKind.CHANGED)
    assert set(keys(value)) & set(keys(other))


@given(st.integers(min_value=11, max_value=10**6).filter(lambda n: n % 10), st.sampled_from([3, 6]))
def test_another_scale_word_is_a_slip_and_shares_a_key(value: int, power: int) -> None:
    other = value * 10**power
    found = slip(value, other)
    assert found is not None
    assert found.kind is SlipKind.SCALE
    assert set(keys(value)) & set(keys(other))


@pytest.mark.parametrize(
    ("text", "span", "known", "things", "apart"),
    [
        ("It will open 14 shops.", "14 shops", False, {"shop"}, ""),
        ("It will open the 14 shops.", "the 14 shops", True, {"shop"}, ""),
        ("It sold all 14 shops.", "all 14 shops", True, {"shop"}, ""),
        ("It sold Hale’s 14 shops.", "Hale’s 14 shops", True, {"shop"}, ""),
        ("Most of its 14 shops are small.", "its 14 shops", True, {"shop"}, ""),
        ("The crowd of 11,246 sang.", "The crowd of 11,246", True, {"crowd"}, ""),
        ("A crowd of 11,246 sang.", "11,246", False, {"crowd"}, ""),
        ("Another 14 shops will open.", "14 shops", False, {"shop"}, "more"),
        ("The remaining 14 shops will shut.", "14 shops", False, {"shop"}, "part"),
        ("It fell to 12 shops from 14 shops.", "12 shops", False, {"shop"}, ""),
        ("More came than 14 shops could serve.", "14 shops", False, {"shop"}, "base"),
        ("The storm killed 21 people.", "21 people", False, {"person", "death"}, ""),
        ("In all 21 people were injured.", "21 people", False, {"person", "injury"}, ""),
        ("It bought 470 acres of the marsh.", "470 acres", False, {"acres"}, ""),
        ("It spent £5m of the £9m.", "£5m", False, set(), "part"),
        ("The fine of £700 is due.", "The fine of £700", True, {"fine"}, ""),
        ("A $2m sale was held.", "$2m", False, {"sale"}, ""),
        ("Its budget is $41m.", "$41m", False, {"budget"}, ""),
        ("The crest, measured at 6.8m, held.", "6.8m", True, {"crest", "m"}, ""),
        ("The fine, £700, is due.", "£700", True, {"fine"}, ""),
        ("The fine, £700 of it, is due.", "£700", False, {"fine"}, ""),
        ("The sum of £700 is due.", "The sum of £700", True, set(), ""),
        ("It was seen by 300 people.", "300 people", False, {"person"}, ""),
        ("It was cut by 300 tonnes.", "300 tonnes", False, {"tonnes"}, "more"),
        ("The 300 homes still dark are here.", "The 300 homes", True, {"home"}, "part"),
        ("The 300 beds it now has are full.", "The 300 beds", True, {"bed"}, "part"),
        ("The 14-week closure of 2019 was long.", "The 14-week", True, {"closure"}, "part"),
        ("Last year’s 300 guests were many.", "Last year’s 300 guests", True, {"guest"}, ""),
        ("The £46bn still owed is due.", "The £46bn", True, set(), ""),
    ],
)
def test_a_figure_as_a_statement(
    text: str, span: str, known: bool, things: set[str], apart: str
) -> None:
    story = article(text)
    found = statements(story)[0]
    assert (story.text(found.span), found.known, set(found.things), found.apart) == (
        span,
        known,
        things,
        apart,
    )


@pytest.mark.parametrize(
    ("text", "shared"),
    [
        ("It lost €6.2m. The loss of €2.6m was great.", {"los"}),
        ("It sold for €6.2m. The €2.6m sale was great.", {"sel"}),
        ("It lost €6.2m. The fine of €2.6m was great.", set()),
        ("It took 31 people. The 13 passengers got off.", {"person"}),
        ("It took 31 people. The 13 dogs got off.", set()),
        ("It took 31 dogs. The 13 dogs got off.", {"dog"}),
    ],
)
def test_what_two_figures_are_both_of(text: str, shared: set[str]) -> None:
    one, other = statements(article(text))
    assert alike(one, other) == alike(other, one) == shared


@pytest.mark.parametrize(
    ("text", "source", "periods"),
    [
        ("Police said 12 people came.", "police", set()),
        ("According to the Seaward Trust, 12 people came.", "trust", set()),
        ("She said 12 people came.", "", set()),
        ("In 2019, 12 people came.", "", {("year", "2019")}),
        ("Last year 12 people came in July.", "", {("month", "july")}),
        ("It sold 12 boats last year.", "", {("turn", "last")}),
        ("In May it sold 12 boats.", "", {("month", "may")}),
        ("May it sell 12 boats.", "", set()),
        ("The 12 boats that it is said to have sold.", "", set()),
    ],
)
def test_whose_figure_and_of_when(text: str, source: str, periods: set[tuple[str, str]]) -> None:
    found = statements(article(text))[0]
    assert (found.source, set(found.periods)) == (source, periods)


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("It cost £10m ($13m).", ["£10m ($13m)"]),
        ("It cost £10m (about $13m), it said.", ["£10m (about $13m)"]),
        ("It cost 9,000 yen, or $60, to enter.", ["9,000 yen, or $60"]),
        ("It cost 9,000 yen, or $60.", ["9,000 yen, or $60"]),
        ("It made $3bn ($1.6bn) in June.", ["$3bn ($1.6bn)"]),
        ("It made $3bn ($1.6bn after tax).", []),
        ("It made £38.5m (2004: £31m).", []),
        ("A ticket is $20 ($26 with tea).", []),
        ("It pays 90 lei (£15) a day.", ["90 lei (£15)"]),
    ],
)
def test_sums_in_two_currencies(text: str, pairs: list[str]) -> None:
    story = article(text)
    assert [story.text(e.span) for e in exchanges(story)] == pairs


def test_a_conflict_names_every_place_of_the_usual_figure() -> None:
    story = article(
        "The park has 64 oaks.\n\nThe 64 oaks are old.\n\nA storm broke one, and the 46 oaks are bare."
    )
    (found,) = restatements(story)
    assert story.text(found.odd.span) == "the 46 oaks"
    assert [story.text(s.span) for s in found.usual] == ["64 oaks", "The 64 oaks"]
    assert found.stands_in(story) == "body"


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The tallest tower rises 112 feet. Another is 127 feet high.", ["The tallest tower"]),
        ("One of the tallest towers rises 112 feet. Another is 127 feet high.", []),
        ("The tallest tower rises 112 feet. The other end is 127 feet off.", []),
        ("The tallest tower rises 112 feet, and another 127 feet.", ["The tallest tower"]),
        ("The tallest tower rises 112 feet, less than another, 127 feet high, once did.", []),
        (
            "The largest of them, at 40 acres, was sold; another, at 55 acres, was not.",
            ["The largest"],
        ),
        ("The largest farm made £4,000. Another farm is £5,000.", []),
        ("The eldest, Ann Lee, 58, is here; Bea, 63, is not.", ["The eldest"]),
        ("It was his 17th goal, the most in town. Lee’s 18th goal won.", ["the most in"]),
        ("It was his 17th goal, the most in town. Lee’s 18th home won.", []),
        ("Ann, 58, the eldest of three, met Bea, 63, at home.", ["the eldest"]),
        ("Olson was third, 48 seconds down, and Hale fourth, 41 seconds behind.", ["fourth"]),
    ],
)
def test_ranks(text: str, claims: list[str]) -> None:
    story = article(text)
    assert [story.text(r.claim) for r in ranks(story)] == claims
