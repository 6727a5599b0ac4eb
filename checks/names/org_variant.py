"""NAM101 org-variant."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check
from linter.findings import Confidence, Finding, Related, Severity
from linter.layers.proper_variants import proper_variants
from linter.layers.quotations import is_quoted


class OrgVariant(Check):
    """One organisation is named in two ways that cannot both be right.

    Real Sociedad and Real Socieded, the Federal Election and the Federal Elections Commission, the
    Museum and the Gallery of Art: a firm's own name is the one word its people always read. One
    misspelled word, a plural inside the name, another word for the same sort of thing and "of" for "for" count; short
    forms, possessives, two bodies in one sentence, bodies with acronyms of their own, a parent and its
    subsidiary, and names that changed are left alone. The rarer form is the finding; with one against
    one the later is, and neither is said to be right.
    """

    code = "NAM101"
    name = "org-variant"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    yields_to = ("PER103", "STR102", "STR104", "NAM201")
    good = (
        "Acme Tools Ltd makes spades. Acme Tools is in Leeds, and Acme is proud of it.",
        "Thornby Castings opened a mill.\n\nThornby Castings Ltd, its subsidiary, runs it.",
        "Marlow Paint Group owns Marlow Paint Holdings. It said so on Monday.",
        "It was founded as Brant Cycle Works.\n\nIt was renamed Brant Cycles Works in 1990.",
        "The Acme Group’s profit rose. Acme’s Group of Four met.",
        "The Labour Party met. Two Labour Parties met.",
        "The Grand Slam was his. Two Grand Slams followed.",
        "The Harbour Trades Council (HTC) met.\n\nThe Harbour Trade Council (HTL) met too.",
        "Hull Bank lent it.\n\nHull Capital bought it.",
        "The Minister of Health spoke.\n\nThe Ministry of Health paid.",
        "The National Security Council met.\n\nThe National Security Agency listened.",
        "Both the Elmet Chess Society and the Elmet Chess Club Society met.",
        "The Elmet Museum of Art bought it.\n\nThe Elmet Museum of War sold it.",
        "Acme’s rival was Acne Studios, and Acme Studios sued Acne Studios.",
        "Ohio’s Republican Party met. The Ohio Republican Party agreed.",
        "The shop sells Tallow candles. He said that Tallows are extinct, and tallow is fat.",
        "A Texan won. Texas was glad, and so were Texans.",
        "The Office for the Harbour met. The Office for Harbour met.",
        "The Elmet Youth Orchestra played.\n\nThe Elmet Orchestra played later.",
        "The Elmet Short Film Festival opens.\n\nThe Elmet New Film Festival opens later.",
        "Elmet Teaching Hospital is full.\n\nElmet Women’s Hospital is not.",
        "Inspections began. Twelve were done.\n\nThe house was seen by Inspectors.",
    )
    bad = (
        "⟦Elmet Fasteners Corp⟧. grew.\n\n⟦Elmet Fastening Corp⟧. will meet in June.",
        "The ⟦Elmet Center for Lunar Science⟧ grew.\n\nThe ⟦Elmet Institute for Lunar Science⟧ met.",
        "He plays for ⟦Real Sociedad⟧ in spring.\n\nThe club beat ⟦Real Socieded⟧ by a goal.",
        "It was lent by ⟦Meridian Tide Partners⟧ in May.\n\nMost is owed to ⟦Meridian Tide Capital⟧.",
        "The ⟦World Harbour Organization⟧ agreed.\n\nThe ⟦World Harbour Organisation⟧ met again.",
        "The ⟦Harbour Trades Council⟧ met. The ⟦Harbour Trades Council⟧ agreed.\n\nThe ⟦Harbour Trade "
        "Council⟧ met again.",
        "⟦Elmet Youth Theatre Company⟧ plays.\n\nThe ⟦Elmet Youths Company⟧ has promised more.",
        "⟦Barlow Woodstains⟧ was bought.\n\n⟦Barlowe Woodstain⟧ was sold.",
        "The ⟦Office for Harbour Statistics⟧ counts.\n\nThe ⟦Office of Harbour Statistics⟧ agreed.",
        "The ⟦Kestle Museum of Art⟧ bought it.\n\nThe ⟦Kestle Gallery of Art⟧ sold it.",
        "Staff at ⟦Elmet Regional Hospital⟧ left.\n\nThe head of ⟦Elmet General Hospital⟧ stayed.",
        "Members of the ⟦Elmet Rail Users Forum⟧ met.\n\nThe ⟦Elmet Railway Users Forum⟧ will meet again.",
        "It is made by ⟦Carbury⟧, a games studio.\n\nThe game, said ⟦Carbery⟧, was done.",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for variant in proper_variants(article):
            if variant.is_place:
                continue
            odd, *more = variant.odd
            yield self.finding(
                "{0!q} here, {1!q} {1!at}: is it one name?",
                odd,
                [Related(s, "the other form") for s in variant.usual]
                + [Related(s, "this form too") for s in more],
                lowered=int(all(is_quoted(article, s) for s in variant.odd)),
                subject=(variant.name, article.text(odd)),
            )
