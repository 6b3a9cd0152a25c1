"""What came to be known later, for ideas that other modules begin: contacts, leaks, leads, gifts, pumps, jobs, bets."""

from typing import Final

WORDS: Final = """
any link: <link> | <invite> | <known> | link in bio | link in my bio | link in the bio | link in description
  | link in the description | link in profile | link in my profile | link below
link: link in the bio | link in profile | link in my profile | link in description | link in the description
contact: text us | email me | msg me | msg us | message us | message him | message her | dms are open | dms open | my dms
  | on whatsapp | whatsapp me | whatsapp at | whatsapp number | on telegram | my telegram | telegram me | tg | add me on
  | slide into | get in touch | send me a message | send a message | send me a private | in my dms | in dms | kik | wickr
  | snap me | on snap | my snap | click his | her name on | his name on | write to him | write to her | write him | talk to him
  | reach him | reach her | contact through | contact via | contact our | via email | via telegram | via whatsapp | via instagram
  | via facebook | telegram channel | telegram group | drop a dm | just dm | feel free to dm | ping me | send me dm | dm only
  | mp me | in private | t me | hangouts | signal app | teams chat | session app | on ig | on instagram | at gmail | gmail com
add me: add me | add me on | add my | follow my | kik me | snapchat
download: download | downloads | get it here | install | installer | mega | mediafire | gofile | google drive | dropbox
see me: see me | watch me | find me | my photos | my pics | my pictures | my videos | my profile | my private | my page
  | come see | chat with me | talk to me | play with me | im waiting | waiting for you | im online | hit me | add me | text me
  | looking for fun | want to see | wanna see | who wants | wanna play | wanna chat | wanna have fun | meet me | date me
adult: nsfw content | pussy | dick | cock | boobs | tits | ass pics | horny | fuck buddy | fuckbuddy | webcam | webcam girl | camshow
  | strip | stripping | stripper | erotic | fetish | hot pics | hot videos | hot girl | hot girls | sexting | sext | adult videos
  | only fan | of leaks | leaked videos | step sis | stepsis | bbw | incest | hardcore | explicit | playboy | dogging
  | gay chat | live sex | sex videos | sex tape | kinky | orgasm | bdsm | xvideos | pornhub | babes
adult offer: live cam | cam site | cam sites | free cam | webcam girls | live girls | live sex | sex tape | sex videos
  | sex video | leaked nudes | leaked content | leaked onlyfans | leaked videos | nude pics | nude photos | nude videos
  | naked pics | naked photos | my nudes | send nudes for | trading nudes | nudes for sale | dirty chat | sexy chat
  | video call sex | girls naked | hot moms | milfs near | sexy pics | see me naked | watch me strip | 18+ server | 18+ content
  | onlyfans leak | mega links | mega folder | teen nudes | porn server | hentai server | nsfw leaks | exclusive nudes | adult dating
adult pack: custom videos | video call | premium snap | premium snapchat | my content | spicy content | full nude
  | sextape | feet pics | panties | private show | private shows | sexting session | cam session | mega pack
  | leaks pack | 18+ content | adult content | fansite
viral clip: viral video | full video | leaked video | original video | watch full | uncut video | full clip | scandal video
singles: single women | single ladies | hot singles | local singles | lonely women | lonely housewives | girls near you
  | women near you | girls in your area | women in your area | singles in your area | meet girls | meet women | meet singles
  | local girls | local women | real girls | find love | soulmate | dating site | dating app | dating service | find a date | speed dating
  | hookup | hookups | hook up with | sugar mummy | sugar mommy | sugar daddy | sugar baby | sugar momma | chat with girls
  | chat to girls | chat line | chatline | datebox | sexy singles | mature women | russian brides | russian women | flirt with
  | meet local | milfs | wives | dates in | looking for a man | looking for a real man | looking for a boyfriend | adult dating
admirer: secret admirer | fancies you | fancy you | has a crush on you | admirer | thinks ur hot | who likes you | someone you know
  | find out who | guess who | reveal who | someone has contacted | somebody has | profile visitors | viewed your profile
  | has sent you a | sent you a private | wants to meet you | likes your profile
near you: near you | in your area | in your town | in your city | nearby | around you | close to you
lonely: lonely | bored | horny | all alone | home alone | im single | single girl | single mom | single mum | looking for a guy
  | looking for fun | feeling naughty | need a man | new here | 19 f | 18 f | 19f | 18f | 20f | 21f
signals: pump group | pump groups | pump signal | pump signals | pump channel | pump and dump | next pump | big pump
  | mega pump | vip signals | free signals | premium signals | signal group | signals group | signals channel
  | insider calls | alpha calls | gem calls | calls group | vip calls | accurate signals | profitable signals
  | profitable calls | copy trading | copy trade | forex group | trading academy | trading mentorship
  | trading course
stock tips: stock analysis | stock analyst | stock tips | stock picks | hot stock | stock alert | stock alerts
  | multibagger | intraday tips | option tips | stock market group | investment group | investing group
  | wealth group
mentor: expert trader | mentor | mentorship | forex mentor | trading mentor | my mentor | account manager | trade manager | trading expert
  | forex trader | binary trader | professional trader | trading coach | broker | under the guidance | through the guidance
  | with the help of | with mr | with mrs | mr | mrs | investment manager | financial advisor | fund manager | her platform
  | his platform | expert advisor | crypto expert | her strategy | his strategy
testimonial: thank you so much mr | thanks mrs | thank you mrs | thank you expert | i started with
  | has been amazing | so grateful | forever grateful | got my withdrawal | all thanks | god bless you | hes legit
  | shes legit | trustworthy | he helped me | she helped me | recommend him | recommend her | my life changed
expert: hacker | expert | hackers | cyber | tech | agency | wizard | specialist | genius | firm
recovery: recovered my | recover my funds | recover my money | recover your funds | recover your money
  | recovered all my | recovered my funds | recovered my stolen | got my crypto back | got back my | retrieved my
  | help you recover | recover your lost | recover your stolen | recover stolen | recover scammed | scammed funds
  | recover hacked account | funds recovery | wallet recovery | lost bitcoin | stolen crypto | stolen bitcoin
  | bitcoin recovery
hacker: hack any | hack facebook | hack whatsapp | hack snapchat | hack your partner | spy on | catch a cheating | cheating spouse
  | cheating partner | clone phone | change your grades | change grades | school grades | phone hacking | hacking services
  | hacking service | hire a hacker
eligible: check if you qualify | check your allocation | claim portal | claim page | claim period | claims are open
  | claim is open | claims open | claim window | allowlist | official claim | claimable | check eligibility
  | check your eligibility | you are eligible | youre eligible | check if you are eligible | claim your allocation
  | unclaimed airdrop | unclaimed tokens | unclaimed rewards
migration: token swap | upgrade your wallet | wallet validation | revalidate | token migration | migrate your tokens
  | migrate your wallet | wallet rectification | synchronize your wallet | dapp node | restore your wallet
wallet act: link your wallet | authenticate your wallet | rectify your wallet | enter your seed | enter your phrase
  | enter your recovery | your recovery phrase | claim to your wallet | drop your solana | drop your sol address
  | drop your eth address | drop your evm | drop your bnb | wallets below | wallet below | leave your wallet
  | post your wallet | send me your wallet
guaranteed: guaranteed roi | daily returns | daily profit | daily roi | weekly roi | weekly returns | weekly profit
  | fixed returns | fixed profit | sure profit | 100% guaranteed | <percent> roi | 10x returns
  | double your investment | triple your | cash flip | cashflip | cash app flip | cloud mining | mining investment
teach: i can teach you | let me teach | let me show you | show you the way | guide you | guide you through
  | walk you through | help you make | help you get | help you start | help anyone | help anybody | help 10
  | help 20 | help 15 | 10 lucky | interested in earning | want to earn | wanna earn | want to make | wanna make
  | looking to earn | ready to earn | learn how to earn | learn how i | secret to | i share how | first 20 people
  | first 15 people | first 5 people | first 30 people | first 50 people | first 100 people | five persons
  | five people | ten people | ten persons | few people | few persons
share: <percent> of the profit | <percent> of what you | <percent> of whatever | give me <percent> | you pay me
  | pay me when | pay me after | once you receive your | when you receive your profit
profit: earning money | earn money | earn cash | earn some | earn extra | make cash | make extra | make some money | making money
  | make up to | earn up to | extra cash | quick cash | easy money | fast cash | free money | quick money | money online
  | source of income | income | profitable trades | roi | financially free | financial independence | get rich | be rich
  | become rich | millionaire | cashout | returns
period: hourly | every hour | within 24 | within 48 | in 24hrs | in 24h | in 24 hours | in 48 | 24h | 48h | 1 week | 7 days | 3 days
  | 5 days | daily basis | each day | each week | every week | per hr | an hour | every single day | overnight | in few hours | in minutes
free: complimentary | on the house | no cost | 4 free | for nothing
claim: claim yours | claim it | claim your | claim now | claim here | claim free | take yours | get yours now
  | while supplies last | act fast | act now | be quick | limited time | few left | only today | before it ends
  | before its gone | ends today | ends tonight | expires soon | expires in | tap here | tap the link
device: ps 5 | playstation | gaming laptop | gaming pc | ipad | iphones | ps4 | xbox | nintendo switch | rtx | macbooks | camera | apple watch
job: remote position | remote workers | work remotely | working remotely | remote role | remote opportunity | home based | home job | home jobs
  | part time work | parttime | part time or full time | part time and full time | flexible hours | flexible schedule | online part time
  | easy job | simple job | simple task | simple tasks | work opportunity | employment opportunity | now hiring | were hiring
  | we are hiring | urgently hiring | hiring now | immediate hiring | open position | open positions | job vacancy | vacancies | vacancy
  | virtual assistant | personal assistant | data annotation | typing job | amazon job | online tasks | product tester | product reviewer
  | mystery shopper | secret shopper | envelope | package forwarder | looking for employees | looking for staff | need workers
  | need people | looking for people to | online business | business opportunity | income opportunity | affiliate program | recruit
tasks: simple tasks | simple task | easy tasks | easy task | like videos | liking videos | rate hotels | rate products | product reviews
  | optimize products | app optimization | complete tasks | completing tasks | daily tasks | small tasks | watch videos | watching videos
  | like youtube videos | follow accounts | google reviews | google maps reviews | app testing | survey | surveys | paid surveys | filling forms
daily pay: paid daily | daily pay | daily payment | daily payments | daily salary | paid weekly | weekly pay
  | weekly payment | weekly salary | same day pay | get paid daily | get paid weekly | pays daily | pay daily
  | payment daily | salary per day | daily wage | daily income | instant payment | base salary
anyone: no experience needed | no experience required | no skills | no skill | no degree | no interview
  | no investment | all you need is | from your phone | with your phone | using your phone | anyone over | aged 18
  | over 18 | age 18 | ages 18 | 18 and above | 18 years | 22+ | 23+ | 25 and above | must be 18 | any age
  | all ages | students | housewives | stay at home | moms | training provided | free training | worldwide
  | anywhere in the world | any country | us only | usa only | no qualifications | everyone welcome
little time: hour a day | hours per day | hours daily | minutes a day | 30 minutes a day | spare time | in your spare | your own schedule
  | set your own hours | own hours | flexible hours | 1 2 hours | 2 3 hours | 60 minutes | 90 minutes | per day only
bets: betting | bet on | sports betting | betting group | betting site | online casino | casino bonus | roulette
  | blackjack | poker site | gambling site | gambling | wagers | wager | bet365 | 1xbet | mostbet | melbet | 22bet
  | parimatch | roobet | gamdom | csgo gambling | skins gambling | case opening | predictions | accumulator | parlay
  | parlays | correct score
sure bets: correct score | sure win | sure wins | sure games | fixed games | fixed game | winning tips | vip tips | banker | 100% win
  | sure tips | sure prediction | guaranteed odds | daily odds | sure 2 odds | betting expert | locks of the day | whale lock | guaranteed lock
promo code: promo code | promocode | bonus code | code for | use code | use my code | my code | referral code | ref code | with code
  | coupon code | voucher code | affiliate code | sign up bonus | invite code | activation code
bonus: deposit bonus | welcome bonus | first deposit | no deposit | free spins | free spin | free chips | free coins | bonus | cashback | rakeback
  | freespins | match bonus
server advert: join our community | join our new | join my new | joining my server | joining our server
  | new discord server | my new server | our new server | my discord server | our discord server | server is looking
  | come join my | come join our | come and join | join this server | bored join | check out our server
  | our server has | my server has | our server offers | server growing | fast growing
lively: active members | active staff | active and friendly | active mods | daily events | game nights
  | friendly staff | friendly community | chill community | welcoming community | vc events
perks: self roles | reaction roles | color roles | custom roles | custom bots | economy bot | level roles
  | boosts perks | robux giveaways | exclusive roles | music bots | nitro drops
rewards: invite rewards | invite reward | for inviting | invites for | invites get | invites gets | invite 5 | invite 10 | invite 3 | invite 20
  | 5 invites | 10 invites | 3 invites | 2 invites | 15 invites | per invite | paid per | add my bot for | join for robux | join for nitro
  | rewards for joining | join and get | get free robux | earn robux
victim: if affected | if you are affected | if youre affected | if youve been | if you have been | if you were | if you lost | have you been scammed
  | victim of | victims of | lost money to | lost your crypto | lost your funds | if your funds | act fast | act quickly | scammed by | affected users
  | anyone who lost | anyone who has lost | stuck withdrawals | fallen victim | have you lost | did you lose
doubling: receive double | get double | double back | doubled back | send back double | double the amount | doubled your | i will double | ill double
  | send 1 get 2 | 2x back | x2 back | double everything | doubling all | multiply your
launch: just launched | launched on | launching in | launching on | now live on | fair launch | stealth launch
  | just launch | launching now | launches in | presale is live | presale live | mint live | mint is live | mint now
  | free mint | contract address
promise: risk free | zero risk | no risk | no loss | without risk | instant withdrawal | instant payout
  | earn up to <money> | earn <money> | make <money> daily | make <money> a day | make <money> weekly
  | <money> daily | <money> weekly | <money> every day | <money> every week | <money> in 24 | <money> in one week
  | invest <money> | 100% safe | investment platform | <percent> daily | <percent> weekly
wage: salary of <money> | earn <money> per | earn <money> a | <money> per day | <money> a day | <money> day
  | <money> daily | <money> per week | <money> weekly | <money> a week | <money> per hour | <money> an hour
  | <money> hr | <money> hour
coin: memecoin | meme coin | memecoins | pump fun | presale | airdrop | nft | nfts | solana | shitcoin | altcoin
  | gem
community: gaming community | gaming server | anime server | dating server | chatting server | community server
  | roleplay server | rp server | hangout server | lgbtq | safe space | non toxic | toxic free | active server
  | join for | join us at | join now for | looking for staff | looking for partners | in need of staff
  | growing community
market signals: trading signals | crypto signals | forex signals
"""
