"""A text as a row of plain words, the form in which phrases are matched and copies are recognised.

``"Get **FREE** Nitro: https://x.com <@1>"`` becomes ``"get free nitro <link> <user>"``: skeleton letters, one space
between words, punctuation and Markdown gone, and what is no word replaced by a token.
"""

import re
from typing import Final

from portcullis.text.links import to_tokens
from portcullis.text.normalise import skeleton

_MARKUP: Final = re.compile(r"<(?:(@&)|(@!?)|(#|id:|/)|(a?:\w{1,40}:)|(t:))[^<>\s]{0,60}>")
_MARKUP_TOKENS: Final = (" <role> ", " <user> ", " <channel> ", " ", " <time> ")
_EVERYONE: Final = re.compile(r"@(?:everyone|here)\b")
_MONEY: Final = re.compile(
    r"[$]{1,3}\s?\d[\d,.]{0,15}\s?(?:k|m|mil|million|usd|usdt)?\b\+?"
    r"|(?<![\w.,])\d[\d,.]{0,15}\s?(?:k|m)?\s?(?:[$]{1,3}|(?:usd|usdt|usdc|eur|dollars?|bucks|btc|eth|sol|bnb)\b)"
)
_DIGIT: Final = re.compile(r"\d")
_PERCENT: Final = re.compile(r"(?<![\w.,])\d[\d,.]{0,7}\s?%")
# Emoji that stand for words in adverts; all others are decoration.
_WORD: Final = re.compile(r"<[a-z]{2,8}>|[^\W_]+\+?|[🔞💦🍑🍒🍆💋🎁💰💵🤑]")
_TOKEN: Final = re.compile(r"<[a-z]{2,8}>")
_NO_LETTER: Final = re.compile(r"[\W\d_]+")
_ASCII_NO_LETTER: Final = bytes(code for code in range(128) if not chr(code).isalpha())


def to_words(text: str) -> str:
    """The words of a cleaned ``text``; empty where it has none."""
    text = skeleton(to_tokens(text))
    if "<" in text:
        text = _MARKUP.sub(lambda match: _MARKUP_TOKENS[(match.lastindex or 1) - 1], text)
    if "@" in text:
        text = _EVERYONE.sub(" <everyone> ", text)
    if "%" in text:
        text = _PERCENT.sub(" <percent> ", text)
    if _DIGIT.search(text):
        text = _MONEY.sub(" <money> ", text)
    return " ".join(_WORD.findall(text.replace("'", "")))


def count_letters(words: str) -> int:
    """How many letters the words have, tokens left out."""
    if "<" in words:
        words = _TOKEN.sub("", words)
    if words.isascii():
        return len(words.encode().translate(None, _ASCII_NO_LETTER))
    return len(_NO_LETTER.sub("", words))
