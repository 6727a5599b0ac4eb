"""Checks of a house that does not exist, for tests of the command."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from linter.article.article import Article
from linter.article.span import Span
from linter.check import Candidate, Check, ModelCheck, option
from linter.findings import Confidence, Edit, Finding, Fix, Related, Safety, Severity
from linter.layers.nlp import Parsed


class Word(Check):
    """The word that the house never prints."""

    code = "HOU101"
    name = "house-word"
    severity = Severity.ERROR
    aliases = ("old-house-word",)
    good = ("A clean text.",)
    bad = ("A ⟦blob⟧ here.",)

    @dataclass(frozen=True)
    class Options:
        word: str = option("blob", "the word")
        most: int = option(0, "how many are let pass")

    def run(self, article: Article) -> Iterator[Finding]:
        found = list(re.finditer(re.escape(self.options.word), article.prose))
        for match in found[self.options.most :]:
            span = Span(*match.span())
            fix = Fix("put in another", (Edit(span, "thing"),), Safety.SAFE)
            yield self.finding("{0!q} is never printed", span, fix=fix, subject=(match[0],))


class Pair(Check):
    """Two words that do not go together."""

    code = "HOU102"
    name = "house-pair"
    severity = Severity.WARNING
    good = ("A clean text.",)
    bad = ("⟦salt⟧ and ⟦pepper⟧.",)

    def run(self, article: Article) -> Iterator[Finding]:
        salt, pepper = article.prose.find("salt"), article.prose.find("pepper")
        if salt >= 0 and pepper >= 0:
            yield self.finding(
                "{0!q} here, {1!q} {1!at}",
                Span(pepper, pepper + 6),
                [Related(Span(salt, salt + 4), "the other")],
                fix=Fix("say one", safety=Safety.SHOWN, alternatives=("salt", "pepper")),
                subject=("salt", "pepper"),
            )


class Hint(Check):
    """Something small."""

    code = "HOU103"
    name = "house-hint"
    severity = Severity.INFO
    good = ("A clean text.",)
    bad = ("⟦maybe⟧",)

    def run(self, article: Article) -> Iterator[Finding]:
        for match in re.finditer("maybe", article.prose):
            yield self.finding("a hint", Span(*match.span()))


class Unsure(Check):
    """Something that is likely wrong."""

    code = "HOU104"
    name = "house-guess"
    severity = Severity.WARNING
    confidence = Confidence.LOW
    good = ("A clean text.",)
    bad = ("⟦perhaps⟧",)

    def run(self, article: Article) -> Iterator[Finding]:
        for match in re.finditer("perhaps", article.prose):
            yield self.finding("a guess", Span(*match.span()), lowered=0)


class Draft(Check):
    """A check that is not ready."""

    code = "HOU201"
    name = "house-draft"
    severity = Severity.WARNING
    preview = True
    good = ("A clean text.",)
    bad = ("⟦draft⟧",)

    def run(self, article: Article) -> Iterator[Finding]:
        for match in re.finditer("draft", article.prose):
            yield self.finding("a draft", Span(*match.span()))


class Broken(Check):
    """A check that fails on one word."""

    code = "HOU301"
    name = "house-broken"
    severity = Severity.WARNING
    good = ("A clean text.",)
    bad = ("⟦broken⟧",)

    def run(self, article: Article) -> Iterator[Finding]:
        if "crash" in article.prose:
            raise RuntimeError("on purpose")
        for match in re.finditer("broken", article.prose):
            yield self.finding("broken", Span(*match.span()))


class Lowered(Check):
    """An error that is a step less grave in brackets."""

    code = "HOU105"
    name = "house-lowered"
    severity = Severity.ERROR
    good = ("A clean text.",)
    bad = ("⟦lower⟧",)

    def run(self, article: Article) -> Iterator[Finding]:
        for match in re.finditer(r"\blower\b", article.prose):
            yield self.finding("low", Span(*match.span()), lowered=1)


class Asking(ModelCheck):
    """A check that asks the model about one word."""

    code = "HOU401"
    name = "house-asking"
    severity = Severity.WARNING
    good = ("A clean text.",)
    bad = ("⟦grammar⟧",)

    def candidates(self, article: Article) -> Iterator[Candidate]:
        for match in re.finditer("grammar", article.prose):
            yield Candidate((article.blocks[-1].span,), Span(*match.span()))

    def judge(
        self, article: Article, candidate: Candidate, parsed: tuple[Parsed, ...] | None
    ) -> Finding | None:
        return None if parsed is None else self.finding("asked", candidate.claim)


class Dated(Check):
    """The date an article is read with."""

    code = "HOU501"
    name = "house-dated"
    severity = Severity.WARNING
    good = ("A clean text.",)
    bad = ("⟦today⟧",)

    def run(self, article: Article) -> Iterator[Finding]:
        for match in re.finditer("today", article.prose):
            yield self.finding(f"read on {article.meta.date}", Span(*match.span()))
