"""observe_events: what was known of an author before the event, the same however late it is judged."""

from typing import Any

import pytest

from tests.sql.stories import (
    NOW_MS,
    Caller,
    Guild,
    group,
    interaction,
    judged,
    new_id,
    observed,
    open_case,
    reference,
    resolve,
    verdicts,
)

DAY_MS = 86_400_000
LATER_MS = NOW_MS + 2 * DAY_MS
"""Tomorrow noon: later than whatever a story does now."""


def caught(caller: Caller, guild: Guild, user: str, at_ms: int = NOW_MS, **fields: Any) -> str:
    """A detection of a member, at its own time but recorded now; the id of their open case."""
    spam = judged(guild_id=guild["guild_id"], user_id=user, at_ms=at_ms, **fields)
    caller.call("record_verdicts", verdicts(spam))
    return open_case(caller, guild)


def convicted(
    caller: Caller, guild: Guild, user: str, at_ms: int = NOW_MS, *, action: str = "reject", **fields: Any
) -> str:
    """The same, and decided about now; the case's id."""
    case_id = caught(caller, guild, user, at_ms, **fields)
    resolve(caller, guild, case_id, action)
    return case_id


def logged(owner: Caller, guild: Guild, case_id: str, at_ms: int, before: str, after: str) -> None:
    """A moderator's press at a time of the story's choice, as the log tells it."""
    owner.connection.execute(
        "insert into admin_actions (guild_id, case_id, admin_id, action, previous_status, new_status, acted_at)"
        " values (%s, %s, %s, 'reopen', %s, %s, private.from_ms(%s))",
        [guild["guild_id"], case_id, new_id(), before, after, at_ms],
    )


def told(caller: Caller, guild: Guild, user: str, at_ms: int = LATER_MS) -> list[Any] | None:
    """[confirmed, cleared, waiting, overturned, verified_ms] for a message at that time; None if nothing is told."""
    event = observed(guild_id=guild["guild_id"], user_id=user, at_ms=at_ms)
    history: list[Any] | None = caller.call("observe_events", {"events": [event]})["histories"].get(
        event["event_id"]
    )
    return history


def test_of_who_was_never_in_a_case_nothing_is_told(caller: Caller, guild: Guild) -> None:
    user = new_id()
    recorded = judged(guild_id=guild["guild_id"], user_id=user, action="record", confidence=0.3, level="low")
    rehearsed = judged(guild_id=guild["guild_id"], user_id=user, simulated=True)
    caller.call("record_verdicts", verdicts(recorded, rehearsed))

    assert told(caller, guild, user) is None


@pytest.mark.parametrize(
    ("action", "counts"),
    [
        ("reject", [2, 0, 0, 0]),
        ("ban", [2, 0, 0, 0]),
        (None, [0, 0, 2, 0]),
        ("verify", [0, 0, 0, 2]),
        ("false_positive", [0, 0, 0, 2]),
    ],
)
def test_detections_are_told_apart_by_what_was_decided_about_them(
    caller: Caller, guild: Guild, action: str | None, counts: list[int]
) -> None:
    user = new_id()
    caught(caller, guild, user)
    case_id = caught(caller, guild, user, NOW_MS + 1000)
    if action:
        resolve(caller, guild, case_id, action)

    history = told(caller, guild, user)

    assert history is not None
    assert history[:4] == counts
    assert (history[4] is not None) == (action in {"verify", "false_positive"})


def test_a_detection_counts_for_ninety_days_and_not_a_millisecond_longer(
    caller: Caller, guild: Guild
) -> None:
    user = new_id()
    convicted(caller, guild, user)

    assert told(caller, guild, user, NOW_MS + 90 * DAY_MS) == [1, 0, 0, 0, None]
    assert told(caller, guild, user, NOW_MS + 90 * DAY_MS + 1) is None


def test_a_verification_is_told_for_ninety_days_and_not_a_millisecond_longer(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    user = new_id()
    case_id = caught(caller, guild, user)
    logged(owner, guild, case_id, LATER_MS, "pending", "verified")

    assert told(caller, guild, user, LATER_MS + 90 * DAY_MS) == [0, 0, 0, 0, LATER_MS]
    assert told(caller, guild, user, LATER_MS + 90 * DAY_MS + 1) is None


def test_what_another_server_decided_is_not_told_here(caller: Caller, guild: Guild) -> None:
    user = new_id()
    convicted(caller, guild, user)

    assert told(caller, {"guild_id": new_id()}, user) is None
    assert told(caller, guild, new_id()) is None


def test_an_event_knows_nothing_of_what_is_decided_after_it(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    user = new_id()
    case_id = convicted(caller, guild, user)
    logged(owner, guild, case_id, LATER_MS, "rejected", "reopened")
    logged(owner, guild, case_id, LATER_MS + 10, "reopened", "verified")

    assert told(caller, guild, user, LATER_MS) == [1, 0, 0, 0, None]
    assert told(caller, guild, user, LATER_MS + 1) == [0, 0, 1, 0, None]
    assert told(caller, guild, user, LATER_MS + 11) == [0, 0, 0, 1, LATER_MS + 10]


def test_an_event_that_is_judged_again_is_told_the_same_though_its_author_was_caught_since(
    caller: Caller, guild: Guild
) -> None:
    user = new_id()
    convicted(caller, guild, user)
    event = observed(guild_id=guild["guild_id"], user_id=user, at_ms=LATER_MS)
    first = caller.call("observe_events", {"events": [event]})["histories"]

    spam = judged(guild_id=guild["guild_id"], user_id=user, at_ms=LATER_MS, event_id=event["event_id"])
    caller.call("record_verdicts", verdicts(spam))
    caught(caller, guild, user, LATER_MS + 1)

    assert first == {event["event_id"]: [1, 0, 0, 0, None]}
    assert caller.call("observe_events", {"events": [event]})["histories"] == first


def test_a_detection_that_was_recorded_after_the_event_was_not_known_to_it(
    caller: Caller, guild: Guild
) -> None:
    user = new_id()
    caught(caller, guild, user, NOW_MS)

    assert told(caller, guild, user, NOW_MS + 1) is None  # yesterday; it was recorded today


def test_a_verification_clears_what_was_confirmed_before_it_and_not_what_is_after(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    user = new_id()
    first = convicted(caller, guild, user)
    second = convicted(caller, guild, user, NOW_MS + 1000, action="verify")
    verified_ms = caller.one(
        "select private.to_ms(last_verified_at) from server_members where user_id = %s", user
    )
    assert told(caller, guild, user) == [0, 1, 0, 1, verified_ms]

    convicted(caller, guild, user, NOW_MS + 2000)
    assert told(caller, guild, user) == [1, 1, 0, 1, verified_ms]

    # Who is suspected anew is still verified; once that is taken back, the first conviction stands again.
    logged(owner, guild, second, LATER_MS, "verified", "reopened")
    assert told(caller, guild, user, LATER_MS + 1) == [2, 0, 1, 0, None]
    assert first != second


def test_presses_that_decide_nothing_change_nothing(caller: Caller, guild: Guild) -> None:
    user = new_id()
    case_id = convicted(caller, guild, user)
    caller.call("look_up_case", interaction(guild["guild_id"]), case_id)

    assert told(caller, guild, user) == [1, 0, 0, 0, None]


def test_who_is_named_by_a_groups_case_has_one_detection_in_it(caller: Caller, guild: Guild) -> None:
    first, last = new_id(), new_id()
    shared = {"guild_id": guild["guild_id"], "group_key": "c:1", "detection_type": "coordinated"}
    spam = judged(user_id=last, **shared)
    before = judged(user_id=first, guild_id=guild["guild_id"])
    caller.call(
        "record_verdicts", verdicts(spam, messages=[reference(before)], groups=[group(spam, first, last)])
    )
    resolve(caller, guild, open_case(caller, guild), "reject")

    assert told(caller, guild, first) == [1, 0, 0, 0, None]
    assert told(caller, guild, last) == [1, 0, 0, 0, None]


def test_of_one_case_twenty_detections_are_counted(caller: Caller, guild: Guild) -> None:
    user = new_id()
    spam = [judged(guild_id=guild["guild_id"], user_id=user, at_ms=NOW_MS + n) for n in range(21)]
    caller.call("record_verdicts", verdicts(*spam))
    resolve(caller, guild, open_case(caller, guild), "reject")

    assert told(caller, guild, user, NOW_MS + 90 * DAY_MS + 1) == [20, 0, 0, 0, None]
    assert told(caller, guild, user, NOW_MS + 90 * DAY_MS + 2) == [19, 0, 0, 0, None]


def test_each_event_of_a_batch_is_told_what_was_before_it(caller: Caller, guild: Guild) -> None:
    user = new_id()
    convicted(caller, guild, user)
    times = (NOW_MS, LATER_MS, LATER_MS + 90 * DAY_MS)
    events = [observed(guild_id=guild["guild_id"], user_id=user, at_ms=at_ms) for at_ms in times]

    histories = caller.call("observe_events", {"events": [*events, observed()]})["histories"]

    assert histories == {events[1]["event_id"]: [1, 0, 0, 0, None]}


def test_reputation_is_told_here_and_everywhere_where_there_is_one(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    user = new_id()
    key = f"{guild['guild_id']}:{user}"
    batch = {"events": [observed(guild_id=guild["guild_id"], user_id=user)]}
    unknown = caller.call("observe_events", batch)["members"][key]
    assert (unknown["reputation"], unknown["global_reputation"]) == (None, None)

    caught(caller, guild, user)
    nothing = caller.call("observe_events", batch)["members"][key]
    assert (nothing["reputation"], nothing["global_reputation"]) == (None, None)

    owner.connection.execute("update server_members set reputation_score = -0.3 where user_id = %s", [user])
    owner.connection.execute("update users set global_reputation_score = 0.75 where discord_id = %s", [user])
    member = caller.call("observe_events", batch)["members"][key]
    assert (member["reputation"], member["global_reputation"]) == (-0.3, 0.75)
    elsewhere = {"events": [observed(user_id=user)]}
    (member,) = caller.call("observe_events", elsewhere)["members"].values()
    assert (member["reputation"], member["global_reputation"]) == (None, 0.75)
