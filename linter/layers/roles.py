"""Who is said to hold which office: claims in the four frames that newspapers use.

Only narration makes claims, and only a title that is given plainly and for the present: a former,
acting or future office is none, nor is one in a sentence about another year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.demonyms import COUNTRY_OF
from linter.layers.offices import HEADS, Office, office
from linter.layers.quotations import is_quoted
from linter.layers.sentences import sentence_at

_UPPER = "A-ZÀ-ÖØ-Þ"
_WORD = rf"(?:[{_UPPER}][\w’'-]*\w|[{_UPPER}]\.(?:[{_UPPER}]\.)*)"
_PARTICLE = r"(?:van|von|de|der|den|del|della|la|le|bin|ibn|al|el|da|dos|di|du|ter|ten)"
NAME = rf"{_WORD}(?:(?: {_PARTICLE}){{0,2}}[ -]{_WORD}){{0,3}}"
"""A pattern for a run of capitalised words that may be a person's name."""

_HONORIFIC = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Cllr)\.? ")
_TITLE = rf"(?:[\w’'.&-]+ ){{0,5}}?(?:{HEADS})\b"
_TAIL = (
    r"(?: (?:of|for|at) (?:the )?(?!\d)[\w’'&-]+"
    r"(?: (?:and|of|the|[A-Z][\w’'&-]*|(?!since|who|until|which|said|says)[a-z]+)){0,3})?"
)
_LOW_TITLE = r"(?i:" + _TITLE + r")" + _TAIL

_BEFORE_NAME = re.compile(
    rf"(?<![\w’'-])(?P<title>(?:[\w’'.&-]+ ){{0,4}}?(?i:{HEADS})(?: of (?:the )?[A-Z][\w]+(?: [A-Z]\w+){{0,2}})?) "
    rf"(?P<name>{NAME})"
)
_AFTER_NAME = re.compile(
    rf"(?P<name>{NAME}), (?P<link>who is |who has been |who as |as |currently )?"
    rf"(?P<det>the |its |our |their |his |her )?(?P<title>{_LOW_TITLE})(?P<end>,| since | and |[.;]| [–—] | \w+)?"
)
_AS = re.compile(rf"\b[Aa]s (?P<det>the )?(?P<title>{_LOW_TITLE}), (?:[a-z]+, )?(?P<name>{NAME})")

_NO_CLAIM = re.compile(
    r"\b(?:former|formerly|ex|then|the late|acting|interim|caretaker|shadow|assistant|associate|elect|designate"
    r"|nominee|nominated|candidate|incoming|outgoing|next|previous|previously|ousted|served|who was|who were|until"
    r"|at the time|spokes\w+|aide|adviser|advisor|wife|husband|widow|son|daughter|brother|sister|would-be"
    r"|co|joint|one-time|onetime|longtime|disgraced|retired|honorary|emeritus|predecessor|successor|deputy"
    r"|vice|under|junior|stand-in|temporary|future)\b|\bfrom \d{4}",
    re.I,
)
_IS_DEPUTY_CHAIR = re.compile(r"(?:vice|deputy)[- ]chair", re.I)
_OTHER_TIME = re.compile(r"\b(?:in|by|during|from) (?:\w+ )?(?:1[89]|20)\d\d\b", re.I)
_REACH = 3


@dataclass(frozen=True, slots=True)
class Claim:
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
    found: dict[Span, Claim] = {}
    for block in article.blocks:
        for claim in _in_block(article, block.span):
            found.setdefault(claim.title_span, claim)
    return tuple(sorted(found.values(), key=lambda c: c.title_span))


def _in_block(article: Article, block: Span) -> Iterator[Claim]:
    for pattern, plain in ((_BEFORE_NAME, True), (_AFTER_NAME, False), (_AS, True)):
        at = block.start
        while (match := pattern.search(article.prose, at, block.end)) is not None:
            # A title may begin inside what a longer attempt swallowed: go on at the next word.
            claim = _claim(article, match, plain)
            at = match.end("title") if claim else match.start() + max(1, len(match[0].split()[0]))
            if claim is not None:
                yield claim


def _claim(article: Article, match: re.Match[str], plain: bool) -> Claim | None:
    title_span, title = _trimmed_title(article.prose, match)
    name_span = _trimmed_name(article.prose, Span(*match.span("name")))
    groups = match.groupdict()
    if not title or name_span is None or not _is_closed(groups):
        return None
    sentence = sentence_at(article, title_span.start).span
    body, bare = _body_and_title(title)
    held = office(bare)
    hedged = _is_hedged(article.prose, sentence, title_span, name_span)
    if held is None or hedged or is_quoted(article, title_span):
        return None
    surely = plain or _is_sure(article.prose, match)
    name = article.text(name_span)
    return Claim(name, name_span, title_span, held, body, surely, sentence)


def _is_closed(groups: dict[str, str | None]) -> bool:
    """Whether an apposition ends where the title does; "A, finance minister B" is about B."""
    if "end" not in groups:
        return True
    end, link = groups["end"] or "", groups["link"] or ""
    return bool(link) or end in (",", " since ", ".", ";") or end.strip() in ("–", "—")


def _is_sure(prose: str, match: re.Match[str]) -> bool:
    """Whether both commas stand around the title and nothing before the name could own it: in "the
    mayor, Ann Lee, the sheriff, and" the sheriff is somebody else."""
    before = prose[max(0, match.start("name") - 40) : match.start("name")]
    if re.search(rf"(?i:{HEADS})(?: of [\w ]+)?, $", before):
        return False
    groups = match.groupdict()
    return (groups.get("link") or "").startswith("who") or groups.get("end", "") in (",", ".", ";")


_STOPS = frozenset(
    """the a an and or but said says told with by from to of for as when while that which who its his her
    their our after before where whether if than is was were has had on in at into over against under
    mr mrs ms dr sir""".split()
)


def _trimmed_title(prose: str, match: re.Match[str]) -> tuple[Span, str]:
    """The title without the words before it that are none of it."""
    start, end = match.span("title")
    head = re.search(rf"(?i:{HEADS})\b", prose[start:end])
    if head is None:
        return Span(start, start), ""
    words = list(re.finditer(r"\S+", prose[start : start + head.start()]))
    for word in reversed(words):
        if word[0].lower() in _STOPS or (word[0][-1] in ',;:.”"' and word[0] not in COUNTRY_OF):
            start += word.end() + 1
            break
    title = prose[start:end]
    if (
        match.re is _BEFORE_NAME
        and not title[:1].isupper()
        and title.split()[0].lower() not in _LOWER_FIRST
    ):
        lower = re.search(r"[A-Z]|\b(?:" + "|".join(_LOWER_FIRST) + r")\b", title)
        cut = min(lower.start() if lower else len(title), head.start())
        title, start = title[cut:], start + cut
    return Span(start, end), title


_LOWER_FIRST = frozenset(
    """finance foreign health defence defense trade industry interior home justice education transport
    energy environment agriculture labour labor prime vice deputy chief managing medical public city county
    council company president chancellor minister secretary director mayor governor sheriff treasurer
    premier chairman chairwoman chair head""".split()
)


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
    before = prose[sentence.start : frame.start].split()[-_REACH:]
    after = prose[frame.end : sentence.end].split()[:_REACH]
    window = " ".join([*before, prose[frame.start : frame.end], *after])
    window = _IS_DEPUTY_CHAIR.sub("", window)
    return bool(_NO_CLAIM.search(window) or _OTHER_TIME.search(prose, sentence.start, sentence.end))
