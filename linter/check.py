"""What a check is: a class in a file of its own, with its definition, its manual and its tests."""

from __future__ import annotations

import dataclasses
import inspect
from abc import ABC, abstractmethod
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date as Date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from linter.article.article import Article
from linter.article.span import Span
from linter.findings import Confidence, Finding, Fix, Related, Severity
from linter.patterns import Pattern

if TYPE_CHECKING:
    from linter.layers.nlp import Parsed

_CODE = Pattern(r"[A-Z]{3,8}[0-9]{3}")
_NAME = Pattern(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
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


class DefinitionError(TypeError):
    """A check class whose definition is not complete or not consistent."""


@dataclass(frozen=True)
class Example:
    """A text that shows what a check finds or leaves alone; `⟦ ⟧` mark the places found.

    `fixed` is the text once the fix is applied. `todo` says why the example does not hold yet: it
    is expected to fail, and listed.
    """

    text: str
    options: Mapping[str, object] = field(default_factory=dict)
    date: Date | None = None
    suffix: str = ".txt"
    fixed: str | None = None
    todo: str = ""


def option(default: Any, help: str) -> Any:
    """A field of a check's `Options`: its default, which fixes its type, and one line of help."""
    if isinstance(default, list | dict | set):
        raise DefinitionError("the default of an option must be immutable: use a tuple")
    return field(default=default, metadata={"help": help})


@dataclass(frozen=True)
class NoOptions:
    """The options of a check that has none."""


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
            _validate(cls)

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
    quotation, it is named as a place and decides nothing."""

    thing: Hashable
    form: str
    span: Span
    vote: bool = True
    label: str = ""


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


def _validate(cls: type[Check]) -> None:
    """Refuse a definition that would fail later, or worse, silently do nothing."""
    problems: list[str] = []
    code, name = cls.__dict__.get("code"), getattr(cls, "name", None)
    if not isinstance(code, str) or not _CODE.fullmatch(code):
        problems.append(f"code {code!r} is not like NUM101: capital letters and three digits")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        problems.append(f"name {name!r} is not like unit-conversion: lower-case words and hyphens")
    if not isinstance(getattr(cls, "severity", None), Severity):
        problems.append("severity is not a Severity")
    if not isinstance(cls.confidence, Confidence):
        problems.append("confidence is not a Confidence")
    if not cls.__dict__.get("__doc__"):
        problems.append("there is no docstring: its first line is the summary of the check")
    for kind in ("good", "bad"):
        given = getattr(cls, kind, ())
        if not isinstance(given, tuple) or not given:
            problems.append(f"{kind} is not a tuple of at least one example (mind the comma)")
        elif not all(isinstance(e, str | Example) for e in given):
            problems.append(f"an example in {kind} is neither a text nor an Example")
        else:
            problems += _misplaced_marks(kind, given)
    if not (dataclasses.is_dataclass(cls.Options) and cls.Options.__dataclass_params__.frozen):  # type: ignore[attr-defined]
        problems.append("Options is not a frozen dataclass")
    else:
        problems += [
            f"option {f.name!r} was not made with option(default, help)"
            for f in dataclasses.fields(cls.Options)
            if "help" not in f.metadata
        ]
    # ABCMeta fills in __abstractmethods__ only after this hook, so look at the methods themselves.
    inherited = {
        name for base in cls.__mro__[1:] for name in getattr(base, "__abstractmethods__", ())
    }
    missing = sorted(
        name for name in inherited if getattr(getattr(cls, name), "__isabstractmethod__", False)
    )
    if missing:
        problems.append(f"it does not define {', '.join(missing)}")
    if problems:
        where = f"{cls.__module__}.{cls.__qualname__}"
        raise DefinitionError(f"{where}: " + "; ".join(problems))


def _misplaced_marks(kind: str, given: tuple[str | Example, ...]) -> Iterator[str]:
    for each in given:
        text = each if isinstance(each, str) else each.text
        marked = "⟦" in text
        if marked != (kind == "bad"):
            says = "marks a place with ⟦ ⟧" if marked else "marks no place with ⟦ ⟧"
            yield f"an example in {kind} {says}: {text[:40]!r}"
