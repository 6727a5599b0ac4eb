"""STY104 capitalisation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.article.article import Article
from linter.check import ConsistencyCheck, Example, Mention
from linter.findings import Finding, Severity
from linter.layers.letter_cases import cased_terms


class Capitalisation(ConsistencyCheck):
    """One term is written with a capital here and without it there.

    The Treaty and the treaty, PayPal and Paypal: either may be right, both in one story are not. A
    capital that opens a sentence, a title beside a name, headlines, quotations, official names in full
    and words that are two things (the City, the House) are left alone.
    """

    code = "STY104"
    name = "capitalisation"
    severity = Severity.INFO
    yields_to = ("PER103", "NAM101")
    good = (
        "They signed the Treaty at noon. In the Treaty stood a date.",
        "The Treaty of Halloway was signed. Later the treaty failed.",
        "They signed it. The treaty failed; then the treaty was torn up. Treaty law is hard.",
        "Guild wants more\n\nThe guild wants more, and the guild will get it.",
        "He joined the Guild. “I like the guild,” he said.",
        "He met the chief executive, Ann Lee, and thanked Chief Executive Ann Lee.",
        "It is near the Castle Inn, beside the castle. They met at the inn.",
        "He left the City for the city of Bath.",
        "He read it in the Guardian, as the guardian of two boys.",
        "He joined the New Party. His new party is small.",
        "The pages of the Review Board are gone. It was a review board for firms.",
        "The City of Bath reminds the city and the bath attendants.",
        "The Office for National Statistics has a page of national statistics.",
        "KANSAS CITY, Mo. — The mayor of Kansas City spoke.",
        "She paid with PayPal. The PayPal page failed.",
        "The chip, called miniWren, is small. A wren sang, and mini chips were eaten.",
        "Ann Brown wore the brown hat. The North is cold; they went to the north.",
        Example(
            "# Inns\n\n## The Mill\n\nAsk at the mill for the key.\n\n## The Forge\n\nLike the"
            " Mill, it has no bar. There is a forge in the yard.",
            suffix=".md",
        ),
        "Visit paypal.com to see PayPal, or ask @paypal.",
    )
    bad = (
        "They signed the ⟦Treaty⟧. Later the ⟦Treaty⟧ failed, and the ⟦treaty⟧ was torn up.",
        "She bought a ⟦TapCard⟧. Another ⟦TapCard⟧ was lost, and a ⟦Tapcard⟧ is free.",
        Example(
            "The ⟦guild⟧ wants more. They asked the ⟦guild⟧ again. He left the ⟦Guild⟧ in May.",
            fixed="The guild wants more. They asked the guild again. He left the guild in May.",
        ),
        "Its ⟦Net Zero Plan⟧ is late. Few have read the ⟦net zero plan⟧.",
        "He met the former ⟦Chief Executive⟧ at noon. The ⟦chief executive⟧ had a cold.",
        "Work on the ⟦Market Hall⟧ starts soon. The keys of the ⟦market hall⟧ are lost.",
        "They surf the ⟦Internet⟧ all day. Nobody owns the ⟦internet⟧.",
        "Cuts in ⟦Stamp Duty⟧ are due. Those who paid ⟦stamp duty⟧ are cross.",
        "They use ⟦PowerPoint⟧ badly. ⟦Powerpoint⟧ is not hard, and ⟦PowerPoint⟧ is cheap.",
        Example(
            "They sang in the ⟦Market Hall⟧. “Meet me in the ⟦market hall⟧,” she said.",
            todo="speech has capitals of its own, though here nobody could mean another hall",
        ),
    )

    def mentions(self, article: Article) -> Iterator[Mention]:
        found = cased_terms(article)
        forms: dict[str, dict[str, str]] = {}
        for term in found:
            forms.setdefault(term.term, {})[term.form] = term.form
        for term in found:
            rewritten = {} if term.is_name else forms[term.term]
            yield Mention(term.term, term.form, term.span, rewritten=rewritten)

    def say(self, majority: Sequence[Mention], minority: Sequence[Mention]) -> Finding | None:
        return self.disagreement("{0!q} here, {1!q} {1!at}", majority, minority)
