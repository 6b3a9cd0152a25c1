"""Stands in for Supabase Realtime, which has no package to install. Development only.

Phoenix channels over a WebSocket (vsn 1.0.0 and 2.0.0) that carry the rows of ``realtime.messages`` to whom
the table's policies allow it. Left out, and refused in words: presence, broadcasts from clients, replay and
``postgres_changes``, none of which Portcullis uses.
"""
