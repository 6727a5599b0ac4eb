"""DAILY101 banned-word: a house check in one file."""

from collections.abc import Iterator
from dataclasses import dataclass

from linter.article.article import Article
from linter.article.span import Span
from linter.check import Check, Example, option
from linter.findings import Finding, Severity
from linter.layers.words import WORD


class BannedWord(Check):
    """A word that the Example Daily does not print."""

    code, name, severity = "DAILY101", "banned-word", Severity.WARNING

    @dataclass(frozen=True)
    class Options:
        banned: tuple[str, ...] = option(("iconic",), "words that are not printed")

    good = ("A famous bridge.", Example("An iconic bridge.", options={"banned": ["famous"]}))
    bad = ("An ⟦iconic⟧ bridge.",)

    def run(self, article: Article) -> Iterator[Finding]:
        for word in WORD.finditer(article.prose):
            if word[0].lower() in self.options.banned:
                yield self.finding("{0!q} is not printed here", Span(*word.span()))
