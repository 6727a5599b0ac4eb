"""Near names: two spellings that may be one name.

The one home of this comparison, for people, organisations and places. It says in what way two words
are near; whether they are one name, the article must tell.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import lru_cache
from itertools import combinations, takewhile

from linter.layers.demonyms import COUNTRY_OF
from linter.patterns import Pattern


class Nearness(StrEnum):
    """In what way two spellings are near, the nearest first."""

    ACCENT = "accent"
    """The same letters, with and without diacritics: Erdogan, Erdoğan."""
    SLIP = "slip"
    """One letter wrong, missing, doubled, or two swapped, in a long name two: Delwo, Dellwo."""
    TRANSLITERATION = "transliteration"
    """Two ways to write another alphabet: Hennadii, Gennady."""
    SOUND = "sound"
    """The same sounds in another spelling: Maddocks, Maddox."""


SHORTEST = 5
"""Shorter words have too many neighbours that are names of their own: Ross and Rose."""

_POSSESSIVE = Pattern(r"[’']s?$")
_APOSTROPHES = ("’", "'")
_OF_A_LAND = frozenset("s ns an ans ian ians na ia ese onia ya yan e".split())
"""Endings of lands and of those who live there, where both are cut back to what they share."""
_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th"}
)
_INFLECTED = Pattern(
    r"(?:e?s|n|an|ian|i|ese|ish|ite|er|ers|ans|ians|ism|ist|ia|a|l?le|la|ette|ina)"
)
_SOUNDS = tuple(
    (frozenset(letters), Pattern(pattern), by)
    for letters, pattern, by in (
        ("c", r"cks", "x"),
        ("g", r"dg(?=[eiy])", "g"),
        ("c", r"sch", "sh"),
        ("c", r"ck", "k"),
        ("p", r"ph", "f"),
        ("qk", r"qu|qv|kw", "kv"),
        ("c", r"c(?=[eiy])", "s"),
        ("c", r"c(?!h)", "k"),
        ("w", r"w", "v"),
        ("z", r"z", "s"),
        ("h", r"(?<=[aeiouy])h|(?<=[tgr])h", ""),
    )
)
"""Letters without which the pattern need not be tried, the pattern, and what it sounds like."""
_SLAVIC = tuple(
    (frozenset(letters), Pattern(pattern), by)
    for letters, pattern, by in (
        ("hg", r"^[hg](?=e)", "g"),
        ("iy", r"(?:iy|yy|ii|ij|yi|i|y)\b", "i"),
        ("w", r"w", "v"),
        ("k", r"kh", "h"),
        ("k", r"ks", "x"),
        ("yj", r"y|j", "i"),
        ("c", r"tch|ch|tsch", "c"),
        ("h", r"h(?=[aeo])", "g"),
        ("i", r"(?<=[aeiou])i(?=[aeou])|i(?=[aeo])", ""),
    )
)
_VOWELS = str.maketrans("", "", "aeiouy")
_TWICE = Pattern(r"(.)\1")
_AGAIN = Pattern(r"(.)\1+")


@lru_cache(maxsize=4096)
def folded(word: str) -> str:
    """The word in plain lower-case letters: without diacritics, apostrophes and hyphens."""
    if word.isalpha() and word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.lower().translate(_LETTERS))
    return "".join(c for c in plain if c.isalnum())


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """The consonants one hears, in order, and the vowel it begins with."""
    key = folded(word)
    for letters, pattern, by in _SOUNDS:
        if not letters.isdisjoint(key):
            key = pattern.sub(by, key)
    key = key[:1] + key[1:].translate(_VOWELS)
    return _AGAIN.sub(r"\1", key.replace("d", "t").replace("v", "f"))


def near(one: str, other: str, shortest: int = SHORTEST) -> Nearness | None:
    """In what way two words are near spellings of one name, or None.

    A word and its own plural, possessive, gentilic or feminine are not near: the Clarks, South
    African, Roberta.
    """
    if one == other:
        return None
    a, b = folded(one), folded(other)
    if a == b:
        accented = unicodedata.normalize("NFC", one.lower()) != unicodedata.normalize(
            "NFC", other.lower()
        )
        return Nearness.ACCENT if accented and one.isalpha() and other.isalpha() else None
    if min(len(a), len(b)) < shortest or abs(len(a) - len(b)) > 3:
        return None
    if (
        is_inflected(one, other)
        or {a, b} in _HIS_AND_HERS
        or (one in COUNTRY_OF and other in COUNTRY_OF)
    ):
        return None
    return _kind(a, b)


@lru_cache(maxsize=4096)
def keys(word: str) -> frozenset[str]:
    """What a word shares with every word that `near` could find near it: itself, itself less any one
    letter, its sounds. Words are compared only where they share a key, so that ten thousand names
    cost ten thousand look-ups and not their square."""
    return frozenset({*slip_keys(word), f"={sound(word)}", f"~{_romanised(folded(word))}"})


def slip_keys(word: str) -> set[str]:
    """What a word shares with every word that is one slip from it."""
    plain = folded(word)
    found = {plain, *(plain[:at] + plain[at + 1 :] for at in range(len(plain)))}
    if len(plain) >= _LONG:
        found.add(f"{plain[:_FIRST]}…{plain[-1]}")
    return found


def sharing(words: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, str]]:
    """Every two words that share a key, from each word to its keys; a pair may come again."""
    first: dict[str, str] = {}
    more: dict[str, list[str]] = {}
    for word, its_keys in words.items():
        for key in its_keys:
            if first.setdefault(key, word) is not word:
                more.setdefault(key, [first[key]]).append(word)
    for bearers in more.values():
        yield from combinations(bearers, 2)


def is_inflected(one: str, other: str) -> bool:
    """Whether one word is the other with an ending that words take: plural, gentilic, feminine; or
    both are a country and its people, or two names for its people: Texas, Texans."""
    a, b = sorted((folded(one), folded(other)), key=len)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(a, b, strict=False)))
    if shared == len(a):
        return _INFLECTED.fullmatch(b[shared:]) is not None
    ends = {a[shared:], b[shared:]}
    return shared >= SHORTEST - 1 and (
        ends in ({"s", "y"}, {"s", "n"})
        or (ends <= _OF_A_LAND and max(ends, key=len) != min(ends, key=len))
    )


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """A word without case, accents, possessive and plural ending, to look names up by."""
    plain = folded(without_possessive(word))
    if plain.endswith("ies") and len(plain) > SHORTEST:
        return plain[:-3] + "y"
    return plain[:-1] if len(plain) >= SHORTEST and re.search(r"[^sui]s$", plain) else plain


def without_possessive(word: str) -> str:
    """ "Odesa" for "Odesa’s", "Traders" for "Traders’"."""
    return (
        _POSSESSIVE.sub("", word)
        if word[-2:-1] in _APOSTROPHES or word[-1:] in _APOSTROPHES
        else word
    )


def _kind(a: str, b: str) -> Nearness | None:
    from rapidfuzz.distance import OSA, Indel

    if OSA.distance(a, b, score_cutoff=1) <= 1 or _are_long_and_near(a, b):
        return Nearness.SLIP
    if _romanised(a) == _romanised(b):
        return Nearness.TRANSLITERATION
    if sound(a) == sound(b) and Indel.normalized_similarity(a, b) >= _ALIKE:
        return Nearness.SOUND
    return None


_LONG = 10
_FIRST = 3
"""A name so long may have two letters wrong, if not the first three or the last: Carrowmoneen, Carramoneen."""


def _are_long_and_near(a: str, b: str) -> bool:
    from rapidfuzz.distance import OSA

    if min(len(a), len(b)) < _LONG or a[:_FIRST] != b[:_FIRST] or a[-1] != b[-1]:
        return False
    if a[: -_FIRST - 1] == b[: len(a) - _FIRST - 1]:
        return False  # only the ending is another: inspectors, inspections
    return OSA.distance(a, b, score_cutoff=2) <= 2


_HIS_AND_HERS = (
    {"michael", "michelle"},
    {"francis", "frances"},
    {"marian", "marion"},
    {"johan", "joanna"},
)
_ALIKE = 0.6
"""How alike the letters must be when only the sounds are the same: Katherine and Kathryn are 0.75."""


def _romanised(word: str) -> str:
    for letters, pattern, by in _SLAVIC:
        if not letters.isdisjoint(word):
            word = pattern.sub(by, word)
    return _TWICE.sub(r"\1", word)
