"""What a check says.

A check knows spans of prose and nothing of lines or files, so its message is a template over the
places it names: ``{0!q}`` quotes the text of the first place, ``{1!at}`` says where the second one
stands ("on line 13", "in the headline"), ``{1+!at}`` where the second and all later ones stand.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import NamedTuple

from linter.article.span import Span


class Severity(IntEnum):
    INFO = 0
    WARNING = 1
    ERROR = 2

    def __str__(self) -> str:
        return self.name.lower()

    def lowered(self, steps: int) -> Severity:
        return Severity(max(self - steps, Severity.INFO))


class Confidence(IntEnum):
    LOW = 0
    MEDIUM = 1
    HIGH = 2

    def __str__(self) -> str:
        return self.name.lower()


class Safety(StrEnum):
    """Whether a fix may be applied without a person reading it."""

    SAFE = "safe"
    """Punctuation, spacing, repeated words, encoding: nobody means them."""
    UNSAFE = "unsafe"
    """Style: right by the article's own majority, yet a choice."""
    SHOWN = "shown"
    """Numbers, dates, names, quotations: either side may be the wrong one, so never an edit."""


class Edit(NamedTuple):
    """Put `text` in place of `span`: a prose span in a `Finding`, a source span once placed."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """What would mend a finding: edits, or for a SHOWN one only the alternatives."""

    title: str
    edits: tuple[Edit, ...] = ()
    safety: Safety = Safety.SAFE
    alternatives: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.safety is Safety.SHOWN and self.edits:
            raise ValueError("a fix that is only shown has no edits")
        if self.safety is not Safety.SHOWN and not self.edits:
            raise ValueError("a fix that can be applied needs an edit")


class Related(NamedTuple):
    """Another place that takes part in a finding, with what it is to the primary one."""

    span: Span
    label: str = ""


class Finding(NamedTuple):
    """One problem of one article, in prose spans; made by `Check.finding`.

    `lowered` takes steps off the severity of the check (or of the settings): a quoted fact, a small
    conversion error. `subject` is what makes it *this* problem, whatever line it stands on: the
    normalised parts, such as a person and two offices. It is the identity a baseline keeps.
    """

    code: str
    message: str
    span: Span
    related: tuple[Related, ...] = ()
    confidence: Confidence = Confidence.HIGH
    lowered: int = 0
    fix: Fix | None = None
    subject: tuple[str, ...] = ()

    @property
    def spans(self) -> tuple[Span, ...]:
        """All places, the primary one first."""
        return (self.span, *(r.span for r in self.related))


class Place(NamedTuple):
    """A stretch of the file: offsets and columns in code points of the decoded text."""

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    excerpt: str
    label: str = ""


class Diagnostic(NamedTuple):
    """A finding with its places in the file: what filters keep and reporters print."""

    path: str
    code: str
    name: str
    severity: Severity
    confidence: Confidence
    message: str
    place: Place
    related: tuple[Place, ...] = ()
    lowered: int = 0
    fix: Fix | None = None
    subject: tuple[str, ...] = ()

    @property
    def places(self) -> tuple[Place, ...]:
        return (self.place, *self.related)

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """Reports are sorted by path, then place, then code."""
        return (self.path, self.place.start, self.place.end, self.code, self.message)
