"""A look at a server: all at once, within its time, and reading only."""

import socket
import threading
import time
from collections.abc import Iterator

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.discord.look import Reader
from portcullis.discord.permissions import Bit
from portcullis.errors import DiscordError
from tests.portcullis.cases import GUILD
from tests.portcullis.outbox.effects.servers import BOT_ROLE, channel, overwrite, roles, seen


def test_a_look_tells_what_the_bot_is_and_may(discord: DiscordClient, api: RequestsMock) -> None:
    closed = channel("5", "closed", overwrite(BOT_ROLE, deny=int(Bit.SEND_MESSAGES)))
    seen(api, roles=roles(), channels=[closed, channel("6", "thread", type=12)])
    look = Reader(lambda: discord, 1.2).look(GUILD)
    assert (look.own_position, look.own_roles) == (10, (BOT_ROLE,))
    assert look.own_permissions & Bit.MANAGE_ROLES
    assert look.own_in(closed) & Bit.VIEW_CHANNEL
    assert not look.own_in(closed) & Bit.SEND_MESSAGES
    assert look.of_role(closed) & Bit.SEND_MESSAGES
    assert list(look.channels) == ["5"]
    assert {call.request.method for call in api.calls} == {"GET"}


def test_one_refusal_is_no_look(discord: DiscordClient, api: RequestsMock) -> None:
    seen(api, roles=roles())
    api.replace("GET", f"https://discord.test/api/v10/guilds/{GUILD}/roles", status=403, json={"code": 50001})
    with pytest.raises(DiscordError):
        Reader(lambda: discord, 1.2).look(GUILD)


@pytest.fixture
def silent() -> Iterator[str]:
    """Takes connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        kept: list[socket.socket] = []

        def accept() -> None:
            while True:
                try:
                    kept.append(server.accept()[0])
                except OSError:
                    return

        thread = threading.Thread(target=accept)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}"
        server.shutdown(socket.SHUT_RDWR)
        thread.join()
        for each in kept:
            each.close()


def test_a_discord_that_does_not_answer_is_waited_for_no_longer_than_the_budget(silent: str) -> None:
    client = DiscordClient("t", silent, clock=time.monotonic, sleep=time.sleep)
    began = time.monotonic()
    with pytest.raises(DiscordError):
        Reader(lambda: client, 0.4).look(GUILD)
    assert time.monotonic() - began < 2.0, "without a hard deadline an answer gets two seconds and more"
