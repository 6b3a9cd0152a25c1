from portcullis.models import Attachment, Context, Event, Sighting
from portcullis.rules.attachments import Settings, check
from tests.portcullis.builders import make_event, make_row, own, row_of

FILE = Attachment(name="a.png", size=1)


def event(rows: list[Sighting], event_id: str, count: int = 1) -> Event:
    return row_of(rows, event_id, attachments=(FILE,) * count)


def test_six_files_in_ten_seconds_are_no_finding() -> None:
    rows = [make_row("a", 0, attachments=3), make_row("b", 9.999, attachments=3)]
    assert check(event(rows, "b", 3), own(rows), Settings()) is None


def test_the_seventh_fires_and_names_the_messages() -> None:
    rows = [make_row("a", 0, attachments=4), make_row("b", 9.999, attachments=3)]
    finding = check(event(rows, "b", 3), own(rows), Settings())
    assert finding is not None
    assert (finding.weight, finding.reason) == (0.45, "Posted 7 files within 10 seconds.")
    assert [row.event_id for row in finding.sightings] == ["a", "b"]


def test_seven_in_more_than_ten_seconds_do_not_fire() -> None:
    rows = [make_row("a", 0, attachments=4), make_row("b", 10, attachments=3)]
    assert check(event(rows, "b", 3), own(rows), Settings()) is None


def test_an_album_in_one_message_weighs_half() -> None:
    six, seven = (make_event(attachments=(FILE,) * count) for count in (6, 7))
    assert check(six, Context(), Settings()) is None
    finding = check(seven, Context(), Settings())
    assert finding is not None
    assert (finding.weight, finding.reason) == (0.225, "Posted 7 files in one message.")


def posts(count: int, gap: float = 10) -> list[Sighting]:
    return [
        make_row(f"m{n}", n * gap, channel_id=f"30000000000000000{n}", attachments=2, files=f"x{n} same")
        for n in range(count)
    ]


def test_the_same_file_in_two_channels_is_no_finding() -> None:
    assert check(event(posts(2), "m1"), own(posts(2)), Settings()) is None


def test_the_same_file_in_the_third_channel_fires() -> None:
    finding = check(event(posts(3), "m2"), own(posts(3)), Settings())
    assert finding is not None
    assert (finding.weight, finding.reason) == (0.65, "Posted the same file in 3 channels within 60 seconds.")
    assert [row.event_id for row in finding.sightings] == ["m0", "m1", "m2"]


def test_the_third_channel_after_a_minute_is_too_late() -> None:
    assert check(event(posts(3, gap=30), "m2"), own(posts(3, gap=30)), Settings()) is None
    assert check(event(posts(3, gap=29.99), "m2"), own(posts(3, gap=29.99)), Settings()) is not None


def test_different_files_in_many_channels_are_left_alone() -> None:
    rows = [
        make_row(f"m{n}", n * 10, channel_id=f"30000000000000000{n}", attachments=1, files=f"x{n}")
        for n in range(5)
    ]
    assert check(event(rows, "m4"), own(rows), Settings()) is None


def test_a_message_without_files_does_not_fire_for_what_came_before() -> None:
    rows = [make_row("a", 0, attachments=9), make_row("b", 1)]
    assert check(row_of(rows, "b"), own(rows), Settings()) is None
