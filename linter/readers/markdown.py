"""Markdown, as the generators of article repositories read it.

pyromark gives every event with its byte range; the walk turns ranges into code points as it goes,
and hands stretches of the file to the builder. What the reader of the page sees as text is prose;
addresses, code, template code and struck-out text are not.
"""

from __future__ import annotations

from typing import Any

from linter.article.article import Article, Meta
from linter.article.blocks import BlockKind
from linter.article.source import Source
from linter.article.span import Span
from linter.readers.builder import ArticleBuilder
from linter.readers.front_matter import (
    FrontMatter,
    FrontMatterError,
    add_blocks,
    meta_of,
    read_toml,
    read_yaml,
)
from linter.readers.markup import add_decoded, add_html
from linter.readers.reader import Reader
from linter.readers.shortcodes import Shortcodes


def read(source: Source) -> Article:
    """Read `source` as Markdown."""
    import pyromark

    wanted = pyromark.Options
    options = (
        wanted.ENABLE_TABLES
        | wanted.ENABLE_FOOTNOTES
        | wanted.ENABLE_STRIKETHROUGH
        | wanted.ENABLE_TASKLISTS
        | wanted.ENABLE_HEADING_ATTRIBUTES
        | wanted.ENABLE_YAML_STYLE_METADATA_BLOCKS
        | wanted.ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
    )
    walk = _Walk(source)
    for event, at in pyromark.events_with_range(source.text, options=options):
        walk.take(event, at["start"], at["end"])
    return walk.article()


class _Walk:
    """Takes events in order and builds the article."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._builder = ArticleBuilder(source, "markdown")
        self._codes = Shortcodes(source.text, jsx=source.path.lower().endswith(".mdx"))
        self._points = _CodePoints(source.text)
        self._meta = Meta()
        self._quotes = 0
        self._lists: list[int | None] = []
        self._groups = 0
        self._row = self._column = 0
        self._in_note = self._in_head = self._seen_copy = False
        self._skipping: list[str] = []
        self._matter: tuple[str, list[Span]] | None = None
        self._html: Span | None = None
        self._captions: list[Span] = []

    def article(self) -> Article:
        self._flush_captions()
        return self._builder.build(self._meta)

    def take(self, event: Any, start: int, end: int) -> None:
        if isinstance(event, str):
            self._take_break(event, start, end)
            return
        ((kind, value),) = event.items()
        if kind == "Text":
            self._text(value, self._points.span(start, end))
        elif kind == "Start":
            self._start(value, start, end)
        elif kind == "End":
            self._end(value)
        elif self._skipping:
            return
        elif kind in ("Html", "InlineHtml"):
            self._raw_html(kind, self._points.span(start, end))
        elif kind in ("Code", "InlineMath", "DisplayMath"):
            self._ensure_open()
            self._builder.unit(self._points.span(start, end))
        elif kind == "FootnoteReference" and self._builder.ends_in_space:
            self._builder.unit(self._points.span(start, end))  # the mark that follows is no slip

    # --- blocks -----------------------------------------------------------------------------

    def _start(self, tag: Any, start: int, end: int) -> None:
        name: str = tag if isinstance(tag, str) else next(iter(tag))
        facts: Any = None if isinstance(tag, str) else tag[name]
        builder = self._builder
        if name == "Paragraph":
            self._open_paragraph()
        elif name == "Heading":
            self._open_heading(int(facts["level"][1]))
        elif name == "BlockQuote":
            builder.close()
            self._quotes += 1
        elif name == "List":
            builder.close()
            self._groups += not self._lists
            self._lists.append(facts)
        elif name == "Item":
            self._open_item()
        elif name == "FootnoteDefinition":
            builder.close()
            self._in_note = True
        elif name == "Table":
            self._groups += 1
            self._row = 0
        elif name in ("TableHead", "TableRow"):
            self._row, self._column, self._in_head = self._row + 1, 0, name == "TableHead"
        elif name == "TableCell":
            self._column += 1
            row, column, group = self._row, self._column, self._groups
            builder.open(BlockKind.CELL, row=row, column=column, group=group, header=self._in_head)
        elif name in ("CodeBlock", "Strikethrough"):
            if name == "CodeBlock":
                self._builder.code()
            self._skipping.append(name)
        elif name == "Image":
            self._image(facts, self._points.span(start, end))
        elif name == "Link" and facts["link_type"] in ("Autolink", "Email"):
            self._ensure_open()
            builder.unit(self._points.span(start, end))
            self._skipping.append("Link")
        elif name == "MetadataBlock":
            self._matter = (facts, [])
        elif name == "HtmlBlock":
            builder.close()

    def _end(self, tag: Any) -> None:
        name = next(iter(tag)) if isinstance(tag, dict) else tag
        if self._skipping and self._skipping[-1] == name:
            self._skipping.pop()
        elif name in ("Paragraph", "Heading", "TableCell", "Item"):
            self._builder.close()
            self._flush_captions()
        elif name == "BlockQuote":
            self._quotes -= 1
        elif name == "List":
            self._builder.close()
            self._lists.pop()
        elif name == "FootnoteDefinition":
            self._builder.close()
            self._in_note = False
        elif name == "MetadataBlock":
            self._read_matter()
        elif name == "HtmlBlock" and self._html is not None:
            whole, self._html = self._html, None
            self._captions += add_html(self._builder, self._source.text, whole, self._codes)
            self._flush_captions()

    def _open_paragraph(self) -> None:
        self._seen_copy = True
        if self._quotes:
            self._builder.open(BlockKind.QUOTE, depth=self._quotes)
        elif self._in_note:
            self._builder.open(BlockKind.NOTE)
        elif not self._lists:
            self._builder.open(BlockKind.PARAGRAPH)
        elif not self._builder.is_open:  # a second paragraph of an item
            self._builder.open(BlockKind.LIST_ITEM, depth=len(self._lists), group=self._groups)

    def _open_heading(self, level: int) -> None:
        first = level == 1 and not self._seen_copy and self._meta.title is None
        kind = BlockKind.HEADLINE if first else BlockKind.HEADING
        self._builder.open(kind, depth=level)
        self._seen_copy = True

    def _open_item(self) -> None:
        number = self._lists[-1]
        if number is not None:
            self._lists[-1] = number + 1
        depth, group = len(self._lists), self._groups
        self._builder.open(BlockKind.LIST_ITEM, depth=depth, group=group, number=number)

    def _ensure_open(self) -> None:
        if not self._builder.is_open:
            self._open_paragraph()

    # --- text -------------------------------------------------------------------------------

    def _take_break(self, event: str, start: int, end: int) -> None:
        if not self._skipping and self._builder.is_open and event in ("SoftBreak", "HardBreak"):
            self._builder.put(" " if event == "SoftBreak" else "\n", self._points.span(start, end))

    def _text(self, text: str, span: Span) -> None:
        if self._matter is not None:
            self._matter[1].append(span)
            return
        if self._skipping:
            return
        self._ensure_open()
        codes = self._codes.within(span) if self._codes.all else ()
        if not codes:  # an entity is read as a whole, all else reads as it is written
            self._builder.put(text, span)
            return
        at = span.start
        for code in codes:
            self._copy(text, span, Span(at, code.span.start))
            if code.span.start >= span.start:
                self._builder.unit(code.span)
                self._captions += code.captions
            at = max(at, code.span.end)
        self._copy(text, span, Span(at, span.end))

    def _copy(self, text: str, whole: Span, part: Span) -> None:
        """Add the part of an event's text; an entity is a whole that differs from its source."""
        if part.length <= 0:
            return
        if part == whole and self._source.text[part.start : part.end] != text:
            self._builder.put(text, part)
        else:
            self._builder.copy(part)

    def _image(self, facts: Any, span: Span) -> None:
        self._ensure_open()
        self._builder.unit(span)
        self._skipping.append("Image")
        written = self._source.text[span.start : span.end]
        alt_end = written.find("](")
        for caption in (written[2 : max(alt_end, 2)], facts["title"]):
            at = written.find(caption) if caption.strip() else -1
            if at >= 0:
                self._captions.append(Span(at, at + len(caption)).shifted(span.start))

    def _flush_captions(self) -> None:
        captions, self._captions = self._captions, []
        for caption in captions:
            self._builder.open(BlockKind.CAPTION)
            add_decoded(self._builder, self._source.text, caption)
            self._builder.close()

    def _raw_html(self, kind: str, span: Span) -> None:
        if kind == "Html":
            self._html = span if self._html is None else self._html.joined(span)
            return
        written = self._source.text[span.start : span.end]
        if written.startswith("<!--"):
            self._builder.comment(span, written[4:].removesuffix("-->"))
        elif written.lower().startswith("<br") and self._builder.is_open:
            self._builder.put("\n", span)

    def _read_matter(self) -> None:
        style, spans = self._matter or ("", [])
        self._matter = None
        if not spans:
            return
        whole = spans[0].joined(spans[-1])
        text = self._source.text[whole.start : whole.end]
        parse = read_yaml if style == "YamlStyle" else read_toml
        try:
            matter = parse(text, whole.start)
        except FrontMatterError as error:
            self._builder.problem(error.span, str(error))
            matter = FrontMatter()
        self._meta = meta_of(matter, self._builder)
        add_blocks(self._builder, self._source.text, matter)


class _CodePoints:
    """Turns byte offsets into offsets of code points, for offsets that mostly grow."""

    def __init__(self, text: str) -> None:
        self._ascii = text.isascii()
        self._data = b"" if self._ascii else text.encode()
        self._byte = self._point = 0

    def span(self, start: int, end: int) -> Span:
        return Span(start, end) if self._ascii else Span(self._at(start), self._at(end))

    def _at(self, byte: int) -> int:
        if byte >= self._byte:
            self._point += len(self._data[self._byte : byte].decode())
        else:
            self._point -= len(self._data[byte : self._byte].decode())
        self._byte = byte
        return self._point


MARKDOWN = Reader("markdown", (".md", ".markdown", ".mdx"), read)
