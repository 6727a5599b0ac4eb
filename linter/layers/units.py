"""Units of measure: their names, dimensions and factors.

Factors are the exact definitions of the international yard and pound (1959), the US survey office's
gallon and the British Weights and Measures Act 1985; a test holds them against pint.
"""

from __future__ import annotations

from typing import NamedTuple


class Unit(NamedTuple):
    """A unit: its sizes in the base unit of its dimension. More than one size means that the name
    is used for several (a US and an imperial gallon), and any of them may be meant. An inverse unit
    (litres per 100 km) grows as the thing shrinks: its size divided by the value is the base."""

    name: str
    dimension: str
    sizes: tuple[float, ...]
    metric: bool
    inverse: bool = False

    @property
    def is_temperature(self) -> bool:
        return self.dimension == "temperature"


_INCH, _FOOT, _YARD, _MILE = 0.0254, 0.3048, 0.9144, 1609.344
_ACRE, _POUND = 4046.8564224, 0.45359237
_US_GALLON, _IMPERIAL_GALLON = 3.785411784, 4.54609
_PSI = _POUND * 9.80665 / _INCH**2
_CALORIE, _BTU, _HORSEPOWER = 4.184, 1055.05585262, 745.6998715822702
_100_KM = 100_000 / _MILE

# fmt: off
# name shown | dimension | sizes | metric? | ways of writing it
_TABLE: tuple[tuple[str, str, tuple[float, ...], bool, str], ...] = (
    ("km", "length", (1000,), True, "km kms kilometre kilometres kilometer kilometers"),
    ("m", "length", (1,), True, "m metre metres meter meters"),
    ("cm", "length", (0.01,), True, "cm cms centimetre centimetres centimeter centimeters"),
    ("mm", "length", (0.001,), True, "mm millimetre millimetres millimeter millimeters"),
    ("miles", "length", (_MILE,), False, "mile miles mi"),
    ("nautical miles", "length", (1852,), False, "nautical_mile nautical_miles nm nmi"),
    ("yards", "length", (_YARD,), False, "yard yards yd yds"),
    ("feet", "length", (_FOOT,), False, "foot feet ft"),
    ("inches", "length", (_INCH,), False, "inch inches in ins"),
    ("sq km", "area", (1000000.0,), True,
     "km2 km² sq_km square_km sq_kms square_kilometre square_kilometres square_kilometer "
     "square_kilometers"),
    ("sq m", "area", (1,), True,
     "m2 m² sq_m sqm square_metre square_metres square_meter square_meters sq_metres"),
    ("hectares", "area", (10000.0,), True, "hectare hectares ha"),
    ("acres", "area", (_ACRE,), False, "acre acres"),
    ("sq miles", "area", (_MILE ** 2,), False, "square_mile square_miles sq_mile sq_miles sq_mi"),
    ("sq ft", "area", (_FOOT ** 2,), False, "square_foot square_feet sq_ft sqft"),
    ("sq yards", "area", (_YARD ** 2,), False, "square_yard square_yards sq_yd sq_yds"),
    ("litres", "volume", (1,), True, "l litre litres liter liters"),
    ("ml", "volume", (0.001,), True, "ml millilitre millilitres milliliter milliliters"),
    ("cubic metres", "volume", (1000,), True,
     "m3 m³ cubic_metre cubic_metres cubic_meter cubic_meters"),
    ("cubic feet", "volume", (28.316846592,), False, "cubic_foot cubic_feet cu_ft"),
    ("gallons", "volume", (_US_GALLON, _IMPERIAL_GALLON), False, "gallon gallons gal gals"),
    ("US gallons", "volume", (_US_GALLON,), False,
     "us_gallon us_gallons u.s._gallon u.s._gallons american_gallon american_gallons"),
    ("imperial gallons", "volume", (_IMPERIAL_GALLON,), False,
     "imperial_gallon imperial_gallons uk_gallon uk_gallons british_gallon british_gallons"),
    ("pints", "volume", (_US_GALLON / 8, _IMPERIAL_GALLON / 8), False, "pint pints"),
    ("US pints", "volume", (_US_GALLON / 8,), False,
     "us_pint us_pints u.s._pint u.s._pints american_pint american_pints"),
    ("imperial pints", "volume", (_IMPERIAL_GALLON / 8,), False,
     "imperial_pint imperial_pints uk_pint uk_pints british_pint british_pints"),
    ("quarts", "volume", (_US_GALLON / 4, _IMPERIAL_GALLON / 4), False, "quart quarts"),
    ("US quarts", "volume", (_US_GALLON / 4,), False, "us_quart us_quarts u.s._quart u.s._quarts"),
    ("imperial quarts", "volume", (_IMPERIAL_GALLON / 4,), False, "imperial_quart imperial_quarts"),
    ("fl oz", "volume", (_US_GALLON / 128, _IMPERIAL_GALLON / 160), False,
     "fluid_ounce fluid_ounces fl_oz"),
    ("barrels", "volume", (158.987294928,), False, "barrel barrels"),
    ("kg", "mass", (1,), True, "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"),
    ("g", "mass", (0.001,), True, "g gram grams gramme grammes"),
    ("tonnes", "mass", (1000,), True, "tonne tonnes metric_ton metric_tons metric_tonne metric_tonnes"),
    ("tons", "mass", (907.18474, 1016.0469088, 1000), False, "ton tons"),
    ("short tons", "mass", (907.18474,), False, "short_ton short_tons us_ton us_tons"),
    ("long tons", "mass", (1016.0469088,), False, "long_ton long_tons imperial_ton imperial_tons"),
    ("pounds", "mass", (_POUND,), False, "pound pounds lb lbs"),
    ("ounces", "mass", (_POUND / 16,), False, "ounce ounces oz"),
    ("stone", "mass", (_POUND * 14,), False, "stone st"),
    ("km/h", "speed", (1 / 3.6,), True,
     "km/h kmh kph kmph km_per_hour km_an_hour kilometres_per_hour kilometers_per_hour "
     "kilometres_an_hour kilometers_an_hour kilometre_per_hour kilometer_per_hour"),
    ("m/s", "speed", (1,), True,
     "m/s metres_per_second meters_per_second metres_a_second meters_a_second"),
    ("mph", "speed", (_MILE / 3600,), False, "mph miles_per_hour miles_an_hour mile_per_hour"),
    ("knots", "speed", (1852 / 3600,), False, "knot knots"),
    ("cm3", "volume", (0.001,), True,
     "cm3 cm³ cc ccs cubic_centimetre cubic_centimetres cubic_centimeter cubic_centimeters"),
    ("cl", "volume", (0.01,), True, "cl centilitre centilitres centiliter centiliters"),
    ("cubic yards", "volume", (_YARD ** 3 * 1000,), False, "cubic_yard cubic_yards"),
    ("cubic miles", "volume", (_MILE ** 3 * 1000,), False, "cubic_mile cubic_miles"),
    ("cubic km", "volume", (1e12,), True,
     "km3 km³ cubic_km cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers"),
    ("acre-feet", "volume", (_ACRE * _FOOT * 1000,), False, "acre_foot acre_feet"),
    ("mg", "mass", (0.000001,), True, "mg milligram milligrams milligramme milligrammes"),
    ("hundredweight", "mass", (_POUND * 112, _POUND * 100), False, "hundredweight cwt"),
    ("km/s", "speed", (1000,), True,
     "km/s kilometres_per_second kilometers_per_second kilometres_a_second kilometers_a_second"),
    ("ft/s", "speed", (_FOOT,), False, "ft/s feet_per_second feet_a_second"),
    ("miles per second", "speed", (_MILE,), False, "miles_per_second miles_a_second"),
    ("kPa", "pressure", (1000,), True, "kpa kilopascal kilopascals"),
    ("hPa", "pressure", (100,), True, "hpa hectopascal hectopascals millibar millibars mbar"),
    ("bar", "pressure", (100_000,), True, "bar"),
    ("psi", "pressure", (_PSI,), False, "psi pounds_per_square_inch"),
    ("kJ", "energy", (1000,), True, "kj kilojoule kilojoules"),
    ("MJ", "energy", (1_000_000,), True, "mj megajoule megajoules"),
    ("kcal", "energy", (_CALORIE * 1000,), False,
     "kcal kcals calorie calories kilocalorie kilocalories"),
    ("kWh", "energy", (3_600_000,), True, "kwh kilowatt_hour kilowatt_hours"),
    ("MWh", "energy", (3.6e9,), True, "mwh megawatt_hour megawatt_hours"),
    ("GWh", "energy", (3.6e12,), True, "gwh gigawatt_hour gigawatt_hours"),
    ("BTU", "energy", (_BTU,), False, "btu btus"),
    ("watts", "power", (1,), True, "watt watts"),
    ("kW", "power", (1000,), True, "kw kilowatt kilowatts"),
    ("MW", "power", (1e6,), True, "mw megawatt megawatts"),
    ("GW", "power", (1e9,), True, "gw gigawatt gigawatts"),
    ("horsepower", "power", (_HORSEPOWER, 735.49875), False, "horsepower hp bhp brake_horsepower"),
    ("mpg", "fuel", (_100_KM * _US_GALLON, _100_KM * _IMPERIAL_GALLON), False,
     "mpg miles_per_gallon miles_to_the_gallon"),
    ("US mpg", "fuel", (_100_KM * _US_GALLON,), False, "us_mpg miles_per_us_gallon"),
    ("imperial mpg", "fuel", (_100_KM * _IMPERIAL_GALLON,), False,
     "uk_mpg imperial_mpg miles_per_imperial_gallon"),
    ("litres per 100km", "fuel", (1,), True,
     "l/100km litres/100km liters/100km litres_per_100km liters_per_100km litres_per_100_km "
     "liters_per_100_km litres_per_100_kilometres liters_per_100_kilometers"),
    ("km per litre", "fuel", (100,), True, "km/l kilometres_per_litre kilometers_per_liter"),
    ("KB", "data", (1e3,), True, "kb kilobyte kilobytes"),
    ("MB", "data", (1e6,), True, "mb megabyte megabytes"),
    ("GB", "data", (1e9,), True, "gb gigabyte gigabytes"),
    ("TB", "data", (1e12,), True, "tb terabyte terabytes"),
    ("C", "temperature", (1,), True,
     "c °c ºc degc celsius degrees_celsius degree_celsius degrees_c degrees_centigrade centigrade "
     "℃"),
    ("F", "temperature", (5 / 9,), False,
     "f °f ºf degf fahrenheit degrees_fahrenheit degree_fahrenheit degrees_f ℉"),
)
# fmt: on

UNITS: dict[str, Unit] = {
    form.replace("_", " "): Unit(
        name, dimension, sizes, metric, name.endswith(("mpg", "km per litre"))
    )
    for name, dimension, sizes, metric, forms in _TABLE
    for form in forms.split()
}
"""Every way of writing a unit, in lower case, to the unit."""
BY_NAME = {unit.name: unit for unit in UNITS.values()}
TIMES = {
    name: Unit(name, "time", (seconds,), True)
    for name, seconds in {
        "seconds": 1,
        "minutes": 60,
        "hours": 3600,
        "days": 86_400,
        "weeks": 604_800,
    }.items()
}
"""The units of time that always have the same length; a month and a year have none."""


def to_base(value: float, unit: Unit, size: float) -> float:
    """`value` in the base unit; for a temperature, degrees Celsius."""
    if unit.is_temperature and not unit.metric:
        return (value - 32) * 5 / 9
    return size / (value or 1e-9) if unit.inverse else value * size


def from_base(value: float, unit: Unit, size: float) -> float:
    if unit.is_temperature and not unit.metric:
        return value * 9 / 5 + 32
    return size / (value or 1e-9) if unit.inverse else value / size


def converted(value: float, unit: Unit, target: Unit) -> tuple[float, ...]:
    """What `value` may be in `target`: one figure for each pair of sizes the two names have."""
    return tuple(
        from_base(to_base(value, unit, a), target, b) for a in unit.sizes for b in target.sizes
    )
