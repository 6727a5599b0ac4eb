"""Bodies and places: which runs of capitals are which, and which two may be one."""

from __future__ import annotations

import pytest

from linter.article.source import Source
from linter.engine.read import read_source
from linter.layers.capitals import capital_runs
from linter.layers.organisations import organisations
from linter.layers.place_forms import PLACE_FORMS
from linter.layers.places import places
from linter.layers.proper_variants import proper_variants

RUNS: tuple[tuple[str, list[str]], ...] = (
    ("The World Tide Organization’s head spoke.", ["World Tide Organization"]),
    ("On Monday Acme fell.", ["Acme"]),
    (
        "The Department of Health and Social Care paid.",
        ["Department of Health and Social Care", "Department of Health", "Social Care"],
    ),
    ("King’s College of Traders’ Law met.", ["King’s College of Traders’ Law"]),
    ("He saw U.S. Steel.", ["U.S. Steel"]),
    ("He met the mayor of Hull.", ["Hull"]),
    ("Łódź and the Baltic Sea froze.", ["Łódź and the Baltic Sea", "Łódź", "Baltic Sea"]),
)


@pytest.mark.parametrize(("text", "expected"), RUNS, ids=range(len(RUNS)))
def test_capital_runs(text: str, expected: list[str]) -> None:
    article = read_source(Source("x.txt", text))
    assert [r.text for r in capital_runs(article)] == expected
    assert [article.text(r.span) for r in capital_runs(article)] == expected


BODIES: tuple[tuple[str, list[str]], ...] = (
    ("The Elmet Museum of Art bought it.", ["Elmet Museum of Art"]),
    ("Tide Harbour Partners lent it.", ["Tide Harbour Partners"]),
    ("Marlow Woodstains, a Tyneside company, was bought.", ["Marlow Woodstains"]),
    ("Ann Marsh spoke. Marsh left.", []),
    ("The Elmet Trust paid. The Elmet Trust’s head left.", ["Elmet Trust"]),
    ("He lives in Upper Slaughter.", []),
    ("The Grand Slam was his.", []),
)


@pytest.mark.parametrize(("text", "expected"), BODIES, ids=range(len(BODIES)))
def test_organisations(text: str, expected: list[str]) -> None:
    assert [o.name for o in organisations(read_source(Source("x.txt", text)))] == expected


PLACES: tuple[tuple[str, list[str]], ...] = (
    ("Rain fell in Elmet.", ["Elmet!"]),
    ("Rain fell north of Elmet and across the Wold.", ["Elmet!", "Wold!"]),
    ("He flew to Elmet.", ["Elmet"]),
    ("A ship left Elmet, Maine, at noon.", ["Elmet! Maine"]),
    ("It was in Elmet, Kent.", ["Elmet! Kent"]),
    ("She saw Rome, Elmet, Spain and Kent.", []),
    ("He was at the Elmet Museum.", []),
    ("Elmet won.", []),
)


@pytest.mark.parametrize(("text", "expected"), PLACES, ids=range(len(PLACES)))
def test_places(text: str, expected: list[str]) -> None:
    found = places(read_source(Source("x.txt", text)))
    shown = [p.name + "!" * p.sure + (f" {p.land}" if p.land else "") for p in found]
    assert shown == expected


VARIANTS: tuple[tuple[str, list[str]], ...] = (
    ("He joined Real Elmet. It beat Real Elmat.", ["body spelling: Real Elmat"]),
    ("Rain fell in Carrabeen. At Carabeen it was dry.", ["place spelling: Carabeen"]),
    (
        "The Elmet Trades Board met.\n\nThe Elmet Trade Board met.",
        ["body number: Elmet Trade Board"],
    ),
    (
        "Tide Bay Partners lent it.\n\nTide Bay Capital owns it.",
        ["body kind: Tide Bay Capital"],
    ),
    ("Tide Partners lent it.\n\nTide Capital owns it.", []),
    ("Tide Bay Partners and Tide Bay Capital met.", []),
    ("Tide Bay Partners lent it.\n\nTide Bay Capital, its subsidiary, owns it.", []),
    ("Carrabeen and Carabeen are dry.", []),
    ("These are dry. Those are not. They were dry. Here it rained. Hare rained.", []),
    ("Rain fell in Texas. Rich Texans left.", []),
    ("Acme paid. The acne cream was Acne’s.", []),
)


@pytest.mark.parametrize(("text", "expected"), VARIANTS, ids=range(len(VARIANTS)))
def test_proper_variants(text: str, expected: list[str]) -> None:
    article = read_source(Source("x.txt", text))
    found = [
        f"{'place' if v.is_place else 'body'} {v.how}: {article.text(v.odd[0])}"
        for v in proper_variants(article)
    ]
    assert found == expected


def test_the_newer_name_is_a_form_of_itself() -> None:
    assert all(PLACE_FORMS[form.place].place == form.place for form in PLACE_FORMS.values())


def test_forms_have_year_and_source() -> None:
    assert all(1900 < f.since <= 2024 for f in PLACE_FORMS.values())
