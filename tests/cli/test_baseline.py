"""The baseline: it excuses what was there, and nothing new."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Command, article

TEXT = (
    "The council found a blob in the cellar, the mayor said on Friday.\n"
    "It was put there in the year of the flood, when nobody looked.\n"
    "A second blob was found in the attic of the town hall.\n"
)


@pytest.fixture
def kept(copydesk: Command, folder: Path) -> Command:
    """The command in a folder with an article whose two findings are in the baseline."""
    article(folder, TEXT, "desk/story.txt")
    (folder / "copydesk.toml").write_text('select = ["hou"]')
    result = copydesk("--write-baseline", ".")
    assert (result.status, result.out) == (0, "")
    assert result.err == "copydesk: copydesk-baseline.json: 2 findings written\n"
    return copydesk


def test_it_is_used_when_it_exists(kept: Command) -> None:
    result = kept(".")
    assert (result.status, result.lines) == (0, [])
    assert result.err == "0 findings in 1 article; 2 more in the baseline\n"
    assert len(kept("--no-baseline", ".").lines) == 2
    assert len(kept("--isolated", "--select", "hou", ".").lines) == 2
    assert kept("--isolated", "--baseline", "copydesk-baseline.json", ".").lines == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("A new first paragraph of the story.\n" + TEXT, 0),
        ("\n".join(reversed(TEXT.splitlines())), 0),
        (TEXT.replace("flood", "great flood"), 0),
        (TEXT.replace("\n", "\r\n"), 0),
        (TEXT + "A third blob was found.\n", 1),
        (TEXT + TEXT.splitlines()[2] + "\n", 1),  # the same sentence once more
        (TEXT.replace("cellar", "vault"), 1),  # a sentence that was rewritten
        (TEXT + "There was salt and there was pepper.\n", 1),
    ],
)
def test_edits(kept: Command, folder: Path, text: str, count: int) -> None:
    (folder / "desk/story.txt").write_text(text, newline="")
    assert len(kept(".").lines) == count


def test_the_same_subject_elsewhere_is_new(kept: Command, folder: Path) -> None:
    article(folder, TEXT, "desk/copy.txt")
    assert {line.split(":")[0] for line in kept(".").lines} == {"desk/copy.txt"}


def test_a_renamed_article_is_known(kept: Command, folder: Path) -> None:
    (folder / "desk/story.txt").rename(folder / "renamed.txt")
    assert kept(".").lines == []
    result = kept("--prune-baseline", ".")
    assert result.err.startswith("copydesk: copydesk-baseline.json: 0 findings taken out\n")
    document = json.loads((folder / "copydesk-baseline.json").read_text())
    assert list(document["articles"]) == ["renamed.txt"]


def test_an_article_rewritten_under_a_new_name_is_not(kept: Command, folder: Path) -> None:
    (folder / "desk/story.txt").unlink()
    article(folder, "A blob of quite another kind, in a story that has nothing in common.", "x.txt")
    assert len(kept(".").lines) == 1


def test_prune(kept: Command, folder: Path) -> None:
    article(folder, TEXT.replace("second blob", "second chest"), "desk/story.txt")
    result = kept("--prune-baseline", ".")
    assert result.err.startswith("copydesk: copydesk-baseline.json: 1 finding taken out\n")
    article(folder, TEXT, "desk/story.txt")
    assert len(kept(".").lines) == 1
    (folder / "desk/story.txt").unlink()
    article(folder, "All is well.", "other.txt")
    kept("--prune-baseline", ".")
    assert json.loads((folder / "copydesk-baseline.json").read_text())["articles"] == {}


def test_writing_a_part_keeps_the_rest(kept: Command, folder: Path) -> None:
    article(folder, "One more blob.", "new.txt")
    assert "3 findings written" in kept("--write-baseline", "new.txt").err
    assert kept(".").lines == []


def test_named_baseline(copydesk: Command, folder: Path) -> None:
    article(folder, TEXT)
    assert copydesk("--write-baseline", "--baseline", "kept/b.json", "story.txt").status == 2
    (folder / "kept").mkdir()
    assert copydesk("--write-baseline", "--baseline", "kept/b.json", "story.txt").status == 0
    assert copydesk("--baseline", "kept/b.json", "story.txt").status == 0
    assert json.loads((folder / "kept/b.json").read_text())["articles"].keys()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not a baseline: no JSON"),
        ("[]", "not a baseline of copydesk"),
        ('{"version": 1}', "not a baseline of copydesk"),
        ('{"version": 1, "articles": {"a": {"findings": [{"check": "X"}], "paragraphs": ""}}}', "not a baseline"),
        ('{"version": 2, "articles": {}}', "written by a newer copydesk (format 2)"),
    ],
)  # fmt: skip
def test_mistakes(copydesk: Command, folder: Path, text: str, message: str) -> None:
    article(folder, TEXT)
    (folder / "copydesk-baseline.json").write_text(text)
    result = copydesk("story.txt")
    assert message in result.err
    assert (result.status, result.out, result.err.count("\n")) == (2, "", 1)


def test_missing_baseline(copydesk: Command, folder: Path) -> None:
    article(folder, TEXT)
    result = copydesk("--baseline", "none.json", "story.txt")
    assert (result.status, "no such baseline" in result.err) == (2, True)


def test_a_link_is_not_followed(copydesk: Command, folder: Path) -> None:
    article(folder, TEXT)
    (folder / "copydesk-baseline.json").symlink_to("/etc/hostname")
    assert copydesk("story.txt").status == 1
