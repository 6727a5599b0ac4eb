"""Spaces that stand where none belongs, and marks with none where one does.

Every pattern hangs on a mark or on two spaces, so ordinary copy costs one scan each. What looks like
a slip and is a form of its own is told apart here: addresses and file names, initials, decimals,
ellipses, French marks with their space, letters that may be left out: key(s), (s)he.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from linter.article.article import UNIT, Article, layer
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.layers.manner import in_change_log, is_technical
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
_AFTER_COMMA = Pattern(
    r"([,;])(?<=[a-z’'-].)(?=[A-Za-z]*[aeiouyAEIOUY])([A-Za-z]{2,40})(?=[\s.,;)”]|$)"
)
_WORD_BEFORE = Pattern(r"(?<![^\s“‘\"(—–-])[A-Za-z][a-z’'-]{1,38}$")
"""The word that a mark stands after, where it is no part of an address."""
_AFTER_CLOSE = Pattern(
    r"”(?:(?<=[.,!?]”)(?=[A-Za-z])|(?<=[a-z]”)(?=[a-z]{2}))|“(?<=[a-z]{2}“)(?=[A-Za-z])"
)
_BRACKET = Pattern(
    r"\((?<=[a-z]{2}\()(?=[A-Z][a-z]+[ )]|[a-z]+ [a-z])|\)(?<=[a-z]{4}\))(?=[a-z]{2})"
)
_METHOD = Pattern(r"(?:\w\.|[a-z][A-Z])\w*$")
_ARGUMENT = Pattern(r"\(\w+\)")
_GLUED = Pattern(r"[A-Za-z]+")
_DOUBLE = Pattern(r" (?<=[a-z0-9,;’”)] ) +(?=[\w“‘(])")
_OPENED = Pattern(r"[(“]( +)(?=\w)")
_CLOSED = Pattern(r"[”)](?<= .)(?=[\s.,]|$)")
_SHORT_ENDS = frozenset("us it me him up in on so to do go no".split())
_TOP_LEVEL = frozenset("Com Org Net Co Edu Gov Info Js Io Tv Uk Us Eu Ai".split())
_FRENCH = frozenset("?!:;")


@layer
def misspacings(article: Article) -> tuple[Misspacing, ...]:
    """Every slip of the space bar in copy, in order; tables are spaced by their own rules."""
    kept = (m for m in _found(article) if _is_copy(article, m))
    return tuple(sorted(kept, key=lambda m: m.span))


def _is_copy(article: Article, found: Misspacing) -> bool:
    at = found.span.start
    around = article.prose[max(0, at - 2) : found.span.end + 2]
    is_cell = article.block_at(at).kind is BlockKind.CELL
    return not is_cell and UNIT not in around and not in_change_log(article, at)


def _found(article: Article) -> Iterator[Misspacing]:
    prose = article.prose
    yield from _before_marks(article)
    for pattern in (_AFTER_STOP, _AFTER_COMMA):
        for m in pattern.finditer(prose):
            left = _WORD_BEFORE.search(prose, max(0, m.start() - 40), m.start())
            is_copy = pattern is _AFTER_COMMA or (left and _is_two_sentences(left[0], m[2]))
            if left and is_copy and not _is_code(article, m):
                mended = f"{left[0]}{m[1]} {m[2]}"
                yield Misspacing(Span(left.start(), m.end()), Slip.NONE_AFTER, mended)
    for pattern in (_AFTER_CLOSE, _BRACKET):
        for m in pattern.finditer(prose):
            opens = m[0] in "“("
            if m[0] == "(" and _is_call(prose, m.start()):
                continue
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
        glued = _GLUED.match(prose, m.end())
        if m[1] == "." and glued and glued[0].lower() not in STARTERS:
            continue  # a name that begins with a stop: .Net
        yield Misspacing(span, Slip.BEFORE, m[1] + " " * bool(glued))


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


def _is_code(article: Article, found: re.Match[str]) -> bool:
    """Whether two words about a mark are names of code: one of several that are joined so (lib,src,test),
    or, in a list of changes to software, whatever opens no clause (http.Server, chmod,chown)."""
    prose = article.prose
    if (
        prose[found.end() : found.end() + 1] == ","
        and prose[found.end() + 1 : found.end() + 2].isalnum()
    ):
        return True
    if found[2].lower() in STARTERS or not is_technical(article):
        return False
    return article.block_at(found.start()).kind is BlockKind.LIST_ITEM


def _is_call(prose: str, at: int) -> bool:
    """Whether a bracket belongs to a name of code: fs.exists(Sync), readFile(Sync)."""
    return bool(_ARGUMENT.match(prose, at) and _METHOD.search(prose, max(0, at - 40), at))
