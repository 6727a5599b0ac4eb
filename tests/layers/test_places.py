"""The table of place forms, and the runs of capitals that places are read from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from linter.article.source import Source
from linter.engine.read import read_source
from linter.layers import place_forms
from linter.layers.capitals import capital_runs
from linter.layers.near_places import are_two_towns
from linter.layers.place_forms import PLACE_FORMS
from linter.layers.variants import folded

_ROWS = Path(place_forms.__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("row", [r for r in _ROWS if not r.startswith("# ")])
def test_a_row_is_two_forms_and_perhaps_a_year(row: str) -> None:
    assert re.fullmatch(r"[^|=]+[|=][^|=]+(?:\|(?:\d{4})?(?:\|G)?)?", row)


def test_every_form_has_a_source_with_an_address_or_is_in_geonames() -> None:
    for form in PLACE_FORMS.values():
        assert "GeoNames" in form.source or re.search(r"[\w-]\.[a-z]{2,5}/", form.source)


def test_a_form_names_one_place_and_every_place_is_its_own_form() -> None:
    keys: dict[str, str] = {}
    for name, form in PLACE_FORMS.items():
        assert keys.setdefault(folded(name), form.place) == form.place
        assert PLACE_FORMS[form.place].place == form.place


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("It rained in Port Elizabeth on Sunday.", ["Port Elizabeth"]),
        ("It rained in Hull on May 4.", ["Hull"]),
        ("The Committee on Marine Life met.", ["Committee on Marine Life"]),
        (
            "It rained in Côte d’Ivoire and Mali.",
            ["Côte d’Ivoire and Mali", "Côte d’Ivoire", "Mali"],
        ),
        (
            "The Bank of the North and Acme met.",
            ["Bank of the North and Acme", "Bank of the North", "Acme"],
        ),
    ],
)
def test_runs(text: str, runs: list[str]) -> None:
    article = read_source(Source("a.txt", f"Head\n\n{text}"))
    found = [article.text(r.span) for r in capital_runs(article)]
    assert [f for f in found if f not in ("Head", "It")] == runs


def test_towns_one_letter_apart_are_two() -> None:
    assert are_two_towns("Bolton", "Boston")
    assert not are_two_towns("Bolton", "Bolten")
