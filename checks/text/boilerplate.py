"""TXT104 boilerplate."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.check import Check, Example
from linter.findings import Finding, Severity
from linter.layers.furniture import furniture


class Boilerplate(Check):
    """The furniture of a page, a wire or a chat model was pasted into the copy.

    Links to other stories, advertisement markers, pleas to subscribe, an agency's note to editors,
    "As an AI language model". Only a sentence or a paragraph that is nothing else counts: an article
    about newsletters, cookies or advertisements is left alone, and so are quotations.
    """

    code = "TXT104"
    name = "boilerplate"
    severity = Severity.ERROR
    good = (
        "It leaks.\n\nWatch: The roof of the pool comes down\n\nSubscribe to a view, and you subscribe to its price.",
        "It leaks.\n\nThe paper lost one in five of those who subscribe today.\n\nShare and share alike, she said.",
        "It leaks.\n\nRelated claims were dropped.\n\nMore from the north came later: some of it was wet.",
        "It leaks.\n\nThe latest: it rains.\n\nBecome a nurse, he was told, and you will never be bored.",
        "Readers were asked to read more: the library lent 4,000 books in May.",
        "Advertisements on bus shelters will be taken down by the spring.",
        "The banner said “Subscribe now” in letters a foot high, the ruling noted.",
        "“Click here to claim your prize,” the message said. It was a fraud.",
        "The site asks visitors to accept cookies before it shows them a single page.",
        "He was told to sign up for the course by Friday, and he did.",
        "The bot wrote: “As an AI language model I have no opinion.” The pupil handed that in.",
        "Related companies must be named in the accounts, the regulator said.",
        "Editors of both papers declined to comment.",
        "Share prices fell in London and rose in Paris.",
        "The story continues to trouble the family, who still live in the house.",
        "Photographs may be downloaded from the press page of the company’s website.",
        "More to come from the fund than that, the minister hinted, would be unwise.",
        "Follow the river down to the mill and turn left at the old gate.",
        "He said he hoped this would help. I hope this ends soon, she replied.",
        Example("- pool: mend `lanes`. Related: #1233 #1234 (Ann Grove)", suffix=".md"),
        "Sure, the roof leaks, but nobody has ever fallen through it.",
    )
    bad = (
        "It leaks. It is old.\n\n⟦Advertisement — Continue reading⟧\n\nIt rains.",
        "It leaks. It is old.\n\n⟦Listen to this story (5 min read)⟧\n\nIt rains.",
        "It leaks. It is old.\n\n⟦MORE FROM HULL: Who will mend the roof of the pool⟧\n\nIt rains.",
        "It leaks. It is old.\n\n⟦Subscribe today to go on.⟧\n\nIt rains.",
        "The pool is shut until May.\n\n⟦Read more: Three schools to share one head⟧\n\nIt leaks.",
        "The pool is shut until May.\n\n⟦ADVERTISEMENT⟧\n\nIt leaks, the council says.",
        "The pool is shut until May.\n\n⟦Story continues below advertisement⟧\n\nIt leaks.",
        "The pool is shut until May. ⟦Click here to subscribe to our newsletter.⟧",
        "⟦EDITORS: The following has been corrected to say north, not south.⟧\n\nThe pool is shut until May.",
        "The pool is shut until May, the council says.\n\n⟦MORE TO COME⟧",
        "⟦As an AI language model, I cannot confirm the date.⟧ The pool is shut until May.",
        "The pool is shut until May.\n\n⟦Sign up to Tide Tables, our weekly newsletter, for more like this⟧",
        "The pool is shut until May.\n\n⟦Already a subscriber? Sign in to continue⟧",
        "The pool is shut until May.\n\n⟦Allow notifications to be the first to hear⟧\n\nIt leaks.",
        "⟦Certainly! Here is a revised version of the article.⟧\n\nThe pool is shut until May.",
        "The pool is shut until May.\n\n⟦The post Pool shut until May appeared first on Hull Bugle.⟧",
    )

    def run(self, article: Article) -> Iterator[Finding]:
        for piece in furniture(article):
            yield self.finding(
                "{0!q} is no part of the article: the page or the wire left it here",
                piece.span,
                subject=(" ".join(article.text(piece.span).lower().split()[:6]),),
            )
