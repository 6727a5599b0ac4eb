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
from linter.layers.manner import in_change_log
from linter.layers.quotations import is_quoted
from linter.layers.sentences import Sentence, sentence_at, sentences
from linter.patterns import Pattern

_WHOLE = (
    # advertisements
    "advertisement", "advertisements", "advertising", "sponsored", "sponsored content", "paid content", "promoted",
    "promoted stories", "partner content", "article continues below", "story continues below", "scroll to continue",
    "continue reading", "continue reading the main story", "skip advert", "remove ads", "report this ad",
    # links to other stories
    "read more", "read more here", "read also", "also read", "read next", "see also", "see more", "show more",
    "load more", "more stories", "more on this story", "related topics", "related articles", "related stories",
    "you may also like", "you might also like", "recommended for you", "recommended stories", "most read",
    "most popular", "trending now", "top stories", "up next", "next story", "previous story", "editor’s picks",
    "editors’ picks", "latest news", "explore more", "view all", "back to top",
    # sharing, comments, corrections
    "share", "share this article", "share this story", "share this page", "share on facebook", "share on twitter",
    "share on x", "share on whatsapp", "gift this article", "save this article", "save for later", "bookmark",
    "copy link", "print this page", "print this article", "email this article", "view comments", "read comments",
    "leave a comment", "post a comment", "add a comment", "join the conversation", "have your say", "report a typo",
    "report an error", "republish this article",
    # accounts, newsletters, apps, cookies
    "subscribe", "subscribe now", "subscribe today", "subscribers only", "sign in", "sign in to continue", "log in",
    "log in to continue", "sign up", "sign up now", "sign up here", "register now", "become a member",
    "download our app", "accept all cookies", "accept cookies", "manage cookies", "privacy policy", "terms of use",
    "all rights reserved",
    # the player of sounds and pictures
    "loading", "listen", "listen now", "listen to this article", "listen to this story", "play video", "watch now",
    "click to enlarge", "tap to unmute", "video unavailable", "enlarge this image", "view gallery",
    "open image in gallery", "toggle caption", "hide caption",
    # the wire
    "more to come", "more to follow", "more follows", "stay tuned for updates", "this is a developing story",
)  # fmt: skip
"""Labels that are furniture when they are all a paragraph says, one or several of them."""
_BETWEEN_LABELS = Pattern(r"\s*[—–|•·:/]\s*|\s-\s")
_READING_TIME = Pattern(r"\s*\(?\b\d{1,2} ?min(?:ute)?s?\b(?: (?:read|listen))?\)?$")

_PROVIDERS = (
    r"(?:Facebook|Twitter|X|Instagram|YouTube|WhatsApp|Telegram|LinkedIn|TikTok|Google News)"
)
_OPENING = Pattern(
    # links to other stories; "Watch:" and "Listen:" are captions of what the page plays
    r"(?i:read (?:more|also|next|full story)|also read|must read|see also|related(?: stor(?:y|ies)| articles?| coverage"
    r"| reading| news)?|recommended(?: reading)?|don[’']t miss|more (?:on this|from|in|like this)(?: [\w&’-]+){0,3}"
    r"|next story)(?::| ?[|»>–—]) ?[^\n]*[^.!?…”\"\n]$"
    r"|Read more here\.?$|(?:You (?:may|might) also like|Top stories|More from us|Up next):"
    r"|View (?:this|the) (?:e-?mail|newsletter|message) in your browser|(?:This|The) content is (?:hosted|provided) by"
    r" (?:a third party|[A-Z])"
    # advertisements
    r"|(?:Story|Article|Content) continues (?:below|after)\b|Continue reading the main story\b"
    r"|Scroll (?:down )?(?:to|for) (?:continue|more|the rest)\b|Skip (?:ad|advert|past newsletter promotion)\b"
    # subscriptions and accounts
    r"|(?:Subscribe|Register) (?:(?:to|for) (?:our|this|your|free|full)|today\b|now\b|here\b)"
    r"|Become an? [^.]{0,20}(?:member|subscriber|supporter)\b|(?:Get|Enjoy) unlimited (?:digital )?access\b"
    r"|Start your (?:free )?(?:trial|subscription)\b|To (?:continue|keep) reading(?: this (?:article|story))?,"
    r"|(?:This|The) (?:article|story|content) is (?:only )?(?:available )?(?:for|to) (?:our )?(?:subscribers|members)\b"
    r"|You have \w+ free (?:articles?|stories)\b|Unlock (?:this|the full) (?:article|story)\b"
    r"|Support (?:our|independent|quality) journalism\b"
    r"|Already (?:a|have an?) (?:subscriber|member|account|subscription)\?"
    # newsletters, alerts, apps
    r"|(?:Click|Tap) here (?:to|for) [^.]{0,40}\b(?:subscri|sign|newsletter|read|watch|listen|content|stories"
    r"|video|download)"
    r"|(?:Please )?(?:Sign|sign) up (?:to|for|here|now)\b[^.]{0,60}\b(?:newsletters?|alerts?|inbox|briefing|bulletin)\b"
    r"|(?:Allow|Enable|Turn on) (?:push |browser |desktop |news )*(?:notifications|alerts)\b"
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
        is_furniture = (alone and _is_label(text)) or _OPENING.match(text)
        if is_furniture and not in_change_log(article, sentence.span.start):
            span = _with_answer(article, sentence)
            told = span.end
            yield Furniture(span)


def _is_label(text: str) -> bool:
    """Whether a text says nothing but labels: `Advertisement — Continue reading`, `Listen (4 mins)`."""
    said = _READING_TIME.sub("", text).rstrip(" .:…>»!").lower().replace("'", "’")
    return said in _LABEL or all(part in _LABEL for part in _BETWEEN_LABELS.split(said))


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
