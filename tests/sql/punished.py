"""How the stories of warnings and temporary punishments give commands, and look at what came of them."""

from typing import Any

from psycopg.types.json import Json

from tests.sql.stories import Caller, Guild, interaction, member_state, new_id

MODERATOR = new_id()
DAY_S = 86_400
LADDER = ["2:mute 1h", "3:kick", "4:tempban 7d"]


def punish(
    caller: Caller, guild: Guild, action: str, target: str, seconds: int | None = None, **more: Any
) -> dict[str, Any]:
    """A moderator without roles bans, mutes or unmutes somebody: ``{"effect", "ends_ms"}``."""
    press = interaction(guild["guild_id"], more.pop("by", MODERATOR))
    row = caller.connection.execute(
        "select punish_member(%s::jsonb, %s, %s::mod_action_type, %s, %s::text[], %s, %s)",
        [Json(press), target, action, "rude", more.get("roles", []), seconds, more.get("delete_s", 0)],
    ).fetchone()
    assert row is not None
    found: dict[str, Any] = row[0]
    return found


def warn(
    caller: Caller, guild: Guild, target: str, *, ladder: list[str] = LADDER, **more: Any
) -> dict[str, Any]:
    """A moderator without roles warns somebody; ``ladder`` is the default of a server that has not set its own."""
    press = interaction(guild["guild_id"], more.get("by", MODERATOR))
    row = caller.connection.execute(
        "select warn_member(%s::jsonb, %s, %s, %s::text[], %s::jsonb)",
        [
            Json(press), target, "rude", more.get("roles", []),
            Json({"warning_days": 30, "warning_ladder": ladder}),
        ],
    ).fetchone()  # fmt: skip
    assert row is not None
    found: dict[str, Any] = row[0]
    return found


def end(caller: Caller, limit: int = 100) -> dict[str, Any]:
    """What the minute job asks."""
    answer: dict[str, Any] = caller.call("end_punishments", limit)
    return answer


def let_pass(owner: Caller, effect: int, hours: int = 1) -> None:
    """Move a punishment into the past, so that its time has been over for so many hours."""
    owner.connection.execute(
        "update temp_punishments set created_at = created_at - (ends_at - now()) - make_interval(hours => %s), "
        "ends_at = now() - make_interval(hours => %s) where outbox_id = %s",
        [hours, hours, effect],
    )


def statuses(caller: Caller, guild: Guild, target: str) -> list[str]:
    """Where somebody's temporary punishments stand, the oldest first."""
    query = "select status::text from temp_punishments where guild_id = %s and user_id = %s order by id"
    return [status for (status,) in caller.rows(query, guild["guild_id"], target)]


def payload(caller: Caller, effect: int) -> dict[str, Any]:
    """What an effect will do."""
    found: dict[str, Any] = caller.one("select payload from outbox where id = %s", effect)
    return found


def logged(caller: Caller, guild: Guild, target: str) -> list[tuple[str, str | None]]:
    """What the log says of somebody: actions and moderators, the oldest first."""
    query = (
        "select action::text, moderator_id from mod_actions where guild_id = %s and user_id = %s order by id"
    )
    return caller.rows(query, guild["guild_id"], target)


def configure(caller: Caller, guild: Guild, **patch: Any) -> None:
    """Change the server's settings."""
    caller.call("configure_server", interaction(guild["guild_id"]), guild["guild_id"], patch)


def join(caller: Caller, guild: Guild, target: str, at_ms: int) -> None:
    """Somebody joins at that time, as the gateway reports it."""
    state = member_state(guild["guild_id"], target, at_ms, joined_at_ms=at_ms)
    caller.call("observe_events", {"states": [state]})
