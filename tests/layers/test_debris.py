"""What editing and pasting leave in the copy: holes, furniture, damage, copies."""

from __future__ import annotations

import pytest

from linter.article.article import Article
from linter.article.source import Source
from linter.engine.read import read_source
from linter.layers.copies import copies
from linter.layers.damage import Harm, damages
from linter.layers.furniture import furniture, furniture_blocks
from linter.layers.placeholders import placeholders

HEAD = "Pool in Mill Road to shut\n\n"


def read(text: str, path: str = "x.txt") -> Article:
    return read_source(Source(path, HEAD + text if path == "x.txt" else text))


PLACEHOLDERS = {
    "It cost $TK million.": ["TK"],
    "Sales at TK Maxx rose.": [],
    "It seats XXX people.": ["XXX"],
    "The €XX fine and the £XXX bill.": ["€XX", "£XXX"],
    "Chapter XX and World War XX.": [],
    "See example.org/xxx for it.": [],
    "The Dos XX cup.": [],
    "He is [age here] and from Hull.": ["[age here]"],
    "“We [check] them,” he said.": [],
    "“We [CHECK] them,” he said.": ["[CHECK]"],
    "Dear %FIRST_NAME%, hello.": ["%FIRST_NAME%"],
    "Dear ${name}, hello.": ["${name}"],
    "The <<town>> council met.": ["<<town>>"],
    "The [TOWN_NAME] council met.": ["[TOWN_NAME]"],
    "Really??? he asked.": [],
    "Born in ???, he died.": ["???"],
}


@pytest.mark.parametrize(("text", "expected"), PLACEHOLDERS.items())
def test_placeholders(text: str, expected: list[str]) -> None:
    assert [hole.text for hole in placeholders(read(text))] == expected


FURNITURE = {
    "It leaks.\n\nAdvertisement\n\nIt rains.": ["Advertisement"],
    "It leaks. Advertisement is all.": [],
    "It leaks.\n\nREAD MORE | How to swim": ["READ MORE | How to swim"],
    "Also read: How to swim": ["Also read: How to swim"],
    "Read more: it is good for you.": [],
    "Article continues after this ad": ["Article continues after this ad"],
    "Sure! Here is the article. It leaks.": ["Sure! Here is the article."],
    "“Follow us on Twitter,” it said.": [],
    "Follow us on Twitter": ["Follow us on Twitter"],
    "Eds: adds quote": ["Eds: adds quote"],
    "Editors met in Hull.": [],
}


@pytest.mark.parametrize(("text", "expected"), FURNITURE.items())
def test_furniture(text: str, expected: list[str]) -> None:
    article = read("The pool is shut until May.\n\n" + text)
    found = furniture(article)
    assert [article.text(piece.span) for piece in found] == expected
    assert len(furniture_blocks(article)) == len(expected)


DAMAGES = {
    ("guestâ€™s", "x.txt"): [("â€™", Harm.MOJIBAKE, "’")],
    ("Ã©tude", "x.txt"): [("Ã©", Harm.MOJIBAKE, "é")],
    ("“Château” – Ålesund", "x.txt"): [],
    ("A &amp; B", "x.txt"): [("&amp;", Harm.ENTITY, "&")],
    ("A &amp; B", "x.md"): [("&", Harm.ESCAPED, None)],
    ("<p>A &amp; B</p>", "x.html"): [],
    ("A&nbsp;B", "x.txt"): [("&nbsp;", Harm.ENTITY, " ")],
    ("AT&T; R&D;", "x.txt"): [],
    ("A <b>bold</b> one", "x.txt"): [("<b>", Harm.TAG, None), ("</b>", Harm.TAG, None)],
    ("a < b and b > a", "x.txt"): [],
    ("po\u200bol", "x.txt"): [("\u200b", Harm.INVISIBLE, "")],
    ("目\u200b光", "x.txt"): [],
    ("caf\ufffd", "x.txt"): [("\ufffd", Harm.LOST, None)],
}


@pytest.mark.parametrize(("given", "expected"), DAMAGES.items())
def test_damages(given: tuple[str, str], expected: list[tuple[str, Harm, str | None]]) -> None:
    article = read(*given)
    found = [(article.text(d.span), d.harm, d.mended) for d in damages(article)]
    assert found == expected


ONE = "The council had known since the spring that the roof of the pool was weak."
COPIES = {
    f"{ONE}\n\nIt rained.\n\n{ONE}": [(0.0, False)],
    f"{ONE}\n\n{ONE}\n\n{ONE}": [],
    f"{ONE}\n\nIt rained.\n\n{ONE.replace('pool', 'gym')}": [(1 / 7, True)],
    f"{ONE}\n\nIt rained.\n\n{ONE.replace('spring', 'March')}": [(1 / 7, True)],
    "Hull beat Leeds by three goals to nil in the first game of 2019.\n\n"
    "York beat Derby by three goals to nil in the first game of 2019.": [(2 / 9, True)],
    f"{ONE}\n\n{' '.join(reversed(ONE.split()))}": [],
    f"It leaks. {ONE}\n\nNobody said so until the report of May came out in June. {ONE}": [
        (0.0, False)
    ],
}


@pytest.mark.parametrize(("text", "expected"), COPIES.items())
def test_copies(text: str, expected: list[tuple[float, bool]]) -> None:
    found = [(c.different, c.parallel) for c in copies(read(text))]
    assert found == [(pytest.approx(d, abs=0.005), named) for d, named in expected]
