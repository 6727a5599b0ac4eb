"""Every pattern is a regular expression, though none is compiled before it is used."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from linter.patterns import Pattern
from tests.test_import_order import ROOT, modules

NAMES = [
    ".".join(file.relative_to(ROOT).with_suffix("").parts)
    for file in [*modules(ROOT / "linter"), *modules(ROOT / "checks")]
]


def patterns(value: object) -> Iterator[Pattern]:
    """The patterns in a value of a module: itself, or what its tuples and tables hold."""
    if isinstance(value, Pattern):
        yield value
    elif isinstance(value, tuple | list):
        for each in value:
            yield from patterns(each)
    elif isinstance(value, dict):
        yield from patterns([*value, *value.values()])


@pytest.mark.parametrize("name", NAMES)
def test_every_pattern_of_a_module_compiles(name: str) -> None:
    for value in vars(importlib.import_module(name)).values():
        for pattern in patterns(value):
            assert pattern.compiled.pattern == pattern.pattern


@pytest.mark.parametrize("file", [*modules(ROOT / "linter"), *modules(ROOT / "checks")], ids=str)
def test_no_module_compiles_while_it_is_imported(file: Path) -> None:
    """Write `Pattern` (linter/patterns.py) where `re.compile` would stand for a constant."""
    constants = [
        node
        for statement in ast.parse(file.read_text(encoding="utf-8")).body
        if not isinstance(statement, ast.FunctionDef | ast.ClassDef)
        for node in ast.walk(statement)
    ]
    assert "re.compile" not in {ast.unparse(n.func) for n in constants if isinstance(n, ast.Call)}


def test_a_pattern_answers_as_a_compiled_one() -> None:
    pattern = Pattern("(b)(?i:x)")
    assert pattern.search("abX") is not None
    assert pattern.match("abX") is None
    assert pattern.fullmatch("bx") is not None
    assert [m.span() for m in pattern.finditer("abx bx")] == [(1, 3), (4, 6)]
    assert pattern.findall("abx bx") == ["b", "b"]
    assert pattern.split("abxc") == ["a", "b", "c"]
    assert pattern.sub("-", "abxc") == "a-c"
    assert repr(Pattern("a")) == "Pattern('a', re.NOFLAG)"


def test_loading_the_checks_compiles_next_to_no_pattern() -> None:
    """Or reading one article becomes slow again, a third of it for what it does not need."""
    counting = (
        "import gc\n"
        "from linter.engine.registry import load_checks\n"
        "from linter.patterns import Pattern\n"
        "load_checks()\n"
        "made = [p for p in gc.get_objects() if isinstance(p, Pattern) and 'compiled' in vars(p)]\n"
        "print([p.pattern for p in made])\n"
    )
    run = subprocess.run([sys.executable, "-c", counting], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert len(ast.literal_eval(run.stdout)) <= 5, run.stdout
