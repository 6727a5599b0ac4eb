"""Many files: discovery, decoding, processes and the cache."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from linter.check import Check
from linter.engine import codec
from linter.engine.cache import Cache
from linter.engine.files import discover
from linter.engine.read import UnreadableError, decode
from linter.engine.registry import load_checks
from linter.engine.run import FileJob, FileResult, Plan, Task, run

CHECKS = load_checks()
PLAN = Plan(tuple((code, ()) for code, c in CHECKS.items() if not c.preview), use_model=False)
SEEDS = Path(__file__).parents[2] / "seeds"


def tasks(folder: Path, plan: Plan = PLAN) -> list[Task]:
    return [(FileJob(f.name, f), plan) for f in sorted(folder.iterdir()) if f.is_file()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(40):
        text = f"Story {number} of the day\n\nIt rained,, then it stopped after {number} miles.\n"
        (tmp_path / f"{number:02}.txt").write_text(text, encoding="utf-8")
    return tmp_path


def test_results_come_in_order_and_are_the_same_for_any_number_of_processes(folder: Path) -> None:
    alone = list(run(tasks(folder), CHECKS, workers=1))
    assert [r.path for r in alone] == sorted(r.path for r in alone)
    assert all(len(r.diagnostics) == 1 for r in alone)
    assert list(run(tasks(folder), CHECKS, workers=2)) == alone


def test_a_file_that_cannot_be_read_loses_nothing_else(folder: Path) -> None:
    (folder / "05.txt").write_bytes(b"caf\xe9\n")
    (folder / "06.txt").write_bytes(b"a\0b")
    (folder / "07.txt").unlink()
    found = [*tasks(folder), (FileJob("gone.txt", folder / "gone.txt"), PLAN)]
    errors = {r.path: r.error for r in run(found, CHECKS) if r.error}
    assert errors == {
        "05.txt": "not UTF-8 at byte 3: invalid continuation byte",
        "06.txt": "a NUL character at offset 1: not a text file",
        "gone.txt": "No such file or directory",
    }


def test_a_file_that_nobody_reads_is_an_error_by_name(tmp_path: Path) -> None:
    file = tmp_path / "story.xyz"
    file.write_text("It rained,, then.")
    (result,) = run([(FileJob("story.xyz", file), PLAN)], CHECKS)
    assert result.error is not None
    assert "files that end in .xyz" in result.error
    (result,) = run([(FileJob("story.xyz", file, reader="plain"), PLAN)], CHECKS)
    assert [d.code for d in result.diagnostics] == ["PUN101"]
    (result,) = run([(FileJob("-", None, b"It rained,, then."), PLAN)], CHECKS)
    assert [d.code for d in result.diagnostics] == ["PUN101"]


class Counting(dict[str, type[Check]]):
    """The registry, counting how often a check is taken out to be run."""

    taken = 0

    def __getitem__(self, code: str) -> type[Check]:
        self.taken += 1
        return super().__getitem__(code)


def test_the_cache_answers_for_the_same_bytes_and_settings(folder: Path, tmp_path: Path) -> None:
    def cached(plan: Plan = PLAN) -> tuple[list[FileResult], int]:
        registry, cache = Counting(CHECKS), Cache(tmp_path / "cache")
        found = list(run(tasks(folder, plan), registry, cache=cache, workers=1))
        cache.close()
        return found, registry.taken

    first, taken = cached()
    assert taken > 0
    assert cached() == (first, 0)
    (folder / "00.txt").write_text("Another story\n\nIt rained.. And then,, it stopped.\n")
    changed, taken = cached()
    assert taken > 0
    assert len(changed[0].diagnostics) == 2
    assert changed[1:] == first[1:]
    fewer = Plan(tuple(c for c in PLAN.checks if c[0] != "PUN101"), use_model=False)
    assert not any(r.diagnostics for r in cached(fewer)[0])


def test_a_broken_cache_is_an_empty_one(folder: Path, tmp_path: Path) -> None:
    where = tmp_path / "cache"
    where.mkdir()
    (where / "results.sqlite").write_bytes(b"no database at all" * 100)
    cache = Cache(where)
    alone = list(run(tasks(folder), CHECKS))
    assert list(run(tasks(folder), CHECKS, cache=cache)) == alone
    cache.close()
    database = sqlite3.connect(where / "results.sqlite")
    database.execute("UPDATE results SET value = 'plain\n3\n[{}]'")
    database.commit()
    database.close()
    assert list(run(tasks(folder), CHECKS, cache=Cache(where))) == alone


def test_a_cache_that_cannot_be_made_is_an_empty_one(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    cache = Cache(tmp_path / "file" / "cache")
    assert len(list(run(tasks(folder), CHECKS, cache=cache))) == 41 - 1 + 1


def test_diagnostics_survive_the_codec() -> None:
    found = [r for r in run(tasks(SEEDS), CHECKS) if r.diagnostics]
    assert found
    for result in found:
        text = codec.dumps(result.diagnostics)
        assert codec.loads(text, result.path) == result.diagnostics


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    files = "a.txt b.md c.png .hidden/d.txt drafts/e.txt node_modules/f.txt sub/g.TXT sub/h.txt"
    for name in files.split():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    (tmp_path / ".gitignore").write_text("drafts/\n*.tmp\n")
    (tmp_path / "sub" / ".gitignore").write_text("h.*\n!keep.txt\n")
    (tmp_path / "sub" / "loop").symlink_to(tmp_path)
    return tmp_path


def test_a_folder_is_walked_for_what_readers_claim(tree: Path) -> None:
    found = discover([tree], (".txt", ".md"))
    assert [f.relative_to(tree).as_posix() for f in found.files] == ["a.txt", "b.md", "sub/g.TXT"]
    assert found.passed_over == 1


def test_ignore_files_above_the_folder_count_within_a_repository(tree: Path) -> None:
    assert len(discover([tree / "drafts"], (".txt",)).files) == 1
    (tree / ".git").mkdir()
    (tree / "drafts" / "x.tmp").write_text("x")
    assert len(discover([tree / "sub"], (".txt", ".tmp")).files) == 1


def test_a_file_by_name_is_always_read(tree: Path) -> None:
    named = [tree / "drafts" / "e.txt", tree / "c.png", tree / "a.txt", tree / "a.txt"]
    assert list(discover(named, (".txt",)).files) == named[:3]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"caf\xc3\xa9", "café"),
        (b"\xef\xbb\xbfcaf\xc3\xa9", "café"),
        ("café".encode("utf-16"), "café"),
        (b"\xfe\xff\x00a\x00b", "ab"),
        (b"", ""),
    ],
)
def test_text_is_decoded(data: bytes, text: str) -> None:
    assert decode(data) == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"ab\xff", "not UTF-8 at byte 2"),
        (b"\xef\xbb\xbfab\xff", "not UTF-8 at byte 5"),
        (b"\xff\xfea", "not UTF-16 at byte"),
    ],
)
def test_what_is_no_text_is_told_with_its_place(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        decode(data)
