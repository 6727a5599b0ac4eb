"""Spaces that stand where none belongs, and marks with none where one does.

Every pattern hangs on a mark or on two spaces, so ordinary copy costs one scan each. What looks like
a slip and is a form of its own is told apart here: addresses and file names, initials, decimals,
ellipses, French marks with their space, letters that may be left out: key(s), (s)he.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from linter.article.article import UNIT, Article, layer
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.layers.quotations import is_quoted, quotations
from linter.layers.sentences import STARTERS
from linter.patterns import Pattern


class Slip(StrEnum):
    """What is wrong with the space."""

    BEFORE = "a space before the mark"
    NONE_AFTER = "no space after the mark"
    NONE_BEFORE = "no space before the mark"
    DOUBLE = "two spaces"
    INSIDE = "a space inside the marks"


class Misspacing(NamedTuple):
    """A slip; `span` is what to put `mended` in the place of."""

    span: Span
    slip: Slip
    mended: str


_BEFORE = Pattern(
    r"([,?!;:.])(?<=[ \xa0].)(?:(?<=[,?!])|(?<=[;:])(?![)(])|(?<=\.)(?:(?![.\w]| \.)|(?=[A-Z][a-z]+[ ,])))"
    r"(?=[\s”’)\"]|$|(?<=,)[A-Za-z]|(?<=\.)[A-Z])"
)
_AFTER_STOP = Pattern(r"([.?!](?<=[a-z’'-].)[”\"’)]?)([A-Z][a-z]*)(?![\w.@/’'])(?=[\s,])")
_AFTER_COMMA = Pattern(r"([,;])(?<=[a-z’'-].)([A-Za-z]{2,40})(?=[\s.,;)”]|$)")
_WORD_BEFORE = Pattern(r"(?<![^\s“‘\"(—–-])[A-Za-z][a-z’'-]{1,38}$")
"""The word that a mark stands after, where it is no part of an address."""
_AFTER_CLOSE = Pattern(
    r"”(?:(?<=[.,!?]”)(?=[A-Za-z])|(?<=[a-z]”)(?=[a-z]{2}))|“(?<=[a-z]{2}“)(?=[A-Za-z])"
)
_BRACKET = Pattern(
    r"\((?<=[a-z]{2}\()(?=[A-Z][a-z]+[ )]|[a-z]+ [a-z])|\)(?<=[a-z]{4}\))(?=[a-z]{2})"
)
_DOUBLE = Pattern(r" (?<=[a-z0-9,;’”)] ) +(?=[\w“‘(])")
_OPENED = Pattern(r"[(“]( +)(?=\w)")
_CLOSED = Pattern(r"(?<= )[”)](?=[\s.,]|$)")
_SHORT_ENDS = frozenset("us it me him up in on so to do go no".split())
_TOP_LEVEL = frozenset("Com Org Net Co Edu Gov Info Js Io Tv Uk Us Eu Ai".split())
_FRENCH = frozenset("?!:;")


@layer
def misspacings(article: Article) -> tuple[Misspacing, ...]:
    """Every slip of the space bar in copy, in order; tables are spaced by their own rules."""
    kept = (m for m in _found(article) if _is_copy(article, m))
    return tuple(sorted(kept, key=lambda m: m.span))


def _is_copy(article: Article, found: Misspacing) -> bool:
    around = article.prose[max(0, found.span.start - 2) : found.span.end + 2]
    return article.block_at(found.span.start).kind is not BlockKind.CELL and UNIT not in around


def _found(article: Article) -> Iterator[Misspacing]:
    prose = article.prose
    yield from _before_marks(article)
    for pattern in (_AFTER_STOP, _AFTER_COMMA):
        for m in pattern.finditer(prose):
            left = _WORD_BEFORE.search(prose, max(0, m.start() - 40), m.start())
            if left and (pattern is _AFTER_COMMA or _is_two_sentences(left[0], m[2])):
                mended = f"{left[0]}{m[1]} {m[2]}"
                yield Misspacing(Span(left.start(), m.end()), Slip.NONE_AFTER, mended)
    for pattern in (_AFTER_CLOSE, _BRACKET):
        for m in pattern.finditer(prose):
            opens = m[0] in "“("
            slip = Slip.NONE_BEFORE if opens else Slip.NONE_AFTER
            yield Misspacing(Span(*m.span()), slip, f" {m[0]}" if opens else f"{m[0]} ")
    for quotation in quotations(article):
        end = quotation.span.end
        if quotation.closed and prose[end - 1] == '"' and prose[end : end + 2].isalpha():
            yield Misspacing(Span(end - 1, end), Slip.NONE_AFTER, '" ')
    for m in _OPENED.finditer(prose):
        yield Misspacing(Span(*m.span(1)), Slip.INSIDE, "")
    for m in _CLOSED.finditer(prose):
        start = _word_end(prose, m.start())
        if start is not None and prose[start - 1].isalnum():
            yield Misspacing(Span(start, m.start()), Slip.INSIDE, "")
    for m in _DOUBLE.finditer(prose):
        yield Misspacing(Span(*m.span()), Slip.DOUBLE, " ")


def _before_marks(article: Article) -> Iterator[Misspacing]:
    prose = article.prose
    for m in _BEFORE.finditer(prose):
        start = _word_end(prose, m.start())
        if start is None:
            continue
        span = Span(start, m.end())
        if m[1] in _FRENCH and (is_quoted(article, span) or "\xa0" in article.text(span)):
            continue
        if m[1] == ":" and prose[start - 1].isdigit():  # a ratio, 3 : 1
            continue
        glued = prose[m.end() : m.end() + 1].isalpha()
        yield Misspacing(span, Slip.BEFORE, m[1] + " " * glued)


def _word_end(prose: str, at: int) -> int | None:
    """Where the word or closing mark ends that only spaces part from `at`."""
    while at > 0 and prose[at - 1] in " \xa0":
        at -= 1
    return at if at > 0 and (prose[at - 1].isalnum() or prose[at - 1] in "_”’)%") else None


def _is_two_sentences(left: str, right: str) -> bool:
    """Whether a stop without a space parts two sentences and is not inside a name or an address."""
    if right in _TOP_LEVEL or (len(left) < 3 and left not in _SHORT_ENDS):
        return False
    return left.islower() or right.lower() in STARTERS
