"""What titles say, as the table of offices has it, and what the table rests on."""

from __future__ import annotations

import re

import pytest

from checks.people.role_conflict import RoleConflict
from linter.engine.options import OptionError, make_options
from linter.layers.office_table import GROUPS
from linter.layers.offices import house_offices, office

TITLES = (
    ("foreign minister", "minister", "foreign"),
    ("Secretary of State", "minister", "foreign"),
    ("secretary of state for work and pensions", "minister", "labour"),
    ("communities secretary", "minister", "housing"),
    ("Chancellor of the Exchequer", "minister", "finance"),
    ("chancellor", "chancellor", ""),
    ("premier", "prime minister", ""),
    ("lieutenant governor", "lieutenant governor", ""),
    ("House Majority Leader", "majority leader", ""),
    ("chief executive officer", "chief executive", ""),
    ("CFO", "manager", "finance"),
    ("chief financial officer", "manager", "finance"),
    ("chief information officer", "manager", "technology"),
    ("head of people", "manager", "human"),
    ("communications director", "manager", "sales"),
    ("general counsel", "manager", "legal"),
    ("curator of geology", "manager", "geology"),
    ("non-executive chairwoman", "non-executive chair", ""),
    ("deputy chairman", "vice chair", ""),
)


@pytest.mark.parametrize(("title", "kind", "remit"), TITLES)
def test_title(title: str, kind: str, remit: str) -> None:
    held = office(title)
    assert held is not None
    assert (held.kind, " ".join(sorted(held.remit))) == (kind, remit)


@pytest.mark.parametrize(
    "title",
    [
        "press secretary",
        "secretary",
        "permanent secretary",
        "director",
        "creative director",
        "director of the museum",
        "Secretary-General",
        "director general",
        "curator",
        "baker",
    ],
)
def test_no_office_that_conflicts(title: str) -> None:
    assert office(title) is None


@pytest.mark.parametrize(
    ("one", "other", "at_odds"),
    [
        ("chief information officer", "CTO", False),
        ("sales director", "head of marketing", False),
        ("curator of geology", "director of education", True),
        ("governor", "attorney general", True),
        ("House speaker", "minority leader", True),
        ("chancellor of the exchequer", "finance minister", False),
        ("chief executive", "company secretary", True),
        ("president", "chief operating officer", False),
        ("chairman", "chief executive", False),
    ],
)
def test_conflicts(one: str, other: str, at_odds: bool) -> None:
    first, second = office(one), office(other)
    assert first is not None
    assert second is not None
    assert first.conflicts(second) is at_odds
    assert second.conflicts(first) is at_odds


@pytest.mark.parametrize("group", GROUPS, ids=lambda g: g.name)
def test_every_group_says_what_it_rests_on(group) -> None:  # type: ignore[no-untyped-def]
    assert group.sources
    for source in group.sources:
        assert source.title
        assert source.says
        assert re.fullmatch(r"https?://\S+", source.address)
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", source.looked_up)


def test_every_head_begins_with_a_letter_and_every_exclusive_kind_is_one() -> None:
    kinds = {held.kind for group in GROUPS for held in group.heads.values()}
    kinds |= {kind for group in GROUPS for kind in group.qualified.values()}
    for group in GROUPS:
        assert all(pattern[0].isalpha() for pattern in group.heads)
        for exclusive in group.exclusive:
            assert exclusive <= kinds


def test_sets_of_a_newsroom() -> None:
    held = house_offices(["bookkeeper, General  Manager"])
    assert held["bookkeeper"].conflicts(held["general manager"])
    with pytest.raises(ValueError, match="no set of two titles"):
        house_offices(["bookkeeper"])
    with pytest.raises(ValueError, match="'driver' stands twice"):
        house_offices(["driver, foreman", "clerk, driver"])


def test_a_wrong_set_is_an_error_of_the_settings() -> None:
    with pytest.raises(OptionError, match="role-conflict: 'bookkeeper' is no set"):
        make_options(RoleConflict, {"offices": ["bookkeeper"]})
    with pytest.raises(OptionError, match="did you mean 'offices'"):
        make_options(RoleConflict, {"ofices": ["bookkeeper, foreman"]})
