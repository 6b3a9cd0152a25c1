"""Where scams lead, and what they share: money, time, haste, gifts."""

from typing import Final

WORDS: Final = """
link: <link> | <invite> | link below | link in bio | link in my bio
invite: <invite>
everyone: <everyone>
contact: dm me | dm for | dm now | dm us | dm if | dm to | send a dm | via dm | text me | message me
  | massage me | inbox me | pm me | send me a dm | direct message | private message | friend request
  | hit me up | hmu | write me | contact me | contact us | contact now | contact him | contact her
  | reach out | reach me | ask me how | asking how | asking me how | asking how via | drop a message
  | lets talk | whatsapp | whats app | telegram | via tg | on tg | comment how
join: join | join us | join now | join quickly | fast join | come join | check it | check it out | our room
  | server | discord | telegram | channel
scan: scan | scanned | scanning | qr | qr code | qrcode
amount: <money> | 💵 | 💰
period: 24 hours | 48 hours | 72 hours | 72hours | 24hours | 72hrs | 24hrs | within hours | within a week
  | in a week | a week | per week | weekly | a day | per day | in a day | just a day | daily | every day
  | in just | 30 minutes | per month | monthly | a month | per hour
claim: claim | redeem | grab | get it | get yours | collect | hurry | quick | last chance | expires | expire
  | limited | ends soon | ends on | dont miss | first come | open this | accept | first 10 | first people
  | click here | click the link | click to | press here
free: free | giveaway | giveaways | give away | giving away | gives away | given away | giving out
  | handing out | gift | gifts | gifted | gifting | airdrop | airdrops | distribution | leftover | left over
  | some left | give out | give it out | generator
warning: scam | scams | scammer | scammers | phishing | beware | dont click | do not click | never click
  | never scan | is this legit | is this real | dont fall | be careful | delete it | psa | virus
"""
