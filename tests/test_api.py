"""Copydesk as a library."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter.api import Severity, UnreadableError, lint_path, lint_text, make_settings

TEXT = "It rained all day,, and the bridge is 200 miles (300 kilometers) away."


def test_lint_text() -> None:
    assert [d.code for d in lint_text(TEXT)] == ["PUN101", "NUM101"]
    only = make_settings({"select": ["PUN"], "severity": {"PUN": "warning"}})
    (finding,) = lint_text(TEXT, settings=only)
    assert finding.severity is Severity.WARNING
    assert (finding.path, finding.place.line, finding.place.excerpt) == ("text.txt", 1, ",,")


def test_lint_path(tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_text(TEXT)
    (tmp_path / "copydesk.toml").write_text('ignore = ["PUN"]')
    assert [d.code for d in lint_path(file)] == ["PUN101", "NUM101"]
    settings = make_settings(file=tmp_path / "copydesk.toml")
    assert [d.code for d in lint_path(str(file), settings=settings)] == ["NUM101"]


def test_unreadable(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_bytes(b"\xff")
    with pytest.raises(UnreadableError, match=r"story\.txt: not UTF-8"):
        lint_path(tmp_path / "story.txt")
