"""Near names of several words: two forms that may be one name of a body or a place.

Single words are compared in `variants`; whether two forms are one name, the article must tell.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from linter.layers.variants import SHORTEST, folded, near, stem
from linter.patterns import Pattern

_FEW = 2
_MANY = 5
_KINDS = tuple(
    frozenset(line.split())
    for line in """
    partner capital holding group investment investor venture equity
    association society federation alliance forum union guild league fellowship
    institute institution foundation trust
    institute center centre
    federation foundation
    agency authority
    commission committee
    board council
    bureau office
    department ministry
    company corporation
    academy school college
    hospital infirmary clinic
    museum gallery
    film cinema movie
    coast bay shore
    cold cool
    art culture
    rail railway
    transport transit
    insurance assurance
    """.strip().splitlines()
)
"""Stems of words for bodies and things of one sort, a line a sort: which of them it is, a writer forgets. Bodies
of sorts that often stand beside each other under one name (a bank and its group, a court and its
office) are not on one line."""

_GRADED = frozenset({"hospital", "infirmary"})
_GRADES = frozenset("university general regional district county".split())
"""What a hospital is besides: a town has one, and it has had several of these names."""


def near_names(one: Sequence[str], other: Sequence[str]) -> str | None:
    """In what way two names of two or more words, each as written, may be one name; None when not.

    "spelling": one word is a near spelling of another and the rest agree. "number": a word that is
    not the last is singular here and plural there. "kind": the words for what sort of body it is
    mean nearly the same, or of a hospital how great it is, and two or more other words agree: Museum of
    Art, Gallery of Art.
    "word": a word is left out and another changes its number, which no short form does; or a word ends
    otherwise, and two or more others agree: Farmers Union of Elmet, Farming Union of Elmet.
    """
    a, b = [stem(w) for w in one], [stem(w) for w in other]
    if len(a) != len(b):
        return _left_out(*sorted((one, other), key=len))
    apart = [i for i in range(len(a)) if a[i] != b[i]]
    if not apart:
        return "number" if _differs_in_number(one[:-1], other[:-1]) else None
    if len(apart) == _FEW:
        return "kind" if _are_kinds_within(a, b, apart) else None
    at = apart[0]
    if len(apart) > 1 or len(a) < _FEW:
        return None
    if a[at][0] == b[at][0] and _are_near(one[at], other[at]):
        return "spelling"
    if len(a) <= _FEW:
        return None
    if _of_one_root(a[at], b[at]):
        return "word"
    graded = a[-1] in _GRADED and {a[at], b[at]} <= _GRADES
    return "kind" if graded or _are_kin(a[at], b[at]) else None


def _are_near(one: str, other: str) -> bool:
    """Whether two words are near spellings, of compounds one part."""
    a, b = ([stem(part) for part in word.split("-")] for word in (one, other))
    if len(a) == len(b):
        apart = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
        return len(apart) == 1 and near(*apart[0], SHORTEST - 1) is not None
    return near(stem(one), stem(other), SHORTEST - 1) is not None


def _are_kin(one: str, other: str) -> bool:
    return any({one, other} <= kinds for kinds in _KINDS)


def _are_kinds_within(a: Sequence[str], b: Sequence[str], apart: Sequence[int]) -> bool:
    """Whether two long names that begin and end alike differ in two words, one of them for the same
    sort of thing: a film and a cinema festival."""
    if len(a) < _MANY or apart[0] == 0 or apart[-1] == len(a) - 1:
        return False
    return any(_are_kin(a[i], b[i]) for i in apart)


_NOUN_ENDING = Pattern(r"(?:er|ing|ment|ion|or)?")
_ROOT = 4


def _of_one_root(one: str, other: str) -> bool:
    """Whether two stems are one verb's nouns: fastener, fastening."""
    shared = sum(1 for _ in takewhile(lambda p: p[0] == p[1], zip(one, other, strict=False)))
    ends = (one[shared:], other[shared:])
    return shared >= _ROOT and all(_NOUN_ENDING.fullmatch(e) for e in ends)


def _left_out(short: Sequence[str], long: Sequence[str]) -> str | None:
    if len(long) != len(short) + 1 or len(short) < _FEW:
        return None
    a, b = [stem(w) for w in short], [stem(w) for w in long]
    for at in range(1, len(b)):
        rest = [*long[:at], *long[at + 1 :]]
        if b[:at] + b[at + 1 :] == a and _differs_in_number(short[:-1], rest[:-1]):
            return "word"
    return None


def _differs_in_number(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether some word is a plural here and no plural there, its possessive aside."""
    pairs = zip(one, other, strict=True)
    return any(
        folded(a) != folded(b) and "’" not in a + b and "'" not in a + b and a.lower() != b.lower()
        for a, b in pairs
    )
