"""The words of scams, as data: concepts, each a list of terms in several languages.

Terms are written as people write them and compared as ``portcullis.text.words`` folds them; ``*`` at the end matches
any ending, ``<link>`` and the like are its tokens. A concept alone means nothing: ``_scams`` says which of them, near
one another, make a scam. To add a language, add its terms here.
"""

from typing import Final

CONCEPTS: Final[dict[str, str]] = {
    # Where a scam leads
    "link": "<link> | <invite> | link below | link in bio | link in my bio | ссылка | ссылке | ссылку",
    "invite": "<invite>",
    "everyone": "<everyone>",
    "contact": "dm me | dm for | dm now | dm us | dm if | dm to | send a dm | via dm | text me | message me"
    " | massage me | inbox me | pm me | send me a dm | direct message | private message | friend request"
    " | hit me up | hmu | write me | contact me | contact us | contact now | contact him | contact her"
    " | reach out | reach me | ask me how | asking how | asking me how | asking how via | drop a message"
    " | lets talk | whatsapp | whats app | telegram | via tg | on tg | comment how | escribeme | escríbeme"
    " | mandame dm | me chama | chama no | schreib mir | écris moi | в лс | в личку | в личные | в личных"
    " | в личк* | личные сообщения | пиши* | напиши* | отпишите | для связи | жду вас | жду в | жду сообщения"
    " | отправьте + | в директ | в поиск телеграм* | в поиске телеграм*",
    "join": "join | join us | join now | join quickly | fast join | come join | check it | check it out"
    " | our room | server | discord | telegram | channel | заходи* | вступай* | переходи* | подпис* | канал*"
    " | бот*",
    "scan": "scan | scanned | scanning | qr | qr code | qrcode",
    # Gifts
    "free": "free | giveaway | giveaways | give away | giving away | gives away | given away | giving out"
    " | handing out | gift | gifts | gifted | gifting | airdrop | airdrops | distribution | leftover"
    " | left over | some left | give out | give it out | generator | gratis | grátis | gratuit | kostenlos"
    " | geschenkt | regalo | regalando | presente | brinde | sorteo | bedava | ücretsiz | darmowe | za darmo"
    " | бесплатн* | даром | раздача | раздаю | подарок | подарки | халява | безкоштовн*",
    "prize": "nitro | nitros | robux | vbucks | v bucks | skins"
    " | steam gift | steam gifts | steam wallet | gift card | giftcard | gift cards"
    " | psn card | battle pass | royale pass | minecoins | primogems | game keys | cs2 skins | knife"
    " | knives | trade offer | trade offers | нитро | скины | робуксы",
    "device": "macbook | macbook pro | macbook air | ps5 | playstation 5 | xbox series | iphone | laptop"
    " | airpods | concert tickets",
    "nitro": "nitro | nitros | нитро",
    "claim": "claim | redeem | grab | get it | get yours | collect | hurry | quick | last chance | expires"
    " | expire | limited | ends soon | ends on | dont miss | first come | open this | accept | first 10"
    " | first people | click here | click the link | click to | press here | reclama | canjea | resgate"
    " | забирай | забери | успей | переходи | жми | получи",
    "chosen": "you have won | youve won | you won | you are a winner | youve been selected"
    " | you have been selected | has selected you | been chosen | youve been gifted | you have been gifted"
    " | gave you | youve received | you have received | you received | wild gift appears | lucky winner"
    " | lucky winners | ты выиграл* | вы выиграли | ganaste | has ganado | voce ganhou | du hast gewonnen",
    "giving all": "decided to give away | give away all | giving away all | give away absolutely all"
    " | give away my whole | giving away my whole | giving away my inventory | giving all my"
    " | giving away everything | раздаю все | отдаю все | отдам все",
    "belongings": "skins | inventory | knives | knife | trade offer | trade offers | trade link | скины | инвентарь",
    # Adult
    "adult": "nudes | nude | nud3s | n00ds | noods | nsfw | 18+ | porn | p0rn | onlyfans | only fans | fansly"
    " | sex | sexy | sexcam | camgirl | camgirls | cam girls | hentai | milf | escort | escorts | naked"
    " | teens | egirl | egirls | e girl | e girls | slut | e slut | leaks | l3aks | leaked | lewd | lewds"
    " | cum | xxx | uncensored | 🔞 | 💦 | 🍑 | 🍒 | 🍆 | desnudas | desnuda | nacktbilder | nudez | интим* | голые"
    " | голых | порно | эротик* | оголен* | эскорт | проститут* | вирт | шлюх* | обнажен*",
    "adult offer": "free nudes | free nude | freenudes | free porn | free leaks | free l3aks | free content"
    " | teen leaks | teen content | onlyfans leaks | of leaks | tiktok leaks | nude leaks | hot girls"
    " | hot teen | hot teens | beautiful girls | sexy girls | hot nudes | best nsfw | nsfw server"
    " | nsfw content | adult server | adult content | naked girls | trade nudes | sell nudes | selling nudes"
    " | selling content | my onlyfans | my only fans | onlyfans free | sex chat | sexcam | cam girls"
    " | cam show | ai girlfriend | ai girlfriends | интим фото | интимные фото | интимных фото | голые фото"
    " | раздеть девушку | раздевает | девочки по вызову | досуг для мужчин | фото любой девушки | фото девушек"
    " | любой девушки | любую девушку | 18+ фото | фото 18+ | эскорт модел* | без трусиков | слитые"
    " | chicas desnudas | packs gratis | vendo pack | vendo packs",
    "adult sign": "🍑 | 🍒 | 🍆 | 💦 | 🔞 | 💋 | cherries | eggplant | sweat drops",
    "adult word": "booty | boobs | tits | horny | naughty | egirl | egirls | e girls | thicc"
    " | spicy content | exclusive content | adult fun | hot singles",
    "exclusive": "exclusive content | extra channels | premium content | private content | vip content"
    " | secret channels | hidden channels",
    "unlock": "gain access | get access | unlock | unlocks | how to gain",
    "access": "gain access | get access | access to all | access all | instant access | all content"
    " | extra channels | exclusive content | redeem your key | get your key | keys are now | unlock all",
    # Money schemes
    "amount": "<money> | 💵 | 💰",
    "invest": "invest | invested | investing | investment | investments | investor | investors | trading"
    " | trader | forex | binary options | stocks | crypto | cryptocurrency | crypto market | bitcoin | btc"
    " | ethereum | usdt | mining | nft | nfts | portfolio | portfolios | account manager | market sector"
    " | крипт* | биткоин* | инвест* | арбитраж* | трейд* | цифров* валют* | цифровых валют* | цифровых актив*"
    " | цифровые активы | bybit | binance | байбит | inversion | inversiones | criptomonedas | investimento*",
    "profit": "profit | profits | profitable | earn | earned | earning | earnings | returns | roi | payout"
    " | payouts | withdraw | withdrawal | withdrawals | passive income | make money | financial freedom | flip"
    " | flipped | flipping | doubling | double your | 2x your | 10x your | made <money> | turned <money>"
    " | ganar | ganancias | cash out | gana | lucro | lucros | verdienen | gagner | заработ* | зараба*"
    " | доход* | прибыл* | профит*",
    "guaranteed": "guaranteed returns | guaranteed profit | guaranteed profits | guaranteed income"
    " | guaranteed return | guaranteed payout | guaranteed win | guaranteed wins | 100% profit"
    " | double your money | double your crypto | double your btc | double your bitcoin | 2x your investment"
    " | money flipping | money flip | crypto doubling | minimum deposit | minimum investment"
    " | no withdrawal fees | forex signals | crypto signals | trading signals | vip signals | vip investment"
    " | investment club | без рисков | без вложений | гарантированн* прибыль | гарантированный доход",
    "pitch": "trading strategy | trading strategies | profitable strategy | trading results"
    " | trading portfolio | trading journey | day trading | full time trader | market sector"
    " | generating returns | account manager | crypto market | trading activities",
    "audience": "my subscribers | my community | my discord | newbies | introduce you | id love to introduce"
    " | welcome to my | help all | i can help you | can help you create | replicate my | copy my trades"
    " | my students | join my | my mentor",
    "teach": "ill teach | i will teach | ill help | i will help | ill show | i will show | teach you"
    " | show you how | help you earn | i can help you | helped me earn | first 10 people | help the first"
    " | interested people | interested persons | how to earn | how to make money | start earning"
    " | replicate my | copy my trades | научу | обучу | обучаю | обучаем | обучение бесплатн*"
    " | бесплатное обучение | te enseno | vou ensinar",
    "testimonial": "thank you sir | thanks to mr | thanks to expert | thanks sir | im grateful"
    " | really grateful | highly recommend | highly recommending | changed my life | changed lives"
    " | man of your words | received my payment | they pay me | has been helpful to me | legit platform"
    " | this platform | all thanks to | successful withdrawal",
    "share": "of your profit | of your profits | of the profit | of the profits | pay me <percent>"
    " | reimburse me | my commission | your commission | от прибыли | наш интерес | мой интерес",
    "period": "24 hours | 48 hours | 72 hours | 72hours | 24hours | 72hrs | 24hrs | within hours"
    " | within a week | in a week | a week | per week | weekly | a day | per day | in a day | just a day"
    " | daily | every day | in just | 30 minutes | per month | monthly | a month | per hour | в день"
    " | в неделю | за неделю | в месяц | в час | ежедневно | al dia | por dia | por semana | por mes | pro tag"
    " | pro woche",
    # Wallets
    "wallet act": "connect wallet | connect your wallet | connecting your wallet | verify your wallet"
    " | validate your wallet | sync your wallet | drop your wallet | drop your wallets | drop wallet"
    " | drop wallets | drop your sol | drop your eth | drop your address | drop your sol wallet"
    " | drop your eth wallet | comment evm wallet | comment wallet | send your wallet | submit your wallet"
    " | import your wallet | your seed phrase",
    "token": "airdrop | airdrops | token | tokens | mint | minting | free mint | nft drop | presale"
    " | whitelist | nft | nfts | memecoin | meme coin | pump fun | loyalty reward | eth | btc | sol | bitcoin"
    " | ethereum | solana | usdt | crypto | аирдроп",
    "airdrop": "airdrop | airdrops | token drop | nft drop | official drop | loyalty reward | free mint",
    "claim now": "claim | claim now | claim your | claim here | claim at | redeem | tap to | mint now"
    " | mint ends | sign here | is live | now live | released | first come | eligible",
    "hype": "not financial advice | potential opportunity | before it pumps | to the moon | hidden gem | 100x"
    " | 1000x",
    # Accounts
    "authority": "discord admin | discord admins | discord staff | discord support | discord moderator"
    " | discord team | discord trust | trust safety | trust and safety | official discord | discord official"
    " | support team | helpdesk | help desk | help center | ticket support | moderation team | steam support"
    " | steam admin | valve employee | discord employee | hypesquad events | security team | dev support",
    "your account": "your account | your discord account | your steam account | your server | your discord"
    " | your profile | your identity | account disablement | account ownership | ваш аккаунт | твой аккаунт"
    " | tu cuenta | sua conta | dein konto",
    "reported": "was reported | been reported | got reported | a report on | reported for | been flagged"
    " | will be disabled | disablement | be terminated | will be suspended | face suspension | under review"
    " | will be deleted | unusual activity | suspicious activity | security alert | failure to respond",
    "verify": "confirm your | confirm identity | confirm ownership | verify your | verify ownership"
    " | please verify | to verify | complete verification | verify identity | file an appeal"
    " | reply with your password | your password",
    "mistaken report": "accidentally reported | mistakenly reported | reported you by mistake"
    " | reported by mistake | reported your account | accidently reported | reported you accidentally"
    " | reported you on accident | reported your steam | wrongly reported | false report on your",
    "recovery": "recovery service | recovery expert | recovery experts | recovery agent | recovery services"
    " | recovery assistance | recovery team | trusted recovery | recover my lost | recover lost"
    " | recover hacked | get your account back | helped me recover | get everything back | got my money back"
    " | recover your assets | asset recovery | crypto recovery | lost funds | lost crypto | stuck funds"
    " | funds are stuck | frozen funds",
    "lure": "is this you | is that you | you in this video | you in this photo | found your photo"
    " | found your pictures | vote for me | vote for my | vote for our | vote for us | look what i found"
    " | who is this on",
    "accusation": "sent a girl | sent to a girl | sending to girls | same avatar | your name and avatar"
    " | your name and your avatar | check exposed | explain what happened",
    "or else": "blocking you | block you | really you | if it was you | if its you | <invite>",
    "seed": "seed phrase | recovery phrase | secret phrase | wallet phrase",
    "hacker": "hack instagram | hack into | spy on your | phone hacker | ethical hacker | professional hacker"
    " | hacker on | sugar daddy | sugar baby | sugar mommy | weekly allowance",
    # Wares
    "sell": "sell | selling | for sale | buy | cheap | cheapest | legit | vouch | vouches | vouched | packages"
    " | starts at | start at | samples | discount | only <money> | shop | продам | продаю | купить | покупка"
    " | продажа",
    "payment": "paypal | cashapp | cash app | crypto only | in usdt | payment in | friends and family"
    " | upfront | vouches",
    "ware": "boosts | server boosts | server boost | boosts servers | active members | real members"
    " | online members | discord members | bot growth | discord growth | real growth | grow your server"
    " | followers | aged accounts | discord accounts | nitro boost | boosting service | подписчик* | накрутк*",
    "dark ware": "cloned cards | bank logs | cc fullz | fullz | carding | fake passport | fake id"
    " | counterfeit | фальшивые купюры | фальш рубл* | фальшивые деньги | закладк* | меф | гашиш | обнал"
    " | кладмен*",
    # Adverts for servers
    "partners": "affiliated servers | affiliate servers | partnered servers | partner servers",
    "look": "check out | checkout | visit | go to",
    "crowd": "000+ members | 00+ members | k+ members | members today | thousands of members",
    "server advert": "affiliated servers | giveaway server | social server | meme server | egirl server"
    " | brand new server | new server full | join my server | join our server | join our discord"
    " | join my discord | check out my server | constantly growing server | chill server | fun server"
    " | your friends are waiting | come join us | looking for members | our partners",
    "lively": "active voice | active vcs | active voicechats | active voice calls | active chat | active chats"
    " | active community | 24 7 vcs | members today",
    "perks": "guild tags | nitro giveaway | nitro giveaways | nitro gws | daily giveaways | weekly giveaways"
    " | giveaways | custom bot | entertaining events | movie nights",
    "company": "egirls | e girls | egirl | female ratio | meet people | make friends | new friends"
    " | extremely welcoming | social",
    # Malware
    "try game": "try my game | test my game | test play | play my game | made a game | made this game"
    " | made it with | try this game | try this beta | try my new game | beta tester | beta testers"
    " | cheat tool | new client | client launcher | free themes | discord themes | hack tool | mod installer"
    " | minecraft mod | free hacks | free cheats | aimbot | wallhack | youll love this | попробуй мою игру"
    " | протестируй игру",
    "program": "<program> | exe | rar | scr | msi",
    "assure": "i swear | its clean | no virus | not a virus | undetected | trust me | really works"
    " | saw youre into",
    # Jobs and bets
    "job": "work from home | working from home | remote job | remote work | online job | online work"
    " | part time job | side hustle | side income | extra income | data entry | hiring | recruiting"
    " | job offer | job opportunity | looking for workers | people are needed | work online | удаленн*"
    " | удалённ* | удаленно | удалённо | подработк* | работа на дому | работа онлайн | работа с телефона"
    " | набор в команду | набор людей | идет набор | веду набор | ведется набор | открыт набор"
    " | набор ответственн* | людей в команду | коллег в команду | в закрытую команду | набираю людей"
    " | набираем людей | ищу людей в | ищу партнер* | ищем партнер* | ищу 5 человек | ищу человек"
    " | серьезный партнер | нужен человек | нужны люди | ответственный человек | требуется сотрудник"
    " | срочно сотрудник | ищу ассистент* | сотрудничеств* | trabajo desde casa | trabalho em casa"
    " | renda extra | heimarbeit",
    "little time": "hours a day | free time | few hours | 2 hours a | свободного времени | свободное время"
    " | пару часов | часа в день | час в день | часов в день | 1 2 часа | 2 часа | 1 часа | занятость",
    "anyone": "no experience | just a phone | only a phone | your phone | anyone can | beginners | newbies"
    " | телефон* | смартфон* | от 18 | с 18 | 18+ | только 18 | 18 лет | возраст | без опыта | даже без опыта"
    " | опыт не нуж* | новичк* | обучени* | обучаем | поддержк* | стабильн* доход | достойн* | оплата хорош*"
    " | хорош* оплат* | гибк* график",
    "bets": "betting tips | crypto casino | bonus code | free bet | free bets | rakeback | casino | jackpot"
    " | free spins | bookmaker | sportsbook | ставк* | прогноз* | казино | букмекер* | тотал | фриспин*",
    "sure bets": "fixed match | fixed matches | sure bet | sure bets | sure odds | ставим на | ставим строго"
    " | точная ставка | жб ставка | точный прогноз | железк* | договорн* матч* | выигрышная серия"
    " | выигрышей в ряд",
    # Innocent use of the same words: people who warn or ask
    "warning": "scam | scams | scammer | scammers | phishing | beware | dont click | do not click"
    " | never click | never scan | is this legit | is this real | dont fall | be careful | delete it | psa"
    " | virus | развод | мошенник* | скам | осторожно",
}
