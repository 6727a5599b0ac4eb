"""The command run in a folder of its own."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from linter.cli.command import run

HOUSE = Path(__file__).parent / "house_checks.py"


@dataclass(frozen=True)
class Result:
    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Command = Callable[..., Result]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working directory."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COPYDESK_CHECKS_FROM", str(HOUSE))
    (tmp_path.parent / f"{tmp_path.name}-checkout" / "checks").mkdir(parents=True)
    monkeypatch.setattr(
        "linter.cli.new_check._checkout",
        lambda: tmp_path.parent / f"{tmp_path.name}-checkout" / "checks",
    )
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path.parent / f"{tmp_path.name}-cache"))
    return tmp_path


@pytest.fixture
def copydesk(
    folder: Path,  # noqa: ARG001 - the working directory
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Command:
    """Run the command with the house's checks; only those, unless `--select` says otherwise."""

    def command(*args: str, stdin: bytes = b"") -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = run(args)
        printed = capsys.readouterr()
        return Result(status, printed.out, printed.err)

    return command


def article(folder: Path, text: str, name: str = "story.txt") -> Path:
    """Write an article; one with no head, so that its first line is line 1 of the copy."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file
