"""QUO102 quote-attribution."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check
from linter.findings import Finding, Related, Severity
from linter.layers.speakers import Utterance, utterances
from linter.layers.words import WORD

_FEWEST = 6
"""Shorter quotations are phrases that many people use."""
_WAR = "The pool has leaked since the war"


class QuoteAttribution(Check):
    """The same words are given to two speakers.

    A quotation is copied to the wrong name when paragraphs are moved. Both attributions must be
    plain; joint statements, one speaker who repeats another, chants and proverbs are left alone, as
    are quotations of fewer than six words.
    """

    code = "QUO102"
    name = "quote-attribution"
    severity = Severity.WARNING
    good = (
        "“The pool has leaked since the war,” said Ann Grove.\n\n"
        "Tom Poole did not agree that it “has leaked since the war”.",
        "“The pool has leaked since the war,” it said on a wall.\n\n"
        "“The pool has leaked since the war,” said Ann Grove.",
        "“The pool has leaked since the war,” said Grove.\n\n"
        "“The pool has leaked since the war,” Ann Grove said again.",
        f"“{_WAR},” said Ann Grove.\n\nMs Grove added: “{_WAR}.”",
        "“It leaks,” said Ann Grove.\n\n“It leaks,” said Tom Poole.",
        f"“{_WAR},” Ann Grove and Tom Poole said.\n\nMr Poole told us later: “{_WAR}.”",
        "“A guest is from God,” says an old proverb that Ann Grove knew. Tom Poole wrote “A guest is from God”.",
        f"“{_WAR},” said Ann Grove.\n\n“The pool has never leaked since the war,” said Tom Poole.",
        f"“{_WAR},” she said.\n\n“{_WAR},” he said.",
        f"“{_WAR},” said Ann Grove.\n\n“{_WAR},” read a banner.",
        "“Save our pool, save our pool, save it,” Ann Grove said.\n\n"
        "“Save our pool, save our pool, save it,” they chanted.",
        f"“{_WAR},” said Ann Grove.\n\n“{_WAR},” Grove told the court.",
        "“We have swum here since we were girls,” said Ann Grove.\n\n"
        "“We have swum there since we were girls,” said Jo Hill.",
        f"Ann Grove said: “{_WAR}.” Tom Poole agreed with her: “{_WAR}.”",
        f"“{_WAR},” said the mayor.\n\n“{_WAR},” said Ann Grove, the mayor.",
    )
    bad = (
        f"⟦“{_WAR},”⟧ said Ann Grove, who swims there.\n\n"
        "It rained.\n\n"
        f"⟦“{_WAR},”⟧ said Tom Poole, a builder.",
        "Ann Grove told the inquiry: ⟦“Nobody ever asked us what the pool was for.”⟧\n\n"
        "It rained.\n\n"
        "⟦“Nobody ever asked us what the pool was for,”⟧ Tom Poole said.",
        "“It leaks,” said Ann Grove. ⟦“You cannot run a pool without any water in it,”⟧ she added.\n\n"
        "⟦“You cannot run a pool without any water in it,”⟧ said Tom Poole.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        said: dict[tuple[str, ...], Utterance] = {}
        for utterance in utterances(article):
            words = tuple(w.lower() for w in WORD.findall(article.text(utterance.quotation.inner)))
            if len(words) < _FEWEST or utterance.speaker is None or utterance.joint:
                continue
            first = said.setdefault(words, utterance)
            if _are_two(first, utterance):
                yield self.finding(
                    f"{{0!q}} is said by {utterance.speaker} here and by {first.speaker} {{1!at}}",
                    utterance.quotation.span,
                    [Related(first.quotation.span, "the other speaker")],
                    subject=(" ".join(words[:8]),),
                )


def _are_two(first: Utterance, again: Utterance) -> bool:
    """Whether two speakers are two people: two names, for a role may be either's."""
    names = first.speaker, again.speaker
    return names[0] != names[1] and not any(n is None or n.startswith("the ") for n in names)
