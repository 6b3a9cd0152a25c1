"""Numbers in the reader's language."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portcullis import amounts


@pytest.mark.parametrize(
    ("value", "en", "de"),
    [(0, "0", "0"), (999, "999", "999"), (1234567, "1,234,567", "1.234.567"), (-1000, "-1,000", "-1.000")],
)
def test_thousands_are_grouped(value: int, en: str, de: str) -> None:
    assert (amounts.number(value, "en"), amounts.number(value, "de")) == (en, de)


@pytest.mark.parametrize(
    ("value", "en", "de"),
    [
        (999_999, "999,999", "999.999"), (1_000_000, "1M", "1 Mio."), (1_500_000, "1.5M", "1,5 Mio."),
        (10**9, "1B", "1 Mrd."), (10**12, "1T", "1 Bio."), (10**16, "10,000T", "10.000 Bio."), (0.5, "0.5", "0,5"),
    ],
)  # fmt: skip
def test_an_axis_is_written_short_from_a_million_on(value: float, en: str, de: str) -> None:
    assert (amounts.short(value, "en"), amounts.short(value, "de")) == (en, de)


@pytest.mark.parametrize(
    ("ms", "en"),
    [
        (0, "0 ms"), (999, "999 ms"), (1000, "1 s"), (1234, "1.2 s"), (59_999, "60 s"), (60_000, "1 min"),
        (3_599_999, "60 min"), (3_600_000, "1 h"), (86_399_999, "24 h"), (86_400_000, "1 d"),
    ],
)  # fmt: skip
def test_a_time_has_the_unit_that_fits(ms: int, en: str) -> None:
    assert amounts.duration(ms, "en").replace("\N{NO-BREAK SPACE}", " ") == en


@given(st.floats(0, 1e15))
def test_any_time_is_short_to_read_in_both_languages(ms: float) -> None:
    assert all(len(amounts.duration(ms, language)) <= 24 for language in ("en", "de"))


@pytest.mark.parametrize(
    ("usd", "en", "de"),
    [
        (0, "$0.00", "0,00 $"), (0.0042, "$0.0042", "0,0042 $"), (0.01, "$0.01", "0,01 $"),
        (1234.5, "$1,234.50", "1.234,50 $"),
    ],
)  # fmt: skip
def test_money_below_a_cent_is_not_nothing(usd: float, en: str, de: str) -> None:
    said = amounts.dollars(usd, "de").replace("\N{NO-BREAK SPACE}", " ")
    assert (amounts.dollars(usd, "en"), said) == (en, de)


def test_shares_and_days_are_written_as_the_language_has_it() -> None:
    assert (amounts.percent(0.834, "en"), amounts.percent(0.834, "de")) == ("83%", "83\N{NO-BREAK SPACE}%")
    march = date(2026, 3, 5)
    assert (amounts.day(march, "en"), amounts.day(march, "de")) == ("5 Mar", "5. Mär")
