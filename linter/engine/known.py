"""What is known of a file before it is read: the cache as a run asks it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from linter.check import Check
from linter.engine import codec
from linter.engine.cache import Cache, digest, stamp
from linter.engine.read import UnreadableError
from linter.engine.run import FileJob, FileResult, Plan, Task, bytes_of


class Known:
    """The cache by file and plan."""

    def __init__(self, cache: Cache, checks: Mapping[str, type[Check]]) -> None:
        self._cache = cache
        self._packages = sorted({c.__module__.partition(".")[0] for c in checks.values()})
        self._stamps: dict[Plan, str] = {}
        self._keys: dict[FileJob, bytes | None] = {}

    def get(self, task: Task) -> FileResult | None:
        job, plan = task
        try:
            data = bytes_of(job)
        except (OSError, UnreadableError):
            return None  # it is told when it is read
        key = self._keys[job] = digest(data, self._facts(job), self._stamp(plan))
        text = self._cache.get(key)
        if text is None:
            return None
        try:
            reader, words, rows = text.split("\n", 2)
            return FileResult(job.path, reader, int(words), codec.loads(rows, job.path))
        except (ValueError, KeyError, TypeError):
            return None

    def put(self, task: Task, result: FileResult) -> None:
        """Keep a result, unless something failed that may go better next time."""
        key = self._keys.pop(task[0], None)
        crashed = any(d.code.startswith("ENG") for d in result.diagnostics)
        if key is not None and result.error is None and not crashed and not result.model_missed:
            rows = codec.dumps(result.diagnostics)
            self._cache.put(key, f"{result.reader}\n{result.words}\n{rows}")

    def _facts(self, job: FileJob) -> str:
        suffix = Path(job.path).suffix.lower()
        return f"{suffix} {job.reader} {job.date} {job.force_date}"

    def _stamp(self, plan: Plan) -> str:
        if plan not in self._stamps:
            self._stamps[plan] = f"{plan!r}\n{stamp(self._packages, plan.model_names)}"
        return self._stamps[plan]
