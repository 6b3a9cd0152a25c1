"""False staff, false alerts and recovery of accounts."""

from typing import Final

WORDS: Final = """
authority: discord admin | discord admins | discord staff | discord support | discord moderator
  | discord team | discord trust | trust safety | trust and safety | official discord | discord official
  | support team | helpdesk | help desk | help center | ticket support | moderation team | steam support
  | steam admin | valve employee | discord employee | hypesquad events | security team | dev support
your account: your account | your discord account | your steam account | your server | your discord
  | your profile | your identity | account disablement | account ownership
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
  | mistakenly reported you | mistakenly reported your | reported your account by mistake | reported your profile
recovery: recovery service | recovery expert | recovery experts | recovery agent | recovery services
  | recovery assistance | recovery team | trusted recovery | recover my lost | recover lost | recover hacked
  | get your account back | helped me recover | get everything back | got my money back
  | recover your assets | asset recovery | crypto recovery | lost funds | lost crypto | stuck funds
  | funds are stuck | frozen funds
lure: is this you | is that you | you in this video | you in this photo | found your photo
  | found your pictures | vote for me | vote for my | vote for our | vote for us | look what i found
  | who is this on
accusation: sent a girl | sent to a girl | sending to girls | same avatar | your name and avatar
  | your name and your avatar | check exposed | explain what happened
or else: blocking you | block you | really you | if it was you | if its you | <invite>
hacker: hack instagram | hack into | spy on your | phone hacker | ethical hacker | professional hacker
  | hacker on | sugar daddy | sugar baby | sugar mommy | weekly allowance
"""
