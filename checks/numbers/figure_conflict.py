"""NUM401 figure-conflict."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check, Example
from linter.findings import Confidence, Finding, Related, Severity
from linter.layers.quotations import is_quoted
from linter.layers.restated import restatements

_FLATS = "The board let the builder put 38 flats in the old cannery.\n\n"


class FigureConflict(Check):
    """One quantity is given as two figures.

    Two figures are held against each other only when the article says that they are one quantity:
    the later points back ("the 43 people rescued"), both are about the same thing in the same words,
    or they differ as slips of the hand do, by two digits swapped or one mistyped. Figures of other
    periods, sources or stages of the news, parts, sums, bounds and figures that something is
    compared with are left alone. The headline and captions have checks of their own.
    """

    code = "NUM401"
    name = "figure-conflict"
    severity = Severity.WARNING
    yields_to = ("NUM402",)
    good = (
        "Ms Grove lifted a total of 286kg on Friday, a record for the games.\n\nShe raised her total to 276kg at her "
        "second try, and the crowd rose.",
        _FLATS + "A neighbour asked whether the 38 flats might be rented by the week.",
        _FLATS + "A neighbour asked about the 36 flats across the river, built in May.",
        _FLATS + "Two were dropped later, and the 36 flats might be rented by the week.",
        _FLATS + "Another 36 flats would follow, and the remaining 26 flats after that.",
        "Divers looked at 240 wrecks. Storms brought the sample down to 200.\n\nIn 70 of the 200 wrecks, "
        "they found coins.",
        "The firm will open 14 shops in Hale. It closed 16 shops in Hale in 2019.",
        "Police said 34 people were rescued by nightfall. The ministry said that 43 people were rescued "
        "by nightfall.",
        "Police initially said that 34 people had been rescued by nightfall.\n\nOf the 43 people rescued by "
        "nightfall, a third had been in cars.",
        "Profit rose to $94.2 million from $92.4 million.\n\nThe quarter's $92.4 million profit a year "
        "before was a record.",
        "About 120 of its 150 residents left.\n\nThe 120 residents came back on Friday.",
        "The mill made 12,146 bricks.\n\nIts rival made 11,246 bricks, against the mill's 12,146.",
        "She has scored 19 goals in the league. Her rival's 17 goals were scored in the cup.",
        "At least 30 people were hurt. By noon the 41 people hurt had been taken to hospital.",
        "The herd had 225 cows in 2020. In 2024 the herd had 252 cows.",
        "It sold 1,840 lamps in Leeds and 1,480 lamps in Hull.",
        "Turnout was 54.2%. In the town's rival, Hale, turnout was 52.4% and 54.2% in Wick.",
        "The lift carried 26 skiers. Three got off, and all but two of the 23 skiers were cold.",
        "The tallest tower rises 112 feet (34 metres).\n\nA second tower stands at 127 feet (39 metres).",
        "Last week the bank asked for a rate of 3.5%.\n\nNow, they are facing a 5.5% rate at that bank.",
        "Green won 4,512 votes in the ward. Brown won 4,152 votes in the ward.",
        "Green won 4,512 votes in the ward.\n\nThe 4,152 votes for Brown in the ward were a surprise.",
        "Police said 32 people were arrested in Hale.\n\nIn Wick, 23 people were arrested, police said.",
        "The male weighs 43 kg and is grey. The female weighs 34 kg and is grey.",
        "At two hours and 20 minutes the evening is not short.\n\nThe end is sad.\n\nRunning time 2hr 20min.",
        "At 95 minutes the film is brief.\n\nThe play, at two hours and 40 minutes, is not.\n\n"
        "Running time: 2hr 20min.",
        "The first half lasts an hour and 10 minutes.\n\nThe end is sad.\n\nRunning time: 2hr 20min.",
        "The play runs for an hour and 50 minutes, without the interval.\n\nThe end is sad.\n\n"
        "Running time: 2hr 10min.",
        "The 165-minute film bored him.\n\nThe 95-minute film did not.",
        "In May the club sold 1,240 shirts.\n\nThe 1,420 shirts sold in June were for children.",
        "About 9,300 homes lost power.\n\nThe 3,900 homes still without power are in the hills.",
        "The plan would add 160 beds.\n\nThe 106 beds it now has are full.",
        "Labour won 214 seats, it said.\n\nThe 241 seats won by the Tories were too few.",
        "The lake crested at 6.3 metres. The wall, put at 6.8 metres, was dry.",
        "Ice left about 19,000 homes without power. Crews restored 3,000.\n\nThe 16,000 homes without power "
        "are in Hale.",
        "The union has 4,310 nurses.\n\nThe 4,130 people who voted in May were mostly nurses.",
        "It closed for 14 weeks in the spring.\n\nThe 16-week closure of 2019 was worse.",
        "- The north pier has 43 lamps.\n- The south pier has 34 lamps.",
        Example(
            "| pier | lamps |\n|---|---|\n| north | 43 lamps |\n| south | 34 lamps |\n\nLamps matter.",
            suffix=".md",
        ),
    )
    bad = (
        "The board let the builder put ⟦38 flats⟧ in the old cannery.\n\nA neighbour asked whether "
        "⟦the 36 flats⟧ might be rented by the week.",
        "Boats had rescued ⟦34 people⟧ by nightfall.\n\nOf ⟦the 43 people⟧ rescued by nightfall, a third had "
        "been in cars.",
        "The company made a profit of ⟦$94.2 million⟧ in the first quarter.\n\nThe ⟦quarter's $92.4 million⟧ "
        "profit was its largest since it was founded.",
        "The new bus carried ⟦11,400 riders⟧ each weekday in July.\n\nOf ⟦the 14,100 people⟧ who rode the bus "
        "on a July weekday, half boarded before nine.",
        "The council agreed a budget of ⟦$41.6 million⟧.\n\n⟦The $46.1 million⟧ budget takes effect in July.",
        "The aircraft carried ⟦164 passengers⟧ to Oslo.\n\n⟦All 146 passengers⟧ left by the slides.",
        "Police arrested ⟦four people⟧ at the march.\n\n⟦The five people⟧ arrested were released.",
        "A crowd of ⟦11,246⟧ saw the cup lifted.\n\nThe attendance, announced as ⟦12,146⟧, was a record.",
        "Divers found a field of ⟦43 mineral chimneys⟧ off the coast.\n\nOf ⟦the 34 chimneys⟧ in the field, "
        "29 were warm.",
        "The storm cut off power to ⟦212,000 homes⟧ at its height.\n\nMost of ⟦the 221,000 customers⟧ who lost "
        "power have it back. In Hale, where ⟦212,000 homes⟧ lost power, schools were shut.",
        "At ⟦two hours and 40 minutes⟧ the evening is not short.\n\nThe end is sad.\n\n"
        "Running time ⟦2hr 20min⟧, with interval.",
        "Tea is a subject.\n\nRuntime: ⟦1h 35m⟧, with subtitles.\n\nA ⟦115-minute⟧ documentary about tea needs "
        "more tea.",
        "The kiln fired ⟦14,600 tiles⟧ for the roof.\n\nOf ⟦the 16,400 tiles⟧ fired for the roof, a third cracked.",
        "She was fined ⟦€7,500⟧ and told to return the parrots.\n\n⟦The fine of €5,700⟧ must be paid by June.",
        "The painting sold for ⟦$2.7 million⟧ on Thursday.\n\n⟦The $7.2 million⟧ sale was a record for the painter.",
        "The lake crested at ⟦6.3 metres⟧, over the wall.\n\nThe crest, measured at ⟦6.8 metres⟧, held for a day.",
        "The tram carried ⟦31,200 people⟧ in June.\n\nIn its first month it carried ⟦32,100 passengers⟧, half "
        "of them twice.",
        "The strike by ⟦2,300 workers⟧ began on Monday.\n\n⟦All 3,200 workers⟧ on strike will vote again.",
        "The lodge expects ⟦85,000 guests⟧ a year.\n\nThe first of ⟦the 58,000 guests⟧ forecast each year are due.",
        "Ice left about ⟦19,000 homes⟧ without power.\n\nCrews restored 3,000 of ⟦the 16,000 homes⟧ that lost power.",
        "The theft had cost the owners of the yard ⟦€412,000⟧, a court heard.\n\n⟦The sum of €421,000⟧ that the "
        "theft is said to have cost was in doubt.",
        Example(
            "Wages will rise by 4.1% under the offer.\n\nThe union put the ⟦4.4%⟧ offer to a vote.",
            todo="the head noun of a percentage that stands before it is not read",
        ),
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for restated in restatements(article):
            if restated.is_scale or restated.stands_in(article) != "body":
                continue
            odd = restated.odd.span
            yield self.finding(
                "{0!q} here, {1!q} {1+!at}",
                odd,
                [Related(s.span, "the other figure") for s in restated.usual],
                confidence=Confidence.HIGH if restated.is_sure else Confidence.MEDIUM,
                lowered=int(is_quoted(article, odd)),
                subject=restated.subject,
            )
