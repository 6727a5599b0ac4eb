"""Measures as read, and conversions by property."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from checks.numbers.unit_conversion import UnitConversion
from linter.article.article import Article
from linter.article.source import Source
from linter.engine.read import read_source
from linter.layers.conversions import Reading, conversions
from linter.layers.measures import measures
from linter.layers.regional_units import Region, region
from linter.layers.units import BY_NAME, UNITS, converted

ROWS = {
    "200 miles": ("200 miles", 200, "miles"),
    "a 40-mile convoy": ("40-mile", 40, "miles"),
    "5ft 10in": ("5ft 10in", 5 + 10 / 12, "feet"),
    "6-foot-2": ("6-foot-2", 6 + 2 / 12, "feet"),
    "6'2\"": ("6'2\"", 6 + 2 / 12, "feet"),
    "12st 6lb": ("12st 6lb", 12 + 6 / 14, "stone"),
    "9 pounds, 4 ounces": ("9 pounds, 4 ounces", 9.25, "pounds"),
    "1,200 acres": ("1,200 acres", 1200, "acres"),
    "1.5 million tonnes": ("1.5 million tonnes", 1.5e6, "tonnes"),
    "twenty-five miles": ("twenty-five miles", 25, "miles"),
    "a hundred miles": ("a hundred miles", 100, "miles"),
    "5 lb. (he said)": ("5 lb", 5, "pounds"),
    "half a mile": ("half a mile", 0.5, "miles"),
    "2½ miles": ("2½ miles", 2.5, "miles"),
    "3 1/2 inches": ("3 1/2 inches", 3.5, "inches"),
    "-20C": ("-20C", -20, "C"),
    "minus 4F": ("minus 4F", -4, "F"),
    "20 degrees Celsius": ("20 degrees Celsius", 20, "C"),
    "100km/h": ("100km/h", 100, "km/h"),
    "60 miles per hour": ("60 miles per hour", 60, "mph"),
    "4 square miles": ("4 square miles", 4, "sq miles"),
    "a third of a pint": ("a third of a pint", 1 / 3, "pints"),
    "40mpg": ("40mpg", 40, "mpg"),
    "7.1 l/100km": ("7.1 l/100km", 7.1, "litres per 100km"),
    "32 psi": ("32 psi", 32, "psi"),
    "250 calories": ("250 calories", 250, "kcal"),
    "a 150-kilowatt motor": ("150-kilowatt", 150, "kW"),
    "16GB": ("16GB", 16, "GB"),
    "4 cubic miles": ("4 cubic miles", 4, "cubic miles"),
    "62 degrees": ("62 degrees", 62, "degrees"),
    "6 lb 3 oz": ("6 lb 3 oz", 6 + 3 / 16, "pounds"),
    "1m 20cm": ("1m 20cm", 1.2, "m"),
    "3 to 11 degrees Celsius": ("3 to 11 degrees Celsius", 3, "C"),
    "5-7 miles": ("5-7 miles", 5, "miles"),
    "2hr 20min": ("2hr 20min", 2 + 20 / 60, "hours"),
    "an hour and a half": ("an hour and a half", 1.5, "hours"),
    "140 minutes": ("140 minutes", 140, "minutes"),
    "2min 3.5sec": ("2min 3.5sec", 2 + 3.5 / 60, "minutes"),
    "between 5 and 7 miles": ("5 and 7 miles", 5, "miles"),
}
NONE = (
    "£38.5m",
    "$50m",
    "5 in 10",
    "route 66",
    "4-3",
    "1999",
)
PAIRS = [
    ("miles", "km"),
    ("feet", "metres"),
    ("acres", "hectares"),
    ("pounds", "kg"),
    ("mph", "km/h"),
]
figures = st.integers(1, 99_999)


def article(text: str) -> Article:
    return read_source(Source("x.txt", f"It was {text}."))


@pytest.mark.parametrize("text", ROWS)
def test_measures(text: str) -> None:
    read = article(text)
    (found,) = measures(read)
    written, value, unit = ROWS[text]
    assert read.text(found.span) == written
    assert found.unit.name == unit
    assert found.low.value == pytest.approx(value)


@pytest.mark.parametrize("text", NONE)
def test_no_measures(text: str) -> None:
    assert measures(article(text)) == ()


def rounded(value: float, digits: int) -> float:
    return round(value, digits - 1 - math.floor(math.log10(value)))


def written(value: float) -> str:
    return f"{value:,.6f}".rstrip("0").rstrip(".")


def findings(given_value: str, stated: str) -> int:
    text = f"The thing is {given_value} ({stated}) long."
    return len(list(UnitConversion().run(read_source(Source("x.txt", text)))))


@given(figures, st.sampled_from(PAIRS), st.integers(2, 3), st.booleans())
def test_a_right_conversion_is_never_flagged(
    value: int, pair: tuple[str, str], digits: int, forth: bool
) -> None:
    one, other = pair if forth else pair[::-1]
    (exact,) = converted(value, UNITS[one], UNITS[other])
    assert not findings(f"{value:,} {one}", f"{written(rounded(exact, digits))} {other}")
    if exact >= 1:
        assert not findings(f"{value:,} {one}", f"{exact:,.0f} {other}")


@given(figures, st.sampled_from(PAIRS), st.floats(0.13, 0.8), st.booleans())
def test_a_wrong_conversion_always_is(
    value: int, pair: tuple[str, str], off: float, high: bool
) -> None:
    one, other = pair
    (exact,) = converted(value, UNITS[one], UNITS[other])
    stated = exact * (1 + off) if high else exact * (1 - off)
    assume(abs(stated - exact) > 1.5)
    assert findings(f"{value:,} {one}", f"{stated:,.0f} {other}") == 1


READINGS = {
    "a high of 20C (68F)": Reading.LEVEL,
    "temperatures reached about 40C (104F)": Reading.LEVEL,
    "it rose to 40C (104F)": Reading.LEVEL,
    "it fell by 9C (16F)": Reading.DIFFERENCE,
    "a warming of 2C (3.6F)": Reading.DIFFERENCE,
    "2C (3.6F) warmer": Reading.DIFFERENCE,
    "2C (3.6F) above pre-industrial levels": Reading.DIFFERENCE,
    "limit warming to 1.5C (2.7F)": Reading.EITHER,
    "the room (20C (68F))": Reading.EITHER,
}


@pytest.mark.parametrize("text", READINGS)
def test_readings_of_temperatures(text: str) -> None:
    (pair,) = conversions(article(text))
    assert pair.reading is READINGS[text]


@given(st.integers(-40, 45), st.integers(-60, 60))
def test_temperatures_are_judged_by_degrees(celsius: int, off: int) -> None:
    assume(celsius >= 0 and abs(off) != 2)
    (exact,) = converted(celsius, UNITS["c"], UNITS["f"])
    found = findings(f"at a high of {celsius}C", f"{exact + off:.0f}F")
    assert found == (abs(round(exact + off) - exact) > 1)


REGIONS = {
    "The colour of the harbour pleased them": Region.IMPERIAL,
    "The color of the harbor pleased them": Region.US,
    "The color of the harbour pleased them": Region.OPEN,
    "The colour pleased them": Region.OPEN,
    "The colour, 2 litres of it, pleased them": Region.OPEN,
    "The colour of the harbour pleased Americans": Region.OPEN,
    "The color of the harbor pleased Londoners": Region.US,
    "The color of the harbor pleased the Scottish": Region.OPEN,
    "It pleased them": Region.OPEN,
}


@pytest.mark.parametrize("text", REGIONS)
def test_whose_gallons_an_article_means(text: str) -> None:
    assert region(read_source(Source("x.txt", f"{text}, it is said."))) is REGIONS[text]


@given(st.integers(1, 9999), st.sampled_from(["gallons", "pints", "quarts"]), st.booleans())
def test_a_conversion_of_the_right_region_is_never_flagged(
    value: int, unit: str, american: bool
) -> None:
    where = "US" if american else "imperial"
    (exact,) = converted(value, BY_NAME[f"{where} {unit}"], UNITS["litres"])
    spelled = "color of the harbor" if american else "colour of the harbour"
    text = (
        f"The {spelled} is that of {value:,} {unit} ({written(rounded(exact, 3))} litres) of tea."
    )
    assert not list(UnitConversion().run(read_source(Source("x.txt", text))))
