"""Short forms that are written with stops or without: U.S. and US, a.m. and am, Mr. and Mr."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.organisations import said_to_be_a_body
from linter.layers.quotations import is_quoted
from linter.layers.zones import zone_at
from linter.patterns import Pattern

_DOTTED = Pattern(r"(?<![\w.@/])(?:[A-Z]\.(?:[A-Z]\.)+|[A-Z](?:\.[A-Z])+(?![\w.]))(?!\w)")
_CLOCK = Pattern(
    r"(?<=\d) ?(a\.m\.?|p\.m\.?|am|pm|A\.M\.|P\.M\.|(?<=\d\d )[AP]M|(?<=\d)[AP]M)(?!\w)"
)
_LATIN = Pattern(r"(?<![\w.])(e\.g\.|i\.e\.|eg|ie)(?=[ ,:])")
_TITLE = Pattern(r"(?<![\w.])(Mr|Mrs|Ms|Dr|Prof)(\.?)(?= (?!Pepper)[A-Z])")
_CAPITALS = Pattern(r"(?<![\w.@/#$£&-])[A-Z]{2,4}(?![\w.$]?\w|[$£€&]|\.[a-zA-Z]| ?\d)")
_PLACES = frozenset("US USA UK UN EU UAE DC USSR".split())
"""Short forms of places and bodies, which are followed by capitalised names and still the same."""
_NAMED = Pattern(
    r" (?:Airways|Airlines|Bancorp|Bank|Foods|Magazine|News|Open|Steel|Soccer|Comics|United|Weekly|"
    r"Masters|Amateur|Cellular|Ecology|Xpress|Coal|Anti-Doping|Women’s Open|Women's Open)\b"
)
"""What follows when the short form is part of a registered name or a title."""


class Abbreviation(NamedTuple):
    """A short form in running copy or a headline. `letters` is the same for all ways of writing
    it; `form` is the way, as an editor would say it."""

    span: Span
    letters: str
    form: str
    zone: str
    quoted: bool


@layer
def abbreviations(article: Article) -> tuple[Abbreviation, ...]:
    """Every short form that this article could write in another way, in order."""
    found = [*_capitals(article.prose), *_clock(article.prose), *_latin(article.prose)]
    found += _titles(article.prose)
    return tuple(sorted(_placed(article, found), key=lambda a: a.span))


def _placed(article: Article, found: list[tuple[Span, str, str]]) -> Iterator[Abbreviation]:
    for span, letters, form in found:
        zone = zone_at(article, span.start)
        if zone is not None:
            yield Abbreviation(span, letters, form, zone, is_quoted(article, span))


def _capitals(prose: str) -> Iterator[tuple[Span, str, str]]:
    """Dotted capitals, and the same letters without stops where the article has both."""
    dotted = [m for m in _DOTTED.finditer(prose) if not _is_initials(prose, m)]
    letters = {m[0].replace(".", "") for m in dotted}
    if not letters:
        return
    for match in dotted:
        if not _NAMED.match(prose, match.end()) and not _is_title(prose, match):
            form = match[0] if match[0].endswith(".") else f"{match[0]} without its last stop"
            yield Span(*match.span()), match[0].replace(".", ""), form
    for match in _CAPITALS.finditer(prose):
        if match[0] in letters and not _is_shouted(prose, match) and not _is_name(prose, match):
            yield Span(*match.span()), match[0], match[0]


def _is_initials(prose: str, match: re.Match[str]) -> bool:
    """Whether dotted capitals are a person's or a firm's: C.Q. Brown, D.R. Horton."""
    letters = match[0].replace(".", "")
    if letters in _PLACES:
        return False
    return (
        re.match(r" (?:[A-Z][a-z’']|Mc|De |de |van |von )", prose[match.end() : match.end() + 5])
        is not None
    )


def _is_name(prose: str, match: re.Match[str]) -> bool:
    """Whether capitals without stops belong to a longer name: BC Hydro, US Airways."""
    if _NAMED.match(prose, match.end()) or _is_title(prose, match):
        return True
    return (
        match[0] not in _PLACES
        and re.match(r" [A-Z][a-z]", prose[match.end() : match.end() + 3]) is not None
    )


_TITLED = Pattern(r"(?: [A-Z][\w’'&-]{1,20}){1,4}")
_WORK = r"(?:magazine|newspaper|journal|website|podcast|programme|program|show|series|film|album|song|novel|book)"
_WORK_AFTER = Pattern(rf",? (?:an?|the|its|which is an?) (?:[\w’'-]{{1,20}} ){{0,4}}{_WORK}\b")
_WORK_BEFORE = Pattern(rf"\b{_WORK} $")


def _is_title(prose: str, match: re.Match[str]) -> bool:
    """Whether short forms open a title or the name of a firm, by what is said beside it: US Ballot, a magazine."""
    name = _TITLED.match(prose, match.end())
    if name is None:
        return False
    before = prose[max(0, match.start() - 20) : match.start()]
    after = (_WORK_AFTER.match(prose, name.end()), said_to_be_a_body(prose, name.end()))
    return any(after) or _WORK_BEFORE.search(before) is not None


def _is_shouted(prose: str, match: re.Match[str]) -> bool:
    """Whether the words around are capitals too: TELL US MORE."""
    before = re.search(r"([A-Za-z]+)\W*$", prose[max(0, match.start() - 20) : match.start()])
    after = re.match(r"\W*([A-Za-z]+)", prose[match.end() : match.end() + 20])
    return any(word and len(word[1]) > 2 and word[1].isupper() for word in (before, after))


def _clock(prose: str) -> Iterator[tuple[Span, str, str]]:
    for match in _CLOCK.finditer(prose):
        letters = "am/pm"
        stem = match[1].replace(".", "")
        form = "AM" if stem.isupper() else "am"
        form = f"{form[0]}.{form[1]}." if "." in match[1] else form
        yield Span(*match.span(1)), letters, form


def _latin(prose: str) -> Iterator[tuple[Span, str, str]]:
    for match in _LATIN.finditer(prose):
        yield Span(*match.span()), "e.g./i.e.", "e.g." if "." in match[0] else "eg"


def _titles(prose: str) -> Iterator[tuple[Span, str, str]]:
    for match in _TITLE.finditer(prose):
        yield Span(*match.span()), "Mr/Mrs/Dr", "Mr." if match[2] else "Mr"
