"""What a reporter is: everything a run found in, text out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from linter.findings import Diagnostic

if TYPE_CHECKING:
    from linter.check import Check

GROUP = "copydesk.reporters"


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that was read, and how much of it is prose."""

    path: str
    reader: str
    words: int


@dataclass(frozen=True, slots=True)
class FileError:
    """A file that could not be read, and why."""

    path: str
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a run has to tell, sorted by path and place.

    `text` gives the decoded text of a file again, or None when it is gone; `root` is the folder
    that paths are relative to.
    """

    diagnostics: tuple[Diagnostic, ...]
    files: tuple[ReadFile, ...] = ()
    errors: tuple[FileError, ...] = ()
    checks: Mapping[str, type[Check]] = field(default_factory=dict)
    text: Callable[[str], str | None] = lambda _: None
    root: Path = field(default_factory=Path)


@dataclass(frozen=True, slots=True)
class Terminal:
    """What the report is printed on: whether it shows colour, and how wide it is."""

    color: bool = False
    width: int = 100


@dataclass(frozen=True, slots=True)
class Reporter:
    """A format: its name for `--format`, one line of help, and how it is written."""

    name: str
    summary: str
    write: Callable[[Report, Terminal], Iterator[str]]
