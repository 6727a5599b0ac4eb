"""Plain text: each rule is a row."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.article.article import Article
from linter.article.source import Source
from linter.engine.read import read_source

LONG = "This line was not broken by hand, because it is far longer than any editor would have left it standing there."
OTHER = "Nor was this one, which goes on for as long as the first did and then a little longer still to make sure."
WORDS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"

ROWS = {
    "a headline before a blank line": (
        "Ferry to run all winter\n\nIt will.",
        ["headline: Ferry to run all winter", "paragraph: It will."],
    ),
    "a headline before the date of publication": (
        "Ferry to run\nPublished: 2024-03-14\n\nIt will.",
        ["headline: Ferry to run", "dateline: Published: 2024-03-14", "paragraph: It will."],
    ),
    "a headline before a byline": (
        "Ferry to run\nBy Ann Lee\nIt will.",
        ["headline: Ferry to run", "byline: By Ann Lee", "paragraph: It will."],
    ),
    "no headline with a full stop": (
        "The ferry runs.\n\nIt will.",
        ["paragraph: The ferry runs.", "paragraph: It will."],
    ),
    "no headline of more than 20 words": (
        f"{WORDS} {WORDS}\n\nIt will.",
        [f"paragraph: {WORDS} {WORDS}", "paragraph: It will."],
    ),
    "no headline straight above copy": (
        f"Ferry to run all winter\n{LONG}\n{OTHER}",
        ["paragraph: Ferry to run all winter", f"paragraph: {LONG}", f"paragraph: {OTHER}"],
    ),
    "no headline when there is nothing else": ("Ferry to run", ["paragraph: Ferry to run"]),
    "credits above the copy": (
        f"CNN\n—\n{LONG}\n{OTHER}",
        ["dateline: CNN", "dateline: —", f"paragraph: {LONG}", f"paragraph: {OTHER}"],
    ),
    "a credit above a headline": (
        "Exclusive\n\nFerry to run all winter long\n\nIt will.",
        ["dateline: Exclusive", "headline: Ferry to run all winter long", "paragraph: It will."],
    ),
    "a short line above the date is the headline": (
        "Ferry to run\nPublished: 2023-09-04\n\nIt will run all winter long.",
        [
            "headline: Ferry to run",
            "dateline: Published: 2023-09-04",
            "paragraph: It will run all winter long.",
        ],
    ),
    "a credit of four words is none": (
        "From our own correspondent\n\nIt will.",
        ["headline: From our own correspondent", "paragraph: It will."],
    ),
    "short lines all the way are no credits": (
        "Yes\n\nNo\n\nPerhaps",
        ["headline: Yes", "paragraph: No", "paragraph: Perhaps"],
    ),
    "a long line is a paragraph": (
        f"{LONG}\n{OTHER}",
        [f"paragraph: {LONG}", f"paragraph: {OTHER}"],
    ),
    "short lines are joined": (
        "The ferry will run\nall winter, and the\ncouncil has paid.",
        ["paragraph: The ferry will run all winter, and the council has paid."],
    ),
    "wrapped lines between blank lines are joined": (
        "The ferry\nwill run.\n\nIt is\npaid for.",
        ["paragraph: The ferry will run.", "paragraph: It is paid for."],
    ),
    "list items": (
        "The boat.\n\nIt has:\n\n- a mast\n- two sails\n\n1. Hoist.\n2) Sail.",
        [
            "paragraph: The boat.",
            "paragraph: It has:",
            "list item: a mast",
            "list item: two sails",
            "list item: Hoist.",
            "list item: Sail.",
        ],
    ),
    "a dash that is speech is no list": (
        "— Go, he said.\nAnd then she left.",
        ["paragraph: — Go, he said. And then she left."],
    ),
    "CR LF": (
        "Ferry\r\nto run.\r\n\r\nIt will.",
        ["paragraph: Ferry to run.", "paragraph: It will."],
    ),
    "a lone CR": ("Ferry runs.\r\rIt will.", ["paragraph: Ferry runs.", "paragraph: It will."]),
    "white space around lines": (
        "  Ferry runs.  \n \t \n  It will. ",
        ["paragraph: Ferry runs.", "paragraph: It will."],
    ),
}


def blocks(article: Article) -> list[str]:
    return [f"{b.kind}: {article.text(b.span)}" for b in article.blocks]


@pytest.mark.parametrize("rule", ROWS)
def test_plain_text(rule: str) -> None:
    text, expected = ROWS[rule]
    assert blocks(read_source(Source("story.txt", text))) == expected


def test_the_head_fills_the_metadata() -> None:
    meta = read_source(
        Source("x.txt", "Ferry to run\nBy Ann Lee\nPublished: 2024-03-14\n\nIt will.")
    ).meta
    assert (meta.title, meta.date, meta.authors) == (
        "Ferry to run",
        date(2024, 3, 14),
        ("Ann Lee",),
    )


def test_a_date_that_does_not_exist_is_none() -> None:
    assert (
        read_source(Source("x.txt", "Ferry\nPublished: 2024-02-30\n\nIt will.")).meta.date is None
    )


@given(st.text(alphabet="ab .\n\r\t-1é\u2028", max_size=80))
def test_prose_is_the_file_where_it_says_so(text: str) -> None:
    article = read_source(Source("story.txt", text))
    for prose, source in article.offsets.pieces:
        read, stands = article.text(prose), text[source.start : source.end]
        assert read == stands or (read == " " and not stands.strip())
    assert [b.index for b in article.blocks] == list(range(len(article.blocks)))
    assert all(article.text(b.span).strip() for b in article.blocks)
