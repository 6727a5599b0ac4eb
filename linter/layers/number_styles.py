"""Numbers that an article could write in another way: nine and 9, $5 million and $5m.

What is never in words whatever the style is left out here: ages, measures, scores, shares, what stands
in a compound; so are numbers that open a sentence and are never in digits.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.figures import Figure, Kind, figures_in, quantities
from linter.layers.money import money
from linter.layers.name_words import OPENERS
from linter.layers.number_words import ONES, SHORT_SCALES, TENS
from linter.layers.numerals import Form
from linter.layers.sentences import sentence_at
from linter.layers.zones import in_own_words
from linter.patterns import Pattern

_FIRST_WORD = Pattern(r"[a-z]+")
_CAPITAL = Pattern(r"\b([A-Z]\w*) $")
_SCALE = Pattern(r"(\d)([ \u00a0-]?)([A-Za-z]+)$")
_FEW = 2
_MANY = 100


@dataclass(frozen=True, slots=True)
class StyledCount:
    """A count of `thing`, spelled out or in digits; `span` reaches over the thing."""

    span: Span
    thing: str
    value: float
    is_spelled: bool


@dataclass(frozen=True, slots=True)
class ScaledSum:
    """A sum of money in millions or more; `scale` is the word for that, or its letters, `power` what
    it multiplies by: trillions are spelled out by papers that write m and bn."""

    span: Span
    scale: str
    power: float

    @property
    def is_short(self) -> bool:
        return self.scale.lower() in SHORT_SCALES


@layer
def styled_counts(article: Article) -> tuple[StyledCount, ...]:
    """Every count of things below a hundred that the style of the article decides on, in order.

    Beside a larger count of the same kind in its sentence, a small one may be in digits too."""
    return tuple(_counts(article))


def _counts(article: Article) -> Iterator[StyledCount]:
    for figure in quantities(article):
        thing = figure.counted
        if thing is None or thing.partitive or not figure.is_exact_count:
            continue
        if not _FEW <= figure.value < _MANY or article.prose[figure.number.end] != " ":
            continue
        spelled = figure.numeral.form is Form.WORDS
        if spelled and not _is_plain(article.text(figure.number)):
            continue
        if not spelled and (_is_label(article, figure) or _has_larger(article, figure)):
            continue
        if not in_own_words(article, figure.span):
            continue
        span = Span(figure.number.start, thing.span.end)
        yield StyledCount(span, thing.lemma, figure.value, spelled)


def _is_plain(words: str) -> bool:
    """Whether a spelled number could be in digits where it stands: no dozen, no capital."""
    first = _FIRST_WORD.match(words)
    return first is not None and (first[0] in ONES or first[0] in TENS)


def _is_label(article: Article, figure: Figure) -> bool:
    """Whether a number says which and not how many: Ward 8 patients."""
    named = _CAPITAL.search(article.prose[max(0, figure.span.start - 20) : figure.span.start])
    return named is not None and named[1] not in OPENERS


def _has_larger(article: Article, figure: Figure) -> bool:
    sentence = sentence_at(article, figure.span.start)
    return any(
        other.kind is Kind.QUANTITY and other.value >= 10 and other.numeral.form is Form.DIGITS
        for other in figures_in(article, sentence.span)
        if other is not figure
    )


@layer
def scaled_sums(article: Article) -> tuple[ScaledSum, ...]:
    """Every sum of money in digits with a scale behind it, in order."""
    found = []
    for figure in money(article):
        scale = _SCALE.search(article.text(figure.number))
        if scale is not None and in_own_words(article, figure.span):
            found.append(ScaledSum(figure.span, scale[3], figure.numeral.scale))
    return tuple(found)
