"""Copydesk as a library: findings in one article, as data.

    from linter.api import Settings, lint_path, lint_text

    for finding in lint_text("It is 200 miles (300 kilometers) away."):
        print(finding.place.line, finding.message)

What the command does for a file is done here for one: settings, selection, severities. Nothing is
cached, printed or read beside the article and the settings file that is named.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date as Date
from pathlib import Path

from linter.engine.read import UnreadableError
from linter.engine.registry import load_checks
from linter.engine.run import FileJob, Plan, run
from linter.filters.levels import levelled, reported
from linter.filters.selection import Catalogue
from linter.findings import Confidence, Diagnostic, Severity
from linter.settings.files import read_settings
from linter.settings.keys import Stated, validate
from linter.settings.view import Settings

__all__ = [
    "Confidence",
    "Diagnostic",
    "Settings",
    "Severity",
    "UnreadableError",
    "lint_path",
    "lint_text",
    "make_settings",
]


def make_settings(
    values: Mapping[str, object] | None = None,
    *,
    file: Path | None = None,
    checks_from: Iterable[str] = (),
) -> Settings:
    """Settings from keys as a settings file has them, over those of `file`.

    >>> make_settings({"select": ["PUN"], "check": {"unit-conversion": {"tolerance": 8.0}}})
    """
    catalogue = Catalogue(load_checks(checks_from))
    stated = validate(values or {}, catalogue, "make_settings")
    if file is None:
        return Settings(command_line=stated)
    return read_settings(file, catalogue, stated)


def lint_text(
    text: str,
    *,
    path: str = "text.txt",
    settings: Settings | None = None,
    date: Date | None = None,
    use_model: bool = True,
    checks_from: Iterable[str] = (),
) -> tuple[Diagnostic, ...]:
    """Findings in `text`, read as the ending of `path` says; `date` is its date unless it states
    one itself."""
    job = FileJob(path, None, data=text.encode("utf-8"), date=date)
    return _linted(job, settings, use_model, checks_from)


def lint_path(
    path: Path | str,
    *,
    settings: Settings | None = None,
    date: Date | None = None,
    use_model: bool = True,
    checks_from: Iterable[str] = (),
) -> tuple[Diagnostic, ...]:
    """Findings in the file at `path`. Settings files above it are not looked for: pass them."""
    job = FileJob(Path(path).as_posix(), Path(path), date=date)
    return _linted(job, settings, use_model, checks_from)


def _linted(
    job: FileJob, settings: Settings | None, use_model: bool, checks_from: Iterable[str]
) -> tuple[Diagnostic, ...]:
    extra = tuple(checks_from)
    checks = load_checks(extra)
    view = (settings or Settings(command_line=Stated("api"))).view(Path(job.path))
    on = view.selection.chosen(checks.values())
    plan = Plan(
        checks=tuple((c.code, tuple(sorted(view.options(c).items()))) for c in on),
        checks_from=extra,
        models=view.models,
        use_model=use_model,
    )
    (result,) = run([(job, plan)], checks, workers=1)
    if result.error is not None:
        raise UnreadableError(f"{job.path}: {result.error}")
    found = levelled(result.diagnostics, checks, view.severity)
    return tuple(reported(found, view.show, view.min_confidence))
