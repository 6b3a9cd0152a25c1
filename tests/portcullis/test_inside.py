import pytest

from portcullis.errors import SignatureError
from portcullis.inside import TOLERANCE_S, sign, verify

NOW, BODY = 1_700_000_000, b'{"events": []}'


def test_what_was_signed_is_accepted() -> None:
    verify("secret", BODY, sign("secret", BODY, NOW), NOW)


def test_either_of_two_secrets_is_accepted_while_one_is_replaced() -> None:
    verify("new, old", BODY, sign("old", BODY, NOW), NOW)
    verify("new, old", BODY, sign("new, old", BODY, NOW), NOW)
    with pytest.raises(SignatureError):
        verify("new", BODY, sign("old", BODY, NOW), NOW)


@pytest.mark.parametrize("late", [TOLERANCE_S, -TOLERANCE_S])
def test_clocks_may_differ_up_to_the_tolerance(late: int) -> None:
    verify("secret", BODY, sign("secret", BODY, NOW), NOW + late)


@pytest.mark.parametrize("late", [TOLERANCE_S + 1, -TOLERANCE_S - 1])
def test_an_old_or_future_signature_is_refused(late: int) -> None:
    with pytest.raises(SignatureError, match="300 seconds"):
        verify("secret", BODY, sign("secret", BODY, NOW), NOW + late)


@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "nonsense",
        "t=,v1=",
        "t=abc,v1=00",
        f"t={NOW}",
        f"v1={'0' * 64}",
        "t=²,v1=00",
        f"t={NOW},v1=ü",
        f"t={'9' * 13},v1=0",
    ],
)
def test_a_missing_or_malformed_header_is_refused(header: str | None) -> None:
    with pytest.raises(SignatureError):
        verify("secret", BODY, header, NOW)


def test_another_body_secret_or_time_is_refused() -> None:
    header = sign("secret", BODY, NOW)
    for secrets, body, given in [
        ("secret", BODY + b" ", header),
        ("other", BODY, header),
        ("secret", BODY, header.replace(str(NOW), str(NOW + 1))),
    ]:
        with pytest.raises(SignatureError, match="does not match"):
            verify(secrets, body, given, NOW)


@pytest.mark.parametrize("secrets", ["", " , "])
def test_no_secret_accepts_nothing(secrets: str) -> None:
    with pytest.raises(SignatureError):
        verify(secrets, BODY, sign(secrets, BODY, NOW), NOW)
