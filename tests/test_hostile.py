"""A repository that is not trusted runs nothing, reads nothing outside itself, forges nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PLANTED = "from pathlib import Path\nPath(__file__).with_name('ran').touch()\n"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with an article, and code under every name that copydesk imports."""
    folder = tmp_path / "repository"
    for name in ("linter", "checks", "en_core_web_md", "spacy", "yaml", "house", "conftest"):
        (folder / name).mkdir(parents=True)
        (folder / name / "__init__.py").write_text(PLANTED)
    (folder / "sitecustomize.py").write_text(PLANTED)
    (folder / ".git").mkdir()
    (folder / "story.md").write_text(
        "It rained all day,, and it was German Chancellor Olaf Lind.\n"
    )
    (tmp_path / "secret.toml").write_text('ignore = ["SECRET"]')
    return folder


def command(folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    """Run as the installed script does: without the working directory on the path."""
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    paths = [str(Path(p).resolve()) for entry in paths for p in entry.split(os.pathsep)]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([*paths[1:], paths[0]])}
    env.pop("COPYDESK_CHECKS_FROM", None)
    launcher = "from linter.cli.main import main; main()"
    return subprocess.run(
        [sys.executable, "-P", "-c", launcher, "--no-cache", *args],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    "settings",
    [
        "",
        'checks-from = ["house"]',
        'models = ["en_core_web_md"]',
        'models = ["./en_core_web_md"]',
        'extends = "../secret.toml"',
        'output = "ran"',
        'extends = "pipe.toml"',
        'baseline = "../secret.toml"',
        '[[accept]]\nwords = "a"\nfiles = ["../../**"]',
    ],
)
def test_settings(repository: Path, settings: str) -> None:
    (repository / "copydesk.toml").write_text(settings)
    (repository / "pipe.toml").symlink_to(repository.parent / "secret.toml")
    done = command(repository, ".")
    assert done.returncode in (1, 2)
    assert "SECRET" not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert list(repository.rglob("ran")) == []


def test_articles_that_lead_out(repository: Path) -> None:
    (repository.parent / "private").mkdir()
    (repository.parent / "private" / "diary.md").write_text("A secret,, he wrote.\n")
    (repository / "outside").symlink_to(repository.parent / "private")
    (repository / "leak.md").symlink_to(repository.parent / "private" / "diary.md")
    assert "secret" not in command(repository, ".", "--format", "full").stdout


@pytest.mark.parametrize(
    ("name", "target", "status"),
    [
        ("copydesk.toml", "../secret.toml", 2),
        ("pyproject.toml", "../secret.toml", 1),
        ("copydesk.toml", os.devnull, 1),  # no file: not looked into
        (".gitignore", "../secret.toml", 1),
        (".gitignore", "/dev/zero", 1),
    ],
)
def test_settings_that_lead_out(repository: Path, name: str, target: str, status: int) -> None:
    (repository / name).symlink_to(target)
    done = command(repository, ".")
    assert done.returncode == status
    assert "SECRET" not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_an_article_forges_nothing(repository: Path) -> None:
    text = (
        "He said ,,\x1b[2J\u202e\n::error::forged\n##[error]forged\n%0A::set-output name=x::y,,\n"
    )
    (repository / "story.md").write_text(text)
    for form in ("flake8", "full", "github", "checkstyle", "gitlab"):
        printed = command(repository, ".", "--show", "info", "--format", form).stdout
        assert "\x1b" not in printed
        assert "\u202e" not in printed
        rows = printed.splitlines()
        assert not [row for row in rows if row.startswith(("::error::", "##["))]
