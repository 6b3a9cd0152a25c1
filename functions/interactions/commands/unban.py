"""/unban: lift somebody's ban."""

from functools import partial

from interactions.command import Action, Command
from interactions.moderation import REASON, USER, Deed, do
from interactions.option import Words
from interactions.permissions import Permission

_ABOUT = Words("Lift somebody's ban", "Jemandes Bann aufheben")
_DEED = Deed("unban", Words("{} is not banned any more.", "{} ist nicht mehr gebannt."))

COMMAND = Command(
    name="unban",
    description=_ABOUT,
    requires=(Permission.BAN_MEMBERS,),
    actions=(Action(name="", description=_ABOUT, handle=partial(do, _DEED), options=(USER, REASON)),),
)
