"""What installed packages add: checks, readers and reporters, through their entry points.

`importlib.metadata` reads the same files, but to import it costs more than to read them: it brings
the parser of e-mail, of zip files and of URLs with it. It is asked where the answer is not in plain
folders.
"""

from __future__ import annotations

import importlib
import os
import sys
from functools import cache
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Any, NamedTuple

from linter.patterns import Pattern

_METADATA = (".dist-info", ".egg-info")
_RUN_OF_MARKS = Pattern(r"[-_.]+")


class Plugin(NamedTuple):
    """One line under a group of entry points: `name = module:attribute`."""

    name: str
    value: str

    def load(self) -> Any:
        """The module, or what it has under the attribute. Raises whatever importing it raises."""
        module, _, attribute = self.value.partition("[")[0].strip().partition(":")
        found: Any = importlib.import_module(module.strip())
        for name in filter(None, attribute.strip().split(".")):
            found = getattr(found, name)
        return found


def plugins(group: str) -> tuple[Plugin, ...]:
    """What installed packages offer under `group`, by name."""
    if _is_plain():
        found = _declared(tuple(sys.path)).get(group, [])
    else:
        from importlib.metadata import entry_points

        found = [Plugin(point.name, point.value) for point in entry_points(group=group)]
    return tuple(sorted(found))


def version(distribution: str) -> str | None:
    """The version of an installed package; None when it is not installed."""
    if _is_plain():
        folder = _distributions(tuple(sys.path)).get(_same(distribution))
        return None if folder is None else folder.stem.partition("-")[2]
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as asked

    try:
        return asked(distribution)
    except PackageNotFoundError:
        return None


def _is_plain() -> bool:
    """Whether all packages lie in folders: nothing zipped on the path, nobody else who finds."""
    finders = (f for f in sys.meta_path if hasattr(f, "find_distributions"))
    return all(f is PathFinder for f in finders) and not any(map(os.path.isfile, sys.path))


@cache
def _distributions(path: tuple[str, ...]) -> dict[str, Path]:
    """The folder of metadata of each installed package; the first on the path counts."""
    found: dict[str, Path] = {}
    for place in path:
        for name in _listed(place or "."):
            stem, ending = os.path.splitext(name)
            if ending in _METADATA:
                found.setdefault(_same(stem.partition("-")[0]), Path(place or ".", name))
    return found


def _listed(folder: str) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError:  # the path of Python may name what is not there
        return []


def _same(distribution: str) -> str:
    """The name under which all its spellings are one."""
    return _RUN_OF_MARKS.sub("-", distribution).lower()


@cache
def _declared(path: tuple[str, ...]) -> dict[str, list[Plugin]]:
    """What stands in the entry_points.txt of every package, by group."""
    found: dict[str, list[Plugin]] = {}
    for folder in _distributions(path).values():
        try:
            text = (folder / "entry_points.txt").read_text(encoding="utf-8")
        except OSError:
            continue
        group = ""
        for line in filter(None, map(str.strip, text.splitlines())):
            if line.startswith("["):
                group = line.strip("[]")
            elif line[0] not in "#;":
                name, _, value = line.partition("=")
                found.setdefault(group, []).append(Plugin(name.strip(), value.strip()))
    return found
