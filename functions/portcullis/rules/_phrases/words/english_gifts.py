"""What is given away, and how somebody is told that they won it."""

from typing import Final

WORDS: Final = """
prize: nitro | nitros | robux | vbucks | v bucks | skins | steam gift | steam gifts | steam wallet
  | gift card | giftcard | gift cards | psn card | battle pass | royale pass | minecoins | primogems
  | game keys | cs2 skins | knife | knives | trade offer | trade offers
device: macbook | macbook pro | macbook air | ps5 | playstation 5 | xbox series | iphone | laptop | airpods
  | concert tickets
nitro: nitro | nitros
chosen: you have won | youve won | you won | you are a winner | youve been selected | you have been selected
  | has selected you | been chosen | youve been gifted | you have been gifted | gave you | youve received
  | you have received | you received | wild gift appears | lucky winner | lucky winners
giving all: decided to give away | give away all | giving away all | give away absolutely all
  | give away my whole | giving away my whole | giving away my inventory | giving all my
  | giving away everything
belongings: skins | inventory | knives | knife | trade offer | trade offers | trade link
"""
