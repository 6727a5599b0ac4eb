"""One article as plain text, Markdown and HTML has the same findings on the same words."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest

from linter.article.source import Source
from linter.engine.analyse import analyse
from linter.engine.registry import load_checks
from linter.readers.html import HTML
from linter.readers.markdown import MARKDOWN
from linter.readers.plain import PLAIN
from linter.readers.reader import Reader
from tests.faults import PLANTERS

CHECKS = [check() for check in load_checks().values()]
CLEAN = sorted((Path(__file__).parents[1] / "data" / "clean").glob("*.txt"))


def as_markdown(paragraphs: list[str], matter: str) -> str:
    escaped = (re.sub(r"([\\`*_\[\]<>#~|{}])", r"\\\1", p) for p in paragraphs)
    return matter + "\n\n".join(escaped)


def as_html(paragraphs: list[str]) -> str:
    body = "".join(f"<p>{html.escape(p)}</p>" for p in paragraphs)
    return f"<html><body><nav>Home</nav><article>{body}</article></body></html>"


def findings(reader: Reader, text: str) -> list[tuple[str, tuple[str, ...]]]:
    article = reader.read(Source("story", text))
    found = analyse(article, CHECKS, None).diagnostics
    return sorted((d.code, tuple(plain(p.excerpt) for p in d.places)) for d in found)


def plain(excerpt: str) -> str:
    return html.unescape(re.sub(r"\\(.)", r"\1", excerpt))


@pytest.mark.parametrize("file", CLEAN, ids=lambda f: f.stem)
def test_three_forms(file: Path) -> None:
    clean = file.read_text(encoding="utf-8")
    texts = [clean, *(f.text for _, planter in PLANTERS for f in list(planter(clean))[:2])]
    found = 0
    for text in texts:
        paragraphs = text.split("\n\n")[1:]
        expected = findings(PLAIN, "\n\n".join(paragraphs))
        assert findings(MARKDOWN, as_markdown(paragraphs, "")) == expected
        assert findings(MARKDOWN, as_markdown(paragraphs, "---\ndraft: true\n---\n\n")) == expected
        assert findings(HTML, as_html(paragraphs)) == expected
        found += len(expected)
    assert found >= 4
