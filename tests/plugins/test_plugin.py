"""A package of somebody else's adds a check without a change here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parent / "sample"


def copydesk(*args: str, cwd: Path, path: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(path), *sys.path])}
    command = [sys.executable, "-c", "from linter.cli.main import main; main()", *args]
    return subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, encoding="utf-8"
    )


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, installed into an environment of its own beside ours."""
    target = tmp_path_factory.mktemp("environment")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*pip, "--target", str(target), str(SAMPLE)], check=True, capture_output=True)
    return target


def test_an_installed_package_adds_its_check(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("An iconic bridge fell.\n")
    (tmp_path / "copydesk.toml").write_text("")
    run = copydesk("--no-cache", "story.txt", cwd=tmp_path, path=installed)
    assert run.stdout == (
        'story.txt:1:4: DAILY101 "iconic" is not printed here [banned-word, warning]\n'
    )
    assert run.returncode == 1
    listed = copydesk("checks", "--json", cwd=tmp_path, path=installed)
    assert "DAILY101" in {c["code"] for c in json.loads(listed.stdout)}
    explained = copydesk("explain", "banned-word", cwd=tmp_path, path=installed)
    assert "does not print" in explained.stdout


def test_its_options_are_settings(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("An iconic, famous bridge fell.\n")
    (tmp_path / "copydesk.toml").write_text('[check.banned-word]\nbanned = ["famous"]\n')
    run = copydesk("--no-cache", "story.txt", cwd=tmp_path, path=installed)
    assert "famous" in run.stdout
    assert "iconic" not in run.stdout


def test_a_package_that_cannot_be_imported_is_named(tmp_path: Path) -> None:
    metadata = tmp_path / "broken-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: broken\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text("[copydesk.checks]\nbroken = no_such_module\n")
    run = copydesk("checks", cwd=tmp_path, path=tmp_path)
    assert run.returncode == 2
    assert "broken = no_such_module" in run.stderr
    assert "Traceback" not in run.stderr


def test_two_checks_with_one_code_are_both_named(installed: Path, tmp_path: Path) -> None:
    house = tmp_path / "house.py"
    source = (SAMPLE / "example_daily" / "banned_word.py").read_text(encoding="utf-8")
    house.write_text(source.replace("banned-word", "other-word"), encoding="utf-8")
    run = copydesk("--checks-from", "house.py", "house.py", cwd=tmp_path, path=installed)
    assert run.returncode == 2
    assert "DAILY101" in run.stderr
    assert "example_daily.banned_word.BannedWord" in run.stderr


def test_foreign_folders_of_our_names_are_noticed(tmp_path: Path) -> None:
    (tmp_path / "checks").mkdir()
    (tmp_path / "checks" / "__init__.py").write_text("")
    run = copydesk("checks", cwd=tmp_path, path=tmp_path)
    assert run.returncode == 2
    assert f"`checks` is {tmp_path}" in run.stderr
