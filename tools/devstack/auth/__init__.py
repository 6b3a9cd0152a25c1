"""Stands in for Supabase Auth (GoTrue), which has no package to install. Development only.

Signing in with Discord needs a Discord application, its secret and a browser, so it is not possible here:
``portcullis signin`` makes a local user with a Discord identity, as the real sign-in would leave it. With a
password they sign in as clients do (``auth.signInWithPassword``); refresh tokens, ``GET /user`` and sign-out
work, and the project's token hook decides the claims. Sign-up, e-mail, MFA and the admin API are left out.
"""
