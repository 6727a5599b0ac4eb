"""An article as every check sees it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date as Date
from functools import cached_property
from typing import Any, Generic, NamedTuple, TypeVar

from linter.article.blocks import Block
from linter.article.source import Source
from linter.article.span import OffsetMap, Span

T = TypeVar("T")

UNIT = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands in the prose for what has a place in a sentence and is no prose: inline code, an image, a
shortcode."""


class Meta(NamedTuple):
    """What the file says about the article, from front matter, markup or its head lines.

    `date` is the reference for every check that counts days; the wall clock never is.
    """

    title: str | None = None
    date: Date | None = None
    authors: tuple[str, ...] = ()
    section: str | None = None
    location: str | None = None
    language: str | None = None


class Comment(NamedTuple):
    """A comment of the markup, which is no prose: its place in the file and what it says. `block`
    is the index of the block it stands in or before; it may be one more than there are."""

    source: Span
    text: str
    block: int


class Problem(NamedTuple):
    """Something about the file that could not be read; the rest of it was."""

    source: Span
    message: str


@dataclass(frozen=True)
class Article:
    """The source, the prose read out of it, and what each stretch of the prose is.

    Every span a layer or check deals in is a span of `prose`. The stretch between two blocks is a
    blank line that belongs to neither.
    """

    source: Source
    prose: str
    offsets: OffsetMap
    blocks: tuple[Block, ...]
    meta: Meta = field(default_factory=Meta)
    reader: str = "plain"
    comments: tuple[Comment, ...] = ()
    problems: tuple[Problem, ...] = ()
    _memo: dict[Any, Any] = field(default_factory=dict, repr=False, compare=False)

    def text(self, span: Span) -> str:
        return self.prose[span.start : span.end]

    @cached_property
    def _block_starts(self) -> list[int]:
        return [b.span.start for b in self.blocks]

    def block_at(self, offset: int) -> Block:
        """The block that holds a prose offset, or the one before it when it stands in a gap."""
        if not self.blocks:
            raise LookupError("the article has no text")
        return self.blocks[max(bisect_right(self._block_starts, offset) - 1, 0)]

    @property
    def headline(self) -> Block | None:
        return next((b for b in self.blocks if b.kind == "headline"), None)

    @cached_property
    def word_count(self) -> int:
        return len(self.prose.split())


class LayerError(Exception):
    """A layer raised; the checks that asked for it cannot run on this article."""

    def __init__(self, layer: str, cause: Exception) -> None:
        super().__init__(f"layer {layer} failed: {type(cause).__name__}: {cause}")
        self.layer = layer
        self.cause = cause


class Layer(Generic[T]):
    """A function of an article, worked out once an article and only when somebody asks."""

    def __init__(self, work_out: Callable[[Article], T]) -> None:
        self._work_out = work_out
        self.name = f"{work_out.__module__.removeprefix('linter.layers.')}.{work_out.__qualname__}"
        self.__doc__ = work_out.__doc__
        self.__module__ = work_out.__module__

    def __call__(self, article: Article) -> T:
        try:
            found: T | LayerError = article._memo[self]
        except KeyError:
            found = article._memo[self] = self._first(article)
        if isinstance(found, LayerError):
            raise found
        return found

    def _first(self, article: Article) -> T | LayerError:
        try:
            return self._work_out(article)
        except LayerError as error:  # a layer below it failed: that one is to blame
            return error
        except Exception as error:
            return LayerError(self.name, error)

    def __repr__(self) -> str:
        return f"<layer {self.name}>"


def layer(work_out: Callable[[Article], T]) -> Layer[T]:
    """Make a layer of `work_out`: plain analysis that returns frozen things and never judges.

    Its result is kept with the article, so ten checks that need the people in it cost one reading;
    a failure is kept likewise, so it is told once.
    """
    return Layer(work_out)
