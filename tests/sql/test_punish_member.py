"""Mutes and bans for a time: by what means, with what end, and what takes the place of what."""

import psycopg
import pytest

from tests.sql.punished import (
    DAY_S,
    MODERATOR,
    configure,
    join,
    logged,
    payload,
    punish,
    statuses,
)
from tests.sql.stories import (
    NOW_MS,
    Caller,
    Guild,
    carry_out,
    claim,
    finish,
    interaction,
    judged,
    new_id,
    open_case,
    resolve,
    verdicts,
    waiting,
)

MONTH_S = 28 * DAY_S


@pytest.fixture
def target() -> str:
    """Somebody whom the server does not know: below everybody."""
    return new_id()


@pytest.fixture
def mute_role(caller: Caller, guild: Guild) -> str:
    """The role that the server has set for long mutes."""
    role = new_id()
    configure(caller, guild, mute_role_id=role)
    return role


def owned(caller: Caller, guild: Guild) -> str:
    """The server's owner, who stands above all."""
    owner = new_id()
    state = {
        "type": "guild",
        "guild_id": guild["guild_id"],
        "at_ms": NOW_MS,
        "gone": False,
        "owner_id": owner,
    }
    caller.call("observe_events", {"states": [state]})
    return owner


def refusal(caller: Caller, guild: Guild, action: str, target: str, seconds: int | None) -> tuple[str, str]:
    with pytest.raises(psycopg.Error) as raised:
        punish(caller, guild, action, target, seconds)
    return raised.value.sqlstate or "", raised.value.diag.message_primary or ""


def test_a_mute_of_28_days_is_a_time_out_and_one_a_second_longer_a_role(
    caller: Caller, guild: Guild, mute_role: str
) -> None:
    by_timeout = payload(caller, punish(caller, guild, "mute", new_id(), MONTH_S)["effect"])
    assert (by_timeout["role_id"], by_timeout["until"] is None) == (None, False)

    by_role = payload(caller, punish(caller, guild, "mute", new_id(), MONTH_S + 1)["effect"])
    assert (by_role["role_id"], by_role["until"]) == (mute_role, None)


def test_discord_is_asked_for_no_more_than_its_28_days_by_a_clock_some_seconds_behind(
    caller: Caller, guild: Guild, target: str
) -> None:
    effect = punish(caller, guild, "mute", target, MONTH_S)["effect"]
    assert caller.one(
        "select t.ends_at - (o.payload ->> 'until')::timestamptz = interval '5 seconds' "
        "and t.ends_at - t.created_at = make_interval(secs => %s) "
        "from temp_punishments t join outbox o on o.id = t.outbox_id where o.id = %s",
        MONTH_S,
        effect,
    )


def test_a_long_mute_without_a_role_is_refused_with_what_to_do(
    caller: Caller, guild: Guild, target: str
) -> None:
    code, words = refusal(caller, guild, "mute", target, MONTH_S + 1)
    assert code == "PC410"
    assert "mute_role_id" in words
    assert waiting(caller, guild) == []


def test_a_mute_role_that_moderates_is_given_to_nobody(
    caller: Caller, guild: Guild, target: str, mute_role: str
) -> None:
    role = {"type": "role", "role_id": mute_role, "permissions": 8, "gone": False, "at_ms": NOW_MS}
    caller.call("observe_events", {"states": [role | {"guild_id": guild["guild_id"]}]})
    code, words = refusal(caller, guild, "mute", target, MONTH_S + 1)
    assert code == "PC410"
    assert "moderation permissions" in words


@pytest.mark.parametrize("action", ["mute", "tempban"])
@pytest.mark.parametrize("seconds", [60, 365 * DAY_S])
def test_a_punishment_lasts_from_a_minute_to_a_year(
    caller: Caller, guild: Guild, target: str, mute_role: str, action: str, seconds: int
) -> None:
    assert mute_role
    punish(caller, guild, action, target, seconds)
    assert statuses(caller, guild, target) == ["active"]


@pytest.mark.parametrize("action", ["mute", "tempban"])
@pytest.mark.parametrize("seconds", [59, 365 * DAY_S + 1, None])
def test_a_punishment_lasts_no_other_time(
    caller: Caller, guild: Guild, target: str, action: str, seconds: int | None
) -> None:
    assert refusal(caller, guild, action, target, seconds)[0] == "PC422"
    assert statuses(caller, guild, target) == []


@pytest.mark.parametrize(("delete_s", "taken"), [(604_800, True), (604_801, False), (-1, False)])
def test_messages_of_a_week_at_most_are_deleted_with_a_ban(
    caller: Caller, guild: Guild, target: str, delete_s: int, taken: bool
) -> None:
    if taken:
        effect = punish(caller, guild, "ban", target, delete_s=delete_s)["effect"]
        assert payload(caller, effect)["delete_message_seconds"] == delete_s
    else:
        with pytest.raises(psycopg.Error, match="168 hours"):
            punish(caller, guild, "ban", target, delete_s=delete_s)


@pytest.mark.parametrize(
    ("action", "seconds"), [("mute", 60), ("tempban", 60), ("ban", None), ("unmute", None)]
)
def test_it_is_logged_under_its_own_name_with_its_end_once_discord_has_done_it(
    caller: Caller, guild: Guild, target: str, action: str, seconds: int | None
) -> None:
    told = punish(caller, guild, action, target, seconds)
    assert logged(caller, guild, target) == []
    carry_out(caller, guild)

    assert logged(caller, guild, target) == [(action, MODERATOR)]
    end = "select (extract(epoch from expires_at) * 1000)::bigint from mod_actions where outbox_id = %s"
    assert caller.one(end, told["effect"]) == told["ends_ms"]
    assert (told["ends_ms"] is None) == (seconds is None)


def test_nobody_punishes_themselves_or_who_stands_as_high(caller: Caller, guild: Guild) -> None:
    owner = owned(caller, guild)
    for target in (MODERATOR, owner):
        for action, seconds in (("mute", 60), ("tempban", 60), ("ban", None), ("unmute", None)):
            assert refusal(caller, guild, action, target, seconds)[0] == "PC410"
    assert waiting(caller, guild) == []


def test_a_second_mute_takes_the_place_of_the_first_and_of_its_role(
    caller: Caller, guild: Guild, target: str, mute_role: str
) -> None:
    punish(caller, guild, "mute", target, MONTH_S + 1)
    again = punish(caller, guild, "mute", target, 3600)

    assert statuses(caller, guild, target) == ["replaced", "active"]
    assert payload(caller, again["effect"])["old_role_id"] == mute_role


@pytest.mark.parametrize(
    ("action", "status"),
    [("ban", "replaced"), ("mute", "active"), ("unmute", "active"), ("tempban", "replaced")],
)
def test_what_concerns_a_running_ban_takes_its_place_and_what_does_not_leaves_it(
    caller: Caller, guild: Guild, target: str, action: str, status: str
) -> None:
    punish(caller, guild, "tempban", target, 3600)
    punish(caller, guild, action, target, 3600)
    assert statuses(caller, guild, target)[0] == status


def test_unban_and_unmute_lift_what_runs(caller: Caller, guild: Guild, target: str) -> None:
    punish(caller, guild, "tempban", target, 3600)
    punish(caller, guild, "mute", target, 3600)
    caller.rows(
        "select moderate_member(%s::jsonb, %s, 'unban', 'sorry', '{}')",
        psycopg.types.json.Json(interaction(guild["guild_id"])),
        target,
    )
    assert statuses(caller, guild, target) == ["lifted", "active"]
    punish(caller, guild, "unmute", target)
    assert statuses(caller, guild, target) == ["lifted", "lifted"]


def test_a_ban_by_a_case_takes_the_place_of_a_temporary_one(caller: Caller, guild: Guild) -> None:
    spam = judged(guild_id=guild["guild_id"])
    punish(caller, guild, "tempban", spam["user_id"], 3600)
    caller.call("record_verdicts", verdicts(spam))
    resolve(caller, guild, open_case(caller, guild), "ban")
    assert statuses(caller, guild, spam["user_id"]) == ["replaced"]


def test_what_discord_refuses_does_not_hold(caller: Caller, guild: Guild, target: str) -> None:
    punish(caller, guild, "mute", target, 3600)
    finish(caller, claim(caller, guild), "failed", error="Missing Permissions")
    assert statuses(caller, guild, target) == ["failed"]
    assert logged(caller, guild, target) == []


@pytest.mark.parametrize("action", ["ban", "tempban"])
def test_a_ban_that_fails_lets_the_one_before_it_run_on_to_its_end(
    caller: Caller, guild: Guild, target: str, action: str
) -> None:
    punish(caller, guild, "tempban", target, 3600)
    carry_out(caller, guild)
    punish(caller, guild, action, target, 7200)
    finish(caller, claim(caller, guild), "failed", error="Missing Permissions")
    assert statuses(caller, guild, target)[0] == "active"
    assert statuses(caller, guild, target).count("active") == 1


def test_an_unmute_that_fails_leaves_the_mute_running(caller: Caller, guild: Guild, target: str) -> None:
    punish(caller, guild, "mute", target, 3600)
    carry_out(caller, guild)
    punish(caller, guild, "unmute", target)
    finish(caller, claim(caller, guild), "failed", error="Missing Permissions")
    assert statuses(caller, guild, target) == ["active"]


def test_a_muted_member_who_comes_back_is_muted_again_once_for_each_join(
    caller: Caller, guild: Guild, target: str, mute_role: str
) -> None:
    punish(caller, guild, "mute", target, MONTH_S + 1)
    carry_out(caller, guild)
    back_ms = caller.one("select (extract(epoch from now() + interval '1 minute') * 1000)::bigint")
    for _ in range(2):
        join(caller, guild, target, back_ms)

    (row,) = claim(caller, guild)
    assert (row["kind"], row["payload"]["role_id"]) == ("mute_member", mute_role)
    finish(caller, [row])
    assert statuses(caller, guild, target) == ["active"], "renewed, and not replaced by itself"
    assert logged(caller, guild, target) == [("mute", MODERATOR), ("mute", None)]

    join(caller, guild, target, back_ms + 60_000)
    assert waiting(caller, guild) == ["mute_member"]


def test_a_join_from_before_the_mute_that_is_reported_late_mutes_nobody_again(
    caller: Caller, guild: Guild, target: str
) -> None:
    punish(caller, guild, "mute", target, 3600)
    carry_out(caller, guild)
    join(caller, guild, target, NOW_MS - 60_000)
    assert waiting(caller, guild) == []


def test_who_is_not_muted_any_more_comes_back_freely(caller: Caller, guild: Guild, target: str) -> None:
    punish(caller, guild, "mute", target, 3600)
    punish(caller, guild, "unmute", target)
    carry_out(caller, guild)
    join(caller, guild, target, caller.one("select (extract(epoch from now()) * 1000)::bigint") + 60_000)
    assert waiting(caller, guild) == []


def test_a_mute_that_is_over_does_not_come_back_with_the_roles_that_verify_restores(
    caller: Caller, guild: Guild, mute_role: str
) -> None:
    by = owned(caller, guild)
    spam = judged(guild_id=guild["guild_id"], roles=[mute_role, guild["admin"]])
    punish(caller, guild, "mute", spam["user_id"], MONTH_S + 1)
    caller.call("record_verdicts", verdicts(spam))
    snapshot = "select roles_snapshot from case_subjects where guild_id = %s"
    assert set(caller.one(snapshot, guild["guild_id"])) == {mute_role, guild["admin"]}

    punish(caller, guild, "unmute", spam["user_id"], by=by)

    assert caller.one(snapshot, guild["guild_id"]) == [guild["admin"]]
