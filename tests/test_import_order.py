"""A stage imports only stages to its left; nothing but one layer imports spaCy."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MAY_IMPORT = {
    "article": {"article"},
    "findings": {"article"},
    "patterns": set(),
    "plugins": set(),
    "layers": {"article", "layers"},
    "check": {"article", "findings", "layers"},
    "readers": {"article", "readers"},
    "engine": {
        "article",
        "findings",
        "layers",
        "check",
        "readers",
        "engine",
        "mistakes",
        "plugins",
    },
    "mistakes": set(),
    "identity": {"findings"},
    "filters": {"article", "findings", "check", "identity", "filters", "engine", "mistakes"},
    "reporters": {"article", "findings", "check", "identity", "reporters", "plugins"},
}
"""Stages of `linter/` by name, each with the stages it may import; those not named may import all,
and `patterns` is for everybody."""
CHECKS_MAY = {"article", "findings", "layers", "check", "patterns"}


def modules(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def imported(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def stage(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


@pytest.mark.parametrize("file", modules(ROOT / "linter"), ids=str)
def test_a_stage_of_the_engine_imports_to_its_left(file: Path) -> None:
    own = file.relative_to(ROOT / "linter").parts[0].removesuffix(".py")
    for module in imported(file):
        assert not module.startswith("checks"), f"{file} knows {module}"
        if module.startswith("linter.") and own in MAY_IMPORT:
            assert stage(module) in {*MAY_IMPORT[own], "patterns"}, f"{file} imports {module}"


@pytest.mark.parametrize("file", modules(ROOT / "checks"), ids=str)
def test_a_check_imports_layers_and_the_public_face(file: Path) -> None:
    for module in imported(file):
        if module.startswith("linter."):
            assert stage(module) in CHECKS_MAY, f"{file} imports {module}"


@pytest.mark.parametrize("file", [*modules(ROOT / "linter"), *modules(ROOT / "checks")], ids=str)
def test_spacy_stays_behind_one_door(file: Path) -> None:
    is_door = file == ROOT / "linter/layers/nlp.py"
    assert is_door or not any(m.split(".")[0] == "spacy" for m in imported(file))


@pytest.mark.parametrize("package", ["linter", "checks"])
def test_the_generic_package_names_hold_no_code(package: str) -> None:
    assert not (ROOT / package / "__init__.py").read_text(encoding="utf-8").strip()


def test_no_file_grows_out_of_hand() -> None:
    long = {
        str(f.relative_to(ROOT)): n
        for f in [*modules(ROOT / "linter"), *modules(ROOT / "checks")]
        if (n := len(f.read_text(encoding="utf-8").splitlines())) > 320
    }
    assert not long
