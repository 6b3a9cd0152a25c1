"""What is sent: each row as a call of the fake Discord's control API, with the id of the event that comes of it."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from portcullis.models import EventKind
from tools.fakes.client import Guild
from tools.replay.cast import DAY_MS, Account, Cast, Ids, Troupe
from tools.replay.times import Placed

Json = dict[str, Any]

_MENTION = re.compile(r"<@!?(\d{15,19})>", re.ASCII)
_NO_ID = 1 << 63


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """What a row becomes.

    Attributes:
        placed: the row.
        guild_id: where.
        user_id: who.
        ops: the control calls, in order; who joins again has to leave first.
        event_id: under which the ledger has it; None for a rename, whose id holds the time of its arrival.
        repeats: it gives a member the name that they had been given before; that is judged no second time.
    """

    placed: Placed
    guild_id: str
    user_id: str
    ops: tuple[Json, ...]
    event_id: str | None
    repeats: bool = False


def guild_op(name: str, troupe: Troupe, cast: Cast, at_ms: int) -> Json:
    """How to make a guild with all who are there from the start; the arguments of ``create_guild``."""
    members = [_member(cast.accounts[user], since_ms, at_ms) for user, since_ms in troupe.members.items()]
    members += [{"id": each, "name": f"stranger {place}"} for place, each in enumerate(troupe.strangers, 1)]
    return {"name": name, "members": members, "at_ms": at_ms}


def moves(placed: Sequence[Placed], cast: Cast, guilds: Mapping[str, Guild], ids: Ids) -> list[Move]:
    """All rows in their order, but an edit that stands before its message follows it."""
    stage = _Stage(cast, guilds, ids)
    done: list[Move] = []
    early: dict[tuple[str, str | None], list[Placed]] = defaultdict(list)
    for one in placed:
        name = (one.guild, one.row.message)
        if one.row.event is EventKind.EDIT and name not in stage.messages:
            early[name].append(one)
            continue
        done.append(stage.move(one))
        if one.row.event is EventKind.MESSAGE and one.row.message is not None:
            done += [stage.move(edit) for edit in early.pop(name, [])]
    return done


class _Stage:
    """Turns rows into calls and remembers what later rows refer to."""

    def __init__(self, cast: Cast, guilds: Mapping[str, Guild], ids: Ids) -> None:
        self._cast = cast
        self._guilds = guilds
        self._ids = ids
        self._inside = {(name, user) for name, troupe in cast.troupes.items() for user in troupe.members}
        self.messages: dict[tuple[str, str | None], str] = {}
        self._nicks: dict[tuple[str, str], str | None] = {}

    def move(self, one: Placed) -> Move:
        guild, account = self._guilds[one.guild], self._cast.accounts[one.user]
        who = {"guild_id": guild.id, "user_id": account.id}
        event_id: str | None = None
        repeats = False
        ops: list[Json] = []
        if one.row.event is EventKind.JOIN:
            if (one.guild, one.user) in self._inside:
                ops.append({"op": "leave", **who})
            self._inside.add((one.guild, one.user))
            op = {"op": "join", **who, "name": account.name, "at_ms": one.at_ms}
            event_id = f"j:{guild.id}:{account.id}:{one.at_ms}"
        elif one.row.event is EventKind.RENAME:
            op = {"op": "rename", **who, "nick": one.row.name}
            repeats = self._nicks.get((one.guild, one.user)) == one.row.name
            self._nicks[one.guild, one.user] = one.row.name
        elif one.row.event is EventKind.EDIT:
            message_id = self.messages[one.guild, one.row.message]
            # A replay is faster than life and the bot is not: it may have deleted the message meanwhile.
            op = {"op": "edit", "message_id": message_id, "late": True}
            op |= self._content(one, guild, account)
            event_id = f"m:{message_id}:{one.at_ms}"
        else:
            message_id = self._ids.make(one.at_ms)
            self.messages[one.guild, one.row.message] = message_id
            op = {"op": "message", "message_id": message_id, **self._content(one, guild, account)}
            event_id = f"m:{message_id}"
        return Move(placed=one, **who, ops=(*ops, op), event_id=event_id, repeats=repeats)

    def _content(self, one: Placed, guild: Guild, account: Account) -> Json:
        row = one.row
        text = row.text or ""
        # Discord sets the flag only where the author has the right; a row's author has none, so it is just text.
        if row.everyone and "@everyone" not in text and "@here" not in text:
            text = f"@everyone {text}".strip()
        return {
            "channel_id": guild.channels[one.channel],
            "user_id": account.id,
            "content": text,
            "at_ms": one.at_ms,
            "mentions": self._mentioned(one, text),
            "mention_roles": [],
            "attachments": [
                {"filename": file.name, "size": file.size, "content_type": file.type} for file in row.files
            ],
        }

    def _mentioned(self, one: Placed, text: str) -> list[str]:
        mentions = one.row.mentions
        if isinstance(mentions, int):
            return list(self._cast.troupes[one.guild].strangers[:mentions])
        if "mentions" not in one.row.model_fields_set:
            return [each for each in dict.fromkeys(_MENTION.findall(text)) if 0 < int(each) < _NO_ID]
        return [self._cast.accounts[user].id for user in dict.fromkeys(mentions)]


def _member(account: Account, since_ms: int, at_ms: int) -> Json:
    return {
        "id": account.id,
        "name": account.name,
        "account_days": account.age_days(at_ms),
        "member_days": (at_ms - since_ms) / DAY_MS,
    }
