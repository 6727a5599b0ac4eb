"""Each format has a golden file, and is read back by something that knows it.

``pytest --update-golden tests/reporters`` writes the files anew; read the difference.
"""

from __future__ import annotations

import io
import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from jsonschema import Draft7Validator

from linter.article.source import Source
from linter.article.span import Span
from linter.cli.formats import find_reporter, reporter_names
from linter.findings import (
    Confidence,
    Diagnostic,
    Edit,
    Fix,
    Place,
    Safety,
    Severity,
)
from linter.reporters.reporter import FileError, ReadFile, Report, Terminal
from linter.reporters.visible import visible

HERE = Path(__file__).parent
TEXT = (
    "Zoë found 3 ducks,, 100% <real>.\r\nThen \u202e日本 she found 4 ducks: all \x1b[31m& well.\r\n"
)
SOURCE = Source("desk/a, b: 50%.txt", TEXT)


def at(excerpt: str, label: str = "") -> Place:
    start = TEXT.index(excerpt)
    end = start + len(excerpt)
    return Place(start, end, *SOURCE.position(start), *SOURCE.position(end), excerpt, label)


MARKS = at(",,")
FINDINGS = (
    Diagnostic(
        SOURCE.path,
        "PUN101",
        "double-punctuation",
        Severity.ERROR,
        Confidence.HIGH,
        '",," is one mark too many',
        MARKS,
        fix=Fix("keep ,", (Edit(Span(MARKS.start, MARKS.end), ","),)),
        subject=(",,",),
    ),
    Diagnostic(
        SOURCE.path,
        "NUM401",
        "figure-conflict",
        Severity.WARNING,
        Confidence.MEDIUM,
        '"4 ducks" here, "3 ducks" on line 1: 100% odd',
        at("4 ducks"),
        (at("3 ducks", "the other"),),
        fix=Fix("check both", safety=Safety.SHOWN, alternatives=("3", "4")),
        subject=("duck", "3", "4"),
    ),
    Diagnostic(
        SOURCE.path,
        "TXT109",
        "encoding",
        Severity.INFO,
        Confidence.HIGH,
        'hidden "\x1b[31m&" and \u202e, <b>\n::error::forged',
        at("\x1b[31m&"),
    ),
)
REPORT = Report(
    FINDINGS,
    (ReadFile("clean.txt", "plain", 12), ReadFile(SOURCE.path, "plain", 13)),
    (FileError("bad.txt", "not UTF-8 at byte 3: invalid start byte"),),
    text=lambda path: TEXT if path == SOURCE.path else None,
    prefix="articles",
)


def written(form: str, report: Report = REPORT, terminal: Terminal | None = None) -> str:
    return "".join(find_reporter(form).write(report, terminal or Terminal()))


@pytest.mark.parametrize("form", reporter_names())
def test_golden(form: str, request: pytest.FixtureRequest) -> None:
    text = re.sub(r'("semanticVersion": )"[^"]*"', r'\1"…"', written(form))
    golden = HERE / "golden" / f"{form}.txt"
    if request.config.getoption("--update-golden"):
        golden.write_text(text, encoding="utf-8", newline="\n")
    assert text == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("form", reporter_names())
def test_nothing_is_obeyed(form: str) -> None:
    text = written(form)
    assert visible(text.replace("\n", "")) == text.replace("\n", "")


@pytest.mark.parametrize("form", reporter_names())
def test_nothing_found(form: str) -> None:
    assert isinstance(written(form, Report(())), str)


@pytest.mark.parametrize("form", ["flake8", "github", "jsonl"])
def test_one_line_a_finding(form: str) -> None:
    count = len(FINDINGS) + (form != "flake8")  # flake8 has the unread file on stderr
    assert len(written(form).splitlines()) == count


def test_sarif_follows_its_schema() -> None:
    document = json.loads(written("sarif"))
    schema = json.loads((HERE / "sarif-2.1.0-used.schema.json").read_text(encoding="utf-8"))
    Draft7Validator.check_schema(schema)
    assert [e.message for e in Draft7Validator(schema).iter_errors(document)] == []
    (run,) = document["runs"]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        region = result["locations"][0]["physicalLocation"]["region"]
        start = region["charOffset"]
        assert visible(TEXT[start : start + region["charLength"]]) == region["snippet"]["text"]
    uri = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "articles/desk/a%2C%20b%3A%2050%25.txt"


def test_fingerprints_survive_an_edit_elsewhere() -> None:
    def prints(text: str) -> list[str]:
        shift = len(text) - len(TEXT)
        moved = [
            Diagnostic(
                d.path, d.code, d.name, d.severity, d.confidence, d.message,
                Place(d.place.start + shift, d.place.end + shift, 9, 9, 9, 9, d.place.excerpt),
                subject=d.subject,
            )
            for d in FINDINGS
        ]  # fmt: skip
        document = written("sarif", Report(tuple(moved), text=lambda _: text))
        results = json.loads(document)["runs"][0]["results"]
        return [r["partialFingerprints"]["copydesk/v1"] for r in results]

    assert prints("A new first paragraph.\r\n\r\n" + TEXT) == prints(TEXT)
    assert len(set(prints(TEXT))) == 3


def test_checkstyle_is_xml() -> None:
    root = ElementTree.fromstring(written("checkstyle").encode())
    assert [f.get("name") for f in root] == ["bad.txt", visible(SOURCE.path)]
    errors = root.findall("./file/error")
    assert [e.get("severity") for e in errors] == ["error", "error", "warning", "info"]


def test_junit_is_read_by_junitparser() -> None:
    from junitparser import JUnitXml

    document = JUnitXml.fromroot(ElementTree.parse(io.StringIO(written("junit"))).getroot())
    assert (document.tests, document.failures) == (5, 4)
    assert [s.name for s in document] == ["bad.txt", "clean.txt", SOURCE.path]


def test_gitlab() -> None:
    issues = json.loads(written("gitlab"))
    assert {"description", "check_name", "fingerprint", "severity", "location"} == set(issues[0])
    assert len({i["fingerprint"] for i in issues}) == len(issues)
    assert issues[1]["location"]["path"] == f"articles/{SOURCE.path}"


def test_rdjson_counts_bytes() -> None:
    found = json.loads(written("rdjson"))["diagnostics"]
    line = TEXT.split("\r\n")[1].encode()
    start = found[2]["location"]["range"]["start"]
    assert line[start["column"] - 1 :].startswith(b"4 ducks")
    assert found[1]["suggestions"][0]["text"] == ","


def test_github_escapes_what_it_would_obey() -> None:
    line = written("github").splitlines()[1]
    assert "file=articles/desk/a%2C b%3A 50%25.txt,line=1" in line
    assert "100%25 odd" in written("github")


def test_full_cuts_long_lines_around_the_place() -> None:
    text = "word " * 500 + "blob" + " word" * 500
    place = Place(2500, 2504, 1, 2501, 1, 2505, "blob")
    finding = Diagnostic("a", "PUN101", "x", Severity.ERROR, Confidence.HIGH, "m", place)
    report = Report((finding,), text=lambda _: text)
    lines = written("full", report, Terminal(width=60)).splitlines()
    assert max(map(len, lines)) <= 60
    assert lines[2].index("blob") == lines[3].index("^^^^")


def test_full_of_a_file_that_is_gone() -> None:
    assert "PUN101" in written("full", Report(FINDINGS))


def test_full_in_colour_obeys_only_us() -> None:
    text = written("full", terminal=Terminal(color=True))
    codes = set(re.findall(r"\x1b\[[0-9;]*m", text))
    assert codes
    assert "\x1b" not in re.sub(r"\x1b\[(?:[0-9;]*)m", "", text)
    assert r"\x1b[31m&" in text


def test_full_shows_two_places_of_one_line_together() -> None:
    text = "It is 200 miles (300 kilometers) away.\n"
    spans = [(6, 15), (17, 31)]
    first, second = (Place(a, b, 1, a + 1, 1, b + 1, text[a:b], "x") for a, b in spans)
    finding = Diagnostic("a", "NUM101", "x", Severity.ERROR, Confidence.HIGH, "m", first, (second,))
    lines = written("full", Report((finding,), text=lambda _: text)).splitlines()
    assert lines[2:5] == [
        "  1 | It is 200 miles (300 kilometers) away.",
        "    |       ^^^^^^^^^ x",
        "    |                  ^^^^^^^^^^^^^^ x",
    ]


def test_full_cuts_a_place_that_is_longer_than_the_terminal() -> None:
    text = "start " + "word " * 500
    place = Place(6, 2000, 1, 7, 1, 2001, text[6:2000])
    finding = Diagnostic("a", "TXT101", "x", Severity.ERROR, Confidence.HIGH, "m", place)
    report = Report((finding,), text=lambda _: text)
    assert max(map(len, written("full", report, Terminal(width=60)).splitlines())) <= 60
