"""``portcullis signin``: a token for a person of the local stack."""

import argparse

from tools.command import Command
from tools.commands._data import add_data


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_data(parser)
    parser.add_argument("--discord-id", required=True, metavar="ID", help="the person's Discord user id")
    parser.add_argument(
        "--email",
        metavar="ADDRESS",
        help="of a new user; who is there keeps theirs (default: one is made up)",
    )
    parser.add_argument(
        "--password", metavar="WORD", help="set it, so that they can sign in with address and password"
    )


def _run(parsed: argparse.Namespace) -> int:
    import sys

    from tools.devstack import state
    from tools.devstack.auth.client import sign_in

    env = state.read_running(parsed.data).env
    session = sign_in(env, parsed.discord_id, email=parsed.email, password=parsed.password)
    user = session["user"]
    print(session["access_token"])
    # Apart from the token, so that TOKEN="$(portcullis signin …)" works.
    print(
        f"a token for {user['email']} (user {user['id']}, Discord {parsed.discord_id}), good for "
        f"{session['expires_in'] // 60} minutes. What that person may see:\n"
        f'  curl "{env["SUPABASE_URL"]}/rest/v1/servers" -H "apikey: {env["SUPABASE_PUBLISHABLE_KEY"]}" '
        '-H "Authorization: Bearer $TOKEN"',
        file=sys.stderr,
    )
    return 0


COMMAND = Command(
    name="signin",
    summary="print an access token for a person of the local stack",
    description=(
        "Makes, or finds, a user of the local stack with that Discord account, signs them in and prints their "
        "access token. It stands for signing in with Discord, which needs a real Discord application. Which servers "
        "the person may see, the database decides, as for everybody. With --password they can also sign in "
        "with their address, as the dashboard's supabase-js does with auth.signInWithPassword."
    ),
    arguments=_arguments,
    run=_run,
)
