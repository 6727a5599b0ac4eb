"""One run of the linter: settings, files, engine, filters, reports, exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date as Date
from pathlib import Path

import click

from linter.article.source import Source
from linter.check import Check
from linter.cli.formats import find_reporter
from linter.cli.output import print_counts, print_report, say, write_file
from linter.engine.cache import Cache
from linter.engine.files import Discovered, discover
from linter.engine.read import UnreadableError, decode, read_source, readers
from linter.engine.registry import load_checks
from linter.engine.run import FileJob, FileResult, Plan, run
from linter.filters.levels import levelled, reported
from linter.filters.selection import Catalogue
from linter.findings import Diagnostic
from linter.layers.nlp import DEFAULT_MODELS, Model
from linter.reporters.reporter import FileError, ReadFile, Report
from linter.settings.files import Finder, shown
from linter.settings.keys import COMMAND_LINE, SettingsError, validate
from linter.settings.places import unaccepted
from linter.settings.view import Settings, View

CHECKS_FROM = "COPYDESK_CHECKS_FROM"
STDIN = "-"
CLEAN, FINDINGS, BROKEN = 0, 1, 3


@dataclass(frozen=True)
class Request:
    """What the command line of lint asks for."""

    paths: tuple[str, ...]
    reports: tuple[tuple[str, str | None], ...] = (("flake8", None),)
    stated: Mapping[str, object] = field(default_factory=dict)
    config: Path | None = None
    isolated: bool = False
    exit_zero: bool = False
    force_date: Date | None = None
    force_exclude: bool = False
    no_cache: bool = False
    no_model: bool = False
    require_model: bool = False
    checks_from: tuple[str, ...] = ()
    stdin_display_name: str = STDIN
    jobs: int = 0
    statistics: bool = False
    count: bool = False
    quiet: bool = False
    verbose: bool = False
    color: str = "auto"


@dataclass(frozen=True)
class _Input:
    """A file to lint, with what holds for it."""

    job: FileJob
    view: View
    settings: Settings

    @property
    def path(self) -> Path:
        return self.job.target or Path(self.job.path)


def lint_files(request: Request) -> int:
    """Lint, report, and return the exit status."""
    reporters = [(find_reporter(name), output) for name, output in request.reports]
    extra = all_checks_from(request.checks_from)
    checks = load_checks(extra)
    catalogue = Catalogue(checks)
    command_line = validate(request.stated, catalogue, COMMAND_LINE)
    finder = Finder(catalogue, command_line, config=request.config, isolated=request.isolated)
    inputs = list(_inputs(request, finder))
    if request.require_model:
        _require_model(inputs)
    results = list(_results(request, inputs, checks, extra))
    report = _report(inputs, results, checks)
    for reporter, output in reporters:
        if output is not None:
            write_file(Path(output), reporter, report)
        elif request.count or request.statistics:
            print_counts(report, statistics=request.statistics)
        else:
            print_report(reporter, report, request.color)
    if not request.quiet:
        _tell(request, report, results)
    for error in report.errors:
        say(f"{error.path}: {error.message}")
    return _status(request, inputs, report)


def all_checks_from(given: Sequence[str]) -> tuple[str, ...]:
    """`--checks-from` and the environment: the only two ways to name code to run."""
    environment = os.environ.get(CHECKS_FROM, "").split(os.pathsep)
    return tuple(dict.fromkeys([*given, *filter(None, environment)]))


def _inputs(request: Request, finder: Finder) -> Iterator[_Input]:
    for path in request.paths:
        if path != STDIN and not os.path.lexists(path):
            from linter.cli.main import no_such_path

            raise click.UsageError(no_such_path(path))
    named = {Path(path) for path in request.paths if path != STDIN}
    discovered = discover(
        [Path(p) for p in request.paths if p != STDIN], tuple(readers().suffixes())
    )
    if request.verbose:
        _tell_discovered(discovered)
    if STDIN in request.paths:
        name = Path(request.stdin_display_name)
        settings = finder.settings_for(name.parent if name.parent.is_dir() else Path.cwd())
        data = sys.stdin.buffer.read()
        view = _view(settings, name, data)
        job = _job(request, request.stdin_display_name, None, view, data)
        yield _Input(job, view, settings)
    found = 0
    for file in discovered.files:
        settings = finder.settings_for(file.parent)
        is_free = file in named and not request.force_exclude
        if not is_free and settings.excludes(file):
            continue
        found += 1
        view = _view(settings, file)
        yield _Input(_job(request, shown(file), file, view), view, settings)
    if not found and named:
        folders = ", ".join(sorted(p.as_posix() for p in named))
        say(f"no articles in {folders}")


def _view(settings: Settings, file: Path, data: bytes | None = None) -> View:
    """What holds for a file. Its section is looked for only when settings speak of sections: it
    costs reading the file."""
    view = settings.view(file)
    if not settings.by_section:
        return view
    try:
        text = decode(file.read_bytes() if data is None else data)
        section = read_source(Source(str(file), text), view.reader).meta.section
    except (OSError, UnreadableError):
        return view  # it is told when the file is linted
    return settings.view(file, section)


def _job(
    request: Request, name: str, target: Path | None, view: View, data: bytes | None = None
) -> FileJob:
    return FileJob(
        path=name,
        target=target,
        data=data,
        reader=view.reader,
        date=view.date,
        force_date=request.force_date,
    )


def _require_model(inputs: Sequence[_Input]) -> None:
    for names in {each.view.models for each in inputs}:
        if Model((*names, *DEFAULT_MODELS)).installed() is None:
            wanted = ", ".join((*names, *DEFAULT_MODELS))
            raise SettingsError(f"--require-model: none of the models {wanted} is installed")


def _results(
    request: Request,
    inputs: Sequence[_Input],
    checks: Mapping[str, type[Check]],
    extra: tuple[str, ...],
) -> Iterator[FileResult]:
    """Run the engine, and set levels and keep what is reported, file by file."""
    plans: dict[int, Plan] = {}
    jobs = []
    for each in inputs:
        key = id(each.view)
        if key not in plans:
            plans[key] = _plan(request, each.view, checks, extra)
        jobs.append((each.job, plans[key]))
    cache = None if request.no_cache else Cache()
    done = run(jobs, checks, workers=request.jobs, cache=cache)
    for each, result in zip(inputs, done, strict=True):
        view = each.view
        kept = levelled(result.diagnostics, checks, view.severity)
        kept = unaccepted(kept, each.settings.accepts, each.path)
        kept = reported(kept, view.show, view.min_confidence)
        yield replace(result, diagnostics=tuple(kept))
    if cache is not None:
        cache.close()


def _plan(
    request: Request, view: View, checks: Mapping[str, type[Check]], extra: tuple[str, ...]
) -> Plan:
    on = view.selection.chosen(checks.values())
    return Plan(
        checks=tuple((c.code, tuple(sorted(view.options(c).items()))) for c in on),
        checks_from=extra,
        models=view.models,
        use_model=not request.no_model,
    )


def _report(
    inputs: Sequence[_Input], results: Sequence[FileResult], checks: Mapping[str, type[Check]]
) -> Report:
    jobs = {each.job.path: each.job for each in inputs}

    def text(path: str) -> str | None:
        job = jobs[path]
        try:
            return decode(job.target.read_bytes() if job.target is not None else job.data or b"")
        except Exception:  # it was readable a moment ago: show the findings without its lines
            return None

    diagnostics = sorted((d for r in results for d in r.diagnostics), key=lambda d: d.order)
    read = [ReadFile(r.path, r.reader, r.words) for r in results if r.error is None]
    errors = [FileError(r.path, r.error) for r in results if r.error is not None]
    return Report(
        tuple(diagnostics),
        tuple(sorted(read, key=lambda f: f.path)),
        tuple(sorted(errors, key=lambda e: e.path)),
        checks,
        text,
        _prefix(),
    )


def _prefix() -> str:
    """The way from the root of the repository to the working directory."""
    here = Path.cwd()
    root = next((p for p in (here, *here.parents) if (p / ".git").exists()), here)
    return here.relative_to(root).as_posix()


def _tell(request: Request, report: Report, results: Sequence[FileResult]) -> None:
    missed = sum(r.model_missed for r in results)
    if missed and not request.no_model:
        say(f"the language model is not installed: {_counted(missed, 'article')} checked without")
    click.echo(summary(report), err=True)


def summary(report: Report) -> str:
    """ "5 findings in 1 article", the articles being those that were read."""
    found = _counted(len(report.diagnostics), "finding")
    told = f"{found} in {_counted(len(report.files), 'article')}"
    if report.errors:
        told += f"; {_counted(len(report.errors), 'file')} could not be read"
    return told


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


def _tell_discovered(discovered: Discovered) -> None:
    found = _counted(len(discovered.files), "article")
    passed = _counted(discovered.passed_over, "other file")
    say(f"{found} to read, {passed} passed over")


def _status(request: Request, inputs: Sequence[_Input], report: Report) -> int:
    if report.errors or any(crashed(d) for d in report.diagnostics):
        return BROKEN
    fail_on = {each.job.path: each.view.fail_on for each in inputs}
    failing = any(d.severity >= fail_on[d.path] for d in report.diagnostics)
    return FINDINGS if failing and not request.exit_zero else CLEAN


def crashed(diagnostic: Diagnostic) -> bool:
    """Whether a finding is about a check or a layer that broke, not about the article."""
    return diagnostic.code in ("ENG001", "ENG002")
