"""What moderators and suspects read."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portcullis.discord.markdown import length
from portcullis.discord.notification import is_about, render, thread_name
from tests.portcullis.cases import ADMIN_ROLE, CASE_ID, GUILD, a_case, a_subject


def fields(message: dict[str, Any]) -> dict[str, str]:
    return {field["name"]: field["value"] for field in message["embeds"][0]["fields"]}


def buttons(message: dict[str, Any]) -> dict[str, str]:
    return {one["label"]: one["custom_id"] for row in message["components"] for one in row["components"]}


def test_names_the_suspect_their_dates_and_how_sure_we_are() -> None:
    shown = fields(render(a_case()))

    assert shown["User"] == "<@400000000000000001> `spammy` 400000000000000001 (restricted)"
    assert shown["Account created"] == "<t:1700000000:D> (<t:1700000000:R>)"
    assert shown["Joined"] == "<t:1710000000:D> (<t:1710000000:R>)"
    assert shown["Confidence"] == "93% (high)"
    assert (shown["Detections"], shown["Earlier cases"]) == ("4", "1")


def test_lists_the_reasons_as_bullets_and_links_the_messages() -> None:
    shown = fields(render(a_case(reasons=["One.", "Two."])))

    assert shown["Reasons"] == "• One.\n• Two."
    link = f"https://discord.com/channels/{GUILD}/200000000000000003/500000000000000001"
    assert shown["Messages"] == f"<#200000000000000003> [message]({link})"


def test_pings_the_admin_role_and_nobody_else() -> None:
    message = render(a_case())

    assert message["content"] == f"<@&{ADMIN_ROLE}>"
    assert message["allowed_mentions"] == {"parse": [], "roles": [ADMIN_ROLE]}


def test_pings_nobody_where_no_admin_role_is_set() -> None:
    settings = a_case()["settings"] | {"admin_notification_role_id": None}
    message = render(a_case(settings=settings))

    assert message["content"] == ""
    assert message["allowed_mentions"] == {"parse": [], "roles": []}


@pytest.mark.parametrize("status", ["pending", "reopened"])
def test_an_open_case_has_a_button_for_every_decision_a_thread_and_the_history(status: str) -> None:
    assert buttons(render(a_case(status=status))) == {
        "Verify": f"case:verify:{CASE_ID}",
        "Reject": f"case:reject:{CASE_ID}",
        "Ban": f"case:ban:{CASE_ID}",
        "False positive": f"case:false-positive:{CASE_ID}",
        "Create thread": f"case:create-thread:{CASE_ID}",
        "History": f"case:history:{CASE_ID}",
    }


@pytest.mark.parametrize("status", ["verified", "rejected", "banned"])
def test_a_closed_case_can_be_reopened_and_looked_up(status: str) -> None:
    assert buttons(render(a_case(status=status))) == {
        "Reopen": f"case:reopen:{CASE_ID}",
        "History": f"case:history:{CASE_ID}",
    }


def test_rows_hold_no_more_buttons_than_discord_takes() -> None:
    rows = render(a_case())["components"]
    assert len(rows) <= 5
    assert all(1 <= len(row["components"]) <= 5 for row in rows)


@pytest.mark.parametrize("status", ["verified", "rejected", "banned"])
def test_a_closed_case_pings_nobody_even_if_it_is_sent_anew(status: str) -> None:
    assert render(a_case(status=status))["allowed_mentions"] == {"parse": [], "roles": []}


def test_a_false_positive_is_called_so() -> None:
    message = render(a_case(status="verified", false_positive=True))
    assert message["embeds"][0]["title"] == "Case #17 · Verified · False positive"


@pytest.mark.parametrize(
    ("changes", "note"),
    [
        ({"restricted": True, "left": True}, "has left, restricted again on return"),
        ({"restricted": True, "kept_roles": True}, "restricted, keeps roles that stand above mine"),
        ({"restricted": True, "banned": True, "left": True}, "banned"),
        ({"restricted": False, "back": True}, "has come back since the ban"),
        (
            {"restricted": False, "lost_roles": ["300000000000000007"]},
            "did not get back <@&300000000000000007>",
        ),
    ],
)
def test_where_a_suspect_stands_is_said(changes: dict[str, Any], note: str) -> None:
    shown = fields(render(a_case(subjects=[a_subject(**changes)])))["User"]
    assert shown.endswith(f"({note})")


def test_a_message_that_is_deleted_is_said_to_be() -> None:
    ref = {"channel_id": "200000000000000003", "message_id": "500000000000000001", "deleted": True}
    assert fields(render(a_case(message_refs=[ref])))["Messages"].endswith(") (deleted)")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("restricted_role_id", "the restricted role is gone: nobody is held back"),
        ("admin_channel_id", "the moderators' channel is gone: nobody is told of cases"),
        ("verification_channel_id", "the channel for threads is gone: suspects have no thread"),
    ],
)
def test_what_discord_has_no_more_is_said(name: str, words: str) -> None:
    shown = fields(render(a_case(gone=[name])))["Could not be done"]
    assert shown == f"• {words}; `/config set` sets another `{name}`"


def test_each_status_has_its_colour_and_stands_in_the_title() -> None:
    statuses = ["pending", "reopened", "verified", "rejected", "banned"]
    shown = [render(a_case(status=status))["embeds"][0] for status in statuses]

    assert len({embed["color"] for embed in shown}) == 5
    assert [embed["title"] for embed in shown] == [f"Case #17 · {status.capitalize()}" for status in statuses]


def test_the_history_shows_the_newest_decision_first() -> None:
    history = [
        {"action": "reject", "admin_id": "600000000000000001", "at_ms": 1_720_000_000_000},
        {"action": "reopen", "admin_id": "600000000000000002", "at_ms": 1_720_000_060_000},
    ]

    assert fields(render(a_case(history=history)))["History"] == (
        "<t:1720000060:R> reopen by <@600000000000000002>\n<t:1720000000:R> reject by <@600000000000000001>"
    )


def test_what_could_not_be_done_is_said_with_discords_reason() -> None:
    problems = [{"kind": "restrict_member", "error": "Discord: Missing Permissions"}]

    shown = fields(render(a_case(problems=problems)))["Could not be done"]

    assert shown == "• restrict member: Discord: Missing Permissions"


def test_a_suspect_who_left_is_shown_as_such() -> None:
    subject = a_subject(left=True, restricted=False, joined_at_ms=None)
    shown = fields(render(a_case(subjects=[subject])))

    assert shown["User"].endswith("(has left)")
    assert shown["Joined"] == "not known"


def test_a_group_case_lists_its_accounts_and_says_how_many_more_there_are() -> None:
    subjects = [a_subject(str(400000000000000001 + n)) for n in range(60)]
    message = render(a_case(subjects=subjects))

    people = fields(message)["Accounts"].split("\n")
    assert message["embeds"][0]["title"] == "Case #17 · 60 accounts · Pending"
    assert people[0].startswith("<@400000000000000001>")
    assert people[-1] == f"and {60 - len(people) + 1} more"


def test_a_case_with_a_thread_links_it() -> None:
    assert fields(render(a_case(thread_id="700000000000000001")))["Thread"] == "<#700000000000000001>"


def test_a_hostile_name_shows_and_does_nothing() -> None:
    subject = a_subject(username="`@everyone` [x](https://x.test)\n# hi\u202e")

    shown = fields(render(a_case(subjects=[subject])))["User"]

    assert "`'@everyone' [x](https://x.test) # hi`" in shown


HOSTILE = st.text(alphabet=st.sampled_from("a`*_@<>[]()\\\n#😀\u202e\u200b"), max_size=400)
SNOWFLAKE = st.integers(10**17, 2**63 - 1).map(str)
SUBJECT = st.builds(
    a_subject,
    username=HOSTILE,
    left=st.booleans(),
    banned=st.booleans(),
    lost_roles=st.lists(SNOWFLAKE, max_size=9),
    joined_at_ms=st.none() | st.integers(0, 2**43),
    account_created_ms=st.integers(0, 2**43),
)
CASE = st.builds(
    a_case,
    number=st.integers(1, 2**63 - 1),
    subjects=st.lists(SUBJECT, min_size=1, max_size=40),
    reasons=st.lists(HOSTILE, max_size=30),
    message_refs=st.lists(
        st.fixed_dictionaries({"channel_id": SNOWFLAKE, "message_id": SNOWFLAKE, "deleted": st.booleans()}),
        max_size=40,
    ),
    history=st.lists(
        st.fixed_dictionaries(
            {"action": st.just("reopen"), "admin_id": SNOWFLAKE, "at_ms": st.integers(0, 2**43)}
        ),
        max_size=40,
    ),
    problems=st.lists(
        st.fixed_dictionaries({"kind": st.just("restrict_member"), "error": st.none() | HOSTILE}), max_size=5
    ),
    thread_id=st.none() | SNOWFLAKE,
    status=st.sampled_from(["pending", "reopened", "verified", "rejected", "banned"]),
)


@given(CASE)
def test_a_notification_always_fits_and_shows_every_part(case: Any) -> None:
    embed = render(case)["embeds"][0]
    shown = [text for field in embed["fields"] for text in (field["name"], field["value"])]

    assert sum(map(length, [embed["title"], embed["footer"]["text"], *shown])) <= 6000
    assert all(1 <= length(field["value"]) <= 1024 for field in embed["fields"])
    parts = {"Confidence", "Detections", "Earlier cases", "Reasons"}
    parts |= {"User", "Joined", "Account created"} if len(case["subjects"]) == 1 else {"Accounts"}
    parts |= {name for name, key in [("Thread", "thread_id"), ("History", "history")] if case[key]}
    parts |= {"Messages"} if case["message_refs"] else set()
    parts |= {"Could not be done"} if case["problems"] else set()
    assert {field["name"] for field in embed["fields"]} == parts


@given(CASE)
def test_a_thread_name_always_fits_and_begins_with_the_case_s_number(case: Any) -> None:
    name = thread_name(case)

    assert 1 <= length(name) <= 100
    assert name.startswith(f"case-{case['number']}")
    assert "\n" not in name


def test_a_group_s_thread_is_named_by_how_many_they_are() -> None:
    assert thread_name(a_case(subjects=[a_subject("1"), a_subject("2")])) == "case-17 2 accounts"


def test_the_bot_knows_a_notification_of_its_own_again() -> None:
    sent = {**render(a_case()), "author": {"id": "1", "bot": True}}

    assert is_about(sent, a_case())
    assert not is_about(sent, a_case(id="another"))
    assert not is_about({**sent, "author": {"id": "2"}}, a_case())
    assert not is_about({"author": {"bot": True}, "embeds": [{"title": "x"}]}, a_case())
