"""Percentages and percentage points."""

from __future__ import annotations

from dataclasses import dataclass

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.figures import Figure, Kind, figures
from linter.layers.numerals import Form
from linter.patterns import Pattern


@layer
def percents(article: Article) -> tuple[Figure, ...]:
    """Every percentage, in whatever form it is written: %, per cent, percent, pct."""
    return tuple(f for f in figures(article) if f.kind is Kind.PERCENT)


@layer
def points(article: Article) -> tuple[Figure, ...]:
    """Every figure of percentage points; 50 basis points are 0.5."""
    return tuple(f for f in figures(article) if f.kind is Kind.POINTS)


@dataclass(frozen=True, slots=True)
class PercentSign:
    """How a percentage in digits is written: `sign` is `%`, `per cent`, `percent` or `pct`, and `tail`
    the stretch from the number to its end."""

    span: Span
    tail: Span
    sign: str


_JOINT = Pattern(r"^[ \u00a0-]+")


@layer
def percent_signs(article: Article) -> tuple[PercentSign, ...]:
    """Every percentage in digits with its sign or word, in order; spelled out, it has its word
    whatever the style."""
    return tuple(
        PercentSign(figure.span, tail, _JOINT.sub("", article.text(tail)))
        for figure in percents(article)
        if figure.numeral.form is Form.DIGITS
        and article.prose[figure.number.start].isdigit()
        and (tail := Span(figure.number.end, figure.span.end)).length
    )
