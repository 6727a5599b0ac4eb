"""STY108 dash-style."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.article.article import Article
from linter.check import ConsistencyCheck, Example, Mention
from linter.findings import Finding, Severity
from linter.layers.dashes import DashForm, dashes


class DashStyle(ConsistencyCheck):
    """Sentences are broken with more than one kind of dash.

    An em dash, an en dash between spaces, two hyphens: each is the house style of some paper, and two
    of them in one story show where copy was pasted. Ranges, minus signs, datelines, credits, lists and
    quotations are left alone.
    """

    code = "STY108"
    name = "dash-style"
    severity = Severity.INFO
    good = (
        "The pool – shut since May – will open in June.",
        "The pool — shut since May — opens in June. The café—new this year—does too.",
        "The shop is open Monday – Friday, 9 – 5. The pool — shut since May — is not.",
        "The London – Paris train is late — again, the drivers say.",
        "The 2010–2014 council met—twice. The vote was 4-1.",
        "HALLOWAY, Maine – The pool opens today.\n\nThe café — new this year — does too.",
        "The pool — shut since May — will open. “I waited – and waited,” she said.",
        "The pool — shut since May — opens.\n\n- The café is new - and full.\n- The slide is old.",
        "Pool opens – at last\n\nThe pool — shut since May — will open in June.",
        "It fell to –5 degrees, or - 4 by the lake — a record for May.",
        "The well-known pool—shut since May—was a half-hour walk away.",
        "He wrote “I will” – the last words of the diary.\n\nThe diary – a gift – was full.",
        "Use the --fast option — it helps when the pool is full.",
        "“Swim while you can.” – Ann Marsh\n\nThe pool — shut since May — opens.",
        "Swim while you can — Ann Marsh (@annmarsh) May 2\n\nThe pool – shut since May – opens.",
        "9.40am – The pool opens.\n\nThe café — new this year — does too.",
    )
    bad = (
        Example(
            "The pool ⟦–⟧ shut since May ⟦–⟧ will open in June. The slide ⟦—⟧ a new one ⟦—⟧ will not,"
            " and then ⟦–⟧ who knows.",
            fixed="The pool – shut since May – will open in June. The slide – a new one – will not,"
            " and then – who knows.",
        ),
        Example(
            "The pool⟦—⟧shut since May⟦—⟧will open in June. The café ⟦--⟧ new this year, will not.",
        ),
        Example(
            "The pool ⟦–⟧ shut since May ⟦–⟧ will open in June. A villa may lie to the north⟦—⟧nobody"
            " knows.",
            fixed="The pool – shut since May – will open in June. A villa may lie to the north – nobody"
            " knows.",
        ),
        "The pool ⟦-⟧ shut since May ⟦-⟧ will open in June. The slide ⟦–⟧ a new one, will not.",
        "The trees ⟦--⟧ elms ⟦--⟧ fell. The road, said the council ⟦—⟧ which owns it ⟦--⟧ was shut.",
        "The delay is over a part ⟦—⟧ a single bearing ⟦—⟧ from Bonn. Those with a theory ⟦–⟧ or a"
        " duckling ⟦–⟧ can write to us.",
    )

    def mentions(self, article: Article) -> Iterator[Mention]:
        found = dashes(article)
        em = [dash.spaced for dash in found if dash.form is DashForm.EM]
        em_is_spaced = sum(em) * 2 > len(em)
        for dash in found:
            pad = "" if dash.spaced else " "
            rewritten: dict[str, str] = {
                DashForm.EN: f"{pad}–{pad}",
                DashForm.HYPHEN: f"{pad}-{pad}",
            }
            if dash.spaced == em_is_spaced:
                rewritten[DashForm.EM] = "—"
            yield Mention("dash", dash.form, dash.span, rewritten=rewritten)

    def say(self, majority: Sequence[Mention], minority: Sequence[Mention]) -> Finding | None:
        message = f"{minority[0].form} here, {majority[0].form} {{1!at}}"
        return self.disagreement(message, majority, minority)
