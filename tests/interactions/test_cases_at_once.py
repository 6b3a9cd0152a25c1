"""Two moderators press different buttons on one case at the same instant: fifty cases, each decided once."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

from portcullis.db.store import Store
from portcullis.db.transport import Transport
from tests.interactions.bot import Bot
from tests.sql.stories import judged, new_id
from tools.devstack.databases import Database, Rest

PAIRS = [("verify", "ban-confirm"), ("reject", "verify"), ("false-positive", "reject"), ("ban-confirm", "reject"),
         ("verify", "verify")]  # fmt: skip
CASES = 50
OUTCOME = {"verify": "verified", "false-positive": "verified", "reject": "rejected", "ban-confirm": "banned"}


def test_of_fifty_pairs_of_moderators_one_each_decides_and_the_other_is_told_who(
    shared_rest: Rest, shared_database: Database, real_bot: Bot, real_store: Store, guild_id: str
) -> None:
    suspects = [new_id() for _ in range(CASES)]
    for user_id in suspects:
        real_store.record_verdicts(batch={"events": [judged(guild_id=guild_id, user_id=user_id)]})
    with shared_database.connect() as owner:
        cases = [
            str(case_id)
            for (case_id,) in owner.execute(
                "select case_id from case_subjects where guild_id = %s order by user_id", [guild_id]
            )
        ]
    assert len(cases) == CASES
    start = Barrier(2)
    transports = [Transport(shared_rest.url, shared_rest.service_key) for _ in range(2)]

    def presses(side: int) -> list[tuple[str, str, dict[str, Any]]]:
        """All presses of one side; each waits for the other side's on the same case."""
        bot, told = Bot(transports[side]), []
        for n, case_id in enumerate(cases):
            # Somebody else for each: nobody is held up by how often they may press.
            action, moderator = PAIRS[n % len(PAIRS)][side], new_id()
            start.wait()
            told.append(
                (action, moderator, bot.press(f"case:{action}:{case_id}", guild_id=guild_id, user=moderator))
            )
        return told

    with ThreadPoolExecutor(2) as pool:
        sides = list(pool.map(presses, range(2)))
    for transport in transports:
        transport.close()

    with shared_database.connect() as owner:
        for case_id, left, right in zip(cases, *sides, strict=True):
            ((won, winner, shown),) = [one for one in (left, right) if one[2]["type"] == 7]
            ((_, _, lost),) = [one for one in (left, right) if one[2]["type"] == 4]
            assert f"was already {OUTCOME[won]}" in lost["data"]["content"]
            assert f"by <@{winner}>" in lost["data"]["content"]
            assert "flags" in lost["data"]
            assert OUTCOME[won] in str(shown).lower()

            rows = owner.execute(
                "select admin_id, action::text, new_status::text from admin_actions where case_id = %s",
                [case_id],
            ).fetchall()
            assert rows == [(winner, won.removesuffix("-confirm").replace("-", "_"), OUTCOME[won])]
            effects = owner.execute(
                "select kind, count(*)::integer from outbox where case_id = %s and moderator_id is not null "
                "group by kind",
                [case_id],
            ).fetchall()
            kind = {"verified": "restore_member", "banned": "ban_member"}.get(OUTCOME[won])
            assert dict(effects) == ({kind: 1} if kind else {})
            status = owner.execute(
                "select v.status::text, v.resolved_by, c.is_open from verification_events v "
                "join case_subjects c on c.case_id = v.id where v.id = %s",
                [case_id],
            ).fetchall()
            assert status == [(OUTCOME[won], winner, False)]
