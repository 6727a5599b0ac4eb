"""The manual page of a check, made of what the check says of itself."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Iterator
from datetime import date as Date
from typing import Any

from linter.check import Check, Example


def explain(check: type[Check]) -> str:
    """The page ``copydesk explain`` prints."""
    return "\n".join(_lines(check)).rstrip() + "\n"


def describe(check: type[Check]) -> dict[str, Any]:
    """The definition of a check as plain data, for ``copydesk checks --json``."""
    return {
        "code": check.code,
        "name": check.name,
        "family": check.family(),
        "severity": str(check.severity),
        "confidence": str(check.confidence),
        "preview": check.preview,
        "summary": check.summary(),
        "aliases": list(check.aliases),
        "options": [
            {"name": name, "default": default, "help": says}
            for name, default, says in options(check)
        ],
    }


def options(check: type[Check]) -> Iterator[tuple[str, Any, str]]:
    """The options of a check: name as settings write it, default, help."""
    for each in dataclasses.fields(check.Options):
        default = list(each.default) if isinstance(each.default, tuple) else each.default
        yield each.name.replace("_", "-"), default, each.metadata["help"]


def toml(value: object) -> str:
    """A value as a settings file writes it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(toml, value))}]"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, Date):
        return value.isoformat()
    import json

    return json.dumps(str(value), ensure_ascii=False)


def _lines(check: type[Check]) -> Iterator[str]:
    yield f"{check.code} {check.name}"
    state = ", off by default (preview)" if check.preview else ""
    yield f"{check.severity}, family {check.family()}, confidence {check.confidence}{state}"
    if check.aliases:
        yield f"once called {', '.join(check.aliases)}"
    yield ""
    yield inspect.cleandoc(check.__doc__ or "")
    yield ""
    given = list(options(check))
    if given:
        yield f"Options, in copydesk.toml under [check.{check.name}]"
        yield ""
        for name, default, says in given:
            yield f"    {name} = {toml(default)}"
            yield f"        {says}"
        yield ""
    for kind, heading in (("bad", "Found"), ("good", "Left alone")):
        yield f"{heading}{' (⟦ ⟧ mark the places)' if kind == 'bad' else ''}"
        yield ""
        for which, example in check.examples():
            if which == kind and not example.todo:
                yield from _example(example)
        yield ""
    gaps = [example for _, example in check.examples() if example.todo]
    if gaps:
        yield "Known gaps"
        yield ""
        for example in gaps:
            yield from _example(example)
            yield f"        {example.todo}"


def _example(example: Example) -> Iterator[str]:
    facts = [f"{name} = {toml(value)}" for name, value in example.options.items()]
    if example.date is not None:
        facts.append(f"dated {example.date}")
    if example.suffix != ".txt":
        facts.append(example.suffix)
    note = f"  ({', '.join(facts)})" if facts else ""
    first, *rest = example.text.strip("\n").split("\n")
    yield f"  - {first}{note}"
    yield from (f"    {line}" for line in rest)
    if example.fixed is not None:
        yield f"    → {example.fixed}"


ENGINE = {
    "ENG001": ("check-crashed", "A check failed on this article; report it to whoever wrote it."),
    "ENG002": ("layer-crashed", "What several checks build on failed; those checks did not run."),
    "ENG003": ("not-read", "The file could not be read; the message says where it is broken."),
    "ENG101": ("unused-stet", "A stet lets nothing stand. Take it out: it would hide an error."),
    "ENG102": ("unknown-stet", "A stet names a check that does not exist."),
    "ENG103": ("unclosed-stet", "A stet-off has no stet-on; it holds to the end of the file."),
    "ENG104": ("malformed-stet", "A stet names no check, or a stet-on ends nothing."),
    "ENG105": ("stet-without-reason", "A stet must say why here: stet CODE: reason."),
}
"""What the engine reports of itself. It is always on."""


def explain_engine(name: str) -> str | None:
    """The page of one of the engine's own codes; None for any other name."""
    for code, (title, says) in ENGINE.items():
        if name.lower() in (code.lower(), title):
            return f"{code} {title}\nfamily engine, always on\n\n{says}\n"
    return None
