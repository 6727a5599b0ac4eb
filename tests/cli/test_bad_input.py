"""What is wrong with the world around a run costs one clear line, never a traceback."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from linter.engine.cache import Cache
from tests.cli.conftest import Command, article

BLOB = "The council found a blob in the cellar on Friday, the mayor said."


def shell(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a shell script in which `copydesk` is this one."""
    command = f'{sys.executable} -c "from linter.cli.main import main; main()"'
    return subprocess.run(
        ["/bin/sh", "-c", f'copydesk() {{ {command} "$@"; }}\n{script}'],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk(folder: Path) -> None:
    article(folder, BLOB)
    done = shell("copydesk --no-cache story.txt > /dev/full", folder)
    assert (done.returncode, done.stderr) == (3, "copydesk: No space left on device\n")


@pytest.mark.skipif(os.name != "posix", reason="closes file descriptors")
@pytest.mark.parametrize(
    ("script", "status"),
    [
        ("copydesk --no-cache story.txt >&-", 1),
        ("copydesk --no-cache story.txt 2>&-", 1),
        ("copydesk --no-cache - <&-", 0),
    ],
)
def test_a_closed_stream(folder: Path, script: str, status: int) -> None:
    article(folder, BLOB)
    done = shell(script, folder)
    assert done.returncode == status
    assert "Traceback" not in done.stderr


def test_folders_nested_without_end(copydesk: Command, folder: Path) -> None:
    here = os.getcwd()
    for _ in range(1200):
        Path("d").mkdir()
        os.chdir("d")
    Path("story.txt").write_text(BLOB)
    os.chdir(here)
    try:
        result = copydesk("--no-cache", ".")
    finally:
        subprocess.run(["rm", "-rf", str(folder / "d")], check=False)  # rmtree recurses
    assert (result.status, len(result.lines)) == (1, 1)


def test_lines_of_gitignore_that_mean_nothing(copydesk: Command, folder: Path) -> None:
    article(folder, BLOB)
    article(folder, BLOB, "draft.txt")
    (folder / ".gitignore").write_text("!\n/\n[\n\\\ndraft.txt\n")
    assert [line.partition(":")[0] for line in copydesk(".").lines] == ["story.txt"]


def test_the_nearest_gitignore_decides(copydesk: Command, folder: Path) -> None:
    for name in ("a.txt", "sub/a.txt", "sub/b.txt"):
        article(folder, BLOB, name)
    (folder / ".gitignore").write_text("*.txt\n")
    (folder / "sub" / ".gitignore").write_text("!a.txt\n")
    assert [line.partition(":")[0] for line in copydesk(".").lines] == ["sub/a.txt"]


@pytest.mark.parametrize(
    "settings",
    ['exclude = ["!"]', '[[per-path]]\nfiles = ["\\\\"]', '[[accept]]\nwords = "a"\nfiles = "!"'],
)
def test_patterns_that_mean_nothing(copydesk: Command, folder: Path, settings: str) -> None:
    article(folder, BLOB)
    (folder / "copydesk.toml").write_text(settings)
    result = copydesk(".")
    assert result.status == 2
    assert "which is no pattern of files" in result.err


def test_a_name_forges_no_line_of_the_log(copydesk: Command) -> None:
    result = copydesk("no\n::error::such\x1b[2J.txt")
    assert result.err == "copydesk: no such file: no\\n::error::such\\x1b[2J.txt\n"


def unprivileged(*args: str) -> list[str]:
    """A command that may not read what it may not read, even when root runs it."""
    if os.geteuid() != 0:
        return list(args)
    dropped = "-dac_override,-dac_read_search,-fowner"
    return ["setpriv", f"--bounding-set={dropped}", f"--inh-caps={dropped}", *args]


@pytest.mark.skipif(
    os.name != "posix" or (os.geteuid() == 0 and shutil.which("setpriv") is None),
    reason="everything may be read",
)
@pytest.mark.parametrize(
    ("args", "line"),
    [
        (["."], "copydesk: closed: Permission denied"),
        (["."], "copydesk: shut.txt: Permission denied"),
        (["--fix", "fixed/story.txt"], "copydesk: fixed/story.txt: cannot be written: Permission"),
        (["--fix", "fixed/story.txt"], "1 finding in 1 article; 1 file could not be read or"),
    ],
)
def test_what_may_not_be_read_or_written(folder: Path, args: list[str], line: str) -> None:
    for name in ("closed/a.txt", "shut.txt", "fixed/story.txt", "story.txt"):
        article(folder, BLOB, name)
    for name, mode in (("closed", 0), ("shut.txt", 0), ("fixed", 0o555)):
        (folder / name).chmod(mode)
    launcher = "from linter.cli.main import main; main()"
    command = unprivileged(sys.executable, "-c", launcher, "--no-cache", *args)
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    for name in ("closed", "fixed"):
        (folder / name).chmod(0o755)
    assert line in done.stderr
    assert "story.txt:1:21: HOU101" in done.stdout
    assert done.returncode == 3


def test_a_plug_in_that_ends_the_program(copydesk: Command, folder: Path) -> None:
    article(folder, BLOB)
    (folder / "script.py").write_text("import sys\nsys.exit(4)\n")
    result = copydesk("--checks-from", "script.py", "story.txt")
    assert result.status == 2
    assert "cannot be imported: SystemExit: 4" in result.err


def test_too_much_on_standard_input(copydesk: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("linter.engine.run.MOST_BYTES", 100)
    result = copydesk("-", stdin=BLOB.encode() * 2)
    assert (result.status, result.out) == (3, "")
    assert "an article has at most 100 bytes" in result.err


def test_two_runs_at_once_do_not_wait_for_each_other(tmp_path: Path) -> None:
    first, second = Cache(tmp_path), Cache(tmp_path)
    first.put(b"a", "1")
    second.put(b"b", "2")
    second.close()
    first.close()
    with sqlite3.connect(tmp_path / "results.sqlite") as database:
        assert len(database.execute("SELECT key FROM results").fetchall()) == 2
