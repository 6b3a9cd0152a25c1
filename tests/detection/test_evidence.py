from detection.evidence import Evidence
from portcullis.models import Action, Basis, Finding, Level, Verdict
from portcullis.settings import defaults
from tests.portcullis.builders import AUTHOR, make_event, make_row

OTHER = "200000000000000002"


def deleted(action: Action, group_action: Action) -> dict[str, bool]:
    """Of the author's earlier copy and of another member's: whether they are to go."""
    rows = (make_row("m1", 1), make_row("m2", 2, user_id=OTHER), make_row("m3", 3))
    finding = Finding(
        rule="coordinated", basis=Basis.BEHAVIOUR, weight=0.5, reason="x", sightings=rows, group="copies:a"
    )
    verdict = Verdict(
        confidence=0.6, level=Level.MEDIUM, action=action, group_action=group_action, findings=(finding,)
    )
    evidence = Evidence()
    evidence.add(make_event(at=3, event_id="m3", user_id=AUTHOR), verdict, defaults())
    assert [row["user_ids"] for row in evidence.groups] == [[AUTHOR, OTHER]]
    return {row["message_id"]: row["delete"] for row in evidence.messages}


def test_the_copies_of_others_go_where_the_group_is_acted_on() -> None:
    assert deleted(Action.RESTRICT, Action.RESTRICT) == {"m1": True, "m2": True}


def test_the_copies_of_others_stay_where_only_their_author_is() -> None:
    assert deleted(Action.RESTRICT, Action.NOTIFY) == {"m1": True, "m2": False}
    assert deleted(Action.NOTIFY, Action.NOTIFY) == {"m1": False, "m2": False}
