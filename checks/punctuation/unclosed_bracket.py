"""PUN202 unclosed-bracket."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.article.span import Span
from linter.check import Check, Example
from linter.findings import Finding, Severity
from linter.layers.brackets import lone_brackets
from linter.layers.words import WORD


class UnclosedBracket(Check):
    """A bracket is opened and never closed, or closed and never opened.

    Numbers and letters of a list (1), a), iv)), smileys and brackets that reach over paragraphs are
    left alone.
    """

    code = "PUN202"
    name = "unclosed-bracket"
    severity = Severity.WARNING
    good = (
        "The pool (which leaks) is shut [sic].",
        "It needs 1) a roof, 2) a floor and iii) a door; a) now, b) later.",
        "1. A roof\n\n(2) A floor. (3) A door, iv) a bell.",
        "A smile :) and a frown :( and a wink ;-) were sent.",
        "(The pool leaks.\n\nIt has leaked since May.)",
        "It is (as he said (twice)) shut.",
        "“(It leaks,” she said, “and it will.)”",
        "He scored 3 (1 pen) and 2 (0).",
        "See section iv) and rule 12(b) of the act.",
        "Grove (Lab, Hull) asked [the mayor] why.",
        Example("See [the map](x.html) and ![a pool](p.jpg).", suffix=".md"),
        "The tag is 8-) and the face is =).",
        "She asked Ann Grove (Lab.): “Why?” He asked Tom Poole ((Con)): “When?”",
        Example(
            "- pool: add the missing ) in `lanes` (#1234)\n- gym: drop ( (#1235)", suffix=".md"
        ),
        "A) Hull\nB) Leeds\nC) York",
        "She chose option 1) and he chose option 2).",
        "It was 5ft (1.5m) deep, 6ft (1.8m) wide.",
    )
    bad = (
        "The pool ⟦(⟧which leaks is shut. It will open in May.",
        "The pool which leaks⟦)⟧ is shut. It will open in May.",
        "The pool ⟦[⟧which leaks is shut. It will open in May.",
        "The pool, ⟦(⟧it has no roof and no door, is shut.\n\nIt (the gym) will open in May.",
        "The pool ⟦(⟧it leaks is shut, and the gym (it does not) is open.",
        "“The pool ⟦(⟧the old one leaks,” she said.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for lone in lone_brackets(article):
            if lone.opens:
                words = " ".join(WORD.findall(article.prose[lone.at : lone.at + 60])[:3])
                says = f"the bracket before “{words} …” is never closed"
            else:
                words = " ".join(WORD.findall(article.prose[max(0, lone.at - 60) : lone.at])[-3:])
                says = f"the bracket after “… {words}” is never opened"
            yield self.finding(says, Span(lone.at, lone.at + 1), subject=(words.lower(),))
