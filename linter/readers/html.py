"""HTML pages: the article in them, with every text node where it stands in the file."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from datetime import date as Date
from typing import Any, NamedTuple

from linter.article.article import Article, Meta
from linter.article.blocks import BlockKind
from linter.article.source import Source
from linter.article.span import Span
from linter.patterns import Pattern
from linter.readers.builder import ArticleBuilder
from linter.readers.markup import ENTITY, INLINE, KINDS, SKIPPED, add_decoded
from linter.readers.reader import Reader

_FURNITURE = SKIPPED | frozenset("nav aside footer form button dialog menu title head".split())
_UNITS = frozenset({"code", "kbd", "samp", "math"})
_BY_CLASS = (
    (Pattern(r"\b(?:byline|author)\b", re.I), BlockKind.BYLINE),
    (Pattern(r"\b(?:standfirst|dek|subtitle|subheadline|lede)\b", re.I), BlockKind.STANDFIRST),
    (Pattern(r"\b(?:caption)\b", re.I), BlockKind.CAPTION),
)
_ISO = Pattern(r"\d{4}-\d{2}-\d{2}")
_DATES = (
    "ld:datePublished",
    "article:published_time",
    "date",
    "dc.date",
    "pubdate",
    "datepublished",
    "parsely-pub-date",
    "time",
)
"""What states the date of publication, the most trusted first."""


def read(source: Source) -> Article:
    """Read `source` as a page of HTML."""
    from justhtml import JustHTML

    # Nothing is rendered or followed, so nothing needs to be sanitised away from under the offsets.
    page = JustHTML(source.text, track_node_locations=True, sanitize=False).root
    builder = ArticleBuilder(source, "html")
    root = next(filter(None, (_find(page, name) for name in ("article", "main", "body"))), page)
    walk = _Walk(source, builder, has_h1=_find(root, "h1") is not None)
    if not walk.has_h1:
        walk.headline_from(_find(page, "title"))
    walk.through(root)
    return builder.build(_meta(page, source, builder))


class _Walk:
    """Goes through the elements of an article in order, without recursion: pages nest deep."""

    def __init__(self, source: Source, builder: ArticleBuilder, *, has_h1: bool) -> None:
        self._source, self._builder, self.has_h1 = source, builder, has_h1
        self._kinds: list[tuple[BlockKind, dict[str, Any]]] = [(BlockKind.PARAGRAPH, {})]
        self._lists: list[int | None] = []
        self._groups = self._row = self._column = 0
        self._quotes = 0

    def headline_from(self, title: Any) -> None:
        for node in title.children if title is not None else ():
            self._builder.open(BlockKind.HEADLINE)
            self._text(node)
        self._builder.close()

    def through(self, root: Any) -> None:
        stack: list[tuple[Any, bool]] = [(root, False)]
        while stack:
            node, leaving = stack.pop()
            if leaving:
                self._leave(node)
            elif node.name == "#text":
                self._text(node)
            elif node.name == "#comment":
                self._comment(node)
            elif node.name == "br" and self._builder.is_open:
                self._builder.put("\n", _tag_span(self._source.text, node))
            elif node.name in _UNITS:
                self._unit(node)
            elif node.name == "pre":
                self._builder.code()
            elif not _is_furniture(node):
                self._enter(node)
                stack.append((node, True))
                stack += [(child, False) for child in reversed(node.children or ())]

    def _enter(self, node: Any) -> None:
        name = node.name
        if name in INLINE or name.startswith("#"):
            return
        self._builder.close()
        if name in ("ul", "ol"):
            self._groups += not self._lists
            self._lists.append(_start_of(node) if name == "ol" else None)
        elif name == "table":
            self._groups, self._row = self._groups + 1, 0
        elif name == "tr":
            self._row, self._column = self._row + 1, 0
        elif name == "blockquote":
            self._quotes += 1
        self._kinds.append(self._kind(node))

    def _leave(self, node: Any) -> None:
        if node.name in INLINE or node.name.startswith("#"):
            return
        self._builder.close()
        if node.name in ("ul", "ol"):
            self._lists.pop()
        elif node.name == "blockquote":
            self._quotes -= 1
        self._kinds.pop()

    def _kind(self, node: Any) -> tuple[BlockKind, dict[str, Any]]:
        name = node.name
        if name == "h1":
            first = self.has_h1
            self.has_h1 = False
            return (BlockKind.HEADLINE if first else BlockKind.HEADING), {"depth": 1}
        if name in ("td", "th"):
            self._column += 1
            place = {"row": self._row, "column": self._column, "group": self._groups}
            return BlockKind.CELL, {**place, "header": name == "th"}
        if name == "li":
            number = self._lists[-1] if self._lists else None
            if number is not None:
                self._lists[-1] = number + 1
            facts: dict[str, Any] = {
                "depth": len(self._lists),
                "group": self._groups,
                "number": number,
            }
            return BlockKind.LIST_ITEM, facts
        for pattern, kind in _BY_CLASS:
            if pattern.search(node.attrs.get("class") or ""):
                return kind, {}
        inherited = self._kinds[-1]
        if name == "p" and (self._quotes or inherited[0] is not BlockKind.PARAGRAPH):
            return (BlockKind.QUOTE, {"depth": self._quotes}) if self._quotes else inherited
        if name in KINDS:
            depth = int(name[1]) if name[0] == "h" else self._quotes
            return KINDS[name], {"depth": depth}
        return inherited

    def _text(self, node: Any) -> None:
        data, start = node.data or "", node.origin_offset
        if start is None or (not data.strip() and not self._builder.is_open):
            return
        if not self._builder.is_open:
            kind, facts = self._kinds[-1]
            self._builder.open(kind, **facts)
        span = Span(start, _end_of(self._source.text, start, data))
        add_decoded(self._builder, self._source.text, span)

    def _unit(self, node: Any) -> None:
        if not self._builder.is_open:
            kind, facts = self._kinds[-1]
            self._builder.open(kind, **facts)
        if node.origin_offset is not None:
            self._builder.unit(_tag_span(self._source.text, node))

    def _comment(self, node: Any) -> None:
        if node.origin_offset is not None:
            start = node.origin_offset
            end = self._source.text.find("-->", start)
            end = len(self._source.text) if end < 0 else end + 3
            self._builder.comment(Span(start, end), node.data or "")


def _is_furniture(node: Any) -> bool:
    attrs = node.attrs or {}
    hidden = "hidden" in attrs or attrs.get("aria-hidden") == "true"
    return node.name in _FURNITURE or node.name == "!doctype" or hidden


def _start_of(node: Any) -> int:
    start = (node.attrs or {}).get("start") or "1"
    return int(start) if start.isdecimal() and len(start) < 10 else 1


def _tag_span(text: str, node: Any) -> Span:
    start = node.origin_offset or 0
    end = text.find(">", start)
    return Span(start, len(text) if end < 0 else end + 1)


def _end_of(text: str, start: int, data: str) -> int:
    """Where the stretch of the file ends that was read as `data`, entities and all."""
    if text.startswith(data, start):
        return start + len(data)
    at, seen = start, 0
    while seen < len(data) and at < len(text):
        entity = ENTITY.match(text, at) if text[at] == "&" else None
        if entity is not None:
            seen += len(html.unescape(entity[0]))
            at = entity.end()
        else:
            at += 2 if text.startswith("\r\n", at) else 1
            seen += 1
    return at


def _find(root: Any, name: str) -> Any | None:
    """The first element of that name."""
    return next((n for n in _elements(root) if n.name == name), None)


def _elements(root: Any) -> Iterator[Any]:
    stack = [root]
    while stack:
        node = stack.pop()
        yield node
        stack += reversed(node.children or ()) if hasattr(node, "children") else ()


class _Fact(NamedTuple):
    """What an element of the page states, and where the element stands in the file."""

    text: str
    at: int


def _meta(page: Any, source: Source, builder: ArticleBuilder) -> Meta:
    """What the head of the page, its structured data and its times say."""
    facts = _facts(page)

    def first(*keys: str) -> str | None:
        return next((facts[key].text for key in keys if key in facts), None)

    author = first("ld:author", "author")
    return Meta(
        title=first("ld:headline", "og:title"),
        date=_date(facts, source, builder),
        authors=(author,) if author else (),
        section=first("ld:articleSection", "article:section"),
        language=first("lang"),
    )


def _facts(page: Any) -> dict[str, _Fact]:
    facts: dict[str, _Fact] = {}
    for node in _elements(page):
        attrs = getattr(node, "attrs", None) or {}
        at = getattr(node, "origin_offset", None) or 0
        if node.name == "meta" and attrs.get("content"):
            key = attrs.get("property") or attrs.get("name") or attrs.get("itemprop") or ""
            facts.setdefault(key.lower(), _Fact(attrs["content"], at))
        elif node.name == "time" and attrs.get("datetime"):
            facts.setdefault("time", _Fact(attrs["datetime"], at))
        elif node.name == "html" and attrs.get("lang"):
            facts.setdefault("lang", _Fact(attrs["lang"], at))
        elif node.name == "script" and attrs.get("type") == "application/ld+json":
            stated = _structured("".join(c.data or "" for c in node.children or ()))
            facts.update({key: _Fact(text, at) for key, text in stated.items()})
    return facts


def _structured(text: str) -> dict[str, str]:
    """The facts of a JSON-LD news article; anything else, or broken data, has none."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    graph = data.get("@graph", [data]) if isinstance(data, Mapping) else data
    for item in graph if isinstance(graph, list) else []:
        if isinstance(item, Mapping) and "Article" in str(item.get("@type")):
            author = item.get("author")
            author = author[0] if isinstance(author, list) and author else author
            name = author.get("name") if isinstance(author, Mapping) else author
            values = {**item, "author": name}
            keys = ("headline", "datePublished", "author", "articleSection")
            return {f"ld:{k}": values[k] for k in keys if isinstance(values.get(k), str)}
    return {}


def _date(facts: Mapping[str, _Fact], source: Source, builder: ArticleBuilder) -> Date | None:
    """The first date there is; one that does not exist is told and passed over."""
    for fact in (facts[key] for key in _DATES if key in facts):
        found = _ISO.match(fact.text)
        if found is None:
            continue
        try:
            return Date.fromisoformat(found[0])
        except ValueError:
            at = source.text.find(found[0], fact.at)
            span = Span(at, at + len(found[0])) if at >= 0 else Span(fact.at, fact.at)
            builder.problem(span, f"the date {found[0]} does not exist; it is passed over")
    return None


HTML = Reader("html", (".html", ".htm"), read)
