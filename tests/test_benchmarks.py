"""The benchmarks run, and measure the same articles everywhere."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from benchmarks.articles import article

ROOT = Path(__file__).parent.parent


def test_articles_are_the_same_everywhere() -> None:
    assert article(3) == article(3) != article(4)
    assert 400 <= len(article(3).split()) < 500


def test_a_case_runs() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", "growth", "--runs", "1", "--articles", "2"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[1].startswith("growth ")
