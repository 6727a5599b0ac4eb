"""GitLab's code quality report."""

from __future__ import annotations

import json
from collections.abc import Iterator

from linter.findings import Severity
from linter.identity import fingerprints
from linter.reporters.reporter import Report, Reporter, Terminal
from linter.reporters.visible import visible

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def write(report: Report, _: Terminal) -> Iterator[str]:
    everything = report.everything
    prints = fingerprints(everything, report.text)
    issues = [
        {
            "description": f"{each.code} {visible(each.message)}",
            "check_name": each.name,
            "fingerprint": fingerprint,
            "severity": _SEVERITIES[each.severity],
            "location": {
                "path": visible(report.repository_path(each.path)),
                "lines": {"begin": each.place.line, "end": each.place.end_line},
            },
        }
        for each, fingerprint in zip(everything, prints, strict=True)
    ]
    yield json.dumps(issues, ensure_ascii=False, indent=1) + "\n"


GITLAB = Reporter("gitlab", "GitLab code quality", write)
