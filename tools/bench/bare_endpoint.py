"""The baseline of PINGs: what discord-interactions' manual shows, a bare Flask app, and nothing else."""

import os

from discord_interactions import InteractionResponseType, verify_key_decorator
from flask import Flask, jsonify
from flask.typing import ResponseReturnValue

app = Flask(__name__)


def interactions() -> ResponseReturnValue:
    """Whatever is no PING; the decorator answers those itself."""
    return jsonify({"type": InteractionResponseType.DEFERRED_CHANNEL_MESSAGE_WITH_SOURCE})


def ready() -> ResponseReturnValue:
    """Tell whoever started it that it is up."""
    return {"status": "ok"}


app.get("/ready")(ready)
app.post("/")(verify_key_decorator(os.environ["DISCORD_PUBLIC_KEY"])(interactions))
