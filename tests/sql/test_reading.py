"""What commands and judging learn of a person's past."""

import pytest

from tests.sql.stories import (
    Caller,
    Guild,
    carry_out,
    interaction,
    judged,
    new_id,
    open_case,
    resolve,
    verdicts,
)


@pytest.fixture
def suspect(caller: Caller, guild: Guild) -> str:
    """A member who was restricted for two messages, and banned."""
    user_id = new_id()
    for rule in ("phrases", "links"):
        event = judged(guild_id=guild["guild_id"], user_id=user_id, rules=[rule], reasons=["Why."])
        caller.call("record_verdicts", verdicts(event))
    resolve(caller, guild, open_case(caller, guild), "ban")
    carry_out(caller, guild)
    return user_id


def flagged_by(caller: Caller, guild_id: str, user_id: str) -> None:
    """A server says of a user that they are flagged."""
    caller.call("configure_server", interaction(guild_id), guild_id, {})
    caller.connection.execute(
        "insert into shared_flags (guild_id, user_id, detection_type, confidence) values (%s, %s, 'coordinated', 0.9)",
        [guild_id, user_id],
    )


def trusts(caller: Caller, guild: Guild, other: str, level: int = 50, kind: str = "trust") -> None:
    caller.connection.execute(
        "insert into server_relationships (source_guild_id, target_guild_id, relationship_type, trust_level) "
        "values (%s, %s, %s::relationship_type, %s)",
        [guild["guild_id"], other, kind, level],
    )


def test_a_reputation_is_global_and_local(caller: Caller, guild: Guild, suspect: str) -> None:
    caller.connection.execute(
        "update users set global_reputation_score = -0.5 where discord_id = %s", [suspect]
    )
    known = caller.call("read_reputation", guild["guild_id"], [suspect, new_id()])

    assert known.keys() == {suspect}
    assert (known[suspect]["global"], known[suspect]["local"]) == (-0.5, 0)
    assert (known[suspect]["suspicious_servers"], known[suspect]["messages"]) == (1, 2)
    assert known[suspect]["status"] == "banned"


def test_elsewhere_only_the_global_half_is_known(caller: Caller, suspect: str) -> None:
    known = caller.call("read_reputation", new_id(), [suspect])
    assert (known[suspect]["suspicious_servers"], known[suspect]["status"]) == (1, None)


def test_a_history_holds_detections_cases_and_actions_newest_first(
    caller: Caller, guild: Guild, suspect: str
) -> None:
    history = caller.call("read_history", guild["guild_id"], suspect)

    assert sorted(rule for row in history["detections"] for rule in row["rules"]) == ["links", "phrases"]
    assert [case["status"] for case in history["cases"]] == ["banned"]
    assert {action["action"] for action in history["actions"]} >= {"ban"}
    assert "content" not in history["detections"][0]


def test_a_history_is_cut_at_its_limit(caller: Caller, guild: Guild, suspect: str) -> None:
    assert len(caller.call("read_history", guild["guild_id"], suspect, 1)["detections"]) == 1


def test_a_history_of_another_server_is_not_told(caller: Caller, suspect: str) -> None:
    assert caller.call("read_history", new_id(), suspect) == {"detections": [], "cases": [], "actions": []}


def test_flags_of_trusted_servers_are_told_the_most_trusted_first(
    caller: Caller, guild: Guild, suspect: str
) -> None:
    friend, closer_friend, stranger, foe = (new_id() for _ in range(4))
    for server in (friend, closer_friend, stranger, foe):
        flagged_by(caller, server, suspect)
    trusts(caller, guild, friend, 10)
    trusts(caller, guild, closer_friend, 90)
    trusts(caller, guild, foe, 0, "distrust")

    flags = caller.call("read_trusted_flags", guild["guild_id"], [suspect, new_id()])

    assert [flag["guild_id"] for flag in flags[suspect]] == [closer_friend, friend]


def test_a_withdrawn_flag_and_an_ended_trust_tell_nothing(caller: Caller, guild: Guild, suspect: str) -> None:
    friend, former_friend = new_id(), new_id()
    for server in (friend, former_friend):
        flagged_by(caller, server, suspect)
        trusts(caller, guild, server)
    caller.connection.execute("update shared_flags set deleted_at = now() where guild_id = %s", [friend])
    caller.connection.execute(
        "update server_relationships set deleted_at = now() where target_guild_id = %s", [former_friend]
    )

    assert caller.call("read_trusted_flags", guild["guild_id"], [suspect]) == {}


def test_a_withdrawn_flag_can_be_shared_anew(caller: Caller, suspect: str) -> None:
    server = new_id()
    flagged_by(caller, server, suspect)
    caller.connection.execute("update shared_flags set deleted_at = now() where guild_id = %s", [server])
    flagged_by(caller, server, suspect)
    assert caller.one("select count(*) from shared_flags where guild_id = %s", server) == 2
