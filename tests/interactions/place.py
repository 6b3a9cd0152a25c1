"""A server on the fake Discord and in the real database, with the bot between: what moderators press takes effect."""

import itertools
import time
from collections.abc import Sequence
from typing import Any

from portcullis.db.store import Store
from portcullis.db.transport import Transport
from portcullis.discord.client import DiscordClient
from portcullis.outbox import runner
from tests.interactions.bot import Bot
from tests.sql.stories import NOW_MS, joined, judged, member_state, new_id
from tools.fakes.client import FakeDiscord, Guild

Json = dict[str, Any]


class Place:
    """Plays the gateway too: what it would report is told by ``tell``. ``case_id`` is that of the newest case."""

    def __init__(self, fake: FakeDiscord, transport: Transport, *members: Json) -> None:
        people = [{"name": "mod", "roles": ["moderator"]}, *members]
        roles = sorted({role for one in members for role in one.get("roles", ()) if role != "admin"})
        self.fake, self.store = fake, Store(transport)
        self.guild: Guild = fake.create_guild("Home", people, roles=roles)
        self.bot = Bot(transport, self._carry_out)
        self._discord = DiscordClient(fake.token, fake.api_url, clock=time.monotonic, sleep=time.sleep)
        self._told_ms = itertools.count(NOW_MS + 1000)
        self._last_number = 0
        self.set(
            restricted_role_id=self.guild.roles["restricted"],
            admin_channel_id=self.guild.channels["admin"],
            verification_channel_id=self.guild.channels["verification"],
        )
        self.tell(type="guild", name="Home", owner_id=self.guild.owner_id)
        for role in self.roles().values():
            self.tell(type="role", role_id=role["id"], position=role["position"], managed=role["managed"],
                      permissions=int(role["permissions"]))  # fmt: skip
        for one in self.guild.members:
            state = fake.member(self.guild.id, one["id"])
            assert state is not None
            self.tell_of(one["id"], roles=state["roles"])

    # What happens on Discord

    def spam(self, name: str, *, deleted: bool = False, alone: bool = True) -> str:
        """Somebody spams, is judged, and what follows is carried out, as far as it can be. Returns the message."""
        user_id = self.guild.member(name)
        sent = self.fake.message(self.guild.channels["general"], user_id, "free nitro")
        if deleted:
            self.fake.delete(sent["id"])
        member = self.fake.member(self.guild.id, user_id)
        verdict = judged(
            guild_id=self.guild.id, user_id=user_id, username=name, message_id=sent["id"],
            channel_id=self.guild.channels["general"], roles=member["roles"] if member else [],
            group_key=None if alone else "copies:x",
        )  # fmt: skip
        self.store.record_verdicts(batch={"events": [verdict]})
        self.carry_out()
        return str(sent["id"])

    def come_back(self, name: str) -> None:
        """Somebody joins again, now; what follows is carried out."""
        user_id, at_ms = self.guild.member(name), int(time.time() * 1000) + 1000
        self.fake.join(self.guild.id, name, user_id=user_id)
        back = joined(guild_id=self.guild.id, user_id=user_id, username=name, at_ms=at_ms, joined_at_ms=at_ms)
        self.store.record_verdicts(batch={"events": [back]})
        self.carry_out()

    def leave(self, name: str, *, told: bool = True) -> None:
        """Somebody leaves; the gateway tells of it."""
        self.fake.leave(self.guild.id, self.guild.member(name))
        if told:
            self.tell_of(self.guild.member(name), gone=True)
            self.carry_out()

    def tell(self, **state: Any) -> None:
        """The gateway reports something of the server."""
        here = {"guild_id": self.guild.id, "at_ms": next(self._told_ms), "gone": False}
        self.store.observe_events(batch={"states": [here | state]})

    def tell_of(self, user_id: str, **state: Any) -> None:
        """The gateway reports something of a member."""
        at_ms = next(self._told_ms)
        self.store.observe_events(batch={"states": [member_state(self.guild.id, user_id, at_ms, **state)]})

    def delete_channel(self, channel_id: str) -> None:
        """Somebody deletes a channel, and the gateway reports it."""
        assert self.fake.rest("DELETE", f"/channels/{channel_id}").status_code == 200
        self.tell(type="channel", channel_id=channel_id, gone=True)

    def delete_thread(self, thread_id: str, *, told: bool = True) -> None:
        """Somebody deletes a thread; ``told``: the gateway reports it."""
        assert self.fake.rest("DELETE", f"/channels/{thread_id}").status_code == 200
        if told:
            parent = self.guild.channels["verification"]
            self.tell(type="channel", channel_id=thread_id, parent_id=parent, channel_type=12, gone=True)

    def delete_role(self, role_id: str) -> None:
        """Somebody deletes a role, and the gateway reports it."""
        self.fake.post("roles", {"guild_id": self.guild.id, "role_id": role_id, "delete": True})
        self.tell(type="role", role_id=role_id, gone=True)

    def set(self, **patch: str) -> None:
        """Somebody changes settings; what follows is carried out."""
        asker = {"id": new_id(), "user_id": self.guild.owner_id, "guild_id": self.guild.id}
        self.store.configure_server(interaction=asker, guild_id=self.guild.id, patch=patch)
        self.carry_out()

    def carry_out(self) -> None:
        """What the minute job does."""
        self._carry_out([self.guild.id])

    # What moderators do and see

    def press(self, action: str, *, by: str | None = None, case_id: str | None = None) -> Json:
        """A moderator presses a button of the case."""
        custom_id = f"case:{action}:{case_id or self.case()['id']}"
        return self.bot.press(custom_id, guild_id=self.guild.id, **self._moderator(by))

    def command(self, path: str, options: Json | None = None, **fields: Any) -> Json:
        """A moderator types a command."""
        return self.bot.command(
            path, options, **({"guild_id": self.guild.id} | self._moderator(None) | fields)
        )

    def view(self, name: str) -> str:
        """What ``/case view`` says of somebody's case, in one text."""
        (embed,) = self.command("case view", {"user": self.guild.member(name)})["data"]["embeds"]
        fields = [f"{field['name']}: {field['value']}" for field in embed["fields"]]
        return "\n".join([embed["title"], embed.get("description", ""), *fields])

    def case(self) -> Json:
        """The newest case as the database shows it."""
        asker = {"user_id": self.guild.owner_id, "guild_id": self.guild.id}
        found = self.store.list_cases(interaction=asker)["cases"]
        number = found[0]["number"] if found else self._last_number
        self._last_number = number
        view: Json = self.store.read_case(interaction=asker, case={"number": number})["case"]
        return view

    def roles(self) -> dict[str, Json]:
        """Discord's roles of the server, by name."""
        listed = self.fake.rest("GET", f"/guilds/{self.guild.id}/roles").json()
        return {role["name"]: role for role in listed}

    def worn(self, name: str) -> list[str]:
        """The names of the roles that a member wears on Discord."""
        member = self.fake.member(self.guild.id, self.guild.member(name))
        return sorted(member["role_names"]) if member else []

    def notifications(self) -> list[Json]:
        """The notifications that stand on Discord, in whatever channel."""
        messages = self.fake.state(self.guild.id, messages="alive")["messages"]
        return [one for one in messages if one.get("components")]

    def threads(self) -> list[Json]:
        """The threads that are on Discord."""
        return list(self.fake.state(self.guild.id, messages="none")["threads"])

    def _moderator(self, by: str | None) -> Json:
        return {"user": by or self.guild.member("mod"), "roles": [self.guild.roles["moderator"]]}

    def _carry_out(self, guild_ids: Sequence[str]) -> None:
        runner.run(self.store, self._discord, budget_s=5, clock=time.monotonic, guild_ids=guild_ids)
