"""PER101 role-conflict."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from linter.article.article import Article
from linter.article.span import Span
from linter.check import Candidate, Example, ModelCheck, option
from linter.findings import Finding, Related, Severity
from linter.layers.nlp import Parsed
from linter.layers.offices import UNIQUE, house_offices
from linter.layers.people import mention_owners
from linter.layers.roles import Claim, claims, house_claims
from linter.layers.sentences import sentences
from linter.patterns import Pattern

_CHANGE = Pattern(
    r"\b(?:appoint\w*|promot(?:ed|ion)|replac(?:ed|es|ing)|succeed(?:s|ed|ing)?|resign\w*|sacked|fired|ousted"
    r"|reshuffl\w*|mov(?:ed|es|ing) (?:to|from)|becom(?:e|es|ing)|became|step(?:s|ped|ping) (?:down|up)"
    r"|elected|swap(?:s|ped)|swor[en]|t(?:ook|akes|aking) over|nominat\w*|named (?:as|to)|join(?:ed|s) as)\b"
)
_CLOSE = 60
"""How near, in characters, a verb and a name stand that belong together."""
_JOINED = Pattern(r"\b(?:and|also|as well as|doubles)\b")


class RoleConflict(ModelCheck):
    """One person is given two offices that nobody holds together.

    Foreign minister here and chancellor there, finance director here and head of nursing there: one
    is a slip. An office counts only where narration gives it plainly and for the present. Former,
    acting, deputy and future offices, a wider title beside a narrower one, offices that the article
    joins with "and" or "also", people who share a surname, and anybody whose job changes in the
    story are left alone.
    """

    code = "PER101"
    name = "role-conflict"
    severity = Severity.ERROR

    @dataclass(frozen=True)
    class Options:
        offices: tuple[str, ...] = option(
            (),
            "more titles of which one person holds one in one body, a text a set: "
            "'bookkeeper, general manager'",
        )

        def __post_init__(self) -> None:
            house_offices(self.offices)

    good = (
        "German Chancellor Olaf Scholz spoke. Former Finance Minister Olaf Scholz knew the figures.",
        "Ann Lee, the chairwoman, spoke first. Lee, the chief executive, spoke last.",
        "Ann Lee, the health minister, left. The minister, Ms Lee, said no more. Minister Lee left.",
        "Prime Minister Ann Lee spoke. Premier Lee then left.",
        "Chief executive Ann Lee spoke. Lee, the CEO of Acme, then left.",
        "French President Ann Lee met German Chancellor Bob Lee. President Lee then left.",
        "Finance Minister Ann Lee was promoted in spring. Foreign Minister Ann Lee then left.",
        "Ann Lee, the finance director and head of marketing, spoke. Lee, the finance director, left. "
        "As head of marketing, Lee had more to say.",
        "They met Ann Lee, Finance Minister Bob Ray and Trade Minister Cy Dow on Monday.",
        "In 2018, Foreign Minister Ann Lee signed it. Chancellor Ann Lee will not.",
        "Ann Lee, the deputy mayor, spoke. The mayor, Bob Ray, did not.",
        "President Ann Lee spoke to Bob Ray, the president of the jury, and to Lee, the driver.",
        "Trade Minister Ann Lee spoke. “Foreign Minister Ann Lee is a fool,” he said.",
        "Ann Lee, press secretary to the trade secretary, spoke. Health Secretary Ann Lee-Ray left.",
        "Business and Trade Secretary Ann Lee spoke. Trade Secretary Ann Lee left.",
        "Ann Lee, the creative director, spoke. Lee, the managing director, left.",
        "Ann Lee, the curator of geology, spoke. Lee, the director of the museum, left.",
        "Chief information officer Ann Lee spoke. Lee, the chief technology officer, left.",
        "Ann Lee, the marketing director, spoke. Lee, the head of communications, left.",
        "Ann Lee, the communities secretary, spoke. Housing Secretary Ann Lee left.",
        "Former Attorney General Ann Lee spoke. Governor Ann Lee left.",
        "Secretary of State Ann Lee spoke. Foreign minister Ann Lee left.",
        "Acting Finance Minister Ann Lee spoke. Trade Minister Ann Lee left.",
        "The mayor, Ann Lee, the sheriff, Bob Ray, and the treasurer, Cy Dow, spoke. Mayor Lee left.",
        "Ann Lee, the president, spoke. Lee, the chief operating officer, left.",
        "Ann Lee, the bookkeeper, spoke. Ms Lee, the general manager, agreed.",
        "Ann Lee, for the Crown, said so. Ms Lee, prosecuting, agreed. Bob Ray, defending, did not.",
        "Ann Lee, defending, was beaten to the ball. Lee, prosecuting her case, hit the post.",
        Example(
            "Ann Lee, the bookkeeper, spoke. Ms Lee was named as general manager.",
            options={"offices": ["bookkeeper, general manager"]},
        ),
        "Ann Lee, the managing director, spoke. Lee, the head of research, left.",
        "Ann Lee, the finance director, spoke. Lee, the company secretary, left.",
        "Ann Lee, the trade secretary, spoke. Ms Lee, who as health secretary too is busy, left. Ms Lee "
        "is trade and health secretary.",
        "Ann Lee, a professor at Yale, spoke. Professor Lee, director of the laboratory, left.",
    )
    bad = (
        "⟦German Chancellor⟧ Olaf Scholz spoke first, for an hour.\n\n"
        "⟦German Foreign Minister⟧ Olaf Scholz echoed that, and left.",
        "Helena Marwood, the ⟦industry minister⟧, spoke first.\n\nAs the ⟦trade secretary⟧, however, "
        "Ms Marwood is bound by it.",
        "Yara Whitcombe, the ⟦chief technology officer⟧, spoke. Whitcombe, who as "
        "⟦chief financial officer⟧ signs the cheques, agreed.",
        "Moira Penhale, the ⟦medical director⟧, spoke. As ⟦chief nurse⟧, Penhale will hire more.",
        "It was late, said Carla Wensing, the ⟦city’s finance director⟧. Wensing, who as "
        "⟦public works director⟧ will oversee it, agreed.",
        "“We paid enough,” Ann Tuohy, the ⟦chief executive⟧, said. Ms Tuohy, who has been "
        "the ⟦group’s non-executive chairwoman⟧ since 2022, agreed.",
        "Dana Thibodeau, the ⟦chair of the board⟧, spoke. Thibodeau, the ⟦board’s vice chair⟧, agreed.",
        "Ann Lee, the ⟦transport secretary⟧, spoke.\n\nMs Lee, who as ⟦finance secretary⟧ must also pay "
        "for it, left.",
        "Ann Lee, the ⟦managing director⟧, spoke.\n\nMs Lee, the ⟦non-executive chair⟧, left.",
        "Ann Lee, the ⟦chief executive⟧, spoke.\n\nMs Lee, the ⟦company secretary⟧, left.",
        "Ann Lee, the ⟦town museum’s curator of geology⟧, spoke.\n\nLee, the ⟦director of education⟧, left.",
        "⟦House Majority Leader⟧ Ann Lee spoke.\n\nLee, the ⟦minority leader⟧, left.",
        "⟦Governor⟧ Ann Lee spoke.\n\n⟦Attorney General⟧ Ann Lee left.",
        "⟦Ukrainian President⟧ Ann Lee spoke. ⟦Russian President⟧ Ann Lee agreed.",
        "Ann Lee, ⟦for the prosecution⟧, said that he stole it.\n\nMs Lee, ⟦in mitigation⟧, said that he was "
        "sorry.",
        Example(
            "Ann Lee, the ⟦bookkeeper⟧, spoke.\n\nMs Lee, the ⟦general manager⟧, agreed.",
            options={"offices": ["bookkeeper, general manager"]},
        ),
    )

    def candidates(self, article: Article) -> Iterator[Candidate]:
        added = house_claims(article, house_offices(self.options.offices))
        for group in _by_person(article, (*claims(article), *added)):
            at_odds = [
                pair for pair in combinations(group, 2) if _conflict(*pair, _only_body(group))
            ]
            if at_odds and not _is_explained(article, group):
                doubtful = {c.sentence for pair in at_odds for c in pair if not c.plain}
                yield Candidate(tuple(sorted(doubtful)), (group, at_odds))

    def judge(
        self, article: Article, candidate: Candidate, parsed: tuple[Parsed, ...] | None
    ) -> Finding | None:
        group, at_odds = candidate.claim
        parses = {p.span: p for p in parsed or ()}
        held = [p for p in at_odds if all(_belongs(c, parses) for c in p)]
        if not held:
            return None
        earlier, later = held[0]
        counts = {c: sum(g.office == c.office for g in group) for c in (earlier, later)}
        primary, other = (later, earlier) if counts[later] <= counts[earlier] else (earlier, later)
        name = max((c.name for c in group), key=len)
        return self.finding(
            f"{name} is {{0!q}} here, {{1!q}} {{1!at}}",
            primary.title_span,
            [Related(other.title_span, "the other office")],
            subject=(name, *sorted(article.text(c.title_span).lower() for c in (primary, other))),
        )


def _by_person(article: Article, held: Sequence[Claim]) -> Iterator[list[Claim]]:
    """Claims about one person: the same full name, or a surname that only one person bears."""
    people: dict[str, list[Claim]] = {}
    for claim in sorted(held, key=lambda c: c.title_span):
        person = _person(article, claim)
        if person is not None:
            people.setdefault(person, []).append(claim)
    yield from (group for group in people.values() if len(group) > 1)


def _person(article: Article, claim: Claim) -> str | None:
    owner = mention_owners(article).get(claim.name_span.end)
    if owner is not None:
        return owner.name
    return claim.name if " " in claim.name else None


def _only_body(group: Sequence[Claim]) -> str | None:
    bodies = {c.body for c in group if c.body}
    return bodies.pop() if len(bodies) == 1 else None


def _conflict(one: Claim, other: Claim, only_body: str | None) -> bool:
    here, there = one.body or only_body, other.body or only_body
    if here == there:
        return one.office.conflicts(other.office)
    same = one.office == other.office and one.office.kind in UNIQUE
    return same and bool(one.body and other.body)


def _is_explained(article: Article, group: Sequence[Claim]) -> bool:
    """Whether the article says that the person changed jobs, or holds both."""
    surname = group[0].surname
    titles = {article.text(c.title_span).lower() for c in group}
    for sentence in sentences(article):
        text = article.text(sentence.span)
        if surname not in text:
            continue
        held = sum(_names(text, title, titles) for title in titles)
        if _changes(text, surname) or (held > 1 and _JOINED.search(text)):
            return True
    return False


def _changes(text: str, surname: str) -> bool:
    """Whether a verb of changing jobs stands close to the name: a furnace is replaced, too."""
    at = [m.start() for m in re.finditer(re.escape(surname), text)]
    return any(min(abs(m.start() - a) for a in at) <= _CLOSE for m in _CHANGE.finditer(text))


def _names(text: str, title: str, titles: Collection[str]) -> bool:
    """Whether a sentence holds the last word of a title: "director" of "the finance director"; where
    another title ends in it too, a word that only this one has."""
    words = title.split()
    told = words[-1:]
    if any(other != title and other.split()[-1] == words[-1] for other in titles):
        told = [w for w in words if not any(w in o.split() for o in titles if o != title)] or told
    return any(re.search(rf"(?<![\w-]){re.escape(w)}\b", text, re.I) for w in told)


def _belongs(claim: Claim, parses: Mapping[Span, Parsed]) -> bool:
    """Whether the grammar joins a name and its title, where commas do not."""
    if claim.plain:
        return True
    parsed = parses.get(claim.sentence)
    if parsed is None:
        return False
    head, name = parsed.head_of(claim.title_span), parsed.within(claim.name_span)
    if head is None or not name:
        return False
    token = parsed.tokens[head]
    return token.head in name or token.dep not in ("nsubj", "nsubjpass", "dobj", "conj")
