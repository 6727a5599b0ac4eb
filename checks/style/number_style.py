"""STY105 number-style."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from linter.article.article import Article
from linter.check import ConsistencyCheck, Example, Mention
from linter.findings import Finding, Safety, Severity
from linter.layers.number_styles import StyledCount, scaled_sums, styled_counts


class NumberStyle(ConsistencyCheck):
    """Numbers of one kind are written in words here and in digits there.

    Papers spell counts out up to nine, ten or a hundred; nine clinics and 8 clinics keep to no such
    limit, nine clinics and 12 clinics do. $5 million and $3m are two styles as well. Headlines, tables,
    quotations, the first word of a sentence, ages, measures, scores and a small count beside a larger
    one of its kind are left alone.
    """

    code = "STY105"
    name = "number-style"
    severity = Severity.INFO
    good = (
        "The nine clinics are full. Last year 12 clinics were.",
        "The two clinics have 15 beds, and eight clinics more have 20.",
        "Nine clinics are full. In May, 8 clinics were.",
        "9 clinics shut\n\nThe nine clinics are full.",
        "The nine clinics are full. “I know 8 clinics that are not,” she said.",
        "The nine clinics are full. Of 30 clinics, 8 clinics are new.",
        "A boy aged nine met a boy of 8. The nine-year-old ran, the 8-year-old did not.",
        "It is nine miles to Bonn. The next village is 4 miles away.",
        "They won by nine goals; the score was 8-2.",
        "A dozen officers were charged. The 12 officers deny it.",
        "The nine patients left. Ward 8 patients stayed.",
        "The nine doctors met 8 nurses.",
        "She paid $5 million and got $3 million back.",
        "She paid £5m and got £3bn back. The debt is £2 trillion.",
        "Sales reached £5m. “That is £3 million more,” she said.",
        "Sales reached £5m. About 3 million people bought one.",
        "Two hundred clinics shut. Some 120 clinics did not.",
        "The four-bedroom house has 3 bedrooms too few.",
    )
    bad = (
        "The ⟦nine clinics⟧ are full. In May, ⟦8 clinics⟧ were.",
        "There are ⟦six councillors⟧ from Bonn. It takes ⟦5 councillors⟧ to call a vote, and there are"
        " ⟦seven councillors⟧ from Rome.",
        "He hired ⟦twelve drivers⟧ in May. A year later he had ⟦11 drivers⟧ left.",
        "The firm opened ⟦three shops⟧ in Leeds. It closed ⟦3 shops⟧ in Hull.",
        "She paid ⟦$5 million⟧ for the house. The garden cost ⟦$3m⟧, the pool ⟦$1 million⟧.",
        "Sales were ⟦£176.9m⟧ in 2021 and ⟦£203.1m⟧ in 2022. Profit was ⟦£13.8 million⟧.",
        "The deal is worth ⟦€2.4bn⟧. The firm, which lost ⟦€30 million⟧ last year, sold it.",
        Example(
            "The nine clinics are full. ⟦8 schools⟧ are, and the ⟦five schools⟧ in Bonn.",
            todo="digits that open a sentence are wrong whatever the style",
        ),
    )

    def mentions(self, article: Article) -> Iterator[Mention]:
        for scaled in scaled_sums(article):
            thing = "trillions" if scaled.power >= 1e12 else "millions and billions"
            form = "in letters" if scaled.is_short else "in words"
            yield Mention(thing, form, scaled.span)
        counts: dict[str, list[StyledCount]] = defaultdict(list)
        for count in styled_counts(article):
            counts[count.thing].append(count)
        for thing, own in counts.items():
            for count in _without_limit(own):
                form = "in words" if count.is_spelled else "in digits"
                yield Mention(f"a number of {thing}", form, count.span)

    def say(self, majority: Sequence[Mention], minority: Sequence[Mention]) -> Finding | None:
        return self.disagreement(
            "{0!q} here, {1!q} {1!at}", majority, minority, safety=Safety.SHOWN
        )


def _without_limit(counts: Sequence[StyledCount]) -> list[StyledCount]:
    """The counts that no limit between words and digits explains: those spelled out from the least in
    digits on, and those in digits up to the greatest spelled out."""
    least = min((c.value for c in counts if not c.is_spelled), default=None)
    most = max((c.value for c in counts if c.is_spelled), default=None)
    if least is None or most is None or least > most:
        return []
    return [c for c in counts if (c.value >= least if c.is_spelled else c.value <= most)]
