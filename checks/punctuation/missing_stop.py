"""PUN203 missing-stop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.article.article import Article
from linter.article.blocks import Block, BlockKind
from linter.article.span import Span
from linter.check import Check, Example
from linter.findings import Edit, Finding, Fix, Safety, Severity
from linter.layers.furniture import furniture_blocks
from linter.layers.sentences import sentences_by_block
from linter.layers.words import WORD
from linter.layers.zones import leads_on
from linter.patterns import Pattern

_ENDED = Pattern(r"[.!?…:;][\"'”’»)\]]*$")
_BARE = Pattern(r"[^\W_]$|%$")
_ARTICLES = Pattern(r"\b(?:the|a|an)\b", re.I)
_NARRATES = Pattern(
    r"\b(?:was|were|had|said|told|would|could|did|came|went|made|took|gave|left|began|became"
    r"|ate|broke|chose|drove|fell|flew|grew|knew|ran|rode|rose|saw|spent|spoke|swam|threw|wore|wrote)\b"
)
_STATES = Pattern(
    r"\b(?:is|are|has|have|will|can|cannot|must|should|may|might)\b(?! (?:seen|pictured|shown|[a-z]+ing)\b)"
)
_NO_COPY = Pattern(
    r"(?:contact|tel|e-?mail|photo|picture|image|source|credit|notes?|by|read|watch|listen|more|also|related|what|how|why"
    r"|who|where|when|see|names?)\b|[A-Z]\w+(?: \w+){0,2}: |[•*#@|–—-]|\d+[.):]|\S+@\S+|https?:",
    re.I,
)
_CREDIT = Pattern(
    r"[.!?] (?:--|[—–]) ?[\w.]+(?: [A-Z][\w.]*)?$"
    r"|\b(?:reporting|editing|writing|additional|compiled|photograph\w*|copyright|https?)\b"
    r"|\bsources?:|[@|©&]|\.(?:com|org|co)\b",
    re.I,
)
_SENTENCE, _PAST_WORDS, _PRESENT_WORDS = 5, 8, 15
"""Words of a sentence; of one that is a paragraph of its own, and tells what was or what is: headings
and captions are in the present tense, but not so long."""
_MOSTLY = 0.75
_NEIGHBOURS = 4


_TOP = "Pool in Mill Road to shut\n\nThe pool leaks.\n\n"
_REST = "It is shut. It rains.\n\nNobody knows when it will open."


class MissingStop(Check):
    """A paragraph of prose ends without a mark, among ones that end with one.

    Left alone are headings, lists, captions, labels, links to other stories, signatures, verse and
    time stamps: only a paragraph that holds a whole sentence before its last one, or is one long
    sentence between two paragraphs that end properly, is copy for sure.
    """

    code = "PUN203"
    name = "missing-stop"
    severity = Severity.WARNING
    yields_to = ("TXT106", "TXT101")
    good = (
        f"{_TOP}What comes next\n\nThe gym will be sold.\n\nNobody knows when.",
        f"{_TOP}Contact: Ann Grove, the press office, Hull pools and gyms\n\n{_REST}",
        f"{_TOP}- The gym was sold to a builder from Leeds in the spring of 2019\n- Ann\n\n{_REST}",
        "The rain fell on the town\nand the town was glad\n\nThe sun came out and it was hot\nand the town was sad",
        f"{_TOP}Open Tuesday to Saturday, 9.30am–5pm\n\n{_REST}",
        f"{_TOP}Additional reporting by Ann Grove in the town and Tom Grove in the port of Hull\n\n{_REST}",
        f"{_TOP}The pool leaks:\n\nit has a hole;\n\nit has no roof.\n\n{_REST}",
        f"{_TOP}Watch: How the pool was built by the town and why it was shut in May\n\n{_REST}",
        f"{_TOP}Mayor says pool in Mill Road will open by spring after talks with builder from Leeds\n\n{_REST}",
        f"{_TOP}Yours ever, and with all good wishes for spring, Ann Grove\n\n{_REST}",
        f"{_TOP}It was built in 1936. The gym beside it will be\n\n- sold\n- let\n\n{_REST}",
        f"{_TOP}Hull 3-2 Leeds (aet). Scorers: Grove 12, Poole 44\n\n{_REST}",
        f"{_TOP}The Silver Darlings, sea shanties, Wednesday at the Lugger, tickets free\n\n{_REST}",
        f"{_TOP}“It leaks,” she said.\n\n(It rains.)\n\n{_REST}",
        f"{_TOP}“We had known for years that the roof of the pool was weak and that it leaked”\n\n{_REST}",
        f"{_TOP}The old pool in Mill Road, seen from the air in the summer of 1936 (archive)\n\n{_REST}",
        Example(
            f"{_TOP}The pool has a pump. To start the pump you must run the\n\n    pump on\n\n{_REST}",
            suffix=".md",
        ),
        Example(
            f"{_TOP}The roof leaks. The report on the gym says that\n\n> It has no roof.\n\n{_REST}",
            suffix=".md",
        ),
    )
    bad = (
        f"{_TOP}It was built in 1936. The gym beside it will be ⟦sold⟧\n\n{_REST}",
        f"{_TOP}The gym beside it was sold to a builder from Leeds who had asked for it in ⟦spring⟧\n\n{_REST}",
        Example(
            f"{_TOP}The builder took an hour to fold the ⟦map⟧\n\n{_REST}",
            fixed=f"{_TOP}The builder took an hour to fold the map.\n\n{_REST}",
        ),
        f"{_TOP}Most swimmers fear that a pool beside the railway will never be as warm as the old ⟦one⟧\n\n{_REST}",
        f"{_TOP}The gym beside it has been sold to a builder from Leeds who has asked for it since ⟦spring⟧\n\n{_REST}",
        f"{_TOP}She said so. “Nobody told us that the pool would be shut,” said Ann ⟦Grove⟧\n\n{_REST}",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        paragraphs = [b for b in article.blocks if b.kind is BlockKind.PARAGRAPH]
        ends = {
            b.index: _ENDED.search(article.text(b.span).rstrip()) is not None for b in paragraphs
        }
        if len(paragraphs) < _NEIGHBOURS or sum(ends.values()) < _MOSTLY * len(paragraphs):
            return
        skipped = furniture_blocks(article)
        for block in paragraphs:
            if ends[block.index] or block.index in skipped or not _is_copy(article, block, ends):
                continue
            text = article.text(block.span).rstrip()
            *_, last = WORD.finditer(text)
            span = Span(block.span.start + last.start(), block.span.start + len(text))
            fix = Fix("end it", (Edit(span, f"{article.text(span)}."),), Safety.UNSAFE)
            words = " ".join(text.split()[-4:])
            yield self.finding(
                "the paragraph ends on {0!q} without a stop", span, fix=fix, subject=(words,)
            )


def _is_copy(article: Article, block: Block, ends: dict[int, bool]) -> bool:
    """Whether a paragraph is copy for sure, so that it should have ended on a mark."""
    text = article.text(block.span).rstrip()
    if (
        leads_on(article, block)
        or not _BARE.search(text)
        or _NO_COPY.match(text)
        or _CREDIT.search(text)
        or "\n" in text
    ):
        return False
    own = sentences_by_block(article)[block.index]
    last = article.text(own[-1].span)
    words = WORD.findall(last)
    if len(words) < _SENTENCE or sum(w[0].isupper() for w in words) > len(words) / 2:
        return False
    # Headlines do without articles, so a link to another story has hardly any.
    articles = len(_ARTICLES.findall(last))
    told, stated = _NARRATES.search(last), _STATES.search(last)
    if len(own) > 1 and len(WORD.findall(article.text(own[0].span))) >= _SENTENCE:
        return bool(articles or told or stated)
    beside = ends.get(block.index - 1) and ends.get(block.index + 1)
    fewest = _PAST_WORDS if told else _PRESENT_WORDS
    return bool(beside and articles and (told or stated)) and len(words) >= fewest
