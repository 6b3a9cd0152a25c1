"""/mute: keep somebody from writing for a time; by Discord's time-out up to 28 days, beyond that by the mute role."""

from functools import partial

from interactions.command import Action, Command
from interactions.moderation import DURATION, REASON, USER, Deed, punish
from interactions.option import Words
from interactions.permissions import Permission

_ABOUT = Words("Keep somebody from writing for a time", "Jemanden für eine Zeit am Schreiben hindern")
_DEED = Deed(
    "mute",
    Words("{} is muted until {}.", "{} ist stummgeschaltet bis {}."),
    absent=Words(
        "{} is not here. Should they come before {}, I will mute them then.",
        "{} ist nicht hier. Bei einem Beitritt vor {} gilt die Stummschaltung dann.",
    ),
    lasts=True,
)

COMMAND = Command(
    name="mute",
    description=_ABOUT,
    requires=(Permission.MODERATE_MEMBERS,),
    actions=(
        Action(name="", description=_ABOUT, handle=partial(punish, _DEED), options=(USER, DURATION, REASON)),
    ),
)
