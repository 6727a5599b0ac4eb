"""Brackets that have no partner."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.blocks import Block, BlockKind
from linter.layers.manner import in_change_log
from linter.patterns import Pattern

_BRACKET = Pattern(r"[()\[\]]")
_SMILEY = Pattern(r"[:;=8][-^o']?[()\[\]]|[()\[\]][-^]?[:;=]")
_ITEM = Pattern(r"(?<![\w])(?:option |point |section |rule )?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})$")
_PARTNER = {")": "(", "]": "["}


class LoneBracket(NamedTuple):
    """A bracket without a partner: one that `opens` and is never closed, or the other way round."""

    at: int
    opens: bool
    block: int


@layer
def lone_brackets(article: Article) -> tuple[LoneBracket, ...]:
    """Every bracket without a partner, in order.

    One left open in a paragraph may be closed in a later one; the two are a pair then.
    """
    found: list[LoneBracket] = []
    for block in article.blocks:
        if block.kind is not BlockKind.CELL and not in_change_log(article, block.span.start):
            for lone in _of_block(article.prose, block):
                earlier = found[-1] if found else None
                if not lone.opens and earlier and earlier.opens and lone.block - earlier.block < 4:
                    found.pop()
                else:
                    found.append(lone)
    return tuple(found)


def _of_block(prose: str, block: Block) -> Iterator[LoneBracket]:
    if _BRACKET.search(prose, *block.span) is None:
        return
    smileys = {
        at
        for m in _SMILEY.finditer(prose, *block.span)
        for at in range(*m.span())
        if m.start() == block.span.start or prose[m.start() - 1].isspace()
    }
    waiting: list[int] = []
    lone: list[LoneBracket] = []
    for found in _BRACKET.finditer(prose, *block.span):
        at, mark = found.start(), found[0]
        if at in smileys:
            continue
        if mark in "([":
            waiting.append(at)
        elif waiting and prose[waiting[-1]] == _PARTNER[mark]:
            waiting.pop()
        elif not _ITEM.search(prose, max(block.span.start, at - 12), at):
            lone.append(LoneBracket(at, False, block.index))
    lone += [LoneBracket(at, True, block.index) for at in waiting]
    yield from sorted(lone, key=lambda each: each.at)
