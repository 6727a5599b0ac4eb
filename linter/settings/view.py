"""From settings to what holds for one file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date as Date
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any

from linter.check import Check
from linter.filters.selection import Choice, Selection, Selector
from linter.findings import Confidence, Severity
from linter.settings.keys import KEYS, Stated
from linter.settings.places import Accept, PerPath, matches

DEFAULTS = Stated("default", {key.name: key.default for key in KEYS.values()})


@dataclass(frozen=True)
class View:
    """What holds for one file: the places that speak about it, the weakest first."""

    places: tuple[Stated, ...]

    @cached_property
    def selection(self) -> Selection:
        choices = [
            Choice(selector, on=key == "select", strength=strength)
            for key in ("select", "ignore")
            for selector, strength in self._selectors(key)
        ]
        return Selection(tuple(choices), preview=self._value("preview"))

    @property
    def show(self) -> Severity:
        severity: Severity = self._value("show")
        return severity

    @property
    def fail_on(self) -> Severity:
        severity: Severity = self._value("fail-on")
        return severity

    @property
    def min_confidence(self) -> Confidence:
        confidence: Confidence = self._value("min-confidence")
        return confidence

    @property
    def date(self) -> Date | None:
        date: Date | None = self._value("date")
        return date

    @property
    def reader(self) -> str | None:
        reader: str | None = self._value("reader")
        return reader

    @property
    def stet_needs_reason(self) -> bool:
        needed: bool = self._value("stet-needs-reason")
        return needed

    @property
    def models(self) -> tuple[str, ...]:
        names: tuple[str, ...] = self._value("models")
        return names

    def severity(self, check: type[Check]) -> Severity:
        """The severity of `check` before a finding lowers it: the longest name wins, then the
        stronger place."""
        said = [
            ((selector.weight, strength), severity)
            for strength, place in enumerate(self.places)
            for selector, severity in place.values.get("severity", ())
            if selector.names(check.code)
        ]
        return max(said, key=lambda s: s[0])[1] if said else check.severity

    def options(self, check: type[Check]) -> Mapping[str, object]:
        """The options of `check` that are not left at their defaults, by field name."""
        merged: dict[str, object] = {}
        for place in self.places:
            merged |= place.values.get("check", {}).get(check.code, {})
        return MappingProxyType(merged)

    def origin(self, key: str) -> str:
        """Which places decide `key`, the strongest first."""
        return ", ".join(place.origin for place in reversed(self.places) if key in place.values)

    def _value(self, key: str) -> Any:
        return next(p.values[key] for p in reversed(self.places) if key in p.values)

    def _selectors(self, key: str) -> Iterator[tuple[Selector, int]]:
        """`select` and `ignore` start anew where they stand; the `extend-` keys only add."""
        found: list[tuple[Selector, int]] = []
        last = len(self.places) - 1
        for number, place in enumerate(self.places):
            strength = int(number == last)  # the command line
            if key in place.values:
                found = []
            for name in (key, f"extend-{key}"):
                found += [(s, strength) for s in place.values.get(name, ())]
        yield from found


@dataclass(frozen=True)
class Settings:
    """The settings of a folder: all that its settings file, what that extends, and the command line
    state, each from the weakest to the strongest."""

    stated: tuple[Stated, ...] = ()
    per_path: tuple[PerPath, ...] = ()
    accepts: tuple[Accept, ...] = ()
    command_line: Stated = field(default_factory=lambda: Stated("command line"))
    folder: Path | None = None
    """Where the settings file stands; None without one."""
    _views: dict[tuple[bool, ...], View] = field(default_factory=dict, repr=False, compare=False)

    def view(self, path: Path, section: str | None = None) -> View:
        """What holds for the file at `path`, and for an article of that section of the paper."""
        holds = tuple(entry.holds_for(path, section) for entry in self.per_path)
        if holds not in self._views:
            chosen = [e.stated for e, here in zip(self.per_path, holds, strict=True) if here]
            places = (DEFAULTS, *self.stated, *chosen, self.command_line)
            self._views[holds] = View(places)
        return self._views[holds]

    @property
    def by_section(self) -> bool:
        """Whether something depends on the section an article says it belongs to."""
        return any(entry.sections for entry in self.per_path)

    def claims(self, file: Path) -> bool:
        """Whether a `[[per-path]]` entry names a reader for a file that no reader's ending claims."""
        return any(
            "reader" in entry.stated.values and entry.files and entry.holds_for(file, None)
            for entry in self.per_path
        )

    def excludes(self, file: Path) -> bool:
        """Whether `exclude` passes over a file in a folder: the strongest place that has it."""
        for place in reversed((*self.stated, self.command_line)):
            if "exclude" in place.values:
                return matches(place.values["exclude"], file, place.root)
        return False
