"""The stand-in for Supabase Storage, as Supabase's own client meets it."""

from collections.abc import Callable
from typing import Any

import httpx
import jwt
import pytest
from storage3.exceptions import StorageApiError

from tests.storage_server import StorageServer
from tools.devstack.databases import Database

CSV = {"content-type": "text/csv"}
Bucket = Callable[..., Any]


def refusal(call: Callable[[], Any]) -> tuple[str, str, str]:
    with pytest.raises(StorageApiError) as raised:
        call()
    return str(raised.value.status), raised.value.code, raised.value.message


def names(entries: list[dict[str, Any]]) -> list[tuple[str, bool]]:
    return [(entry["name"], entry["id"] is not None) for entry in entries]


def test_what_is_uploaded_is_downloaded(bucket: Bucket) -> None:
    said = bucket().upload("up/a.csv", b"a,b\r\n", CSV)
    assert said.full_path == "exports/up/a.csv"
    assert bucket().download("up/a.csv") == b"a,b\r\n"


def test_an_object_is_replaced_only_by_who_says_so(bucket: Bucket, server: StorageServer) -> None:
    bucket().upload("re/a.csv", b"old", CSV)
    files = len(list(server.folder.iterdir()))
    assert refusal(lambda: bucket().upload("re/a.csv", b"new", CSV)) == (
        "409", "Duplicate", "The resource already exists",
    )  # fmt: skip
    assert bucket().download("re/a.csv") == b"old"
    bucket().upload("re/a.csv", b"new", CSV | {"upsert": "true"})
    assert bucket().download("re/a.csv") == b"new"
    assert len(list(server.folder.iterdir())) == files, "no bytes are left over"


def test_bytes_without_a_form_are_taken_too(
    server: StorageServer, http: httpx.Client, bucket: Bucket
) -> None:
    headers = {"Authorization": f"Bearer {server.key()}", "Content-Type": "text/csv"}
    url = f"{server.url}/storage/v1/object/exports/raw/a.csv"
    answer = http.post(url, content=iter([b"one", b"two"]), headers=headers)
    assert (answer.status_code, answer.json()["Key"]) == (200, "exports/raw/a.csv")
    assert bucket().download("raw/a.csv") == b"onetwo"


def test_refusals_are_http_400_with_the_status_that_is_meant_in_the_body(
    server: StorageServer, http: httpx.Client
) -> None:
    answer = http.get(
        f"{server.url}/storage/v1/object/exports/no.csv", headers={"Authorization": f"Bearer {server.key()}"}
    )
    assert answer.status_code == 400
    assert answer.json() == {
        "statusCode": "404", "error": "not_found", "code": "NoSuchKey", "message": "Object not found",
    }  # fmt: skip


def test_what_is_not_there_cannot_be_had_or_signed(bucket: Bucket) -> None:
    missing = ("404", "not_found", "Object not found")
    assert refusal(lambda: bucket().download("no.csv")) == missing
    assert refusal(lambda: bucket().create_signed_url("no.csv", 60)) == missing
    assert refusal(lambda: bucket("none").upload("a.csv", b"", CSV))[:2] == ("404", "Bucket not found")


def test_a_folder_lists_its_files_and_its_folders(bucket: Bucket) -> None:
    for name in ("list/b.csv", "list/parts/1", "list/parts/2", "list/a.csv", "listing/c.csv"):
        bucket().upload(name, b"x", CSV)
    assert names(bucket().list("list")) == [("a.csv", True), ("b.csv", True), ("parts", False)]
    assert names(bucket().list("list/parts", {"limit": 1})) == [("1", True)]
    assert names(bucket().list("list/parts", {"limit": 2, "offset": 1})) == [("2", True)]
    assert bucket().list("nothing") == []


def test_deleting_returns_what_was_there_and_takes_the_bytes_along(
    bucket: Bucket, server: StorageServer
) -> None:
    before = len(list(server.folder.iterdir()))
    bucket().upload("del/a.csv", b"x", CSV)
    assert [row["name"] for row in bucket().remove(["del/a.csv", "del/no.csv"])] == ["del/a.csv"]
    assert bucket().list("del") == []
    assert len(list(server.folder.iterdir())) == before


def test_at_most_1000_objects_are_deleted_at_once(bucket: Bucket) -> None:
    assert bucket().remove([f"none/{n}" for n in range(1000)]) == []
    assert refusal(lambda: bucket().remove([f"none/{n}" for n in range(1001)]))[0] == "400"


def test_a_link_is_good_without_a_key_under_the_name_that_was_asked_for(
    bucket: Bucket, http: httpx.Client
) -> None:
    bucket().upload("link/a.csv", b"secret", CSV)
    url = bucket().create_signed_url("link/a.csv", 60, {"download": "détections.csv"})["signedURL"]
    answer = http.get(url)
    assert (answer.status_code, answer.content) == (200, b"secret")
    assert answer.headers["Content-Type"] == "text/csv"
    assert "filename*=UTF-8''d%C3%A9tections.csv" in answer.headers["Content-Disposition"]


def test_a_link_expires_at_its_second(bucket: Bucket, server: StorageServer, http: httpx.Client) -> None:
    bucket().upload("exp/a.csv", b"x", CSV)
    url = bucket().create_signed_url("exp/a.csv", 900)["signedURL"]
    server.ahead_s = 898
    assert http.get(url).status_code == 200
    server.ahead_s = 900
    answer = http.get(url)
    assert (answer.status_code, answer.json()["error"]) == (400, "InvalidJWT")
    assert "exp" in answer.json()["message"]


def test_a_link_is_good_for_its_own_object_and_as_it_was_signed(
    bucket: Bucket, server: StorageServer, http: httpx.Client
) -> None:
    for name in ("own/a.csv", "own/b.csv"):
        bucket().upload(name, b"x", CSV)
    url = bucket().create_signed_url("own/a.csv", 60)["signedURL"]
    assert http.get(url.replace("/a.csv", "/b.csv")).json()["error"] == "InvalidSignature"
    forged = jwt.encode({"url": "exports/own/a.csv", "exp": 9_999_999_999}, "x" * 32, algorithm="HS256")
    assert http.get(url.partition("=")[0] + f"={forged}").json()["error"] == "InvalidJWT"
    assert http.get(url.partition("?")[0]).json()["statusCode"] == "400"


@pytest.mark.parametrize("role", ["anon", "authenticated"])
def test_nobody_but_the_service_role_reaches_the_bucket_of_exports(bucket: Bucket, role: str) -> None:
    name = f"mine/{role}.csv"
    bucket().upload(name, b"x", CSV)
    stranger = bucket(role=role)
    assert refusal(lambda: stranger.download(name))[0] == "404"
    assert refusal(lambda: stranger.create_signed_url(name, 60))[0] == "404"
    assert refusal(lambda: stranger.upload(f"mine/{role}2.csv", b"x", CSV))[:2] == ("403", "Unauthorized")
    assert stranger.list("mine") == []
    assert stranger.remove([name]) == []
    assert bucket().download(name) == b"x"


def test_a_call_without_a_token_or_with_a_forged_one_is_refused(
    server: StorageServer, http: httpx.Client
) -> None:
    url = f"{server.url}/storage/v1/object/exports/a.csv"
    assert http.get(url).json()["statusCode"] == "400"
    forged = jwt.encode({"role": "service_role"}, "x" * 32, algorithm="HS256")
    assert http.get(url, headers={"Authorization": f"Bearer {forged}"}).json()["statusCode"] == "403"


def test_the_bucket_takes_files_of_its_size_and_kinds_alone(
    bucket: Bucket, shared_database: Database
) -> None:
    with shared_database.connect() as owner:
        owner.execute(
            "insert into storage.buckets (id, name, file_size_limit, allowed_mime_types) "
            "values ('small', 'small', 1000, '{text/csv}')"
        )
    bucket("small").upload("a.csv", b"x" * 1000, CSV)
    assert refusal(lambda: bucket("small").upload("b.csv", b"x" * 1001, CSV))[:2] == (
        "413", "Payload too large",
    )  # fmt: skip
    assert refusal(lambda: bucket("small").upload("c.html", b"x", {"content-type": "text/html"}))[0] == "415"
    assert names(bucket("small").list()) == [("a.csv", True)]


@pytest.mark.parametrize("name", ["ümlaut.csv", "a#b", "a\\b"])
def test_a_name_of_other_letters_is_refused(bucket: Bucket, name: str) -> None:
    assert refusal(lambda: bucket().upload(name, b"x", CSV))[:2] == ("400", "InvalidKey")


def test_what_is_not_offered_is_not_there(server: StorageServer, http: httpx.Client) -> None:
    headers = {"Authorization": f"Bearer {server.key()}"}
    answer = http.post(f"{server.url}/storage/v1/upload/resumable", headers=headers)
    assert (answer.status_code, answer.json()["error"]) == (404, "Not Found")
