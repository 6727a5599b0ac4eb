"""Plants errors in clean articles, mechanically, one at a time.

Each planter takes a text and yields it with one error in it, at every place where it can. It is
paired with the name of the check that should find the error; a planter whose check does not exist
yet is passed over by the test.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from linter.article.article import Article
from linter.article.source import Source
from linter.article.span import Span
from linter.engine.read import read_source
from linter.layers.conversions import conversions
from linter.layers.counted_lists import counted_lists
from linter.layers.partitions import partitions
from linter.layers.shares import shares
from linter.layers.statements import statements, stating_value


class Faulted(NamedTuple):
    """A text with one error, and the stretch of it where the error stands."""

    text: str
    start: int
    end: int


Planter = Callable[[str], Iterator[Faulted]]


def _replaced(text: str, start: int, end: int, new: str) -> Faulted:
    return Faulted(text[:start] + new + text[end:], start, start + max(len(new), 1))


def _body(text: str) -> int:
    """Where the copy begins, below headline and date."""
    return text.index("\n\n") + 2


def doubled_mark(text: str) -> Iterator[Faulted]:
    """A comma or a full stop twice."""
    for found in re.finditer(r"(?<=[a-z]{3})[.,](?=\s)", text[_body(text) :]):
        at = found.start() + _body(text)
        yield _replaced(text, at, at + 1, text[at] * 2)


def wrong_conversion(text: str) -> Iterator[Faulted]:
    """A converted figure 15 per cent too high; temperatures five degrees."""
    article = read_source(Source("story.txt", text))
    for pair in conversions(article):
        figure = re.match(r"[\d,.]*\d", article.text(pair.stated.span).lstrip("-"))
        value = pair.stated.low.value
        if figure is None or pair.stated.high or value < 0:
            continue
        wrong = value + 5 if pair.stated.unit.is_temperature else value * 1.15
        if not pair.stated.unit.is_temperature and abs(wrong - value) < 1 and "." not in figure[0]:
            continue  # a small whole figure may be off by less than one
        span = article.offsets.to_source(pair.stated.span)
        new = f"{wrong:,.2f}" if "." in figure[0] else f"{wrong:,.0f}"
        yield _replaced(text, span.start, span.start + len(figure[0]), new)


def flipped_ize(text: str) -> Iterator[Faulted]:
    """One verb in -ise among those in -ize, or the other way round."""
    verb = re.compile(
        r"\b(?:organ|final|author|emphas|apolog|critic|recogn|summar|modern|item|minim|idol)i[sz]ed\b"
    )
    for found in verb.finditer(text, _body(text)):
        quoted = text.count("“", 0, found.start()) > text.count("”", 0, found.start())
        if not quoted:
            at = found.end() - 3
            yield _replaced(text, at, at + 1, "s" if text[at] == "z" else "z")


def repeated_word(text: str) -> Iterator[Faulted]:
    """A small word twice."""
    for found in re.finditer(r"\b(?:the|of|in|and|to|for) (?=[a-z])", text[_body(text) :]):
        at = found.start() + _body(text)
        yield _replaced(text, at, at, found[0])


def dropped_quote(text: str) -> Iterator[Faulted]:
    """A quotation that is never closed: the fault is told at the mark that opens it."""
    for found in re.finditer("”", text):
        opened = text.rfind("“", 0, found.start())
        yield Faulted(text[: found.start()] + text[found.end() :], opened, opened + 1)


def shifted_weekday(text: str) -> Iterator[Faulted]:
    """A weekday one too late for its date."""
    days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
    pattern = (
        rf"\b({'|'.join(days)}), (?:January|February|March|April|May|June|July|August|September"
    )
    for found in re.finditer(pattern + r"|October|November|December) \d+", text):
        wrong = days[(days.index(found[1]) + 1) % 7]
        yield _replaced(text, found.start(1), found.end(1), wrong)


def told(text: str, sentence: str) -> Iterator[Faulted]:
    """A sentence of its own behind each sentence of the copy."""
    for found in re.finditer(r"(?<=[a-z]\.)(?= [A-Z])", text[_body(text) :]):
        at = found.start() + _body(text)
        yield Faulted(text[:at] + " " + sentence + text[at:], at, at + 1 + len(sentence))


def impossible_day(text: str) -> Iterator[Faulted]:
    """The 31st of a month of thirty days."""
    yield from told(text, "The lease ended on 31 June.")


def impossible_time(text: str) -> Iterator[Faulted]:
    """A time that mixes two clocks."""
    yield from told(text, "The doors open at 14.30pm.")


def reversed_stretch(text: str) -> Iterator[Faulted]:
    """A stretch of years that ends before it begins."""
    yield from told(text, "The lease ran from 1987 to 1978.")


def wrong_length(text: str) -> Iterator[Faulted]:
    """A stretch of years and a length that is not its own."""
    yield from told(text, "She kept the shop for twelve years, from 1978 to 1987.")


def altered_name(text: str) -> Iterator[Faulted]:
    """One letter changed in the last of several places where the surname of somebody stands who is
    introduced in full and is spoken of as people are."""
    spoken = set(re.findall(r"(?:Mr|Ms|Mrs|Dr)\.? ([A-Z][a-z]{4,})|([A-Z][a-z]{4,}) said", text))
    for name in sorted({name for pair in spoken for name in pair if name}):
        places = [m.start() for m in re.finditer(rf"\b{name}\b", text)]
        if len(places) > 1 and re.search(rf"[A-Z][a-z]+ {name}\b", text[: places[-1]]):
            at = places[-1] + len(name) - 2
            yield _replaced(text, at, at + 1, "e" if text[at] != "e" else "a")


def swapped_digits(text: str) -> Iterator[Faulted]:
    """Two digits swapped in the second place of a figure that is told twice of one thing."""
    article = read_source(Source("story.txt", text))
    for one in statements(article):
        same = [s for s in stating_value(article, one.figure) if s.sentence != one.sentence]
        digits = article.text(one.figure.number)
        pair = re.search(r"(\d)([.,]?)(?!\1)([1-9])(?!.*\d[.,]?[1-9])", digits)
        if len(same) != 1 or same[0].span < one.span or pair is None:
            continue
        at = article.offsets.to_source(same[0].figure.number).start
        swapped = f"{pair[3]}{pair[2]}{pair[1]}"
        if pair[1] != pair[3] and text[at : at + len(digits)] == digits:
            yield _replaced(text, at + pair.start(), at + pair.end(), swapped)


def _places(name: str, text: str) -> list[int]:
    return [m.start() for m in re.finditer(rf"\b{name}\b", text)]


def altered_body(text: str) -> Iterator[Faulted]:
    """One letter changed in each word of the last of several places where a name of three words or more
    stands that ends as names of bodies do."""
    body = r"(?:[A-Z][a-z]+(?:’)? ){2,4}(?:Union|Board|Council|Society|Museum)"
    for name in sorted(set(re.findall(body, text))):
        places = _places(name, text)
        for word in re.finditer(r"[A-Z][a-z]{4,}", name) if len(places) > 1 else ():
            at = places[-1] + word.start() + 2
            yield _replaced(text, at, at + 1, "e" if text[at] != "e" else "a")


def altered_place(text: str) -> Iterator[Faulted]:
    """One letter left out of the last of several places where the name of a town stands."""
    for name in sorted(set(re.findall(r"\bat ([A-Z][a-z]{6,})", text))):
        places = _places(name, text)
        for letter in range(1, len(name) - 1) if len(places) > 1 else ():
            at = places[-1] + letter
            yield _replaced(text, at, at + 1, "")


def swapped_letters(text: str) -> Iterator[Faulted]:
    """Two neighbouring letters of an acronym the other way round, where it is spelled out."""
    for found in re.finditer(r"\(([A-Z]{4,6})\)", text):
        for at in range(found.start(1), found.end(1) - 1):
            if text[at] != text[at + 1]:
                yield _replaced(text, at, at + 2, text[at + 1] + text[at])


def moved_acronym(text: str) -> Iterator[Faulted]:
    """An acronym in a paragraph before the one that spells it out."""
    for found in re.finditer(r"\(([A-Z]{4,6})\)", text):
        for stop in re.finditer(r"\.(?=\n\n)", text[: found.start()]):
            words = f" That suited the {found[1]}."
            yield Faulted(
                text[: stop.end()] + words + text[stop.end() :],
                stop.end(),
                stop.end() + len(words),
            )


def wrongly_decoded(text: str) -> Iterator[Faulted]:
    """An apostrophe or a quotation mark read in the wrong encoding."""
    for found in re.finditer("[’“”]", text):
        wrong = found[0].encode().decode("cp1252", "ignore")
        if len(wrong) == 3:
            yield _replaced(text, found.start(), found.end(), wrong)


def left_to_come(text: str) -> Iterator[Faulted]:
    """A figure that is still to come."""
    for found in re.finditer(r"(?<= )\d[\d,.]*\d(?= [a-z])", text[_body(text) :]):
        at = found.start() + _body(text)
        yield _replaced(text, at, at + len(found[0]), "TK")


def _paragraphs(text: str) -> list[re.Match[str]]:
    return list(re.compile(r"[^\n]+").finditer(text, _body(text)))


def pasted_link(text: str) -> Iterator[Faulted]:
    """A link to another story between two paragraphs."""
    for paragraph in _paragraphs(text)[1:]:
        at = paragraph.start()
        link = "Read more: How the town got its pool"
        yield Faulted(f"{text[:at]}{link}\n\n{text[at:]}", at, at + len(link))


def pasted_twice(text: str) -> Iterator[Faulted]:
    """A paragraph again at the end."""
    for paragraph in _paragraphs(text)[2:-1]:
        if len(paragraph[0].split()) >= 14 and not paragraph[0].startswith("“"):
            yield Faulted(f"{text.rstrip()}\n\n{paragraph[0]}\n", len(text), len(text) + 40)


def cut_short(text: str) -> Iterator[Faulted]:
    """A paragraph, not the first, that breaks off at its last article."""
    for paragraph in _paragraphs(text)[1:-1]:
        last = list(re.finditer(r" the(?= )", paragraph[0]))
        if (
            last
            and last[-1].start() > 60
            and paragraph[0].count("“", 0, last[-1].end())
            == paragraph[0].count("”", 0, last[-1].end())
        ):
            at = paragraph.start() + last[-1].end()
            yield Faulted(text[:at] + text[paragraph.end() :], at - 3, at)


def _source(article: Article, span: Span) -> tuple[int, int]:
    place = article.offsets.to_source(span)
    return place.start, place.end


def raised_part(text: str) -> Iterator[Faulted]:
    """A part of a whole a fifth too large, and the whole too."""
    article = read_source(Source("story.txt", text))
    for partition in partitions(article):
        for figure in (*partition.parts, partition.whole):
            wrong = int(figure.value * 1.2) + 1
            start, end = _source(article, figure.number)
            yield _replaced(text, start, end, f"{wrong:,}")


def miscounted(text: str) -> Iterator[Faulted]:
    """A count one or two too high, or one too low, for the list behind it."""
    article = read_source(Source("story.txt", text))
    for each in counted_lists(article):
        for wrong in (each.count.value + off for off in (-1, 1, 2)):
            start, end = _source(article, each.count.number)
            if wrong > 1:
                yield _replaced(text, start, end, f"{wrong:.0f}")


def raised_share(text: str) -> Iterator[Faulted]:
    """A share of a whole ten points too high."""
    article = read_source(Source("story.txt", text))
    for each in shares(article):
        for part in each.parts:
            start, end = _source(article, part.number)
            yield _replaced(text, start, end, f"{part.value + 10:.0f}")


def lost_space(text: str) -> Iterator[Faulted]:
    """No space between two sentences."""
    for found in re.finditer(r"(?<=[a-z]{3})\. (?=[A-Z][a-z]+ )", text[_body(text) :]):
        at = found.start() + _body(text)
        yield _replaced(text, at, at + 2, ".")


def moved_space(text: str) -> Iterator[Faulted]:
    """A space before a comma and not after it."""
    for found in re.finditer(r"(?<=[a-z]{3}), (?=[a-z]{3})", text[_body(text) :]):
        at = found.start() + _body(text)
        yield _replaced(text, at, at + 2, " ,")


def open_bracket(text: str) -> Iterator[Faulted]:
    """A bracket that is never closed."""
    for found in re.finditer(r"(?<=[a-z]{3}), (?=[a-z]{3})", text[_body(text) :]):
        at = found.start() + _body(text)
        yield _replaced(text, at, at + 2, " (")


def wrong_ordinal(text: str) -> Iterator[Faulted]:
    """A count turned into an ordinal with an ending that no ordinal has."""
    for found in re.finditer(r"(?<![\w.,/-])([1-9]\d?)(?= [a-z])", text[_body(text) :]):
        at = found.start() + _body(text)
        ending = "nd" if found[1][-1] != "2" or found[1] == "12" else "rd"
        yield _replaced(text, at, at + len(found[1]), found[1] + ending)


def lost_digit(text: str) -> Iterator[Faulted]:
    """A sum of money whose last group has lost a digit."""
    for found in re.finditer(r"[£$€]\d{1,3},\d{3}(?![\d,.])", text):
        yield _replaced(text, found.start(), found.end(), found[0][:-1])
    for found in re.finditer(r"(?<![\w.,£$€])\d{1,3},\d{3}(?![\d,.])", text):
        yield _replaced(text, found.start(), found.end(), "£" + found[0][:-1])


def raised_percentage(text: str) -> Iterator[Faulted]:
    """A sentence whose rise is ten points higher than its two figures say."""
    for at in (m.end() for m in re.finditer(r"(?<=[a-z]\.)(?= [A-Z])", text[_body(text) :])):
        start, end = 4 * (at % 50 + 30), 5 * (at % 50 + 30)
        told = f" The number of visitors rose 35 per cent, to {end} from {start}."
        here = at + _body(text)
        yield Faulted(text[:here] + told + text[here:], here, here + len(told))


def signed_percentage(text: str) -> Iterator[Faulted]:
    """A percentage with the sign among those in words."""
    for found in re.finditer(r"(?<=\d) per cent\b", text):
        yield _replaced(text, found.start() - 1, found.end(), text[found.start() - 1] + "%")


def turned_date(text: str) -> Iterator[Faulted]:
    """A day before its month where the others stand behind theirs."""
    if re.search(r"(?:January|March|April|May|June|July|October) \d", text[_body(text) :]):
        yield from told(text, "The lease ended on 12 August.")


def straightened_quote(text: str) -> Iterator[Faulted]:
    """A quotation in straight marks among those in curly ones."""
    quotations = list(re.finditer("“([^“”\n]*)”", text))
    for found in quotations if len(quotations) > 2 else ():
        yield _replaced(text, *found.span(), f'"{found[1]}"')


def other_dash(text: str) -> Iterator[Faulted]:
    """A pair of dashes that is none."""
    yield from told(text, "The lease – a long one — had run out.")


def joined_compound(text: str) -> Iterator[Faulted]:
    """A compound with its hyphen and without it."""
    yield from told(text, "The by-law was kept, as no other bylaw was.")


def lowered_term(text: str) -> Iterator[Faulted]:
    """A term with a capital and without it."""
    yield from told(text, "Nobody had read the Treaty, and nobody kept the treaty.")


def spelled_count(text: str) -> Iterator[Faulted]:
    """A count in words and one in digits."""
    yield from told(
        text, "There were nine chandlers, of whom none was left; now there are 8 chandlers."
    )


PLANTERS: tuple[tuple[str, Planter], ...] = (
    ("double-punctuation", doubled_mark),
    ("unit-conversion", wrong_conversion),
    ("spelling-variant", flipped_ize),
    ("repeated-word", repeated_word),
    ("unclosed-quote", dropped_quote),
    ("weekday-date", shifted_weekday),
    ("impossible-date", impossible_day),
    ("time-invalid", impossible_time),
    ("interval-reversed", reversed_stretch),
    ("duration-mismatch", wrong_length),
    ("name-variant", altered_name),
    ("figure-conflict", swapped_digits),
    ("ordinal-suffix", wrong_ordinal),
    ("malformed-number", lost_digit),
    ("percent-change", raised_percentage),
    ("org-variant", altered_body),
    ("place-variant", altered_place),
    ("acronym-mismatch", swapped_letters),
    ("acronym-late", moved_acronym),
    ("spacing", lost_space),
    ("spacing", moved_space),
    ("unclosed-bracket", open_bracket),
    ("encoding", wrongly_decoded),
    ("placeholder", left_to_come),
    ("boilerplate", pasted_link),
    ("duplicate-text", pasted_twice),
    ("truncated", cut_short),
    ("sum-mismatch", raised_part),
    ("count-list", miscounted),
    ("percent-total", raised_share),
    ("hyphenation", joined_compound),
    ("capitalisation", lowered_term),
    ("number-style", spelled_count),
    ("percent-style", signed_percentage),
    ("date-style", turned_date),
    ("dash-style", other_dash),
    ("quote-style", straightened_quote),
)
