"""A case whose channel was deleted is told of once in the new one."""

from tests.sql.stories import NOW_MS, Caller, Guild, carry_out, interaction, judged, new_id, waiting


def test_batches_that_come_before_it_is_sent_queue_no_second_notification(
    caller: Caller, guild: Guild
) -> None:
    place = {"type": "channel", "guild_id": guild["guild_id"], "at_ms": NOW_MS}
    caller.call("observe_events", {"states": [place | {"channel_id": guild["admin"], "gone": False}]})
    suspect = {"guild_id": guild["guild_id"], "user_id": new_id()}
    caller.call("record_verdicts", {"events": [judged(**suspect)]})
    carry_out(caller, guild)
    caller.call(
        "observe_events",
        {"states": [place | {"channel_id": guild["admin"], "gone": True, "at_ms": NOW_MS + 1}]},
    )
    patch = {"admin_channel_id": new_id()}
    caller.call("configure_server", interaction(guild["guild_id"]), guild["guild_id"], patch)

    for _ in range(5):
        caller.call("record_verdicts", {"events": [judged(**suspect)]})

    assert waiting(caller, guild).count("notify") == 1
