"""Which formats there are: found through entry points, the built-in ones like anybody's."""

from __future__ import annotations

from linter.engine.options import nearest
from linter.mistakes import MistakeError
from linter.plugins import plugins
from linter.reporters.reporter import GROUP, Reporter


class FormatError(MistakeError):
    """A format that is not there, or whose plug-in cannot be imported."""


def find_reporter(name: str) -> Reporter:
    """The reporter that an installed package offers under `name`."""
    points = {point.name: point for point in plugins(GROUP)}
    if name not in points:
        raise FormatError(f"there is no format {name!r}{nearest(name, points)}")
    try:
        reporter = points[name].load()
    except Exception as error:
        reason = f"{type(error).__name__}: {error}"
        raise FormatError(f"format {name!r} cannot be imported: {reason}") from error
    if not isinstance(reporter, Reporter):
        raise FormatError(f"format {name!r}: {points[name].value} is not a Reporter")
    return reporter


def reporter_names() -> list[str]:
    """All formats that are installed."""
    return sorted({point.name for point in plugins(GROUP)})
