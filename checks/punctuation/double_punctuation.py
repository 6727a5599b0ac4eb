"""PUN101 double-punctuation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.article.article import Article
from linter.article.span import Span
from linter.check import Check
from linter.findings import Finding, Severity

_PAIR = re.compile(r"\.,(?= [A-Z])")


class DoublePunctuation(Check):
    """Two marks stand where one belongs."""

    code = "PUN101"
    name = "double-punctuation"
    severity = Severity.ERROR
    good = ("He works for Acme Inc., said Mr Lee.",)
    bad = ("It is limited to the area around Kharkiv⟦.,⟧ The official said so.",)

    def run(self, article: Article) -> Iterator[Finding]:
        for m in _PAIR.finditer(article.prose):
            yield self.finding("{0!q} has one mark too many", Span(*m.span()))
