"""/config setup and validate against the real database and a Discord that checks permissions."""

import time
from collections.abc import Iterator
from typing import Any

import pytest

from portcullis.db.store import Store
from portcullis.db.transport import Transport
from portcullis.discord.client import DiscordClient
from portcullis.discord.look import Reader
from portcullis.discord.permissions import Bit
from portcullis.outbox import runner
from portcullis.outbox.effects.set_up_denials import BATCH
from tests.e2e.world import wait_for
from tests.interactions.bot import Bot, is_private
from tests.sql.stories import NOW_MS, new_id
from tools.fakes.client import ControlCallError, FakeDiscord, Guild, running

VIEW, SEND = int(Bit.VIEW_CHANNEL), int(Bit.SEND_MESSAGES)


@pytest.fixture(scope="module")
def shared_fake() -> Iterator[FakeDiscord]:
    """One fake Discord for the module; each test has a guild of its own."""
    with running() as fake:
        yield fake


@pytest.fixture
def fake(shared_fake: FakeDiscord) -> Iterator[FakeDiscord]:
    """Without faults."""
    yield shared_fake
    shared_fake.clear_faults()


@pytest.fixture
def live(fake: FakeDiscord, transport: Transport, real_store: Store) -> Bot:
    """A bot over the real database that acts on the fake Discord as it does on the real one."""
    discord = DiscordClient(fake.token, fake.api_url, clock=time.monotonic, sleep=time.sleep)

    def carry_out(guild_ids: Any) -> None:
        runner.run(real_store, discord, budget_s=1, guild_ids=guild_ids, clock=time.monotonic)

    return Bot(transport, carry_out, lambda: Reader(lambda: discord, 1.2))


@pytest.fixture
def guild(fake: FakeDiscord, real_store: Store) -> Guild:
    """A server with a member, known to the database as the gateway would have reported it."""
    guild = fake.create_guild("Home", [{"name": "suspect"}])
    state = {
        "type": "guild",
        "guild_id": guild.id,
        "at_ms": NOW_MS,
        "gone": False,
        "owner_id": guild.owner_id,
    }
    real_store.observe_events(batch={"states": [state]})
    return guild


def embed(answer: dict[str, Any]) -> dict[str, Any]:
    assert answer["type"] == 7 or is_private(answer)
    (found,) = answer["data"]["embeds"]
    return dict(found)


def settings(store: Store, guild: Guild) -> dict[str, Any]:
    found = store.read_server(interaction={}, guild_id=guild.id)
    assert found is not None
    return dict(found["settings"])


def set_up(bot: Bot, guild: Guild, locale: str = "en-US", **options: str) -> dict[str, Any]:
    return embed(bot.command("config setup", options, guild_id=guild.id, locale=locale))


def validate(bot: Bot, guild: Guild, locale: str = "en-US") -> dict[str, Any]:
    return bot.command("config validate", guild_id=guild.id, locale=locale)


def problems(bot: Bot, guild: Guild, locale: str = "en-US") -> str:
    return str(embed(validate(bot, guild, locale))["description"])


def writes(fake: FakeDiscord, guild: Guild, channel_id: str) -> bool:
    """Whether the suspect can write there, by Discord's own rules."""
    try:
        fake.message(channel_id, guild.member("suspect"), "hello", strict=True)
    except ControlCallError:
        return False
    return True


def add_channel(
    fake: FakeDiscord, guild: Guild, name: str, *overwrites: dict[str, Any], kind: int = 0
) -> str:
    body = {"name": name, "type": kind, "permission_overwrites": list(overwrites)}
    return str(fake.rest("POST", f"/guilds/{guild.id}/channels", body).json()["id"])


def test_a_server_is_set_up_in_one_answer_and_restriction_is_real(
    live: Bot, fake: FakeDiscord, real_store: Store, guild: Guild
) -> None:
    added = add_channel(fake, guild, "lounge")
    category = add_channel(fake, guild, "Category", kind=4)
    told = set_up(live, guild)
    assert told["title"] == "This server is set up"
    found = settings(real_store, guild)
    assert found["restricted_role_id"] == guild.roles["restricted"]
    assert found["verification_channel_id"] == guild.channels["verification"]
    channels = {each["id"]: each for each in fake.state(guild.id)["channels"]}
    assert channels[found["admin_channel_id"]]["name"] == "moderators"
    assert f"<#{found['admin_channel_id']}>, new" in told["description"]
    assert f"<@&{guild.roles['restricted']}>, was there" in told["description"]

    fake.set_member_roles(guild.id, guild.member("suspect"), [guild.roles["restricted"]])
    assert not any(writes(fake, guild, each) for each in channels if each != category)
    denied = {one["id"] for one in channels[category]["permission_overwrites"] if int(one["deny"]) & VIEW}
    assert guild.roles["restricted"] in denied
    fake.set_member_roles(guild.id, guild.member("suspect"), [])
    assert writes(fake, guild, added)
    assert not writes(fake, guild, found["admin_channel_id"])
    assert problems(live, guild).startswith("• A notification pings nobody")


def test_a_second_setup_changes_nothing_in_discord(
    live: Bot, fake: FakeDiscord, real_store: Store, guild: Guild
) -> None:
    set_up(live, guild)
    first, after = settings(real_store, guild), fake.calls()[-1]["index"]
    told = set_up(live, guild, "de")
    assert told["title"] == "Dieser Server ist eingerichtet"
    assert "neu in 0 Kanälen" in told["description"]
    assert settings(real_store, guild) == first
    ours = fake.calls(after=after, path_prefix="/")
    assert {call["method"] for call in ours} == {"GET"}


def test_a_setup_that_dies_between_making_and_recording_makes_nothing_twice(
    live: Bot, fake: FakeDiscord, real_store: Store, guild: Guild
) -> None:
    fake.fault(method="POST", path_prefix=f"/guilds/{guild.id}/channels", status=500, applied=True)
    told = set_up(live, guild)
    assert told["title"] == "The setup is under way"
    assert "admin_channel_id" not in settings(real_store, guild)
    assert set_up(live, guild)["title"] == "This server is set up"
    names = [each["name"] for each in fake.state(guild.id)["channels"]]
    assert names.count("moderators") == 1


def test_what_is_named_is_taken(live: Bot, fake: FakeDiscord, real_store: Store, guild: Guild) -> None:
    role = str(fake.post("roles", {"guild_id": guild.id, "name": "Jail", "position": 1})["id"])
    chosen = {"role": role, "moderators": guild.channels["admin"], "verification": guild.channels["help"]}
    set_up(live, guild, **chosen)
    assert settings(real_store, guild) == {
        "restricted_role_id": role,
        "admin_channel_id": guild.channels["admin"],
        "verification_channel_id": guild.channels["help"],
    }
    fake.set_member_roles(guild.id, guild.member("suspect"), [role])
    assert not writes(fake, guild, guild.channels["help"])
    assert problems(live, guild).count("✗") == 0


def most_at_once(fake: FakeDiscord, guild: Guild) -> int:
    """How many channels were changed at most between two looks at all of them."""
    runs, looks = [0], f"/guilds/{guild.id}/channels"
    for call in fake.calls():
        if (call["method"], call["path"]) == ("GET", looks):
            runs.append(0)
        elif call["method"] == "PUT" and call["path"].endswith(f"/permissions/{guild.roles['restricted']}"):
            runs[-1] += 1
    return max(runs)


def test_hundreds_of_channels_are_done_in_bounded_runs_that_go_on(
    live: Bot, fake: FakeDiscord, real_store: Store, guild: Guild
) -> None:
    for n in range(120):
        add_channel(fake, guild, f"room-{n}")
    set_up(live, guild)
    discord = DiscordClient(fake.token, fake.api_url, clock=time.monotonic, sleep=time.sleep)

    def ended() -> dict[str, Any] | None:
        runner.run(real_store, discord, budget_s=5, guild_ids=[guild.id], clock=time.monotonic)
        state = real_store.read_setup(guild_id=guild.id)
        return state if state and state["status"] == "done" else None

    state = wait_for("the setup has ended", ended)
    assert state["denied"] >= 120
    assert 1 <= most_at_once(fake, guild) <= BATCH
    assert problems(live, guild).count("✗") == 0


def test_discords_refusal_is_told_and_what_it_left_can_be_mended(
    live: Bot, fake: FakeDiscord, guild: Guild
) -> None:
    # Once the role is there, only its own channels can be refused: the bot may not make a channel.
    fake.fault(method="POST", path_prefix=f"/guilds/{guild.id}/channels", status=403, code=50013)
    told = set_up(live, guild)
    assert told["title"] == "The setup has stopped"
    assert "✗ The moderators' channel: Discord: " in told["description"]
    assert "✗ The moderators' channel: Discord: " in problems(live, guild)
    assert set_up(live, guild)["title"] == "This server is set up"


def test_validate_names_everything_that_is_missing_and_repairs_it(
    live: Bot, real_store: Store, guild: Guild
) -> None:
    answer = validate(live, guild)
    text = embed(answer)["description"]
    for what in ("restricted role", "moderators' channel", "verification channel"):
        assert f"There is no {what}: `/config setup`" in text
    (button,) = answer["data"]["components"][0]["components"]
    assert button["label"] == "Repair"
    repaired = live.press(button["custom_id"], guild_id=guild.id)
    assert repaired["data"]["components"] == []
    assert embed(repaired)["title"] == "This server is set up"
    assert len(settings(real_store, guild)) == 3
    assert "components" not in validate(live, guild)["data"]


def configure(store: Store, guild: Guild, **patch: Any) -> None:
    asker = {"id": new_id(), "guild_id": guild.id, "user_id": guild.owner_id}
    store.configure_server(interaction=asker, guild_id=guild.id, patch=patch)


def test_validate_names_what_was_deleted_and_what_does_not_fit(
    live: Bot, real_store: Store, guild: Guild
) -> None:
    set_up(live, guild)
    gone = new_id()
    configure(
        real_store,
        guild,
        admin_channel_id=gone,
        admin_notification_role_id=gone,
        exempt_roles=[gone],
        moderator_roles=[gone],
        mute_role_id=gone,
        act_from=7,
        was_once=1,
        message_mode="off",
        simulation=True,
        rules={"burst": {"exempt_channels": [gone], "weight": 0.3}},
    )
    text = problems(live, guild)
    for line in (
        "The moderators' channel was deleted: `/config setup`",
        "The role that notifications ping was deleted: `/config set key:admin_notification_role_id`",
        f"`exempt_roles` names what is not there any more (`{gone}`): `/detection exempt change:remove`",
        f"`moderator_roles` names what is not there any more (`{gone}`): `/config set key:moderator_roles`",
        f"`mute_role_id` names what is not there any more (`{gone}`): `/config set key:mute_role_id`",
        "`burst.exempt_channels` names",
        "`act_from` does not fit, so its default holds: `/config reset key:act_from`",
        "`was_once` does not fit",
        "• Messages are not judged: `/detection mode`",
        "• I only write down what I would do: `/config set key:simulation value:false`",
    ):
        assert line in text, line
    assert "Nachrichten werden nicht beurteilt" in problems(live, guild, "de")


def test_validate_names_the_permissions_that_the_bot_lacks(
    live: Bot, fake: FakeDiscord, guild: Guild
) -> None:
    set_up(live, guild)
    kept = int(Bit.VIEW_CHANNEL | Bit.SEND_MESSAGES | Bit.READ_MESSAGE_HISTORY)
    fake.post("roles", {"guild_id": guild.id, "role_id": guild.roles["bot"], "permissions": kept})
    text = problems(live, guild)
    assert "I lack permissions: Manage Roles, Manage Channels, Kick Members" in text


def test_validate_names_roles_in_the_wrong_order(
    live: Bot, fake: FakeDiscord, real_store: Store, guild: Guild
) -> None:
    set_up(live, guild)
    here = {"guild_id": guild.id}
    vip = fake.post("roles", here | {"name": "vip", "position": 90})["id"]
    fake.post("roles", here | {"role_id": guild.roles["restricted"], "position": 91, "permissions": 2})
    text = problems(live, guild)
    assert f"The restricted role <@&{guild.roles['restricted']}> stands above mine" in text
    assert f"they stand above mine: <@&{vip}>." in text
    assert "has moderation permissions" in text


def test_validate_names_channels_in_which_suspects_can_still_write_or_are_not_heard(
    live: Bot, fake: FakeDiscord, guild: Guild
) -> None:
    set_up(live, guild)
    added = add_channel(fake, guild, "new")
    mute = {"id": guild.id, "type": 0, "allow": "0", "deny": str(int(SEND | Bit.SEND_MESSAGES_IN_THREADS))}
    seen = add_channel(fake, guild, "announcements", mute)
    everyone = f"/channels/{guild.channels['verification']}/permissions/{guild.roles['restricted']}"
    fake.rest("PUT", everyone, {"type": 0, "allow": "0", "deny": str(VIEW)})
    text = problems(live, guild)
    assert f"can still write in <#{added}>: `/config setup`" in text
    assert f"can still see <#{seen}>: `/config setup`" in text
    assert f"cannot answer in the verification channel <#{guild.channels['verification']}>" in text
    set_up(live, guild)
    assert problems(live, guild).count("✗") == 0


def test_validate_names_a_moderators_channel_that_everybody_reads_or_the_bot_does_not(
    live: Bot, fake: FakeDiscord, real_store: Store, guild: Guild
) -> None:
    set_up(live, guild)
    admin = settings(real_store, guild)["admin_channel_id"]
    fake.rest(
        "PUT", f"/channels/{admin}/permissions/{guild.id}", {"type": 0, "allow": str(VIEW), "deny": "0"}
    )
    mine = f"/channels/{admin}/permissions/{fake.application_id}"
    fake.rest("PUT", mine, {"type": 1, "allow": "0", "deny": str(SEND)})
    text = problems(live, guild)
    assert f"Everybody can read the moderators' channel <#{admin}>" in text
    assert f"In <#{admin}> I lack permissions: Send Messages. `/config setup` mends it." in text
    set_up(live, guild)
    assert problems(live, guild).count("✗") == 0


def test_validate_says_what_it_knows_when_discord_is_slow(live: Bot, fake: FakeDiscord, guild: Guild) -> None:
    fake.fault(path_prefix=f"/guilds/{guild.id}", delay_s=4, times=4)
    began = time.monotonic()
    text = problems(live, guild, "de")
    assert time.monotonic() - began < 3.5, "Discord's answer was waited for"
    assert "Discord hat nicht rechtzeitig geantwortet" in text
    assert "Es fehlt: Verifizierungskanal" in text


def test_nothing_is_called_well_that_could_not_be_looked_at(
    live: Bot, fake: FakeDiscord, guild: Guild
) -> None:
    set_up(live, guild)
    fake.fault(method="GET", path_prefix=f"/guilds/{guild.id}/roles", status=403, code=50001)
    assert embed(validate(live, guild))["title"] == "Nothing wrong as far as I could look"
    assert embed(validate(live, guild))["title"] == "All is well"


def test_a_server_that_is_not_known_yet_is_told_to_try_again(live: Bot) -> None:
    answer = live.command("config validate", guild_id=new_id())
    assert "do not know this server yet" in answer["data"]["content"]
    unknown = live.command("config setup", guild_id=new_id())
    assert is_private(unknown)
