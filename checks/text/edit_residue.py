"""TXT107 edit-residue."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.article.article import Article
from linter.article.span import Span
from linter.check import Check, Example
from linter.findings import Finding, Severity
from linter.layers.quotations import is_quoted
from linter.patterns import Pattern

_CONFLICT = "a version control system's mark of a conflict"
_SAID = (*"said says told asked added announced insisted reported".split(), "according to")
_UNACCEPTED = "a change that nobody accepted or refused"
_TRACES = (
    (
        ("<<<<<<<", ">>>>>>>", "=======", "|||||||"),
        _CONFLICT,
        Pattern(r"(?<!\S)(?:<{7} \S+|>{7} \S+|={7}(?!\S)|\|{7} \S+)"),
    ),
    (("~~",), _UNACCEPTED, Pattern(r"~~(?=\S)[^~\n]{1,200}(?<=\S)~~")),
    (
        ("{++", "{--", "{==", "{>>"),
        _UNACCEPTED,
        Pattern(r"\{(\+\+|--|==|>>)[^{}\n]{1,300}(?:\+\+|--|==|<<)\}"),
    ),
    (
        ("[Comment", "[Formatted", "[Deleted"),
        "a reviewer's comment",
        Pattern(
            r"\[(?:Commented|Comment|Formatted|Deleted) ?\[?[A-Z]{1,3}\d{1,3}\]?[:R\]]"
            r"[^\]\n]{0,120}\]?"
        ),
    ),
    (("CQ",), "a note that the spelling was checked", Pattern(r"[(\[]CQ[)\]]")),
    (
        tuple(f"{word} {word}" for word in _SAID),
        "a word of saying twice",
        Pattern(rf"\b({'|'.join(_SAID)}) \1\b"),
    ),
)
"""What a trace begins with, what it is, and its pattern, tried only where the first stands."""


class EditResidue(Check):
    """The marks of an edit are still in the copy.

    A merge conflict of a version control system, struck-out or inserted words that nobody accepted
    or refused, a reviewer's comment, (CQ) after a name that was checked, "said said". Prose about
    such marks has them in quotation marks or as code, where nothing is looked for.
    """

    code = "TXT107"
    name = "edit-residue"
    severity = Severity.ERROR
    yields_to = ("TXT105",)
    good = (
        "“Did you see the <<<<<<< HEAD in there?” she asked the class.",
        Example("Git writes `<<<<<<< HEAD` above your own lines.", suffix=".md"),
        "It cost ~£5 or ~$6, give or take.",
        "The CQ Roll Call reporter asked twice.",
        "He said she said nothing of the kind.",
        "What he said, said his wife, was not what he meant.",
        "The court asked him. Asked again, he wept.",
        "The score was 5--4 and then 5--5.",
        "The sets {1, 2} and {3, 4} have no member in common.",
        "The comment [made in 2019] was deleted.",
        "Those he told told nobody else.",
        "One = one, and = is a sign.",
        Example("The old price was ~~£5~~ and the new one is £4.", suffix=".md"),
        "The >>> prompt and the << sign are those of a language.",
        "A line of ===== was drawn under it.",
    )
    bad = (
        "The pool is shut.\n\n⟦<<<<<<< HEAD⟧\n\nIt opens in May.\n\n⟦=======⟧\n\nIt opens in June.\n\n"
        "⟦>>>>>>> desk/second-read⟧\n\nIt leaks.",
        "The pool, which ⟦~~opened~~⟧closed in May, leaks.",
        "The pool, which ⟦{++re++}⟧opened in May, leaks.",
        "Siobhan Groves ⟦(CQ)⟧ swam there as a child.",
        "The mayor ⟦said said⟧ that it leaks.",
        "The pool leaks, ⟦according to according to⟧ the council.",
        "The pool leaks ⟦[Comment [JS1]: since when?]⟧ and is shut.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        conflict: list[Span] = []
        for signs, what, pattern in _TRACES:
            if not any(sign in article.prose for sign in signs):
                continue
            for found in pattern.finditer(article.prose):
                span = Span(*found.span())
                if is_quoted(article, span) or _is_meant(article, span, found):
                    continue
                if what == _CONFLICT:
                    conflict.append(span)
                else:
                    yield self.finding(f"{{0!q}} is {what}", span, subject=(found[0].lower(),))
        if conflict:
            yield self.finding(
                f"{{0!q}} is {_CONFLICT}", conflict[0], conflict[1:], subject=("conflict",)
            )


def _is_meant(article: Article, span: Span, found: re.Match[str]) -> bool:
    """Whether two verbs in a row have a subject each: those he told told nobody."""
    if not found[0].startswith("told told"):
        return False
    before = article.prose[max(0, span.start - 40) : span.start]
    return (
        re.search(r"\b(?:[Tt]hose|people|everyone|all|whom?|that) (?:\w+ )?$", before) is not None
    )
