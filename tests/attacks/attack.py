"""What an attack is, and how it is told that it came to nothing."""

import http.client
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final
from urllib.parse import quote, urlsplit

LACKS_PRIVILEGE: Final = "42501"


class Answer(Enum):
    """What the attacker is to get."""

    FORBIDDEN = "the word that they lack a privilege"
    REFUSED = "an error, for whatever reason"
    NOTHING = "no row"
    OWN = "rows, all of the attacker's own server"
    NO_ROWS = "an answer that has nothing to do with rows"


@dataclass(frozen=True, slots=True)
class Attack:
    """One request of somebody with bad intentions.

    Attributes:
        hope: what the attacker hopes for; the name of the test.
        path: below the root of the API, query included; percent signs are sent as they are.
        who: by which token of ``tokens.py`` they come.
        method: of HTTP.
        headers: beside the token's.
        body: sent as JSON; None for no body.
        answer: what they are to get instead.
    """

    hope: str
    path: str
    who: str = "administrator"
    method: str = "GET"
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None
    answer: Answer = Answer.NOTHING


@dataclass(frozen=True, slots=True)
class Response:
    """What came back; ``headers`` by lower-case name."""

    status: int
    headers: dict[str, str]
    text: str

    @property
    def rows(self) -> list[Any]:
        """The rows in it."""
        rows = json.loads(self.text or "[]")
        return rows if isinstance(rows, list) else [rows]

    @property
    def total(self) -> str:
        """How many rows there are in all, as Content-Range tells; "*" if it does not."""
        return self.headers.get("content-range", "*/*").rpartition("/")[2]


def send(url: str, attack: Attack, token: str | None) -> Response:
    """Send the request as it is written: no client tidies up its path or follows where it leads."""
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=10)
    headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
    body = None if attack.body is None else json.dumps(attack.body)
    try:
        path = quote(attack.path, safe="/?&=()*,.:;!%'\"-_~$+@{}")
        connection.request(attack.method, path, body, headers | dict(attack.headers))
        response = connection.getresponse()
        names = {name.lower(): value for name, value in response.getheaders()}
        return Response(response.status, names, response.read().decode())
    finally:
        connection.close()


def came_to_nothing(response: Response, answer: Answer) -> bool:
    """Whether the attacker got what they were to get, and no count that tells more."""
    match answer:
        case Answer.FORBIDDEN:
            return response.status in (401, 403) and json.loads(response.text)["code"] == LACKS_PRIVILEGE
        case Answer.REFUSED:
            return 400 <= response.status < 500
        case Answer.NOTHING:
            return response.status in (200, 204, 206) and response.rows == [] and response.total in "*0"
        case Answer.OWN:
            counted = response.total in ("*", str(len(response.rows)))
            return response.status in (200, 206) and response.rows != [] and counted
        case Answer.NO_ROWS:
            return response.status in (200, 206)
