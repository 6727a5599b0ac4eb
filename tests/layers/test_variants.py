"""Near names: pairs that may be one name, and pairs that are two words."""

from __future__ import annotations

import pytest

from linter.layers.variants import Nearness, near, sound

NEAR = (
    ("Mukherjee", "Mukerjee", Nearness.SLIP),
    ("Clarke", "Clark", Nearness.SLIP),
    ("Dellwo", "Delwo", Nearness.SLIP),
    ("Pimentel", "Pimental", Nearness.SLIP),
    ("Grunewald", "Gruenewald", Nearness.SLIP),
    ("Marwood", "Mawrood", Nearness.SLIP),
    ("Erdogan", "Erdoğan", Nearness.ACCENT),
    ("Kathryn", "Katherine", Nearness.SOUND),
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
    ("Jean", "Joan"),
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
