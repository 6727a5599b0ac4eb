"""Changes over two stretches, and multiples, as read."""

from __future__ import annotations

import pytest

from linter.article.source import Source
from linter.engine.read import read_source
from linter.layers.linked_changes import linked_changes
from linter.layers.multiples import multiples

LINKED = {
    "Profit was $5m in 2022. It rose 50%, to $10m.": (5e6, 10e6, 50),
    "Its net profit was £5m. Since then profit has fallen by 10 per cent, to £4m.": (5e6, 4e6, 10),
    "In 1990 the town had 4,200 people. That number has since fallen by a third, to 2,800.": (
        4200,
        2800,
        1 / 3,
    ),
    "Turnout was 40%. It then rose 10 percentage points, to 50%.": (40, 50, 10),
    "The herd numbered 300. By 2020, it had grown by 20 percent, to 400.": (300, 400, 20),
    "Profit was $5m in 2022. In 2023 it rose 50%, to $10m.": (5e6, 10e6, 50),
    "They paid her $7 a night. By 1991, she was on $56, a rise of 600%.": (7, 56, 600),
    "Those fed hay gained an average of 0.5 kg and those fed corn 0.6 kg, a rise of 20%.": (
        0.5,
        0.6,
        20,
    ),
}
NOT_LINKED = (
    "Profit was $5m in 2022. Sales rose 50%, to $10m.",
    "Profit was $5m in 2022.\n\nIt rose 50%, to $10m.",
    "Profit was $5m, or $4m after tax. It rose 50%, to $10m.",
    "Profit was $5m. It rose 50% year on year, to $10m.",
    "Profit was $5m. It rose 50% on 2021, to $10m.",
    "Profit was $5m in May. It rose 50% in the third quarter, to $10m.",
    "The town had 4,200 people and 300 dogs. That number fell by a third, to 2,800.",
    "She was paid £7 a night. He makes £56, an increase of 600%.",
    "Profit was $5m in 2019. In 2023 it rose 50%, to $10m.",
    "Profit was $5m in 2019. Last year it rose 50%, to $10m.",
    "In 2019 it made $30m. Last year it made $56m, an increase of 50%.",
    "In 2019 it made $30m. In 2023 it made $56m, an increase of 50%.",
    "Men earn £300 and women £400, an increase of 20%.",
)


@pytest.mark.parametrize("text", LINKED)
def test_linked_changes(text: str) -> None:
    (found,) = linked_changes(read_source(Source("x.txt", text)))
    assert found.amount is not None
    assert (found.start.value, found.end.value, found.amount.value) == pytest.approx(LINKED[text])


@pytest.mark.parametrize("text", NOT_LINKED)
def test_no_linked_changes(text: str) -> None:
    assert linked_changes(read_source(Source("x.txt", text))) == ()


MULTIPLES = {
    "It sold 48 cars, twice as many as the 24 it had sold in May.": (24, 48, 2),
    "It sold 24 cars in May and twice as many, 48, in June.": (24, 48, 2),
    "It sold 48 cars, twice as many as in May, when it sold 24.": (24, 48, 2),
    "The new pier is 90 metres long, three times the 30 metres of the old one.": (30, 90, 3),
    "It cost £60m, double the £30m planned.": (30e6, 60e6, 2),
    "The 60 boats seen were five times the 12 seen in June.": (12, 60, 5),
    "It lost 10 boats, a quarter of the 40 it had.": (40, 10, 0.25),
    "She ran 12 miles, half as far as the 24 she had planned.": (24, 12, 0.5),
}
NO_MULTIPLES = (
    "The 12 of them ate half the 20 cakes.",
    "It paid £3m for 48 boats, twice the £2m it had.",
    "It sold 48 cars and twice as many vans as the 20 it sold in May.",
    "It made 12 chairs, twice the number of tables; 20 stools followed.",
    "He scored twice in 48 games, and 20 times in the cup.",
    "It won 40 seats, half of them by fewer than 20 votes.",
)


@pytest.mark.parametrize("text", MULTIPLES)
def test_multiples(text: str) -> None:
    (found,) = multiples(read_source(Source("x.txt", text)))
    start, end, times = MULTIPLES[text]
    assert (found.start.value, found.end.value) == (start, end)
    assert found.factor is not None
    assert times in found.factor


@pytest.mark.parametrize("text", NO_MULTIPLES)
def test_no_multiples(text: str) -> None:
    assert multiples(read_source(Source("x.txt", text))) == ()
