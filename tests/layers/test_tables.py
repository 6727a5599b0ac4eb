"""Tables: header rows, total rows and total columns, in Markdown and HTML alike."""

from __future__ import annotations

import pytest

from linter.article.source import Source
from linter.engine.read import read_source
from linter.layers.tables import tables

MARKDOWN = (
    "| Port | Cars | Total |\n|---|---|---|\n| Leith | 1 | 2 |\n| **Total** | 3 | 4 |\n\n"
    "Text.\n\n| a |\n|---|\n| 1 |\n"
)
HTML = (
    "<table><tr><th>Port<th>Cars<th>Total<tr><td>Leith<td>1<td>2<tr><td><b>Total</b><td>3<td>4</table>"
    "<p>Text.</p><table><tr><th>a<tr><td>1</table>"
)


@pytest.mark.parametrize(("path", "text"), [("x.md", MARKDOWN), ("x.html", HTML)])
def test_tables(path: str, text: str) -> None:
    article = read_source(Source(path, text))
    first, second = tables(article)
    assert [(r.header, r.total) for r in first.rows] == [
        (True, False),
        (False, False),
        (False, True),
    ]
    assert first.total_columns == (3,)
    assert [article.text(c.span).strip() for c in first.rows[2].cells] == ["Total", "3", "4"]
    assert (len(second.rows), second.total_columns) == (2, ())
