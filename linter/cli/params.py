"""Kinds of values on the command line; a mistyped one names the nearest right one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date as Date
from typing import Any

import click

from linter.engine.options import nearest


class NearestChoice(click.Choice[str]):
    """One of a few words."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value not in self.choices:
            words = " or ".join(map(str, self.choices))
            close = nearest(str(value), map(str, self.choices))
            self.fail(f"{value!r} is not {words}{close}", param, ctx)
        return str(value)


class Names(click.ParamType[Any]):
    """Words with commas between them; the option may be given several times."""

    name = "names"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        words = tuple(word.strip() for word in str(value).split(",") if word.strip())
        if not words:
            self.fail("names nothing", param, ctx)
        return words


class Day(click.ParamType[Any]):
    """A date written 2024-05-31."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Date:
        try:
            return value if isinstance(value, Date) else Date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a date such as 2024-05-31", param, ctx)


def flattened(given: Sequence[Sequence[str]]) -> tuple[str, ...] | None:
    """The words of an option given several times; None when it was not given."""
    return tuple(word for words in given for word in words) or None


class OrderedCommand(click.Command):
    """A command that remembers the order in which its options came.

    `--format` and `--output` belong together when they stand together, and click by itself keeps
    only the values of each.
    """

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        _, _, order = self.make_parser(ctx).parse_args(list(args))
        ctx.meta["copydesk.order"] = [p.name for p in order]
        return super().parse_args(ctx, args)


def paired_outputs(
    ctx: click.Context, formats: Sequence[str], outputs: Sequence[str]
) -> list[tuple[str, str | None]]:
    """Each format with the file it goes to, None for stdout.

    An `--output` belongs to the `--format` it follows, or else to the next one.
    """
    values = {"formats": iter(formats), "outputs": iter(outputs)}
    pairs: list[tuple[str, str | None]] = []
    waiting: str | None = None
    for name in ctx.meta.get("copydesk.order", ()):
        if name == "formats":
            pairs.append((next(values[name]), waiting))
            waiting = None
        elif name == "outputs":
            output = next(values[name])
            if pairs and pairs[-1][1] is None:
                pairs[-1] = (pairs[-1][0], output)
            elif waiting is None:
                waiting = output
            else:
                raise click.UsageError(f"--output {output} has no --format of its own")
    if waiting is not None or not pairs:
        pairs.append(("flake8", waiting))
    if sum(output is None for _, output in pairs) > 1:
        raise click.UsageError("two formats for the terminal: give all but one an --output")
    return pairs
