"""Which words are spelled in a way that only some varieties of English have.

Pairs come from the breame package (MIT; built on the VarCon-derived list of hyperreality), cut down
to words of one meaning and to forms that the other side really does not use, and widened by rule to
the verbs in -ise and -ize that no list is long enough for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Flag, auto
from functools import cache
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.quotations import is_quoted
from linter.layers.zones import RUNNING, zone_at
from linter.patterns import Pattern


class Variety(Flag):
    """The spellings of newspapers; Australian, Irish and Indian copy follows the British."""

    AMERICAN = auto()
    BRITISH = auto()
    OXFORD = auto()
    CANADIAN = auto()

    @property
    def title(self) -> str:
        return "Oxford" if self is Variety.OXFORD else (self.name or "").capitalize()


_NORTH = Variety.AMERICAN | Variety.CANADIAN
_IZE = _NORTH | Variety.OXFORD
_COMMONWEALTH = Variety.BRITISH | Variety.OXFORD | Variety.CANADIAN
_ISLES = Variety.BRITISH | Variety.OXFORD

_AMBIGUOUS = Pattern(
    # by meaning: a parking meter, to practice, a program, analyses of a sample, a prize, a vice
    r"(?:meters?|practi\w+|licen\w+|program\w*|(?:an|par|cat|di)alyses|pri[sz]e\w*|vi[sc]e\w*"
    # by use: both sides write glamour, exorcise and aesthetic, and mix the others
    r"|glamou?r\w*|exorci\w+|(?:ae|archae|encyclop|mediae?v|homo?eo|foet|feti|orthop|praes|prima?ev)\w*"
    r"|p(?:ae|e)deras\w*|c\w*esarean\w*|premis\w+|luster|lustre|filt(?:er|re)s?|louv\w+|accout\w+|install?s?"
    r"|bougain\w*|chima?e\w*)"
)
"""Listed pairs that tell nothing about the variety of an article."""

_SINGLE = Pattern(
    r"gr[ae]y(?:s|ed|ing|ish)?|aluminu?m|aluminium|jewel\w+|s[kc]eptic\w*|p[ya]jamas?|man(?:eu|oeu)v\w+"
    r"|co[sz]y|che(?:ck|que)books?"
)
"""Pairs that follow no rule and still tell."""

_ONE_SIDED = {
    **dict.fromkeys("kerb kerbs tyre tyres programme programmes".split(), _ISLES),
    **dict.fromkeys("cheque cheques storey storeys licence licences".split(), _COMMONWEALTH),
}
"""Unambiguous halves of pairs whose other half is not: a tire, but to tire."""

_ISE = Pattern(
    r"[a-z]{2,}(?:al|il|ol|el|on|an|in|er|ar|or|at|it|et|iv|id|im|um)"
    r"(?:is|iz)(?:e[ds]?|ing|ations?|ers?|able)"
)
_NO_ISE = Pattern(
    r"(?:un|re|out)?(?:pris|raisin|rais|prais|pois|nois|bruis|cruis|liais|chemis|advis|revis|devis|"
    r"seiz|siz|priz|denis|finis|minis|comparis|orison|prison|citizen|horizon)\w*|\w*siz\w*|promis\w*"
)
_TOOL = Pattern(r"(?:initial|optim|random|sanit|serial|synchron|token|vector)izers?")
"""Parts of software, which keep their z in Britain too."""
_WORD = Pattern(
    r"(?<![\w@#/.’'&])(?:[a-z]{4,}|(?<![^\n.!?] )(?<=\s)[A-Z][a-z]{3,}(?:ing|ed)(?= [a-z]))(?![\w@/’']|\.\w)"
)
"""A lower-case word, or at the start of a sentence a participle: other capitals may be names."""


class Spelling(NamedTuple):
    """A word that some varieties spell so and others do not. `lexeme` is the same for its
    counterpart; `fits` are the varieties that have this form."""

    span: Span
    lexeme: str
    fits: Variety
    quoted: bool


@layer
def spellings(article: Article) -> tuple[Spelling, ...]:
    """Every telling word of the running copy, in lower case: a capital may make it a name."""
    return tuple(_found(article))


@layer
def voters(article: Article) -> tuple[frozenset[str], frozenset[str]]:
    """The lexemes, outside quotations, that only American copy spells so, and those that it never
    does."""
    votes = [s for s in spellings(article) if not s.quoted]
    american = frozenset(s.lexeme for s in votes if s.fits in (Variety.AMERICAN, _NORTH))
    other = frozenset(s.lexeme for s in votes if not s.fits & Variety.AMERICAN)
    return american, other


def _found(article: Article) -> Iterator[Spelling]:
    for match in _WORD.finditer(article.prose):
        word = match[0].lower()
        known = _listed(word)
        if known is None:
            if "is" not in word and "iz" not in word:
                continue
            known = _by_rule(word)
            if known is None:
                continue
        if _TOOL.fullmatch(word):
            continue
        span = Span(*match.span())
        if zone_at(article, span.start) == RUNNING:
            yield Spelling(span, *known, is_quoted(article, span))


def _by_rule(word: str) -> tuple[str, Variety] | None:
    """A verb in -ise or -ize, with its derivatives, that the list does not have."""
    if len(word) < 7 or not _ISE.fullmatch(word) or _NO_ISE.fullmatch(word):
        return None
    at = max(word.rfind("is"), word.rfind("iz"))
    is_z = word[at + 1] == "z"
    return word[: at + 1] + "z" + word[at + 2 :], _IZE if is_z else Variety.BRITISH


def _listed(word: str) -> tuple[str, Variety] | None:
    """The lexeme of a listed form and the varieties that write it so."""
    if word in _ONE_SIDED:
        return word, _ONE_SIDED[word]
    return _told(word) if word in _pairs() else None


@cache
def _told(word: str) -> tuple[str, Variety] | None:
    """What the first pair that tells something says of one of its forms."""
    for american, british in _pairs()[word]:
        if _AMBIGUOUS.fullmatch(american) or _AMBIGUOUS.fullmatch(british):
            continue
        sides = _sides(american, british)
        if sides is not None:
            return american, sides[word != american]
    return None


@cache
def _pairs() -> dict[str, list[tuple[str, str]]]:
    """The listed pairs, American and British, that each form stands in."""
    from breame.data.spelling_constants import AMERICAN_ENGLISH_SPELLINGS

    pairs: dict[str, list[tuple[str, str]]] = {}
    for pair in AMERICAN_ENGLISH_SPELLINGS.items():
        for form in pair:
            pairs.setdefault(form, []).append(pair)
    return pairs


def _sides(american: str, british: str) -> tuple[Variety, Variety] | None:
    """Who writes the one and who the other; None for a pair of no regular kind."""
    if american == british.replace("is", "iz") or american == re.sub("is(?=[aei])", "iz", british):
        return _IZE, Variety.BRITISH
    if american == british.replace("ys", "yz"):
        return _NORTH, _ISLES
    if any(american == form for form in _americanised(british)):
        return Variety.AMERICAN, _COMMONWEALTH
    is_medical = american in (british.replace("ae", "e"), british.replace("oe", "e"))
    is_fulfil = re.search(r"ll(?:s|ments?)?$", american) and american.replace("ll", "l") == british
    if is_medical or is_fulfil or _SINGLE.fullmatch(american):
        return _NORTH, _ISLES  # Canadian copy goes with the American here
    return None


def _americanised(british: str) -> tuple[str, ...]:
    """`british` by each of the rules that Canadian copy does not follow."""
    return (
        british.replace("our", "or"),
        british.replace("ould", "old").replace("oult", "olt"),
        re.sub(r"(?<=[bcdghtvp])re(s|d)?$", r"er\1", british),
        re.sub(r"(?<=[bcdghtvp])re(?=\w{4})", "er", british),  # centrepiece, theatregoer
        re.sub(r"(?<=cent)r(?=ed$|ing$)", "er", british),
        re.sub(r"ll(?=(?:ed|ing|ings|ers?|ors?|ous|ously)$)", "l", british),
        re.sub(r"ence(?=s?$|less)", "ense", british),
    )
