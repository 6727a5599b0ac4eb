"""NUM404 range-reversed."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check
from linter.findings import Finding, Fix, Safety, Severity
from linter.layers.figures import Kind
from linter.layers.quotations import is_quoted
from linter.layers.ranges import Range, RangeForm, ranges
from linter.patterns import Pattern


class RangeReversed(Check):
    """A range starts above where it ends.

    `Between 50 and 30` has its ends the wrong way round, or one of them is a slip. A fall from 50 to
    30 is none, nor are scores, seasons, telephone numbers or the two sides of a vote.
    """

    code = "NUM404"
    name = "range-reversed"
    severity = Severity.ERROR
    good = (
        "It costs between £9 and £14 a square metre.",
        "It fell from 50 to 30.",
        "Rams fetch anywhere from £400 to £900, down from £600 to £500 for ewes.",
        "Prices went from £5 to £3 in a week.",
        "They won 21-14, and the vote was 52–48.",
        "The 1998–99 season ended with a 3-1 win.",
        "Call 555-0101 between 9 and 5 on weekdays.",
        "It will be between minus 5C and 3C at night.",
        "Choose between 12 men and 5 women.",
        "The odds are 5-2, and the fair is on 4/6-4/7.",
        "He read pages 34-36 and verse 5-3.",
        "The gap between the 50% who agree and the 30% who do not is wide.",
        "She saw France A lose 30-20 nine days ago, after a 2-1 series victory.",
        "It was shut between 10pm and 6am.",
        "The shells are of some time between 240,000 and 190,000 years ago.",
        "The wait was cut to 12 weeks, from 18 to 12 weeks for some.",
        "The limit was lowered, 40 to 30 miles an hour.",
        "It costs from 30 to 33 cents, or 7 to 8 cents more.",
        "Talks between 40 countries and 12 companies will go on.",
    )
    bad = (
        "It costs ⟦between £14 and £9⟧ a square metre.",
        "Prices fell by ⟦20–12%⟧ depending on the shop.",
        "The rods are ⟦between 310 and 180 millimetres⟧ long.",
        "It takes ⟦between 22 and 17 hours⟧ to get there.",
        "Some ⟦between 50 and 30⟧ people came to the hall.",
        "The storm left ⟦18 to 12 inches⟧ of snow.",
        "A good ram fetches ⟦anywhere from £900 to £400⟧ in the spring.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for found in ranges(article):
            before = article.prose[max(0, found.span.start - 50) : found.span.start]
            if not _is_reversed(found, before) or _BACK.match(article.prose, found.span.end):
                continue
            first, last = (article.text(f.span) for f in (found.low, found.high))
            yield self.finding(
                f"the range runs down, from {first} to {last}",
                found.span,
                lowered=int(is_quoted(article, found.span)),
                fix=Fix("check both ends", (), Safety.SHOWN, ()),
                subject=(first, last),
            )


_BACK = Pattern(r" (?:ago|BCE?)\b")
"""What counts backwards: between 240,000 and 190,000 years ago."""
_FALL = Pattern(
    r"\b(?:by|from|fell|falls?|falling|fallen|cut|cuts|drop\w*|reduc\w*|trim\w*|shr[aiu]nk\w*|down|lower\w*|"
    r"short\w*|slow\w*|narrow\w*|beat|lost|won|eas\w+|declin\w*)\b"
)


def _is_reversed(found: Range, before: str) -> bool:
    if found.low.value <= found.high.value or found.high.value <= 0:
        return False
    if found.form is RangeForm.FROM:
        return False  # a fall
    if found.form is RangeForm.TO:  # told of a fall or a result as well, unless the unit is shared
        bare = found.low.span == found.low.number
        return bare and found.low.kind is Kind.MEASURE and not _FALL.search(before)
    if found.low.kind.is_share:
        return False  # more often two days: 4/6-4/7
    if found.low.kind is not Kind.QUANTITY:
        return True
    return found.form is RangeForm.BETWEEN and found.high.counted is not None
