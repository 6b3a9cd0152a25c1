"""/kick: remove a member from this server; they may come back."""

from functools import partial

from interactions.command import Action, Command
from interactions.moderation import REASON, USER, Deed, do
from interactions.option import Words
from interactions.permissions import Permission

_ABOUT = Words(
    "Remove a member from this server; they may come back",
    "Ein Mitglied von diesem Server werfen; es darf wiederkommen",
)
_DEED = Deed("kick", Words("{} was kicked.", "{} wurde hinausgeworfen."))

COMMAND = Command(
    name="kick",
    description=_ABOUT,
    requires=(Permission.KICK_MEMBERS,),
    actions=(Action(name="", description=_ABOUT, handle=partial(do, _DEED), options=(USER, REASON)),),
)
