"""STR102 headline-name."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check
from linter.findings import Finding, Related, Severity
from linter.layers.name_variants import name_variants


class HeadlineName(Check):
    """A name in the headline is spelled otherwise in the article.

    Headlines are written last and checked least. A word of the headline is held against the names of
    people in the copy; a word that the copy uses in another way, nicknames, plurals and names of
    other people are left alone.
    """

    code = "STR102"
    name = "headline-name"
    severity = Severity.WARNING
    good = (
        "Olson wins the vote\n\nKarin Olson won the vote by a mile. Olson said so.",
        "OLSON WINS THE VOTE\n\nKarin Olson won the vote by a mile. Olson said so.",
        "Olsons win the vote\n\nKarin Olson won the vote by a mile. Olson said so.",
        "Olsen beats Olson in the vote\n\nKarin Olson lost to Peter Olsen by a mile. Olson said so.",
        "Clark County votes for Clarke\n\nMary Clarke won the vote. Clarke said so.",
        "Marlow votes for Marlowe\n\nJane Marlowe won in Marlow by a mile. Marlowe said so.",
        "Tom wins the vote\n\nThomas Olson won the vote by a mile. Olson said so.",
        "Cooper makes barrels\n\nA cooper must be patient. Jane Coopers said so. Coopers knows.",
        "Austria wins the vote\n\nJames Austrian won the vote in Austria by a mile.",
        "Russians win the vote\n\nJohn Russian won the vote by a mile.",
        "Erdoğan wins\n\nRecep Erdogan won the vote by a mile, and Erdogan said so.",
        "City wins the vote\n\nKarin Olson won the vote by a mile. Olson said so.",
        "Martin wins the vote\n\nJane Martins won the vote by a mile. Martins said so.",
        "Danielle wins\n\nKarin Daniel won the vote by a mile. Daniel said so.",
        "Mason halls to shut\n\nJames Masson said that masons would leave. Masson said so.",
        "Browns win the vote\n\nJim Browne won the vote by a mile. Browne said so.",
        "Rangers sign Ranger\n\nTom Rainger said so. The Ranger is a car. Rainger said it was.",
        "The votes are in\n\nKarin Olson won the vote by a mile. Olson said so.",
    )
    bad = (
        "⟦Olsen⟧ wins the vote\n\n⟦Karin Olson⟧ won the vote by a mile. ⟦Olson⟧ said so.",
        "⟦OLSEN⟧ WINS THE VOTE\n\n⟦Karin Olson⟧ won the vote by a mile. ⟦Olson⟧ said so.",
        "⟦Philips⟧ to lead inquiry\n\nDame ⟦Anne Phillips⟧ will lead it. ⟦Phillips⟧ said so.",
        "Mayor ⟦Mawrood⟧ resigns after vote\n\n⟦Helena Marwood⟧ left on Monday.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for variant in name_variants(article):
            if variant.stands_in(article) == "headline":
                yield self.finding(
                    "the headline has {0!q}, the article {1!q} {1!at}",
                    variant.odd[0],
                    [Related(s, "as the article has it") for s in variant.usual],
                    subject=(variant.name, article.text(variant.odd[0])),
                )
