"""PUN102 spacing."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check, Example
from linter.findings import Edit, Finding, Fix, Severity
from linter.layers.spacing import Misspacing, Slip, misspacings

_MANNER = 3
"""As many slips of one kind have one cause, and are one finding."""


class Spacing(Check):
    """A space stands where none belongs, or is missing where one does.

    "division.Those", "word ,next", two spaces inside a sentence. Addresses, file names, initials,
    decimals, ellipses, French marks and letters left out in brackets are left alone, and so are two
    spaces between sentences, which are a habit and not a slip. Two spaces inside a sentence are
    worth a note only, since no page shows them.
    """

    code = "PUN102"
    name = "spacing"
    severity = Severity.WARNING
    good = (
        "It runs on Node.js and is shown at bbc.co.uk and Booking.com.",
        "The U.S.A. and the N.B.A. agreed, e.g. on a .22-caliber rifle and 3.5 miles.",
        "It was quiet ... and then . . . it was not ….",
        "Two spaces.  Between sentences.  Throughout.",
        "“Pourquoi pas ?” he asked.",
        "Bring your key(s), and tell him if (s)he is to (re)build it.",
        "He won 6-4,6-4 at 10:30 and the odds were 3 : 1.",
        "Write to ann.Grove@example.org or see www.example.org/a,b and example.org/A.The.",
        "“Yes,” she said. “No.”",
        "The firm Yahoo! News wrote it; Yahoo!News is its name.",
        "St.John is a place, and so is No.10.",
        "The file is called report.Final.doc and the tag is #hull,leeds.",
        "It cost 1,000 and 1.000, or 12,5.",
        "He is 5'10\" (1.78m) tall. (She is not.)",
        "She wrote: [sic], and (see page 4).",
        "A smile :) and a wink ;-) were sent.",
        "The Ph.D. student, Ann Grove, Ph.D., was there.",
        "Half the ministry runs on .Net or Java and half on paper, as .NET Foundation members know.",
        "The keys are hull,leeds,york and the sizes 1,2,3.",
        Example(
            "- pool: throw where lane.Length is missing (`a1b2c3`)\n- locker: fix open,close order",
            suffix=".md",
        ),
        Example(
            "The pool, it says [^1], leaks [^2].\n\n[^1]: Grove.\n\n[^2]: Poole.", suffix=".md"
        ),
        Example(
            "- pool: drop the . and the ,in `lanes` (#1234)\n- gym: take lap(Sync) out (#1235)",
            suffix=".md",
        ),
        "The tl;dr is that lanes.open(Now) and openLanes(Sync) are gone.",
        Example("See the `pool.Main` class and [the map](x.html), please.", suffix=".md"),
    )
    bad = (
        Example(
            "It left the ⟦division.Those⟧ who stayed won.",
            fixed="It left the division. Those who stayed won.",
        ),
        Example("He asked for ⟦more?Nobody⟧ gave.", fixed="He asked for more? Nobody gave."),
        Example(
            "It was sold on ⟦Tuesday.The⟧ price was low.",
            fixed="It was sold on Tuesday. The price was low.",
        ),
        Example("It rained once⟦ ,⟧but not twice.", fixed="It rained once, but not twice."),
        Example("It rained once⟦ ,⟧ but not twice.", fixed="It rained once, but not twice."),
        Example("It rained all day⟦ .⟧ It was cold.", fixed="It rained all day. It was cold."),
        Example("The seabed⟦  ⟧had no life in it.", fixed="The seabed had no life in it."),
        Example("The ⟦pool,which⟧ leaks, is shut.", fixed="The pool, which leaks, is shut."),
        Example("“The pool leaks,⟦”⟧said Ann Grove.", fixed="“The pool leaks,” said Ann Grove."),
        Example("She said⟦“⟧the pool leaks”.", fixed="She said “the pool leaks”."),
        Example("The baker⟦(⟧Grove) is here.", fixed="The baker (Grove) is here."),
        Example("The pool (⟦ ⟧see map) is shut.", fixed="The pool (see map) is shut."),
    )

    def run(self, article: Article) -> Iterator[Finding]:
        slips: dict[Slip, list[Misspacing]] = {}
        for found in misspacings(article):
            slips.setdefault(found.slip, []).append(found)
        for same in slips.values():
            if len(same) < _MANNER:
                for one in same:
                    yield self._say(article, [one])
            else:
                yield self._say(article, same)

    def _say(self, article: Article, same: list[Misspacing]) -> Finding:
        first, *others = same
        message = str(first.slip)
        if first.slip not in (Slip.DOUBLE, Slip.INSIDE):
            message += " in {0!q}"
        if others:
            message += f", and {len(others)} more times"
        fix = Fix("set the space right", tuple(Edit(each.span, each.mended) for each in same))
        subject = (first.slip.name, article.text(first.span))
        return self.finding(
            message,
            first.span,
            [o.span for o in others],
            lowered=int(first.slip is Slip.DOUBLE),
            fix=fix,
            subject=subject,
        )
