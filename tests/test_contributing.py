"""The walk-through of CONTRIBUTING.md, followed to the letter."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_a_check_in_five_minutes(tmp_path: Path) -> None:
    for name in ("linter", "checks", "tests"):
        ignored = shutil.ignore_patterns("__pycache__", "golden", "data")
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}

    def run(*command: str) -> str:
        done = subprocess.run(
            [sys.executable, *command],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    copydesk = ("-c", "from linter.cli.main import main; main()")
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    command = re.search(r"copydesk (new-check .*)", page)
    assert command is not None
    run(*copydesk, *command[1].split())

    file = tmp_path / "checks/punctuation/headline_exclamation.py"
    skeleton = file.read_text(encoding="utf-8")
    code = re.search(r'code = "(.*?)"', skeleton)
    snippet = re.search(r"```python\n(class .*?)```", page, re.S)
    assert code is not None
    assert snippet is not None
    written = re.sub(r'code = ".*?"', f'code = "{code[1]}"', snippet[1])
    file.write_text(skeleton[: skeleton.index("class ")] + written, encoding="utf-8")

    tested = run(
        "-m", "pytest", "-q", "-n", "0", "tests/test_examples.py", "-k", "headline-exclamation"
    )
    assert "4 passed" in tested
    assert "the story shouts" in run(*copydesk, "explain", "headline-exclamation")
