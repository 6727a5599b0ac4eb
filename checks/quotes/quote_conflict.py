"""QUO101 quote-conflict."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import combinations, takewhile
from typing import NamedTuple

from linter.article.article import Article
from linter.article.span import Span
from linter.check import Check
from linter.findings import Confidence, Finding, Related, Severity
from linter.layers.sentences import sentences_by_block
from linter.layers.speakers import utterances
from linter.layers.words import WORD

_FEWEST, _RUN, _FEW = 6, 2, 6
_LONGEST = 20
_ALIKE, _SURE = 0.55, 0.75
"""How near two sentences of one speaker are, and two of which one is nobody's for sure."""


class _Said(NamedTuple):
    span: Span
    quotation: Span
    words: tuple[str, ...]
    speaker: str | None
    cut: bool
    block: int


_WAR = "The pool has leaked since the war"


class QuoteConflict(Check):
    """One sentence of one speaker is quoted twice in different words.

    What stands between quotation marks is what was said, so two versions of it cannot both be. A
    quotation that is only trimmed, or says with an ellipsis or a bracket that it was cut, is left
    alone; so are two speakers.
    """

    code = "QUO101"
    name = "quote-conflict"
    severity = Severity.INFO
    confidence = Confidence.MEDIUM
    good = (
        "“The pool has leaked since the war,” said Ann Grove.\n\n“It is a pity about the old gym,” she said.",
        "“We will open in May,” said Ann Grove.\n\nMs Grove wrote: “We may open in June, if it is dry by then.”",
        "“The roof is in a bad way and it leaks,” Ann Grove said. “The floor is in no better way,” she added.",
        f"“{_WAR},” said Ann Grove.\n\nMs Grove said that it had “leaked since the war”.",
        f"“{_WAR},” said Ann Grove.\n\n“The pool has … leaked since the war,” she said.",
        f"“The pool [in Mill Road] has leaked since the war,” said Ann Grove.\n\n“{_WAR},” she said.",
        f"“{_WAR},” said Ann Grove.\n\n“The gym has been dry for years,” she said.",
        f"“{_WAR},” said Ann Grove.\n\n“The pool has never leaked since the war,” said Tom Poole.",
        "“We won it, and we won it well,” said Ann Grove.\n\n"
        "“We lost the game, and that is all there is,” she said.",
        "“It leaks,” said Ann Grove. “It does leak,” she said.",
        f"{_WAR}. “{_WAR},” said Ann Grove.",
        f"“{_WAR}, and nobody came,” said Ann Grove.\n\n“{_WAR},” she said.",
        f"“{_WAR},” said Ann Grove.\n\n“The Pool has leaked since the war!” she said.",
        "“I love the pool and the gym and the park,” said Ann Grove.\n\n“I hate rain,” she said.",
        "“If your pool has a small leak, what can you do?” Ann Grove said. “If your pool has a big one, close it.”",
        "The sign says “No swimming in the pool after nine”. The other says “No running by the pool after ten”.",
    )
    bad = (
        "⟦“We were dreadful and we knew we were dreadful,”⟧ Ann Grove said.\n\nIt rained.\n\nMs Grove, who had told "
        "the club that ⟦“we were hopeless and we all knew it”⟧, said that the rain had helped.",
        f"⟦“{_WAR},”⟧ said Ann Grove.\n\n"
        "It rained.\n\n"
        "⟦“The pool has been leaking since the war,”⟧ she said.",
        "Ann Grove said: ⟦“Nobody ever asked us what it was for.”⟧\n\n"
        "It rained.\n\n"
        "Ms Grove told us: ⟦“No one ever asked us what it was for.”⟧",
        "“It leaks,” said Ann Grove. ⟦“He told me to go home and sleep.”⟧\n\n"
        "It rained.\n\n"
        "⟦“He told me to go home and eat,”⟧ Ms Grove said.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        told: set[Span] = set()
        for first, again in _near(list(_sentences(article))):
            if first.span in told or again.span in told or not _comparable(first, again):
                continue
            alike = _alikeness(first.words, again.words)
            # within a paragraph two sentences of one pattern are rhetoric
            apart = first.block != again.block
            known = apart and first.speaker is not None and first.speaker == again.speaker
            if alike < (_ALIKE if known else _SURE) or _is_part(first.words, again.words):
                continue
            told |= {first.span, again.span}
            yield self.finding(
                "{0!q} here, {1!q} {1!at}: are these the words that were said?",
                again.span,
                [Related(first.span, "the other version")],
                subject=(" ".join(first.words[:8]),),
            )


def _alikeness(words: Sequence[str], again: Sequence[str]) -> float:
    """From nought to one; imported here, because in most articles there are no two to compare."""
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(words, again)


def _near(said: Sequence[_Said]) -> Iterator[tuple[_Said, _Said]]:
    """Every two that share two words in a row that few others have, the earlier one first."""
    holders: dict[tuple[str, ...], list[int]] = {}
    for number, each in enumerate(said):
        for at in range(len(each.words) - _RUN + 1):
            holders.setdefault(each.words[at : at + _RUN], []).append(number)
    held = (h for h in holders.values() if 1 < len(h) <= _FEW)
    for one, two in sorted({pair for h in held for pair in combinations(h, 2)}):
        yield said[one], said[two]


def _sentences(article: Article) -> Iterator[_Said]:
    """Every quoted sentence of six words or more; a quotation that begins and ends within one stands
    with its marks."""
    own = sentences_by_block(article)
    for quotation, speaker in ((u.quotation, u.speaker) for u in utterances(article)):
        held = [s.span for s in own.get(quotation.block, ())]
        inner = quotation.inner
        at = max(bisect_right(held, inner.start, key=lambda span: span.start) - 1, 0)
        within = [
            Span(max(span.start, inner.start), min(span.end, inner.end))
            for span in takewhile(inner.overlaps, held[at : at + _LONGEST])
        ]
        for span in within if len(within) > 1 else [quotation.span]:
            text = article.text(span)
            words = tuple(w.lower() for w in WORD.findall(text))
            if len(words) >= _FEWEST:
                cut = any(mark in text for mark in ("…", "...", "["))
                yield _Said(span, quotation.span, words, speaker, cut, quotation.block)


def _comparable(first: _Said, again: _Said) -> bool:
    """Whether two sentences are of two quotations and may be of one speaker."""
    speakers = {first.speaker, again.speaker} - {None}
    apart = first.quotation != again.quotation and first.words != again.words
    return len(speakers) < 2 and apart and not first.cut and not again.cut


def _is_part(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether the shorter stands whole in the longer, which was only trimmed."""
    short, long = sorted((one, two), key=len)
    return any(long[i : i + len(short)] == short for i in range(len(long) - len(short) + 1))
