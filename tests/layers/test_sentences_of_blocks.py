"""A sentence never reaches over the end of its block: `|` stands between the sentences."""

from __future__ import annotations

import pytest

from linter.article.source import Source
from linter.engine.read import read_source
from linter.layers.sentences import sentences

MARKDOWN = (
    (
        "# Mayor leaves office\n\nShe left. It was late.",
        "Mayor leaves office | She left. | It was late.",
    ),
    (
        "## Why did she leave? Nobody knows\n\nShe left.",
        "Why did she leave? | Nobody knows | She left.",
    ),
    (
        "She took\n\n- a coat\n- a hat. A red one\n- No. 5",
        "She took | a coat | a hat. | A red one | No. 5",
    ),
    ("1. She left. He stayed.\n2. He slept", "She left. | He stayed. | He slept"),
    ("She left.\nIt was\nlate.", "She left. | It was late."),
    ("> She left.\n> It was late.\n\nHe stayed.", "She left. | It was late. | He stayed."),
    ("She **left.** It was *late.* He stayed.", "She left. | It was late. | He stayed."),
    ("**10.05am** Police arrive. Mr. Lee leaves.", "10.05am Police arrive. | Mr. Lee leaves."),
    (
        "### 9 a.m.\n\nThe doors open\n\n### 5 p.m.\n\nThey close",
        "9 a.m. | The doors open | 5 p.m. | They close",
    ),
    ("She [left.](https://example.com/a.b) It was late.", "She left. | It was late."),
    ("| Who | When |\n|---|---|\n| Mr. Lee | 5 p.m. |", "Who | When | Mr. Lee | 5 p.m."),
    ("She left\n\n* * *\n\nHe stayed", "She left | He stayed"),
    (
        "**Ann Moss:** Why?\n\n**Ed Orr:** It was late. I left.",
        "Ann Moss: Why? | Ed Orr: It was late. | I left.",
    ),
)


@pytest.mark.parametrize(("text", "row"), MARKDOWN)
def test_sentences_of_blocks(text: str, row: str) -> None:
    article = read_source(Source("x.md", text))
    found = [article.text(s.span) for s in sentences(article)]
    assert found == row.split(" | ")
