"""What one client says, and what comes of it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tools.devstack.realtime import tokens
from tools.devstack.realtime.channel import Channel, reply
from tools.devstack.realtime.frames import Frame
from tools.devstack.realtime.hub import Hub
from tools.devstack.realtime.joins import PREFIX, Join, usable
from tools.devstack.realtime.policy import Policy
from tools.devstack.realtime.tokens import Claims, Refusal

MOST_CHANNELS: Final = 100
"""Of one connection, as in a new hosted project."""
_LONGEST_TIMER_S: Final = 3600.0
_NO_CHANGES: Final = (
    "RealtimeDisabledForConfiguration: the local stack sends no postgres_changes; "
    "broadcast from a trigger with realtime.send"
)


@dataclass(frozen=True, slots=True)
class House:
    """What all conversations share.

    Attributes:
        secret: with which tokens are signed.
        policy: says who may read which private topic.
        hub: where channels get their messages.
        clock: tells the time, in seconds since the Unix epoch.
        allow_public: whether channels may be joined that are not private.
    """

    secret: str
    policy: Policy
    hub: Hub
    clock: Callable[[], float]
    allow_public: bool

    def read(self, token: str) -> Claims:
        """Verify a token; raises ``Refusal``."""
        return tokens.read(token, self.secret, self.clock())


class Conversation:
    """One client's channels.

    Args:
        house: what it shares with others.
        api_key: the JWT with which the client connected.
        send: takes frames for the client; returns at once.
    """

    def __init__(self, house: House, api_key: str, send: Callable[[Frame], None]) -> None:
        self._house = house
        self._api_key = api_key
        self._send = send
        self._channels: dict[str, Channel] = {}

    async def hear(self, frame: Frame) -> None:
        """Do what a frame asks for."""
        if frame.topic == "phoenix" and frame.event == "heartbeat":
            self._send(reply("phoenix", frame.ref, None, "ok", {}))
        elif frame.event == "phx_join" and frame.topic.startswith(PREFIX):
            await self._join(frame)
        elif (channel := self._channels.get(frame.topic)) and frame.join_ref in {None, channel.join_ref}:
            await self._hear_in(channel, frame)
        elif frame.event == "phx_leave":  # left already
            self._send(reply(frame.topic, frame.ref, frame.join_ref, "ok", {}))
        else:
            response = {"reason": "unmatched topic"}
            self._send(reply(frame.topic, frame.ref, frame.join_ref, "error", response))

    def end(self) -> None:
        """Forget all channels: the client is gone."""
        for channel in list(self._channels.values()):
            self._forget(channel)

    async def _hear_in(self, channel: Channel, frame: Frame) -> None:
        match frame.event:
            case "phx_leave":
                self._forget(channel)
                channel.reply(frame.ref, "ok", {})
                channel.say_closed()
            case "access_token":
                await self._renew(channel, frame.payload.get("access_token"))
            case "broadcast" | "presence":
                # Hosted Realtime asks the table's INSERT policies. Portcullis has none: clients only listen.
                reason = (
                    "Unauthorized: You do not have permissions to write to this Channel topic: "
                    f"{channel.name}"
                )
                channel.reply(frame.ref, "error", {"reason": reason})
            case _:
                pass  # as on hosted Realtime, what nobody knows is not answered

    async def _join(self, frame: Frame) -> None:
        if former := self._channels.get(frame.topic):
            self._forget(former)
            former.say_closed()
        join_ref = frame.join_ref or frame.ref
        try:
            join = Join.read(frame.topic, frame.payload)
            channel = await self._admit(join, join_ref)
        except Refusal as refusal:
            response = {"reason": str(refusal)}
            self._send(reply(frame.topic, frame.ref, join_ref, "error", response))
            return
        self._channels[frame.topic] = channel
        self._house.hub.add(channel)  # before the reply: from then on nothing may be missed
        self._set_timer(channel)
        channel.reply(frame.ref, "ok", {"postgres_changes": join.echo()})
        if join.bindings:
            channel.tell("postgres_changes", _NO_CHANGES)

    async def _admit(self, join: Join, join_ref: str | None) -> Channel:
        """The channel, if the client may join; raises ``Refusal`` if not."""
        if len(self._channels) >= MOST_CHANNELS:
            raise Refusal("ChannelRateLimitReached", "Too many channels")
        if not (join.private or self._house.allow_public):
            raise Refusal("PrivateOnly", "This project only allows private channels: join with private: true")
        token = join.token or self._api_key
        claims = self._house.read(token)
        if join.private:
            await self._house.policy.check(join.topic, claims)
        return Channel(
            name=join.topic,
            private=join.private,
            join_ref=join_ref,
            token=token,
            claims=claims,
            send=self._send,
        )

    async def _renew(self, channel: Channel, token: object) -> None:
        """Go on as another token says; until it is known whether that is allowed, nothing is sent."""
        if not isinstance(token, str) or not usable(token) or token == channel.token:
            return
        channel.hold()
        if channel.timer:  # the old token may end while the new one is looked at
            channel.timer.cancel()
        try:
            claims = self._house.read(token)
            if channel.private:
                await self._house.policy.check(channel.name, claims)
        except Refusal as refusal:
            self._shut(channel, refusal.text)
            return
        channel.token, channel.claims = token, claims
        self._set_timer(channel)
        channel.release()

    def _set_timer(self, channel: Channel) -> None:
        if channel.timer:
            channel.timer.cancel()
        # A token may live for years: the timer looks again every hour.
        left_s = min(channel.claims.expires_s - self._house.clock(), _LONGEST_TIMER_S)
        channel.timer = asyncio.get_running_loop().call_later(left_s, self._look_at_token, channel)

    def _look_at_token(self, channel: Channel) -> None:
        try:
            tokens.check_time(channel.claims, self._house.clock())
        except Refusal as refusal:
            self._shut(channel, refusal.text)
        else:
            self._set_timer(channel)

    def _shut(self, channel: Channel, why: str) -> None:
        self._forget(channel)
        channel.tell("system", why)
        channel.say_closed()

    def _forget(self, channel: Channel) -> None:
        self._house.hub.remove(channel)
        if channel.timer:
            channel.timer.cancel()
        if self._channels.get(channel.topic) is channel:
            del self._channels[channel.topic]
