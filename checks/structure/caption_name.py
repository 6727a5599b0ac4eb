"""STR104 caption-name."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.article.span import Span
from linter.check import Check, Example
from linter.findings import Finding, Related, Severity
from linter.layers.name_variants import name_variants
from linter.layers.restated import restatements
from linter.layers.sentences import sentence_at
from linter.patterns import Pattern

_YEAR = Pattern(r"\b(?:1[5-9]|20)\d\d\b")
_ANN = "# News\n\nKarin Olson won by a mile. Olson said so.\n\n"


class CaptionName(Check):
    """A name or a figure in a caption stands otherwise in the article.

    Captions come from the agency with the picture and are seldom read against the story. Names of
    other people, and spellings that the copy uses too, are left alone; a figure counts only when it
    is the copy's with a slip in it, two digits swapped or one mistyped.
    """

    code = "STR104"
    name = "caption-name"
    severity = Severity.WARNING
    good = (
        Example(
            "# Pool to shut\n\n![Ann Grove at the pool](a.jpg)\n\nAnn Grove swims.", suffix=".md"
        ),
        Example(
            "# Pool to shut\n\n![Tom Poole, a builder](a.jpg)\n\nAnn Grove swims.", suffix=".md"
        ),
        Example(
            "# Pool to shut\n\n![The pool in 1936](a.jpg)\n\nThe pool opened in 1935 and was full by 1936.",
            suffix=".md",
        ),
        Example(
            "# Pool to shut\n\n![Some of the 40 swimmers](a.jpg)\n\nThe 40 swimmers came.",
            suffix=".md",
        ),
        Example(
            "# Pool to shut\n\n![Grove, left, and her son](a.jpg)\n\nAnn Grove and her son Tom swim.",
            suffix=".md",
        ),
        Example(
            "# Pool to shut\n\n![Photo: Ann Grover/Hull Bugle](a.jpg)\n\nAnn Grove swims.",
            suffix=".md",
        ),
        Example(
            "# Pool to shut\n\n![Lane 4 of the pool](a.jpg)\n\nThe pool has 6 lanes.", suffix=".md"
        ),
        Example(
            "# Pool to shut\n\n![A crowd of about 200](a.jpg)\n\nThe police said that 212 people came.",
            suffix=".md",
        ),
        Example(_ANN + "![Karin Olson on Monday](a.jpg)\n", suffix=".md"),
        Example(_ANN + "![Peter Hale on Monday](a.jpg)\n", suffix=".md"),
        Example(
            _ANN + "<figure><img src='a.jpg'><figcaption>Karin Olson wins</figcaption></figure>\n",
            suffix=".md",
        ),
        Example(
            "<p>Karin Olson won. Olson said so.</p><figure><figcaption>Peter Olson</figcaption></figure>",
            suffix=".html",
        ),
        "Karin Olson won by a mile. Olson said so.",
        Example(
            "<p>The fire burned 1,260 acres of heath.</p><figure><figcaption>The fire that burned 1,620 acres "
            "of heath in 2011.</figcaption></figure><p>In 2011, 1,620 acres burned.</p>",
            suffix=".html",
        ),
        Example(
            "<p>The fire burned 1,260 acres of heath.</p><figure><figcaption>The fire that burned 1,620 acres "
            "of heath in 2011.</figcaption></figure>",
            suffix=".html",
        ),
        Example(
            "<p>The fire burned 1,260 acres of heath.</p><figure><figcaption>The fire that burned some 1,300 acres "
            "of heath.</figcaption></figure>",
            suffix=".html",
        ),
    )
    bad = (
        Example(
            "<h1>News of the day</h1><p>⟦Karin Olson⟧ won by a mile. ⟦Olson⟧ said so.</p>"
            "<figure><img src='a.jpg'><figcaption>⟦Olsen⟧ on Monday.</figcaption></figure>",
            suffix=".html",
        ),
        Example(
            "<h1>News of the day</h1><p>⟦Robert Dellwo⟧ won by a mile.</p>"
            "<figure><img src='a.jpg'><figcaption>⟦Robert Delwo⟧ on Monday.</figcaption></figure>",
            suffix=".html",
        ),
        Example(
            "<h1>News of the day</h1><p>⟦Catriona Bell⟧ swam to France. Bell is tired.</p>"
            "<figure><img src='a.jpg'><figcaption>⟦Katriona Bell⟧ at Dover.</figcaption></figure>",
            suffix=".html",
        ),
        Example(
            "<h1>News of the day</h1><p>The fire burned ⟦1,260 acres⟧ of heath on Monday.</p>"
            "<figure><img src='a.jpg'><figcaption>The fire that burned ⟦1,620 acres⟧ of heath.</figcaption></figure>",
            suffix=".html",
        ),
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for variant in name_variants(article):
            if variant.stands_in(article) == "caption":
                yield self.finding(
                    "the caption has {0!q}, the article {1!q} {1!at}",
                    variant.odd[0],
                    [Related(s, "as the article has it") for s in variant.usual],
                    subject=(variant.name, article.text(variant.odd[0])),
                )
        for restated in restatements(article):
            if restated.stands_in(article) == "caption":
                caption, body = restated.split(article)
                if _is_of_another_year(article, caption.span, body[0].span):
                    continue
                yield self.finding(
                    "the caption has {0!q}, the article {1!q} {1!at}",
                    caption.span,
                    [Related(s.span, "as the article has it") for s in body],
                    subject=restated.subject,
                )


def _is_of_another_year(article: Article, caption: Span, body: Span) -> bool:
    """Whether a caption gives a year that the copy's sentence does not."""
    shown = _YEAR.findall(article.text(article.block_at(caption.start).span))
    told = _YEAR.findall(article.text(sentence_at(article, body.start).span))
    return not set(shown) <= set(told)
