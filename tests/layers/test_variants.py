"""Near names: pairs that may be one name, and pairs that are two words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.layers.near_names import near_names
from linter.layers.variants import Nearness, keys, near, sound, stem

NEAR = (
    ("Mukherjee", "Mukerjee", Nearness.SLIP),
    ("Clarke", "Clark", Nearness.SLIP),
    ("Dellwo", "Delwo", Nearness.SLIP),
    ("Pimentel", "Pimental", Nearness.SLIP),
    ("Grunewald", "Gruenewald", Nearness.SLIP),
    ("Marwood", "Mawrood", Nearness.SLIP),
    ("Erdogan", "Erdoğan", Nearness.ACCENT),
    ("Kathryn", "Katherine", Nearness.SOUND),
    ("Carrabewoneen", "Carrawoneen", Nearness.SLIP),
    ("Thiruvallapuram", "Thiruvillepuram", Nearness.SLIP),
    ("Maddocks", "Maddox", Nearness.SOUND),
    ("Alasdair", "Alistair", Nearness.SOUND),
    ("Bridget", "Brigid", Nearness.SOUND),
    ("Steven", "Stephen", Nearness.SOUND),
    ("Hennadii", "Gennady", Nearness.TRANSLITERATION),
)
APART = (
    ("Clark", "Clark"),
    ("Clark", "Clarks"),
    ("Robert", "Roberta"),
    ("Daniel", "Danielle"),
    ("Michael", "Michelle"),
    ("Petrov", "Petrova"),
    ("Libya", "Libyan"),
    ("Iran", "Iraq"),
    ("Ross", "Rose"),
    ("Farquhar", "Farquharson"),
    ("Marlow", "Barnard"),
    ("Inspectors", "Inspections"),
    ("Northampton", "Southampton"),
    ("Carrickmacross", "Carrickfergus"),
    ("Jean", "Joan"),
    ("Texas", "Texans"),
    ("Germans", "Germany"),
    ("Americas", "Americans"),
    ("Palestine", "Palestinian"),
    ("Catalan", "Catalonia"),
    ("South Africa", "South African"),
)


@pytest.mark.parametrize(("one", "other", "how"), NEAR)
def test_near(one: str, other: str, how: Nearness) -> None:
    assert near(one, other) is how
    assert near(other, one) is how


@pytest.mark.parametrize(("one", "other"), APART)
def test_apart(one: str, other: str) -> None:
    assert near(one, other) is None
    assert near(other, one) is None


def test_sound_keeps_the_consonants() -> None:
    assert sound("Maddocks") == sound("Maddox") != sound("Maddison")


@pytest.mark.parametrize(("one", "other"), [row[:2] for row in NEAR])
def test_near_words_share_a_key(one: str, other: str) -> None:
    assert keys(one) & keys(other)


@settings(deadline=None)
@given(st.text("abdehiknorstuy", min_size=5, max_size=9), st.data())
def test_one_slip_keeps_a_key(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("abdehiknorstuy"))
    for slipped in (
        word[:at] + letter + word[at + 1 :],
        word[:at] + letter + word[at:],
        word[:at] + word[at + 1 :],
        word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
    ):
        assert keys(word) & keys(slipped)


NAMES = (
    ("World Tide Organization", "World Tide Organisation", "spelling"),
    ("Real Sociedad", "Real Socieded", "spelling"),
    ("Barlow Woodstains", "Barlowe Woodstain", "spelling"),
    ("Tide Election Commission", "Tide Elections Commission", "number"),
    ("Elmet Museum Art", "Elmet Gallery Art", "kind"),
    ("Public Tide Agency", "Public Tide Authority", "kind"),
    ("Elmet Youth Theatre Company", "Elmet Youths Company", "word"),
    ("Elmet University Hospital", "Elmet General Hospital", "kind"),
    ("Elmet Bay Silent Film Festival", "Elmet Coast Silent Cinema Festival", "kind"),
    ("Elmet Cold Chain", "Elmet Cool Chain", "kind"),
    ("Elmet Bay Silent Film Festival", "Elmet Hill Noisy Film Festival", None),
    ("Elmet Children’s Hospital", "Elmet General Hospital", None),
    ("Semi-Minor Commits", "Semi-Major Commits", None),
    ("Semi-Marlow Commits", "Semi-Marlowe Commits", "spelling"),
    ("Elmet Youth Theatre Company", "Elmet Youth Company", None),
    ("Grand Slam", "Grand Slams", None),
    ("Elmet Bank", "Elmet Group", None),
    ("Elmet Tide Bank", "Elmet Tide Group", None),
    ("Elmet’s Trust", "Elmet Trust", None),
    ("Elmet Trust", "Barwick Trust", None),
    ("North Elmet", "South Elmet", None),
)


@pytest.mark.parametrize(("one", "other", "how"), NAMES)
def test_near_names(one: str, other: str, how: str | None) -> None:
    assert near_names(one.split(), other.split()) == how
    assert near_names(other.split(), one.split()) == how


@pytest.mark.parametrize(
    ("word", "expected"),
    [("Traders’", "trader"), ("Odesa’s", "odesa"), ("Societies", "society"), ("Paris", "paris")],
)
def test_stem(word: str, expected: str) -> None:
    assert stem(word) == expected
