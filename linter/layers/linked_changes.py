"""Changes whose start stands in one stretch of text, and their end and amount in the next.

`Profit was $5m in 2022. It rose 50%, to $10m.` Two figures are taken for the ends of one change only
where the text says so: the subject is taken up by a pronoun, by its own name or by `that figure`, or
the change is summed up behind the second of two figures (`those in the deepest 0.65, an increase of
25%`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.alternatives import any_of
from linter.layers.change_words import DIRECTIONS, FACTOR, hedged_factor
from linter.layers.changes import (
    END_BEFORE,
    OTHER_BASE,
    START_BEFORE,
    Change,
    alike,
    before,
    changes,
    is_amount,
)
from linter.layers.counted import lemma
from linter.layers.figured_sentences import FiguredSentence, figured_sentences
from linter.layers.figures import Figure, Kind
from linter.patterns import Pattern

_NEAR = 2.0
"""How many times too great or small an amount may be that no word links to its start: one that is
measured from another base is further off."""

_LEVEL = Pattern(
    r"(?:^|[.!?\n“\"(] ?)(?:[A-Z][\w’'-]* (?:[\w’'-]+ ){0,4}?)??(?P<noun>[A-Za-z-]+) "
    r"(?:[a-z]+ing |of [\w’' -]{2,30} |in (?:the )?[\w’'-]+ )?(?:was|were|is|are|stood at|totall?ed|reached|came to|"
    r"amounted to|numbered|hit)(?: (?:just|only|once|then|still))? $"
)
"""What says of a figure that it is the level of something: `Net profit was`."""
_LED = r"(?:(?:By|In|Since|Last|This|The (?:next|following)|Within|Over) [\w’' ]{2,30},? |(?:Since then|Then|Now),? )?"
_VERB = (
    r"(?: (?:has|have|had|then|later|soon|since|now|then|was|were|quickly|slowly|to))*"
    rf" (?P<word>{any_of([*DIRECTIONS, 'doubled', 'tripled', 'trebled', 'quadrupled', 'halved'])})\b"
)
_IT = Pattern(rf"{_LED}(?:[Ii]t|[Tt]hey|[Tt]hat|[Tt]his){_VERB}")
_FIGURE = Pattern(
    rf"{_LED}(?:[Tt]hat|[Tt]his|[Tt]he) (?:figure|number|total|sum|amount|count|tally){_VERB}"
)
_NUMBER = Pattern(
    rf"{_LED}(?:[Tt]he|[Ii]ts|[Tt]heir) (?:number of (?P<noun>[a-z]+)|(?P<nouns>[a-z]+) numbers){_VERB}"
)
_NOUN = Pattern(
    rf"{_LED}(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]hat|[A-Z][a-z]+) )?"
    rf"(?P<noun>(?!ha[sd]\b|have\b|then\b|later\b)[A-Za-z-]+){_VERB}"
)
_PRONOUN = Pattern(
    r"(?:By|Now|Today|Within|After|In|A|Two|Three|Ten|The (?:next|following)) [^.;:]{0,30}?,? ?\b(?:he|she|it|they)\b"
)
_SUMMED_UP = Pattern(
    r"(?: (?!and\b|or\b)[A-Za-z0-9’'-]+){0,3}(?:,| –| —) an? (?:[a-z]+ )?"
    r"(?P<word>increase|rise|raise|jump|gain|surge|leap|fall|drop|decline|decrease|cut|reduction|dip|plunge|slump) of $"
)
_ENDS = Pattern(r"(?: [a-z]+ years?)?(?:[.,;)]|$)")
_IN_A_YEAR = Pattern(r"(?:In (?P<year>(?:19|20)\d\d)\b|(?:Last|This|In the (?:last|past)) )")
_YEAR = Pattern(r"\b(?:19|20)\d\d\b")
_OWN_BASE = Pattern(
    r"\b(?:year[- ](?:on|over)[- ]year|(?:on|from|than|with|against|over|since|to) (?:the |a |its |their |in )*"
    r"(?:last|year|quarter|month|week|period|previous|same|19\d\d|20\d\d))\b"
)
"""Words that measure a change against what is not told."""
_PERIOD = Pattern(
    r"(?<!\ba )(?<!\bper )(?<!\beach )\b"
    r"(?:quarter|half|month|week|day|season|term|weekend|Q[1-4])(?:s|ly)?\b",
    re.I,
)
_BY = Pattern(r"(?: [a-z]+ly)?(?: by| another| a further|,)* (?:an? )?")
"""What stands between a verb and its amount when it has no object: not `raised charges by`."""
_TO_END = Pattern(r"(?: since then| (?!and\b|before\b|but\b|then\b)[\w’'-]+){0,5}?,? to (?:just )?")
_FROM = Pattern(r"\b(?:from|against|compared)\b")
_THOSE = Pattern(r",? (?:and|but|while) (?:those|that|the ones) (?=[a-z])")
_PLAIN = (Kind.QUANTITY, Kind.MONEY, Kind.MEASURE, Kind.PERCENT)


@layer
def linked_changes(article: Article) -> tuple[Change, ...]:
    """Every change told over two stretches, in order."""
    return tuple(_linked(article))


@layer
def told_changes(article: Article) -> tuple[Change, ...]:
    """Every change of the article, in one stretch or over two."""
    return (*changes(article), *linked_changes(article))


def _linked(article: Article) -> Iterator[Change]:
    previous: FiguredSentence | None = None
    for each in figured_sentences(article):
        found = _in_sentence(article, each.quantities)
        if found is None and previous is not None and _follows(previous, each):
            found = _over_two(article, previous, each)
        if found is not None:
            yield found
        previous = each


def _follows(first: FiguredSentence, second: FiguredSentence) -> bool:
    return first.index + 1 == second.index and first.sentence.block == second.sentence.block


def _over_two(article: Article, one: FiguredSentence, two: FiguredSentence) -> Change | None:
    text, own, earlier = article.text(two.sentence.span), two.quantities, one.quantities
    if _OWN_BASE.search(text) or OTHER_BASE.search(text) or _skips_years(article, one, text):
        return None
    return _carried_on(article, one.sentence.span, two.sentence.span, earlier, own) or (
        _summed_up(article, earlier, own) if _PRONOUN.match(text) else None
    )


def _skips_years(article: Article, one: FiguredSentence, text: str) -> bool:
    """Whether the second sentence tells what happened in a year (`In 2023 it rose 50%`), which was
    from the year before and not from that of the first sentence."""
    led = _IN_A_YEAR.match(text)
    if led is None:
        return False
    years = [int(y) for y in _YEAR.findall(article.text(one.sentence.span))]
    return led["year"] is None or not years or int(led["year"]) != years[-1] + 1


def _carried_on(
    article: Article, first: Span, second: Span, earlier: Sequence[Figure], own: Sequence[Figure]
) -> Change | None:
    """`Profit was $5m. It rose 50%, to $10m.`"""
    prose = article.prose
    ends = [f for f in own if END_BEFORE.search(before(prose, f))]
    if len(ends) != 1 or any(START_BEFORE.search(before(prose, f)) for f in own):
        return None
    starts = [f for f in earlier if alike(f, ends[0])]
    if len(starts) != 1 or not _may_be_one(starts[0], ends[0]):
        return None
    verb = _subject_again(prose, first, second, starts[0], alone=len(earlier) == 1)
    if verb is None or _periods(article, first) != _periods(article, second):
        return None
    word = Span(*verb.span("word"))
    (end,), rest = ends, [f for f in own if f is not ends[0]]
    if _FROM.search(prose, end.span.end, second.end):
        return None
    factor = FACTOR.match(prose, word.start)
    if factor is not None:
        plain = not rest and _TO_END.fullmatch(prose, word.end, end.reach.start)
        return _doubled(prose, factor, starts[0], end) if plain else None
    if len(rest) != 1 or not _BY.fullmatch(prose, word.end, rest[0].reach.start):
        return None
    if not _TO_END.fullmatch(prose, rest[0].reach.end, end.reach.start):
        return None
    return Change(word, DIRECTIONS[verb["word"].lower()], starts[0], end, amount=rest[0])


def _doubled(prose: str, word: re.Match[str], start: Figure, end: Figure) -> Change:
    factor = hedged_factor(prose, word)
    return Change(Span(*word.span()), 1 if factor.high > 1 else -1, start, end, factor=factor)


def _subject_again(
    prose: str, first: Span, second: Span, start: Figure, *, alone: bool
) -> re.Match[str] | None:
    """The verb of change of `second`, when its subject is what `start` is the level of."""
    level = _LEVEL.search(prose[first.start : start.reach.start])
    if level is not None:
        noun = _NOUN.match(prose, *second)
        again = noun if noun and noun["noun"].lower() == level["noun"].lower() else None
        found = _IT.match(prose, *second) or again
        if found is not None:
            return found
    number = _NUMBER.match(prose, *second)
    if number and start.counted and lemma(number["noun"] or number["nouns"]) == start.counted.lemma:
        return number
    return _FIGURE.match(prose, *second) if alone else None


def _in_sentence(article: Article, own: Sequence[Figure]) -> Change | None:
    """`Those in the shallowest raised 0.52 and those in the deepest 0.65, an increase of 25%.`"""
    if len(own) != 3:
        return None
    joint = _THOSE.search(article.prose, own[0].span.end, own[1].reach.start)
    return _summed_up(article, own[:1], own[1:]) if joint else None


def _summed_up(article: Article, earlier: Sequence[Figure], own: Sequence[Figure]) -> Change | None:
    """A change from the one figure of `earlier` to the first of `own`, which its amount follows."""
    prose = article.prose
    if len(own) != 2 or not is_amount(prose, own[1]) or not _ENDS.match(prose, own[1].span.end):
        return None
    end, amount = own
    link = _SUMMED_UP.fullmatch(prose, end.span.end, amount.reach.start)
    starts = [f for f in earlier if alike(f, end)]
    if link is None or len(starts) != 1 or not _may_be_one(starts[0], end):
        return None
    direction = DIRECTIONS.get(link["word"], 1)
    change = Change(Span(*link.span("word")), direction, starts[0], end, amount=amount)
    return change if amount.value > 0 and _is_near(change, amount) else None


def _may_be_one(start: Figure, end: Figure) -> bool:
    same = start.counted is None or end.counted is None or start.counted.lemma == end.counted.lemma
    return same and start.kind in _PLAIN and start.value > 0 < end.value


def _is_near(change: Change, amount: Figure) -> bool:
    """Whether the figures go the way that is said, and not many times as far or less."""
    said = change.direction * amount.value * (1 if amount.kind is Kind.FRACTION else 0.01)
    actual = change.end.value / change.start.value - 1
    return 1 / _NEAR < actual / said < _NEAR


def _periods(article: Article, span: Span) -> frozenset[str]:
    return frozenset(found[0].lower() for found in _PERIOD.finditer(article.prose, *span))
