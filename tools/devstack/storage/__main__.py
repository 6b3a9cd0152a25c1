"""Serves PORT on the loopback interface.

Works over DATABASE_URL, as ``authenticator``; keeps files in FOLDER; tokens are signed with JWT_SECRET.
"""

import os
import time
from pathlib import Path

from aiohttp import web

from tools.devstack.storage.app import application
from tools.devstack.storage.objects import Objects
from tools.devstack.storage.tokens import Tokens

if __name__ == "__main__":
    web.run_app(
        application(
            Objects(os.environ["DATABASE_URL"], Path(os.environ["FOLDER"])),
            Tokens(os.environ["JWT_SECRET"], time.time),
        ),
        host="127.0.0.1",
        port=int(os.environ["PORT"]),
        print=None,
        access_log=None,
    )
