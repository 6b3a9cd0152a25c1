"""/unmute: end somebody's time-out, and take the mute role."""

from functools import partial

from interactions.command import Action, Command
from interactions.moderation import REASON, USER, Deed, punish
from interactions.option import Words
from interactions.permissions import Permission

_ABOUT = Words("Let somebody write again", "Jemanden wieder schreiben lassen")
_DEED = Deed(
    "unmute",
    Words("{} is not muted any more.", "{} ist nicht mehr stummgeschaltet."),
    absent=Words(
        "{} is not here, and is not muted any more.", "{} ist nicht hier und nicht mehr stummgeschaltet."
    ),
)

COMMAND = Command(
    name="unmute",
    description=_ABOUT,
    requires=(Permission.MODERATE_MEMBERS,),
    actions=(Action(name="", description=_ABOUT, handle=partial(punish, _DEED), options=(USER, REASON)),),
)
