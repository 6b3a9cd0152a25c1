"""The REST front: authorisation, errors, faults, and the log of calls."""

import pytest
import requests

from tools.fakes.client import FakeDiscord, Guild


def test_a_wrong_token_gets_401_and_the_right_one_the_bot(fake: FakeDiscord) -> None:
    refused = requests.get(f"{fake.api_url}/users/@me", headers={"Authorization": "Bot x"}, timeout=5)
    assert (refused.status_code, refused.json()["code"]) == (401, 0)
    assert fake.rest("GET", "/users/@me").json()["id"] == fake.application_id


def test_an_unknown_route_gets_404_with_code_0(fake: FakeDiscord) -> None:
    answer = fake.rest("GET", "/nothing/here")
    assert (answer.status_code, answer.json()) == (404, {"message": "404: Not Found", "code": 0})


def test_unknown_ids_get_discords_codes(fake: FakeDiscord, guild: Guild) -> None:
    general = guild.channels["general"]
    expected = {
        f"/channels/{general}/messages/1": 10008,
        "/channels/1": 10003,
        f"/guilds/{guild.id}/members/1": 10007,
        f"/guilds/{guild.id}/bans/1": 10026,
    }
    assert {path: fake.rest("GET", path).json()["code"] for path in expected} == expected


def test_broken_json_and_unknown_fields_are_told_apart(fake: FakeDiscord, guild: Guild) -> None:
    url = f"{fake.api_url}/channels/{guild.channels['general']}/messages"
    headers = {"Authorization": f"Bot {fake.token}", "Content-Type": "application/json"}
    broken = requests.post(url, data="{", headers=headers, timeout=5)
    assert (broken.status_code, broken.json()["code"]) == (400, 50109)
    unknown = requests.post(url, json={"content": "x", "contents": "y"}, headers=headers, timeout=5)
    assert (unknown.status_code, unknown.json()["code"]) == (400, 50035)
    assert "contents" in unknown.json()["message"]


def test_a_file_arrives_as_an_attachment(fake: FakeDiscord, guild: Guild) -> None:
    url = f"{fake.api_url}/channels/{guild.channels['admin']}/messages"
    answer = requests.post(
        url,
        headers={"Authorization": f"Bot {fake.token}"},
        data={"payload_json": '{"content": "a chart"}'},
        files={"files[0]": ("chart.png", b"png")},
        timeout=5,
    )
    assert answer.json()["content"] == "a chart"
    assert [each["filename"] for each in answer.json()["attachments"]] == ["chart.png"]


def test_a_fault_strikes_as_often_as_told_and_nothing_is_done(fake: FakeDiscord, guild: Guild) -> None:
    path = f"/channels/{guild.channels['general']}/messages"
    fake.fault(method="POST", path_prefix="/channels/*/messages", status=503, times=2)
    statuses = [fake.rest("POST", path, {"content": "x"}).status_code for _ in range(3)]
    assert statuses == [503, 503, 200]
    assert len(fake.state(guild.id)["messages"]) == 1


def test_a_fault_can_lose_the_answer_of_a_call_that_was_carried_out(fake: FakeDiscord, guild: Guild) -> None:
    path = f"/channels/{guild.channels['general']}/messages"
    fake.fault(method="POST", path_prefix=path, status=502, applied=True)
    body = {"content": "once", "nonce": "n1", "enforce_nonce": True}
    assert fake.rest("POST", path, body).status_code == 502
    assert fake.rest("POST", path, body).status_code == 200
    assert [each["content"] for each in fake.state(guild.id)["messages"]] == ["once"]


def test_a_dropped_connection_is_an_error_for_the_client(fake: FakeDiscord) -> None:
    fake.fault(path_prefix="/users/@me", drop=True)
    with pytest.raises(requests.ConnectionError):
        fake.rest("GET", "/users/@me")


def test_calls_are_logged_with_their_reason(fake: FakeDiscord, guild: Guild) -> None:
    before = fake.get("calls")["last"]
    user = guild.member("bob")
    fake.rest("DELETE", f"/guilds/{guild.id}/members/{user}", **{"X-Audit-Log-Reason": "spam%20wave"})
    (call,) = fake.calls(after=before)
    assert (call["method"], call["status"], call["reason"]) == ("DELETE", 204, "spam wave")
    assert call["path"].endswith(f"/members/{user}")


def test_the_gateway_address_needs_no_token(fake: FakeDiscord) -> None:
    assert requests.get(f"{fake.api_url}/gateway", timeout=5).json()["url"].endswith("/gateway")
    assert fake.rest("GET", "/gateway/bot").json()["session_start_limit"]["max_concurrency"] == 1
