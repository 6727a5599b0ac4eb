"""Tags of a markup language that stand in the prose, where its reader has taken none for markup."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.patterns import Pattern

_TAG = Pattern(r"</?([a-z][a-z0-9]*)\b[^<>\n]{0,500}>", re.I)
_HTML = frozenset(
    """p br b i u em strong a div span img h1 h2 h3 h4 h5 h6 ul ol li blockquote script style iframe figure
    figcaption sup sub table tr td hr font center section article""".split()
)
"""The elements of HTML that copy is pasted with."""


class Tag(NamedTuple):
    """A tag; `is_html` says that it is one of HTML, not <in the mains> or a generic type of code."""

    span: Span
    is_html: bool


@layer
def tags(article: Article) -> tuple[Tag, ...]:
    """Every tag of the prose, in order."""
    prose = article.prose
    if "<" not in prose:
        return ()
    return tuple(
        Tag(Span(*m.span()), m[1].lower() in _HTML and prose[m.end(1)] in " \t/>")
        for m in _TAG.finditer(prose)
    )


@layer
def _starts(article: Article) -> tuple[int, ...]:
    return tuple(tag.span.start for tag in tags(article))


def in_tag(article: Article, offset: int) -> bool:
    """Whether a prose offset stands in a tag."""
    at = bisect_right(_starts(article), offset) - 1
    return at >= 0 and offset < tags(article)[at].span.end
