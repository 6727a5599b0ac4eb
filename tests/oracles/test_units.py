"""Our table of units against pint's, factor by factor."""

from __future__ import annotations

import math

import pytest

from linter.layers.units import UNITS, converted

pint = pytest.importorskip("pint")
REGISTRY = pint.UnitRegistry()
NAMES = {
    "km": ["kilometer"],
    "m": ["meter"],
    "cm": ["centimeter"],
    "mm": ["millimeter"],
    "miles": ["mile"],
    "nautical miles": ["nautical_mile"],
    "yards": ["yard"],
    "feet": ["foot"],
    "inches": ["inch"],
    "sq km": ["kilometer**2"],
    "sq m": ["meter**2"],
    "hectares": ["hectare"],
    "acres": ["acre"],
    "sq miles": ["mile**2"],
    "sq ft": ["foot**2"],
    "sq yards": ["yard**2"],
    "litres": ["liter"],
    "ml": ["milliliter"],
    "cubic metres": ["meter**3"],
    "cubic feet": ["foot**3"],
    "gallons": ["gallon", "imperial_gallon"],
    "US gallons": ["gallon"],
    "imperial gallons": ["imperial_gallon"],
    "pints": ["pint", "imperial_pint"],
    "US pints": ["pint"],
    "imperial pints": ["imperial_pint"],
    "US quarts": ["quart"],
    "imperial quarts": ["imperial_quart"],
    "quarts": ["quart", "imperial_quart"],
    "fl oz": ["fluid_ounce", "imperial_fluid_ounce"],
    "barrels": ["oil_barrel"],
    "cm3": ["cm**3"],
    "cl": ["centiliter"],
    "cubic yards": ["yard**3"],
    "cubic miles": ["mile**3"],
    "cubic km": ["kilometer**3"],
    "acre-feet": ["acre_foot"],
    "mg": ["milligram"],
    "hundredweight": ["UK_hundredweight", "US_hundredweight"],
    "km/s": ["kilometer/second"],
    "ft/s": ["foot/second"],
    "miles per second": ["mile/second"],
    "kPa": ["kilopascal"],
    "hPa": ["hectopascal"],
    "bar": ["bar"],
    "psi": ["psi"],
    "kJ": ["kilojoule"],
    "MJ": ["megajoule"],
    "kcal": ["kilocalorie"],
    "kWh": ["kilowatt_hour"],
    "MWh": ["megawatt_hour"],
    "GWh": ["gigawatt_hour"],
    "BTU": ["BTU"],
    "watts": ["watt"],
    "kW": ["kilowatt"],
    "MW": ["megawatt"],
    "GW": ["gigawatt"],
    "horsepower": ["horsepower", "metric_horsepower"],
    "KB": ["kilobyte"],
    "MB": ["megabyte"],
    "GB": ["gigabyte"],
    "TB": ["terabyte"],
    "kg": ["kilogram"],
    "g": ["gram"],
    "tonnes": ["metric_ton"],
    "tons": ["short_ton", "long_ton", "metric_ton"],
    "short tons": ["short_ton"],
    "long tons": ["long_ton"],
    "pounds": ["pound"],
    "ounces": ["ounce"],
    "stone": ["stone"],
    "km/h": ["kilometer/hour"],
    "m/s": ["meter/second"],
    "mph": ["mile/hour"],
    "knots": ["knot"],
}
BASES = {
    "length": "meter",
    "area": "meter**2",
    "volume": "liter",
    "mass": "kilogram",
    "speed": "meter/second",
    "pressure": "pascal",
    "energy": "joule",
    "power": "watt",
    "data": "byte",
}


@pytest.mark.parametrize("form", sorted(UNITS))
def test_factors(form: str) -> None:
    unit = UNITS[form]
    if unit.is_temperature or unit.dimension == "fuel":
        return
    base = BASES[unit.dimension]
    theirs = [REGISTRY.Quantity(1, name).to(base).magnitude for name in NAMES[unit.name]]
    for size in unit.sizes:
        assert any(math.isclose(size, other, rel_tol=1e-5) for other in theirs), (
            form,
            size,
            theirs,
        )


@pytest.mark.parametrize(("gallon", "index"), [("gallon", 0), ("imperial_gallon", 1)])
def test_fuel_use_is_the_inverse(gallon: str, index: int) -> None:
    theirs = (1 / REGISTRY.Quantity(40, f"mile/{gallon}")).to("liter/kilometer").magnitude * 100
    assert converted(40, UNITS["mpg"], UNITS["l/100km"])[index] == pytest.approx(theirs)
    assert converted(5, UNITS["l/100km"], UNITS["km/l"]) == pytest.approx((20,))


@pytest.mark.parametrize("celsius", [-40, 0, 20, 37.5, 100])
def test_temperatures(celsius: float) -> None:
    fahrenheit = REGISTRY.Quantity(celsius, "degC").to("degF").magnitude
    assert converted(celsius, UNITS["c"], UNITS["f"]) == pytest.approx((fahrenheit,))
    assert converted(fahrenheit, UNITS["f"], UNITS["c"]) == pytest.approx((celsius,))
