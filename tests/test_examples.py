"""Every example of every check holds: exact spans for `bad`, silence for `good`."""

from __future__ import annotations

import pytest

from linter.engine.registry import load_checks
from linter.layers.nlp import Model
from linter.testing import Case, cases, verify

MODEL = Model()


def _param(case: Case) -> object:
    marks = [pytest.mark.xfail(reason=case.example.todo, strict=True)] if case.example.todo else []
    return pytest.param(case, id=str(case), marks=marks)


@pytest.mark.parametrize("case", [_param(c) for c in cases(load_checks().values())])
def test_example(case: Case) -> None:
    verify(case, MODEL)
