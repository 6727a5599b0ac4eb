"""TXT102 duplicate-text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.article.article import Article, layer
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.check import Check
from linter.findings import Confidence, Finding, Related, Severity
from linter.layers.copies import Copy, Passage, copies
from linter.layers.quotations import is_quoted, quotation_at
from linter.patterns import Pattern

_TIME = Pattern(r"\W*\d{1,2}[.:h]\d{2}(?!\d)")
_SUMMARY = Pattern(r"(?:key points?|at a glance|in (?:short|brief)|summary|highlights)\b", re.I)
_HEAD = 0.15
"""A quotation this near the top is one pulled out of the copy."""
_TOP_BLOCKS = 3
_LIVE = 3


# Stretches that the examples share: what is repeated, and what stands between.
_HEAD_LINE = "Pool in Mill Road to shut\n\n"
_PLAIN = "The pool, which opened in 1936, will be shut for a year, the council said."
_BETWEEN = (
    "The gym beside it will be sold to a builder from Leeds in the spring, if all goes well.\n\n"
)
_LONG = "".join(
    f"{day} came, and it rained on the {day} too.\n\n" for day in ("Monday", "Tuesday") * 9
)
_ROW = "Row, row, row your boat, gently down the stream of the river Hull.\n\n"


class DuplicateText(Check):
    """A sentence or a paragraph stands twice, word for word or nearly.

    An edit moves a paragraph and leaves it behind, or rewrites a sentence and keeps both. Left alone: what
    is repeated on purpose, such as a quotation pulled out to the top, a refrain that stands three
    times, an update in a live blog, passages of one pattern with
    other names, figures or terms. A
    summary at the top that repeats the copy is worth no more than a note, and so is what two sections
    of an article say each for itself.
    """

    code = "TXT102"
    name = "duplicate-text"
    severity = Severity.WARNING
    good = (
        "Pool in Mill Road to shut\n\n"
        "The pool is deep. It is cold.\n\n"
        "The pool is deep and cold and long and old, as any swimmer in Hull will tell you.",
        "Pool in Mill Road to shut\n\n"
        "Put the flour in a bowl and stir it well until it is smooth and soft.\n\n"
        "Put the eggs in a jug and beat them well until they are pale and thick.",
        "Pool in Mill Road to shut\n\n"
        "Ann Grove won the first race in two minutes and four seconds on Friday night in Hull.\n\n"
        "It rained, and few came.\n\n"
        "Tom Poole won the last race in three minutes and nine seconds on Sunday morning in York.",
        f"{_HEAD_LINE}The pool leaks. The gym is shut. The pool leaks.",
        f"{_HEAD_LINE}The council said on Friday that the pool in Mill Road would be shut for a year.\n\n{_BETWEEN}"
        "The mayor said on Monday that the gym in Mill Road would be open for a week.",
        f"{_HEAD_LINE}Hull beat Leeds by three goals to one at home in the first game of the day.\n\n{_BETWEEN}"
        "York beat Derby by three goals to nil at home in the first game of the day.",
        f"{_HEAD_LINE}“I have swum here every day since I was a girl of five years old.”\n\n{_LONG}"
        "“I have swum here every day since I was a girl of five years old,” said Ann Grove.",
        f"{_HEAD_LINE}{_ROW}{_BETWEEN}{_ROW}{_LONG}{_ROW}It sank.",
        f"{_HEAD_LINE}The gym was sold. “We have swum in this pool every day since we were girls,” she said.\n\n"
        f"{_BETWEEN}We have swum in this pool every day since we were girls. Ann Grove, swimmer",
        "9.30am: It rains.\n\n10.15am: The pool in Mill Road will be shut for a year, the council has just said.\n\n"
        "11.40am: The pool in Mill Road will be shut for a year, the council has just said.",
        f"{_HEAD_LINE}To swim is to live, and to live is to swim. To live is to swim, and to swim is to live.",
        f"{_HEAD_LINE}- The pool in Mill Road will be shut for a year, the council said.\n"
        "- The pool in Mill Road will be shut for a year, the council said.",
        f"{_HEAD_LINE}The pool will be shut for a year from May.\n\n{_BETWEEN}The gym will be shut for a year.",
        f"{_HEAD_LINE}Swim lanes in Mill Road, Hull, from seven in the morning to nine at night\n\n{_BETWEEN}"
        "Swim lanes in Mill Road, Hull, from seven in the morning to nine at night",
        f"{_HEAD_LINE}He said: “It was the best day of my life and I shall never forget it, never.”\n\n{_BETWEEN}"
        "She said: “It was the best week of my life and I shall never forget it, never.”",
        f"{_HEAD_LINE}{_LONG}“We have swum in this pool every day since we were girls. It was ours,” they said.\n\n"
        f"{_BETWEEN}The letter in full:\n\n“To the council.\n\n“We have swum in this pool every day since we "
        "were girls. It was ours.\n\n“It was all we had.”",
    )
    bad = (
        f"{_HEAD_LINE}It rained.\n\n⟦{_PLAIN}⟧\n\n{_BETWEEN}⟦{_PLAIN}⟧",
        f"{_HEAD_LINE}It rained.\n\n⟦{_PLAIN}⟧\n\n⟦{_PLAIN}⟧\n\n{_BETWEEN}",
        f"{_HEAD_LINE}It rained.\n\nThe gym was sold. ⟦{_PLAIN}⟧\n\nFew were surprised. ⟦{_PLAIN}⟧",
        f"{_HEAD_LINE}It rained.\n\n⟦The council had known since the spring of 2019 that the roof was weak and "
        f"said nothing.⟧\n\n{_BETWEEN}⟦The council had known since the spring of 2019 that the roof was weak, and "
        "it said nothing.⟧",
        f"{_HEAD_LINE}It rained.\n\n⟦Ms Grove left the pool with her coat still wet and her bag full of stones.⟧\n\n"
        f"{_BETWEEN}⟦She left the pool with her coat still wet and her bag full of stones.⟧",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        if _is_live(article):
            return
        for copy in copies(article):
            confidence = _confidence(article, copy)
            if confidence is None:
                continue
            noted = (
                copy.first.block < _TOP_BLOCKS
                or _in_two_sections(article, copy)
                or _beside_code(article, copy.again)
            )
            words = " ".join(copy.again.written[:6])
            says = "nearly the same as" if copy.different else "the same as"
            what = "paragraph" if copy.again.whole else "sentence"
            yield self.finding(
                f"this {what} (“{words} …”) is {says} the one {{1!at}}",
                copy.again.span,
                [Related(copy.first.span, "the first")],
                confidence=confidence,
                lowered=int(noted),
                subject=(words.lower(),),
            )


def _confidence(article: Article, copy: Copy) -> Confidence | None:
    """How sure it is that the second passage is a slip; None where it is not."""
    first, again = copy.first, copy.again
    side_by_side = again.block - first.block <= 1
    if copy.different and first.block == again.block:
        return None  # two steps of one thought: this one so, that one so
    if copy.parallel and not side_by_side:
        return None
    spoken = _is_spoken(article, first), _is_spoken(article, again)
    if all(spoken) and not side_by_side and (_runs_on(article, first) or _runs_on(article, again)):
        return None  # a statement quoted in extract, and then given in full
    if any(spoken) and (not all(spoken) or copy.different or _is_pulled(article, first)):
        return None  # an embedded post, a letter given in full, a quotation pulled out
    if again.whole:
        return Confidence.HIGH if not copy.different or side_by_side else Confidence.MEDIUM
    if side_by_side and not copy.different:
        return Confidence.HIGH
    return Confidence.MEDIUM


def _in_two_sections(article: Article, copy: Copy) -> bool:
    """Whether two passages stand under two headings, where each section may say it for itself."""
    one, two = _heading(article, copy.first), _heading(article, copy.again)
    return one is not None and two is not None and one != two


def _beside_code(article: Article, passage: Passage) -> bool:
    """Whether a passage says of a block of code what it says of another one, too."""
    return any(b.before_code for b in article.blocks[max(passage.block - 1, 0) : passage.block + 1])


def _heading(article: Article, passage: Passage) -> int | None:
    """The index of the heading that a passage stands under, not counting the headline."""
    above = (
        b.index for b in reversed(article.blocks[: passage.block]) if b.kind is BlockKind.HEADING
    )
    return next(above, None)


def _is_spoken(article: Article, passage: Passage) -> bool:
    """Whether a passage is the words of a speaker, by what stands in the middle of it."""
    middle = (passage.span.start + passage.span.end) // 2
    return is_quoted(article, Span(middle, middle))


def _runs_on(article: Article, passage: Passage) -> bool:
    """Whether the quotation that a passage stands in is one of several paragraphs."""
    found = quotation_at(article, passage.span.end - 1)
    return found is not None and not found.closed


def _is_pulled(article: Article, passage: Passage) -> bool:
    if passage.span.start < _HEAD * len(article.prose):
        return True
    above = [b for b in article.blocks[: passage.block] if b.is_headline]
    return bool(above) and _SUMMARY.match(article.text(above[-1].span)) is not None


@layer
def _is_live(article: Article) -> bool:
    """Whether the article is a live blog, whose entries repeat each other."""
    return sum(_TIME.match(article.text(b.span)) is not None for b in article.blocks) >= _LIVE
