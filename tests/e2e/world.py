"""A running stack as the end-to-end tests see it: people write, and somebody looks what came of it."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import psycopg
import requests

from portcullis import inside
from portcullis.db.store import Store
from portcullis.db.transport import Transport
from tools.devstack.stack import Stack
from tools.fakes.client import FakeDiscord, Guild

DEADLINE_S = 30.0
SCAM = "Free nitro for everyone! Claim it at https://nitro-gift.example/claim before it is gone"


def wait_for(what: str, condition: Callable[[], Any]) -> Any:
    """Ask again until ``condition`` is true, and return what it said; real processes need real time."""
    deadline = time.monotonic() + DEADLINE_S
    while time.monotonic() < deadline:
        if found := condition():
            return found
        time.sleep(0.05)
    raise AssertionError(f"not within {DEADLINE_S:.0f} s: {what}")


@dataclass(frozen=True)
class World:
    """A stack, the fake Discord in it, and a look into its database as the owner."""

    stack: Stack
    discord: FakeDiscord
    database: psycopg.Connection[tuple[Any, ...]]

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        return self.database.execute(query, values).fetchall()

    def guild(self, *members: str, configured: bool = True) -> Guild:
        """A server with a moderator and these members of two months' standing, set up for the bot."""
        people: list[dict[str, Any]] = [{"name": "mod", "roles": ["moderator"]}]
        people += [{"name": name, "account_days": 60, "member_days": 60} for name in members]
        guild = self.discord.create_guild("Home", people)
        if configured:
            self.configure(guild)
        return guild

    def configure(self, guild: Guild) -> None:
        """Tell the bot the server's role and channels."""
        transport = Transport.of_project(
            self.stack.env["SUPABASE_URL"], self.stack.env["SUPABASE_SERVICE_ROLE_KEY"]
        )
        Store(transport).configure_server(
            interaction={"id": guild.channels["random"], "user_id": guild.owner_id, "guild_id": guild.id},
            guild_id=guild.id,
            patch={
                "restricted_role_id": guild.roles["restricted"],
                "admin_channel_id": guild.channels["admin"],
                "verification_channel_id": guild.channels["verification"],
            },
        )
        transport.close()

    def told(self, guild: Guild, name: str, options: dict[str, Any] | None = None) -> str:
        """What the owner reads in the end when they give a command, also where the door had to defer."""
        asked = self.discord.command(guild.channels["admin"], guild.owner_id, name, options)
        return str(self.discord.interaction(asked["id"], wait_s=DEADLINE_S))

    def judged(self, guild: Guild) -> int:
        """How many messages of the server were judged; each counts once in the ledger."""
        query = "select count(*) from judged_events where guild_id = %s and kind = 'message'"
        return int(self.rows(query, guild.id)[0][0])

    def restricted(self, guild: Guild, name: str) -> bool:
        """Whether the member wears the restricted role in Discord."""
        member = self.discord.member(guild.id, guild.member(name))
        return member is not None and guild.roles["restricted"] in member["roles"]

    def notifications(self, guild: Guild) -> list[dict[str, Any]]:
        """What the bot wrote in the admin channel."""
        messages = self.discord.state(guild.id, messages="alive")["messages"]
        return [m for m in messages if m["channel_id"] == guild.channels["admin"] and m.get("components")]

    def settled(self, guild: Guild) -> bool:
        """Whether no effect of the server waits or is under way."""
        query = "select count(*) from outbox where guild_id = %s and status in ('pending', 'leased')"
        return self.rows(query, guild.id) == [(0,)]

    def run_outbox_job(self) -> dict[str, Any]:
        """What Supabase Cron does every minute."""
        return self.run_job("outbox")

    def run_job(self, name: str) -> dict[str, Any]:
        """What Supabase Cron does when it is time."""
        body = json.dumps({"job": name}).encode()
        header = inside.sign(self.stack.env["SCHEDULED_SECRET"], body, int(time.time()))
        answer = requests.post(
            self.stack.env["SCHEDULED_URL"], data=body, headers={inside.HEADER: header}, timeout=30
        )
        counts: dict[str, Any] = answer.json()
        assert answer.status_code == 200, counts
        return counts

    def expire_leases(self, guild: Guild) -> None:
        """Let the time of every lease pass."""
        self.database.execute(
            "update outbox set lease_until = now() - interval '1 second', available_at = now() "
            "where guild_id = %s and status = 'leased'",
            [guild.id],
        )

    def make_due(self, guild: Guild) -> None:
        """Let the time of every back-off pass."""
        self.database.execute(
            "update outbox set available_at = now() where guild_id = %s and status = 'pending'", [guild.id]
        )

    @contextmanager
    def stuck_at(self, table: str, function: str) -> Iterator[Callable[[], None]]:
        """Hold writers of ``table`` back; the callable waits until ``function`` is stuck there, and ends it for good.

        With its server process dead, what the function had begun is rolled back, as in a crash of the database's side.
        """
        with psycopg.connect(self.stack.env["DATABASE_URL"]) as holder:
            holder.execute(f"lock table public.{table} in share row exclusive mode")

            def stuck() -> list[tuple[Any, ...]]:
                return self.rows(
                    "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like %s",
                    f"%{function}%",
                )

            def end() -> None:
                for (pid,) in stuck():
                    self.database.execute("select pg_terminate_backend(%s)", [pid])

            def wait_and_end() -> None:
                wait_for(f"{function} is stuck at {table}", stuck)
                self.stack.kill("detection")
                end()
                wait_for(f"{function} is gone", lambda: not stuck())

            yield wait_and_end
