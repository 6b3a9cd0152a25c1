"""What masking takes out, what it leaves, and that nothing of the former survives whatever stands around it."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from portcullis.text.mask import mask

EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
PHONE = re.compile(r"\d(?:[ ()./-]?\d){6,}")
KEY = re.compile(r"(?=[\w-]*[0-9])(?=[\w-]*[A-Za-z])[\w-]{20,}", re.ASCII)

emails = st.from_regex(r"[a-z0-9.+_-]{1,20}@[a-z0-9-]{1,20}\.(com|de|co\.uk)", fullmatch=True)
phones = st.from_regex(r"(\+|00)?[1-9][0-9]{1,3}[ ./-]?\(?[0-9]{3}\)?[ -]?[0-9]{3,7}", fullmatch=True)
keys = st.from_regex(r"[A-Za-z][A-Za-z0-9_-]{22}[0-9]\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27}", fullmatch=True)
ids = st.from_regex(r"[1-9][0-9]{16,18}", fullmatch=True)
around = st.text(alphabet="abc xyz.,:;!?@<>#/()-_0123456789\n", max_size=20)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("hi <@123456789012345678> and <@!123456789012345678>", "hi <user> and <user>"),
        ("<@&123456789012345678> in <#123456789012345678>", "<role> in <channel>"),
        ("<a:party:123456789012345678> at <t:1790000000:R>", "<emoji> at <time>"),
        ("</config set:123456789012345678>", "<command>"),
        ("mail jane.doe+x@mail.example.co.uk!", "mail <email>!"),
        ("call +49 (170) 123-4567 or 0170/1234567", "call <phone> or <phone>"),
        ("id 12345 of 1234", "id <number> of 1234"),
        ("join discord.gg/AbC-12 or https://discord.com/invite/x9", "join <invite> or <invite>"),
        ("https://jane:secret@evil.example:8080/claim?user=jane#1", "https://evil.example/"),
        ("https://evil.example", "https://evil.example"),
        ("bit.ly/3xYz now", "bit.ly/ now"),
        ("thanks @jane_doe and @Müller", "thanks <user> and <user>"),
        ("@everyone @here free nitro", "@everyone @here free nitro"),
        ("key MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs end", "key <token> end"),
        ("in 2026 it costs 1,500.00 dollars", "in 2026 it costs 1,500.00 dollars"),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
        ("", ""),
    ],
)
def test_personal_data_becomes_a_token_and_words_stay(text: str, masked: str) -> None:
    assert mask(text) == masked


@given(st.text())
@example("1" * 4 + "<@1>" + "1" * 4)
@example("a@<@1>b.c")
@example("https://https://a@b.c/d")
def test_masking_twice_is_masking_once(text: str) -> None:
    assert mask(mask(text)) == mask(text)


@given(st.one_of(emails, phones, keys, ids), around, around)
def test_nothing_that_looks_like_an_address_a_number_or_a_key_survives(
    secret: str, before: str, after: str
) -> None:
    masked = mask(f"{before} {secret} {after}")
    assert secret not in masked
    for pattern in (EMAIL, PHONE, KEY):
        assert not pattern.search(masked), masked


@given(st.text(alphabet="abc@.:/<>#+-0123456789 \n", max_size=60))
def test_nothing_personal_survives_in_any_heap_of_signs(text: str) -> None:
    masked = mask(text)
    for pattern in (EMAIL, PHONE, KEY):
        assert not pattern.search(masked), masked


@pytest.mark.parametrize(
    "unit", ["a@", "1-", "https://a@", "<@1", "a.b/", "discord.gg/", "x" * 15 + ".", "+("]
)
def test_a_long_hostile_text_is_masked_in_a_bounded_number_of_passes(unit: str) -> None:
    masked = mask(unit * 4000)
    assert mask(masked) == masked
