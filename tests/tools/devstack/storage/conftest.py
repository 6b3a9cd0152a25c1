"""A storage server over a database of the module, and Supabase's own client of it."""

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from storage3 import SyncStorageClient

from tests.storage_server import StorageServer, serving_storage
from tools.devstack.databases import Database


@pytest.fixture(scope="module")
def module_server(
    shared_database: Database, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[StorageServer]:
    """The running server."""
    with serving_storage(shared_database, tmp_path_factory.mktemp("storage")) as server:
        yield server


@pytest.fixture
def server(module_server: StorageServer) -> Iterator[StorageServer]:
    """The same, with its clock right again afterwards."""
    yield module_server
    module_server.ahead_s = 0


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    """What the real clients work with."""
    with httpx.Client(timeout=10) as client:
        yield client


@pytest.fixture
def bucket(server: StorageServer, http: httpx.Client) -> Callable[..., Any]:
    """Supabase's client of a bucket, as a role."""

    def of(name: str = "exports", role: str = "service_role") -> Any:
        headers = {"Authorization": f"Bearer {server.key(role)}"}
        return SyncStorageClient(f"{server.url}/storage/v1/", headers, http_client=http).from_(name)

    return of
