"""How the words beside a figure say what it is a figure of: the thing, which of them, and whether the
reader has been told of it before.

A counted noun is the figure's own (`14 shops`); a sum, a measure or a bare number has its thing in
other words: `a fine of $35,000`, `the 4% offer`, `the attendance was 11,246`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from linter.layers.counted import lemma
from linter.layers.figures import Figure, Kind
from linter.layers.number_units import TIMES
from linter.patterns import Pattern


class Pointer(NamedTuple):
    """Words before a figure that point back at something told: `the 43 people`, `Hale’s ten goals`,
    `the peak, measured at 9m`. `start` is where they begin, `word` the first of them in lower case,
    `which` the owner or noun that says what is meant; `attached` is false where a comma stands between."""

    start: int
    word: str
    which: str
    attached: bool


_DETERMINER = r"(?:the|those|these|its|their|our|his|her|my|your|whose)"
_OWNER = r"[\w’'-]{2,40}(?:[’']s|s[’'])"
_ATTACHED = Pattern(
    rf"(?:^|(?<=[\s(“\"—–]))(?:(?:all )?(?:{_DETERMINER}(?: (?P<noun>[a-z]+(?:[ -][a-z]+)?) of)?"
    rf"|(?:(?:last|this|that|next) )?(?P<owner>{_OWNER}))|(?<!in )all) (?:(?:full|whole|entire) )?$",
    re.I,
)
_APPOSED = Pattern(
    rf"\b(?:{_DETERMINER}|{_OWNER}) (?P<noun>[a-z]{{3,}}), (?P<given>(?:which was )?(?:officially )?"
    r"(?:measured|announced|put|given|estimated|recorded|reported|listed|stated|set|fixed|billed|valued|"
    r"priced) (?:at|as|to be) )?$",
    re.I,
)
_CLOSES = Pattern(r"[,;)]")
_AMOUNT = Pattern(
    r"\b(?:an?|the|its|their|our|his|her|[\w’'-]+[’']s) (?:[a-z-]+ ){0,2}?([a-z]{3,}) (?:of|was|were|is|"
    r"came to|comes to|stood at|stands at|amounted to|totall?ed|reached|hit|is put at|was put at) $",
    re.I,
)
_HEAD = Pattern(r"[ \u00a0]([a-z]{3,})\b")
_ENDS_PHRASE = frozenset(
    """was were is are has have had will would could can may might must should said say says did do does
    and but or as when while after before because so if than went came made took got became left fell rose won
    lost cost costs takes goes comes makes gives needs means wants runs lasts stood stands stayed began ran""".split()
)
_NO_HEAD = _ENDS_PHRASE | frozenset(
    """for from into onto over under about after before during within without between among against until since
    per each every apiece more less off out down away ago long wide high deep tall old worth this that these
    those there here who which its their his her our only also just still now late early north south east
    west apart ahead behind above below last next today yesterday tomorrow the and""".split()
)
_FOLLOWING = Pattern(r"[ \u00a0]([A-Za-z][\w’'-]*)")
_PARTICIPLE = Pattern(r" (?:won|lost) (?:by|in|at|to|during|since)\b")
_RELATIVE = Pattern(r" (?:that|which|who|whom)\b([^,;:.()—–]{0,60})")
_NO_THING = frozenset("sum total figure amount number".split())
_KILLED = Pattern(r"(?:\w+ ){0,2}(?:kill|die|dead|death|fatal)", re.I)
_HURT = Pattern(r"(?:\w+ ){0,2}(?:injur|hurt|wound)", re.I)
_KILLS = Pattern(r"\b(?:kill(?:ed|s|ing)?|deaths? of|leaves? dead|dead) $", re.I)
_HURTS = Pattern(r"\b(?:injur(?:ed|es|ing)|wound(?:ed|s|ing)|hurt(?:s|ing)?) $", re.I)


def pointer(before: str, after: str) -> Pointer | None:
    """What points back from the figure between `before` and `after`."""
    found = _ATTACHED.search(before)
    if found is not None:
        which = found["owner"] or found["noun"] or ""
        return Pointer(found.start(), found[0].split()[0].lower(), which, True)
    found = _APPOSED.search(before)
    if found is not None and (found["given"] or _CLOSES.match(after)):
        return Pointer(found.start(), "the", found["noun"], False)
    return None


def restriction(after: str) -> str:
    """The words behind a noun phrase that say which: up to a stop, a finite verb or eight words."""
    words: list[str] = []
    at = 0
    while len(words) < 8 and (found := _FOLLOWING.match(after, at)) is not None:
        if found[1].lower() in _ENDS_PHRASE and not _PARTICIPLE.match(after, at):
            break
        words.append(found[1])
        at = found.end()
    return " ".join(words)


def clause(after: str) -> str:
    """The relative clause behind a noun phrase: `people who lost power`, `€2m that it lost`."""
    found = _RELATIVE.match(after)
    return found[1] if found else ""


def things(figure: Figure, before: str, after: str) -> frozenset[str]:
    """Lemmas of what the figure is one of; of people who were killed also `death`."""
    if figure.kind in (Kind.MONEY, Kind.PERCENT, Kind.MEASURE):
        unit = {figure.unit} if figure.kind is Kind.MEASURE and figure.unit not in TIMES else set()
        return frozenset({*unit, *_head(after), *_amount(before)})
    if figure.counted is None:
        return frozenset((*_amount(before), *_fates(before, "")))
    thing = figure.counted.lemma
    return frozenset({thing, *(_fates(before, after.lstrip()) if thing == "person" else ())})


def _head(after: str) -> Iterator[str]:
    """The noun that a sum or measure stands before: `the $250 million buyback`, `a 4% offer`."""
    found = _HEAD.match(after)
    if found and found[1] not in _NO_HEAD and not found[1].endswith(("ed", "ly", "ing")):
        yield lemma(found[1])


def _amount(before: str) -> Iterator[str]:
    """The noun that a figure is the amount of: `a fine of $35,000`, `the fine was $35,000`, `the fine,
    put at $35,000`."""
    found = _AMOUNT.search(before)
    noun = found[1] if found else None
    if noun is None and (apposed := _APPOSED.search(before)) is not None:
        noun = apposed["noun"]
    if noun and noun not in _NO_THING:
        yield lemma(noun)


def _fates(before: str, after: str) -> Iterator[str]:
    if _KILLED.match(after) or _KILLS.search(before):
        yield "death"
    if _HURT.match(after) or _HURTS.search(before):
        yield "injury"
