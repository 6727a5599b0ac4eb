"""Acronyms: what is spelled out, in which order, and whether the letters are those of the words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.article.source import Source
from linter.engine.read import read_source
from linter.layers.acronyms import expansions, fits, has_initials, initials, is_swapped, uses

ROWS: tuple[tuple[str, str], ...] = (
    # the words first
    ("The Harbour Trade Society (HTS) met.", "HTS = Harbour Trade Society"),
    ("Members of the Office for Tide Safety (OTS) met.", "OTS = Office for Tide Safety"),
    ("The Department of Energy (DOE) paid.", "DOE = Department of Energy"),
    ("It is a calcium-tuned membrane (CTM).", "CTM = calcium-tuned membrane"),
    ("Very light tides (VLTs) came.", "VLT = Very light tides"),
    ("The U.S. Tide Service (USTS) met.", "USTS = U.S. Tide Service"),
    ("The Harbour Trade Society, or HTS, met.", "HTS = Harbour Trade Society"),
    ("The Harbour Trade Society, known as the HTS, met.", "HTS = Harbour Trade Society"),
    ("The Harbour Traders’ Union (HTU) met.", "HTU = Harbour Traders’ Union"),
    ("Light detection and ranging (LiDAR) helps.", "LiDAR = Light detection and ranging"),
    ("He met Ann Lee of the Harbour Trade Society (HTS).", "HTS = Harbour Trade Society"),
    # the letters first
    ("The HTS (the Harbour Trade Society) met.", "HTS = Harbour Trade Society"),
    ("The HTS (Harbour Trade Society) met.", "HTS = Harbour Trade Society"),
    ("HTS, short for Harbour Trade Society, met.", "HTS = Harbour Trade Society"),
    ("HTS, which stands for Harbour Trade Society, met.", "HTS = Harbour Trade Society"),
    ("A ship called DOVE, for Deep Ocean Vent Explorer.", "DOVE = Deep Ocean Vent Explorer"),
    # letters that are not those of the words
    ("The Harbour Trade Society (HST) met.", "HST ≠ Harbour Trade Society"),
    ("Doctors Without Borders (MSF) came.", "MSF ≠ Doctors Without Borders"),
    ("The North Harbour Trade Union (NTHU) met.", "NTHU ≠ North Harbour Trade Union"),
    # no expansion at all
    ("Ann (HTS) met Bo.", ""),
    ("It rose 5 per cent (see page 4).", ""),
    ("He paid (IN CASH) for it.", ""),
    ("The HTS met (as it often does).", ""),
    ("Prices fell, for example, or rose.", ""),
)


def told(text: str) -> str:
    article = read_source(Source("x.txt", text))
    found = expansions(article)
    for e in found:
        assert e.whole.covers(e.long_span)
        assert e.whole.covers(e.short_span)
        assert article.text(e.long_span) == e.long
    return "; ".join(f"{e.short} {'=' if e.fits else '≠'} {e.long}" for e in found)


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=range(len(ROWS)))
def test_expansions(text: str, expected: str) -> None:
    assert told(text) == expected


def test_whole_takes_in_the_bracket() -> None:
    article = read_source(Source("x.txt", "The HTS (the Harbour Trade Society) met."))
    assert [article.text(e.whole) for e in expansions(article)] == [
        "HTS (the Harbour Trade Society)"
    ]


USES = (
    ("The HTS met. Two HTSs met.", ["HTS", "HTS"]),
    ("LEEDS (Agency) — The HTS met.", ["HTS"]),
    ("HTS / Agency", []),
    ("By Ann Lee, HTS", []),
    ("STOP THE HTS NOW", []),
    ("Write to @HTS or HTS-2 or hts.org.", []),
)


@pytest.mark.parametrize(("text", "expected"), USES, ids=range(len(USES)))
def test_uses(text: str, expected: list[str]) -> None:
    assert [u.short for u in uses(read_source(Source("x.txt", text)))] == expected


def test_two_letters_swapped() -> None:
    assert is_swapped("NHOT", "NHTO")
    assert not is_swapped("RN", "NR")  # as likely another language
    assert not is_swapped("URAA", "UAAR")
    assert not is_swapped("NHTO", "NHTO")


@settings(deadline=None)
@given(st.lists(st.from_regex(r"[A-Z][a-z]{2,8}", fullmatch=True), min_size=2, max_size=6))
def test_initials_always_fit(words: list[str]) -> None:
    short = initials(words)
    assert has_initials(short, words)
    assert fits(short, words)
    assert not fits("Q" + short, [w.replace("Q", "W").replace("q", "w") for w in words])
