"""A number of shares, what each is worth, and the whole: `400 tickets at £5 each, raising £2,000`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.layers.figured_sentences import figured_sentences
from linter.layers.figures import Figure, Kind
from linter.layers.numerals import Form
from linter.patterns import Pattern


class Product(NamedTuple):
    """`number` times `share` should be `whole`; share and whole are of one currency or unit."""

    number: Figure
    share: Figure
    whole: Figure

    @property
    def is_bare(self) -> bool:
        return self.number.is_bare and self.share.is_bare and self.whole.is_bare


_SPLIT = Pattern(
    r"(?: [\w’'-]+){0,6}? (?:split|shared|divided)(?: equally| evenly| up)*(?: (?:between|"
    r"among|by|into|amongst))?"
    r"(?: (?:the|its|their))? "
)
_EACH = Pattern(r" (?:each|apiece|a piece|a head|per head|per person)\b")
_AT = Pattern(
    r"(?: [\w’'-]+){0,3}? (?:at|for|cost|costing|paying|paid|priced at) (?:just |only )?|"
    r"(?: [\w’'-]+){1,2} "
)
_FOR = Pattern(
    r"(?: (?:each|apiece|a piece|a head|per head|per person))?,? (?:for|making|raising|"
    r"taking|fetching|bringing in|earning|netting|costing|"
    r"which (?:made|raised|fetched|comes to|came to|is)|(?:comes|came|amounts|amounted) to|"
    r"fetched|raised|a total of|for a total of|or|"
    r"totalling|totaling|worth)"
    r"(?: (?:a total of|about|just|just over|just under|nearly|almost|a little over|some|"
    r"around|more than|over))* "
)
_EACH_OF = Pattern(r"\b[Ee](?:ach|very one) of (?:the|its|their|his|her) $")
_WITH_MORE = Pattern(r" (?:with|once|counting|when|if)\b")
_OTHER_TERMS = Pattern(
    r"\b(?:fees?|tax\w*|vat|discount\w*|after|before|plus|including|excluding|commission|"
    r"interest|costs|expenses|deposit|"
    r"profit|net|less|average|up to|from|first|rest|remaining|respectively|than|month|"
    r"year|week|instalments?|installments?)\b",
    re.I,
)


@layer
def products(article: Article) -> tuple[Product, ...]:
    """Every product that one sentence spells out."""
    return tuple(_products(article))


def _products(article: Article) -> Iterator[Product]:
    for each in figured_sentences(article):
        found = list(each.quantities)
        if len(found) != 3 or _OTHER_TERMS.search(article.prose, *each.sentence.span):
            continue
        product = _split(article.prose, found) or _priced(article.prose, found)
        if product is not None:
            yield product


def _split(prose: str, found: list[Figure]) -> Product | None:
    """`$10m split four ways, $2.5m each`."""
    whole, number, share = found
    if not _fits(number, share, whole) or not _EACH.match(prose, share.span.end):
        return None
    if not _SPLIT.fullmatch(prose, whole.span.end, number.span.start):
        return None
    return Product(number, share, whole)


def _priced(prose: str, found: list[Figure]) -> Product | None:
    """`400 tickets at £5 each, raising £2,000`."""
    number, share, whole = found
    if not _fits(number, share, whole) or not _AT.fullmatch(
        prose, number.span.end, share.reach.start
    ):
        return None
    each = _EACH.match(prose, share.span.end) or _EACH_OF.search(
        prose[max(0, number.span.start - 20) : number.span.start]
    )
    total = _FOR.fullmatch(prose, share.span.end, whole.span.start)
    more = _WITH_MORE.match(prose, whole.span.end)
    return Product(number, share, whole) if each and total and not more else None


def _fits(number: Figure, share: Figure, whole: Figure) -> bool:
    return (
        number.kind is Kind.QUANTITY
        and number.numeral.form in (Form.DIGITS, Form.WORDS)
        and number.value >= 2
        and share.kind is whole.kind is Kind.MONEY
        and share.unit == whole.unit
    )
