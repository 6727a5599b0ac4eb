"""PER107 office-shared."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check
from linter.findings import Confidence, Finding, Related, Severity
from linter.layers.offices import UNIQUE
from linter.layers.roles import Claim, claims
from linter.layers.variants import folded, near


class OfficeShared(Check):
    """Two people are each said to hold the one office of one body.

    One of them left it, or was never in it. Only claims that name the same country or body count,
    made plainly and for the present; former, acting and future offices are none. It is a hint, since
    papers keep a courtesy title for life.
    """

    code = "PER107"
    name = "office-shared"
    severity = Severity.INFO
    confidence = Confidence.MEDIUM
    good = (
        "President Ann Grove met Prime Minister Tom Poole on Friday.",
        "Mayor Ann Grove of Hull met Mayor Tom Poole of Leeds.",
        "President Ann Grove spoke. Former President Tom Poole did not.",
        "Governor Ann Grove of Ohio and Governor Tom Poole of Iowa signed.",
        "Senator Ann Grove and Senator Tom Poole voted no.",
        "Ministers Ann Grove and Tom Poole were there.",
        "In 1999 President Tom Poole opened it. President Ann Grove will close it.",
        "Vice-President Ann Grove and President Tom Poole met.",
        "Acting Mayor Ann Grove spoke after Mayor Tom Poole fell ill.",
        "Pope Leo and Pope Francis are both named.",
        "French President Ann Lee met German Chancellor Bob Ray.",
        "French President Ann Lee spoke. Former French President Bob Ray left.",
        "French President Ann Lee spoke. French President Lee left.",
        "President Ann Lee spoke. President Bob Ray left.",
        "French Foreign Minister Ann Lee spoke. French Finance Minister Bob Ray left.",
    )
    bad = (
        "⟦French President⟧ Ann Lee spoke for an hour.\n\n⟦French President⟧ Bob Ray went home.",
        "⟦German Chancellor⟧ Ann Lee spoke.\n\n⟦German Chancellor⟧ Bob Ray went home.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        held = [c for c in claims(article) if c.body and c.plain and c.office.kind in UNIQUE]
        holders: dict[tuple[str, str], Claim] = {}
        told: set[tuple[str, str]] = set()
        for claim in held:
            key = (str(claim.body), claim.office.kind)
            first = holders.setdefault(key, claim)
            if key in told or first.office != claim.office or _may_be_one(first, claim):
                continue
            told.add(key)
            yield self.finding(
                f"{claim.name} is {{0!q}} here, {first.name} {{1!at}}",
                claim.title_span,
                [Related(first.title_span, "the other holder")],
                subject=(first.name, claim.name, *key),
            )


def _may_be_one(one: Claim, other: Claim) -> bool:
    same = folded(one.surname) == folded(other.surname)
    return same or near(one.surname, other.surname) is not None
