"""Serves PORT on the loopback interface, over DATABASE_URL; tokens are signed with JWT_SECRET."""

import os
import time

from aiohttp import web

from tools.devstack.realtime.app import application

if __name__ == "__main__":
    web.run_app(
        application(os.environ["DATABASE_URL"], os.environ["JWT_SECRET"], time.time),
        host="127.0.0.1",
        port=int(os.environ["PORT"]),
        print=None,
        access_log=None,
    )
