"""Compounds, capitals, numbers, percentages, dates, dashes and quotation marks, as they are written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.article.article import Article
from linter.article.source import Source
from linter.engine.read import read_source
from linter.layers.compounds import Joint, compounds, folded
from linter.layers.dashes import DashForm, dashes
from linter.layers.date_orders import DAY_FIRST, MONTH_FIRST, day_orders
from linter.layers.letter_cases import cased_terms
from linter.layers.number_styles import scaled_sums, styled_counts
from linter.layers.percents import percent_signs
from linter.layers.quotation_marks import marked_quotations


def read(text: str) -> Article:
    return read_source(Source("x.txt", "Pool in Mill Road to shut\n\n" + text))


EM, EN, DOUBLE, HYPHEN = DashForm
# The breaks in a sentence, by their marks.
DASHES = {
    "The pool – shut since May – opens.": [EN, EN],
    "The pool—shut since May—opens.": [EM, EM],
    "The pool — shut -- opens - at last.": [EM, DOUBLE, HYPHEN],
    "The well-known 4-1 vote of 2010–14 and 9 – 5 hours.": [],
    "The Monday – Friday train and the London – Paris one run.": [],
    "HALLOWAY, Ont. (Reuters) — The pool opens.": [],
    "9.40am – The pool opens.": [],
    "The pool opens at last. — Ann Marsh.": [],
    "He said “the pool — shut — is full”.": [],
    "It rose by - 4 to -5.": [],
    "It runs with the ---dry option, or --dry for short.": [],
    "The pool is shut —": [],
    "The pool is “full” – of leaves.": [],
    "The pool (the old one) – a wreck, 20 years old – opens.": [EN, EN],
}


@pytest.mark.parametrize("text", DASHES)
def test_dashes(text: str) -> None:
    assert [d.form for d in dashes(read(text))] == DASHES[text]


# The places of each compound that has more than one form.
COMPOUNDS = {
    "The cease-fire held. A ceasefire did not.": ["cease-fire", "ceasefire"],
    "The start-ups grew. A startup shut.": ["start-ups", "startup"],
    "Start-ups grew. Every startup shut.": ["Start-ups", "startup"],
    "A well-known tenor is well known.": [],
    "A last-minute goal and a last minute goal.": ["last-minute", "last minute"],
    "A last-minute goal in the last minute.": [],
    "A flat bottomed ferry, a flat-bottomed barge.": ["flat bottomed", "flat-bottomed"],
    "A boat that is flat bottomed, a flat-bottomed barge.": [],
    "The oil fields, the oilfields.": ["oil fields", "oilfields"],
    "They back up files on a backup.": [],
    "The decision-makers met. Other decision makers left.": ["decision-makers", "decision makers"],
    "The wind farms hum. Every windfarm does.": [],
    "The wind farms, so windfarms.": ["wind farms", "windfarms"],
    "An assault-weapons ban on assault weapons.": [],
    "He made a start up. She has a start-up.": ["start up", "start-up"],
    "The Healthcare Trust gives health-care.": [],
    "The re-creation was recreation.": [],
    "Joe Sepi is joesepi.": [],
    "See #newfarmers, new farmers.": [],
    "It is in the e-mail, or an email.": ["e-mail", "email"],
    "He said “a ceasefire”. The cease-fire held.": [],
}


@pytest.mark.parametrize("text", COMPOUNDS)
def test_compounds(text: str) -> None:
    article = read(text)
    assert [article.text(c.span) for c in compounds(article)] == COMPOUNDS[text]


def test_a_compound_reads_in_every_form() -> None:
    (hyphened, closed) = compounds(read("Cease-fires held. Every ceasefire did."))
    assert [closed.joined(j) for j in Joint] == ["cease-fire", "ceasefire", "cease fire"]
    assert [hyphened.joined(j) for j in Joint][1:] == ["Ceasefires", "Cease fires"]


@given(st.text("abcdefgs", min_size=5, max_size=8), st.text("abcdefgs", min_size=3, max_size=8))
def test_a_compound_is_its_letters(first: str, second: str) -> None:
    text = f"It is a {first}-{second}. It is the {first}{second}."
    found = compounds(read(text))
    assert {c.letters for c in found} <= {folded(first + second)}
    for compound in found:
        written = compound.joined(compound.joint)
        assert written == read(text).text(compound.span)


# The terms that may be written in more than one way, with what stands there.
TERMS = {
    "They signed the Treaty. Nobody kept the treaty.": ["Treaty", "treaty"],
    "They signed the Treaty of Bonn. Nobody kept the treaty.": [],
    "They signed the Treaty. A treaty is paper.": ["Treaty"],
    "She has a TapCard, he a Tapcard.": ["TapCard", "Tapcard"],
    "Its Net Zero Plan is late. The net zero plan is long.": ["Net Zero Plan", "net zero plan"],
    "He met the City. He left the city.": [],
    "Members of the Guild met. He left the guild.": ["Guild", "guild"],
    "Bank of the Guild was shut. He left the guild.": [],
    "He met Prime Minister Ann Lee. The prime minister left.": [],
    "The Office for National Statistics has national statistics.": [],
    "He uses miniWren at paypal.com.": ["miniWren"],
}


@pytest.mark.parametrize("text", TERMS)
def test_cased_terms(text: str) -> None:
    article = read(text)
    assert [article.text(t.span) for t in cased_terms(article)] == TERMS[text]


# What the style of the article decides on: the count with its thing, in words or not.
COUNTS = {
    "The nine clinics met 8 clinics.": [("nine clinics", True), ("8 clinics", False)],
    "Nine clinics met.": [],
    "A dozen clinics met about 8 clinics.": [],
    "There were 40 clinics and 8 clinics.": [("40 clinics", False)],
    "It is nine miles, and a boy of nine won 9-8.": [],
    "Ward 8 patients met two of the patients.": [],
    "The four-bed ward has 4 new beds.": [("4 new beds", False)],
}


@pytest.mark.parametrize("text", COUNTS)
def test_styled_counts(text: str) -> None:
    article = read(text)
    found = [(article.text(c.span), c.is_spelled) for c in styled_counts(article)]
    assert found == COUNTS[text]


def test_scaled_sums() -> None:
    article = read("It cost £5m, $3 million or €2bn; £400 or one million pounds; 3 million came.")
    assert [(article.text(s.span), s.is_short) for s in scaled_sums(article)] == [
        ("£5m", True),
        ("$3 million", False),
        ("€2bn", True),
    ]


def test_percent_signs() -> None:
    article = read("It rose 5%, 6 per cent, 7 percent, ten percent and two percentage points.")
    found = [(article.text(p.span), p.sign) for p in percent_signs(article)]
    assert found == [("5%", "%"), ("6 per cent", "per cent"), ("7 percent", "percent")]


# Whether a day or its month comes first, and the day in either order.
ORDERS = {
    "It opens on 10 May.": [(DAY_FIRST, "10 May", "May 10")],
    "It opens on May 10, 2024.": [(MONTH_FIRST, "10 May 2024", "May 10, 2024")],
    "It opens on Monday, Sept. 9.": [(MONTH_FIRST, "9 Sept.", "Sept. 9")],
    "On 3rd June 1950 it rained.": [(DAY_FIRST, "3 June 1950", "June 3, 1950")],
    "It opens on the 10th of May.": [],
    "It opens on July 4 in May 2024.": [],
    "It opens on July 4, 2024.": [(MONTH_FIRST, "4 July 2024", "July 4, 2024")],
    "The 10 May Foundation met.": [],
    "It opens on 31 June.": [],
    "In May 10 people died, and in June 2 million more.": [],
}


@pytest.mark.parametrize("text", ORDERS)
def test_day_orders(text: str) -> None:
    found = [
        (d.order, d.rewritten[DAY_FIRST], d.rewritten[MONTH_FIRST]) for d in day_orders(read(text))
    ]
    assert found == ORDERS[text]


# The marks of the quotations that have some by the style of the article.
MARKS = {
    "“I went,” he said.": ["curly double"],
    '"I went," he said.': ["straight double"],
    '“I went," he said.': ["straight double"],
    "‘I went to the sea,’ he said.": ["curly single"],
    "'I went to the sea,' he said.": ["straight single"],
    "It was ‘no trouble’ at all.": [],
    "They saw ‘Who Is Afraid of Me?’ twice.": [],
    "“She said, ‘Go to the sea at once,’ and left,” he said.": ["curly double"],
    "He is “5'10\" tall.": [],
}


@pytest.mark.parametrize("text", MARKS)
def test_marked_quotations(text: str) -> None:
    assert [f"{m.shape} {m.number}" for m in marked_quotations(read(text))] == MARKS[text]
