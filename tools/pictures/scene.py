"""A real stack with invented data, and the answers that its interactions function gives."""

import base64
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import psycopg
import requests

from portcullis.errors import UserError
from tools.bench.signed import Sender
from tools.devstack import identity
from tools.devstack.stack import Stack
from tools.pictures.card import Message
from tools.seed.load import fill
from tools.seed.plan import Plan

_SERVICES: Final = ("postgres", "postgrest", "interactions", "api")
_TIMEOUT_S: Final = 30
_DOOR: Final = {"X-Portcullis-Door": "pictures"}
"""With it the function hands files over in its JSON, as it does to the Edge door."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One server that has seen a lot.

    Attributes:
        guild_id: the busiest server.
        names: of its people, roles and channels, by id.
        now: the present.
    """

    guild_id: str
    names: Mapping[str, str]
    now: datetime
    _env: Mapping[str, str]
    _sender: Sender

    def ask(self, path: str, options: Mapping[str, str | int] | None = None) -> Message:
        """What the bot answers to a command of the server's administrator.

        Raises:
            UserError: it does not answer with an embed.
        """
        at_s = int(datetime.now(UTC).timestamp())
        signed = self._sender.command(path, options or {}, 0, at_s, guild_id=self.guild_id)
        url = self._env["PYTHON_INTERACTIONS_URL"]
        answer = requests.post(
            url, signed.body, headers={**signed.headers, **_DOOR}, timeout=_TIMEOUT_S
        ).json()
        data = answer.get("data", {})
        if not data.get("embeds"):
            raise UserError(f"/{path} was answered without an embed: {data.get('content')}")
        files = {file["name"]: base64.b64decode(file["content"]) for file in answer.get("files", ())}
        return Message(data=data, files=files, names=self.names, now=self.now)

    def open_case(self) -> dict[str, Any]:
        """The newest open case about one person of which the bot was sure, as its notification takes it.

        Raises:
            UserError: there is none.
        """
        with psycopg.connect(self._env["DATABASE_URL"]) as connection:
            found = connection.execute(
                "select private.case_view(id) from public.verification_events where guild_id = %s"
                " and resolved_at is null and group_key is null order by confidence < 0.9, opened_at desc limit 1",
                [self.guild_id],
            ).fetchone()
        if found is None:
            raise UserError("there is no open case to show")
        case: dict[str, Any] = found[0]
        return case


@contextmanager
def scene(plan: Plan) -> Iterator[Scene]:
    """Start a stack in a folder of its own, fill its database, and leave nothing behind."""
    with (
        tempfile.TemporaryDirectory(prefix="portcullis-") as folder,
        Stack(Path(folder), services=_SERVICES) as stack,
    ):
        fill(stack.env["DATABASE_URL"], plan)
        with psycopg.connect(stack.env["DATABASE_URL"]) as connection:
            guild_id = _busiest(connection)
            names = _names(connection, guild_id)
        sender = Sender(identity.load_or_create(Path(folder) / "secrets.json").discord_private_key)
        yield Scene(guild_id, names, plan.until, stack.env, sender)


def _busiest(connection: psycopg.Connection[Any]) -> str:
    """The server with the most detections, of those in which the bot does something."""
    row = connection.execute(
        "select guild_id::text from public.detection_events group by 1 order by bool_or(simulated), count(*) desc"
        " limit 1"
    ).fetchone()
    if row is None:
        raise UserError("nothing happened there: more servers or days are needed")
    guild_id: str = row[0]
    return guild_id


def _names(connection: psycopg.Connection[Any], guild_id: str) -> dict[str, str]:
    rows = connection.execute(
        "select u.discord_id::text, u.username from public.server_members m"
        " join public.users u on u.discord_id = m.user_id where m.guild_id = %(guild)s"
        " union all select role_id::text, name from public.guild_roles where guild_id = %(guild)s"
        " union all select channel_id::text, name from public.guild_channels where guild_id = %(guild)s",
        {"guild": guild_id},
    ).fetchall()
    return {found: name for found, name in rows if name}
