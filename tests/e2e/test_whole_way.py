"""From a spammer's message to a moderator's decision, through every real process."""

from tests.e2e.world import SCAM, World, wait_for


def test_a_spammer_is_restricted_told_of_and_resolved(world: World) -> None:
    guild = world.guild("spammer", "neighbour")
    spammer, general = guild.member("spammer"), guild.channels["general"]
    world.discord.set_member_roles(guild.id, spammer, [])
    world.discord.message(general, guild.member("neighbour"), "anyone up for a game tonight?")
    for _ in range(4):
        world.discord.message(general, spammer, SCAM)

    wait_for("the spammer is restricted", lambda: world.restricted(guild, "spammer"))
    wait_for("all is judged and carried out", lambda: world.judged(guild) == 5 and world.settled(guild))

    state = world.discord.state(guild.id)
    (thread,) = state["threads"]
    assert spammer in thread["members"]
    assert guild.member("neighbour") not in thread["members"]
    assert [m["deleted"] for m in state["messages"] if m["content"] == SCAM] == [True] * 4
    assert not world.restricted(guild, "neighbour")
    (notification,) = world.notifications(guild)
    assert f"<@{spammer}>" in str(notification["embeds"])

    (case_id,) = world.rows("select id from verification_events where guild_id = %s", guild.id)[0]
    seen = world.discord.press(notification["id"], guild.member("mod"), f"case:verify:{case_id}")
    assert seen["outcome"] == "answered"

    wait_for(
        "the restriction is lifted", lambda: world.run_outbox_job() and not world.restricted(guild, "spammer")
    )
    wait_for("every effect is carried out", lambda: world.run_outbox_job() and world.settled(guild))
    assert world.discord.state(guild.id)["threads"][0]["thread_metadata"]["archived"] is True
    assert world.rows("select action::text, admin_id from admin_actions where guild_id = %s", guild.id) == [
        ("verify", guild.member("mod"))
    ]
    actions = "select action::text from mod_actions where guild_id = %s order by id"
    assert world.rows(actions, guild.id) == [("restrict",), ("restore",)]


def test_the_roles_that_a_member_had_come_back_with_verify(world: World) -> None:
    guild = world.guild("regular")
    regular = guild.member("regular")
    role = world.discord.rest("POST", f"/guilds/{guild.id}/roles", {"name": "veteran"}).json()["id"]
    world.discord.set_member_roles(guild.id, regular, [role])
    for _ in range(4):
        world.discord.message(guild.channels["general"], regular, SCAM)
    wait_for("the member is restricted", lambda: world.restricted(guild, "regular"))
    assert world.discord.member(guild.id, regular)["roles"] == [guild.roles["restricted"]]  # type: ignore[index]
    wait_for("moderators are told", lambda: world.notifications(guild))
    wait_for("every effect is carried out", lambda: world.settled(guild))

    (case_id,) = world.rows("select id from verification_events where guild_id = %s", guild.id)[0]
    (notification,) = world.notifications(guild)
    world.discord.press(notification["id"], guild.member("mod"), f"case:verify:{case_id}")

    def roles() -> list[str]:
        member = world.discord.member(guild.id, regular)
        assert member is not None
        return list(member["roles"])

    wait_for("the roles are back", lambda: world.run_outbox_job() and roles() == [role])


def test_a_group_attack_is_one_case_one_notification_and_one_thread_for_all(world: World) -> None:
    names = [f"puppet{n}" for n in range(5)]
    guild = world.guild(*names)
    text = "Join the token presale today, the first hundred wallets double: https://presale.example/now"
    for name in names:
        world.discord.message(guild.channels["general"], guild.member(name), text)

    wait_for("all are restricted", lambda: all(world.restricted(guild, name) for name in names))
    wait_for("all is judged and carried out", lambda: world.judged(guild) == 5 and world.settled(guild))

    (thread,) = world.discord.state(guild.id)["threads"]
    assert {guild.member(name) for name in names} <= set(thread["members"])
    assert len(world.notifications(guild)) == 1
    cases = "select count(*) from verification_events where guild_id = %s"
    assert world.rows(cases, guild.id) == [(1,)]


def test_copies_in_many_channels_are_all_deleted(world: World) -> None:
    guild = world.guild("crossposter")
    channels = [guild.channels[name] for name in ("general", "random", "help")]
    for channel in channels:
        world.discord.message(
            channel, guild.member("crossposter"), "my channel is live, come and watch the stream"
        )

    wait_for("the member is restricted", lambda: world.restricted(guild, "crossposter"))
    wait_for("all is judged and carried out", lambda: world.judged(guild) == 3 and world.settled(guild))

    messages = world.discord.state(guild.id)["messages"]
    assert {m["channel_id"]: m["deleted"] for m in messages if m["channel_id"] in channels} == dict.fromkeys(
        channels, True
    )


def test_verify_while_a_restriction_waits_means_it_never_lands(world: World) -> None:
    guild = world.guild("suspect")
    suspect = guild.member("suspect")
    member_path = f"/guilds/{guild.id}/members/{suspect}"
    world.discord.fault(method="PATCH", path_prefix=member_path, status=500, times=1000)
    for _ in range(4):
        world.discord.message(guild.channels["general"], suspect, SCAM)
    wait_for("moderators are told", lambda: world.notifications(guild))
    wait_for(
        "the restriction waits for its next try",
        lambda: world.rows(
            "select 1 from outbox where guild_id = %s and kind = 'restrict_member' and status = 'pending' "
            "and attempts > 0",
            guild.id,
        ),
    )

    (case_id,) = world.rows("select id from verification_events where guild_id = %s", guild.id)[0]
    (notification,) = world.notifications(guild)
    world.discord.press(notification["id"], guild.member("mod"), f"case:verify:{case_id}")
    world.discord.clear_faults()
    world.make_due(guild)
    wait_for("every effect is carried out", lambda: world.run_outbox_job() and world.settled(guild))

    given = [
        call for call in world.discord.calls(path_prefix=member_path)
        if call["status"] < 300 and guild.roles["restricted"] in str(call["body"])
    ]  # fmt: skip
    assert given == []
    assert not world.restricted(guild, "suspect")


def test_without_a_language_model_a_doubt_is_told_and_nothing_waits(world: World) -> None:
    guild = world.guild("advertiser")
    invite = "come over here, all of you: https://discord.gg/abcdef"
    world.discord.message(guild.channels["general"], guild.member("advertiser"), invite)

    wait_for("moderators are told", lambda: world.run_outbox_job() and world.notifications(guild))
    assert world.rows("select 1 from llm_reviews where guild_id = %s", guild.id) == []
    assert set(world.run_job("reviews").values()) == {"reviews", 0}
