"""NAM202 acronym-mismatch."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.article.span import Span
from linter.check import Check
from linter.findings import Confidence, Finding, Related, Severity
from linter.layers.acronyms import Expansion, expansions, initials, uses

_SHORTEST = 4
"""With fewer letters another order is as likely another language: RN for the National Rally."""


class AcronymMismatch(Check):
    """The letters of an acronym are not those of the words it stands for.

    Two letters change places, or a word of the expansion falls out. It counts when the right letters
    stand elsewhere in the article, when two neighbours of four or more are swapped, or when one word
    is missing from inside the name. Letters of another language (MSF, PKK), syllables (Ofcom), words
    that the acronym skips, country codes and credits are left alone.
    """

    code = "NAM202"
    name = "acronym-mismatch"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    good = (
        "The North Harbour Trade Organisation (NHTO) met.",
        "Doctors Without Borders (MSF) came. So did the National Rally (RN).",
        "The Office of Communications (Ofcom) met.",
        "The Centers for Tide Control and Prevention (CTC) met.",
        "The European Union Tide Safety Agency (ETSA) met.",
        "Ann Lee (GBR) beat Bo Day (GERM).",
        "The Workers’ Party (PKK) met. The Venezuelan Football Federation (FVF) paid.",
        "The Department for Business and Trade (DBT) met.",
        "The Royal Society for the Prevention of Cold (RSPC) met.",
        "Harbour Watch, Elmet (HEW) said so.",
        "The Harbour Trade Society (Photo: HST) met.",
        "The very light tide (VLT) came.",
    )
    bad = (
        "The ⟦North Harbour Trade Organisation⟧ (⟦NHOT⟧) met.",
        "The ⟦Harbour Trade Society⟧ (⟦HST⟧) met.\n\nThe ⟦HTS⟧ agreed.",
        "The ⟦National Board of Tides⟧ (⟦NBST⟧) met.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for expansion in expansions(article):
            if expansion.fits:
                continue
            right = _right_letters(article, expansion)
            if right is None:
                continue
            elsewhere = [Related(right, "these are its letters")] if right else []
            yield self.finding(
                "the letters of {1!q} are not {0!q}",
                expansion.short_span,
                [Related(expansion.long_span, "the expansion"), *elsewhere],
                subject=(expansion.short, expansion.long.lower()),
            )


def _right_letters(article: Article, expansion: Expansion) -> Span | tuple[()] | None:
    """Where the letters that fit stand; () when they stand nowhere and the slip is plain all the
    same; None when it is no slip."""
    wanted, given = initials(expansion.long.split()), expansion.short.upper()
    if wanted == given or _skips(given, wanted):
        return None
    for use in uses(article):
        if use.short == wanted and sorted(wanted) == sorted(given):
            return use.span
    if len(given) < _SHORTEST:
        return None
    return () if _is_swapped(given, wanted) or _lacks_a_word(given, wanted) else None


def _skips(given: str, wanted: str) -> bool:
    """Whether an acronym only leaves out words of its expansion."""
    rest = iter(wanted)
    return all(letter in rest for letter in given)


def _is_swapped(given: str, wanted: str) -> bool:
    apart = [i for i, (a, b) in enumerate(zip(given, wanted, strict=False)) if a != b]
    return sorted(given) == sorted(wanted) and len(apart) == 2 and apart[1] == apart[0] + 1


def _lacks_a_word(given: str, wanted: str) -> bool:
    """Whether one letter inside an acronym has no word, and all others have."""
    if len(given) != len(wanted) + 1 or len(wanted) < _SHORTEST - 1:
        return False
    return any(given[:i] + given[i + 1 :] == wanted for i in range(1, len(given) - 1))
