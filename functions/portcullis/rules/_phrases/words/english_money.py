"""Investments, wallets and tokens."""

from typing import Final

WORDS: Final = """
invest: invest | invested | investing | investment | investments | investor | investors | trading | trader
  | forex | binary options | stocks | crypto | cryptocurrency | crypto market | bitcoin | btc | ethereum
  | usdt | mining | nft | nfts | portfolio | portfolios | account manager | market sector | bybit | binance
profit: profit | profits | profitable | earn | earned | earning | earnings | returns | roi | payout
  | payouts | withdraw | withdrawal | withdrawals | passive income | make money | financial freedom | flip
  | flipped | flipping | doubling | double your | 2x your | 10x your | made <money> | turned <money>
  | cash out
guaranteed: guaranteed returns | guaranteed profit | guaranteed profits | guaranteed income | guaranteed return
  | guaranteed payout | guaranteed win | guaranteed wins | 100% profit | double your money | double your crypto
  | double your btc | double your bitcoin | 2x your investment | money flipping | money flip | crypto doubling
  | minimum deposit | minimum investment | no withdrawal fees | vip investment | investment club
pitch: trading strategy | trading strategies | profitable strategy | trading results | trading portfolio
  | trading journey | day trading | full time trader | market sector | generating returns | account manager
  | crypto market | trading activities
audience: my subscribers | my community | my discord | newbies | introduce you | id love to introduce
  | welcome to my | help all | i can help you | can help you create | replicate my | copy my trades
  | my students | join my | my mentor
teach: ill teach | i will teach | ill help | i will help | ill show | i will show | teach you | show you how
  | help you earn | i can help you | helped me earn | first 10 people | help the first | interested people
  | interested persons | how to earn | how to make money | start earning | replicate my | copy my trades
testimonial: thank you sir | thanks to mr | thanks to expert | thanks sir | im grateful | really grateful
  | highly recommend | highly recommending | changed my life | changed lives | man of your words
  | received my payment | they pay me | has been helpful to me | legit platform | this platform
  | all thanks to | successful withdrawal
share: of your profit | of your profits | of the profit | of the profits | pay me <percent> | reimburse me
  | my commission | your commission
wallet act: connect wallet | connect your wallet | connecting your wallet | verify your wallet
  | validate your wallet | sync your wallet | drop your wallet | drop your wallets | drop wallet
  | drop wallets | drop your sol | drop your eth | drop your address | drop your sol wallet
  | drop your eth wallet | comment evm wallet | comment wallet | send your wallet | submit your wallet
  | import your wallet | your seed phrase
token: airdrop | airdrops | token | tokens | mint | minting | free mint | nft drop | presale | whitelist
  | nft | nfts | memecoin | meme coin | pump fun | loyalty reward | eth | btc | sol | bitcoin | ethereum
  | solana | usdt | crypto
airdrop: airdrop | airdrops | token drop | nft drop | official drop | loyalty reward | free mint
claim now: claim | claim now | claim your | claim here | claim at | redeem | tap to | mint now | mint ends
  | sign here | is live | now live | released | first come | eligible
hype: not financial advice | potential opportunity | before it pumps | to the moon | hidden gem | 100x
  | 1000x
seed: seed phrase | recovery phrase | secret phrase | wallet phrase
"""
