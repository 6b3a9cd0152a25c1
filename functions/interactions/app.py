"""The endpoint without its web framework: a raw body and headers go in, JSON and a status come out.

The order is: signature, PING, dispatch. Handlers are imported after that, so that a cold start answers
Discord's PING, and refuses what is forged, without waiting for them.
"""

from collections.abc import Callable
from dataclasses import dataclass

from discord_interactions import InteractionResponseType

from interactions.interaction import Interaction, Kind, MalformedInteractionError
from interactions.services import Services
from portcullis.discord import signatures
from portcullis.errors import ReplayedError, SignatureError
from portcullis.http import Answer, Headers


@dataclass(frozen=True, slots=True, kw_only=True)
class App:
    """The interactions endpoint.

    ``public_key`` is the application's, in hex; ``now`` tells the time in Unix seconds, against which
    signatures are held.
    """

    public_key: str
    services: Services
    now: Callable[[], float]

    def handle(self, body: bytes, headers: Headers) -> Answer:
        """Answer one POST with 200.

        401 without a valid signature, 400 if it is no interaction, 409 if it was handled already.
        """
        try:
            signatures.verify(self.public_key, body, headers, int(self.now()))
            interaction = Interaction.parse(body)
        except SignatureError as error:
            return {"error": str(error)}, 401
        except MalformedInteractionError as error:
            return {"error": str(error)}, 400
        if interaction.kind is Kind.PING:
            return {"type": InteractionResponseType.PONG}, 200
        from interactions import dispatch  # pulls in handlers, and with them settings and rules

        try:
            return dispatch.respond(interaction, self.services).payload(), 200
        except ReplayedError as error:
            return {"error": str(error)}, 409
