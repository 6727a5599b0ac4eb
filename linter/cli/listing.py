"""``copydesk explain`` and ``copydesk checks``: what checks there are and what they do."""

from __future__ import annotations

import json
from itertools import groupby

import click

from linter.cli.session import all_checks_from
from linter.engine.registry import load_checks
from linter.explain import describe, explain_engine
from linter.explain import explain as manual_page
from linter.filters.selection import Catalogue

_FROM = click.option(
    "--checks-from", multiple=True, metavar="MODULE", help="Also the checks of this module."
)


@click.command()
@click.argument("name", metavar="CODE|NAME")
@_FROM
def explain(name: str, checks_from: tuple[str, ...]) -> None:
    """Print what a check finds, why it matters and what it leaves alone."""
    own = explain_engine(name)
    if own is not None:
        click.echo(own, nl=False)
        return
    catalogue = Catalogue(load_checks(all_checks_from(checks_from)))
    click.echo(manual_page(catalogue.check(name)), nl=False)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Everything, as JSON.")
@_FROM
def checks(as_json: bool, checks_from: tuple[str, ...]) -> None:
    """List all checks: code, severity, name, summary."""
    known = load_checks(all_checks_from(checks_from)).values()
    if as_json:
        click.echo(json.dumps([describe(c) for c in known], ensure_ascii=False, indent=1))
        return
    width = max(len(c.name) for c in known)
    for family, members in groupby(known, key=lambda c: c.family()):
        click.echo(f"{family}")
        for check in members:
            level = "off" if check.preview else str(check.severity)
            click.echo(f"  {check.code}  {level:<7}  {check.name:<{width}}  {check.summary()}")
