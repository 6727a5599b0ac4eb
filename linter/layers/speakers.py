"""Whose words a quotation is, where the attribution is plain.

Read from the words around the marks: "…," said Ann Grove; Grove told the court: "…"; "…," she added,
which carries the last speaker on. A role ("the minister said") names its holder only by its own
words. Where nothing is plain there is no speaker, and no check compares.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.name_words import SPEECH
from linter.layers.people import people
from linter.layers.quotations import Quotation, quotations
from linter.layers.sentences import sentence_at
from linter.patterns import Pattern

_REACH = 90
"""How far from its marks a quotation may be attributed, in characters."""
_SAYS = Pattern(
    rf"\b(?:{SPEECH}|say|tell|continued|concluded|testified|recounted|remembered|puts? it|described it"
    r"|according to)\b|:\s*$"
)
_LEADS_IN = Pattern(rf"\b(?:{SPEECH})(?: [\w’'-]+){{0,3}} that\s*$")
"""What gives the words that follow to the one before: who told the court that “…”."""
_PRONOUN = Pattern(r"\b(?:he|she|they)\b", re.I)
_BESIDE = 14
"""How far a pronoun may stand from its verb of saying: she later said; said he."""
_JOINT = Pattern(r"\b(?:both|joint\w*)\b|[A-Z][\w’'-]+ and (?:[A-Z]|his |her |their )")
_ROLE = Pattern(r"\b(?:the|a|an|its|his|her|their) ((?:[a-z][\w’'-]* ){0,2}[a-z][\w’'-]*)")


class Utterance(NamedTuple):
    """A quotation and its speaker: a person's name, or "the" and a role; `place` is where the speaker
    is named, and `joint` says that several speak, or one repeats another."""

    quotation: Quotation
    speaker: str | None
    place: Span | None = None
    joint: bool = False


@layer
def utterances(article: Article) -> tuple[Utterance, ...]:
    """Every quotation of the article, in order, with its speaker where that is plain."""
    return tuple(_read(article))


def _read(article: Article) -> Iterator[Utterance]:
    named = sorted((m.span, p.name) for p in people(article) for m in p.mentions if not m.quoted)
    starts = [span.start for span, _ in named]
    last: str | None = None
    before: Quotation | None = None
    for quotation in quotations(article):
        found = _speaker(article, quotation, named, starts, last)
        if found.speaker is None and before is not None and _carries_on(article, before, quotation):
            found = Utterance(quotation, last)
        last = found.speaker or last
        before = quotation
        yield found


def _carries_on(article: Article, before: Quotation, quotation: Quotation) -> bool:
    """Whether a quotation only goes on: the next paragraph, or after a few words of saying."""
    if not before.closed and quotation.block - before.block == 1:
        return True
    between = article.prose[before.span.end : quotation.span.start]
    return (
        quotation.block == before.block
        and len(between) < _REACH
        and _SAYS.search(between) is not None
    )


def _speaker(
    article: Article,
    quotation: Quotation,
    named: list[tuple[Span, str]],
    starts: list[int],
    last: str | None,
) -> Utterance:
    after, before = _windows(article, quotation)
    for window in (before, after) if _LEADS_IN.search(article.text(before)) else (after, before):
        text = article.text(window)
        says = _SAYS.search(text)
        if says is None:
            continue
        joint = _JOINT.search(text) is not None
        at = bisect_left(starts, window.start)
        inside = [(span, name) for span, name in named[at : at + 4] if span.end <= window.end]
        if inside:
            at = window.start + says.start()
            span, name = min(inside, key=lambda each: abs(each[0].start - at))
            return Utterance(quotation, name, span, joint)
        ends = says.end() + (_BESIDE if window.start >= quotation.span.end else 0)
        if _PRONOUN.search(text, max(0, says.start() - _BESIDE), ends):
            met = bisect_left(starts, quotation.span.start)
            near = met and article.block_at(starts[met - 1]).index >= quotation.block - 1
            return Utterance(quotation, named[met - 1][1] if near else last, None, joint)
        role = _ROLE.search(text)
        if role is not None:
            span = Span(window.start + role.start(1), window.start + role.end(1))
            return Utterance(quotation, f"the {role[1].removesuffix(' ' + says[0])}", span, joint)
    return Utterance(quotation, None)


def _windows(article: Article, quotation: Quotation) -> tuple[Span, Span]:
    """What stands after a quotation in its sentence or the next, and before it in its own."""
    start, end = quotation.span
    block = article.blocks[quotation.block].span
    following = sentence_at(article, min(end + 1, block.end - 1)).span
    own = sentence_at(article, max(start - 1, block.start)).span
    opened = re.search(r"[“\"]", article.prose[end : following.end])
    stop = end + opened.start() if opened else following.end
    return (
        Span(end, max(end, min(stop, end + _REACH))),
        Span(max(own.start, start - _REACH, block.start), start),
    )
