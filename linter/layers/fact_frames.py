"""The frames in which newspapers tie an age, a party, a seat or a nationality to a name.

`AFTER` matches from the end of a name, `BEFORE` up to its beginning; the fact is the group `v`.
"""

from __future__ import annotations

from enum import StrEnum

from linter.layers.demonyms import COUNTRY_OF
from linter.patterns import Pattern


class FactKind(StrEnum):
    AGE = "age"
    DIED = "age at death"
    BIRTHDAY = "age at the next birthday"
    ROLE = "role"
    PARTY = "party"
    SEAT = "seat"
    NATIONALITY = "nationality"
    HONORIFIC = "honorific"
    PRONOUN = "pronoun"


PARTIES = {
    "Democrat": "Democrat",
    "Democrats": "Democrat",
    "Democratic": "Democrat",
    "Republican": "Republican",
    "Republicans": "Republican",
    "Labour": "Labour",
    "Conservative": "Conservative",
    "Tory": "Conservative",
    "Liberal Democrat": "Liberal Democrat",
    "Lib Dem": "Liberal Democrat",
    "New Democrat": "New Democrat",
    "Liberal": "Liberal",
    "SNP": "SNP",
    "Green": "Green",
    "Labor": "Labor",
    "National": "National",
    "Fianna Fáil": "Fianna Fáil",
    "Fine Gael": "Fine Gael",
    "Sinn Féin": "Sinn Féin",
    "D": "Democrat",
    "R": "Republican",
    "Lab": "Labour",
    "Con": "Conservative",
    "LD": "Liberal Democrat",
}
_PARTY = "(?:" + "|".join(sorted((p for p in PARTIES if len(p) > 3), key=lambda p: (-len(p), p)))
_PARTY += ")"
_PEOPLE_OF = "[A-Z][a-z]{4,}"
"""Any word that may say where somebody is from: `is_one` knows those that do."""
_TAUGHT = (
    r"(?:teacher|tutor|professor|lecturer|language|horn|restaurant|government|border|war|capital)\b"
)
_FEW = r"(?:[\w’'-]{1,20} ){0,3}?"

_OTHER_NAME = (
    r"(?:[A-Z][\w.’'-]{1,20} ){0,3}[A-Z][\w’'-]{1,20}(?: of [A-Z]\w{1,20}(?: [A-Z]\w{1,20})?)?"
)

AFTER = (
    (
        FactKind.AGE,
        Pattern(r", (?:now |aged )?(?P<v>[1-9]\d?|1[01]\d)(?=[,.;]| and (?:from|of|in|who|a)\b)"),
    ),
    (
        FactKind.DIED,
        Pattern(
            r"(?: \([^()]{4,30}\))?(?:, [^.,;:“”\"]{3,50})?,?(?: who)?(?: has| had)? died(?: [\w’'.]+){0,6}?,?"
            r" (?:at (?:the age of )?|aged )(?P<v>[1-9]\d|1[01]\d)(?=[,.;]| (?:after|in|on|at|from)\b)"
        ),
    ),
    (FactKind.AGE, Pattern(r", (?:a|an|the|now a) (?P<v>[1-9]\d?|1[01]\d)-year-old\b")),
    (FactKind.AGE, Pattern(r", who is (?:now )?(?P<v>[1-9]\d?|1[01]\d)(?=[,.;]| and\b)")),
    (
        FactKind.BIRTHDAY,
        Pattern(
            r", who (?:turns|will be|will turn) (?P<v>[1-9]\d?|1[01]\d)"
            r" (?:in [A-Z]|on [A-Z]|next |this |later |tomorrow)"
        ),
    ),
    (FactKind.SEAT, Pattern(r",? \(?(?:D|R|I)-(?P<v>[A-Z][\w.]+(?: [A-Z][\w.]+)?)")),
    (FactKind.PARTY, Pattern(r",? \(?(?P<v>D|R)-[A-Z]")),
    (FactKind.PARTY, Pattern(r" \((?P<v>Lab|Con|LD)\)")),
    (
        FactKind.PARTY,
        Pattern(rf", (?:a|an|the) {_FEW}(?P<v>{_PARTY})(?=[ ,.;])(?! (?!MP|MSP|TD)[A-Z])"),
    ),
    (
        FactKind.PARTY,
        Pattern(
            rf"(?: and {_OTHER_NAME})? (?:is|are|was|were) (?:an? |both |among |one of )?(?:the )?{_FEW}(?P<v>{_PARTY})"
            r"(?= (?:to|who|in|on|from|at|among|and)\b|[,.;])"
        ),
    ),
    (FactKind.PARTY, Pattern(rf", who sits (?:as an? |on the |with the )(?P<v>{_PARTY})\b")),
    (
        FactKind.SEAT,
        Pattern(
            r", (?:who is )?(?:the |an? )?(?:[\w-]+ ){0,2}"
            r"(?:MP|MSP|MLA|MNA|MPP|TD|member|congress(?:man|woman)) for"
            r" (?P<v>[A-Z][\w’'-]+(?:(?: and)? [A-Z][\w’'-]+)*)"
        ),
    ),
    (
        FactKind.NATIONALITY,
        Pattern(rf", (?:a|an|the|the only|the first) (?P<v>{_PEOPLE_OF})(?= (?:[a-z]+|among\b))"),
    ),
)
BEFORE = (
    (FactKind.AGE, Pattern(r"\b(?P<v>[1-9]\d?|1[01]\d)-year-old,? (?:[a-z-]{1,20} ){0,2}$")),
    (FactKind.PARTY, Pattern(rf"\b(?P<v>{_PARTY}) (?:[a-z-]{{1,20}} ){{1,2}}$")),
    (
        FactKind.NATIONALITY,
        Pattern(rf"(?<![\w-])(?P<v>{_PEOPLE_OF}) (?!{_TAUGHT})(?:[a-z-]{{3,20}} ){{1,2}}$"),
    ),
)


def is_one(kind: FactKind, value: str) -> bool:
    """Whether what a frame found is a fact of its kind: a nationality is looked up, for to find a word
    and look it up is faster than to look for two hundred."""
    return kind is not FactKind.NATIONALITY or value in COUNTRY_OF
