"""JUnit's XML: an article is a suite, a finding a test that fails, a clean article one that passes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from linter.findings import Diagnostic
from linter.reporters.reporter import Report, Reporter, Terminal
from linter.reporters.visible import visible


def write(report: Report, _: Terminal) -> Iterator[str]:
    from junitparser import Failure, JUnitXml, TestCase, TestSuite

    document = JUnitXml("copydesk")
    found = {p: list(each) for p, each in groupby(report.everything, key=lambda d: d.path)}
    for path in sorted({*found, *(f.path for f in report.files)}):
        suite = TestSuite(visible(path))
        for each in found.get(path, ()):
            case = TestCase(_title(each), visible(path))
            failure = Failure(visible(each.message), f"{each.severity}")
            failure.text = f"line {each.place.line}, column {each.place.column}"
            case.result = [failure]
            suite.add_testcase(case)
        if path not in found:
            suite.add_testcase(TestCase("no findings", visible(path)))
        document.add_testsuite(suite)
    document.update_statistics()  # type: ignore[no-untyped-call]
    text: bytes = document.tostring()  # type: ignore[no-untyped-call]
    yield text.decode("utf-8").rstrip("\n") + "\n"


def _title(each: Diagnostic) -> str:
    return f"{each.code} {each.name} on line {each.place.line}"


JUNIT = Reporter("junit", "JUnit XML", write)
