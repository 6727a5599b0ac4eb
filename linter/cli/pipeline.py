"""What the engine finds, through the filters: stet, accepted words, severity, what is shown,
baseline, changed lines. Each is one step with one job."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from linter.article.source import Source
from linter.check import ModelCheck
from linter.cli.baselines import Baselines
from linter.cli.inputs import Input
from linter.cli.request import Request
from linter.engine.read import read_source
from linter.engine.run import FileResult, Plan, run
from linter.filters.levels import levelled, reported
from linter.filters.selection import Catalogue, Selector
from linter.filters.stet import read_stets
from linter.findings import Diagnostic
from linter.settings.places import unaccepted
from linter.settings.view import View

if TYPE_CHECKING:
    from linter.engine.cache import Cache
    from linter.filters.changes import Changes


class Pipeline:
    """Lints the files of one run."""

    def __init__(
        self,
        request: Request,
        catalogue: Catalogue,
        checks_from: tuple[str, ...],
        changes: Changes | None,
    ) -> None:
        self._request, self._catalogue, self._checks_from = request, catalogue, checks_from
        self._checks = catalogue.checks
        self._changes = changes
        self._plans: dict[int, Plan] = {}
        self.baselines = Baselines(request)

    def lint(self, inputs: Sequence[Input]) -> list[FileResult]:
        """What is reported of each file."""
        cache = None if self._request.no_cache else _cache()
        tasks = [(each.job, self._plan(each.view)) for each in inputs]
        done = run(tasks, self._checks, workers=self._request.jobs, cache=cache)
        results = [
            result._replace(diagnostics=tuple(self._kept(each, result)))
            for each, result in zip(inputs, done, strict=True)
        ]
        if cache is not None:
            cache.close()
        self.baselines.learn(inputs, results)
        return [self._held(*each) for each in zip(inputs, results, strict=True)]

    def again(self, each: Input, data: bytes) -> Sequence[Diagnostic]:
        """What is reported of a file once its bytes are `data`."""
        job = each.job._replace(target=None, data=data)
        changed = Input(job, each.view, each.settings)
        (result,) = run([(job, self._plan(each.view))], self._checks, workers=1)
        kept = result._replace(diagnostics=tuple(self._kept(changed, result)))
        return self._held(changed, kept, each).diagnostics

    def _kept(self, each: Input, result: FileResult) -> Iterator[Diagnostic]:
        kept = unaccepted(self._without_stets(each, result), each.settings.accepts, each.path)
        kept = levelled(kept, self._checks, each.view.severity)
        return reported(kept, each.view.show, each.view.min_confidence)

    def _without_stets(self, each: Input, result: FileResult) -> Iterable[Diagnostic]:
        """What no stet lets stand. An article is read again to find its stets, but only when the
        word is in it."""
        may_have = result.reader not in ("", "plain") and "stet" in (each.text or "")
        if self._request.no_stet or not may_have:
            return result.diagnostics
        article = read_source(Source(result.path, each.text or ""), result.reader)
        reason = each.view.stet_needs_reason
        stets = read_stets(article, self._catalogue, needs_reason=reason)
        has_model = not (self._request.no_model or result.model_missed)

        def ran(selector: Selector) -> bool:
            named = [c for c in self._checks.values() if selector.names(c.code)]
            on = each.view.selection.chosen(named)
            return bool(on) and (has_model or not any(issubclass(c, ModelCheck) for c in on))

        return stets.keep(result.diagnostics, ran)

    def _held(self, each: Input, result: FileResult, named: Input | None = None) -> FileResult:
        """What is new: neither in the baseline nor on lines that did not change."""
        kept = self.baselines.keep(each, result.diagnostics)
        if self._changes is not None:
            kept = list(self._changes.keep(kept, (named or each).path, each.text or ""))
        return result._replace(diagnostics=tuple(kept))

    def _plan(self, view: View) -> Plan:
        """One plan for all files with the same view."""
        if id(view) not in self._plans:
            on = view.selection.chosen(self._checks.values())
            self._plans[id(view)] = Plan(
                checks=tuple((c.code, tuple(sorted(view.options(c).items()))) for c in on),
                checks_from=self._checks_from,
                models=view.models,
                use_model=not self._request.no_model,
            )
        return self._plans[id(view)]


def _cache() -> Cache:
    from linter.engine.cache import Cache  # it brings a database

    return Cache()
