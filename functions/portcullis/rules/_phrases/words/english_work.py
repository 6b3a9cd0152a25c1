"""Jobs and bets."""

from typing import Final

WORDS: Final = """
job: work from home | working from home | remote job | remote work | online job | online work
  | part time job | side hustle | side income | extra income | data entry | hiring | recruiting | job offer
  | job opportunity | looking for workers | people are needed | work online
little time: hours a day | free time | few hours | 2 hours a
anyone: no experience | just a phone | only a phone | your phone | anyone can | beginners | newbies | 18+
bets: betting tips | crypto casino | bonus code | free bet | free bets | rakeback | casino | jackpot
  | free spins | bookmaker | sportsbook
sure bets: fixed match | fixed matches | sure bet | sure bets | sure odds
"""
