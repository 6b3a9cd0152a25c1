"""A function that answers every interaction with a chart, too late for Discord, for functions-framework."""

import time

import functions_framework
from flask import Request

from interactions.response import File, message
from interactions.upload import Upload, fitting
from portcullis.http import Answer

CHART = File("chart.png", bytes(range(256)) * 40, "Messages by day")
LATE_S = 2.2
"""More than the door waits."""


@functions_framework.http
def interactions(request: Request) -> Answer | Upload:
    """Think for long, then draw; a GET asks only whether somebody is there."""
    if request.method == "POST":
        time.sleep(LATE_S)
    return fitting((message("Here it is", files=[CHART]).payload(), 200), request.headers)
