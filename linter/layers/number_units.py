"""What a number is a number of: per cents, money, units of measure and of time.

Each is read by what stands against the number, before it or after it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from linter.layers.alternatives import ByLetter, any_of
from linter.layers.numerals import Form, Numeral
from linter.layers.units import UNITS
from linter.patterns import Pattern

# ISO code | signs before the number | words after it
_CURRENCIES = """
$ | $ | dollar dollars bucks
USD | US$ U.S.$ USD US_$ | us_dollar us_dollars u.s._dollar u.s._dollars american_dollars
AUD | A$ AU$ AUD | australian_dollar australian_dollars
CAD | C$ CA$ CAD CDN$ | canadian_dollar canadian_dollars
NZD | NZ$ NZD | new_zealand_dollar new_zealand_dollars kiwi_dollars
HKD | HK$ HKD | hong_kong_dollar hong_kong_dollars
SGD | S$ SGD | singapore_dollar singapore_dollars
TWD | NT$ TWD | taiwan_dollar taiwan_dollars new_taiwan_dollars
GBP | £ GBP | sterling
EUR | € EUR | euro euros
JPY | ¥ JPY | yen
CNY | CNY RMB | yuan renminbi
INR | ₹ Rs Rs. INR | rupee rupees
CHF | CHF SFr SFr. | swiss_franc swiss_francs
NOK | NOK | norwegian_kroner norwegian_krone
SEK | SEK | swedish_kronor swedish_krona
DKK | DKK | danish_kroner danish_krone
kr | kr kr. | kroner krone kronor krona kronur
ZAR | ZAR | rand
BRL | R$ BRL | reais
MXN | MXN | mexican_pesos
peso | ₱ | peso pesos
KRW | ₩ KRW | korean_won
RUB | ₽ RUB | rouble roubles ruble rubles
TRY | ₺ TRY | lira liras
RON | RON | lei leu
HUF | HUF Ft | forint forints
CZK | CZK Kč | koruna korunas koruny korun
UAH | UAH | hryvnia hryvnias
VND | VND | dong
BDT | BDT Tk | taka
PLN | PLN | zloty zlotys
ILS | ₪ ILS NIS | shekel shekels
AED | AED | dirham dirhams
SAR | SAR | riyal riyals
NGN | ₦ NGN | naira
KES | KSh KSh. KES | kenyan_shillings
shilling | Sh | shilling shillings
franc | Fr Fr. | franc francs
THB | ฿ THB | baht
MYR | RM MYR | ringgit
IDR | Rp IDR | rupiah
"""
_SIGNS: dict[str, str] = {}
_WORDS: dict[str, str] = {}
for _line in _CURRENCIES.strip().splitlines():
    _code, _before, _after = (part.strip() for part in _line.split("|"))
    _SIGNS |= {sign.replace("_", " "): _code for sign in _before.split()}
    _WORDS |= {word.replace("_", " "): _code for word in _after.split()}

_TIMES = {
    form: forms.split()[0]
    for forms in (
        "seconds second sec secs|minutes minute min mins|hours hour hr hrs|days day|weeks week|"
        "fortnights fortnight|months month|years year yr yrs|decades decade|centuries century"
    ).split("|")
    for form in forms.split()
}
TIMES = frozenset(_TIMES.values())
"""Names of the units of time."""
_MEASURES = (
    {form: unit.name for form, unit in UNITS.items()}
    | _TIMES
    | dict.fromkeys(("degree", "degrees", "°"), "degrees")
)
CENTS = "cents"
"""What cents are in until the other sums of the article say of which currency they are."""
_LETTERS = frozenset("m g l c f in st nm ha".split())
"""Forms that are words or letters of many meanings: units only in digits, close by."""

_BEFORE = Pattern(
    rf"(?:(?<![A-Za-z])(?:{any_of(s for s in _SIGNS if s[0].isalpha())})|"
    rf"[{''.join(s for s in _SIGNS if len(s) == 1 and s != '$')}]|(?<![A-Za-z.])\$) ?$"
)
_LONGEST_SIGN = max(map(len, _SIGNS)) + 2
_PERCENT = Pattern(r"(?: ?%|[ \u00a0-](?:per ?cent|percent|pct)\b|pct?\b)(?!age)")
_POINTS = Pattern(
    r"(?:[ \u00a0-]?(?:percentage|percent|per ?cent|%)[ -]?(?:points?|pts?)|[ ]?(?:pp|ppts?|pps)|"
    r"[ -]?(?P<basis>basis[ -]points?|bps))\b",
    re.I,
)
_CURRENCY = ByLetter(_WORDS, r"[ \u00a0-]", r"\b", re.I)
_SMALL_CHANGE = Pattern(r"(p|c|¢|[ -](?:pence|penny|cents?|paise))(?![\w’'])")
_UNIT = ByLetter(
    [*_MEASURES, *(form.replace(" ", "-") for form in _MEASURES if " " in form)],
    r"[ \u00a0-]?",
    r"(?![\w°²³])",
    re.I,
)
_AFTER_INCHES = Pattern(r"\)|\. \(")
_PER = Pattern(r"/[a-z]")
_SCREENS = frozenset({144, 240, 360, 480, 540, 576, 720, 1080, 1440, 2160})


class Unit(NamedTuple):
    """What stands against a number: `kind` is `percent`, `points`, `money` or `measure`, `name` the
    currency or unit, `factor` what the value is multiplied by (1/100 for pence), `end` where it
    ends."""

    kind: str
    name: str
    end: int
    factor: float = 1.0


def currency_before(prose: str, at: int) -> tuple[str, int] | None:
    """The currency whose sign ends at `at`, and where the sign starts."""
    if at == 0 or (
        prose[at - 1].isalnum() and not prose[at - 1].isupper() and prose[at - 1] != "s"
    ):
        return None
    begin = max(0, at - _LONGEST_SIGN)
    found = _BEFORE.search(prose[begin:at])
    if found is None:
        return None
    return _SIGNS[found[0].strip()], begin + found.start()


def unit_after(prose: str, end: int, numeral: Numeral) -> Unit | None:
    """The unit of the number that ends at `end`, when no currency sign stands before it."""
    if prose[end : end + 1] not in _MAY_OPEN:
        return None
    if found := _POINTS.match(prose, end):
        return Unit("points", "points", found.end(), 0.01 if found["basis"] else 1.0)
    if found := _PERCENT.match(prose, end):
        return Unit("percent", "%", found.end())
    if found := _CURRENCY.match(prose, end):
        return Unit("money", _WORDS[found[1].lower()], found.end())
    return _small_change(prose, end, numeral) or _measure(prose, end, numeral)


_MAY_OPEN = frozenset(" \u00a0-%°ºabcdefghiklmnopqrstuvwxyzCFGHKLMNPTW¢℃℉")


def _small_change(prose: str, end: int, numeral: Numeral) -> Unit | None:
    found = _SMALL_CHANGE.match(prose, end)
    if found is None or numeral.form in (Form.FRACTION, Form.ORDINAL):
        return None
    form = found[1].strip(" -")
    if form in ("p", "pence", "penny"):
        return None if numeral.value in _SCREENS else Unit("money", "GBP", found.end(), 0.01)
    if form == "paise":
        return Unit("money", "INR", found.end(), 0.01)
    if form == "c" and prose[end - 1] not in "0123456789":
        return None
    return Unit("money", CENTS, found.end(), 0.01)


def _measure(prose: str, end: int, numeral: Numeral) -> Unit | None:
    found = _UNIT.match(prose, end)
    if found is None or _PER.match(prose, found.end()):
        return None
    form = found[1].lower().replace("-", " ")
    if form in _LETTERS and not _is_letter_unit(prose, end, found):
        return None
    if form == "second" and numeral.value != 1 and found[0][0] == " ":
        return None  # "his third second half": an ordinal
    if form in ("pound", "pounds") and (
        numeral.place >= 1e3 or prose[found.end() :][:9] == " sterling"
    ):
        return Unit("money", "GBP", found.end())
    return Unit("measure", _MEASURES[form], found.end())


def _is_letter_unit(prose: str, end: int, found: re.Match[str]) -> bool:
    """Whether a short form is a unit here: `m` may be million, `in` a word, `C` a grade."""
    if not prose[end - 1].isdigit() and prose[end - 1] not in "½¼¾⅓⅔⅛":
        return False
    form, glued = found[1], found[0][0] not in " \u00a0-"
    if form.lower() in ("c", "f"):
        return form.isupper() and found[0][0] != "-"
    if form == "in":
        return glued or _AFTER_INCHES.match(prose, found.end()) is not None
    return (form.islower() or form == "nm") and (glued or form not in ("st", "f", "l"))
