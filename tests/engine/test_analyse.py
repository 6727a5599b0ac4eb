"""A crash costs one finding, and one error is one finding."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from linter.article.article import Article, layer
from linter.article.source import Source
from linter.article.span import Span
from linter.check import Candidate, Check, DefinitionError, Example, ModelCheck, option
from linter.engine.analyse import analyse
from linter.engine.options import OptionError, make_options
from linter.engine.read import read_source
from linter.findings import Finding, Related, Severity
from linter.layers.nlp import Model, Parsed

ARTICLE = "A headline here\n\nThe first paragraph has a word.\n\nThe second has another word."


def article(text: str = ARTICLE) -> Article:
    return read_source(Source("story.txt", text))


class Words(Check):
    """Finds every "word"."""

    code, name, severity = "TST101", "words", Severity.WARNING
    good, bad = ("Nothing.",), ("A ⟦word⟧.",)

    def run(self, article: Article) -> Iterator[Finding]:
        at = article.prose.find("word")
        while at >= 0:
            yield self.finding("{0!q} {0!at}", Span(at, at + 4))
            at = article.prose.find("word", at + 1)


class Yielding(Words):
    """Finds the same and yields to it."""

    code, name, yields_to = "TST102", "yielding", ("TST101",)


class Raising(Words):
    """Raises after its first finding."""

    code, name = "TST103", "raising"

    def run(self, article: Article) -> Iterator[Finding]:
        yield self.finding("before", Span(0, 1))
        raise RuntimeError("{0!q} on purpose")


@layer
def broken(_: Article) -> tuple[int, ...]:
    """Fails."""
    raise ValueError("no such thing")


class NeedsBroken(Words):
    """Asks for a layer that fails."""

    code, name = "TST104", "needs-broken"

    def run(self, article: Article) -> Iterator[Finding]:
        broken(article)
        yield from super().run(article)


class NeedsBrokenToo(NeedsBroken):
    """Asks for the same layer."""

    code, name = "TST105", "needs-broken-too"


class OutOfBounds(Words):
    """Names a place that is none."""

    code, name = "TST106", "out-of-bounds"

    def run(self, article: Article) -> Iterator[Finding]:
        yield self.finding("there", Span(0, 10**6))


class Asking(ModelCheck):
    """Asks the model about every sentence with "word"."""

    code, name, severity = "TST107", "asking", Severity.WARNING
    good, bad = ("Nothing.",), ("A ⟦word⟧.",)

    def candidates(self, article: Article) -> Iterator[Candidate]:
        at = article.prose.find("word")
        if at >= 0:
            yield Candidate((Span(at, at + 4),), at)

    def judge(
        self, article: Article, candidate: Candidate, parsed: tuple[Parsed, ...] | None
    ) -> Finding | None:
        said = "no model" if parsed is None else parsed[0].tokens[0].text
        return self.finding(said, Span(candidate.claim, candidate.claim + 4))


def said(*checks: Check, text: str = ARTICLE) -> list[tuple[str, str]]:
    return [(d.code, d.message) for d in analyse(article(text), checks, None).diagnostics]


def test_messages_quote_and_place() -> None:
    assert said(Words()) == [("TST101", '"word" on line 3'), ("TST101", '"word" on line 5')]


def test_a_check_that_raises_is_a_finding_and_the_rest_go_on() -> None:
    found = said(Raising(), Words())
    assert ("ENG001", "TST103 raising failed: RuntimeError: {0!q} on purpose") in found
    assert ("TST103", "before") in found
    assert len([code for code, _ in found if code == "TST101"]) == 2


def test_a_layer_that_raises_is_one_finding() -> None:
    found = said(NeedsBroken(), NeedsBrokenToo(), Words())
    assert [code for code, _ in found].count("ENG002") == 1
    assert "no such thing" in dict(found)["ENG002"]


def test_a_place_outside_the_article_is_a_crash_of_the_check() -> None:
    assert said(OutOfBounds())[0][0] == "ENG001"


def test_a_check_yields_to_a_better_one() -> None:
    assert {code for code, _ in said(Words(), Yielding())} == {"TST101"}
    assert {code for code, _ in said(Yielding())} == {"TST102"}


def test_without_a_model_a_check_judges_alone_and_it_is_told() -> None:
    analysis = analyse(article(), [Asking()], None)
    assert [d.message for d in analysis.diagnostics] == ["no model"]
    assert analysis.model_missed
    assert not analyse(article("None of it here."), [Asking()], None).model_missed


@pytest.mark.parametrize("text", ["", "\n\n", " \t\r\n"])
def test_an_empty_article_has_no_findings(text: str) -> None:
    assert said(Words(), Raising(), text=text) == []


def test_many_places_are_summed_up() -> None:
    class Conflict(Words):
        """Names all words in one finding."""

        code, name = "TST108", "conflict"

        def run(self, article: Article) -> Iterator[Finding]:
            first, *rest = super().run(article)
            yield self.finding("{1+!at}; {1+!q}", first.span, [Related(f.span) for f in rest])

    text = "\n\n".join(["A paragraph with one word in it, as it is."] * 7)
    assert said(Conflict(), text=text) == [
        ("TST108", "on lines 3, 5, 7 and 3 more; " + ", ".join(['"word"'] * 3) + " and 3 more")
    ]


BASE = {
    "code": "TST110",
    "name": "made",
    "severity": Severity.ERROR,
    "good": ("x",),
    "bad": ("⟦x⟧",),
    "run": Words.run,
    "__doc__": "A check.",
}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"code": "T1"}, "code 'T1' is not like NUM101"),
        ({"name": "Made Up"}, "name 'Made Up' is not like"),
        ({"severity": "error"}, "severity is not a Severity"),
        ({"__doc__": None}, "there is no docstring"),
        ({"good": ()}, "good is not a tuple of at least one"),
        ({"good": ("a ⟦b⟧",)}, "an example in good marks a place"),
        ({"bad": ("a b",)}, "an example in bad marks no place"),
        ({"bad": "⟦a⟧"}, "mind the comma"),
        ({"run": Check.run}, "it does not define run"),
        ({"Options": dict}, "Options is not a frozen dataclass"),
    ],
)
def test_a_bad_definition_is_refused_by_name(change: dict[str, object], message: str) -> None:
    with pytest.raises(DefinitionError, match=message):
        type("Made", (Check,), {**BASE, **change})


def test_a_default_that_can_change_is_refused() -> None:
    with pytest.raises(DefinitionError, match="use a tuple"):
        option([], "a list")


def test_options_are_looked_at() -> None:
    from checks.numbers.unit_conversion import UnitConversion

    assert make_options(UnitConversion, {"tolerance": 7}).tolerance == 7.0
    with pytest.raises(OptionError, match="did you mean 'tolerance'"):
        make_options(UnitConversion, {"tolerence": 7})
    with pytest.raises(OptionError, match="must be a number, not 'much'"):
        make_options(UnitConversion, {"tolerance": "much"})


def test_an_example_says_what_it_is() -> None:
    assert [kind for kind, _ in Words.examples()] == ["good", "bad"]
    assert all(isinstance(e, Example) for _, e in Words.examples())


class YieldsNothingGood(Words):
    """Yields what is no finding of its own."""

    code, name = "TST108", "yields-nothing-good"
    what: object = None

    def run(self, article: Article) -> Iterator[Finding]:
        yield self.finding("before", Span(0, 1))
        yield self.what  # type: ignore[misc]


@pytest.mark.parametrize(
    ("what", "message"),
    [
        (None, "it yielded None, which is no Finding"),
        ("late", "it yielded 'late', which is no Finding"),
        (Finding("TST101", "not mine", Span(0, 1)), "it yielded a finding of TST101"),
        (Finding("TST108", "x", Span(0, 1), subject=(3,)), "the subject (3,) is not all text"),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_finding_of_the_check_is_a_crash_of_it(what: object, message: str) -> None:
    check = YieldsNothingGood()
    check.what = what
    found = said(check, Words())
    assert [code for code, _ in found] == ["ENG001", "TST108", "TST101", "TST101"]
    assert found[0][1].endswith(message)


class Leaving(Words):
    """Ends the program."""

    code, name = "TST109", "leaving"

    def run(self, article: Article) -> Iterator[Finding]:
        raise SystemExit(5)


def test_a_check_cannot_end_the_program() -> None:
    assert said(Leaving()) == [("ENG001", "TST109 leaving failed: SystemExit: 5")]


class BrokenModel(Model):
    """A model that fails on every sentence."""

    def parse(self, *_: object, **__: object) -> dict[Span, Parsed]:
        raise ValueError("made for another spaCy")


def test_a_model_that_fails_is_one_finding_and_the_rest_go_on() -> None:
    found = analyse(article(), [Asking(), Words()], BrokenModel(("none",))).diagnostics
    assert [d.code for d in found] == ["ENG002", "TST101", "TST107", "TST101"]
    assert found[0].message.startswith("layer nlp failed: ValueError: made for another spaCy")
