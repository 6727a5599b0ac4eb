"""Patterns for any of many words, made so that they stay fast.

An alternation tries its branches one by one; a tree of shared beginnings tries at most one branch a
letter, which is several times faster for fifty words and the only way for a thousand.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable

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
    """Any of many words in a place, with a pattern for each letter that one of them begins with.

    A pattern for a thousand words takes longer to compile than an article to read, and an article
    has use for a few letters of it. `before` and `after` stand round the word, which is the group
    `group`; `before` must match in one way only, for where it ends is the letter.
    """

    def __init__(
        self,
        words: Iterable[str],
        before: str = "",
        after: str = "",
        flags: int = 0,
        *,
        group: str = "word",
    ) -> None:
        self._before = Pattern(before)
        self._around = (f"{before}(?P<{group}>", f"){after}")
        self._flags = flags
        self._words: dict[str, list[str]] = {}
        for word in words:
            self._words.setdefault(self._letter(word), []).append(word)
        self._patterns: dict[str, Pattern] = {}

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The words at `start`, with what must stand round them."""
        opened = self._before.match(text, start, end)
        if opened is None:
            return None
        letter = self._letter(text, opened.end())
        if letter not in self._words:
            return None
        if letter not in self._patterns:
            source = any_of(self._words[letter]).join(self._around)
            self._patterns[letter] = Pattern(source, self._flags)
        return self._patterns[letter].match(text, start, end)

    def _letter(self, text: str, at: int = 0) -> str:
        letter = text[at : at + 1]
        return letter.lower() if self._flags & re.I else letter
