"""One article through all checks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from linter.article.article import Article, LayerError
from linter.article.span import Span
from linter.check import Candidate, Check, ModelCheck
from linter.engine.placing import place
from linter.findings import Confidence, Diagnostic, Finding, Severity
from linter.layers.nlp import Model, ModelMissingError, Parsed

CHECK_CRASHED = ("ENG001", "check-crashed")
LAYER_CRASHED = ("ENG002", "layer-crashed")


@dataclass(frozen=True, slots=True)
class Analysis:
    """What all checks say of one article.

    `model_missed` is true when a check had something to ask the model and there was none.
    """

    diagnostics: tuple[Diagnostic, ...]
    model_missed: bool = False


def analyse(article: Article, checks: Sequence[Check], model: Model | None) -> Analysis:
    """Run `checks` over `article`; with `model` None those that need one judge without.

    A check that raises becomes a finding about the check and the rest goes on; a layer that raises
    becomes one finding, however many checks wanted it.
    """
    if not article.blocks:
        return Analysis(())
    crashes = _Crashes(article)
    findings: list[tuple[Check, Finding]] = []
    asked: list[tuple[ModelCheck, Candidate]] = []
    for check in checks:
        with crashes.contained(check):
            if isinstance(check, ModelCheck):
                asked += [(check, candidate) for candidate in check.candidates(article)]
            else:
                findings += [(check, finding) for finding in check.run(article)]
    parses = _parses(article, asked, model)
    for model_check, candidate in asked:
        with crashes.contained(model_check):
            parsed = None if parses is None else tuple(parses[s] for s in candidate.sentences)
            finding = model_check.judge(article, candidate, parsed)
            if finding is not None:
                findings.append((model_check, finding))
    kept = _one_error_one_finding(findings)
    placed = [place(article, f, check.name, check.severity) for check, f in kept]
    unique = dict.fromkeys(sorted([*placed, *crashes.diagnostics], key=lambda d: d.order))
    return Analysis(
        tuple(unique), model_missed=parses is None and any(c.sentences for _, c in asked)
    )


def _parses(
    article: Article, asked: Sequence[tuple[ModelCheck, Candidate]], model: Model | None
) -> dict[Span, Parsed] | None:
    if model is None:
        return None
    sentences = [s for _, candidate in asked for s in candidate.sentences]
    pipes = frozenset().union(*(check.pipes for check, _ in asked))
    try:
        return model.parse(article, sentences, pipes)
    except ModelMissingError:
        return None


def _one_error_one_finding(
    findings: list[tuple[Check, Finding]],
) -> Iterator[tuple[Check, Finding]]:
    """Drop a finding on whose primary place a check that its own yields to has one too."""
    for check, finding in findings:
        betters = set(check.yields_to)
        beaten = betters and any(
            other.code in betters and any(s.overlaps(finding.span) for s in other.spans)
            for _, other in findings
        )
        if not beaten:
            yield check, finding


class _Crashes:
    """Turns what a check raises into a finding about it."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._layers: set[str] = set()
        self.diagnostics: list[Diagnostic] = []

    def contained(self, check: Check) -> _Contained:
        return _Contained(self, check)

    def record(self, check: Check, error: Exception) -> None:
        if isinstance(error, LayerError):
            if error.layer in self._layers:
                return
            self._layers.add(error.layer)
            code, message = LAYER_CRASHED, f"{error}; checks that need it did not run"
        else:
            reason = f"{type(error).__name__}: {error}"
            code, message = CHECK_CRASHED, f"{check.code} {check.name} failed: {reason}"
        start = self._article.blocks[0].span.start
        finding = Finding(code[0], message, Span(start, start), confidence=Confidence.HIGH)
        self.diagnostics.append(place(self._article, finding, code[1], Severity.ERROR))


class _Contained:
    def __init__(self, crashes: _Crashes, check: Check) -> None:
        self._crashes, self._check = crashes, check

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        if not isinstance(error, Exception):
            return False
        self._crashes.record(self._check, error)
        return True
