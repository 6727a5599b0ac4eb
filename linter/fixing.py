"""Edits put into a file: only those that are safe, all of a fix or none, never two on one spot."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable, Sequence

from linter.article.span import Span
from linter.findings import Diagnostic, Edit, Safety

_MOST_ROUNDS = 10
"""Mending one thing may show another; this many times is more than any article needs."""


def applicable(diagnostics: Iterable[Diagnostic], *, unsafe: bool) -> list[Diagnostic]:
    """The findings whose fix may be applied."""
    allowed = {Safety.SAFE, Safety.UNSAFE} if unsafe else {Safety.SAFE}
    return [d for d in diagnostics if d.fix is not None and d.fix.safety in allowed]


def fix_text(text: str, diagnostics: Sequence[Diagnostic]) -> tuple[str, list[Diagnostic]]:
    """`text` with the fixes of `diagnostics` in it, and those findings that were mended.

    A fix that touches what another one has changed waits for the next round.
    """
    taken: list[Span] = []
    edits: list[Edit] = []
    mended = []
    for diagnostic in sorted(diagnostics, key=lambda d: d.order):
        assert diagnostic.fix is not None  # `applicable` chose it
        own = diagnostic.fix.edits
        if all(not edit.span.overlaps(span) for edit in own for span in taken):
            taken += [edit.span for edit in own]
            edits += own
            mended.append(diagnostic)
    newline = "\r\n" if "\r\n" in text else "\n"
    for edit in sorted(edits, key=lambda e: e.span, reverse=True):
        inserted = edit.text.replace("\n", newline)
        text = text[: edit.span.start] + inserted + text[edit.span.end :]
    return text, mended


def fix_all(
    text: str, first: Sequence[Diagnostic], again: Callable[[str], Sequence[Diagnostic]]
) -> tuple[str, list[Diagnostic]]:
    """Fix `text` until nothing changes; `again` gives the applicable findings of a new text."""
    mended: list[Diagnostic] = []
    found = first
    for _ in range(_MOST_ROUNDS):
        if not found:
            break
        fixed, done = fix_text(text, found)
        if fixed == text:
            break
        text, mended = fixed, [*mended, *done]
        found = again(text)
    return text, mended


def encode_like(text: str, original: bytes) -> bytes:
    """`text` in the encoding of `original`, with its byte-order mark when it has one."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if original.startswith(mark):
            return mark + text.encode(encoding)
    return text.encode("utf-8")
