import pytest

from portcullis.models import Context, Finding
from portcullis.rules._brands import BAIT, BRANDS, WORDS
from portcullis.rules.lookalike_domain import Settings, check, imitated
from tests.portcullis.builders import make_event


def find(text: str, **settings: object) -> Finding | None:
    return check(make_event(text), Context(), Settings.model_validate(settings))


def test_two_edits_from_a_brand_fire_and_three_do_not() -> None:
    finding = find("https://dlscorb.net/x")
    assert finding is not None
    assert finding.weight == 0.65
    assert finding.reason == "The domain dlscorb.net looks like discord's and is not."
    assert find("https://dlscarb.net/x") is None


def test_a_short_brand_allows_one_edit_and_a_long_one_three() -> None:
    assert imitated("staem.com", 2) == ("steam", 1)
    assert imitated("staemm.com", 2) is None
    assert imitated("steamcomnunlly.com", 2) == ("steamcommunity", 3)
    assert imitated("staamcomnunlly.com", 2) is None


@pytest.mark.parametrize(
    "domain",
    [
        "disc0rd.com", "dіsсоrd.com", "d1sc0rd.ru", "dlscord-bonus.org", "discorcl-bonus.net", "stearn.com",
        "robIox.com", "steamcommunlty.org", "freenitr0.com", "roblox-reward.com", "discord.guru", "discordprize.net",
        "discord.com.br",
    ],
)  # fmt: skip
def test_imitations_are_recognised(domain: str) -> None:
    assert find(f"https://{domain}/login") is not None


@pytest.mark.parametrize(
    "domain",
    [
        "discord.com", "ptb.discord.com", "discord.gg", "discordapp.com", "cdn.discordapp.com", "steamcommunity.com",
        "store.steampowered.com", "roblox.com", "web.roblox.com", "paypal.com", "minecraft.net",
        "stream.com", "disco.com", "nitrogen.com", "steamed.com", "discogs.com", "discord.js.org", "finance.yahoo.com",
        "switch.com", "team.com", "steamdb.info", "nitro-team.example.org", "binance.com", "record.net", "watch.tv",
        "discord.example.com",
    ],
)  # fmt: skip
def test_genuine_domains_and_ordinary_words_are_left_alone(domain: str) -> None:
    assert find(f"https://{domain}/x") is None


def test_the_brand_spelt_rightly_in_somebody_elses_domain_only_notifies() -> None:
    finding = find("https://discord-bonus.net/x")
    assert finding is not None
    assert finding.weight == 0.45


@pytest.mark.parametrize(
    "text", ["I write bots with discord.py", "Discord.Net is fine", "my steam.md is long"]
)
def test_names_of_projects_are_no_domains_until_they_are_linked(text: str) -> None:
    assert find(text) is None


def test_a_bare_domain_and_one_in_disguise_count() -> None:
    assert find("go to dlscord.london") is not None
    assert find("go to hxxps://dlscord[.]london/x") is not None


def test_a_server_can_allow_and_guard_domains_of_its_own() -> None:
    assert find("https://dlscord.london/x", allowed=["dlscord.london"]) is None
    assert find("https://pixelfoundri.com/x") is None
    assert find("https://pixelfoundri.com/x", guarded=["pixelfoundry.gg"]) is not None
    assert find("https://pixelfoundry.gg/x", guarded=["pixelfoundry.gg"]) is None


def test_edits_of_zero_leave_only_the_brand_itself() -> None:
    assert find("https://dlscord.london/x", edits=0) is None
    assert find("https://discord.guru/x", edits=0) is not None


def test_the_data_is_in_plain_small_letters() -> None:
    for label in (*BRANDS, *WORDS, *BAIT):
        assert label.isascii()
        assert label.isalpha()
        assert label.islower()
    assert WORDS.isdisjoint(BRANDS)
