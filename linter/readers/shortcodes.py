"""Template code inside prose: what the site's generator replaces before anybody reads it."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from linter.article.span import Span
from linter.patterns import Pattern

_TEMPLATE = Pattern(
    # code between an opening and a closing tag is no prose at all
    r"\{\{(?:<|%)\s*(highlight|math|mermaid|gist|raw)\b.*?\{\{(?:<|%)\s*/\1\s*(?:>|%)\}\}"
    r"|\{%-?\s*(highlight|raw|comment|capture|math)\b.*?\{%-?\s*end\2\s*-?%\}"
    r"|\{\{<.*?>\}\}|\{\{%.*?%\}\}|\{%.*?%\}|\{\{.*?\}\}"
    r"|\{:[^{}\n]*\}|(?<=[\w ])\{#[\w-]+\}",
    re.S,
)
_JSX = Pattern(
    r"^(?:import|export)\s[^\n]*(?:\n(?!\s*\n)[^\n]*)*|</?[A-Z][\w.]*(?:\s(?:[^<>{}]|\{[^{}]*\})*)?/?>"
    r"|</?>|\{[^{}\n]*\}",
    re.M,
)
_CAPTION = Pattern(r"""\b(?:caption|title|alt)\s*=\s*(["'])(?P<text>(?:(?!\1).)*)\1""", re.S)
_FIGURE = Pattern(
    r"\{\{[<%]\s*(?:figure|img|image|[\w-]*-img[\w-]*|img-[\w-]*)\b|\{%\s*(?:image|figure|img)\b"
)
_LONGEST = 4000
"""A template tag that is longer was never closed."""


class Shortcode(NamedTuple):
    """A stretch of template code, and the captions that it gives to an image."""

    span: Span
    captions: tuple[Span, ...] = ()


class Shortcodes:
    """All template code of a file, to be cut out of its prose as units."""

    def __init__(self, text: str, *, jsx: bool = False) -> None:
        self.all: list[Shortcode] = []
        if "{" in text or (jsx and "<" in text):
            found = [m.span() for m in _TEMPLATE.finditer(text) if m.end() - m.start() <= _LONGEST]
            if jsx:
                found = sorted([*found, *(m.span() for m in _JSX.finditer(text))])
            last = 0
            for start, end in found:
                if start >= last:
                    self.all.append(_shortcode(text, Span(start, end)))
                    last = end
        self._starts = [s.span.start for s in self.all]

    def within(self, span: Span) -> list[Shortcode]:
        """The template code that overlaps `span`, in order."""
        if not self.all:
            return []
        first = max(bisect_right(self._starts, span.start) - 1, 0)
        found = []
        for number in range(first, len(self.all)):
            code = self.all[number]
            if code.span.start >= span.end:
                break
            if code.span.end > span.start:
                found.append(code)
        return found


def _shortcode(text: str, span: Span) -> Shortcode:
    code = text[span.start : span.end]
    if not _FIGURE.match(code):
        return Shortcode(span)
    captions = (Span(*m.span("text")).shifted(span.start) for m in _CAPTION.finditer(code))
    return Shortcode(span, tuple(c for c in captions if c.length > 0))
