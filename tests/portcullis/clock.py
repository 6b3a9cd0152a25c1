"""A clock for tests: time passes only when something sleeps."""


class Clock:
    """Seconds since some moment; ``slept`` holds every pause in order."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        """The time."""
        return self.now

    def sleep(self, seconds: float) -> None:
        """Let the time pass."""
        self.slept.append(seconds)
        self.now += seconds
