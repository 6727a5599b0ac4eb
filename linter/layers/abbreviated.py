"""Short forms that end in a full stop, and what may follow them.

The one list that the sentence splitter and the punctuation checks share: a stop that belongs to a
word is neither the end of a sentence nor one mark too many.
"""

from __future__ import annotations

from linter.patterns import Pattern

TITLES = frozenset(
    """mr mrs ms messrs mme mlle dr prof gen sen rep gov lt col maj capt cpl cmdr sgt pvt adm rev hon fr
    supt insp det pres amb atty adv smt shri sri dy mt""".split()
)
"""What stands before a name. In small letters some are words (a rep, a sec)."""

NEVER_LAST = TITLES | {"ch", "cf", "v", "vs", "viz", "approx"}
"""Titles, and words that always stand before what they are about."""

BEFORE_NUMBER = frozenset(
    "no nos fig figs vol vols p pp para paras op ed eds sec art rs est".split()
)
"""Markers of a number. Without one they are words (He said no.) or may end a sentence."""

FORMS = frozenset(
    """jr sr esq etc al ibid dept assn univ govt natl intl e.g i.e a.m p.m a.k.a ph.d m.d b.a m.a u.s u.k u.n
    d.c b.c a.d n.y n.j n.c s.c n.h n.m n.d s.d w.va r.i""".split()
)
"""Forms that end a sentence now and then: the next word decides."""

PROPER = frozenset(
    """inc ltd co corp cos bros plc llc ave blvd rd hwy st ft jan feb mar apr jun jul aug sep sept oct nov
    dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan
    ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ont que alta""".split()
)
"""The same with a capital; in small letters they are words, or nothing (He fell ill. Doctors came)."""

MEASURES = frozenset("lb lbs oz ft in yd mi hr hrs min mins sq cu".split())
"""What goes on only in small letters: 5 in. wide, but He came in. Guards left."""

CLOCK = frozenset({"a.m", "p.m"})
AFTER_CLOCK = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
    sun january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec eastern central mountain pacific atlantic greenwich
    indian""".split()
)
"""Capitalised words that go on with the time of day before them, beside the short names of zones."""

_INITIALS = Pattern(r"(?:[A-Za-z]\.)+[A-Za-z]|[A-Z]")
_DOTTED = Pattern(r"(?:[A-Z]\.)+[A-Z]")
_LAST_WORD = Pattern(r"[^\W\d_](?:[^\W\d_]|[.'’&-](?=[^\W_]))*$")


def word_before(text: str, stop: int) -> str:
    """The word that the full stop at `stop` follows, with the stops inside it: ``U.S``."""
    found = _LAST_WORD.search(text, max(0, stop - 30), stop)
    return found[0] if found else ""


def is_abbreviation(word: str) -> bool:
    """Whether `word`, without its last stop, is written with one."""
    lower, last = word.lower(), word.rpartition("-")[2]
    is_proper = last[:1].isupper() and last.lower() in PROPER  # D-Calif.
    if is_proper or _DOTTED.fullmatch(last):  # non-U.S.
        return True
    listed = lower in NEVER_LAST or lower in BEFORE_NUMBER or lower in FORMS or word in MEASURES
    return listed or bool(_INITIALS.fullmatch(word))
