"""One JSON object a line, one line a finding: for streams and for jq."""

from __future__ import annotations

import json
from collections.abc import Iterator

from linter.reporters.json import finding
from linter.reporters.reporter import Report, Reporter, Terminal
from linter.reporters.visible import json_visible


def write(report: Report, _: Terminal) -> Iterator[str]:
    for each in report.everything:
        yield json_visible(json.dumps(finding(each), ensure_ascii=False)) + "\n"


JSONL = Reporter("jsonl", "one JSON object a line", write)
