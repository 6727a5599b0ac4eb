"""What a check says of itself, and what its definition must be."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date as Date
from typing import TYPE_CHECKING, Any

from linter.findings import Confidence, Severity
from linter.patterns import Pattern

if TYPE_CHECKING:
    from linter.check import Check

_CODE = Pattern(r"[A-Z]{3,8}[0-9]{3}")
_NAME = Pattern(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


class DefinitionError(TypeError):
    """A check class whose definition is not complete or not consistent."""


@dataclass(frozen=True)
class Example:
    """A text that shows what a check finds or leaves alone; `⟦ ⟧` mark the places found.

    `fixed` is the text once the fix is applied. `todo` says why the example does not hold yet: it
    is expected to fail, and listed.
    """

    text: str
    options: Mapping[str, object] = field(default_factory=dict)
    date: Date | None = None
    suffix: str = ".txt"
    fixed: str | None = None
    todo: str = ""


def option(default: Any, help: str) -> Any:
    """A field of a check's `Options`: its default, which fixes its type, and one line of help."""
    if isinstance(default, list | dict | set):
        raise DefinitionError("the default of an option must be immutable: use a tuple")
    return field(default=default, metadata={"help": help})


@dataclass(frozen=True)
class NoOptions:
    """The options of a check that has none."""


def validate(cls: type[Check]) -> None:
    """Refuse a definition that would fail later, or worse, silently do nothing."""
    problems: list[str] = []
    code, name = cls.__dict__.get("code"), getattr(cls, "name", None)
    if not isinstance(code, str) or not _CODE.fullmatch(code):
        problems.append(f"code {code!r} is not like NUM101: capital letters and three digits")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        problems.append(f"name {name!r} is not like unit-conversion: lower-case words and hyphens")
    if not isinstance(getattr(cls, "severity", None), Severity):
        problems.append("severity is not a Severity")
    if not isinstance(cls.confidence, Confidence):
        problems.append("confidence is not a Confidence")
    if not cls.__dict__.get("__doc__"):
        problems.append("there is no docstring: its first line is the summary of the check")
    for kind in ("good", "bad"):
        given = getattr(cls, kind, ())
        if not isinstance(given, tuple) or not given:
            problems.append(f"{kind} is not a tuple of at least one example (mind the comma)")
        elif not all(isinstance(e, str | Example) for e in given):
            problems.append(f"an example in {kind} is neither a text nor an Example")
        else:
            problems += _misplaced_marks(kind, given)
    if not (dataclasses.is_dataclass(cls.Options) and cls.Options.__dataclass_params__.frozen):  # type: ignore[attr-defined]
        problems.append("Options is not a frozen dataclass")
    else:
        problems += [
            f"option {f.name!r} was not made with option(default, help)"
            for f in dataclasses.fields(cls.Options)
            if "help" not in f.metadata
        ]
    # ABCMeta fills in __abstractmethods__ only after this hook, so look at the methods themselves.
    inherited = {
        name for base in cls.__mro__[1:] for name in getattr(base, "__abstractmethods__", ())
    }
    missing = sorted(
        name for name in inherited if getattr(getattr(cls, name), "__isabstractmethod__", False)
    )
    if missing:
        problems.append(f"it does not define {', '.join(missing)}")
    if problems:
        where = f"{cls.__module__}.{cls.__qualname__}"
        raise DefinitionError(f"{where}: " + "; ".join(problems))


def _misplaced_marks(kind: str, given: tuple[str | Example, ...]) -> Iterator[str]:
    for each in given:
        text = each if isinstance(each, str) else each.text
        marked = "⟦" in text
        if marked != (kind == "bad"):
            says = "marks a place with ⟦ ⟧" if marked else "marks no place with ⟦ ⟧"
            yield f"an example in {kind} {says}: {text[:40]!r}"
