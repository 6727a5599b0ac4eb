"""The gate: the page about it to the letter, the example repository, hooks and CI steps."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from linter.engine.read import readers

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "article-repo"
needs_markdown = pytest.mark.skipif(
    "markdown" not in readers().points, reason="there is no reader for Markdown"
)
needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """An environment in which `copydesk` is this checkout."""
    tools = tmp_path / "bin"
    tools.mkdir()
    script = tools / "copydesk"
    script.write_text(
        f'#!/bin/sh\nexec "{sys.executable}" -c "from linter.cli.main import main; main()" "$@"\n'
    )
    script.chmod(0o755)
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {
        **{k: v for k, v in os.environ.items() if k != "COPYDESK_CHECKS_FROM"},
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join(reversed(paths)),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        **dict.fromkeys(("GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"), "Desk"),
        **dict.fromkeys(("GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"), "desk@example.com"),
    }


def shell(command: str, folder: Path, environment: Mapping[str, str]) -> tuple[int, str]:
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


@needs_markdown
@needs_bash
def test_the_page_to_the_letter(tmp_path: Path, environment: dict[str, str]) -> None:
    page = (ROOT / "docs" / "gate.md").read_text(encoding="utf-8")
    repository = tmp_path / "repository"
    (repository / "articles").mkdir(parents=True)
    shell("git init -q -b main", repository, environment)
    steps = re.compile(
        r"`(articles/\w+\.md)`:\n\n```markdown\n(.*?)```|^    \$ ([^\n]+)\n((?:    (?!\$ )[^\n]+\n)*)",
        re.M | re.S,
    )
    typed = 0
    for file, text, command, expected in steps.findall(page):
        if file:
            (repository / file).write_text(text, encoding="utf-8")
            continue
        _, printed = shell(command, repository, environment)
        told = sorted(line for line in printed.splitlines() if line)
        assert told == sorted(line.strip() for line in expected.splitlines()), command
        typed += 1
    assert typed >= 8


def test_the_page_and_the_example_have_one_workflow() -> None:
    page = (ROOT / "docs" / "gate.md").read_text(encoding="utf-8")
    shown = re.search(r"```yaml\n(.*?)```", page, re.S)
    assert shown is not None
    workflow = (EXAMPLE / ".github" / "workflows" / "copydesk.yml").read_text(encoding="utf-8")
    assert workflow.startswith(shown[1])


@pytest.fixture
def example(tmp_path: Path) -> Path:
    copy = tmp_path / "example"
    shutil.copytree(EXAMPLE, copy)
    return copy


@needs_markdown
@needs_bash
class TestExample:
    """The gate of the example repository fails on the planted error and on nothing else."""

    draft = "articles/2026/night-train.md"

    def test_fails(self, example: Path, environment: dict[str, str]) -> None:
        status, printed = shell("copydesk articles 2>/dev/null", example, environment)
        assert (status, len(printed.splitlines())) == (1, 1)
        assert printed.startswith(f"{self.draft}:8:")

    def test_passes_after_the_fix(self, example: Path, environment: dict[str, str]) -> None:
        file = example / self.draft
        file.write_text(file.read_text().replace("150 kilometres", "193 kilometres"))
        assert shell("copydesk articles", example, environment)[0] == 0

    def test_passes_after_a_stet(self, example: Path, environment: dict[str, str]) -> None:
        assert shell(f"copydesk stet {self.draft}:8 NUM101", example, environment)[0] == 0
        assert shell("copydesk articles", example, environment)[0] == 0

    def test_passes_with_the_baseline(self, example: Path, environment: dict[str, str]) -> None:
        shell("copydesk --write-baseline articles", example, environment)
        assert shell("copydesk articles", example, environment)[0] == 0
        elsewhere = example / "articles/2026/ferry-timetable.md"
        text = "The train takes another route, of 120 miles (150 kilometres), in winter.\n"
        elsewhere.write_text(f"{elsewhere.read_text()}\n{text}")
        status, printed = shell("copydesk articles 2>/dev/null", example, environment)
        assert (status, len(printed.splitlines())) == (1, 1)


def steps() -> list[dict[str, Any]]:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = action["runs"]["steps"]
    return found


def test_actions_are_pinned_and_inputs_are_no_script() -> None:
    for step in steps():
        if "uses" in step:
            assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", step["uses"])
        assert "${{" not in step.get("run", "")
    workflow = (EXAMPLE / ".github" / "workflows" / "copydesk.yml").read_text(encoding="utf-8")
    parsed = yaml.safe_load(workflow)
    assert parsed["permissions"] == {"contents": "read"}
    assert "pull_request_target" not in workflow


def test_the_workflow_is_well_formed(tmp_path: Path) -> None:
    """A linter of workflows has no fault to find but the pin, which whoever copies the example puts in."""
    linter = Path(sys.executable).with_name("jactionlint")
    workflows = tmp_path / ".github" / "workflows"
    shutil.copytree(EXAMPLE / ".github" / "workflows", workflows)
    command = [linter, "--shellcheck=", "--pyflakes=", "--ignore=unpinned-uses"]
    done = subprocess.run([*command, workflows / "copydesk.yml"], capture_output=True, text=True)
    assert (done.stdout, done.returncode) == ("", 0)
    (workflows / "copydesk.yml").write_text("on: push\njobs: {a: {runs-on: x, steps: [{rnu: y}]}}")
    assert subprocess.run([*command, workflows / "copydesk.yml"], capture_output=True).returncode


@needs_bash
@pytest.mark.parametrize(
    ("given", "status", "said"),
    [
        ({}, 1, "::error file=articles/new one.txt,line=1"),
        ({"BASE": "main"}, 1, "::error file=articles/new one.txt,line=1"),
        ({"SINCE": "all"}, 1, "::error file=articles/old.txt,line=1"),
        ({"SINCE": "HEAD"}, 0, "0 findings"),
        ({"PATHS": "articles/old.txt\narticles/new one.txt\n", "BASE": "main"}, 1, "new one.txt"),
        ({"PATHS": "$(touch hacked)"}, 2, "no such file: $(touch hacked)"),
        ({"SINCE": "--output=hacked"}, 2, "git knows no revision"),
        ({"FORMAT": "flake8", "SARIF": "out.sarif", "BASE": "main"}, 1, "PUN101"),
    ],
)
def test_the_action_lints(
    tmp_path: Path, environment: dict[str, str], given: dict[str, str], status: int, said: str
) -> None:
    repository = tmp_path / "repository"
    (repository / "articles").mkdir(parents=True)
    (repository / "articles" / "old.txt").write_text("It rained all day,, and all night.\n")
    shell("git init -q -b main; git add .; git commit -qm old", repository, environment)
    shell("git update-ref refs/remotes/origin/main HEAD", repository, environment)
    (repository / "articles" / "new one.txt").write_text("It snowed all day,, and all night.\n")
    shell("git add .; git commit -qm new", repository, environment)
    script = next(s["run"] for s in steps() if s.get("name") == "Lint the articles")
    inputs = {"PATHS": "articles", "SINCE": "", "FAIL_ON": "", "FORMAT": "github", "SARIF": ""}
    run_in = {**environment, "BASE": "", **inputs, **given}
    done, printed = shell(f"set -eo pipefail\n{script}", repository, run_in)
    assert said in printed
    assert done == status, printed
    assert not (repository / "hacked").exists()
    if given.get("BASE") == "main":
        assert "old.txt" not in printed
    assert (repository / "out.sarif").exists() == bool(given.get("SARIF"))


@needs_bash
def test_the_hooks(tmp_path: Path, environment: dict[str, str]) -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert [hook["id"] for hook in hooks] == ["copydesk", "copydesk-changed"]
    repository = tmp_path / "repository"
    repository.mkdir()
    (repository / "old.txt").write_text("It rained all day,, and all night.\n")
    shell("git init -q -b main; git add .; git commit -qm old", repository, environment)
    (repository / "new.txt").write_text("It snowed all day,, and all night.\n")
    shell("git add .", repository, environment)
    for hook, lines in zip(hooks, (2, 1), strict=True):
        assert re.search(hook["files"], "new.txt")
        _, printed = shell(f"{hook['entry']} old.txt new.txt 2>/dev/null", repository, environment)
        assert len(printed.splitlines()) == lines
