"""The seeds give what tests/golden says, byte for byte.

After a change that means to alter it: ``pytest --update-golden tests/test_golden.py``, then read
the difference as a sub-editor would.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from linter.cli.command import run

ROOT = Path(__file__).parent.parent
GOLDEN = ROOT / "tests" / "golden"
SEEDS = sorted((ROOT / "seeds").iterdir())


@pytest.mark.parametrize("seed", SEEDS, ids=lambda p: p.stem)
@pytest.mark.parametrize("form", ["flake8", "json"])
def test_seed(
    seed: Path,
    form: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    monkeypatch.chdir(ROOT)
    path = seed.relative_to(ROOT).as_posix()
    assert run(["--isolated", "--no-cache", "--require-model", "--format", form, path]) in (0, 1)
    printed = capsys.readouterr().out
    golden = GOLDEN / f"{seed.stem}.{'flake8.txt' if form == 'flake8' else 'json'}"
    if request.config.getoption("--update-golden"):
        golden.write_text(printed, encoding="utf-8", newline="\n")
    assert printed == golden.read_text(encoding="utf-8")
