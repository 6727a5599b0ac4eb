"""NUM301 sum-mismatch."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check, Example
from linter.findings import Confidence, Finding, Fix, Related, Safety, Severity
from linter.layers.ballots import Ballot, ballots
from linter.layers.figures import Kind, figures_in
from linter.layers.gaps import Gap, gap
from linter.layers.intervals import Interval
from linter.layers.partitions import partitions
from linter.layers.parts import Partition
from linter.layers.quotations import is_quoted
from linter.layers.sentences import sentence_at
from linter.layers.table_sums import TableSum, table_sums
from linter.layers.values import written_like

_LEAST, _MOST = 0.5, 1.5
"""Parts that add up to less or more than these shares of a figure are not its parts."""


class SumMismatch(Check):
    """The parts do not add up to the whole.

    A part is revised and the total stays, or the other way round; the check never says which, only
    where one part would explain the difference. It adds up only what the article says is a whole with
    all its parts: a list after a colon or `made up of` that is closed by `and`, a list before `which
    makes`, the first, second and third of three phases, a list of items below a sum or above `Total`,
    the rows of a table above a total.
    Figures are taken with their rounding. A list that is left open (including, among them, the
    others) is left alone, and so is a table in which some run of rows does add up to the total.
    """

    code = "NUM301"
    name = "sum-mismatch"
    severity = Severity.ERROR
    confidence = Confidence.MEDIUM
    yields_to = ("NUM204",)
    good = (
        "The fire left 12 dead: five men, four women and three children.",
        "It killed 12 people, including five men, four women and two children.",
        "The union has 618 members: 260 in Leeds, 214 in York and the rest in Hull.",
        "The fire killed 12: five men, four women, a girl and two boys.",
        "The group made $412.6m: $188.3m from nuts, $131.9m from fruit and $92.5m from tea.",
        "The team of 12 was made up of seven players (two of them children) and five coaches.",
        "He was jailed for 28 months and eight months, to run concurrently, making 28 "
        "months in all.",
        "The town spent £212,000 on sand, £96,000 on stone and £41,000 on rails, which "
        "brings the cost to £349,000.",
        "Eight midwives have been hired: five from other towns, two who are newly "
        "qualified and one back from retirement.",
        "The price is £20: £12 for the book and £8 for the map, or £15 without the map.",
        "They have 30 points: ten wins, four draws and six defeats.",
        "It has about 600 staff: 260 in Leeds, 214 in York and 124 in Hull.",
        "It has 14 rooms: two with a view. The four on the top floor and the five below are let.",
        "The 46 voted: 27 for and 14 against, with five members absent.",
        "In 2019 it had 12 shops: five in Leeds, four in York, and three in Hull.",
        "Of the 12 who started, 11 ran and eight finished; two fell and one was pulled up.",
        "The 50-member senate passed it 27-22, with one absent.",
        "The 50-member senate passed it 27-20, with one absent.",
        "Her 12 works (five songs, four plays and two books among them) were lost.",
        "They bought nine plates, four cups and a jug, 14 pieces in all.",
        "They shot three stags, four hinds and nine hares, 12 kilos in all.",
        "It has 12 rooms, five baths, four sheds and two garages.",
        "Of the 214 replies, 131 backed a levy, 62 opposed it and 21 had no view.",
        "There were 40 in the room. Of those, 21 were women, 18 were over 60 and nine had a dog.",
        "It sold 31 boats. Of those, Lee sold 12 and Roe nine.",
        "They cost £9m. The first race is 310 miles, the second 275 and the third 245.",
        "It took £90m in 2019. The first quarter brought £20m, the second £25m and the third £30m.",
        "It cost £86m. It has three wings. The first cost £31m, the second £30m and the third £25m.",
        "The jar held 62 opals, 118 pearls and 24 beads, 204 stones in all, worth $2 million.",
        Example(
            "It spent £4.1m, including:\n\n- pay: £2.1m\n- rent: £1.2m\n- tea: £0.6m\n",
            suffix=".md",
        ),
        Example(
            "What £40 buys:\n\n- a lamp for £15\n- a rug for £18\n- a bed for £12\n", suffix=".md"
        ),
        Example("It fell by £12 in:\n\n- Leeds: £4\n- York: £5\n- Hull: £4\n", suffix=".md"),
        Example("The top 30 scorers:\n\n- Lee: 12\n- Roe: 11\n- Dean: 10\n", suffix=".md"),
        Example("The cost:\n\n- pay: £2.1m\n- rent: £1.2m\n- Total: £3.3m\n", suffix=".md"),
        Example("It cost £33m:\n\n- pay: £21m\n- rent: £12m\n- pay in 2019: £9m\n", suffix=".md"),
        "The fund paid $2.41m. The largest share, $1.2m, went on cars, and the last $1.21m on pay.",
        Example(
            "| Port | Cars |\n|---|---|\n| Leith | 10 |\n| Hull | 12 |\n| Dover | 20 "
            "|\n| Total | 42 |\n",
            suffix=".md",
        ),
        Example(
            "| Port | Cars |\n|---|---|\n| Leith | 10 |\n| Hull | 12 |\n| of which vans "
            "| 3 |\n| Total | 22 |\n",
            suffix=".md",
        ),
        Example(
            "| Port | Cars | Average age |\n|---|---|---|\n| Leith | 10 | 4 |\n"
            "| Hull | 12 | 5 |\n| Dover | 20 | 4 |\n| Total | 42 | 4.3 |\n",
            suffix=".md",
        ),
    )
    bad = (
        "The fire left ⟦12⟧ dead: ⟦five⟧ men, ⟦four⟧ women and ⟦two⟧ children.",
        "The union has ⟦618⟧ members at the plants: ⟦260⟧ in Leeds, ⟦214⟧ in York and "
        "⟦124⟧ in Hull.",
        "The entry of ⟦1,120⟧ was made up of ⟦460⟧ rams, ⟦390⟧ ewes, ⟦180⟧ lambs and ⟦70⟧ goats.",
        "The town spent ⟦£212,000⟧ on sand, ⟦£96,000⟧ on stone and ⟦£41,000⟧ on rails, "
        "which brings the cost to ⟦£369,000⟧.",
        "Leeds has ⟦19⟧ shops, York ⟦14⟧, Hull ⟦eight⟧ and Bath ⟦five⟧, which makes ⟦48⟧ "
        "across the country.",
        "The roof will cost ⟦£1.4m⟧, new drains ⟦£620,000⟧ and the stalls ⟦£380,000⟧, "
        "making ⟦£2.6m⟧ in all.",
        "The ⟦50⟧-member senate met.\n\nIt passed the bill ⟦27-22⟧, with ⟦three⟧ members absent.",
        "It bought ⟦31⟧ loads in May, ⟦44⟧ in June and ⟦29⟧ in July, or ⟦114⟧ in all.",
        "In the box were ⟦62⟧ black opals, ⟦118⟧ white ones and ⟦24⟧ pink ones, ⟦214⟧ gems in all.",
        "It has ⟦12⟧ players (⟦five⟧ forwards, ⟦four⟧ backs and ⟦two⟧ keepers).",
        "The storm killed ⟦12⟧ people, ⟦five⟧ men, ⟦four⟧ women and ⟦two⟧ children.",
        "Of the ⟦214⟧ replies, ⟦131⟧ backed a levy, ⟦62⟧ opposed it and ⟦11⟧ had no view.",
        "The fund paid out ⟦$2.41m⟧. The largest share, ⟦$1.12m⟧, went on cars. A "
        "further ⟦$655,000⟧ went on pay, "
        "⟦$380,000⟧ on a range, and the last ⟦$215,000⟧ on all the rest.",
        "The firm made ⟦$412.6m⟧, it said. Nuts brought in ⟦$188.3m⟧, fruit ⟦$131.9m⟧ "
        "and tea ⟦$98.4m⟧. "
        "Those are its only lines.",
        "They rode ⟦162km⟧ on Sunday, ⟦171km⟧ on Monday and ⟦143km⟧ on Tuesday, and with "
        "the ⟦28km⟧ of the prologue the distance came to ⟦540km⟧.",
        "It cost ⟦£86m⟧. It has three wings. The first cost ⟦£31m⟧, the second ⟦£27m⟧ and the third ⟦£25m⟧.",
        "They put on ⟦31⟧. Of those, Lee made ⟦nine⟧, Roe made ⟦17⟧ and there were ⟦seven⟧ extras, four of them "
        "off a pad.",
        "It took ⟦£92m⟧. Pots brought in ⟦£54m⟧, pans ⟦£21m⟧ and lids, a new line, ⟦£7m⟧; it has no other income.",
        "The jar held ⟦62⟧ opals, ⟦118⟧ pearls and ⟦24⟧ beads, ⟦214⟧ stones in all, worth $2 million.",
        "The three sites employ ⟦910⟧ people: Leeds has ⟦410⟧, York ⟦280⟧ and Hull ⟦210⟧.",
        "It took ⟦nine days⟧: ⟦three⟧ on the river, ⟦four⟧ on foot and ⟦three⟧ on a mule.",
        Example(
            "The town will spend ⟦£4.1m⟧ on it:\n\n- ⟦£2.1m⟧ on pay\n- ⟦£1.2m⟧ on rent\n- ⟦£600,000⟧ on tea\n",
            suffix=".md",
        ),
        Example("The cost:\n\n- pay: ⟦£21m⟧\n- rent: ⟦£12m⟧\n- Total: ⟦£35m⟧\n", suffix=".md"),
        Example(
            "| Port | Cars |\n|---|---|\n| Leith | ⟦10⟧ |\n| Hull | ⟦12⟧ |\n| Dover | "
            "⟦20⟧ |\n| Total | ⟦52⟧ |\n",
            suffix=".md",
        ),
        Example(
            "| Port | Cars | Vans | Total |\n|---|---|---|---|\n"
            "| Leith | ⟦110⟧ | ⟦230⟧ | ⟦430⟧ |\n| Hull | 12 | 20 | 32 |\n",
            suffix=".md",
        ),
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for partition in partitions(article):
            if partition.whole.kind is not Kind.PERCENT:
                yield from self._prose(article, partition)
        for ballot in ballots(article):
            yield from self._ballot(article, ballot)
        for each in table_sums(article):
            yield from self._table(article, each)

    def _prose(self, article: Article, partition: Partition) -> Iterator[Finding]:
        whole, sums = partition.whole, partition.sums
        total = sums[0]
        if any(s.overlaps(whole.written) for s in sums):
            return
        if not partition.complete and total.middle < whole.value:
            return
        if not _LEAST <= total.middle / max(whole.value, 1e-9) <= _MOST:
            return
        if _stands_nearby(article, partition, sums):
            return
        slip = None if partition.single else gap([p.value for p in partition.parts], whole.value)
        meant = written_like(slip.meant, whole) if slip else ""
        yield self.finding(
            f"the parts add up to {written_like(total.middle, whole)}, not {{0!q}}{_said(slip, meant)}",
            whole.span,
            [Related(p.span, "a part") for p in partition.parts],
            lowered=int(is_quoted(article, whole.span)),
            fix=Fix("check the parts and the whole", (), Safety.SHOWN),
            subject=(
                article.text(whole.span),
                *(article.text(p.span) for p in partition.parts),
            ),
        )

    def _ballot(self, article: Article, ballot: Ballot) -> Iterator[Finding]:
        """More votes and absences than members; fewer may be vacancies."""
        if ballot.accounted <= ballot.size.value:
            return
        others = [Related(span, "votes cast") for span in ballot.votes]
        others += [Related(f.span, "not voting") for f in ballot.missing]
        yield self.finding(
            f"votes and absences add up to {ballot.accounted}, not {{0!q}}",
            ballot.size.span,
            others,
            fix=Fix("check the votes", (), Safety.SHOWN),
            subject=(article.text(ballot.size.span), str(ballot.accounted)),
        )

    def _table(self, article: Article, each: TableSum) -> Iterator[Finding]:
        if each.adds_up or each.may_add_up:
            return
        if not _LEAST <= abs(each.sum / (each.total.value or 1e-9)) <= _MOST:
            return
        slip = gap([part.value for part in each.parts], each.total.value)
        meant = f"{slip.meant:,.10g}" if slip else ""
        yield self.finding(
            f"the {each.direction} adds up to {each.sum:,.10g}, not {{0!q}}{_said(slip, meant)}",
            each.total.span,
            [Related(part.span, "a part") for part in each.parts],
            confidence=Confidence.HIGH,
            fix=Fix("check the parts and the total", (), Safety.SHOWN),
            subject=tuple(article.text(c.span) for c in (each.total, *each.parts)),
        )


def _said(slip: Gap | None, meant: str) -> str:
    """What would make the parts add up, when one of them can; which figure is wrong is not for us."""
    if slip is None:
        return ""
    part = f"{{{slip.index + 1}!q}}"
    return {
        0: f"; right without {part}",
        1: f"; right with {meant} for {part}",
        2: f"; right with {part} twice",
    }[slip.times]


def _stands_nearby(article: Article, partition: Partition, sums: tuple[Interval, ...]) -> bool:
    """Whether another figure of the sentence is the sum, so that the whole was another."""
    sentence = sentence_at(article, partition.parts[0].span.start)
    return any(
        f is not partition.whole
        and f not in partition.parts
        and f.kind is partition.whole.kind
        and f.unit == partition.whole.unit
        and any(s.overlaps(f.written) for s in sums)
        for f in figures_in(article, sentence.span)
    )
