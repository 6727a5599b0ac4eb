"""A check's options from untrusted settings: every key and every type is looked at."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from typing import Any

from linter.check import Check


class OptionError(ValueError):
    """An option that the check does not have, or a value of the wrong kind."""


def make_options(check: type[Check], given: Mapping[str, object]) -> Any:
    """The `Options` of `check` with `given` in place of defaults; hyphens and underscores in keys
    are the same. What `Options.__post_init__` finds wrong (ValueError) is an error of the settings too."""
    fields = {f.name: f for f in dataclasses.fields(check.Options)}
    values = {}
    for key, value in given.items():
        name = key.replace("-", "_")
        if name not in fields:
            known = [f.replace("_", "-") for f in fields]
            raise OptionError(f"{check.name} has no option {key!r}{nearest(key, known)}")
        values[name] = _converted(check, key, fields[name].default, value)
    try:
        return check.Options(**values)
    except ValueError as error:  # the check's own look at what it was given
        raise OptionError(f"{check.name}: {error}") from None


def nearest(wrong: str, known: Iterable[str]) -> str:
    """The end of an error message: the name that was probably meant, or all when they are few."""
    from difflib import get_close_matches

    known = sorted(known)
    close = get_close_matches(wrong, known, n=1, cutoff=0.6)
    if close:
        return f"; did you mean {close[0]!r}?"
    if 0 < len(known) <= 8:
        return f"; there are {', '.join(known)}"
    return ""


def _converted(check: type[Check], key: str, default: object, value: object) -> object:
    if isinstance(default, bool):
        fits = isinstance(value, bool)
    elif isinstance(default, float):
        fits = isinstance(value, int | float) and not isinstance(value, bool)
        value = float(value) if fits else value  # type: ignore[arg-type]
    elif isinstance(default, int):
        fits = isinstance(value, int) and not isinstance(value, bool)
    elif isinstance(default, tuple):
        fits = isinstance(value, list | tuple) and all(isinstance(v, str) for v in value)
        value = tuple(value) if fits else value  # type: ignore[arg-type]
    else:
        fits = isinstance(value, str)
    if not fits:
        kinds = {bool: "true or false", float: "a number", int: "a whole number"}
        wanted = kinds.get(
            type(default), "a list of texts" if isinstance(default, tuple) else "a text"
        )
        raise OptionError(f"option {key!r} of {check.name} must be {wanted}, not {value!r}")
    return value
