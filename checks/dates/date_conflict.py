"""DAT301 date-conflict."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from linter.article.article import Article
from linter.check import Check
from linter.findings import Confidence, Finding, Fix, Related, Safety, Severity
from linter.layers.calendar import MONTHS
from linter.layers.occasions import Occasion, occasions
from linter.layers.stems import stems


class DateConflict(Check):
    """One event is given two dates.

    Two sentences date what one verb says of one thing (a memorandum initialled on the 14th, and on the
    16th), or one goes back to "the 4 November search" that the other put on the 14th. Only days of one
    month are compared, where the article has no third. Words that say that the date was changed, or that
    there was more than one such occasion, keep the check silent.
    """

    code = "DAT301"
    name = "date-conflict"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    good = (
        "It was wet. The pact was signed on 14 May.\n\nThe pact, signed on 14 May, is void.",
        "It was wet. The pact was signed on 14 May.\n\nThe second pact was signed on 16 May.",
        "It was wet. The hall was due to open on 14 May.\n\nThe hall opened on 16 May.",
        "It was wet. The vote was moved from 14 May.\n\nThe vote was held on 16 May.",
        "It was wet. The hall opened on 14 May.\n\nThe pool opened on 16 May.",
        "It was wet. The hall opened on 14 May.\n\nThe hall reopened on 16 May.",
        "It was wet. The hall opened on 14 May.\n\nThe hall opened on 14 June for children.",
        "It was wet. The hall opened on 14 May 2021.\n\nThe hall opened on 16 May 2022.",
        "It was wet. The fair on 14 May is for dogs.\n\nThe fair on 16 May is for cats.",
        "It was wet. The hall closed on 14 May.\n\nThe hall closed on 15 May.\n\nThe hall closed on 16 May.",
        "It was wet. The hall opened on 14 May.\n\n“The hall opened on 16 May,” he said.",
        "Play began on 14 May and ended on 16 May.",
        "He left the hall on 14 May.\n\nShe left the town on 16 May.",
        "It was wet. The hall’s 14 May concert was sold out.\n\nThe hall’s 16 May concert was not.",
        "It was wet. It opened on 14 May.\n\nIt opened on 16 May in Leeds.",
    )
    bad = (
        "After talks the pact was initialled on ⟦14 May⟧.\n\nWhen the pact was initialled, on ⟦16 May⟧, he left.",
        "Officers searched the office on ⟦Nov. 14, 2022⟧, and left with boxes.\n\nShe was charged a week after the "
        "⟦Nov. 4, 2022⟧, search.",
        "It is late. The museum opens on ⟦5 May⟧.\n\nA band will play at the museum, which opens on ⟦7 May⟧.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for told in _groups(occasions(article)):
            pair = next((pair for pair in combinations(told, 2) if _is_one_event(*pair)), None)
            if pair is None:
                continue
            one, other = (occasion.date.span for occasion in pair)
            yield self.finding(
                "the same event is on {1!q} {1!at}, on {0!q} here",
                other,
                [Related(one, "the other date")],
                fix=Fix("check the date", (), Safety.SHOWN, ()),
                subject=(pair[0].head, article.text(one), article.text(other)),
            )


_CALENDAR = stems(" ".join(MONTHS))
_FEW = 12
"""An event that is dated more often is told day by day."""


def _groups(told: tuple[Occasion, ...]) -> Iterator[list[Occasion]]:
    """What may be one event: the occasions of one month about one thing, on two days of it. Those that
    refer back to something known join whatever tells of it."""
    groups: dict[tuple[str, int | None], list[Occasion]] = {}
    for occasion in told:
        for stem in sorted(occasion.clause | {occasion.head}):
            groups.setdefault((stem, occasion.date.month), []).append(occasion)
    for (stem, _), group in groups.items():
        days = {o.date.day for o in group}
        if len(days) == _DAYS and len(group) <= _FEW and any(o.head == stem for o in group):
            yield [o for o in group if o.head == stem or any(b.refers for b in group)]


_DAYS = 2


def _is_one_event(one: Occasion, other: Occasion) -> bool:
    """Whether two occasions of one month are told of one thing on two days."""
    first, second = one.date, other.date
    if first.day == second.day or one.sentence == other.sentence:
        return False
    if first.year and second.year and first.year != second.year:
        return False
    if one.refers is not other.refers:
        back, told = (one, other) if one.refers else (other, one)
        return back.head in told.clause
    shared = (one.topic & other.topic) - _CALENDAR - {one.head}
    return not one.refers and one.head == other.head and bool(shared & (one.clause | other.clause))
