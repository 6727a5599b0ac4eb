"""The examples of a check as tests, for ours and for anybody's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from linter.article.source import Source
from linter.check import Check, Example
from linter.engine.analyse import analyse
from linter.engine.options import make_options
from linter.engine.read import read_source
from linter.findings import Diagnostic
from linter.layers.nlp import Model


@dataclass(frozen=True)
class Case:
    """One example of one check; `str()` names it in a test report."""

    check: type[Check]
    kind: str
    number: int
    example: Example

    def __str__(self) -> str:
        return f"{self.check.code}-{self.check.name}-{self.kind}-{self.number}"


def cases(checks: Iterable[type[Check]]) -> list[Case]:
    """Every example of `checks`, to parametrise a test with."""
    return [
        Case(check, kind, number, example)
        for check in checks
        for number, (kind, example) in enumerate(check.examples())
    ]


def verify(case: Case, model: Model | None) -> None:
    """Assert that the check finds exactly the marked places, primary and related, and no other;
    and, where the example says what its fix makes of it, that it does."""
    text, marked = unmark(case.example.text)
    found = diagnose(case.check, case.example, text, model)
    spans = {(p.start, p.end) for d in found for p in d.places}
    shown = remark(text, spans)
    assert spans == marked, f"{case} finds {shown!r}, its marks are {case.example.text!r}"
    if case.kind == "bad":
        assert found, f"{case} finds nothing"
    if case.example.fixed is not None:
        fixed = _fixed(text, found)
        assert fixed == case.example.fixed, f"{case} is fixed to {fixed!r}"


def diagnose(
    check: type[Check], example: Example, text: str, model: Model | None
) -> tuple[Diagnostic, ...]:
    """What `check` alone says of `text`."""
    options = make_options(check, example.options)
    article = read_source(Source(f"example{example.suffix}", text), date=example.date)
    found = analyse(article, [check(options)], model).diagnostics
    crash = next((d.message for d in found if d.code.startswith("ENG")), None)
    assert crash is None, crash
    return found


def unmark(text: str) -> tuple[str, set[tuple[int, int]]]:
    """Take the marks ⟦ ⟧ out of `text`; return it with the stretches they marked."""
    plain: list[str] = []
    spans, at, start = set(), 0, None
    for char in text:
        if char == "⟦":
            assert start is None, f"nested mark in {text!r}"
            start = at
        elif char == "⟧":
            assert start is not None, f"a mark is closed and was never opened in {text!r}"
            spans.add((start, at))
            start = None
        else:
            plain.append(char)
            at += 1
    assert start is None, f"a mark is never closed in {text!r}"
    return "".join(plain), spans


def remark(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Put marks around `spans` of `text`, to show what was found."""
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]}⟦{text[start:end]}⟧{text[end:]}"
    return text


def _fixed(text: str, found: Iterable[Diagnostic]) -> str:
    edits = [edit for d in found if d.fix is not None for edit in d.fix.edits]
    for edit in sorted(edits, key=lambda e: e.span, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text
