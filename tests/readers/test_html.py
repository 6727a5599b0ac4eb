"""HTML: the article of the page, and where it stands in the file."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.article.article import Article
from linter.article.source import Source
from linter.readers.html import HTML

PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head>
<title>Ferry &amp; crew | The Desk</title>
<meta property="article:published_time" content="2024-03-14T10:00:00Z">
<script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": "Ferry & crew",
 "author": [{"name": "Ann Lee"}], "articleSection": "News"}]}
</script>
<style>p { color: red }</style></head>
<body><nav><p>Home</p></nav>
<article><h1>Ferry &amp; crew</h1><p class="standfirst">A standfirst.</p><p class="byline">By Ann Lee</p>
<p>The ferry&nbsp;<em>Mor</em>ag  will
run &#8212; all winter.<br>It will.</p>
<figure><img src="x.png"><figcaption>The ferry.</figcaption></figure>
<h2>Why</h2><ol start="3"><li>One<li><p>Two</p></ol>
<blockquote><p>Quoted.</p></blockquote>
<table><tr><th>a<th>b<tr><td>1<td>2</table>
<aside>Read more</aside><!-- stet NUM101 --><p>Use <code>x()</code> now.</p><script>x</script>
<p hidden>Unseen.</p></article><footer>Imprint</footer></body></html>
"""


def read(text: str) -> Article:
    return HTML.read(Source("story.html", text))


def blocks(article: Article) -> list[str]:
    return [f"{b.kind}: {article.text(b.span).strip()}" for b in article.blocks]


def test_a_page() -> None:
    article = read(PAGE)
    assert blocks(article) == [
        "headline: Ferry & crew",
        "standfirst: A standfirst.",
        "byline: By Ann Lee",
        "paragraph: The ferry\xa0Morag will run — all winter.\nIt will.",
        "caption: The ferry.",
        "heading: Why",
        "list item: One",
        "list item: Two",
        "quote: Quoted.",
        "table cell: a",
        "table cell: b",
        "table cell: 1",
        "table cell: 2",
        "paragraph: Use ￼x() now.".replace("x()", ""),
    ]
    meta = article.meta
    assert (meta.title, meta.date, meta.authors) == (
        "Ferry & crew",
        date(2024, 3, 14),
        ("Ann Lee",),
    )
    assert (meta.section, meta.language) == ("News", "en-GB")
    assert [(c.text, c.block) for c in article.comments] == [("stet NUM101", 13)]
    assert [b.number for b in article.blocks if b.kind == "list item"] == [3, 4]
    cells = [(b.row, b.column, b.header) for b in article.blocks if b.kind == "table cell"]
    assert cells == [(1, 1, True), (1, 2, True), (2, 1, False), (2, 2, False)]


def test_the_title_is_the_headline_where_no_heading_is() -> None:
    assert blocks(read("<title>Ferry</title><p>It runs.</p>")) == [
        "headline: Ferry",
        "paragraph: It runs.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain text",
        "<p>unclosed <b>tags <i>everywhere",
        "</p></div>",
        "<div>" * 3000 + "x",
        "a < b & c > d &bogus; &#99999999;",
        "<p>" + "&amp;" * 5000,
        "<!-- never closed",
        "<table>" + "<tr>" + "<td>1" * 5000,
        '<script type="application/ld+json">{"@type": [[[</script><p>x</p>',
        '<meta name="date" content="2024-02-30"><p>x</p>',
    ],
)
def test_hostile_input_is_read(text: str) -> None:
    read(text)


PARTS = st.sampled_from(
    [
        "word",
        " ",
        "&amp;",
        "&nbsp;",
        "&#8212;",
        "é",
        "👩‍🚀",
        "<b>x</b>",
        "<br>",
        "\n",
        "\r\n",
        "</p><p>",
        "<!-- c -->",
        "&x",
        "a<b",
    ]
)


@given(st.lists(PARTS, max_size=25).map("".join))
def test_prose_maps_to_the_file(inner: str) -> None:
    text = f"<article><p>{inner}</p></article>"
    article = read(text)
    for prose, source in article.offsets.pieces:
        stands = text[source.start : source.end]
        if prose.length == source.length and stands.strip():
            assert article.text(prose) == stands


def test_a_date_that_does_not_exist_is_told_and_passed_over() -> None:
    data = '{"@type": "NewsArticle", "datePublished": "2024-02-30T10:00:00Z"}'
    script = f'<script type="application/ld+json">{data}</script>'
    body = "<p>It rained.</p>"
    article = read(f"<html><head>{script}</head><body>{body}</body></html>")
    (problem,) = article.problems
    assert problem.message == "the date 2024-02-30 does not exist; it is passed over"
    assert article.source.text[slice(*problem.source)] == "2024-02-30"
    assert article.meta.date is None
    stamp = '<meta property="article:published_time" content="2024-03-01">'
    again = read(f"<html><head>{stamp}{script}</head><body>{body}</body></html>")
    assert [p.message for p in again.problems] == [problem.message]
    assert again.meta.date == date(2024, 3, 1)
