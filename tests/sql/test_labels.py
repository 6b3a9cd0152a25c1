"""Examples for the classifier: labels of moderators, and what follows from their decisions."""

from typing import Any

import psycopg
import pytest

from tests.sql.stories import (
    Caller,
    Guild,
    carry_out,
    innocent,
    interaction,
    judged,
    new_id,
    open_case,
    resolve,
    verdicts,
)


def example() -> dict[str, Any]:
    return {"message_id": new_id(), "user_id": new_id(), "content": "mail <email> for gold"}


def label(
    caller: Caller, guild: Guild, message: dict[str, Any], chosen: str, by: str | None = None
) -> dict[str, Any]:
    press = interaction(guild["guild_id"], by or new_id())
    answer: dict[str, Any] = caller.call("label_message", press, message, chosen)
    return answer


def stored(caller: Caller, message_id: str) -> tuple[Any, ...]:
    """Content, label, quality, source and whether somebody is named as labeller."""
    (row,) = caller.rows(
        "select content, label::text, quality_score, source, labeled_by is not null from training_data "
        "where message_id = %s and deleted_at is null",
        message_id,
    )
    return row


@pytest.fixture
def spam(caller: Caller, guild: Guild) -> dict[str, Any]:
    """A case with one flagged message, and one that its author wrote besides."""
    event = judged(guild_id=guild["guild_id"], content="free gold at https://evil.example/x")
    caller.call("record_verdicts", verdicts(event))
    besides = innocent(guild_id=guild["guild_id"], user_id=event["user_id"], content="hello")
    caller.call("record_verdicts", verdicts(besides))
    carry_out(caller, guild)
    return event


def test_a_label_makes_an_example_with_who_and_when(caller: Caller, guild: Guild) -> None:
    message = example()
    assert label(caller, guild, message, "spam") == {"previous": None, "labels": 1, "quality": 4}
    assert stored(caller, message["message_id"]) == ("mail <email> for gold", "spam", 4, "label", True)


def test_a_message_is_one_example_and_the_newest_label_holds(caller: Caller, guild: Guild) -> None:
    message, moderator = example(), new_id()
    label(caller, guild, message, "spam", moderator)
    answer = label(caller, guild, message, "uncertain", moderator)
    # Whoever changes their mind does not disagree with themselves.
    assert answer == {"previous": "spam", "labels": 1, "quality": 4}
    assert stored(caller, message["message_id"])[1] == "uncertain"


@pytest.mark.parametrize(
    ("labels", "quality"),
    [
        (["spam"], 4),
        (["spam", "spam"], 5),
        (["spam", "not_spam"], 2),
        (["spam", "not_spam", "not_spam"], 2),
        (["spam", "uncertain"], 2),
    ],
)
def test_agreement_makes_an_example_better_and_a_conflict_worse(
    caller: Caller, guild: Guild, labels: list[str], quality: int
) -> None:
    message = example()
    for chosen in labels:
        answer = label(caller, guild, message, chosen)
    assert (answer["labels"], answer["quality"]) == (len(labels), quality)
    assert stored(caller, message["message_id"])[1:3] == (labels[-1], quality)


def test_a_label_takes_over_the_hash_of_the_message_that_is_kept(
    caller: Caller, guild: Guild, spam: dict[str, Any]
) -> None:
    message = example() | {"message_id": spam["message_id"]}
    label(caller, guild, message, "spam")
    assert (
        caller.one("select content_hash from training_data where message_id = %s", spam["message_id"]) == "h"
    )


def test_an_example_without_text_is_refused(caller: Caller, guild: Guild) -> None:
    with pytest.raises(psycopg.Error) as raised:
        label(caller, guild, example() | {"content": ""}, "spam")
    assert raised.value.sqlstate == "PC422"


def test_a_second_delivery_of_a_label_does_nothing(caller: Caller, guild: Guild) -> None:
    press, message = interaction(guild["guild_id"]), example()
    caller.call("label_message", press, message, "spam")
    with pytest.raises(psycopg.Error) as raised:
        caller.call("label_message", press, message, "not_spam")
    assert raised.value.sqlstate == "PC409"
    assert stored(caller, message["message_id"])[1] == "spam"


@pytest.mark.parametrize(
    ("decision", "label"),
    [("verify", "not_spam"), ("false_positive", "not_spam"), ("reject", "spam"), ("ban", "spam")],
)
def test_a_decision_makes_an_example_of_the_flagged_message_without_its_text(
    caller: Caller, guild: Guild, spam: dict[str, Any], decision: str, label: str
) -> None:
    resolve(caller, guild, open_case(caller, guild), decision)
    assert caller.rows(
        "select message_id, user_id, content, content_hash, context, label::text, labeled_by, quality_score, source "
        "from training_data where guild_id = %s",
        guild["guild_id"],
    ) == [
        (spam["message_id"], spam["user_id"], None, "h", {"rules": ["phrases"]}, label, None, 3, "case")
    ]  # fmt: skip


def test_a_reopened_case_says_nothing_until_it_is_decided_anew(
    caller: Caller, guild: Guild, spam: dict[str, Any]
) -> None:
    case_id = open_case(caller, guild)
    resolve(caller, guild, case_id, "ban")
    resolve(caller, guild, case_id, "reopen")
    assert stored(caller, spam["message_id"])[1:3] == (None, None)
    resolve(caller, guild, case_id, "verify")
    assert stored(caller, spam["message_id"])[1:4] == ("not_spam", 3, "case")


def test_what_a_moderator_said_of_the_message_itself_outlasts_decisions(
    caller: Caller, guild: Guild, spam: dict[str, Any]
) -> None:
    case_id = open_case(caller, guild)
    label(caller, guild, example() | {"message_id": spam["message_id"]}, "spam")
    for decision in ("verify", "reopen"):
        resolve(caller, guild, case_id, decision)
    assert stored(caller, spam["message_id"])[1:4] == ("spam", 4, "label")


def test_a_label_takes_a_case_s_example_over(caller: Caller, guild: Guild, spam: dict[str, Any]) -> None:
    resolve(caller, guild, open_case(caller, guild), "verify")
    answer = label(caller, guild, example() | {"message_id": spam["message_id"]}, "spam")
    assert (answer["previous"], answer["quality"]) == ("not_spam", 4)
    assert stored(caller, spam["message_id"]) == ("mail <email> for gold", "spam", 4, "label", True)


def test_examples_wait_for_their_masked_text_and_get_it_once(
    caller: Caller, guild: Guild, spam: dict[str, Any]
) -> None:
    resolve(caller, guild, open_case(caller, guild), "ban")
    ((example_id,),) = caller.rows(
        "select id::text from training_data where message_id = %s", spam["message_id"]
    )
    waiting = {row["id"]: row["content"] for row in caller.call("read_unmasked_examples", 500)}
    assert waiting[example_id] == spam["content"]

    assert caller.call("mask_examples", [{"id": example_id, "content": "free gold"}]) == 1
    assert caller.call("mask_examples", [{"id": example_id, "content": "other"}]) == 0
    assert stored(caller, spam["message_id"])[0] == "free gold"
    assert example_id not in {row["id"] for row in caller.call("read_unmasked_examples", 500)}


def test_an_example_whose_message_has_lost_its_text_waits_no_more(
    caller: Caller, guild: Guild, spam: dict[str, Any]
) -> None:
    resolve(caller, guild, open_case(caller, guild), "ban")
    before = len(caller.call("read_unmasked_examples", 500))
    caller.connection.execute(
        "update messages set content = null where message_id = %s", [spam["message_id"]]
    )
    assert len(caller.call("read_unmasked_examples", 500)) == before - 1
