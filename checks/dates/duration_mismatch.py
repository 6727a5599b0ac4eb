"""DAT203 duration-mismatch."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check
from linter.findings import Finding, Fix, Related, Safety, Severity
from linter.layers.durations import DAYS_IN
from linter.layers.lasting import Lasting, lastings
from linter.layers.quotations import is_quoted


class DurationMismatch(Check):
    """How long something took does not fit when it began and ended.

    From 2001 to 2009 is at most nine years, however one counts; from 9 a.m. to noon is three hours. Ends
    that name a year or a month only stand for any day in it, and both the first and the last day may be
    counted in. Hedges, terms of office and journeys through several time zones are left alone.
    """

    code = "DAT203"
    name = "duration-mismatch"
    severity = Severity.WARNING
    good = (
        "She served eight years, from 2001 to 2009.",
        "She served nine years, from 2001 to 2009, and more than six years from 2010 to 2019.",
        "She served nearly ten years, from March 2001 to January 2011.",
        "It ran for three days from 5 to 7 May.",
        "The sale lasts four weeks, from Nov. 29 through Dec. 23.",
        "It is open from 9 a.m. to noon, three hours a day.",
        "It is open from 10pm to 6am, eight hours.",
        "Prices rose by four days’ pay from 2001 to 2009.",
        "Elections were held every four years from 1990 to 2010.",
        "Five-year survival rose from 2001 to 2019.",
        "He won two years running from 2001 to 2009.",
        "She was jailed for ten years in 2001, and he from 2001 to 2009.",
        "It took off at 9:30 a.m. and landed at 5 p.m. local time, three hours later.",
        "He left on 3 May 2001 and came back on 4 May 2003, two years later.",
        "It began in March 2021 and ended in November 2023, two years and eight months later.",
        "He was ten years older from 2001 to 2003.",
        "It took two years less from 2001 to 2009.",
        "She died at 40, ten years after the war of 1914 to 1918.",
        "It began in June 1961 and ended in March 2016, 54 years later.",
        "Her six-year lease, signed in July 2021, expires in June 2027.",
        "An eight-day trip from 14 to 21 June costs £900, one of six days from 1 to 6 July £700.",
        "Ten-year yields from 2001 to 2009 fell, as did a three-year average from 2015 to 2021.",
        "A two-year contract signed in May 2021 ended in April 2022, 13 months early.",
        "A two-year pilot ran from 2015 to 2016.",
        "It was shut from 2001 to 2009, and ten years later it burned.",
    )
    bad = (
        "She served ⟦ten years⟧, ⟦from 2001 to 2009⟧.",
        "She served ⟦ten years⟧ as mayor, ⟦from 2001 to 2007⟧.",
        "She was mayor ⟦from 2001 to 2007⟧, a period of ⟦ten years⟧.",
        "She was mayor for ⟦twelve years⟧ ⟦between March 2001 and June 2007⟧.",
        "The sale lasts ⟦five weeks⟧, ⟦from Nov. 29 through Dec. 23⟧.",
        "It is open ⟦9 a.m. to noon⟧, ⟦four hours⟧ a day.",
        "The survey was made on ⟦21 November 2022⟧ and the roof fell on ⟦8 January 2023⟧, ⟦63 days⟧ later.",
        "It began in ⟦March 2021⟧ and ended with a raid in ⟦November 2023⟧, ⟦three years and eight months⟧ later.",
        "The valve failed at ⟦9:30 a.m.⟧ and was mended at ⟦5 p.m.⟧ that day, ⟦eight and a half hours⟧ later.",
        "The road was shut at ⟦5.50am⟧ and opened again at ⟦10.20am⟧ after ⟦three and a half hours⟧.",
        "It is a ⟦four-year⟧ agreement that runs ⟦from July 1, 2024, through June 30, 2027⟧.",
        "She has a ⟦six-year⟧ lease, signed in ⟦July 2021⟧, which expires in ⟦June 2026⟧.",
        "It is a ⟦three-week⟧ session that opens on ⟦July 3⟧ and closes on ⟦July 14⟧.",
        "An ⟦eight-day⟧ trip ⟦from 14 to 20 June⟧ costs £900.",
        "A ⟦ten-year⟧ spell ⟦from 2001 to 2005⟧ made her rich.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for told in lastings(article):
            if told.fits:
                continue
            between = " and ".join(f"{{{at}!q}}" for at in range(1, len(told.places) + 1))
            yield self.finding(
                f"{{0!q}} is not what {between} leave{'s' * (len(told.places) == 1)}: {_length(told)}",
                told.duration.span,
                [Related(span, "when it was") for span in told.places],
                lowered=int(is_quoted(article, told.duration.span)),
                fix=Fix("check the dates and the length", (), Safety.SHOWN, ()),
                subject=(article.text(told.duration.span), *(article.text(p) for p in told.places)),
            )


def _length(told: Lasting) -> str:
    """How long it was by its ends, in a unit that suits: `48 days`, `7 to 9 years`."""
    low, high = told.days.low, told.days.high
    if told.duration.is_of_the_clock:
        minutes = round(told.days.middle * 24 * 60)
        return f"{minutes // 60} h {minutes % 60} min" if minutes % 60 else f"{minutes // 60} hours"
    size = DAYS_IN[told.duration.unit]
    few, many = f"{low / size:.1f}", f"{high / size:.1f}"
    unit = told.duration.unit
    return f"{few.removesuffix('.0')} to {many.removesuffix('.0')} {unit}"
