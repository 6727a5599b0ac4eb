"""NUM204 percent-total."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.article.article import Article
from linter.check import Check, Example, option
from linter.findings import Finding, Fix, Related, Safety, Severity
from linter.layers.parts import added
from linter.layers.quotations import is_quoted
from linter.layers.shares import shares
from linter.layers.values import written_like

_MOST = 140
"""Shares that exceed this are answers of which several were allowed."""
_LEAST = 80


class PercentTotal(Check):
    """Shares of one whole add up to more or less than 100 per cent.

    Three or more percentages in one sentence, closed by `and`, are shares of one whole when it is
    named once for all (of those asked, 60% of sales) or the answers exclude one another (backed,
    opposed). Too little is reported only when the last share is the rest (others, no view), because
    the small ones are often left out. Rounding is allowed for; where the text speaks of it, or of
    several answers, nothing is said.
    """

    code = "NUM204"
    name = "percent-total"
    severity = Severity.WARNING

    @dataclass(frozen=True)
    class Options:
        slack: float = option(1.0, "percentage points that rounding may add")

    good = (
        "Of those asked, 60% backed it, 35% opposed it and 5% had no view.",
        "Of those asked, 61% backed it, 35% opposed it and 5% had no view.",
        "Of those asked, 71% had borrowed, 44% had read and 38% had talked to somebody.",
        "Prices rose 40% in Leeds, 35% in York and 30% in Hull.",
        "Some 40% of men, 35% of women and 30% of children agreed.",
        "Of those asked, 46% were for it, 41% against and 15% had no view; the figures "
        "are rounded.",
        "Of sales, 61% came from nuts and 45% from tea.",
        "Of the trees, 38% died of salt, 31% of drought and 17% of frost.",
        "Inflation was 40% in Peru, 45% in Chile and 35% in Cuba.",
        "The tax is 40% for the rich, 38% for the poor and 32% for firms.",
        "Of those asked, 52% take the bus, 44% walk and 30% also cycle.",
        "They could tick more than one: of those, 52% ride, 44% walk and 30% cycle.",
        "About 60% backed it, 35% opposed it and 12% had no view.",
        "He owned 60% of Acme, 35% of Baker and 25% of Cole.",
        Example(
            "Of those, 60% backed it, 35% opposed it and 10% had no view.", options={"slack": 10}
        ),
    )
    bad = (
        "Of those asked, ⟦60%⟧ backed it, ⟦35%⟧ opposed it and ⟦10%⟧ had no view.",
        "North America supplied ⟦61%⟧ of sales, Europe ⟦24%⟧, Asia ⟦13%⟧ and Africa ⟦9%⟧.",
        "In the poll ⟦48 per cent⟧ supported the bid, ⟦39 per cent⟧ opposed it and ⟦18 "
        "per cent⟧ were undecided.",
        "Of the plots, ⟦55%⟧ are dug, ⟦31%⟧ are let and ⟦24%⟧ are fallow.",
        "Asked for the single main reason, ⟦46%⟧ said books, ⟦31%⟧ said films, ⟦19%⟧ "
        "said talks and ⟦14%⟧ said the café.",
        "Of 900 people who replied, ⟦58%⟧ wanted the path, ⟦29%⟧ wanted trains and ⟦19%⟧ wanted neither.",
        "Grants make up ⟦41 per cent⟧ of it, council tax ⟦33 per cent⟧, business rates ⟦19 per cent⟧ "
        "and fees ⟦12 per cent⟧.",
        "The survey found that ⟦52%⟧ of them came from Hull, ⟦34%⟧ from York and ⟦23%⟧ from Leeds.",
        "It found that ⟦52%⟧ come for health, ⟦34%⟧ for company and ⟦25%⟧ for a dare; each could give "
        "one answer.",
        "Of those asked, ⟦50%⟧ backed it, ⟦35%⟧ opposed it and ⟦5%⟧ had no view.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for each in shares(article):
            total = added(each.parts)
            slack = self.options.slack
            over = total.low > 100 + slack and total.middle <= _MOST
            under = each.complete and total.middle >= _LEAST and total.high < 100 - slack
            if not over and not under:
                continue
            yield self.finding(
                f"the shares add up to {written_like(total.middle, each.parts[0])}: {{0!q}} and {{1+!q}}",
                each.parts[0].span,
                [Related(p.span, "a share") for p in each.parts[1:]],
                lowered=int(is_quoted(article, each.parts[0].span)),
                fix=Fix("check the shares", (), Safety.SHOWN),
                subject=tuple(article.text(p.span) for p in each.parts),
            )
