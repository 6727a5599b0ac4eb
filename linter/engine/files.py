"""Which files there are to read."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathspec import PathSpec

_NEVER = frozenset({"node_modules", "__pycache__", "venv", "site-packages"})


@dataclass(frozen=True, slots=True)
class Discovered:
    """The files to read, in order of their names, and how many in folders nobody reads."""

    files: tuple[Path, ...]
    passed_over: int = 0


@dataclass(frozen=True, slots=True)
class _Ignored:
    """The patterns of one .gitignore, which hold below the folder it stands in."""

    root: Path
    patterns: PathSpec[Any]

    def matches(self, path: Path, *, folder: bool) -> bool:
        try:
            relative = path.relative_to(self.root).as_posix()
        except ValueError:
            return False
        return self.patterns.match_file(f"{relative}/" if folder else relative)


def discover(paths: Sequence[Path], suffixes: Sequence[str]) -> Discovered:
    """Files named are taken as they are; folders are walked for files that a reader claims.

    A walk leaves out hidden folders, what .gitignore files exclude, and what a link leads to
    outside of it, so that no loop is ever entered.
    """
    endings = tuple(s.lower() for s in suffixes)
    found: dict[Path, None] = {}
    passed_over = 0
    for path in paths:
        if not path.is_dir():
            found[path] = None
            continue
        for file in _walk(path, _ignored_above(path), path.resolve()):
            if file.name.lower().endswith(endings):
                found[file] = None
            else:
                passed_over += 1
    return Discovered(tuple(found), passed_over)


def _walk(folder: Path, ignored: tuple[_Ignored, ...], root: Path) -> Iterator[Path]:
    ignored = (*ignored, *_ignored_in(folder))
    try:
        entries = sorted(os.scandir(folder), key=lambda e: e.name)
    except OSError:
        return
    for entry in entries:
        path = folder / entry.name
        is_folder = entry.is_dir(follow_symlinks=False)
        if entry.name.startswith(".") or any(i.matches(path, folder=is_folder) for i in ignored):
            continue
        if is_folder:
            if entry.name not in _NEVER:
                yield from _walk(path, ignored, root)
        elif entry.is_file() and (not entry.is_symlink() or path.resolve().is_relative_to(root)):
            yield path


def _ignored_above(folder: Path) -> tuple[_Ignored, ...]:
    """The .gitignore files above `folder`, up to the root of its repository."""
    found: list[_Ignored] = []
    here = folder.absolute()
    if not any((parent / ".git").exists() for parent in (here, *here.parents)):
        return ()
    # Patterns are matched against paths as they were given, so roots are said the same way.
    at = folder
    while not (here / ".git").exists():
        here, at = here.parent, at / ".."
        found[:0] = _ignored_in(here, Path(os.path.normpath(at)))
    return tuple(found)


def _ignored_in(folder: Path, said: Path | None = None) -> tuple[_Ignored, ...]:
    file = folder / ".gitignore"
    if not file.is_file():
        return ()
    from pathspec import PathSpec

    lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    return (_Ignored(said or folder, PathSpec.from_lines("gitignore", lines)),)
