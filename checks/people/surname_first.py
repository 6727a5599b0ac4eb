"""PER106 surname-first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from linter.article.article import Article
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.check import Check
from linter.findings import Confidence, Finding, Related, Severity
from linter.layers.given_names import GIVEN_NAMES
from linter.layers.people import Form, Person, PersonMention, namesakes, people
from linter.layers.person_names import name_runs
from linter.layers.quotations import is_quoted
from linter.layers.sentences import sentence_at
from linter.layers.strangers import strangers
from linter.layers.variants import folded
from linter.patterns import Pattern

_NOT_A_PERSON = Pattern(
    r"(?:’s?|'s?)?(?:-\w| (?:family|administration|campaign|government|case|trial|affair|law|era|team|camp"
    r"|supporters?|estate|brothers|sisters|and [A-Z]))"
)
_BEFORE = Pattern(r"\b(?:the|an?|pro|anti|in|at|near|from|of)[ -]$", re.I)


class SurnameFirst(Check):
    """Somebody is a bare surname before the article says who that is.

    It is what remains when a paragraph is cut or moved: the introduction now comes after the first
    mention, or no longer anywhere. Only a surname in running copy counts whose full name stands later, or
    which the copy speaks of as known ("It was Pell who"). The famous, headlines, summaries, captions,
    titles of office, families and things named for people do not.
    """

    code = "PER106"
    name = "surname-first"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    good = (
        "Dennis Pell was arrested. Pell said nothing.",
        "Pell painting found in garage\n\nA painting by Rosa Pell was found. Pell said so.",
        "President Pell spoke. Dennis Pell, 41, is ill.",
        "The Pell family spoke. Dennis Pell, 41, is ill.",
        "A friend of Pelé said so. Edson Pelé was ill.",
        "“Pell did it,” she said. Dennis Pell, 41, denies it.",
        "Rosa Pell and Dennis Pell left. Pell said so.",
        "Pell’s team won. Dennis Pell, 41, was glad of it.",
        "The Pell case began. Dennis Pell, 41, denies it.",
        "Anti-Pell feeling grew. Dennis Pell, 41, denies it.",
        "Rosa arrived. Rosa Pell, 41, was glad.",
        "Mr Pell spoke, and Dennis Pell, 41, spoke.",
        "Since Pell, nothing has changed. Dennis Pell, 41, agrees.",
        "In Pell, rain fell. Dennis Pell, 41, was wet.",
        "The Pell sisters arrived. Rosa Pell, 41, and Dennis Pell, 39, were glad of it.",
        "Pells won\n\nRosa Pell and her brother, Dennis Pell, were glad. Pell shot two goals.",
        "It was there that Oxford taught its first class. It was then that Labour told the unions.",
        "Rosa Pell sang. It was there that Pell taught her to sing.",
        "It was in Hull that Rosa met him. It was what Boychuk Ltd always warned of.",
        "It was Mozart who wrote it. It was Rosa who sang it.",
        "It was Acme that bought it, and the Tories who sold it.",
        "Dennis Pell sang. It was Pell who sang.",
        "“It was Pell who sang,” she said.",
        "Pell has grown since. Harbour Pell, its port, was shut.",
        "Pell is a town. Dennis Pell, 41, lives there.",
    )
    bad = (
        "A painting was found.\n\n⟦Pell⟧ said he was not guilty of it.\n\nThe account belonged to "
        "⟦Dennis Pell⟧, 41, who worked at the inn.",
        "It was cold.\n\n⟦Pell⟧ was sent off at once.\n\n⟦Dennis Pell⟧, 23, is the captain.",
        "It was cold.\n\n⟦Pell⟧ had already bowled.\n\n⟦Dennis Pell⟧, 23, is the captain.",
        "He left school at 15.\n\nIt was ⟦Boychuk⟧ who gave him a lamp, and nobody knows why.",
        "He left school at 15.\n\nIt was there that ⟦Boychuk⟧ taught him to sharpen a plane.",
        "The winter was bad.\n\nIt is what ⟦Boychuk⟧ always warned of, and nobody listened to him.",
        "It was cold.\n\n⟦Pell⟧ shot two goals in a minute.\n\nForward ⟦Rosa Pell⟧, 21, was glad. Her sister, "
        "Anna Pell, plays for Hull.",
        "A barn burned down.\n\nIt was ⟦Boychuk⟧ who first saw it.\n\nThe court heard from "
        "⟦Helen Boychuk⟧, an auditor.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        bearers = namesakes(people(article))
        for run in strangers(article):
            block = article.block_at(run.span.start)
            if block.kind is BlockKind.PARAGRAPH and not is_quoted(article, run.span):
                yield self.finding(
                    "{0!q} is not introduced anywhere", run.span, subject=(run.text,)
                )
        yield from self._shared(article, bearers)
        for person in people(article):
            introduced = person.introduced
            if introduced is None or not person.given or len(bearers[folded(person.surname)]) > 1:
                continue
            first = _first_in_copy(article, person)
            if first is not None and _is_bare(article, first.span, first.quoted, introduced):
                yield self.finding(
                    f"{{0!q}} is not introduced before {person.name} {{1!at}}",
                    first.span,
                    [Related(introduced.span, "introduced here")],
                    subject=(person.name,),
                )

    def _shared(
        self, article: Article, bearers: Mapping[str, tuple[Person, ...]]
    ) -> Iterator[Finding]:
        """A surname that stands first, and that two bear whom the article introduces later."""
        shared = {name: group for name, group in bearers.items() if len(group) > 1}
        if not shared:
            return
        seen: set[str] = set()
        for run in name_runs(article):
            name = folded(run.words[-1])
            if name not in shared or name in seen:
                continue
            block = article.block_at(run.span.start)
            if block.kind is not BlockKind.PARAGRAPH and not block.is_headline:
                continue
            seen.add(name)
            met = [p.introduced for p in shared[name]]
            if len(run.words) > 1 or run.title or block.is_headline or None in met:
                continue
            first = min((m for m in met if m is not None), key=lambda m: m.span)
            if _is_bare(article, run.span, is_quoted(article, run.span), first):
                yield self.finding(
                    f"{{0!q}} is not introduced before {first.text} {{1!at}}",
                    run.span,
                    [Related(first.span, "introduced here")],
                    subject=(first.text,),
                )


def _first_in_copy(article: Article, person: Person) -> PersonMention | None:
    """The first mention, when nothing above the copy names the person in full."""
    copy = [
        m for m in person.mentions if article.block_at(m.span.start).kind is BlockKind.PARAGRAPH
    ]
    return copy[0] if copy and copy[0].form is Form.SURNAME else None


def _is_bare(article: Article, first: Span, quoted: bool, introduced: PersonMention) -> bool:
    prose = article.prose
    if introduced.span < first or quoted or introduced.quoted:
        return False
    if sentence_at(article, first.start) == sentence_at(article, introduced.span.start):
        return False
    after = prose[first.end : first.end + 30]
    before = prose[max(0, first.start - 8) : first.start]
    if _NOT_A_PERSON.match(after) or _BEFORE.search(before):
        return False
    sure = introduced.text.split()[0] in GIVEN_NAMES
    return (_DOES if sure else _SPOKEN_OF).match(after) is not None


_SPOKEN_OF = Pattern(
    r",? (?:said|says|told|added|asked|was (?:arrested|born|charged|jailed|elected|appointed|sentenced)|who\b"
    r"|pleaded|testified|replied|wrote|died|heard|admitted|denied|denies|taught|warned|argued)"
)
"""What only people do, so that the word before is a surname and no firm or town."""
_DOES = Pattern(
    rf"{_SPOKEN_OF.pattern}|,? (?:was [a-z]+(?:ed|n|nt)|(?:had|has) [a-z]+|shot|scored|won|lost|took|made|gave"
    r"|came|went|left|hit|began|ran|led)\b"
)
"""What people do, and firms and towns too: for a surname that stands after a given name elsewhere."""
