"""What is a quotation: `⟦ ⟧` mark its marks and all between."""

from __future__ import annotations

import pytest

from linter.article.source import Source
from linter.engine.read import read_source
from linter.layers.quotations import is_quoted, quotations
from linter.testing import remark, unmark

ROWS = (
    "He said ⟦“go away”⟧ and left.",
    '⟦"Go away,"⟧ he said. ⟦"Now."⟧',
    "⟦‘Go away,’⟧ he said. ⟦‘Now.’⟧",
    "⟦'Go away,'⟧ he said. ⟦'Now.'⟧",
    "The workers’ union and the dog’s dinner.",
    "The workers' union and the dog's dinner.",
    "⟦‘The workers’ union is strong,’⟧ he said.",
    "In the ’90s, rock ’n’ roll ’til dawn.",
    "In the '90s, 'til dawn.",
    "He is 6'2\" tall, and she 5'10\".",
    "The board is 6″ wide.",
    "⟦“He said ‘no’ to me,”⟧ she said.",
    "⟦“A long speech that goes on.⟧\n\n⟦“It ends here,”⟧ he said.",
    "She said ⟦“stop⟧\n\nThe next paragraph is none of it.",
    "It is 24/7” wide and no quotation.",
    "(⟦“Go,”⟧ he said.) Then—⟦“stop.”⟧",
    "",
)


@pytest.mark.parametrize("row", ROWS)
def test_quotations(row: str) -> None:
    text, _ = unmark(row)
    article = read_source(Source("x.txt", text))
    found = [article.offsets.to_source(q.span) for q in quotations(article)]
    assert remark(text, found) == row


def test_a_span_is_quoted_when_it_begins_in_a_quotation() -> None:
    article = read_source(Source("x.txt", "He said “go” twice."))
    (quotation,) = quotations(article)
    assert is_quoted(article, quotation.inner)
    assert not is_quoted(article, quotation.span._replace(start=0))
