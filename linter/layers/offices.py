"""Offices: what a job title says, as structure and not as a string.

The titles and the sets of offices that one person does not hold together are data, with their sources, in
`linter.layers.office_table`. `linter.layers.roles` reads the titles out of an article.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from linter.layers.office_table import GROUPS, Held
from linter.patterns import Pattern

_HEADS = {pattern: held for group in GROUPS for pattern, held in group.heads.items()}
_QUALIFIED = {words: kind for group in GROUPS for words, kind in group.qualified.items()}
HEAD_FORMS = tuple(_HEADS)
"""Patterns for the heads of job titles, each of which begins with a letter."""
HEADS = "|".join(HEAD_FORMS)
"""A pattern for the head of a job title."""

COUNSEL = (
    r"prosecuting|defending|mitigating|in mitigation"
    r"|for the (?:prosecution|[Cc]rown|defen[cs]e|claimants?|plaintiffs?|defendants?|respondents?)"
)
"""A pattern for the side on which somebody appears in court; it stands after the name only. The words are
those of court reports, our own list."""
_SIDES = {
    "prosecut": "prosecution",
    "crown": "prosecution",
    "defending": "defence",
    "defence": "defence",
    "defense": "defence",
    "mitigat": "defence",
    "claimant": "claimant",
    "plaintiff": "claimant",
    "defendant": "defendant",
    "respondent": "defendant",
}
HOUSE = "house: "
"""With what the kind of an office begins that settings add, and not this table."""

_REMITS = {
    kind: {w: d for g in GROUPS if Held(kind) in g.heads.values() for w, d in g.remits.items()}
    for kind in ("minister", "manager")
}
"""What the words of a title say of a minister's department, and of a manager's."""
_NO_MINISTER = frozenset(
    "press private permanent company under assistant general party club honorary recording corresponding "
    "membership executive social appointments parliamentary".split()
)
"""What makes a secretary or minister somebody else's helper, or the officer of a club."""
_GENERAL_DIRECTOR = frozenset(
    "executive managing co- non-executive independent creative artistic film music stage funeral "
    "associate senior regional national founding general board company former deputy assistant".split()
)
_BODIES = frozenset(
    "museum gallery library theatre theater school college university institute laboratory lab centre center "
    "hospital hospice clinic zoo park charity trust foundation institution company firm group agency department "
    "council board programme program project festival orchestra choir society association federation union "
    "club team service bureau office".split()
)
"""What somebody directs as a whole: the director of the museum may head any department of it."""
_SMALL = frozenset("of for the and a an s to at in its our their his her city’s company’s".split())


class Office(NamedTuple):
    """What a title says: its kind, and the remit within the kind (minister: foreign)."""

    kind: str
    remit: frozenset[str] = frozenset()

    def conflicts(self, other: Office) -> bool:
        """Whether one person cannot hold both in one body at one time."""
        kinds = {self.kind, other.kind}
        if len(kinds) == 1 and (self.kind in _BY_REMIT or self.kind.startswith(HOUSE)):
            return bool(self.remit and other.remit) and not self.remit & other.remit
        if kinds == {"president", "manager"}:
            return not (self.remit | other.remit) & _COMBINED_WITH_PRESIDENT
        return any(kinds <= exclusive and len(kinds) == 2 for exclusive in _EXCLUSIVE)


_COMBINED_WITH_PRESIDENT = frozenset({"operations", "finance", "technology", "medical", "sales"})
"""Departments that an American company's president heads now and then."""

_BY_REMIT = frozenset({"minister", "manager", "counsel"})
_EXCLUSIVE = tuple(kinds for group in GROUPS for kinds in group.exclusive)
"""Kinds of which one person holds one. A chair may be chief executive, and a president either, so
those pairs are not here; a `manager` is anyone who runs one department."""

UNIQUE = frozenset(
    {"president", "prime minister", "chancellor", "chief executive", "mayor", "governor"}
)
"""Offices that one person holds in one body only."""


_HEAD = Pattern(rf"\b(?:{HEADS})\b", re.I)


def office(title: str) -> Office | None:
    """Read a job title, without its body: "foreign minister", "director of public works"."""
    found = _HEAD.search(title)
    if found is None:
        return None
    head, held = found[0].lower(), _held(found[0].lower())
    before = set(title[: found.start()].lower().split())
    after = re.findall(r"[a-z]+", title[found.end() :].lower())
    qualifiers = {w for w in (*before, *after) if w not in _SMALL}
    if held.remit:
        return Office(held.kind, frozenset({held.remit}))
    if held.kind == "minister":
        return _minister(head, before, qualifiers)
    if held.kind == "manager":
        named = set(head.split()) - {"chief", "officer"}
        return _manager(named if head.startswith("chief") else qualifiers)
    kind = next(
        (_QUALIFIED[w, held.kind] for w in before if (w, held.kind) in _QUALIFIED), held.kind
    )
    return Office(kind) if kind else None


@lru_cache(maxsize=256)
def _held(head: str) -> Held:
    """What the first pattern says that a head fits to the end."""
    return next((h for p, h in _HEADS.items() if re.fullmatch(p, head, re.I)), Held())


def counsel(title: str) -> Office | None:
    """Read the side that somebody is on in court: "for the Crown", "mitigating"."""
    said = title.lower()
    side = next((side for word, side in _SIDES.items() if word in said), None)
    return Office("counsel", frozenset({side})) if side else None


def house_offices(sets: Sequence[str]) -> Mapping[str, Office]:
    """Titles that settings add, each text a set of which one person holds one: "bookkeeper, general
    manager". The title in lower case to the office. ValueError where a text is no set of two or more, or a
    title stands twice."""
    found: dict[str, Office] = {}
    for line in sets:
        titles = [" ".join(t.lower().split()) for t in line.split(",") if t.strip()]
        if len(titles) < 2:
            raise ValueError(f"{line!r} is no set of two titles with a comma between them")
        for title in titles:
            if title in found:
                raise ValueError(f"{title!r} stands twice in the sets of offices")
            found[title] = Office(f"{HOUSE}{line}", frozenset({title}))
    return found


def _minister(head: str, before: set[str], qualifiers: set[str]) -> Office | None:
    if before & _NO_MINISTER:
        return None
    words = _REMITS["minister"]
    remit = frozenset(words.get(w, w) for w in qualifiers if w not in ("state", "affairs", "first"))
    if head == "secretary" and not remit:
        # "Secretary of State" is the American foreign minister; a bare secretary is anybody's
        return Office("minister", frozenset({"foreign"})) if "state" in qualifiers else None
    return Office("minister", remit)


def _manager(qualifiers: set[str]) -> Office | None:
    if qualifiers & _GENERAL_DIRECTOR or not qualifiers - _BODIES:
        return None
    return Office("manager", frozenset(_REMITS["manager"].get(w, w) for w in qualifiers))
