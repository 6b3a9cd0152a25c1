"""observe_events: what is remembered, and what the rules are told."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

from tests.sql.stories import NOW_MS, Caller, innocent, interaction, judged, member_state, new_id, observed
from tools.devstack.databases import Database

ORDER = 2


def key(event: dict[str, Any], of: str = "user_id") -> str:
    return f"{event['guild_id']}:{event[of]}"


def test_an_unknown_server_gets_a_row_at_once_and_its_settings_are_answered(caller: Caller) -> None:
    event = observed()

    answer = caller.call("observe_events", {"events": [event]})

    assert answer["servers"] == {event["guild_id"]: {"version": 1, "settings": {}, "vanity_url_code": None}}


def test_settings_are_answered_only_where_the_version_differs(caller: Caller) -> None:
    event = observed()
    caller.call("observe_events", {"events": [event]})
    known = {"events": [event], "known": {event["guild_id"]: 1}}
    assert caller.call("observe_events", known)["servers"] == {}

    caller.call(
        "configure_server", interaction(event["guild_id"]), event["guild_id"], {"message_mode": "notify"}
    )

    assert caller.call("observe_events", known)["servers"][event["guild_id"]] == {
        "version": 2,
        "settings": {"message_mode": "notify"},
        "vanity_url_code": None,
    }


def test_the_same_batch_again_is_answered_as_the_first_time_and_changes_nothing(caller: Caller) -> None:
    guild, user = new_id(), new_id()
    batch = {
        "events": [observed(guild_id=guild, user_id=user, fingerprint="f", substance=True) for _ in range(3)]
    }
    first = caller.call("observe_events", batch)
    rows = caller.rows("select * from event_window where guild_id = %s order by 1", guild)

    assert caller.call("observe_events", batch) == first
    assert caller.rows("select * from event_window where guild_id = %s order by 1", guild) == rows


def test_a_batch_out_of_order_is_first_seen_in_order_of_time(caller: Caller) -> None:
    guild, user = new_id(), new_id()
    events = [observed(guild_id=guild, user_id=user, at_ms=NOW_MS + offset) for offset in (2000, 0, 1000)]

    rows = caller.call("observe_events", {"events": events})["own"][key(events[0])]

    assert [row[1] for row in rows] == [NOW_MS, NOW_MS + 1000, NOW_MS + 2000]
    assert [row[ORDER] for row in rows] == sorted(row[ORDER] for row in rows)


def test_a_late_event_is_told_of_later_ones_that_were_seen_before_it(caller: Caller) -> None:
    guild, user = new_id(), new_id()
    caller.call("observe_events", {"events": [observed(guild_id=guild, user_id=user, at_ms=NOW_MS + 5000)]})
    late = observed(guild_id=guild, user_id=user, at_ms=NOW_MS)

    own, later = caller.call("observe_events", {"events": [late]})["own"][key(late)]

    assert own[0] == late["event_id"]
    assert later[1] == NOW_MS + 5000
    assert later[ORDER] < own[ORDER]


def test_rows_beyond_the_horizon_are_left_out_and_those_at_it_are_told(caller: Caller) -> None:
    guild, user = new_id(), new_id()
    events = [observed(guild_id=guild, user_id=user, at_ms=NOW_MS + n) for n in (-120_001, -120_000, 0)]
    caller.call("observe_events", {"events": events})

    answer = caller.call("observe_events", {"events": [events[2]]})

    assert [row[1] - NOW_MS for row in answer["own"][key(events[2])]] == [-120_000, 0]


def test_a_server_that_asks_for_a_longer_window_gets_it_at_once(caller: Caller) -> None:
    guild, user = new_id(), new_id()
    events = [observed(guild_id=guild, user_id=user, at_ms=NOW_MS + n) for n in (-300_001, -300_000, 0)]
    caller.call("observe_events", {"events": events})
    patch = {"rules": {"mentions": {"roles_seconds": 300}}}
    caller.call("configure_server", interaction(guild), guild, patch)

    answer = caller.call("observe_events", {"events": [events[2]]})

    assert [row[1] - NOW_MS for row in answer["own"][key(events[2])]] == [-300_000, 0]


def test_the_window_forgets_ten_minutes_after_arrival(caller: Caller) -> None:
    guild = new_id()
    events = [observed(guild_id=guild) for _ in range(2)]
    caller.call("observe_events", {"events": events})
    age = "update event_window set seen_at = now() - %s::interval where event_id = %s"
    caller.connection.execute(age, ["10 minutes 1 second", events[0]["event_id"]])
    caller.connection.execute(age, ["9 minutes 59 seconds", events[1]["event_id"]])

    caller.call("observe_events", {"events": [observed()]})

    kept = caller.rows("select event_id from event_window where guild_id = %s", guild)
    assert kept == [(events[1]["event_id"],)]


def test_an_event_hours_late_still_meets_those_around_it(caller: Caller) -> None:
    guild, user = new_id(), new_id()
    caller.call(
        "observe_events", {"events": [observed(guild_id=guild, user_id=user, at_ms=NOW_MS + 7_200_000)]}
    )
    first, second = (observed(guild_id=guild, user_id=user, at_ms=NOW_MS + n) for n in range(2))
    caller.call("observe_events", {"events": [first]})

    own = caller.call("observe_events", {"events": [second]})["own"][key(second)]

    assert [row[0] for row in own] == [first["event_id"], second["event_id"]]


def test_a_batch_that_spans_more_than_ten_minutes_still_sees_its_oldest_windows(caller: Caller) -> None:
    guild, user = new_id(), new_id()
    burst = [observed(guild_id=guild, user_id=user, at_ms=NOW_MS + n * 100) for n in range(9)]
    later = observed(guild_id=guild, at_ms=NOW_MS + 11 * 60_000)

    answer = caller.call("observe_events", {"events": [*burst, later]})

    assert len(answer["own"][key(burst[0])]) == 9


def test_figures_are_told_of_own_messages_to_who_asks_for_them(caller: Caller) -> None:
    guild, user = new_id(), new_id()
    here = {"guild_id": guild, "user_id": user}
    figures = {"characters": 7, "newlines": 6, "emoji": 5, "attachments": 4, "files": "a b", "likeness": "0f"}
    later = observed(**here, at_ms=NOW_MS + 1, **figures)
    batch = {"events": [later, observed(**here)]}

    told = caller.call("observe_events", batch | {"figures": True})["own"][key(later)]
    before = caller.call("observe_events", batch)["own"][key(later)]

    assert [row[10:] for row in told] == [[0, 0, 0, 0, None, None], [7, 6, 5, 4, "a b", "0f"]]
    assert before == [row[:10] for row in told]


def staff_who_writes(caller: Caller, guild: dict[str, str], look: str, spelling: str) -> str:
    """A moderator whom the server knows, and who is seen under a name; their id."""
    user, role = new_id(), new_id()
    here = {"guild_id": guild["guild_id"], "at_ms": NOW_MS, "gone": False}
    states = [
        here | {"type": "role", "role_id": role, "name": "Mods", "permissions": 8192},
        member_state(guild["guild_id"], user, roles=[role]),
    ]
    named = observed(
        guild_id=guild["guild_id"], user_id=user, roles=[role], name_look=look, name_spelling=spelling
    )
    caller.call("observe_events", {"states": states, "events": [named]})
    return user


def joiner(guild: dict[str, str], look: str, spelling: str, **fields: Any) -> dict[str, Any]:
    nowhere = {"kind": "join", "channel_id": None, "message_id": None}
    names = {"name_look": look, "name_spelling": spelling}
    return observed(guild_id=guild["guild_id"], **(nowhere | names | fields))


def test_who_joins_under_a_staff_members_name_in_other_letters_is_told(
    caller: Caller, guild: dict[str, str]
) -> None:
    staff_who_writes(caller, guild, "look", "right")
    batch = [
        joiner(guild, "look", "wrong"),
        joiner(guild, "look", "wrong", kind="rename"),
        joiner(guild, "look", "right"),  # a namesake
        joiner(guild, "other", "wrong"),
        joiner(guild | {"guild_id": new_id()}, "look", "wrong"),  # another server
        observed(guild_id=guild["guild_id"], name_look="look", name_spelling="wrong"),  # a message
    ]

    imitators = caller.call("observe_events", {"events": batch})["imitators"]

    assert sorted(imitators) == sorted(event["event_id"] for event in batch[:2])


def test_a_staff_member_who_renames_themselves_imitates_nobody_and_is_known_by_the_new_name(
    caller: Caller, guild: dict[str, str]
) -> None:
    user = staff_who_writes(caller, guild, "look", "right")
    renamed = joiner(guild, "look", "new spelling", kind="rename", user_id=user, roles=None)

    assert caller.call("observe_events", {"events": [renamed]})["imitators"] == []
    stored = caller.rows("select name_look, name_spelling from server_members where user_id = %s", user)
    assert stored == [("look", "new spelling")]


def test_names_of_ordinary_members_are_not_kept_and_may_be_taken(
    caller: Caller, guild: dict[str, str]
) -> None:
    user = new_id()
    named = observed(guild_id=guild["guild_id"], user_id=user, name_look="look", name_spelling="right")
    caller.call(
        "observe_events", {"states": [member_state(guild["guild_id"], user, roles=[])], "events": [named]}
    )

    assert caller.rows("select name_look from server_members where user_id = %s", user) == [(None,)]
    assert caller.call("observe_events", {"events": [joiner(guild, "look", "wrong")]})["imitators"] == []


def test_who_is_staff_no_longer_may_be_imitated(caller: Caller, guild: dict[str, str]) -> None:
    user = staff_who_writes(caller, guild, "look", "right")
    demoted = member_state(guild["guild_id"], user, NOW_MS + 1, roles=[])

    answer = caller.call("observe_events", {"states": [demoted], "events": [joiner(guild, "look", "wrong")]})

    assert answer["imitators"] == []


def test_copies_are_told_across_authors_but_never_across_servers(caller: Caller) -> None:
    guild, fingerprint = new_id(), new_id()
    texts = {"fingerprint": fingerprint, "substance": True}
    events = [observed(guild_id=guild, **texts), observed(guild_id=guild, **texts), observed(**texts)]

    copies = caller.call("observe_events", {"events": events})["copies"]

    assert {event_key: len(rows) for event_key, rows in copies.items()} == {
        f"{guild}:{fingerprint}": 2,
        f"{events[2]['guild_id']}:{fingerprint}": 1,
    }


def test_copies_of_ten_minutes_are_told_though_no_window_is_as_wide(caller: Caller) -> None:
    texts = {"guild_id": new_id(), "fingerprint": "f", "substance": True}
    events = [observed(at_ms=NOW_MS + offset, **texts) for offset in (-600_001, -600_000, 0)]
    caller.call("observe_events", {"events": events})

    (rows,) = caller.call("observe_events", {"events": [events[2]]})["copies"].values()

    assert [row[1] - NOW_MS for row in rows] == [-600_000, 0]


def test_of_authors_who_share_a_text_it_is_told_how_much_they_wrote_before(caller: Caller) -> None:
    guild, talker, stranger = new_id(), new_id(), new_id()
    before = [innocent(guild_id=guild, user_id=talker) for _ in range(3)]
    caller.call("record_verdicts", {"events": before, "messages": [], "groups": []})
    texts = {"guild_id": guild, "fingerprint": "f", "substance": True}

    answer = caller.call(
        "observe_events", {"events": [observed(user_id=user, **texts) for user in (talker, stranger)]}
    )

    assert answer["wrote"] == {f"{guild}:{talker}": 3}


def test_what_the_window_still_holds_makes_nobody_a_regular(caller: Caller) -> None:
    guild, flooder = new_id(), new_id()
    texts = {"guild_id": guild, "fingerprint": "f", "substance": True}
    flood = [observed(user_id=flooder, at_ms=NOW_MS - 1000 * n, **texts) for n in range(1, 13)]
    caller.call("observe_events", {"events": flood})
    said = [innocent(guild_id=guild, user_id=flooder, event_id=event["event_id"]) for event in flood]
    caller.call("record_verdicts", {"events": said, "messages": [], "groups": []})

    answer = caller.call("observe_events", {"events": [observed(user_id=flooder, **texts)]})

    assert answer["wrote"] == {f"{guild}:{flooder}": 0}


def test_of_who_says_something_once_it_is_not_told(caller: Caller) -> None:
    said = innocent()
    caller.call("record_verdicts", {"events": [said], "messages": [], "groups": []})
    again = observed(guild_id=said["guild_id"], user_id=said["user_id"], fingerprint="f", substance=True)

    assert caller.call("observe_events", {"events": [again]})["wrote"] == {}


def test_a_late_event_finds_its_own_copy_however_many_came_after_it(caller: Caller) -> None:
    texts = {"guild_id": new_id(), "fingerprint": "f", "substance": True}
    later = [observed(at_ms=NOW_MS + 125_000 + n, **texts) for n in range(310)]
    for first in range(0, 310, 155):
        caller.call("observe_events", {"events": later[first : first + 155]})
    late = observed(at_ms=NOW_MS, **texts)

    (rows,) = caller.call("observe_events", {"events": [late]})["copies"].values()

    assert [row[0] for row in rows] == [late["event_id"]]


def test_text_without_substance_is_not_compared_across_authors(caller: Caller) -> None:
    assert caller.call("observe_events", {"events": [observed(fingerprint="gg")]})["copies"] == {}


def test_joins_are_told_to_joins_alone(caller: Caller) -> None:
    guild = new_id()
    join = observed(guild_id=guild, kind="join", channel_id=None, message_id=None)
    message = observed(guild_id=guild)

    assert list(caller.call("observe_events", {"events": [join]})["joins"]) == [guild]
    assert caller.call("observe_events", {"events": [message]})["joins"] == {}


def test_listed_domains_are_those_of_the_list(caller: Caller) -> None:
    caller.call("import_phishing_domains", "story", ["steam-gift.example", "Nitro.example"])

    answer = caller.call(
        "observe_events", {"events": [observed()], "domains": ["nitro.example", "x.example"]}
    )

    assert answer["listed_domains"] == ["nitro.example"]


def test_importing_a_list_again_removes_what_it_no_longer_names(caller: Caller) -> None:
    caller.call("import_phishing_domains", "feed", ["a.example", "b.example"])

    assert caller.call("import_phishing_domains", "feed", ["b.example"]) == 1
    assert caller.rows("select domain from phishing_domains where source = 'feed'") == [("b.example",)]


def test_a_domain_on_two_lists_stays_listed_while_one_of_them_names_it(caller: Caller) -> None:
    for source in ("one", "two"):
        caller.call("import_phishing_domains", source, ["shared.example"])
    caller.call("import_phishing_domains", "one", ["other.example"])

    answer = caller.call("observe_events", {"events": [observed()], "domains": ["shared.example"]})

    assert answer["listed_domains"] == ["shared.example"]


def test_a_suspect_is_told_as_such(caller: Caller, guild: dict[str, str]) -> None:
    event = judged(guild_id=guild["guild_id"])
    caller.call("record_verdicts", {"events": [event]})
    again = observed(guild_id=guild["guild_id"], user_id=event["user_id"])

    assert caller.call("observe_events", {"events": [again]})["members"][key(again)]["suspect"] is True


def test_eight_messages_in_eight_parallel_batches_are_all_seen_by_the_last(shared_database: Database) -> None:
    guild, user = new_id(), new_id()
    events = [observed(guild_id=guild, user_id=user, at_ms=NOW_MS + n) for n in range(8)]

    def observe(event: dict[str, Any]) -> int:
        with shared_database.connect("service_role") as connection:
            answer = Caller(connection).call("observe_events", {"events": [event]})
            return len(answer["own"][key(event)])

    with ThreadPoolExecutor(8) as pool:
        seen = sorted(pool.map(observe, events))

    assert seen == list(range(1, 9))
