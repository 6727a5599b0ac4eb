"""What a reporter is: everything a run found in, text out."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from linter.findings import Confidence, Diagnostic, Place, Severity

if TYPE_CHECKING:
    from linter.check import Check

GROUP = "copydesk.reporters"
NOT_READ = ("ENG003", "not-read")


class ReadFile(NamedTuple):
    """A file that was read, and how much of it is prose."""

    path: str
    reader: str
    words: int


class FileError(NamedTuple):
    """A file that could not be read, and why."""

    path: str
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a run has to tell, sorted by path and place.

    `text` gives the decoded text of a file again, or None when it is gone. Paths are relative to
    the working directory; `prefix` leads there from the root of its repository.
    """

    diagnostics: tuple[Diagnostic, ...]
    files: tuple[ReadFile, ...] = ()
    errors: tuple[FileError, ...] = ()
    checks: Mapping[str, type[Check]] = field(default_factory=dict)
    text: Callable[[str], str | None] = lambda _: None
    prefix: str = ""

    @property
    def everything(self) -> tuple[Diagnostic, ...]:
        """The findings, and what could not be read as findings of the engine: for formats that
        know nothing but findings."""
        start = Place(0, 0, 1, 1, 1, 1, "")
        unread = (
            Diagnostic(e.path, *NOT_READ, Severity.ERROR, Confidence.HIGH, e.message, start)
            for e in self.errors
        )
        return tuple(sorted((*self.diagnostics, *unread), key=lambda d: d.order))

    def repository_path(self, path: str) -> str:
        """`path` as the repository names it."""
        return posixpath.normpath(posixpath.join(self.prefix, path))


class Terminal(NamedTuple):
    """What the report is printed on: whether it shows colour, and how wide it is."""

    color: bool = False
    width: int = 100


class Reporter(NamedTuple):
    """A format: its name for `--format`, one line of help, and how it is written."""

    name: str
    summary: str
    write: Callable[[Report, Terminal], Iterator[str]]
