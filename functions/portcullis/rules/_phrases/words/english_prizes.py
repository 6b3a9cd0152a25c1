"""English: gifts, false winnings and messages that cost money."""

from typing import Final

WORDS: Final = """
prize: nitro | nitros | robux | vbucks | v bucks | skins | steam gift | steam gifts | steam wallet | gift card
  | giftcard | gift cards | psn card | battle pass | royale pass | minecoins | primogems | game keys | cs2 skins
  | knife | knives | trade offer | trade offers
device: macbook | macbook pro | macbook air | ps5 | playstation 5 | xbox series | iphone | laptop | airpods
  | concert tickets | ps 5 | playstation | gaming laptop | gaming pc | ipad | iphones | ps4 | xbox
  | nintendo switch | rtx | macbooks | camera | apple watch
nitro: nitro | nitros
chosen: you have won | youve won | you won | you are a winner | youve been selected | you have been selected
  | has selected you | been chosen | youve been gifted | you have been gifted | gave you | youve received
  | you have received | you received | wild gift appears | lucky winner | lucky winners
giving all: decided to give away | give away all | giving away all | give away absolutely all
  | give away my whole | giving away my whole | giving away my inventory | giving all my
  | giving away everything | giving away my cs2 inventory | giving away my csgo inventory
  | giving away my cs inventory | giving away my steam | give away my inventory | giving away my skins
  | giving all skins | giving away my knives | take any skin you want | take any skin | take all my skins
belongings: skins | inventory | knives | knife | trade offer | trade offers | trade link
celebrity: mrbeast | mr beast | elon musk | vitalik | cz binance | jeff bezos | kai cenat | ishowspeed
giving: giveaway | giving away | give away | gives away | giving out | is giving | airdrop | free money | double
gift money: steam gift <money> | steam gift | steam gifts | gift <money> | personal gift | <money> steam gift
  | gift card <money>
won: you have won | youve won | you won | u have won | u won | you are a winner | youre a winner
  | you are the winner | winner of | youve been selected | you have been selected | been selected | was selected
  | were selected | randomly selected | selected to receive | selected as | you have been chosen
  | youve been chosen | been awarded | are awarded | been entered | awarded a | won a guaranteed
  | guaranteed winner | our lucky winner | lucky winner | lucky winners | prize winner | your number has
  | your mobile number has | your email has won | your number won | you may have won | you could have won
  | entitled to | you are eligible to receive | is waiting for you | congratulations you | congrats you
  | awaits you | u r a winner | ur a winner | ur awarded | ur prize | u have been | specially selected
  | surprise awaiting | your prize | your reward | unclaimed | has been credited to you | you qualify for
  | you have qualified
draw: prize draw | prize | prizes | lottery | raffle | lucky draw | sweepstake | sweepstakes | draw shows
  | weekly draw | monthly draw | cash prize | jackpot | award | voucher | vouchers | cash award | cash reward
  | to claim | claim code | claim no | claim number | claim now | claim your prize | bonus prize | guaranteed cash
  | grand prize | giveaway | national lottery | competition | win a | win cash | win up to | chance to win
  | your chance to win
lottery: lottery | sweepstakes | lucky draw | raffle | international lottery | email lottery
fee: processing fee | release fee | transfer fee | clearance fee | delivery fee | shipping fee | customs fee
  | small fee | admin fee | unpaid fee | handling fee | redelivery fee | pay a fee | activation fee
  | outstanding fee
text to: text to | txt to | sms to | reply yes | reply with | text yes | text back | text the word | just text
  | just txt | text win | txt win | send win | text claim | txt claim | text now | txt now | reply now | send stop
  | reply stop | text stop | txt stop | text chat | txt chat | text play | text go to | send a text
  | send your name | to receive txt | to enter text | to play text | txt your | text your | txt us | text ur
  | txt ur | send sms | reply to this | reply 2 | text 2 | text in | get txt | get text | send the word | send to
  | and send to
small print: opt out | optout | to opt out | to stop | 2 stop | stop 2 | to unsubscribe | unsub | unsubscribe
  | reply stop | text stop | txt stop | send stop | stop texts | stop to | stopsms | stop sms | t c | t cs | ts cs
  | ts and cs | tcs | tsncs | ts cs apply | terms apply | terms and conditions | tandcs | std txt rate
  | standard rate | per msg | p msg | msg and data rates | no purchase necessary | 16+ | 18+ only | over 18s
  | po box | pobox | max 10mins | custcare | customer service rep | valid 12hrs | cost <money>
premium rate: 150p | 150ppm | 10p | 25p | 50p | 10ppm | 150p msg | norm150p | ppm | p per min | p min
  | p per msg | per msg | pmsg | 150 p | 150ptext | per text | costs <money> | <money> min | <money> msg
  | <money> wk | <money> week | <money> per | national rate
handset: camera phone | video phone | video handset | latest nokia | latest phone | latest mobile
  | latest motorola | colour phone | color phone | free handset | new handset | mobile upgrade | upgrade your
  | update to the latest | line rental | half price line | free texts | free minutes | free mins | ringtone
  | ringtones | tones | polyphonic | poly | true tone | camcorder | contract mobile | mobile contract
  | cross network | ur mob | ur mobile | mobile content | mobile club | nokia | motorola
waiting: waiting for your | waiting to be | awaiting collection | await collection | awaiting your
  | urgent we are trying | trying to contact | tried to contact | trying to reach you | attempt to contact
  | attempt to reach | attempted to contact | important message | important customer | important announcement
  | new voicemail | new messages waiting | message waiting | have not been able | unable to contact
  | not yet claimed | not claimed | private account statement | unredeemed | final attempt | 2nd attempt
  | second attempt | last attempt | still unclaimed | final notice | expires tomorrow | identifier code
lucky day: your lucky day | ur lucky day | lucky day | you are so lucky | you are lucky | fantastic surprise
  | surprise gift
boast: tell me if it works | see if it works | if it works | works for you | worked for me | need help testing
  | help me test | instantly | it really works | year of nitro | month of nitro | months of nitro
  | months nitro | month nitro
"""
