"""stet: what it lets stand, and what is wrong with one."""

from __future__ import annotations

import re

import pytest

from linter.article.article import Article
from linter.article.source import Source
from linter.engine.read import read_source
from linter.engine.registry import load_checks
from linter.filters.comments import stets_in
from linter.filters.selection import Catalogue, Selector
from linter.filters.stet import insertion, read_stets
from linter.findings import Confidence, Diagnostic, Place, Severity

CATALOGUE = Catalogue(load_checks())


def read(text: str, name: str = "story.md") -> Article:
    return read_source(Source(name, text))


def found(text: str, *, needs_reason: bool = False, off: tuple[str, ...] = ()) -> list[str]:
    """What is left when every "XX" is a double-punctuation and every "YY" a unit-conversion."""
    article = read(text)
    diagnostics = []
    for code, name, word in (("PUN101", "a", "XX"), ("NUM101", "b", "YY")):
        for match in re.finditer(word, text):
            position = article.source.position(match.start())
            place = Place(*match.span(), *position, *position, word)
            diagnostics.append(
                Diagnostic("story.md", code, name, Severity.ERROR, Confidence.HIGH, "m", place)
            )

    def ran(selector: Selector) -> bool:
        return any(selector.names(code) for code in ("PUN101", "NUM101") if code not in off)

    stets = read_stets(article, CATALOGUE, needs_reason=needs_reason)
    return [f"{d.code}:{d.place.line}" for d in stets.keep(diagnostics, ran)]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Old XX here.", ["PUN101:1"]),
        ("<!-- stet PUN101: so printed -->\nOld XX here.\n\nMore XX.", ["PUN101:4"]),
        ("<!-- stet PUN101 -->\n\nOld XX here.", []),
        ("Old XX <!-- stet PUN101 --> here.", []),
        ("Old XX here. <!-- stet PUN101 -->\n\nMore XX.", ["PUN101:3"]),
        ("Old XX here.\n\n<!-- stet double-punctuation -->\nMore XX.", ["PUN101:1"]),
        ("<!-- stet punctuation, NUM101 -->\nOld XX and YY here.", []),
        ("<!-- stet PUN -->\nOld XX and YY here.", ["NUM101:2"]),
        ("<!--stet PUN101\nNUM1: two\nlines-->\nOld XX and YY here.", []),
        ("<!-- stet PUN101 -->\n- one XX\n- two XX\n\nMore XX.", ["PUN101:5"]),
        ("- one XX <!-- stet PUN101 -->\n- two XX", ["PUN101:2"]),
        ("<!-- stet-off PUN101 -->\nOld XX.\n\nMore XX.\n\n<!-- stet-on -->\nLast XX.", ["PUN101:7"]),
        (
            "<!-- stet-off PUN101, NUM101 -->\nOld XX YY.\n\n<!-- stet-on PUN101 -->\nXX YY.\n\n"
            "<!-- stet-on NUM101 -->",
            ["PUN101:5"],
        ),
        ("---\nstet: [PUN101]\n---\nOld XX.\n\nMore XX and YY.", ["NUM101:6"]),
        ("---\ntitle: x\nstet: PUN101, NUM101\n---\nOld XX and YY.", []),
        # What is wrong with one.
        ("<!-- stet NUM101 -->\nOld XX here.", ["PUN101:2", "ENG101:1"]),
        ("Old XX here.\n\n<!-- stet PUN101 -->", ["PUN101:1", "ENG101:3"]),
        ("<!-- stet PUN999 -->\nOld XX here.", ["PUN101:2", "ENG102:1"]),
        ("<!-- stet ENG101 -->\nOld here.", ["ENG102:1"]),
        ("<!-- stet PUN101, PUN999 -->\nOld XX here.", ["ENG102:1"]),
        ("<!-- stet-off PUN101 -->\nOld XX here.", ["ENG103:1"]),
        ("<!-- stet -->\nOld XX here.", ["PUN101:2", "ENG104:1"]),
        ("<!-- stet: because -->\nOld XX here.", ["PUN101:2", "ENG104:1"]),
        ("<!-- stet-on PUN101 -->\nOld XX here.", ["PUN101:2", "ENG104:1"]),
        ("---\nstet: [PUN101]\n---\nOld here.", ["ENG101:2"]),
        # What is none.
        ("<!-- stets PUN101 -->\nOld XX here.", ["PUN101:2"]),
        ("<!-- stet-foo PUN101 -->\nOld XX here.", ["PUN101:2"]),
        ("```\n<!-- stet PUN101 -->\n```\n\nOld XX.", ["PUN101:5"]),
        ("~~~ x\n<!-- stet PUN101 -->\n```\n~~~\n\nOld XX.", ["PUN101:6"]),
        ("Write `<!-- stet PUN101 -->` before XX.", ["PUN101:1"]),
        ("A ` tick <!-- stet PUN101 --> before XX.", []),
    ],
)  # fmt: skip
def test_stet(text: str, left: list[str]) -> None:
    assert found(text) == left


def test_a_reason_may_be_due() -> None:
    text = "<!-- stet PUN101 -->\nOld XX.\n\n<!-- stet PUN101: so printed -->\nMore XX."
    assert found(text, needs_reason=True) == ["ENG105:1"]
    assert found(text) == []


def test_a_check_that_did_not_run_makes_no_stet_idle() -> None:
    assert found("<!-- stet NUM101 -->\nOld here.", off=("NUM101",)) == []


def test_html_and_its_scripts() -> None:
    text = "<p>One <!-- stet PUN101: why --></p><script>x = '<!-- stet PUN101 -->'</script>"
    (comment,) = stets_in(read(text, "story.html"))
    assert (comment.names, comment.reason, comment.at.start) == (("PUN101",), "why", 7)


def test_where_one_is_written() -> None:
    text = "First one.\n\nSecond one,\nbroken.\n"
    article = read(text)
    assert insertion(article, 1) == 10
    assert insertion(article, 2) is None
    assert insertion(article, 3) == insertion(article, 4) == text.index("broken.") + 7
