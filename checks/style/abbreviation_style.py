"""STY102 abbreviation-style."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.article.article import Article
from linter.check import ConsistencyCheck, Mention
from linter.findings import Finding, Related, Severity
from linter.layers.abbreviations import abbreviations


class AbbreviationStyle(ConsistencyCheck):
    """One abbreviation is written with stops and without.

    US and U.S., UK and U.K., a.m. and am, Mr. and Mr: either is some newspaper's style, both in one
    article are nobody's. The rarer form is the finding. Headlines follow a style of their own and
    are compared with headlines; quotations are named and have no vote; registered names (US
    Airways), shouted capitals and people's initials are left alone.
    """

    code = "STY102"
    name = "abbreviation-style"
    severity = Severity.WARNING
    good = (
        "US strikes deal\n\nThe U.S. struck a deal on Monday. It was the first U.S. deal.",
        "The U.S. and the U.K. signed. Tell us when, said the people of the U.S. delegation.",
        "The US and the UK signed. The US delegation left.",
        "US Airways flew the U.S. team home, and U.S. officials met it.",
        "The prize of US$5 went to a U.S. writer in the U.S. embassy.",
        "TELL US MORE, said the banner at the U.S. embassy in the U.S. capital.",
        "He left at 9 a.m. and came back at 5 p.m. on the day when I am at home.",
        "He left at 9am and came back at 5pm, while Radio 4 AM was on.",
        "J.D. Marsh met JD Sports managers. C.Q. Brown met the CQ club.",
        "Mr. Lee met Dr. Ray. The Dr Pepper was cold, the MR image was clear.",
        "The U.N. met. The Un-American committee did not.",
        "The D.C. council met, and DC Comics sold the rights.",
        "The fire near Clinton, B.C., has grown, said the BC Fire Service and BC Power.",
        "Visit US.example.com for U.S. news on the U.S. elections.",
        "Photo from US archive\n\nThe U.S. team won. The U.S. coach wept for joy.",
        "It costs 5p.m. said the sign; it meant 5 p.m. sharp, as it said at 6 p.m. too.",
        "She lives in the U.S. Now the U.S. wants her back.",
        "The U.S. team told US Rower, a magazine, that it was over.",
        "The U.S. team left. The magazine US Rower said so, and US Oar Works, a maker of oars, agreed.",
    )
    bad = (
        "The ⟦U.S.⟧ struck a deal. The ⟦U.S.⟧ minister signed. A ⟦US⟧ official confirmed it.",
        "The ⟦UK⟧ signed. The ⟦UK⟧ minister left the ⟦U.K.⟧ embassy.",
        "Doors open at 9 ⟦a.m.⟧ and close at 5 ⟦p.m.⟧ daily, on Sunday at 4 ⟦pm⟧ sharp.",
        "The ⟦U.S.⟧ gained, and the ⟦U.S.⟧ fell. “The ⟦US⟧ is strong,” he said.",
        "⟦Mr.⟧ Lee met ⟦Mr.⟧ Ray, and ⟦Mr⟧ Lee left.",
        "The ⟦U.S.⟧ team and a ⟦U.S⟧ official left the ⟦U.S.⟧ embassy.",
        "UN meets\n\nThe ⟦U.N.⟧ met. The ⟦UN⟧ adjourned, and the ⟦U.N.⟧ met.",
        "The ⟦EU⟧ met; the ⟦EU⟧ voted; the ⟦E.U.⟧ adjourned.",
    )

    def mentions(self, article: Article) -> Iterator[Mention]:
        for short in abbreviations(article):
            thing = (short.letters, short.zone)
            label = "in a quotation" if short.quoted else ""
            vote = not short.quoted
            yield Mention(thing, short.form, short.span, vote=vote, label=label)

    def say(
        self,
        majority: Sequence[Mention],
        minority: Sequence[Mention],
    ) -> Finding | None:
        voting = [m for m in minority if m.vote]
        primary, *others = voting + [m for m in minority if not m.vote]
        most = majority[0].form
        related = [Related(m.span, m.label or m.form) for m in (*others, *majority)]
        times = f"{len(majority)} of {len(majority) + len(minority)} times"
        return self.finding(
            f"{{0!q}} here, {most} elsewhere in the article ({times})",
            primary.span,
            related,
            lowered=0 if voting else 1,
            subject=(primary.form, most),
        )
