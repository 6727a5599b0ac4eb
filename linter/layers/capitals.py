"""Runs of capitals with the small words that join them: what may be the name of a body or a place.

Persons are read by `linter.layers.person_names`, whose runs break at "of" and "for"; names of bodies
go on over them. What kind of thing a run names is for `organisations` and `places` to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.blocks import Block, BlockKind
from linter.article.span import Span
from linter.layers.name_shape import UPPER
from linter.layers.name_words import OPENERS
from linter.layers.variants import stem, without_possessive
from linter.patterns import Pattern

_WORD = rf"(?:(?:[{UPPER}]\.){{2,4}}|[{UPPER}]\w*(?:[’'&-]\w+)*)"
_DAY = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August"
    r"|(?:Septem|Octo|Novem|Decem)ber|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b"
)
"""What "on" leads to when it joins no name: in Leeds on Friday."""
_JOIN = rf"(?:[’']? (?:(?:of|for|de|du|des|on(?! {_DAY})|and|&)(?: (?:the|la))? |d[’'])?)"
_RUN = Pattern(rf"{_WORD}(?:{_JOIN}{_WORD}){{0,9}}")
_FIRST = Pattern(rf"[{UPPER}](?<![\w’'@#/.&-].)")
SMALL = frozenset("of for the and & de du des la on in".split())
"""Words inside a name that have no capital, and of which its letters need not take account."""
_UNREAD = frozenset({BlockKind.BYLINE})


class CapitalRun(NamedTuple):
    """Words in capitals with the small ones among them, without what only opens the sentence."""

    words: tuple[str, ...]
    span: Span
    in_headline: bool = False

    @property
    def text(self) -> str:
        return " ".join(self.words)

    @property
    def key(self) -> tuple[str, ...]:
        """The words that count, without possessives, capitals, accents and plural endings."""
        return tuple(stem(w) for w in self.words if w.lower() not in SMALL)


@layer
def capital_runs(article: Article) -> tuple[CapitalRun, ...]:
    """Every run of capitals of the article, in order; overlapping where "and" may join or part."""
    return tuple(
        r
        for block in article.blocks
        if block.kind not in _UNREAD
        for r in _of_block(article.prose, block)
    )


def _of_block(prose: str, block: Block) -> Iterator[CapitalRun]:
    at, end = block.span
    while (first := _FIRST.search(prose, at, end)) is not None:
        found = _RUN.match(prose, first.start(), end)
        assert found is not None, "a run can be a single capital"
        at = found.end()
        if " " not in found[0]:
            if found[0] not in _OPENING:
                yield _word(first.start(), found[0], block)
            continue
        words = found[0].split(" ")
        opening = _opening(words)
        start = first.start() + sum(len(w) + 1 for w in words[:opening])
        del words[:opening]
        if not words:
            continue
        yield _run(start, words, block)
        if "and" in words or "&" in words:
            yield from _parts(start, words, block)


_OPENING = OPENERS | SMALL


def _opening(words: Sequence[str]) -> int:
    """How many words only open the sentence or the part."""
    count = 0
    while count < len(words) and words[count] in _OPENING:
        count += 1
    return count


def led_in(words: Sequence[str]) -> int:
    """How many words at the beginning of a sentence lead in to a name: "Residents of", "Tickets for the"."""
    if len(words) < 3 or words[1] not in ("of", "for") or not _PLURAL.search(words[0]):
        return 0
    return 3 if words[2] == "the" and len(words) > 3 else 2


_PLURAL = Pattern(r"[a-z][^s]s$")


def _parts(start: int, words: Sequence[str], block: Block) -> Iterator[CapitalRun]:
    """What stands on either side of each "and"."""
    part: list[str] = []
    for word in (*words, "and"):
        if word not in ("and", "&"):
            part.append(word)
            continue
        opening = _opening(part)
        if opening < len(part):
            skipped = sum(len(w) + 1 for w in part[:opening])
            yield _run(start + skipped, part[opening:], block)
        start += sum(len(w) + 1 for w in (*part, word))
        part = []


def _word(start: int, word: str, block: Block) -> CapitalRun:
    bare = without_possessive(word)
    return CapitalRun((bare,), Span(start, start + len(bare)), block.is_headline)


def _run(start: int, words: Sequence[str], block: Block) -> CapitalRun:
    """The words that begin at `start`, one space between them, less the possessive of the last."""
    bare = without_possessive(words[-1])
    words = (*words[:-1], bare)
    span = Span(start, start + sum(map(len, words)) + len(words) - 1)
    return CapitalRun(words, span, block.is_headline)
