"""What a check is: a class in a file of its own, with its definition, its manual and its tests."""

from __future__ import annotations

import inspect
from abc import ABC, abstractmethod
from collections.abc import Hashable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from linter.article.article import Article
from linter.article.span import Span
from linter.definition import DefinitionError, Example, NoOptions, option, validate
from linter.findings import Confidence, Edit, Finding, Fix, Related, Safety, Severity

if TYPE_CHECKING:
    from linter.layers.nlp import Parsed

__all__ = [
    "FAMILIES",
    "Candidate",
    "Check",
    "ConsistencyCheck",
    "DefinitionError",
    "Example",
    "Mention",
    "ModelCheck",
    "NoOptions",
    "divide",
    "option",
]

FAMILIES = MappingProxyType(
    {
        "PER": "people",
        "NAM": "names",
        "NUM": "numbers",
        "DAT": "dates",
        "STR": "structure",
        "QUO": "quotes",
        "TXT": "text",
        "PUN": "punctuation",
        "STY": "style",
        "FCT": "facts",
        "ENG": "engine",
    }
)
"""Code prefix to the name of its family; a plug-in's own prefix is a family by itself."""


class Check(ABC):
    """One thing that can be wrong with an article.

    A subclass states its definition in class attributes and yields findings from `run`. The first
    line of the docstring is its summary, the rest its manual page: why it matters and what it
    leaves alone. `good` and `bad` are its tests and the examples of ``copydesk explain``.
    """

    code: ClassVar[str]
    name: ClassVar[str]
    severity: ClassVar[Severity]
    """The highest severity; a finding may be `lowered`."""
    confidence: ClassVar[Confidence] = Confidence.HIGH
    preview: ClassVar[bool] = False
    """True while the check is not yet right 9 times in 10 on published copy: off by default."""
    aliases: ClassVar[tuple[str, ...]] = ()
    """Names the check had before."""
    yields_to: ClassVar[tuple[str, ...]] = ()
    """Codes of checks that say the same thing better: one of theirs on the primary place of a
    finding of this check drops it."""
    good: ClassVar[tuple[str | Example, ...]]
    bad: ClassVar[tuple[str | Example, ...]]

    Options: ClassVar[type[Any]] = NoOptions

    def __init__(self, options: Any = None) -> None:
        self.options = self.Options() if options is None else options

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if "code" in cls.__dict__:
            validate(cls)

    @abstractmethod
    def run(self, article: Article) -> Iterator[Finding]:
        """Yield what is wrong with `article`."""

    def finding(
        self,
        message: str,
        span: Span,
        related: Sequence[Related | Span] = (),
        *,
        confidence: Confidence | None = None,
        lowered: int = 0,
        fix: Fix | None = None,
        subject: Sequence[str] = (),
    ) -> Finding:
        """A finding of this check; see `linter.findings` for the message template."""
        return Finding(
            code=self.code,
            message=message,
            span=span,
            related=tuple(r if isinstance(r, Related) else Related(r) for r in related),
            confidence=self.confidence if confidence is None else confidence,
            lowered=lowered,
            fix=fix,
            subject=tuple(subject),
        )

    @classmethod
    def family(cls) -> str:
        prefix = cls.code.rstrip("0123456789")
        return FAMILIES.get(prefix, prefix.lower())

    @classmethod
    def summary(cls) -> str:
        return inspect.cleandoc(cls.__doc__ or "").split("\n", 1)[0]

    @classmethod
    def examples(cls) -> Iterator[tuple[str, Example]]:
        """Each example with "good" or "bad"."""
        for kind, given in (("good", cls.good), ("bad", cls.bad)):
            for example in given:
                yield kind, Example(example) if isinstance(example, str) else example


class Candidate(NamedTuple):
    """Something a `ModelCheck` would say, were the grammar of `sentences` as it expects.

    `sentences` are prose spans of whole sentences (see `linter.layers.sentences`), none when the
    claim is plain without the model; `claim` is whatever the check needs to judge it.
    """

    sentences: tuple[Span, ...]
    claim: Any


class ModelCheck(Check):
    """A check that asks the language model, but only about sentences that cheap layers point at.

    The engine gathers the candidates of one article, parses each sentence once, then judges. No
    candidate, no model: an article that gives no cause never pays for loading it.
    """

    pipes: ClassVar[frozenset[str]] = frozenset({"tagger", "parser"})
    """Which parts of the model `judge` reads: tagger, parser, ner."""

    @abstractmethod
    def candidates(self, article: Article) -> Iterator[Candidate]:
        """Yield what is worth asking about, without the model."""

    @abstractmethod
    def judge(
        self, article: Article, candidate: Candidate, parsed: tuple[Parsed, ...] | None
    ) -> Finding | None:
        """Decide a candidate. `parsed` answers its sentences; None says there is no model, when
        a check says less or says it with lower confidence."""

    def run(self, article: Article) -> Iterator[Finding]:
        """Judge every candidate without the model."""
        for candidate in self.candidates(article):
            finding = self.judge(article, candidate, None)
            if finding is not None:
                yield finding


class Mention(NamedTuple):
    """One place where a thing is written in one of its forms. With `vote` false, as inside a
    quotation, it is named as a place and decides nothing. `rewritten` is how the place would read in
    other forms, where that is certain."""

    thing: Hashable
    form: str
    span: Span
    vote: bool = True
    label: str = ""
    rewritten: Mapping[str, str] = MappingProxyType({})


class ConsistencyCheck(Check):
    """One thing written in two ways: the majority is the article's style, the minority the finding.

    A subclass says what it counts (`mentions`: a key for the thing, the form it is written in, the
    span) and how it says so; the vote lives here.
    """

    @abstractmethod
    def mentions(self, article: Article) -> Iterator[Mention]:
        """Yield every place where something is written in one of its forms."""

    @abstractmethod
    def say(
        self,
        majority: Sequence[Mention],
        minority: Sequence[Mention],
    ) -> Finding | None:
        """The finding for one thing, or None to leave it alone."""

    def disagreement(
        self,
        message: str,
        majority: Sequence[Mention],
        minority: Sequence[Mention],
        *,
        safety: Safety = Safety.UNSAFE,
    ) -> Finding | None:
        """The finding that names the first of the minority, then all the others; None when one side
        stands only where there is no vote. Its fix is the form of the majority."""
        odd, usual = [m for m in minority if m.vote], [m for m in majority if m.vote]
        if not odd or not usual:
            return None
        related = [Related(m.span, m.label or "the usual form") for m in usual]
        related += [Related(m.span, m.label or "this form too") for m in odd[1:]]
        return self.finding(
            message,
            odd[0].span,
            related,
            fix=_in_form(usual[0].form, odd, safety),
            subject=(str(odd[0].thing), odd[0].form),
        )

    def run(self, article: Article) -> Iterator[Finding]:
        things: dict[Hashable, list[Mention]] = {}
        for mention in self.mentions(article):
            things.setdefault(mention.thing, []).append(mention)
        for mentions in things.values():
            majority, minority = divide(mentions)
            if minority:
                finding = self.say(majority, minority)
                if finding is not None:
                    yield finding


def _in_form(form: str, mentions: Sequence[Mention], safety: Safety) -> Fix | None:
    """Every mention in another form, where all of them are certain."""
    edits = tuple(Edit(m.span, m.rewritten[form]) for m in mentions if form in m.rewritten)
    if len(edits) < len(mentions):
        return None
    title = f"write “{edits[0].text}”"
    if safety is Safety.SHOWN:
        return Fix(title, safety=safety, alternatives=(edits[0].text,))
    return Fix(title, edits, safety)


def divide(
    mentions: Sequence[Mention],
) -> tuple[list[Mention], list[Mention]]:
    """Part mentions of one thing into those of the majority form and the rest.

    The form with most votes wins; on a tie the one that stands first, so that the later is the
    finding. Forms that only stand where there is no vote never win.
    """
    votes: dict[str, int] = {}
    for mention in mentions:
        votes[mention.form] = votes.get(mention.form, 0) + mention.vote
    if not votes:
        return [], []
    winner = max(votes, key=lambda form: votes[form])  # dicts keep order: first form wins a tie
    return (
        [m for m in mentions if m.form == winner],
        [m for m in mentions if m.form != winner],
    )
