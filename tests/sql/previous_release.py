"""A database as the previous release leaves it: its migrations, and data in every table, written by its functions."""

import shutil
from pathlib import Path
from typing import Any

import psycopg

from tests.sql.stories import (
    Caller,
    Guild,
    carry_out,
    group,
    innocent,
    interaction,
    joined,
    judged,
    member_state,
    new_id,
    observed,
    open_case,
    resolve,
    verdicts,
)
from tools.devstack.program import ROOT

MIGRATIONS = ROOT / "supabase" / "migrations"
LAST = "20261121001700"
"""The last migration of the release that is out."""

KICK_MEMBERS = 2

Connection = psycopg.Connection[tuple[Any, ...]]
Rows = dict[str, list[str]]
"""The rows of every table as JSON, cut to the columns that the previous release knows."""


def copy_migrations(folder: Path) -> None:
    """Put the migrations of the previous release into ``folder``."""
    for path in MIGRATIONS.glob("*.sql"):
        if path.name[: len(LAST)] <= LAST:
            shutil.copy(path, folder)


def fill(connection: Connection) -> Guild:
    """Three months in the life of a server, and a raid on another one; the last case and its effects are open."""
    connection.execute("set role service_role")
    bot = Caller(connection)
    last_month, this_month, next_month = _middles(bot)
    guild = {
        name: new_id() for name in ("guild_id", "role", "admin", "verification", "owner", "staff", "mod")
    }
    _set_up(bot, guild, last_month)
    for at_ms in (last_month, this_month, next_month):
        _attack_and_decide(bot, guild, at_ms)
    last_case = bot.one("select id::text from verification_events order by number desc limit 1")
    resolve(bot, guild, last_case, "reopen")
    raid = joined(
        guild_id=new_id(), at_ms=this_month, group_key="raid:1", detection_type="join_raid", rules=["join_raid"],
        reasons=["Many join."], action="restrict", confidence=0.9, level="high",
    )  # fmt: skip
    bot.call("record_verdicts", verdicts(raid, groups=[group(raid, raid["user_id"], new_id())]))
    connection.execute("reset role")
    # A server that is gone: its detections have no key and stay.
    bot_less = judged(guild_id=new_id(), at_ms=this_month)
    Caller(connection).call("record_verdicts", verdicts(bot_less))
    connection.execute("delete from servers where guild_id = %s", [bot_less["guild_id"]])
    return guild


def _middles(bot: Caller) -> list[int]:
    """The middle of last month, of this one and of the next: all of them have partitions."""
    query = """
        select (extract(epoch from m.first + interval '14 days') * 1000)::bigint
        from generate_series(-1, 1) n,
            lateral (select date_trunc('month', now(), 'UTC') + make_interval(months => n)) m(first)
    """
    return [at_ms for (at_ms,) in bot.rows(query)]


def _set_up(bot: Caller, guild: Guild, at_ms: int) -> None:
    channels = {"admin_channel_id": guild["admin"], "verification_channel_id": guild["verification"]}
    for patch in ({"restricted_role_id": guild["role"]} | channels, {"act_from": 0.6}):
        bot.call("configure_server", interaction(guild["guild_id"]), guild["guild_id"], patch)
    bot.call("import_phishing_domains", "feed", ["bad.example", "worse.example"])
    here = {"guild_id": guild["guild_id"], "at_ms": at_ms, "gone": False}
    states = [
        here | {"type": "guild", "name": "Home", "owner_id": guild["owner"]},
        here | {"type": "role", "role_id": guild["staff"], "name": "Staff", "permissions": KICK_MEMBERS},
        here | {"type": "channel", "channel_id": guild["admin"], "name": "mods"},
        member_state(guild["guild_id"], guild["mod"], at_ms, roles=[guild["staff"]]),
    ]
    bot.call("observe_events", {"states": states})


def _attack_and_decide(bot: Caller, guild: Guild, at_ms: int) -> None:
    here = {"guild_id": guild["guild_id"], "at_ms": at_ms}
    for decision in ("verify", "ban", "reject"):
        spam = judged(**here, roles=[new_id()])
        bot.call("observe_events", {"events": [observed(**here, event_id=spam["event_id"])]})
        bot.call("record_verdicts", verdicts(spam, innocent(**here), joined(**here)))
        carry_out(bot, guild)
        resolve(bot, guild, open_case(bot, guild), decision)
        carry_out(bot, guild)


def columns_of(connection: Connection) -> dict[str, list[str]]:
    """Each table's columns as they are now; partitions are no tables of their own."""
    return dict(
        Caller(connection).rows(
            "select c.relname, array_agg(a.attname::text order by a.attnum) from pg_class c "
            "join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped "
            "where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') "
            "and not c.relispartition group by c.relname"
        )
    )


def rows_of(connection: Connection, columns: dict[str, list[str]]) -> Rows:
    """What stands in those columns of those tables."""
    query = "select to_jsonb(t)::text from (select {} from public.{}) t"
    return {
        table: [row for (row,) in Caller(connection).rows(query.format(", ".join(names), table))]
        for table, names in columns.items()
    }
