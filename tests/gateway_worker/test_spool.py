"""What is on disk, what survives, and what is deleted when."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from gateway_worker.gaps import Gap
from gateway_worker.spool import BATCH_BYTES, BATCH_EVENTS, SET_ASIDE_MS, Spool
from portcullis.errors import ConfigError
from tests.gateway_worker.doubles import CHANNEL, GUILD, NOW_MS, incoming, set_aside

LANE = incoming(1).lane
MB = 1024 * 1024
GAP = Gap(int(GUILD), int(CHANNEL), after=10, until=500)

WRITE_AND_DIE = """
import os, signal, sys
from pathlib import Path
from gateway_worker.spool import Spool
from tests.gateway_worker.doubles import incoming
spool = Spool(Path(sys.argv[1]), 1 << 26)
for number in range(1, 31):
    spool.append([incoming(number)])
os.kill(os.getpid(), signal.SIGKILL)
"""


def reopened(spool: Spool, path: Path) -> Spool:
    spool.close()
    return Spool(path, 64 * MB)


def test_a_killed_process_leaves_every_event_in_order(spool_path: Path) -> None:
    killed = subprocess.run(
        [sys.executable, "-c", WRITE_AND_DIE, str(spool_path)],
        cwd=Path(__file__).parents[2],
        env={"PYTHONPATH": "functions:."},
        check=False,
    )
    assert killed.returncode == -9
    spool = Spool(spool_path, 64 * MB)
    events, full = spool.peek(LANE)
    assert [event.body for event in events] == [incoming(number).body for number in range(1, 31)]
    assert (spool.depth, full) == (30, False)
    spool.close()


def test_reading_deletes_nothing_and_removing_deletes_just_what_was_delivered(spool: Spool) -> None:
    spool.append([incoming(number) for number in range(5)])
    events, _ = spool.peek(LANE)
    assert spool.peek(LANE)[0] == events
    spool.remove(LANE, events[:3], {}, NOW_MS)
    assert (spool.peek(LANE)[0], spool.depth) == (events[3:], 2)


def test_lanes_do_not_touch_each_other(spool: Spool) -> None:
    other = next(event for n in range(50) if (event := incoming(7, guild=str(n + 1))).lane != LANE)
    spool.append([incoming(1), other, incoming(2)])
    mine, _ = spool.peek(LANE)
    spool.remove(LANE, mine, {}, NOW_MS)
    assert [event.body for event in spool.peek(other.lane)[0]] == [other.body]


def test_a_batch_ends_at_200_events(spool: Spool) -> None:
    spool.append([incoming(number) for number in range(BATCH_EVENTS + 1)])
    events, full = spool.peek(LANE)
    assert (len(events), full) == (BATCH_EVENTS, True)


def test_a_batch_ends_below_512_kilobytes(spool: Spool) -> None:
    spool.append([incoming(number, text="x" * 100_000) for number in range(10)])
    events, full = spool.peek(LANE)
    assert (len(events), full) == (5, True)
    assert sum(len(event.body) for event in events) <= BATCH_BYTES


def test_an_event_larger_than_a_batch_goes_alone(spool: Spool) -> None:
    spool.append([incoming(1, text="x" * BATCH_BYTES), incoming(2)])
    events, full = spool.peek(LANE)
    assert (len(events), full) == (1, True)


def test_an_event_set_aside_keeps_its_body_and_reason(spool: Spool, spool_path: Path) -> None:
    spool.append([incoming(1), incoming(2)])
    events, _ = spool.peek(LANE)
    spool.remove(LANE, events, {events[0].seq: "no author"}, NOW_MS)
    assert (spool.depth, spool.set_aside_count) == (0, 1)
    spool.close()
    assert set_aside(spool_path) == [(incoming(1).body, "no author")]


def test_what_was_set_aside_is_gone_after_seven_days(spool: Spool) -> None:
    spool.append([incoming(1)])
    events, _ = spool.peek(LANE)
    spool.remove(LANE, events, {events[0].seq: "no author"}, NOW_MS)
    spool.prune(NOW_MS + SET_ASIDE_MS)
    assert spool.set_aside_count == 1
    spool.prune(NOW_MS + SET_ASIDE_MS + 1)
    assert spool.set_aside_count == 0


def test_what_was_set_aside_is_bounded_and_the_newest_stays(
    spool: Spool, spool_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gateway_worker.spool.SET_ASIDE_KEPT", 3)
    spool.append([incoming(number) for number in range(5)])
    events, _ = spool.peek(LANE)
    spool.remove(LANE, events, {event.seq: f"reason {event.seq}" for event in events}, NOW_MS)
    spool.close()
    assert [reason for _, reason in set_aside(spool_path)] == ["reason 3", "reason 4", "reason 5"]


def test_a_number_is_never_given_twice(spool: Spool, spool_path: Path) -> None:
    spool.append([incoming(1)])
    events, _ = spool.peek(LANE)
    spool.remove(LANE, events, {}, NOW_MS)
    again = reopened(spool, spool_path)
    again.append([incoming(2)])
    assert again.peek(LANE)[0][0].seq > events[0].seq
    again.close()


def test_marks_move_with_the_events_and_never_back(spool: Spool) -> None:
    spool.append([incoming(500), incoming(900)])
    spool.append([incoming(700)])
    seen = spool.marks.seen(int(GUILD), [int(CHANNEL), 4])
    assert (seen.channels, seen.guild) == ({int(CHANNEL): 900}, 900)


def test_marks_outlive_the_process_and_what_came_before_it_is_known(spool: Spool, spool_path: Path) -> None:
    assert spool.marks.seen(int(GUILD), []).anywhere is None
    spool.append([incoming(900)])
    assert spool.marks.seen(int(GUILD), []).anywhere is None
    again = reopened(spool, spool_path)
    assert again.marks.seen(5, []).anywhere == 900
    again.close()


def test_a_gap_stands_until_its_last_page_and_shrinks_with_each(spool: Spool, spool_path: Path) -> None:
    spool.append([], [GAP])
    spool.append_page([incoming(100)], GAP, read_up_to=100, last=False)
    again = reopened(spool, spool_path)
    [rest] = again.marks.pending()
    assert rest == Gap(int(GUILD), int(CHANNEL), after=100, until=500)
    again.append_page([incoming(480)], rest, read_up_to=480, last=True)
    assert again.marks.pending() == []
    assert again.depth == 2
    # 500 itself was deleted meanwhile; the channel is read up to it all the same.
    assert again.marks.seen(int(GUILD), [int(CHANNEL)]).channels == {int(CHANNEL): 500}
    again.close()


def test_an_unfinished_gap_keeps_its_beginning_when_a_later_start_finds_it_again(spool: Spool) -> None:
    spool.append([], [GAP])
    spool.append([], [Gap(GAP.guild_id, GAP.channel_id, after=450, until=900)])
    assert spool.marks.pending() == [Gap(GAP.guild_id, GAP.channel_id, after=10, until=900)]


def test_a_gap_that_grew_while_it_was_read_is_not_forgotten(spool: Spool) -> None:
    spool.append([], [GAP])
    spool.append([], [Gap(GAP.guild_id, GAP.channel_id, after=450, until=900)])
    spool.append_page([], GAP, read_up_to=500, last=True)
    assert [gap.until for gap in spool.marks.pending()] == [900]


def test_a_gap_given_up_moves_no_mark(spool: Spool) -> None:
    spool.append([], [GAP])
    spool.give_up(GAP)
    assert spool.marks.pending() == []
    assert spool.marks.seen(int(GUILD), [int(CHANNEL)]).channels == {}


def test_a_failed_write_leaves_neither_event_nor_mark_nor_gap(spool: Spool) -> None:
    too_large = Gap(2**63, 1, 1, 1)
    with pytest.raises(OverflowError):
        spool.append([incoming(5)], [too_large])
    assert spool.peek(LANE)[0] == []
    assert (spool.depth, spool.marks.seen(int(GUILD), []).guild, spool.marks.pending()) == (0, None, [])


def test_a_spool_is_full_at_its_limit_and_has_room_again_when_half_of_it_is_gone(spool_path: Path) -> None:
    spool = Spool(spool_path, MB)
    while not spool.full:
        spool.append([incoming(number, text="x" * 3000) for number in range(20)])
    assert not spool.half_empty
    while not spool.half_empty:
        spool.remove(LANE, spool.peek(LANE)[0][:20], {}, NOW_MS)
    assert spool.depth > 0
    assert not spool.full
    spool.close()


def test_each_time_it_is_empty_the_spool_gives_some_of_the_disk_back(spool: Spool, spool_path: Path) -> None:
    spool.append([incoming(number, text="x" * 3000) for number in range(600)])
    for _ in range(3):
        while events := spool.peek(LANE)[0]:
            spool.remove(LANE, events, {}, NOW_MS)
        spool.append([incoming(1)])
    spool.close()
    assert spool_path.stat().st_size < MB


def test_only_the_owner_may_read_the_spool(spool: Spool, spool_path: Path) -> None:
    spool.append([incoming(1)])
    modes = {stat.S_IMODE(path.stat().st_mode) for path in spool_path.parent.iterdir()}
    assert modes == {0o600}


def test_a_second_worker_on_the_same_spool_is_refused(spool: Spool, spool_path: Path) -> None:
    spool.append([incoming(1)])
    with pytest.raises(ConfigError, match=r"^SPOOL_PATH .*another worker"):
        Spool(spool_path, 64 * MB)


def test_a_path_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"^SPOOL_PATH"):
        Spool(tmp_path / "no" / "such" / "folder", 64 * MB)
