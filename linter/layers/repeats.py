"""Words and short phrases that stand twice in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, groupby
from operator import eq
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.manner import in_change_log
from linter.layers.quotations import is_quoted, quotation_at
from linter.layers.sentences import sentences
from linter.layers.words import plain_words
from linter.patterns import Pattern

_WORD = Pattern(r"(?<![\w’'.-])([A-Za-z]+(?:[’'][a-z]+)?)([ \xa0]+|[ ]?\n[ ]?)(?i:\1)(?![\w’'-])")
_PHRASE = Pattern(
    r"(?<![\w’'.-])((?:[a-z]+ ){1,3}[a-z]+) \1(?![\w’'-])",
)
_NEVER_TWICE = frozenset(
    """the a an of to and for from with at by or but as was were are be been has have his their its my our your
    if this these those when while where would could should will can may might must also both than then into
    onto about after before between through during without because although he she they we it i not which whose
    across against among along over under until since""".split()
)
"""Small words that follow themselves only by a slip."""
_PARTICLES = frozenset("in on up out off down".split())
"""The end of a verb before a preposition: he moved in in May. Only after such a verb."""
_TAKES_PARTICLE = Pattern(
    r"\b(?:\w+(?:ed|en|ing)|go|goes|went|come|comes|came|get|gets|got|log|logs|put|set|sit|sat|live|lives|move|moves"
    r"|step|stay|stays|turn|turns|take|takes|took|bring|brought|kick|check|checks|build|stand|stood|join|run|ran"
    r"|call|calls|give|gave|sign|signs|start|carry|hold|held|pass|keep|kept|cut|let|sworn|being|is|was|lights?) $"
)
_PLAIN_SUBJECT = Pattern(r"\b(?:this|that|it|he|she|there|who|which) $", re.I)
_THAT_ONCE = Pattern(
    r" (?:the|an?|he|she|it|they|we|you|i|there|these|those|his|her|its|their|our|my|your)\b"
)
"""What follows a conjunction, and never the pronoun that its twin would have to be."""
_ASKS = Pattern(r"\b(?:what|where|how|why|who|all|thing|point|problem|question)\b", re.I)
"""What makes "is is" right: what it is is a mess."""
_MEANT_TWICE = frozenset(
    """very really so long many much far no never ever too more old big bye ha hey knock well there now hear
    again blah night win tut chop hush quick run go look wait please yes yeah ho la pom beep tick tap bang boo
    cha choo day hip mini ping pong poo rah tsk woof yum yada that had is do her it's new good bad little
    great pretty fast hard loud sorry oh ah er um hot cold dear same-same up agar baden walla chi wee""".split()
)
_COMPARED = frozenset("as more less better worse sooner later".split())
_SUBJECTS = frozenset("he she they we it i".split())


class Repeat(NamedTuple):
    """A word or phrase and the same again: `again` is the second with the space before it."""

    span: Span
    again: Span


@layer
def repeats(article: Article) -> tuple[Repeat, ...]:
    """Every word or phrase that stands twice in a row by a slip, in order.

    What English says twice is left alone: had had, that that, very very, again and again and again,
    a name such as Duran Duran, and what people say in speech.
    """
    words = plain_words(article)
    running = list(chain.from_iterable(words))
    if not any(_stand_twice(running, size) for size in (1, 2, 3, 4)):
        return ()
    found: dict[int, Repeat] = {}
    for block, own in groupby(zip(sentences(article), words, strict=True), lambda e: e[0].block):
        said = list(chain.from_iterable(words for _, words in own))
        span = article.blocks[block].span
        if any(_stand_twice(said, size) for size in (2, 3, 4)):
            found.update((r.span.start, r) for r in _phrases(article, span))
        if _stand_twice(said, 1):
            found.update((r.span.start, r) for r in _words(article, span))
    return tuple(found[at] for at in sorted(found))


def _stand_twice(words: Sequence[str], size: int) -> bool:
    """Whether a run of `size` words is followed by the same, compared without a pattern: hardly any
    article has one."""
    return b"\1" * size in bytes(map(eq, words, words[size:]))


def _words(article: Article, block: Span) -> Iterator[Repeat]:
    for m in _WORD.finditer(article.prose, *block):
        repeat = Repeat(Span(*m.span()), Span(m.end(1), m.end()))
        if _is_slip(article, m[1], repeat):
            yield repeat


def _is_slip(article: Article, word: str, repeat: Repeat) -> bool:
    second = article.text(repeat.again).strip()
    lower = word.lower()
    if lower not in _NEVER_TWICE and (
        second[0].isupper() or in_change_log(article, repeat.span.start)
    ):
        return False  # a name, as Duran Duran; a word of code
    quotation = quotation_at(article, repeat.span.start)
    if quotation is not None and quotation.inner == repeat.span:
        return False  # the slip itself is written about
    if second[0].isupper() and (word[0].islower() or word.isupper()) and second != word:
        return False  # of the The Times; a heading run on
    if lower in _PARTICLES:
        before = article.prose[max(0, repeat.span.start - 20) : repeat.span.start]
        return _TAKES_PARTICLE.search(before) is None and word.islower()
    if lower == "is":
        before = article.prose[max(0, repeat.span.start - 40) : repeat.span.start]
        return _PLAIN_SUBJECT.search(before) is not None and not _ASKS.search(before)
    if lower == "that":  # "that that was that" is right
        return _THAT_ONCE.match(article.prose, repeat.again.end) is not None
    if word[0].isupper() and lower in ("will", "may", "can"):
        return False  # Will will come
    if lower in _NEVER_TWICE:
        return not (lower in _SUBJECTS and is_quoted(article, repeat.span))
    quoted = is_quoted(article, repeat.span)
    if re.search(
        r"\b(?:what|who|that|whatever|whoever) $",
        article.prose[max(0, repeat.span.start - 10) : repeat.span.start],
        re.I,
    ):
        return False  # what works works
    return len(lower) > 2 and lower not in _MEANT_TWICE and word.islower() and not quoted


def _phrases(article: Article, block: Span) -> Iterator[Repeat]:
    prose = article.prose
    for m in _PHRASE.finditer(prose, *block):
        words = m[1].split()
        before, after = prose[max(0, m.start() - 20) : m.start()], prose[m.end() : m.end() + 20]
        goes_on = re.match(rf" {words[0]}\b", after) or re.search(rf"(?i:\b{words[-1]}) $", before)
        alike = len(set(words)) == 1 or words[0] in ("a", "an")  # they call a spade a spade
        first = words[:2] == ["of", "the"] and words[-1].endswith(("est", "worst"))
        alike = alike or in_change_log(article, m.start())
        meant = goes_on or alike or first or not _COMPARED.isdisjoint(words)
        if not meant and not is_quoted(article, Span(*m.span())):
            yield Repeat(Span(*m.span()), Span(m.end(1), m.end()))
