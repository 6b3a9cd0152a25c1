"""The welcome: a server's own words, in which three placeholders mean something."""

import pytest

from portcullis.discord.markdown import length
from portcullis.discord.welcome import render

USER, OTHER = "300000000000000001", "300000000000000002"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("{user} joined {server}, now {count}", f"<@{USER}> joined Tea room, now 5"),
        ("{user} {user}", f"<@{USER}> <@{USER}>"),
        ("{name} {} {user.id} {User} {", "{name} {} {user.id} {User} {"),
        ("{{user}}", "{" + f"<@{USER}>" + "}"),
        ("%s {0} @everyone", "%s {0} @everyone"),
    ],
)
def test_placeholders_are_filled_in_and_what_is_none_stays(text: str, content: str) -> None:
    assert render(text, [USER], server="Tea room", count=5)["content"] == content


def test_it_pings_those_who_joined_and_nobody_else() -> None:
    message = render("@everyone <@&7> {user}", [USER, OTHER], server="x", count=1)
    assert message["allowed_mentions"] == {"parse": [], "users": [USER, OTHER]}
    assert message["content"].endswith(f"<@{USER}>, <@{OTHER}>")


def test_a_servers_name_does_nothing() -> None:
    content = render("{server}", [USER], server="**{user}** @everyone [x](http://y)", count=1)["content"]
    assert content == "\\*\\*{user}\\*\\* \\@everyone \\[x\\](http\\://y)"


def test_the_longest_words_fit_into_a_message() -> None:
    message = render("{user}" * 166, [USER] * 10, server="x", count=1)
    assert length(message["content"]) == 2000
