"""``copydesk settings`` and ``copydesk init``: what holds for a file, and a file to start from."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from enum import IntEnum
from pathlib import Path

import click

from linter.article.source import Source
from linter.check import Check
from linter.cli.inputs import no_such_path
from linter.cli.output import say
from linter.cli.session import all_checks_from
from linter.engine.read import UnreadableError, decode, read_source
from linter.engine.registry import load_checks
from linter.explain import toml
from linter.filters.selection import Catalogue, Selector
from linter.settings.files import OWN_FILE, Finder, shown
from linter.settings.keys import COMMAND_LINE, KEYS, Stated
from linter.settings.view import View

_LISTS = ("select", "extend-select", "ignore", "extend-ignore")


@click.command()
@click.argument("file")
@click.option("--config", metavar="FILE", help="Use this settings file.")
@click.option("--isolated", is_flag=True, help="Read no settings file.")
def settings(file: str, config: str | None, isolated: bool) -> None:
    """Print what holds for an article, and where each value comes from."""
    checks = load_checks(all_checks_from(()))
    finder = Finder(
        Catalogue(checks),
        Stated(COMMAND_LINE),
        config=None if config is None else Path(config),
        isolated=isolated,
    )
    path = Path(file)
    if not os.path.lexists(path):
        say(no_such_path(file))  # what would hold for it may be asked all the same
    found = finder.settings_for(path.parent if path.parent.is_dir() else Path.cwd())
    section = _section(path, found.view(path).reader) if found.by_section else None
    view = found.view(path, section)
    about = f"{shown(path)}, section {section}" if section else shown(path)
    for line in _lines(about, view, checks):
        click.echo(line)


def _section(path: Path, reader: str | None) -> str | None:
    try:
        return read_source(Source(str(path), decode(path.read_bytes())), reader).meta.section
    except (OSError, UnreadableError):
        return None


def _lines(about: str, view: View, checks: Mapping[str, type[Check]]) -> Iterator[str]:
    yield f"# {about}"
    for name in KEYS:
        if name in ("severity", "check"):
            continue
        for place in view.places if name in _LISTS else _strongest(view, name):
            value = place.values.get(name)
            if value not in (None, ()):
                yield _line(f"{name} = {toml(_plain(value))}", place)
    on = view.selection.chosen(checks.values())
    off = [c.code for c in checks.values() if c not in on]
    yield f"# {len(on)} checks run, {len(off)} do not{': ' if off else ''}{', '.join(off)}"
    for place in view.places:
        for selector, severity in place.values.get("severity", ()):
            yield _line(f"severity.{selector.text} = {toml(str(severity))}", place)
    for code, check in checks.items():
        for key, value in sorted(view.options(check).items()):
            origin = next(
                p for p in reversed(view.places) if key in p.values.get("check", {}).get(code, {})
            )
            option = key.replace("_", "-")
            yield _line(f"check.{check.name}.{option} = {toml(value)}", origin)


def _strongest(view: View, name: str) -> Iterator[Stated]:
    yield next(place for place in reversed(view.places) if name in place.values)


def _line(said: str, place: Stated) -> str:
    return f"{said:<48} # {place.origin}"


def _plain(value: object) -> object:
    """A value as it stands in a settings file."""
    if isinstance(value, IntEnum):
        return str(value)
    if isinstance(value, tuple):
        return [each.text if isinstance(each, Selector) else each for each in value]
    return value


@click.command()
def init() -> None:
    """Write a copydesk.toml with every key in it, commented."""
    file = Path(OWN_FILE)
    if file.exists():
        raise click.UsageError(f"{OWN_FILE} is there already")
    file.write_text(starter(), encoding="utf-8", newline="\n")
    click.echo(f"{OWN_FILE} written; take the # off what you change")


def starter() -> str:
    """A settings file that says nothing yet: every key, what it is for, and how it is written."""
    lines = [
        "# Settings of copydesk for the articles in this folder and below.",
        "# `copydesk settings FILE` prints what holds for an article, and why.",
        "",
        "# settings files of this repository to build on",
        '# extends = ["../copydesk.toml"]',
    ]
    for key in KEYS.values():
        lines += ["", f"# {key.help}", f"# {key.name} = {key.sample}"]
    lines += [_DESKS]
    return "\n".join(lines)


_DESKS = """
# What holds for one desk only: by file, as .gitignore writes them, or by the section that an article
# gives itself. A later entry beats an earlier one; `ignore` adds to what is ignored above.
# [[per-path]]
# files = ["sport/**"]
# sections = ["Sport"]
# ignore = ["NUM301"]

# Names, terms and figures that are right as they stand.
# [[accept]]
# check = "name-variant"
# words = ["Mukerjee"]
# reason = "the actor spells it so"
"""
