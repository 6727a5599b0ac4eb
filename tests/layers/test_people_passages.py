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
        "Ann / Marsh: Ann Marsh (full name); seat Leeds\nTom / Dean: Tom Dean (full name); age 40",
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
    (
        "The accused, Darren Tull, 34, is the son of Maureen Tull, 60. His brother, Craig Tull,"
        " 31, wept. Mrs Tull did not. Craig said that it was late.",
        "Darren / Tull: Darren Tull (full name); age 34\n"
        "Maureen / Tull: Maureen Tull (full name); age 60\n"
        "Craig / Tull: Craig Tull (full name), Craig (given name); age 31",
    ),
    (
        "Xi Jinping met President Yoon Suk-yeol. Xi smiled. Mr Yoon did not.",
        "Jinping / Xi: Xi Jinping (full name), Xi (surname)\n"
        "Suk-yeol / Yoon: President Yoon Suk-yeol (full name), Mr Yoon (title and surname); "
        "role president; honorific Mr",
    ),
    (
        "Ms Sukarno spoke. A. R. Venkat, the chairman, disagreed. Venkat, 61, owns the mill. Ms"
        " Sukarno left.",
        "- / Sukarno: Ms Sukarno (title and surname), Ms Sukarno (title and surname); honorific"
        " Ms; honorific Ms\n"
        "A. / Venkat: A. R. Venkat (full name), Venkat (surname); role chairman; age 61",
    ),
    (
        "Oluwaseun Adeyemi-Cole, an analyst at Brant Capital, said that rates would fall. "
        "Adeyemi-Cole was born in Nigeria.",
        "Oluwaseun / Adeyemi-Cole: Oluwaseun Adeyemi-Cole (full name), Adeyemi-Cole (surname); "
        "employer analyst at Brant Capital; country of birth Nigeria",
    ),
    (
        "Ludwig van der Merwe, a retired miner of 81, sang. Van der Merwe smiled. “I’m 81,” Van"
        " der Merwe said.",
        "Ludwig / van der Merwe: Ludwig van der Merwe (full name), Van der Merwe (surname), Van"
        " der Merwe (surname); age 81; age 81",
    ),
    (
        "Carmen de la Cruz, the Mexican-born boxer, won. De la Cruz misses her native Mexico.",
        "Carmen / de la Cruz: Carmen de la Cruz (full name), De la Cruz (surname); country of "
        "birth Mexico; country of birth Mexico",
    ),
    (
        "Kevin Orrin, 22, denies theft. The accused, who is 22, is on bail.",
        "Kevin / Orrin: Kevin Orrin (full name); age 22; age 22",
    ),
    (
        "Orla Quinn, an independent, proposed it. Councillor Quinn, of the Rural Alliance "
        "party, agreed.",
        "Orla / Quinn: Orla Quinn (full name), Councillor Quinn (title and surname); party "
        "independent; party Rural Alliance",
    ),
    (
        "Bev Stott, the Labour leader of the council, spoke. Cllr Stott closed the debate. The "
        "Labour council leader thanked the clerk.",
        "Bev / Stott: Bev Stott (full name), Cllr Stott (title and surname); party Labour; "
        "party Labour",
    ),
    (
        "The MP for Hull, Ann Marsh, spoke. Tom Dean (Lab, Leeds) did not.",
        "Ann / Marsh: Ann Marsh (full name); seat Hull\n"
        "Tom / Dean: Tom Dean (full name); party Labour; seat Leeds",
    ),
    (
        "Kateryna Shevchuk, 28, the Ukrainian goalkeeper, saved it. Shevchuk, who turns 29 in "
        "May, bowed.",
        "Kateryna / Shevchuk: Kateryna Shevchuk (full name), Shevchuk (surname); age 28; age at"
        " the next birthday 29",
    ),
    (
        "Sir Harold Vane, who died on Monday aged 92, built boats. He was 92 when he died. His "
        "widow, Lady Vane, launched the last.",
        "Harold / Vane: Sir Harold Vane (full name); honorific Sir; age at death 92; age at "
        "death 92",
    ),
    (
        "Attorney General Dana Whitlock sued. Whitlock, a Republican, won. Gov. Luis Ortega, a "
        "Democrat, did not.",
        "Dana / Whitlock: Attorney General Dana Whitlock (full name), Whitlock (surname); role "
        "attorney general; party Republican\n"
        "Luis / Ortega: Gov Luis Ortega (full name); party Democrat",
    ),
    (
        "Rajesh Kumar Nair, the general counsel, resigned. Mr Nair said that he was tired.",
        "Rajesh / Nair: Rajesh Kumar Nair (full name), Mr Nair (title and surname); role "
        "general counsel; honorific Mr; pronoun male",
    ),
    (
        "Rosa Pell and her brother, Dennis Pell, 40, own the inn. Pell said so.",
        "Rosa / Pell: Rosa Pell (full name)\nDennis / Pell: Dennis Pell (full name); age 40",
    ),
    (
        "Ann Marsh, 69, is writing a book. It is due in time for her 70th birthday.",
        "Ann / Marsh: Ann Marsh (full name); age 69; age at the next birthday 70",
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
    ("It was there that Boychuk taught him to read.", ["Boychuk"]),
    ("It is what Boychuk always warned of, and nobody listened to him.", ["Boychuk"]),
    ("It was then that Labour told the unions.", []),
    ("It was in Hull that Acme gave its first dance.", []),
)


@pytest.mark.parametrize(("text", "expected"), STRANGERS, ids=range(len(STRANGERS)))
def test_strangers(text: str, expected: list[str]) -> None:
    assert [r.text for r in strangers(read_source(Source("x.txt", text)))] == expected
