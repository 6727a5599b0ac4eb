"""Whatever the bytes: no crash, and every finding quotes the file."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from linter.article.source import Source
from linter.engine.analyse import analyse
from linter.engine.read import UnreadableError, decode, read_source
from linter.engine.registry import load_checks
from linter.findings import Diagnostic

ON = [check() for check in load_checks().values()]
FRAGMENTS = (
    "200 miles (300 km)",
    "6ft 2in (2.9m)",
    "70F (30C)",
    "5-7 miles (8-11km)",
    "Mr. Lee",
    "Mr Lee",
    "the U.S.",
    "the US",
    "9 a.m.",
    "5pm",
    "organised",
    "organized",
    "colour",
    "color",
    "“",
    "”",
    '"',
    "'",
    "’",
    "said.,",
    ",,",
    "..",
    "?.",
    "Go away.",
    "and the of.",
    "German Chancellor Ann Lee",
    "German Foreign Minister Ann Lee",
    "Ann Lee, the finance director,",
    "As chief nurse, Lee",
    "The 12 dead were five men and four women.",
    "50% of 120",
    "e\u0301",
    "👩‍🚀",
    "\u202e",
    "\x1b[31m",
    "\u200b",
    "½",
    "١٢",
    "ﬁ",
    "İ",
    "Published: 2024-02-30",
    "By Ann Lee",
    "- item",
    "3) item",
    "# Heading",
    "| a | b |",
)
SEPARATORS = (" ", " ", " ", "\n", "\n\n", "\r\n", "\r", "\t", "", ". ", ", ", "\x0c", "\u2028")

articles = st.lists(
    st.tuples(st.sampled_from(FRAGMENTS) | st.text(max_size=12), st.sampled_from(SEPARATORS)),
    max_size=40,
).map(lambda parts: "".join(text + separator for text, separator in parts))


def check_all(text: str) -> tuple[Diagnostic, ...]:
    article = read_source(Source("story.txt", text))
    for block, following in zip(article.blocks, article.blocks[1:], strict=False):
        assert block.span.end <= following.span.start
    found = analyse(article, ON, None).diagnostics
    for diagnostic in found:
        assert not diagnostic.code.startswith("ENG"), diagnostic.message
        for place in diagnostic.places:
            assert 0 <= place.start <= place.end <= len(text)
            assert place.excerpt == text[place.start : place.end]
    return found


@settings(max_examples=300, deadline=None)
@given(articles)
def test_any_article(text: str) -> None:
    assert check_all(text) == check_all(text)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=400))
def test_any_text(text: str) -> None:
    check_all(text)


@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    with suppress(UnreadableError):
        check_all(decode(data))
