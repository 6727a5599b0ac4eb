"""NUM302 count-list."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check
from linter.findings import Finding, Fix, Related, Safety, Severity
from linter.layers.counted_lists import counted_lists
from linter.layers.quotations import is_quoted


class CountList(Check):
    """A list names more or fewer things than the count before it.

    Somebody is added to the list or cut from it and the count stays. A list is measured only when
    it follows its count directly, after a colon, a dash or, for names, a comma, or is all of the next
    sentence (`They were …`, `They cut …, raise … and ban …`), and ends with `and`. Commas part more
    than items, so it has a least and a greatest length, and a count between the two is right.
    `Including`, `among them`, numbers within items and descriptions leave a list unmeasured.
    """

    code = "NUM302"
    name = "count-list"
    severity = Severity.ERROR
    yields_to = ("STR103",)
    good = (
        "Three people were hurt: Ann Lee, Bob Dean and Tom Roe.",
        "It has three divisions, trade, retail and marine, of which the last is the smallest.",
        "Three bakers, Ann Lee, Bob Dean and Tom Roe, were hurt.",
        "Crews came from nine states, including Ohio, Kentucky and Alabama.",
        "There are two brothers, Ann Lee said, and a sister.",
        "Two men, Bob Dean and his father Tom, left.",
        "Three flights were cancelled: one each to London, Bristol and Edinburgh.",
        "Eight midwives came: five from York, two from Leeds and one from Hull.",
        "In two games, Lee, Dean and Roe scored.",
        "The talks were held in three cities: Paris, France, London, England, and Rome.",
        "Two firms: Marks and Spencer and Boots.",
        "He has two choices: stay and fight, or leave.",
        "Three people: Ann Lee, a baker, Bob Dean and Tom Roe.",
        "It has about three parts: bread, butter and jam and tea.",
        "Two of the four, in Hull and Grimsby, were turned down.",
        "He said three words: I, love and you.",
        "Two things matter: that Ann, Bob and Tom are safe and that they know it.",
        "The two editions of the course brought people from Peru, Chile, Mexico and Cuba.",
        "It is open for three days: Friday, Saturday and Sunday.",
        "For three years, Lee, Roe, Dean and Fox ran it.",
        "There are three walks from the door: one to the river, one to the ring and one to the bar.",
        "There are five walks: one to the river, two to the ring and one to the bar.",
        "Five locks this week: a padlock, a bike lock, a clasp, a bolt and a 1920s safe.",
        "At least two towns: Leeds, York and Hull.",
        "Three people died. They were Ann Lee, a baker, Bob Dean and Tom Roe.",
        "Police named the three as Ann Lee, 43, Bob Dean, 21, and Tom Roe, 19.",
        "Three people came. They were tired, cold, hungry and far from home.",
        "The four, Ann Lee and Bob Dean among them, were freed.",
        "The two, Ann Lee said, left, and Tom Roe and Joy Fox stayed.",
        "They adopted two changes. They met in Hale, York and Leeds.",
        "They adopted three changes. They restore Sunday hours, library hours, bus routes and fares.",
        "They adopted four changes. They cut the fee, ban the bell and mend the wall. They also move the gate.",
        "We asked four towns. We wrote to each in May, sent a form to its clerk and read the answers.",
        "Two firms bid. They make vans in Hale, sell cars in Wick and run buses.",
        "Three things. It rained, the bus was late, and the hall was shut when we got there.",
        "There were two women in the room, she said: Ann, Tom and Joy were at lunch.",
        "The two towns need money: schools, roads and parks are crumbling.",
        "A six-strong field ran: Lee, Dean and Roe came first.",
        "The two-day fair — bread, beer and song — is in May.",
        "The two countries are Bosnia and Herzegovina and Trinidad and Tobago.",
    )
    bad = (
        "⟦Three⟧ people in the car: ⟦Ann Lee, Bob Dean, Tom Roe and Joy Fox⟧.",
        "It has ⟦three⟧ industrial partners: ⟦Kelso Kelp, Dunmore Cells, Halyard Marine "
        "and Brae Power⟧.",
        "⟦Four⟧ buyers who had sold the papers, ⟦Kyle Dean, Anthony Roe and Paula Fox⟧, "
        "admitted it.",
        "Lifts are out at ⟦three⟧ stations: ⟦Mondawmin, Rogers Avenue, Milford Mill and "
        "Old Court⟧.",
        "I had planned to see ⟦five⟧ things: ⟦the church, the tower, the bastion and the "
        "synagogue⟧.",
        "There are ⟦four⟧ desserts: ⟦a burnt custard, a meringue with quince and a cold pudding⟧.",
        "Hull made ⟦two⟧ changes at the interval, sending on ⟦Bea Lock, Dana Osei and Mina Sharp⟧.",
        "There are ⟦four⟧ walks from the door: ⟦one to the river, one to the ring and one to the bar⟧.",
        "She opened ⟦five⟧ locks: ⟦a padlock, a clasp, a bolt and a 1920s safe⟧.",
        "⟦Five⟧ openings this weekend: ⟦a quilt show, the new bakery, a play about lamps and the fair⟧.",
        "Fox won for ⟦three⟧ things: ⟦a pie, a quilt, a jar of beans and a poem⟧.",
        "⟦Three⟧ people died in the crash. They were ⟦Ann Lee, Bob Dean, Tom Roe and Joy Fox⟧.",
        "Police named the ⟦three⟧ dead as ⟦Ann Lee, 43, Bob Dean, 21, Tom Roe, 19, and Joy Fox⟧, 66.",
        "The ⟦four⟧ are ⟦Ann Lee, Bob Dean and Tom Roe⟧.",
        "The ⟦four⟧, ⟦Ann Lee, Bob Dean and Tom Roe⟧, were freed on Friday.",
        "The ⟦three⟧ winners were ⟦Ann Lee, Bob Dean, Tom Roe and Joy Fox⟧.",
        "I have ⟦three⟧ rules. ⟦Wear a hat, carry a spare pin, never trust a ladder and don’t lean on the rail⟧.",
        "They adopted ⟦three⟧ changes. They ⟦restore the bus to Hale, pay for a warden, delay a rise in fees and "
        "add $2m for drains⟧.",
        "The order has ⟦four⟧ terms. The firm must ⟦rebuild the wall, shield its lamps, and leave a path⟧.",
        "It was a ⟦six⟧-strong shortlist: ⟦Lee, Dean, Roe, Fox and Hale⟧.",
        "The ⟦five⟧-member panel — ⟦Lee, Dean, Roe and Fox⟧ — will meet in May.",
        "There were ⟦four⟧ issues left when the talks broke up, both sides said: ⟦the rent, the notice to be given "
        "for night work and who may drive the van⟧.",
        "The ⟦two⟧ cities — ⟦Leeds, York and Hull⟧ — have agreed.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for each in counted_lists(article):
            value = int(each.count.value)
            if each.least <= value <= each.most:
                continue
            listed = each.least if each.least == each.most else f"{each.least} to {each.most}"
            yield self.finding(
                f"{{0!q}} are counted, {listed} are listed: {{1!q}}",
                each.count.number,
                [Related(each.items, "the list")],
                lowered=int(is_quoted(article, each.count.span)),
                fix=Fix("check the count and the list", (), Safety.SHOWN),
                subject=(article.text(each.count.span), article.text(each.items)),
            )
