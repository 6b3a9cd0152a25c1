"""Ideas that no list of terms can hold: numbers to call, sums in local money, wallets' addresses, disguises."""

import re
from functools import cache
from typing import Final

from portcullis.text.words import to_words

# Runs of figures, long ones or short ones in a row: telephones, short codes, numbers of messengers.
_NUMBER: Final = re.compile(r"(?<!\S)(?:\d{5,15}|\d{2,5}(?: \d{2,5}){2,4})\+?(?!\S)")
_UNITS: Final = to_words(
    "тыс euro euros gbp pounds quid reais reales pesos soles inr rupees lakh rupiah rb ribu juta jt vnd trieu zl zloty"
    " zlotych pln tl lira руб рубл рубля рублей грн тенге евро долларов баксов"
).replace(" ", "|")
# A lone "p" for roubles only after hundreds: 1080p is none.
_SUM: Final = re.compile(
    rf"(?<!\S)(?:(?:rs|inr|rp) ?\d|\d[\d ]{{0,11}}(?:k )?(?:{_UNITS})(?!\S)|\d{{0,6}}00 ?p(?!\S))"
)
_ADDRESS: Final = re.compile(
    r"(?<!\S)(?:0x[0-9a-f]{40}|bc1[0-9a-z]{20,60}|(?=[a-z]{0,12}[0-9])[0-9a-z]{32,44})(?!\S)"
)
_SHORT_CODE: Final = re.compile(
    r"(?<!\S)(?:txt|text|send|sms|reply|rply|txting|texting) (?:\S{1,20} ){0,5}?to \d{4,6}"
)
_PREMIUM: Final = re.compile(
    r"(?<!\d)(?:\d{2,3}p(?:pm|min|msg|txt|rcvd|sms)|(?:10|25|50|75|100|150|300)pm?(?!\S))"
)
_HANDLE: Final = re.compile(r"(?<![\w@<./:])@(?!everyone|here)[A-Za-z]\w{4,31}")
_TICKER: Final = re.compile(r"(?<![\w$])[$][A-Za-z][A-Za-z0-9]{1,15}\b")
# Without blanks: an account's name with figures in it, or a number, also in Chinese figures; dates and prices are none.
_ACCOUNT: Final = (
    r"(?<![0-9a-z<])(?:[a-z]{1,20}\d[0-9a-z]{4,30}|\d{1,20}[a-z][0-9a-z]{4,30}"
    r"|(?!(?:19|20)\d\d(?:0\d|1[0-2])[0-3]\d(?!\d))\d{6,20}|[零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖]{6,30})"
    r"(?![元円원块万年月日])"
)
_ASK: Final = (
    "(?:加|信|号|群|扣|鹅|薇|微|qq|vx|wx|tg|친추|추가|톡|라인|텔레|追加|登録|line|ライン|ไลน์|ไอดี|ทัก|واتس)"
)
# A number to be written to stands beside a word for that.
_NATIVE_NUMBER: Final = rf"{_ASK}[^0-9a-z<]{{0,6}}{_ACCOUNT}|{_ACCOUNT}[^0-9a-z<]{{0,2}}{_ASK}"
# Letters and at least five figures: an account's name wherever it stands, for no graphics card is called so.
_NAMED: Final = r"(?<![0-9a-z<])[a-z]{1,20}\d{5,15}(?![0-9a-z元円원块万年月日])"
# The names of messengers in two letters: with an account behind them, or a word for one. "wxPython" is none.
_MESSENGER: Final = r"(?<![a-z])(?:vx|wx|qq|tg)(?=[a-z]{0,20}\d[0-9a-z]{4}|号|群)"
_NATIVE_SUM: Final = (
    r"\d[十百千万kw]{0,2}(?:元|块|圆|円|원|rmb|บาท|रुपये|دولار|ريال|万)|\d만"
    r"|[一二三四五六七八九十几数上]{1,3}[百千万]元?"
)

# Letters that are typed only to look like others, by kind.
_DISGUISES: Final = (
    "([\u2460-\u24ff\u2776-\u2793\U0001f100-\U0001f18f])|([\uff10-\uff19\uff21-\uff3a\uff41-\uff5a])"
    "|([\U0001d400-\U0001d7ff])|([\u00b2\u00b3\u00b9\u2070-\u209c])|([\u2150-\u218b])"
    "|([\u1d00-\u1d2b\u0250-\u02af\u13a0-\u13ff\u1400-\u167f\ua4d0-\ua4ff])|([\u2e80-\u2fd5\uf900-\ufaff])"
)
_AMONG_NATIVE: Final = re.compile("[\u0370-\u04ff]{2,}")
_USUAL_AMONG_NATIVE: Final = re.compile("[\u2460-\u2473\uff01-\uff5e]")
_DISGUISED_KINDS: Final = 2
_DISGUISED_LETTERS: Final = 3


OF_WORDS: Final = {
    "number": _NUMBER,
    "amount": _SUM,
    "address": _ADDRESS,
    "short code": _SHORT_CODE,
    "premium rate": _PREMIUM,
}
"""Ideas and the patterns that find them in a text's words."""
OF_PROSE: Final = {"handle": _HANDLE, "ticker": _TICKER}
"""The same for prose: ``@name`` of another platform, for Discord's mentions are none; ``$NAME`` of a coin."""


@cache
def of_native() -> dict[str, re.Pattern[str]]:
    """The same for a text without blanks, see ``native``; compiled for the first."""
    number, amount = re.compile(_NATIVE_NUMBER), re.compile(_NATIVE_SUM)
    messenger, account = re.compile(_MESSENGER), re.compile(_NAMED)
    return {
        "number": number,
        "native number": number,
        "native account": account,
        "amount": amount,
        "contact": messenger,
        "add me": messenger,
    }


def is_disguised(raw: str, *, native: bool) -> bool:
    """Whether an uncleaned text borrows letters of several kinds, as those do who hide an address from filters.

    One kind is a matter of taste: full-width letters, bold ones. In ``native`` scripts runs of Greek and Cyrillic count
    as one, and full-width letters and figures in circles are how people write there.
    """
    if raw.isascii():
        return False
    if native:
        raw = _USUAL_AMONG_NATIVE.sub("", raw)
    kinds = [match.lastindex for match in re.finditer(_DISGUISES, raw)]
    if native:
        kinds += [0] * sum(map(len, _AMONG_NATIVE.findall(raw)))
    return len(kinds) >= _DISGUISED_LETTERS and len(set(kinds)) >= _DISGUISED_KINDS
