"""What the article says of a person without the name: "the 42-year-old", "the accused", "she".

A stand-in belongs to a person only where nobody else can be meant: one is named around it, one is
accused, one speaks. Otherwise it is nobody's.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.fact_frames import COUNTRY, PARTY, PEOPLE_OF, FactKind
from linter.layers.people import Form, Person, PersonMention, people
from linter.layers.sentences import sentence_at
from linter.layers.speakers import Utterance, utterances
from linter.patterns import Pattern


class Tie(NamedTuple):
    """That words at `span` say something of `kind` of a person; `mention` is where the name is."""

    person: Person
    mention: PersonMention
    kind: FactKind
    span: Span


_IN_PLAY = 20
"""How many mentions on either side of a stand-in are looked at for another person."""
_BARE = (
    (
        FactKind.AGE,
        ("-year-old",),
        Pattern(r"\b[Tt]he (?P<v>[1-9]\d?)-year-old\b(?! (?:[a-z-]+ ){0,2}[A-Z])"),
    ),
    (
        FactKind.PARTY,
        (
            "council leader",
            "council president",
            "r of the council",
            "t of the council",
            " governor",
            " mayor",
            " premier",
        ),
        Pattern(
            rf"\b[Tt]he (?P<v>{PARTY}) (?P<office>council (?:leader|president)|(?:leader|president) of the council"
            r"|governor|mayor|premier)\b(?! [A-Z])"
        ),
    ),
    (
        FactKind.BORN,
        ("-born ",),
        Pattern(rf"\b[Tt]he (?P<v>{PEOPLE_OF})-born [a-z-]{{3,20}}\b(?! (?:[a-z-]+ ){{0,2}}[A-Z])"),
    ),
)
"""Descriptions that the paragraph makes somebody's: the kind of fact, what every such text has in it, and the
pattern with its value."""
_APPOSITION = Pattern(r", [^,.;]{1,60}")
_OWNED = (
    (FactKind.BORN, (" native ",), Pattern(rf"\b(?:his|her) native (?P<v>{COUNTRY})\b")),
    (
        FactKind.BIRTHDAY,
        (" birthday",),
        Pattern(
            r"\b(?:in time for|ahead of|will (?:celebrate|mark)|approach(?:es|ing)|near(?:s|ing)"
            r"|looks? forward to) (?:his|her) (?P<v>[1-9]\d)(?:st|nd|rd|th) birthday\b"
        ),
    ),
)
"""What a sentence says of the one whom it, or the sentence before it, names."""
_OF_THEN = Pattern(r"\b(?:was|were|had|died|killed|ago|in (?:19|20)\d\d)\b")

_CHARGED = Pattern(
    r"[^.;“”\"]{0,60}?\b(?:pleaded|has pleaded|pleads|denies|denied|is accused|is charged|was charged|is on trial)\b"
)
_THE_ACCUSED = Pattern(r"\b[Tt]he (?:accused|defendant)\b(?!-|[’']s)(?= |,)")
_SEVERAL = Pattern(
    r"\b(?:co-(?:accused|defendants?)|defendants|(?:two|three|both|other|all) (?:of the )?accused)\b"
)
_AGE_OF_ACCUSED = Pattern(r"(?:,? who is |, (?:aged )?)(?P<v>[1-9]\d)(?=[,.;]| and\b)")

_I_AM = Pattern(
    r"I(?:[’']m| am) (?:now |only )?(?P<v>[1-9]\d)(?=[,.;!?]| and\b| now\b| years old\b)"
)
_BEGINS = Pattern(r"[“\"]$|[.!?] $")


def ties(article: Article) -> Iterator[Tie]:
    """Every fact that a stand-in ties to one person."""
    yield from _described(article)
    yield from _owned(article)
    yield from _of_accused(article)
    yield from _said_of_oneself(article)


_REACH = 60
"""How far a pattern may reach before and after its sign."""


def _around(prose: str, signs: Sequence[str], pattern: Pattern) -> Iterator[re.Match[str]]:
    """Every match around a rare sign: much quicker than to try the pattern at every "the"."""
    done = 0
    for at in sorted(m for sign in signs for m in _places(prose, sign)):
        for found in pattern.finditer(prose, max(done, at - _REACH), min(len(prose), at + _REACH)):
            done = found.end()
            yield found


def _places(prose: str, sign: str) -> Iterator[int]:
    at = prose.find(sign)
    while at >= 0:
        yield at
        at = prose.find(sign, at + 1)


class _Placed(NamedTuple):
    start: int
    person: Person
    mention: PersonMention


@layer
def _placed(article: Article) -> tuple[_Placed, ...]:
    """Every mention with its person, in text order."""
    found = (_Placed(m.span.start, p, m) for p in people(article) for m in p.mentions)
    return tuple(sorted(found, key=lambda each: each.start))


def _between(article: Article, start: int, end: int) -> tuple[_Placed, ...]:
    placed = _placed(article)
    first = bisect_left(placed, start, key=lambda each: each.start)
    return placed[first : bisect_left(placed, end, key=lambda each: each.start)]


def _described(article: Article) -> Iterator[Tie]:
    for kind, signs, pattern in _BARE:
        for found in _around(article.prose, signs, pattern):
            named = _alone_in_play(article, found.start())
            office = found["office"] if kind is FactKind.PARTY else None
            if named is not None and (office is None or _holds_office(article, named, office)):
                yield Tie(named.person, named.mention, kind, Span(*found.span("v")))


def _holds_office(article: Article, named: _Placed, office: str) -> bool:
    """Whether the article gives a person the office that a description gives: "the Green council
    leader" is whoever is leader of the council, and hardly ever a mayor of another party."""
    words = [w for w in office.split() if w not in ("of", "the")]
    for mention in named.person.mentions:
        start = article.block_at(mention.span.start).span.start
        before = article.prose[max(start, mention.whole.start - 60) : mention.span.start]
        after = _APPOSITION.match(article.prose, mention.span.end)
        beside = re.split(r"[,.;]", before)[-1], after[0] if after else ""
        if any(all(w in said.lower() for w in words) for said in beside):
            return True
    return False


def _alone_in_play(article: Article, at: int) -> _Placed | None:
    """Whom a description must mean: this paragraph and the one before name one person only, or this
    one introduces the only one it names; at the head of a paragraph, the one before does."""
    block = article.block_at(at)
    if not block.is_body:
        return None
    before = article.blocks[max(block.index - 1, 0)].span.start
    opens = at == block.span.start  # who is named after it is somebody else
    above = _between(article, before, block.span.start)
    inside = _between(article, block.span.start, at)
    after = () if opens else _between(article, at, block.span.end)[:_IN_PLAY]
    if not above and not inside:
        return None
    if any(each.mention.form is Form.FULL for each in inside):
        above = ()  # introduced here: who was named above is no longer meant
    near = (*(*above, *inside)[-_IN_PLAY:], *after)
    if len({each.person.name for each in near}) != 1:
        return None
    return (*above, *inside)[-1]


def _owned(article: Article) -> Iterator[Tie]:
    for kind, signs, pattern in _OWNED:
        for found in _around(article.prose, signs, pattern):
            sentence = sentence_at(article, found.start()).span
            past = kind is FactKind.BIRTHDAY and _OF_THEN.search(article.prose, *sentence)
            named = None if past else _subject(article, sentence, found.start())
            if named is not None:
                yield Tie(named.person, named.mention, kind, Span(*found.span("v")))


def _subject(article: Article, sentence: Span, at: int) -> _Placed | None:
    """The only person whom a sentence names so far, or else the only one in the sentence before."""
    named = _between(article, sentence.start, at)
    block = article.block_at(at).span
    if not named and sentence.start > block.start:
        last = sentence_at(article, max(sentence.start - 2, block.start)).span
        named = _between(article, *last)
    return named[-1] if len({each.person.name for each in named}) == 1 else None


def _of_accused(article: Article) -> Iterator[Tie]:
    """The age of "the accused" of an article that has one."""
    if "he accused" not in article.prose and "he defendant" not in article.prose:
        return
    found = list(_THE_ACCUSED.finditer(article.prose))
    if not found or _SEVERAL.search(article.prose):
        return
    charged = {
        each.person.name: each
        for each in reversed(_placed(article))
        if _CHARGED.match(article.prose, each.mention.span.end)
    }
    if len(charged) != 1:
        return
    (one,) = charged.values()
    for words in found:
        age = _AGE_OF_ACCUSED.match(article.prose, words.end())
        if age is not None:
            yield Tie(one.person, one.mention, FactKind.AGE, Span(*age.span("v")))


def _said_of_oneself(article: Article) -> Iterator[Tie]:
    """What "I’m 29" says of its speaker."""
    for found in _I_AM.finditer(article.prose):
        at = found.start()
        if not _BEGINS.search(article.prose[max(0, at - 2) : at]):
            continue  # "when I’m 64"
        said = next((u for u in utterances(article) if _holds(u.quotation.span, at)), None)
        named = None if said is None else _speaker(article, said)
        if named is not None:
            yield Tie(named.person, named.mention, FactKind.AGE, Span(*found.span("v")))


def _holds(span: Span, at: int) -> bool:
    return span.start <= at < span.end


def _speaker(article: Article, said: Utterance) -> _Placed | None:
    """The person who says something, by name or as "the lock" where one person is called so."""
    if said.speaker is None or said.joint:
        return None
    if not said.speaker.startswith("the "):
        return _only(article, lambda each: each.person.name == said.speaker)
    noun = re.escape(said.speaker.split()[-1])
    apposed = re.compile(rf", (?:a|an|the|its|their) [^,.;“”\"]{{0,60}}?\b{noun}\b")
    return _only(
        article, lambda each: apposed.match(article.prose, each.mention.span.end) is not None
    )


def _only(article: Article, fits: Callable[[_Placed], bool]) -> _Placed | None:
    """The first mention that fits, where all that fit are of one person."""
    found = [each for each in _placed(article) if fits(each)]
    return found[0] if len({each.person.name for each in found}) == 1 else None
