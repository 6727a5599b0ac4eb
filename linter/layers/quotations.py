"""What stands between quotation marks.

The scan has a direction: a mark opens or closes by what stands on either side of it, never by
counting, so one forgotten mark spoils one quotation and not the rest of the article.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.blocks import Block, BlockKind
from linter.article.span import Span
from linter.layers.name_words import SPEECH
from linter.layers.tags import in_tag
from linter.patterns import Pattern

_MARK = Pattern(r"[\"“”„«»'‘’]")
_DOUBLE = frozenset('"“”„«»')
_BEFORE_OPENING = frozenset(" \t\n\u00a0([{—–-/=‘“\"'")
_CODE_IN_MARKS = Pattern(r'"(?:\.{1,2}/|\.\w|\.{3} ?\w|[^\w\s"“”]{1,3}")')
"""What may stand between marks and begins with no letter: "../notes", ".js", "...", "*"."""
_SINGLE = Pattern(r"‘(?<![\w‘]‘)(?=[A-Z])")
_ELISION = Pattern(
    r"[’'‘](?:\d\ds?\b|til\b|tis\b|twas\b|em\b|cause\b|n[’']|bout\b|round\b|kay\b)", re.I
)

_ATTRIBUTED = Pattern(
    rf",[”’\"']? (?:{SPEECH}) (?:[A-Z]|the |he\b|she\b)"
    rf"|,[”’\"']? (?:he|she|they|(?:[A-Z][\w.’'-]+ ?){{1,4}}) ?(?:{SPEECH})\b"
)
"""Words of saying after a comma, which belong to the narration."""
_LONGEST_SINGLE = 1500
"""How far a closing single mark is looked for: apostrophes must not cost a scan of the article."""


class Quotation(NamedTuple):
    """A quotation with its marks, and `inner`, the same without them.

    `closed` is False when the block ends before the closing mark, as each paragraph but the last of
    a long quotation does, or when another quotation opens first.
    """

    span: Span
    inner: Span
    block: int
    closed: bool = True

    @property
    def start(self) -> int:
        return self.span.start


class LoneMark(NamedTuple):
    """A mark that would close a quotation where none is open."""

    start: int
    block: int


@layer
def quotations(article: Article) -> tuple[Quotation, ...]:
    """Every outermost quotation in order; one that runs over paragraphs is one per paragraph."""
    return tuple(q for q in _scanned(article) if isinstance(q, Quotation))


@layer
def lone_marks(article: Article) -> tuple[LoneMark, ...]:
    """Every double mark, in order, that closes what was never opened; inches are none."""
    return tuple(m for m in _scanned(article) if isinstance(m, LoneMark))


@layer
def _scanned(article: Article) -> tuple[Quotation | LoneMark, ...]:
    single = len(_SINGLE.findall(article.prose)) > article.prose.count("“")
    return tuple(
        each for block in article.blocks for each in _nested(_of_block(article, block, single))
    )


def _nested(found: Iterable[Quotation | LoneMark]) -> list[Quotation | LoneMark]:
    """Join what double marks within double marks took apart: a quotation that another one
    interrupts, and the mark that closes it after all."""
    kept: list[Quotation | LoneMark] = []
    outer: int | None = None
    for each in found:
        if isinstance(each, LoneMark) and outer is not None:
            start = kept[outer].start
            kept[outer:] = [
                Quotation(Span(start, each.start + 1), Span(start + 1, each.start), each.block)
            ]
            outer = None
        else:
            if isinstance(each, Quotation) and not each.closed and outer is None:
                outer = len(kept)
            kept.append(each)
    return kept


def _of_block(article: Article, block: Block, single: bool) -> Iterator[Quotation | LoneMark]:
    """Scan one block. `single` says that the article quotes between single marks, so that one which
    is never closed is no apostrophe."""
    prose = article.prose
    at, end = block.span
    while (mark := _MARK.search(prose, at, end)) is not None:
        at = mark.end()
        start = mark.start()
        if in_tag(article, start):
            continue  # the attributes of a tag are no quotations
        double = prose[start] in _DOUBLE
        if not _opens(prose, start, block.span):
            if double and not _is_other(prose, start, block.span):
                yield LoneMark(start, block.index)
            continue
        close, stop = _closing(prose, start, block.span, double, single)
        if close is not None:
            yield Quotation(Span(start, close + 1), Span(start + 1, close), block.index)
            at = close + 1
        elif double or (single and prose[start] == "‘" and prose[at : at + 1].isupper()):
            yield Quotation(Span(start, stop), Span(start + 1, stop), block.index, closed=False)
            at = stop


def _is_other(prose: str, at: int, block: Span) -> bool:
    """Whether a mark that opens nothing may be something else: inches, an arrow at the end of a link,
    or one with a space on either side, of which nobody can say what it does."""
    if at > block.start and (prose[at - 1].isdigit() or prose[at - 1] in "½¼¾'’"):
        return True
    spaced = prose[max(0, at - 1)].isspace()
    return spaced and (prose[at] == "»" or prose[at + 1 : at + 2].isspace())


def _opens(prose: str, at: int, block: Span) -> bool:
    mark = prose[at]
    before = prose[at - 1] if at > block.start else " "
    after = prose[at + 1] if at + 1 < block.end else " "
    if mark in "„«":
        return True
    if mark == "“":  # turned the wrong way, it closes: “like this“
        return before in _BEFORE_OPENING or not (after.isspace() or after in ".,;:!?)")
    if mark == "”":  # and opens: ”like this”
        return before in " \t\n\xa0(=" and after.isalnum()
    if mark in "»’":
        return False
    if mark == '"' and (after.isupper() if before == "," else before == ":" and after.isalnum()):
        return True  # the space before it was forgotten, or belongs to none: label:"to do"
    if mark == '"' and before in _BEFORE_OPENING and _CODE_IN_MARKS.match(prose, at, block.end):
        return True
    if before not in _BEFORE_OPENING or after.isspace() or after in ",.;:!?)":
        return False
    return mark == '"' or (not _ELISION.match(prose, at) and (after.isalnum() or after in '“"…'))


def _closing(
    prose: str, opening: int, block: Span, double: bool, single: bool
) -> tuple[int | None, int]:
    """Where the quotation opened at `opening` ends, or None, and how far it reaches without.

    Double marks do not stand within double marks, so another that opens shows that the first was
    never closed; but after a full stop it may open a paragraph that was run on, and the quotation
    goes on. A single one that finds no end was an apostrophe.
    """
    fallback = None
    reach = block.end if double else min(block.end, opening + _LONGEST_SINGLE)
    for mark in _MARK.finditer(prose, opening + 1, reach):
        at = mark.start()
        if (mark[0] in _DOUBLE) != double:
            continue
        if _opens(prose, at, block):
            outer = double or (single and prose[at] == "‘")
            if not outer or not _runs_on(prose, opening, at):
                return fallback, at
            continue
        if double:
            return at, at
        if not _can_close(prose, at, block):
            continue
        if prose[at - 1] in ".,!?…;":
            return at, at
        # ’ after a letter may be a plural possessive: keep looking for one after a stop or comma.
        fallback = at if fallback is None else fallback
    return fallback, block.end


def _runs_on(prose: str, opening: int, at: int) -> bool:
    """Whether a mark that opens within a quotation opens a paragraph of it that was run on: after a
    full stop, and with nobody named as the speaker in between."""
    after_stop = prose[at - 4 : at].rstrip(" \xa0")[-1:] in ".!?…"
    return after_stop and _ATTRIBUTED.search(prose, max(opening, at - 90), at) is None


def _can_close(prose: str, at: int, block: Span) -> bool:
    after = prose[at + 1] if at + 1 < block.end else " "
    return not prose[at - 1].isspace() and not after.isalnum()


@layer
def opening_marks(article: Article) -> Mapping[int, int]:
    """Where the first quotation in double marks of each block that has one opens, by the index of the
    block."""
    prose = article.prose
    return {q.block: q.start for q in reversed(quotations(article)) if prose[q.start] in _DOUBLE}


@layer
def _starts(article: Article) -> tuple[int, ...]:
    return tuple(q.span.start for q in quotations(article))


def quotation_at(article: Article, offset: int) -> Quotation | None:
    """The quotation that holds a prose offset, if one does."""
    index = bisect_right(_starts(article), offset) - 1
    if index < 0:
        return None
    found = quotations(article)[index]
    return found if found.span.start <= offset < found.span.end else None


def is_quoted(article: Article, span: Span) -> bool:
    """Whether `span` begins inside a quotation or stands in a block quotation."""
    if article.block_at(span.start).kind is BlockKind.QUOTE:
        return True
    return quotation_at(article, span.start) is not None
