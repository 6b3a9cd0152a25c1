"""The model that ships: it is there, it fits its report and the rule's defaults, and it knows what it was made for."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from portcullis.classifier import shipped
from portcullis.classifier.shipped import default_model, spam_probability
from portcullis.judge import judge
from portcullis.models import Action, Context, EventKind
from portcullis.settings import defaults
from portcullis.text import read
from tests.deployment import ROOT, a_checkout, deploy
from tests.portcullis.builders import make_event

REPORT: Any = json.loads(shipped.REPORT.read_text(encoding="utf-8"))
MAY_TRAIN = {
    "discord_gaming", "gitter", "irc", "sms_uci", "telegram_ru_ham", "telegram_tgspam", "x_crypto2026",
}  # fmt: skip


def test_the_report_is_of_this_model() -> None:
    assert REPORT["version"] == default_model().version
    assert REPORT["bytes"] == shipped.FILE.stat().st_size
    assert REPORT["pieces"] == len(default_model().pieces)
    assert REPORT["version"] in shipped.REPORT.with_suffix(".md").read_text(encoding="utf-8")


def test_it_was_trained_on_what_may_train_it_and_on_nothing_else() -> None:
    assert {source["name"] for source in REPORT["sources"]} == MAY_TRAIN


def test_the_rules_defaults_are_those_that_training_chose() -> None:
    assert REPORT["settings"]["tuned"]
    chosen: dict[str, float] = REPORT["settings"]["values"]
    assert {"classifier.threshold", "classifier.weight", "phrases.gifts"} <= chosen.keys()
    for key, value in chosen.items():
        rule, _, name = key.partition(".")
        assert getattr(defaults().rule(rule), name) == value, key


def test_it_is_a_small_file() -> None:
    assert shipped.FILE.stat().st_size < 500_000


@pytest.mark.parametrize(
    ("text", "spam"),
    [
        ("Congratulations! You have won a free prize, claim now at https://prize.example, text WIN", True),
        ("FREE NITRO GIVEAWAY @everyone claim here https://discord-gift.example", True),
        ("does anybody know why my container restarts when I mount the volume?", False),
        ("good game everyone, see you tomorrow evening", False),
    ],
)
def test_it_tells_plain_spam_from_plain_talk(text: str, spam: bool) -> None:
    assert (default_model().probability(read(text)) >= 0.5) is spam


@pytest.mark.parametrize(
    "text",
    [
        "https://discord.gg/abcdef",
        "support for that mod is over at https://discord.gg/abcdef",
        "you should ask in their server https://discord.gg/abcdef",
    ],
)
def test_an_invite_that_is_only_an_invite_is_told_to_moderators_and_not_punished(text: str) -> None:
    event = make_event(text)
    verdict = judge(event, Context(spam_probability=spam_probability(event)), defaults())
    assert verdict.action is Action.NOTIFY


def test_no_long_number_and_no_address_is_in_it() -> None:
    for piece in default_model().pieces:
        assert "@" not in piece
        digits = "".join(char if char.isdigit() else " " for char in piece)
        assert all(len(number) < 4 or set(number) == {"0"} for number in digits.split()), piece


@pytest.mark.parametrize("kind", [EventKind.JOIN, EventKind.RENAME])
def test_names_are_not_asked_about(kind: EventKind) -> None:
    assert spam_probability(make_event("free nitro", kind=kind)) is None


@pytest.mark.parametrize("kind", [EventKind.MESSAGE, EventKind.EDIT])
def test_messages_and_edits_are(kind: EventKind) -> None:
    assert spam_probability(make_event("free nitro", kind=kind)) is not None


def test_the_words_of_a_links_preview_are_not_the_authors() -> None:
    with_preview = make_event("look", embedded="FREE NITRO GIVEAWAY claim here")
    assert spam_probability(with_preview) == spam_probability(make_event("look"))


def test_it_is_read_when_it_is_asked_and_not_before() -> None:
    code = (
        "import detection.pipeline, interactions.commands.detection; from portcullis.classifier import shipped; "
        "print(shipped.default_model.cache_info().currsize)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT / "functions",
        timeout=60,
    )
    assert done.stdout.strip() == "0"


def test_it_is_uploaded_with_each_function_that_asks_it(tmp_path: Path) -> None:
    checkout = a_checkout(tmp_path)
    assert deploy(checkout, "--stage-only", "--stage", "staged").returncode == 0
    for function in ("detection", "interactions"):
        staged = checkout / "staged" / function / "portcullis" / "classifier" / shipped.FILE.name
        assert staged.read_bytes() == shipped.FILE.read_bytes()
