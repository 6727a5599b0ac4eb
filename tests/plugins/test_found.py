"""Entry points are found as `importlib.metadata` finds them, for less."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from importlib.metadata import distributions, entry_points
from pathlib import Path

import pytest

from linter.plugins import Plugin, plugins, version


@pytest.mark.parametrize(
    "group", ["copydesk.checks", "copydesk.readers", "copydesk.reporters", "console_scripts"]
)
def test_the_same_as_the_standard_library(group: str) -> None:
    assert set(plugins(group)) == {Plugin(p.name, p.value) for p in entry_points(group=group)}


def test_versions_too() -> None:
    for installed in distributions():
        assert version(installed.name) == installed.version
    assert version("no-such-package") is None
    assert version("PyYAML") == version("pyyaml")


def test_an_entry_point_loads_what_it_names() -> None:
    assert Plugin("a", "os.path:join [extra]").load() is __import__("os").path.join
    assert Plugin("a", "os.path").load() is __import__("os").path
    assert Plugin("a", "pathlib:Path.home").load() == Path.home


LIST = "from linter.plugins import plugins; print([p.name for p in plugins('copydesk.checks')])"
WRITTEN = "# ours\n[other]\nx = y\n\n[copydesk.checks]\nhouse = house.checks\n[third]\nz = z\n"


def listed(*places: Path) -> str:
    code = f"import sys; sys.path[:0] = {[str(p) for p in places]!r}; {LIST}"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    return run.stdout or run.stderr


def test_a_package_in_a_folder(tmp_path: Path) -> None:
    metadata = tmp_path / "house-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: house\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text(WRITTEN)
    assert listed(tmp_path) == "['builtin', 'house']\n"
    shadow = tmp_path / "first" / "house-2.0.dist-info"
    shadow.mkdir(parents=True)
    (shadow / "METADATA").write_text("Metadata-Version: 2.1\nName: house\nVersion: 2.0\n")
    assert listed(tmp_path / "first", tmp_path) == "['builtin']\n"  # the first on the path counts


def test_a_package_in_a_zip_file(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "house.zip", "w") as file:
        file.writestr("house-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: house\n")
        file.writestr("house-1.0.dist-info/entry_points.txt", WRITTEN)
    assert listed(tmp_path / "house.zip") == "['builtin', 'house']\n"
