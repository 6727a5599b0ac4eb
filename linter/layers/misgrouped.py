"""Numbers whose commas and points stand where no country puts them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.patterns import Pattern


class Misgrouped(NamedTuple):
    """A malformed number with its sign, and what is wrong with it in a word or two."""

    span: Span
    fault: str


_SIGN = r"(?:[A-Z]{0,3}\$|[£€₹¥])"
_NOUN = r"(?= (?:people|men|women|children|[a-z]{3,}s)\b)"
_FAULT = Pattern(
    rf"(?<![\w.,/–-])(?:"
    rf"(?P<short>{_SIGN} ?\d{{1,3}}(?:,\d{{3}})*,\d{{1,2}}(?![\d,])|\d{{1,3}}(?:,\d{{3}})*,00(?![\d,]){_NOUN}|"
    rf"\d{{1,3}}(?:,\d{{3}})+,\d{{1,2}}(?![\d,]))|"
    rf"(?P<long>{_SIGN} ?\d{{1,3}}(?:,\d{{3}})*,\d{{4,}}(?![\d,])|\d{{1,3}}(?:,\d{{3}})+,\d{{4,}}(?![\d,])|"
    rf"\d{{1,3}},\d{{4}}{_NOUN})|"
    r"(?P<points>\d{1,3}\.\d{3}\.\d{2}(?![\d.]))|"
    r"(?P<doubled>([$£€])\5 ?\d[\d,.]*(?<=\d)(?:bn|m|k)?))"
)
_MARK = Pattern(r"\d,\d|\.\d+\.|[$£€]{2}")
_EUROPEAN = Pattern(r"\d\.\d{3},\d\d(?!\d)|€ ?\d+,\d\d(?!\d)[^€]*?€ ?\d+,\d\d(?!\d)|\d,\d\d ?€")
_FAULTS = {
    "short": "a group of fewer than three digits",
    "long": "a group of more than three digits",
    "points": "two decimal points",
    "doubled": "two currency signs",
}


@layer
def misgrouped(article: Article) -> tuple[Misgrouped, ...]:
    """Every malformed number in order; none in an article that writes decimals with a comma."""
    found = tuple(_misgrouped(article))
    return () if found and _EUROPEAN.search(article.prose) else found


def _misgrouped(article: Article) -> Iterator[Misgrouped]:
    prose = article.prose
    for block in article.blocks:
        if _MARK.search(prose, *block.span) is None:
            continue
        for found in _FAULT.finditer(prose, *block.span):
            fault = next(_FAULTS[name] for name in _FAULTS if found[name])
            yield Misgrouped(Span(*found.span()), fault)
