"""Two servers that know nothing of each other, with the same life in both, and rows in every table.

All ids and all text of a server begin with its ``mark``: whatever shows the mark of the other server has leaked.
"""

from dataclasses import dataclass
from typing import Any, Final

from tests.sql.stories import (
    Caller,
    carry_out,
    interaction,
    judged,
    member_state,
    observed,
    open_case,
    resolve,
    verdicts,
)
from tools.devstack.databases import Database

ADMINISTRATOR: Final = 8
MANAGE_SERVER: Final = 32
KICK_MEMBERS: Final = 2


@dataclass(frozen=True, slots=True)
class Server:
    """The ids of a server and of the people in it; ``mark`` is twelve digits."""

    mark: str

    def id(self, number: int) -> str:
        """A snowflake of this server."""
        return f"{self.mark}{number:06}"

    @property
    def guild_id(self) -> str:
        """The server itself."""
        return self.id(1)

    @property
    def channel_id(self) -> str:
        """Where the suspects write."""
        return self.id(2)

    @property
    def suspect(self) -> str:
        """Wrote spam, is restricted, has an open case."""
        return self.id(21)

    @property
    def message_id(self) -> str:
        """What the suspect wrote."""
        return self.id(22)

    @property
    def secret(self) -> str:
        """The text of that message."""
        return f"{self.mark} has words that moderators alone may read"

    def person(self, name: str) -> str:
        """Somebody of ``STAFF`` or ``NO_STAFF``."""
        return self.id(11 + [*STAFF, *NO_STAFF].index(name))


STAFF: Final = {"administrator": ADMINISTRATOR, "manager": MANAGE_SERVER, "moderator": KICK_MEMBERS}
"""Who looks after a server, and what their role may do. A manager administers and does not moderate."""
NO_STAFF: Final = ("demoted", "outsider")
"""Who has no right to see anything: an administrator until a moment ago, and somebody who never was one."""

HOME: Final = Server("770077007700")
OTHER: Final = Server("880088008800")
THIRD: Final = Server("990099009900")
"""A server that HOME trusts, and no more: OTHER's trust in HOME is none of HOME's business."""


def claims(discord_id: str | None) -> dict[str, Any]:
    """What Supabase Auth signs for somebody who signed in with that account; None for one without Discord."""
    account = {} if discord_id is None else {"discord_id": discord_id}
    return {"sub": "6f2b9c1e-0000-4000-8000-000000000001", "role": "authenticated", "app_metadata": account}


def fill(database: Database) -> None:
    """Put rows of both servers into every table: by the bot's functions, and by hand where it has none yet."""
    with database.connect("service_role") as connection:
        bot = Caller(connection)
        now_ms = bot.one("select (extract(epoch from now()) * 1000)::bigint")
        bot.call("import_phishing_domains", "feed", ["bad.example"])
        for server in (HOME, OTHER):
            _live(bot, server, now_ms)
    with database.connect() as connection:
        for server in (HOME, OTHER):
            connection.execute(_REST_OF_THE_TABLES.format(**_literals(server)))
        connection.execute("insert into servers (guild_id) values (%s)", [THIRD.guild_id])
        connection.cursor().executemany(
            "insert into server_relationships (source_guild_id, target_guild_id, relationship_type, trust_level) "
            "values (%s, %s, 'trust', 50)",
            [(HOME.guild_id, THIRD.guild_id), (OTHER.guild_id, HOME.guild_id)],
        )


def _live(bot: Caller, server: Server, now_ms: int) -> None:
    guild = {"guild_id": server.guild_id, "admin": server.id(3)}
    settings = {
        "restricted_role_id": server.id(4), "admin_channel_id": server.id(3), "act_from": 0.6,
        "verification_channel_id": server.id(5),
    }  # fmt: skip
    bot.call("configure_server", interaction(server.guild_id), server.guild_id, settings)
    bot.call("observe_events", {"states": _states(server, now_ms)})
    bot.call(
        "observe_events", {"states": [member_state(server.guild_id, server.person("demoted"), now_ms + 1)]}
    )

    by_administrator = interaction(server.guild_id, server.person("administrator"))
    defaults = {"warning_days": 30, "warning_ladder": ["1:tempban 1d"]}
    bot.call("warn_member", by_administrator, server.id(51), server.secret, [server.id(41)], defaults)

    for number in (30, 20):  # the first case is decided, the second stays open
        spam = judged(
            event_id=f"m:{server.id(number)}", at_ms=now_ms, guild_id=server.guild_id, content=server.secret,
            user_id=server.id(number + 1), message_id=server.id(number + 2), channel_id=server.channel_id,
            username=f"{server.mark} spammer", roles=[server.id(6)],
        )  # fmt: skip
        seen = {
            key: spam[key] for key in ("event_id", "guild_id", "user_id", "at_ms", "channel_id", "message_id")
        }
        bot.call("observe_events", {"events": [observed(**seen)]})
        bot.call("record_verdicts", verdicts(spam))
        carry_out(bot, guild)
        if number == 30:
            resolve(bot, guild, open_case(bot, guild), "ban", server.person("administrator"))


def _states(server: Server, now_ms: int) -> list[dict[str, Any]]:
    here = {"guild_id": server.guild_id, "at_ms": now_ms, "gone": False}
    states = [
        here | {"type": "guild", "name": f"{server.mark} is home"},
        here | {"type": "channel", "channel_id": server.channel_id, "name": f"{server.mark} lobby"},
    ]
    for number, (name, permissions) in enumerate(STAFF.items(), start=41):
        role = {"type": "role", "role_id": server.id(number), "name": name, "permissions": permissions}
        states.append(here | role)
        states.append(member_state(server.guild_id, server.person(name), now_ms, roles=[server.id(number)]))
    was_administrator = member_state(server.guild_id, server.person("demoted"), now_ms, roles=[server.id(41)])
    return [*states, was_administrator]


def _literals(server: Server) -> dict[str, str]:
    """SQL literals; nothing here comes from outside."""
    words = {
        "guild": server.guild_id, "user": server.suspect,
        "message": server.message_id, "channel": server.channel_id, "text": server.secret, "mark": server.mark,
    }  # fmt: skip
    return {name: f"'{word}'" for name, word in words.items()}


_REST_OF_THE_TABLES: Final = """
    insert into contexts (guild_id, user_id, message_id, purpose, prompt_version, model, rationale)
    values ({guild}, {user}, {message}, 'message_analysis', '1', 'm', {text});
    insert into gpt_usage (guild_id, user_id, purpose, model) values ({guild}, {user}, 'message_analysis', 'm');
    insert into llm_reviews (guild_id, user_id, occurred_at, event_id, channel_id, message_id, asked_for, fingerprint,
        confidence)
    values ({guild}, {user}, now(), {mark}, {channel}, {message}, 'ambiguous', {mark}, 0.5);
    insert into llm_spending (guild_id, date) values ({guild}, current_date);
    insert into llm_circuits (model) values ({mark});
    insert into command_stats (guild_id, user_id, command_name) values ({guild}, {user}, 'stats');
    insert into performance_metrics (guild_id, name, value, unit) values ({guild}, 'judging', 1, 'ms');
    insert into shared_flags (guild_id, user_id, detection_type, confidence)
    values ({guild}, {user}, 'suspicious_content', 0.9);
    insert into training_data (guild_id, user_id, message_id, content, source)
    values ({guild}, {user}, {message}, {text}, 'case');
    insert into training_labels (training_id, guild_id, labeled_by, label)
    select id, guild_id, {user}, 'spam' from training_data where guild_id = {guild};
    insert into reports (case_id, guild_id, user_id, reporter_id, reason, message_id)
    select id, guild_id, {user}, {user}, {text}, {message} from verification_events where guild_id = {guild};
    with file as (
        insert into artifacts (guild_id, kind, format, path) values ({guild}, 'export', 'csv', {mark}) returning id
    )
    insert into export_requests (artifact_id, guild_id, what, from_at, until_at)
    select id, {guild}, 'cases', now() - interval '1 day', now() from file;
    insert into lockdowns (guild_id, channel_id, reason, error) values ({guild}, {channel}, {mark}, {mark});
    insert into rate_limits (guild_id, user_id, bucket) values ({guild}, {user}, 'stats');
    insert into case_notes (guild_id, case_id, author_id, note)
    select guild_id, id, user_id, {text} from verification_events where guild_id = {guild};
    insert into job_runs (job) values ({mark});
"""
