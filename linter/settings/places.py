"""Settings that hold for some files only: `[[per-path]]` and `[[accept]]`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from linter.engine.options import nearest
from linter.filters.selection import Catalogue, Selector, UnknownNameError
from linter.findings import Diagnostic
from linter.settings.keys import (
    SettingsError,
    Stated,
    path_spec,
    patterns,
    text,
    texts,
    validate,
)

_ACCEPT_KEYS = ("check", "subject", "words", "files", "reason")


@dataclass(frozen=True)
class PerPath:
    """One `[[per-path]]` entry: what it states, and for which files or sections of the paper."""

    stated: Stated
    files: tuple[str, ...]
    sections: tuple[str, ...]

    def holds_for(self, path: Path, section: str | None) -> bool:
        if self.sections and (section or "").casefold() not in self.sections:
            return False
        return not self.files or matches(self.files, path, self.stated.root)


@dataclass(frozen=True)
class Accept:
    """One `[[accept]]` entry: a name, term or figure that is right as it stands.

    A finding is accepted when its check, its file and its words or its subject are those of the
    entry. Words are looked for in the place the finding is about, not in the places it is held
    against: to accept a variant is not to accept every other one.
    """

    checks: tuple[Selector, ...]
    subject: tuple[str, ...]
    words: tuple[str, ...]
    files: tuple[str, ...]
    reason: str
    root: Path

    def accepts(self, diagnostic: Diagnostic, path: Path) -> bool:
        if self.checks and not any(s.names(diagnostic.code) for s in self.checks):
            return False
        if self.files and not matches(self.files, path, self.root):
            return False
        parts = {part.casefold() for part in diagnostic.subject}
        if self.subject and not parts.issuperset(part.casefold() for part in self.subject):
            return False
        return not self.words or self._pattern.search(diagnostic.place.excerpt) is not None

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        spaced = (r"\s+".join(map(re.escape, words.split())) for words in self.words)
        return re.compile(rf"(?<!\w)(?:{'|'.join(spaced)})(?!\w)")


def unaccepted(
    diagnostics: Iterable[Diagnostic], accepts: Sequence[Accept], path: Path
) -> Iterator[Diagnostic]:
    """Keep the findings that no entry accepts."""
    for diagnostic in diagnostics:
        if not any(accept.accepts(diagnostic, path) for accept in accepts):
            yield diagnostic


def matches(given: tuple[str, ...], file: Path, root: Path) -> bool:
    """Whether patterns in the manner of .gitignore name a file below `root`."""
    try:
        relative = file.resolve().relative_to(root.resolve())
    except ValueError:
        return False
    return path_spec(given).match_file(relative.as_posix())


def read_per_path(
    given: object, catalogue: Catalogue, origin: str, root: Path
) -> tuple[PerPath, ...]:
    """The `[[per-path]]` entries of a settings file."""
    found = []
    for number, table in _entries(given, origin, "per-path"):
        where = f"{origin}, per-path {number}"
        files = _texts(table.get("files", ()), catalogue, where, "files", patterns)
        sections = _texts(table.get("sections", ()), catalogue, where, "sections")
        if not files and not sections:
            raise SettingsError(f"{where}: says neither `files` nor `sections`")
        stated = validate(
            table, catalogue, where, root=root, by_path=True, also=("files", "sections")
        )
        sections = tuple(section.casefold() for section in sections)
        found.append(PerPath(_adding(stated), files, sections))
    return tuple(found)


def _adding(stated: Stated) -> Stated:
    """A desk's `ignore` comes on top of what the house ignores."""
    values = dict(stated.values)
    ignored = values.pop("ignore", ()) + values.get("extend-ignore", ())
    if ignored:
        values["extend-ignore"] = ignored
    return Stated(stated.origin, values, stated.root)


def read_accepts(
    given: object, catalogue: Catalogue, origin: str, root: Path
) -> tuple[Accept, ...]:
    """The `[[accept]]` entries of a settings file."""
    found = []
    for number, table in _entries(given, origin, "accept"):
        where = f"{origin}, accept {number}"
        for key in table:
            if key not in _ACCEPT_KEYS:
                raise SettingsError(f"{where}: no key {key!r}{nearest(key, _ACCEPT_KEYS)}")
        lists = {
            key: _texts(table.get(key, ()), catalogue, where, key)
            for key in ("check", "subject", "words")
        }
        files = _texts(table.get("files", ()), catalogue, where, "files", patterns)
        if not any(map(str.split, lists["words"])) and not lists["subject"]:
            raise SettingsError(f"{where}: says neither `words` nor `subject`")
        try:
            checks = tuple(catalogue.selector(each) for each in lists["check"])
            reason = text(catalogue, table["reason"]) if "reason" in table else ""
        except UnknownNameError as error:
            raise SettingsError(f"{where}: {error}") from None
        except ValueError as error:
            raise SettingsError(f"{where}: reason {error}") from None
        found.append(Accept(checks, lists["subject"], lists["words"], files, reason, root))
    return tuple(found)


def _entries(given: object, origin: str, key: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    if not isinstance(given, list | tuple) or not all(isinstance(e, Mapping) for e in given):
        raise SettingsError(f"{origin}: {key} must be tables: write [[{key}]]")
    yield from enumerate(given, start=1)


def _texts(
    given: object,
    catalogue: Catalogue,
    where: str,
    key: str,
    read: Callable[[Catalogue, object], tuple[str, ...]] = texts,
) -> tuple[str, ...]:
    try:
        return read(catalogue, given)
    except ValueError as error:
        raise SettingsError(f"{where}: {key} {error}") from None
