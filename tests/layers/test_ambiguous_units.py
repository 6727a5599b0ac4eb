"""Cents and pounds, whose currency the rest of the article says."""

from __future__ import annotations

import pytest

from linter.article.source import Source
from linter.engine.read import read_source
from linter.layers.figures import figures

ROWS = r"""
It costs 50 cents. | 50 cents | money $
It costs 50 cents, and a ticket A$4. | 50 cents | money AUD
A ticket is €4.\n\nIt costs 50 cents. | 50 cents | money EUR
A ticket is R4.20, or 4 rand.\n\nIt costs 50c. | 50c | money ZAR
A ticket is US$4.\n\nIt costs 50 cents. | 50 cents | money USD
A ticket is $4 (€3).\n\nLONG AFTER, a bun came to 50 cents. | 50 cents | money cents
A ticket is $4 (€3).\n\nLONG AFTER, a bun came to 50 cents, down from $2. | 50 cents | money $
A ticket is £4.\n\nIt costs 50 cents. | 50 cents | money $
It costs 50p, or 50 pence, and not 20 cents. | 20 cents | money $
The plant sold two million pounds of beef. | two million pounds | quantity -
The plant sold two million pounds of beef, 40 tons of it to Texas. | two million pounds | measure pounds
The plant sold two million pounds of beef, and the meat of it went at £4. | two million pounds | quantity -
The plant sold two million pounds of beef, 40 tons of it at £4. | two million pounds | measure pounds
The plant sold 40,000 pounds of beef. | 40,000 pounds | quantity -
The plant made two million pounds of profit. | two million pounds | money GBP
The plant made two million pounds. | two million pounds | money GBP
The plant made 40,000 pounds, and gave away £4. | 40,000 pounds | money GBP
The plant made 40,000 pounds, and gave away 4kg. | 40,000 pounds | measure pounds
The plant made 40,000 pounds. | 40,000 pounds | measure pounds
The plant made 40,000 pounds sterling. | 40,000 pounds | money GBP
He weighs 200 pounds, and paid £4. | 200 pounds | measure pounds
"""
_LONG_AFTER = f"{'Much was said of it by the wise and the sober. ' * 3}Long after,"
TABLE = [row.split(" | ") for row in ROWS.strip().split("\n") if row]


@pytest.mark.parametrize(("text", "written", "meant"), TABLE, ids=[r[0][:40] for r in TABLE])
def test_what_cents_and_pounds_are_of(text: str, written: str, meant: str) -> None:
    article = read_source(
        Source("x.txt", text.replace("\\n", "\n").replace("LONG AFTER,", _LONG_AFTER))
    )
    (found,) = (f for f in figures(article) if article.text(f.span).startswith(written[:8]))
    assert f"{found.kind} {found.unit or '-'}" == meant
