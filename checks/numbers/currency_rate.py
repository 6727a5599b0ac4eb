"""NUM104 currency-rate."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from linter.article.article import Article
from linter.check import Check, Example, option
from linter.findings import Finding, Fix, Related, Safety, Severity
from linter.layers.exchanges import Exchange, exchanges
from linter.layers.hedges import Hedge
from linter.layers.quotations import is_quoted
from linter.layers.sentences import sentence_at
from linter.patterns import Pattern

_THEN = Pattern(
    r"\b(?:1[5-9]\d\d|20\d\d)(?!\d)|\b(?:years?|months?|decades?) (?:ago|earlier|before)|"
    r"(?<!the )\b(?:last|previous) year\b(?! of)|"
    r"\bat the time\b|\bthen worth\b|\bexchange rate|\bpound bought|\bby 20\d\d"
)
"""Words of a sentence whose sums may be changed at the rate of another day."""
_COMPARED = Pattern(
    r"\b(?:than|up on|down on|from|as|with) (?:in )?(?:a|the|one|two|three|its) (?:years?|months?|decades?) "
    r"(?:ago|earlier|before)\b"
)
"""A base of comparison, which dates no sum of today: €46m (£39m), a third more than a year before."""

_PRICE = Pattern(
    r"\b(?:costs?|pric(?:e|es|ed|ing)|retail\w*|RRP|sells? for|on sale|"
    r"starts? (?:at|from)|starting (?:at|from)|available)\b",
    re.I,
)
_MARKETS = frozenset({"$", "USD", "GBP", "EUR", "CAD", "AUD", "NZD", "JPY"})
"""Currencies of the markets for which makers set prices of their own."""
_ALIKE = frozenset({"$", "USD", "GBP", "EUR", "CHF", "CAD", "AUD", "NZD"})
_DOLLARS = (("$", "USD"), ("USD", "$"))
"""A plain dollar beside a US dollar may be any country's, or a peso."""
_FAR = 50.0
_RETAIL = 5_000
_LARGE = 100_000


class CurrencyRate(Check):
    """Two sums in one article are changed at clearly different rates.

    No rate is taken from outside: the pairs of one article are held against each other, each with
    the rounding of both its figures. A pair far off the others has lost a scale word, swapped two
    currencies or kept an old figure. A sum and its conversion in one and the same currency
    (`$3bn ($1.6bn)`) has the wrong sign on one side. Sums of other years are left alone.
    """

    code = "NUM104"
    name = "currency-rate"
    severity = Severity.WARNING

    @dataclass(frozen=True)
    class Options:
        tolerance: float = option(12.0, "per cent that two rates may differ by")

    good = (
        "The club paid £10m ($13m) for one and £20m ($26m) for the other.",
        "It cost £15 ($20) with a beer, and £31 ($40) without.",
        "It paid A$210m ($152m) in one deal and $52m (£40m) in the next.",
        "In 2011 it was sold for £10m ($16m). The new owner paid £20m ($25m).",
        "It paid about £10m ($12m) for one and £20m ($26m) for the other.",
        "Profit was £3bn ($3.9bn); the year before, £2bn ($1.6bn after tax, in euros).",
        "Tickets cost £12 (£8 for children), or £10 (£8) before noon.",
        "The room was C$140, and the dinner $40.",
        "The sandwich was 5,500 Argentine pesos ($5) and the cake 3,900 Chilean pesos ($4).",
        "Sales were £38.5m (2004: £31m) and costs £12m ($15m).",
        Example(
            "The club paid £10m ($13m) for one and £20m ($22m) for the other.",
            options={"tolerance": 25},
        ),
        "Sales there reached €46m (£39m). It spent €12m, £8m and $3m on works.",
        "Sales reached €46m (£39m), a third more than a year before. It paid €12m, about £10m, for a works.",
        "A year before, sales reached €46m (£39m). It spent €12m, about £8m, on a works.",
        "A stamp is A$1.50 (£0.80) there. A bun came to 50 cents (£0.27), and lunch to A$20 (£10.60).",
        "A tram is €2.40 (£2.05) or, with a card, 90 cents (£0.77). A meal was $20 (£15).",
        "The plant sold two million pounds of beef, or $9m, and paid $5m (£4m) for a site.",
        "It is worth 90 lei (£15), the other 280 lei (£47).",
        "The bike costs $2,050 (US$1,499), a battery $295 (US$249).",
        "A house in the capital costs $90m (US$95,000).",
        "A ticket is $20 ($26 with tea).",
        "Sales rose to Rs 842 crore (Rs 8.42 billion) in the year to March.",
    )
    bad = (
        "The club paid ⟦£10m ($13m)⟧ for one and ⟦£20m ($22m)⟧ for the other.",
        "The firm made ⟦$3bn ($1.6bn)⟧ in the year to June, it said.",
        "One mill cost ⟦€240,000 (£204,000)⟧. The next, in Hale, was sold for ⟦€390,000 (£276,000)⟧.",
        "It has ⟦9.8 billion kronor ($980 million)⟧ left.\n\nIt spent ⟦2.2 billion kronor ($220 million)⟧ "
        "on boats, ⟦1.1 billion kronor ($190 million)⟧ on ropes and ⟦3 billion kronor ($300 million)⟧ on sails.",
        "The mine made ⟦£10m ($13bn)⟧ last month. It paid £4m ($5.2m) in wages.",
        "Sales there reached ⟦€46m (£39m)⟧. It spent ⟦€12m, about £8m⟧, on a works.",
        "Sales reached ⟦€46m (£39m)⟧, a third more than a year before. It spent ⟦€12m, about £8m⟧, on a works.",
        "The club paid ⟦500,000 pounds ($650,000)⟧ for one and ⟦200,000 pounds ($180,000)⟧ for the other, and "
        "£40 for a bus.",
        "The meal was ⟦90 lei (£15)⟧; the room cost ⟦280 lei, or £31⟧.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        rates: dict[tuple[str, ...], list[Exchange]] = {}
        for pair in exchanges(article):
            if pair.given.unit == pair.stated.unit:
                again = pair.given.interval.overlaps(pair.stated.interval)  # crore and billion
                if _is_large(pair) and not again:
                    yield self._alone(article, pair, "{0!q} gives one sum twice in one currency")
            elif _lost_scale(pair):
                yield self._alone(article, pair, "{0!q}: the two sums are a scale word apart")
            elif not _of_another_day(article, pair):
                rates.setdefault(tuple(sorted(pair.currencies)), []).append(pair)
        for pairs in rates.values():
            odd = self._odd(pairs)
            if odd is not None:
                yield self._off(article, odd, [p for p in pairs if p is not odd])

    def _odd(self, pairs: Sequence[Exchange]) -> Exchange | None:
        """The one pair that agrees with the fewest others, of two the later; None when all agree,
        or when they go so many ways that none is the rate of the article."""
        agreeing = [sum(self._agree(one, other) for other in pairs) for one in pairs]
        odd = min(reversed(range(len(pairs))), key=lambda i: agreeing[i])
        rest = [i for i in range(len(pairs)) if i != odd]
        if agreeing[odd] == len(pairs) or any(agreeing[i] < len(rest) for i in rest):
            return None
        return pairs[odd]

    def _agree(self, one: Exchange, other: Exchange) -> bool:
        a, b = one.rates, other.rates_of(one.currencies)
        ratio = a.middle / b.middle
        share = max(
            abs(p.stated.hedge is Hedge.ABOUT or p.given.hedge is Hedge.ABOUT) for p in (one, other)
        )
        return (
            a.overlaps(b)
            or max(ratio, 1 / ratio) <= 1 + self.options.tolerance / 100 + share * 0.05
        )

    def _off(self, article: Article, odd: Exchange, others: Sequence[Exchange]) -> Finding:
        usual = others[0].rates_of(odd.currencies).middle
        return self.finding(
            f"{{0!q}} is changed at {odd.rate:.3g}, {{1!q}} {{1!at}} at {usual:.3g}",
            odd.span,
            [Related(p.span, "the other rate") for p in others],
            lowered=int(is_quoted(article, odd.span)),
            fix=Fix("check the conversion", (), Safety.SHOWN, (f"{odd.given.value * usual:,.4g}",)),
            subject=(article.text(odd.span),),
        )

    def _alone(self, article: Article, pair: Exchange, message: str) -> Finding:
        return self.finding(
            message,
            pair.span,
            lowered=int(is_quoted(article, pair.span)),
            subject=(article.text(pair.span),),
        )


def _lost_scale(pair: Exchange) -> bool:
    """Whether the two sums are a thousandfold apart, in currencies of which none was ever worth ten
    times another."""
    near = set(pair.currencies) <= _ALIKE and pair.currencies not in _DOLLARS
    return near and not 1 / _FAR < pair.rate < _FAR


def _is_large(pair: Exchange) -> bool:
    """Whether both sums are written with a scale word: small ones are prices, `£10 (£8)`."""
    return min(pair.given.value, pair.stated.value) >= _LARGE


def _of_another_day(article: Article, pair: Exchange) -> bool:
    """Whether the sum may be changed at another day's rate, or is a price set country by country."""
    sentence = article.text(sentence_at(article, pair.given.span.start).span)
    if _THEN.search(_COMPARED.sub("", sentence)) is not None:
        return True
    retail = pair.given.value < _RETAIL and set(pair.currencies) <= _MARKETS
    return retail and _PRICE.search(sentence) is not None
