"""TXT106 truncated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.article.article import Article
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.check import Check
from linter.findings import Finding, Severity
from linter.layers.furniture import furniture_blocks
from linter.layers.words import WORD
from linter.layers.zones import leads_on
from linter.patterns import Pattern

_NEVER_LAST = Pattern(
    r"\b(?:the|an|and|or|than|into|onto|upon|because|although|whose|its|their|our|your|every"
    r"|(?:of|to|in|for|with|from|by|at|on|as|was|is|and|told|said) a|as (?:well|such|much|soon|long) as),?$"
)
_HARDLY_LAST = Pattern(
    r"\b(?:of|from|(?:that|which|who) (?:was|were|is|are|has|have|had|will|would|can|could|may|might|should|must)"
    r"|(?:of|to|in|for|with|from|by|at|on) (?:which|whom|this|these|his|my|with)"
    r"|(?:told|said that|says that|added that|before|after|while|during|between) (?:he|she|they|it|we|that)"
    r"|(?:likely|expected|due|able|ready|forced|asked|agreed?|needed|used|trying|wants?|hopes?|plans?|about|allowed"
    r"|appear(?:s|ed)?|continue[sd]?|decide[sd]?|declined?|failed|going|managed?|offered|promise[sd]?|refuse[sd]?"
    r"|seem(?:s|ed)?|set|supposed|tried) to)$"
)
"""Endings of a label or a question as well ("who it goes to"): a cut only in what else is copy."""
_LABEL = Pattern(
    r"(?:What|Where|Who|Whom|Whose|Why|When|Which|How|Everything|Anything|Something|All|Here|Things|People|An?|Five|Ten"
    r"|\d+ [a-z]+)\b"
)
_FEWEST, _COPY = 5, 9
"""Words: fewer make a signature or a label; as many as the second make a sentence."""


class Truncated(Check):
    """A paragraph breaks off in the middle of a sentence.

    It ends, without a full stop, on a word that cannot end a sentence: "The minister told the". What
    may break off is left alone: headings, captions, lists, lines that lead into a list, signatures,
    speech that trails off.
    """

    code = "TXT106"
    name = "truncated"
    severity = Severity.WARNING
    good = (
        "“I suppose I might make one for…”\n\nHe did not, the court heard on Friday.",
        "What the pool is made of\n\nIt is made of steel, the council said.",
        "Where the money comes from and who it goes to\n\nMost of it is from tax.",
        "The plan, which the council passed, has three parts:\n\n- a pool\n- a gym",
        "The pool opens at 7.\n\n- towels for the\n- soap",
        "Slowly yours, The",
        "Dear readers,\n\nThe pool will be shut until May.",
        "He asked what it was for. She told him what it was for.",
        "The town that he came from is the one that she was born in.\n\nIt is small.",
        "“Where did you get that from?” she asked.",
        "It was, he said, a thing to be proud of.",
        "The firm is called The And Company of The",
        "How the vote works and what it is\n\nAll can vote.",
        "Everything you need to know about what happens to\n\nIt is a lot.",
        "The film stars Ann Grove as the queen of Hull and is called Nothing to Be Afraid Of\n\nIt opens on Friday.",
        "A list of the people he got the money from\n\nIt is long.",
    )
    bad = (
        "The pool will be shut until May.\n\nThe minister told a crowd of parents outside ⟦the⟧\n\nIt leaks.",
        "Pool and town hall news\n\nThe ore was rich in copper, zinc ⟦and⟧\n\nIt will be mined from next year.",
        "Pool and town hall news\n\nThose whose flights did not go may rebook free before the end ⟦of⟧\n\nIt rains.",
        "Pool and town hall news\n\nThe divers will look at the two of the piers ⟦that were⟧\n\nCars go by road.",
        "The council had asked in summer to be shown any survey of ⟦the⟧",
        "Pool and town hall news\n\nThe owner said that he would not sell the shop ⟦to a⟧\n\nHe had it for years.",
        "Pool and town hall news\n\nThe council had hoped that the gym would ⟦agree to⟧\n\nIt did not, in the end.",
        "Pool and town hall news\n\nThe court heard that the two men had ⟦agreed to⟧\n\nThe trial goes on.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        skipped = furniture_blocks(article)
        for block in article.blocks:
            if block.kind is not BlockKind.PARAGRAPH or block.index in skipped:
                continue
            text = article.text(block.span).rstrip()
            cut = _cut(text) if text[-1].isalpha() or text[-1] == "," else None
            if cut is not None and not leads_on(article, block):
                span = Span(block.span.start + cut.start(), block.span.start + len(text))
                yield self.finding(
                    "the paragraph breaks off at {0!q}",
                    span,
                    subject=(" ".join(text.lower().split()[-6:]),),
                )


def _cut(text: str) -> re.Match[str] | None:
    """The words at the end of a paragraph that cannot end it."""
    count = len(WORD.findall(text))
    tail = max(0, len(text) - 40)
    if count >= _FEWEST and (cut := _NEVER_LAST.search(text, tail)):
        return cut
    return _HARDLY_LAST.search(text, tail) if count >= _COPY and not _LABEL.match(text) else None
