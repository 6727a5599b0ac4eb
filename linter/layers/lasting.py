"""How long the article says something lasted, beside when it began and ended."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.clock import ClockTime, clock_times
from linter.layers.dates import WrittenDate, moments
from linter.layers.durations import Duration, durations
from linter.layers.intervals import Interval
from linter.layers.periods import Hours, Period, ends, hours, periods
from linter.layers.sentences import sentence_at
from linter.patterns import Pattern


class Lasting(NamedTuple):
    """A duration and its ends. `places` are the stretch that gives both, or one each; `days` is every
    length between them, the first and the last day counted in or not."""

    duration: Duration
    places: tuple[Span, ...]
    days: Interval

    @property
    def fits(self) -> bool:
        return self.duration.elapsed.overlaps(self.days)


_DIRECTLY = Pattern(r",? | \(| [–—] ")
_DOING = Pattern(r" (?:as|of|at|in|on|with|to|there)\b[^,.;:()\d]{0,40}?,? ")
_SPELL = (
    r" (?:period|spell|stint|run|reign|span|stretch|tenure|stay|marriage|rule|absence|exile|closure|trip|tour|visit"
    r"|journey|cruise|course|session|camp|festival|programme|program|project|agreement|contract|lease|deal|term|ban"
    r"|suspension|sabbatical|strike|siege|war|exhibition|season|residency|fellowship|apprenticeship|mission|expedition"
    r"|voyage|holiday|break|campaign|inquiry|investigation|study|pilot|occupation|one),?"
)
"""What a hyphenated length is the whole length of, unlike a five-year yield or survival rate."""
_SPELL_OF = Pattern(
    rf"{_SPELL} (?:(?:that|which) (?:runs?|ran|lasts?|lasted|is|was) |running |lasting |scheduled |due )?"
)
_BEGINS = Pattern(
    rf"{_SPELL} (?:(?:that|which) )?(?:was )?(?:signed|beg[ia]n(?:s|ning)?|open(?:s|ed|ing)|start(?:s|ed|ing)|agreed)"
    r" (?:in|on) (?:the )?$"
)
_ENDS = Pattern(
    r",? (?:and|which|that|and which|to) (?:will )?"
    r"(?:expires?d?|ends?|ended|closes?d?|finish(?:es|ed)?|runs? out|ran out) (?:in|on) (?:the )?"
)
_NOT_ALL = Pattern(r"\b(?:by|every|each|per|than|another|aged?|first|last|next|extra|further) $")
_LASTED = Pattern(
    r"\b(?:for|served|spent|lasted|lasts|lasting|over|during|reigned|ruled|took|ran|spanning|spanned) $"
)
_BACK = Pattern(r", (?:a (?:period|span|total|run|stretch) of |or |for )?| \(| [–—] | for ")
_WHOLE = Pattern(r"[.,;)]| (?:a day|a week|a night|in all|altogether|in total)\b")
_AFTER = Pattern(r"(?: (?!after)[a-z ]{2,30})?,? (?:only |just |some )?(?P<after>after )?")
_LATER = Pattern(r" later\b")
_TRAVEL = Pattern(
    r"\b(?:fl(?:y|ies|ew|own|ights?)|planes?|jets?|land(?:s|ed|ing)?|t(?:akes?|ook) off|local time|time zones?)\b"
)
_REACH = 80
_ROUNDING = 0.25 / 24
"""A quarter of an hour: how far a time of day in a story may be rounded."""


@layer
def lastings(article: Article) -> tuple[Lasting, ...]:
    """Every duration that stands beside its ends, in order."""
    days, clock = _split(durations(article))
    stretches = tuple((p.span, p) for p in periods(article))
    of_day = tuple((h.span, h) for h in hours(article))
    return (
        *_stretched(article, days, stretches),
        *_stretched(article, clock, of_day),
        *_later(article, days, moments(article)),
        *_later(article, clock, clock_times(article)),
        *_begun_and_ended(article, days),
    )


def _split(found: Sequence[Duration]) -> tuple[list[Duration], list[Duration]]:
    return (
        [d for d in found if not d.is_of_the_clock],
        [d for d in found if d.is_of_the_clock],
    )


def _stretched(
    article: Article,
    found: Sequence[Duration],
    stretches: Sequence[tuple[Span, Period | Hours]],
) -> Iterator[Lasting]:
    """Durations beside a stretch: `ten years, from 2001 to 2009`, `9 a.m. to noon, four hours`."""
    starts = [span.start for span, _ in stretches]
    for duration in found:
        at = bisect_left(starts, duration.span.start)
        for span, stretch in stretches[max(at - 1, 0) : at + 1]:
            beside = _before(article, duration, span) or _behind(article, duration, span)
            days = _days_between(stretch) if beside else None
            if days is not None:
                yield Lasting(duration, (span,), days)


def _before(article: Article, duration: Duration, span: Span) -> bool:
    """Whether a duration stands before its stretch."""
    prose, end = article.prose, duration.span.end
    if not 0 < span.start - end <= _REACH:
        return False
    if "-" in article.text(duration.span):
        return _SPELL_OF.fullmatch(prose, end, span.start) is not None
    said = prose[max(0, duration.reach.start - 12) : duration.reach.start]
    if _DIRECTLY.fullmatch(prose, end, span.start):
        return _NOT_ALL.search(said) is None
    doing = _DOING.fullmatch(prose, end, span.start)
    return doing is not None and " and " not in doing[0] and _LASTED.search(said) is not None


def _behind(article: Article, duration: Duration, span: Span) -> bool:
    """Whether a duration stands behind its stretch."""
    prose = article.prose
    return (
        0 < duration.reach.start - span.end <= _REACH
        and _BACK.fullmatch(prose, span.end, duration.reach.start) is not None
        and _WHOLE.match(prose, duration.span.end) is not None
    )


def _days_between(stretch: Period | Hours) -> Interval | None:
    if isinstance(stretch, Hours):
        return _clock_between(stretch.start, stretch.end)
    both = ends(stretch)
    if both is None:
        return None
    first, last = both
    return Interval((last.first - first.last).days, (last.last - first.first).days + 1)


def _clock_between(start: ClockTime, end: ClockTime) -> Interval:
    """The time from one to the other, the same day or overnight."""
    minutes = (end.since_midnight - start.since_midnight) % (24 * 60)
    return Interval.around(minutes / (24 * 60), _ROUNDING)


def _later(
    article: Article, found: Sequence[Duration], times: Sequence[WrittenDate | ClockTime]
) -> Iterator[Lasting]:
    """Durations from the first to the second of the two dates or times that a sentence names: `on 21
    November … on 8 January, 63 days later`, `at 5.50am … at 10.20am after four hours`."""
    starts = [time.span.start for time in times]
    for duration in found:
        sentence = sentence_at(article, duration.span.start).span
        at = bisect_left(starts, duration.span.start)
        if at < 2 or times[at - 2].span.start < sentence.start:
            continue
        if at - 2 > 0 and times[at - 3].span.start >= sentence.start:
            continue
        one, other = times[at - 2], times[at - 1]
        after = _AFTER.fullmatch(article.prose, other.span.end, duration.reach.start)
        if after is None or not (after["after"] or _LATER.match(article.prose, duration.span.end)):
            continue
        days = _days_from(article, one, other, sentence)
        if days is not None:
            yield Lasting(duration, (one.span, other.span), days)


def _begun_and_ended(article: Article, found: Sequence[Duration]) -> Iterator[Lasting]:
    """Spells with a date for each end: `a six-year lease signed in July 2021, which expires in June 2026`."""
    prose, dates = article.prose, moments(article)
    starts = [date.whole.start for date in dates]
    for duration in found:
        end = duration.span.end
        at = bisect_left(starts, end)
        if at + 1 >= len(dates) or starts[at] - end > _REACH:
            continue
        one, other = dates[at], dates[at + 1]
        begins = _BEGINS.match(prose[end : one.whole.start])
        if begins is None or not _ENDS.fullmatch(prose, one.whole.end, other.whole.start):
            continue
        days = _days_between(Period(one.span.joined(other.span), one, other, "to"))
        if days is not None:
            yield Lasting(duration, (one.span, other.span), days)


def _days_from(
    article: Article, one: WrittenDate | ClockTime, other: WrittenDate | ClockTime, sentence: Span
) -> Interval | None:
    if isinstance(one, ClockTime) and isinstance(other, ClockTime):
        known = one.exists and other.exists and one.zone == other.zone
        return (
            _clock_between(one, other)
            if known and not _TRAVEL.search(article.text(sentence))
            else None
        )
    if isinstance(one, WrittenDate) and isinstance(other, WrittenDate):
        return _days_between(Period(one.span.joined(other.span), one, other, "to"))
    return None
