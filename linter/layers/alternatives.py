"""Patterns for any of many words, made so that they stay fast.

An alternation tries its branches one by one; a tree of shared beginnings tries at most one branch a
letter, which is several times faster for fifty words and the only way for a thousand.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable

from linter.patterns import Pattern

_Tree = dict[str, "_Tree"]


def any_of(words: Iterable[str]) -> str:
    """A pattern, without groups of its own, for the longest of `words` at a place."""
    root: _Tree = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _pattern(root)


def _pattern(node: _Tree) -> str:
    branches = [re.escape(letter) + _pattern(after) for letter, after in node.items() if letter]
    if not branches:
        return ""
    one = branches[0] if len(branches) == 1 and "" not in node else f"(?:{'|'.join(branches)})"
    return f"{one}?" if "" in node else one


class ByLetter:
    """Any of many words in a place, as one pattern for each letter they begin with.

    A pattern for a thousand words takes longer to compile than an article to read, and an article
    has use for a few letters of it. `before` and `after` stand round the word, which is the group
    `group`; `before` must match in one way only, for it is what finds the letter. `any_of` makes
    one pattern of the words of a letter.
    """

    def __init__(
        self,
        words: Iterable[str],
        before: str = "",
        after: str = "",
        flags: int = 0,
        *,
        group: str = "word",
        any_of: Callable[[Iterable[str]], str] = any_of,
    ) -> None:
        self._before = Pattern(before)
        self._fold = str.lower if flags & re.I else str
        by_letter: dict[str, list[str]] = {}
        for word in words:
            by_letter.setdefault(self._fold(word[0]), []).append(word)
        self._patterns = {
            letter: Pattern(f"{before}(?P<{group}>{any_of(some)}){after}", flags)
            for letter, some in by_letter.items()
        }

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The words at `start`, with what must stand round them."""
        opened = self._before.match(text, start, end)
        if opened is None:
            return None
        pattern = self._patterns.get(self._fold(text[opened.end() : opened.end() + 1]))
        return pattern.match(text, start, end) if pattern is not None else None
