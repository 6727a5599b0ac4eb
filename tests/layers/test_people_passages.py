"""The ledger on longer passages: court copy, obituaries, sport, business, politics, many cultures.

A row is a passage and what the ledger says, a line a person: given names, a slash, the surname, then
every mention in order with its title and its form, then the facts that hold now.
"""

from __future__ import annotations

import pytest

from linter.article.source import Source
from linter.engine.read import read_source
from linter.layers.people import people
from linter.layers.person_facts import person_facts
from linter.layers.strangers import strangers

ROWS: tuple[tuple[str, str], ...] = (
    (
        "Gerald Foss, 61, his wife, Maureen Foss, 58, and their son, Craig Foss, 29, "
        "deny fraud. Mr Foss kept the books, the court heard. Mrs Foss said nothing. "
        "Craig Foss wept.",
        "Gerald / Foss: Gerald Foss (full name); age 61\n"
        "Maureen / Foss: Maureen Foss (full name); age 58\n"
        "Craig / Foss: Craig Foss (full name), Craig Foss (full name); age 29",
    ),
    (
        "Judge Helen Orme told Darren Tull, 34, of Hessle, that he was lucky. Tull "
        "nodded. Ioan Rees, prosecuting, said that Tull had lied. Mr Rees sat down.",
        "Helen / Orme: Judge Helen Orme (full name)\n"
        "Darren / Tull: Darren Tull (full name), Tull (surname), Tull (surname); age "
        "34\n"
        "Ioan / Rees: Ioan Rees (full name), Mr Rees (title and surname); role "
        "prosecuting; honorific Mr",
    ),
    (
        "PC Amy Lund said that she saw Mr Orrin run. Kevin Orrin, 22, denies it. "
        "Under questioning, PC Lund agreed that it was dark.",
        "Amy / Lund: PC Amy Lund (full name), PC Lund (title and surname); pronoun "
        "female\n"
        "Kevin / Orrin: Mr Orrin (title and surname), Kevin Orrin (full name); "
        "honorific Mr; age 22",
    ),
    (
        "Dame Rosalind Vane, who has died aged 91, sang for kings. Born Rosalind Pike "
        "in Hull, she married Peter Vane in 1958. Vane never retired.",
        "Rosalind / Vane: Dame Rosalind Vane (full name); honorific Dame; age at death 91\n"
        "Rosalind / Pike: Born Rosalind Pike (full name)\n"
        "Peter / Vane: Peter Vane (full name)",
    ),
    (
        "Tadeusz Marczak, the lexicographer, was 88. Marczak came to Skye in 1961. "
        "His daughter, Ewa Marczak, survives him.",
        "Tadeusz / Marczak: Tadeusz Marczak (full name), Marczak (surname)\n"
        "Ewa / Marczak: Ewa Marczak (full name)",
    ),
    (
        "Harold “Hal” Brandt, a sign painter, died on Friday. Brandt was 77.",
        "Harold / Brandt: Harold Brandt (full name), Brandt (surname)",
    ),
    (
        "Thandi Ndlovu scored twice. Ndlovu, 20, limped off. “She is tough,” said the "
        "coach, Mark Eyre. Eyre smiled.",
        "Thandi / Ndlovu: Thandi Ndlovu (full name), Ndlovu (surname); age 20\n"
        "Mark / Eyre: Mark Eyre (full name), Eyre (surname)",
    ),
    (
        "Novice jockey Liam O’Dowd won on Gallant Pip. O’Dowd thanked trainer Sheikh Hamad.",
        "Liam / O’Dowd: Liam O’Dowd (full name), O’Dowd (surname)",
    ),
    (
        "Kim Min-jae headed wide. Park Ji-won did not. Kim rued it.",
        "Min-jae / Kim: Kim Min-jae (full name), Kim (surname)",
    ),
    (
        "Anneke de Vries, chief executive of Brant Foods, said that sales fell. De "
        "Vries, 52, will stay. Ms de Vries owns 3%.",
        "Anneke / de Vries: Anneke de Vries (full name), De Vries (surname), Ms de "
        "Vries (title and surname); age 52; honorific Ms",
    ),
    (
        "Sir Colin Ashe, the chairman, and Priya Raman, the finance director, spoke. "
        "Sir Colin left first. Ms Raman stayed.",
        "Colin / Ashe: Sir Colin Ashe (full name), Sir Colin (given name); honorific "
        "Sir; role chairman; honorific Sir\n"
        "Priya / Raman: Priya Raman (full name), Ms Raman (title and surname); role "
        "finance director; honorific Ms",
    ),
    (
        "Chief executive Jack Oduya spoke. Mr Oduya, who joined in 2019, left. Oduya said so.",
        "Jack / Oduya: Jack Oduya (full name), Mr Oduya (title and surname), Oduya "
        "(surname); role chief executive; honorific Mr",
    ),
    (
        "Foreign Minister Annalise Roth met President Emeka Obi. Roth, a Green, "
        "smiled. Mr Obi did not.",
        "Annalise / Roth: Foreign Minister Annalise Roth (full name), Roth (surname); "
        "role foreign minister; party Green\n"
        "Emeka / Obi: President Emeka Obi (full name), Mr Obi (title and surname); "
        "role president; honorific Mr",
    ),
    (
        "Sen. Laura Quist, D-Minn., voted no. Quist was the only Democrat to do so.",
        "Laura / Quist: Sen Laura Quist (full name), Quist (surname); party Democrat; "
        "seat Minn.; party Democrat",
    ),
    (
        "Ann Marsh and Tom Dean of Hull were the only Republicans to vote no.",
        "Ann / Marsh: Ann Marsh (full name); party Republican\nTom / Dean: Tom Dean (full name)",
    ),
    (
        "Prime Minister Siobhán Ní Bhriain said so. Ní Bhriain left.",
        "Siobhán / Ní Bhriain: Prime Minister Siobhán Ní Bhriain (full name), Ní "
        "Bhriain (surname); role prime minister",
    ),
    (
        "Nguyen Thi Hoa, the mayor, spoke. Ms Hoa left.",
        "Nguyen / Hoa: Nguyen Thi Hoa (full name), Ms Hoa (title and surname); role "
        "mayor; honorific Ms",
    ),
    (
        "Councillor Bev Stott (Lab) spoke. Cllr Stott left.",
        "Bev / Stott: Councillor Bev Stott (full name), Cllr Stott (title and "
        "surname); party Labour",
    ),
    (
        "Muhammad al-Rashid, the Iraqi poet, read. Al-Rashid bowed.",
        "Muhammad / al-Rashid: Muhammad al-Rashid (full name), Al-Rashid (surname); "
        "nationality Iraq",
    ),
    (
        "Ana Lucía Torres Vega sang. Torres Vega bowed.",
        "Ana / Vega: Ana Lucía Torres Vega (full name), Torres Vega (surname)",
    ),
    (
        "Jónas Þórsson spoke. Þórsson left.",
        "Jónas / Þórsson: Jónas Þórsson (full name), Þórsson (surname)",
    ),
    (
        "The MP for Leeds, Ann Marsh, spoke. (Tom Dean, 40, did not.)",
        "Ann / Marsh: Ann Marsh (full name)\nTom / Dean: Tom Dean (full name); age 40",
    ),
    (
        "“I knew Tom Dean,” said Ann Marsh. “Dean was kind.”",
        "Tom / Dean: Tom Dean (full name), Dean (surname)\nAnn / Marsh: Ann Marsh (full name)",
    ),
    (
        "William “Mo” Cowan, a lawyer, spoke. Cowan left. (Ann Marsh, 40, did not.)",
        "William / Cowan: William Cowan (full name), Cowan (surname)\n"
        "Ann / Marsh: Ann Marsh (full name); age 40",
    ),
    (
        "The 19-year-old Thandi Ndlovu scored.\n\nThandi Ndlovu left. Elin Eyre, 30, stayed.",
        "Thandi / Ndlovu: Thandi Ndlovu (full name), Thandi Ndlovu (full name); age "
        "19\n"
        "Elin / Eyre: Elin Eyre (full name); age 30",
    ),
    (
        "It was Thandi Ndlovu, 21, whom they cheered.\n\nThe 21-year-old scored twice "
        "and hugged Mark Eyre, the coach.",
        "Thandi / Ndlovu: Thandi Ndlovu (full name); age 21; age 21\n"
        "Mark / Eyre: Mark Eyre (full name)",
    ),
    (
        "The defendant, Kevin Orrin, 22, is the brother of Lisa Orrin, 30. Orrin "
        "wept. Lisa did not.",
        "Kevin / Orrin: Kevin Orrin (full name); age 22\n"
        "Lisa / Orrin: Lisa Orrin (full name), Lisa (given name); age 30",
    ),
    (
        "Kenji Tanaka, a Japanese chef, cooked. Tanaka-san, as they call him, is 50. "
        "Mr Tanaka smiled.",
        "Kenji / Tanaka: Kenji Tanaka (full name), Mr Tanaka (title and surname); "
        "nationality Japan; honorific Mr",
    ),
    (
        "Amina bint Khalid, the Kuwaiti envoy, spoke. Ambassador Amina bint Khalid left.",
        "Amina / bint Khalid: Amina bint Khalid (full name), Ambassador Amina bint "
        "Khalid (full name); nationality Kuwait",
    ),
    (
        "Robert Hale Jr., 50, met Robert Hale Sr., 80.",
        "Robert / Hale: Robert Hale (full name); age 50\n"
        "Robert / Hale: Robert Hale (full name); age 80",
    ),
    (
        "Dr Ewa Lis said that she was tired. Dr Lis, 44, left.",
        "Ewa / Lis: Dr Ewa Lis (full name), Dr Lis (title and surname); honorific Dr; "
        "pronoun female; honorific Dr; age 44",
    ),
)


def told(text: str) -> str:
    article = read_source(Source("x.txt", text))
    lines = []
    for person in people(article):
        forms = [f"{' '.join((*m.title, m.text))} ({m.form.value})" for m in person.mentions]
        facts = sorted(
            (f for f in person_facts(article) if f.person == person and not f.past),
            key=lambda f: f.span,
        )
        who = f"{person.given or '-'} / {person.surname}: {', '.join(forms)}"
        lines.append("; ".join([who, *(f"{f.kind} {f.value}" for f in facts)]))
    return "\n".join(lines)


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=range(len(ROWS)))
def test_passage(text: str, expected: str) -> None:
    assert told(text) == expected


STRANGERS = (
    ("He left at 15. It was Boychuk who gave him a lamp.", ["Boychuk"]),
    ("Ann Boychuk is 40. It was Boychuk who gave him a lamp.", []),
    ("It was Mozart who wrote it.", []),
    ("It was Rosa who sang.", []),
    ("It was Acme that sold it.", []),
)


@pytest.mark.parametrize(("text", "expected"), STRANGERS, ids=range(len(STRANGERS)))
def test_strangers(text: str, expected: list[str]) -> None:
    assert [r.text for r in strangers(read_source(Source("x.txt", text)))] == expected
