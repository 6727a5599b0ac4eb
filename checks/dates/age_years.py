"""DAT201 age-years."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date
from datetime import timedelta

from linter.article.article import Article
from linter.check import Check, Example
from linter.findings import Finding, Fix, Related, Safety, Severity
from linter.layers.dates import Days, days_in
from linter.layers.fact_frames import FactKind
from linter.layers.lives import Life, lives
from linter.layers.person_facts import PersonFact, person_facts
from linter.patterns import Pattern

_NEWS = Date(2023, 9, 4)


class AgeYears(Check):
    """An age does not fit the dates of birth and death.

    The age is reckoned on the date of the article, that of the dead on the day they died. Where only the
    year of birth is known, either age of that year will do. Ages of the past, of relatives and of people
    of whom the article gives two birthdays are left alone.
    """

    code = "DAT201"
    name = "age-years"
    severity = Severity.ERROR
    good = (
        Example("Ann Marsh, 65, was born in Leeds in 1958. Marsh left.", date=_NEWS),
        Example("Ann Marsh, 64, was born in Leeds in 1958. Marsh left.", date=_NEWS),
        Example("Ann Marsh, who was born on 3 May 1958, is a baker. Marsh, 65, left.", date=_NEWS),
        Example("Ann Marsh, 42, was born in Ford Street. In 1958 Marsh left.", date=_NEWS),
        "Ann Marsh, 42, was born in Leeds in 1958. Marsh left.",  # nobody knows when this was
        Example("Ann Marsh, then 42, was born in Leeds in 1958. Marsh left.", date=_NEWS),
        Example("Ann Marsh, 42, spoke. Her mother was born in 1938. Marsh left.", date=_NEWS),
        Example("Ann Marsh, 42, spoke. Tom Dean, born in 1938, listened. Marsh left.", date=_NEWS),
        Example(
            "Ann Marsh and Tom Dean, 42, spoke.\n\nHe was born in 1938, Marsh said.", date=_NEWS
        ),
        Example(
            "Ann Marsh, 42, left the town where she was born in the fire of 1938. Marsh sang.",
            date=_NEWS,
        ),
        Example("Ann Marsh, 42, was born two years after the war of 1914. Marsh left.", date=_NEWS),
        Example("Ann Marsh, 42, was born on a farm that failed in 1938. Marsh left.", date=_NEWS),
        Example("Ann Marsh (1932–2008), who died aged 76, made pots. Marsh sang.", date=_NEWS),
        Example(
            "Ann Marsh, who has died aged 84, made pots.\n\nShe was born on 14 March 1939.",
            date=_NEWS,
        ),
        Example(
            "Ann Marsh, 42, was born in March 1981, her brother in 1958. Marsh left.", date=_NEWS
        ),
        Example("Ann Marsh, 42, won the 1958 cup. Marsh left.", date=_NEWS),
    )
    bad = (
        Example("Ann Marsh, ⟦52⟧, was born in Leeds in ⟦1958⟧. Marsh left.", date=_NEWS),
        Example(
            "Ann Marsh, ⟦75⟧, who was born in Sligo in ⟦1949⟧, is a baker. Marsh left.", date=_NEWS
        ),
        Example(
            "Ann Marsh, who was born on ⟦3 May 1958⟧, is a baker. Marsh, ⟦64⟧, left.", date=_NEWS
        ),
        Example(
            "Ann Marsh, ⟦91⟧, is a baker. Born in ⟦July 1931⟧ on a farm, she left.", date=_NEWS
        ),
        Example(
            "Ann Marsh, who has died aged ⟦88⟧, made pots.\n\nShe was born on ⟦14 March 1939⟧.",
            date=_NEWS,
        ),
        "Ann Marsh (⟦1932⟧–2008), who died aged ⟦80⟧, made pots. Marsh sang.",
        Example(
            "Ann Marsh, who has died aged ⟦94⟧, made pots.\n\nAnn Marsh, potter, born ⟦June 14, 1931⟧; died "
            "April 2, 2023.",
            date=_NEWS,
        ),
    )

    def run(self, article: Article) -> Iterator[Finding]:
        known = lives(article)
        said = set()
        for fact in person_facts(article) if known else ():
            life = known.get(fact.person.name)
            if life is None or fact.kind not in (FactKind.AGE, FactKind.DIED):
                continue
            if fact.past and not _BORN.match(article.prose, fact.span.end):
                continue  # an age of the past, unless the past is only that of the birth
            ages = _ages(article, life, fact)
            if ages is None or int(fact.value) in ages or fact.person.name in said:
                continue
            said.add(fact.person.name)
            yield self.finding(
                f"{fact.person.name} is {{0!q}} here; born {_on(life)}{{1!q}}, that would be {_or(ages)}",
                fact.span,
                [Related(life.born.span, "the birth")],
                lowered=int(fact.quoted),
                fix=Fix("check the age and the dates", (), Safety.SHOWN, ()),
                subject=(fact.person.name, fact.value, str(life.born.year)),
            )


_BORN = Pattern(r",? (?:who )?(?:was )?born\b")
_FRESH = timedelta(days=365)
"""An obituary may be of last year's dead."""


def _ages(article: Article, life: Life, fact: PersonFact) -> range | None:
    """How old somebody of this birth can be at the time of an age; None when that is not known."""
    born = days_in(life.born, life.born.year) if life.born.year is not None else None
    when = _when(article, life, fact)
    if born is None or when is None or when.last < born.last:
        return None
    return range(_years(born.last, when.first), _years(born.first, when.last) + 1)


def _when(article: Article, life: Life, fact: PersonFact) -> Days | None:
    """The days on which somebody had the age: that of death, or the date of the article."""
    today = article.meta.date
    if fact.kind is FactKind.AGE:
        return Days(today, today) if today and life.died is None else None
    died = life.died
    if died is not None and died.year is not None:
        return days_in(died, died.year)
    return Days(today - _FRESH, today) if today else None


def _years(first: Date, last: Date) -> int:
    """Whole years from one day to another."""
    return last.year - first.year - ((last.month, last.day) < (first.month, first.day))


def _on(life: Life) -> str:
    return "in " if life.born.day is None else "on "


def _or(ages: range) -> str:
    first, last = ages[0], ages[-1]
    return (
        str(first)
        if first == last
        else f"{first} or {last}"
        if last - first == 1
        else f"{first} to {last}"
    )
