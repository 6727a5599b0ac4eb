"""What makes a finding the same one tomorrow: not its line, but its subject and its sentence.

A baseline and the fingerprints that CI systems keep both live on this. An edit elsewhere in the
article, a moved paragraph or a renamed file changes nothing in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from linter.findings import Diagnostic
from linter.patterns import Pattern

_BOUNDARY = Pattern(r"[.!?][\"'”’)\]]*\s|\n[ \t\r]*\n")
_REACH = 2000


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence of the file that holds a stretch of it, with its white space made even."""
    low, high = max(0, start - _REACH), min(len(text), end + _REACH)
    before = [m.end() for m in _BOUNDARY.finditer(text, low, start)]
    after = _BOUNDARY.search(text, end, high)
    begin = before[-1] if before else low
    return " ".join(text[begin : after.end() if after else high].split())


def problem(diagnostic: Diagnostic) -> str:
    """What the finding is about: its subject, or its words when the check names none."""
    parts = diagnostic.subject or (" ".join(diagnostic.place.excerpt.split()),)
    return " | ".join(part.casefold() for part in parts)


def digest(*parts: str) -> str:
    import hashlib

    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def fingerprints(diagnostics: Iterable[Diagnostic], text: Callable[[str], str | None]) -> list[str]:
    """A fingerprint for each finding; equal ones of a file are told apart by their order."""
    seen: Counter[str] = Counter()
    found = []
    for each in diagnostics:
        source = text(each.path) or ""
        sentence = sentence_around(source, each.place.start, each.place.end)
        identity = digest(each.path, each.code, problem(each), sentence)
        seen[identity] += 1
        nth = seen[identity]
        found.append(identity if nth == 1 else digest(identity, str(nth)))
    return found
