"""Signs a local user in at a running stack: ``portcullis signin``, tests, whoever needs a token."""

from collections.abc import Mapping
from typing import Any

import requests

from portcullis.errors import UserError
from tools.devstack.auth.app import LOCAL_PATH

_TIMEOUT_S = 10


def sign_in(
    env: Mapping[str, str], discord_id: str, *, email: str | None = None, password: str | None = None
) -> dict[str, Any]:
    """Sign in the user of a Discord account, who is made if there is none.

    Args:
        env: the stack's: ``SUPABASE_URL`` and ``SUPABASE_SERVICE_ROLE_KEY``.
        discord_id: of the account.
        email: of a new user; None makes one up.
        password: the user's new password, if any.

    Returns:
        The session: ``access_token``, ``refresh_token``, ``expires_at`` (Unix seconds), ``user`` …

    Raises:
        UserError: the sign-in server refuses, or does not answer.
    """
    key = env["SUPABASE_SERVICE_ROLE_KEY"]
    wanted = {"discord_id": discord_id, "email": email, "password": password}
    try:
        answer = requests.post(
            f"{env['SUPABASE_URL']}/auth/v1{LOCAL_PATH}",
            json=wanted,
            headers={"apikey": key, "Authorization": f"Bearer {key}"},
            timeout=_TIMEOUT_S,
        )
    except requests.RequestException as error:
        raise UserError(f"the sign-in server does not answer: {error}") from error
    said: dict[str, Any] = answer.json()
    if not answer.ok:
        raise UserError(str(said.get("msg") or said.get("message")))
    return said
