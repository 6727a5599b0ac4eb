"""What words are about, whatever their endings: `opening`, `opened` and `opens` share a stem.

Two sentences that state one quantity seldom do so in the same words, yet they share what they are
about. A stem is no lemma: it only has to be the same for the forms of one word, and need not be a
word itself.
"""

from __future__ import annotations

from functools import lru_cache

from linter.patterns import Pattern

_WORD = Pattern(r"[A-Za-zÀ-ɏ]{3,}")
_ENDINGS = (
    *("ations", "ments", "ation", "ings", "ment", "ions", "ies", "ied", "ing", "ion", "ers", "ors"),
    *("er", "or", "ed", "es", "ly", "al", "en", "s", "e", "y"),
)
_SHORTEST = 3
# stem | irregular forms of it
_IRREGULAR_FORMS = """
buy | bought
build | built
bring | brought
catch | caught
close | closure closures
deep | depth depths
die | dead death deaths
donate | donor donors
draw | drew drawn
drive | drove driven
employ | employee employees staff
expect | forecast forecasts predict predicted prediction predictions projected
fight | fought
find | found
fly | flew flown
give | gave given
grow | grew grown growth
high | height
hold | held
keep | kept
lead | led
leave | left
long | length
lose | lost loss losses
make | made
meet | met
pay | paid
ride | rode ridden
rise | rose risen
run | ran
sell | sold sale sales
send | sent
shoot | shot
spend | spent
steal | stole stolen
strike | struck stricken
take | took taken
teach | taught
weigh | weight
wide | width
win | won
write | wrote written
"""
_IRREGULAR = {
    form: line.split(" | ")[0]
    for line in _IRREGULAR_FORMS.strip().splitlines()
    for form in line.split(" | ")[1].split()
}
_EMPTY = frozenset(
    """the and but for nor yet not that this these those with from into onto over under about after before
    than then them they their there here its his her hers our your you she him who whom whose which what
    when where why how all any each every both some more most less least few many much other another such
    only own same very also just even still already again once now today yesterday tomorrow was were been
    being are has have had having does did doing will would shall should can could may might must ought
    said say says saying told tell tells according added adds called call calls one two three four five
    six seven eight nine ten eleven twelve hundred thousand million billion trillion first second third
    last next new per cent percent number numbers total figure figures amount including included include
    between among against during within without through because while until since though although out
    off down upon around along across near like well monday tuesday wednesday thursday friday saturday
    sunday year years month months week weeks day days hour hours time times people person part made make
    get got take took come came went gone going back way
    spring summer autumn winter morning afternoon evening night sum sums""".split()
)


def stems(text: str) -> frozenset[str]:
    """The stems of the words in `text` that say what it is about."""
    return frozenset(stem(w) for w in _WORD.findall(text) if w.lower() not in _EMPTY)


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """What the forms of one word have in common, in lower case."""
    low = word.lower()
    low = _IRREGULAR.get(low, low)
    for ending in _ENDINGS:
        if low.endswith(ending) and len(low) - len(ending) >= _SHORTEST:
            low = low[: -len(ending)]
            break
    return low[:-1] if len(low) > _SHORTEST and low[-1] == low[-2] else low
