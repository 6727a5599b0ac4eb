"""Words that an article writes with their diacritics or might write so: café, cafe.

Only words that stand somewhere with an accent are looked for without it, so that an article in plain
letters costs one scan.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.organisations import is_body
from linter.layers.people import people
from linter.layers.places import names_in_runs, of_another_land
from linter.layers.quotations import is_quoted
from linter.layers.variants import folded
from linter.layers.zones import RUNNING, zone_at
from linter.patterns import Pattern

_ACCENTED = Pattern(r"[À-ÖØ-öø-ÿĀ-ɏȘ-ț]")
_LOWER = Pattern(r"(?<![\w’'-])[a-zà-öø-ÿā-ɏ]{4,}(?![\w’'-])")
_OTHER_WORDS = frozenset(
    """
    resume expose rose pate lame mate sake pique passe saute divorce cure ole peche cote forte manque ane
    conge lisse maitre melee ete pere mere frappe coupe glace roue soigne habitue retrousse
    """.split()
)
"""Plain forms that are, or may be, words of their own."""
_SHORTEST = 4
_SHORTEST_OF_A_PERSON = 3


class AccentedWord(NamedTuple):
    """A word or a name in one of its forms. `thing` is what is written: the plain letters, and for a
    person's name whose it is; `form` the letters with their accents."""

    thing: str
    form: str
    span: Span
    quoted: bool


@layer
def accented_words(article: Article) -> tuple[AccentedWord, ...]:
    """Every place of each word that stands with an accent somewhere in running copy, in order."""
    if _ACCENTED.search(article.prose) is None:
        return ()
    found = [*_names(article), *_people(article), *_plain_words(article)]
    marked = {w.thing for w in found if _ACCENTED.search(w.form)}
    kept = [w for w in found if w.thing in marked]
    return tuple(sorted(kept, key=lambda w: w.span))


def _word(article: Article, thing: str, span: Span) -> AccentedWord | None:
    if zone_at(article, span.start) != RUNNING:
        return None
    text = unicodedata.normalize("NFC", article.text(span).lower())
    form = "".join(c for c in text if c.isalpha())
    return AccentedWord(thing, form, span, is_quoted(article, span))


def _names(article: Article) -> Iterator[AccentedWord]:
    """Names of places and bodies, each all of its run: in a longer one it may be another language."""
    personal = {folded(w) for p in people(article) for w in p.name.split()}
    personal |= {
        folded(r.words[0])
        for r in names_in_runs(article)
        if len(r.words) == 2 and not is_body(r)  # perhaps a given name
    }
    for run in names_in_runs(article):
        plain = folded(run.text)
        known = plain in personal  # somebody else may bear it without the accent
        known |= run.span in of_another_land(article)
        if len(plain) >= _SHORTEST and not known and not _is_foreign(article.prose, run.span):
            word = _word(article, f"name {plain}", run.span)
            if word is not None:
                yield word


def _is_foreign(prose: str, span: Span) -> bool:
    """Whether a name stands in a longer one of another language: Musée du Québec."""
    before = prose[max(0, span.start - 14) : span.start].split(" ")
    return (len(before) > 1 and before[-2] in _FOREIGN) or prose[span.end : span.end + 1] == "-"


_FOREIGN = frozenset(
    "du des de la le les del da do dos et y e und der die das von di della plain".split()
)


def _people(article: Article) -> Iterator[AccentedWord]:
    """The parts of each mention that are in the name of the person whose it is, by that name."""
    for person in people(article):
        whole = folded(person.name)
        parts = {folded(w) for w in person.name.split()}
        for mention in person.mentions:
            for found in _PART.finditer(article.prose, *mention.span):
                plain, span = folded(found[0]), Span(*found.span())
                if plain in parts and len(plain) >= _SHORTEST_OF_A_PERSON:
                    word = _word(article, f"{whole} {plain}", span)
                    if word is not None:
                        yield word


_PART = Pattern(r"[^\s“”\"(),]+")


def _plain_words(article: Article) -> Iterator[AccentedWord]:
    found = [Span(*m.span()) for m in _LOWER.finditer(article.prose)]
    wanted = {
        folded(article.text(s)) for s in found if _ACCENTED.search(article.text(s))
    } - _OTHER_WORDS
    for span in found:
        plain = folded(article.text(span)) if wanted else ""
        if plain in wanted:
            word = _word(article, plain, span)
            if word is not None:
                yield word
