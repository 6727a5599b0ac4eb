"""What a reader is: a decoded file in, an article out."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from linter.article.article import Article
from linter.article.source import Source

GROUP = "copydesk.readers"


class Reader(NamedTuple):
    """A file format: its name in settings, the file endings it takes, and how it is read."""

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[Source], Article]
