"""From prose to file: the one step where a finding gets its lines, columns and words."""

from __future__ import annotations

import re
from dataclasses import replace

from linter.article.article import Article
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.findings import Diagnostic, Edit, Finding, Fix, Place, Severity
from linter.patterns import Pattern

_FIELD = Pattern(r"\{(\d+)(\+?)!(q|at)\}")
_SPELLED_OUT = 3
_QUOTE_LIMIT = 80


def place(article: Article, finding: Finding, name: str, severity: Severity) -> Diagnostic:
    """Give `finding` its places in the file and its message in words.

    Raises ValueError for a span that is no stretch of the article's prose.
    """
    for span in finding.spans:
        if not 0 <= span.start <= span.end <= len(article.prose):
            raise ValueError(f"{span} is no stretch of a prose of {len(article.prose)} characters")
    labels = ("", *(r.label for r in finding.related))
    places = tuple(
        locate(article, span, label) for span, label in zip(finding.spans, labels, strict=True)
    )
    return Diagnostic(
        path=article.source.path,
        code=finding.code,
        name=name,
        severity=severity.lowered(finding.lowered),
        confidence=finding.confidence,
        message=_message(article, finding, places),
        place=places[0],
        related=places[1:],
        lowered=finding.lowered,
        fix=_source_fix(article, finding.fix),
        subject=finding.subject,
    )


def locate(article: Article, span: Span, label: str = "") -> Place:
    """The place in the file that a prose span was read from."""
    return locate_source(article, article.offsets.to_source(span), label)


def locate_source(article: Article, found: Span, label: str = "") -> Place:
    """The place of a stretch of the file itself."""
    begin, end = article.source.position(found.start), article.source.position(found.end)
    excerpt = article.source.text[found.start : found.end]
    return Place(found.start, found.end, *begin, *end, excerpt, label)


def _message(article: Article, finding: Finding, places: tuple[Place, ...]) -> str:
    def filled(match: re.Match[str]) -> str:
        first, and_later, how = int(match[1]), bool(match[2]), match[3]
        spans = finding.spans[first:] if and_later else finding.spans[first : first + 1]
        if not spans:  # not a place of this finding: text that only looks like a field
            return match[0]
        if how == "q":
            return _listed([_in_marks(shorten(article.text(s))) for s in spans])
        told = [_where(article, s, p) for s, p in zip(spans, places[first:], strict=False)]
        return _merged_lines(list(dict.fromkeys(told)))

    return _FIELD.sub(filled, finding.message)


def _in_marks(text: str) -> str:
    """`text` between quotation marks; one that is a quotation has its own."""
    return text if len(text) > 1 and text[0] in '"“' and text[-1] in '"”' else f'"{text}"'


def _where(article: Article, span: Span, at: Place) -> str:
    block = article.block_at(span.start)
    if block.kind is BlockKind.HEADLINE:
        return "in the headline"
    if block.kind is BlockKind.CELL and block.row is not None:
        return f"in row {block.row}"
    if block.kind is BlockKind.CAPTION:
        return f"in the caption on line {at.line}"
    return f"on line {at.line}"


def _merged_lines(told: list[str]) -> str:
    """ "on lines 3, 10 and 19" rather than "on line 3, on line 10 and on line 19"."""
    lines = [t.removeprefix("on line ") for t in told if t.startswith("on line ")]
    if len(lines) < 2:
        return _listed(told)
    others = [t for t in told if not t.startswith("on line ")]
    return (
        _listed([*others, f"on lines {_listed(lines)}"]) if others else f"on lines {_listed(lines)}"
    )


def _listed(parts: list[str]) -> str:
    if len(parts) > _SPELLED_OUT + 1:
        return f"{', '.join(parts[:_SPELLED_OUT])} and {len(parts) - _SPELLED_OUT} more"
    return " and ".join(filter(None, [", ".join(parts[:-1]), parts[-1]]))


def shorten(text: str) -> str:
    """`text` on one line and of a length that a message can carry."""
    text = " ".join(text.split())
    return text if len(text) <= _QUOTE_LIMIT else f"{text[: _QUOTE_LIMIT - 1].rstrip()}…"


def _source_fix(article: Article, fix: Fix | None) -> Fix | None:
    """The fix in source spans; dropped where the source does not read as the prose does."""
    if fix is None or not fix.edits:
        return fix
    edits = []
    for edit in fix.edits:
        target = article.offsets.to_source(edit.span)
        if article.source.text[target.start : target.end] != article.text(edit.span):
            return None
        edits.append(Edit(target, edit.text))
    return replace(fix, edits=tuple(edits))
