"""Acronyms: where one is spelled out, in either order, and where it is used.

After Schwartz and Hearst (A simple algorithm for identifying abbreviation definitions in biomedical
text, 2003): the letters are looked for in the words beside the brackets, from the last to the first.
Initials come before letters inside words, and both orders are read: "Regional Advisory Group (RAG)",
"RAG (the Regional Advisory Group)", "RAG, short for", "the Regional Advisory Group, or RAG,", "Regional
Advisory Group–RAG".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.blocks import Block
from linter.article.span import Span
from linter.layers.capitals import SMALL
from linter.layers.name_shape import UPPER
from linter.layers.variants import stem
from linter.patterns import Pattern

_SHORT = r"(?P<short>[A-Z][A-Za-z&]{0,3}[A-Z][A-Za-z]{0,5})"
_AFTER_LONG = Pattern(
    rf" ?\((?:the |or |[“‘\"'])?{_SHORT}[”’\"']?\)"
    rf"|, (?:or|known as|abbreviated (?:to|as)|better known as) (?:the )?{_SHORT.replace('short', 'other')}\b(?=[ ,.;])"
    rf"| ?[–—] ?{_SHORT.replace('short', 'dashed')}(?=[),.;]|$)"
)
_BEFORE_LONG = Pattern(
    rf"(?<![\w(’'&/.-]){_SHORT}(?:,? \(?(?:which (?:stands|is short)|short|standing) for (?:the )?"
    r"|, for (?:the )?(?=[A-Z])|,? \((?:the |or )?(?=[A-Z]))(?P<rest>[^()\n]{6,120})"
)
_CUES = (
    "(",
    ", or ",
    " known as ",
    "–",
    "—",
    "abbreviated",
    "short for",
    "stands for",
    "standing for",
    ", for ",
)
"""Of which one stands in every paragraph that spells an acronym out."""
_TOKEN = Pattern(rf"(?:[A-Z]\.){{2,4}}|[\w’'&.-]*[\w&](?:[’'](?= [{UPPER}a-z]))?")
_LONGEST = 12
"""How many words before its brackets an expansion may begin."""
_PLAIN = 4
_USE = Pattern(r"[A-Z][A-Z&](?<![\w@#/$£€&.-]..)[A-Z&]{0,7}s?(?![\w&]|[.-]\w)")

_DATELINE = Pattern(r"[^\n]{0,50}?(?:[–—]| - | -- |\()")
_CREDIT = Pattern(r"(?:By|Photo|Picture|Image)s?:? [A-Z]")
_IN_CAPITALS = Pattern(r"/|[A-Z]{3,}[,.:]?")

EVERYDAY = frozenset(
    """
    UN EU US USA UK UAE NATO BBC CNN NBC ABC CBS ITV FBI CIA NSA NASA GDP GNP NHS VAT CEO CFO COO CTO MP MPs
    MEP MSP TV AM PM BC AD DNA RNA HIV AIDS IQ ID PR HR IT AI PC CD DVD USB GPS SIM SMS PDF ATM DIY FAQ VIP
    UFO MBE OBE CBE QC KC PhD BA MA MBA GP ER ICU CCTV LED LGBT LGBTQ FIFA UEFA NBA NFL NHL MLB UFC WWE
    IMF WTO WHO OPEC BP IBM HSBC BMW MPH KM OK PLC LLC LTD RAF SUV SOS SAS IRA KGB PLO POW NGO RSPCA TUC CBI
    SNP DUP GOP NYPD LAPD RCMP AFP AP PA IPO URL HTML GMT BST EST EDT PST PDT CET UTC COVID SARS MRI CT
    CNBC MSNBC ESPN NASCAR FTSE NCAA YMCA YWCA ISIS NAACP HGTV ISBN UNICEF UNESCO WWF MI5 MI6 AOL BAFTA
    """.split()
)
"""Those that papers print without spelling them out: our own list, taken from no style guide and kept to
what a reader of any paper knows. A check's options extend them."""


_IN_FULL = {
    "us": ("united", "state"),
    "uk": ("united", "kingdom"),
    "un": ("united", "nation"),
    "eu": ("european", "union"),
}


class Expansion(NamedTuple):
    """One place where an acronym is spelled out. With `fits` false its letters are not those of the
    words beside it: another language, or a slip."""

    short: str
    long: str
    short_span: Span
    long_span: Span
    fits: bool
    whole: Span
    """Both, with the bracket that closes after them."""

    @property
    def key(self) -> tuple[str, ...]:
        """The words that count, to compare expansions by."""
        parts = (p for w in self.long.split() for p in w.split("-"))
        counted = (stem(p) for p in parts if p and p.lower() not in SMALL)
        return tuple(part for c in counted for part in _IN_FULL.get(c, (c,)))


@layer
def expansions(article: Article) -> tuple[Expansion, ...]:
    """Every acronym that is spelled out, in text order."""
    prose = article.prose
    found = [
        expansion
        for block in article.blocks
        if _may_spell_out(prose[block.span.start : block.span.end])
        for expansion in _of_block(prose, block)
    ]
    return tuple(sorted(found, key=lambda e: (e.whole, e.fits)))


def _may_spell_out(text: str) -> bool:
    return any(cue in text for cue in _CUES)


def _of_block(prose: str, block: Block) -> Iterator[Expansion]:
    taken = set()
    for found in _BEFORE_LONG.finditer(prose, *block.span):
        long = _long_after(prose, found)
        if long is not None:
            taken.add(found.end("short"))
            span = Span(*found.span("short"))
            yield _expansion(prose, span, long, True)
    for found in _AFTER_LONG.finditer(prose, *block.span):
        group = str(found.lastgroup)
        if found.end(group) not in taken:
            before = _tokens(prose, block.span.start, found.start())
            long, fit = _long_before(prose, before, found[group], group == "short")
            if long is not None and (
                group != "dashed" or has_initials(found[group], prose[slice(*long)].split())
            ):
                span = Span(*found.span(group))
                yield _expansion(prose, span, long, fit)


def _expansion(prose: str, short: Span, long: Span, fits: bool) -> Expansion:
    whole = short.joined(long)
    closed = "(" in prose[slice(*whole)] and prose[whole.end : whole.end + 1] == ")"
    whole = Span(whole.start, whole.end + closed)
    return Expansion(letters(prose[slice(*short)]), prose[slice(*long)], short, long, fits, whole)


def letters(short: str) -> str:
    """An acronym without stops and plural ending: MPs and M.P. are MP."""
    bare = short.replace(".", "")
    return bare[:-1] if bare.endswith("s") and bare[:-1].isupper() else bare


def _tokens(prose: str, begin: int, end: int) -> list[Span]:
    """The words of the clause that ends at `end`, no more than an expansion can have."""
    begin = max(begin, end - 160)
    clause = re.split(r"(?<![A-Z])[.;:()“”\"](?:\s|$)|\n", prose[begin:end])[-1]
    begin = end - len(clause)
    return [Span(m.start(), m.end()) for m in _TOKEN.finditer(prose, begin, end)][-_LONGEST:]


def _long_after(prose: str, found: re.Match[str]) -> Span | None:
    begin, end = found.span("rest")
    tokens = [Span(*m.span()) for m in _TOKEN.finditer(prose, begin, end)][:_LONGEST]
    words = [prose[slice(*t)] for t in tokens]
    for count in range(len(words), 1, -1):
        if words[count - 1][:1].isupper() and fits(found["short"], words[:count]):
            return Span(tokens[0].start, tokens[count - 1].end)
    return None


def _long_before(
    prose: str, tokens: Sequence[Span], short: str, bracketed: bool
) -> tuple[Span | None, bool]:
    """Where the expansion before an acronym stands, and whether it fits it."""
    words = [prose[slice(*t)] for t in tokens]
    last = len(tokens)
    run = _capitals_before(words) if bracketed else last
    slipped = is_swapped(short, initials(words[run:]))
    for test in (has_initials,) if slipped else (has_initials, fits):
        for first in range(last - 1, -1, -1):
            if words[first].lower() not in SMALL and test(short, words[first:]):
                if last - first > 1 or len(words[first]) > 2 * len(short):
                    return Span(tokens[first].start, tokens[-1].end), True
                return None, True
    if last - run < 2:
        return None, False
    return Span(tokens[run].start, tokens[-1].end), False


def _capitals_before(words: Sequence[str]) -> int:
    """The index of the first of the capitalised words that end the clause."""
    first = len(words)
    for at in range(len(words) - 1, -1, -1):
        if words[at][:1].isupper():
            first = at
        elif words[at] not in SMALL or first == len(words):
            break
        elif words[at] == "the" and words[at - 1 : at] not in (["of"], ["for"], ["on"], ["and"]):
            break  # inside a name it follows a small word
    return first if first == len(words) or words[first] not in ("The", "A") else first + 1


_DOTTED = Pattern(r"(?:[A-Z]\.)+")


def initials(words: Sequence[str]) -> str:
    """The first letters of the words that count, those of a compound each."""
    parts = [p for w in words if w.lower() not in SMALL for p in re.split(r"[-/]", w) if p]
    return "".join(p.replace(".", "") if _DOTTED.fullmatch(p) else p[0] for p in parts).upper()


def has_initials(short: str, words: Sequence[str]) -> bool:
    """Whether the letters are the first ones of the words, small words counted or not."""
    wanted = letters(short).replace("&", "").upper()
    return wanted in (initials(words), "".join(w[0] for w in words if w != "&").upper())


def is_swapped(short: str, wanted: str) -> bool:
    """Whether an acronym of four letters or more is the wanted one but for two neighbours. Fewer are as
    likely those of another language: RN for the National Rally."""
    apart = [i for i, (a, b) in enumerate(zip(short, wanted, strict=False)) if a != b]
    neighbours = len(apart) == 2 and apart[1] == apart[0] + 1
    return len(short) >= _PLAIN and sorted(short) == sorted(wanted) and neighbours


def skips(short: str, wanted: str) -> bool:
    """Whether an acronym only leaves out words of its expansion, whose initials are wanted."""
    rest = iter(wanted)
    return all(letter in rest for letter in short)


def fits(short: str, words: Sequence[str]) -> bool:
    """Whether the letters stand in the words, in order, the first at their beginning and no word of
    weight left out but the last; Schwartz and Hearst's test, with initials taken first."""
    if has_initials(short, words):
        return True
    wanted = [c for c in letters(short).lower() if c.isalnum()]
    if not words or words[0][:1].lower() != wanted[0]:
        return False
    return _reaches(wanted, [w.lower() for w in words])


class _State(NamedTuple):
    word: int
    at: int


def _reaches(wanted: Sequence[str], words: Sequence[str]) -> bool:
    """Whether each letter is found in turn, each word that counts giving its first."""
    states = {_State(0, 0)}
    for letter in wanted[1:]:
        following: set[_State] = set()
        for state in states:
            inside = words[state.word].find(letter, state.at + 1)
            if inside >= 0:
                following.add(_State(state.word, inside))
            for index in range(state.word + 1, len(words)):
                if words[index][0] == letter:
                    following.add(_State(index, 0))
                if words[index] not in SMALL:
                    break
        states = following
    counted = [i for i, w in enumerate(words) if w not in SMALL]
    return any(s.word >= counted[-1] for s in states) if counted else False


class Use(NamedTuple):
    """A place where an acronym stands, spelled out there or not."""

    short: str
    span: Span


@layer
def uses(article: Article) -> tuple[Use, ...]:
    """Every word in capitals of the copy that may be an acronym, in order: no dateline, no credit,
    nothing among other words in capitals."""
    return tuple(
        Use(letters(found[0]), Span(*found.span()))
        for block in article.blocks
        for found in _USE.finditer(article.prose, *block.span)
        if not _is_credit(article.prose, block.span)
        and not _is_shouted(article.prose, found, block.span)
    )


@layer
def uses_of(article: Article) -> Mapping[str, tuple[Use, ...]]:
    """The uses of each acronym, in order."""
    found: dict[str, list[Use]] = {}
    for use in uses(article):
        found.setdefault(use.short, []).append(use)
    return MappingProxyType({short: tuple(places) for short, places in found.items()})


def _is_credit(prose: str, block: Span) -> bool:
    return _CREDIT.match(prose, *block) is not None


def _is_shouted(prose: str, found: re.Match[str], block: Span) -> bool:
    start, end = found.span()
    if start == block.start and (end == block.end or _DATELINE.match(prose, end, block.end)):
        return True
    before = prose[max(block.start, start - 14) : start].split()[-1:]
    after = prose[end : min(block.end, end + 14)].split()[:1]
    return any(_IN_CAPITALS.fullmatch(w) for w in (*before, *after))
