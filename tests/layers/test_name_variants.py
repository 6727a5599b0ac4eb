"""Spellings that look like one person's, and namesakes whom the article tells apart."""

from __future__ import annotations

import pytest

from linter.article.source import Source
from linter.engine.read import read_source
from linter.layers.name_variants import name_variants

ONE = (
    "Philippa Orrell, 88, has died.\n\nHer daughter said that on Friday at noon the bells would ring for "
    "Phillipa Orrell in the village.",
    "The goal came from Ciarán Tuohill, who was on late.\n\nAsked about it, Ciarán Tuohil smiled.",
    "Mr Alan Abdurrahman came.\n\nSo, an hour later, did Alan Abdulrahmen.",
)
TWO = (
    "John Barlow, who won, was glad.\n\nJon Barlow, his cousin, came third.",
    "Anne Hartley, 70, was there.\n\nIt was a day for her sister, Anna Hartley, to remember.",
    "Ciarán Tuohill scored.\n\nCiarán Tuohil missed.",
    "Chris Marlow, who sings, and Chris Marlowe, who does not, came.",
)


@pytest.mark.parametrize("text", ONE)
def test_one_person(text: str) -> None:
    assert len(name_variants(read_source(Source("a.txt", f"Head\n\n{text}")))) == 1


@pytest.mark.parametrize("text", TWO)
def test_two_people(text: str) -> None:
    assert name_variants(read_source(Source("a.txt", f"Head\n\n{text}"))) == ()
