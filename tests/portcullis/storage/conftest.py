"""Both places for files, of which the same is expected."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from portcullis.storage.folder import FolderStorage
from portcullis.storage.storage import Storage
from portcullis.storage.supabase import SupabaseStorage
from tests.storage_server import StorageServer, serving_storage
from tools.devstack.databases import Database


@pytest.fixture(scope="module")
def server(shared_database: Database, tmp_path_factory: pytest.TempPathFactory) -> Iterator[StorageServer]:
    """Supabase Storage, as far as the local stack has it."""
    with serving_storage(shared_database, tmp_path_factory.mktemp("storage")) as server:
        yield server


@pytest.fixture
def supabase(server: StorageServer) -> Iterator[SupabaseStorage]:
    """Our client of it."""
    storage = server.storage()
    yield storage
    storage.close()


@pytest.fixture(params=["supabase", "folder"])
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Storage:
    """One of the two."""
    if request.param == "folder":
        return FolderStorage(str(tmp_path / "files"))
    found: Storage = request.getfixturevalue("supabase")
    return found
