"""Raw HTML inside Markdown, tag by tag: what is prose in it, and what kind."""

from __future__ import annotations

import html
import re

from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.patterns import Pattern
from linter.readers.builder import ArticleBuilder
from linter.readers.shortcodes import Shortcodes

_TAG = Pattern(
    r"<!--(?P<comment>.*?)(?:-->|\Z)|<(?P<close>/?)(?P<name>[a-zA-Z][\w:-]*)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>",
    re.S,
)
ENTITY = Pattern(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\w{1,31});")
_DECODED = Pattern(rf"{ENTITY.pattern}|(?! (?=\S))\s+")
KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
    **dict.fromkeys(("figcaption", "caption"), BlockKind.CAPTION),
    **dict.fromkeys(("td", "th"), BlockKind.CELL),
    **dict.fromkeys(("li", "dt", "dd"), BlockKind.LIST_ITEM),
    "blockquote": BlockKind.QUOTE,
    "p": BlockKind.PARAGRAPH,
}
SKIPPED = frozenset(
    "script style pre code svg noscript iframe video audio object template math select".split()
)
INLINE = frozenset(
    "a abbr b bdi bdo cite del dfn em font i ins kbd mark q s small span strong sub sup time u var wbr".split()
)


def add_html(builder: ArticleBuilder, text: str, span: Span, codes: Shortcodes) -> list[Span]:
    """Add the prose of the HTML in `span` of the file `text`; template code in it is a unit. Returns
    the captions that the code gives to images."""
    captions: list[Span] = []
    skipping, kind, quotes = "", BlockKind.PARAGRAPH, 0
    at = span.start
    for tag in _TAG.finditer(text, span.start, span.end):
        if not skipping:
            captions += _add_text(builder, text, Span(at, tag.start()), kind, codes)
        at = tag.end()
        if tag["comment"] is not None:
            builder.comment(Span(*tag.span()), tag["comment"])
            continue
        name, closes = tag["name"].lower(), bool(tag["close"])
        if skipping:
            skipping = "" if closes and name == skipping else skipping
        elif name in SKIPPED and not tag[0].endswith("/>"):
            skipping = "" if closes else name
            if skipping == "pre":
                builder.code()
        elif name == "br" and builder.is_open:
            builder.put("\n", Span(*tag.span()))
        elif name not in INLINE:
            builder.close()
            quotes = max(quotes + (-1 if closes else 1) * (name == "blockquote"), 0)
            kind = BlockKind.PARAGRAPH if closes else KINDS.get(name, BlockKind.PARAGRAPH)
            if quotes and kind is BlockKind.PARAGRAPH:
                kind = BlockKind.QUOTE
    if not skipping:
        captions += _add_text(builder, text, Span(at, span.end), kind, codes)
    builder.close()
    return captions


def _add_text(
    builder: ArticleBuilder, text: str, span: Span, kind: BlockKind, codes: Shortcodes
) -> list[Span]:
    if not text[span.start : span.end].strip() and not builder.is_open:
        return []
    if not builder.is_open:
        builder.open(kind)
    captions: list[Span] = []
    at = span.start
    for code in codes.within(span):
        add_decoded(builder, text, Span(at, max(at, code.span.start)))
        if code.span.start >= span.start:
            builder.unit(code.span)
            captions += code.captions
        at = max(at, code.span.end)
    add_decoded(builder, text, Span(at, max(at, span.end)))
    return captions


def add_decoded(builder: ArticleBuilder, text: str, span: Span) -> None:
    """Add a stretch of HTML text: entities decoded, runs of white space as one space."""
    at = span.start
    for found in _DECODED.finditer(text, span.start, span.end):
        builder.copy(Span(at, found.start()))
        new = " " if found[0][0] != "&" else html.unescape(found[0])
        builder.put(new, Span(*found.span()))
        at = found.end()
    builder.copy(Span(at, span.end))
