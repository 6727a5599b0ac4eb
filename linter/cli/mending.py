"""``--fix`` and ``--diff``: edits written to files, or shown."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.cli.inputs import Input
from linter.cli.output import counted, replace_file, say
from linter.cli.pipeline import Pipeline
from linter.cli.request import Request
from linter.engine.run import FileResult
from linter.findings import Diagnostic
from linter.fixing import applicable, encode_like, fix_all
from linter.reporters.visible import visible


class Mended(NamedTuple):
    """A file whose text changed."""

    each: Input
    before: str
    after: str
    fixes: Sequence[Diagnostic]


def mend(
    request: Request, pipeline: Pipeline, inputs: Sequence[Input], results: Sequence[FileResult]
) -> tuple[list[Mended], list[FileResult]]:
    """Work out the fixes, write them when that is asked; return what is left to report."""
    mended, left = [], []
    for each, result in zip(inputs, results, strict=True):
        fixed = _mended(request, pipeline, each, result)
        if fixed is None:
            left.append(result)
            continue
        data = encode_like(fixed.after, each.data)
        if request.fix and each.job.target is not None:
            try:
                replace_file(each.job.target, data)
            except OSError as error:
                reason = f"cannot be written: {error.strerror or error}"
                left.append(result._replace(error=reason))
                continue
        mended.append(fixed)
        if request.fix:
            left.append(result._replace(diagnostics=tuple(pipeline.again(each, data))))
        else:
            left.append(result)
    return mended, left


def _mended(request: Request, pipeline: Pipeline, each: Input, result: FileResult) -> Mended | None:
    first = applicable(result.diagnostics, unsafe=request.unsafe_fixes)
    if not first or each.text is None:
        return None

    def again(text: str) -> Sequence[Diagnostic]:
        found = pipeline.again(each, encode_like(text, each.data))
        return applicable(found, unsafe=request.unsafe_fixes)

    after, fixes = fix_all(each.text, first, again)
    return None if after == each.text else Mended(each, each.text, after, fixes)


def show_diff(mended: Sequence[Mended]) -> None:
    """Print what would change, as a unified diff."""
    for each in mended:
        sys.stdout.writelines(_diff(each))


def _diff(each: Mended) -> Iterator[str]:
    from difflib import unified_diff

    path = each.each.job.path
    before, after = each.before.splitlines(keepends=True), each.after.splitlines(keepends=True)
    for line in unified_diff(before, after, f"a/{path}", f"b/{path}"):
        yield f"{visible(line.rstrip(chr(10) + chr(13)))}\n"
        if not line.endswith(("\n", "\r")):
            yield "\\ No newline at end of file\n"


def tell_fixes(request: Request, mended: Sequence[Mended]) -> None:
    """Say how much was mended, and with `--show-fixes` what."""
    if not mended:
        return
    if request.show_fixes:
        for each in mended:
            counts = Counter(f"{d.code} {d.name}" for d in each.fixes)
            for name, number in sorted(counts.items()):
                say(f"{each.each.job.path}: {number} × {name}")
    done = "mended" if request.fix else "would be mended"
    total = sum(len(each.fixes) for each in mended)
    say(f"{counted(total, 'finding')} {done} in {counted(len(mended), 'article')}")
