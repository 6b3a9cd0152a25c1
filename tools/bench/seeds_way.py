"""The baseline: one detection stored row by row, as the project's first design notes ("the seeds") had it.

Server, user and member are each looked up and then written, the detection is inserted, and the restriction is
updated: eight REST calls for every event. The tables are in ``seeds_way.sql``.
"""

import asyncio
import time
import zlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

import aiohttp

from tools.bench.chat import Said

CALLS: Final = 8
"""REST calls for each event."""

Row = dict[str, Any]
Send = Callable[[str, str, Mapping[str, str], Row | None], Awaitable[Row | None]]
"""``send(method, table, filters, body)`` answers with the one row, or None where there is none."""


async def store(said: Said, send: Send) -> None:
    """Store one message's detection."""
    server, user = {"guild_id": said.guild_id}, {"discord_id": said.user_id}
    member = {"server_id": said.guild_id, "user_id": said.user_id}
    at = datetime.fromtimestamp(said.at_ms / 1000, UTC).isoformat()
    await _upsert("seeds_servers", server, {"updated_at": at}, send)
    await _upsert(
        "seeds_users", user, {"username": "someone", "account_created_at": at, "updated_at": at}, send
    )
    seen = {"join_date": at, "last_message_at": at, "is_restricted": said.is_spam, "message_count": 1}
    await _upsert("seeds_server_members", member, seen, send)
    await send("POST", "seeds_detection_events", {}, member | _detection(said, at))
    await send("PATCH", "seeds_server_members", member, {"is_restricted": said.is_spam})


async def store_all(
    events: Sequence[Said], send: Send, *, lanes: int, seconds: float, stored: Callable[[], None]
) -> list[float]:
    """Store events one after the other in each of ``lanes`` lanes, for ``seconds`` at most.

    A server's events stay in one lane, so that no two calls want to insert the same row. Returns how long each
    stored event took, in seconds; ``stored`` is called after each.
    """
    deadline = time.perf_counter() + seconds
    latencies_s: list[float] = []

    async def lane(number: int) -> None:
        for said in events:
            if zlib.crc32(said.guild_id.encode()) % lanes != number:
                continue
            begun = time.perf_counter()
            if begun >= deadline:
                return
            await store(said, send)
            latencies_s.append(time.perf_counter() - begun)
            stored()

    await asyncio.gather(*(lane(number) for number in range(lanes)))
    return latencies_s


def sender(http: aiohttp.ClientSession, rest_url: str, key: str) -> Send:
    """Calls PostgREST at ``rest_url`` as the owner of ``key``, as supabase-js' ``.single()`` does."""
    headers = {
        "apikey": key,
        "Authorization": f"Bearer {key}",
        "Accept": "application/vnd.pgrst.object+json",
        "Prefer": "return=representation",
    }

    async def send(method: str, table: str, filters: Mapping[str, str], body: Row | None) -> Row | None:
        query = {name: f"eq.{value}" for name, value in filters.items()}
        async with http.request(
            method, f"{rest_url}/{table}", params=query, json=body, headers=headers
        ) as answer:
            row: Row = await answer.json(content_type=None)
            if answer.status == 406:  # not one row
                return None
            answer.raise_for_status()
            return row

    return send


async def _upsert(table: str, key: Mapping[str, str], data: Row, send: Send) -> None:
    """Find, then write."""
    if await send("GET", table, key, None) is None:
        await send("POST", table, {}, {**key, **data})
    else:
        await send("PATCH", table, key, {**key, **data})


def _detection(said: Said, at: str) -> Row:
    return {
        "message_id": None,
        "detection_type": "MESSAGE",
        "confidence": 0.9 if said.is_spam else 0.1,
        "confidence_level": "High" if said.is_spam else "Low",
        "reasons": ["It looks like spam."] if said.is_spam else [],
        "used_gpt": False,
        "detected_at": at,
        "metadata": {"trigger_content": said.text},
    }
