"""TXT101 stray-fragment."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from linter.article.article import Article, layer
from linter.article.blocks import Block, BlockKind
from linter.article.span import Span
from linter.check import Candidate, Example, ModelCheck
from linter.findings import Confidence, Finding, Severity
from linter.layers.abbreviated import is_abbreviation
from linter.layers.manner import SUBJECTS, is_conversational, is_technical, terse_sentences
from linter.layers.mark_pairs import mark_pairs
from linter.layers.nlp import Parsed
from linter.layers.quotations import is_quoted
from linter.layers.sentences import Sentence, sentence_at, sentences, sentences_by_block
from linter.layers.words import WORD
from linter.patterns import Pattern

_HANGING = Pattern(
    r"\b(?:a|an|the|and|or|of|than|from|into|onto|upon|with|as|because|although|having|being)\.$",
    re.I,
)
"""Words that cannot end a sentence. Prepositions that double as adverbs (in, on, up) can."""
_NO_FRAGMENT = frozenset(
    """again yes no not never maybe perhaps enough exactly indeed nothing nobody none always well
    read see click sign find watch visit email e-mail listen subscribe follow share call photo picture
    pictured source ends copyright""".split()
)
_OPENS_NO_SENTENCE = Pattern(
    r"(?:(?:of|to|in|for|with|from|by) which|which|than|whose|and|or|nor|though)\b"
)
"""What goes on with a sentence and, in lower case at the head of a paragraph, has lost it."""
_ENDED = Pattern(r"[.!?…][\"'”’)]*$")
_LOST_HEAD = Pattern(r"Than [a-z]")
_NO_SUBJECT = Pattern(r"(?:Had (?:been|had)|(?:Was|Were) being)\b")
"""No sentence opens so, but for the clipped ones of a diary: an inverted "Had he been" has a subject."""
_HEADS = ("Than", "Had", "Was", "Were")
_BARE = 60
"""No three words are longer, in characters."""
_FULL = 8
"""Words of a full sentence."""
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


class _Claim(NamedTuple):
    span: Span
    said: str
    confidence: Confidence


class StrayFragment(ModelCheck):
    """A piece of a sentence was left behind by an edit.

    What a cut sentence leaves: words after two marks that cannot stand together, a sentence that
    starts in lower case, a stretch without a verb that ends on "of" or "the", a bare order at the
    end of a paragraph. Writers use short fragments on purpose, so the last kind is believed in an
    article that has another one, speaks to the reader or belongs to sport or features; quotations,
    headings, lists and captions are never looked at.
    """

    code = "TXT101"
    name = "stray-fragment"
    severity = Severity.WARNING
    yields_to = ("TXT106",)
    good = (
        "The pool had lanes that nobody used., He had never tried them.",
        "He had been away for nine long years before anybody noticed. He is back. Again.",
        "In Steele the schools stayed closed for a third day running. No buses. No mail. No milk.",
        "The minister was asked three times whether she would resign. Not so. Never.",
        "The phone went on sale in forty countries at midnight on Friday. iPhone prices start at £500.",
        "The firm was founded by two brothers in a garage in 1975. eBay bought it in 2004.",
        "He told the court that he had never seen the man before. “get out of here,” she had said.",
        "Talks with the union broke down late on Tuesday night... and nobody was surprised by that.",
        "The new rule covers cars, lorries, buses, etc. but does not cover any kind of tractor at all.",
        "It was the first time that the home side had won there since the war. Game over.\n\n"
        "No mistake. Next week they meet the champions, who have not lost a match since August.",
        "The council said that the road would stay shut until the spring. Read more.",
        "Acme Inc. of Ohio said it would appeal against the ruling of the court on Monday.",
        "“What are you asking me for?” she said to the man at the door of the shop. “Go away.”",
        "You can see the whole of the valley from the top of the old tower. Look up.",
        "The crew reached the summit at dawn, cold and tired. All of them were given medals to hold on to.",
        "The van Gogh was sold last year to a buyer from Texas. de Kooning’s went for rather less.",
        "Tests had shown that the metal was sound and that the welds had held. It gave way.",
        "Will the new machines be as good as the ones that they replace? Sort of. They cost less, too.",
        "The company, which sells electric cars, will do the same with all ID. models from next year.",
        Example(
            "The team moved the whole of `main` to the new servers on Friday. aidan wrote the docs.",
            suffix=".md",
        ),
        "Our reporter asked the mayor when the bridge would open again. Get in touch!",
        "The team agreed on Friday that the server would be moved by the spring. annaq wrote a plan for it.\n\n"
        "Nobody had tried that before, the notes of the meeting say. annaq is going to look into it.",
        "Had he been asked, the mayor would have said that the pool would open by May. Than Htun agreed.",
        "The mayor said that the pool would be shut, and the gym as well\n\nand that the park would be sold",
        "Were it not for the rain, the match would have been played. Was it ever in doubt that it would be?",
        "The ferry was late again on Friday, with no word from the crew. “Had been told to wait,” she said.",
    )
    bad = (
        "The missile can strike targets up to 200 miles (320 kilometers) away., ⟦Get away.⟧",
        "In Steele 140 travelers spent the night on cots in the high school gym. ⟦after the county "
        "opened.⟧ Volunteers served chili and canned peaches to all who came.",
        "The chip has passed two rounds of testing and should complete a third. ⟦The remaining, if so, "
        "on the part of.⟧ Three manufacturers have taken samples of it this year.",
        "The council said that the road would stay shut until the end of the spring. ⟦Take care.⟧",
        "The barge broke loose at four in the morning and drifted for two miles.\n\n⟦With the upper of "
        "which, as of.⟧\n\nNobody was hurt, and the river opened again to traffic at noon.",
        "The barge broke loose at four in the morning and drifted for two miles.\n\n⟦having in the "
        "meantime to the bank.⟧\n\nNobody was hurt, and the river opened again to traffic at noon.",
        "The burglar had cut through a wall that nobody had thought to alarm.\n\n⟦Than the older one was.⟧\n\n"
        "The owner has run the shop since 1988 and had not been robbed before.",
        "Ms Grove kept the dockets in a biscuit tin on a shelf.\n\n⟦which the manager had never seen⟧\n\n"
        "Four other people had a key to the office, the court was told.",
        "The old pier is a fine place for those who learn to swim.\n\n⟦and the ladder, if not that.⟧\n\n"
        "It is shut. There are two ladders, one of them safe, and a shed for changing in.",
        "She played the organ for fifty years and never learned the rules. ⟦Had been, until then, by the sea.⟧ "
        "A baby was born in the stand and was named for her by its mother.",
        Example(
            "The chip has passed two rounds of testing and should pass a third. ⟦Which the company.⟧ "
            "Three manufacturers have taken samples of it this year.",
            todo="a clause cut after its subject ends on no telling word",
        ),
    )

    def candidates(self, article: Article) -> Iterator[Candidate]:
        told = set()
        for pair in mark_pairs(article):
            if pair.marks in (".,", ";.", ",.") and (after := _after(article, pair.span.end)):
                told.add(after)
                yield Candidate((), _Claim(after, "left behind after two marks", Confidence.HIGH))
        for sentence in sentences(article):
            candidate = None if sentence.span in told else _fragment(article, sentence)
            if candidate is None or not _is_narration(article, sentence):
                continue
            if _beside_full_sentence(article, sentence):
                yield candidate

    def judge(
        self, article: Article, candidate: Candidate, parsed: tuple[Parsed, ...] | None
    ) -> Finding | None:
        claim: _Claim = candidate.claim
        if candidate.sentences and (parsed is None or any(map(_has_clause, parsed))):
            return None
        message = f"{{0!q}} is part of no sentence: {claim.said}"
        subject = (article.text(claim.span).lower(),)
        return self.finding(message, claim.span, confidence=claim.confidence, subject=subject)


def _after(article: Article, at: int) -> Span | None:
    """The few words between an impossible pair and the end of their sentence."""
    block = article.block_at(at)
    if not article.prose[at : block.span.end].strip():
        return None
    sentence = sentence_at(article, at + 1)
    start = max(sentence.span.start, at)
    while article.prose[start].isspace():
        start += 1
    span = Span(start, sentence.span.end)
    words = WORD.findall(article.text(span))
    is_short = 0 < len(words) <= 6 and article.prose[span.end - 1] == "."
    if is_short and len(words) > 2 and words[0].lower() in SUBJECTS:
        return None  # a sentence of its own: only the mark is wrong
    return span if is_short and block.kind is BlockKind.PARAGRAPH else None


def _is_narration(article: Article, sentence: Sentence) -> bool:
    block = article.blocks[sentence.block]
    if block.kind is not BlockKind.PARAGRAPH or is_quoted(article, sentence.span):
        return False
    text = article.text(sentence.span)
    return text.endswith(".") or (sentence.index == 0 and _is_cut_off(article, block, text))


def _is_cut_off(article: Article, block: Block, text: str) -> bool:
    """Whether a paragraph without a stop is the end of a sentence, and the paragraph before it is none
    that goes on in it."""
    if not _OPENS_NO_SENTENCE.match(text) or not text[-1].isalpha() or not block.index:
        return False
    before = article.blocks[block.index - 1]
    return before.is_body and _ENDED.search(article.text(before.span).rstrip()) is not None


def _fragment(article: Article, sentence: Sentence) -> Candidate | None:
    text = article.text(sentence.span)
    headless = text.startswith(_HEADS) and (_LOST_HEAD.match(text) or _NO_SUBJECT.match(text))
    is_short = len(text) <= _BARE or text[0].islower() or headless
    if not is_short and not _HANGING.search(text, len(text) - 12):
        return None
    words = WORD.findall(text)
    if not words or words[0].lower() in _NO_FRAGMENT:
        return None
    alone = sentence.index == 0
    if (
        _starts_lower(text, words[0])
        and not is_technical(article)
        and not _is_handle(article, words[0])
    ):
        claim = _Claim(sentence.span, "it starts in lower case", Confidence.HIGH)
        asked = alone and not _OPENS_NO_SENTENCE.match(text)
        return Candidate((sentence.span,) if asked else (), claim)
    is_last = sentence.span.end == _end_of_block(article, sentence)
    whole = alone and is_last
    if headless and (whole or _LOST_HEAD.match(text) or not _is_manner(article, sentence)):
        claim = _Claim(sentence.span, "it has lost its beginning", Confidence.HIGH)
        return Candidate((), claim)
    if len(words) > 2 and _HANGING.search(text):  # "Sort of." answers
        why = f'it has no verb and ends on "{words[-1]}"'
        return Candidate((sentence.span,), _Claim(sentence.span, why, Confidence.MEDIUM))
    is_bare = len(words) in (2, 3) and is_last and not alone and "".join(words[1:]).islower()
    if is_bare and not _is_manner(article, sentence):
        claim = _Claim(sentence.span, "a bare order to nobody", Confidence.MEDIUM)
        return Candidate((sentence.span,), claim)
    return None


def _is_manner(article: Article, sentence: Sentence) -> bool:
    """Whether the writer speaks to the reader or uses such fragments elsewhere too. No manner
    explains a lower-case beginning or a hanging "of", so those are not asked."""
    return is_conversational(article) or any(s != sentence for s in terse_sentences(article))


def _starts_lower(text: str, word: str) -> bool:
    """A lower-case beginning that is no brand (iPhone), particle (de Kooning) or abbreviation."""
    rest = text[len(word) :]
    is_word = rest[:1] in (" ", ",", "-") and not rest.lstrip()[:1].isupper()
    return text[0].islower() and word.islower() and is_word and not is_abbreviation(word)


def _is_handle(article: Article, word: str) -> bool:
    """Whether more sentences than this one open so: somebody who is known by a name in lower case."""
    return _first_words(article)[word] > 1


@layer
def _first_words(article: Article) -> Counter[str]:
    """How many sentences open with each word."""
    texts = (article.text(s.span) for s in sentences(article))
    return Counter(text.partition(" ")[0] for text in texts if " " in text)


def _end_of_block(article: Article, sentence: Sentence) -> int:
    block = article.blocks[sentence.block].span
    return block.start + len(article.text(block).rstrip())


def _beside_full_sentence(article: Article, sentence: Sentence) -> bool:
    """Whether a neighbour, of the same paragraph if it has another, is a full sentence."""
    own = sentences_by_block(article)
    same = own[sentence.block]
    at, block = sentence.index, sentence.block
    near = same[max(at - 1, 0) : at] + same[at + 1 : at + 2]
    if not near:
        near = own.get(block - 1, ())[-1:] + own.get(block + 1, ())
    return any(len(WORD.findall(article.text(s.span))) >= _FULL for s in near)


def _has_clause(parsed: Parsed) -> bool:
    """Whether the sentence has a subject or a finite verb of its own."""
    return any(t.tag in _FINITE or t.dep in ("nsubj", "nsubjpass", "expl") for t in parsed.tokens)
