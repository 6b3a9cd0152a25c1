"""Only what Discord signed passes; everything else ends in a SignatureError, whatever it looks like."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey

from portcullis.discord.signatures import (
    SIGNATURE_HEADER,
    TIMESTAMP_HEADER,
    TOLERANCE_S,
    check_public_key,
    verify,
)
from portcullis.errors import ConfigError, SignatureError

KEY = SigningKey(b"k" * 32)
PUBLIC = KEY.verify_key.encode().hex()
NOW_S = 1_790_000_000
BODY = b'{"type":1}'


def headers(body: bytes = BODY, at: str = str(NOW_S), key: SigningKey = KEY) -> dict[str, str]:
    return {SIGNATURE_HEADER: key.sign(at.encode() + body).signature.hex(), TIMESTAMP_HEADER: at}


def test_what_discord_signed_passes() -> None:
    verify(PUBLIC, BODY, headers(), NOW_S)


def test_bytes_that_are_no_text_can_be_signed_too() -> None:
    verify(PUBLIC, b"\xff\x00", headers(b"\xff\x00"), NOW_S)


@pytest.mark.parametrize("off", [-TOLERANCE_S, TOLERANCE_S])
def test_clocks_may_differ_by_the_tolerance(off: int) -> None:
    verify(PUBLIC, BODY, headers(at=str(NOW_S + off)), NOW_S)


@pytest.mark.parametrize("off", [-TOLERANCE_S - 1, TOLERANCE_S + 1])
def test_a_stale_or_future_timestamp_is_refused_though_well_signed(off: int) -> None:
    with pytest.raises(SignatureError, match="seconds off"):
        verify(PUBLIC, BODY, headers(at=str(NOW_S + off)), NOW_S)


@pytest.mark.parametrize("missing", [SIGNATURE_HEADER, TIMESTAMP_HEADER])
def test_a_missing_header_is_refused(missing: str) -> None:
    given_headers = headers()
    del given_headers[missing]
    with pytest.raises(SignatureError, match=missing):
        verify(PUBLIC, BODY, given_headers, NOW_S)


def test_a_stranger_s_signature_is_refused() -> None:
    with pytest.raises(SignatureError):
        verify(PUBLIC, BODY, headers(key=SigningKey(b"x" * 32)), NOW_S)


def test_a_signature_of_another_body_is_refused() -> None:
    with pytest.raises(SignatureError):
        verify(PUBLIC, BODY + b" ", headers(), NOW_S)


def test_a_signature_at_another_time_is_refused() -> None:
    with pytest.raises(SignatureError):
        verify(PUBLIC, BODY, headers() | {TIMESTAMP_HEADER: str(NOW_S + 1)}, NOW_S)


@given(signature=st.text() | st.text("0123456789abcdefABCDEF", min_size=120, max_size=136))
def test_no_text_as_signature_does_more_than_be_refused(signature: str) -> None:
    with pytest.raises(SignatureError):
        verify(PUBLIC, BODY, headers() | {SIGNATURE_HEADER: signature}, NOW_S)


@given(timestamp=st.text() | st.integers().map(str).filter(lambda text: text != str(NOW_S)))
def test_no_text_as_timestamp_does_more_than_be_refused(timestamp: str) -> None:
    with pytest.raises(SignatureError):
        verify(PUBLIC, BODY, headers() | {TIMESTAMP_HEADER: timestamp}, NOW_S)


@given(body=st.binary().filter(lambda body: body != BODY))
def test_no_other_body_passes_with_a_good_signature(body: bytes) -> None:
    with pytest.raises(SignatureError):
        verify(PUBLIC, body, headers(), NOW_S)


def test_malformed_headers_never_reach_the_log(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SignatureError):
        verify(PUBLIC, BODY, headers() | {SIGNATURE_HEADER: "<script>"}, NOW_S)
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("key", ["", "ab", "z" * 64, PUBLIC + "00", f" {PUBLIC}"])
def test_a_public_key_that_is_none_stops_the_start_and_names_the_variable(key: str) -> None:
    with pytest.raises(ConfigError, match="DISCORD_PUBLIC_KEY"):
        check_public_key(key)
