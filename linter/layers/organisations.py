"""The bodies an article names: firms, offices of state, societies, schools, clubs.

Read by shape alone: a run of capitals whose head is a word for a body, or beside which the article
says that it is one. Whether two of them are one is for `linter.layers.proper_variants`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.acronyms import initials
from linter.layers.capitals import SMALL, CapitalRun, capital_runs
from linter.layers.people import people
from linter.layers.variants import stem
from linter.patterns import Pattern

BODIES = frozenset(
    """
    academy administration agency airline airway alliance army assembly association athletic authority bank board
    brewery broadcaster brother bureau cabinet capital centre center chamber charity church cinema clinic club
    college commission committee company confederation conference congress constabulary cooperative co-operative
    corp corporation council court department directorate energy executive federation fellowship food force
    forum foundation fund gallery government group guild holding hospital inc industry institute institution
    insurance laboratory league library limited ltd llc mill ministry motor museum network office
    operator orchestra organisation organization parliament partner partnership party plc police press
    producer product property rover school secretariat senate service society stock-exchange store studio
    supermarket system task-force technology theatre theater trader treasury tribunal trust union united
    university venture water wanderer work
    """.split()
)
"""Stems of the words that are the head of a body's name, as its last word or the one before "of"."""
_SAID_TO_BE = Pattern(
    r",? (?:an?|the|its|which is an?|one of the) (?:[\w’'&-]{1,20} ){0,5}(?:firm|company|group|charity|club|maker"
    r"|manufacturer|retailer|chain|union|body|agency|bank|lender|supplier|business|brewer|publisher|developer"
    r"|operator|regulator|think ?tank|trust|house|newspaper|broadcaster|start-?up|subsidiary|partner)\b"
)


class Organisation(NamedTuple):
    """A body under one name, with every place where that name stands."""

    name: str
    mentions: tuple[Span, ...]


@layer
def organisations(article: Article) -> tuple[Organisation, ...]:
    """Every body named in two words or more, in the order of first mention."""
    found: dict[str, list[Span]] = {}
    sure: set[str] = set()
    for run in nameless_runs(article):
        if len(run.words) > 1:
            found.setdefault(run.text, []).append(run.span)
            if is_body(run) or said_to_be_a_body(article.prose, run.span.end):
                sure.add(run.text)
    return tuple(Organisation(name, tuple(spans)) for name, spans in found.items() if name in sure)


def said_to_be_a_body(prose: str, end: int) -> bool:
    """Whether the apposition after a name that ends at `end` says that it is a body."""
    return _SAID_TO_BE.match(prose, end, end + 90) is not None


def is_body(run: CapitalRun) -> bool:
    """Whether the head of a name is a word for a body."""
    heads = [i for i, w in enumerate(run.words) if w in ("of", "for")]
    last = {run.words[-1], *(run.words[i - 1] for i in heads[:1])}
    return any(stem(w) in BODIES for w in last)


_IN_PLACE_NAMES = frozenset("church court mill water".split())


def may_be_a_place(run: CapitalRun) -> bool:
    """Whether nothing in a name makes it a body, or what does also ends the names of villages: Hartwell Mills."""
    return not is_body(run) or (len(run.words) > 1 and stem(run.words[-1]) in _IN_PLACE_NAMES)


@layer
def nameless_runs(article: Article) -> tuple[CapitalRun, ...]:
    """The runs of capitals that are no part of a person's name or title."""
    owned = sorted({m.whole for p in people(article) for m in p.mentions})
    starts = [o.start for o in owned]
    free = []
    for run in capital_runs(article):
        start, end = run.span
        last = bisect_left(starts, end) - 1  # the last person named before the run ends
        if last < 0 or owned[last].end <= start:
            free.append(run)
            continue
        rest = _after(article.prose, run, owned[last].end)
        if rest is not None:
            free.append(rest)
    return tuple(free)


_LINK = Pattern(r"(?:[’']s?)? (?:(?:of|for|and|&)(?: the)? )?")


def _after(prose: str, run: CapitalRun, person: int) -> CapitalRun | None:
    """What is left of a run after the name of a person that ends at `person`: Ann Lee of Acme Ltd."""
    link = _LINK.match(prose, person, run.span.end)
    if link is None or link.end() >= run.span.end:
        return None
    words = tuple(w for w in prose[link.end() : run.span.end].split(" ") if w)
    span = Span(link.end(), run.span.end)
    return CapitalRun(words, span, run.in_headline) if words else None


def counted(run: CapitalRun) -> tuple[str, ...]:
    """The words of a name that count when it is compared."""
    return tuple(w for w in run.words if w.lower() not in SMALL)


@layer
def runs_by_initials(article: Article) -> Mapping[str, tuple[CapitalRun, ...]]:
    """The names of three words or more by the letters an acronym of theirs would have."""
    found: dict[str, list[CapitalRun]] = {}
    for run in nameless_runs(article):
        if len(run.words) > 2:
            found.setdefault(initials(run.words), []).append(run)
    return MappingProxyType({letters: tuple(runs) for letters, runs in found.items()})
