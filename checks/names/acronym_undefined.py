"""NAM204 acronym-undefined."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.article.article import Article
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.check import Check, Example, option
from linter.findings import Confidence, Finding, Related, Severity
from linter.layers.acronyms import EVERYDAY, Use, expansions, uses
from linter.layers.organisations import runs_by_initials
from linter.layers.quotations import is_quoted
from linter.layers.words import lower_words
from linter.patterns import Pattern

_LENGTHS = range(4, 7)
"""Letters; shorter ones are mostly brands and things everybody knows, longer ones are words."""
_NUMERAL = Pattern(r"[IVXLCM]+")


class AcronymUndefined(Check):
    """An acronym is never spelled out.

    Off by default: which letters every reader knows is for the desk to say, in `known`. Brands, tickers
    and names that only look like acronyms cannot be told from them by shape. An acronym whose words
    stand in the article in full is left alone, as are quotations and headlines.
    """

    code = "NAM204"
    name = "acronym-undefined"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    preview = True

    @dataclass(frozen=True)
    class Options:
        known: tuple[str, ...] = option(
            (), "acronyms that your readers know, besides the usual ones"
        )

    good = (
        "The Harbour Trade Society Union (HTSU) met. The HTSU agreed.",
        "NATO met. The FBI came.",
        "The Harbour Trade Society Union met. The HTSU agreed.",
        "“The HTSU is wrong,” she said.",
        "HTSU VOTES TO STRIKE\n\nThe union said so.",
        Example("The HTSU met.", options={"known": ["HTSU"]}),
        "HE SHOUTED AND SHOUTED AGAIN.",
        "The pump is an HTSU-12.",
        "Write to @HTSU today.",
        "The TV set was on.",
        "He has a BMW and a PC.",
        "The HTSU, a union of dockers, met.",
    )
    bad = (
        "The leaders of the ⟦HTSU⟧ met on Monday.",
        "The leaders of the ⟦HTSU⟧ met. The ⟦HTSU⟧ agreed.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        known = EVERYDAY | {e.short for e in expansions(article)} | frozenset(self.options.known)
        found: dict[str, list[Span]] = {}
        for use in uses(article):
            if use.short not in known and _may_be_one(article, use):
                found.setdefault(use.short, []).append(use.span)
        full = runs_by_initials(article)
        for short, (first, *more) in found.items():
            if short not in full and not _is_explained(article, first):
                places = [Related(s, "here too") for s in more]
                yield self.finding("{0!q} is never spelled out", first, places, subject=(short,))


def _may_be_one(article: Article, use: Use) -> bool:
    """Whether a word in capitals stands in copy and is neither a numeral nor a word that shouts."""
    if len(use.short) not in _LENGTHS or _NUMERAL.fullmatch(use.short):
        return False
    block = article.block_at(use.span.start)
    shouts = use.short.lower() in lower_words(article)
    return block.kind is BlockKind.PARAGRAPH and not shouts and not is_quoted(article, use.span)


def _is_explained(article: Article, span: Span) -> bool:
    """Whether an apposition says what it is."""
    return article.prose[span.end : span.end + 4] in (", a ", ", an", ", th")
