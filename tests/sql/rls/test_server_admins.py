"""Who looks after a server: as Discord says, from the moment at which the bot hears of it."""

import json
from typing import Any

import psycopg
import pytest

from tests.sql.rls.two_servers import ADMINISTRATOR, KICK_MEMBERS, MANAGE_SERVER, claims
from tests.sql.stories import NOW_MS, Caller, innocent, interaction, member_state, new_id, verdicts
from tools.devstack.databases import Database

SEND_MESSAGES = 2048
BOTH, ADMIN_ONLY, MODERATOR_ONLY, NONE = (True, True), (True, False), (False, True), None


class Story:
    """A server with one role and one member, told event by event; every event is later than the one before."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._at_ms = NOW_MS
        self.guild_id, self.user_id, self.role_id = new_id(), new_id(), new_id()

    def hear(self, *states: dict[str, Any]) -> None:
        """What the gateway reports."""
        self._at_ms += 1000
        now = {"guild_id": self.guild_id, "at_ms": self._at_ms}
        self._caller.call("observe_events", {"states": [{"gone": False} | state | now for state in states]})

    def role(self, permissions: int, **fields: Any) -> dict[str, Any]:
        """The role, as reported."""
        return {"type": "role", "role_id": self.role_id, "name": "r", "permissions": permissions} | fields

    def member(self, *roles: str, **fields: Any) -> dict[str, Any]:
        """The member, as reported."""
        return member_state(self.guild_id, self.user_id, roles=list(roles), **fields)

    def rights(self) -> tuple[bool, bool] | None:
        """Whether the member is administrator, and moderator; None if neither."""
        rows = self._caller.rows(
            "select is_admin, is_moderator from server_admins where guild_id = %s and user_id = %s",
            self.guild_id,
            self.user_id,
        )
        return (rows[0][0], rows[0][1]) if rows else None


@pytest.fixture
def story(caller: Caller) -> Story:
    """Nothing has happened yet."""
    return Story(caller)


@pytest.mark.parametrize(
    ("permissions", "rights"),
    [
        (ADMINISTRATOR, BOTH),
        (MANAGE_SERVER, ADMIN_ONLY),
        (KICK_MEMBERS, MODERATOR_ONLY),
        (1 << 2, MODERATOR_ONLY),
        (1 << 13, MODERATOR_ONLY),
        (1 << 40, MODERATOR_ONLY),
        (MANAGE_SERVER | KICK_MEMBERS, BOTH),
        (SEND_MESSAGES, NONE),
        (0, NONE),
    ],
)
def test_a_role_gives_the_rights_of_its_permissions(
    story: Story, permissions: int, rights: tuple[bool, bool] | None
) -> None:
    story.hear(story.role(permissions), story.member(story.role_id))
    assert story.rights() == rights


def test_a_promotion_counts(story: Story) -> None:
    story.hear(story.role(ADMINISTRATOR), story.member())
    assert story.rights() is NONE
    story.hear(story.member(story.role_id))
    assert story.rights() == BOTH


def test_a_member_reported_before_their_role_is_promoted_with_it(story: Story) -> None:
    story.hear(story.member(story.role_id))
    story.hear(story.role(ADMINISTRATOR))
    assert story.rights() == BOTH


@pytest.mark.parametrize(
    "demotion", ["role taken", "role weakened", "role deleted", "left", "role not in snapshot"]
)
def test_a_demotion_counts(story: Story, demotion: str) -> None:
    story.hear(story.role(ADMINISTRATOR), story.member(story.role_id))
    match demotion:
        case "role taken":
            story.hear(story.member())
        case "role weakened":
            story.hear(story.role(SEND_MESSAGES))
        case "role deleted":
            story.hear(story.role(ADMINISTRATOR, gone=True))
        case "left":
            story.hear(story.member(story.role_id, gone=True))
        case _:
            story.hear({"type": "guild", "name": "Home"})
    assert story.rights() is NONE


def test_a_role_that_loses_one_permission_leaves_what_the_other_gives(story: Story) -> None:
    story.hear(story.role(MANAGE_SERVER | KICK_MEMBERS), story.member(story.role_id))
    story.hear(story.role(KICK_MEMBERS))
    assert story.rights() == MODERATOR_ONLY


def test_the_owner_has_all_rights_without_any_role_until_the_server_changes_hands(story: Story) -> None:
    story.hear({"type": "guild", "owner_id": story.user_id}, story.member())
    assert story.rights() == BOTH
    story.hear({"type": "guild", "owner_id": new_id()})
    assert story.rights() is NONE


def test_a_former_owner_keeps_what_their_role_gives(story: Story) -> None:
    owned = {"type": "guild", "owner_id": story.user_id}
    story.hear(owned, story.role(KICK_MEMBERS), story.member(story.role_id))
    story.hear(owned | {"owner_id": new_id()}, story.role(KICK_MEMBERS))
    assert story.rights() == MODERATOR_ONLY


def test_the_setting_of_moderator_roles_makes_moderators_and_unmakes_them(
    story: Story, caller: Caller
) -> None:
    story.hear(story.role(SEND_MESSAGES), story.member(story.role_id))
    for roles, rights in (([story.role_id], MODERATOR_ONLY), ([new_id()], NONE)):
        patch = {"moderator_roles": roles}
        caller.call("configure_server", interaction(story.guild_id), story.guild_id, patch)
        assert story.rights() == rights


def test_a_moderator_role_that_was_deleted_makes_nobody_a_moderator(story: Story, caller: Caller) -> None:
    story.hear(story.role(SEND_MESSAGES), story.member(story.role_id))
    patch = {"moderator_roles": [story.role_id]}
    caller.call("configure_server", interaction(story.guild_id), story.guild_id, patch)
    assert story.rights() == MODERATOR_ONLY
    story.hear(story.role(SEND_MESSAGES, gone=True))
    assert story.rights() is NONE


def test_the_role_of_suspects_makes_nobody_a_moderator(story: Story, caller: Caller) -> None:
    story.hear(story.role(SEND_MESSAGES), story.member(story.role_id))
    patch = {"moderator_roles": [story.role_id], "restricted_role_id": story.role_id}
    caller.call("configure_server", interaction(story.guild_id), story.guild_id, patch)
    assert story.rights() is NONE


def test_who_was_staff_before_the_bot_was_away_must_be_seen_again(story: Story, caller: Caller) -> None:
    owner_id = new_id()
    server = {"type": "guild", "name": "Home", "owner_id": owner_id}
    story.hear(server, story.role(ADMINISTRATOR), story.member(story.role_id))
    story.hear(server | {"gone": True})
    story.hear(server, story.role(ADMINISTRATOR))
    assert story.rights() is NONE
    assert caller.rows("select user_id from server_admins where guild_id = %s", story.guild_id) == [
        (owner_id,)
    ]

    story.hear(story.member(story.role_id))
    assert story.rights() == BOTH


def test_a_server_that_loses_many_roles_is_looked_at_once(story: Story, shared_database: Database) -> None:
    roles = [story.role(KICK_MEMBERS if n % 2 else 0) | {"role_id": new_id()} for n in range(200)]
    story.hear(story.role(ADMINISTRATOR), story.member(story.role_id), *roles)
    snapshot = {
        "type": "guild",
        "name": "Home",
        "guild_id": story.guild_id,
        "at_ms": NOW_MS + 10_000,
        "gone": False,
    }
    with psycopg.connect(shared_database.admin_url) as connection:  # only a superuser may have calls counted
        connection.execute("set local track_functions = 'all'")
        superuser = Caller(connection)
        superuser.call("observe_events", {"states": [snapshot]})
        calls = "select calls from pg_stat_xact_user_functions where funcname = 'refresh_server_admins'"
        assert superuser.rows(calls) == [(1,)]
    assert story.rights() is NONE


def test_an_edit_that_says_nothing_of_roles_brings_nobody_back(story: Story, caller: Caller) -> None:
    story.hear(story.role(ADMINISTRATOR), story.member(story.role_id))
    story.hear(story.member(story.role_id, gone=True))
    edit = innocent(guild_id=story.guild_id, user_id=story.user_id, kind="edit", roles=None, at_ms=NOW_MS)
    caller.call("record_verdicts", verdicts(edit))
    assert story.rights() is NONE


def test_who_gets_a_moderator_role_later_moderates(story: Story, caller: Caller) -> None:
    story.hear(story.role(SEND_MESSAGES), story.member())
    patch = {"moderator_roles": [story.role_id]}
    caller.call("configure_server", interaction(story.guild_id), story.guild_id, patch)
    story.hear(story.member(story.role_id))
    assert story.rights() == MODERATOR_ONLY


def test_rights_in_one_server_are_none_in_another(story: Story, caller: Caller) -> None:
    story.hear(story.role(ADMINISTRATOR), story.member(story.role_id))
    elsewhere = Story(caller)
    elsewhere.user_id = story.user_id
    elsewhere.hear(elsewhere.role(ADMINISTRATOR), elsewhere.member())
    assert (story.rights(), elsewhere.rights()) == (BOTH, NONE)


def test_a_late_report_of_an_old_role_does_not_promote_again(story: Story, caller: Caller) -> None:
    story.hear(story.role(ADMINISTRATOR), story.member(story.role_id))
    story.hear(story.member())
    late = member_state(story.guild_id, story.user_id, NOW_MS + 1, roles=[story.role_id])
    caller.call("observe_events", {"states": [late]})
    assert story.rights() is NONE


def test_a_demotion_is_in_force_within_the_transaction_that_reports_it(
    story: Story, shared_database: Database
) -> None:
    story.hear(story.role(ADMINISTRATOR), story.member(story.role_id))
    demoted = {"states": [member_state(story.guild_id, story.user_id, NOW_MS + 60_000)]}
    with shared_database.connect() as connection, connection.transaction():
        as_owner = Caller(connection)
        as_owner.call("observe_events", demoted)
        as_owner.rows("select set_config('request.jwt.claims', %s, true)", json.dumps(claims(story.user_id)))
        connection.execute("set local role authenticated")
        assert as_owner.rows("select guild_id from servers") == []


def test_a_token_from_before_the_demotion_opens_nothing_after_it(
    story: Story, shared_database: Database
) -> None:
    story.hear(story.role(ADMINISTRATOR), story.member(story.role_id))
    with shared_database.connect("authenticated", claims(story.user_id)) as connection:
        dashboard = Caller(connection)
        assert dashboard.rows("select guild_id from servers") == [(story.guild_id,)]
        story.hear(story.member())
        assert dashboard.rows("select guild_id from servers") == []


@pytest.mark.parametrize("change", ["insert", "update", "delete"])
def test_not_even_the_bot_makes_an_administrator_by_hand(caller: Caller, change: str) -> None:
    statements = {
        "insert": "insert into server_admins (guild_id, user_id, is_admin, is_moderator) values ('1', '1', true, true)",
        "update": "update server_admins set is_admin = true",
        "delete": "delete from server_admins",
    }
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        caller.connection.execute(statements[change])


def test_a_promotion_and_a_demotion_stand_in_the_audit_log(story: Story, caller: Caller) -> None:
    story.hear(story.role(ADMINISTRATOR), story.member(story.role_id))
    story.hear(story.member())
    lines = caller.rows(
        "select action::text, (coalesce(new_values, old_values) ->> 'is_admin')::boolean from audit_logs "
        "where guild_id = %s and table_name = 'server_admins' order by id",
        story.guild_id,
    )
    assert lines == [("INSERT", True), ("DELETE", True)]
    assert (
        caller.one("select count(*) from audit_logs where audit_logs::text like %s", f"%{story.user_id}%")
        == 0
    )
