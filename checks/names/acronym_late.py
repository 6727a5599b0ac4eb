"""NAM203 acronym-late."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.article.article import Article
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.check import Check, Example, option
from linter.findings import Confidence, Finding, Related, Severity
from linter.layers.acronyms import EVERYDAY, Expansion, Use, expansions, initials, skips, uses_of
from linter.layers.capitals import led_in
from linter.layers.quotations import is_quoted
from linter.layers.sentences import sentence_at


class AcronymLate(Check):
    """An acronym is used before the place that spells it out.

    It is what a moved paragraph leaves behind: the reader meets the letters first and their meaning
    three paragraphs on. Only running copy counts, not headlines, standfirsts, captions and quotations;
    acronyms that every reader knows are left alone, and so is a name that stands in full before.
    """

    code = "NAM203"
    name = "acronym-late"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM

    @dataclass(frozen=True)
    class Options:
        known: tuple[str, ...] = option(
            (), "acronyms that your readers know, besides the usual ones"
        )

    good = (
        "The National Tidal Board (NTB) met on Friday. The NTB said no.",
        "The Harbour Trade Society (HTS) met. The HTS agreed.",
        "HTS votes to strike\n\nThe Harbour Trade Society (HTS) met.",
        "The FBI came.\n\nThe Federal Bureau of Investigation (FBI) is in Washington.",
        "“The HTS is wrong,” she said.\n\nThe Harbour Trade Society (HTS) met.",
        "The HTS met.\n\nNobody knew why, and nobody asked.",
        "The HTS (Harbour Trade Society) met. The HTS agreed.",
        "The Harbour Trade Society met.\n\nThe HTS agreed.\n\nThe Harbour Trade Society (HTS) left.",
        "The HTS-1 pump failed.\n\nThe Harbour Trade Society (HTS) met.",
        "It uses the Root HTS X1.\n\nThe Harbour Trade Society (HTS) met.",
        "HTS. FBI. It is a soup.\n\nThe Harbour Trade Society (HTS) met.",
        "Write to @HTS today.\n\nThe Harbour Trade Society (HTS) met.",
        Example(
            "The HTS met.\n\nThe Harbour Trade Society (HTS) agreed.", options={"known": ["HTS"]}
        ),
        "The Hull Toy Shop, or HTS, is shut.\n\nThe Harbour Trade Society (HTS) met.",
        "It goes by the tide (Harbour Trade Society–HTS). The HTS met.\n\nThe Harbour Trade Society (HTS) left.",
        "The GDP rose.\n\nGross domestic product (GDP) is what it is.",
    )
    bad = (
        "He waited for the ⟦HTS⟧ to agree.\n\nThe ⟦Harbour Trade Society (HTS)⟧ met in May.",
        "The ⟦HWU⟧ met.\n\nThe ⟦Harbour and Dock Workers Union (HWU)⟧ agreed.",
        "A member of ⟦HTSU⟧ said so.\n\nNo one knew.\n\nThe ⟦HTSU⟧ met. The ⟦Harbour Trade Society Union, or "
        "HTSU⟧, agreed.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        known = EVERYDAY | frozenset(self.options.known)
        for expansion in _first_of_each(article):
            if expansion.short in known:
                continue
            used = uses_of(article).get(expansion.short, ())
            early = [u for u in used if _is_early(article, u, expansion)]
            if early and not _is_named_before(article, expansion):
                yield self.finding(
                    "{0!q} is used here and spelled out only {1!at}",
                    early[0].span,
                    [
                        Related(expansion.whole, "spelled out"),
                        *(Related(u.span, "used here too") for u in early[1:]),
                    ],
                    subject=(expansion.short,),
                )


def _first_of_each(article: Article) -> Iterator[Expansion]:
    seen: set[str] = set()
    for expansion in expansions(article):
        if expansion.short not in seen and (expansion.fits or _skips_a_word(expansion)):
            seen.add(expansion.short)
            yield expansion


def _skips_a_word(expansion: Expansion) -> bool:
    """Whether the letters are those of the words but for one, and begin with the first and end with the last."""
    words = expansion.long.split()
    wanted, short = initials(words[led_in(words) :]), expansion.short
    ends = short[:1] + short[-1:] == wanted[:1] + wanted[-1:]
    return ends and len(short) + 1 == len(wanted) and skips(short, wanted)


def _is_named_before(article: Article, expansion: Expansion) -> bool:
    name = expansion.long.removeprefix("the ").removeprefix("The ")
    return name in article.prose[: expansion.long_span.start]


def _is_early(article: Article, use: Use, expansion: Expansion) -> bool:
    if use.span.end > expansion.whole.start:
        return False
    block = article.block_at(use.span.start)
    if block.kind is not BlockKind.PARAGRAPH or is_quoted(article, use.span):
        return False
    return not _is_in_a_name(article.prose, use.span) and not _is_alone(article, use.span)


def _is_in_a_name(prose: str, span: Span) -> bool:
    """Whether capitals or figures stand on both sides: the Tide HTS Mark 2."""
    before, after = (
        prose[max(0, span.start - 30) : span.start].split(" ")[-2:-1],
        prose[span.end : span.end + 2],
    )
    return bool(before and before[0][:1].isupper()) and after[:1] == " " and not after[1:].islower()


def _is_alone(article: Article, span: Span) -> bool:
    """Whether a sentence is nothing but the acronym, as in a list of them."""
    return article.text(sentence_at(article, span.start).span).strip(".!? ") == article.text(span)
