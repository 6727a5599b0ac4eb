"""The places an article names, and the country, state or county it puts them in.

A name is a place where it stands as places do: after a preposition of place, or before the land it is
in. Other names of one place are in `place_forms`; near spellings are for `proper_variants`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.alternatives import ByLetter
from linter.layers.capitals import CapitalRun, led_in
from linter.layers.demonyms import COUNTRIES
from linter.layers.name_shape import UPPER
from linter.layers.organisations import BODIES, is_body, may_be_a_place, nameless_runs
from linter.layers.quotations import is_quoted
from linter.layers.sentences import sentence_at
from linter.layers.variants import stem
from linter.patterns import Pattern

_STATES = """
Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois
Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri
Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma
Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia Washington
West_Virginia Wisconsin Wyoming Alberta British_Columbia Manitoba New_Brunswick Newfoundland Nova_Scotia Ontario
Quebec Saskatchewan New_South_Wales Queensland South_Australia Tasmania Victoria Western_Australia
"""
_COUNTIES = """
Bedfordshire Berkshire Buckinghamshire Cambridgeshire Cheshire Cornwall Cumbria Derbyshire Devon Dorset Essex
Gloucestershire Hampshire Herefordshire Hertfordshire Kent Lancashire Leicestershire Lincolnshire Norfolk
Northamptonshire Northumberland Nottinghamshire Oxfordshire Rutland Shropshire Somerset Staffordshire Suffolk
Surrey Sussex East_Sussex West_Sussex Warwickshire Wiltshire Worcestershire Yorkshire North_Yorkshire
South_Yorkshire West_Yorkshire Aberdeenshire Angus Argyll Ayrshire Fife Perthshire Antrim Armagh Down Fermanagh
Tyrone Carlow Cavan Clare Cork Donegal Galway Kerry Kildare Kilkenny Laois Leitrim Limerick Longford Louth Mayo
Meath Monaghan Offaly Roscommon Sligo Tipperary Waterford Westmeath Wexford Wicklow
"""
REGIONS = {
    **dict.fromkeys((w.replace("_", " ") for w in _STATES.split()), "state"),
    **dict.fromkeys((w.replace("_", " ") for w in _COUNTIES.split()), "county"),
    **dict.fromkeys(COUNTRIES, "country"),
}
"""Lands within which papers place a town, to their rank: "country", "state" (or province), "county"."""
_IN_LAND = ByLetter(
    REGIONS,
    r", (?:in )?(?:(?:Co|County) )?",
    rf"(?! (?:[{UPPER}]|and\b|or\b))(?=,(?! [{UPPER}])|[.;:)]|[’']s\b| [a-z]|$)",
    group="land",
)
_HAS = Pattern(
    r" (?:(?:city|town|county|borough|district|parish) )?(?:council(?:lors?)?|residents|town hall|airport|harbou?r)\b"
)
"""What only a place has, in lower case after its name: Hartwell council."""
_STANDS_IN = frozenset("in near through across outside around off".split())
_STANDS_AT = frozenset("at on to from of toward towards between".split())
_SIDES = frozenset("north south east west outskirts suburb town village city port".split())


class PlaceMention(NamedTuple):
    """A name that stands as a place does. `sure` is False after a preposition that people and
    bodies stand after, too. `land` is the country, state or county said to hold it."""

    name: str
    span: Span
    sure: bool
    quoted: bool
    land: str | None = None
    land_span: Span | None = None


@layer
def places(article: Article) -> tuple[PlaceMention, ...]:
    """Every mention of a place, in text order."""
    return tuple(_read(article))


@layer
def of_another_land(article: Article) -> frozenset[Span]:
    """Names that a state or a county follows, to tell them from a greater place: Odessa, Texas."""
    ranks = ((p.span, REGIONS.get(p.land or "")) for p in places(article))
    return frozenset(span for span, rank in ranks if rank in ("state", "county"))


def _read(article: Article) -> Iterator[PlaceMention]:
    prose = article.prose
    for run in names_in_runs(article):
        start, end = run.span
        block = article.block_at(start).span
        before = prose[max(block.start, start - 24) : start]
        found = None
        if prose.startswith(", ", end) and not before.endswith((", ", " and ", " or ")):
            found = _IN_LAND.match(prose, end, block.end)
        has = prose.startswith(" ", end) and _HAS.match(prose, end, block.end)
        sure = True if has else _stands(before)
        if (sure is None and found is None) or not may_be_a_place(run):
            continue
        if sure is False and is_body(run):
            continue  # at the mill of that name
        land = found["land"] if found and run.text not in REGIONS else None
        span = Span(*found.span("land")) if found and land else None
        yield PlaceMention(
            run.text, run.span, bool(sure or found), is_quoted(article, run.span), land, span
        )


def _stands(before: str) -> bool | None:
    """Whether the words before a name make it a place for sure (True), perhaps, or not (None)."""
    words = before.lower().split() if before.endswith(" ") else []
    if words and words[-1] == "the":
        del words[-1]
    last = words[-1] if words else ""
    if last in _STANDS_IN or (last == "of" and len(words) > 1 and words[-2] in _SIDES):
        return True
    return False if last in _STANDS_AT else None


@layer
def names_in_runs(article: Article) -> tuple[CapitalRun, ...]:
    """The runs of `nameless_runs`, each without what leads in to its name: "Residents of Hartwell"."""
    return tuple(
        _after_opener(article, run) if len(run.words) > 2 else run for run in nameless_runs(article)
    )


def _after_opener(article: Article, run: CapitalRun) -> CapitalRun:
    count = led_in(run.words)
    if not count or stem(run.words[0]) in BODIES:
        return run
    if sentence_at(article, run.span.start).span.start != run.span.start:
        return run
    start = run.span.start + sum(len(word) + 1 for word in run.words[:count])
    return CapitalRun(run.words[count:], Span(start, run.span.end), run.in_headline)


def place_names(run: CapitalRun) -> Iterator[tuple[str, Span]]:
    """What a run may name as a place: all of it, or what follows its last "of": Mayor of Odesa."""
    yield run.text, run.span
    if " of " in run.text:
        tail = run.text.rsplit(" of ", 1)[1].removeprefix("the ")
        yield tail, Span(run.span.end - len(tail), run.span.end)
