"""Each message reaches its topic, and only channels that are as private as it is."""

from dataclasses import dataclass, field

from tools.devstack.realtime.hub import Broadcast, Hub


@dataclass(eq=False)
class Ear:
    """A listener that keeps what it hears."""

    address: tuple[str, bool]
    heard: list[str] = field(default_factory=list)

    def deliver(self, broadcast: Broadcast) -> None:
        """Keep it."""
        self.heard.append(broadcast.event)


def message(event: str, topic: str, *, private: bool) -> Broadcast:
    return Broadcast("id", topic, event, {}, private)


def test_topic_and_privacy_must_both_match() -> None:
    hub, mine, public, other = Hub(), Ear(("a", True)), Ear(("a", False)), Ear(("b", True))
    for ear in (mine, public, other):
        hub.add(ear)
    hub.publish(message("private", "a", private=True))
    hub.publish(message("public", "a", private=False))
    assert (mine.heard, public.heard, other.heard) == (["private"], ["public"], [])


def test_who_is_removed_hears_no_more_and_others_still_do() -> None:
    hub, leaving, staying = Hub(), Ear(("a", True)), Ear(("a", True))
    hub.add(leaving)
    hub.add(staying)
    hub.remove(leaving)
    hub.remove(leaving)
    hub.publish(message("late", "a", private=True))
    assert (leaving.heard, staying.heard) == ([], ["late"])
