"""Numbers as people read them: whole ones in groups of three, times and money in fitting units, in their language.

``language`` is ``de`` or, for everybody else, ``en``.
"""

from datetime import date
from typing import Final

_MONTHS: Final = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "de": ("Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"),
}
_LARGE: Final = {"en": ("M", "B", "T"), "de": (" Mio.", " Mrd.", " Bio.")}
_THOUSAND: Final = 1000
_MILLION: Final = 1_000_000
_UNITS: Final = (
    (1000, 1, "ms"),
    (60_000, 1000, "s"),
    (3_600_000, 60_000, "min"),
    (86_400_000, 3_600_000, "h"),
)
"""Below so many milliseconds: so many in the unit, and its sign."""
_A_DAY_MS: Final = 86_400_000
_DAYS: Final = {"en": "d", "de": "Tage"}
_CENT: Final = 0.01
_TEN: Final = 10


def number(value: float, language: str, decimals: int = 0) -> str:
    """``12,345.6``, or ``12.345,6`` in German."""
    text = f"{value:,.{decimals}f}"
    return text.translate(str.maketrans(",.", ".,")) if language == "de" else text


def short(value: float, language: str) -> str:
    """For an axis: in full below a million, then as ``1.5M`` or ``1,5 Mio.``."""
    if abs(value) < _MILLION:
        return number(value, language, 0 if float(value).is_integer() else 1)
    value, names = value / _MILLION, iter(_LARGE[language])
    name = next(names)
    while abs(value) >= _THOUSAND and (larger := next(names, None)):
        value, name = value / _THOUSAND, larger
    decimals = 0 if float(round(value, 1)).is_integer() else 1
    return number(value, language, decimals) + name


def percent(share: float, language: str) -> str:
    """A share of 1: ``83%``, ``83 %``."""
    return f"{share * 100:.0f}\N{NO-BREAK SPACE}%" if language == "de" else f"{share:.0%}"


def duration(ms: float, language: str) -> str:
    """Milliseconds in the largest unit that has a whole one of them: ``340 ms``, ``1.2 s``, ``3.5 min``, ``2 d``."""
    fitting = ((size, unit) for below, size, unit in _UNITS if ms < below)
    size, unit = next(fitting, (_A_DAY_MS, _DAYS[language]))
    value = ms / size
    decimals = 0 if size == 1 or value >= _TEN or round(value, 1).is_integer() else 1
    return f"{number(value, language, decimals)}\N{NO-BREAK SPACE}{unit}"


def dollars(usd: float, language: str) -> str:
    """``$1.50``, ``1,50 $``; with four places below a cent, for calls cost less than that."""
    text = number(usd, language, 4 if 0 < abs(usd) < _CENT else 2)
    return f"{text}\N{NO-BREAK SPACE}$" if language == "de" else f"${text}"


def day(when: date, language: str) -> str:
    """A day without its year: ``3 Nov``, ``3. Nov``."""
    dot = "." if language == "de" else ""
    return f"{when.day}{dot} {_MONTHS[language][when.month - 1]}"
