"""Personal data out of a text that is kept as an example, words and shape left in: what a classifier learns from.

Masks are the tokens that ``portcullis.text.words`` reads for the real thing: ``<user>``, ``<invite>`` …
"""

import re
from typing import Final

# Character classes with one repetition each, and bounded ones: linear with any input.
_MARKUP: Final = (
    (re.compile(r"<@&\d+>"), "<role>"),
    (re.compile(r"<@!?\d+>"), "<user>"),
    (re.compile(r"<#\d+>"), "<channel>"),
    (re.compile(r"<a?:\w{1,64}:\d+>"), "<emoji>"),
    (re.compile(r"<t:-?\d+(?::\w)?>"), "<time>"),
    (re.compile(r"</[^<>:\n]{1,100}:\d+>"), "<command>"),
)
_INVITE: Final = re.compile(
    r"(?i)(?:https?://)?(?:\w{1,16}\.)?"
    r"(?:discord(?:app)?\.com/invite|discord\.gg(?:/invite)?|dsc\.gg|invite\.gg|discord\.(?:me|io|link))/[\w-]{1,64}"
)
# What precedes the host may be a name and a password, what follows it may be anything.
_URL: Final = re.compile(r"(?i)\b(https?)://(?:[^\s/?#<>@]{0,256}@)?([^\s/?#<>@:]{1,253})([^\s<>]*)")
_BARE: Final = re.compile(r"(?<![\w@./:-])((?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24})[/?#][^\s<>]+")
_EMAIL: Final = re.compile(r"[\w.+%'-]{1,64}[@\uff20][\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_NAME: Final = re.compile(r"[@\uff20](?!(?:everyone|here)\b)[\w.]{1,64}")
# A key has no spaces, and letters and digits mixed; the parts of a token of Discord's have dots between.
_TOKEN: Final = re.compile(r"[\w-]{16,}(?:\.[\w-]+)*")
_DIGIT: Final = re.compile(r"\d")
_LETTER: Final = re.compile(r"[^\W\d_]")
# Seven digits and more, however they are grouped.
_PHONE: Final = re.compile(r"(?:[+\uff0b]|\b00)?\(?\d(?:[\s()./\u2010-\u2015-]{0,3}\d){6,}")
_NUMBER: Final = re.compile(r"\d{5,}")


def mask(text: str) -> str:
    """The text with tokens for what tells who is who; masking what is masked changes nothing.

    Tokens stand for mentions, addresses, invites, names after ``@``, keys, phone numbers and other long numbers; of
    links the host stays.
    """
    # What one pass leaves side by side may read as something new; every pass leaves less to mask.
    while (masked := _once(text)) != text:
        text = masked
    return text


def _once(text: str) -> str:
    for pattern, token in _MARKUP:
        text = pattern.sub(token, text)
    text = _INVITE.sub("<invite>", text)
    text = _URL.sub(lambda match: f"{match[1]}://{match[2]}" + ("/" if match[3] else ""), text)
    text = _BARE.sub(r"\1/", text)
    text = _EMAIL.sub("<email>", text)
    text = _NAME.sub("<user>", text)
    text = _TOKEN.sub(_key, text)
    return _NUMBER.sub("<number>", _PHONE.sub("<phone>", text))


def _key(match: re.Match[str]) -> str:
    mixed = _DIGIT.search(match[0]) and _LETTER.search(match[0])
    return "<token>" if mixed else match[0]
