"""The brands that phishers imitate, and what looks like them in all innocence. The one place to add to."""

from typing import Final

BRANDS: Final = {
    "binance": "binance.com binance.org binance.us binance.vision",
    "coinbase": "coinbase.com",
    "discord": "discord.com discord.gg discord.gift discord.new discord.media discord.dev discord.co discord.design"
    " discord.gifts discord.store discord.tools discordstatus.com",
    "discordapp": "discordapp.com discordapp.net discordapp.io",
    "epicgames": "epicgames.com epicgames.dev",
    "fortnite": "fortnite.com",
    "metamask": "metamask.io",
    "minecraft": "minecraft.net",
    "nitro": "nitro.com",
    "opensea": "opensea.io",
    "paypal": "paypal.com paypal.me paypalobjects.com",
    "roblox": "roblox.com rbxcdn.com",
    "steam": "steam.com steam.tv steamgames.com steamusercontent.com steamcontent.com steamchina.com",
    "steamcommunity": "steamcommunity.com",
    "steampowered": "steampowered.com",
    "twitch": "twitch.tv twitch.com",
}
"""Each brand, as the label of its domain, and the domains that are genuinely its own."""

_NEIGHBOURS: Final = (
    "discord.bio discord.center discord.do discord.id discord.io discord.js.org discord.me discord.rip"
    " discords.com minecraft.wiki minecraftforge.net minecraftskins.com twitchapps.com"
)
"""Well-known sites of others that bear a brand's name."""

GENUINE: Final = frozenset(" ".join((*BRANDS.values(), _NEIGHBOURS)).split())
"""Domains that are what they seem."""

_WORDS: Final = (
    # English words and names within two edits, or one of a short brand
    "abidance accord aidance aitch alliance appliance balance bewitch bianca bitch carpal coinable coinage coinbox "
    "concord discard discards discern disco discoid discordant discos discount discover dispend disport "
    "distort ditch fiance finance finances fitch flitch footnote fortnight fortunate fortune fortunes glitch "
    "hitch icecraft intro itch metro misword mitch nigro niro nitra nitre nitres nitrol nitros nitrous nitto "
    "opened opener openers oversea overseas pampas papa papal pascal pawpaw payday payload payroll penance "
    "pinnace pitch rebox record ripcord robalo roblog robot roboto robots rollo runecraft seam seams sham "
    "snitch stead steady steak steaks steal steals steamed steamer steams steamy stean steed steel steem "
    "steep steer stem stema stems stitch stram strea streak stream streams swatch switch switches team teams "
    "teem thatch twice twit twitchy twitter vitro watch winch witch witchy with "
    # Sites and projects that people link to
    "disboard discogs discordbots discordeno discorder discordia discordjs discordnet discordpy "
    "minecraftskins nitron nitrux paypay robloxia steamdb steamdeck steamgifts steamgrid steamid steamit "
    "steamos steamrep steamtrades steamvr steemit streami"
)
WORDS: Final = frozenset(_WORDS.split())
"""Labels that are near a brand and mean something else."""

BAIT: Final = (
    "account", "accounts", "airdrop", "airdrops", "app", "apps", "bonus", "boost", "boosts", "claim", "claims", "drop",
    "drops", "event", "events", "free", "gift", "gifts", "giveaway", "giveaways", "login", "nitro", "offer", "offers",
    "premium", "prize", "prizes", "promo", "promos", "promotion", "redeem", "reward", "rewards", "secure", "security",
    "support", "trade", "trades", "verify", "verification", "wallet", "win",
)  # fmt: skip
"""Words that phishers put beside a brand's name: ``discord-gift``, ``freesteam``."""
