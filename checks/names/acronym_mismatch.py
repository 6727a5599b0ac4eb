"""NAM202 acronym-mismatch."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check
from linter.findings import Confidence, Finding, Related, Severity
from linter.layers.acronyms import expansions, initials, is_swapped, skips, uses_of


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
        "The Hartwell Street Market (the market) is shut.",
        "The Ministry of Agriculture and Fisheries (MAF) said so.",
        "The report (see page 4) is by the Centre for Tidal Energy (CTE).",
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
        "Another, the ⟦Verband Deutscher Segler⟧ (⟦VSD⟧), met.\n\nThe ⟦VDS⟧ agreed.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for expansion in expansions(article):
            wanted, given = initials(expansion.long.split()), expansion.short.upper()
            if expansion.fits or skips(given, wanted):
                continue
            mixed = sorted(wanted) == sorted(given)
            elsewhere = [u.span for u in uses_of(article).get(wanted, ()) if mixed]
            if elsewhere or is_swapped(given, wanted) or _lacks_a_word(given, wanted):
                yield self.finding(
                    "the letters of {1!q} are not {0!q}",
                    expansion.short_span,
                    [
                        Related(expansion.long_span, "the expansion"),
                        *(Related(s, "these are its letters") for s in elsewhere[:1]),
                    ],
                    subject=(expansion.short, expansion.long.lower()),
                )


def _lacks_a_word(given: str, wanted: str) -> bool:
    """Whether one letter inside an acronym has no word, and all others have."""
    if len(given) != len(wanted) + 1 or len(wanted) < 3:
        return False
    return any(given[:i] + given[i + 1 :] == wanted for i in range(1, len(given) - 1))
