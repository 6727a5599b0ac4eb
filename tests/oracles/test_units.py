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
    "quarts": ["quart", "imperial_quart"],
    "fl oz": ["fluid_ounce", "imperial_fluid_ounce"],
    "barrels": ["oil_barrel"],
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
}


@pytest.mark.parametrize("form", sorted(UNITS))
def test_factors(form: str) -> None:
    unit = UNITS[form]
    if unit.is_temperature:
        return
    base = BASES[unit.dimension]
    theirs = [REGISTRY.Quantity(1, name).to(base).magnitude for name in NAMES[unit.name]]
    for size in unit.sizes:
        assert any(math.isclose(size, other, rel_tol=1e-5) for other in theirs), (
            form,
            size,
            theirs,
        )


@pytest.mark.parametrize("celsius", [-40, 0, 20, 37.5, 100])
def test_temperatures(celsius: float) -> None:
    fahrenheit = REGISTRY.Quantity(celsius, "degC").to("degF").magnitude
    assert converted(celsius, UNITS["c"], UNITS["f"]) == pytest.approx((fahrenheit,))
    assert converted(fahrenheit, UNITS["f"], UNITS["c"]) == pytest.approx((celsius,))
