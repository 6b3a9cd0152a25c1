import pytest

from portcullis.models import Context, Finding
from portcullis.rules.phrases import Settings, check
from tests.portcullis.builders import make_event


def find(text: str, settings: Settings | None = None) -> Finding | None:
    return check(make_event(text), Context(), settings or Settings())


SCAM_TEXTS = {
    "gifts": "Friends, Discord gives away 3 months of Nitro, take yours: https://gift.example.net",
    "adult": "free nudes in here https://discord.gg/abcdef",
    "investment": "I will teach anyone how to earn $5000 from crypto trading, DM me",
    "wallets": "The airdrop is live now, connect your wallet at https://drop.example.net to receive your tokens",
    "accounts": "Sorry, I accidentally reported you to Steam, please write to the admin",
    "wares": "Selling cheap server boosts, PayPal or crypto, DM me",
    "promotion": "Come join us! Active VCs and nitro giveaways https://discord.gg/abcdef",
    "malware": "hey I made a game, can you test it? https://files.example.net/MyGame.rar",
    "jobs": "Hiring for a remote job, no experience, $300 per day, message me on Telegram",
}


MORE_SCAMS = {
    "gifts": "I quit and decided to give away all my knives, just send a trade offer",
    "adult": "🍒 naughty lounge 🍒",
    "accounts": "is it really you? it has your name and avatar, I am blocking you",
    "promotion": "Join 20,000+ members now",
}


@pytest.mark.parametrize("category", MORE_SCAMS)
def test_its_shorter_kinds_are_enough_too(category: str) -> None:
    finding = find(MORE_SCAMS[category])
    assert finding is not None
    assert finding.weight >= 0.5
    assert category in finding.reason


@pytest.mark.parametrize("category", SCAM_TEXTS)
def test_a_clear_scam_is_enough_to_act_on(category: str) -> None:
    finding = find(SCAM_TEXTS[category])
    assert finding is not None
    assert finding.weight >= 0.5
    assert category in finding.reason


@pytest.mark.parametrize(
    "text",
    [
        "is nitro worth it? I got it as a gift from my brother",
        "anyone up for ranked? join vc",
        "I made a game in Godot last weekend, it was fun",
        "how do I claim the daily reward in the shop?",
        "the free tier of that API is enough for us",
        "docker login keeps asking me to verify my account, see https://docs.example.com/login",
        "my wallet got stolen on the bus",
        "he was reported for cheating yesterday",
        "we are hiring a backend engineer, see https://jobs.example.com",
        "what's the profit margin on crafting potions?",
        "привет, кто сегодня играет вечером?",
        "ищу людей в пати на вечер, пишите в чат",
        "he will give me the whole inventory back, I only lent it",
        "we lost 2000 members when the forum moved",
        "you can check out the docs and the page of our partners",
        "explain what happened, is the server on fire?",
        "cherries, eggplant and peach pie",
        "how do I unlock the hidden channels here?",
    ],
)
def test_ordinary_chat_is_left_alone(text: str) -> None:
    finding = find(text)
    assert finding is None or finding.weight < 0.5


@pytest.mark.parametrize(
    "text",
    [
        "ＦＲＥＥ 𝐍𝐢𝐭𝐫𝐨 gift, claim: https://gift.example.net",
        "frее nіtrо gіft, claim: https://gift.example.net",
        "fr33 n1tr0 g1ft, claim: https://gift.example.net",
        "f r e e  n i t r o  gift, claim: https://gift.example.net",
        "**FREE** __Ni\u200btro__ ~~gift~~, claim: hxxps://gift[.]example[.]net",
    ],
)
def test_disguises_change_nothing(text: str) -> None:
    finding = find(text)
    assert finding is not None
    assert finding.weight >= 0.5


def test_cyrillic_spam_with_latin_letters_in_it_is_recognised() -> None:
    plain = find("Набор в команду, доход от 500$ в неделю, пишите в лс")
    mixed = find("Haбop в кoмaнду, дoxoд от 500$ в нeдeлю, пишитe в лc")
    assert plain is not None
    assert mixed == plain


def test_several_categories_combine_up_to_the_rules_weight() -> None:
    both = f"{SCAM_TEXTS['gifts']} {SCAM_TEXTS['adult']}"
    one, two = find(SCAM_TEXTS["gifts"]), find(both)
    assert one is not None
    assert two is not None
    assert one.weight < two.weight <= Settings().weight
    capped = find(both, Settings(weight=0.5))
    assert capped is not None
    assert capped.weight == 0.5


def test_a_category_can_be_switched_off() -> None:
    assert find(SCAM_TEXTS["promotion"], Settings(promotion=0, gifts=0)) is None


def test_a_warning_about_a_scam_is_not_acted_on() -> None:
    finding = find("PSA: never click https://x.example.net, that free nitro gift is phishing")
    assert finding is None or finding.weight < 0.5


def test_links_to_sites_that_everybody_links_to_are_no_sign_of_a_scam() -> None:
    text = "free skins in the new event, see {}"
    scam, news = (
        find(text.format("https://x.example.net")),
        find(text.format("https://www.youtube.com/watch?v=a")),
    )
    assert scam is not None
    assert news is None


def test_concepts_far_apart_are_no_scam() -> None:
    near = find("free skins, claim here: https://x.example.net")
    far = find(
        "free parking there. " + "we talked about the weather for a long while. " * 8 + "new skins look good"
    )
    assert near is not None
    assert far is None


def test_a_warning_in_one_script_holds_for_words_in_another() -> None:
    told = find("小心，骗子: free skins, claim here https://x.example.net")
    assert told is None or told.weight < 0.5


def test_who_says_that_it_is_no_scam_does_not_warn() -> None:
    finding = find("free skins, no scam, claim here: https://x.example.net")
    assert finding is not None
    assert finding.weight >= 0.5


def test_two_ideas_never_come_from_the_same_words() -> None:
    assert find("10% of the profit goes to the shelter") is None
    both = find("pay me 10% of the profit that you earn")
    assert both is not None


def test_two_hints_are_no_more_than_the_better_one() -> None:
    gift, loan = "there is free nitro", "a loan over there, dm me"
    both, one, other = find(f"{gift}, {loan}"), find(gift), find(loan)
    assert one is not None
    assert other is not None
    assert both is not None
    assert both.weight == max(one.weight, other.weight) < 0.5


def test_hints_do_not_act_together_beside_a_scam_that_is_switched_off() -> None:
    hints = "there is free nitro, a loan over there, dm me"
    event = make_event(f"{SCAM_TEXTS['accounts']}. {hints}")
    off, alone = check(event, Context(), Settings(accounts=0)), find(hints)
    assert off is not None
    assert alone is not None
    assert off.weight == alone.weight < 0.5


def test_a_hint_beside_a_scam_adds_to_it() -> None:
    scam = find(SCAM_TEXTS["accounts"])
    more = find(f"{SCAM_TEXTS['accounts']}, there is free nitro")
    assert scam is not None
    assert more is not None
    assert more.weight > scam.weight


@pytest.mark.parametrize("share", [1, 2])
def test_however_many_scams_a_warning_quotes_it_is_not_acted_on(share: int) -> None:
    quotes = ". ".join(list(SCAM_TEXTS.values())[::share])
    quoted, told = find(quotes), find(f"All scams, don't click: {quotes}")
    assert quoted is not None
    assert quoted.weight > 0.8
    assert told is None or told.weight <= 0.45


@pytest.mark.parametrize(
    "excuse",
    [
        "(beware of fake links, this is the official one)",
        "not fake, 100% real",
        "no scam, legit",
        "stay safe and be careful",
        "beware of impersonators",
    ],
)
def test_who_plays_careful_does_not_warn(excuse: str) -> None:
    finding = find(f"Free Discord Nitro for 3 months! Claim it here: https://gift.example.net {excuse}")
    assert finding is not None
    assert finding.weight >= 0.5


@pytest.mark.parametrize("fence", ["```\n{}\n```", "`{}`"])
@pytest.mark.parametrize("category", SCAM_TEXTS)
def test_what_stands_in_code_is_not_said(category: str, fence: str) -> None:
    code = fence.format(SCAM_TEXTS[category])
    assert find(f"why does this print nothing? {code}") is None


def test_a_scam_around_code_is_one_all_the_same() -> None:
    finding = find(f"`hello` {SCAM_TEXTS['gifts']}")
    assert finding is not None
    assert finding.weight >= 0.5


def test_numbers_of_players_are_hardly_a_hint() -> None:
    number = "1234 5678 9012, add me"
    plain, player = find(number), find(f"my friend code is {number}")
    assert plain is not None
    assert player is None or player.weight < 0.4


@pytest.mark.parametrize(("blanks", "found"), [(300, True), (420, False)])
def test_three_ideas_of_which_one_leads_on_may_stand_farther_apart(blanks: int, found: bool) -> None:
    far = "so it goes " * (blanks // 11)
    finding = find(f"Giving away my MacBook for free. {far} dm me")
    assert (finding is not None and finding.weight >= 0.5) is found


def test_talk_of_games_or_code_makes_a_scam_doubtful() -> None:
    job, clan = "looking for people, 18+, dm me, {} hiring now", "for my clan"
    assert (find(job.format("")) or find("")) is not None
    told = find(job.format(clan))
    assert told is None or told.weight < 0.5
