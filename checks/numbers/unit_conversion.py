"""NUM101 unit-conversion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.article.article import Article
from linter.check import Check, Example, option
from linter.findings import Finding, Fix, Related, Safety, Severity
from linter.layers.conversions import conversions, gap
from linter.layers.quotations import is_quoted


class UnitConversion(Check):
    """A measure and its conversion disagree.

    A figure is converted as written: 200 miles are 322 km, which may be rounded to 320 and not to
    300. Up to 5 per cent is let pass, as is a small whole figure off by less than one (30ft (10m))
    and the exact value rounded to two digits; beyond 10 per cent it is an error. Temperatures are
    judged by degrees, and a difference of temperatures is converted as a difference; times by the
    minute, for they convert without rounding. A gallon
    or pint is imperial or American as the article spells, unless it tells of the other side of the
    ocean; where nothing says so, and with tons always, any that bears the name may be meant.
    """

    code = "NUM101"
    name = "unit-conversion"
    severity = Severity.ERROR
    yields_to = ("NUM102", "NUM103")

    @dataclass(frozen=True)
    class Options:
        tolerance: float = option(5.0, "per cent that a conversion may be off by")

    good = (
        "The range is up to 200 miles (320 kilometers).",
        "The pond is 30ft (10m) deep, and 3ft (1m) at the edge.",
        "It lies 60 miles (100km) north and about 10 miles (15 km) inland.",
        "The firm paid £38.5m (52m euros) for it, or $50m (40m).",
        "He is 5ft 10in (1.78m) tall and weighs 12st 6lb (79kg).",
        "She is 6-foot-2 (1.88 m), or 6'2\" (188 cm).",
        "A 40-mile (64-kilometre) convoy moved 5-7 miles (8-11km) on Friday.",
        "The tank held 1,000 gallons (3,785 litres); the other 1,000 gallons (4,546 litres).",
        "The brewery’s colour is grey, and its tank holds 1,000 gallons (4,546 litres).",
        "The brewery’s colour is grey, and its tank holds 1,000 US gallons (3,785 litres).",
        "The brewery’s colour is grey, and its tank, made in Texas, holds 1,000 gallons (3,785 litres).",
        "The dark color favored by the brewer fills a pint (473 ml), or half of an imperial pint (284 ml).",
        "A tank in the color of the harbor of London holds 1,000 gallons (4,546 liters).",
        "The brewery’s colour fades, and its tank holds 1,000 gallons (3,785 litres).",
        "It weighed 20 tons (18 tonnes) or, at sea, 20 tons (20.3 tonnes).",
        "Temperatures reached 104F (40C) and fell to minus 4F (-20C).",
        "The sea has warmed by 2.5C (4.5F) since 1900.",
        "The farm covers 1,200 acres (486 hectares), or 1.9 square miles (4.9 sq km).",
        "Winds of 100mph (160km/h) and gusts of 90 knots (167 km/h) were measured.",
        "It weighs 5 lb. (2.3 kg) and is 10 in. (25 cm) long.",
        "It won in 5 of 10 (3 in 7 away), at odds of 5-2.",
        "The rope is 20 feet or 10 yards long, depending on whom you ask.",
        "They ran 5 miles (10km was the plan).",
        "It is 12 nautical miles (22 km) off the coast.",
        "A quarter-pound (113g) burger with half a pint (284ml) of milk.",
        "It is sold by a third of a pint (189ml) and covers 1 square foot (0.1 square metre).",
        "Only 3 miles (5km) of its 2,000-mile (3,200km) length is fenced.",
        "The room is 14 by 20 feet (4.3 by 6.1 metres).",
        "It sold 1.5 million tonnes (1.65m tons) of wheat.",
        "The car does 40 miles per gallon (5.9 l/100km) in America and 40mpg (7.1 litres per 100km) here.",
        "The tyres were at 32 psi (2.2 bar) and the engine gave 200bhp (149kW).",
        "The stage is 1.4m (4ft 7in) high, the snack has 250 calories (1,046 kJ).",
        "It will be 70 degrees (21C) by noon, and 36C (97F) on Sunday.",
        "Expect 3 to 11 degrees Celsius (37 to 52 Fahrenheit).",
        "The lake, which is 90 metres, or nearly 300 feet, deep, was dragged.",
        "Yields were 1,450 pounds an acre, or about 1,625 kilograms a hectare.",
        "The ferry takes 105 minutes (1hr 45min), or an hour and a half (90 minutes) in summer.",
        "It is shut for 36 hours (two days), and on other weeks open 24 hours (seven days).",
        "The walk takes 45 minutes (an hour and a half with children).",
        "It was over in 95 seconds (1.6 minutes), about 125 minutes (two hours) after the start.",
        Example("They walked 10 miles (17.5km).", options={"tolerance": 10}),
    )
    bad = (
        "The range is up to ⟦200 miles⟧ (⟦300 kilometers⟧).",
        "I am ⟦6 feet⟧ (⟦2.02 m⟧) tall.",
        "A ⟦40-mile⟧ (⟦56-kilometre⟧) convoy was seen.",
        "He weighs ⟦12 stone⟧ (⟦86kg⟧) these days.",
        "It reached ⟦70F⟧ (⟦30C⟧) in the shade.",
        "She is ⟦5ft 10in⟧ (⟦1.87m⟧) tall.",
        "The lake, ⟦3,000 acres⟧ (about ⟦1,500 hectares⟧), is closed.",
        "Winds of ⟦120 miles per hour⟧, or ⟦173 kilometers per hour⟧, were measured.",
        "The reserve holds ⟦5 million gallons⟧ (⟦25 million litres⟧).",
        "The trail runs ⟦10-12 miles⟧ (⟦16-29 km⟧) along the ridge.",
        "The sea lies ⟦two miles⟧ (⟦5.2km⟧) to the west.",
        "The nest was ⟦1.4m⟧ (⟦3ft 1in⟧) from the door.",
        "The car does ⟦50mpg⟧ (⟦7.1 l/100km⟧) on the motorway.",
        "The temperature reached a high of ⟦30C⟧ (⟦54F⟧) at noon.",
        "The brewery’s colour is grey, and its tyre-shaped tank holds ⟦1,000 gallons⟧ (⟦3,785 litres⟧).",
        "The harbor was favored by brewers, who sold it by ⟦half a pint⟧ (⟦284ml⟧).",
        "It holds ⟦1,000 imperial gallons⟧ (⟦3,785 litres⟧).",
        "It holds ⟦five US pints⟧ (⟦2.84 litres⟧).",
        "The crossing takes ⟦150 minutes⟧ (⟦2hr 20min⟧) in a calm sea.",
        "She swam it in ⟦1 hour and 40 minutes⟧ (⟦90 minutes⟧).",
        "The valley had ⟦42 millimetres⟧ (⟦3.1 inches⟧) of rain.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        tolerance = self.options.tolerance / 100
        for pair in conversions(article):
            off, whose = gap(pair), ""
            if off is not None and off.within(tolerance) and pair.region:
                off, whose = gap(pair.narrowed), f": {pair.region.other} measure"
            if off is None or off.within(tolerance):
                continue
            lowered = int(not off.is_large or bool(whose)) + is_quoted(article, pair.given.span)
            yield self.finding(
                f"{{0!q}} is {off.right}, not {off.said} ({off.size}{whose})",
                pair.given.span,
                [Related(pair.stated.span, "the conversion")],
                lowered=min(lowered, 2),
                fix=Fix("check both figures", (), Safety.SHOWN, (off.right,)),
                subject=(article.text(pair.given.span), article.text(pair.stated.span)),
            )
