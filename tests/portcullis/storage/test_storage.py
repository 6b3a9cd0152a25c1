"""What every place for files promises."""

import logging
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from uuid import uuid4

import httpx
import pytest

from portcullis.config import DatabaseConfig
from portcullis.errors import StorageError, UserError
from portcullis.storage.folder import FolderStorage
from portcullis.storage.storage import Storage, storage_of
from portcullis.storage.supabase import SupabaseStorage
from tests.storage_server import StorageServer, content_of
from tools.devstack.databases import Database


@pytest.fixture
def folder() -> str:
    return str(uuid4())


def test_a_file_is_its_chunks_in_order(storage: Storage, folder: str) -> None:
    storage.put(f"{folder}/a.csv", (bytes([n]) * 1000 for n in range(100)), "text/csv")
    assert content_of(storage, f"{folder}/a.csv") == b"".join(bytes([n]) * 1000 for n in range(100))


def test_a_file_may_be_empty(storage: Storage, folder: str) -> None:
    storage.put(f"{folder}/a.csv", [], "text/csv")
    assert content_of(storage, f"{folder}/a.csv") == b""


def test_a_second_file_of_a_name_takes_the_place_of_the_first(storage: Storage, folder: str) -> None:
    storage.put(f"{folder}/a.csv", [b"a long first"], "text/csv")
    storage.put(f"{folder}/a.csv", [b"second"], "text/csv")
    assert content_of(storage, f"{folder}/a.csv") == b"second"


def test_a_file_whose_writing_breaks_off_is_not_there(storage: Storage, folder: str) -> None:
    def broken() -> Iterator[bytes]:
        yield b"half of it"
        raise StorageError(503, "the other half does not come")

    with pytest.raises(StorageError, match="other half"):
        storage.put(f"{folder}/a.csv", broken(), "text/csv")
    with pytest.raises(StorageError) as missing:
        content_of(storage, f"{folder}/a.csv")
    assert (missing.value.status, missing.value.transient) == (404, False)


def test_a_folder_goes_with_all_that_lies_below_it_and_nothing_else(storage: Storage, folder: str) -> None:
    for name in ("a.csv", "parts/0", "parts/1"):
        storage.put(f"{folder}/{name}", [b"x"], "text/csv")
    storage.put(f"{folder}-neighbour/a.csv", [b"x"], "text/csv")

    assert storage.remove_folder(folder) == 3
    assert storage.remove_folder(folder) == 0
    with pytest.raises(StorageError):
        content_of(storage, f"{folder}/parts/0")
    assert content_of(storage, f"{folder}-neighbour/a.csv") == b"x"


def test_a_link_downloads_the_file_under_its_name(supabase: SupabaseStorage, folder: str) -> None:
    supabase.put(f"{folder}/a.csv", [b"secret"], "text/csv")
    answer = httpx.get(supabase.link(f"{folder}/a.csv", name="cases.csv", seconds=60))
    assert (answer.status_code, answer.content) == (200, b"secret")
    assert "filename=cases.csv" in answer.headers["Content-Disposition"]


def test_a_new_key_is_no_bearer_token(server: StorageServer) -> None:
    storage = SupabaseStorage(server.url, "sb_secret_x")
    with pytest.raises(StorageError) as refused:
        content_of(storage, "a.csv")
    storage.close()
    assert refused.value.status == 400, "the gateway puts a token in its place; here there is none"


def test_a_file_that_is_too_large_is_told_by_its_status(
    supabase: SupabaseStorage, shared_database: Database, folder: str
) -> None:
    with shared_database.connect() as owner:
        owner.execute("update storage.buckets set file_size_limit = 10 where id = 'exports'")
        supabase.put(f"{folder}/a.csv", [b"x" * 10], "text/csv")
        with pytest.raises(StorageError) as refused:
            supabase.put(f"{folder}/b.csv", [b"x" * 11], "text/csv")
        owner.execute("update storage.buckets set file_size_limit = null where id = 'exports'")
    assert (refused.value.status, refused.value.transient) == (413, False)


def test_a_fault_on_storages_side_and_silence_are_transient(server: StorageServer) -> None:
    server.refusing.add("a.csv")
    storage = server.storage()
    for call in (lambda: content_of(storage, "f/a.csv"), lambda: storage.put("f/a.csv", [], "text/csv")):
        with pytest.raises(StorageError) as away:
            call()
        assert (away.value.status, away.value.transient) == (503, True)
    server.refusing.clear()
    storage.close()
    silent = SupabaseStorage("http://127.0.0.1:9", "key")
    for call in (lambda: content_of(silent, "a.csv"), lambda: silent.put("a.csv", [], "text/csv")):
        with pytest.raises(StorageError) as silence:
            call()
        assert (silence.value.status, silence.value.transient) == (0, True)
    silent.close()


def test_neither_key_nor_link_get_into_logs_and_errors(
    supabase: SupabaseStorage, server: StorageServer, folder: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="portcullis")
    caplog.set_level(logging.INFO, logger="httpx")  # one line a request, unless logs.configure says otherwise
    supabase.put(f"{folder}/a.csv", [b"x"], "text/csv")
    token = supabase.link(f"{folder}/a.csv", name="a.csv", seconds=60).partition("token=")[2]
    with pytest.raises(StorageError) as refused:
        supabase.link(f"{folder}/no.csv", name="a.csv", seconds=60)
    said = caplog.text + str(refused.value)
    assert token.partition("&")[0] not in said
    assert server.key() not in said


def test_a_folder_gives_no_links_and_says_where_the_file_is(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"finds `cases.csv` there as `f/cases.csv`"):
        FolderStorage(str(tmp_path)).link("f/cases.csv", name="cases.csv", seconds=60)


@pytest.mark.parametrize("path", ["../a", "f/../../a", "/etc/passwd", ".", ""])
def test_a_path_does_not_lead_out_of_the_folder(tmp_path: Path, path: str) -> None:
    storage = FolderStorage(str(tmp_path / "files"))
    for call in (
        partial(content_of, storage),
        storage.remove_folder,
        lambda path: storage.put(path, [b"x"], "text/csv"),
    ):
        with pytest.raises(StorageError):
            call(path)
    assert list(tmp_path.rglob("*")) == []


def test_the_installation_chooses_by_storage_folder(tmp_path: Path) -> None:
    there = {"SUPABASE_URL": "http://127.0.0.1:9", "SUPABASE_SERVICE_ROLE_KEY": "key"}
    assert isinstance(storage_of(DatabaseConfig.from_env(there)), SupabaseStorage)
    chosen = DatabaseConfig.from_env(there | {"STORAGE_FOLDER": str(tmp_path)})
    assert isinstance(storage_of(chosen), FolderStorage)
