"""The findings a newsroom has decided to live with: old articles stay as they are, new findings count.

An entry is (article, check, subject, sentence), with how often; no line number. So it survives
edits elsewhere, moved paragraphs and a renamed file, and it excuses nothing new: the same subject
in another article, or in a sentence that was rewritten, is reported.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from linter.findings import Diagnostic
from linter.identity import digest, problem, sentence_around
from linter.mistakes import MistakeError

FILE = "copydesk-baseline.json"
VERSION = 1
_SAME = 0.6
"""The share of paragraphs that two articles have in common when one is the other, renamed."""
_SHORTEST = 20


class BaselineError(MistakeError):
    """A baseline that cannot be used; the message says why."""


class Entry(NamedTuple):
    """One problem of one article."""

    code: str
    subject: str
    sentence: str


@dataclass
class Article:
    """What the baseline knows of an article: its problems, and its paragraphs to know it again."""

    entries: Counter[Entry] = field(default_factory=Counter)
    paragraphs: frozenset[str] = frozenset()


def entry(diagnostic: Diagnostic, text: str) -> Entry:
    """The identity of a finding within its article."""
    sentence = sentence_around(text, diagnostic.place.start, diagnostic.place.end)
    return Entry(diagnostic.code, problem(diagnostic), digest(sentence)[:16])


def article_of(diagnostics: Iterable[Diagnostic], text: str) -> Article:
    """What a baseline keeps of an article and its findings."""
    return Article(Counter(entry(d, text) for d in diagnostics), _paragraphs(text))


def _paragraphs(text: str) -> frozenset[str]:
    lines = (" ".join(line.split()) for line in text.splitlines())
    return frozenset(digest(line)[:10] for line in lines if len(line) >= _SHORTEST)


class Baseline:
    """The articles of one baseline file, by their path from its folder."""

    def __init__(self, file: Path, articles: Mapping[str, Article] | None = None) -> None:
        self.file = file
        self.articles: dict[str, Article] = dict(articles or {})

    @classmethod
    def read(cls, file: Path) -> Baseline:
        try:
            document = json.loads(file.read_bytes())
        except OSError as error:
            raise BaselineError(f"{file}: {error.strerror or error}") from None
        except (ValueError, RecursionError):
            raise BaselineError(f"{file}: not a baseline: no JSON") from None
        version = document.get("version") if isinstance(document, dict) else None
        if isinstance(version, int) and version > VERSION:
            raise BaselineError(f"{file}: written by a newer copydesk (format {version})")
        try:
            if version != VERSION:
                raise ValueError
            return cls(file, {p: _article(each) for p, each in document["articles"].items()})
        except (ValueError, KeyError, TypeError, AttributeError):
            raise BaselineError(f"{file}: not a baseline of copydesk") from None

    def name(self, file: Path) -> str:
        """The path of an article as the baseline has it."""
        try:
            return file.resolve().relative_to(self.file.resolve().parent).as_posix()
        except ValueError:
            return file.resolve().as_posix()

    def follow(self, current: Mapping[str, str]) -> None:
        """Find articles that were renamed: `current` are the texts of those not known by name."""
        gone = {n: a for n, a in self.articles.items() if not self._exists(n) and a.paragraphs}
        holders: dict[str, list[str]] = {}
        for name, article in sorted(gone.items()):
            for paragraph in article.paragraphs:
                holders.setdefault(paragraph, []).append(name)
        for name, text in sorted(current.items()):
            paragraphs = _paragraphs(text)
            common = Counter(n for p in paragraphs for n in holders.get(p, ()) if n in gone)
            if name in self.articles or not common:
                continue
            best = min(common, key=lambda n: (-common[n], n))
            if common[best] >= _SAME * max(len(paragraphs), len(gone[best].paragraphs)):
                self.articles[name] = self.articles.pop(best)
                del gone[best]

    def _exists(self, name: str) -> bool:
        return (self.file.resolve().parent / name).is_file()

    def keep(self, name: str, diagnostics: Sequence[Diagnostic], text: str) -> list[Diagnostic]:
        """The findings the baseline does not excuse."""
        known = self.articles.get(name)
        if known is None:
            return list(diagnostics)
        left = Counter(known.entries)
        kept = []
        for diagnostic in diagnostics:
            identity = entry(diagnostic, text)
            if left[identity] > 0:
                left[identity] -= 1
            else:
                kept.append(diagnostic)
        return kept

    def prune(self, seen: Mapping[str, Article]) -> int:
        """Drop entries that excuse nothing any more, and articles that are gone; return how many.

        `seen` has the articles of this run; of others the baseline knows no better.
        """
        before = self._size()
        for name in list(self.articles):
            if name in seen:
                found = seen[name]
                self.articles[name] = Article(
                    self.articles[name].entries & found.entries, found.paragraphs
                )
            if not self._exists(name) or not self.articles[name].entries:
                del self.articles[name]
        return before - self._size()

    def replace(self, seen: Mapping[str, Article]) -> None:
        """Take what this run found of its articles, and keep those that it did not read."""
        self.articles = {n: a for n, a in self.articles.items() if self._exists(n)} | dict(seen)

    def _size(self) -> int:
        return sum(a.entries.total() for a in self.articles.values())

    def dump(self) -> str:
        """The file: sorted and one entry a line, so that a change of it reads well."""
        articles = {
            name: {
                "findings": [
                    {"check": e.code, "subject": e.subject, "sentence": e.sentence, "count": n}
                    for e, n in sorted(
                        article.entries.items(),
                        key=lambda i: (i[0].code, i[0].subject, i[0].sentence),
                    )
                ],
                "paragraphs": " ".join(sorted(article.paragraphs)),
            }
            for name, article in sorted(self.articles.items())
            if article.entries
        }
        return json.dumps({"version": VERSION, "articles": articles}, indent=1) + "\n"


def _article(given: Mapping[str, Any]) -> Article:
    entries: Counter[Entry] = Counter()
    for each in given["findings"]:
        count = each["count"]
        if not isinstance(count, int) or count < 1:
            raise ValueError
        entries[Entry(str(each["check"]), str(each["subject"]), str(each["sentence"]))] += count
    return Article(entries, frozenset(str(given["paragraphs"]).split()))
