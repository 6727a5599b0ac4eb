"""Where a sentence ends, by rule: `|` stands between the sentences."""

from __future__ import annotations

import pytest

from linter.article.source import Source
from linter.engine.read import read_source
from linter.layers.sentences import sentences

ROWS = (
    "He left. | She stayed.",
    "He left! | She stayed? | Nobody knows.",
    "Mr. Lee left. | Mrs. Lee stayed.",
    "Dr. Ann Lee and Prof. Bob Ray left.",
    "Gen. Lee met Sen. Ray, R-Tex., and Rep. Dow.",
    "The U.S. has left. | It is gone.",
    "She lives in the U.S. | The house is small.",
    "The U.S. Senate voted.",
    "It opened at 9 a.m. on Monday.",
    "It opened at 9 a.m. | The doors were green.",
    "It rose 3.5 per cent, to $4.50.",
    "No. 5 is alive. | He said no. | Then he left.",
    "He works for Acme Inc. in Ohio.",
    "He works for Acme Inc. | He likes it.",
    "J. R. R. Hartley wrote it. | He was old.",
    "C.Q. Brown spoke. | So did J.D. Lee.",
    "It cost £5 etc. and more.",
    "Apples, pears, etc. | The rest was sold.",
    "“Go away.” | She left.",
    "“Go away,” she said. | He left.",
    "“Why?” she asked. | Nobody knew.",
    "“Stop!” he cried. | They did.",
    "He waited… and waited.",
    "He waited… | Then he left.",
    "He waited... | Then he left.",
    "He waited... and left.",
    "(He left.) | She stayed.",
    "He left (at noon). | She stayed.",
    "On Jan. 5 he left. | It was cold.",
    "He left in Sept. | The leaves fell.",
    "See fig. 3 and p. 12. | Then stop.",
    "He left., | She stayed.",
    "He came; she left. | they stayed.",
    "Tests vs. results: a study. | It is long.",
    "He moved to St. Louis. | It is warm.",
    "Smith et al. found it. | It was new.",
    "He is 6 ft. tall and 5 in. wide.",
    "The car, i.e. the red one, left.",
    "Use tools, e.g. hammers. | Then rest.",
    "Visit example.com. | It is free.",
    "Node.js 3.2.1 is out. | Get it.",
    "He said: “I left. | She stayed.” | Nobody spoke.",
    "He has a Ph.D. | He uses it.",
    "He has a Ph.D. in physics.",
    "It is the end. | “Is it?” he asked.",
    "All ID. models are new.",
    "The company. | which is old, left.",
    "He saw it at 10 p.m. | However, he left.",
    "It was 5 p.m. EST on Monday.",
    "He came from Washington, D.C. | He was tall.",
    "He came from Washington, D.C., and left.",
    "Brown v. Board was decided. | It stands.",
    "Lt. Col. Lee left. | Capt. Ray did not.",
    "Ten men left. | Five stayed. | 3 died.",
    "It ended 3-1. | 40,000 saw it.",
    "‘Go.’ | She left.",
)


@pytest.mark.parametrize("row", ROWS)
def test_sentences(row: str) -> None:
    expected = row.split(" | ")
    article = read_source(Source("x.txt", " ".join(expected)))
    assert [article.text(s.span) for s in sentences(article)] == expected
