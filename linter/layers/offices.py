"""Offices: what a job title says, as structure and not as a string.

Heads and synonyms are those that newspapers use; the list is ours, as are the sets of offices that one
person does not hold together in one body, kept to what cabinets and boards do not combine.
`linter.layers.roles` reads the titles out of an article.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

HEAD_FORMS = (
    r"prime minister",
    r"secretary[- ]general",
    r"director[- ]general",
    r"managing director",
    r"company secretary",
    r"attorney[- ]general",
    r"general secretary",
    r"chief executives?(?: officer)?",
    r"C[EFOT]O",
    r"chief [a-z]+(?: [a-z]+)? officer",
    r"finance chief",
    r"operations chief",
    r"chief (?:nurse|nursing officer|medical officer|economist|geologist|scientist|engineer|whip)",
    r"vice[- ]chair(?:man|woman|person)?",
    r"deputy chair(?:man|woman|person)?",
    r"chair(?:man|woman|person)?",
    r"president",
    r"premier",
    r"chancellor",
    r"minister",
    r"secretary",
    r"director",
    r"governor",
    r"mayor",
    r"sheriff",
    r"treasurer",
    r"administrator",
    r"head",
)
"""Patterns for the heads of job titles, each of which begins with a letter."""
HEADS = "|".join(HEAD_FORMS)
"""A pattern for the head of a job title."""

COUNSEL = (
    r"prosecuting|defending|mitigating|in mitigation"
    r"|for the (?:prosecution|[Cc]rown|defen[cs]e|claimants?|plaintiffs?|defendants?|respondents?)"
)
"""A pattern for the side on which somebody appears in court; it stands after the name only."""
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

_C_SUITE = {
    "executive": "chief executive",
    "financial": "finance",
    "finance": "finance",
    "operating": "operations",
    "operations": "operations",
    "technology": "technology",
    "technical": "technology",
    "information": "information",
    "marketing": "marketing",
    "medical": "medical",
    "nursing": "nursing",
    "nurse": "nursing",
}
_LETTERS = {"ceo": "executive", "cfo": "financial", "coo": "operating", "cto": "technology"}
_REMITS = {
    "external": "foreign",
    "treasury": "finance",
    "exchequer": "finance",
    "home": "interior",
    "defense": "defence",
    "justice": "justice",
    "labor": "labour",
    "commerce": "trade",
}
_NO_MINISTER = frozenset(
    "press private permanent company under assistant general party club honorary recording corresponding "
    "membership executive social appointments parliamentary".split()
)
"""What makes a secretary or minister somebody else's helper, or the officer of a club."""
_GENERAL_DIRECTOR = frozenset(
    "executive managing co- non-executive independent creative artistic film music stage funeral "
    "associate senior regional national founding general board company former deputy assistant".split()
)
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


_COMBINED_WITH_PRESIDENT = frozenset(
    {"operations", "finance", "technology", "medical", "marketing"}
)
"""Departments that an American company's president heads now and then."""

_BY_REMIT = frozenset({"minister", "manager", "counsel"})
_STATE = frozenset({"president", "prime minister", "chancellor", "minister"})
_EXCLUSIVE = (
    _STATE,
    frozenset({"chief executive", "manager"}),
    frozenset({"chief executive", "non-executive chair"}),
    frozenset({"managing director", "non-executive chair"}),
    frozenset({"chief executive", "company secretary"}),
    frozenset({"chair", "vice chair"}),
    frozenset({"non-executive chair", "manager"}),
)
"""Kinds of which one person holds one. A chair may be chief executive, and a president either, so
those pairs are not here; a `manager` is anyone who runs one department."""

UNIQUE = frozenset(
    {"president", "prime minister", "chancellor", "chief executive", "mayor", "governor"}
)
"""Offices that one person holds in one body only."""


def office(title: str) -> Office | None:
    """Read a job title, without its body: "foreign minister", "director of public works"."""
    words = re.findall(r"[a-z]+(?:-[a-z]+)*", title.lower().replace("’s", "").replace("'s", ""))
    found = re.search(rf"\b(?:{HEADS})\b", title, re.I)
    if found is None or not words:
        return None
    head = found[0].lower().replace("-", " ")
    before = title[: found.start()].lower().split()
    after = re.findall(r"[a-z]+", title[found.end() :].lower())
    qualifiers = {w for w in (*before, *after) if w not in _SMALL}
    return _read(head, set(before), qualifiers)


def counsel(title: str) -> Office | None:
    """Read the side that somebody is on in court: "for the Crown", "mitigating"."""
    said = title.lower()
    side = next((side for word, side in _SIDES.items() if word in said), None)
    return Office("counsel", frozenset({side})) if side else None


def house_offices(sets: Sequence[str]) -> Mapping[str, Office]:
    """Titles that settings add, each text a set of which one person holds one: "bookkeeper, general
    manager". The title in lower case to the office."""
    return {
        title: Office(f"{HOUSE}{line}", frozenset({title}))
        for line in sets
        for title in (t.strip().lower() for t in line.split(","))
        if title
    }


_AS_THEY_ARE = frozenset(
    {
        "president",
        "mayor",
        "governor",
        "sheriff",
        "treasurer",
        "managing director",
        "company secretary",
    }
)


def _read(head: str, before: set[str], qualifiers: set[str]) -> Office | None:
    if head in _LETTERS or head.startswith("chief") or head.endswith(" chief"):
        return _chief(head)
    if head.startswith(("vice chair", "deputy chair")):
        return Office("vice chair")
    if head.startswith("chair"):
        plain = "non-executive" in before or "nonexecutive" in before
        return Office("non-executive chair" if plain else "chair")
    if head in ("prime minister", "premier"):
        return Office("prime minister")
    if head == "chancellor":
        exchequer = "exchequer" in qualifiers
        return Office("minister", frozenset({"finance"})) if exchequer else Office("chancellor")
    if head in ("minister", "secretary"):
        return _minister(head, before, qualifiers)
    if head in ("director", "head", "administrator"):
        return _manager(qualifiers)
    if head in _AS_THEY_ARE:
        return Office(head)
    return None


def _chief(head: str) -> Office:
    words = _LETTERS.get(head, head).replace("chief", "").replace("officer", "").split()
    first = words[0] if words else "executive"
    remit = _C_SUITE.get(first.rstrip("s"), first)
    if remit == "chief executive":
        return Office("chief executive")
    return Office("manager", frozenset({remit}))


def _minister(head: str, before: set[str], qualifiers: set[str]) -> Office | None:
    if before & _NO_MINISTER:
        return None
    remit = frozenset(
        _REMITS.get(w, w) for w in qualifiers if w not in ("state", "affairs", "first")
    )
    if head == "secretary" and not remit:
        # "Secretary of State" is the American foreign minister; a bare secretary is anybody's
        return Office("minister", frozenset({"foreign"})) if "state" in qualifiers else None
    return Office("minister", remit)


def _manager(qualifiers: set[str]) -> Office | None:
    if qualifiers & _GENERAL_DIRECTOR or not qualifiers:
        return None
    return Office("manager", frozenset(_C_SUITE.get(w, w) for w in qualifiers))
