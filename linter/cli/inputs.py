"""The files of a run, each with the settings that hold for it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import click

from linter.article.source import Source
from linter.cli.output import counted, say
from linter.cli.request import STDIN, Request
from linter.engine.files import discover
from linter.engine.options import nearest
from linter.engine.read import UnreadableError, decode, read_source, readers
from linter.engine.run import MOST_BYTES, FileJob
from linter.settings.files import Finder, shown
from linter.settings.view import Settings, View

if TYPE_CHECKING:
    from linter.filters.changes import Changes


@dataclass(frozen=True)
class Input:
    """A file to lint, with what holds for it."""

    job: FileJob
    view: View
    settings: Settings

    @property
    def path(self) -> Path:
        return self.job.target or Path(self.job.path)

    @cached_property
    def data(self) -> bytes:
        return self.job.data or b"" if self.job.target is None else self.job.target.read_bytes()

    @cached_property
    def text(self) -> str | None:
        """The decoded text; None when it is gone or was never readable."""
        try:
            return decode(self.data)
        except (OSError, UnreadableError):
            return None


def gather(request: Request, finder: Finder, changes: Changes | None) -> Iterator[Input]:
    """Every file to lint; with `changes` only those in which something changed."""
    for path in request.paths:
        if path != STDIN and not os.path.lexists(path):
            raise click.UsageError(no_such_path(path))
    named = {Path(path) for path in request.paths if path != STDIN}
    if STDIN in request.paths:
        yield _piped_in(request, finder)
    files, passed_over = _articles(request, finder, named)
    for name, file, settings in files:
        if changes is None or changes.touches(file):
            view = _view(settings, file)
            yield Input(_job(request, name, file, view), view, settings)
    if request.verbose:
        stated = (place.origin for _, _, settings in files for place in settings.stated)
        for origin in dict.fromkeys(stated):
            say(f"settings: {origin}")
        passed = counted(passed_over, "other file")
        say(f"{counted(len(files), 'article')} to read, {passed} passed over")
    if not files and named:
        say(f"no articles in {', '.join(sorted(p.as_posix() for p in named))}")


def _articles(
    request: Request, finder: Finder, named: set[Path]
) -> tuple[list[tuple[str, Path, Settings]], int]:
    """The files named, and those in folders that a reader claims and nothing excludes, each once;
    and how many others there are."""
    suffixes = tuple(readers().suffixes())
    found: dict[str, tuple[str, Path, Settings]] = {}
    passed_over = 0
    folders_and_files = [Path(path) for path in request.paths if path != STDIN]
    walked = discover(folders_and_files, ("",))
    named = named | set(walked.closed)  # that they cannot be read is told with the rest
    for file in (*walked.files, *walked.closed):
        settings = finder.settings_for(file.parent)
        is_known = file.name.lower().endswith(suffixes) or settings.claims(file)
        if file not in named and not is_known:
            passed_over += 1
        elif (file in named and not request.force_exclude) or not settings.excludes(file):
            name = shown(file)
            found.setdefault(name, (name, file, settings))
    return list(found.values()), passed_over


def _piped_in(request: Request, finder: Finder) -> Input:
    name = Path(request.stdin_display_name)
    settings = finder.settings_for(name.parent if name.parent.is_dir() else Path.cwd())
    data = sys.stdin.buffer.read(MOST_BYTES + 1)  # more than that is refused
    view = _view(settings, name, data)
    return Input(_job(request, request.stdin_display_name, None, view, data), view, settings)


def _view(settings: Settings, file: Path, data: bytes | None = None) -> View:
    """What holds for a file. Its section is looked for only when settings speak of sections: it
    costs reading the file."""
    view = settings.view(file)
    if not settings.by_section:
        return view
    try:
        text = decode(file.read_bytes() if data is None else data)
        section = read_source(Source(str(file), text), view.reader).meta.section
    except (OSError, UnreadableError):
        return view  # it is told when the file is linted
    return settings.view(file, section)


def _job(
    request: Request, name: str, target: Path | None, view: View, data: bytes | None = None
) -> FileJob:
    return FileJob(
        path=name,
        target=target,
        data=data,
        reader=view.reader,
        date=view.date,
        force_date=request.force_date,
    )


def no_such_path(path: str) -> str:
    """The message for a path that is not there, with the nearest name beside it, or the command
    that was probably meant."""
    from linter.cli.command import COMMANDS

    folder, name = Path(path).parent, Path(path).name
    beside: list[str] = []
    with suppress(OSError):
        beside = os.listdir(folder)
    close = _close(name, beside)
    if not close and os.sep not in path:
        close = _close(name, list(COMMANDS)).replace("mean ", "mean the command ")
    return f"no such file: {path}{close}"


def _close(wrong: str, known: list[str]) -> str:
    close = nearest(wrong, known)
    return close if "did you mean" in close else ""
