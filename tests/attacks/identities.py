"""Attempts to be somebody else: the same honest question, asked with every token that is not what it seems."""

from tests.attacks.attack import Answer, Attack
from tests.attacks.tokens import EDITED, FORGED, NO_ACCOUNT

READ_ALL = "/servers?select=guild_id,name,settings"

ATTACKS = [
    *(Attack(f"forged token: {name}", READ_ALL, name, answer=Answer.REFUSED) for name in FORGED),
    *(Attack(f"no Discord id: {name}", READ_ALL, name) for name in NO_ACCOUNT),
    *(Attack(f"claim of one's own: {name}", READ_ALL, name, answer=Answer.OWN) for name in EDITED),
    Attack("demoted: the rights of a moment ago", READ_ALL, "demoted"),
    Attack("demoted: the messages of a moment ago", "/messages?select=content", "demoted"),
    Attack("outsider: any server", READ_ALL, "outsider"),
    Attack("signed in by e-mail: any server", READ_ALL, "no Discord"),
    Attack("anon: any server", READ_ALL, "anon", answer=Answer.REFUSED),
    Attack("no token: any server", READ_ALL, "nobody", answer=Answer.REFUSED),
    Attack(
        "role by header",
        READ_ALL,
        headers={"Role": "service_role", "X-Role": "service_role"},
        answer=Answer.OWN,
    ),
    Attack(
        "role by setting's header",
        READ_ALL,
        headers={"request.jwt.claims": '{"role": "service_role"}', "X-Postgres-Role": "postgres"},
        answer=Answer.OWN,
    ),
    Attack("token in the query", f"{READ_ALL}&access_token=x", "nobody", answer=Answer.REFUSED),
    Attack("API key in the query", f"{READ_ALL}&apikey=service_role", "nobody", answer=Answer.REFUSED),
    Attack(
        "token in a cookie",
        READ_ALL,
        "nobody",
        headers={"Cookie": "sb-access-token=x"},
        answer=Answer.REFUSED,
    ),
]
