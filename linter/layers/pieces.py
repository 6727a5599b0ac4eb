"""A stretch of prose as a list: its items, and what stands between them."""

from __future__ import annotations

from typing import NamedTuple

from linter.article.span import Span
from linter.patterns import Pattern

_SEPARATOR = Pattern(
    r"(?P<semicolon>; ?(?:and |or |plus )?)|(?P<comma>, (?:and |or |plus |then )?)|(?P<and> (?:and|or|plus|&) )"
)
_BRACKETED = Pattern(r"\([^()]*\)|\[[^\[\]]*\]")


class Piece(NamedTuple):
    """What stands between two separators. `joint` is the separator before it: empty for the first,
    else `,` or `;` with the conjunction, or the bare conjunction: `, and`, `and`."""

    span: Span
    joint: str

    @property
    def is_last(self) -> bool:
        """Whether a conjunction before it says that it ends the list."""
        return self.joint.endswith(("and", "or", "plus", "&"))


def pieces(prose: str, span: Span) -> tuple[Piece, ...]:
    """The stretch cut at every comma, semicolon and conjunction outside brackets, none inside a
    number; where there are semicolons, commas within items do not cut."""
    brackets = [Span(*b.span()) for b in _BRACKETED.finditer(prose, span.start, span.end)]
    found = [
        s
        for s in _SEPARATOR.finditer(prose, span.start, span.end)
        if not any(b.start < s.start() < b.end for b in brackets)
    ]
    semicolons = [s for s in found if s["semicolon"]]
    if semicolons:
        found = semicolons
    made, start, joint = [], span.start, ""
    for each in found:
        if each.start() > start:
            made.append(Piece(Span(start, each.start()), joint))
            joint = each[0].strip()
        start = each.end()
    if start < span.end:
        made.append(Piece(Span(start, span.end), joint))
    return tuple(made)
