"""What suspects read first in their thread."""

from hypothesis import given
from hypothesis import strategies as st

from portcullis.discord.greeting import GREETING, MAX_GREETING, greeting
from portcullis.discord.markdown import length

WHO = "400000000000000001"


def people(count: int) -> list[str]:
    return [str(400000000000000000 + n) for n in range(count)]


def test_the_greeting_pings_the_suspects_and_nobody_else() -> None:
    message = greeting([WHO])

    assert message["content"].startswith(f"<@{WHO}>\n")
    assert message["allowed_mentions"] == {"parse": [], "users": [WHO]}


def test_a_greeting_of_hundreds_fits_into_one_message() -> None:
    message = greeting(people(500))

    assert length(message["content"]) <= 2000
    assert "and 450 more" in message["content"]
    assert len(message["allowed_mentions"]["users"]) == 50


def test_a_server_s_own_words_name_the_suspects_and_the_server() -> None:
    message = greeting([WHO], text="Hi {user}, welcome to {server}.\\nSay hello!", server="The *pond*")
    assert message["content"] == f"Hi <@{WHO}>, welcome to The \\*pond\\*.\nSay hello!"


def test_words_that_name_nobody_still_begin_with_the_suspects() -> None:
    assert greeting([WHO], text="Say hello!")["content"] == f"<@{WHO}>\nSay hello!"


def test_a_server_s_name_is_no_placeholder() -> None:
    assert greeting([WHO], text="{server} {user}", server="{user}")["content"] == f"{{user}} <@{WHO}>"


def test_words_that_ping_everybody_ping_nobody() -> None:
    message = greeting([WHO], text="@everyone look at {user}")
    assert message["allowed_mentions"] == {"parse": [], "users": [WHO]}


def test_the_default_tells_no_reason() -> None:
    assert "{reason" not in GREETING


@given(
    st.lists(st.sampled_from(["a", "😀", "{user}", "{server}", "\\n", " "]), min_size=1, max_size=300).map(
        lambda parts: "".join(parts)[:MAX_GREETING]
    ),
    st.text(max_size=100),
    st.integers(1, 60),
)
def test_a_greeting_always_fits_and_pings_only_suspects(text: str, server: str, count: int) -> None:
    message = greeting(people(count), text=text, server=server)
    assert 1 <= length(message["content"]) <= 2000
    assert set(message["allowed_mentions"]["users"]) <= set(people(count))
