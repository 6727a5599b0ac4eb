"""Where an article says stet: in comments, which its reader finds, and in front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article
from linter.article.span import Span
from linter.patterns import Pattern

_STET = Pattern(r"stet(-off|-on)?(?![\w-])(.*)", re.S)
_FRONT_MATTER = Pattern(
    r"(?P<fence>---|\+\+\+)[ \t]*\r?\n(?P<body>.*?\r?\n)(?P=fence)[ \t]*\r?(?:\n|\Z)", re.S
)


class Comment(NamedTuple):
    """One stet as it is written. `kind` is empty, "off" or "on"."""

    at: Span
    kind: str
    names: tuple[str, ...]
    reason: str


def stets_in(article: Article) -> Iterator[Comment]:
    """The comments of an article that say stet, in their order."""
    for comment in article.comments:
        match = _STET.fullmatch(comment.text.strip())
        if match is not None:
            names, _, reason = match[2].partition(":")
            kind = (match[1] or "").lstrip("-")
            yield Comment(comment.source, kind, _names(names), reason.strip())


def _names(text: str) -> tuple[str, ...]:
    return tuple(name for name in re.split(r"[,\s]+", text) if name)


def front_matter_end(text: str) -> int:
    """Where the front matter of a file ends; -1 when there is none."""
    match = _FRONT_MATTER.match(text)
    return match.end() if match else -1


def front_matter_stets(text: str) -> Iterator[Comment]:
    """`stet:` in front matter: a list of names, or one text of them."""
    match = _FRONT_MATTER.match(text)
    key = re.search(r"^stet[ \t]*[:=]", match["body"], re.M) if match else None
    if match is None or key is None:
        return
    start = match.start("body") + key.start()
    at = Span(start, start + 4)
    try:
        given = _loaded(match["body"], is_toml=match["fence"] == "+++")
    except Exception:  # whatever is wrong with it, the reader of the file says so
        return
    value = given.get("stet") if isinstance(given, dict) else None
    each = value if isinstance(value, list) else [value]
    texts = (entry for entry in each if isinstance(entry, str))  # a list could nest without end
    names = tuple(name for entry in texts for name in _names(entry))
    yield Comment(at, "", names, "front matter")


def _loaded(body: str, *, is_toml: bool) -> object:
    if is_toml:
        import tomllib

        return tomllib.loads(body.replace("\r\n", "\n"))
    import yaml

    return yaml.safe_load(body)
