"""Bytes to article: decoding, and the reader that a file's ending asks for."""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from dataclasses import replace
from datetime import date as Date
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from linter.article.article import Article
from linter.article.source import Source
from linter.engine.options import nearest
from linter.plugins import Plugin, plugins
from linter.readers.plain import PLAIN
from linter.readers.reader import GROUP, Reader

SUFFIXES = MappingProxyType(
    {
        ".txt": "plain",
        ".text": "plain",
        ".md": "markdown",
        ".markdown": "markdown",
        ".mdx": "markdown",
        ".html": "html",
        ".htm": "html",
    }
)
"""Endings of the built-in readers, so that none is imported to learn that it is not wanted."""


class UnreadableError(Exception):
    """A file that cannot be read; the message says why, and where in it."""


def decode(data: bytes) -> str:
    """UTF-8, or UTF-16 when the byte-order mark says so; the mark is not part of the text."""
    encoding = "utf-8"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    elif data.startswith(codecs.BOM_UTF8):
        encoding = "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        # The mark is cut off before utf-8-sig counts, so its three bytes are added again.
        at = error.start + (3 if encoding == "utf-8-sig" else 0)
        name = encoding.removesuffix("-sig").upper()
        raise UnreadableError(f"not {name} at byte {at}: {error.reason}") from error
    if "\0" in text:
        raise UnreadableError(f"a NUL character at offset {text.index(chr(0))}: not a text file")
    return text


class Readers(NamedTuple):
    """The readers that are installed, by name; each is loaded when a file asks for it."""

    points: Mapping[str, Plugin]

    def named(self, name: str) -> Reader:
        if name == PLAIN.name:
            return PLAIN
        if name not in self.points:
            raise UnreadableError(f"no reader {name!r}{nearest(name, [*self.points, PLAIN.name])}")
        try:
            loaded = self.points[name].load()
        except Exception as error:
            reason = f"{type(error).__name__}: {error}"
            raise UnreadableError(f"the reader {name!r} cannot be loaded: {reason}") from error
        if not isinstance(loaded, Reader):
            raise UnreadableError(f"the reader {name!r} is a {type(loaded).__name__}, no Reader")
        return loaded

    def suffixes(self) -> Mapping[str, str]:
        """Each file ending that some reader takes, with the reader's name."""
        found = {s: n for s, n in SUFFIXES.items() if n in self.points or n == PLAIN.name}
        for name in sorted(set(self.points) - set(SUFFIXES.values())):
            found.update(dict.fromkeys(self.named(name).suffixes, name))
        return found

    def for_path(self, path: str) -> Reader | None:
        """The reader for a file name; None when no reader claims its ending."""
        endings = self.suffixes()
        name = next((endings[e] for e in endings if path.lower().endswith(e)), None)
        return None if name is None else self.named(name)


@cache
def readers() -> Readers:
    """The readers of this environment, through the entry points `copydesk.readers`."""
    return Readers({p.name: p for p in plugins(GROUP)})


def read_source(
    source: Source,
    reader: str | None = None,
    date: Date | None = None,
    force_date: Date | None = None,
) -> Article:
    """Read a decoded file with the reader named, or the one its ending asks for, or as plain text.

    `date` stands in when the file itself gives none; `force_date` replaces what it gives.
    """
    chosen = readers().named(reader) if reader else readers().for_path(source.path) or PLAIN
    try:
        article = chosen.read(source)
    except Exception as error:
        reason = f"{type(error).__name__}: {error}"
        raise UnreadableError(f"the reader {chosen.name!r} failed: {reason}") from error
    wanted = force_date or article.meta.date or date
    if wanted != article.meta.date:
        article = replace(article, meta=article.meta._replace(date=wanted), _memo={})
    return article
