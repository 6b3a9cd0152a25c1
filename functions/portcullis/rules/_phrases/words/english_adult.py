"""Adult adverts and dating."""

from typing import Final

WORDS: Final = """
adult: nudes | nude | nud3s | n00ds | noods | nsfw | 18+ | porn | p0rn | onlyfans | only fans | fansly | sex
  | sexy | sexcam | camgirl | camgirls | cam girls | hentai | milf | escort | escorts | naked | teens
  | egirl | egirls | e girl | e girls | slut | e slut | leaks | l3aks | leaked | lewd | lewds | cum | xxx
  | uncensored | 🔞 | 💦 | 🍑 | 🍒 | 🍆
adult offer: free nudes | free nude | freenudes | free porn | free leaks | free l3aks | free content
  | teen leaks | teen content | onlyfans leaks | of leaks | tiktok leaks | nude leaks | hot girls | hot teen
  | hot teens | beautiful girls | sexy girls | hot nudes | best nsfw | nsfw server | nsfw content
  | adult server | adult content | naked girls | trade nudes | sell nudes | selling nudes | selling content
  | my onlyfans | my only fans | onlyfans free | sex chat | sexcam | cam girls | cam show | ai girlfriend
  | ai girlfriends
adult sign: 🍑 | 🍒 | 🍆 | 💦 | 🔞 | 💋 | cherries | eggplant | sweat drops
adult word: booty | boobs | tits | horny | naughty | egirl | egirls | e girls | thicc | spicy content
  | exclusive content | adult fun | hot singles
exclusive: exclusive content | extra channels | premium content | private content | vip content
  | secret channels | hidden channels
unlock: gain access | get access | unlock | unlocks | how to gain
access: gain access | get access | access to all | access all | instant access | all content
  | extra channels | exclusive content | redeem your key | get your key | keys are now | unlock all
"""
