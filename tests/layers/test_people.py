"""The ledger: who is who in a passage, by which names, with which facts.

A row is a passage and what the ledger says of it, a line a person: the name, a colon, every mention
in order as it is written with its title, then the facts.
"""

from __future__ import annotations

import pytest

from linter.article.source import Source
from linter.engine.read import read_source
from linter.layers.people import people
from linter.layers.person_facts import person_facts

ROWS: tuple[tuple[str, str], ...] = (
    # introduced in full, then by surname, courtesy title, given name
    (
        "Ann Marsh spoke. Marsh left. Ms Marsh came back.",
        "Ann Marsh: Ann Marsh, Marsh, Ms Marsh; honorific Ms",
    ),
    ("Ann Marsh, 42, spoke. Ann laughed.", "Ann Marsh: Ann Marsh, Ann; age 42"),
    ("Ann Marsh’s team won. Marsh’s coach wept.", "Ann Marsh: Ann Marsh, Marsh"),
    ("Mr Dellwo, the owner, spoke. Dellwo left.", "Dellwo: Mr Dellwo, Dellwo; honorific Mr"),
    ("The shop closed on Monday. Nobody was there.", ""),
    # particles
    (
        "Vincent van der Berg won. Van der Berg smiled. Mr van der Berg left.",
        "Vincent van der Berg: Vincent van der Berg, Van der Berg, Mr van der Berg; honorific Mr",
    ),
    ("Oscar de la Cruz spoke. De la Cruz left.", "Oscar de la Cruz: Oscar de la Cruz, De la Cruz"),
    (
        "Mohammed bin Salman spoke. Prince Mohammed left.",
        "Mohammed bin Salman: Mohammed bin Salman, Prince Mohammed",
    ),
    (
        "Bashar al-Assad spoke. Assad left. Mr al-Assad stayed.",
        "Bashar al-Assad: Bashar al-Assad, Assad, Mr al-Assad; honorific Mr",
    ),
    ("Luiz Inácio Lula da Silva won.", "Luiz Inácio Lula da Silva: Luiz Inácio Lula da Silva"),
    # double surnames, hyphens, apostrophes, Mc and Mac
    (
        "María García López wept. García López left.",
        "María García López: María García López, García López",
    ),
    ("Ann Marsh-Lee spoke. Marsh-Lee left.", "Ann Marsh-Lee: Ann Marsh-Lee, Marsh-Lee"),
    ("Siobhan O’Brien, 30, ran. O’Brien won.", "Siobhan O’Brien: Siobhan O’Brien, O’Brien; age 30"),
    ("Ian McKellar spoke. McKellar left.", "Ian McKellar: Ian McKellar, McKellar"),
    ("Jean-Luc MacAllan spoke. MacAllan left.", "Jean-Luc MacAllan: Jean-Luc MacAllan, MacAllan"),
    # family name first
    ("Xi Jinping spoke. Xi left.", "Xi Jinping: Xi Jinping, Xi"),
    ("Nguyen Van Thanh sang. Nguyen won.", "Nguyen Van Thanh: Nguyen Van Thanh, Nguyen"),
    ("Moon Jae-sun lost. Moon said so.", "Moon Jae-sun: Moon Jae-sun, Moon"),
    ("Kim Jong Su agreed. Kim waved.", "Kim Jong Su: Kim Jong Su, Kim"),
    # initials, suffixes, middle names
    ("J.K. Marlowe said no. Marlowe wrote it.", "J.K. Marlowe: J.K. Marlowe, Marlowe"),
    ("George W. Marsh sang. Marsh bowed.", "George W. Marsh: George W. Marsh, Marsh"),
    (
        "Harold Winter Jr. spoke to Harold Winter Sr. at noon.",
        "Harold Winter Jr: Harold Winter\nHarold Winter Sr: Harold Winter",
    ),
    # diacritics
    ("Recep Erdoğan spoke. Erdogan left.", "Recep Erdoğan: Recep Erdoğan, Erdogan"),
    # two of one surname: the surname alone is nobody's once both are met
    (
        "Ann Marsh spoke. Marsh left. Tom Marsh, her son, stayed. Marsh slept.",
        "Ann Marsh: Ann Marsh, Marsh\nTom Marsh: Tom Marsh",
    ),
    (
        "Peter Hale, his wife, Joan Hale, and Mark Hale, 9, were in court.",
        "Peter Hale: Peter Hale\nJoan Hale: Joan Hale\nMark Hale: Mark Hale; age 9",
    ),
    (
        "Ann Marsh met Tom Dean. Marsh left, Dean stayed.",
        "Ann Marsh: Ann Marsh, Marsh\nTom Dean: Tom Dean, Dean",
    ),
    ("The Clarks met Charles Clark.", "Charles Clark: Charles Clark"),
    # what is no person
    ("Clark County and Baker Street Station were shut. Hull City lost.", ""),
    ("The Ann Marsh Foundation gave. Marsh Holdings paid.", ""),
    ("On Monday the World Health Organization met in New York.", ""),
    # politics
    (
        "German Chancellor Anna Holz spoke. Chancellor Holz left.",
        "Anna Holz: German Chancellor Anna Holz, Chancellor Holz; "
        "role german chancellor; role chancellor",
    ),
    (
        "Secretary of State Anna Holz spoke. Holz left.",
        "Anna Holz: State Anna Holz, Holz; role secretary of state",
    ),
    ("Sen. Ann Marsh, R-Texas, spoke.", "Ann Marsh: Sen Ann Marsh; party Republican; seat Texas"),
    ("Ann Marsh, the Labour MP, left.", "Ann Marsh: Ann Marsh; party Labour"),
    ("Ann Marsh, MP for Leeds, left.", "Ann Marsh: Ann Marsh; seat Leeds"),
    ("The mayor of Hull, Ann Marsh, 50, left.", "Ann Marsh: Ann Marsh; age 50"),
    ("Former Chancellor Ann Marsh left.", "Ann Marsh: Former Chancellor Ann Marsh"),
    # business
    (
        "Ann Marsh, the chief executive, spoke. As finance director, Marsh left.",
        "Ann Marsh: Ann Marsh, Marsh; role chief executive; role finance director",
    ),
    ("“Prices fell,” said Priya Nand, an analyst.", "Priya Nand: Priya Nand"),
    # court, obituary, sport
    (
        "Judge Ann Marsh jailed Tom Dean, 31, of Hull. Dean wept.",
        "Ann Marsh: Judge Ann Marsh\nTom Dean: Tom Dean, Dean; age 31",
    ),
    ("Det Insp Ann Marsh said so.", "Ann Marsh: Det Insp Ann Marsh"),
    ("Ann Marsh, who was 80, was a Kenyan poet.", "Ann Marsh: Ann Marsh"),
    (
        "Kenyan runner Ann Marsh won. Marsh, 22, smiled.",
        "Ann Marsh: Ann Marsh, Marsh; nationality Kenya; age 22",
    ),
    ("Ann Marsh, a 22-year-old forward, scored.", "Ann Marsh: Ann Marsh; age 22"),
    ("Leeds midfielder Ann Marsh said she was tired.", "Ann Marsh: Ann Marsh; pronoun female"),
    (
        "Sir Ian Marsh left. Dame Joan Hale stayed.",
        "Ian Marsh: Sir Ian Marsh; honorific Sir\nJoan Hale: Dame Joan Hale; honorific Dame",
    ),
    # headlines
    ("MARSH WINS AGAIN\n\nAnn Marsh won on Monday.", "Ann Marsh: Ann Marsh"),
)


def told(text: str) -> str:
    article = read_source(Source("x.txt", text))
    lines = []
    for person in people(article):
        names = [article.text(m.span) for m in person.mentions]
        titles = [" ".join((*m.title, "")) for m in person.mentions]
        facts = sorted(
            (f for f in person_facts(article) if f.person == person and not f.past),
            key=lambda f: f.span,
        )
        forms = ", ".join(t + n for t, n in zip(titles, names, strict=True))
        lines.append(
            "; ".join([f"{person.name}: {forms}", *(f"{f.kind} {f.value}" for f in facts)])
        )
    return "\n".join(lines)


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=range(len(ROWS)))
def test_ledger(text: str, expected: str) -> None:
    assert told(text) == expected
