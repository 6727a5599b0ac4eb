"""Lists of the article, each with the line that stands right before it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.blocks import Block, BlockKind


class List(NamedTuple):
    """The items of one list at its top level; `before` is the block right above it. `goes_on` says that
    the list is taken up again below, before any heading, so that these are not all."""

    before: Block | None
    items: tuple[Block, ...]
    goes_on: bool


@layer
def lists(article: Article) -> tuple[List, ...]:
    """Every list of the article, in order."""
    return tuple(_lists(article))


def _lists(article: Article) -> Iterator[List]:
    before: Block | None = None
    groups = [
        (key, list(blocks))
        for key, blocks in groupby(
            article.blocks, lambda b: b.group if b.kind is BlockKind.LIST_ITEM else None
        )
    ]
    for index, (key, blocks) in enumerate(groups):
        if key is not None:
            top = min(b.depth for b in blocks)
            items = tuple(b for b in blocks if b.depth == top)
            yield List(before, items, _goes_on(groups, index))
        before = blocks[-1] if key is None else None


def _goes_on(groups: list[tuple[int | None, list[Block]]], index: int) -> bool:
    following = groups[index + 1 : index + 3]
    if not following:
        return False
    if following[0][0] is not None:
        return True
    return len(following) == 2 and not any(b.is_headline for b in following[0][1])
