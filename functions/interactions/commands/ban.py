"""/ban: ban somebody from this server, here or not."""

from functools import partial

from interactions.command import Action, Command
from interactions.moderation import DELETE_HOURS, REASON, USER, Deed, punish
from interactions.option import Words
from interactions.permissions import Permission

_ABOUT = Words(
    "Ban somebody from this server, here or not", "Jemanden von diesem Server bannen, ob hier oder nicht"
)
_DEED = Deed("ban", Words("{} is banned.", "{} ist gebannt."))

COMMAND = Command(
    name="ban",
    description=_ABOUT,
    requires=(Permission.BAN_MEMBERS,),
    actions=(
        Action(
            name="",
            description=_ABOUT,
            handle=partial(punish, _DEED),
            options=(USER, REASON, DELETE_HOURS),
        ),
    ),
)
