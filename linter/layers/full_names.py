"""Full names: who is introduced with a first name, so that a surname alone can be given to one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from linter.article.article import Article, layer
from linter.layers.demonyms import COUNTRY_OF
from linter.layers.offices import HEADS
from linter.layers.roles import NAME

_RUN = re.compile(NAME)
_NOT_NAMES = re.compile(
    rf"(?i:{HEADS}|mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|foreign|finance|trade|health|defen[cs]e"
    r"|state|the|a|an|in|on|at|as|but|and|when|while|after|before|for|from|with|he|she|it|they|chief|officer"
    r"|senior|former|vice|deputy|of|this|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|gen|col|lt|capt|sgt|sen|rep|gov|maj|king|queen|prince|princess|pope|justice|judge|industry)\.?"
)


@layer
def full_names(article: Article) -> tuple[str, ...]:
    """Every distinct run of two to four capitalised words that may be a person's full name, once
    titles, offices and nationalities are taken off its front."""
    names: dict[str, None] = {}
    for match in _RUN.finditer(article.prose):
        words = re.split(r" ", re.sub(r"[’']s$", "", match[0]))
        while words and (_NOT_NAMES.fullmatch(words[0]) or words[0] in COUNTRY_OF):
            words.pop(0)
        if len(words) > 1:
            names.setdefault(" ".join(words))
    return tuple(names)


@layer
def bearers(article: Article) -> Mapping[str, tuple[str, ...]]:
    """Surname to the full names that end in it."""
    return _grouped(full_names(article), -1)


@layer
def first_name_bearers(article: Article) -> Mapping[str, tuple[str, ...]]:
    """First name to the full names that begin with it."""
    return _grouped(full_names(article), 0)


def _grouped(names: tuple[str, ...], part: int) -> Mapping[str, tuple[str, ...]]:
    groups: dict[str, tuple[str, ...]] = {}
    for name in names:
        key = name.split()[part]
        groups[key] = (*groups.get(key, ()), name)
    return MappingProxyType(groups)
