"""Permissions are worked out as Discord does."""

import pytest

from interactions import permissions as commands
from portcullis.discord import permissions
from portcullis.discord.permissions import ALL, MODERATION, NEEDED, Bit, Overwrite, Whose, base, in_channel
from tests.portcullis.outbox.effects.servers import channel, overwrite, role

GUILD, MEMBER, OTHER, USER = "1", "2", "3", "4"
VIEW, SEND, HISTORY = Bit.VIEW_CHANNEL, Bit.SEND_MESSAGES, Bit.READ_MESSAGE_HISTORY
ROLES = [role(GUILD, "@everyone", VIEW), role(MEMBER, "a", SEND), role(OTHER, "b", HISTORY)]


def may(*overwrites: dict[str, object], held: tuple[str, ...] = (MEMBER, OTHER)) -> int:
    return in_channel(GUILD, base(GUILD, ROLES, held), held, channel("9", "x", *overwrites), USER)


def test_roles_add_up_with_everyones() -> None:
    assert base(GUILD, ROLES, [MEMBER]) == VIEW | SEND


def test_an_administrator_may_everything_whatever_a_channel_denies() -> None:
    bits = base(GUILD, [role(GUILD, "@everyone", Bit.ADMINISTRATOR)], [])
    assert bits == ALL
    assert in_channel(GUILD, bits, [], channel("9", "x", overwrite(GUILD, deny=VIEW))) == ALL


def test_a_roles_overwrite_comes_after_everyones_and_a_members_after_both() -> None:
    assert may(overwrite(GUILD, deny=SEND), overwrite(MEMBER, allow=SEND)) & SEND
    assert not may(overwrite(MEMBER, allow=SEND), overwrite(USER, deny=SEND, kind=1)) & SEND


def test_of_two_roles_the_one_that_allows_wins() -> None:
    assert may(overwrite(MEMBER, deny=SEND), overwrite(OTHER, allow=SEND)) & SEND


def test_who_may_not_see_a_channel_may_do_nothing_in_it() -> None:
    assert may(overwrite(GUILD, deny=VIEW)) == 0


def test_an_overwrite_is_changed_where_it_differs_and_kept_where_not() -> None:
    old = Overwrite("2", Whose.ROLE, allow=VIEW | HISTORY, deny=SEND)
    new = old.with_(Overwrite("2", Whose.ROLE, allow=SEND, deny=VIEW))
    assert (new.allow, new.deny) == (SEND | HISTORY, VIEW)
    assert new.within(int(VIEW)) == Overwrite("2", Whose.ROLE, deny=VIEW)


def test_what_is_missing_is_named_as_discord_names_it() -> None:
    assert permissions.missing(int(VIEW), VIEW | SEND | HISTORY) == ["Read Message History", "Send Messages"]
    assert permissions.missing(ALL, NEEDED) == []


@pytest.mark.parametrize("bit", commands.Permission)
def test_a_bit_is_the_same_wherever_it_stands(bit: commands.Permission) -> None:
    assert int(Bit[bit.name or ""]) == int(bit)


def test_every_permission_of_a_moderator_makes_a_role_staff() -> None:
    assert all(bit & MODERATION for bit in commands.MODERATION)
