"""Markdown: what each construct becomes, and where it stands in the file."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.article.article import Article
from linter.article.source import Source
from linter.engine.analyse import analyse
from linter.filters.comments import front_matter_stets
from linter.readers.markdown import MARKDOWN

UNIT = "￼"
ROWS = {
    "emphasis inside a word": ("Some *emph*asis.", ["paragraph: Some emphasis."]),
    "a link is its text": ("See [the page](http://x.example).", ["paragraph: See the page."]),
    "an address is a unit": ("See <http://x.example>.", [f"paragraph: See {UNIT}."]),
    "inline code is a unit": ("Use `foo` now.", [f"paragraph: Use {UNIT} now."]),
    "entities and escapes": (r"You &amp; \*me\* &#8212; é.", ["paragraph: You & *me* — é."]),
    "soft and hard breaks": ("One\ntwo  \nthree\\\nfour.", ["paragraph: One two\nthree\nfour."]),
    "struck-out text is gone": ("It is ~~red~~ blue.", ["paragraph: It is  blue."]),
    "code blocks are no prose": (
        "```py\nx = 1\n```\n\n    indented\n\nText.",
        ["paragraph: Text."],
    ),
    "the first heading is the headline": (
        "# One\n\nText.\n\n## Two",
        ["headline: One", "paragraph: Text.", "heading: Two"],
    ),
    "a later first-level heading is none": ("Text.\n\n# One", ["paragraph: Text.", "heading: One"]),
    "lists, nested": (
        "- a\n- b\n  1. c\n  2. d",
        ["list item: a", "list item: b", "list item: c", "list item: d"],
    ),
    "an item of two paragraphs": ("- a\n\n  b\n", ["list item: a", "list item: b"]),
    "task list": ("- [x] done", ["list item: done"]),
    "block quotes": ("> a\n>\n> > b", ["quote: a", "quote: b"]),
    "a table": (
        "| a | b |\n|---|---|\n| 1 | **2** |",
        ["table cell: a", "table cell: b", "table cell: 1", "table cell: 2"],
    ),
    "an image has captions": (
        '![Alt text](a.png "A title")',
        ["caption: Alt text", "caption: A title"],
    ),
    "an image in a sentence": (
        "See ![it](a.png) here.",
        [f"paragraph: See {UNIT} here.", "caption: it"],
    ),
    "a quotation in raw HTML": (
        "<blockquote>\n<span>“</span>\n<div><p>One.</p></div>\n</blockquote>\n\n<p>Two.</p>",
        ["quote: “", "quote: One.", "paragraph: Two."],
    ),
    "template code in raw HTML": (
        '<p>See {{< ref "x.md" >}}.</p> {{< legacy-img src="a.jpg" alt="A ship" >}}\n\nText.',
        [f"paragraph: See {UNIT}.", "caption: A ship", "paragraph: Text."],
    ),
    "a footnote after a space": (
        "Text [^1].\n\n[^1]: Note.",
        [f"paragraph: Text {UNIT}.", "footnote: Note."],
    ),
    "footnotes": ("Text[^1].\n\n[^1]: Note.", ["paragraph: Text.", "footnote: Note."]),
    "raw HTML": (
        "<figure><img src=x><figcaption>A &amp; B</figcaption></figure>\n\nSome <b>bold</b><br>text.",
        ["caption: A & B", "paragraph: Some bold\ntext."],
    ),
    "script and style": ("<script>\nvar x;\n</script>\n\nText.", ["paragraph: Text."]),
    "comments": ("<!-- a comment -->\n\nText <!-- another --> here.", ["paragraph: Text  here."]),
    "Hugo shortcodes": (
        'See {{< ref "x.md" >}}.\n\n{{< figure src="x" caption="A *ship*" >}}\n\n{{% note %}}\nText.\n{{% /note %}}',
        [f"paragraph: See {UNIT}.", "caption: A *ship*", f"paragraph: {UNIT} Text. {UNIT}"],
    ),
    "Hugo highlighted code": (
        "{{< highlight go >}}\nx := 1\n{{< /highlight >}}\n\nText.",
        ["paragraph: Text."],
    ),
    "Jekyll and Liquid tags": (
        "{% include x.html %}\n\n{{ page.title }} is it.\n{: .note}",
        [f"paragraph: {UNIT} is it. {UNIT}"],
    ),
    "a heading of code": ("### `one`\n\nText.", [f"heading: {UNIT}", "paragraph: Text."]),
    "heading attributes": ("## One {#one}", ["heading: One"]),
    "setext heading": ("One\n===\n\nText.", ["headline: One", "paragraph: Text."]),
    "CR LF": ("# One\r\n\r\nTwo\r\nthree.\r\n", ["headline: One", "paragraph: Two three."]),
    "link references": ("See [it][1].\n\n[1]: http://x.example", ["paragraph: See it."]),
}
MATTER = """---
title: "Ferry: to 'run'"
date: 2024-03-14T10:00:00Z
author: [Ann Lee, Bob Ray]
categories: [news, sea]
description: >
  A standfirst
  in two lines
location: Leith
image: /a/b.png
---
Text.
"""


def read(text: str, path: str = "story.md") -> Article:
    return MARKDOWN.read(Source(path, text))


def blocks(article: Article) -> list[str]:
    return [f"{b.kind}: {article.text(b.span).strip()}" for b in article.blocks]


@pytest.mark.parametrize("construct", ROWS)
def test_markdown(construct: str) -> None:
    text, expected = ROWS[construct]
    assert blocks(read(text)) == expected


def test_mdx_tags_and_imports() -> None:
    text = (
        'import X from "x"\n\nSome <Ref id={1}>text</Ref> and {props.name}.\n\n<Chart data={x} />'
    )
    assert blocks(read(text, "story.mdx")) == [f"paragraph: Some text and {UNIT}."]


def test_yaml_front_matter_is_metadata_and_blocks() -> None:
    article = read(MATTER)
    meta = article.meta
    assert (meta.title, meta.date) == ("Ferry: to 'run'", date(2024, 3, 14))
    assert (meta.authors, meta.section, meta.location) == (("Ann Lee", "Bob Ray"), "news", "Leith")
    assert blocks(article) == [
        "headline: Ferry: to 'run'",
        "standfirst: A standfirst in two lines",
        "paragraph: Text.",
    ]
    headline = article.offsets.to_source(article.blocks[0].span)
    assert MATTER[headline.start : headline.end] == "Ferry: to 'run'"


def test_entities_of_front_matter_are_read() -> None:
    text = "---\ntitle: Ferry &#8220;run&#8221;\ndescription: |\n  Two &amp;\n  three\n---\nText."
    assert blocks(read(text))[:2] == ["headline: Ferry “run”", "standfirst: Two & three"]


def test_toml_front_matter() -> None:
    article = read("+++\ntitle = 'Ferry'\ndate = 2024-03-14\nauthor = \"Ann\"\n+++\nText.\n")
    assert (article.meta.title, article.meta.date) == ("Ferry", date(2024, 3, 14))
    assert blocks(article) == ["headline: Ferry", "paragraph: Text."]


@pytest.mark.parametrize(
    ("matter", "message"),
    [
        ("title: [a", "the front matter is no YAML"),
        ('title: "a\n', "the front matter is no YAML"),
        ("date: 2024-02-30", "the date 2024-02-30 does not exist"),
    ],
)
def test_broken_front_matter_is_told_and_the_rest_is_read(matter: str, message: str) -> None:
    article = read(f"---\n{matter}\n---\n\nIt rained,, then it stopped.\n")
    (problem,) = article.problems
    assert problem.message.startswith(message)
    found = analyse(article, [], None).diagnostics
    assert [(d.code, d.message) for d in found] == [("ENG003", problem.message)]
    assert blocks(article) == ["paragraph: It rained,, then it stopped."]


BOMB = "a0: &a0 [x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 14)
)


@pytest.mark.parametrize("matter", [f"{BOMB}title: *a13\nstet: *a13", "title: &a [*a]\nstet: *a"])
def test_front_matter_that_stands_for_too_much(matter: str) -> None:
    article = read(f"---\n{matter}\n---\n\nIt rained, then it stopped.\n")
    assert [p.message for p in article.problems] == [
        "the front matter stands for over 20,000 values"
    ]
    assert blocks(article) == ["paragraph: It rained, then it stopped."]
    assert [stet.names for stet in front_matter_stets(article.source.text)] == [()]


def test_facts_of_blocks() -> None:
    article = read("3. a\n4. b\n\n| h | i |\n|---|---|\n| 1 | 2 |\n")
    items = [b for b in article.blocks if b.kind == "list item"]
    cells = [b for b in article.blocks if b.kind == "table cell"]
    assert [b.number for b in items] == [3, 4]
    assert len({b.group for b in items}) == 1
    assert [(b.row, b.column, b.header) for b in cells] == [
        (1, 1, True),
        (1, 2, True),
        (2, 1, False),
        (2, 2, False),
    ]


def test_a_block_knows_that_code_follows() -> None:
    article = read("One\n\n```\nx\n```\n\nTwo\n\nThree\n\n<pre>x</pre>")
    assert [b.before_code for b in article.blocks] == [True, False, True]


def test_comments_know_their_block() -> None:
    article = read("One.\n\n<!-- stet NUM101: checked -->\n\nTwo <!-- here --> and.\n")
    assert [(c.text, c.block) for c in article.comments] == [
        ("stet NUM101: checked", 1),
        ("here", 1),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "> " * 100 + "deep",
        "- " * 100 + "deep",
        "<div>" * 3000,
        "*" * 5000,
        "[" * 5000,
        "| a " * 2000 + "|\n" + "|---" * 2000 + "|\n" + ("| 1 " * 2000 + "|\n") * 5,
        "{{<" * 3000,
        "<!--" * 3000,
        "---\n" + "a: " * 2000 + "\n---\n",
        "---\n" + "[" * 2000 + "\n---\n",
    ],
)
def test_hostile_input_is_read(text: str) -> None:
    read(text)
    read(text, "story.mdx")


INLINE = st.sampled_from(
    [
        "word",
        "*two*",
        "**bold**",
        "`code`",
        "[link](x)",
        "&amp;",
        r"\*",
        "é",
        "👩‍🚀",
        "<b>",
        "{{< x >}}",
        "~~no~~",
    ]
)
LINES = st.lists(INLINE, min_size=1, max_size=6).map(" ".join)
BLOCKS = st.one_of(
    LINES,
    LINES.map(lambda t: f"# {t}"),
    LINES.map(lambda t: f"- {t}\n- {t}"),
    LINES.map(lambda t: f"> {t}\n> {t}"),
    LINES.map(lambda t: f"| {t} | b |\n|---|---|\n| {t} | é |"),
    LINES.map(lambda t: f"```\n{t}\n```"),
    LINES.map(lambda t: f"<p>{t}</p>"),
    LINES.map(lambda t: f"![{t}](a.png)"),
)


@given(st.lists(BLOCKS, max_size=6).map("\n\n".join), st.booleans())
def test_verbatim_prose_is_the_file(text: str, windows: bool) -> None:
    text = text.replace("\n", "\r\n") if windows else text
    article = read(text)
    for prose, source in article.offsets.pieces:
        if prose.length == source.length and article.text(prose) not in (UNIT, " ", "\n"):
            assert article.text(prose) == text[source.start : source.end]
        assert article.offsets.to_source(prose) == source


@pytest.mark.parametrize(
    "text",
    [
        "{{x}} a *b* c\n\n" * 20_000,
        "> " * 5_000 + "deep",
        "[" * 50_000,
        "| a | b |\n|---|---|\n" + "| c | d |\n" * 20_000,
        "<div>" * 10_000 + "\n\nIt rained.",
    ],
    ids=["template code", "quotes", "brackets", "table", "tags"],
)
def test_large_input_is_read_in_linear_time(text: str) -> None:
    assert read(text).source.text == text
