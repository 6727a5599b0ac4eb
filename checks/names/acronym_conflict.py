"""NAM201 acronym-conflict."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.article.article import Article
from linter.article.span import Span
from linter.check import Check
from linter.findings import Finding, Related, Severity
from linter.layers.acronyms import Expansion, expansions, initials
from linter.layers.organisations import runs_by_initials
from linter.layers.sentences import sentence_at

_ROOT = 4


class AcronymConflict(Check):
    """One acronym is spelled out in two ways.

    The Advertising Standards Authority here, the Advertising Standards Association there, both ASA: one
    was written from memory. A name with the same initials that differs from the expansion in one word
    counts as well. Plurals, small words, an expansion in another language, and two bodies told apart
    in one sentence are left alone.
    """

    code = "NAM201"
    name = "acronym-conflict"
    severity = Severity.WARNING
    good = (
        "The Harbour Trade Society (HTS) met. The HTS (the Harbour Trade Society) agreed.",
        "The Harbour Trade Society (HTS) met. Two Harbour Trade Societies (HTSs) met.",
        "The Harbour Trade Society (HTS) met. The Harbour Talks Show was on.",
        "The Institute for the Study of Tides (IST) agreed. The Institute of the Study of Tides, or IST, met.",
        "Ann Lee (GBR) beat Bo Day (GER). Ann Lee (GBR) won.",
        "Software as a Tide (SaaT) is new. We sell Software-as-a-Tide (SaaT).",
        "The Harbour Trade Info (HTI) page. The Harbour Trade Information (HTI) page.",
        "The Society of Tides (SoT) met. La Sociedad de Mareas (SoT) agreed.",
        "The U.S. Tide Service (USTS) met. The United States Tide Service (USTS) agreed.",
        "The Harbour Trade Society (HTS) is not the Hull Toy Shop (HTS).",
        "The Harbour Trade Society (HTS) met. HTS (the one we know) agreed.",
        "The National Centre for Tides (CNM) met. The National Centre for Marine Study (CNM) agreed.",
        "The UK Harbour Trade Society (HTS) met. The Harbour Trade Society (HTS) agreed.",
        "A very large tide (VLT) came. Very Large Tides (VLTs) are rare.",
        "The Harbour Trade Society (HTS) met. Its High Table Set was sold.",
        "The Harbour Trade Society (HTS) met. “Harbour Trade Society”, said HTS (in full), is long.",
    )
    bad = (
        "The ⟦Danube Ship Safety Authority (DSSA)⟧ met.\n\nAt the ⟦DSSA (the Danube Ship Survey Agency)⟧ "
        "nobody knew.",
        "The ⟦Harbour Trade Society (HTS)⟧ met.\n\nThe ⟦Harbour Trust Society (HTS)⟧ agreed.",
        "The ship is known as ⟦DOVE, for Deep Ocean Vent Explorer⟧.\n\n⟦DOVE, short for Deep Observation and "
        "Vehicle Experiment⟧, dived.",
        "He rang the ⟦Direct Harbour Information Service–DHIS⟧.\n\nThe ⟦Dialled Harbour Information Service "
        "(DHIS)⟧ was down.",
        "The ⟦Regional Harbour Trade Alliance (RHTA)⟧ met.\n\nThe ⟦Reformed Harbourside Tenants Association (RHTA)⟧ "
        "agreed.",
        "The ⟦Public Tide Agency (PTA)⟧ met.\n\nThe ⟦Public Tide Authority⟧ agreed to it.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        spelled: dict[str, list[Expansion]] = {}
        for expansion in expansions(article):
            if expansion.fits:
                spelled.setdefault(expansion.short, []).append(expansion)
        for short, found in spelled.items():
            first = found[0]
            odd = next((e.whole for e in found if _differ(e, first)), None)
            odd = odd or _another(article, first)
            if odd is None or _in_one_sentence(article, first.whole, odd):
                continue
            yield self.finding(
                f"{short} is {{0!q}} here, {{1!q}} {{1!at}}",
                odd,
                [Related(first.whole, "the other expansion")],
                subject=(short, first.long.lower(), article.text(odd).lower()),
            )


def _differ(one: Expansion, other: Expansion) -> bool:
    """Whether two expansions share a word and are not one: with a word more before it, or cut short."""
    a, b = sorted((one.key, other.key), key=len)
    if b[len(b) - len(a) :] == a or not (set(a) & set(b) or _are_of_a_root(a, b)):
        return False
    return len(a) != len(b) or not all(map(_is_short_for, a, b))


def _are_of_a_root(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two words in one place begin alike: ocean, oceanic."""
    return len(a) == len(b) and any(x[:_ROOT] == y[:_ROOT] for x, y in zip(a, b, strict=True))


def _is_short_for(one: str, other: str) -> bool:
    """Whether one word is the other or the beginning of it: info, information."""
    return one.startswith(other) or other.startswith(one)


def _another(article: Article, expansion: Expansion) -> Span | None:
    """Where a name stands that has the same initials and all words but one."""
    key = expansion.key
    for run in runs_by_initials(article).get(initials(expansion.long.split()), ()):
        if len(run.key) == len(key) > 2:
            apart = [1 for a, b in zip(run.key, key, strict=True) if not _is_short_for(a, b)]
            if len(apart) == 1:
                return run.span
    return None


def _in_one_sentence(article: Article, one: Span, other: Span) -> bool:
    return sentence_at(article, one.start) == sentence_at(article, other.start)
