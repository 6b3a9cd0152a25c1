"""English: jobs, bets and services."""

from typing import Final

WORDS: Final = """
job: remote position | remote workers | work remotely | working remotely | remote role | remote opportunity
  | home based | home job | home jobs | part time work | parttime | part time or full time
  | part time and full time | flexible hours | flexible schedule | online part time | easy job | simple job
  | simple task | simple tasks | work opportunity | employment opportunity | now hiring | were hiring
  | we are hiring | urgently hiring | hiring now | immediate hiring | open position | open positions
  | job vacancy | vacancies | vacancy | virtual assistant | personal assistant | data annotation | typing job
  | amazon job | online tasks | product tester | product reviewer | mystery shopper | secret shopper
  | envelope | package forwarder | looking for employees | looking for staff | need workers | need people
  | looking for people to | online business | business opportunity | income opportunity | affiliate program
  | recruit | work from home | working from home | remote job | remote work | online job | online work
  | part time job | side hustle | side income | extra income | data entry | hiring | recruiting | job offer
  | job opportunity | looking for workers | people are needed | work online | get paid to | paid to test
  | paid to watch | paid to like | moderate our chat
recruiting: people are needed | people needed | looking for workers | need workers | looking for employees
  | hiring now | now hiring | urgently hiring | immediate hiring | recruiting | looking for people to
  | need people to
tasks: simple tasks | simple task | easy tasks | easy task | like videos | liking videos | rate hotels
  | rate products | product reviews | optimize products | app optimization | complete tasks | completing tasks
  | daily tasks | small tasks | watch videos | watching videos | like youtube videos | follow accounts
  | google reviews | google maps reviews | app testing | survey | surveys | paid surveys | filling forms
daily pay: paid daily | daily pay | daily payment | daily payments | daily salary | paid weekly | weekly pay
  | weekly payment | weekly salary | same day pay | get paid daily | get paid weekly | pays daily | pay daily
  | payment daily | salary per day | daily wage | daily income | instant payment | base salary
wage: salary of <money> | earn <money> per | earn <money> a | <money> per day | <money> a day | <money> day
  | <money> daily | <money> per week | <money> weekly | <money> a week | <money> per hour | <money> an hour
  | <money> hr | <money> hour
anyone: no experience needed | no experience required | no skills | no skill | no degree | no interview
  | no investment | all you need is | from your phone | with your phone | using your phone | anyone over
  | aged 18 | over 18 | age 18 | ages 18 | 18 and above | 18 years | 22+ | 23+ | 25 and above | must be 18
  | any age | all ages | students | housewives | stay at home | moms | training provided | free training
  | worldwide | anywhere in the world | any country | us only | usa only | no qualifications
  | everyone welcome | no experience | just a phone | only a phone | your phone | anyone can | beginners
  | newbies | 18+ | no skills needed | no skills required | just need a phone
little time: hour a day | hours per day | hours daily | minutes a day | 30 minutes a day | spare time
  | in your spare | your own schedule | set your own hours | own hours | flexible hours | 1 2 hours | 2 3 hours
  | 60 minutes | 90 minutes | per day only | hours a day | free time | few hours | 2 hours a
bets: betting | bet on | sports betting | betting group | betting site | online casino | casino bonus | roulette
  | blackjack | poker site | gambling site | gambling | wagers | wager | bet365 | 1xbet | mostbet | melbet | 22bet
  | parimatch | roobet | gamdom | csgo gambling | skins gambling | case opening | predictions | accumulator
  | parlay | parlays | correct score | betting tips | crypto casino | bonus code | free bet | free bets | rakeback
  | casino | jackpot | free spins | bookmaker | sportsbook
sure bets: correct score | sure win | sure wins | sure games | fixed games | fixed game | winning tips | vip tips
  | banker | 100% win | sure tips | sure prediction | guaranteed odds | daily odds | sure 2 odds | betting expert
  | locks of the day | whale lock | guaranteed lock | fixed match | fixed matches | sure bet | sure bets
  | sure odds
promo code: promo code | promocode | bonus code | code for | use code | use my code | my code | referral code
  | ref code | with code | coupon code | voucher code | affiliate code | sign up bonus | invite code
  | activation code | enter code | enter the code | code beast | the code beast
bonus: deposit bonus | welcome bonus | first deposit | no deposit | free spins | free spin | free chips
  | free coins | rakeback | freespins | match bonus
essays: essay | essays | assignment | assignments | homework | homeworks | dissertation | dissertations | thesis
  | coursework | term paper | term papers | research paper | research papers | case study | exam help
  | online exam | online exams | online class | online classes | take your class | take your exam | your exams
  | quizzes | proctored | lab report | academic writing | academic writer | academic help
paid help: do your | take your | ace your | guaranteed grade | plagiarism free | on time delivery
  | timely delivery | top grades | good grades | 100 original | expert writers | professional writer
  | expert help | we offer | our services | my services | hire me | for hire | affordable | cheap price
  | reasonable price | pay someone | handle your | at a fee | we do | we provide | cheap rates | grade a
  | handled by experts
craft: logo | logos | banner | banners | emotes | overlays | overlay | pfp | profile picture | fanart | artwork
  | illustration | illustrations | animation | animations | animated | 3d models | vtuber model | live2d
  | twitch emotes | thumbnail | thumbnails | video editing | video editor | graphic designer | graphic design
  | gfx artist | gfx | web design | website design | web developer | web development | website development
  | full stack | blockchain developer | smart contract | smart contracts | seo | marketing | promotion | shilling
  | growth | bot developer | discord manager | community manager | chat moderator | collab manager | stream setup
  | stream package | music promotion | ghostwriter
for hire: commissions open | commission open | commissions are open | commissions are now open | open commissions
  | taking commissions | available for hire | for hire | hire me | open for work | open to work
  | open for commissions | i offer | we offer | i provide | we provide | my services | our services
  | services available | affordable | cheap price | affordable price | affordable rates | affordable prices
  | reasonable price | reasonable prices | at a low price | low rates | best price | looking for clients
  | looking for work | i design | i create | i draw | i can draw | i can design | delivery time | quick turnaround
  | starting price | get your own | are you in need | do you need a | in need of a
begging: commission me | please commission | emergency commissions | need money | need the money | pay my rent
  | pay my bills | help me with <money> | send me <money> | lend me | anyone kind | spare some | spare change
  | can anyone help me with | need financial | help financially
"""
