"""The baselines of a run: one beside each settings file, or the one that is named."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from linter.cli.inputs import Input
from linter.cli.output import counted, replace_file, say
from linter.cli.request import Request
from linter.engine.run import FileResult
from linter.filters.baseline import FILE, Article, Baseline, BaselineError, article_of
from linter.findings import Diagnostic


class Baselines:
    """Reads them when they are first asked for, and writes them when that is asked."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._read: dict[Path, Baseline] = {}
        self._seen: dict[Path, dict[str, Article]] = {}
        self.excused = 0

    def learn(self, inputs: Sequence[Input], results: Sequence[FileResult]) -> None:
        """See what a run found, before anything is excused."""
        renamed: dict[Path, dict[str, str]] = {}
        for each, result in zip(inputs, results, strict=True):
            baseline = self._of(each)
            if baseline is None or result.error is not None:
                continue
            name = baseline.name(each.path)
            if self._request.write_baseline or self._request.prune_baseline:
                found = article_of(_excusable(result.diagnostics), each.text or "")
                self._seen.setdefault(baseline.file, {})[name] = found
            if result.diagnostics and name not in baseline.articles and baseline.articles:
                renamed.setdefault(baseline.file, {})[name] = each.text or ""
        for file, texts in renamed.items():
            self._read[file].follow(texts)

    def keep(self, each: Input, diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
        """The findings that no baseline excuses."""
        baseline = self._of(each)
        if baseline is None or not baseline.articles:
            return list(diagnostics)
        kept = baseline.keep(baseline.name(each.path), diagnostics, each.text or "")
        self.excused += len(diagnostics) - len(kept)
        return kept

    def write(self) -> None:
        """Write what was learnt, and say so."""
        for file, seen in sorted(self._seen.items()):
            baseline = self._read[file]
            if self._request.write_baseline:
                baseline.replace(seen)
                kept = sum(a.entries.total() for a in baseline.articles.values())
                said = f"{counted(kept, 'finding')} written"
            else:
                said = f"{counted(baseline.prune(seen), 'finding')} taken out"
            try:
                replace_file(file, baseline.dump().encode())
            except OSError as error:
                raise BaselineError(f"{file}: {error.strerror or error}") from None
            say(f"{file.name}: {said}")

    def _of(self, each: Input) -> Baseline | None:
        file = self._file(each)
        if file is None:
            return None
        if file not in self._read:
            exists = file.is_file()
            if not exists and self._request.baseline and not self._request.write_baseline:
                raise BaselineError(f"{file}: no such baseline")
            self._read[file] = Baseline.read(file) if exists else Baseline(file)
        return self._read[file]

    def _file(self, each: Input) -> Path | None:
        if self._request.no_baseline:
            return None
        if self._request.baseline is not None:
            return self._request.baseline
        if self._request.isolated:
            return Path(FILE) if self._request.write_baseline else None
        file = (each.settings.folder or Path.cwd()) / FILE
        # A link could lead out of a repository that is not trusted.
        return None if file.is_symlink() else file


def _excusable(diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
    """A crash is no finding about the article."""
    return [d for d in diagnostics if not d.code.startswith("ENG")]
