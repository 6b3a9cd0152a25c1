"""Which ideas, near one another, make a scam. As data: ``words`` says how people put the ideas.

A line names a category and alternatives, each of two ideas or more. After ``category?`` stand hints, which count less:
by themselves they are not enough to act on. After ``category!`` stand scams that are told as warnings.
"""

from typing import Final

TABLE: Final = """
gifts: free + prize + link | free + device + contact | nitro + claim + link | giving all + belongings
  | celebrity + giving + link | celebrity + giving + claim | celebrity + giving + contact | gift money + link
  | gift money + claim | chosen + prize + link | chosen + prize + claim | chosen + claim + link
  | free + prize + claim + contact | free + prize + claim + add me | free + prize + claim + number
  | celebrity + giving + amount | nitro + scan + free | nitro + scan + boast | nitro + scan + claim
  | nitro + scan + link
gifts?: free + nitro | free + prize + claim | chosen + prize | chosen + link | chosen + claim | nitro + scan
prizes: won + text to | won + small print | won + amount + link | won + draw + link | won + draw + call
  | draw + number + call | draw + text to + number | draw + amount + number | draw + number + small print
  | text to + number + small print | free + number + small print | premium rate + number
  | premium rate + text to | call + number + small print | handset + number | handset + text to
  | handset + free + call | waiting + number | lottery + fee | won + fee | small print + link + call
  | short code + free | short code + draw | short code + won | short code + amount | short code + small print
  | short code + singles | short code + adult | short code + handset | short code + see me
  | short code + premium rate | won + premium rate | free + premium rate | lucky day + link | lucky day + claim
  | handset + premium rate | won + number + call | won + number + claim
prizes?: won + amount | small print + free | text to + number + free | draw + won | short code + claim
  | won + amount + contact | won + draw + contact | won + number | handset + small print | waiting + claim
  | small print + free + link
alerts: parcel + parcel trouble + fee | toll + pay up + link | toll + your account + link
  | bank + trouble + mend + link | bank + trouble + mend + number | bank + trouble + call + number
  | refund + claim + link | refund + mend + link | refund + number + call | grant + amount + contact
  | grant + contact + claim | injury + text to | injury + small print | your account + verdict + mend + link
  | bank + verdict + link | parcel + parcel trouble + link + mend | parcel + parcel trouble + link + claim
alerts?: bank + trouble + mend | parcel + parcel trouble + claim | bank + trouble + link
  | your account + verdict + mend | your account + verdict + link | injury + number
  | parcel + parcel trouble + link | refund + amount + link
adult: adult + native number | adult offer + link | adult offer + contact | adult sign + adult word
  | adult offer + number | adult offer + text to | adult + small print | adult + text to + number
  | adult offer + handle | adult + see me + handle | adult pack + adult + contact | adult pack + adult + link
  | adult pack + adult + amount | adult pack + adult + number | adult pack + adult + handle
  | adult + access + claim | adult + access + link | adult + access + contact
adult?: adult + link | exclusive + unlock | adult + everyone | access + invite | adult offer | viral clip + link
  | adult + invite | adult + access | adult + see me + link | adult + see me + contact | adult + number + call
dating: singles + link | singles + number | singles + text to | singles + small print | admirer + number
  | admirer + text to | singles + near you + contact | lonely + adult + contact | see me + lonely + number
  | singles + handle | singles + premium rate | see me + premium rate | singles + short code
  | lonely + premium rate | lonely + short code
dating?: singles + contact | see me + lonely | admirer + contact | admirer + call | admirer + link
  | see me + lonely + link
investment: promise + invest + anyone | profit + native number | teach + profit + amount
  | teach + profit + contact | teach + invest + profit | profit + share | invest + profit + contact
  | amount + profit + contact | profit + amount + period + link | profit + amount + period + join
  | guaranteed + contact | guaranteed + invest | guaranteed + amount | testimonial + invest + amount
  | testimonial + profit + amount | testimonial + invest + link | pitch + audience | signals + join
  | signals + link | signals + contact | signals + profit | market signals + contact | market signals + profit
  | market signals + guaranteed | market signals + promise | testimonial + mentor + contact
  | mentor + profit + contact | testimonial + mentor + profit | testimonial + mentor + invest
  | stock tips + contact | stock tips + number | stock tips + profit + join | profit + invest + number
  | guaranteed + number | guaranteed + handle | signals + handle | testimonial + mentor + handle
  | teach + profit + handle | doubling + address | doubling + token + link | doubling + token + claim
  | testimonial + profit + handle | stock tips + free + contact | promise + invest + contact
  | promise + invest + link | promise + teach | promise + profit + contact | promise + period + denial
  | guaranteed + period + denial | promise + invest + join | guaranteed + join + link
investment?: testimonial + invest + profit | market signals + link | market signals + join | invest + audience
  | guaranteed + link | promise + contact | invest + native number
wallets: wallet act + amount | wallet act + token | wallet act + link | token + claim now + link
  | seed + contact | airdrop + eligible + link | migration + token + link | airdrop + free + contact
  | doubling + address | eligible + token + link | launch + coin + address | airdrop + claim now + link
  | airdrop + claim now + wallet act | airdrop + claim now + ticker | airdrop + claim now + token
  | airdrop + claim now + join
wallets?: seed + token | airdrop + link | token + hype | airdrop + claim now | eligible + airdrop
  | launch + coin + link
accounts: your account + reported + verify | your account + reported + link | your account + verify + link
  | recovery + contact | hacker + contact | lure + link | accusation + or else | human check + scan
  | your vote + link | authority + verdict + link | authority + verdict + contact
  | hand over login + giving + any link | hand over login + on behalf + any link | mistaken report + contact
  | mistaken report + platform | mistaken report + authority | mistaken report + talk to
  | authority + verify + contact | authority + verify + link | authority + reported + contact
  | authority + reported + link | authority + reported + your account | scan + human check + verify
  | human check + run command + verify | verify + run command + link | authority + hand over login
  | human check + lose access + link | support ticket + link | human check + run command + lose access
accounts!: recovery + contact + testimonial | recovery + contact + expert | recovery + testimonial + expert
  | victim + recovery + contact | victim + recovery + expert
accounts?: hand over login + any link | your account + reported | authority + link | your vote + contact
  | recovery + testimonial | recovery + expert | authority + verify | authority + reported
  | verify + run command | scan + verify | human check + run command | mistaken report
wares: ware + amount + link | offer + native number | goods + sell + native number | sell + ware + contact
  | sell + ware + amount | ware + payment | nitro + ware + contact | dark ware + contact | dark ware + amount
  | dark ware + link | goods + offer + contact | goods + sell + payment | ware + offer + link
  | ware + offer + contact | ware + cheap + link | goods + offer + number | dark ware + number
  | dark ware + offer | private server + free + number | private server + free + link
  | private server + free + contact | private server + goods + free | ware + number + contact
  | goods + offer + handle | dark ware + handle | goods + seller + link | goods + offer + cheap + contact
  | goods + seller + contact | goods + seller + amount | drugs + offer + contact | drugs + offer + link
  | drugs + offer + handle | drugs + offer + amount | drugs + offer + number
wares?: goods + native number | goods + sell + link | ware + cheap | goods + cheap + amount
  | private server + free | ware + link | goods + offer + link | drugs + offer | drugs + contact
  | goods + cheap + contact | goods + offer + amount
services: essays + paid help + contact | essays + paid help + link | essays + paid help + number
  | craft + for hire + cheap + contact | craft + for hire + begging
services?: craft + for hire + link | craft + for hire + contact | craft + for hire + amount | essays + paid help
  | essays + for hire + contact
loans: loan + native number | loan + loan terms + contact | loan + loan terms + link
  | loan + loan terms + number | loan + loan terms + call | loan + anyone + contact | loan + loan terms + handle
loans?: loan + loan terms + period | loan + contact | loan + loan terms + amount | loan + number
donations: money plea + stuck + pay here | money plea + pay back more + pay here | plight + give us + pay here
  | plight + give us + address | give us + address + link
donations?: money plea + stuck | money plea + pay back more | plight + give us + link | give us + address
  | begging + pay here
chains: pass on + many + threat | pass on + many + luck
chains?: pass on + many | pass on + threat
promotion: community + company + join | community + perks + invite | server advert + invite | lively + perks
  | lively + company | lively + invite | perks + invite | server advert + company | partners + look
  | crowd + join | server advert + rewards | rewards + invite | server advert + perks | everyone + invite + join
  | everyone + invite + look | server talk + invite | server talk + company + join | server talk + perks + join
  | server talk + rewards
promotion?: server talk + any link | perks + free + amount | server advert + any link
self_promotion: introduce + channel + visit | introduce + channel + subscribe | introduce + visit + subscribe
  | channel + subscribe + plea | channel + visit + subscribe + please | channel + subscribe + please + any link
  | channel + visit + please + any link | swap + channel | swap + any link | swap + visit | swap + please
  | channel + visit + everyone | channel + sorry | visit + sorry + any link | channel + visit + subscribe
  | channel + channel link + visit | channel + visit + plea + subscribe | channel + visit + plea + please
self_promotion?: channel + visit + any link | channel + subscribe | swap | channel + visit + please
  | visit + plea | subscribe + please + any link | subscribe + plea + any link | channel + visit + plea
malware: try game + program | try game + assure + link | pirated + download + link | pirated + free + link
  | pirated + download + program | pirated + program | pirated + assure + link | pirated + free + invite
  | pirated + invite
malware?: try game + link | pirated + link | pirated + download + free | program + assure + link
jobs: job + amount + anyone + link | recruiting + profit + amount | recruiting + profit + period
  | recruiting + profit + handle | recruiting + anyone + period | recruiting + daily pay | job + native number
  | daily pay + native number | job + amount + contact | job + little time + anyone | job + profit + contact
  | job + profit + anyone | job + invest + contact | profit + little time + anyone
  | job + amount + period + anyone | job + amount + period + link | job + amount + number | daily pay + contact
  | job + anyone + number | job + amount + little time | tasks + amount + contact | tasks + profit + contact
  | tasks + amount + period | daily pay + number | job + profit + number | job + anyone + handle
  | job + amount + handle | job + profit + handle | daily pay + handle | profit + anyone + handle
  | job + daily pay + contact | job + profit + period + contact | job + profit + period + link
  | job + profit + period + join | job + profit + period + little time | job + profit + period + handle
  | job + daily pay + anyone | job + wage + contact | job + wage + anyone | wage + anyone + contact
  | job + daily pay + link | job + wage + daily pay | wage + daily pay + contact | tasks + daily pay
  | tasks + wage | tasks + anyone + contact | job + profit + period + number | job + anyone + contact + amount
  | job + anyone + contact + profit | job + anyone + contact + invest
jobs?: profit + anyone + amount | job + amount + period | job + contact + period | daily pay + link
  | job + number | daily pay + amount | daily pay + anyone | daily pay + job | wage + contact | job + wage
  | job + profit + period | job + anyone + contact | job + little time + contact
bets: promo code + profit + link | sure bets + link | bets + amount + claim | sure bets + contact
  | sure bets + number | bets + promo code + link | bets + promo code + claim | bets + free + claim
  | bets + celebrity | bets + number + contact | bets + bonus | bets + profit + contact | bets + profit + link
  | sure bets + profit | bets + free + number | bets + amount + link | promo code + bonus + link
  | bets + amount + number | sure bets + handle | bets + profit + handle | bets + free + handle
  | celebrity + promo code + amount | bets + promo code + amount | promo code + bonus + amount
bets?: bets + link | promo code + free + link | bets + contact | bets + number | bets + free + link
  | bets + free + contact | bets + native number
contacts: add me + native number | add me + native account | disguise + contact + number
  | disguise + add me + number | disguise + add me | disguise + adult | disguise + bets | disguise + job
  | disguise + goods | disguise + free + link
contacts?: contact + native number | disguise + number | add me + number | disguise + contact
"""
