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
    BORN = "country of birth"
    EMPLOYER = "employer"
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
    "independent": "independent",
    "LD": "Liberal Democrat",
}
PARTY = "(?:" + "|".join(
    sorted((p for p in PARTIES if len(p) > 3 and p[0].isupper()), key=lambda p: (-len(p), p))
)
PARTY += ")"
PEOPLE_OF = "(?:" + "|".join(sorted(w for w in COUNTRY_OF if len(w) > 4)) + ")"
COUNTRY = "(?:" + "|".join(sorted(w for w in COUNTRY_OF if len(w) > 3)) + ")"
_TAUGHT = (
    r"(?:teacher|tutor|professor|lecturer|language|horn|restaurant|government|border|war|capital)\b"
)
_FEW = r"(?:[\w’'-]{1,20} ){0,3}?"

_OTHER_NAME = (
    r"(?:[A-Z][\w.’'-]{1,20} ){0,3}[A-Z][\w’'-]{1,20}(?: of [A-Z]\w{1,20}(?: [A-Z]\w{1,20})?)?"
)

_NAMED = r"[A-Z][\w’'&.-]*(?: (?:and |of )?[A-Z][\w’'&.-]*){0,4}"
_JOB = (
    r"(?:analyst|economist|strategist|spokes(?:man|woman|person)|reporter|correspondent|engineer|lawyer|solicitor"
    r"|barrister|surgeon|consultant|manager|trader|broker|broadcaster|columnist|editor|researcher|lecturer)"
)
"""Jobs that one person has with one employer at a time, as a rule; our own list."""

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
    (
        FactKind.AGE,
        Pattern(
            r", (?:a|an) (?:[a-z-]{2,20} ){0,3}(?!(?:mother|father|mum|mom|dad|parent|grand\w+|veteran"
            r"|winner|author|owner|member|survivor|editor|holder|maker|leader|team|crew|squad|party|group|family|total)\b)[a-z-]{3,20}"
            r" of (?P<v>[1-9]\d)(?=[,.;])"
        ),
    ),
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
    (FactKind.PARTY, Pattern(r" \((?P<v>Lab|Con|LD)(?:\)|, )")),
    (
        FactKind.SEAT,
        Pattern(
            r" \((?:Lab|Con|LD|SNP|Green|DUP|Ind), (?P<v>[A-Z][\w’'-]+(?: [A-Za-z][\w’'-]+){0,4})\)"
        ),
    ),
    (
        FactKind.PARTY,
        Pattern(
            r", an (?P<v>independent)(?= (?:councillor|senator|MP|MSP|TD|member|candidate)\b|[,.;])"
        ),
    ),
    (FactKind.PARTY, Pattern(rf",? of the (?P<v>{_NAMED}) [Pp]arty\b(?![’']|-)")),
    (
        FactKind.BORN,
        Pattern(rf"(?:, who)? was born in (?:[A-Z]\w{{2,20}}, )?(?P<v>{COUNTRY})\b"),
    ),
    (
        FactKind.EMPLOYER,
        Pattern(
            rf", (?:an?|the) (?:[a-z-]{{2,20}} ){{0,4}}(?P<v>{_JOB} (?:at|with|for) (?:the )?{_NAMED})(?=[,.;])"
        ),
    ),
    (
        FactKind.PARTY,
        Pattern(rf", (?:a|an|the) {_FEW}(?P<v>{PARTY})(?=[ ,.;])(?! (?!MP|MSP|TD)[A-Z])"),
    ),
    (
        FactKind.PARTY,
        Pattern(
            rf"(?: and {_OTHER_NAME})? (?:is|are|was|were) (?:an? |both |among |one of )?(?:the )?{_FEW}(?P<v>{PARTY})"
            r"(?= (?:to|who|in|on|from|at|among|and)\b|[,.;])"
        ),
    ),
    (FactKind.PARTY, Pattern(rf", who sits (?:as an? |on the |with the )(?P<v>{PARTY})\b")),
    (
        FactKind.SEAT,
        Pattern(
            r", (?:who is )?(?:the |an? )?(?:[\w-]+ ){0,2}"
            r"(?:MP|MSP|MLA|MNA|MPP|TD|(?:[Mm]ember of [Pp]arliament|member)|congress(?:man|woman)) for"
            r" (?P<v>[A-Z][\w’'-]+(?:(?: and)? [A-Z][\w’'-]+)*)"
        ),
    ),
    (
        FactKind.NATIONALITY,
        Pattern(rf", (?:a|an|the|the only|the first) (?P<v>{PEOPLE_OF})(?= (?:[a-z]+|among\b))"),
    ),
)
BEFORE = (
    (
        FactKind.SEAT,
        " for ",
        Pattern(
            r"\b(?:MP|MSP|MLA|MNA|MPP|TD|[Mm]ember of [Pp]arliament) for"
            r" (?P<v>[A-Z][\w’'-]+(?:(?: and)? [A-Z][\w’'-]+){0,4}), $"
        ),
    ),
    (
        FactKind.BORN,
        "-born ",
        Pattern(rf"(?<![\w-])(?P<v>{PEOPLE_OF})-born (?:[a-z-]{{1,20}} ){{0,3}}$"),
    ),
    (
        FactKind.AGE,
        "-year-old",
        Pattern(r"\b(?P<v>[1-9]\d?|1[01]\d)-year-old,? (?:[a-z-]{1,20} ){0,2}$"),
    ),
    (FactKind.PARTY, " ", Pattern(rf"\b(?P<v>{PARTY}) (?:[a-z-]{{1,20}} ){{1,2}}$")),
    (
        FactKind.NATIONALITY,
        " ",
        Pattern(rf"(?<![\w-])(?P<v>{PEOPLE_OF}) (?!{_TAUGHT})(?:[a-z-]{{3,20}} ){{1,2}}$"),
    ),
)
"""Each with what every such text has in it, which is quicker to look for."""


def _beginning(first: str) -> tuple[tuple[FactKind, Pattern], ...]:
    """The frames of `AFTER` that may begin with a comma, or with a space."""
    other = {",": (" ", "(?: and"), " ": (", ",)}[first]
    return tuple((k, p) for k, p in AFTER if not p.pattern.startswith(other))


AFTER_BY_FIRST = {",": _beginning(","), " ": _beginning(" ")}
"""The frames that may begin with a character; most names are followed by another."""
