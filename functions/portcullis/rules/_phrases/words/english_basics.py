"""English: where scams lead, and what they share: haste, money, gifts; and how innocent people talk of them."""

from typing import Final

WORDS: Final = """
link: <link> | <invite> | link below | link in bio | link in my bio | link in the bio | link in profile
  | link in my profile | link in description | link in the description
any link: <link> | <invite> | <known> | link in bio | link in my bio | link in the bio | link in description
  | link in the description | link in profile | link in my profile | link below
invite: <invite>
everyone: <everyone>
contact: dm me | dm for | dm now | dm us | dm if | dm to | send a dm | via dm | text me | message me | massage me
  | inbox me | pm me | send me a dm | direct message | private message | friend request | hit me up | hmu
  | write me | contact me | contact us | contact now | contact him | contact her | reach out | reach me
  | ask me how | asking how | asking me how | asking how via | drop a message | lets talk | whatsapp | whats app
  | telegram | via tg | on tg | comment how | text us | email me | msg me | msg us | message us | message him
  | message her | dms are open | dms open | my dms | on whatsapp | whatsapp me | whatsapp at | whatsapp number
  | on telegram | my telegram | telegram me | tg | add me on | slide into | get in touch | send me a message
  | send a message | send me a private | in my dms | in dms | kik | wickr | snap me | on snap | my snap
  | click his | her name on | his name on | write to him | write to her | write him | talk to him | reach him
  | reach her | contact through | contact via | contact our | via email | via telegram | via whatsapp
  | via instagram | via facebook | telegram channel | telegram group | drop a dm | just dm | feel free to dm
  | ping me | send me dm | dm only | mp me | in private | t me | hangouts | signal app | teams chat | session app
  | on ig | on instagram | at gmail | gmail com
add me: add me | add me on | add my | follow my | kik me | snapchat
call: call | calls | phone | ring | dial | call now | landline | land line | claim line | hotline | helpline
  | call from
join: join | join us | join now | join quickly | fast join | come join | check it | check it out | our room
  | server | discord | telegram | channel
scan: scan | scanned | scanning | qr | qr code | qrcode
download: download | downloads | get it here | install | installer | mega | mediafire | gofile | google drive
  | dropbox
amount: <money> | 💵 | 💰
period: 24 hours | 48 hours | 72 hours | 72hours | 24hours | 72hrs | 24hrs | within hours | within a week
  | in a week | a week | per week | weekly | a day | per day | in a day | just a day | daily | every day | in just
  | 30 minutes | per month | monthly | a month | per hour | hourly | every hour | within 24 | within 48 | in 24hrs
  | in 24h | in 24 hours | in 48 | 24h | 48h | 1 week | 7 days | 3 days | 5 days | daily basis | each day
  | each week | every week | per hr | an hour | every single day | overnight | in few hours | in minutes
claim: claim | redeem | grab | get it | get yours | collect | hurry | quick | last chance | expires | expire
  | limited | ends soon | ends on | dont miss | first come | open this | accept | first 10 | first people
  | click here | click the link | click to | press here | claim yours | claim it | claim your | claim now
  | claim here | claim free | take yours | get yours now | while supplies last | act fast | act now | be quick
  | limited time | few left | only today | before it ends | before its gone | ends today | ends tonight
  | expires soon | expires in | tap here | tap the link
free: free | giveaway | giveaways | give away | giving away | gives away | given away | giving out | handing out
  | gift | gifts | gifted | gifting | airdrop | airdrops | distribution | leftover | left over | some left
  | give out | give it out | generator | complimentary | on the house | no cost | 4 free | for nothing
please: please | pls | plz | plss | plzz | pleaseee | pleasee | kindly | really appreciate | would appreciate
  | greatly appreciated | will be appreciated | thanks in advance | thank you in advance
denial: no scam | no scams | not a scam | not scam | isnt a scam | never scam | dont scam | wont scam
  | without scam | scam free | i dont scam | not a scammer | no scammers | not scammer | no virus
  | not a virus | virus free | isnt a virus | not fake | no fake | no fakes | isnt fake | <percent> real
  | 100 real | <percent> legit | 100 legit | the official one | totally legit | fully legit | its legit
  | this is legit | this is real | beware of impersonators | instead of a scammer*
warning: scam | scams | scammer | scammers | phishing | beware | dont click | do not click | never click
  | never scan | is this legit | is this real | dont fall | delete it | psa | virus | hacked account
  | account was hacked | got hacked | impersonating | do not fall | dont trust | is it legit | is it a scam
  | dont ever click | report them | got banned for | watch out for | reminder that | looks sketchy
  | is sketchy | sketchy | suspicious link | malware | trojan | steal your account | stealing accounts
  | compromised account | spammers | spammer | spam bot | spambots | will never ask | never ask
  | mods can we ban | can we ban | getting spammed | bots post | bot posts | bots are posting | bots send
  | scam bots | fake nitro | somebody posts | someone posts | somebody dms | someone is posting
  | somebody is posting
playing: clan | guild | raid | ranked | squad | dungeon | scrim | scrims | lobby | party up | tournament | esports
developing: api | sdk | endpoint | docs | documentation | github | npm | function | exception | library | repo
  | signature | implement | debug | codebase | unit test | stack trace | compile | pull request | testnet
  | rfc | oauth | refresh token | access token
friend code: friend code | friend codes | friendcode | uid | trainer code | player id | fc
applying: portfolio | per video | per sprite | per model
"""
