"""STY110 accent-variant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.article.article import Article
from linter.check import ConsistencyCheck, Mention
from linter.findings import Confidence, Finding, Related, Severity
from linter.layers.accents import accented_words


class AccentVariant(ConsistencyCheck):
    """One word or name is written with its accents here and without them there.

    Café or cafe, Erdoğan or Erdogan: either is a style, both in one story are two. A name is compared
    with itself only: two people may spell theirs differently, and an official name in its own language
    keeps its marks. Words that are another word without the accent (résumé, exposé) are left alone,
    quotations have no vote.
    """

    code = "STY110"
    name = "accent-variant"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    yields_to = ("PER103", "STR102", "STR104")
    good = (
        "The Café Müller troupe played; Mueller, a critic, did not come.",
        "He ate rose petals and drank a rosé.",
        "She read her résumé and resumed her seat.",
        "The café was full. Every café in town was.",
        "She sent a résumé. They will resume in May.",
        "An exposé may expose them. The rosé is not a rose.",
        "Sinéad Cotter spoke. Sinead Burke did not.",
        "The Musée du Québec is shut. In Quebec it rained.",
        "The Brontës wrote it; the cat is plain Bronte.",
        "“The cafe is shut,” she said. The café was.",
        "The Café de Paris is near the cafe.",
        "The Über Group paid. Uber did not, and it was uber cool.",
        "He ate a jalapeño in San Jose. The mayor of San Jose ate two.",
        "Crème brûlée was served. Two more crèmes brûlées came.",
        "It cost 5 º and 5 o.",
        "In Córdoba it rained. In Cordoba, Illinois, it was dry.",
    )
    bad = (
        "The ⟦café⟧ was full. Every ⟦café⟧ in town was.\n\nA ⟦cafe⟧ opened in May.",
        "The ⟦décor⟧ is plain.\n\nHe liked the ⟦decor⟧.",
        "The train left ⟦Brașov⟧ at noon.\n\nIt was back in ⟦Brasov⟧ at six.",
        "He was born in ⟦Łódź⟧ in May.\n\nIn ⟦Lodz⟧ it rained.",
        "Recep ⟦Erdoğan⟧ spoke. Mr ⟦Erdoğan⟧ left.\n\nMr ⟦Erdogan⟧ came back.",
        "Rep. ⟦Raúl⟧ Marsh spoke. Marsh left.\n\nRep. ⟦Raul⟧ Marsh came back.",
        "⟦Zoë⟧ Marchant won. Ms Marchant said so.\n\n⟦Zoe⟧ Marchant was second.",
        "He flew to ⟦São Paulo⟧ first.\n\nIn ⟦Sao Paulo⟧ it was hot.",
    )

    def mentions(self, article: Article) -> Iterator[Mention]:
        for word in accented_words(article):
            yield Mention(word.thing, word.form, word.span, not word.quoted)

    def say(self, majority: Sequence[Mention], minority: Sequence[Mention]) -> Finding | None:
        odd, usual = [m for m in minority if m.vote], [m for m in majority if m.vote]
        if not odd or not usual:
            return None
        return self.finding(
            "{0!q} here, {1!q} {1!at}",
            odd[0].span,
            [Related(m.span, "the usual form") for m in usual]
            + [Related(m.span, "this form too") for m in odd[1:]],
            subject=(str(odd[0].thing), odd[0].form),
        )
