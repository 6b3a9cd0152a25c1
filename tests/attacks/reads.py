"""Attempts of an administrator to read another server's rows, and what is hidden in their own."""

from typing import Final

from tests.attacks.attack import Answer, Attack
from tests.sql.rls.promises import READABLE
from tests.sql.rls.two_servers import HOME, OTHER

COUNTED: Final = {"Prefer": "count=exact"}
GIANT: Final = ",".join(OTHER.id(number) for number in range(600))
TRUST: Final = "server_relationships_target_guild_id_fkey"

THEIRS: Final = {
    "by not equal": f"/servers?guild_id=neq.{HOME.guild_id}",
    "by not in": f"/server_members?guild_id=not.in.({HOME.guild_id})",
    "by greater than": f"/servers?guild_id=gt.{HOME.guild_id}",
    "by is distinct": f"/servers?guild_id=isdistinct.{HOME.guild_id}",
    "by like": f"/servers?guild_id=like.{OTHER.mark}*",
    "by regular expression": f"/messages?content=match.{OTHER.mark}",
    "by full text search": f"/messages?content=fts.words&guild_id=neq.{HOME.guild_id}",
    "by a giant list": f"/servers?guild_id=in.({GIANT})",
    "by two filters on one column": f"/servers?guild_id=eq.{HOME.guild_id}&guild_id=eq.{OTHER.guild_id}",
    "by the suspect's id": f"/users?select=discord_id,username&discord_id=eq.{OTHER.suspect}",
    "by the suspect's name": f"/users?select=discord_id&username=like.{OTHER.mark}*",
    "by the message's id": f"/messages?message_id=eq.{OTHER.message_id}",
    "by the administrator's id": f"/server_admins?user_id=eq.{OTHER.person('administrator')}",
    "by page": "/servers?limit=1000&offset=1",
    "by an inner join": f"/verification_events?select=id,servers!inner(*)&servers.guild_id=eq.{OTHER.guild_id}",
    "by who trusts me": f"/server_relationships?target_guild_id=eq.{HOME.guild_id}",
    "by who else flags my suspect": f"/shared_flags?user_id=eq.{HOME.suspect}&guild_id=neq.{HOME.guild_id}",
    "by SQL in a value": "/servers?guild_id=eq.1' or '1'='1",
    "by a null byte in a value": "/servers?guild_id=eq.%00",
}
"""Hopes to read the other server: no row."""

MIXED: Final = {
    "in": f"/servers?guild_id=in.({HOME.guild_id},{OTHER.guild_id})",
    "or": f"/servers?or=(guild_id.eq.{OTHER.guild_id},guild_id.not.is.null)",
    "a nested or": f"/messages?or=(and(guild_id.eq.{OTHER.guild_id}),is_flagged.is.true)",
    "ilike any": "/messages?content=ilike(any).{*words*," + OTHER.mark + "*}",
    "an embedding of all that hangs on a server": (
        "/servers?select=guild_id,verification_events(*,case_subjects(*)),messages(*),server_members(*,users(username))"
    ),
    "an embedding by its key": "/messages?select=message_id,users!messages_user_id_fkey(username)",
    "an embedding by spread": "/messages?select=message_id,...servers(name,settings)",
    "an embedding from people to servers": "/users?select=discord_id,server_members(guild_id,roles)",
    "an embedding of the trusted server": f"/server_relationships?select=*,servers!{TRUST}(name)",
    "SQL in order": "/servers?order=guild_id;drop table servers",
    "SQL in a page": "/servers?limit=1;select 1",
}
"""Hopes that the other server's rows come along with the own ones."""

REPUTATION: Final = {
    "asked for": "/users?select=global_reputation_score",
    "with everything": "/users?select=*",
    "with nothing named": "/users",
    "guessed by a filter": "/users?select=discord_id&global_reputation_score=gt.0",
    "guessed by order": "/users?select=discord_id&order=global_reputation_score",
    "guessed by or": "/users?select=discord_id&or=(suspicious_server_count.gt.1)",
    "embedded": "/server_members?select=user_id,users(global_reputation_score)",
    "embedded by spread": "/server_members?select=user_id,...users(suspicious_server_count)",
    "guessed by an embedded filter": "/server_members?select=users!inner(discord_id)&users.first_flagged_at=gt.2020",
    "guessed by embedded order": "/server_members?select=users(discord_id)&order=users(global_reputation_score)",
    "by a JSON path": "/users?select=metadata->x",
    "by a cast": "/users?select=global_reputation_score::text",
    "by a computed column": "/users?select=discord_id,read_reputation",
    "by the whole row": "/users?select=users",
    "by system columns": "/users?select=discord_id,ctid,xmin,tableoid",
}
"""Hopes to learn of a member what other servers think."""

MALFORMED: Final = {
    "an aggregate": "/servers?select=guild_id.max()",
    "a count": "/messages?select=count()",
    "SQL in select": "/servers?select=guild_id,(select content from messages limit 1)",
    "SQL in a column's name": "/servers?guild_id)or(1=1=eq.1",
}
"""Hopes that PostgREST does more than it should."""

MANAGERS: Final = {
    "texts": "/messages?select=content",
    "whether a text has a word": "/messages?content=like.*words*&select=message_id",
    "prompts and rationales": "/contexts?select=rationale",
    "examples for training": "/training_data?select=content",
    "moderators' notes": "/case_notes?select=note",
}
"""Hopes of a manager, who does not moderate, to read what members wrote."""

ATTACKS = [
    *(
        Attack(f"{p.table} of the other server", f"/{p.table}?{p.whose}=eq.{OTHER.guild_id}", headers=COUNTED)
        for p in READABLE
        if p.table != "users"
    ),
    *(
        Attack(f"more of {p.table} than is one's own", f"/{p.table}", headers=COUNTED, answer=Answer.OWN)
        for p in READABLE
        if p.table != "users"
    ),
    *(Attack(f"the other server {hope}", path) for hope, path in THEIRS.items()),
    *(Attack(f"along with {hope}", path, answer=Answer.OWN) for hope, path in MIXED.items()),
    *(Attack(f"reputation {hope}", path, answer=Answer.REFUSED) for hope, path in REPUTATION.items()),
    *(Attack(hope, path, answer=Answer.REFUSED) for hope, path in MALFORMED.items()),
    *(Attack(f"manager: {hope}", path, "manager", headers=COUNTED) for hope, path in MANAGERS.items()),
    Attack(
        "manager: texts, embedded", "/servers?select=guild_id,messages(content)", "manager", answer=Answer.OWN
    ),
    Attack("moderator: the audit log", "/audit_logs", "moderator", headers=COUNTED),
    Attack("rows by Range", "/servers", headers={"Range-Unit": "items", "Range": "1-999"}),
    Attack("rows by HEAD", f"/servers?guild_id=eq.{OTHER.guild_id}", method="HEAD", headers=COUNTED),
    Attack(
        "whether there is one row, as an object",
        f"/servers?guild_id=eq.{OTHER.guild_id}",
        headers={"Accept": "application/vnd.pgrst.object+json"},
        answer=Answer.REFUSED,
    ),
    Attack(
        "the plan of a query",
        "/servers",
        headers={"Accept": "application/vnd.pgrst.plan+json; options=analyze|verbose"},
        answer=Answer.REFUSED,
    ),
]
