"""``copydesk stet``: write a stet into an article."""

from __future__ import annotations

import re
from pathlib import Path

import click

from linter.article.source import Source
from linter.cli.inputs import no_such_path
from linter.cli.output import replace_file
from linter.cli.session import all_checks_from
from linter.engine.read import UnreadableError, decode, read_source
from linter.engine.registry import load_checks
from linter.filters.comments import front_matter_end
from linter.filters.selection import Catalogue
from linter.filters.stet import insertion
from linter.fixing import encode_like
from linter.settings.files import Finder
from linter.settings.keys import COMMAND_LINE, Stated


@click.command()
@click.argument("place", metavar="FILE:LINE")
@click.argument("names", metavar="CODE…", nargs=-1, required=True)
@click.option("--reason", default="", help="Why it may stand.")
def stet(place: str, names: tuple[str, ...], reason: str) -> None:
    """Let findings of a paragraph stand: write a comment behind it."""
    file, line = _place(place)
    catalogue = Catalogue(load_checks(all_checks_from(())))
    for name in names:
        catalogue.selector(name)
    if "-->" in reason or "\n" in reason:
        raise click.UsageError("a reason is one line and has no --> in it")
    settings = Finder(catalogue, Stated(COMMAND_LINE)).settings_for(file.parent)
    data = file.read_bytes()
    try:
        source = Source(str(file), decode(data))
        article = read_source(source, settings.view(file).reader)
    except UnreadableError as error:
        raise click.UsageError(f"{file}: {error}") from None
    if article.reader == "plain":
        raise click.UsageError("plain text has no comments: use [[accept]] in the settings")
    at = insertion(article, line) if 1 <= line <= source.line_count else None
    if at is None:
        raise click.UsageError(f"{place}: there is no prose on this line")
    if at <= front_matter_end(source.text):
        raise click.UsageError(f"{place}: in front matter, write stet: [{', '.join(names)}]")
    said = f" <!-- stet {', '.join(names)}{': ' if reason else ''}{reason} -->"
    text = source.text[:at] + said + source.text[at:]
    replace_file(file, encode_like(text, data))
    click.echo(f"{place}:{said}")


def _place(place: str) -> tuple[Path, int]:
    match = re.fullmatch(r"(.+?):(\d+)(?::\d+)?", place)
    if match is None:
        raise click.UsageError(f"{place!r} is not FILE:LINE")
    file = Path(match[1])
    if not file.is_file():
        raise click.UsageError(no_such_path(match[1]))
    return file, int(match[2])
