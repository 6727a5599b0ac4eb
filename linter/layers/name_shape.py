"""What a name looks like: the patterns of its letters, words and particles, for whatever layer looks
for a name in the text.

Shape only. Whether a run of capitals is a person is for `linter.layers.person_names` to say.
"""

from __future__ import annotations

from linter.layers.name_words import PARTICLES

UPPER = r"A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ"
"""The capitals of European alphabets, for a character class."""

INITIALS = rf"[{UPPER}]\.(?:[{UPPER}]\.){{0,3}}"
"""A pattern for J. and J.R.R."""

WORD = (
    r"(?:(?:al|el|ash|an|as|bin|d|l|dell|ó|ní)[-’'])?"
    rf"[{UPPER}]\w*(?:(?:[’'](?!s\b)|-)\w+){{0,3}}"
)
"""A pattern for one word of a name, without a possessive: Lee, O'Brien, Lloyd-Webber, al-Assad."""

PARTICLE = "(?:" + "|".join(sorted(PARTICLES, key=lambda p: (-len(p), p))) + ")"
"""A pattern for a small word inside a name: van, de la, bin."""

_EITHER = rf"(?:{INITIALS}|{WORD})"
NAME = rf"(?<![\w’'-]){_EITHER}(?: (?:{PARTICLE} ){{0,3}}{_EITHER}){{0,3}}"
"""A pattern for a run of capitalised words that may be a person's name."""
