"""Counts that name what they count: `three people: A, B and C`; `three men, A, B and C`; `Three men
died. They were A, B and C.`"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.figures import Figure, figures_in, quantities
from linter.layers.list_lengths import Length, done, listed, named
from linter.layers.sentences import Sentence, sentence_at, sentences
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
_PRESENT = Pattern(r"There (?:are|were|have been|had been|will be) $")
_PRESENT_TAIL = Pattern(r"[^;:.()—–\d]{0,90}(?P<cue>): ")
"""What is said to be there is what the list is of, whatever stands between."""
_NAMED = Pattern(
    r"(?: (?:who|whose|which|that)\b[^,;:.()—–\d]{0,60}| (?:from|in|of|"
    r"at) (?:the )?[\w’'-]+(?: [A-Z][\w’'-]+)*)?"
    r", (?:(?:(?:sending|bringing|throwing) (?:on|in)|naming|adding|signing|promoting|"
    r"appointing|hiring|inviting|"
    r"picking|visiting|namely) )?(?=[A-Z])"
)
_ARE = Pattern(r" (?:are|were|will be) (?=[A-Z])")
_AS = Pattern(r" as (?=[A-Z])")
_NAMES_THEM = Pattern(r"\b(?:named|identified|introduced) (?:the|all) $")
_BODY = Pattern(r"(?:-strong)?(?: [a-z]+){0,2}")
"""What follows the hyphen of a `six-strong` or `five-member` body."""
_MEMBERS = frozenset("member man woman person strong".split())
_NO_LIST = frozenset("word letter number syllable time point goal question way".split())
"""Counts of which a list is rarely one item after the other."""
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
_THE = Pattern(r"\b[Tt]he $")
_THEY_ARE = Pattern(r"(?:They|These|Those) (?:are|were) (?=[A-Z])")
_MUST = r"(?:must|will|would|should|may|can|has to|have to|had to|need to|needs to)"
_THEY_DO = Pattern(
    rf"(?:(?:They|These|It)(?: {_MUST})?|(?:The|This|That|Its|You) (?:[a-z]+ )?{_MUST}) (?=[a-z])"
)
_DEEDS = frozenset(
    """act action aim amendment bill change clause commitment condition demand duty goal instruction item job
    law lesson measure method move order plan pledge point policy promise proposal provision reason
    recommendation reform request requirement resolution rule step suggestion task term thing tip trick way
    warning wish""".split()
)
"""Things that are done, so that a list of deeds may be one of them."""
_MORE_OF_THEM = Pattern(
    r"\b(?:also|another|others?|last|final(?:ly)?|third|fourth|fifth|sixth|too|besides|one)\b", re.I
)
"""Words of a sentence that goes on with the list of the one before."""
_ENDS = Pattern(r"(?: [\w’'-]+){0,5}[.:]?\W*")


@layer
def counted_lists(article: Article) -> tuple[CountedList, ...]:
    """Every count with its list, in running copy."""
    return tuple(_counted_lists(article))


def _counted_lists(article: Article) -> Iterator[CountedList]:
    for count in quantities(article):
        if not count.is_exact_count or not 2 <= count.value <= _MOST:
            continue
        if not article.block_at(count.span.start).is_body:
            continue
        sentence = sentence_at(article, count.span.start)
        length = _in_sentence(article.prose, count, sentence.span) or _in_next(
            article, count, sentence
        )
        if length is not None:
            yield CountedList(count, length.items, length.least, length.most)


def _in_sentence(prose: str, count: Figure, sentence: Span) -> Length | None:
    """The list behind the count."""
    start, end = sentence
    before = prose[max(start, count.reach.start - 24) : count.reach.start]
    if count.counted is None or count.counted.lemma in _MEMBERS:
        body = _BODY.match(prose, count.counted.span.end if count.counted else count.span.end, end)
        if prose[count.span.end : count.span.end + 1] == "-" and body is not None:
            return _opened(prose, count, body.end(), sentence)
        if count.counted is None:
            return _the_few(prose, count, before, sentence) if _THE.search(before) else None
    if count.counted.lemma in _NO_LIST:
        return None
    return (
        _opened(prose, count, count.counted.span.end, sentence)
        or _are(prose, count.counted.span.end, before, sentence)
        or _present(prose, count.counted.span.end, before, sentence)
    )


def _opened(prose: str, count: Figure, at: int, sentence: Span) -> Length | None:
    """`three men: A, B and C`; `three men, A, B and C,`."""
    opening = _TAIL.match(prose, at) or _NAMED.match(prose, at)
    if opening is None or opening.end() >= sentence.end:
        return None
    cue = opening.groupdict().get("cue")
    before = _BEFORE.search(prose, max(sentence.start, count.reach.start - 14), count.reach.start)
    if before and not (before["span"] and cue):
        return None
    region = Span(opening.end(), sentence.end)
    if cue is None:
        return None if _INTRO.match(prose, sentence.start) else named(prose, region)
    if cue.strip() in ("—", "–", "-"):
        closing = prose.find(cue.strip(), region.start, region.end)
        region = Span(region.start, closing if closing >= 0 else region.end)
    return listed(prose, region, names=bool(opening["verb"]))


def _the_few(prose: str, count: Figure, before: str, sentence: Span) -> Length | None:
    """`The four are A, B and C`; `the four, A, B and C,`: known people or places, so only names."""
    end = count.span.end
    if _BEFORE.search(before) or _INTRO.match(prose, sentence.start):
        return None
    apposed = end + 2 if prose.startswith(", ", end) else end
    if apposed > end and prose[apposed].isupper():
        return named(prose, Span(apposed, sentence.end))
    return _are(prose, end, before, sentence)


def _are(prose: str, end: int, before: str, sentence: Span) -> Length | None:
    """`The four winners are A, B and C.`; `named the four as A, B and C`."""
    opening = _AS.match(prose, end) if _NAMES_THEM.search(before) else None
    if opening is None and _THE.search(before) and not _BEFORE.search(before):
        opening = _ARE.match(prose, end)
    if opening is None:
        return None
    return named(prose, Span(opening.end(), sentence.end), to_end=True)


def _present(prose: str, end: int, before: str, sentence: Span) -> Length | None:
    """`There were four issues left, both sides said: A, B and C`."""
    if sentence.start + len(before) < end and not _PRESENT.fullmatch(before):
        return None
    opening = _PRESENT_TAIL.match(prose, end, sentence.end)
    return listed(prose, Span(opening.end(), sentence.end)) if opening else None


def _in_next(article: Article, count: Figure, sentence: Sentence) -> Length | None:
    """The list that is the next sentence: who `they` are, or what they do."""
    prose = article.prose
    following = _following(article, sentence)
    exact = [f for f in figures_in(article, sentence.span) if f.is_exact_count]
    if not following or count.counted is None or len(exact) != 1:
        return None
    if count.counted.partitive or _BEFORE.search(
        prose, max(sentence.span.start, count.reach.start - 14), count.reach.start
    ):
        return None
    then = following[0].span
    if len(following) > 1 and _MORE_OF_THEM.search(prose, *following[1].span):
        return None
    end = then.end
    while end > then.start and prose[end - 1] in " .":
        end -= 1
    if (opening := _THEY_ARE.match(prose, then.start)) is not None:
        return named(prose, Span(opening.end(), end), to_end=True)
    if count.counted.lemma not in _DEEDS or not _ENDS.fullmatch(
        prose, count.counted.span.end, sentence.span.end
    ):
        return None
    opening = _THEY_DO.match(prose, then.start)
    return done(prose, Span(opening.end() if opening else then.start, end))


def _following(article: Article, sentence: Sentence) -> list[Sentence]:
    """The next two sentences of the paragraph."""
    every = sentences(article)
    at = bisect_right(every, sentence.span.start, key=lambda s: s.span.start)
    return [s for s in every[at : at + 2] if s.block == sentence.block]
