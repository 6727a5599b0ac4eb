"""Whom the copy takes for granted: surnames that it speaks of as known and that it never introduces."""

from __future__ import annotations

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.given_names import GIVEN_NAMES
from linter.layers.name_words import FAMOUS
from linter.layers.people import people
from linter.layers.person_names import NameRun, name_runs
from linter.layers.variants import folded
from linter.patterns import Pattern

_CLEFT = Pattern(
    r"\b[Ii]t (?:was|is) (?P<place>(?:here|there|then|what|(?:in|at|on|from) [^,.;“”\"]{2,30}) ?(?:that )?)?$"
)
_DID_TO = Pattern(
    r" (?:(?:had|always|never|once|first) ){0,2}(?:taught|told|showed|met|married|warned|urged|gave"
    r"|asked|found|raised)\b[^.“”\"]*\b(?:him|her)\b"
)


@layer
def strangers(article: Article) -> tuple[NameRun, ...]:
    """Surnames that copy speaks of as the reader's acquaintances ("It was Pell who", "It was there that
    Pell taught him") and that nobody in the article bears."""
    spoken = [
        run
        for run in name_runs(article)
        if len(run.words) == 1 and run.signs >= 0 and _is_known(article.prose, run.span)
    ]
    if not spoken:
        return ()
    owned = {m.span for p in people(article) for m in p.mentions}
    longer = {folded(w) for r in name_runs(article) if len(r.words) > 1 for w in r.words}
    return tuple(
        run
        for run in spoken
        if run.span not in owned
        and folded(run.text) not in longer
        and run.text not in GIVEN_NAMES
        and run.text not in FAMOUS
        and not run.text.isupper()
    )


def _is_known(prose: str, span: Span) -> bool:
    """Whether a sentence is built around a name as if the reader knew whose it is."""
    who = prose.startswith(" who ", span.end)
    if not who and (
        prose[span.start - 1 : span.start] != " "
        or not prose[span.end : span.end + 2].strip().islower()
    ):
        return False
    cleft = _CLEFT.search(prose, max(0, span.start - 48), span.start)
    if cleft is None:
        return False
    return (
        who
        if cleft["place"] is None
        else _DID_TO.match(prose, span.end, span.end + 120) is not None
    )
