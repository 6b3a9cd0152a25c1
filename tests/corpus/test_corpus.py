"""Whom the detection restricts in the scenes of this folder, and whom it leaves alone."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from portcullis.db.store import Store
from portcullis.db.transport import Transport
from tests.corpus.scenes import IN_TIME, Scene, corpus
from tests.corpus.scores import FLOOR, Figures, floor, in_words
from tests.corpus.stage import Server, play
from tools.devstack.databases import Database, Rest

SCENES = corpus()
PROMISED = [scene for scene in SCENES if not scene.gap]
LISTED = "listed-phisher.example"


def titled(scenes: list[Scene]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("title", [scene.title for scene in scenes])


@pytest.fixture(scope="module")
def played(shared_database: Database, shared_rest: Rest) -> Iterator[dict[str, Server]]:
    """What came of each scene, by its title."""
    transport = Transport(shared_rest.url, shared_rest.service_key)
    with closing(transport), shared_database.connect() as connection:
        connection.execute("insert into phishing_domains (domain, source) values (%s, 'corpus')", (LISTED,))
        connection.commit()
        yield {server.scene.title: server for server in play(SCENES, Store(transport), connection)}


@titled([scene for scene in PROMISED if scene.attack])
def test_every_attacker_is_restricted_in_time(title: str, played: dict[str, Server]) -> None:
    server = played[title]
    in_time = {who for who, count in server.caught.items() if count <= server.scene.by}
    assert server.scene.attackers - in_time == set(), server.caught


@titled(PROMISED)
def test_no_innocent_is_restricted(title: str, played: dict[str, Server]) -> None:
    server = played[title]
    assert set(server.caught) - server.scene.attackers == set()


def test_precision_and_recall_over_people_never_fall(played: dict[str, Server]) -> None:
    reached, known = Figures.of(played.values()).as_floor(), floor()
    figures = in_words(list(played.values()))

    worse = {name: number for name, number in reached.items() if number < known[name]}
    assert not worse, f"below {FLOOR.name}: mend the rule, or show that the scene is unfair\n{figures}"
    assert reached == known, f"better than {FLOOR.name}: write {reached} into it\n{figures}"


def test_nobody_is_late_without_a_reason_in_the_scene() -> None:
    exceptions = [scene.title for scene in SCENES if scene.by > IN_TIME]
    assert len(exceptions) <= 3, exceptions


def test_there_are_twenty_attacks_and_twenty_innocent_scenes_at_least_and_no_two_of_one_title() -> None:
    attacks = sum(scene.attack for scene in PROMISED)
    assert attacks >= 20
    assert len(PROMISED) - attacks >= 20
    assert len({scene.title for scene in SCENES}) == len(SCENES)
