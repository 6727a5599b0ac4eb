"""The manner an article is written in: what a strict rule must not mistake for a slip."""

from __future__ import annotations

import re

from linter.article.article import UNIT, Article, layer
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.layers.quotations import is_quoted
from linter.layers.sentences import Sentence, sentences
from linter.layers.words import WORD
from linter.patterns import Pattern

_YOU = Pattern(r"\b(?:you|your|yours|yourself|you’re|you're)\b", re.I)
_FEATURE_SECTIONS = Pattern(
    r"sport|feature|lifestyle|travel|food|opinion|comment|review|culture", re.I
)
SUBJECTS = frozenset("i he she it they we that this there who what which".split())
_TERSE_WORDS = 4


@layer
def terse_sentences(article: Article) -> tuple[Sentence, ...]:
    """Sentences of at most four words in narration that open with no pronoun to be their subject:
    "Silence." "Not hard." A writer who uses one uses them on purpose."""
    return tuple(
        s
        for s in sentences(article)
        if article.blocks[s.block].is_body
        and len(found := WORD.findall(article.text(s.span))) <= _TERSE_WORDS
        and found
        and found[0].lower() not in SUBJECTS
        and not is_quoted(article, s.span)
    )


@layer
def is_conversational(article: Article) -> bool:
    """Whether the narration speaks to its reader, or the section is one where writers take liberties."""
    if article.meta.section and _FEATURE_SECTIONS.search(article.meta.section):
        return True
    return any(
        article.block_at(found.start()).is_body and not is_quoted(article, Span(*found.span()))
        for found in _YOU.finditer(article.prose)
    )


@layer
def is_technical(article: Article) -> bool:
    """Whether the copy holds code, images or template tags in its sentences: writing about software,
    whose names and handles start sentences in lower case."""
    return UNIT in article.prose


_ENTRY = Pattern(r"#\d{2,}\b|\((?:[A-Z][\w.'’-]* ?){1,4}\)\s*$")


@layer
def _entries(article: Article) -> frozenset[int]:
    if not is_technical(article):
        return frozenset()
    return frozenset(
        block.index
        for block in article.blocks
        if block.kind is BlockKind.LIST_ITEM and _ENTRY.search(article.text(block.span))
    )


def in_change_log(article: Article, offset: int) -> bool:
    """Whether a prose offset stands in a list of changes to software, whose items name an issue or their
    author: marks and words of code stand bare in them."""
    entries = _entries(article)
    return bool(entries) and article.block_at(offset).index in entries
