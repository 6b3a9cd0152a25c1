"""One kind of effect per file: its ``Payload``, what it does, and ``EFFECT``."""
