"""Where reports go: the terminal, a pipe that may close, a file that is never half written."""

from __future__ import annotations

import os
import sys
from collections import Counter
from pathlib import Path

import click

from linter.reporters.reporter import Report, Reporter, Terminal
from linter.reporters.visible import visible


def say(message: str) -> None:
    """Tell the user something that is not the report."""
    click.echo(f"copydesk: {visible(message)}", err=True)


def counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


def print_report(reporter: Reporter, report: Report, color: str) -> None:
    """Write a report to stdout."""
    write = sys.stdout.write
    for text in reporter.write(report, terminal(color)):
        write(text)


def terminal(color: str) -> Terminal:
    """What stdout can show. NO_COLOR and FORCE_COLOR are heeded when the choice is `auto`."""
    is_terminal = sys.stdout.isatty()
    wanted = {"always": True, "never": False}.get(color)
    if wanted is None:
        plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
        wanted = bool(os.environ.get("FORCE_COLOR")) or (is_terminal and not plain)
    if is_terminal:
        import shutil

        return Terminal(wanted, shutil.get_terminal_size((100, 24)).columns)
    return Terminal(wanted)


def print_counts(report: Report, *, statistics: bool) -> None:
    """Write numbers in place of findings: all in one, or check by check."""
    if not statistics:
        click.echo(str(len(report.diagnostics)))
        return
    counts = Counter((d.code, d.name) for d in report.diagnostics)
    for (code, name), number in sorted(counts.items(), key=lambda c: (-c[1], c[0])):
        click.echo(f"{number:>7}  {code}  {name}")


def write_file(path: Path, reporter: Reporter, report: Report) -> None:
    """Write a report to a file: all of it or nothing."""
    text = "".join(reporter.write(report, Terminal()))
    try:
        replace_file(path, text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        raise click.UsageError(f"--output {path}: {error.strerror or error}") from None


def replace_file(path: Path, data: bytes) -> None:
    """Put `data` in place of what `path` holds, in one step, with its permissions."""
    import tempfile

    path = Path(os.path.realpath(path))  # a link stays a link
    mode = path.stat().st_mode & 0o7777 if path.exists() else None
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        if mode is None:
            mask = os.umask(0)
            os.umask(mask)
            mode = 0o666 & ~mask
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
