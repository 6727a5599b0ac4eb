"""Shares of one whole: `of those asked, 60% backed it, 35% opposed it and 5% had no view`.

Percentages side by side are shares of one whole only when something says so: the whole is named
once for all, or the answers to one question shut one another out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.figured_sentences import figured_sentences
from linter.layers.figures import Figure, Kind
from linter.layers.pieces import pieces
from linter.layers.sentences import Sentence, sentences
from linter.patterns import Pattern


class Shares(NamedTuple):
    """The shares that one sentence gives of one whole; `complete` says that the last is the rest
    (others, no view), so that nothing is left out."""

    parts: tuple[Figure, ...]
    complete: bool


_WHOLE = Pattern(
    r"\b(?:of (?:those|these|them|the|all|its|their|our|\d[\d,]*)\b|among (?:those|the|its|their)\b|"
    r"asked\b|account(?:s|ed|ing) for|"
    r"made up|makes? up|supplied|generated|contributed|represent(?:s|ed|ing)|the (?:main|"
    r"biggest|single) reason|(?:one|a single) (?:answer|reply|choice))",
    re.I,
)
_ANSWERS = Pattern(
    r"\b(?:back(?:ed|s)?|support(?:ed|s)?|oppos(?:ed|e|es)|in favour|in favor|favou?red|"
    r"against|undecided|not sure|unsure|"
    r"no (?:view|opinion|answer|preference)|don[’']t know|did not know|disapprov\w+|"
    r"approv\w+|disagree\w*|agree\w*|"
    r"yes|voted (?:for|against|yes|no)|neither|none)\b",
    re.I,
)
_REST = Pattern(
    r"\b(?:others?|else|rest|no (?:view|opinion|answer|preference|reply)|undecided|unsure|"
    r"not sure|don[’']t know|did not know|"
    r"neither|none|nothing|spoil(?:ed|t)|abstained|did not say)\b",
    re.I,
)
_NOT_ONE = Pattern(
    r"\b(?:rose|rise[sn]?|rising|fell|fall(?:s|en|ing)?|grew|grow\w*|increas\w+|"
    r"decreas\w+|declin\w+|dropp?\w*|(?<!make )(?<!makes )(?<!made )up|down|"
    r"higher|lower|climb\w*|jump\w*|gain\w*|lost|slid|slump\w*|(?<!business )rates?|inflation|interest|"
    r"yields?|margins?|(?<!council )(?<!income )(?<!property )(?<!sales )tax\w*|"
    r"chances?|probability|likely|likelihood|turnout|occupancy|also|at least|"
    r"more than one|several|multiple|any|all that|"
    r"everything|as well|each(?! (?:could|gave|had) )|than|compared|respectively|discount|off|effective|accura\w+|"
    r"year|years|from(?= [\d£$€])|within|"
    r"including|includes|of whom|of which|both|men|women|male|female|boys|girls|respective|"
    r"played a part|overlap\w*|cumulative\w*)\b",
    re.I,
)
_ROUNDED = Pattern(
    r"\b(?:round(?:ed|ing)|more than one|multiple|exceed|add(?:ed|s)? up|do not (?:sum|"
    r"add)|tick)\b",
    re.I,
)
_FEWEST = 3


@layer
def shares(article: Article) -> tuple[Shares, ...]:
    """Every sentence of running copy that parts one whole in three or more shares."""
    return tuple(_shares(article))


def _shares(article: Article) -> Iterator[Shares]:
    for each in figured_sentences(article):
        sentence = each.sentence
        percents = [f for f in each.quantities if f.kind is Kind.PERCENT]
        if len(percents) < _FEWEST or not article.blocks[sentence.block].is_body:
            continue
        around = Span(sentence.span.start, _next_end(article, sentence))
        if _ROUNDED.search(article.text(around)):
            continue
        yield from _one_whole(article, sentence, percents)


def _next_end(article: Article, sentence: Sentence) -> int:
    """Where the next sentence ends, of this paragraph or another."""
    every = sentences(article)
    following = every[bisect_right(every, sentence.span, key=lambda s: s.span) :][:1]
    return following[0].span.end if following else sentence.span.end


def _one_whole(article: Article, sentence: Sentence, percents: list[Figure]) -> Iterator[Shares]:
    text = article.text(sentence.span)
    if _NOT_ONE.search(text) or not all(p.is_bare and p.value > 0 for p in percents):
        return
    wholes = {p.counted.lemma for p in percents[1:] if p.counted is not None}
    first = percents[0].counted
    if wholes - ({first.lemma} if first else set()):
        return  # 40% of men, 35% of women: each has a whole of its own
    parts, last = _in_order(article.prose, sentence.span, percents)
    if len(parts) < _FEWEST or not last:
        return
    named = first is not None or _WHOLE.search(text) is not None
    if not named and len(_ANSWERS.findall(text)) < 2:
        return
    tail = article.prose[parts[-1].span.end : sentence.span.end]
    yield Shares(tuple(parts), _REST.search(tail) is not None)


def _in_order(prose: str, span: Span, percents: list[Figure]) -> tuple[list[Figure], bool]:
    """One share of each item of the list, and whether the list is closed by `and` before the last;
    none when an item has two."""
    parts: list[Figure] = []
    last = False
    semicolon = prose.find(";", percents[-1].span.end, span.end)
    region = Span(span.start, semicolon if semicolon >= 0 else span.end)
    for item in pieces(prose, region):
        own = [p for p in percents if item.span.covers(p.span)]
        if len(own) > 1:
            return [], False
        if own:
            parts.append(own[0])
            last = item.is_last
    return parts, last
