"""Which checks are on: codes, prefixes, families and names against what exists.

The longest prefix that names a check decides; on equal length the command line beats the settings
and `ignore` beats `select`. A check that is off by default runs when its exact code or name is
selected, or with `preview`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from linter.check import FAMILIES, Check
from linter.engine.options import nearest
from linter.mistakes import MistakeError

EVERYTHING = "ALL"
_ENGINE = "ENG"


class UnknownNameError(MistakeError, ValueError):
    """No check, prefix or family has this name."""


class Selector(NamedTuple):
    """One entry of a selection: the prefix of the codes it names; `exact` for one check alone."""

    text: str
    prefix: str
    exact: bool = False

    def names(self, code: str) -> bool:
        return code == self.prefix if self.exact else code.startswith(self.prefix)

    @property
    def weight(self) -> int:
        """How much it says: an exact name outweighs every prefix."""
        return 99 if self.exact else len(self.prefix)


@dataclass(frozen=True)
class Catalogue:
    """All checks there are, by any of their names."""

    checks: Mapping[str, type[Check]]

    @cached_property
    def _codes(self) -> Mapping[str, str]:
        """Code, name and former names, in the spelling they are looked up by, to the code."""
        return {
            each.lower(): check.code
            for check in self.checks.values()
            for each in (*check.aliases, check.name, check.code)
        }

    @cached_property
    def families(self) -> Mapping[str, str]:
        """The name of each family that has a check, to the prefix of its codes."""
        prefixes = {code.rstrip("0123456789") for code in self.checks}
        return {FAMILIES.get(p, p.lower()): p for p in sorted(prefixes)}

    def check(self, name: str) -> type[Check]:
        """The check with this code, name or former name."""
        code = self._codes.get(name.lower())
        if code is None:
            raise UnknownNameError(f"no check is called {name!r}{nearest(name, self._names())}")
        return self.checks[code]

    def selector(self, text: str) -> Selector:
        """What an entry of a selection names; an entry that names nothing is an error."""
        word = text.strip()
        if word.upper() == EVERYTHING:
            return Selector(word, "")
        code = self._codes.get(word.lower())
        if code is not None:
            return Selector(word, code, exact=True)
        prefix = self.families.get(word.lower(), word.upper())
        if prefix.startswith(_ENGINE):
            raise UnknownNameError(f"{text!r}: what the engine itself reports is always on")
        if not prefix or not any(code.startswith(prefix) for code in self.checks):
            close = nearest(word, [*self._names(), *self.families, *self.families.values()])
            raise UnknownNameError(f"no check or family is called {text!r}{close}")
        return Selector(word, prefix)

    def _names(self) -> Iterator[str]:
        for check in self.checks.values():
            yield check.code
            yield check.name


class Choice(NamedTuple):
    """A selector, what it asks for, and how strong the place is where it stands."""

    selector: Selector
    on: bool
    strength: int = 0

    def rank(self) -> tuple[int, int, bool]:
        return (self.selector.weight, self.strength, not self.on)


class Selection(NamedTuple):
    """The choices that hold for a file."""

    choices: tuple[Choice, ...] = (Choice(Selector(EVERYTHING, ""), on=True),)
    preview: bool = False

    def is_on(self, check: type[Check]) -> bool:
        """Whether `check` runs."""
        named = [c for c in self.choices if c.selector.names(check.code)]
        if not named:
            return False
        decisive = max(named, key=Choice.rank)
        by_name = any(c.on and c.selector.exact for c in named)
        return decisive.on and (by_name or self.preview or not check.preview)

    def chosen(self, checks: Iterable[type[Check]]) -> tuple[type[Check], ...]:
        return tuple(check for check in checks if self.is_on(check))
