"""A server and the person who administers it, as the gateway would have reported them."""

from itertools import count
from typing import Any

import psycopg

from tools.devstack.auth.client import sign_in
from tools.devstack.stack import Stack

PASSWORD = "open sesame"
_ADMINISTRATOR = 8
_ids = count(100_000_000_000_000_000)


class AdministeredServer:
    """A Discord server with one administrator, who has a role that says so.

    Attributes:
        guild_id: its id.
        topic: where its news are sent.
        admin_id: the administrator's Discord id.
        email: the administrator's, who signs in with it and ``PASSWORD``.
    """

    def __init__(self, stack: Stack, database: psycopg.Connection[tuple[Any, ...]]) -> None:
        self.guild_id, self._role, self.admin_id = (str(next(_ids)) for _ in range(3))
        self.topic = f"guild:{self.guild_id}"
        self.email = f"{self.admin_id}@e2e.test"
        self._database = database
        sign_in(stack.env, self.admin_id, email=self.email, password=PASSWORD)
        self._execute("insert into public.servers (guild_id) values (%(guild)s)")
        self._execute(
            """
            insert into public.guild_roles (guild_id, role_id, permissions, seen_at)
            values (%(guild)s, %(role)s, %(permissions)s, now())
            """,
            permissions=_ADMINISTRATOR,
        )
        self._execute(
            """
            insert into public.users (discord_id, username, account_created_at)
            values (%(user)s, 'ann', now())
            """,
            user=self.admin_id,
        )
        self.admit(self)

    def admit(self, other: "AdministeredServer") -> None:
        """Let another server's administrator administer this one too."""
        self._execute(
            """
            insert into public.server_members (guild_id, user_id, roles)
            values (%(guild)s, %(user)s, array[%(role)s])
            """,
            user=other.admin_id,
        )

    def demote(self, other: "AdministeredServer") -> None:
        """Take the administrator's role from another server's administrator."""
        self._execute(
            "update public.server_members set roles = '{}' where guild_id = %(guild)s and user_id = %(user)s",
            user=other.admin_id,
        )

    def open_case(self) -> None:
        """Have a case opened."""
        self._execute(
            """
            insert into public.verification_events
              (guild_id, user_id, confidence, confidence_level, opened_at, last_alert_at, alerted_at)
            values (%(guild)s, %(user)s, 0.9, 'high', now(), now(), now())
            """,
            user=self.admin_id,
        )

    def verify_cases(self) -> None:
        """Have all its cases verified."""
        self._execute(
            """
            update public.verification_events
            set status = 'verified', resolved_at = now(), resolved_by = %(user)s where guild_id = %(guild)s
            """,
            user=self.admin_id,
        )

    def delete_cases(self) -> None:
        """Delete all its cases."""
        self._execute("delete from public.verification_events where guild_id = %(guild)s")

    def mark(self) -> None:
        """Send the marker."""
        self._execute("select realtime.send('{}', 'marker', 'guild:' || %(guild)s, true)")

    def _execute(self, query: str, **values: object) -> None:
        """Do something in the database; returns once it is committed."""
        self._database.execute(query.encode(), {"guild": self.guild_id, "role": self._role, **values})
