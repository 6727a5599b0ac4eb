"""The words and glyphs of numbers, and what each is worth."""

from __future__ import annotations


def _worth(table: str) -> dict[str, float]:
    """`"pair 2 trio 3"` as a table."""
    words = table.split()
    return dict(zip(words[::2], map(float, words[1::2]), strict=True))


ONES = {
    word: value
    for value, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        sixteen seventeen eighteen nineteen""".split()
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
}
SCALES = _worth(
    "hundred 1e2 thousand 1e3 million 1e6 billion 1e9 trillion 1e12 lakh 1e5 lakhs 1e5 crore 1e7 crores 1e7 "
    "dozen 12 score 20"
)
SHORT_SCALES = _worth("k 1e3 m 1e6 mn 1e6 mln 1e6 mio 1e6 b 1e9 bn 1e9 bln 1e9 tn 1e12 trn 1e12")
VAGUE = _worth(
    "couple 2 handful 5 dozens 12 scores 20 hundreds 1e2 thousands 1e3 millions 1e6 billions 1e9 trillions 1e12"
)
"""Orders of magnitude: the least that each may be, about."""

PARTS = _worth(
    "half 2 halves 2 third 3 thirds 3 quarter 4 quarters 4 fifth 5 fifths 5 sixth 6 sixths 6 seventh 7 sevenths 7 "
    "eighth 8 eighths 8 ninth 9 ninths 9 tenth 10 tenths 10 twelfth 12 twelfths 12 hundredth 100 thousandth 1000"
)
"""The names of fractions, and into how many parts each divides the whole."""

ORDINALS = _worth(
    "first 1 second 2 third 3 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 fourth 4 "
    "twentieth 20 thirtieth 30 fortieth 40 fiftieth 50 sixtieth 60 seventieth 70 eightieth 80 ninetieth 90 "
    "hundredth 100 thousandth 1000"
) | {f"{word}th": float(value) for word, value in ONES.items() if value >= 13}
VULGAR = {
    each[0]: int(each[1]) / int(each[2])
    for each in "½12 ⅓13 ⅔23 ¼14 ¾34 ⅕15 ⅖25 ⅗35 ⅘45 ⅙16 ⅚56 ⅛18 ⅜38 ⅝58 ⅞78".split()
}
GLYPHS = "".join(VULGAR)
