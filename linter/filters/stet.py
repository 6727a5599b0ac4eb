"""stet, the proofreader's word for "let it stand": findings that a person has looked at.

``<!-- stet NUM101: checked with the ministry -->`` holds for the block it stands in or before,
``<!-- stet-off NUM101 -->`` … ``<!-- stet-on -->`` for what lies between, and ``stet: [NUM101]`` in
front matter for the file. A stet that lets nothing stand, names nothing or never ends is itself a
finding: it would hide the next error.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from linter.article.article import Article
from linter.article.source import Source
from linter.article.span import Span
from linter.filters.comments import Comment, front_matter_stets, stets_in
from linter.filters.selection import Catalogue, Selector, UnknownNameError
from linter.findings import Confidence, Diagnostic, Place, Severity

UNUSED = ("ENG101", "unused-stet")
UNKNOWN = ("ENG102", "unknown-stet")
UNCLOSED = ("ENG103", "unclosed-stet")
MALFORMED = ("ENG104", "malformed-stet")
NO_REASON = ("ENG105", "stet-without-reason")


class Stet(NamedTuple):
    """What may stand (`selectors`), where (`reach`, in the source), and where that is said."""

    at: Span
    selectors: tuple[Selector, ...]
    reach: tuple[Span, ...]

    def covers(self, diagnostic: Diagnostic) -> bool:
        return any(s.names(diagnostic.code) for s in self.selectors) and any(
            Span(place.start, place.end).overlaps(span)
            for place in diagnostic.places
            for span in self.reach
        )


@dataclass
class Stets:
    """The stets of one article, and what is wrong with them."""

    source: Source
    found: list[Stet] = field(default_factory=list)
    problems: list[Diagnostic] = field(default_factory=list)

    def keep(
        self, diagnostics: Iterable[Diagnostic], ran: Callable[[Selector], bool]
    ) -> Iterator[Diagnostic]:
        """The findings that may not stand, and those about the stets themselves. `ran` tells
        whether a check that a selector names has run: others cannot show that a stet is idle."""
        used: set[int] = set()
        for diagnostic in diagnostics:
            holding = [n for n, stet in enumerate(self.found) if stet.covers(diagnostic)]
            used.update(holding)
            if not holding or diagnostic.code.startswith("ENG"):
                yield diagnostic
        yield from self.problems
        for number, stet in enumerate(self.found):
            if number not in used and all(ran(s) for s in stet.selectors):
                names = ", ".join(s.text for s in stet.selectors)
                message = f"this stet lets nothing stand: no finding of {names} in its reach"
                yield diagnose(self.source, stet.at, UNUSED, message)

    def complain(self, at: Span, kind: tuple[str, str], message: str) -> None:
        self.problems.append(diagnose(self.source, at, kind, message))


def diagnose(source: Source, at: Span, kind: tuple[str, str], message: str) -> Diagnostic:
    """A finding of the engine about a stretch of the source."""
    begin, end = source.position(at.start), source.position(at.end)
    excerpt = source.text[at.start : at.end]
    place = Place(at.start, at.end, *begin, *end, excerpt)
    subject = (" ".join(excerpt.split()),)
    return Diagnostic(
        source.path, *kind, Severity.WARNING, Confidence.HIGH, message, place, subject=subject
    )


def read_stets(article: Article, catalogue: Catalogue, *, needs_reason: bool) -> Stets:
    """All stets of an article; plain text has no comments to write one in."""
    stets = Stets(article.source)
    if article.reader == "plain" or "stet" not in article.source.text:
        return stets
    whole = (Span(0, len(article.source.text)),)
    for comment in front_matter_stets(article.source.text):
        selectors = _selectors(stets, comment, catalogue)
        if selectors:
            stets.found.append(Stet(comment.at, selectors, whole))
    blocks = _Blocks(article)
    opened: list[tuple[Comment, tuple[Selector, ...]]] = []
    for comment in stets_in(article):
        if comment.kind == "on":
            opened = _close(stets, comment, opened, catalogue)
            continue
        selectors = _selectors(stets, comment, catalogue)
        if needs_reason and selectors and not comment.reason:
            stets.complain(comment.at, NO_REASON, "this stet does not say why")
        if comment.kind == "off" and selectors:
            opened.append((comment, selectors))
        elif selectors:
            stets.found.append(Stet(comment.at, selectors, blocks.reach(comment.at)))
    for comment, selectors in opened:
        stets.complain(comment.at, UNCLOSED, "no stet-on ends this stet-off")
        reach = (Span(comment.at.start, len(article.source.text)),)
        stets.found.append(Stet(comment.at, selectors, reach))
    return stets


def _selectors(stets: Stets, comment: Comment, catalogue: Catalogue) -> tuple[Selector, ...]:
    """What a comment names; what it names wrongly is told."""
    if not comment.names:
        stets.complain(comment.at, MALFORMED, "a stet names what may stand: stet CODE: reason")
    found = []
    for name in comment.names:
        try:
            found.append(catalogue.selector(name))
        except UnknownNameError as error:
            stets.complain(comment.at, UNKNOWN, str(error))
    return tuple(found)


def _close(
    stets: Stets,
    comment: Comment,
    opened: list[tuple[Comment, tuple[Selector, ...]]],
    catalogue: Catalogue,
) -> list[tuple[Comment, tuple[Selector, ...]]]:
    """End what a stet-on names, or everything; return what stays open."""
    named = _selectors(stets, comment, catalogue) if comment.names else ()
    prefixes = {s.prefix for s in named}
    left, ended = [], 0
    for begin, selectors in opened:
        done = tuple(s for s in selectors if not comment.names or s.prefix in prefixes)
        rest = tuple(s for s in selectors if s not in done)
        if done:
            ended += 1
            stets.found.append(Stet(begin.at, done, (begin.at.joined(comment.at),)))
        if rest:
            left.append((begin, rest))
    if not ended:
        stets.complain(comment.at, MALFORMED, "this stet-on ends no stet-off")
    return left


class _Blocks:
    """The blocks of an article where they stand in the file."""

    def __init__(self, article: Article) -> None:
        self._text = article.source.text
        spans = [(article.offsets.to_source(b.span), b) for b in article.blocks]
        self._blocks = sorted(spans, key=lambda each: each[0])
        self._starts = [span.start for span, _ in self._blocks]

    def reach(self, at: Span) -> tuple[Span, ...]:
        """The block that a comment stands in, or behind on its last line, or before."""
        index = bisect_right(self._starts, at.start)
        if index:
            span, _ = self._blocks[index - 1]
            if at.start < span.end or "\n" not in self._text[span.end : at.start]:
                return (span,)
        if index == len(self._blocks):
            return ()
        span, block = self._blocks[index]
        if block.group is None:
            return (span,)
        # Before a list or a table, it is meant for all of it.
        return tuple(s for s, b in self._blocks if b.group == block.group)


def insertion(article: Article, line: int) -> int | None:
    """Where a stet for the block on `line` of the file is written: behind its last word."""
    wanted = article.source.line_span(line)
    spans: Sequence[Span] = [article.offsets.to_source(b.span) for b in article.blocks]
    return next((s.end for s in spans if s.start <= wanted.end and wanted.start < s.end), None)
