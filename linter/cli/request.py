"""What the command line of lint asks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date as Date
from pathlib import Path

STDIN = "-"


@dataclass(frozen=True)
class Request:
    """One run. `stated` are the keys that settings files have too."""

    paths: tuple[str, ...]
    reports: tuple[tuple[str, str | None], ...] = (("flake8", None),)
    stated: Mapping[str, object] = field(default_factory=dict)
    config: Path | None = None
    isolated: bool = False
    exit_zero: bool = False
    force_date: Date | None = None
    force_exclude: bool = False
    no_cache: bool = False
    no_model: bool = False
    require_model: bool = False
    checks_from: tuple[str, ...] = ()
    stdin_display_name: str = STDIN
    jobs: int = 0
    statistics: bool = False
    count: bool = False
    quiet: bool = False
    verbose: bool = False
    color: str = "auto"
    since: str | None = None
    diff_file: str | None = None
    baseline: Path | None = None
    no_baseline: bool = False
    write_baseline: bool = False
    prune_baseline: bool = False
    fix: bool = False
    unsafe_fixes: bool = False
    diff: bool = False
    show_fixes: bool = False
    no_stet: bool = False

    @property
    def mends(self) -> bool:
        """Whether edits are worked out, to be written or shown."""
        return self.fix or self.diff
