"""A fake Discord for development and tests: REST, gateway, signed interactions, and a control API.

Run it with ``python -m tools.fakes.discord``; talk to it with :class:`tools.fakes.client.FakeDiscord`.
"""
