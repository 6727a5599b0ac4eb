"""NUM303 product-mismatch."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check
from linter.findings import Finding, Fix, Related, Safety, Severity
from linter.layers.products import products
from linter.layers.quotations import is_quoted
from linter.layers.values import written_like

_CLOSE = 0.10
"""What rounding of round sums may come to: $10m split four ways is not $3m each."""
_FAR = 10
"""A product so many times off is of other things."""


class ProductMismatch(Check):
    """A price, a number and their product do not agree.

    `$10m split four ways, $3m each`; `1,000 shares at £2 each, for £650`. The sum split, the number
    of shares and the share must stand in one sentence, each said to be that. Hedges and rounding
    are allowed for; fees, taxes and discounts in the sentence leave it alone.
    """

    code = "NUM303"
    name = "product-mismatch"
    severity = Severity.WARNING
    good = (
        "The four brothers share a $10m house and a $3m boat.",
        "The $10m was split four ways, $2.5m each.",
        "She sold 614 passports at £90 each, taking a little over £55,000.",
        "He bought 1,000 shares at £2 each, for £2,000.",
        "He bought 1,000 shares at £2 each, for £2,050 with fees.",
        "Four of them paid £3 each. The bill was £20.",
        "They sold 400 tickets at £5 each, raising £1,600 after tax.",
        "About 1,000 shares at £2 each fetched £2,100 in all.",
        "The £100 was shared between three, about £33 each.",
        "He sold 20 cows at £900 each, and a bull for £4,000.",
        "The 12 flats, at £200,000 each, were bought for £1.2m in 1990.",
        "They paid two men £50 each, a total of £100.",
        "The $9m was divided equally among three charities, $3m each.",
        "Sold at £4 each, 50 pies made £150 less than last year.",
        "Each of the 40 guests paid £25, which raised £1,000.",
        "Each of the 40 guests paid £25. The bill was £1,200.",
        "The 40 eggs at 20p each came to £8.",
        "The 40 eggs at 20p each came to £8.40 with the box.",
        "Ten winners got £5 each, and £1,000 went to one.",
    )
    bad = (
        "The ⟦$10m⟧ was split ⟦four⟧ ways, ⟦$3m⟧ each.",
        "He bought ⟦1,000⟧ shares at ⟦£2⟧ each, for ⟦£650⟧.",
        "They sold ⟦400⟧ tickets at ⟦£5⟧ each, raising ⟦£2,400⟧.",
        "The ⟦£90,000⟧ is to be shared equally between ⟦three⟧ schools, ⟦£35,000⟧ each.",
        "The ⟦40⟧ eggs at ⟦20p⟧ each came to ⟦£6.80⟧.",
        "Each of the ⟦40⟧ guests paid ⟦£25⟧, which raised ⟦£1,200⟧.",
        "They paid ⟦12⟧ men ⟦£50⟧ each, a total of ⟦£650⟧.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for each in products(article):
            product = each.number.interval * each.share.interval
            whole = each.whole.interval
            ratio = product.middle / (each.whole.value or 1)
            close = abs(ratio - 1) <= _CLOSE or not each.is_bare
            if (product.overlaps(whole) and close) or not 1 / _FAR < ratio < _FAR:
                continue
            parts = [Related(each.number.span, "the number"), Related(each.share.span, "each")]
            yield self.finding(
                f"{{1!q}} times {{2!q}} is {written_like(product.middle, each.whole)}, not {{0!q}}",
                each.whole.span,
                parts,
                lowered=int(is_quoted(article, each.whole.span)),
                fix=Fix("check the three figures", (), Safety.SHOWN),
                subject=tuple(article.text(f.span) for f in (each.whole, each.number, each.share)),
            )
