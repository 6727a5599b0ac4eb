"""NUM202 percent-points."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check
from linter.findings import Finding, Fix, Related, Safety, Severity
from linter.layers.changes import Change
from linter.layers.figures import Kind
from linter.layers.linked_changes import told_changes
from linter.layers.quotations import is_quoted


class PercentPoints(Check):
    """A difference between two percentages is called a percentage.

    From 40 to 50 per cent is ten percentage points, or a quarter more; "an increase of 10%" tells
    the reader that the share went to 44 per cent. What is right as a percentage is left alone.
    """

    code = "NUM202"
    name = "percent-points"
    severity = Severity.WARNING
    good = (
        "Support rose from 40% to 44%, a rise of four points.",
        "Turnover rose from £40m to £44m, an increase of 10%.",
        "The rate went from 2% to 3%, half as much again.",
        "Turnout rose from 40% to 50%, an increase of 10 percentage points.",
        "Turnout rose from 40% to 50%, an increase of 25%.",
        "Turnout rose 10% to 44% from 40%.",
        "The rate was cut by 50 basis points, from 5% to 4.5%.",
        "The price rose 10%, from £40 to £44.",
        "The charge rises from 2% to 3% next year.",
        "Unemployment fell by two points to 6% from 8%.",
        "Support went up from 40% to 50%, and 10% did not know.",
        "The share of women rose from 1% to 2%, an increase of 100%.",
        "Inflation fell to 4% from 4.1%, a fall of 2.4%.",
        "Margins rose from 20% to 22%, or by two points.",
        "Turnout was 40% in 2019. It rose 25%, to 50%.",
        "Turnout was 40% in the first half. It rose 10%, to 50%.",
        "Of the voters, 50% backed it, up from 40%; 10% did not vote.",
    )
    bad = (
        "Turnout rose from ⟦40%⟧ to ⟦50%⟧, an increase of ⟦10%⟧.",
        "Unemployment fell by ⟦2 per cent⟧, from ⟦8 per cent⟧ to ⟦6 per cent⟧.",
        "Turnout was ⟦40%⟧ in 2019. It rose by ⟦10%⟧, to ⟦50%⟧, in 2024.",
        "Interest on the loans goes up ⟦3 percent⟧, to ⟦9 percent⟧ from ⟦6 percent⟧.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for change in told_changes(article):
            amount = change.amount
            if amount is None or not _is_a_difference(change):
                continue
            yield self.finding(
                "from {1!q} to {2!q} is " + _points(amount.value) + ", not {0!q}",
                amount.span,
                [Related(change.start.span, "the start"), Related(change.end.span, "the end")],
                lowered=int(is_quoted(article, amount.span)),
                fix=Fix("call them points", (), Safety.SHOWN, (_points(amount.value),)),
                subject=tuple(article.text(f.span) for f in (amount, change.start, change.end)),
            )


def _points(value: float) -> str:
    return f"{abs(value):g} percentage point" + ("" if abs(value) == 1 else "s")


def _is_a_difference(change: Change) -> bool:
    """Whether the amount is right in points and wrong in per cent."""
    amount, start, end = change.amount, change.start.interval, change.end.interval
    if amount is None or amount.kind is not Kind.PERCENT or change.start.kind is not Kind.PERCENT:
        return False
    said = amount.interval * change.direction
    return said.overlaps(end - start) and not said.overlaps((end / start - 1) * 100)
