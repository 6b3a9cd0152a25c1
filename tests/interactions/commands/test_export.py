"""/export over the real SQL functions and a place for files."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import psycopg
import pytest

from portcullis.db.store import Store
from portcullis.db.transport import Transport
from portcullis.storage.folder import FolderStorage
from portcullis.storage.supabase import SupabaseStorage
from tests.interactions.bot import MODERATOR, NOW_S, Bot, is_private
from tests.sql.stories import new_id
from tests.storage_server import StorageServer, serving_storage
from tools.devstack.databases import Database

WISH = {"what": "cases", "format": "csv"}
MODERATE_ONLY = 1 << 13


@pytest.fixture(scope="module")
def server(shared_database: Database, tmp_path_factory: pytest.TempPathFactory) -> Iterator[StorageServer]:
    with serving_storage(shared_database, tmp_path_factory.mktemp("storage")) as server:
        yield server


@pytest.fixture
def storage(server: StorageServer) -> Iterator[SupabaseStorage]:
    storage = server.storage()
    yield storage
    storage.close()
    server.refusing.clear()
    server.ahead_s = 0


@pytest.fixture
def bot(transport: Transport, storage: SupabaseStorage) -> Bot:
    return Bot(transport, storage=lambda: storage)


@pytest.fixture
def made(
    bot: Bot, real_store: Store, storage: SupabaseStorage, guild_id: str, shared_database: Database
) -> Callable[[], str]:
    """Ask for an export, make it (its content is ``the file``), and return its number."""

    def make() -> str:
        number = wish(bot, guild_id)
        with shared_database.connect() as owner:
            owner.execute(
                "update export_requests set requested_at = 'epoch', available_at = 'epoch' where number = %s",
                [number],
            )
        claimed = real_store.claim_export(lease_s=60)
        assert claimed is not None
        key = {"export": claimed["id"], "fence": claimed["fence"]}
        real_store.save_export(**key, part="00000-1", rows=1234, after=None, lease_s=60)
        storage.put(claimed["path"], [b"the file"], "text/csv")
        assert real_store.finish_export(**key, size_bytes=56_789, sha256="ab" * 32)
        return number

    return make


def said(answer: dict[str, Any]) -> str:
    assert is_private(answer)
    return str(answer["data"]["content"])


def wish(bot: Bot, guild_id: str) -> str:
    found = re.search(r"number (\d+):", said(bot.command("export create", WISH, guild_id=guild_id)))
    assert found is not None
    return found[1]


def listed(bot: Bot, guild_id: str, **fields: Any) -> list[str]:
    answer = bot.command("export list", guild_id=guild_id, **fields)
    assert is_private(answer)
    (embed,) = answer["data"]["embeds"]
    lines: list[str] = embed["description"].split("\n")
    return lines


def suggested(bot: Bot, guild_id: str, typed: str = "", **fields: Any) -> list[str]:
    answer = bot.command("export link", {"id": typed}, kind=4, focused="id", guild_id=guild_id, **fields)
    return [choice["value"] for choice in answer["data"]["choices"]]


def test_a_wish_is_answered_at_once_and_shown(bot: Bot, guild_id: str) -> None:
    assert "There are none yet" in said(bot.command("export list", guild_id=guild_id))
    number = wish(bot, guild_id)
    (line,) = listed(bot, guild_id)
    assert line.startswith(f"`{number}` **cases.csv** · waiting · 0 rows · <t:")
    assert line.endswith(f"<@{MODERATOR}>")


def test_a_second_wish_of_the_kind_hears_of_the_first(bot: Bot, guild_id: str) -> None:
    wish(bot, guild_id)
    assert "`/export list` shows how far it is" in said(bot.command("export create", WISH, guild_id=guild_id))


def test_days_reach_the_database(bot: Bot, guild_id: str, shared_database: Database) -> None:
    bot.command("export create", WISH | {"days": 365}, guild_id=guild_id)
    with shared_database.connect() as owner:
        row = owner.execute(
            "select extract(days from until_at - from_at)::int from export_requests where guild_id = %s",
            [guild_id],
        ).fetchone()
    assert row == (365,)


def test_a_link_downloads_the_file_for_fifteen_minutes(
    bot: Bot, server: StorageServer, guild_id: str, made: Callable[[], str]
) -> None:
    text = said(bot.command("export link", {"id": made()}, guild_id=guild_id))
    assert f"<t:{NOW_S + 900}:R>" in text
    found = re.search(r"<(http[^>]+)>", text)
    assert found is not None
    answer = httpx.get(found[1])
    assert answer.content == b"the file"
    assert re.search(r"filename=cases-\d{4}-\d\d-\d\d\.csv", answer.headers["Content-Disposition"])
    server.ahead_s = 898
    assert httpx.get(found[1]).status_code == 200
    server.ahead_s = 901
    assert httpx.get(found[1]).status_code == 400


def test_a_done_export_is_listed_with_its_size_and_suggested(
    bot: Bot, guild_id: str, made: Callable[[], str]
) -> None:
    number = made()
    waiting = wish(bot, guild_id)
    assert "done · 1,234 rows · 56.8 kB" in next(
        line for line in listed(bot, guild_id) if f"`{number}`" in line
    )
    assert suggested(bot, guild_id) == [f"{number} cases.csv, 1,234 rows"]
    assert suggested(bot, guild_id, "CASES") == suggested(bot, guild_id)
    assert suggested(bot, guild_id, "parquet") == []
    assert waiting != number


def test_what_was_suggested_is_understood(bot: Bot, guild_id: str, made: Callable[[], str]) -> None:
    made()
    (choice,) = suggested(bot, guild_id)
    assert "<http" in said(bot.command("export link", {"id": choice}, guild_id=guild_id))


@pytest.mark.parametrize("typed", ["cases.csv", "-1", "1" * 19, "٣"])
def test_what_is_no_number_is_explained(bot: Bot, guild_id: str, typed: str) -> None:
    answer = said(bot.command("export link", {"id": typed}, guild_id=guild_id))
    assert answer == "`id` must be the number of an export: `/export list` shows them."


def test_another_server_reaches_nothing_of_it(bot: Bot, guild_id: str, made: Callable[[], str]) -> None:
    number, other = made(), new_id()
    bot.command("config set", {"key": "act_from", "value": "0.9"}, guild_id=other)
    assert said(bot.command("export link", {"id": number}, guild_id=other)) == "I cannot find this any more."
    assert "There are none yet" in said(bot.command("export list", guild_id=other))
    assert suggested(bot, other) == []
    assert guild_id != other


@pytest.mark.parametrize("path", ["create", "list", "link"])
def test_only_manage_server_may(bot: Bot, guild_id: str, made: Callable[[], str], path: str) -> None:
    options: dict[str, Any] = {"create": WISH, "list": {}, "link": {"id": made()}}[path]
    answer = bot.command(f"export {path}", options, guild_id=guild_id, permissions=MODERATE_ONLY)
    assert "Manage Server" in said(answer)
    assert suggested(bot, guild_id, permissions=MODERATE_ONLY) == []


def test_storage_that_is_away_is_told_in_words(
    bot: Bot, server: StorageServer, guild_id: str, made: Callable[[], str]
) -> None:
    number = made()
    server.refusing.add("cases.csv")
    answer = said(bot.command("export link", {"id": number}, guild_id=guild_id))
    assert "does not answer" in answer


def test_a_folder_has_no_links_and_says_where_the_file_is(
    transport: Transport, guild_id: str, made: Callable[[], str], tmp_path: Any
) -> None:
    number = made()
    bot = Bot(transport, storage=lambda: FolderStorage(str(tmp_path)))
    assert "there are no links" in said(bot.command("export link", {"id": number}, guild_id=guild_id))


def test_an_endpoint_without_storage_says_so(real_bot: Bot, guild_id: str, made: Callable[[], str]) -> None:
    assert "keeps no files" in said(real_bot.command("export link", {"id": made()}, guild_id=guild_id))


def test_no_link_gets_into_a_log(
    bot: Bot, guild_id: str, made: Callable[[], str], caplog: pytest.LogCaptureFixture
) -> None:
    number = made()
    text = said(bot.command("export link", {"id": number}, guild_id=guild_id))
    found = re.search(r"token=([^&>]+)", text)
    assert found is not None
    assert found[1] not in caplog.text


def test_a_gone_and_a_failed_one_say_so(
    bot: Bot, guild_id: str, made: Callable[[], str], shared_database: Database
) -> None:
    gone = made()
    with shared_database.connect() as owner:
        _set_expired(owner, guild_id)
        failed = wish(bot, guild_id)
        owner.execute(
            "update export_requests set status = 'failed', error = 'too large', finished_at = now() where number = %s",
            [failed],
        )
    lines = listed(bot, guild_id)
    assert "file deleted" in next(line for line in lines if f"`{gone}`" in line)
    assert "failed: too large" in next(line for line in lines if f"`{failed}`" in line)
    assert suggested(bot, guild_id) == []


def test_it_speaks_german(bot: Bot, guild_id: str) -> None:
    answer = bot.command("export create", WISH, guild_id=guild_id, locale="de")
    assert "als Nummer" in said(answer)
    assert "wartet" in listed(bot, guild_id, locale="de")[0]


def _set_expired(owner: psycopg.Connection[Any], guild_id: str) -> None:
    owner.execute("update artifacts set expires_at = now() where guild_id = %s", [guild_id])
