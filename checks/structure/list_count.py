"""STR103 list-count."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from linter.article.article import Article
from linter.article.blocks import Block, BlockKind
from linter.check import Check, Example
from linter.findings import Confidence, Finding, Fix, Related, Safety, Severity
from linter.layers.figures import Figure, Kind, figures_in
from linter.layers.lists import lists
from linter.layers.numerals import Form
from linter.patterns import Pattern

_MOST = 101
_FIRST = Pattern(r"\W*(?:the |our |here are |here’s |these |my |top |best |her |his )*$", re.I)
"""What may stand before the count of a headline that announces a list."""
_PRINTED = Pattern(r"(?:No\.? ?|#)?(\d{1,3})[.):] ")
_WAYS = frozenset(
    """way thing reason tip step place book film movie song album game idea lesson trick recipe question
    fact rule sign mistake trend example photo moment story pick choice gift app tool spot station town
    city beach hotel restaurant bar pub cafe walk hike trail show event highlight takeaway point issue
    principle challenge item option suggestion hack myth secret habit strategy method technique change
    resource site website podcast series theme goal task benefit feature
    """.split()
)
"""Things that articles count off one by one."""


class ListCount(Check):
    """A headline or lead-in announces another number of items than follow.

    `Five ways to …` over six headings: one was added or cut late. From a headline only headings that
    are themselves numbered, in order and without a gap, are counted, or the items of the only list
    when they are numbered and there are no headings: an introduction, a verdict or a bonus bears no
    number. A heading or a line that ends in a colon is held against the list right below it,
    sub-lists left out.
    """

    code = "STR103"
    name = "list-count"
    severity = Severity.ERROR
    good = (
        "Five a side\n\n1. Bring a ball.\n2. Bring a friend.",
        "Two ways to look at it\n\nThe pool is shut. It was cold.",
        "Three men and a boat\n\n1. The boat\n2. The men",
        Example(
            "# Three ways to save\n\n## 1. Walk\n\nText.\n\n## 2. Cook\n\nText.\n\n## 3. Mend\n\n"
            "Text.\n\n## Verdict\n\nText.\n",
            suffix=".md",
        ),
        Example("## Two things to do\n\n- **Swap.** Come.\n- **Walk.** Go.\n", suffix=".md"),
        Example("Two things matter:\n\n- bread\n  - white\n  - brown\n- tea\n", suffix=".md"),
        Example("# Five ways to save\n\n## Walk\n\nText.\n\n## Cook\n\nText.\n", suffix=".md"),
        Example("Of the 20 towns, these won:\n\n- Leeds\n- York\n", suffix=".md"),
        Example("At least five shops sell it:\n\n- Leeds\n- York\n", suffix=".md"),
        Example("It took two years to build:\n\n- the hall\n- the pool\n- the bar\n", suffix=".md"),
        Example("Two of the shops:\n\n1. Leeds\n2. York\n", suffix=".md"),
        Example("# Three die in fire\n\n1. Call.\n2. Wait.\n", suffix=".md"),
        Example("Four reasons, among them:\n\n- bread\n- tea\n", suffix=".md"),
        Example("Three steps:\n\n1. Cut.\n\nThen rest.\n\n2. Fry.\n\n3. Eat.\n", suffix=".md"),
        Example(
            "# Four tips\n\nText.\n\n1. Cut.\n2. Fry.\n3. Eat.\n\nText.\n\n- bread\n- tea\n",
            suffix=".md",
        ),
        Example("# Four tips\n\nText.\n\n- Cut.\n- Fry.\n- Eat.\n", suffix=".md"),
        Example("# Four tips\n\n## Soup\n\n1. Cut.\n2. Fry.\n3. Eat.\n", suffix=".md"),
        Example("# 10 tips\n\n## 1. Walk\n\nText.\n\n## 5. Cook\n\nText.\n", suffix=".md"),
    )
    bad = (
        Example(
            "# ⟦Four⟧ ways to save\n\n## 1. Walk\n\nText.\n\n## 2. Cook\n\nText.\n\n## ⟦3. Mend⟧\n\nText.\n",
            suffix=".md",
        ),
        Example(
            "## ⟦Three⟧ things to do\n\n- ⟦Swap plants.⟧\n- ⟦Walk.⟧\n- ⟦Mend.⟧\n- ⟦Tune up.⟧\n",
            suffix=".md",
        ),
        Example("# ⟦Four⟧ tips\n\nText.\n\n1. Cut.\n2. Fry.\n3. ⟦Eat.⟧\n", suffix=".md"),
        Example("There are ⟦two⟧ steps:\n\n1. ⟦Cut.⟧\n2. ⟦Fry.⟧\n3. ⟦Eat.⟧\n", suffix=".md"),
    )

    def run(self, article: Article) -> Iterator[Finding]:
        yield from self._headline(article)
        for each in lists(article):
            if each.before is None or each.goes_on or len(each.items) < 2:
                continue
            count, number = _announced(article, each.before), len(each.items)
            if count is not None and count.value != number:
                yield self._said(article, count, each.items, f"{number} follow", Confidence.MEDIUM)

    def _headline(self, article: Article) -> Iterator[Finding]:
        headline = article.headline
        if headline is None:
            return
        count = _announced(article, headline)
        if count is None:
            return
        for run in _numbered(article):
            if len(run) != count.value:
                said = f"the numbered headings end at {len(run)}"
                yield self._said(article, count, run[-1:], said, Confidence.HIGH)
        only = _only_list(article)
        if only and len(only) != count.value:
            said = f"the numbered list ends at {len(only)}"
            yield self._said(article, count, only[-1:], said, Confidence.MEDIUM)

    def _said(
        self,
        article: Article,
        count: Figure,
        items: Sequence[Block],
        said: str,
        confidence: Confidence,
    ) -> Finding:
        return self.finding(
            f"{{0!q}} are announced, {said}",
            count.number,
            [Related(b.span, "an item") for b in items],
            confidence=confidence,
            fix=Fix("check the count and the list", (), Safety.SHOWN),
            subject=(article.text(count.number), str(len(items))),
        )


def _announced(article: Article, block: Block) -> Figure | None:
    """The count with which a headline opens or a lead-in ends."""
    found = [f for f in figures_in(article, block.span) if f.kind.is_quantity]
    if len(found) != 1:
        return None
    figure = found[0]
    thing = figure.counted
    if figure.kind is not Kind.QUANTITY or not figure.is_bare or thing is None or thing.partitive:
        return None
    if figure.numeral.form not in (Form.DIGITS, Form.WORDS) or not 2 <= figure.value <= _MOST:
        return None
    if thing.lemma not in _WAYS:
        return None
    text = article.text(block.span).rstrip()
    if block.is_headline:
        before = article.prose[block.span.start : figure.reach.start]
        return figure if _FIRST.match(before) else None
    after = article.prose[thing.span.end : block.span.end]
    return (
        figure if text.endswith(":") and not re.search(r"[,.;]|\bamong\b|\binclud", after) else None
    )


def _only_list(article: Article) -> tuple[Block, ...]:
    """The items of the only list of an article without headings, when they are numbered from 1 up."""
    every = lists(article)
    if len(every) != 1 or any(b.kind is BlockKind.HEADING for b in article.blocks):
        return ()
    numbers = [b.number for b in every[0].items]
    return every[0].items if len(numbers) >= 3 and numbers == [*range(1, len(numbers) + 1)] else ()


def _numbered(article: Article) -> Iterator[list[Block]]:
    """Headings numbered 1, 2, 3 … or counted down to 1, all of them, at least three."""
    heads = [b for b in article.blocks if b.kind is BlockKind.HEADING]
    numbered = [(int(found[1]), b) for b in heads if (found := _number(article, b))]
    numbers = [n for n, _ in numbered]
    up = list(range(1, len(numbered) + 1))
    if len(numbered) >= 3 and numbers in (up, up[::-1]):
        run = [b for _, b in numbered]
        yield run if numbers == up else run[::-1]


def _number(article: Article, block: Block) -> re.Match[str] | None:
    return _PRINTED.match(article.text(block.span))
