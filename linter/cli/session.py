"""One run of the linter: settings, files, engine, filters, reports, exit status."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from linter.check import Check
from linter.cli.formats import find_reporter
from linter.cli.inputs import Input, gather
from linter.cli.mending import Mended, mend, show_diff, tell_fixes
from linter.cli.output import counted, print_counts, print_report, say, write_file
from linter.cli.pipeline import Pipeline
from linter.cli.request import Request
from linter.engine.registry import load_checks
from linter.engine.run import FileResult
from linter.filters.selection import Catalogue
from linter.findings import Diagnostic
from linter.fixing import encode_like
from linter.layers.nlp import DEFAULT_MODELS, Model
from linter.reporters.reporter import FileError, ReadFile, Report, Reporter
from linter.settings.files import Finder
from linter.settings.keys import COMMAND_LINE, SettingsError, validate

if TYPE_CHECKING:
    from linter.filters.changes import Changes

CHECKS_FROM = "COPYDESK_CHECKS_FROM"
CLEAN, FINDINGS, BROKEN = 0, 1, 3


def lint_files(request: Request) -> int:
    """Lint, mend, report, and return the exit status."""
    reporters = [(find_reporter(name), output) for name, output in request.reports]
    extra = all_checks_from(request.checks_from)
    checks = load_checks(extra)
    _wake_collector()
    catalogue = Catalogue(checks)
    command_line = validate(request.stated, catalogue, COMMAND_LINE)
    finder = Finder(catalogue, command_line, config=request.config, isolated=request.isolated)
    changes = _changes(request)
    inputs = list(gather(request, finder, changes))
    if request.require_model:
        _require_model(inputs)
    pipeline = Pipeline(request, catalogue, extra, changes)
    results = pipeline.lint(inputs)
    mended: list[Mended] = []
    if request.mends:
        mended, results = mend(request, pipeline, inputs, results)
    fixed = {m.each.job.path: m.after for m in mended} if request.fix else {}
    report = _report(inputs, results, checks, fixed)
    if request.write_baseline or request.prune_baseline:
        pipeline.baselines.write()
    if not request.write_baseline:
        _print(request, reporters, report, mended, inputs)
    for error in report.errors:
        say(f"{error.path}: {error.message}")
    if not request.quiet and not request.write_baseline:
        _tell(request, report, results, mended, pipeline.baselines.excused)
    return _status(request, inputs, report, mended)


def _wake_collector() -> None:
    """From here on what is made may become garbage, while what was loaded stays: the collector need
    not look at that again, neither now nor at the end, which saves a tenth of a short run."""
    gc.freeze()
    gc.enable()


def all_checks_from(given: Sequence[str]) -> tuple[str, ...]:
    """`--checks-from` and the environment: the only two ways to name code to run."""
    environment = os.environ.get(CHECKS_FROM, "").split(os.pathsep)
    return tuple(dict.fromkeys([*given, *filter(None, environment)]))


def _changes(request: Request) -> Changes | None:
    if request.since is None and request.diff_file is None:
        return None
    from linter.filters.changes import ChangesError, changes_since, parse_diff

    if request.since is not None:
        return changes_since(request.since, Path.cwd())
    assert request.diff_file is not None  # one of the two is
    try:
        is_piped = request.diff_file == "-"
        data = sys.stdin.buffer.read() if is_piped else Path(request.diff_file).read_bytes()
    except OSError as error:
        raise ChangesError(f"--diff-file {request.diff_file}: {error.strerror}") from None
    here = Path.cwd()
    top = next((p for p in (here, *here.parents) if (p / ".git").exists()), here)
    return parse_diff(data.decode("utf-8", "surrogateescape"), (top, here))


def _require_model(inputs: Sequence[Input]) -> None:
    for names in {each.view.models for each in inputs}:
        if Model((*names, *DEFAULT_MODELS)).installed() is None:
            wanted = ", ".join((*names, *DEFAULT_MODELS))
            raise SettingsError(f"--require-model: none of the models {wanted} is installed")


def _report(
    inputs: Sequence[Input],
    results: Sequence[FileResult],
    checks: Mapping[str, type[Check]],
    fixed: Mapping[str, str],
) -> Report:
    files = {each.job.path: each for each in inputs}
    diagnostics = sorted((d for r in results for d in r.diagnostics), key=lambda d: d.order)
    read = [ReadFile(r.path, r.reader, r.words) for r in results if r.reader]
    errors = [FileError(r.path, r.error) for r in results if r.error is not None]
    here = Path.cwd()
    top = next((p for p in (here, *here.parents) if (p / ".git").exists()), here)
    return Report(
        tuple(diagnostics),
        tuple(sorted(read, key=lambda f: f.path)),
        tuple(sorted(errors, key=lambda e: e.path)),
        checks,
        lambda path: fixed[path] if path in fixed else files[path].text if path in files else None,
        here.relative_to(top).as_posix(),
    )


def _print(
    request: Request,
    reporters: Sequence[tuple[Reporter, str | None]],
    report: Report,
    mended: Sequence[Mended],
    inputs: Sequence[Input],
) -> None:
    piped = next((each for each in inputs if each.job.target is None), None)
    for reporter, output in reporters:
        if output is not None:
            write_file(Path(output), reporter, report)
        elif request.diff:
            show_diff(mended)
        elif request.fix and piped is not None:  # a filter: the article, mended, and no report
            fixed = next((m.after for m in mended if m.each is piped), None)
            data = piped.data if fixed is None else encode_like(fixed, piped.data)
            sys.stdout.flush()
            sys.stdout.buffer.write(data)
        elif request.count or request.statistics:
            print_counts(report, statistics=request.statistics)
        else:
            print_report(reporter, report, request.color)


def _tell(
    request: Request,
    report: Report,
    results: Sequence[FileResult],
    mended: Sequence[Mended],
    excused: int,
) -> None:
    missed = sum(r.model_missed for r in results)
    if missed and not request.no_model:
        say(f"the language model is not installed: {counted(missed, 'article')} checked without")
    tell_fixes(request, mended)
    told = (
        f"{counted(len(report.diagnostics), 'finding')} in {counted(len(report.files), 'article')}"
    )
    if excused:
        told += f"; {excused} more in the baseline"
    if report.errors:
        done = "read or written" if request.fix else "read"
        told += f"; {counted(len(report.errors), 'file')} could not be {done}"
    click.echo(told, err=True)


def _status(
    request: Request, inputs: Sequence[Input], report: Report, mended: Sequence[Mended]
) -> int:
    if report.errors or any(crashed(d) for d in report.diagnostics):
        return BROKEN
    if request.exit_zero or request.write_baseline:
        return CLEAN
    if request.diff:
        return FINDINGS if mended else CLEAN
    fail_on = {each.job.path: each.view.fail_on for each in inputs}
    failing = any(d.severity >= fail_on[d.path] for d in report.diagnostics)
    return FINDINGS if failing else CLEAN


def crashed(diagnostic: Diagnostic) -> bool:
    """Whether a finding is about a check or a layer that broke, not about the article."""
    return diagnostic.code in ("ENG001", "ENG002", "ENG003")
