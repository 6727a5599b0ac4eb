"""Wholes with their parts, counts with their lists, shares, margins, products and table sums."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.numbers.sum_mismatch import SumMismatch
from linter.article.article import Article
from linter.article.source import Source
from linter.engine.read import read_source
from linter.layers.ballots import ballots
from linter.layers.counted_lists import counted_lists
from linter.layers.gaps import Gap, gap
from linter.layers.margins import margins
from linter.layers.partitions import partitions
from linter.layers.pieces import pieces
from linter.layers.products import products
from linter.layers.shares import shares
from linter.layers.table_changes import table_changes
from linter.layers.table_sums import table_sums


def article(text: str, path: str = "x.txt") -> Article:
    return read_source(Source(path, text))


PIECES = {
    "a, b and c": ["a", "b", "c"],
    "a, b, and c": ["a", "b", "c"],
    "a; b, with c; and d": ["a", "b, with c", "d"],
    "1,200 a (b, c) and d": ["1,200 a (b, c)", "d"],
    "a": ["a"],
    "a or b": ["a", "b"],
}


@pytest.mark.parametrize("text", PIECES)
def test_pieces(text: str) -> None:
    prose = article(text)
    found = pieces(prose.prose, prose.blocks[0].span)
    assert [prose.text(p.span) for p in found] == PIECES[text]


PARTS = {
    "It left 12 dead: five men, four women and three children.": ("12", ["five", "four", "three"]),
    "A crew of 20 was made up of 12 men and eight women.": ("20", ["12", "eight"]),
    "They spent £5m on sand and £4m on stone, making £9m in all.": ("£9m", ["£5m", "£4m"]),
    "Leeds has 19 pools, York 14 and Hull five, which makes 38.": ("38", ["19", "14", "five"]),
    "It bought 31 in May, 44 in June and 29 in July, or 104 in all.": ("104", ["31", "44", "29"]),
    "It has 12 players (five forwards and seven backs).": ("12", ["five", "seven"]),
    "It killed nine people, five men and four women.": ("nine", ["five", "four"]),
    "Of the 40, 20 were for it, 15 against and five had no view.": ("40", ["20", "15", "five"]),
    "It grew 90 tonnes: 40 tonnes of oats, 30 of rye and 20 of hops.": (
        "90 tonnes",
        ["40 tonnes", "30", "20"],
    ),
    "The 14km race and the 12km walk came to 26km.": ("26km", ["14km", "12km"]),
    "It took £9m last year, it said: £4m from nuts, £3m from tea and £2m from ice.": (
        "£9m",
        ["£4m", "£3m", "£2m"],
    ),
    "It has 12 beds, split between five in Hale and seven in Wick.": ("12", ["five", "seven"]),
    "It has 12 beds: Hale has five, Wick three and Hull four.": ("12", ["five", "three", "four"]),
    "It took nine days: two on foot, three by boat and four by mule.": (
        "nine days",
        ["two", "three", "four"],
    ),
    "It had 62 opals, 18 pearls and 24 beads, 104 stones in all, worth £2m.": (
        "104",
        ["62", "18", "24"],
    ),
    "They put on 33. Of those, Lee made nine, Roe 17 and there were seven wides, two of them "
    "by him.": ("33", ["nine", "17", "seven"]),
    "It took £9m. Tea made £5m, nuts £3m and ice, a new line, £1m; it has no other line.": (
        "£9m",
        ["£5m", "£3m", "£1m"],
    ),
    "It cost £9m. It has two wings. The first cost £5m and the second £4m, and 22 men built it.": (
        "£9m",
        ["£5m", "£4m"],
    ),
    "It cost £9m. It has two wings. The first cost £5m and the third £4m.": None,
    "It cost £9m. It has three wings. The first cost £5m and the second £4m.": None,
    "It cost £9m in 2019. The first of them cost £5m and the second £4m.": None,
    "There were 40. Of those, 21 were men, 18 were old and nine had dogs.": None,
    "It left 12 dead, including five men and four women.": None,
    "It left 12 dead: five men, four women and some others.": None,
    "It left 12 dead: five men, four women.": None,
    "It left about 12 dead: five men, four women and three children.": None,
    "They have 34 points: ten wins and four draws.": None,
    "It has 12 rooms, five baths and four sheds.": None,
    "He came in 2019: five men and four women were there.": None,
}


@pytest.mark.parametrize("text", PARTS)
def test_partitions(text: str) -> None:
    read = article(text)
    found = [
        (read.text(p.whole.span), [read.text(f.span) for f in p.parts]) for p in partitions(read)
    ]
    expected = PARTS[text]
    assert found == ([expected] if expected else [])


LISTS = {
    "Three people: Ann Lee, Bob Dean and Tom Roe.": (3, 3),
    "Three people: Ann Lee, a baker, Bob Dean and Tom Roe.": (3, 4),
    "Two firms: Marks and Spencer and Boots.": (2, 3),
    "Three men, Ann Lee, Bob Dean and Tom Roe, left.": (3, 3),
    "Three officers were re-elected: Joan Lee, Piers Roe and Nadia Fox.": (3, 3),
    "It sits in two towns, Wexley and Thornham, all year.": (2, 2),
    "Three people were asked: what, why and how.": None,
    "Three states: Maine, Ohio and Iowa.": (3, 3),
    "Four towns: Paris, France, Rome and Bath.": (3, 4),
    "Two options: stay and fight, or leave.": (2, 3),
    "Three towns, including Leeds, York and Hull.": None,
    "About three towns: Leeds, York and Hull.": None,
    "In two games, Lee, Dean and Roe scored.": None,
    "Eight came: five from York and three from Hull.": None,
    "Three towns: Leeds, York, Hull.": None,
    "Two towns won. They are Leeds, York and Hull.": (3, 3),
    "Two towns won. They are Leeds, a port, York and Hull.": None,
    "Two towns and five villages won. They are Leeds, York and Hull.": None,
    "Two towns won. They are Leeds, York and Hull. A third is Bath.": None,
    "The two towns are Leeds, York and Hull.": (3, 3),
    "The two towns are Leeds, York and Hull at their best.": None,
    "The two, Leeds, York and Hull, won.": (3, 3),
    "He named the two as Ann Lee, 43, Bob Dean, 21, and Tom Roe, 19.": (3, 3),
    "It has three rules. Feed the cat, shut the door and pay the man.": (3, 3),
    "It has three rules. They feed the cat, shut the door and pay the man.": (3, 3),
    "It has three rules. They fed the cat, shut the door and paid the man.": None,
    "It has three cats. They guard the barn, watch the door and hunt the mice.": None,
    "It has three rules. They are long, dull and dear.": None,
    "A two-strong list: Leeds, York and Hull.": (3, 3),
    "The two-member board, Ann Lee, Bob Dean and Tom Roe, met.": (3, 3),
    "There are two views on it, he said: yes, no and perhaps both.": None,
    "There are two roads to it, he said: the coast, the hill and the pass.": (3, 3),
}


@pytest.mark.parametrize("text", LISTS)
def test_counted_lists(text: str) -> None:
    found = [(each.least, each.most) for each in counted_lists(article(text))]
    assert found == ([LISTS[text]] if LISTS[text] else [])


LISTED = {
    "It will spend £9m:\n\n- tea: £5m\n- ice: £3m\n- nuts: £1m\n": ("£9m", ["£5m", "£3m", "£1m"]),
    "The bill:\n\n- tea: £5m\n- ice: £3m\n- Total: £8m\n": ("£8m", ["£5m", "£3m"]),
    "It has 12 staff:\n\n- five in Hale\n- four in Wick\n- three in Hull\n": (
        "12",
        ["five", "four", "three"],
    ),
    "It will spend £9m:\n\n- tea: £5m\n- ice: £4m\n": None,
    "It will spend £9m.\n\n- tea: £5m\n- ice: £3m\n- nuts: £1m\n": None,
    "It will spend £9m:\n\n- tea: £5m\n- ice: £3m\n- nuts\n": None,
    "It will spend £9m:\n\n- tea: £5m\n- ice: £3m\n- nuts: over £1m\n": None,
    "It will spend £9m, mostly on:\n\n- tea: £5m\n- ice: £3m\n- nuts: £1m\n": None,
    "It will spend £9m:\n\n- tea: £50m\n- ice: £30m\n- nuts: £10m\n": None,
}


@pytest.mark.parametrize("text", LISTED)
def test_parts_in_a_list(text: str) -> None:
    read = article(text, "x.md")
    found = [
        (read.text(p.whole.span), [read.text(f.span) for f in p.parts]) for p in partitions(read)
    ]
    expected = LISTED[text]
    assert found == ([expected] if expected else [])


GAPS = {
    (180, 96, 36, 312): None,
    (180, 96, 36, 276): Gap(2, 0),
    (180, 96, 36, 348): Gap(2, 2),
    (180, 91, 36, 243): None,
    (212, 96, 41, 340): None,
    (212, 96, 41, 358): Gap(0, 1, 221),
    (212, 96, 48, 361): Gap(0, 1, 217),
    (212, 41, 258): None,
    (5, 4, 2, 12): None,
    (212, 69, 40, 348): Gap(1, 1, 96),
}
"""Parts and their total, and the part that explains why they differ."""


@pytest.mark.parametrize("numbers", GAPS)
def test_gaps(numbers: tuple[float, ...]) -> None:
    *parts, total = numbers
    assert gap(parts, total) == GAPS[numbers]


@given(st.lists(st.integers(11, 9_999), min_size=2, max_size=6, unique=True), st.data())
def test_a_part_left_out_explains_the_gap_unless_another_does(
    parts: list[int], data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, len(parts) - 1))
    found = gap(parts, sum(parts) - parts[index])
    assert found in (Gap(index, 0), None)


SHARES = {
    "Of those asked, 60% backed it, 35% opposed it and 5% had no view.": (3, True),
    "Europe supplied 61% of sales, Asia 24% and Africa 15%.": (3, False),
    "Some 40% of men, 35% of women and 30% of children agreed.": None,
    "Prices rose 40% in Leeds, 35% in York and 25% in Hull.": None,
    "Of those asked, 60% backed it and 40% opposed it.": None,
}


@pytest.mark.parametrize("text", SHARES)
def test_shares(text: str) -> None:
    found = [(len(s.parts), s.complete) for s in shares(article(text))]
    assert found == ([SHARES[text]] if SHARES[text] else [])


def test_other_sums() -> None:
    (margin,) = margins(article("He won by 204 votes, 5,310 to 5,106."))
    assert margin.difference.middle == 204
    assert margin.stated.middle == 204
    (product,) = products(article("They sold 400 tickets at £5 each, raising £2,000."))
    assert (product.number.value, product.share.value, product.whole.value) == (400, 5, 2000)
    (ballot,) = ballots(article("The 50-member senate passed it 27-22, with three absent."))
    assert ballot.accounted == 52


MARKDOWN = (
    "| Port | Cars | Vans | All | Share |\n|---|---|---|---|---|\n| Leith | 1,100 | 20 | "
    "1,120 | 62% |\n"
    "| Hull | 650 | 30 | 680 | 38% |\n| **Total** | 1,750 | 50 | 1,800 | 100% |\n"
)


def test_table_sums() -> None:
    found = table_sums(article(MARKDOWN, "x.md"))
    columns = [t for t in found if t.direction == "column"]
    assert [(t.total.value, t.sum) for t in columns] == [(1750, 1750), (50, 50), (1800, 1800)]
    assert all(t.adds_up for t in found)


@given(st.lists(st.integers(11, 999), min_size=3, max_size=5), st.integers(2, 9), st.booleans())
def test_a_right_sum_is_silent_and_a_wrong_one_is_not(
    parts: list[int], off: int, high: bool
) -> None:
    towns = ("Leeds", "York", "Hull", "Bath", "Ely")
    items = [f"{n} in {town}" for n, town in zip(parts, towns, strict=False)]
    listed = f"{', '.join(items[:-1])} and {items[-1]}"
    total = sum(parts)

    def found(whole: int) -> int:
        text = f"The union has {whole:,} members: {listed}."
        return len(list(SumMismatch().run(article(text))))

    assert not found(total)
    wrong = total + off if high else total - off
    if wrong % 10 and all(n % 100 for n in parts):
        assert found(wrong) == 1


CHANGE_COLUMNS = {
    ("2019", "2024", "Change", "+55%"): 3,
    ("2024", "2019", "Change", "-35.5%"): 3,
    ("2019", "2024", "Share", "+55%"): 0,
    ("Shops", "2024", "Change", "+55%"): 0,
    ("2019", "2024", "Change", "+9%"): 2,
}
"""The heads of the columns, what the first of three rows says, and how many rows are changes."""


@pytest.mark.parametrize("heads", CHANGE_COLUMNS)
def test_table_changes(heads: tuple[str, str, str, str]) -> None:
    *columns, said = heads
    falls = columns[0] > columns[1]
    rest = ("-50%", "-20%") if falls else ("+100%", "+25%")
    table = f"| Town | {' | '.join(columns)} |\n|---|---|---|---|\n| Hale | 400 | 620 | {said} |\n"
    table += f"| Dene | 100 | 200 | {rest[0]} |\n| Ware | 80 | 100 | {rest[1]} |\n"
    found = table_changes(article(table, "x.md"))
    assert sum(c.fits for c in found) == CHANGE_COLUMNS[heads]
