"""Which files there are to read."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_NEVER = frozenset({"node_modules", "__pycache__", "venv", "site-packages"})


class Discovered(NamedTuple):
    """The files to read, in order of their names, and how many in folders nobody reads;
    `closed` are folders that may not be looked into."""

    files: tuple[Path, ...]
    passed_over: int = 0
    closed: tuple[Path, ...] = ()


class _Ignored(NamedTuple):
    """The patterns of one .gitignore, which hold below the folder it stands in."""

    root: Path
    patterns: GitIgnoreSpec

    def says(self, path: Path, *, folder: bool) -> bool | None:
        """Whether it leaves `path` out (True) or takes it in again (False); None for neither."""
        try:
            relative = path.relative_to(self.root).as_posix()
        except ValueError:
            return None
        return self.patterns.check_file(f"{relative}/" if folder else relative).include


def _leave_out(path: Path, ignored: tuple[_Ignored, ...], *, folder: bool) -> bool:
    """What the patterns say of a path; as for git, the nearest that speak of it decide."""
    said = (each.says(path, folder=folder) for each in reversed(ignored))
    return next((verdict for verdict in said if verdict is not None), False)


def discover(paths: Sequence[Path], suffixes: Sequence[str]) -> Discovered:
    """Files named are taken as they are; folders are walked for files that a reader claims.

    A walk leaves out hidden folders, what .gitignore files exclude, and what a link leads to
    outside of it, so that no loop is ever entered.
    """
    endings = tuple(s.lower() for s in suffixes)
    found: dict[Path, None] = {}
    closed: list[Path] = []
    passed_over = 0
    for path in paths:
        if not path.is_dir():
            found[path] = None
            continue
        for file in _walk(path, _ignored_above(path), closed):
            if file.name.lower().endswith(endings):
                found[file] = None
            else:
                passed_over += 1
    return Discovered(tuple(found), passed_over, tuple(closed))


def _walk(top: Path, ignored: tuple[_Ignored, ...], closed: list[Path]) -> Iterator[Path]:
    """The files below `top` in order; no recursion, for folders may be nested without end."""
    root = top.resolve()
    waiting = _listed(top, ignored, closed)
    while waiting:
        path, entry, ignored = waiting.pop()
        is_folder = entry.is_dir(follow_symlinks=False)
        if entry.name.startswith(".") or _leave_out(path, ignored, folder=is_folder):
            continue
        if is_folder:
            if entry.name not in _NEVER:
                waiting += _listed(path, ignored, closed)
        elif entry.is_file() and (not entry.is_symlink() or path.resolve().is_relative_to(root)):
            yield path


_Waiting = tuple[Path, "os.DirEntry[str]", tuple[_Ignored, ...]]


def _listed(folder: Path, ignored: tuple[_Ignored, ...], closed: list[Path]) -> list[_Waiting]:
    """What is in `folder`, the last first, with the patterns that hold there."""
    ignored = (*ignored, *_ignored_in(folder))
    try:
        entries = sorted(os.scandir(folder), key=lambda e: e.name, reverse=True)
    except OSError:
        closed.append(folder)
        return []
    return [(folder / entry.name, entry, ignored) for entry in entries]


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
    try:
        if not file.is_file() or file.is_symlink():  # git follows no link here either
            return ()
        text = file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ()
    from pathspec import GitIgnoreSpec

    lines = [line for line in text.splitlines() if _is_pattern(line)]
    return (_Ignored(said or folder, GitIgnoreSpec.from_lines(lines)),)


def _is_pattern(line: str) -> bool:
    """Whether a line means something; git passes over the others in silence, and so do we."""
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True
