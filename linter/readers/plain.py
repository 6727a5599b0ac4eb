"""Plain text: the wire's and the archive's format, with no markup to say what a line is.

The rules are few and fixed; each is a row in the reader's tests.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date as Date

from linter.article.article import Article, Meta
from linter.article.blocks import BlockKind
from linter.article.source import Source
from linter.article.span import Span
from linter.patterns import Pattern
from linter.readers.builder import ArticleBuilder
from linter.readers.reader import Reader

_LINE = Pattern(r"[^\r\n]*")
_PUBLISHED = Pattern(r"(?:Published|Date):\s*(\d{4}-\d{2}-\d{2})\b.*", re.I)
_BYLINE = Pattern(r"By [A-Z].*")
_DASHES = frozenset("-–—")
_BULLET = Pattern(r"(?:[-*•·–—]|(\d{1,3})[.)])[ \t]+(?=\S)")
_CREDIT_WORDS = 3
_HEADLINE_WORDS = 20
_PARAGRAPH_LINE = 100
"""A line longer than this was not broken by hand: it is a paragraph."""


def read(source: Source) -> Article:
    """Read `source` as plain text."""
    lines = _lines(source.text)
    filled = [i for i, line in enumerate(lines) if not _is_blank(source, line)]
    builder = ArticleBuilder(source, "plain")
    if not filled:
        return builder.build(Meta())
    head = _Head(source, lines, filled)
    for kind, index in head.blocks:
        builder.open(kind)
        builder.copy(_trimmed(source, lines[index]))
    for chunk in _chunks(source, lines, head.body_from):
        _add_chunk(builder, source, chunk)
    return builder.build(Meta(title=head.title, date=head.date, authors=head.authors))


class _Head:
    """The lines above the copy: credits, headline, date of publication, byline."""

    def __init__(self, source: Source, lines: Sequence[Span], filled: Sequence[int]) -> None:
        self.blocks: list[tuple[BlockKind, int]] = []
        self.title: str | None = None
        self.date: Date | None = None
        self.authors: tuple[str, ...] = ()
        texts = {i: source.text[slice(*lines[i])].strip() for i in filled}
        at = 0
        while at < len(filled) - 1 and _is_credit(texts[filled[at]], texts[filled[at + 1]]):
            self.blocks.append((BlockKind.DATELINE, filled[at]))
            at += 1
        if not _runs_on_to_copy(texts, filled, at):  # short lines all the way: nothing is credit
            self.blocks, at = [], 0
        if at < len(filled) and _is_headline(texts, filled, at):
            self.blocks.append((BlockKind.HEADLINE, filled[at]))
            self.title = texts[filled[at]]
            at += 1
        at = self._read_facts(texts, filled, at)
        self.body_from = filled[at] if at < len(filled) else len(lines)

    def _read_facts(self, texts: dict[int, str], filled: Sequence[int], at: int) -> int:
        while at < len(filled):
            text = texts[filled[at]]
            published = _PUBLISHED.fullmatch(text)
            if published and self.date is None:
                self.date = _date(published[1])
                self.blocks.append((BlockKind.DATELINE, filled[at]))
            elif _is_byline(text) and not self.authors:
                self.authors = (text[3:].strip(),)
                self.blocks.append((BlockKind.BYLINE, filled[at]))
            else:
                break
            at += 1
        return at


def _is_credit(text: str, follower: str) -> bool:
    """Whether a line above the headline names a section or an agency; a date stands below a headline."""
    if _PUBLISHED.fullmatch(text) or _PUBLISHED.fullmatch(follower):
        return False
    return len(text.split()) <= _CREDIT_WORDS and not text.endswith((".", "!", "?", "”", '"'))


def _runs_on_to_copy(texts: dict[int, str], filled: Sequence[int], at: int) -> bool:
    return len(texts[filled[at]].split()) > _CREDIT_WORDS


def _is_headline(texts: dict[int, str], filled: Sequence[int], at: int) -> bool:
    text = texts[filled[at]]
    if len(text.split()) > _HEADLINE_WORDS or text.endswith(".") or at + 1 == len(filled):
        return False
    follower = texts[filled[at + 1]]
    followed = filled[at + 1] > filled[at] + 1 or _PUBLISHED.fullmatch(follower)
    return bool(followed or _is_byline(follower)) and not _BULLET.match(text)


def _is_byline(text: str) -> bool:
    return bool(_BYLINE.fullmatch(text)) and len(text.split()) <= 12 and not text.endswith(".")


def _date(text: str) -> Date | None:
    try:
        return Date.fromisoformat(text)
    except ValueError:
        return None


def _lines(text: str) -> list[Span]:
    spans, at = [], 0
    while at <= len(text):
        found = _LINE.match(text, at)
        assert found is not None  # it matches the empty line
        spans.append(Span(at, found.end()))
        at = found.end() + (2 if text.startswith("\r\n", found.end()) else 1)
    return spans


def _is_blank(source: Source, line: Span) -> bool:
    text = source.text[line.start : line.end]
    return not text or text.isspace()


def _trimmed(source: Source, line: Span) -> Span:
    text = source.text[line.start : line.end]
    left = len(text) - len(text.lstrip())
    return Span(line.start + left, line.start + len(text.rstrip()))


def _chunks(source: Source, lines: Sequence[Span], begin: int) -> list[list[Span]]:
    """Runs of lines with no blank line between them."""
    chunks: list[list[Span]] = [[]]
    for line in lines[begin:]:
        if _is_blank(source, line):
            chunks.append([])
        else:
            chunks[-1].append(_trimmed(source, line))
    return [chunk for chunk in chunks if chunk]


def _add_chunk(builder: ArticleBuilder, source: Source, chunk: list[Span]) -> None:
    if _is_list(source, chunk) or not _is_wrapped(chunk):
        for line in chunk:
            _add_line(builder, source, line)
        return
    builder.open(BlockKind.PARAGRAPH)
    for line, following in zip(chunk, [*chunk[1:], None], strict=True):
        builder.copy(line)
        if following is not None:
            builder.put(" ", Span(line.end, following.start))


def _add_line(builder: ArticleBuilder, source: Source, line: Span) -> None:
    bullet = _BULLET.match(source.text, line.start, line.end)
    if bullet is None:
        builder.open(BlockKind.PARAGRAPH)
        builder.copy(line)
    else:
        builder.open(BlockKind.LIST_ITEM, number=int(bullet[1]) if bullet[1] else None)
        builder.copy(Span(bullet.end(), line.end))


def _is_list(source: Source, chunk: list[Span]) -> bool:
    return all(_BULLET.match(source.text, line.start, line.end) for line in chunk)


def _is_wrapped(chunk: list[Span]) -> bool:
    """Whether the lines of a chunk are one paragraph, broken by hand."""
    lengths = [line.length for line in chunk]
    return max(lengths) <= _PARAGRAPH_LINE


PLAIN = Reader("plain", (".txt", ".text"), read)
