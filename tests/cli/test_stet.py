"""stet through the command, in Markdown."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter.engine.read import readers
from tests.cli.conftest import Command, article

pytestmark = pytest.mark.skipif(
    "markdown" not in readers().points, reason="there is no reader for Markdown"
)

TEXT = (
    "# A story of the town\n\nThe council found a blob in the cellar.\n\nAnother blob came later.\n"
)


def test_stet(copydesk: Command, folder: Path) -> None:
    file = article(folder, TEXT, "story.md")
    assert len(copydesk("story.md").lines) == 2
    done = copydesk("stet", "story.md:3", "house-word", "--reason", "the mayor's own word")
    assert done.out == "story.md:3: <!-- stet house-word: the mayor's own word -->\n"
    assert "cellar. <!-- stet house-word: the mayor's own word -->\n\n" in file.read_text()
    assert [line.split(":")[1] for line in copydesk("story.md").lines] == ["5"]
    assert len(copydesk("--no-stet", "story.md").lines) == 2


def test_unused(copydesk: Command, folder: Path) -> None:
    article(folder, TEXT.replace("blob", "chest") + "\n<!-- stet HOU101 -->\nLast.\n", "story.md")
    result = copydesk("story.md")
    assert [line.split()[1] for line in result.lines] == ["ENG101"]
    assert result.status == 1
    assert copydesk("--ignore", "HOU101", "story.md").lines == []


def test_crlf(copydesk: Command, folder: Path) -> None:
    (folder / "story.md").write_bytes(TEXT.replace("\n", "\r\n").encode())
    copydesk("stet", "story.md:3", "HOU101")
    data = (folder / "story.md").read_bytes()
    assert data.count(b"\r\n") == data.count(b"\n") == 5
    assert [line.split(":")[1] for line in copydesk("story.md").lines] == ["5"]


def test_reason_due(copydesk: Command, folder: Path) -> None:
    article(folder, TEXT, "story.md")
    (folder / "copydesk.toml").write_text("stet-needs-reason = true")
    copydesk("stet", "story.md:3", "HOU101")
    assert [line.split()[1] for line in copydesk("story.md").lines] == ["ENG105", "HOU101"]


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["story.md", "HOU101"], "'story.md' is not FILE:LINE"),
        (["stroy.md:3", "HOU101"], "no such file: stroy.md; did you mean 'story.md'?"),
        (["story.md:2", "HOU101"], "there is no prose on this line"),
        (["story.md:99", "HOU101"], "there is no prose on this line"),
        (["story.md:3", "HOU191"], "did you mean 'HOU1"),
        (["story.md:3", "HOU101", "--reason", "a --> b"], "has no --> in it"),
        (["story.txt:1", "HOU101"], "plain text has no comments: use [[accept]]"),
    ],
)
def test_mistakes(copydesk: Command, folder: Path, args: list[str], message: str) -> None:
    article(folder, TEXT, "story.md")
    article(folder, "A blob.", "story.txt")
    result = copydesk("stet", *args)
    assert message in result.err
    assert (result.status, result.err.count("\n")) == (2, 1)
