"""Input of a size or shape that a careless pattern chokes on. Each runs far below a second when
scanning is linear, and for minutes or hours when it is not; the limit is the suite's own."""

from __future__ import annotations

import pytest

from tests.fuzz.test_any_input import check_all

SIZE = 200_000
SHAPES = {
    "one long line": "word " * (SIZE // 5),
    "no spaces": "w" * SIZE,
    "digits": "1" * SIZE,
    "grouped digits": "1,234," * (SIZE // 6),
    "stops": "." * SIZE,
    "spaced stops": ". " * (SIZE // 2),
    "opening marks": "“" * SIZE,
    "straight marks": '"a ' * (SIZE // 3),
    "apostrophes": " 'a" * (SIZE // 3),
    "capitals": "Ann " * (SIZE // 4),
    "capitals and commas": "Ann Lee, the head of the " * (SIZE // 25),
    "hyphens": "a-" * (SIZE // 2),
    "units": "5 miles (8 km) " * (SIZE // 15),
    "initials": "U.S." * (SIZE // 4),
    "brackets": "(" * SIZE,
    "short paragraphs": "Yes.\n\n" * (SIZE // 6),
    "line ends": "\n" * SIZE,
    "carriage returns": "\r" * SIZE,
    "spaces": " " * SIZE + "x",
    "ages and titles": "Ms Marsh said she, Ann Marsh, 42, knew the 41-year-old. " * (SIZE // 52),
    "faults": "It rained all day., The mayor said so on Monday. " * (SIZE // 49),
    "numbers in words": "twenty-one thousand and " * (SIZE // 24),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_large_input_is_read(shape: str) -> None:
    check_all(SHAPES[shape])
