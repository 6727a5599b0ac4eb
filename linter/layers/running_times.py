"""How long a film, a play or a concert is said to last, of which it has one length only."""

from __future__ import annotations

import re

from linter.article.span import Span
from linter.layers.figures import Figure
from linter.patterns import Pattern

RUNNING_TIME = "running time"
"""The thing that such a figure is the amount of."""

_WORK = (
    r"(?:film|movie|picture|epic|drama|comedy|thriller|documentary|musical|opera|ballet|play|show|"
    r"production|revival|staging|evening|performance|concert|album|episode|podcast|broadcast|set)"
)
_STATED = Pattern(r"\b(?:running[ -]time|runtime)(?: is| was| of|:| –| —)? ?$", re.I)
_AT = Pattern(r"(?:^|[.!?“\"] )At (?:(?:just|only|barely|a) )*$")
_RUNS = Pattern(
    r"\b(?:runs?|running|lasts?|lasting|clock(?:s|ing) in|weigh(?:s|ing) in|com(?:es|ing) in|"
    r"stretch(?:es|ing))(?: for| to| at| out to)? $"
)
_WORK_AT = Pattern(rf"\b{_WORK},? at (?:(?:just|only|barely|a) )*$")
_THE_WORK = Pattern(rf",? (?:the|this) (?:[a-z-]+ )?{_WORK}\b")
_LONG_WORK = Pattern(rf"(?:[ -]long)? (?:[a-z-]+ )?{_WORK}\b")
_SOME_WORK = Pattern(rf"\b{_WORK}\b")


def is_stated(before: str) -> bool:
    """Whether `before` a figure stands what a listing says: `Running time: 2hr 20min`."""
    return _STATED.search(before) is not None


def is_running_time(prose: str, figure: Figure, sentence: Span) -> bool:
    """Whether the figure, a time, is how long a work lasts, in a listing or in the copy."""
    if figure.unit not in ("minutes", "seconds"):
        return False
    before, end = prose[sentence.start : figure.reach.start], figure.span.end
    if is_stated(before) or _LONG_WORK.match(prose, end):
        return True
    if _AT.search(before):
        return _THE_WORK.match(prose, end) is not None
    if _WORK_AT.search(before):
        return True
    return _RUNS.search(before) is not None and _SOME_WORK.search(before) is not None
