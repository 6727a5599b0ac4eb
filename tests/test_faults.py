"""Errors planted in clean copy are found nine times in ten, and clean copy is silent."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from linter.article.source import Source
from linter.check import Check
from linter.engine.analyse import analyse
from linter.engine.read import read_source
from linter.engine.registry import load_checks
from linter.findings import Diagnostic, Severity
from linter.layers.nlp import Model
from tests.faults import PLANTERS, Planter

CHECKS = load_checks()
ON = [check() for check in CHECKS.values() if not check.preview]
BY_NAME = {check.name: check for check in CHECKS.values()}
CLEAN = sorted((Path(__file__).parent / "data" / "clean").glob("*.txt"))
MODEL = Model()


def told(
    text: str, checks: Sequence[Check] = ON, least: Severity = Severity.WARNING
) -> list[Diagnostic]:
    found = analyse(read_source(Source("story.txt", text)), checks, MODEL).diagnostics
    return [d for d in found if d.severity >= least]


@pytest.mark.parametrize("file", CLEAN, ids=lambda f: f.stem)
def test_clean_copy_is_silent(file: Path) -> None:
    assert told(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(("name", "planter"), PLANTERS, ids=[name for name, _ in PLANTERS])
def test_planted_errors_are_found(name: str, planter: Planter) -> None:
    if name not in BY_NAME or BY_NAME[name].preview:
        pytest.skip(f"{name} is not on")
    check = BY_NAME[name]()
    missed, planted = [], 0
    for file in CLEAN:
        for faulted in planter(file.read_text(encoding="utf-8")):
            planted += 1
            found = told(faulted.text, [check], min(check.severity, Severity.WARNING))
            places = [p for d in found for p in d.places]
            if not any(p.start < faulted.end and faulted.start < p.end for p in places):
                missed.append(faulted.text[max(0, faulted.start - 40) : faulted.end + 20])
    assert planted >= 8
    assert len(missed) <= planted / 10, f"{len(missed)} of {planted} missed: {missed[:5]}"
