"""Whether the gallon of an article is the American or the imperial one, by how it spells."""

from __future__ import annotations

from enum import StrEnum

from linter.article.article import Article, layer
from linter.layers.spellings import voters
from linter.layers.units import BY_NAME, Unit
from linter.patterns import Pattern


class Region(StrEnum):
    """Whose gallons, pints and quarts an article means."""

    US = "US"
    IMPERIAL = "imperial"
    OPEN = ""
    """Nothing says so: any unit that bears the name may be meant."""

    @property
    def other(self) -> Region:
        return Region.IMPERIAL if self is Region.US else Region.US


_LEAST = 2
"""So many different words must be spelled the one way, and none the other."""
_OF_UNITS = frozenset(
    "liter liters kiloliter kiloliters milliliter milliliters meter meters".split()
)
"""Words that a conversion brings along with its other unit."""
_TELLS_OF_AMERICA = Pattern(
    r"\b(?:US|USA|U\.S\.(?:A\.)?|America\w*|United States|Canad\w+|Washington|New York|California\w*|Texa[ns]\w*|"
    r"Florid\w+|gallons? \(US\)|(?:US|American) gallons?)(?!\w)"
)
_TELLS_OF_BRITAIN = Pattern(
    r"\b(?:UK|U\.K\.|Britain|British|England|English|Scot(?:land|tish)|Wales|Welsh|Ireland|Irish|London|Canad\w+|"
    r"Australia\w*|New Zealand|India\w*|Caribbean|[Ii]mperial)(?!\w)"
)


@layer
def region(article: Article) -> Region:
    """Whose measures the article is written in.

    American copy measures in US gallons, other copy in imperial ones. An article that tells of
    the other side of the ocean may do either, and so may one whose spelling tells nothing clear.
    """
    american, other = (votes - _OF_UNITS for votes in voters(article))
    if len(american) >= _LEAST and not other:
        return Region.OPEN if _TELLS_OF_BRITAIN.search(article.prose) else Region.US
    if len(other) >= _LEAST and not american:
        return Region.OPEN if _TELLS_OF_AMERICA.search(article.prose) else Region.IMPERIAL
    return Region.OPEN


def regional(unit: Unit, where: Region) -> Unit:
    """The unit of that name of a region: `gallons` as `imperial gallons`; others as they are. A ton is
    never told: besides the two, any copy means the tonne by it."""
    return BY_NAME.get(f"{where} {unit.name}", unit) if where else unit
