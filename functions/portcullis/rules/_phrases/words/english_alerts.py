"""English: false alerts, false staff, recovery and hacking services."""

from typing import Final

WORDS: Final = """
parcel: parcel | shipment | your delivery | your order | usps | ups | fedex | dhl | royal mail | evri | hermes
  | post office | courier | customs | dpd | auspost | canada post | your package | a package
parcel trouble: could not be delivered | couldnt be delivered | cannot be delivered | cant be delivered
  | was not delivered | unable to deliver | failed delivery | delivery failed | delivery attempt | missed delivery
  | missed your delivery | on hold | held at | is held | being held | redelivery | reschedule | incomplete address
  | address is incorrect | incorrect address | wrong address | invalid address | address issue
  | update your address | confirm your address | delivery address | shipping fee | customs fee | unpaid shipping
  | undeliverable | awaiting delivery | has been suspended | returned to sender | missing a house number
  | delivery details | import fee | postage fee | stopped at
toll: toll | tolls | e zpass | ezpass | fastrak | sunpass | unpaid toll | outstanding balance | unpaid balance
  | outstanding fine | parking fine | parking charge | penalty charge | traffic violation | traffic ticket
  | unpaid invoice | unpaid ticket | dmv | dvla
pay up: pay now | settle | late fees | late fee | avoid penalties | avoid penalty | avoid legal | legal action
  | avoid suspension | avoid additional | final notice | final reminder | pay your | pay the | additional charges
  | license suspended | unpaid | overdue | pay before | pay by | excessive late
bank: your bank | your bank account | your online banking | online banking | your card | your debit card
  | your credit card | your paypal | paypal account | your apple id | apple id | icloud account | your icloud
  | your netflix | netflix account | your amazon | amazon account | your payment | your subscription
  | your cash app | your venmo | your zelle | hsbc | barclays | lloyds | natwest | santander | halifax
  | wells fargo | bank of america | chase bank | citibank | revolut | monzo | irs | hmrc | your coinbase
  | your binance | your metamask | your ledger | your trust wallet | your wallet | your exchange account
  | microsoft account | your facebook page | your page | your instagram | your whatsapp | your telegram
  | your email account | your mailbox
trouble: suspended | suspension | locked | restricted | deactivated | disabled | limited | will be limited
  | will be closed | be terminated | on hold | blocked | unauthorized | unauthorised | was declined
  | payment failed | has expired | new payee | unusual activity | suspicious activity | unusual login
  | unusual sign | suspicious login | new device | login attempt | sign in attempt | has been charged
  | will be charged | security alert | violated | violation | violating | copyright infringement | will be deleted
  | will be permanently | will be banned | compromised | been flagged | has been reported | under review
  | unverified | pending transaction | could not be processed | failed to process | billing problem
  | billing issue | permanently
verdict: has been suspended | been suspended | was suspended | has been locked | been locked | has been limited
  | been limited | will be limited | will be suspended | will be locked | will be closed | will be terminated
  | be terminated | will be deleted | will be disabled | has been disabled | has been restricted | been restricted
  | been temporarily | will be permanently | be permanently | has been flagged | been flagged | was flagged
  | unusual activity | suspicious activity | unusual sign in | unusual login | unauthorized login
  | unauthorized access | to avoid suspension | avoid suspension | been compromised | risk of suspension
  | copyright infringement | violated our
mend: verify | verify your | confirm your | confirm | update your | log in | login to | login at | sign in
  | click here | click below | click the | review your | cancel the | cancel this | restore your | restore access
  | secure your | unlock your | reactivate | if this was not you | if this wasnt you | if not you | if you did not
  | appeal | submit an appeal | avoid | to avoid | within 24 | immediately | reply y | validate | resolve
  | follow the link | use the link | visit | update payment | update your payment | update the payment | renew now
  | renew your
refund: tax refund | tax rebate | rebate | refund of | your refund | a refund | council tax | stimulus payment
  | stimulus check | unclaimed funds | unclaimed money | relief fund | are owed | is owed | owed a | overpaid
  | overpayment | cost of living
grant: grant money | government grant | federal grant | covid grant | empowerment grant | facebook grant
  | free grant | cash grant | inheritance | next of kin | late husband | beneficiary | consignment | diplomat
  | compensation fund | million dollars | atm card
injury: compensation | accident | injury | mis sold | ppi | claim compensation | entitled to compensation
  | debt write off | write off | debts | iva
authority: discord admin | discord admins | discord staff | discord support | discord moderator | discord team
  | discord trust | trust safety | trust and safety | official discord | discord official | support team
  | helpdesk | help desk | help center | ticket support | moderation team | steam support | steam admin
  | valve employee | discord employee | hypesquad events | security team | dev support
your account: your account | your discord account | your steam account | your server | your discord | your profile
  | your identity | account disablement | account ownership
reported: was reported | been reported | got reported | a report on | reported for | been flagged
  | will be disabled | disablement | be terminated | will be suspended | face suspension | under review
  | will be deleted | unusual activity | suspicious activity | security alert | failure to respond
verify: confirm your | confirm identity | confirm ownership | verify your | verify ownership | please verify
  | to verify | complete verification | verify identity | file an appeal | reply with your password
  | your password
mistaken report: reported you by mistake | reported your account | reported you accidentally
  | reported you on accident | reported your steam | false report on your | i accidentally reported
  | i accidently reported | i mistakenly reported | i wrongly reported | accidentally reported you
  | accidentally reported your | accidentally reported ur | accidently reported your | accidently reported you
  | mistakenly reported you | mistakenly reported your | reported your account by mistake
  | reported your profile | reported ur acc | reported your acc | ticket against your profile
  | ticket against your account | ticket against your steam | reported u by mistake | reported you to steam
  | reported you to discord
human check: verify you are human | verify that you are human | verify youre human | prove you are human
  | human verification | confirm you are human | captcha | verification bot | verify to gain
  | verify to access | not a robot | verify your age | age verification | unlock the server
  | to unlock the channels | are you human | re verify | captcha bot | complete the verification
run command: win r | windows r | windows key | press win | ctrl v | paste it | paste this | paste the | powershell
  | command prompt
recovery: recovery service | recovery expert | recovery experts | recovery agent | recovery services
  | recovery assistance | recovery team | trusted recovery | recover my lost | recover lost | recover hacked
  | get your account back | helped me recover | get everything back | got my money back | recover your assets
  | asset recovery | crypto recovery | lost funds | lost crypto | stuck funds | funds are stuck | frozen funds
  | recovered my | recover my funds | recover my money | recover your funds | recover your money
  | recovered all my | recovered my funds | recovered my stolen | got my crypto back | got back my
  | retrieved my | help you recover | recover your lost | recover your stolen | recover stolen
  | recover scammed | scammed funds | recover hacked account | funds recovery | wallet recovery | lost bitcoin
  | stolen crypto | stolen bitcoin | bitcoin recovery | got all my bitcoin back | got my bitcoin back
  | got all my money back | got all my crypto back
victim: if affected | if you are affected | if youre affected | if youve been | if you have been | if you were
  | if you lost | have you been scammed | victim of | victims of | lost money to | lost your crypto
  | lost your funds | if your funds | act fast | act quickly | scammed by | affected users | anyone who lost
  | anyone who has lost | stuck withdrawals | fallen victim | have you lost | did you lose
expert: hacker | expert | hackers | cyber | tech | agency | wizard | specialist | genius | firm
hacker: hack instagram | hack into | spy on your | phone hacker | ethical hacker | professional hacker | hacker on
  | sugar daddy | sugar baby | sugar mommy | weekly allowance | hack any | hack facebook | hack whatsapp
  | hack snapchat | hack your partner | spy on | catch a cheating | cheating spouse | cheating partner
  | clone phone | change your grades | change grades | school grades | phone hacking | hacking services
  | hacking service | hire a hacker
lure: is this you | is that you | you in this video | you in this photo | found your photo
  | found your pictures | vote for me | vote for my | vote for our | vote for us | look what i found
your vote: vote for my team | vote for my friend | vote for a friend | vote my team | vote for my skin
  | vote for my daughter | vote for my son | vote for my child | vote for our team | help me win a
  | help my team win | need your vote | i need your vote | vote for us in the | cast your vote for | favorite team
  | vote for your favorite
accusation: sent a girl | sent to a girl | sending to girls | same avatar | your name and avatar
  | your name and your avatar | check exposed | explain what happened
or else: blocking you | block you | really you | if it was you | if its you | <invite>
hand over login: put in your login | enter your login | type in your login | put in your password
  | enter your password | type your password | enter your credentials | put in your credentials
  | your login and password | your email and password | your username and password | enter your backup code
  | enter your 2fa code | give me your password | send me your password | send me your login
  | reply with your password | reply with your login
on behalf: the owners asked me | the owner asked me | the admins asked me | the staff asked me | the mods asked me
  | on behalf of the owner | on behalf of the owners | on behalf of the staff | on behalf of the admins
  | on behalf of the mods | on behalf of discord | on behalf of steam
giving: hand out | handing out | give out | giving out | free | giveaway | voucher | vouchers | gift card | gift cards
  | gift | gifts | prize | prizes | reward | rewards | coupon | coupons
platform: steam | discord | valve | твой профиль | твой аккаунт | twoje konto | your profile | your account
  | deinen account | sua conta | tu cuenta | ton compte
talk to: the admin | an admin | admin | case | ticket | cancel | the moderator | support | suspend | suspended
lose access: lose access | losing access | lose your access | be removed from | be kicked
  | get access to the server | avoid losing
support ticket: open a ticket | create a ticket | submit a ticket | open ticket | raise a ticket
  | create ticket
"""
