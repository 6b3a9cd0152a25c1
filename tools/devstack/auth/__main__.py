"""Serves PORT on the loopback interface.

Works over DATABASE_URL, as ``supabase_auth_admin``; signs with JWT_SECRET, as ISSUER.
"""

import os
import time

from aiohttp import web

from tools.devstack.auth.app import application
from tools.devstack.auth.signin import SignIn

if __name__ == "__main__":
    web.run_app(
        application(
            SignIn(os.environ["DATABASE_URL"], os.environ["JWT_SECRET"], time.time, os.environ["ISSUER"])
        ),
        host="127.0.0.1",
        port=int(os.environ["PORT"]),
        print=None,
        access_log=None,
    )
