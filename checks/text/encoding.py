"""TXT105 encoding."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from linter.article.article import Article
from linter.check import Check, Example
from linter.findings import Edit, Finding, Fix, Safety, Severity
from linter.layers.damage import Damage, Harm, damages


class Encoding(Check):
    """The text was decoded wrongly, or carries entities, tags or invisible characters.

    What pasting and converting leave: â€™ for an apostrophe, &nbsp;, a lonely </p>, the replacement
    character, zero-width spaces. Damage of one kind in one paragraph is one finding. Code is never
    looked at, nor are letters that only look odd: Ångström, kürtős, São Paulo.
    """

    code = "TXT105"
    name = "encoding"
    severity = Severity.ERROR
    good = (
        "The bakery sells kürtős kalács, crème brûlée and smørrebrød.",
        "The B&B, run by Hobb & Daughters, has AT&T for a neighbour.",
        "Pressure below 5 <in the mains> was measured, and 3 < 5.",
        "Write to <desk@example.org> or call.",
        "The flag 👩‍👩‍👧 was drawn by children.",
        "The Persian word می‌خواهم has a joiner.",
        "The cost was €5 – or £4 – and 20° of frost.",
        "Ångström and Âge d’Or are names; so is Château d’Yquem.",
        "He wrote “naïve” and “Noël” on the board.",
        "Rates of R&D; of M&A; and of P&L; all rose.",
        Example("Type `&nbsp;` for a space.", suffix=".md"),
        Example(r"The change takes out an extra \<td> of the table.", suffix=".md"),
        Example("She left &mdash; and so did he.", suffix=".md"),
        Example("<p>Hobb &amp; Daughters of Hull.</p>", suffix=".html"),
        Example("It is 5 o’clock<br>and all is well.", suffix=".md"),
        "São Tomé, Łódź, Århus and Åland.",
        "The “â” in château is a letter.",
        "A soft day, thank God.",
    )
    bad = (
        Example("The guest⟦â€™⟧s room was cold.", fixed="The guest’s room was cold."),
        Example("A caf⟦Ã©⟧ in Hull.", fixed="A café in Hull."),
        Example("It cost ⟦Â⟧£5.", fixed="It cost £5."),
        Example("Hobb ⟦&amp;⟧ Daughters of Hull.", fixed="Hobb & Daughters of Hull."),
        Example("She said,⟦&nbsp;⟧and left.", fixed="She said, and left."),
        Example("It cost ⟦&#163;⟧5.", fixed="It cost £5."),
        "The pool is shut.⟦</p>⟧",
        "The pool⟦<br/>⟧is shut.",
        "The caf⟦\ufffd⟧ is shut.",
        Example("The po⟦\u200b⟧ol is shut.", fixed="The pool is shut."),
        Example(
            "Hobb ⟦&amp;⟧ Daughters and Grove ⟦&amp;⟧ Sons.",
            fixed="Hobb & Daughters and Grove & Sons.",
        ),
        Example("Hobb ⟦&amp;amp;⟧ Daughters of Hull.", suffix=".html"),
        Example("Hobb ⟦&amp;⟧ Daughters of Hull.", suffix=".md"),
    )

    def run(self, article: Article) -> Iterator[Finding]:
        def kind(damage: Damage) -> tuple[int, Harm]:
            return article.block_at(damage.span.start).index, damage.harm

        for (_, harm), group in groupby(sorted(damages(article), key=kind), kind):
            yield self._say(article, harm, tuple(group))

    def _say(self, article: Article, harm: Harm, found: tuple[Damage, ...]) -> Finding:
        first = found[0]
        says = f"{{0!q}} is {harm}"
        if harm is Harm.INVISIBLE:
            says = f"{harm} (U+{ord(article.text(first.span)[0]):04X})"
        elif harm is Harm.ESCAPED:
            shown = "{0!q}" if article.text(first.span).strip() else "a no-break space"
            says = f"{shown} is written as {harm}"
        if first.mended and harm in (Harm.MOJIBAKE, Harm.ENTITY):
            says += f" for “{first.mended}”" if first.mended.strip() else " for a space"
        edits = tuple(Edit(d.span, d.mended) for d in found if d.mended is not None)
        fix = Fix("put in the character that was meant", edits, Safety.SAFE) if edits else None
        subject = (harm.name.lower(), article.text(first.span))
        return self.finding(
            says,
            first.span,
            [d.span for d in found[1:]],
            lowered=1 if harm is Harm.ESCAPED else 0,
            fix=fix,
            subject=subject,
        )
