"""Articles to measure with: fictional, made of our own sentences, the same on every machine."""

from __future__ import annotations

import random
from collections.abc import Iterator

_PEOPLE = ("Ann Marsh", "Tom Okafor", "Ines Duarte", "Yusuf Demir", "Greta Lindqvist", "Paul Reyes")
_JOBS = ("Mayor", "Council Leader", "Harbour Master", "Judge", "Professor", "Inspector")
_PLACES = ("Northam", "Saltby", "Port Ellery", "Kirkwold", "the Vale of Orr")
_THINGS = ("bridge", "night train", "fish market", "sea wall", "library", "ferry")
_SENTENCES = (
    "{job} {person} opened the {thing} in {place} on {day}, {n} years after work began.",
    "The {thing} is {miles} miles ({km} kilometres) from {place}.",
    "“Nobody expected the {thing} to take this long,” {surname} said.",
    "About {percent}% of the {n},000 people who live there voted for it in {year}.",
    "It cost ${n}.{tenth} million, which the region and the state share.",
    "{surname}, {age}, who was born in {place}, has held the office since {year}.",
    "Work on a second {thing} begins in {month} and is meant to end by {year}.",
    "Critics say that {place} needs a hospital more than it needs a {thing}.",
    "The old {thing} was closed after a storm tore off part of its roof.",
    "“We were told in {month},” she said, “and we have {n} questions.”",
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
_MONTHS = ("March", "April", "June", "July", "October")


def article(number: int, words: int = 400) -> str:
    """A headline and paragraphs of about `words` words; the same for the same number."""
    choose = random.Random(number)
    thing, place = choose.choice(_THINGS), choose.choice(_PLACES)
    paragraphs = [f"The {thing} of {place}, and what it cost"]
    while sum(len(p.split()) for p in paragraphs) < words:
        paragraphs.append(" ".join(_sentence(choose, thing) for _ in range(choose.randint(1, 3))))
    return "\n\n".join(paragraphs) + "\n"


def articles(count: int, words: int = 400) -> Iterator[tuple[str, str]]:
    """File names and texts."""
    for number in range(count):
        yield f"{number:04}.txt", article(number, words)


def _sentence(choose: random.Random, thing: str) -> str:
    person, miles = choose.choice(_PEOPLE), choose.randint(20, 400)
    return choose.choice(_SENTENCES).format(
        person=person,
        surname=person.split()[1],
        job=choose.choice(_JOBS),
        thing=thing,
        place=choose.choice(_PLACES),
        day=choose.choice(_DAYS),
        month=choose.choice(_MONTHS),
        year=choose.randint(2012, 2023),
        age=choose.randint(31, 70),
        n=choose.randint(3, 90),
        tenth=choose.randint(1, 9),
        percent=choose.randint(20, 80),
        miles=miles,
        km=round(miles * 1.609344),
    )
