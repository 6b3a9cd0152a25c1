"""English: investments, wallets, tokens and loans."""

from typing import Final

WORDS: Final = """
invest: invest | invested | investing | investment | investments | investor | investors | trading | trader
  | forex | binary options | stocks | crypto | cryptocurrency | crypto market | bitcoin | btc | ethereum
  | usdt | mining | nft | nfts | account manager | market sector | bybit | binance
profit: profit | profits | profitable | earn | earned | earning | earnings | returns | roi | payout | payouts
  | withdraw | withdrawal | withdrawals | passive income | make money | financial freedom | flip | flipped
  | flipping | doubling | double your | 2x your | 10x your | made <money> | turned <money> | cash out
  | earning money | earn money | earn cash | earn some | earn extra | make cash | make extra | make some money
  | making money | make up to | earn up to | extra cash | quick cash | easy money | fast cash | free money
  | quick money | money online | source of income | income | profitable trades | financially free
  | financial independence | get rich | be rich | become rich | millionaire | cashout
guaranteed: guaranteed returns | guaranteed profit | guaranteed profits | guaranteed income | guaranteed return
  | guaranteed payout | guaranteed win | guaranteed wins | 100% profit | double your money | double your crypto
  | double your btc | double your bitcoin | 2x your investment | money flipping | money flip | crypto doubling
  | minimum deposit | minimum investment | no withdrawal fees | vip investment | investment club | guaranteed roi
  | daily returns | daily profit | daily roi | weekly roi | weekly returns | weekly profit | fixed returns
  | fixed profit | sure profit | 100% guaranteed | <percent> roi | 10x returns | double your investment
  | triple your | cash flip | cashflip | cash app flip | cloud mining | mining investment
promise: risk free | zero risk | no risk | no loss | without risk | instant withdrawal | instant payout
  | earn up to <money> | earn <money> | make <money> daily | make <money> a day | make <money> weekly
  | <money> daily | <money> weekly | <money> every day | <money> every week | <money> in 24 | <money> in one week
  | invest <money> | 100% safe | investment platform | <percent> daily | <percent> weekly
pitch: trading strategy | trading strategies | profitable strategy | trading results | trading portfolio
  | trading journey | day trading | full time trader | market sector | generating returns | account manager
  | crypto market | trading activities
audience: my subscribers | my community | my discord | newbies | introduce you | id love to introduce
  | welcome to my | help all | i can help you | can help you create | replicate my | copy my trades | my students
  | join my | my mentor
teach: ill teach | i will teach | ill help | i will help | ill show | i will show | teach you | show you how
  | help you earn | i can help you | helped me earn | first 10 people | help the first | interested people
  | interested persons | how to earn | how to make money | start earning | replicate my | copy my trades
  | i can teach you | let me teach | let me show you | show you the way | guide you | guide you through
  | walk you through | help you make | help you get | help you start | help anyone | help anybody | help 10
  | help 20 | help 15 | 10 lucky | interested in earning | want to earn | wanna earn | want to make | wanna make
  | looking to earn | ready to earn | learn how to earn | learn how i | secret to | i share how | first 20 people
  | first 15 people | first 5 people | first 30 people | first 50 people | first 100 people | five persons
  | five people | ten people | ten persons | few people | few persons
testimonial: thank you sir | thanks to mr | thanks to expert | thanks sir | im grateful | really grateful
  | highly recommend | highly recommending | changed my life | changed lives | man of your words
  | received my payment | they pay me | has been helpful to me | legit platform | this platform | all thanks to
  | successful withdrawal | thank you so much mr | thanks mrs | thank you mrs | thank you expert | i started with
  | has been amazing | so grateful | forever grateful | got my withdrawal | all thanks | god bless you | hes legit
  | shes legit | trustworthy | he helped me | she helped me | recommend him | recommend her | my life changed
mentor: expert trader | mentor | mentorship | forex mentor | trading mentor | my mentor | account manager
  | trade manager | trading expert | forex trader | binary trader | professional trader | trading coach | broker
  | under the guidance | through the guidance | with the help of | with mr | with mrs | mr | mrs
  | investment manager | financial advisor | fund manager | her platform | his platform | expert advisor
  | crypto expert | her strategy | his strategy
share: of your profit | of your profits | of the profit | of the profits | pay me <percent> | reimburse me
  | my commission | your commission | <percent> of the profit | <percent> of what you | <percent> of whatever
  | give me <percent> | you pay me | pay me when | pay me after | once you receive your
  | when you receive your profit
signals: pump group | pump groups | pump signal | pump signals | pump channel | pump and dump | next pump
  | big pump | mega pump | vip signals | free signals | premium signals | signal group | signals group
  | signals channel | insider calls | alpha calls | gem calls | calls group | vip calls | accurate signals
  | profitable signals | profitable calls | copy trading | copy trade | forex group | trading academy
  | trading mentorship | trading course
market signals: trading signals | crypto signals | forex signals
stock tips: stock analysis | stock analyst | stock tips | stock picks | hot stock | stock alert | stock alerts
  | multibagger | intraday tips | option tips | stock market group | investment group | investing group
  | wealth group
doubling: receive double | get double | double back | doubled back | send back double | double the amount
  | doubled your | i will double | ill double | send 1 get 2 | 2x back | x2 back | double everything
  | doubling all | multiply your
wallet act: connect wallet | connect your wallet | connecting your wallet | verify your wallet
  | validate your wallet | sync your wallet | drop your wallet | drop your wallets | drop wallet
  | drop wallets | drop your sol | drop your eth | drop your address | drop your sol wallet
  | drop your eth wallet | comment evm wallet | comment wallet | send your wallet | submit your wallet
  | import your wallet | your seed phrase | link your wallet | authenticate your wallet | rectify your wallet
  | enter your seed | enter your phrase | enter your recovery | your recovery phrase | claim to your wallet
  | drop your solana | drop your sol address | drop your eth address | drop your evm | drop your bnb
  | wallets below | wallet below | leave your wallet | post your wallet | send me your wallet
  | re verify their wallet | re verify your wallet | verify their wallet
token: airdrop | airdrops | token | tokens | mint | minting | free mint | nft drop | presale | whitelist | nft
  | nfts | memecoin | meme coin | pump fun | loyalty reward | eth | btc | sol | bitcoin | ethereum | solana | usdt
  | crypto
coin: memecoin | meme coin | memecoins | pump fun | presale | airdrop | nft | nfts | solana | shitcoin | altcoin
  | gem
airdrop: airdrop | airdrops | token drop | nft drop | official drop | loyalty reward | free mint
claim now: claim | claim now | claim your | claim here | claim at | redeem | tap to | mint now | mint ends
  | sign here | is live | now live | released | first come | eligible
hype: not financial advice | potential opportunity | before it pumps | to the moon | hidden gem | 100x | 1000x
seed: seed phrase | recovery phrase | secret phrase | wallet phrase
eligible: check if you qualify | check your allocation | claim portal | claim page | claim period
  | claims are open | claim is open | claims open | claim window | allowlist | official claim | claimable
  | check eligibility | check your eligibility | you are eligible | youre eligible | check if you are eligible
  | claim your allocation | unclaimed airdrop | unclaimed tokens | unclaimed rewards
migration: token swap | upgrade your wallet | wallet validation | revalidate | token migration
  | migrate your tokens | migrate your wallet | wallet rectification | synchronize your wallet | dapp node
  | restore your wallet
launch: just launched | launched on | launching in | launching on | now live on | fair launch | stealth launch
  | just launch | launching now | launches in | presale is live | presale live | mint live | mint is live
  | mint now | free mint | contract address
loan: loan | loans | personal loan | payday loan | cash loan | instant loan | business loan | credit repair
  | debt relief | debt consolidation | credit score | bad credit | cash advance | lender | loan company
  | loan offer | line of credit | fix your credit | mortgage | mortgages
loan terms: low interest | no credit check | get approved | apply now | apply today | same day | no collateral
  | guaranteed approval | pre approved | up to <money> | we offer | we give | urgent loan | do you need
  | need a loan | instant cash | low rates | <percent> interest | no collateral required | apply here
  | unsecured loans | quick approval | instant approval
"""
