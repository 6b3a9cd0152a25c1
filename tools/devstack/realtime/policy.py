"""Asks Postgres whether somebody may read a private topic."""

import asyncio
import json
import logging

import psycopg

from tools.devstack.realtime.tokens import Claims, Refusal

_AT_ONCE = 8
_OPTIONS = "-c statement_timeout=5000 -c lock_timeout=5000"
_BECOME = """
select set_config('role', %(role)s, true),
       set_config('realtime.topic', %(topic)s, true),
       set_config('request.jwt.claims', %(claims)s, true),
       set_config('request.jwt.claim.sub', %(sub)s, true),
       set_config('request.jwt.claim.role', %(role)s, true),
       set_config('request.headers', '{}', true)
"""
_log = logging.getLogger(__name__)


class Policy:
    """The policies of ``realtime.messages``, asked as hosted Realtime asks them.

    A message for the topic is put into the table, the caller becomes the user, and may read the topic if the
    message can be seen. All of it is rolled back.

    Args:
        database_url: as a role that may write the table and become any caller.
    """

    def __init__(self, database_url: str) -> None:
        self._url = database_url
        self._room = asyncio.Semaphore(_AT_ONCE)

    async def check(self, topic: str, claims: Claims) -> None:
        """Make sure that somebody may read broadcasts.

        Args:
            topic: without the leading ``realtime:``.
            claims: of whom.

        Raises:
            Refusal: they may not, or the database cannot say.
        """
        try:
            allowed = await self._sees(topic, claims)
        except psycopg.OperationalError as error:
            _log.warning("the database does not answer: %s", error)
            text = "Realtime was unable to connect to the project database"
            raise Refusal("UnableToConnectToProject", text) from error
        except psycopg.Error as error:  # a policy that fails allows nothing
            _log.warning("the policies fail: %s", error)
            allowed = False
        if not allowed:
            text = f"You do not have permissions to read from this Channel topic: {topic}"
            raise Refusal("Unauthorized", text)

    async def _sees(self, topic: str, claims: Claims) -> bool:
        user = {
            "topic": topic,
            "role": claims.role,
            "sub": claims.sub,
            "claims": json.dumps(claims.everything),
        }
        async with (
            self._room,
            await psycopg.AsyncConnection.connect(self._url, options=_OPTIONS) as connection,
            connection.transaction(force_rollback=True),
        ):
            probe = await connection.execute(
                "insert into realtime.messages (topic, extension) values (%s, 'broadcast') returning id",
                [topic],
            )
            row = await probe.fetchone()
            await connection.execute(_BECOME, user)
            seen = await connection.execute("select 1 from realtime.messages where id = %s", row)
            return await seen.fetchone() is not None
