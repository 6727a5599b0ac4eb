"""`--since` and `--diff-file`: only changed lines are answered for."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from linter.filters import changes
from linter.filters.changes import parse_diff
from tests.cli.conftest import Command, article

OLD = "The old blob stays.\n\nThe salt was here on Monday.\n\nNothing else happened there.\n"


def git(folder: Path, *args: str) -> None:
    identity = ["-c", "user.name=Desk", "-c", "user.email=desk@example.com"]
    subprocess.run(["git", *identity, *args], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(folder: Path) -> Path:
    git(folder, "init", "-q", "-b", "main")
    article(folder, OLD, "desk/story.txt")
    article(folder, OLD, "desk/untouched.txt")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "old")
    return folder


def codes(command: Command, *args: str) -> list[str]:
    return sorted(" ".join(line.split()[:2]) for line in command(*args).lines)


def test_only_changed_lines(copydesk: Command, repository: Path) -> None:
    assert copydesk("--since", "main", ".").lines == []
    article(repository, OLD + "\nA new blob came.\n", "desk/story.txt")
    assert codes(copydesk, "--since", "main", ".") == ["desk/story.txt:7:7: HOU101"]
    git(repository, "commit", "-qam", "new")
    assert codes(copydesk, "--since", "HEAD~1", "desk") == ["desk/story.txt:7:7: HOU101"]
    assert copydesk("--since", "HEAD", ".").lines == []


def test_a_new_line_against_an_old_one(copydesk: Command, repository: Path) -> None:
    text = OLD.replace("Nothing else", "The pepper")  # the finding is there, the salt is old
    article(repository, text, "desk/story.txt")
    assert codes(copydesk, "--since", "main", ".") == ["desk/story.txt:5:5: HOU102"]
    git(repository, "commit", "-qam", "pepper")
    article(repository, text.replace("The salt", "Now the salt"), "desk/story.txt")
    assert codes(copydesk, "--since", "HEAD", ".") == ["desk/story.txt:5:5: HOU102"]


def test_a_lone_carriage_return_ends_no_line_of_a_diff(copydesk: Command, repository: Path) -> None:
    file = repository / "desk/story.txt"
    file.write_bytes(b"It was dry.\r\rIt was cold.\n\nA blob stays.\n\nThe end.\n")
    git(repository, "commit", "-qam", "carriage returns")
    file.write_bytes(file.read_bytes().replace(b"The end.", b"The blob.").replace(b"cold", b"blob"))
    found = codes(copydesk, "--since", "HEAD", ".")
    assert found == ["desk/story.txt:3:8: HOU101", "desk/story.txt:7:5: HOU101"]


def test_git_that_cannot_tell_is_no_clean_bill(
    copydesk: Command, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git_says = changes._git

    def broken(git: str, folder: Path, *args: str) -> str | None:
        return None if args[0] == "diff" else git_says(git, folder, *args)

    monkeypatch.setattr(changes, "_git", broken)
    result = copydesk("--since", "main", str(repository / "desk"))
    assert (result.status, result.out) == (2, "")
    assert result.err == "copydesk: --since: git cannot tell what changed since main\n"


def test_new_and_renamed_files(copydesk: Command, repository: Path) -> None:
    article(repository, "A blob in a new file.", "desk/fresh.txt")
    git(repository, "mv", "desk/untouched.txt", "desk/renamed ü.txt")
    found = codes(copydesk, "--since", "main", ".")
    assert found == ["desk/fresh.txt:1:3: HOU101"]
    article(repository, OLD + "\nOne more blob.\n", "desk/renamed ü.txt")
    found = [line for line in copydesk("--since", "main", ".").lines if "renamed" in line]
    assert [line.split(":")[1] for line in found] == ["7"]


def test_from_a_folder_below(
    copydesk: Command, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article(repository, OLD + "\nA new blob came.\n", "desk/story.txt")
    monkeypatch.chdir(repository / "desk")
    assert codes(copydesk, "--since", "main", ".") == ["story.txt:7:7: HOU101"]


def test_merge_base(copydesk: Command, repository: Path) -> None:
    git(repository, "checkout", "-q", "-b", "branch")
    article(repository, OLD + "\nA blob of the branch.\n", "desk/story.txt")
    git(repository, "commit", "-qam", "branch")
    git(repository, "checkout", "-q", "main")
    article(repository, "Another blob.\n\n" + OLD, "desk/untouched.txt")
    git(repository, "commit", "-qam", "main moves on")
    git(repository, "checkout", "-q", "branch")
    assert codes(copydesk, "--since", "main", ".") == ["desk/story.txt:7:3: HOU101"]


def test_mistakes(copydesk: Command, repository: Path) -> None:
    for revision in ("nonsense", "--output=x", ""):
        result = copydesk(f"--since={revision}", ".")
        assert (result.status, result.out) == (2, "")
        assert f"git knows no revision {revision!r}" in result.err
    assert not (repository / "x").exists()
    result = copydesk("--diff-file", "none.diff", ".")
    assert (result.status, "No such file" in result.err) == (2, True)


def test_no_repository(copydesk: Command, folder: Path) -> None:
    article(folder, OLD)
    result = copydesk("--since", "main", "story.txt")
    assert (result.status, "is in no git repository" in result.err) == (2, True)


def test_shallow_clone(
    copydesk: Command, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(2):
        git(repository, "commit", "-q", "--allow-empty", "-m", f"{number}")
    clone = repository / "clone"
    git(repository, "clone", "-q", "--depth", "1", f"file://{repository}", str(clone))
    monkeypatch.chdir(clone)
    result = copydesk("--since", "HEAD~1", ".")
    assert (result.status, "the clone is shallow" in result.err) == (2, True)


def test_diff_file(copydesk: Command, repository: Path) -> None:
    article(repository, OLD + "\nA new blob came.\n", "desk/story.txt")
    for options in ([], ["--no-prefix"], ["-U0"]):
        command = ["git", "diff", *options]
        done = subprocess.run(command, cwd=repository, check=True, capture_output=True)
        (repository / "change.diff").write_bytes(done.stdout)
        assert codes(copydesk, "--diff-file", "change.diff", ".") == ["desk/story.txt:7:7: HOU101"]
    piped = copydesk("--diff-file", "-", ".", stdin=done.stdout)
    assert len(piped.lines) == 1


def test_parse_diff(tmp_path: Path) -> None:
    diff = (
        'diff --git a/x "b/caf\\303\\251.txt"\n'
        "similarity index 90%\nrename from x\nrename to café.txt\n"
        '--- "a/x"\n+++ "b/caf\\303\\251.txt"\n@@ -1,3 +1,4 @@ heading\n one\n-two\n+++ 2\n+new\n three\n'
        "\\ No newline at end of file\n"
        "--- a/gone.txt\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n"
        "--- a/one.txt\n+++ b/one.txt\n@@ -5 +7 @@\n-x\n+y\r\n@@ -9,0 +12,2 @@\n+a\n+b\n"
    )
    lines = parse_diff(diff, (tmp_path,)).lines
    assert lines == {tmp_path / "café.txt": {2, 3}, tmp_path / "one.txt": {7, 12, 13}}
