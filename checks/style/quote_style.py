"""STY109 quote-style."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.article.article import Article
from linter.check import ConsistencyCheck, Example, Mention
from linter.findings import Finding, Severity
from linter.layers.quotation_marks import marked_quotations


class QuoteStyle(ConsistencyCheck):
    """Quotations stand between different marks.

    Straight marks among curly ones show where something was pasted; speech between single marks among
    double ones is another paper's style. A story whose marks are mixed throughout is left alone, for it
    has no style to keep to; so are quotations within quotations, a phrase or a title between single
    marks, feet and inches, code and apostrophes.
    """

    code = "STY109"
    name = "quote-style"
    severity = Severity.INFO
    good = (
        "“I went,” he said. “I came back.”",
        '"I went," he said. "I came back."',
        "‘I went to the sea,’ he said. ‘I came back the same day.’",
        '“I went,” he said. "I came back." “I slept.” "I woke."',
        "“She said, ‘Go to the sea at once,’ and I went,” he said. “I came back.”",
        "“I went,” he said. It was ‘no trouble’ and the ‘slow buffet’ was shut. “I left.”",
        "“I went,” he said. They saw ‘Who Is Afraid of Me?’ twice. “I liked it.”",
        "“I went,” he said. “I am 5'10\" tall.” The door was 6' 2\" high.",
        "“I went,” he said. He sang rock 'n' roll in the '90s. “It wasn't much.”",
        "‘I went’\n\n“I went to the sea,” he said. “I came back.”",
        "“I went to the sea.\n\n‘Come back,’ she said to me then, ‘at once.’\n\n“So I did.”",
        "“I went,” he said. “Don't you?” It's in the car's boot.",
        "“I went,” he said. The dockers' and the sailors' unions agreed. “I left.”",
    )
    bad = (
        Example(
            '⟦“I went,”⟧ he said. ⟦“I came back.”⟧ She wrote: ⟦"I slept."⟧',
            fixed="“I went,” he said. “I came back.” She wrote: “I slept.”",
        ),
        Example(
            '⟦"I went,"⟧ he said. ⟦"I came back."⟧ She wrote: ⟦“I slept.”⟧',
            fixed='"I went," he said. "I came back." She wrote: "I slept."',
        ),
        'The judges called it ⟦"a small, cold miracle"⟧. ⟦“It was,”⟧ she said. ⟦“It is.”⟧',
        "⟦\"I went,\"⟧ he said. ⟦'We were still typing when they left the room,'⟧ she said."
        ' ⟦"So it goes."⟧',
        "⟦“I went,”⟧ he said. ⟦“I came back.”⟧ In the margin stood ⟦‘It is a picture of a goat.’⟧",
        '⟦“I went,"⟧ he said. ⟦“I came back.”⟧ ⟦“So it goes.”⟧',
    )

    def mentions(self, article: Article) -> Iterator[Mention]:
        for marked in marked_quotations(article):
            inner, rewritten = article.text(marked.quotation.inner), {}
            if marked.is_double and marked.quotation.closed and '"' not in inner:
                rewritten = {"curly double": f"“{inner}”", "straight double": f'"{inner}"'}
            form = f"{marked.shape} {marked.number}"
            yield Mention("marks", form, marked.quotation.span, rewritten=rewritten)

    def say(self, majority: Sequence[Mention], minority: Sequence[Mention]) -> Finding | None:
        if 1 < len(minority) > len(majority) / 2:
            return None
        message = f"{minority[0].form} marks here, {majority[0].form} ones {{1!at}}"
        return self.disagreement(message, majority, minority)
