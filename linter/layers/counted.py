"""What a number counts: the head noun behind it, its modifiers, and how nouns become one lemma.

Read by rule: the words behind the number up to its first plural noun. The model is not needed,
because a counted noun says of itself that it is one.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from linter.article.span import Span
from linter.patterns import Pattern

_IRREGULAR_WORDS = """
    people person persons person men man women woman children child kids child feet foot teeth tooth mice mouse
    geese goose lives life wives wife knives knife halves half wolves wolf thieves thief leaves leaf shelves
    shelf loaves loaf calves calf police officer cattle cow sheep sheep fish fish aircraft aircraft deer deer
    series series species species crises crisis analyses analysis theses thesis criteria criterion phenomena
    phenomenon dice die oxen ox staff staff crew crew dead death deaths death killed death fatalities death
    injured injury wounded injury hurt injury injuries injury missing missing others other buses bus gases gas
    viruses virus churches church heroes hero potatoes potato tomatoes tomato movies movie cookies cookie ties
    tie pies pie zombies zombie shoes shoe houses house horses horse cases case courses course offices office
    nurses nurse uses use causes cause bases base businesses business premises premises headquarters
    headquarters barracks barracks means means calories calorie selfies selfie
""".split()
_IRREGULAR = dict(zip(_IRREGULAR_WORDS[::2], _IRREGULAR_WORDS[1::2], strict=True))
_NEVER_PLURAL = frozenset(
    """was has does his its this is as us yes plus minus less across perhaps always towards besides
    unless ours theirs hers yours besides sometimes afterwards upwards downwards versus thus gas bus
    says goes comes makes takes gives includes remains means seems becomes helps shows needs wants
    plays tells begins leaves runs news politics economics physics athletics mathematics
    specimen regimen abdomen acumen""".split()
)
_STOPS = frozenset(
    """a an the this that these those and or but nor so yet if than then as at by for from in into of off on
    onto out over per since to toward under until up upon via with within without about above across after
    against along among around before behind below beneath beside between beyond despite down during except
    inside like near outside past through throughout versus while when where which who whom whose what how
    why because although though is are was were be been being am has have had having do does did will would
    shall should can could may might must not no it he she they we you i him her them us me his its their our
    your my there here now also just only even still too very more.than""".split()
)
_VERBS = frozenset(
    """said say says told died die dies won win wins lost lose loses left leave made make took take came come
    went go gave give got get saw see found find held hold ran run set became become began begin rose fell
    grew fled joined took voted applied arrived attended survived remained live lived work worked want need
    share shared face faced received earned scored carried brought sent fought heard opened closed""".split()
)
_QUALIFIERS = frozenset("more other further additional extra fewer new last first next".split())
_WORD = Pattern(r"[ \u00a0]([A-Za-z\u00c0-\u024f][\w’'.&-]*)")
_HYPHENED = Pattern(r"-(?!(?:odd|ish|plus|fold|something|strong|ever)\b)([a-z]{3,})(?![\w’'])")
_OF = Pattern(
    r" of (?:(?:all|the|those|these|its|their|his|her|our|your|my|this|that|a|an|all the|any) )*(?=\w)"
)
_PRONOUNS = frozenset("them whom which those these it us you that this all".split())
_REACH = 6
PEOPLE = frozenset(
    """person man woman child boy girl adult teenager baby infant toddler pensioner officer soldier civilian
    passenger pedestrian student pupil worker firefighter employee nurse doctor patient teacher resident
    villager visitor tourist guest customer rider driver cyclist spectator fan supporter member volunteer
    refugee migrant prisoner inmate tenant voter protester marcher delegate swimmer runner walker skier
    climber miner farmer player dancer singer reader subscriber user victim survivor""".split()
)
"""Lemmas of people: whoever counts `passengers` may count them as `people` elsewhere."""


class Counted(NamedTuple):
    """The thing a figure counts: `14 new steel shops in Hartwell` counts (`shop`; new, steel).

    `lemma` is the head noun in the singular and in lower case; people and persons are `person`,
    deaths, dead and killed are `death`. `span` is the noun phrase with its modifiers. `partitive`
    says that the number is a part of them: `three of the shops`, `60% of voters`.
    """

    lemma: str
    span: Span
    modifiers: tuple[str, ...] = ()
    partitive: bool = False


def counted(prose: str, end: int, *, one: bool = False) -> Counted | None:
    """The thing that the number which ends at `end` counts; `one` says that it counts a singular."""
    if (found := _HYPHENED.match(prose, end)) is not None:
        return Counted(lemma(found[1]), Span(*found.span(1)))
    if (of := _OF.match(prose, end)) is not None:
        return _noun_phrase(prose, of.end() - 1, any_number=True, partitive=True)
    return _noun_phrase(prose, end, any_number=one, partitive=False)


def _noun_phrase(prose: str, end: int, *, any_number: bool, partitive: bool) -> Counted | None:
    """The words from `end` to the first plural, or with `any_number` to the last before a break."""
    words: list[re.Match[str]] = []
    head = -1
    while len(words) < _REACH and (found := _WORD.match(prose, end)) is not None:
        word = found[1].rstrip(".’'")
        low = word.lower()
        if low in _STOPS or (head >= 0 and not is_plural(low)) or (low in _VERBS and words):
            break
        if low in _PRONOUNS and not words:
            return None
        words.append(found)
        end = found.start(1) + len(word)
        if is_plural(low):
            head = len(words) - 1
        if end < found.end() or found[1].endswith(("’s", "'s")):
            break
    if head < 0 and any_number:
        head = _singular_head(words)
    if head < 0:
        return None
    texts = [w[1].rstrip(".’'").lower() for w in words[: head + 1]]
    span = Span(words[0].start(1), words[head].start(1) + len(texts[-1]))
    return Counted(lemma(texts[-1]), span, tuple(texts[:-1]), partitive)


def _singular_head(words: list[re.Match[str]]) -> int:
    """The last word before one that looks like a verb or an adverb; three words at most."""
    head = -1
    for index, word in enumerate(words[:3]):
        low = word[1].lower()
        if index and (low.endswith(("ed", "ly", "ing")) or low in _VERBS):
            break
        if low not in _QUALIFIERS:
            head = index
    return head


def is_plural(word: str) -> bool:
    """Whether a word in lower case is, by its look, a plural noun or counts as one (`dead`)."""
    if word in _IRREGULAR or (word.endswith("men") and len(word) > 5 and word not in _NEVER_PLURAL):
        return True
    if len(word) < 4 or not word.endswith("s") or word in _NEVER_PLURAL:
        return word in ("mps", "gps", "ads", "tvs", "cds", "kgs", "pcs", "gis", "ids")
    return not word.endswith(("ss", "us", "is", "’s", "'s", "ous"))


def lemma(word: str) -> str:
    """The singular of a noun, in lower case; one word for one thing (persons, people: person)."""
    word = word.lower()
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if not is_plural(word):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    if word.endswith(("men",)):
        return word[:-2] + "an"
    return word[:-1]
