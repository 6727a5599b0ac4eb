"""Bytes to article: decoding, and the reader that a file's ending asks for."""

from __future__ import annotations

import codecs
from dataclasses import replace
from datetime import date as Date

from linter.article.article import Article
from linter.article.source import Source
from linter.readers.plain import PLAIN
from linter.readers.reader import Reader


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
        raise UnreadableError(
            f"not {error.encoding} at byte {error.start}: {error.reason}"
        ) from error
    if "\0" in text:
        raise UnreadableError(f"a NUL character at offset {text.index(chr(0))}: not a text file")
    return text


_READERS = (PLAIN,)


def reader_for(path: str) -> Reader:
    """The reader for a file name; plain text when no other claims its ending."""
    return next((r for r in _READERS if path.lower().endswith(r.suffixes)), PLAIN)


def read_source(source: Source, reader: Reader | None = None, date: Date | None = None) -> Article:
    """Read a decoded file; `date` stands in when the file itself gives none."""
    article = (reader or reader_for(source.path)).read(source)
    if date is not None and article.meta.date is None:
        article = replace(article, meta=replace(article.meta, date=date), _memo={})
    return article
