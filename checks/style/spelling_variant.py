"""STY101 spelling-variant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.article.article import Article
from linter.check import Check, Example
from linter.findings import Confidence, Finding, Related, Severity
from linter.layers.spellings import Spelling, Variety, spellings

_NAMED = 3


class SpellingVariant(Check):
    """British and American spellings stand in one article.

    All telling words vote: American, British, Oxford (-our with -ize) or Canadian. The variety that
    most of them fit is the article's; the rest are one finding. Speech has no spelling, so words
    inside quotations have no vote, are named as places, and alone are only worth a remark.
    Capitalised words (Labour Party, World Trade Center), pairs of different meaning (check,
    practice, program) and spellings that both sides use (dialogue, judgment) decide nothing.
    """

    code = "STY101"
    name = "spelling-variant"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    good = (
        "The Labour Party favored a new color for its travel posters.",
        "The World Trade Center stood near the centre of the old harbour.",
        "The council organised a tour of the harbour and analysed the results.",
        "The council organized a tour of the harbour and analysed the results.",
        "The council organized a tour of the harbour and analyzed the flavour of the water.",
        "The program checks the meter of the poem and the labor of the poet.",
        "His judgment of the dialogue and the catalogue was that the color was wrong.",
        "She advertised for an adviser, exercised daily and was surprised at the colour.",
        "The defense lawyer favored the color gray, and criticized the traveler.",
        "The new theatre’s licence was revised, and its colour criticised.",
        "Their analyses and crises, and their emphasis on basis, left the labor force unmoved.",
        "He wrote to labor@example.com about colour, and used #color in a post.",
        "The downsized firm seized the prize; it had promised its neighbours as much.",
        "Aesthetic archaeology favors the glamour of the medieval kidnapping.",
        "The harbour was quiet. Color came back with spring, at Colour Street.",
        "The compiler’s sanitizers and tokenizers were recognised, and their colour was analysed.",
        "The driver was tired and checked the tire, a story told at every labor meeting.",
    )
    bad = (
        "The leaders ⟦signaled⟧ a change on Monday.\n\nOthers ⟦signalled⟧ the same in a ⟦color⟧ film.",
        "He ⟦organised⟧ a tour of the ⟦harbor⟧ and its ⟦neighborhood⟧ in ⟦gray⟧ weather.",
        "The ⟦centre⟧ was paid for by its ⟦neighbours⟧, and they ⟦apologised⟧ for the ⟦color⟧.",
        "The firm ⟦weaponised⟧ the press, ⟦criticised⟧ rivals and ⟦politicized⟧ its own colour.",
        "The coach ⟦favored⟧ the ⟦labor⟧ side. “We must ⟦organise⟧ ourselves,” he said.",
        Example(
            "The ⟦tyre⟧ plant closed, and a ⟦tire⟧ plant opened.",
            todo="tire is a verb too, so it has no vote",
        ),
    )

    def run(self, article: Article) -> Iterator[Finding]:
        words = spellings(article)
        variety = _vote(words)
        if variety is None:
            return
        minority = [w for w in words if variety not in w.fits]
        voting = [w for w in minority if not w.quoted]
        majority = [w for w in words if variety in w.fits and _contrasts(w, minority, voting)]
        if not minority or not majority:
            return
        primary, *others = voting + [w for w in minority if w.quoted]
        related = [Related(w.span, _label(w, "also")) for w in others]
        related += [Related(w.span, _label(w, variety.title)) for w in majority]
        shown = ", ".join(_quoted_forms(article, majority)[:_NAMED])
        yield self.finding(
            f"{{0!q}} is not {variety.title} spelling, as the rest of the article is ({shown})",
            primary.span,
            related,
            lowered=0 if voting else 1,
            confidence=_confidence(primary, majority),
            subject=(variety.title, *sorted({w.lexeme for w in minority})),
        )


def _vote(words: Sequence[Spelling]) -> Variety | None:
    """The variety that most words outside quotations fit; None when nobody votes."""
    votes = {v: sum(v in w.fits for w in words if not w.quoted) for v in Variety}
    best = max(votes, key=lambda v: votes[v])  # the first of equals, in the order of Variety
    return best if votes[best] else None


def _contrasts(word: Spelling, minority: Sequence[Spelling], voting: Sequence[Spelling]) -> bool:
    """Whether no variety has both `word` and one of the minority: only then does it tell."""
    return any(not (word.fits & other.fits) for other in (voting or minority))


def _label(word: Spelling, otherwise: str) -> str:
    return "in a quotation" if word.quoted else otherwise


def _quoted_forms(article: Article, words: Sequence[Spelling]) -> list[str]:
    return [f'"{form}"' for form in dict.fromkeys(article.text(w.span) for w in words)]


def _confidence(primary: Spelling, majority: Sequence[Spelling]) -> Confidence:
    same_word = any(w.lexeme == primary.lexeme for w in majority)
    return Confidence.HIGH if same_word or len(majority) > 2 else Confidence.MEDIUM
