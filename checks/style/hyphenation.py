"""STY103 hyphenation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.article.article import Article
from linter.check import ConsistencyCheck, Example, Mention
from linter.findings import Finding, Severity
from linter.layers.compounds import Joint, compounds


class Hyphenation(ConsistencyCheck):
    """One compound is written with a hyphen here and without it there.

    Cease-fire, ceasefire and cease fire are the words of three stylebooks; the form that most places
    have is the article's. A hyphen before a noun and none elsewhere (a well-known tenor, he is well
    known), a noun beside its verb (a backup, to back up), a prefix that makes another word
    (re-creation), names and quotations are left alone.
    """

    code = "STY103"
    name = "hyphenation"
    severity = Severity.INFO
    good = (
        "The cease-fire held. The cease-fire was signed at noon.",
        "A well-known tenor sang. He is well known in Rome.",
        "The long-term plan is ready. In the long term it will pay.",
        "They plan to start up a laboratory. The start-up has raised £3m.",
        "Keep a backup of the files, or back up the files by hand.",
        "The re-creation of the bridge drew crowds to the recreation ground.",
        "He will resign. The re-signed striker scored.",
        "Ceasefire talks\n\nThe cease-fire held for a week.",
        "“The ceasefire is dead,” she said of the cease-fire.",
        "He left the Healthcare Trust. It runs a health-care scheme.",
        "They have not yet read the book; the not-yet-read shelf is full.",
        "The news is up to date. The up-to-date news follows.",
        "The second hand stopped. The second-hand clock was cheap.",
        "She may be late. Maybe the bus was. Any one of them, or anyone, can go every day.",
        "The troops must cease fire before the ceasefire is signed.",
        "First-quarter sales grew faster in the first quarter.",
        "The front-line nurses came from the front lines.",
        "Visit e-mail.example.com, or send an email.",
        "The X-ray was clear. Two-year deals last two years.",
        "The shut-down plant was shut down in May.",
        "The school girls like has a pool. Schoolgirls swim there.",
    )
    bad = (
        Example(
            "The ⟦cease-fire⟧ held. The ⟦cease-fire⟧ was signed. Each ⟦ceasefire⟧ ended.",
            fixed="The cease-fire held. The cease-fire was signed. Each cease-fire ended.",
        ),
        Example(
            "The ⟦trackside⟧ rooms are loud. All ⟦trackside⟧ rooms are. ⟦Track-side⟧ suites cost more.",
            fixed="The trackside rooms are loud. All trackside rooms are. Trackside suites cost more.",
        ),
        "The ⟦flat bottomed⟧ ferry is back. The ⟦flat-bottomed⟧ barge is not, nor is any"
        " ⟦flat-bottomed⟧ boat.",
        "The ⟦start-up⟧ grew. Other ⟦start-ups⟧ did not, and one ⟦startup⟧ failed.",
        "Free ⟦long-term⟧ care was promised. Some 800 ⟦long term⟧ care places were lost.",
        "They took a ⟦last minute⟧ decision after the ⟦last-minute⟧ goal.",
        "The ⟦oil fields⟧, it said, are old. The new ⟦oilfields⟧ are not.",
        "A ⟦policymaker⟧ in Bonn agreed. So did the ⟦policy-maker⟧, but not every ⟦policy maker⟧ in Paris.",
        "He asked for ⟦e-mail⟧ and got ⟦email⟧.",
        "The firm was a ⟦start-up⟧. Then a ⟦start up⟧ of its own was founded.",
        "The ⟦re-election⟧ was held in May. No ⟦reelection⟧ was planned.",
        Example(
            "The ⟦second hand⟧ shop opened. The ⟦second-hand⟧ car was sold.",
            todo="two nouns before a noun are told from a noun and its verb by the ending alone",
        ),
    )

    def mentions(self, article: Article) -> Iterator[Mention]:
        for compound in compounds(article):
            yield Mention(
                compound.letters,
                compound.joint,
                compound.span,
                rewritten={joint: compound.joined(joint) for joint in Joint},
            )

    def say(self, majority: Sequence[Mention], minority: Sequence[Mention]) -> Finding | None:
        return self.disagreement("{0!q} here, {1!q} {1!at}", majority, minority)
