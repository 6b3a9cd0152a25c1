"""/tempban: a ban that ends by itself."""

from functools import partial

from interactions.command import Action, Command
from interactions.moderation import DELETE_HOURS, DURATION, REASON, USER, Deed, punish
from interactions.option import Words
from interactions.permissions import Permission

_ABOUT = Words("Ban somebody for a time, here or not", "Jemanden für eine Zeit bannen, ob hier oder nicht")
_DEED = Deed("tempban", Words("{} is banned until {}.", "{} ist gebannt bis {}."), lasts=True)

COMMAND = Command(
    name="tempban",
    description=_ABOUT,
    requires=(Permission.BAN_MEMBERS,),
    actions=(
        Action(
            name="",
            description=_ABOUT,
            handle=partial(punish, _DEED),
            options=(USER, DURATION, REASON, DELETE_HOURS),
        ),
    ),
)
