"""English: adult adverts and dating."""

from typing import Final

WORDS: Final = """
adult: nudes | nude | nud3s | n00ds | noods | nsfw | 18+ | porn | p0rn | onlyfans | only fans | fansly | sex
  | sexy | sexcam | camgirl | camgirls | cam girls | hentai | milf | escort | escorts | naked | teens | egirl
  | egirls | e girl | e girls | slut | e slut | l3aks | leaked | lewd | lewds | cum | xxx | 🔞 | 💦 | 🍑 | 🍒
  | 🍆 | nsfw content | pussy | dick | cock | boobs | tits | ass pics | horny | fuck buddy | fuckbuddy
  | webcam | webcam girl | camshow | strip | stripping | stripper | erotic | fetish | hot pics | hot videos
  | hot girl | hot girls | sexting | sext | adult videos | only fan | of leaks | leaked videos | step sis
  | stepsis | bbw | incest | playboy | dogging | gay chat | live sex | sex videos | sex tape | kinky | orgasm
  | bdsm | xvideos | pornhub | babes
adult offer: free nudes | free nude | freenudes | free porn | free leaks | free l3aks | free content | teen leaks
  | teen content | onlyfans leaks | of leaks | tiktok leaks | nude leaks | hot girls | hot teen | hot teens
  | beautiful girls | sexy girls | hot nudes | best nsfw | nsfw server | nsfw content | adult server
  | adult content | naked girls | trade nudes | sell nudes | selling nudes | selling content | my onlyfans
  | my only fans | onlyfans free | sex chat | sexcam | cam girls | cam show | ai girlfriend | ai girlfriends
  | live cam | cam site | cam sites | free cam | webcam girls | live girls | live sex | sex tape | sex videos
  | sex video | leaked nudes | leaked content | leaked onlyfans | leaked videos | nude pics | nude photos
  | nude videos | naked pics | naked photos | my nudes | send nudes for | trading nudes | nudes for sale
  | dirty chat | sexy chat | video call sex | girls naked | hot moms | milfs near | sexy pics | see me naked
  | watch me strip | 18+ server | 18+ content | onlyfans leak | mega links | mega folder | teen nudes
  | porn server | hentai server | nsfw leaks | exclusive nudes | adult dating
adult pack: custom videos | video call | premium snap | premium snapchat | my content | spicy content | full nude
  | sextape | feet pics | panties | private show | private shows | sexting session | cam session | mega pack
  | leaks pack | 18+ content | adult content | fansite
adult sign: 🍑 | 🍒 | 🍆 | 💦 | 🔞 | 💋 | cherries | eggplant | sweat drops
adult word: booty | boobs | tits | horny | naughty | egirl | egirls | e girls | thicc | spicy content
  | exclusive content | adult fun | hot singles
exclusive: exclusive content | extra channels | premium content | private content | vip content | secret channels
  | hidden channels
unlock: gain access | get access | unlock | unlocks | how to gain
access: gain access | get access | access to all | access all | instant access | all content | extra channels
  | exclusive content | redeem your key | get your key | keys are now | unlock all
see me: see me | watch me | find me | my photos | my pics | my pictures | my videos | my profile | my private
  | my page | come see | chat with me | talk to me | play with me | im waiting | waiting for you | im online
  | hit me | add me | text me | looking for fun | want to see | wanna see | who wants | wanna play | wanna chat
  | wanna have fun | meet me | date me
viral clip: viral video | full video | leaked video | original video | watch full | uncut video | full clip
  | scandal video
singles: single women | single ladies | hot singles | local singles | lonely women | lonely housewives
  | girls near you | women near you | girls in your area | women in your area | singles in your area | meet girls
  | meet women | meet singles | local girls | local women | real girls | find love | soulmate | dating site
  | dating app | dating service | find a date | speed dating | hookup | hookups | hook up with | sugar mummy
  | sugar mommy | sugar daddy | sugar baby | sugar momma | chat with girls | chat to girls | chat line | chatline
  | datebox | sexy singles | mature women | russian brides | russian women | flirt with | meet local | milfs
  | wives | dates in | looking for a man | looking for a real man | looking for a boyfriend | adult dating
admirer: secret admirer | fancies you | fancy you | has a crush on you | admirer | thinks ur hot | who likes you
  | someone you know | find out who | guess who | reveal who | someone has contacted | somebody has
  | profile visitors | viewed your profile | has sent you a | sent you a private | wants to meet you
  | likes your profile
near you: near you | in your area | in your town | in your city | nearby | around you | close to you
lonely: lonely | horny | all alone | home alone | im single | single girl | single mom | single mum
  | looking for a guy | looking for fun | feeling naughty | need a man | 19 f | 18 f | 19f | 18f | 20f | 21f
"""
