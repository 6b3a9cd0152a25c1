"""Plays scenes with the real detection over the real database, as fast as it goes: the time is the scene's own.

All scenes are played at once, each in a server of its own, one batch a second of their time. Whoever is restricted
says no more, for Discord would not let them.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from psycopg import Connection

from detection import handlers
from detection.batch import MAX_EVENTS, read_batch
from detection.handler import Handler
from detection.pipeline import Pipeline
from detection.servers import Servers
from portcullis import registry
from portcullis.db.store import Store
from tests.corpus.scenes import Line, Person, Scene
from tests.present import NOW_MS, iso
from tools.replay.cast import DAY_MS, Ids

Json = dict[str, Any]

MODERATE = 1 << 13
"""Discord's permission to manage messages."""
_HANDLERS = registry.load(handlers, "HANDLER", Handler)
_MENTION = re.compile(r"@(&?)(\w+)")


@dataclass(slots=True, repr=False)
class Server:
    """Where one scene plays: Discord's ids for its people and channels, and how far everybody has come."""

    scene: Scene
    ids: Ids
    id: str = field(init=False)
    people: dict[str, str] = field(init=False)
    channels: defaultdict[str, str] = field(init=False)
    role: str = field(init=False)
    said: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    """Messages and edits of each person so far, filler left out."""
    last: dict[str, Json] = field(default_factory=dict)
    """Each person's latest message, which an edit changes."""
    caught: dict[str, int] = field(default_factory=dict)
    """Who is restricted, and after how many messages."""

    def __post_init__(self) -> None:
        """Everybody's id tells the age of their account."""
        born_ms = NOW_MS - 90 * DAY_MS
        self.id, self.role = self.ids.make(born_ms), self.ids.make(born_ms)
        self.channels = defaultdict(lambda: self.ids.make(born_ms))
        self.people = {
            person.name: self.ids.make(NOW_MS - round(person.account * DAY_MS))
            for person in self.scene.people.values()
        }

    def setting(self, store: Store) -> list[Json]:
        """Configure the server, and answer with its roles as the worker would send them."""
        press = {"id": self.ids.make(NOW_MS), "user_id": self.ids.make(NOW_MS), "guild_id": self.id}
        patch: Json = {
            "restricted_role_id": self.ids.make(NOW_MS),
            "admin_channel_id": self.channels["#admin"],
            "verification_channel_id": self.channels["#verification"],
        }
        rules: Json = {}
        if self.scene.traps:
            rules["honeypot"] = {"channels": [self.channels[name] for name in self.scene.traps]}
        if self.scene.watched:
            rules["watchlist"] = {"words": self.scene.watched}
        if rules:
            patch["rules"] = rules
        store.configure_server(interaction=press, guild_id=self.id, patch=patch)
        role = {"id": self.role, "name": "Mods", "permissions": str(MODERATE)}
        staff = [person for person in self.scene.people.values() if person.staff]
        return [
            _entry("GUILD_ROLE_CREATE", {"guild_id": self.id, "role": role}, NOW_MS - 2),
            *(
                _entry("GUILD_MEMBER_UPDATE", {"guild_id": self.id, **self._member(person)}, NOW_MS - 1)
                for person in staff
            ),
        ]

    def event(self, line: Line) -> Json:
        """The line as the worker sends it."""
        at_ms = NOW_MS + round(line.at * 1000)
        person = self.scene.people[line.who]
        member = self._member(person)
        user = member.pop("user")
        if line.kind in {"join", "rename"}:
            shown = user | {"global_name": line.text or user["username"]}
            kind = "GUILD_MEMBER_ADD" if line.kind == "join" else "GUILD_MEMBER_UPDATE"
            return _entry(kind, {"guild_id": self.id, "user": shown, **member}, at_ms)
        self.said[line.who] += not line.filler
        if line.kind == "edit":
            changed = self.last[line.who] | self._content(line) | {"edited_timestamp": iso(at_ms)}
            return _entry("MESSAGE_UPDATE", changed, at_ms)
        message = {
            "id": self.ids.make(at_ms),
            "channel_id": self.channels[line.channel],
            "guild_id": self.id,
            "author": user,
            "member": member,
            "mention_everyone": person.staff and "@everyone" in line.text,
        }
        self.last[line.who] = message | self._content(line)
        return _entry("MESSAGE_CREATE", self.last[line.who], at_ms)

    def _member(self, person: Person) -> Json:
        """Somebody's part in the server; whom the scene shows joining is in it from then on."""
        joins = (line.at for line in self.scene.lines if line.who == person.name and line.kind == "join")
        joined_s = next(joins, -person.member * DAY_MS / 1000)
        return {
            "user": {"id": self.people[person.name], "username": person.name.rstrip("!")},
            "roles": [self.role] if person.staff else [],
            "joined_at": iso(NOW_MS + round(joined_s * 1000)),
        }

    def _content(self, line: Line) -> Json:
        mentioned = [name for mark, name in _MENTION.findall(line.text) if not mark and name in self._names()]
        roles = [name for mark, name in _MENTION.findall(line.text) if mark]
        beside: defaultdict[str, list[str]] = defaultdict(list)
        for kind, value in line.beside:
            beside[kind].append(value)
        content: Json = {
            "content": self._written(line.text),
            "mentions": [{"id": self._names()[name]} for name in mentioned],
            "mention_roles": [self.channels[f"@&{name}"] for name in roles],
            "attachments": [_file(value) for value in beside["file"]],
            "embeds": [_embed(value) for value in beside["embed"]],
            "message_snapshots": [{"message": {"content": value}} for value in beside["forward"]],
        }
        if beside["reply"]:
            content["referenced_message"] = {"author": {"id": self._names()[beside["reply"][0].rstrip("!")]}}
        return content

    def _written(self, text: str) -> str:
        def id_of(found: re.Match[str]) -> str:
            mark, name = found.groups()
            if mark:
                return f"<@&{self.channels[f'@&{name}']}>"
            return f"<@{self._names()[name]}>" if name in self._names() else found[0]

        return _MENTION.sub(id_of, text)

    def _names(self) -> dict[str, str]:
        return {name.rstrip("!"): user_id for name, user_id in self.people.items()}


def play(scenes: Sequence[Scene], store: Store, connection: Connection[Any]) -> list[Server]:
    """Play all scenes to their end. ``connection`` looks into the database after each second."""
    ids = Ids()
    servers = [Server(scene, ids) for scene in scenes]
    pipeline = Pipeline(store=store, servers=Servers(), fingerprint_key="key")
    _process(pipeline, [entry for server in servers for entry in server.setting(store)])
    _remember(servers, connection)
    by_id = {server.id: server for server in servers}
    for moment in _seconds(servers):
        due = [(server, line) for server, line in moment if line.who not in server.caught]
        _process(pipeline, [server.event(line) for server, line in due])
        for guild_id, user_id in _restricted(connection):
            server = by_id[guild_id]
            who = next(name for name, known in server.people.items() if known == user_id)
            server.caught.setdefault(who, server.said[who])
    return servers


def _remember(servers: Sequence[Server], connection: Connection[Any]) -> None:
    """Let the database know who has talked before the scene begins."""
    talkers = [
        (server.id, server.people[person.name], person.said)
        for server in servers
        for person in server.scene.people.values()
        if person.said
    ]
    with connection.cursor() as cursor:
        cursor.executemany(
            "insert into users (discord_id) values (%s) on conflict do nothing",
            [(one[1],) for one in talkers],
        )
        cursor.executemany(
            "insert into server_members (guild_id, user_id, message_count) values (%s, %s, %s)", talkers
        )
    connection.commit()


def _seconds(servers: Sequence[Server]) -> Iterator[list[tuple[Server, Line]]]:
    """What happens in each second in which something does."""
    moments: defaultdict[int, list[tuple[Server, Line]]] = defaultdict(list)
    for server in servers:
        for line in server.scene.lines:
            moments[int(line.at)].append((server, line))
    return (moments[second] for second in sorted(moments))


def _process(pipeline: Pipeline, entries: list[Json]) -> None:
    for first in range(0, len(entries), MAX_EVENTS):
        batch = read_batch(json.dumps({"events": entries[first : first + MAX_EVENTS]}).encode(), _HANDLERS)
        assert batch.set_aside == (), batch.set_aside
        pipeline.process(batch)


def _restricted(connection: Connection[Any]) -> list[tuple[str, str]]:
    rows = connection.execute("select guild_id, user_id from server_members where is_restricted").fetchall()
    connection.commit()
    return [(row[0], row[1]) for row in rows]


def _entry(kind: str, data: Json, at_ms: int) -> Json:
    return {"type": kind, "received_ms": at_ms, "data": data}


def _file(words: str) -> Json:
    """``image.png 12345``: name and size."""
    name, _, size = words.rpartition(" ")
    kind = "image/png" if name.endswith("png") else "application/octet-stream"
    return {"filename": name, "size": int(size), "content_type": kind}


def _embed(words: str) -> Json:
    """``title / description / address``: the last two may be missing."""
    parts = words.split(" / ")
    return dict(zip(("title", "description", "url"), parts, strict=False))
