"""Front matter: what a file says about the article, with the place where it says so."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date as Date
from datetime import datetime
from typing import NamedTuple

from linter.article.article import Meta
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.patterns import Pattern
from linter.readers.builder import ArticleBuilder
from linter.readers.markup import add_decoded

_TITLE = ("title", "headline")
_DATE = (
    "date",
    "published",
    "pubdate",
    "publishdate",
    "publish_date",
    "date_published",
    "datepublished",
)
_AUTHOR = ("author", "authors", "byline", "by")
_SECTION = ("section", "category", "categories", "desk")
_LOCATION = ("location", "dateline", "place")
_LANGUAGE = ("lang", "language", "locale")
_PROSE = {
    **dict.fromkeys(_TITLE, BlockKind.HEADLINE),
    **dict.fromkeys(
        ("description", "summary", "standfirst", "subtitle", "dek", "deck", "excerpt", "teaser"),
        BlockKind.STANDFIRST,
    ),
    **dict.fromkeys(("caption", "captions", "image_caption"), BlockKind.CAPTION),
}
_ISO = Pattern(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_TOML_STRING = Pattern(
    r"""^[ \t]*(?P<key>[\w-]+)[ \t]*=[ \t]*(?P<mark>["'])(?P<text>(?:(?!(?P=mark)).)*)(?P=mark)""",
    re.M,
)


class Entry(NamedTuple):
    """One text of the front matter: the key it stands under, and where it is in the file. `span`
    is without quotation marks; `verbatim` says whether the file reads as the value does there."""

    key: str
    value: str
    span: Span


@dataclass
class FrontMatter:
    """All texts of the front matter in order, and the value of every key by its name in small
    letters."""

    entries: list[Entry] = field(default_factory=list)
    values: dict[str, object] = field(default_factory=dict)

    def first(self, keys: tuple[str, ...]) -> object | None:
        return next((self.values[k] for k in keys if self.values.get(k)), None)


_MOST_VALUES = 20_000


class FrontMatterError(ValueError):
    """Front matter that is not valid; `span` is where."""

    def __init__(self, message: str, span: Span) -> None:
        super().__init__(message)
        self.span = span


def read_yaml(text: str, at: int) -> FrontMatter:
    """Read YAML that begins at offset `at` of the file."""
    import yaml

    try:
        # libyaml's parser where the wheel has it: ten times as fast, and its marks are the same.
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
        try:
            node = loader.get_single_node()
            if _is_too_much(node):
                reason = f"the front matter stands for over {_MOST_VALUES:,} values"
                raise FrontMatterError(reason, Span(at, at))
            found = FrontMatter()
            if isinstance(node, yaml.MappingNode):
                found.entries = list(_yaml_entries(text, at, node))
                found.values = {str(k.value).lower(): _yaml_value(v) for k, v in node.value}
            return found
        finally:
            loader.dispose()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        start = at + (min(mark.index, len(text)) if mark is not None else 0)
        reason = getattr(error, "problem", None) or "it cannot be parsed"
        raise FrontMatterError(
            f"the front matter is no YAML: {reason}", Span(start, start)
        ) from error
    except RecursionError as error:
        raise FrontMatterError("the front matter is nested too deep", Span(at, at)) from error


def _is_too_much(node: object) -> bool:
    """Whether a document stands for more values than it is worth to look at: with aliases, a dozen
    lines can mean a billion, or themselves."""
    import yaml

    waiting = [node]
    for _ in range(_MOST_VALUES):
        if not waiting:
            return False
        each = waiting.pop()
        if isinstance(each, yaml.MappingNode):
            waiting += (part for pair in each.value for part in pair)
        elif isinstance(each, yaml.SequenceNode):
            waiting += each.value
    return True


def _yaml_entries(text: str, at: int, node: object, key: str = "") -> Iterator[Entry]:
    import yaml

    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            yield from _yaml_entries(text, at, value, str(name.value).lower())
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _yaml_entries(text, at, value, key)
    elif isinstance(node, yaml.ScalarNode):
        start, end = node.start_mark.index, node.end_mark.index
        if node.style in ("'", '"') and end - start >= 2:
            start, end = start + 1, end - 1
        yield Entry(key, node.value, Span(at + start, at + end))


def _yaml_value(node: object) -> object:
    import yaml

    if isinstance(node, yaml.ScalarNode):
        return node.value
    if isinstance(node, yaml.SequenceNode):
        return [_yaml_value(v) for v in node.value]
    if isinstance(node, yaml.MappingNode):
        return {str(k.value).lower(): _yaml_value(v) for k, v in node.value}
    return None


def read_toml(text: str, at: int) -> FrontMatter:
    """Read TOML that begins at offset `at` of the file; single-line texts have their places."""
    import tomllib

    try:
        values = tomllib.loads(text.replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise FrontMatterError(f"the front matter is no TOML: {error}", Span(at, at)) from error
    found = FrontMatter(values={k.lower(): v for k, v in values.items()})
    for match in _TOML_STRING.finditer(text):
        span = Span(*match.span("text")).shifted(at)
        found.entries.append(Entry(match["key"].lower(), match["text"], span))
    return found


def add_blocks(builder: ArticleBuilder, source: str, matter: FrontMatter) -> None:
    """Give headline, standfirst and captions of the front matter blocks of their own."""
    seen: set[str] = set()
    for entry in matter.entries:
        kind = _PROSE.get(entry.key)
        value = " ".join(entry.value.split())
        if kind is None or not value or value in seen or "://" in value:
            continue
        seen.add(value)
        builder.open(kind)
        if source[entry.span.start : entry.span.end] == value:
            add_decoded(builder, source, entry.span)
        else:
            builder.put(html.unescape(value), entry.span)
    builder.close()


def meta_of(matter: FrontMatter, builder: ArticleBuilder) -> Meta:
    """The metadata; a date that does not exist is told and left out."""
    title, section = matter.first(_TITLE), matter.first(_SECTION)
    return Meta(
        title=title if isinstance(title, str) else None,
        date=_date(matter, builder),
        authors=tuple(_names(matter.first(_AUTHOR))),
        section=_one(section),
        location=_one(matter.first(_LOCATION)),
        language=_one(matter.first(_LANGUAGE)),
    )


def _date(matter: FrontMatter, builder: ArticleBuilder) -> Date | None:
    value = matter.first(_DATE)
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, Date):
        return value
    found = _ISO.match(str(value))
    if found is None:
        return None
    try:
        return Date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        span = next((e.span for e in matter.entries if e.value == value), Span(0, 0))
        builder.problem(span, f"the date {found[0].strip()} does not exist; read without a date")
        return None


def _names(value: object) -> Iterator[str]:
    if isinstance(value, str) and value.strip():
        yield value.strip()
    elif isinstance(value, Mapping):
        yield from _names(value.get("name"))
    elif isinstance(value, list):
        for each in value:
            yield from _names(each)


def _one(value: object) -> str | None:
    if isinstance(value, list):
        value = next((v for v in value if isinstance(v, str)), None)
    return value.strip() or None if isinstance(value, str) else None
