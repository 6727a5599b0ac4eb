"""Holes that a writer leaves to be filled before publication: TK, [CHECK], {{name}}, lorem ipsum."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.manner import in_change_log, is_technical
from linter.layers.quotations import is_quoted
from linter.patterns import Pattern

_ASKED = (
    r"check|insert|add|confirm|verify|tk|tktk|tbc|tbd|placeholder|fill in|link to come|to be confirmed|to come"
    r"|fact[- ]?check|query|needs? (?:source|quote|figure|name|date|link)"
    r"|(?:your |first |last |full )?(?:name|age|date|title|number|photo|picture|caption|quote|link|headline)"
    r"(?: (?:here|tk|to come|needed|of \w+))"
)
_WANTED = (
    r"(?:[\w.]+ ){0,2}(?i:names?|age|dates?|year|title|numbers?|figures?|count|total|price|length|spelling|photo|pic"
    r"|picture|caption|quote|link|source|headline)"
)
_NOTE = (
    rf"{_WANTED} (?:from|via|per|with) [A-Z][a-z]+|{_WANTED} ?\?+|{_WANTED} (?i:missing|to follow|please|pls)"
    r"|(?i:ask|chase|ring|check with|get from|waiting (?:for|on)|awaiting) (?:[A-Z][a-z]|the |his |her )[^\]\n]{0,60}"
)
"""What is still wanted, and from whom: [page count from Ann], [which year?], [ask the club]."""
_HOLES = tuple(
    (signs, Pattern(pattern))
    for signs, pattern in (
        # to come, in the trade's deliberate misspelling
        (("TK", "tktk"), r"\bTK(?:TK)*\b|\b[Tt]ktk\w*"),
        # a row of capitals where a figure or a word will stand
        (("XX",), r"(?<![\w./’'-])[$£€]?X{2,5}\b(?![-’']?rated|[LYxX])"),
        (("xxx",), r"(?<![\w./’'@-])[$£€]?(?:x{3,5}|Xx{2,3})\b(?![-’']?rated|[LYxX])"),
        # notes to oneself in brackets; those in capitals whatever they say first
        (
            ("[",),
            rf"\[(?:{_NOTE})\](?!\()|\[(?:(?i:{_ASKED})\b[^\]\n]{{0,80}}|(?:INSERT|CHECK|ADD|NAME|PHOTO|PIC|IMAGE|DATE|LINK|QUOTE|FIGURE)"
            r"\b[^\]\n]{0,80})\](?!\()|\[(?:[A-Z]+ ){1,3}(?:TBC|TBD|TK|HERE)\]|\[\[?[A-Z]+(?:_[A-Z]+)+\]?\]",
        ),
        (("to come)", "tk)", "tbc)"), r"\((?:[a-z]+ ){0,3}(?:to come|tk|tbc)\)"),
        # the fields of a template
        (
            ("{",),
            r"\{\{ ?[\w.#/ |-]{1,60} ?\}\}|\$\{\w{1,40}\}|(?<![\w{$])\{[a-z]+(?:_[a-z]+)*\}",
        ),
        (("%",), r"%(?<![\w%]%)[A-Z][A-Z_]{2,30}%"),
        (("<<",), r"<<(?<!<<<)[A-Za-z][\w ]{0,30}>>"),
        (
            (" HERE", "TO COME"),
            r"\b(?:NAME|HEADLINE|PHOTO|PICTURE|CAPTION|TITLE|DATE|LINK|QUOTE|TEXT|BYLINE|NUMBER|FIGURE)"
            r"(?: GOES)? (?:HERE|TO COME)\b",
        ),
        # a printer's filler, and question marks that stand for a word
        (("orem ipsum",), r"\b[Ll]orem ipsum(?: dolor)?\b"),
        (("??",), r"(?<=[\s(])\?{2,}(?=[\s.,;)]|$)"),
        (("age 00", "P.00", "p.00", "P. 00", "p. 00"), r"\b[Pp](?:age|\.) ?00\b"),
    )
)
"""What a hole is written as: a pattern, tried only on an article that has one of its signs."""
_CODE = Pattern(r"\{[a-z]+\}|%[A-Z_]+%|\?{2}|\[[A-Z]+(?:_[A-Z]+)+\]")
"""What is no hole in writing about software: a type, a variable, an operator."""
_NAMED = Pattern(r"\((TK|XX+)\)|\b(XX+) [A-Z][a-z]")
_ROMAN_BEFORE = Pattern(
    r"(?:\b[A-Z][\w’'.]*|\b(?i:no|number|vol|chapter|part|volume|class|type|size|appendix|table|act|scene)\.?) ?$"
)
_ROMAN_AFTER = Pattern(
    r"(?i:[- ](?:century|chromosom|olympi|genotype|karyotype|female|male\b))|[- ]XY| [A-Z][a-z]"
)
_TK_AFTER = Pattern(r" ?\d| [A-Z]|’s [A-Z]|\)| Maxx")


class Placeholder(NamedTuple):
    """A hole in the copy; `span` is what stands in for the words to come."""

    span: Span
    text: str


@layer
def placeholders(article: Article) -> tuple[Placeholder, ...]:
    """Every hole left in the copy, in order.

    TK Maxx and a Mr TK Nair are names, Super Bowl XXX is a number, and an article that writes of XX
    and XY writes of chromosomes.
    """
    return tuple(_found(article))


def _found(article: Article) -> Iterator[Placeholder]:
    prose = article.prose
    holes = [
        hole
        for signs, pattern in _HOLES
        if any(sign in prose for sign in signs)
        for hole in pattern.finditer(prose)
    ]
    named = {m[1] or m[2] for m in _NAMED.finditer(prose)} if holes else ()
    technical = bool(holes) and is_technical(article)
    for hole in sorted(holes, key=lambda h: h.span()):
        span, text = Span(*hole.span()), hole[0]
        if technical and (_CODE.fullmatch(text) or in_change_log(article, span.start)):
            continue
        if text in named or _is_name_or_number(prose, span, text):
            continue
        if is_quoted(article, span) and not text.isupper() and text[0] in "[?{Ll":
            continue  # what the speaker [asked], or is quoted as having typed
        yield Placeholder(span, text)


def _is_name_or_number(prose: str, span: Span, text: str) -> bool:
    before, after = prose[max(0, span.start - 24) : span.start], prose[span.end : span.end + 16]
    if text == "TK":
        return _TK_AFTER.match(after) is not None or before.endswith((". ", "flight "))
    if text.isupper() and set(text) == {"X"}:
        roman = len(text) < 4 and _ROMAN_BEFORE.search(before) is not None
        return roman or bool(_ROMAN_AFTER.match(after)) or re.search(r"\bXY\b", prose) is not None
    return False
