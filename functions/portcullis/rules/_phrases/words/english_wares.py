"""English: wares, programs, pleas for money and chain letters."""

from typing import Final

WORDS: Final = """
sell: sell | selling | for sale | buy | cheap | cheapest | legit | vouch | vouches | vouched | packages
  | starts at | start at | samples | discount | only <money> | shop
payment: paypal | cashapp | cash app | crypto only | in usdt | payment in | friends and family | upfront | vouches
  | pay via | pay with | accept crypto | accepting crypto | accept paypal | btc only | ltc | accept btc
  | crypto payment | accepting paypal
ware: boosts | server boosts | server boost | boosts servers | active members | real members | online members
  | discord members | bot growth | discord growth | real growth | grow your server | followers | aged accounts
  | discord accounts | nitro boost | boosting service
goods: gift cards | giftcards | amazon gift | steam keys | game accounts | fortnite account
  | fortnite accounts | valorant account | valorant accounts | roblox account | roblox accounts
  | minecraft account | minecraft accounts | netflix account | netflix accounts | spotify premium
  | youtube premium | chatgpt plus | canva pro | windows keys | windows key | office key | crunchyroll
  | disney plus | iptv | nitro tokens | nitro boost | nitro yearly | yearly nitro | monthly nitro
  | decorations | followers | instagram followers | tiktok followers | tiktok views | youtube views
  | youtube subscribers | likes views | views likes | likes and views | real followers | verified accounts
  | cashapp accounts | paypal accounts | gmail accounts | telegram accounts | aged accounts | pva accounts
  | reddit accounts | facebook accounts | twitter accounts | bulk accounts | stacked account
  | stacked accounts | stacked | og accounts | smurf accounts | replica | replicas | rolex | luxury watches
  | handbags | designer bags | cheap jerseys | ray ban | nike shoes | jordans | robux | v bucks | vbucks
  | cod points | game currency | game top up | top up | boosting | elo boost | rank boost | rank boosting
  | account boosting | carry service | cheap boosting | members boost | online members | offline members
  | server members | token joiner | bot members | smm panel | smm | google reviews | reviews | hulu | hbo
  | prime video | ugc limiteds | skins | diplomas | certificates | ielts certificate | driving license
  | drivers license | cash app accounts | verified paypal | verified cash app | verified cashapp
offer: selling | for sale | we sell | i sell | im selling | we are selling | buy from us | buy from me | buy now
  | cheapest prices | cheapest price | cheapest | best prices | best price | lowest price | lowest prices
  | low price | low prices | cheap price | cheap prices | cheap and | in stock | restock | restocked | bulk
  | wholesale | instant delivery | fast delivery | fast shipping | quick delivery | warranty | lifetime | order now
  | to order | shop now | dm to buy | dm for prices | dm for price | price list | pricelist | prices start
  | starting at | starting from | discreet | worldwide shipping | overnight delivery | available for sale
  | available in | special offer | limited offer | promo price | <percent> off | discount | discounts | half price
  | vouches | trusted seller | verified seller | legit seller | trusted shop | our shop | my shop | our store
  | my store | on our website | on our site | off retail | dm if interested | worldwide delivery
  | delivery worldwide | home delivery | we deliver | delivered worldwide
seller: selling | we sell | i sell | im selling | we are selling | buy from us | buy from me | dm to buy
  | to order | order now | shop now | our shop | my shop | our store | my store | trusted seller | verified seller
  | legit seller | in stock | restock | restocked | bulk | wholesale | instant delivery | lifetime
  | cheapest prices | best prices | lowest prices
cheap: cheap | cheapest | cheaper | low price | low prices | best price | best prices | discount | affordable
  | <percent> off
drugs: xanax | oxycodone | oxycontin | percocet | adderall | viagra | cialis | tramadol | ketamine | mdma
  | lsd tabs | shrooms | psilocybin | dmt | cocaine | thc carts | thc vapes | vape carts | weed | marijuana
  | cannabis | painkillers | steroids | sarms | weight loss pills | slimming pills | counterfeit money
  | counterfeit bills | clone cards | cloned cards | fake passports
dark ware: cloned cards | bank logs | cc fullz | fullz | carding | fake passport | fake id | counterfeit
  | counterfeit money | counterfeit bills | counterfeit notes | clone cards | clone card | cloned atm
  | atm cards | dumps with pin | cashapp logs | paypal logs | paypal transfer | paypal transfers | cc cvv
  | hacked cards | stolen cards | registered passport | spam tools | otp bot | ddos service | ip stresser
  | account to rent | rent your account | rent your upwork | rent your linkedin
private server: private server | gm server | unlimited diamonds | unlimited gems | free diamonds | free gems
  | free coins | top up bonus
pirated: keygen | nulled | pre activated | preactivated | mod apk | modded apk | premium apk | mod menu
  | hwid spoofer | aimbot | wallhack | free cheats | free hacks | cheat menu | unlock all tool
  | undetected cheat | undetected cheats | undetected hack | robux generator | vbucks generator
  | v bucks generator | free robux | free vbucks | free v bucks | nitro generator | nitro sniper
  | account generator | crack download | full crack | full version free | free photoshop | adobe free
  | pro for free | free premium | roblox executor | roblox exploit | script executor | game hack | game cheats
  | steam unlocker | fps booster | fps unlocker | token grabber | free spotify | free netflix | free adobe
  | unlocked version | cracked version | cracked versions | cracked software | cracked client | cracked apk
  | cracked games | cracked game | cracked accounts | cracked premium | cracked cheat | fully cracked
  | photoshop cracked | premiere cracked | skin changer
try game: try my game | test my game | test play | play my game | made a game | made this game | made it with
  | try this game | try this beta | try my new game | beta tester | beta testers | cheat tool | new client
  | client launcher | free themes | discord themes | hack tool | mod installer | minecraft mod | free hacks
  | free cheats | aimbot | wallhack | youll love this | test our game | try our game | playtest | play test
  | play testers | game testers | looking for testers | need testers | testers for | check my game
  | check out my game | test my new | made my first game | my friend made | friend made a game | my first game
  | game i made | test a game | alpha test | beta test | feedback on my game | our game is | paid playtest
  | try out my game | game im making | is making a game | are making a game | needs ppl to try
  | needs people to try
program: <program> | exe | rar | scr | msi | setup exe
assure: i swear | its clean | no virus | not a virus | undetected | trust me | really works | saw youre into
  | not a scam | no scam | not scam | safe to use | virus free | 100% safe | 100% working | 100% legit
  | working 2025 | working 2026 | still working | no ban | no bans | disable your antivirus | disable antivirus
  | turn off antivirus | turn off your antivirus | windows defender | password is | pass 1234 | password 1234
  | no human verification | no survey | anti ban
plight: hospital | surgery | cancer | orphan | orphans | orphanage | homeless | refugees | refugee | starving
  | hungry | war victims | earthquake | flood victims | victims | medical bills | evicted | eviction | medication
  | charity | poor family | poor people | the needy
give us: donate | donation | donations | donating | any amount | anything helps | please help | pls help
  | spare some | support us | gofundme | every dollar | every little | god bless | generous | fundraiser
  | fundraising
pay here: paypal | cashapp | cash app | venmo | zelle | gofundme | my wallet | btc address | wallet address | usdt
  | trc20 | erc20 | bitcoin address | ko fi | bank details | western union | moneygram
pass on: send this to | send this message | copy this | copy and paste | copy paste | copy n paste | forward this
  | repost this | post this | pass this on | pass it on | share this with | share this message | share this to
  | send it to | resend this | repost to | tell all your | tell everyone | tell your friends | paste this
  | re post | put this on | post it to | forward it | repost it | send to all
many: all your friends | all of your friends | 10 people | ten people | 15 people | 20 people | 5 people
  | 12 people | 25 people | 7 people | 30 people | 10 servers | ten servers | 5 servers | 3 servers | every server
  | all servers | all the servers | other servers | your servers | everyone you know | 10 friends | 15 friends
  | 20 friends | everyone on your | all your contacts | your contacts | friend list | friends list | 10 other
  | 5 other | 3 other | other videos | everyone in your | many people | many servers | as many | all your servers
  | 10 videos | 15 videos | 5 videos | 10 groups
threat: or else | or you will | or she will | or he will | otherwise | bad luck | will die | die tonight
  | will kill | your account will | will be deleted | will be hacked | will be charged | hack you | get hacked
  | your ip | do not ignore | dont ignore | dont break | if you dont | if you do not | if you ignore
  | under your bed | at midnight | at 12 am | never wake | curse | cursed | do not accept | dont accept
  | start charging | will start charging | will be charging | going to be deleted | deleting inactive
  | delete inactive | will be shut down | is shutting down
luck: good luck | wish will | come true | you will get | youll get | will kiss | will get free | will turn
  | will receive | be blessed | will bless | miracle | tomorrow will be | best day | true love | love of your life
  | lucky
money plea: lend me | loan me | borrow me | spot me | send me | wire me | transfer me | could i borrow | can i borrow
  | to borrow <money>
pay back more: pay back double | pay you back double | pay it back double | give you back double | return double
  | pay you double | pay back twice | pay back <money> | pay you back <money> | give back <money>
stuck: card is blocked | card got blocked | card was blocked | card was eaten | card was declined | card got declined
  | card is frozen | card was stolen | account is frozen | bank is down | wallet was stolen | lost my wallet
  | stuck abroad | stranded | bank app is down | till my salary | until my salary | paycheck is late
"""
