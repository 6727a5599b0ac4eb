"""Runs of capitals with the small words that join them: what may be the name of a body or a place.

Persons are read by `linter.layers.person_names`, whose runs break at "of" and "for"; names of bodies
go on over them. What kind of thing a run names is for `organisations` and `places` to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.blocks import Block, BlockKind
from linter.article.span import Span
from linter.layers.name_words import OPENERS
from linter.layers.variants import stem, without_possessive
from linter.patterns import Pattern

UPPER = r"A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ"
_WORD = rf"(?:(?:[{UPPER}]\.){{2,4}}|[{UPPER}]\w*(?:[’'&-]\w+)*)"
_JOIN = r"(?:[’']? (?:(?:(?:of|for|de|du|des|on|and|&)(?: (?:the|la))?) )?)"
_RUN = Pattern(rf"(?<![\w’'@#/.&-]){_WORD}(?:{_JOIN}{_WORD}){{0,9}}")
_PIECE = Pattern(r"[^\s]+")
SMALL = frozenset("of for the and & de du des la on in".split())
"""Words inside a name that have no capital, and of which its letters need not take account."""
_UNREAD = frozenset({BlockKind.BYLINE})


class CapitalRun(NamedTuple):
    """Words in capitals with the small ones among them, without what only opens the sentence."""

    words: tuple[str, ...]
    span: Span
    in_headline: bool = False

    @property
    def text(self) -> str:
        return " ".join(self.words)

    @property
    def key(self) -> tuple[str, ...]:
        """The words that count, without possessives, capitals, accents and plural endings."""
        return tuple(stem(w) for w in self.words if w.lower() not in SMALL)


@layer
def capital_runs(article: Article) -> tuple[CapitalRun, ...]:
    """Every run of capitals of the article, in order; overlapping where "and" may join or part."""
    return tuple(
        r
        for block in article.blocks
        if block.kind not in _UNREAD
        for r in _of_block(article.prose, block)
    )


def _of_block(prose: str, block: Block) -> Iterator[CapitalRun]:
    for found in _RUN.finditer(prose, block.span.start, block.span.end):
        if " " not in found[0]:
            if found[0] not in _OPENING:
                yield _word(found, block)
            continue
        pieces = [Span(*m.span()) for m in _PIECE.finditer(prose, *found.span())]
        if not _trimmed(prose, pieces):
            continue
        yield _run(prose, pieces, block)
        joins = [i for i, p in enumerate(pieces) if prose[slice(*p)] in ("and", "&")]
        starts = [0, *(i + 1 for i in joins)]
        for start, end in zip(starts, [*joins, len(pieces)], strict=True):
            part = _trimmed(prose, pieces[start:end])
            if joins and part:
                yield _run(prose, part, block)


def _word(found: re.Match[str], block: Block) -> CapitalRun:
    bare = without_possessive(found[0])
    return CapitalRun((bare,), Span(found.start(), found.start() + len(bare)), block.is_headline)


_OPENING = OPENERS | SMALL


def _trimmed(prose: str, pieces: list[Span]) -> list[Span]:
    """The pieces without those that only open the sentence or the part."""
    while pieces and prose[slice(*pieces[0])] in _OPENING:
        del pieces[0]
    return pieces


def _run(prose: str, pieces: list[Span], block: Block) -> CapitalRun:
    span = Span(pieces[0].start, pieces[-1].end)
    words = [prose[slice(*p)] for p in pieces]
    bare = without_possessive(words[-1])
    span = Span(span.start, span.end - len(words[-1]) + len(bare))
    return CapitalRun((*words[:-1], bare), span, block.is_headline)
