"""``copydesk lint``: the command line of a run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from linter.cli.params import Day, Names, NearestChoice, OrderedCommand, flattened, paired_outputs
from linter.cli.request import Request
from linter.cli.session import lint_files

F = TypeVar("F", bound=Callable[..., Any])
_SEVERITIES = NearestChoice(["info", "warning", "error"])
_CONTRADICTIONS = (
    ("config", "isolated"),
    ("no_model", "require_model"),
    ("since", "diff_file"),
    ("baseline", "no_baseline"),
    ("no_baseline", "write_baseline"),
    ("no_baseline", "prune_baseline"),
    ("write_baseline", "prune_baseline"),
    ("write_baseline", "since"),
    ("write_baseline", "diff_file"),
    ("write_baseline", "fix"),
    ("fix", "diff"),
)
_SELECTING = ("select", "extend_select", "ignore", "extend_ignore")


def _names(flag: str, text: str) -> Callable[[F], F]:
    return click.option(flag, type=Names(), multiple=True, metavar="NAMES", help=text)


@click.command(cls=OrderedCommand)
@click.argument("paths", nargs=-1, required=True, metavar="PATHS…")
@_names("--select", "Run only these: codes, prefixes, families, names or ALL.")
@_names("--extend-select", "Run these as well.")
@_names("--ignore", "Do not run these, whatever the settings ignore.")
@_names("--extend-ignore", "Do not run these either.")
@click.option("--preview/--no-preview", default=None, help="Also run checks that are off.")
@click.option(
    "--format",
    "formats",
    multiple=True,
    metavar="FORMAT",
    help="flake8 (the default), full, json, github, sarif and more.",
)
@click.option(
    "--output",
    "outputs",
    multiple=True,
    metavar="FILE",
    help="Write the report of this --format to FILE instead of stdout.",
)
@click.option("--show", type=_SEVERITIES, help="Lowest severity reported [warning].")
@click.option("--fail-on", type=_SEVERITIES, help="Lowest severity that fails [warning].")
@click.option("--exit-zero", is_flag=True, help="Exit 0 even with findings.")
@click.option(
    "--min-confidence",
    type=NearestChoice(["low", "medium", "high"]),
    help="Lowest confidence reported [medium].",
)
@click.option("--date", type=Day(), metavar="DATE", help="Date of articles that state none.")
@click.option("--force-date", type=Day(), metavar="DATE", help="Date of all articles.")
@click.option("--config", metavar="FILE", help="Use this settings file for all articles.")
@click.option("--isolated", is_flag=True, help="Read no settings file.")
@click.option("--force-exclude", is_flag=True, help="Exclude files that are named, too.")
@click.option("--since", metavar="REV", help="Only findings on lines changed since REV (git).")
@click.option("--diff-file", metavar="FILE", help="Only findings on lines this diff adds (or -).")
@click.option("--baseline", metavar="FILE", help="Findings to excuse [copydesk-baseline.json].")
@click.option("--no-baseline", is_flag=True, help="Excuse nothing.")
@click.option("--write-baseline", is_flag=True, help="Excuse everything found now.")
@click.option("--prune-baseline", is_flag=True, help="Take out what is no longer found.")
@click.option("--no-stet", is_flag=True, help="Show what a stet lets stand, too.")
@click.option("--fix", is_flag=True, help="Mend what is safe to mend.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: style as well.")
@click.option("--diff", is_flag=True, help="Show what --fix would change; write nothing.")
@click.option("--show-fixes", is_flag=True, help="With --fix or --diff: say what was mended.")
@click.option("--no-cache", is_flag=True, help="Neither read nor write the cache.")
@click.option("--no-model", is_flag=True, help="Do without the language model.")
@click.option("--require-model", is_flag=True, help="Refuse to run without the language model.")
@click.option(
    "--checks-from",
    multiple=True,
    metavar="MODULE",
    help="Also run the checks of this module or .py file [env: COPYDESK_CHECKS_FROM].",
)
@click.option(
    "--stdin-display-name", metavar="NAME", default="-", help="What to call the article of -."
)
@click.option("--jobs", "-j", type=click.IntRange(0), default=0, help="Processes [0: by size].")
@click.option("--statistics", is_flag=True, help="Print how often each check reports instead.")
@click.option("--count", is_flag=True, help="Print the number of findings instead.")
@click.option("-q", "--quiet", is_flag=True, help="No summary and no notices.")
@click.option("-v", "--verbose", is_flag=True, help="Say which settings and files are read.")
@click.option(
    "--color",
    type=NearestChoice(["auto", "always", "never"]),
    default="auto",
    help="When to colour the report [auto].",
)
@click.pass_context
def lint(ctx: click.Context, /, **given: Any) -> int:
    """Lint articles (the command when none is named)."""
    for one, other in _CONTRADICTIONS:
        if given[one] and given[other]:
            flags = " and ".join(f"--{name.replace('_', '-')}" for name in (one, other))
            raise click.UsageError(f"{flags} contradict each other")
    if given["diff_file"] == "-" and "-" in given["paths"]:
        raise click.UsageError("the diff and an article cannot both be standard input")
    stated = {key.replace("_", "-"): flattened(given.pop(key)) for key in _SELECTING}
    for key in ("preview", "show", "fail_on", "min_confidence", "date"):
        stated[key.replace("_", "-")] = given.pop(key)
    config, baseline = given.pop("config"), given.pop("baseline")
    request = Request(
        reports=tuple(paired_outputs(ctx, given.pop("formats"), given.pop("outputs"))),
        stated={key: value for key, value in stated.items() if value is not None},
        config=None if config is None else Path(config),
        baseline=None if baseline is None else Path(baseline),
        **given,
    )
    return lint_files(request)
