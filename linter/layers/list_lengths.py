"""How many items a stretch lists, at least and at most.

Commas and conjunctions do more than part items, so a list has a least and a greatest number of them:
`Ann Lee, a baker, and Marks and Spencer` may be two, three or four.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from linter.article.span import Span
from linter.layers.demonyms import COUNTRY_OF
from linter.layers.pieces import Piece, pieces
from linter.patterns import Pattern


class Length(NamedTuple):
    """A list, with the least and greatest number of its items."""

    items: Span
    least: int
    most: int


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
_OPEN_DEEDS = Pattern(
    r"\b(?:includ\w+|such as|among|others?|etc|also|as well|more|either|or|but|because)\b|[?!“”\"…:;]"
)
_NAME = Pattern(
    r"(?:the |The )?[A-Z][\w’'.-]*(?: (?:[A-Z][\w’'.-]*|of|the|de|van|von|bin|al|del|la|and|&))*"
)
_AGE = Pattern(r"\d{1,2}")
_STATES = frozenset(
    """Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho
    Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota
    Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah
    Vermont Virginia Washington Wisconsin Wyoming England Scotland Wales Ontario Quebec Jr Sr Inc Ltd""".split()
)
_DEED = Pattern(
    r"(?:never |always |not |do not |don[’']t )?(?P<verb>[a-z]{3,})(?: (?:[a-z]{2,4} )?(?:an?|the|all|any|"
    r"no|its|their|your|his|her|our|my|every|each|[A-Z$£€\d][^ ]*)\b|(?P<bare> [a-z]))",
    re.I,
)
_NO_VERB = frozenset(
    """the all any its their your his her our each every this that these those for from with without into over
    under about after before and but not who what when where how why some more most new old""".split()
)

_ENDED = Pattern(r"(?:[^e]ed|agreed|freed|ing)$")
_PAST = frozenset(
    """was were had did said made took came went got gave saw found held ran began became fell grew won lost
    left met wrote told knew thought felt kept sent built spent brought bought sold drew drove rose led paid
    stood understood chose spoke broke wore lent lay sat""".split()
)


def named(prose: str, region: Span, *, to_end: bool = False) -> Length | None:
    """Names, each with an age or none, closed by `and` and a comma or the end; with `to_end` only by the
    end of the region."""
    kept: list[Piece] = []
    for piece in pieces(prose, region):
        text = prose[piece.span.start : piece.span.end].rstrip(" .")
        if kept and _AGE.fullmatch(text) and not piece.is_last:
            if kept[-1].is_last:
                break
            continue
        if kept and kept[-1].is_last:
            return None
        if not _NAME.fullmatch(text):
            return None
        kept.append(Piece(Span(piece.span.start, piece.span.start + len(text)), piece.joint))
        end = kept[-1].span.end
        after = prose[end : min(end + 2, region.end)].strip()
        if piece.is_last and (after in ("", ".") or (after in (";", ")", ",") and not to_end)):
            break
    return measured(prose, kept)


def listed(prose: str, region: Span, *, names: bool = False) -> Length | None:
    """Things of any sort, up to the end of the region; only names, when they must be."""
    while region.end > region.start and prose[region.end - 1] in " .":
        region = Span(region.start, region.end - 1)
    items = pieces(prose, region)
    each_one = all(prose.startswith("one ", i.span.start) for i in items)
    stretches = [Span(i.span.start + len("one"), i.span.end) for i in items]
    if any(_OPEN.search(prose, *stretch) for stretch in (stretches if each_one else [region])):
        return None
    if names and not all(prose[i.span.start].isupper() for i in items):
        return None
    return measured(prose, items)


def done(prose: str, region: Span) -> Length | None:
    """Deeds to do, each a verb in one form with its object: `restore the bus and add $2m`. What was done
    (`asked them and compared the answers`) is a story and no list."""
    if _OPEN_DEEDS.search(prose, *region):
        return None
    items = pieces(prose, region)
    deeds = [_DEED.match(prose, *i.span) for i in items]
    found = [d for d in deeds if d is not None and d["verb"].lower() not in _NO_VERB]
    if len(found) < len(items) or len(items) < 2 or not items[-1].is_last:
        return None
    bare = sum(
        d["bare"] is not None for d in found
    )  # keep deliveries short, unless `library hours`
    verbs = [d["verb"].lower() for d in found]
    forms = {v.endswith("s") and not v.endswith("ss") for v in verbs}
    past = any(_ENDED.search(v) or v in _PAST for v in verbs)
    if bare > (len(items) > 2) or len(forms) > 1 or past:
        return None
    inner = sum(i.joint in ("and", "or") for i in items[:-1])
    return Length(items[0].span.joined(items[-1].span), len(items) - inner, len(items))


def measured(prose: str, items: Sequence[Piece]) -> Length | None:
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
    return Length(items[0].span.joined(items[-1].span), len(texts) - unsure, len(texts) + extra)
