"""Sales, adverts for servers and channels, and programs to try."""

from typing import Final

WORDS: Final = """
sell: sell | selling | for sale | buy | cheap | cheapest | legit | vouch | vouches | vouched | packages
  | starts at | start at | samples | discount | only <money> | shop
payment: paypal | cashapp | cash app | crypto only | in usdt | payment in | friends and family | upfront
  | vouches
ware: boosts | server boosts | server boost | boosts servers | active members | real members
  | online members | discord members | bot growth | discord growth | real growth | grow your server
  | followers | aged accounts | discord accounts | nitro boost | boosting service
dark ware: cloned cards | bank logs | cc fullz | fullz | carding | fake passport | fake id | counterfeit
partners: affiliated servers | affiliate servers | partnered servers | partner servers
look: check out | checkout | visit | go to
crowd: 000+ members | 00+ members | k+ members | members today | thousands of members
server advert: affiliated servers | giveaway server | social server | meme server | egirl server
  | brand new server | new server full | join my server | join our server | join our discord
  | join my discord | check out my server | constantly growing server | chill server | fun server
  | your friends are waiting | come join us | looking for members | our partners
lively: active voice | active vcs | active voicechats | active voice calls | active chat | active chats
  | active community | 24 7 vcs | members today
perks: guild tags | nitro giveaway | nitro giveaways | nitro gws | daily giveaways | weekly giveaways
  | giveaways | custom bot | entertaining events | movie nights
company: egirls | e girls | egirl | female ratio | meet people | make friends | new friends
  | extremely welcoming | social
try game: try my game | test my game | test play | play my game | made a game | made this game
  | made it with | try this game | try this beta | try my new game | beta tester | beta testers | cheat tool
  | new client | client launcher | free themes | discord themes | hack tool | mod installer | minecraft mod
  | free hacks | free cheats | aimbot | wallhack | youll love this
program: <program> | exe | rar | scr | msi
assure: i swear | its clean | no virus | not a virus | undetected | trust me | really works | saw youre into
"""
