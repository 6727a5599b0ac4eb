"""PUN201 unclosed-quote."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from linter.article.article import Article
from linter.article.blocks import BlockKind
from linter.article.span import Span
from linter.check import Check, Example
from linter.findings import Finding, Related, Severity
from linter.layers.manner import in_change_log
from linter.layers.quotations import LoneMark, Quotation, lone_marks, opening_marks, quotations
from linter.layers.words import WORD

_GOES_ON = "goes on"
_FURTHEST = 8
"""How many paragraphs a quotation may run over without being opened again."""
_PAST_LATIN = "\u0370"
_MARKS = '"“„«‘”'


class UnclosedQuote(Check):
    """A quotation is opened and never closed, or closed and never opened.

    The marks are read in their direction through the whole article, never counted: one that was
    forgotten is one finding and spoils nothing after it. A quotation of several paragraphs, opened
    again at the head of each and closed at the end of the last, is right, and so are apostrophes,
    inches and a mark turned the wrong way.
    """

    code = "PUN201"
    name = "unclosed-quote"
    severity = Severity.WARNING
    good = (
        "“The pool leaks,” she said. “It has leaked since May.”",
        "“The pool leaks.\n\n“It has leaked since May.\n\n“Nobody came,” she said.",
        '"The pool leaks.\n\n"It has leaked since May," she said.',
        "‘The pool leaks.\n\n‘It has leaked since May,’ she said. ‘It’s the boys’ fault,’ he said.",
        "The boys’ coats, the Joneses’ car and the ’90s; ’til then, rock ’n’ roll.",
        'The screen is 20" wide and the pipe 3½" thick, or 31-33", the maker said.',
        "“He called it ‘a mess’,” she said. “A ‘mess’!”",
        "She called it “a mess“ and ”a shame”.",
        "He is six feet 2' 3\" tall.",
        "It was ‘em or us, he said, and ‘tis true.",
        "“Why?” he asked. “Because,” she said — “because it leaks.”",
        "« Pourquoi pas ? » he asked.",
        "The “Mona Lisa” (“La Gioconda”) is not “for sale”, and never was.",
        "“The pool is “a mess”, and it leaks,” she said.",
        "“One.”\n\n“Two.”\n\nThree.",
        "“The pool leaks.\n\nБассейн течёт.\n\n“It has leaked since May,” she said.\n\n“Он течёт с мая”.",
        Example("[See the pool »](x.html)\n\nIt leaks.", suffix=".md"),
        Example('Give it role=”button” or role="button", the manual says.', suffix=".md"),
        Example('- pool: take " out of `lanes` (#1234)\n- gym: add it" (#1235)', suffix=".md"),
        'The filter is label:"to do", the path "../notes", the ending ".js" and the sign "*".',
        Example('<p>The pool. {{< img src="a.jpg" alt="A pool" >}}</p>\n\nIt leaks.', suffix=".md"),
    )
    bad = (
        "⟦“⟧The pool leaks.\n\nIt has leaked since May, the council says.",
        "⟦“⟧The pool leaks, she said. It has leaked since May.",
        "The pool leaks,⟦”⟧ she said. It has leaked since May.",
        '⟦"⟧The pool leaks, she said. It has leaked since May.',
        'The pool leaks,⟦"⟧ she said. It has leaked since May.',
        "She said ⟦“⟧the pool leaks and called the gym “a mess”.",
        "⟦“⟧The pool leaks.\n\nIt has leaked since May.⟦”⟧\n\nNobody came.",
        "⟦“⟧The pool leaks, she said. “It has leaked since May.”",
        "⟦\"⟧The pool leaks.\n\nI asked, 'Since when?'\n\nSince May, they said.⟦\"⟧\n\nNobody came.",
        Example(
            "⟦“⟧The pool leaks. Nobody knew. “It has leaked since May,” she said.",
            todo="after a full stop a second mark may open a paragraph that was run on",
        ),
        "‘It leaks,’ he said. ‘It does.’\n\n⟦‘⟧The pool leaks, she said. It has leaked since May.",
        "The head called it ⟦“⟧a mess.\n\nNobody came.",
        Example(
            "## Pool\n\n> ⟦“⟧The pool leaks, she said.\n\nIt has leaked since May.", suffix=".md"
        ),
    )

    def run(self, article: Article) -> Iterator[Finding]:
        lone = {mark.block: mark for mark in reversed(lone_marks(article))}
        for quotation in quotations(article):
            if quotation.closed or in_change_log(article, quotation.start):
                continue
            end = _end(article, quotation, lone)
            if end is _GOES_ON:
                continue
            mark = Span(quotation.span.start, quotation.span.start + 1)
            words = " ".join(WORD.findall(article.text(quotation.inner))[:4])
            says = f"the quotation that begins “{words} …” is never closed"
            if not words:
                says = "a quotation mark opens nothing"
            if isinstance(end, LoneMark):
                lone.pop(end.block, None)
                close = [Related(Span(end.start, end.start + 1), "where it is closed")]
                says = f"the quotation that begins “{words} …” is not opened again in the paragraphs it runs over"
                yield self.finding(says, mark, close, lowered=1, subject=(words,))
            else:
                yield self.finding(says, mark, subject=(words,))
        for left in lone.values():
            if in_change_log(article, left.start):
                continue
            start = article.blocks[left.block].span.start
            words = " ".join(WORD.findall(article.prose[start : left.start])[-4:])
            says = f"the quotation that ends “… {words}” is never opened"
            yield self.finding(says, Span(left.start, left.start + 1), subject=(words,))


def _end(
    article: Article, quotation: Quotation, lone: Mapping[int, LoneMark]
) -> LoneMark | str | None:
    """Where a quotation that its paragraph leaves open is closed: `_GOES_ON` when the next paragraph
    opens again, the mark that closes it in a later one, None when there is none."""
    if quotation.span.end < article.blocks[quotation.block].span.end:
        return None
    following = (
        block
        for block in article.blocks[quotation.block + 1 : quotation.block + 1 + 2 * _FURTHEST]
        if block.kind not in (BlockKind.CAPTION, BlockKind.CELL)
        and _is_latin(article, block.span) == _is_latin(article, quotation.inner)
    )
    for number, block in enumerate(islice(following, _FURTHEST)):
        if not number and article.text(block.span).lstrip()[:1] in tuple(_MARKS):
            return _GOES_ON
        mark = lone.get(block.index)
        opened = opening_marks(article).get(block.index)
        if mark is not None:
            return mark if opened is None or mark.start < opened else None
        if opened is not None:
            return None
    return None


def _is_latin(article: Article, span: Span) -> bool:
    """Whether the first letter of a stretch is Latin: a translation into another script, set beside each
    paragraph, is no part of the quotation."""
    return next((letter < _PAST_LATIN for letter in article.text(span) if letter.isalpha()), True)
