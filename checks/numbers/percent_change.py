"""NUM201 percent-change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.article.article import Article
from linter.check import Check, Example, option
from linter.findings import Finding, Fix, Related, Safety, Severity
from linter.layers.changes import Change
from linter.layers.figures import Figure, Kind
from linter.layers.intervals import Interval
from linter.layers.linked_changes import told_changes
from linter.layers.quotations import is_quoted
from linter.layers.table_changes import TableChange, table_changes
from linter.layers.table_sums import table_sums
from linter.layers.values import written_like


class PercentChange(Check):
    """A change in per cent does not lead from the one figure to the other.

    The change is worked out again from the two ends, each of them as every value that rounds to it,
    and is an error only when no such values fit. What is measured on another base than the two
    figures (like for like, in constant currency, in real terms, a year on average) is left alone, and
    so is a sentence that tells of more than one change. In a table, a column of changes after two years
    is measured when most of its rows fit.
    """

    code = "NUM201"
    name = "percent-change"
    severity = Severity.ERROR

    @dataclass(frozen=True)
    class Options:
        slack: float = option(5.0, "per cent of the change that it may be off by")

    good = (
        "Revenue rose 12% to $94.2 million from $84.1 million.",
        "Profit rose 4.7% to $51.2bn from $48.8bn.",
        "Sales fell 9%, to £318m from £349m.",
        "Like-for-like sales rose 4% to £30m from £25m.",
        "In constant currencies, sales rose 4% to £30m from £25m.",
        "The price rose by 10% in March and by 20% in May, from £5 to £9.",
        "The rate rose 6 percentage points, from 40% to 46%.",
        "The share of voters rose 15%, from 40% to 46%.",
        "Fares go up from £2 to £3 on Monday.",
        "Staff numbers fell from 200 to 160, a cut of a fifth.",
        "About 300 people came, up 50% from about 200.",
        "The fund grew by an average of 5% a year, from $10m to $20m.",
        "Sales rose 8% while profit fell to $10m from $15m.",
        "It sold 60% of the shares and cut its debt from £5m to £3m.",
        "The fare is £4, down 20% from £5.",
        "Visitor numbers rose more than 40% to 1,500 from 1,000.",
        Example(
            "| Town | 2019 | 2024 | Change |\n|---|---|---|---|\n| Hale | 400 | 620 | +55% |\n"
            "| Dene | 250 | 300 | 20% |\n| Ware | 90 | 81 | -10% |\n",
            suffix=".md",
        ),
        Example(
            "| Town | 2019 | 2024 | Change a year |\n|---|---|---|---|\n| Hale | 400 | 620 | +9% |\n"
            "| Dene | 250 | 300 | +4% |\n| Ware | 90 | 81 | -10% |\n",
            suffix=".md",
        ),
        Example(
            "| Town | 2019 | 2024 | Change |\n|---|---|---|---|\n| Hale | 400 | 620 | +55% |\n"
            "| Dene | 250 | 300 | 20% |\n| Total | 650 | 290 | +41.5% |\n",
            suffix=".md",
        ),
        Example("Sales rose 12% to £115m from £100m.", options={"slack": 20}),
        "Profit was $5m in 2022. It rose 50%, to $7.5m.",
        "Profit was $5m in 2022. Sales rose 50%, to $10m.",
        "Profit was $5m in 2022 and £4m before. It rose 50% on last year, to $10m.",
        "Profit was $5m in the first quarter. It rose 50%, to $10m in the year.",
        "Profit was $5m, and tax $4m. It rose 50%, to $10m.",
        "It sold land for $5m. It rose 50%, to $10m.",
        "Profit was $5m in 2022.\n\nIt rose 50%, to $10m.",
        "Like-for-like turnover was $5m. That figure rose 50% at constant rates, to $10m.",
        "The ferry charged $7 a trip. By 1991, it was charging $56, an increase of 700%.",
        "Its debt was $7m in 2019. By 2023, it had sales of $56m, an increase of 50%.",
        "Men on the estate earn £300 a week and those in the town £400, an increase of 2%.",
        "Men on the estate earn £300 a week and those in the town £400, a rise of 5% on last year.",
        "It uses 40% less gas than the old boiler, 10.8 kilowatts instead of 18.",
        "It had 1,240 members in 2015. The number of donors has since fallen by a quarter, to 610.",
        "It pays £100 to members, compared with £80 to others, a discount of 20%.",
        "The ride takes 25% less time: 45 minutes instead of 60.",
        "The fare was £4. They raised charges for parking by 50%, to £8.",
        "Oil cost $80 a barrel. It then fell 10%, before it climbed to $84.",
        "Its shares were 120p. They fell 2%, to 110p, from the close of Friday.",
        "The tax was $5m in 2019. In 2023 it rose 50%, to $10m.",
        "It uses 40% less gas, at 12.6 kilowatts, and has 18 buttons instead of 20.",
    )
    bad = (
        "Revenue rose ⟦12%⟧ to ⟦$92.4 million⟧ from ⟦$84.1 million⟧.",
        "Profits jumped ⟦50%⟧ to ⟦$10m⟧ from ⟦$5m⟧.",
        "Sales fell ⟦9%⟧, to ⟦£318m⟧ from ⟦£284m⟧ a year earlier.",
        "The cell now lasts longer: cycles rose from ⟦1,600⟧ to ⟦2,000⟧, a gain of ⟦40%⟧.",
        "It now charges ⟦£158⟧, down from ⟦£211⟧ a year ago, a fall of ⟦35%⟧.",
        "Turnover rose to ⟦€96.6m⟧ in the half-year from ⟦€84m⟧, an increase of ⟦18 per cent⟧.",
        "The fare is ⟦£4⟧, down ⟦25%⟧ from ⟦£5⟧.",
        "The unemployment rate rose ⟦six percentage points⟧, from ⟦4.1%⟧ to ⟦8.1%⟧.",
        Example(
            "| Town | 2019 | 2024 | Change |\n|---|---|---|---|\n| Hale | 400 | 620 | +55% |\n"
            "| Dene | ⟦250⟧ | ⟦320⟧ | ⟦+20%⟧ |\n| Ware | 90 | 81 | -10% |\n",
            suffix=".md",
        ),
        "Profit was ⟦$5m⟧ in 2022. It rose ⟦50%⟧, to ⟦$10m⟧.",
        "The town had ⟦4,200⟧ people in 1990. By 2020, that number had fallen by ⟦a third⟧, to ⟦2,200⟧.",
        "Net debt was ⟦₹4.2 crore⟧ then. Debt has grown ⟦30 per cent⟧, to ⟦₹7.1 crore⟧.",
        "The ferry charged ⟦$7⟧ a trip. By 1991, it was charging ⟦$56⟧, an increase of ⟦600%⟧.",
        "Hens on grass laid an average of ⟦0.52⟧ eggs a day and those in the barn ⟦0.65⟧, an increase of ⟦35%⟧.",
        "Its trains are ⟦25%⟧ faster, at ⟦160mph⟧ against ⟦110mph⟧ for the old ones.",
        "The ride takes ⟦40%⟧ less time: ⟦45 minutes⟧ instead of ⟦60⟧.",
        "The average rent was ⟦$1,450⟧ a month in 2019. It has risen ⟦25%⟧ since then, to ⟦$2,030⟧.",
        "It had ⟦1,240⟧ members in 2015. The number of members has since fallen by ⟦a quarter⟧, to ⟦610⟧.",
        "Calls dropped ⟦12%⟧ over three years, to ⟦46,000⟧ from ⟦50,000⟧.",
        "The boiler uses ⟦40%⟧ less gas than the old one, ⟦12.6 kilowatts⟧ instead of ⟦18⟧.",
        "Membership fell by ⟦a third⟧, from ⟦9,000⟧ to ⟦4,500⟧.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for change in told_changes(article):
            amount = change.amount
            if amount is None or self._fits(change, amount):
                continue
            yield self.finding(
                _message(change, amount),
                amount.span,
                [Related(change.start.span, "the start"), Related(change.end.span, "the end")],
                lowered=int(is_quoted(article, amount.span)),
                fix=Fix("check all three figures", (), Safety.SHOWN, ()),
                subject=tuple(article.text(f.span) for f in (amount, change.start, change.end)),
            )

        wrong = {s.total.span for s in table_sums(article) if not s.adds_up}  # NUM301's
        for each in table_changes(article):
            if not each.fits and not wrong & {each.start.span, each.end.span}:
                yield self._in_table(article, each)

    def _in_table(self, article: Article, each: TableChange) -> Finding:
        change = each.change.middle
        return self.finding(
            f"from {{1!q}} to {{2!q}} is a change of {change:+.3g}%, not {{0!q}}",
            each.amount,
            [Related(each.start.span, "the start"), Related(each.end.span, "the end")],
            fix=Fix("check all three figures", (), Safety.SHOWN, ()),
            subject=tuple(article.text(s) for s in (each.amount, each.start.span, each.end.span)),
        )

    def _fits(self, change: Change, amount: Figure) -> bool:
        said = amount.interval
        if amount.kind is Kind.FRACTION:
            said = said * 100
        slack = Interval.around(0, max(0.25, abs(said.middle) * self.options.slack / 100))
        if said.is_bounded:
            said = said + slack
        found = list(_readings(change, amount))
        if not change.ordered:  # the word says which of the two is the start
            return any((said * change.direction).overlaps(each) for each in found)
        return any(said.overlaps(each) or (-said).overlaps(each) for each in found)


def _readings(change: Change, amount: Figure) -> Iterator[Interval]:
    """What the change from start to end may be, in per cent, or in points between percentages."""
    start, end = change.start.interval, change.end.interval
    if change.start.kind is Kind.PERCENT:
        yield end - start
    if amount.kind is not Kind.POINTS:
        yield (end / start - 1) * 100
        if not change.ordered:
            yield (start / end - 1) * 100


def _message(change: Change, amount: Figure) -> str:
    way = "up" if change.direction > 0 else "down"
    if amount.kind is Kind.POINTS:
        points = abs(change.end.value - change.start.value)
        return f"from {{1!q}} to {{2!q}} is {points:.3g} percentage points, not {{0!q}}"
    share = amount.value * (100 if amount.kind is Kind.FRACTION else 1) / 100
    right = change.start.value * (1 + change.direction * abs(share))
    shown = written_like(right, change.end)
    actual = (change.end.value / change.start.value - 1) * 100 if change.start.value else 0
    return f"{{0!q}} {way} from {{1!q}} is {shown}, not {{2!q}} (a change of {actual:+.3g}%)"
