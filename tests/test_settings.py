"""Settings files: where they are found, what is refused, what they change."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Command, article, copydesk, folder

__all__ = ["copydesk", "folder"]

TEXT = "A blob of salt and pepper, maybe, was lower than the draft said on Friday."


def found(command: Command, *args: str) -> list[str]:
    """The codes of our own house that a run reports."""
    lines = command(*args, "desk/story.txt").lines
    return [word for line in lines for word in line.split()[1:2] if word.startswith("HOU")]


@pytest.mark.parametrize(
    ("settings", "codes"),
    [
        ("", ["HOU101", "HOU102", "HOU105"]),
        ('select = ["HOU101"]', ["HOU101"]),
        ('select = "house-word"', ["HOU101"]),
        ('ignore = ["hou"]', []),
        ('ignore = ["HOU1"]\nextend-select = ["HOU102"]', ["HOU102"]),
        ('extend-ignore = ["HOU102"]', ["HOU101", "HOU105"]),
        ("preview = true", ["HOU101", "HOU102", "HOU105", "HOU201"]),
        ('show = "error"', ["HOU101"]),
        ('show = "info"', ["HOU101", "HOU102", "HOU103", "HOU105"]),
        ('[severity]\nHOU1 = "error"\nHOU105 = "warning"', ["HOU101", "HOU102", "HOU103"]),
        ('show = "error"\n[severity]\nhouse-pair = "error"', ["HOU101", "HOU102"]),
        ('[check.house-word]\nword = "salt"', ["HOU101", "HOU102", "HOU105"]),
        ("[check.HOU101]\nmost = 1", ["HOU102", "HOU105"]),
    ],
)
def test_keys(copydesk: Command, folder: Path, settings: str, codes: list[str]) -> None:
    article(folder, TEXT, "desk/story.txt")
    (folder / "copydesk.toml").write_text(settings)
    assert sorted(found(copydesk)) == codes


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("ignroe = []", "no key 'ignroe'; did you mean 'ignore'?"),
        ('ignore = ["HOU111"]', "ignore: no check or family is called 'HOU111'; did you mean"),
        ("ignore = 5", "ignore must be a list of texts, not 5"),
        ("preview = 1", "preview must be true or false, not 1"),
        ('show = "warn"', "show must be info or warning or error, not 'warn'; did you mean 'warning'?"),
        ('min-confidence = "hi"', "min-confidence must be low or medium or high"),
        ('date = "May"', "date must be a date such as 2024-05-31, not 'May'"),
        ("date = 2024-05-31T10:00:00", "date must be a date such as 2024-05-31"),
        ('models = ["./evil"]', "models knows no model './evil'"),
        ('[severity]\nHOU101 = "bad"', "severity must be info or warning or error, not 'bad'"),
        ('[check.house-wrd]\nword = ""', "check: no check is called 'house-wrd'; did you mean 'house-word'?"),
        ('[check.house-word]\nwrd = ""', "check: house-word has no option 'wrd'; did you mean 'word'?"),
        ("[check.house-word]\nword = 1", "check: option 'word' of house-word must be a text, not 1"),
        ("check = 1", "check must be a table, not 1"),
        ('checks-from = ["evil"]', "no key 'checks-from'; did you mean 'check'?"),
        ("[[[", "not TOML: "),
    ],
)  # fmt: skip
def test_mistakes(copydesk: Command, folder: Path, settings: str, message: str) -> None:
    article(folder, TEXT)
    (folder / "copydesk.toml").write_text(settings)
    result = copydesk("story.txt")
    assert f"copydesk: copydesk.toml: {message}" in result.err
    assert (result.status, result.out, result.err.count("\n")) == (2, "", 1)


def test_pyproject(copydesk: Command, folder: Path) -> None:
    article(folder, TEXT, "desk/story.txt")
    (folder / "pyproject.toml").write_text('[tool.copydesk]\nselect = ["HOU102"]')
    assert found(copydesk) == ["HOU102"]
    (folder / "copydesk.toml").write_text('select = ["HOU101"]')  # beats the one beside it
    assert found(copydesk) == ["HOU101"]
    (folder / "desk" / "pyproject.toml").write_text("[project]")  # says nothing to copydesk
    assert found(copydesk) == ["HOU101"]
    (folder / "desk" / "copydesk.toml").write_text('extend-ignore = ["HOU105"]')  # not merged
    assert sorted(found(copydesk)) == ["HOU101", "HOU102"]
    assert sorted(found(copydesk, "--isolated")) == ["HOU101", "HOU102", "HOU105"]
    assert found(copydesk, "--config", "copydesk.toml") == ["HOU101"]
    assert found(copydesk, "--config", "pyproject.toml") == ["HOU102"]


def test_each_article_has_its_own(copydesk: Command, folder: Path) -> None:
    for desk, code in (("sport", "HOU101"), ("city", "HOU102")):
        article(folder, TEXT, f"{desk}/story.txt")
        (folder / desk / "copydesk.toml").write_text(f'select = ["{code}"]')
    lines = copydesk(".").lines
    assert [line.split()[:2] for line in lines] == [
        ["city/story.txt:1:20:", "HOU102"],
        ["sport/story.txt:1:3:", "HOU101"],
    ]


def test_the_command_line_beats_a_file(copydesk: Command, folder: Path) -> None:
    article(folder, TEXT, "desk/story.txt")
    (folder / "copydesk.toml").write_text('ignore = ["HOU101", "HOU102"]\nshow = "error"')
    assert found(copydesk) == []
    assert found(copydesk, "--select", "HOU101") == ["HOU101"]
    assert found(copydesk, "--extend-select", "HOU101") == ["HOU101"]
    assert found(copydesk, "--ignore", "HOU102") == ["HOU101"]
    assert sorted(found(copydesk, "--ignore", "HOU2", "--show", "warning")) == [
        "HOU101",
        "HOU102",
        "HOU105",
    ]


def test_exclude(copydesk: Command, folder: Path) -> None:
    article(folder, TEXT, "archive/old.txt")
    article(folder, TEXT)
    (folder / "copydesk.toml").write_text('exclude = ["archive/"]\nselect = ["HOU101"]')
    assert len(copydesk(".").lines) == 1
    assert len(copydesk("archive/old.txt").lines) == 1
    assert copydesk("archive/old.txt", "--force-exclude").lines == []


def test_fail_on(copydesk: Command, folder: Path) -> None:
    article(folder, TEXT)
    (folder / "copydesk.toml").write_text('select = ["HOU102"]\nfail-on = "error"')
    result = copydesk("story.txt")
    assert (len(result.lines), result.status) == (1, 0)
    assert copydesk("--fail-on", "warning", "story.txt").status == 1
