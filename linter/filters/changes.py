"""Which lines changed: a gate on a pull request answers for its own lines only.

The whole article is always linted, since a new line may contradict an old one; a finding stays when
any of its places is on a changed line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from linter.findings import Diagnostic
from linter.mistakes import MistakeError
from linter.patterns import Pattern

_HUNK = Pattern(r"@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@")
_LONE_CR = Pattern(r"\r(?!\n)")
_ESCAPE = Pattern(r'\\([0-7]{3}|["\\abfnrtv])')
_LETTERS = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}


class ChangesError(MistakeError):
    """The changed lines cannot be told; the message says why."""


@dataclass(frozen=True)
class Changes:
    """Changed lines by file; None for a file that is new as a whole."""

    lines: Mapping[Path, frozenset[int] | None]

    def touches(self, file: Path) -> bool:
        """Whether anything in `file` changed."""
        return file.resolve() in self.lines

    def keep(
        self, diagnostics: Iterable[Diagnostic], file: Path, text: str
    ) -> Iterator[Diagnostic]:
        """The findings with a place on a changed line; what the engine says of itself stays.

        `text` is that of the file: to a diff, a lone CR in it ends no line.
        """
        lines = self.lines.get(file.resolve(), frozenset())
        has_lone_cr = _LONE_CR.search(text) is not None
        for diagnostic in diagnostics:
            if lines is None or diagnostic.code.startswith("ENG"):
                yield diagnostic
                continue
            spans = ((p.line, p.end_line) for p in diagnostic.places)
            if has_lone_cr:
                spans = ((_row(text, p.start), _row(text, p.end)) for p in diagnostic.places)
            if any(not lines.isdisjoint(range(first, last + 1)) for first, last in spans):
                yield diagnostic


def _row(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def parse_diff(diff: str, roots: Iterable[Path]) -> Changes:
    """The lines a unified diff adds. Its paths are looked for below `roots`, the first that has
    the file wins; with or without the prefix `b/`."""
    folders = tuple(roots)
    found: dict[Path, set[int]] = {}
    current: set[int] = set()
    line = left_old = left_new = 0
    for row in diff.split("\n"):
        if left_old > 0 or left_new > 0:  # inside a hunk: "+++ x" there is an added line "++ x"
            if row.startswith("+"):
                current.add(line)
                line, left_new = line + 1, left_new - 1
            elif row.startswith("-"):
                left_old -= 1
            elif not row.startswith("\\"):
                line, left_old, left_new = line + 1, left_old - 1, left_new - 1
        elif row.startswith("+++ "):
            name = _unquoted(row[4:].rstrip("\r"))
            current = (
                set() if name == "/dev/null" else found.setdefault(_file(name, folders), set())
            )
        elif hunk := _HUNK.match(row):
            line, left_new = int(hunk[1]), int(hunk[2] or 1)
            old = re.match(r"@@ -\d+(?:,(\d+))?", row)
            left_old = int(old[1] or 1) if old else 0
    return Changes({file: frozenset(lines) for file, lines in found.items()})


def _unquoted(name: str) -> str:
    """A path as git writes it: in quotation marks with escapes when it holds odd characters."""
    if not name.startswith('"'):
        return name.split("\t", 1)[0]
    inside = name[1 : name.rindex('"')] if name.count('"') > 1 else name[1:]

    def char(match: re.Match[str]) -> str:
        code = match[1]
        return chr(int(code, 8)) if code.isdigit() else _LETTERS.get(code, code)

    raw = _ESCAPE.sub(char, inside)
    try:
        return raw.encode("latin-1").decode("utf-8")
    except UnicodeError:  # it was not escaped byte by byte
        return raw


def _file(name: str, roots: tuple[Path, ...]) -> Path:
    stripped = name.split("/", 1)[1] if name.startswith("b/") else name
    for root in roots:
        for each in (stripped, name):
            if (root / each).is_file():
                return (root / each).resolve()
    return (roots[0] / stripped).resolve()


def changes_since(revision: str, folder: Path) -> Changes:
    """What the working tree changed since it parted from `revision`, new files included."""
    import shutil

    git = shutil.which("git")
    if git is None:
        raise ChangesError("--since: git is not installed")
    top = _git(git, folder, "rev-parse", "--show-toplevel")
    if top is None:
        if any((each / ".git").exists() for each in (folder, *folder.parents)):
            raise ChangesError(f"--since: git does not take {folder} for a repository of yours")
        raise ChangesError(f"--since: {folder} is in no git repository")
    root = Path(top.strip())
    commit = f"{revision}^{{commit}}"
    known = _git(git, root, "rev-parse", "--verify", "--quiet", "--end-of-options", commit)
    if known is None:
        raise ChangesError(f"--since: git knows no revision {revision!r}{_shallow(git, root)}")
    base = _git(git, root, "merge-base", known.strip(), "HEAD")
    if base is None:
        raise ChangesError(f"--since: {revision} and HEAD share no commit{_shallow(git, root)}")
    options = ("--no-ext-diff", "--no-textconv", "--no-color", "--find-renames", "--unified=0")
    prefixes = ("--src-prefix=a/", "--dst-prefix=b/")
    diff = _git(git, root, "diff", *options, *prefixes, base.strip(), "--")
    fresh = _git(git, root, "ls-files", "-z", "--others", "--exclude-standard")
    if diff is None or fresh is None:  # part of the history is missing, or broken
        raise ChangesError(f"--since: git cannot tell what changed since {revision}")
    untracked = {(root / name).resolve(): None for name in fresh.split("\0") if name}
    return Changes({**parse_diff(diff, (root,)).lines, **untracked})


def _shallow(git: str, root: Path) -> str:
    said = _git(git, root, "rev-parse", "--is-shallow-repository")
    if said and said.strip() == "true":
        return ": the clone is shallow, fetch its history (git fetch --unshallow)"
    return ""


def _git(git: str, folder: Path, *args: str) -> str | None:
    """What git prints; None when it fails."""
    import subprocess

    done = subprocess.run(
        [git, "-c", "core.quotePath=false", *args], cwd=folder, capture_output=True, check=False
    )
    return done.stdout.decode("utf-8", "surrogateescape") if done.returncode == 0 else None
