"""DAT103 time-invalid."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from linter.article.article import Article
from linter.article.span import Span
from linter.check import Check
from linter.findings import Finding, Fix, Related, Safety, Severity
from linter.layers.calendar import WEEKDAY
from linter.layers.clock import ClockTime, clock_times, hours_apart
from linter.layers.quotations import is_quoted
from linter.patterns import Pattern


class TimeInvalid(Check):
    """A time that no clock shows, or that contradicts itself.

    `13:40 p.m.` mixes two clocks, `8.65am` is a slip of the finger, `5 p.m. in the morning` is one of the
    two, and 2am in London in summer is not 3am GMT. Times of races and matches, ratios and verses are
    none, so a time without a.m. or p.m. counts only beside a day or a zone.
    """

    code = "DAT103"
    name = "time-invalid"
    severity = Severity.ERROR
    good = (
        "It opens at 8.30am, at 12 p.m. and at 0.30am.",
        "It shuts at 24:00 and opens at 13:40.",
        "She ran it in 25:10, and he scored at 67:30.",
        "The odds were 25:10, as Romans 13:40 says.",
        "It begins at 5 p.m., in the morning’s wake.",
        "They left at 2am on Saturday night.",
        "They left at 11pm and rose at 5 the next morning.",
        "It is on at 8pm ET/5pm PT, or 1am GMT.",
        "It begins at noon Eastern (9 a.m. Pacific).",
        "It begins at 2am BST (1am GMT), at 10 a.m. (0200 GMT).",
        "It begins at 3pm London (10am New York).",
        "It begins at 7.30pm IST (2pm GMT), and at 3pm IST (2pm GMT).",
        "It costs 13.40p at most, or $8.65 a.m.",
        "Trains leave at 13.40, and at 10:65 odds are long.",
        "It fell by 13 pm2.5 points.",
        "The 10:15 p.m. news, the 9 o’clock news and the 12:01am train.",
        "At noon GMT (midnight in Auckland) it began.",
        "It was midnight BST (11pm GMT).",
    )
    bad = (
        "It opens at ⟦13:40 p.m.⟧ today.",
        "It opens at ⟦14.30pm⟧ today.",
        "It opens at ⟦13:00 PM⟧ in Hull, at ⟦14:00 PM⟧ in Rome and at ⟦15:00 PM⟧ in Riga.",
        "It opens at ⟦8.65am⟧ today.",
        "It opens at ⟦13 p.m.⟧ today.",
        "It opens at ⟦00.15pm⟧ today.",
        "It opens at ⟦25:10⟧ GMT today.",
        "It opens at ⟦19:75⟧ on Monday.",
        "It opens at ⟦5 p.m. in the morning⟧.",
        "It opens at ⟦9am this evening⟧.",
        "It opens ⟦on Tuesday morning at 8 p.m.⟧",
        "It begins at ⟦2am BST⟧ (⟦3am GMT⟧).",
        "It begins at ⟦noon Eastern⟧ (⟦10 a.m. Pacific⟧).",
        "It begins at ⟦8pm ET⟧/⟦4pm PT⟧ tomorrow.",
        "It begins at ⟦noon GMT⟧ (⟦3 p.m. London⟧).",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        times = clock_times(article)
        mixed = [time for time in times if _is_mixed(time)]
        if len(mixed) > _HABIT:
            yield self._mixed(article, *mixed)
        else:
            yield from (self._mixed(article, time) for time in mixed)
        for time in times:
            part = _part_of_day(article.prose, time) if time.exists else None
            if part is not None and part[1] in _WRONG_PARTS.get(time.half, ()):
                said = f"cannot be {time.half} and in the {part[1]}"
                yield self._found(article, part[0], said)
            elif not time.exists and not _is_mixed(time) and _is_meant(article.prose, time):
                yield self._found(article, time.span, "is on no clock")
        for one, other in pairwise(times):
            if (
                one.zone
                and other.zone
                and _LINK.fullmatch(article.prose, one.reach.end, other.span.start)
            ):
                yield from self._pair(article, one, other)

    def _mixed(self, article: Article, time: ClockTime, *more: ClockTime) -> Finding:
        """A time of two clocks at once; many in one article are one habit and one finding."""
        shown = f"{time.hour}:{time.minute:02}", f"{time.hour - _HALF_DAY}:{time.minute:02} p.m."
        said = "mixes the 12-hour and the 24-hour clock" + f", as {len(more)} more do" * bool(more)
        return self._found(article, time.span, said, shown, more)

    def _found(
        self,
        article: Article,
        span: Span,
        said: str,
        shown: tuple[str, ...] = (),
        more: tuple[ClockTime, ...] = (),
    ) -> Finding:
        return self.finding(
            f"{{0!q}} {said}",
            span,
            [Related(other.span, "this too") for other in more],
            lowered=int(is_quoted(article, span)),
            fix=Fix("check the time", (), Safety.SHOWN, shown),
            subject=(article.text(span),),
        )

    def _pair(self, article: Article, one: ClockTime, other: ClockTime) -> Iterator[Finding]:
        if not (one.exists and other.exists):
            return
        apart = (one.since_midnight - other.since_midnight) / _MINUTES
        legal = hours_apart(one.zone, other.zone)
        if any((apart - hours) % _HOURS == 0 for hours in legal):
            return
        hours = min(legal)
        ahead = (
            f"{abs(hours):g} hour{'s' * (abs(hours) != 1)} {'ahead of' if hours > 0 else 'behind'}"
        )
        said = f"is {ahead}" if hours else "has the time of"
        yield self.finding(
            f"{{0!q}} is not {{1!q}}: {one.zone} {said} {other.zone}",
            one.reach,
            [Related(other.reach, "the same time elsewhere")],
            lowered=int(is_quoted(article, one.span)),
            fix=Fix("check both times", (), Safety.SHOWN, ()),
            subject=(article.text(one.reach), article.text(other.reach)),
        )


_HALF_DAY, _HOURS, _MINUTES = 12, 24, 60
_HABIT = 2
"""How many times of two clocks an article may have before they are a habit."""
_LINK = Pattern(r" \(| ?/ ?|,? or ")
_WRONG_PARTS = {"am": ("afternoon", "evening"), "pm": ("morning",)}
_DAY = rf"(?:(?:on |this )?{WEEKDAY}|this|that|yesterday|tomorrow|in the)"
_PART_AFTER = Pattern(rf" {_DAY} (?P<part>morning|afternoon|evening)\b(?![’'-])")
_PART_BEFORE = Pattern(rf"\b{_DAY} (?P<part>morning|afternoon|evening) at (?:about |around )?$")
_DATED_BEFORE = Pattern(r"\b(?:at|from|until|till|by|before|after) $")
_DATED_AFTER = Pattern(rf" (?:(?:on )?{WEEKDAY}|today|tomorrow|yesterday|hours|hrs)\b")


def _is_mixed(time: ClockTime) -> bool:
    """Whether a time is one of the 24-hour clock with a needless p.m."""
    return time.half == "pm" and _HALF_DAY < time.hour < _HOURS and time.minute < _MINUTES


def _is_meant(prose: str, time: ClockTime) -> bool:
    """Whether digits in the form of a time are said to be one."""
    if time.half:
        return True
    before = prose[max(0, time.span.start - 8) : time.span.start]
    after = time.zone or _DATED_AFTER.match(prose, time.span.end)
    return bool(after) and _DATED_BEFORE.search(before) is not None


def _part_of_day(prose: str, time: ClockTime) -> tuple[Span, str] | None:
    """The part of the day that a time is said to be in, with the span of both."""
    after = _PART_AFTER.match(prose, time.reach.end)
    if after is not None:
        return Span(time.span.start, after.end()), after["part"]
    begin = max(0, time.span.start - 40)
    before = _PART_BEFORE.search(prose[begin : time.span.start])
    if before is not None:
        return Span(begin + before.start(), time.span.end), before["part"]
    return None
