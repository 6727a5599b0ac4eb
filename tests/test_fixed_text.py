"""Safe fixes end: the fixed text has none of the fixed findings, and fixing again changes nothing."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from linter.article.source import Source
from linter.engine.analyse import analyse
from linter.engine.read import read_source
from linter.engine.registry import load_checks
from linter.findings import Diagnostic
from linter.fixing import applicable, fix_all

MENDERS = [check() for check in load_checks().values() if check.family() in ("text", "punctuation")]
PIECES = (
    "The pool ", "is shut", " until May", ". ", ", ", "the the ", "in in ", ".,", ",,", "..", " ,", ".The",
    "guestâ€™s ", "cafÃ© ", "&amp;", "&nbsp;", "&#163;", "\u200b", "  ", "(see", ") ", "“", "” ", "\n\n", "U.S.",
    "Inc.,", " said", "<br>", "5", "!", "?",
)  # fmt: skip


def to_mend(text: str) -> list[Diagnostic]:
    return applicable(
        analyse(read_source(Source("story.txt", text)), MENDERS, None).diagnostics, unsafe=False
    )


@given(st.lists(st.sampled_from(PIECES), max_size=24).map("".join))
@settings(deadline=None, max_examples=150)
def test_fixing_ends(text: str) -> None:
    fixed, mended = fix_all(text, to_mend(text), to_mend)
    assert to_mend(fixed) == []
    assert fix_all(fixed, to_mend(fixed), to_mend) == (fixed, [])
    assert bool(mended) == (fixed != text)
