"""Comments that say stet, where a comment is one: not in code, not in a script."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from linter.article.span import Span

_COMMENT = re.compile(
    r"(?:<!--|(?P<mdx>\{/\*))\s*stet(?P<kind>-off|-on)?(?![\w-])"
    r"(?P<body>(?:(?!-->|\*/\}).){0,1000}?)\s*(?:-->|\*/\})",
    re.S,
)
_FRONT_MATTER = re.compile(
    r"(?P<fence>---|\+\+\+)[ \t]*\r?\n(?P<body>.*?\r?\n)(?P=fence)[ \t]*\r?(?:\n|\Z)", re.S
)
_FENCE = re.compile(r"[ \t>]*(?:(`{3,})([^`\r\n]*)|(~{3,})(.*))\r?\n?$")
_BLANK = re.compile(r"\n[ \t\r]*\n")
_NO_MARKUP = re.compile(r"<(script|style|textarea)\b", re.I)
_LONGEST_PARAGRAPH = 5000


@dataclass(frozen=True, slots=True)
class Comment:
    """One stet as it is written. `kind` is empty, "off" or "on"."""

    at: Span
    kind: str
    names: tuple[str, ...]
    reason: str


def comments(text: str, reader: str) -> Iterator[Comment]:
    """The stets of a file, in their order."""
    code = list(_fences(text) if reader == "markdown" else _scripts(text))
    for match in _COMMENT.finditer(text):
        at = Span(*match.span())
        if match["mdx"] and reader != "markdown":
            continue
        if any(span.covers(at) for span in code) or (reader == "markdown" and _ticked(text, at)):
            continue
        names, _, reason = match["body"].partition(":")
        yield Comment(at, (match["kind"] or "").lstrip("-"), _names(names), reason.strip())


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
    names = tuple(name for entry in each for name in _names(str(entry or "")))
    yield Comment(at, "", names, "front matter")


def _loaded(body: str, *, is_toml: bool) -> object:
    if is_toml:
        import tomllib

        return tomllib.loads(body.replace("\r\n", "\n"))
    import yaml

    return yaml.safe_load(body)


def _fences(text: str) -> Iterator[Span]:
    """Fenced code of Markdown."""
    at, opened, mark = 0, None, ""
    for line in text.splitlines(keepends=True):
        fence = _FENCE.match(line)
        if fence:
            run, info = fence[1] or fence[3], fence[2] or fence[4] or ""
            if opened is None:
                opened, mark = at, run
            elif run.startswith(mark) and not info.strip():
                yield Span(opened, at + len(line))
                opened = None
        at += len(line)
    if opened is not None:
        yield Span(opened, at)


def _scripts(text: str) -> Iterator[Span]:
    at, lower = 0, text.lower()
    while found := _NO_MARKUP.search(text, at):
        end = lower.find(f"</{found[1].lower()}", found.end())
        at = len(text) if end < 0 else end
        yield Span(found.start(), at)


def _ticked(text: str, at: Span) -> bool:
    """Whether a comment stands in a code span of its paragraph."""
    low = max(0, at.start - _LONGEST_PARAGRAPH)
    blanks = [m.end() for m in _BLANK.finditer(text, low, at.start)]
    begin = blanks[-1] if blanks else low
    after = _BLANK.search(text, at.end, at.end + _LONGEST_PARAGRAPH)
    runs = list(
        re.finditer(r"`+", text[begin : after.start() if after else at.end + _LONGEST_PARAGRAPH])
    )
    number = 0
    while number < len(runs):
        same = (n for n in range(number + 1, len(runs)) if runs[n][0] == runs[number][0])
        closing = next(same, None)
        if closing is None:
            number += 1
            continue
        if begin + runs[number].start() < at.start < begin + runs[closing].start():
            return True
        number = closing + 1
    return False
