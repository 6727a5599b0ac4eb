"""The furniture of web pages and wires: what belongs round an article and gets pasted into it.

The phrases are those that news sites, content systems and agencies print beside copy in Britain,
Ireland, North America, Australia and India, read off their pages; and what a chat model says before
and after the text it was asked for. Each must fill a sentence or open one, in no quotation, so that
an article about newsletters, cookies or advertisements is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.span import Span
from linter.layers.quotations import is_quoted
from linter.layers.sentences import Sentence, sentence_at, sentences
from linter.patterns import Pattern

_WHOLE = (
    "advertisement", "advertisements", "sponsored", "sponsored content", "promoted stories", "read more",
    "read more here", "read also", "also read", "see also", "more on this story", "related topics", "related articles",
    "related stories", "you may also like", "recommended for you", "most read", "trending now", "share this article",
    "share this story", "share this page", "share on facebook", "share on twitter", "copy link", "print this page",
    "email this article", "view comments", "leave a comment", "post a comment", "back to top", "loading",
    "skip advert", "continue reading", "scroll to continue", "more to come", "more to follow", "more follows",
    "stay tuned for updates",
    "this is a developing story", "sign in to continue", "log in to continue", "accept all cookies", "subscribe now",
    "sign up now", "download our app", "click to enlarge", "tap to unmute", "video unavailable", "enlarge this image",
    "toggle caption", "hide caption",
)  # fmt: skip
"""Labels that are furniture when they are all a paragraph says."""

_PROVIDERS = (
    r"(?:Facebook|Twitter|X|Instagram|YouTube|WhatsApp|Telegram|LinkedIn|TikTok|Google News)"
)
_OPENING = Pattern(
    # links to other stories
    r"(?:READ (?:MORE|ALSO|NEXT)|ALSO READ|Read (?:more|also|next)|Also read|More on this|Recommended|RELATED|Related"
    r"(?: stor(?:y|ies)| articles?| coverage)?|Must read|Don[’']t miss)(?::| ?[|»>–—]) ?[^\n]*[^.\n]$"
    r"|Read more here\.?$|(?:You (?:may|might) also like|Top stories|More from us|Up next):"
    r"|View (?:this|the) (?:e-?mail|newsletter|message) in your browser|(?:This|The) content is (?:hosted|provided) by"
    r" (?:a third party|[A-Z])"
    # advertisements
    r"|(?:Story|Article|Content) continues (?:below|after)\b|Continue reading the main story\b"
    r"|Scroll (?:down )?(?:to|for) (?:continue|more|the rest)\b|Skip (?:ad|advert|past newsletter promotion)\b"
    # newsletters, accounts, alerts, apps
    r"|(?:Click|Tap) here (?:to|for) [^.]{0,40}\b(?:subscri|sign|newsletter|read|watch|listen|content|stories"
    r"|video|download)"
    r"|(?:Please )?(?:Sign|sign) up (?:to|for|here|now)\b[^.]{0,60}\b(?:newsletters?|alerts?"
    r"|inbox|briefing|bulletin)\b|Subscribe (?:to|for) (?:our|this|your)\b|Already (?:a|have an?) (?:subscriber|member"
    r"|account|subscription)\?|(?:Allow|Enable|Turn on) (?:push |browser |desktop |news )*(?:notifications|alerts)\b"
    r"|Get (?:the latest|our|all the) [^.]{0,40}(?:in|to) your inbox\b"
    rf"|(?:Follow|Like|Join) (?:us|our channel) on {_PROVIDERS}|Download (?:our|the) (?:free )?(?:[A-Z]\w+ )?app\b"
    r"|(?:We|This (?:site|website)) uses? cookies\b"
    r"|By (?:signing up|clicking|continuing)[^.]{0,40} you (?:agree|accept)\b"
    r"|The post .{3,120} (?:appeared|first appeared|originally appeared) (?:first )?on\b"
    # notes of the wire to its clients, and of the copy desk to itself
    r"|(?:EDITORS?|Eds|EDS|ATTN|ATTENTION EDITORS|ADVISORY|EMBARGOED?|KILL|WRITETHRU)(?:[’']S? NOTE)?(?::| ?[-–—] )"
    r"|\(MORE(?: TO COME)?\)|MORE TO (?:COME|FOLLOW)\b|\(ENDS\)$"
    # a chat model, before and after the text it was asked for
    r"|As an AI (?:language )?model\b|As a large language model\b"
    r"|(?:Certainly|Sure|Of course)(?:!|, [Hh]ere(?:[’']s| is) (?:a|the|your)\b)"
    r"|Here(?:[’']s| is) (?:a|the|your) (?:rewritten|revised|edited|polished|improved|updated)"
    r" (?:version|article|draft)\b"
    r"|I hope this (?:helps|meets your)\b|(?:Let me know|Feel free to ask) if you (?:need|would like|want|have)\b"
    r"|My (?:knowledge|training data) (?:cut-?off|only goes)\b|I cannot (?:browse|access) the internet\b"
)
_LABEL = frozenset(_WHOLE)


class Furniture(NamedTuple):
    """A sentence, or a whole paragraph, that is none of the article's."""

    span: Span


@layer
def furniture(article: Article) -> tuple[Furniture, ...]:
    """Every piece of furniture pasted into the running copy, in order."""
    return tuple(_found(article))


def _found(article: Article) -> Iterator[Furniture]:
    told = -1
    for sentence in sentences(article):
        block = article.blocks[sentence.block]
        if sentence.span.start < told:
            continue
        if not block.is_body or is_quoted(article, sentence.span):
            continue
        text = article.text(sentence.span)
        alone = sentence.span.covers(_trimmed(article, block.span))
        if (alone and text.rstrip(" .:…>»").lower() in _LABEL) or _OPENING.match(text):
            span = _with_answer(article, sentence)
            told = span.end
            yield Furniture(span)


def _with_answer(article: Article, sentence: Sentence) -> Span:
    """A call that ends in "!" or "?" goes on with the sentence after it."""
    if article.prose[sentence.span.end - 1] in "!?":
        following = sentence_at(article, min(sentence.span.end + 1, len(article.prose)))
        if following.block == sentence.block and following.index == sentence.index + 1:
            return sentence.span.joined(following.span)
    return sentence.span


def _trimmed(article: Article, span: Span) -> Span:
    text = article.text(span)
    return Span(
        span.start + len(text) - len(text.lstrip()), span.end - len(text) + len(text.rstrip())
    )


@layer
def furniture_blocks(article: Article) -> frozenset[int]:
    """The indexes of blocks that begin with furniture: no copy to hold to the rules of copy."""
    return frozenset(article.block_at(f.span.start).index for f in furniture(article))
