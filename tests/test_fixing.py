"""Fixes on any text: nothing outside the edits moves, and a second time changes nothing."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from linter.article.source import Source
from linter.article.span import Span
from linter.findings import Confidence, Diagnostic, Edit, Fix, Place, Safety, Severity
from linter.fixing import applicable, encode_like, fix_all, fix_text
from linter.identity import fingerprints, sentence_around


def doubled(text: str) -> list[Diagnostic]:
    """A fix for each "ab" in `text`: it becomes "a"."""
    found = []
    at = text.find("ab")
    while at >= 0:
        place = Place(at, at + 2, *Source("x", text).position(at), 1, 1, "ab")
        fix = Fix("x", (Edit(Span(at + 1, at + 2), ""),), Safety.SAFE)
        found.append(
            Diagnostic("x", "PUN101", "x", Severity.ERROR, Confidence.HIGH, "m", place, fix=fix)
        )
        at = text.find("ab", at + 1)
    return found


TEXTS = st.text(alphabet="abc \n\r😀é", max_size=60)


@given(TEXTS)
@settings(deadline=None)
def test_until_nothing_changes(text: str) -> None:
    fixed, mended = fix_all(text, doubled(text), doubled)
    assert fix_all(fixed, doubled(fixed), doubled) == (fixed, [])
    assert len(text) - len(fixed) == len(mended)
    assert fixed.replace("b", "") == text.replace("b", "")


@given(TEXTS, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 5)), max_size=6))
@settings(deadline=None)
def test_edits_never_overlap(text: str, spans: list[tuple[int, int]]) -> None:
    found = []
    for start, size in spans:
        start = min(start, len(text))
        span = Span(start, min(start + size, len(text)))
        place = Place(span.start, span.end, 1, 1, 1, 1, "")
        fix = Fix("x", (Edit(span, ""),), Safety.SAFE)
        found.append(
            Diagnostic("x", "PUN101", "x", Severity.ERROR, Confidence.HIGH, "m", place, fix=fix)
        )
    fixed, mended = fix_text(text, found)
    assert len(text) - len(fixed) == sum(d.place.end - d.place.start for d in mended)


@given(TEXTS)
@settings(deadline=None)
def test_the_encoding_stays(text: str) -> None:
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"", "utf-8")):
        data = mark + text.encode(encoding)
        assert encode_like(text, data) == data


@given(TEXTS, st.integers(0, 60), st.integers(0, 9))
@settings(deadline=None)
def test_a_sentence_is_found_for_any_place(text: str, start: int, size: int) -> None:
    start = min(start, len(text))
    sentence = sentence_around(text, start, min(start + size, len(text)))
    assert " ".join(text[start : start + size].split()) in sentence or size > len(text) - start


def test_safety() -> None:
    safe, *_ = doubled("ab")
    shown = Diagnostic("x", "PUN101", "x", Severity.ERROR, Confidence.HIGH, "m", safe.place)
    assert applicable([safe, shown], unsafe=False) == [safe]


def test_fingerprints_tell_equal_findings_apart() -> None:
    same = doubled("ab") * 2
    assert len(set(fingerprints(same, lambda _: "ab"))) == 2
