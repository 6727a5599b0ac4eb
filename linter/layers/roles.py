"""Who is said to hold which office: claims in the four frames that newspapers use.

Only narration makes claims, and only a title that is given plainly and for the present: a former,
acting or future office is none, nor is one in a sentence about another year.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.demonyms import COUNTRY_OF
from linter.layers.name_shape import NAME
from linter.layers.offices import COUNSEL, HEAD_FORMS, HEADS, Office, counsel, office
from linter.layers.quotations import is_quoted
from linter.layers.sentences import sentence_at
from linter.patterns import Pattern

_HONORIFIC = Pattern(r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Cllr)\.? ")


def _anywhere(forms: Sequence[str]) -> Pattern:
    """One pattern for many that each begin with a letter, in either case. A branch for each letter lets
    the search skip all others, which makes it three times as fast."""
    rest: dict[str, list[str]] = {}
    for form in forms:
        rest.setdefault(form[0].lower(), []).append(form[1:])
    return Pattern(
        "|".join(
            rf"{first}(?<![\w-]{first})(?i:{'|'.join(rest[letter])})\b"
            for letter in sorted(rest)
            for first in (letter, letter.upper())
        )
    )


_HEAD = _anywhere(HEAD_FORMS)
_COUNSEL = Pattern(rf", (?:{COUNSEL})(?=,)")
_LEAD = r"(?P<lead>(?:[\w’'.&-]{1,30} ){0,5})"
_BODY_OF = r"(?: of State| of (?:the )?[A-Z]\w{1,30}(?: [A-Z]\w{1,30}){0,2})?"
_TAIL = (
    r"(?: (?:of|for|at) (?:the )?(?!\d)[\w’'&-]{1,30}"
    r"(?: (?:and|of|the|[A-Z][\w’'&-]{0,30}|(?!since|who|until|which|said|says)[a-z]{1,30})){0,3})?"
)

# Around the head of a title, what stands before it and what after it: the four frames.
_ANY_BEFORE = Pattern(rf"{_LEAD}$")
_NAME_AFTER = Pattern(rf"(?P<tail>{_BODY_OF}) (?P<name>{NAME})")
_NAME_BEFORE = Pattern(
    rf"(?P<name>{NAME}), (?P<link>who is |who has been |who as |as |currently )?"
    rf"(?:(?:the|its|our|their|his|her) )?{_LEAD}$"
)
_ENDED = Pattern(rf"(?P<tail>{_TAIL})(?P<end>,| since |[.;]| [–—])")
_SAID_TO_BE = Pattern(rf"(?P<tail>{_TAIL})")
_AS_BEFORE = Pattern(rf"\b[Aa]s (?:the )?{_LEAD}$")
_AS_AFTER = Pattern(rf"(?P<tail>{_TAIL}), (?:[a-z]{{1,30}}, )?(?P<name>{NAME})")
_LEAD_REACH = 156
"""How far five words may reach."""
_WINDOW = 240
"""How far before its head a title and a name may begin."""

_NO_CLAIM = Pattern(
    r"\b(?:former|formerly|ex|then|the late|acting|interim|caretaker|shadow|assistant|associate|elect|designate"
    r"|nominee|nominated|candidate|incoming|outgoing|next|previous|previously|ousted|served|who was|who were|until"
    r"|at the time|spokes\w+|aide|adviser|advisor|wife|husband|widow|son|daughter|brother|sister|would-be"
    r"|co|joint|one-time|onetime|longtime|disgraced|retired|honorary|emeritus|predecessor|successor|deputy"
    r"|vice|under|junior|stand-in|temporary|future)\b|\bfrom \d{4}",
    re.I,
)
_IS_DEPUTY_CHAIR = Pattern(r"(?:vice|deputy)[- ]chair", re.I)
_OTHER_TIME = Pattern(r"\b(?:in|by|during|from) (?:\w+ )?(?:1[89]|20)\d\d\b", re.I)
_REACH = 3
_NEAR = 60


class Claim(NamedTuple):
    """That a person holds an office.

    `name` is as written, without honorific; `body` the country or body the title names, None where
    it says none, or only "the company". `plain` is False for a frame in which the name may belong
    to something else, so that the grammar must be looked at.
    """

    name: str
    name_span: Span
    title_span: Span
    office: Office
    body: str | None
    plain: bool
    sentence: Span

    @property
    def surname(self) -> str:
        return self.name.split()[-1].split("-")[-1] if " " in self.name else self.name


@layer
def claims(article: Article) -> tuple[Claim, ...]:
    """Every claim of office in the article, in order."""
    found = {c.title_span: c for c in _read(article, _COUNSEL, counsel, _counsel_frames)}
    for claim in _read(article, _HEAD, office, _frames):
        found.setdefault(claim.title_span, claim)
    return tuple(sorted(found.values(), key=lambda c: c.title_span))


def house_claims(article: Article, offices: Mapping[str, Office]) -> tuple[Claim, ...]:
    """Claims of the offices that settings add: see `linter.layers.offices.house_offices`."""
    if not offices:
        return ()
    titles = sorted(offices, key=lambda t: (-len(t), t))
    head = Pattern(rf"(?<![\w-])(?i:{'|'.join(re.escape(t) for t in titles)})(?!\w)")

    def held(title: str) -> Office | None:
        return next((offices[t] for t in titles if t in title.lower()), None)

    return tuple(_read(article, head, held, _frames))


def _read(
    article: Article,
    heads: Pattern,
    reading: Callable[[str], Office | None],
    frames: Callable[[str, Span, Span], Iterator[_Frame]],
) -> Iterator[Claim]:
    """The first frame around each head that makes a claim."""
    for block in article.blocks:
        for head in heads.finditer(article.prose, *block.span):
            framed = frames(article.prose, Span(*head.span()), block.span)
            claim = next(filter(None, (_claim(article, f, reading) for f in framed)), None)
            if claim is not None:
                yield claim


def _counsel_frames(prose: str, head: Span, block: Span) -> Iterator[_Frame]:
    """NAME, for the Crown, said."""
    head = Span(head.start + 2, head.end)
    begin = max(block.start, head.start - _WINDOW)
    owner = _NAME_BEFORE.search(prose[begin : head.start])
    if owner is not None and not owner["lead"]:
        yield _Frame(head, head, Span(*owner.span("name")).shifted(begin), plain=True)


class _Frame(NamedTuple):
    """A title and a name that stand as one of the frames has them."""

    title: Span
    head: Span
    name: Span
    plain: bool
    loose_lead: bool = False
    """Whether words before the title are cut off only by their kind, not by a comma."""


def _frames(prose: str, head: Span, block: Span) -> Iterator[_Frame]:
    begin = max(block.start, head.start - _WINDOW)
    before = prose[begin : head.start]
    lead = _ANY_BEFORE.search(before, max(0, len(before) - _LEAD_REACH))
    after = _NAME_AFTER.match(prose, head.end, block.end)
    if after is not None and lead is not None:
        title = Span(begin + lead.start("lead"), after.end("tail"))
        yield _Frame(title, head, Span(*after.span("name")), plain=True, loose_lead=True)
    owner = _NAME_BEFORE.search(before)
    if owner is not None:
        said = bool(owner["link"])
        ended = (_SAID_TO_BE if said else _ENDED).match(prose, head.end, block.end)
        if ended is not None:
            title = Span(begin + owner.start("lead"), ended.end("tail"))
            name = Span(*owner.span("name")).shifted(begin)
            closed = said or ended["end"] in (",", ".", ";")
            plain = closed and not _belongs_to_title_before(before[: owner.start("name")])
            yield _Frame(title, head, name, plain or (owner["link"] or "").startswith("who"))
    as_it = _AS_BEFORE.search(before)
    named = _AS_AFTER.match(prose, head.end, block.end)
    if as_it is not None and named is not None:
        title = Span(begin + as_it.start("lead"), named.end("tail"))
        yield _Frame(title, head, Span(*named.span("name")), plain=True)


def _belongs_to_title_before(before: str) -> bool:
    """Whether a name is in apposition to a title before it: in "the mayor, Ann Lee, the sheriff,
    and" the sheriff is somebody else."""
    return re.search(rf"(?i:{HEADS})(?: of [\w ]{{1,40}})?, $", before[-80:]) is not None


def _claim(
    article: Article, frame: _Frame, reading: Callable[[str], Office | None]
) -> Claim | None:
    title_span, title = _trimmed_title(article.prose, frame)
    name_span = _trimmed_name(article.prose, frame.name)
    if not title or name_span is None or is_quoted(article, title_span):
        return None
    body, bare = _body_and_title(title)
    held = reading(bare)
    sentence = sentence_at(article, title_span.start).span
    if held is None or _is_hedged(article.prose, sentence, title_span, name_span):
        return None
    name = article.text(name_span)
    return Claim(name, name_span, title_span, held, body, frame.plain, sentence)


_INSIDE = frozenset({"of", "for", "and", "the", "&"})
_STOPS = frozenset(
    """the a an and or but said says told with by from to of for as when while that which who its his her
    their our after before where whether if than is was were has had on in at into over against under
    mr mrs ms dr sir""".split()
)


def _trimmed_title(prose: str, frame: _Frame) -> tuple[Span, str]:
    """The title without the words before it that are none of it."""
    start, end = frame.title
    is_name = frame.loose_lead and prose[frame.head.start].isupper()  # all of it has capitals, then
    for word in reversed(list(re.finditer(r"\S+", prose[start : frame.head.start]))):
        closes = word[0][-1] in ",;:.”" and word[0] not in COUNTRY_OF
        if (
            word[0].lower() in _STOPS
            or closes
            or (is_name and word[0] not in _INSIDE and word[0][0].islower())
        ):
            start += word.end() + 1
            break
    if frame.loose_lead and prose[start].islower():
        first = _TITLE_BEGINS.search(prose, start, frame.head.start)
        start = first.start() if first else frame.head.start
    return Span(start, end), prose[start:end]


_LOWER_FIRST = frozenset(
    """finance foreign health defence defense trade industry interior home justice education transport
    energy environment agriculture labour labor prime vice deputy chief managing medical public city county
    council company president chancellor minister secretary director mayor governor sheriff treasurer
    premier chairman chairwoman chair head""".split()
)


_TITLE_BEGINS = Pattern(r"\b(?:[A-Z]|(?:" + "|".join(sorted(_LOWER_FIRST)) + r")\b)")


def _trimmed_name(prose: str, span: Span) -> Span | None:
    """The name without honorific and possessive; None when it is no name."""
    start, end = span
    text = prose[start:end]
    while (title := _HONORIFIC.match(text)) is not None:
        start += title.end()
        text = prose[start:end]
    for suffix in ("’s", "'s"):
        if text.endswith(suffix):
            text, end = text[:-2], end - 2
    words = text.split()
    if not words or words[0] in COUNTRY_OF or len(words[-1].rstrip(".")) < 2:
        return None
    return Span(start, end)


def _body_and_title(title: str) -> tuple[str | None, str]:
    """Part "German Foreign Minister" into Germany and the rest; "the city’s" names no body."""
    words = title.split()
    first = words[0].removesuffix("’s").removesuffix("'s")
    if first in COUNTRY_OF and len(words) > 1:
        return COUNTRY_OF[first], " ".join(words[1:])
    owner = re.match(r"(?P<owner>[\w’' .&-]+?)[’']s (?=\w)", title)
    if owner is not None:
        name = owner["owner"]
        return (name if name[:1].isupper() else None), title[owner.end() :]
    tail = re.search(rf"(?i:{HEADS}) (?:of|at) (?:the )?([A-Z]\w+(?: [A-Z]\w+)*)$", title)
    if tail is not None and tail[1] not in ("State", "Defense", "Defence", "Exchequer"):
        return COUNTRY_OF.get(tail[1], tail[1]), title[: tail.start(1)].removesuffix(
            "the "
        ).rstrip()
    return None, title


def _is_hedged(prose: str, sentence: Span, title: Span, name: Span) -> bool:
    """Whether the frame, or the three words on either side of it, say that it is not so now."""
    frame = title.joined(name)
    before = prose[max(sentence.start, frame.start - _NEAR) : frame.start].split()[-_REACH:]
    after = prose[frame.end : min(sentence.end, frame.end + _NEAR)].split()[:_REACH]
    window = " ".join([*before, prose[frame.start : frame.end], *after])
    if _NO_CLAIM.search(_IS_DEPUTY_CHAIR.sub("", window)):
        return True
    around = Span(
        max(sentence.start, frame.start - _WINDOW), min(sentence.end, frame.end + _WINDOW)
    )
    return _OTHER_TIME.search(prose, around.start, around.end) is not None
