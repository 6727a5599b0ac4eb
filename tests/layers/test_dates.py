"""Dates, times of day, stretches between them, and how long things last."""

from __future__ import annotations

from datetime import date as Date
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.article.article import Article
from linter.article.source import Source
from linter.engine.read import read_source
from linter.layers.anniversaries import agos, anniversaries
from linter.layers.clock import clock_times, hours_apart
from linter.layers.dates import dates, days_of, moments
from linter.layers.durations import durations
from linter.layers.lasting import lastings
from linter.layers.lives import lives
from linter.layers.occasions import occasions
from linter.layers.periods import ends, hours, periods
from linter.layers.relative_days import relative_days


def read(text: str, published: str = "2023-09-04") -> Article:
    return read_source(Source("x.txt", f"Pool to shut\nPublished: {published}\n\nIt is so. {text}"))


# What is read as a date: text, day, month, year, day of the week (Monday 0).
DATES = {
    "It opened on 5 May 2021.": [("5 May 2021", 5, 5, 2021, None)],
    "It opened on 5th of May, 2021.": [("5th of May, 2021", 5, 5, 2021, None)],
    "It opened on May 5, 2021.": [("May 5, 2021", 5, 5, 2021, None)],
    "It opened on May 5th.": [("May 5th", 5, 5, None, None)],
    "It opened on Monday, January 20, 2023.": [("January 20, 2023", 20, 1, 2023, 0)],
    "It opened on Tues., Jan. 10.": [("Jan. 10", 10, 1, None, 1)],
    "It opened on Friday 13 July.": [("13 July", 13, 7, None, 4)],
    "It opened on Friday the 13th of July.": [("13th of July", 13, 7, None, 4)],
    "It opened on Friday night, July 13.": [("July 13", 13, 7, None, 4)],
    "It opened on Friday night (July 13).": [("July 13", 13, 7, None, 4)],
    "It opened on July 13, a Friday.": [("July 13", 13, 7, None, 4)],
    "It opened on 13 July (a Friday).": [("13 July", 13, 7, None, 4)],
    "It opened in March 2015.": [("March 2015", None, 3, 2015, None)],
    "It runs from 5 to 7 May.": [("5", 5, 5, None, None), ("7 May", 7, 5, None, None)],
    "It runs from May 5 to 7.": [("May 5", 5, 5, None, None), ("7", 7, 5, None, None)],
    "It opens at 5 a.m. May 7.": [("May 7", 7, 5, None, None)],
    "The Edmonton Sun, August 16, 2008.": [("August 16, 2008", 16, 8, 2008, None)],
    "Monday and Tuesday, May 5 and 6.": [("May 5", 5, 5, None, None)],
    "Friday-Sunday, May 5-7.": [("May 5", 5, 5, None, None)],
    "It may rise by 5 in March.": [],
    "The March 5.30pm train left.": [],
    "May 5pm be too late?": [],
    "He may, 5 times a day.": [],
    "On March 5,000 came.": [],
    "By May 50% had left.": [],
    "The Mar 5 and the June 30 both ran.": [
        ("Mar 5", 5, 3, None, None),
        ("June 30", 30, 6, None, None),
    ],
    "The Marches of 2021 were wet.": [],
}


@pytest.mark.parametrize(("text", "expected"), DATES.items())
def test_dates(text: str, expected: list[tuple[object, ...]]) -> None:
    article = read(text)
    found = [(article.text(d.span), d.day, d.month, d.year, d.weekday) for d in dates(article)]
    assert found == expected


@given(st.dates(Date(1600, 1, 1), Date(2099, 12, 31)), st.booleans(), st.booleans())
def test_a_date_written_is_the_date_read(day: Date, american: bool, weekday: bool) -> None:
    name = f"{day:%A}, " * weekday
    text = f"{day:%B} {day.day}, {day.year}" if american else f"{day.day} {day:%B} {day.year}"
    article = read(f"It opened on {name}{text}.")
    (found,) = dates(article)
    assert days_of(article, found) == (day, day)
    assert found.weekday == (day.weekday() if weekday else None)


@given(st.integers(-150, 150))
def test_a_date_without_year_is_the_nearest(by: int) -> None:
    day = Date(2023, 9, 4) + timedelta(by)
    article = read(f"It opened on {day.day} {day:%B}.")
    (found,) = dates(article)
    assert days_of(article, found) == (day, day)


def test_years_by_themselves_are_moments_and_seasons_are_not() -> None:
    article = read(
        "From 2001 to 2009, in the 1998–99 season, on 5 May 2010, for 2,000 pounds in 300 BC."
    )
    assert [article.text(m.span) for m in moments(article)] == ["2001", "2009", "5 May 2010"]


# What is read as a time of day: minutes since midnight, and the zone; None where no clock shows it.
TIMES = {
    "at 5pm and 5.30 p.m.": [(17 * 60, ""), (17 * 60 + 30, "")],
    "at 12am, 12 p.m., noon and midnight": [(0, ""), (720, ""), (720, ""), (0, "")],
    "at 13:40 and 0:30": [(13 * 60 + 40, ""), (30, "")],
    "at 13:40 p.m. and 8.65am": [(None, ""), (None, "")],
    "at 10 AM GMT, 2pm Eastern": [(600, "GMT"), (840, "Eastern")],
    "at 0200 GMT and 1400BST": [(120, "GMT"), (840, "BST")],
    "8pm ET/5pm PT": [(1200, "ET"), (1020, "PT")],
    "for £5.30 a.m. or 1:30:20": [],
    "at 5 amps and 5 pmol": [],
}


@pytest.mark.parametrize(("text", "expected"), TIMES.items())
def test_times(text: str, expected: list[tuple[int | None, str]]) -> None:
    found = [
        (time.since_midnight if time.exists else None, time.zone)
        for time in clock_times(read(f"It is {text} today."))
    ]
    assert found == expected


def test_zones_of_one_country_change_their_clocks_together() -> None:
    assert hours_apart("Eastern", "PT") == {3}
    assert hours_apart("BST", "GMT") == {1}
    assert hours_apart("EST", "GMT") == {-5, -4}


# Stretches of days: the words, and the days at either end.
PERIODS = {
    "from 2001 to 2009": ("2001-01-01", "2001-12-31", "2009-01-01", "2009-12-31"),
    "from Nov. 29 through Dec. 23": ("2001-11-29", "2001-11-29", "2001-12-23", "2001-12-23"),
    "from Dec. 29 to Jan. 3": ("2000-12-29", "2000-12-29", "2001-01-03", "2001-01-03"),
    "between 5 May and 3 March 2022": ("2021-05-05", "2021-05-05", "2022-03-03", "2022-03-03"),
    "from May 2021 to 3 June 2022": ("2021-05-01", "2021-05-31", "2022-06-03", "2022-06-03"),
    "from 6am on March 14 to 6am on March 20": (
        "2001-03-14",
        "2001-03-14",
        "2001-03-20",
        "2001-03-20",
    ),
}


@pytest.mark.parametrize(("text", "expected"), PERIODS.items())
def test_periods(text: str, expected: tuple[str, ...]) -> None:
    article = read(f"It was shut {text} for works.")
    (period,) = periods(article)
    both = ends(period)
    assert both is not None
    assert tuple(str(day) for days in both for day in days) == expected
    assert article.text(period.span).startswith(text.split()[0])


def test_two_dates_that_are_listed_are_no_stretch() -> None:
    assert periods(read("It was shut in 2001 and 2009, on 5 May, 7 May.")) == ()
    assert hours(read("It opens at 9am and 5pm.")) == ()
    assert len(hours(read("It opens 9am–5pm, and from noon to midnight."))) == 2


# Durations: the words and the days they stand for.
DURATIONS = {
    "It took ten years.": [("ten years", 9.5 * 365.2425, 10.5 * 365.2425)],
    "It took 3 days and 12 hours.": [("3 days and 12 hours", 3 + 11.5 / 24, 3 + 12.5 / 24)],
    "It took two weeks.": [("two weeks", 10.5, 17.5)],
    "It took more than two weeks.": [("two weeks", 14.0, float("inf"))],
    "It is 40 years old.": [],
}


@pytest.mark.parametrize(("text", "expected"), DURATIONS.items())
def test_durations(text: str, expected: list[tuple[str, float, float]]) -> None:
    article = read(text)
    found = [(article.text(d.span), d.days.low, d.days.high) for d in durations(article)]
    assert found == [
        (text, pytest.approx(low), pytest.approx(high)) for text, low, high in expected
    ]


@given(st.dates(Date(1990, 1, 1), Date(2020, 1, 1)), st.integers(2, 400))
def test_days_rightly_counted_fit_and_a_third_more_do_not(start: Date, days: int) -> None:
    end = start + timedelta(days)
    told = (
        "It began on {0.day} {0:%B} {0.year} and ended on {1.day} {1:%B} {1.year}, {2} days later."
    )
    (right,) = lastings(read(told.format(start, end, days)))
    assert right.fits
    (wrong,) = lastings(read(told.format(start, end, days + days // 3 + 3)))
    assert not wrong.fits


def test_lives_are_read_from_plain_frames_only() -> None:
    article = read(
        "Ann Marsh, 65, was born in Leeds on 3 May 1958. Tom Dean (1932–2008) was her teacher; Dean sang. "
        "Eva Roth, whose mother was born in 1920, left. Roth agreed, and Marsh did."
    )
    found = {n: (v.born.year, v.died.year if v.died else None) for n, v in lives(article).items()}
    assert found == {"Ann Marsh": (1958, None), "Tom Dean": (1932, 2008)}


def test_anniversaries_and_years_ago() -> None:
    article = read(
        "It was the 20th anniversary of the 2001 attack, in 2021. It opened in 2019, four years ago. "
        "The 10th anniversary came early."
    )
    assert [(a.number, a.since.year, list(a.years)) for a in anniversaries(article)] == [
        (20, 2001, [2021])
    ]
    assert [(article.text(d.span), m.year) for d, m in agos(article)] == [("four years", 2019)]


def test_relative_days_say_which_day_today_is() -> None:
    found = relative_days(
        read("It shut yesterday (Monday) and opens tomorrow, Wednesday, at noon.")
    )
    assert [day.today for day in found] == [1, 1]


def test_occasions_hang_on_a_verb_or_go_back_to_a_noun() -> None:
    article = read(
        "The pact was signed on 14 May. After the 14 May vote he left. It was postponed to 16 May."
    )
    assert [(o.head, o.refers) for o in occasions(article)] == [("sign", False), ("vot", True)]
