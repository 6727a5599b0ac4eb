"""Fixes end: the fixed text has none of the fixed findings, and fixing again changes nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.article.source import Source
from linter.engine.analyse import analyse
from linter.engine.read import read_source
from linter.engine.registry import load_checks
from linter.findings import Diagnostic
from linter.fixing import applicable, fix_all
from linter.testing import cases

CHECKS = load_checks()
MENDED = {
    "PUN101": "It rained,, then it snowed.",
    "PUN102": "It left the division.Those who stayed won ,all of them.",
    "PUN103": "It lies across the the river.",
    "PUN203": "It was shut.\n\nIt leaks.\n\nThe builder took an hour to fold the map\n\nIt rains.\n\nIt is shut.",
    "TXT105": "The guest’s cafÃ© is Hobb &amp; Daughters.\u200b It is shut.",
}
"""Every check of copy that mends by itself, and something for it to mend."""
MENDERS = [check() for check in CHECKS.values() if check.code in MENDED]
UNSAFE = ("PUN203",)
PIECES = (
    "The pool ", "is shut", " until May", ". ", ", ", "the the ", "in in ", ".,", ",,", "..", " ,", ".The",
    "guestâ€™s ", "cafÃ© ", "&amp;", "&nbsp;", "&#163;", "\u200b", "  ", "(see", ") ", "“", "” ", "\n\n", "U.S.",
    "Inc.,", " said", "<br>", "5", "!", "?", "22th ", "the 11st ", "that that the ", "had ", "of the best ", ": ", ";",
    "’", " ”", "( ", "...", "at the ", "The builder took an hour to fold the map", "It leaks.\n\n",
)  # fmt: skip


def to_mend(text: str, *, unsafe: bool = False) -> list[Diagnostic]:
    found = analyse(read_source(Source("story.txt", text)), MENDERS, None).diagnostics
    return applicable(found, unsafe=unsafe)


def test_every_check_of_copy_that_mends_is_here() -> None:
    of_copy = [c for c in CHECKS.values() if c.family() in ("text", "punctuation", "numbers")]
    mending = set()
    for case in cases(of_copy):
        text = case.example.text.replace("⟦", "").replace("⟧", "")
        article = read_source(Source(f"story{case.example.suffix}", text))
        found = analyse(article, [case.check()], None).diagnostics
        mending |= {d.code for d in applicable(found, unsafe=True)}
    assert mending == set(MENDED)


@pytest.mark.parametrize("code", MENDED)
def test_what_is_mended_stays_so(code: str) -> None:
    unsafe = code in UNSAFE
    text = MENDED[code]
    fixed, mended = fix_all(text, to_mend(text, unsafe=unsafe), lambda t: to_mend(t, unsafe=unsafe))
    assert {m.code for m in mended} == {code}
    assert to_mend(fixed, unsafe=unsafe) == []
    assert bool(to_mend(text)) != unsafe


def test_a_wrong_ordinal_is_only_shown() -> None:
    """Ending or figure may be the wrong one, so the text is left alone."""
    article = read_source(Source("story.txt", "It is the 22th of the month."))
    (found,) = analyse(article, [CHECKS["NUM502"]()], None).diagnostics
    assert found.fix is not None
    assert found.fix.alternatives == ("22nd",)
    assert applicable([found], unsafe=True) == []


@given(st.lists(st.sampled_from(PIECES), max_size=24).map("".join), st.booleans())
@settings(deadline=None, max_examples=200)
def test_fixing_ends(text: str, unsafe: bool) -> None:
    def again(text: str) -> list[Diagnostic]:
        return to_mend(text, unsafe=unsafe)

    fixed, mended = fix_all(text, again(text), again)
    assert again(fixed) == []
    assert fix_all(fixed, again(fixed), again) == (fixed, [])
    assert bool(mended) == (fixed != text)
