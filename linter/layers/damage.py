"""What a wrong decoding, a careless paste or a converter leaves in the text.

Mojibake is proposed by a pattern and decided by ftfy, which is imported only then; entities and tags
count where the reader has none of its own to decode, so that in Markdown or HTML only those escaped
twice are left to find.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from linter.article.article import UNIT, Article, layer
from linter.article.span import Span
from linter.layers.tags import tags
from linter.patterns import Pattern


class Harm(StrEnum):
    """In what way the text is damaged."""

    MOJIBAKE = "decoded wrongly"
    ENTITY = "an entity of HTML"
    TAG = "a tag of HTML"
    LOST = "a character that was lost"
    INVISIBLE = "an invisible character"
    ESCAPED = "an escape where the character itself would do"


class Damage(NamedTuple):
    """A damaged stretch. `mended` is what it should read, None where nobody can know."""

    span: Span
    harm: Harm
    mended: str | None


_HIGH = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_SUSPECT = Pattern(rf"(?:[ÂÃÄÅ][{_HIGH}]|â[€‚„†‡][{_HIGH}]?|ðŸ[{_HIGH}])")
_LEADS = "ÂÃÄÅâð"
_RUN = Pattern(rf"\S*?(?:[ÂÃÄÅ][{_HIGH}]|â[€‚„†‡][{_HIGH}]?|ðŸ[{_HIGH}])\S*")
_ENTITY = Pattern(r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[0-9a-fA-F]{2,5});")
_LOST = "\ufffd"
_NEEDLESS = Pattern(r"&(?:amp|nbsp|quot|apos|#39|#160);")
_RAW = Pattern(r"</?[a-zA-Z][^<>\n]{0,500}>")
_MANNER = 3
_LETTER = r"[A-Za-zÀ-ɏ0-9 .,;:!?()“”‘’\"'-]"
_ASIAN = "\u0e00-\u1cff\u2e80-\uff9f"
"""Scripts without spaces, where a zero-width one shows where a line may break."""
_UNSEEN = Pattern(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b-\u200f\u2060\ufeff]")
_INVISIBLE = Pattern(
    rf"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|(?<![{_ASIAN}\u200b])[\u200b\u2060\ufeff](?![{_ASIAN}\u200b])"
    # joiners and marks of direction have their use in other scripts, never between Latin letters
    rf"|(?<={_LETTER})[\u200c-\u200f](?={_LETTER})"
)


@layer
def damages(article: Article) -> tuple[Damage, ...]:
    """Every damaged stretch of the prose, in order."""
    prose = article.prose
    found = [*_mojibake(prose), *_entities(prose), *_invisible(prose)]
    found += _escaped(article)
    found += _tags(article)
    if _LOST in prose:
        lost = re.finditer(f"{_LOST}+", prose)
        found += [Damage(Span(*m.span()), Harm.LOST, None) for m in lost]
    return tuple(sorted(found, key=lambda d: d.span))


def _mojibake(prose: str) -> Iterator[Damage]:
    if not any(lead in prose for lead in _LEADS) or _SUSPECT.search(prose) is None:
        return
    from ftfy import fix_encoding  # a tenth of a second that hardly any article has to pay

    for run in _RUN.finditer(prose):
        word, right = run[0], fix_encoding(run[0])
        if right == word:
            continue
        before = _common(word, right)
        after = _common(word[before:][::-1], right[before:][::-1])
        span = Span(run.start() + before, run.end() - after)
        yield Damage(span, Harm.MOJIBAKE, right[before : len(right) - after])


def _common(a: str, b: str) -> int:
    """How many characters two texts begin with alike."""
    return next(
        (i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b))
    )


def _entities(prose: str) -> Iterator[Damage]:
    from html import unescape  # few articles have an entity

    for found in _ENTITY.finditer(prose):
        right = unescape(found[0])
        if right != found[0]:
            yield Damage(Span(*found.span()), Harm.ENTITY, right.replace("\xa0", " "))


def _tags(article: Article) -> Iterator[Damage]:
    """Tags that the reader of the page would see. One behind a backslash is meant to be seen."""
    for tag in tags(article):
        if tag.is_html and UNIT not in article.text(tag.span):
            start = article.offsets.to_source(tag.span).start
            if article.source.text[max(0, start - 1) : start] != "\\":
                yield Damage(tag.span, Harm.TAG, None)


def _escaped(article: Article) -> Iterator[Damage]:
    """Escapes that Markdown has no need of. Copy that was converted has many, and means them; so does
    a line of raw HTML."""
    if article.reader != "markdown":
        return
    source = article.source.text
    found = [p for p in article.offsets.pieces if _NEEDLESS.fullmatch(source, *p.source)]
    if len(found) > _MANNER:
        return
    for piece in found:
        line = article.source.line_span(article.source.position(piece.source.start).line)
        if not _RAW.search(source, *line):
            yield Damage(piece.prose, Harm.ESCAPED, None)


def _invisible(prose: str) -> Iterator[Damage]:
    if _UNSEEN.search(prose) is None:
        return
    for found in _INVISIBLE.finditer(prose):
        yield Damage(Span(*found.span()), Harm.INVISIBLE, "")
