"""/help: what the member may use, in their language, within Discord's limits."""

from typing import Any

import pytest

from interactions.command import Action, Command
from interactions.commands.help import details, overview
from interactions.dispatch import all_commands, all_menus
from interactions.interaction import Interaction, Kind
from interactions.option import Option, Words
from interactions.permissions import Permission
from interactions.response import Response, message
from portcullis.discord import embeds
from portcullis.discord.markdown import length
from tests.interactions.bot import Bot, is_private
from tests.interactions.fake_database import FakeDatabase

READER = Interaction(id="1" * 18, token="t", kind=Kind.COMMAND, user_id="3" * 18)
GERMAN = Interaction(id="1" * 18, token="t", kind=Kind.COMMAND, user_id="3" * 18, locale="de")
LONGEST = Words("e" * 100, "d" * 100)


def shown(bot: Bot, name: str = "", **fields: Any) -> dict[str, Any]:
    answer = bot.command("help", {"command": name} if name else {}, **fields)
    assert is_private(answer)
    (embed,) = answer["data"]["embeds"]
    return dict(embed)


def nothing(_interaction: Interaction, _services: object) -> Response:
    return message()


def made_up(name: str, *actions: Action) -> Command:
    return Command(name=name, description=LONGEST, requires=(), actions=actions)


def size(embed: dict[str, Any]) -> int:
    """What Discord counts against 6,000."""
    parts = [embed["title"], embed.get("description", ""), embed["footer"]["text"]]
    parts += [text for field in embed["fields"] for text in (field["name"], field["value"])]
    return sum(map(length, parts))


def slash(lines: list[str]) -> list[str]:
    """The commands among the lines of an overview."""
    return [line.split("`")[1] for line in lines if line.startswith("`/")]


def test_an_administrator_sees_every_command_and_menu_on_a_line_of_its_own(bot: Bot) -> None:
    lines = shown(bot)["description"].splitlines()
    assert slash(lines) == [f"/{name}" for name in all_commands()]
    assert len(lines) == len(all_commands()) + len(all_menus())
    assert f"`/config` {all_commands()['config'].description.en}" in lines


def test_a_member_sees_only_what_they_may_use(bot: Bot) -> None:
    everyone = [name for name, command in all_commands().items() if not command.requires]
    lines = shown(bot, permissions=0)["description"].splitlines()
    assert slash(lines) == [f"/{name}" for name in everyone]
    menus = [menu.title.en for menu in all_menus().values() if not menu.requires]
    assert [line.split("**")[1] for line in lines if "**" in line] == menus
    assert "`/config`" in shown(bot, permissions=int(Permission.MANAGE_GUILD))["description"]


def test_help_speaks_the_reader_s_language_and_english_to_all_others(bot: Bot) -> None:
    german, french = shown(bot, locale="de"), shown(bot, locale="fr")
    assert german["title"] == "Befehle, die du verwenden darfst"
    assert all_commands()["config"].description.de in german["description"]
    assert french == shown(bot)


def test_a_named_command_shows_its_subcommands_with_their_options(bot: Bot) -> None:
    embed = shown(bot, "/config")
    fields = {field["name"]: field["value"] for field in embed["fields"]}
    assert fields["/config set key: value:"].splitlines()[:2] == ["Change one setting", "`key` The setting"]
    assert "/config show [key:]" in fields
    assert "Eine Einstellung ändern" in shown(bot, "config", locale="de")["fields"][1]["value"]


@pytest.mark.parametrize("name", ["nothing", "config"])
def test_a_command_that_the_member_may_not_use_looks_like_one_that_there_is_not(bot: Bot, name: str) -> None:
    answer = bot.command("help", {"command": name}, permissions=0)
    assert is_private(answer)
    said = f"There is no command `{name}` that you may use. `/help` lists them."
    assert answer["data"]["content"] == said
    assert "Es gibt keinen Befehl" in bot.command(
        "help", {"command": name}, permissions=0, locale="de"
    )["data"]["content"]  # fmt: skip


def test_what_a_member_typed_is_shown_as_text(bot: Bot) -> None:
    answer = bot.command("help", {"command": "`@everyone` [x](http://y)"})
    assert "`'@everyone' [x](http://y)`" in answer["data"]["content"]


def test_typing_suggests_the_member_s_commands(bot: Bot) -> None:
    def suggested(typed: str, **fields: Any) -> list[str]:
        answer = bot.command("help", {"command": typed}, kind=4, focused="command", **fields)
        return [choice["value"] for choice in answer["data"]["choices"]]

    assert suggested("/CONF") == ["config"]
    assert suggested("conf", permissions=0) == []
    assert suggested("") == list(all_commands())[:25]


def test_help_asks_the_database_nothing(bot: Bot, store: FakeDatabase) -> None:
    shown(bot)
    shown(bot, "config")
    assert store.calls == []


@pytest.mark.parametrize(("commands", "whole"), [(29, True), (30, False), (100, False)])
@pytest.mark.parametrize("reader", [READER, GERMAN])
def test_every_command_is_named_however_many_there_are(
    commands: int, whole: bool, reader: Interaction
) -> None:
    named = [made_up(f"{number:03}".ljust(32, "x")) for number in range(commands)]
    embed = overview(named, reader)
    lines = embed["description"].splitlines()
    assert [line.split("`")[1] for line in lines] == [f"/{command.name}" for command in named]
    assert any(line.endswith("…") for line in lines) != whole
    assert length(embed["description"]) <= embeds.DESCRIPTION
    assert size(embed) <= embeds.TOTAL


@pytest.mark.parametrize("subcommands", [25, 26])
def test_25_short_subcommands_are_shown_and_one_more_is_counted(subcommands: int) -> None:
    short = Words("e", "d")
    actions = [Action(name=f"s{number}", description=short, handle=nothing) for number in range(subcommands)]
    embed = details(made_up("command", *actions), READER)
    assert len(embed["fields"]) == 25
    assert ("1 more did not fit here." in embed["footer"]["text"]) == (subcommands == 26)
    assert size(embed) <= embeds.TOTAL


def test_a_command_as_large_as_discord_allows_fits_and_says_what_is_left_out() -> None:
    options = tuple(Option(name=f"{n:02}".ljust(32, "x"), description=LONGEST, maximum=1) for n in range(25))
    actions = [
        Action(name=f"{n:02}".ljust(32, "x"), description=LONGEST, handle=nothing, options=options)
        for n in range(25)
    ]
    for reader, words in ((READER, "more did not fit here."), (GERMAN, "weitere passten nicht hierher.")):
        embed = details(made_up("x" * 32, *actions), reader)
        assert size(embed) <= embeds.TOTAL
        left_out = 25 - len(embed["fields"])
        assert left_out > 0
        assert embed["footer"]["text"].endswith(f"{left_out} {words}")
        assert all(length(field["value"]) <= embeds.FIELD_VALUE for field in embed["fields"])
        assert all(length(field["name"]) <= embeds.FIELD_NAME for field in embed["fields"])


@pytest.mark.parametrize(("permissions", "shown_too"), [(0, False), (int(Permission.MODERATE_MEMBERS), True)])
def test_a_subcommand_is_shown_to_who_may_use_it(bot: Bot, permissions: int, shown_too: bool) -> None:
    embed = shown(bot, "warn", permissions=permissions)
    named = [field["name"] for field in embed["fields"]]
    assert "/warn list [user:]" in named
    assert ("/warn add user: reason:" in named) is shown_too
