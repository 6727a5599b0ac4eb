"""STY107 date-style."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.article.article import Article
from linter.check import ConsistencyCheck, Mention
from linter.findings import Finding, Safety, Severity
from linter.layers.date_orders import day_orders
from linter.layers.zones import in_own_words


class DateStyle(ConsistencyCheck):
    """The day stands before the month here and behind it there.

    10 May is British, May 10 American, and a story keeps to one. Days that are called by their date
    (July 4, September 11), a date that is part of a name, and the 10th of May of a storyteller are
    left alone, as are headlines and quotations.
    """

    code = "STY107"
    name = "date-style"
    severity = Severity.INFO
    good = (
        "The fair opens on 10 May and ends on 12 May.",
        "The fair opens on May 10 and ends on May 12, 2024.",
        "Fair opens May 10\n\nThe fair opens on 10 May and ends on 12 May.",
        "The fair opens on 10 May. “I leave on May 12,” she said.",
        "The march on July 4 followed one on 10 June.",
        "The law was passed after 9/11. It ran out on 10 June.",
        "He was born on the 10th of May and baptised on June 2.",
        "The January 6 committee met on 10 May.",
        "She heads the 10 May Foundation. It met on June 2.",
        "The fair of May 2024 opens on 10 May.",
        "The fair runs from 5 to 7 May, and the market from 10 to 12 June.",
        "The fair runs from May 5 to 7, and the market from June 10 to 12.",
        "It opens on 2024-05-10, or 10 May.",
    )
    bad = (
        "The fair opens on ⟦10 May⟧ and ends on ⟦12 May⟧. Tickets are sold from ⟦April 2⟧.",
        "The plant closes on ⟦November 5, 2024⟧. It had been due to on ⟦12 December 2024⟧.",
        "Rain that fell on ⟦6 April⟧ is still coming down. The crest is due on ⟦April 11⟧.",
        "His last field came off on ⟦Sept. 12⟧. On ⟦14 October⟧ he sold the farm.",
        "She was born on ⟦3 March 1950⟧, married on ⟦4 June 1971⟧ and died on ⟦Aug. 9, 2020⟧.",
        "Voting ends on Monday, ⟦May 6⟧. The count begins on Tuesday ⟦7 May⟧.",
        "The ⟦10 May⟧ deadline passed; so did ⟦June 2⟧.",
    )

    def mentions(self, article: Article) -> Iterator[Mention]:
        for day in day_orders(article):
            if in_own_words(article, day.span):
                yield Mention("date", day.order, day.span, rewritten=day.rewritten)

    def say(self, majority: Sequence[Mention], minority: Sequence[Mention]) -> Finding | None:
        return self.disagreement(
            "{0!q} here, {1!q} {1!at}", majority, minority, safety=Safety.SHOWN
        )
