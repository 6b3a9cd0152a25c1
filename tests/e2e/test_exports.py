"""An export, from Discord's command to the downloaded file, over all parts of the stack."""

import csv
import io
import json
import re
import time

import requests

from portcullis import inside
from tests.e2e.world import SCAM, World, wait_for


def run_job(world: World, job: str) -> dict[str, object]:
    """What Supabase Cron does."""
    body = json.dumps({"job": job}).encode()
    header = inside.sign(world.stack.env["SCHEDULED_SECRET"], body, int(time.time()))
    answer = requests.post(
        world.stack.env["SCHEDULED_URL"], data=body, headers={inside.HEADER: header}, timeout=30
    )
    counts: dict[str, object] = answer.json()
    assert answer.status_code == 200, counts
    return counts


def test_what_was_detected_is_asked_for_made_and_downloaded_by_a_link(world: World) -> None:
    guild = world.guild("spammer")
    admin, place = guild.owner_id, guild.channels["admin"]
    for _ in range(3):
        world.discord.message(guild.channels["general"], guild.member("spammer"), SCAM)
    detected = "select id::text from detection_events where guild_id = %s order by detected_at, id"
    wait_for("all are judged", lambda: world.judged(guild) == 3)
    ids = [row for (row,) in world.rows(detected, guild.id)]
    assert ids

    refused = world.discord.command(
        place, guild.member("spammer"), "export create", {"what": "detections", "format": "csv"}
    )
    assert "Manage Server" in str(refused)
    asked = world.discord.command(place, admin, "export create", {"what": "detections", "format": "csv"})
    number = re.search(r"number (\d+):", str(asked))
    assert number is not None, asked

    assert run_job(world, "exports")["done"] == 1
    assert "done" in str(world.discord.command(place, admin, "export list"))
    told = str(world.discord.command(place, admin, "export link", {"id": number[1]}))
    link = re.search(r"<(http[^>]+/storage/v1/object/sign/[^>]+)>", told)
    assert link is not None, told

    answer = requests.get(link[1], timeout=10)
    assert answer.status_code == 200
    rows = list(csv.DictReader(io.StringIO(answer.text, newline="")))
    assert [row["id"] for row in rows] == ids
    assert {row["user_id"] for row in rows} == {guild.member("spammer")}
    assert "nitro" not in answer.text, "no message text leaves"
    runs = "select status::text, rows_done from job_runs where job = 'exports' order by id desc limit 1"
    assert world.rows(runs) == [("done", len(ids))]


def test_an_expired_file_is_gone_from_storage_the_next_night(world: World) -> None:
    guild = world.guild()
    world.discord.command(
        guild.channels["admin"], guild.owner_id, "export create", {"what": "cases", "format": "parquet"}
    )
    run_job(world, "exports")
    stored = "select o.name from artifacts a join storage.objects o on o.name = a.path where a.guild_id = %s"
    assert len(world.rows(stored, guild.id)) == 1
    world.database.execute("update artifacts set expires_at = now() where guild_id = %s", [guild.id])

    assert run_job(world, "artifacts") == {"job": "artifacts", "rows": 1, "files": 1, "stayed": 0}
    assert world.rows(stored, guild.id) == []
