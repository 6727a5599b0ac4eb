"""Marks without a partner, slips of the space bar, words twice in a row, and who speaks."""

from __future__ import annotations

import pytest

from linter.article.article import Article
from linter.article.source import Source
from linter.engine.read import read_source
from linter.layers.brackets import lone_brackets
from linter.layers.quotations import lone_marks, quotations
from linter.layers.repeats import repeats
from linter.layers.spacing import misspacings
from linter.layers.speakers import utterances


def read(text: str) -> Article:
    return read_source(Source("x.txt", "Pool in Mill Road to shut\n\n" + text))


# What is quoted, with "[" before what is never closed, and how many marks close nothing.
QUOTED = {
    "“It leaks,” she said. “It does.”": (["It leaks,", "It does."], 0),
    '"It leaks," she said. "It does."': (["It leaks,", "It does."], 0),
    "“It leaks, she said.": (["[It leaks, she said."], 0),
    "It leaks,” she said.": ([], 1),
    "She said “it leaks and he said “no”.": (["[it leaks and he said ", "no"], 0),
    "“The pool is “a mess”, I think,” she said.": (["The pool is “a mess”, I think,"], 0),
    "“One. “Two,” she said.": (["One. “Two,"], 0),
    'It is 20” or 20" wide.': ([], 0),
    "She called it “a mess“ again.": (["a mess"], 0),
    "She called it ”a mess” again.": (["a mess"], 0),
    "‘It’s the boys’ pool,’ he said.": (["It’s the boys’ pool,"], 0),
    "‘Yes,’ he said. ‘No,’ she said. ‘It leaks, I said.": (
        ["Yes,", "No,", "[It leaks, I said."],
        0,
    ),
    "‘Yes,’ he said. ‘It leaks, she said, ‘and it stinks.’": (
        ["Yes,", "[It leaks, she said, ", "and it stinks."],
        0,
    ),
    "We ‘gotta’ go, he said, and ‘oughta’ stay.": (["gotta", "oughta"], 0),
    "Rock ’n’ roll in the ’90s, ’til ‘em came.": ([], 0),
    'See <a href="x.html" title="the pool">the "old" pool</a>.': (["old"], 0),
    "« Pourquoi ? » he asked.": ([" Pourquoi ? "], 0),
    'The tag " is lone.': ([], 0),
}


@pytest.mark.parametrize(("text", "expected"), QUOTED.items())
def test_quotations(text: str, expected: tuple[list[str], int]) -> None:
    article = read(text)
    found = ["[" * (not q.closed) + article.text(q.inner) for q in quotations(article)]
    assert (found, len(lone_marks(article))) == expected


BRACKETS = {
    "It (the pool) leaks.": [],
    "It (the pool leaks.": [True],
    "It the pool) leaks.": [False],
    "It [the (old) pool leaks.": [True],
    "1) a roof, b) a floor, iv) a door": [],
    "It is so :) and so :-( and so ;)": [],
    "(It leaks.\n\nIt rains.)": [],
    "It (leaks. It) rains) now.": [False],
}


@pytest.mark.parametrize(("text", "expected"), BRACKETS.items())
def test_brackets(text: str, expected: list[bool]) -> None:
    assert [b.opens for b in lone_brackets(read(text))] == expected


MENDED = {
    "It leaks.The pool is old.": "It leaks. The pool is old.",
    "It leaks ,and rains , now.": "It leaks, and rains, now.",
    "It leaks .The pool is old.": "It leaks. The pool is old.",
    "It  leaks.  It rains.": "It leaks.  It rains.",
    "It leaks,too and rains;hard.": "It leaks, too and rains; hard.",
    "It ( leaks ) now.": "It (leaks) now.",
    "“It leaks,”she said.": "“It leaks,” she said.",
    "It is at example.org, bbc.co.uk and Node.js.": "It is at example.org, bbc.co.uk and Node.js.",
    "At 3.5m and .22 and 1,000 ... and .NET": "At 3.5m and .22 and 1,000 ... and .NET",
}


@pytest.mark.parametrize(("text", "expected"), MENDED.items())
def test_spacing(text: str, expected: str) -> None:
    article = read(text)
    mended = article.prose
    for slip in reversed(misspacings(article)):
        mended = mended[: slip.span.start] + slip.mended + mended[slip.span.end :]
    assert mended.split("\n\n", 1)[1] == expected


REPEATED = {
    "It is in the the pool.": ["the the"],
    "It had had a roof that that man built.": [],
    "The pool pool leaks.": ["pool pool"],
    "He logged in in May, on on Friday.": ["on on"],
    "Duran Duran sang New York, New York.": [],
    "It went on and on and on.": [],
    "It is at the at the end.": ["at the at the"],
    "“He he he,” she laughed.": [],
    "very very, no no, so so": [],
    "It leaks, and the\nthe pool is shut.": ["the the"],
}


@pytest.mark.parametrize(("text", "expected"), REPEATED.items())
def test_repeats(text: str, expected: list[str]) -> None:
    article = read(text)
    assert [article.text(r.span) for r in repeats(article)] == expected


WHO = "Ann Grove, who swims, was there. Mr Tom Poole was not."
SPEAKERS = {
    "“It leaks,” said Ann Grove.": ["Ann Grove"],
    "“It leaks,” Ms Grove said. “It does,” she added.": ["Ann Grove", "Ann Grove"],
    "Mr Poole told us: “It leaks.”": ["Tom Poole"],
    "“It leaks,” the mayor said.": ["the mayor"],
    "It is “a mess”.": [None],
    "“It leaks.\n\n“It rains,” said Ann Grove.": [None, "Ann Grove"],
    "“It leaks,” said Ann Grove.\n\n“It does,” said Tom Poole.": ["Ann Grove", "Tom Poole"],
    "Tom Poole came in. “It leaks,” he said.": ["Tom Poole"],
}


@pytest.mark.parametrize(("text", "expected"), SPEAKERS.items())
def test_speakers(text: str, expected: list[str | None]) -> None:
    assert [u.speaker for u in utterances(read(f"{WHO}\n\n{text}"))] == expected
