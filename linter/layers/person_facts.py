"""What the article says of each person beside the name: role, age, party, seat, nationality,
courtesy title, pronoun.

A fact is read only from a frame that ties it to one mention: an apposition, a title, a relative
clause. Each says whether it stands in a quotation and whether it is of the past.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.demonyms import COUNTRY_OF
from linter.layers.fact_frames import AFTER_BY_FIRST, BEFORE, PARTIES, FactKind
from linter.layers.name_words import SPEECH
from linter.layers.people import Person, PersonMention, people
from linter.layers.quotations import is_quoted
from linter.layers.roles import claims
from linter.layers.sentences import sentence_at
from linter.layers.stand_ins import ties
from linter.patterns import Pattern


class PersonFact(NamedTuple):
    """One thing said of a person: `value` is normalised, `span` is where it is written."""

    person: Person
    mention: PersonMention
    kind: FactKind
    value: str
    span: Span
    quoted: bool = False
    past: bool = False


_SAID_IT = Pattern(rf"(?:, [^.,;:“”\"]{{3,60}})?,? (?:{SPEECH}) (?:that )?(?P<v>he|she)\b")
_WHEN_DIED = Pattern(r"\b(?:He|She) was (?P<v>[1-9]\d|1[01]\d) when s?he died\b")
_TAKEN_UP = Pattern(r" (?P<v>He|She)\b")
_SOMEBODY = Pattern(
    r"[“”\"]|\b(?:he|she|his|her|him|hers|who|whom|whose|man|woman|boy|girl|child|baby|lady|guy|patient|victim"
    r"|friend|partner|colleague|boss|client|fianc\w+|boyfriend|girlfriend|lover|captain|coach|king|queen|prince"
    r"|princess|judge|player|teammate|keeper|horse|dog|cat|mare|rival|opponent|predecessor|successor|wife|husband"
    r"|widow|mother|father|mum|dad|mom|son|daughter|sister|brother|aunt|uncle|niece|nephew|cousin|grand\w+|twins?"
    r"|actor|actress|character|role|plays?|played|singer|author|witness|suspect|teacher|lawyer|doctor|nurse|manager|worker|\w+(?:man|woman))\b"
)
"""What may be the one whom a pronoun takes up, or says already of whom it is."""
_CAPITALISED = Pattern(r"(?<=[a-z,’] )[A-Z][a-z]+ [A-Z][a-z]+")
_PAST = Pattern(
    r"\b(?:former|formerly|ex|once|previously|elected as|until|became|becom\w+|born|native|dual|ago|switched"
    r"|defected|left the|quit|joined|was then|at the time|descent|originally|naturalised|naturalized)\b",
    re.I,
)
_PAST_AGE = Pattern(
    r"\b(?:when|at the time|who was|would be|would have been|turn(?:s|ed|ing)|born|ago|died|in (?:19|20)\d\d"
    r"|(?:was|were) \d+|then (?:aged )?\d)",
    re.I,
)
_IN_A_YEAR = Pattern(r"(?:In|By|During|Since) (?:\w+ )?(?:1[89]|20)\d\d\b")
_PRONOUNS = {"he": "male", "she": "female"}
_SUFFIX = Pattern(r",? (?:(?:Jr|Sr)\b\.?|I{2,3}\b|IV\b)")
_REACH = 90


@layer
def person_facts(article: Article) -> tuple[PersonFact, ...]:
    """Every fact tied to one mention of one person, in order of persons and mentions."""
    found = [
        fact
        for person in people(article)
        for mention in person.mentions
        for fact in _of_mention(article, person, mention)
    ]
    read = {(f.person.name, f.kind, f.span) for f in found}
    tied = (t for t in ties(article) if (t.person.name, t.kind, t.span) not in read)
    return (
        *found,
        *_roles(article),
        *(_fact(article, t.person, t.mention, t.kind, t.span) for t in tied),
        *_taken_up(article),
        *_at_death(article, found),
    )


def _at_death(article: Article, facts: Sequence[PersonFact]) -> Iterator[PersonFact]:
    """What "she was 86 when she died" says of the only person in the article who has an age at death."""
    dead = {fact.person.name: fact for fact in facts if fact.kind is FactKind.DIED}
    if len(dead) == 1:
        (fact,) = dead.values()
        for found in _WHEN_DIED.finditer(article.prose):
            span = Span(*found.span("v"))
            yield _fact(article, fact.person, fact.mention, FactKind.DIED, span)


def _taken_up(article: Article) -> Iterator[PersonFact]:
    """The "she" that opens the sentence after one which begins or ends with the only name so far in its
    paragraph, and which brings nobody else in."""
    named: dict[int, list[tuple[Person, PersonMention]]] = {}
    for person in people(article):
        for mention in person.mentions:
            at = article.block_at(mention.span.start).index
            named.setdefault(at, []).append((person, mention))
    for index, mentions in sorted(named.items()):
        block = article.blocks[index]
        person, mention = min(mentions, key=lambda m: m[1].whole)
        if not block.is_body or mention.quoted:
            continue
        sentence = sentence_at(article, mention.whole.start).span
        if sentence.start != block.span.start:
            continue
        begins = mention.whole.start == sentence.start
        ends = article.prose[mention.span.end : sentence.end].strip() == "."
        taken = _TAKEN_UP.match(article.prose, sentence.end, block.span.end)
        if taken is None or not (begins or ends):
            continue
        text = article.text(sentence)
        alone = sum(m.span.start < taken.end() for _, m in mentions) == 1
        others = text.replace(article.text(mention.whole), "")
        if alone and not _SOMEBODY.search(others) and not _CAPITALISED.search(others):
            yield _fact(article, person, mention, FactKind.PRONOUN, Span(*taken.span("v")))


def _roles(article: Article) -> Iterator[PersonFact]:
    """The offices that narration gives plainly and for the present: see `linter.layers.roles`."""
    at = {m.span.end: (p, m) for p in people(article) for m in p.mentions}
    for claim in claims(article):
        if claim.name_span.end in at:
            person, mention = at[claim.name_span.end]
            title = article.text(claim.title_span).lower()
            yield PersonFact(person, mention, FactKind.ROLE, title, claim.title_span)


def _of_mention(article: Article, person: Person, mention: PersonMention) -> Iterator[PersonFact]:
    prose = article.prose
    block = article.block_at(mention.span.start).span
    start, end = mention.whole.start, mention.span.end
    suffix = _SUFFIX.match(prose, end, block.end)
    end = suffix.end() if suffix else end
    if mention.honorific:
        span = Span(mention.whole.start, mention.span.end)
        at = prose.rfind(mention.honorific, *span)
        yield _fact(article, person, mention, FactKind.HONORIFIC, Span(at, mention.span.end))
    for kind, pattern in AFTER_BY_FIRST.get(prose[end : end + 1], ()):
        found = pattern.match(prose, end, min(block.end, end + _REACH))
        if found is not None:
            yield _fact(article, person, mention, kind, Span(*found.span("v")))
    begin = max(block.start, start - _REACH)
    before = prose[begin:start]
    for kind, sign, pattern in BEFORE:
        found = pattern.search(before) if sign in before else None
        if found is not None:
            yield _fact(article, person, mention, kind, Span(*found.span("v")).shifted(begin))
    said = _SAID_IT.match(prose, end, min(block.end, end + _REACH))
    if said is not None:
        yield _fact(article, person, mention, FactKind.PRONOUN, Span(*said.span("v")))


def _fact(
    article: Article, person: Person, mention: PersonMention, kind: FactKind, span: Span
) -> PersonFact:
    text = article.text(span)
    past = kind not in _LASTING and _is_past(article, kind, mention, span)
    value = _value(kind, text, mention)
    return PersonFact(person, mention, kind, value, span, is_quoted(article, span), past)


def _is_past(article: Article, kind: FactKind, mention: PersonMention, span: Span) -> bool:
    """Whether the words beside a fact say that it was so once, or will be."""
    sentence = sentence_at(article, span.start).span
    after = 12 if kind is FactKind.AGE else 40
    start = max(sentence.start, min(span.start, mention.whole.start) - 20)
    end = min(sentence.end, max(span.end, mention.span.end) + after)
    pattern = _PAST_AGE if kind is FactKind.AGE else _PAST
    if pattern.search(article.prose, start, end) is not None:
        return True
    return _IN_A_YEAR.match(article.prose, sentence.start, sentence.end) is not None


_LASTING = frozenset(
    {FactKind.BORN, FactKind.HONORIFIC, FactKind.PRONOUN, FactKind.BIRTHDAY, FactKind.DIED}
)


def _value(kind: FactKind, text: str, mention: PersonMention) -> str:
    if kind is FactKind.PARTY:
        return PARTIES.get(text, text)
    if kind in (FactKind.NATIONALITY, FactKind.BORN):
        return COUNTRY_OF[text]
    if kind is FactKind.HONORIFIC:
        return mention.honorific or ""
    if kind is FactKind.PRONOUN:
        return _PRONOUNS[text.lower()]
    return text


def facts_by_person(article: Article, *kinds: FactKind) -> Iterator[list[PersonFact]]:
    """The facts of these kinds that hold now, in text order, of each person of full
    name who has two or more."""
    found: dict[str, list[PersonFact]] = {}
    for fact in person_facts(article):
        if fact.kind in kinds and not fact.past and fact.person.introduced is not None:
            found.setdefault(fact.person.name, []).append(fact)
    yield from (sorted(facts, key=lambda f: f.span) for facts in found.values() if len(facts) > 1)
