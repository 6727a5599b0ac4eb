"""`explain`, `checks` and `new-check`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from linter.cli.new_check import next_code
from linter.engine.registry import load_checks
from tests.cli.conftest import Command


@pytest.mark.parametrize("name", ["HOU101", "hou101", "house-word", "old-house-word"])
def test_explain(copydesk: Command, name: str) -> None:
    out = copydesk("explain", name).out
    for part in (
        "HOU101 house-word\nerror, family hou, confidence high",
        "The word that the house never prints.",
        '[check.house-word]\n\n    word = "blob"\n        the word\n    most = 0',
        "Found (⟦ ⟧ mark the places)\n\n  - A ⟦blob⟧ here.",
        "Left alone\n\n  - A clean text.",
    ):
        assert part in out


def test_checks(copydesk: Command) -> None:
    out = copydesk("checks").out
    assert "  HOU201  off      house-draft" in out
    assert "\npunctuation\n  PUN101  error    double-punctuation" in out


def test_checks_json(copydesk: Command) -> None:
    found = {c["code"]: c for c in json.loads(copydesk("checks", "--json").out)}
    assert found["HOU101"]["options"][0] == {"name": "word", "default": "blob", "help": "the word"}
    assert found["HOU201"]["preview"] is True
    assert list(found) == sorted(found)


def test_new_check(copydesk: Command) -> None:
    code = next_code("TXT", load_checks())
    done = copydesk("new-check", "text", "stray-word")
    file = Path(done.out.partition(":")[0])
    assert file.parts[-3:] == ("checks", "text", "stray_word.py")
    assert done.out.endswith(f": {code} stray-word\n")
    listed = copydesk("checks", "--json", "--checks-from", str(file)).out
    assert {c["code"] for c in json.loads(listed)} >= {code}
    again = copydesk("new-check", "TXT", "stray-word")
    assert (again.status, file.name in again.err) == (2, True)


def test_next_code_of_a_family_without_checks() -> None:
    assert next_code("XYZ", {}) == "XYZ101"


@pytest.mark.parametrize("name", ["ENG101", "unused-stet"])
def test_explain_what_the_engine_says(copydesk: Command, name: str) -> None:
    assert copydesk("explain", name).out.startswith("ENG101 unused-stet\n")


def test_every_code_of_the_engine_has_a_page() -> None:
    from linter.engine import analyse
    from linter.explain import ENGINE
    from linter.filters import stet
    from linter.reporters.reporter import NOT_READ

    said = {v for m in (analyse, stet) for v in vars(m).values() if isinstance(v, tuple)}
    codes = {(v[0], v[1]) for v in said if len(v) == 2 and str(v[0]).startswith("ENG")}
    assert {(code, title) for code, (title, _) in ENGINE.items()} == {*codes, NOT_READ}
