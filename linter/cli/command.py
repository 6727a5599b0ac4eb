"""The `copydesk` command: what it understands, and what it says when it does not."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress

import click

from linter.cli.main import INTERRUPTED
from linter.mistakes import MistakeError

USAGE, BROKEN = 2, 3
_EPILOG = """\b
Exit status
  0    nothing to report
  1    findings at or above --fail-on (warning unless set)
  2    the command line or a settings file is wrong
  3    a file could not be read, or a check crashed; wins over 1
  130  interrupted

\b
Examples
  copydesk story.txt                        lint one article
  copydesk articles/ --format full          a folder, with the lines themselves
  pbpaste | copydesk -                      what is on the clipboard
  copydesk --select numbers,NAM story.txt   only some families of checks
  copydesk --exit-zero --format json .      for another program
  copydesk explain NUM101                   what a check finds, and what it leaves alone
"""
COMMANDS = {
    "lint": "linter.cli.lint",
    "explain": "linter.cli.listing",
    "checks": "linter.cli.listing",
    "stet": "linter.cli.stet",
    "settings": "linter.cli.settings",
    "init": "linter.cli.settings",
    "new-check": "linter.cli.new_check",
}


class _Commands(click.Group):
    """The commands, each imported when it is called; `lint` when none is named."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        import importlib

        module = importlib.import_module(COMMANDS[cmd_name])
        command: click.Command = getattr(module, cmd_name.replace("-", "_"))
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args:
            args = ["--help"]
        if args[0] not in (*COMMANDS, "--help", "-h", "--version"):
            args = ["lint", *args]
        return super().parse_args(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options of lint stand in the help of copydesk: it is what most people run."""
        self.format_commands(ctx, formatter)
        lint = self.get_command(ctx, "lint")
        assert lint is not None
        lint.format_options(ctx, formatter)


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from linter.plugins import version

        click.echo(f"copydesk {version('copydesk')}")
        ctx.exit()


@click.group(
    cls=_Commands,
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    options_metavar="[OPTIONS]",
    subcommand_metavar="PATHS…  |  copydesk COMMAND …",
)
@click.option(
    "--version",
    is_flag=True,
    callback=_version,
    is_eager=True,
    expose_value=False,
    help="Print the version.",
)
def cli() -> None:
    """Report where news articles contradict themselves, get their sums wrong, or still show the
    editing.

    PATHS are articles and folders of articles; - reads one from standard input. One finding is one
    line: path:line:column: CODE message [name]. Settings are read from the nearest copydesk.toml,
    or [tool.copydesk] in pyproject.toml, above each article.
    """


def run(args: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status; what went wrong is told on stderr."""
    try:
        status = cli.main(args, prog_name="copydesk", standalone_mode=False)
        sys.stdout.flush()
    except click.NoSuchOption as error:
        return _wrong(_no_such_option(error))
    except click.ClickException as error:
        return _wrong(error.format_message())
    except MistakeError as error:
        return _wrong(str(error))
    except (KeyboardInterrupt, click.Abort):
        click.echo("copydesk: interrupted", err=True)
        return INTERRUPTED
    except BrokenPipeError:
        # Nobody reads on.
        _drop_stdout()
        return 0
    except OSError as error:
        _drop_stdout()
        where = f"{error.filename}: " if error.filename else ""
        _tell(f"{where}{error.strerror or error}")
        return BROKEN
    return status if isinstance(status, int) else 0


def _no_such_option(error: click.NoSuchOption) -> str:
    from linter.engine.options import nearest

    params = error.ctx.command.params if error.ctx is not None else []
    known = [name for p in params for name in (*p.opts, *p.secondary_opts) if name[0] == "-"]
    return f"no such option: {error.option_name}{nearest(error.option_name, known)}"


def _wrong(message: str) -> int:
    _tell(message)
    return USAGE


def _tell(message: str) -> None:
    """One line on stderr, in which the name of a stranger's file is harmless."""
    from linter.reporters.visible import visible

    with suppress(OSError):
        click.echo(f"copydesk: {visible(message)}", err=True)


def _drop_stdout() -> None:
    """Send what is left to nowhere: Python would fail again when it closes stdout at exit."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
