"""Every command, menu and component that is registered, from Discord through the Edge door, Python and Postgres.

What each does stands in its own test. Here each is used once, with real signatures, and has to end in an answer that is
no apology; one that nobody uses here fails.
"""

from collections.abc import Mapping
from typing import Any, Final

import pytest

from interactions.dispatch import all_commands, all_components, all_menus
from portcullis.discord.client import DiscordClient
from tests.e2e.world import DEADLINE_S, SCAM, World, wait_for
from tests.portcullis.clock import Clock
from tools.fakes.client import Guild
from tools.registration import declared_commands, register

Options = dict[str, Any]

COMMANDS: Final[Mapping[str, Options]] = {
    "ban": {"user": "banned"},
    "case close": {"user": "suspect", "outcome": "verify"},
    "case list": {},
    "case note": {"user": "suspect", "text": "Asked for their side."},
    "case reopen": {"user": "suspect"},
    "case view": {"user": "suspect"},
    "config history": {},
    "config reset": {"key": "merge_minutes"},
    "config set": {"key": "merge_minutes", "value": "30"},
    "config setup": {},
    "config show": {},
    "config validate": {},
    "detection exempt": {},
    "detection mode": {"events": "messages", "mode": "restrict"},
    "detection rule": {"name": "burst"},
    "detection simulate": {"text": SCAM},
    "detection watchlist": {"change": "add", "word": "heliotrope"},
    "export create": {"what": "detections", "format": "csv"},
    "export link": {"id": "1"},
    "export list": {},
    "flag": {"user": "flagged"},
    "health": {},
    "help": {},
    "history": {"user": "suspect"},
    "kick": {"user": "kicked"},
    "lockdown end": {},
    "lockdown slowmode": {"seconds": 0},
    "lockdown start": {},
    "mute": {"user": "muted", "duration": "1h"},
    "purge": {"count": 1},
    "report": {"user": "reported"},
    "scan": {},
    "stats commands": {},
    "stats detections": {},
    "stats llm": {},
    "stats members": {},
    "stats network": {},
    "stats overview": {},
    "stats performance": {},
    "tempban": {"user": "banned", "duration": "1d"},
    "unban": {"user": "banned"},
    "unmute": {"user": "muted"},
    "verify": {"user": "flagged"},
    "warn add": {"user": "muted", "reason": "Please read the rules."},
    "warn list": {"user": "muted"},
    "warn pardon": {"warning": 1},
}
MENUS: Final = {
    "flag_message", "flag_user", "history_user", "label_not_spam", "label_spam", "label_uncertain", "report_message",
    "report_user",
}  # fmt: skip
BUTTONS: Final = (
    "case:ban", "case:create-thread", "case:false-positive", "case:history", "case:reject", "case:reopen",
    "case:verify",
)  # fmt: skip
"""On a notification."""
ELSEWHERE: Final = {
    "case:ban-confirm": "on the question that case:ban asks: tests/interactions/components",
    "case:confirm": "on the question about several accounts: tests/interactions/components",
    "config:repair": "where validate finds something: tests/interactions/components",
    "config:reset": "on the question that a reset of everything asks: tests/interactions/components",
    "report:message": "the form of the menu",
    "report:user": "the form of the command and the menu",
    "scan:flag": "on a scan that found names: tests/interactions/components",
    "scan:more": "on a scan of many members: tests/interactions/components",
}
NAMES: Final = ("suspect", "banned", "flagged", "kicked", "muted", "reported", "author")


@pytest.fixture(scope="module")
def home(world: World) -> Guild:
    """A server with a suspect's case, whose clients show our commands and menus."""
    clock = Clock()
    client = DiscordClient(world.discord.token, world.discord.api_url, clock=clock, sleep=clock.sleep)
    register(client, declared_commands(), None)
    guild = world.guild(*NAMES)
    query = "select from guild_roles where guild_id = %s and role_id = %s"
    wait_for("the roles are known", lambda: world.rows(query, guild.id, guild.roles["moderator"]))
    world.discord.message(guild.channels["general"], guild.member("suspect"), SCAM)
    wait_for("the suspect is restricted", lambda: world.restricted(guild, "suspect"))
    wait_for("the moderators are told", lambda: world.notifications(guild))
    return guild


def ends_well(world: World, view: dict[str, Any]) -> None:
    """The member reads an answer in the end, and no apology."""
    assert view["outcome"] in {"answered", "deferred"}, view
    seen = world.discord.interaction(
        view["id"], wait_s=DEADLINE_S, changes=int(view["outcome"] == "deferred")
    )
    assert not seen["loading"], view
    assert seen["modal"] or seen["message"] or seen["followups"] or seen["response_type"] == 6, seen
    assert "went wrong" not in str(seen), seen


def test_nothing_that_is_registered_is_left_out() -> None:
    paths = {
        f"{name} {action.name}".rstrip() for name, each in all_commands().items() for action in each.actions
    }
    assert paths == set(COMMANDS)
    assert set(all_menus()) == MENUS
    assert set(all_components()) == {*BUTTONS, *ELSEWHERE}


@pytest.mark.parametrize("path", COMMANDS)
def test_every_command_ends_in_an_answer(world: World, home: Guild, path: str) -> None:
    options = {
        name: home.member(value) if name == "user" else value for name, value in COMMANDS[path].items()
    }
    ends_well(world, world.discord.command(home.channels["random"], home.owner_id, path, options))


@pytest.mark.parametrize("name", sorted(MENUS))
def test_every_menu_ends_in_an_answer_or_its_form(world: World, home: Guild, name: str) -> None:
    menu = all_menus()[name]
    channel, author = home.channels["general"], home.member("author")
    on = menu.target.name.lower()
    target = author if on == "user" else world.discord.message(channel, author, "Good morning, all!")["id"]
    view = world.discord.menu(channel, home.owner_id, menu.title.en, on, target)
    ends_well(world, view)
    if view["modal"]:
        ends_well(
            world, world.discord.submit(channel, home.member("mod"), view["id"], {"reason": "Just a test."})
        )


@pytest.mark.parametrize("custom_id", BUTTONS)
def test_every_button_of_a_notification_ends_in_an_answer(world: World, home: Guild, custom_id: str) -> None:
    guild = world.guild("suspect")
    world.discord.message(guild.channels["general"], guild.member("suspect"), SCAM)
    (notification,) = wait_for("the moderators are told", lambda: world.notifications(guild))
    (case_id,) = world.rows("select id::text from verification_events where guild_id = %s", guild.id)[0]
    if custom_id == "case:reopen":
        ends_well(world, world.discord.press(notification["id"], guild.owner_id, f"case:reject:{case_id}"))
        wait_for("the notification offers it", lambda: custom_id in str(world.notifications(guild)))
    ends_well(world, world.discord.press(notification["id"], guild.owner_id, f"{custom_id}:{case_id}"))
