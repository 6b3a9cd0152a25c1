"""English: adverts for servers and channels."""

from typing import Final

WORDS: Final = """
partners: affiliated servers | affiliate servers | partnered servers | partner servers
look: check out | checkout | visit | go to
crowd: 000+ members | 00+ members | k+ members | members today | thousands of members
server advert: affiliated servers | giveaway server | social server | meme server | egirl server
  | brand new server | new server full | join my server | join our server | join our discord | join my discord
  | check out my server | constantly growing server | chill server | fun server | your friends are waiting
  | come join us | looking for members | our partners | join our community | join our new | join my new
  | joining my server | joining our server | new discord server | my new server | our new server
  | my discord server | our discord server | server is looking | come join my | come join our | come and join
  | join this server | bored join | check out our server | our server has | my server has | our server offers
  | server growing | fast growing
community: gaming community | gaming server | anime server | dating server | chatting server | community server
  | roleplay server | rp server | hangout server | lgbtq | safe space | non toxic | toxic free | active server
  | join for | join us at | join now for | looking for staff | looking for partners | in need of staff
  | growing community
lively: active voice | active vcs | active voicechats | active voice calls | active chat | active chats
  | active community | 24 7 vcs | members today | active members | active staff | active and friendly
  | active mods | daily events | game nights | friendly staff | friendly community | chill community
  | welcoming community | vc events
perks: guild tags | nitro giveaway | nitro giveaways | nitro gws | daily giveaways | weekly giveaways | giveaways
  | custom bot | entertaining events | movie nights | self roles | reaction roles | color roles | custom roles
  | custom bots | economy bot | level roles | boosts perks | robux giveaways | exclusive roles | music bots
  | nitro drops
company: egirls | e girls | egirl | female ratio | meet people | make friends | new friends | extremely welcoming
  | social
rewards: invite rewards | invite reward | for inviting | invites for | invites get | invites gets | invite 5
  | invite 10 | invite 3 | invite 20 | 5 invites | 10 invites | 3 invites | 2 invites | 15 invites | per invite
  | paid per | add my bot for | join for robux | join for nitro | rewards for joining | join and get
  | get free robux | earn robux
channel: my channel | my chanel | my youtube | my yt | my youtube channel | our channel | our youtube | my video
  | my videos | my vids | our videos | my new video | my latest video | my first video | our new video | my stream
  | my streams | my livestream | my twitch | my tiktok | my instagram | my insta | my ig | my music | my song
  | my songs | my new song | my cover | my covers | our music | our song | my soundcloud | my spotify | my page
  | my fan page | my facebook | my fb | our page | my mixtape | my beats | my album | my ep | my remix | my rap
  | my raps | my band | our band | my blog | my podcast | my content | my gaming channel | my vlogs | my vlog
  | my art page | my shorts | my reels | my gameplay | my gameplays | my gaming videos | my twitter
  | my new channel | channel of mine | our cover | this cover | my etsy | my merch | my single | my new single
  | our single | my latest song | my new track | my track | our new single | my version | my acoustic
  | my channel name | my crew | my clothing | our album | my debut
channel link: youtube channel | new channel | small channel | gaming channel | music video | new video
  | new song | official video | kick channel | twitch channel | youtuber | streamer
introduce: i make videos | i make gaming | i make music | i make beats | i make covers | i do covers | i sing
  | im a singer | i am a singer | im a rapper | i am a rapper | im a producer | i rap | i write songs
  | i play guitar | were a band | we are a band | im an artist | i am an artist | im a youtuber | i am a youtuber
  | i upload | i post videos | we make videos | we make music | i cover songs | i stream | i do gaming
  | im a streamer | i am a streamer | im a musician | i am a musician | i produce | im 13 | im 14 | im 15 | im 16
  | years old | new music | daily videos | every week | every day | gaming videos | prank videos | vlogs
  | comedy videos | funny videos | remixes | tutorials
visit: check out | checkout | check my | check our | check it | watch my | watch our | listen to | go check
  | go watch | go follow | come watch | come check | give it a listen | give it a watch | give me a listen
  | tune in | come by | stop by | swing by | come hang | come support | support my | support me | support us
  | please support | show some love | show love | im live | going live | live now | streaming now | just uploaded
  | just dropped | just released | just posted | out now | feedback on | rate my | hear my | visit my | visit our
  | look at my channel | take a look at my channel | view my channel | go to my | check me out
subscribe: subscribe | subscribing | subscribed | subscribe to | subscribers | sub to | sub me | subs | drop a sub
  | drop a follow | follow me | follow my | follow us | a follow | a sub | hit the bell | notification bell
  | bell icon | like and subscribe | like and sub | like comment | like share | like and share | smash the like
  | smash that | hit like | thumbs up | leave a like | give a like | drop a like | share it
plea: it would mean | would mean a lot | would mean the | means a lot | mean so much | mean the world
  | help me reach | help me get | help me grow | help us grow | help us reach | help a small | trying to reach
  | trying to get to | trying to hit | trying to grow | road to | my goal | my dream | follow my dream
  | new youtuber | small youtuber | small channel | small creator | small streamer | small content | new streamer
  | new channel | just started my | just started a | started a new | give me a chance | give us a chance
  | give it a chance | take a chance | give it a try | take a moment | take a second | take a minute | one minute
  | wont regret | not regret | wont be disappointed | not be disappointed | any support | your support
  | show support | ill sub back | sub back | nobody watches | underrated | aspiring | up and coming | unsigned
  | make it big | get noticed | be noticed | 100 subs | 1000 subs | 1k subs | 100 subscribers | 1000 subscribers
  | more subscribers | more subs | more views
sorry: sorry for spam | sorry for the spam | sorry for spamming | sorry for advertising | sorry for self promo
  | sorry to bother you | not spam | isnt spam | not spamming | no spam | hate spam | hate to spam
  | i know this is spam | this is spam | before you scroll | dont scroll | dont skip | i hate doing this
  | dont thumbs down
swap: sub for sub | sub4sub | sub 4 sub | sub4 sub | s4s | subs for subs | subscribe for subscribe | f4f
  | follow for follow | follow 4 follow | l4l | like for like | like4like | follow back | followback
  | followed back | sub back | sub u back | sub you back | subscribe back | subscribing back | ill subscribe
  | i will subscribe | i subscribe back | i sub back | i follow back | return the favor | return the favour
  | i will sub | view4view | view for view | v4v | sub to me and | subscribe to me and | every sub | mutual follow
  | promo for promo | p4p | m4m
"""
