"""Regular expressions that are compiled when they are first used.

copydesk has some five hundred patterns, and an article needs a part of them. Compiling one takes
ten to a hundred times as long as searching an article with it, so compiled on import they were a
third of what it takes to read one article.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

Match = re.Match[str]


class Pattern:
    """A regular expression with the face of `re.Pattern`, compiled by the first use of it.

    A method is looked up once and then kept beside its name, so that from the second use on it
    costs what the method of a compiled pattern costs. A pattern that is no regular expression
    fails on its first use: `tests/test_patterns.py` uses all of them.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern, self.flags = pattern, flags

    def __repr__(self) -> str:
        return f"Pattern({self.pattern!r}, {re.RegexFlag(self.flags)!r})"

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)

    @cached_property
    def search(self) -> Callable[..., Match | None]:
        return self.compiled.search

    @cached_property
    def match(self) -> Callable[..., Match | None]:
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., Match | None]:
        return self.compiled.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[Match]]:
        return self.compiled.finditer

    @cached_property
    def findall(self) -> Callable[..., list[Any]]:
        return self.compiled.findall

    @cached_property
    def split(self) -> Callable[..., list[Any]]:
        return self.compiled.split

    @cached_property
    def sub(self) -> Callable[..., str]:
        return self.compiled.sub
