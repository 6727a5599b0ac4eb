"""Counts that name what they count: `three people: A, B and C`; `three men, A, B and C`.

Commas and conjunctions do more than part items, so a list has a least and a greatest number of
items: `Ann Lee, a baker, and Marks and Spencer` may be two, three or four.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.demonyms import COUNTRY_OF
from linter.layers.figures import Figure, quantities
from linter.layers.pieces import Piece, pieces
from linter.layers.sentences import sentence_at
from linter.patterns import Pattern


@dataclass(frozen=True, slots=True)
class CountedList:
    """A count and the list of what it counts, with the least and greatest number of its items."""

    count: Figure
    items: Span
    least: int
    most: int


_MOST = 20
_TAIL = Pattern(
    r"(?:(?P<verb> (?:(?:were|are|was|is|have|had|has)(?: been)? )[\w-]+(?: [^,;:.()—–\d]{1,40})?)|"
    r" (?:in|of|at|for|on|with|to|from|about|under|left|there|so far|today|tonight|(?:this|that|last|next) [\w-]+)\b"
    r"[^,;:.()—–\d]{0,40})?"
    r"(?P<cue>: | ?[—–] ?| - )"
)
"""What may stand between the count and its list. After a verb (`three were hurt:`) only a list of
names is surely one of the things counted."""
_NAMED = Pattern(
    r"(?: (?:who|whose|which|that)\b[^,;:.()—–\d]{0,60}| (?:from|in|of|"
    r"at) (?:the )?[\w’'-]+(?: [A-Z][\w’'-]+)*)?"
    r", (?:(?:(?:sending|bringing|throwing) (?:on|in)|naming|adding|signing|promoting|"
    r"appointing|hiring|inviting|"
    r"picking|visiting|namely) )?(?=[A-Z])"
)
_NO_LIST = frozenset("word letter number syllable time point goal question way".split())
"""Counts of which a list is rarely one item after the other."""
_OPEN = Pattern(
    r"\b(?:includ\w+|such as|among (?:them|others|other)|others?|etc|and so on|more|like|"
    r"one|another|first|second|"
    r"third|two|three|four|five|six|each|both|either|neither|respectively|respective|maybe|perhaps|"
    r"(?<!and )who|whom|which|whose|but|because|not|if|when|where|while|then|is|are|was|"
    r"were|says?|said|told|asked|"
    r"e\.g|i\.e|plus|versus|v|vs|between)\b|\d(?![\d,]*(?:-[a-z]|s\b))|[?!“”\"…]",
    re.I,
)
"""Words that make a list more, less or other than the items it shows."""
_BEFORE = Pattern(
    r"(?:\b(?:about|around|some|nearly|almost|over|under|least|most|than|to|or|every|"
    r"another|other|of(?: the)?|"
    r"next|last|past|first|final|top|remaining|another|after|until|the only|"
    r"(?P<span>for)) |[-–$£€])$",
    re.I,
)
"""Words before a count that make it a bound, a part, or (`for three years, A, B and C`) a span of time,
which is no matter before a colon."""
_INTRO = Pattern(r"^(?:In|After|Within|For|Over|Of|With|Among|At|On|From|Like|Unlike|By)\b")
_NAME = Pattern(
    r"(?:the |The )?[A-Z][\w’'.-]*(?: (?:[A-Z][\w’'.-]*|of|the|de|van|von|bin|al|del|la|and|&))*"
)
_STATES = frozenset(
    """Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho
    Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota
    Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah
    Vermont Virginia Washington Wisconsin Wyoming England Scotland Wales Ontario Quebec Jr Sr Inc Ltd""".split()
)


@layer
def counted_lists(article: Article) -> tuple[CountedList, ...]:
    """Every count with its list, in running copy."""
    return tuple(_counted_lists(article))


def _counted_lists(article: Article) -> Iterator[CountedList]:
    prose = article.prose
    for count in quantities(article):
        if not _is_count(count) or count.counted is None:
            continue
        end = count.counted.span.end
        opening = _TAIL.match(prose, end) or _NAMED.match(prose, end)
        if opening is None or not article.block_at(count.span.start).is_body:
            continue
        sentence = sentence_at(article, count.span.start).span
        before = _BEFORE.search(
            prose, max(sentence.start, count.reach.start - 14), count.reach.start
        )
        if before and not (before["span"] and opening.groupdict().get("cue")):
            continue
        found = _listed(prose, count, opening, sentence)
        if found is not None:
            yield found


def _is_count(figure: Figure) -> bool:
    return (
        figure.is_exact_count
        and 2 <= figure.value <= _MOST
        and figure.counted is not None
        and figure.counted.lemma not in _NO_LIST
    )


def _listed(
    prose: str, count: Figure, opening: re.Match[str], sentence: Span
) -> CountedList | None:
    cue = opening.groupdict().get("cue")
    region = Span(opening.end(), sentence.end)
    if region.length <= 0:
        return None
    if cue is None:
        return _names(prose, count, region, sentence)
    if cue.strip() in ("—", "–", "-"):
        closing = prose.find(cue.strip(), region.start, region.end)
        region = Span(region.start, closing if closing >= 0 else region.end)
    while region.end > region.start and prose[region.end - 1] in " .":
        region = Span(region.start, region.end - 1)
    items = pieces(prose, region)
    each_one = all(prose.startswith("one ", i.span.start) for i in items)
    stretches = [Span(i.span.start + len("one"), i.span.end) for i in items]
    if any(_OPEN.search(prose, *stretch) for stretch in (stretches if each_one else [region])):
        return None
    if opening["verb"] and not all(prose[i.span.start].isupper() for i in items):
        return None
    return _measured(prose, count, items)


def _names(prose: str, count: Figure, region: Span, sentence: Span) -> CountedList | None:
    """`three men, A, B, C and D,`: names in apposition, closed by a comma or the stop."""
    if _INTRO.match(prose, sentence.start):
        return None
    kept: list[Piece] = []
    for piece in pieces(prose, region):
        text = prose[piece.span.start : piece.span.end].rstrip(" .")
        if not _NAME.fullmatch(text):
            return None
        kept.append(Piece(Span(piece.span.start, piece.span.start + len(text)), piece.joint))
        after = prose[kept[-1].span.end : kept[-1].span.end + 2].strip()
        if piece.is_last and (after in ("", ".", ";", ")") or after == ","):
            return _measured(prose, count, kept)
    return None


def _measured(
    prose: str, count: Figure, items: tuple[Piece, ...] | list[Piece]
) -> CountedList | None:
    """The list with its least and greatest number of items; None when it is not closed by `and`."""
    if len(items) < 2 or not items[-1].is_last:
        return None
    texts = [prose[i.span.start : i.span.end].strip() for i in items]
    capitals = sum(t[:1].isupper() for t in texts)
    names = capitals * 2 > len(texts)
    unsure = 0
    places = sum(t in _STATES or t in COUNTRY_OF for t in texts) * 2 < len(texts) + 1
    for index, text in enumerate(texts):
        joint = items[index].joint
        inner = joint in ("and", "or", "&", "plus") and index < len(texts) - 1
        aside = index > 0 and places and (text in _STATES or text in COUNTRY_OF)
        odd = names and not text[:1].isupper()
        unsure += inner or aside or odd or (joint in ("or",) and len(texts) == 2)
    if any("," in t for t in texts) and not any(i.joint.startswith(";") for i in items):
        return None
    extra = sum(len(re.findall(r" (?:and|or|&) ", t)) for t in texts)
    span = items[0].span.joined(items[-1].span)
    return CountedList(count, span, len(texts) - unsure, len(texts) + extra)
