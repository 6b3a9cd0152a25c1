"""Self-promotion, goods and services, loans, pleas, chain letters, programs."""

from typing import Final

WORDS: Final = """
channel: my channel | my chanel | my youtube | my yt | my youtube channel | our channel | our youtube | my video
  | my videos | my vids | our videos | my new video | my latest video | my first video | our new video | my stream
  | my streams | my livestream | my twitch | my tiktok | my instagram | my insta | my ig | my music | my song
  | my songs | my new song | my cover | my covers | our music | our song | my soundcloud | my spotify | my page
  | my fan page | my facebook | my fb | our page | my mixtape | my beats | my album | my ep | my remix | my rap
  | my raps | my band | our band | my blog | my podcast | my content | my gaming channel | my vlogs | my vlog
  | my art page | my shorts | my reels | my gameplay | my gameplays | my gaming videos | my twitter | my new channel
  | channel of mine | our cover | this cover | my etsy | my merch | my single | my new single | our single
  | my latest song | my new track | my track | our new single | my version | my acoustic | my channel name | my crew
  | my clothing | our album | my debut
channel link: youtube channel | new channel | small channel | gaming channel | music video | new video | new song | official video | kick channel
  | twitch channel | youtuber | streamer | <known>
visit: check out | checkout | check my | check our | check it | watch my | watch our | listen to | go check
  | go watch | go follow | come watch | come check | give it a listen | give it a watch | give me a listen | tune in
  | come by | stop by | swing by | come hang | come support | support my | support me | support us | please support
  | show some love | show love | im live | going live | live now | streaming now | just uploaded | just dropped
  | just released | just posted | out now | feedback on | rate my | hear my | visit my | visit our
  | look at my channel | take a look at my channel | view my channel | go to my | check me out
subscribe: subscribe | subscribing | subscribed | subscribe to | subscribers | sub to | sub me | subs | drop a sub | drop a follow | follow me
  | follow my | follow us | a follow | a sub | hit the bell | notification bell | bell icon | like and subscribe | like and sub | like comment
  | like share | like and share | smash the like | smash that | hit like | thumbs up | leave a like | give a like | drop a like | share it
please: please | pls | plz | plss | plzz | pleaseee | pleasee | kindly | really appreciate | would appreciate
  | greatly appreciated | will be appreciated | thanks in advance | thank you in advance
plea: it would mean | would mean a lot | would mean the | means a lot | mean so much | mean the world
  | help me reach | help me get | help me grow | help us grow | help us reach | help a small | trying to reach
  | trying to get to | trying to hit | trying to grow | road to | my goal | my dream | follow my dream
  | new youtuber | small youtuber | small channel | small creator | small streamer | small content | new streamer
  | new channel | just started my | just started a | started a new | give me a chance | give us a chance
  | give it a chance | take a chance | give it a try | take a moment | take a second | take a minute | one minute
  | wont regret | not regret | wont be disappointed | not be disappointed | any support | your support
  | show support | ill sub back | sub back | nobody watches | underrated | aspiring | up and coming | unsigned
  | make it big | get noticed | be noticed | 100 subs | 1000 subs | 1k subs | 100 subscribers | 1000 subscribers
  | more subscribers | more subs | more views
sorry: sorry for spam | sorry for the spam | sorry for spamming | sorry for advertising | sorry for self promo
  | sorry to bother you | not spam | isnt spam | not spamming | no spam | hate spam | hate to spam
  | i know this is spam | this is spam | before you scroll | dont scroll | dont skip | i hate doing this
  | dont thumbs down
swap: sub for sub | sub4sub | sub 4 sub | sub4 sub | s4s | subs for subs | subscribe for subscribe | f4f | follow for follow | follow 4 follow | l4l
  | like for like | like4like | follow back | followback | followed back | sub back | sub u back | sub you back | subscribe back | subscribing back
  | ill subscribe | i will subscribe | i subscribe back | i sub back | i follow back | return the favor | return the favour | i will sub
  | view4view | view for view | v4v | sub to me and | subscribe to me and | every sub | mutual follow | promo for promo | p4p | m4m
goods: gift cards | giftcards | amazon gift | steam keys | game accounts | fortnite account | fortnite accounts
  | valorant account | valorant accounts | roblox account | roblox accounts | minecraft account | minecraft accounts
  | netflix account | netflix accounts | spotify premium | youtube premium | chatgpt plus | canva pro | windows keys
  | windows key | office key | crunchyroll | disney plus | iptv | nitro tokens | nitro boost | nitro yearly
  | yearly nitro | monthly nitro | decorations | followers | instagram followers | tiktok followers | tiktok views
  | youtube views | youtube subscribers | likes views | views likes | likes and views | real followers
  | verified accounts | cashapp accounts | paypal accounts | gmail accounts | telegram accounts | aged accounts
  | pva accounts | reddit accounts | facebook accounts | twitter accounts | bulk accounts | stacked account
  | stacked accounts | stacked | og accounts | smurf accounts | replica | replicas | rolex | luxury watches
  | handbags | designer bags | cheap jerseys | ray ban | nike shoes | jordans | robux | v bucks | vbucks
  | cod points | game currency | game top up | top up | boosting | elo boost | rank boost | rank boosting
  | account boosting | carry service | cheap boosting | members boost | online members | offline members
  | server members | token joiner | bot members | smm panel | smm | google reviews | reviews | vpn | hulu | hbo
  | prime video | ugc limiteds | skins | diplomas | certificates | ielts certificate | driving license
  | drivers license
offer: selling | for sale | we sell | i sell | im selling | we are selling | buy from us | buy from me | buy now | cheapest prices | cheapest price
  | cheapest | best prices | best price | lowest price | lowest prices | low price | low prices | cheap price | cheap prices | cheap and | in stock
  | restock | restocked | bulk | wholesale | instant delivery | fast delivery | fast shipping | quick delivery | warranty | lifetime | order now
  | to order | shop now | dm to buy | dm for prices | dm for price | price list | pricelist | prices start | starting at | starting from
  | discreet | worldwide shipping | overnight delivery | available for sale | available in | special offer | limited offer | promo price
  | <percent> off | discount | discounts | half price | vouches | trusted seller | verified seller | legit seller | trusted shop | our shop
  | my shop | our store | my store | on our website | on our site | off retail | dm if interested
cheap: cheap | cheapest | cheaper | low price | low prices | best price | best prices | discount | affordable | <percent> off
drugs: xanax | oxycodone | oxycontin | percocet | adderall | viagra | cialis | tramadol | ketamine | mdma | lsd tabs | shrooms | psilocybin | dmt
  | cocaine | thc carts | thc vapes | vape carts | weed | marijuana | cannabis | painkillers | steroids | sarms | weight loss pills
  | slimming pills | counterfeit money | counterfeit bills | clone cards | cloned cards | fake passports
dark ware: counterfeit money | counterfeit bills | counterfeit notes | clone cards | clone card | cloned atm
  | atm cards | dumps with pin | cashapp logs | paypal logs | paypal transfer | paypal transfers | cc cvv
  | hacked cards | stolen cards | registered passport | spam tools | otp bot | ddos service | ip stresser
payment: pay via | pay with | accept crypto | accepting crypto | accept paypal | btc only | ltc | accept btc | crypto payment | accepting paypal
private server: private server | gm server | unlimited diamonds | unlimited gems | free diamonds | free gems | free coins | top up bonus
essays: essay | essays | assignment | assignments | homework | homeworks | dissertation | dissertations | thesis | coursework | term paper
  | term papers | research paper | research papers | case study | exam help | online exam | online exams | online class | online classes
  | take your class | take your exam | your exams | quizzes | proctored | lab report | academic writing | academic writer | academic help
craft: logo | logos | banner | banners | emotes | overlays | overlay | pfp | profile picture | fanart | artwork | illustration | illustrations
  | animation | animations | animated | 3d models | vtuber model | live2d | twitch emotes | thumbnail | thumbnails | video editing | video editor
  | graphic designer | graphic design | gfx artist | gfx | web design | website design | web developer | web development | website development
  | full stack | blockchain developer | smart contract | smart contracts | seo | marketing | promotion | shilling | growth | bot developer
  | discord manager | community manager | chat moderator | collab manager | stream setup | stream package | music promotion | ghostwriter
for hire: commissions open | commission open | commissions are open | commissions are now open | open commissions
  | taking commissions | available for hire | for hire | hire me | open for work | open to work
  | open for commissions | i offer | we offer | i provide | we provide | my services | our services
  | services available | affordable | cheap price | affordable price | affordable rates | affordable prices
  | reasonable price | reasonable prices | at a low price | low rates | best price | looking for clients
  | looking for work | i design | i create | i draw | i can draw | i can design | delivery time | quick turnaround
  | starting price | get your own | are you in need | do you need a | in need of a
begging: commission me | please commission | emergency commissions | need money | need the money | pay my rent | pay my bills | help me with <money>
  | send me <money> | lend me | anyone kind | spare some | spare change | can anyone help me with | need financial | help financially
loan: loan | loans | personal loan | payday loan | cash loan | instant loan | business loan | credit repair | debt relief | debt consolidation
  | credit score | bad credit | cash advance | lender | loan company | loan offer | line of credit | fix your credit | mortgage | mortgages
loan terms: low interest | no credit check | get approved | apply now | apply today | same day | no collateral
  | guaranteed approval | pre approved | up to <money> | we offer | we give | urgent loan | do you need
  | need a loan | instant cash | low rates | <percent> interest | no collateral required | apply here
  | unsecured loans | quick approval | instant approval
plight: hospital | surgery | cancer | orphan | orphans | orphanage | homeless | refugees | refugee | starving
  | hungry | war victims | earthquake | flood victims | victims | medical bills | evicted | eviction | medication
  | charity | poor family | poor people | the needy
give us: donate | donation | donations | donating | any amount | anything helps | please help | pls help
  | spare some | support us | gofundme | every dollar | every little | god bless | generous | fundraiser
  | fundraising
pay here: paypal | cashapp | cash app | venmo | zelle | gofundme | my wallet | btc address | wallet address | usdt | trc20 | erc20 | bitcoin address
  | ko fi | bank details | western union | moneygram
pass on: send this to | send this message | copy this | copy and paste | copy paste | copy n paste | forward this | repost this | post this | pass this on
  | pass it on | share this with | share this message | share this to | send it to | resend this | repost to | tell all your | tell everyone
  | tell your friends | paste this | re post | put this on | post it to | forward it | repost it | send to all
many: all your friends | all of your friends | 10 people | ten people | 15 people | 20 people | 5 people | 12 people | 25 people | 7 people | 30 people
  | 10 servers | ten servers | 5 servers | 3 servers | every server | all servers | all the servers | other servers | your servers | everyone you know
  | 10 friends | 15 friends | 20 friends | everyone on your | all your contacts | your contacts | friend list | friends list | 10 other | 5 other
  | 3 other | other videos | everyone in your | many people | many servers | as many | all your servers | 10 videos | 15 videos | 5 videos | 10 groups
threat: or else | or you will | or she will | or he will | otherwise | bad luck | will die | die tonight | will kill | your account will | will be deleted
  | will be hacked | will be charged | hack you | get hacked | your ip | tonight | do not ignore | dont ignore | dont break | if you dont
  | if you do not | if you ignore | under your bed | at midnight | at 12 am | never wake | curse | cursed | do not accept | dont accept
luck: good luck | wish will | come true | you will get | youll get | will kiss | will get free | will turn | will receive | be blessed
  | will bless | miracle | tomorrow will be | best day | true love | love of your life | lucky
pirated: cracked | keygen | nulled | pre activated | preactivated | mod apk | modded apk | premium apk | mod menu
  | hwid spoofer | aimbot | wallhack | free cheats | free hacks | cheat menu | unlock all tool | undetected cheat
  | undetected cheats | undetected hack | robux generator | vbucks generator | v bucks generator | free robux
  | free vbucks | free v bucks | nitro generator | nitro sniper | account generator | crack download | full crack
  | full version free | free photoshop | adobe free | pro for free | free premium | roblox executor | roblox exploit
  | script executor | game hack | game cheats | steam unlocker | fps booster | fps unlocker | token grabber
  | free spotify | free netflix | free adobe | unlocked version
try game: test our game | try our game | playtest | play test | play testers | game testers | looking for testers | need testers | testers for
  | check my game | check out my game | test my new | made my first game | my friend made | friend made a game | my first game | game i made
  | test a game | alpha test | beta test | feedback on my game | our game is | paid playtest | try out my game | game im making
assure: not a scam | no scam | not scam | safe to use | virus free | 100% safe | 100% working | 100% legit
  | working 2025 | working 2026 | still working | no ban | no bans | disable your antivirus | disable antivirus
  | turn off antivirus | turn off your antivirus | windows defender | password is | pass 1234 | password 1234
  | no human verification | no survey | anti ban
program: setup exe
denial: no scam | no scams | not a scam | not scam | isnt a scam | never scam | dont scam | wont scam | without scam | scam free
  | i dont scam | not a scammer | no scammers | not scammer | no virus | not a virus | virus free | isnt a virus
warning: fake | hacked account | account was hacked | got hacked | impersonating | impersonator | impersonators | do not fall | dont trust
  | is it legit | is it a scam | dont ever click | report them | got banned for | watch out for | stay safe | reminder that | looks sketchy | is sketchy
  | sketchy | suspicious link | malware | trojan | steal your account | stealing accounts | compromised account | spammers | spammer | spam bot | spambots
  | never share | never give | dont share your | will never ask | never ask | mods can we ban | can we ban | getting spammed
paid help: do your | take your | ace your | guaranteed grade | plagiarism free | on time delivery | timely delivery
  | top grades | good grades | 100 original | expert writers | professional writer | expert help | we offer
  | our services | my services | hire me | for hire | affordable | cheap price | reasonable price | pay someone
  | handle your | at a fee | we do | i offer | we provide | cheap rates | grade a
seller: selling | we sell | i sell | im selling | we are selling | buy from us | buy from me | dm to buy | to order
  | order now | shop now | our shop | my shop | our store | my store | trusted seller | verified seller
  | legit seller | in stock | restock | restocked | bulk | wholesale | instant delivery | lifetime | cheapest prices
  | best prices | lowest prices
introduce: i make videos | i make gaming | i make music | i make beats | i make covers | i do covers | i sing
  | im a singer | i am a singer | im a rapper | i am a rapper | im a producer | i rap | i write songs
  | i play guitar | were a band | we are a band | im an artist | i am an artist | im a youtuber | i am a youtuber
  | i upload | i post videos | we make videos | we make music | i cover songs | i stream | i do gaming
  | im a streamer | i am a streamer | im a musician | i am a musician | i produce | im 13 | im 14 | im 15 | im 16
  | years old | new music | daily videos | every week | every day | gaming videos | prank videos | vlogs
  | comedy videos | funny videos | remixes | tutorials
"""
