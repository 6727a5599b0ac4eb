"""One article through all checks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from linter.article.article import Article, LayerError, Problem
from linter.article.span import Overlaps, Span
from linter.check import Candidate, Check, ModelCheck
from linter.engine.placing import locate_source, place
from linter.findings import Confidence, Diagnostic, Finding, Severity
from linter.layers.nlp import Model, ModelMissingError, Parsed

CHECK_CRASHED = ("ENG001", "check-crashed")
LAYER_CRASHED = ("ENG002", "layer-crashed")
NOT_READ = ("ENG003", "not-read")


_Told = tuple[Check, Finding]


class Analysis(NamedTuple):
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
    unread = tuple(_not_read(article, problem) for problem in article.problems)
    if not article.blocks:
        return Analysis(unread)
    crashes = _Crashes(article)
    findings: list[_Told] = []
    asked: list[tuple[ModelCheck, Candidate]] = []
    for check in checks:
        with crashes.contained(check):
            # One by one, so that what a check said before it failed is kept.
            if isinstance(check, ModelCheck):
                for candidate in check.candidates(article):
                    asked.append((check, candidate))
            else:
                for finding in check.run(article):
                    findings.append((check, _of(check, finding)))
    parses = _parses(article, asked, model, crashes)
    for model_check, candidate in asked:
        with crashes.contained(model_check):
            parsed = None if parses is None else tuple(parses[s] for s in candidate.sentences)
            judged = model_check.judge(article, candidate, parsed)
            if judged is not None:
                findings.append((model_check, _of(model_check, judged)))
    placed: list[Diagnostic] = []
    for check, finding in _one_error_one_finding(findings):
        with crashes.contained(check):
            placed.append(place(article, finding, check.name, check.severity))
    unique = dict.fromkeys(sorted([*unread, *placed, *crashes.diagnostics], key=lambda d: d.order))
    missed = parses is None and any(c.sentences for _, c in asked)
    return Analysis(tuple(unique), model_missed=missed)


def _not_read(article: Article, problem: Problem) -> Diagnostic:
    code, name = NOT_READ
    at = locate_source(article, problem.source)
    return Diagnostic(
        article.source.path, code, name, Severity.ERROR, Confidence.HIGH, problem.message, at
    )


def _of(check: Check, finding: object) -> Finding:
    """What `check` yielded, once it is sure to be a finding of its own."""
    if not isinstance(finding, Finding):
        raise TypeError(f"it yielded {finding!r}, which is no Finding")
    if finding.code != check.code:
        raise ValueError(f"it yielded a finding of {finding.code}")
    if not all(isinstance(part, str) for part in finding.subject):
        raise TypeError(f"the subject {finding.subject!r} is not all text")
    return finding


def _parses(
    article: Article,
    asked: Sequence[tuple[ModelCheck, Candidate]],
    model: Model | None,
    crashes: _Crashes,
) -> dict[Span, Parsed] | None:
    if model is None:
        return None
    sentences = [s for _, candidate in asked for s in candidate.sentences]
    pipes = frozenset().union(*(check.pipes for check, _ in asked))
    try:
        return model.parse(article, sentences, pipes)
    except ModelMissingError:
        return None
    except Exception as error:  # a model of another version of spaCy, say
        crashes.layer(LayerError("nlp", error))
        return None


def _one_error_one_finding(findings: Sequence[_Told]) -> Iterator[_Told]:
    """Drop a finding on whose primary place a check that its own yields to has one too."""
    wanted = {code for check, _ in findings for code in check.yields_to}
    spans: dict[str, list[Span]] = {code: [] for code in wanted}
    for _, finding in findings:
        if finding.code in wanted:
            spans[finding.code].extend(finding.spans)
    taken = {code: Overlaps(found) for code, found in spans.items()}
    for check, finding in findings:
        if not any(finding.span in taken[code] for code in check.yields_to):
            yield check, finding


class _Crashes:
    """Turns what a check raises into a finding about it."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._layers: set[str] = set()
        self.diagnostics: list[Diagnostic] = []

    @contextmanager
    def contained(self, check: Check) -> Iterator[None]:
        """Run a stretch of `check`; what it raises ends it there and is recorded."""
        try:
            yield
        except LayerError as error:
            self.layer(error)
        except (Exception, SystemExit) as error:
            reason = f"{type(error).__name__}: {error}"
            self._record(CHECK_CRASHED, f"{check.code} {check.name} failed: {reason}")

    def layer(self, error: LayerError) -> None:
        """Tell once that a layer failed."""
        if error.layer not in self._layers:
            self._layers.add(error.layer)
            self._record(LAYER_CRASHED, f"{error}; checks that need it did not run")

    def _record(self, what: tuple[str, str], message: str) -> None:
        code, name = what
        start = self._article.blocks[0].span.start
        placed = place(self._article, Finding(code, "", Span(start, start)), name, Severity.ERROR)
        # What was raised is told as it is: text in it that looks like a template is none.
        self.diagnostics.append(placed._replace(message=message))
