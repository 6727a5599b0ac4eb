"""The table of offices: what titles newspapers print, and which of them one person does not hold
together, each group with the public sources it was checked against.

This is data. `linter.layers.offices` reads titles with it; a newsroom adds to it with the option
`offices` of role-conflict. Where a group goes beyond its sources, `ours` says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

LOOKED_UP = "2026-11-26"
"""The day on which all sources below were read."""


class Source(NamedTuple):
    """A page that was read for the table: `says` is what is taken from it, in our words."""

    title: str
    address: str
    says: str
    looked_up: str = LOOKED_UP


class Held(NamedTuple):
    """What a head of a title means: a kind of office, and the remit where the head itself says it. A
    minister or manager without one has it in the other words of the title; no kind is no office
    that conflicts with any."""

    kind: str = ""
    remit: str = ""


@dataclass(frozen=True, slots=True)
class OfficeGroup:
    """The titles of one walk of life.

    `heads` maps a pattern for the head of a title, which begins with a letter, to what it means; a
    pattern that begins another stands after it. `remits` maps a word to the department it stands for,
    `qualified` a word before the head, with its kind, to the kind they make. `exclusive` are sets of kinds
    of which one person holds one in one body.
    """

    name: str
    sources: tuple[Source, ...]
    heads: Mapping[str, Held]
    remits: Mapping[str, str] = field(default_factory=dict)
    qualified: Mapping[tuple[str, str], str] = field(default_factory=dict)
    exclusive: tuple[frozenset[str], ...] = ()
    ours: str = ""


def _remits(**words: str) -> dict[str, str]:
    """Department to its words, turned round."""
    return {word: name for name, said in words.items() for word in said.split()}


_GOVERNMENT = OfficeGroup(
    "national government",
    (
        Source(
            "Institute for Government, Government ministers",
            "https://www.instituteforgovernment.org.uk/explainer/government-ministers",
            "secretaries of state are the senior ministers; the chancellor of the exchequer is the one at the "
            "Treasury; the lord chancellor's office goes with that of justice",
        ),
        Source(
            "Secretary of State (United Kingdom), current positions (a copy of Wikipedia)",
            "https://www.liquisearch.com/secretary_of_state_united_kingdom/current_positions",
            "the portfolios: foreign, home, work and pensions, culture, media and sport, energy and climate, …",
        ),
        Source(
            "Wikipedia, Secretary of State for Housing, Communities and Local Government",
            "https://wikimili.com/en/Secretary_of_State_for_Housing,_Communities_and_Local_Government",
            "housing, communities, levelling up and local government are one brief under several names",
        ),
        Source(
            "Wikipedia, United States presidential line of succession",
            "https://en.wikipedia.org/wiki/Presidential_line_of_succession",
            "the president, then the heads of fifteen departments: State, the Treasury, Defense, …",
        ),
        Source(
            "Wikipedia, Cabinet of Germany",
            "https://db0nus869y26v.cloudfront.net/en/Cabinet_of_Germany",
            "the president is head of state; the chancellor heads the government, and ministers sit in it",
        ),
    ),
    heads={
        "prime minister": Held("prime minister"),
        "premier": Held("prime minister"),
        "president": Held("president"),
        "chancellor of the exchequer": Held("minister", "finance"),
        "chancellor": Held("chancellor"),
        "minister": Held("minister"),
        "secretary[- ]general": Held(),
        "general secretary": Held(),
        "secretary": Held("minister"),
    },
    remits=_remits(
        foreign="foreign external",
        finance="finance treasury exchequer",
        interior="interior home",
        defence="defence defense",
        labour="labour labor employment work pensions",
        trade="trade commerce",
        transport="transport transportation",
        housing="housing communities levelling",
        culture="culture media sport sports",
        energy="energy climate",
    ),
    exclusive=(frozenset({"president", "prime minister", "chancellor", "minister"}),),
    ours="That one person does not hold two of the four kinds is how cabinets are made up as a rule; "
    "where a prime minister keeps a department, articles say so.",
)

_STATES = OfficeGroup(
    "states, counties and cities",
    (
        Source(
            "Ballotpedia, State executive officials",
            "http://ballotpedia.org/Portal:State_Executive_Officials",
            "governor, lieutenant governor, attorney general and treasurer are offices of their own",
        ),
        Source(
            "Wikipedia, State constitutional officer",
            "https://en.wikipedia.org/wiki/State_constitutional_officer",
            "the lieutenant governor stands in for the governor; the attorney general is the state's lawyer",
        ),
    ),
    heads={
        "attorney[- ]general": Held("attorney general"),
        "governor": Held("governor"),
        "mayor": Held("mayor"),
        "sheriff": Held("sheriff"),
        "treasurer": Held("treasurer"),
        "administrator": Held("manager"),
    },
    qualified={("lieutenant", "governor"): "lieutenant governor"},
    exclusive=(frozenset({"governor", "lieutenant governor", "attorney general"}),),
    ours="Mayors, sheriffs and administrators of cities and counties are from no source.",
)

_LEGISLATURE = OfficeGroup(
    "legislatures",
    (
        Source(
            "Clerk of the United States House of Representatives, Leadership",
            "https://clerk.house.gov/Members/ViewLeadership",
            "the speaker is elected by the House; each party elects its leader and its whip",
        ),
    ),
    heads={
        "house speaker": Held("speaker"),
        "speaker of the house": Held("speaker"),
        "majority leader": Held("majority leader"),
        "minority leader": Held("minority leader"),
        "majority whip": Held("majority whip"),
        "minority whip": Held("minority whip"),
    },
    exclusive=(
        frozenset(
            {"speaker", "majority leader", "minority leader", "majority whip", "minority whip"}
        ),
    ),
)

_COMPANY = OfficeGroup(
    "companies and other bodies with a board",
    (
        Source(
            "Wikipedia, Corporate title",
            "https://owiki.org/wiki/Corporate_title",
            "the chief officers; chairman and chief executive, or president and either, may be one person",
        ),
        Source(
            "Companies Act 2013 (India), section 203",
            "https://thecompany.ninja/section-203-appointment-of-key-managerial-personnel",
            "managing director or chief executive, company secretary and chief financial officer are three "
            "whole-time officers",
        ),
        Source(
            "Pinsent Masons, The role of the board, chairman and non-executive directors",
            "https://pinsentmasons.com/out-law/guides/"
            "the-role-of-the-board-chairman-and-non-executive-directors--the-uk-corporate-governance-code",
            "the UK code keeps the chairman and the chief executive apart",
        ),
        Source(
            "17 CFR 240.3b-7, definition of executive officer",
            "https://www.law.cornell.edu/cfr/text/17/240.3b-7",
            "a president, and whoever is in charge of a principal unit, division or function",
        ),
    ),
    heads={
        "managing director": Held("managing director"),
        "company secretary": Held("company secretary"),
        "chief executives?(?: officer)?": Held("chief executive"),
        "ceo": Held("chief executive"),
        "cfo": Held("manager", "finance"),
        "coo": Held("manager", "operations"),
        "cto": Held("manager", "technology"),
        "chief [a-z]+(?: [a-z]+)? officer": Held("manager"),
        "chief (?:nurse|economist|geologist|scientist|engineer|whip)": Held("manager"),
        "finance chief": Held("manager", "finance"),
        "operations chief": Held("manager", "operations"),
        "general counsel": Held("manager", "legal"),
        "vice[- ]chair(?:man|woman|person)?": Held("vice chair"),
        "deputy chair(?:man|woman|person)?": Held("vice chair"),
        "chair(?:man|woman|person)?": Held("chair"),
    },
    qualified={
        ("non-executive", "chair"): "non-executive chair",
        ("nonexecutive", "chair"): "non-executive chair",
    },
    exclusive=(
        frozenset({"chief executive", "manager"}),
        frozenset({"chief executive", "company secretary"}),
        frozenset({"chief executive", "non-executive chair"}),
        frozenset({"managing director", "non-executive chair"}),
        frozenset({"non-executive chair", "manager"}),
        frozenset({"chair", "vice chair"}),
    ),
    ours="A chair that is called non-executive runs nothing, by the word; a chair and a vice chair are two.",
)

_DEPARTMENTS = OfficeGroup(
    "departments of any body",
    (
        Source(
            "ISCO-08, the International Standard Classification of Occupations (as a code system of IHE)",
            "https://packages2.fhir.org/xig/resource/ihe.pcc.mpsc%7Ccurrent/CodeSystem/ISCO08",
            "the departments that managers head: finance; human resources; sales, marketing, advertising and "
            "public relations in one group; research and development; information and communications technology; "
            "health; education; curators beside archivists",
        ),
    ),
    heads={
        "director[- ]general": Held(),
        "director": Held("manager"),
        "curator": Held("manager"),
        "head": Held("manager"),
    },
    remits=_remits(
        finance="finance financial accounting",
        human="human people personnel",
        sales="sales marketing commercial revenue advertising communications publicity",
        research="research scientific scientist",
        technology="technology technical information digital it data",
        operations="operations operating",
        legal="legal counsel",
        nursing="nursing nurse",
        education="education learning training",
    ),
    ours="Only a head of two departments that ISCO puts in different groups is at odds with himself.",
)

GROUPS = (_GOVERNMENT, _STATES, _LEGISLATURE, _COMPANY, _DEPARTMENTS)
"""All groups. The sides that counsel take in court are in `linter.layers.offices`: they are no titles."""
