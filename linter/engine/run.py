"""Many articles: from the cache, in this process, or in several."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from datetime import date as Date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from linter.article.source import Source
from linter.check import Check
from linter.engine.analyse import analyse
from linter.engine.options import make_options
from linter.engine.read import UnreadableError, decode, read_source, readers
from linter.engine.registry import load_checks
from linter.findings import Diagnostic
from linter.layers.nlp import DEFAULT_MODELS, Model
from linter.readers.plain import PLAIN

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

    from linter.engine.cache import Cache
    from linter.engine.known import Known

MOST_BYTES = 64_000_000
"""A larger file is no article; it is refused rather than read for minutes."""
_WORTH_A_POOL = 1_000_000
"""Bytes of articles below which starting processes costs more than it saves: a process takes
about 0.4 s to start, and one core reads about 1 MB a second."""
_CHUNK = 16


class FileJob(NamedTuple):
    """One file to lint: its name for reports, and where it is, or `data` when it was piped in.

    `date` stands in for an article that states none, `force_date` for any.
    """

    path: str
    target: Path | None
    data: bytes | None = None
    reader: str | None = None
    date: Date | None = None
    force_date: Date | None = None


class Plan(NamedTuple):
    """What is run over a file: codes of checks with their options, where else checks come from, and
    the models to try. Plain values, so that it can be sent to another process."""

    checks: tuple[tuple[str, tuple[tuple[str, object], ...]], ...]
    checks_from: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    use_model: bool = True

    @property
    def model_names(self) -> tuple[str, ...]:
        return (*self.models, *DEFAULT_MODELS) if self.use_model else ()


class FileResult(NamedTuple):
    """What came of one file; `error` is set, and the rest empty, when it could not be read."""

    path: str
    reader: str = ""
    words: int = 0
    diagnostics: tuple[Diagnostic, ...] = ()
    error: str | None = None
    model_missed: bool = False


Task = tuple[FileJob, Plan]


def run(
    tasks: Sequence[Task],
    checks: Mapping[str, type[Check]],
    *,
    workers: int = 0,
    cache: Cache | None = None,
) -> Iterator[FileResult]:
    """Lint every file and yield the results in order, the same ones however many `workers` there
    are; 0 decides by size. `checks` are those of the registry, by code."""
    known = None if cache is None else _known(cache, checks)
    waiting: list[tuple[int, Task]] = []
    results: dict[int, FileResult] = {}
    for index, task in enumerate(tasks):
        found = known.get(task) if known else None
        if found is None:
            waiting.append((index, task))
        else:
            results[index] = found
    fresh = _worked([task for _, task in waiting], checks, workers)
    indices = iter(waiting)
    for index in range(len(tasks)):
        while index not in results:
            at, task = next(indices)
            results[at] = next(fresh)
            if known:
                known.put(task, results[at])
        yield results.pop(index)


def _known(cache: Cache, checks: Mapping[str, type[Check]]) -> Known:
    from linter.engine.known import Known  # a run without a cache needs no database

    return Known(cache, checks)


def _worked(
    tasks: Sequence[Task], checks: Mapping[str, type[Check]], workers: int
) -> Iterator[FileResult]:
    workers = workers or _processes(tasks)
    if workers > 1 and len(tasks) > 1:
        yield from _in_processes(tasks, workers)
        return
    desk = _Desk(checks)
    for task in tasks:
        yield desk.lint(*task)


def _processes(tasks: Sequence[Task]) -> int:
    size = 0
    for job, _ in tasks:
        try:
            size += job.target.stat().st_size if job.target else 0
        except OSError:
            continue
    return min(os.cpu_count() or 1, 1 + size // _WORTH_A_POOL)


class _Desk:
    """Lints one file after another, loading a model once."""

    def __init__(self, checks: Mapping[str, type[Check]]) -> None:
        self._checks = checks
        self._models: dict[tuple[str, ...], Model] = {}
        self._made: dict[Plan, list[Check]] = {}

    def lint(self, job: FileJob, plan: Plan) -> FileResult:
        try:
            data = bytes_of(job)
            source = Source(job.path, decode(data))
            reader = job.reader or _reader_name(job)
            article = read_source(source, reader, job.date, job.force_date)
        except (OSError, UnreadableError) as error:
            reason = error.strerror if isinstance(error, OSError) else None
            return FileResult(job.path, error=reason or str(error))
        analysis = analyse(article, self._checks_of(plan), self._model(plan))
        found, missed = analysis.diagnostics, analysis.model_missed
        return FileResult(job.path, article.reader, article.word_count, found, model_missed=missed)

    def _checks_of(self, plan: Plan) -> list[Check]:
        if plan not in self._made:
            self._made[plan] = [
                self._checks[code](make_options(self._checks[code], dict(options)))
                for code, options in plan.checks
            ]
        return self._made[plan]

    def _model(self, plan: Plan) -> Model | None:
        names = plan.model_names
        return self._models.setdefault(names, Model(names)) if names else None


def bytes_of(job: FileJob) -> bytes:
    """What the file holds. Raises OSError or UnreadableError."""
    if job.target is None:
        data = job.data or b""
    else:
        with job.target.open("rb") as file:  # a device would give bytes without end
            data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise UnreadableError(f"an article has at most {MOST_BYTES:,} bytes")
    return data


def _reader_name(job: FileJob) -> str:
    """The reader that the file's ending asks for; what is piped in without one is plain text."""
    found = readers().for_path(job.path)
    if found is None and job.data is None:
        ending = Path(job.path).suffix
        what = f"files that end in {ending}" if ending else "files without an ending"
        raise UnreadableError(f"no reader takes {what}; name one with the setting `reader`")
    return PLAIN.name if found is None else found.name


_desk: _Desk | None = None
"""The desk of a worker process, made when the process starts."""


def _start_worker(checks_from: tuple[str, ...]) -> None:
    global _desk
    os.environ["OMP_NUM_THREADS"] = "1"
    _desk = _Desk(load_checks(checks_from))


def _lint_chunk(tasks: Sequence[Task]) -> list[FileResult]:
    assert _desk is not None  # the initializer has run
    return [_desk.lint(*task) for task in tasks]


def _in_processes(tasks: Sequence[Task], workers: int) -> Iterator[FileResult]:
    """Spread chunks over spawned processes, so that it is the same on every platform."""
    chunks = [tasks[i : i + _CHUNK] for i in range(0, len(tasks), _CHUNK)]
    with _pool(tasks, min(workers, len(chunks))) as pool:
        futures = [pool.submit(_lint_chunk, chunk) for chunk in chunks]
        try:
            for chunk, future in zip(chunks, futures, strict=True):
                yield from _results(chunk, future)
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _pool(tasks: Sequence[Task], workers: int) -> ProcessPoolExecutor:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    return ProcessPoolExecutor(
        workers,
        mp_context=get_context("spawn"),
        initializer=_start_worker,
        initargs=(tasks[0][1].checks_from,),
    )


def _results(chunk: Sequence[Task], future: Future[list[FileResult]]) -> list[FileResult]:
    """The results of a chunk; when its process died, those of its files one by one, so that only
    the file that kills a process is lost."""
    from concurrent.futures.process import BrokenProcessPool

    try:
        return future.result()
    except BrokenProcessPool:
        found = []
        for task in chunk:
            with _pool([task], 1) as pool:
                try:
                    found += pool.submit(_lint_chunk, [task]).result()
                except BrokenProcessPool:
                    reason = "the process that read it died"
                    found.append(FileResult(task[0].path, error=reason))
        return found
