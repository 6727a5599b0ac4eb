"""The sentences of each block, by rule: the model must not be needed to count them."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from linter.article.article import Article, layer
from linter.article.span import Span

_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s+[\"'“‘(\[]?[A-Z0-9])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Capt|Sgt|Sen|Rep|Gov|Rev|Hon|Jr|Sr|No|vs|etc|Inc|Ltd|Co|Corp"
    r"|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|U\.S|U\.K|U\.N)|\b[A-Z](?:\.[A-Z])*)\.$"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its span without the white space around it, the index of its block, and its own
    index within that block."""

    span: Span
    block: int
    index: int


@layer
def sentences(article: Article) -> tuple[Sentence, ...]:
    """Every sentence in order; a sentence never reaches over the end of its block."""
    found: list[Sentence] = []
    for block in article.blocks:
        start, index = block.span.start, 0
        text = article.prose
        ends = [m.end() for m in _END.finditer(text, start, block.span.end)]
        for end in [*ends, block.span.end]:
            if end != block.span.end and _ABBREVIATION.search(text, start, end):
                continue
            stretch = text[start:end]
            left = len(stretch) - len(stretch.lstrip())
            span = Span(start + left, start + len(stretch.rstrip()))
            if span.length > 0:
                found.append(Sentence(span, block.index, index))
                index += 1
            start = end
    return tuple(found)


@layer
def _sentence_starts(article: Article) -> tuple[int, ...]:
    return tuple(s.span.start for s in sentences(article))


def sentence_at(article: Article, offset: int) -> Sentence:
    """The sentence that holds a prose offset, or the one before it when it stands in a gap."""
    return sentences(article)[max(bisect_right(_sentence_starts(article), offset) - 1, 0)]
