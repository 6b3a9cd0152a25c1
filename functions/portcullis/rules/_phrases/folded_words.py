"""Terms as they are looked for in words, and their ideas. Made by ``portcullis phrases``; a test compares."""

from typing import Final

TERMS: Final = """\
 00+ members |crowd
 000+ members |crowd
 1 2 4aca |little time
 1 2 ghante |little time
 1 2 hours |little time
 1 2 tieng |little time
 1 4aca |little time
 1 ngay |period
 1 week |period
 10 amigos |many
 10 amis |many
 10 apy3brm |many
 10 dosto |many
 10 freunde |many
 10 friends |many
 10 groups |many
 10 grup |many
 10 invites |rewards
 10 kisi|many
 10 leute |many
 10 logo |many
 10 logon |many
 10 lucky |teach
 10 nguoi |many
 10 nioarm |many
 10 orang |many
 10 orang pertama |teach
 10 osobom |many
 10 ospb |many
 10 other |many
 10 people |many
 10 personas |many
 10 persone |many
 10 personen |many
 10 personnes |many
 10 pessoas |many
 10 premieres personnes |teach
 10 server |many
 10 servers |many
 10 serveurs |many
 10 servidores |many
 10 serwerpw |many
 10 sunucu|many
 10 tao |many
 10 videos |many
 10 znajomym |many
 100 legit |denial
 100 npoxoa|sure bets
 100 original |paid help
 100 real |denial
 100 subs |plea
 100 subscribers |plea
 1000 subs |plea
 1000 subscribers |plea
 1000x |hype
 100x |hype
 10p |premium rate
 10ppm |premium rate
 10x returns |guaranteed
 10x your |profit
 12 people |many
 15 friends |many
 15 invites |rewards
 15 kisi|many
 15 leute |many
 15 nguoi |many
 15 nioarm |many
 15 orang |many
 15 osobom |many
 15 people |many
 15 personas |many
 15 persone |many
 15 personnes |many
 15 pessoas |many
 15 videos |many
 150 p |premium rate
 150p |premium rate
 150p msg |premium rate
 150ppm |premium rate
 150ptext |premium rate
 16+ |small print
 18 and above |anyone
 18 ans |anyone
 18 f |lonely
 18 net |anyone
 18 tuoi |anyone
 18 yas |anyone
 18 years |anyone
 18+ |adult|anyone
 18+ content |adult offer|adult pack
 18+ only |small print
 18+ ooto |adult offer
 18+ server |adult offer
 18f |lonely
 19 f |lonely
 19f |lonely
 1k complete |plea
 1k subs |plea
 1x6et |bets
 1xbet |bets
 2 3 4aca |little time
 2 3 hours |little time
 2 3 tieng |little time
 2 4aca |little time
 2 ghante |little time
 2 horas |little time
 2 hours a |little time
 2 invites |rewards
 2 stop |small print
 2 tieng |little time
 20 friends |many
 20 kisi|many
 20 leute |many
 20 logo |many
 20 nguoi |many
 20 nioarm |many
 20 orang |many
 20 orang pertama |teach
 20 osobom |many
 20 people |many
 20 personas |many
 20 persone |many
 20 personnes |many
 20 pessoas |many
 20 premieres personnes |teach
 20f |lonely
 21f |lonely
 22+ |anyone
 22bet |bets
 23+ |anyone
 24 7 vcs |lively
 24 hours |period
 24 saatte |period
 24h |period
 24hours |period
 24hrs |period
 25 and above |anyone
 25 people |many
 25p |premium rate
 2h par jour |little time
 2nd attempt |waiting
 2x back |doubling
 2x your |profit
 2x your investment |guaranteed
 3 days |period
 3 invites |rewards
 3 other |many
 3 servers |many
 30 minutes |period
 30 minutes a day |little time
 30 mnhyt |little time
 30 people |many
 3a 4ac |period
 3a aehb |period
 3a cytkn |period
 3a heaenio |period
 3a mecru |period
 3a moio ao4b |your vote
 3a moio nnemrhhnuy |your vote
 3a noapo6hoctrmn |contact
 3a nocnnahhrm |link
 3a ot3bibbi |tasks
 3a pyky |teach
 3a6epn |claim
 3a6epnte |claim
 3a6noknpobah|trouble
 3a6noknpyiot |threat
 3a6npan |claim
 3a6npante |claim
 3aaepxah|parcel trouble
 3aaohatbte |give us
 3ahrtoctb |little time
 3aka3atb |sell|offer
 3akaxn |sell
 3aknaak|dark ware
 3aknaaka |drugs
 3aknaakn |drugs
 3akpbitbin kahan |adult pack
 3akpbitbin kny6 |signals
 3anan ha cepbep |server talk
 3anetan|join
 3anhtepecobahhbix |contact
 3anhtepecobano |contact
 3anm|loan
 3apa6|profit
 3apa6a|profit
 3apa6atbi|profit
 3apa6ot|profit
 3apa6otan c |testimonial
 3apa6otok b nhtephete |job
 3apa6otok c teneooha |job
 3apa6otok ohnanh |job
 3apa6otok ot |daily pay
 3apa6otok ot <money> |promise
 3apnnata ot |daily pay
 3apo6it|profit
 3arnrhn|visit
 3auehn|visit
 3axoan|join|visit
 3axoan ha cepbep |server talk
 3axoan k ham ha |server talk
 3axoante ha cepbep |server talk
 3bohn |contact
 3bohnte |contact
 3cce |essays
 3ckopt |adult
 3ckopt moaen|adult offer
 3ckopthnu|adult
 3d models |craft
 3hakomctba |singles|company
 3hakomctba anr cekca |adult offer
 3hakomctba c aebywkamn |singles
 3hakomctba praom |singles
 3kcnpecc|bets
 3kcta3n |drugs
 3n ot |daily pay
 3npapon|token|airdrop
 3potnk|adult
 3to tbi b |lure
 3to tbi ha |lure
 4 free |free
 48 hours |period
 48h |period
 4ac b aehb |little time
 4aca b aehb |little time
 4aca bpemehn |little time
 4acnka |little time
 4acob b aehb |little time
 4acob bpemehn |little time
 4an rpahynbi |goods
 4at 6otbi |craft
 4nt ha |pirated
 4nt mehio |pirated
 4ntbi 6ecnnatho |pirated
 4ntbi ha |pirated
 5 days |period
 5 invites |rewards
 5 other |many
 5 people |many
 5 personas |many
 5 pessoas |many
 5 servers |many
 5 videos |many
 50p |premium rate
 60 minutes |little time
 6a3bi aahhbix |goods
 6ahhep|craft
 6an6nt |invest
 6bictpbin 3apa6otok |job
 6e3 3hahnn |anyone
 6e3 6aha |assure
 6e3 bnoxehnn |guaranteed
 6e3 bnoxehnn n |guaranteed
 6e3 bnpycob |assure
 6e3 ckama |denial
 6e3 habbikob |anyone
 6e3 mnhycob |sure bets
 6e3 npeaoctabnehnr nacnopta |dark ware
 6e3 npoaax |anyone
 6e3 npobepok |loan terms
 6e3 npouehtob |loan terms
 6e3 onbita |anyone
 6e3 otka3a |loan terms
 6e3 otpbiba ot |little time
 6e3 pncka |promise
 6e3 pnckob |guaranteed
 6e3 tpycnkob |adult offer
 6e3aen|bonus
 6e3kowtobh|free
 6ecnnath|free
 6ecnnatho |free
 6ecnnathoe o6y4ehne |teach|anyone
 6enar tema |anyone
 6ettnhr |bets
 6exehu|plight
 6naroaapio |testimonial
 6npx|invest
 6ntkonh|invest
 6ohyc|free
 6ohyc 3a pernctpaunio |bonus
 6ohyc ha aeno3nt |bonus
 6ohyc k aeno3nty |bonus
 6onbh pe6ehok |plight
 6ot|join
 6otbi |craft
 6yabte octopoxhbi |warning
 6yaet 3a6noknpobah |reported
 6yaet yaaneh|trouble
 6yaet yaaneh |reported
 6yay 6naroaapeh |plea
 6yay paa |plea
 6yay paaa |plea
 6ykmekep|bets
 7 days |period
 7 people |many
 72 hours |period
 72hours |period
 72hrs |period
 90 minutes |little time
 90 npoxoa|sure bets
 <everyone> |everyone
 <invite> |link|any link|or else|invite
 <known> |any link
 <link> |link|any link
 <money> |amount
 <money> a day |wage
 <money> a settimana |wage
 <money> a week |wage
 <money> al dia |wage
 <money> al giorno |wage
 <money> am tag |wage
 <money> an hour |wage
 <money> ao dia |wage
 <money> daily |promise|wage
 <money> day |wage
 <money> diarios |wage
 <money> die woche |wage
 <money> dziennie |wage
 <money> every day |promise
 <money> every week |promise
 <money> hour |wage
 <money> hr |wage
 <money> in 24 |promise
 <money> in one week |promise
 <money> jour |wage
 <money> min |premium rate
 <money> msg |premium rate
 <money> par jour |wage
 <money> par semaine |wage
 <money> per |premium rate
 <money> per day |wage
 <money> per hour |wage
 <money> per week |wage
 <money> por dia |wage
 <money> por semana |wage
 <money> pro tag |wage
 <money> pro woche |wage
 <money> semanales |wage
 <money> steam gift |gift money
 <money> taglich |wage
 <money> week |premium rate
 <money> weekly |promise|wage
 <money> wk |premium rate
 <percent> bezpieczne |assure
 <percent> daily |promise
 <percent> fiable |assure
 <percent> garanti |guaranteed
 <percent> garantido |guaranteed
 <percent> garantizado |guaranteed
 <percent> guaranteed |guaranteed
 <percent> interest |loan terms
 <percent> legit |denial|assure
 <percent> of the profit |share
 <percent> of what you |share
 <percent> of whatever |share
 <percent> off |offer|cheap
 <percent> profit |guaranteed
 <percent> real |denial
 <percent> roi |guaranteed
 <percent> safe |promise|assure
 <percent> seguro |assure
 <percent> sicher |promise|assure
 <percent> sur |assure
 <percent> weekly |promise
 <percent> win |sure bets
 <percent> working |assure
 <program> |program
 a buen precio |for hire
 a change ma vie |testimonial
 a day |period
 a ete signale |reported
 a follow |subscribe
 a la semana |period
 a la venta |sell
 a month |period
 a package |parcel
 a poco |cheap
 a refund |refund
 a report on |reported
 a settimana |period
 a sub |subscribe
 a to |threat
 a todos |many
 a vendre |sell|seller
 a week |period
 aaekbath aamnh|lively
 aamnhbi nonpocnnn |on behalf
 aamnhnctpaunr discord |authority
 aamnhnctpaunr tenerpam|authority
 aap jeet |won
 aap select |won
 aapio |free
 aapka account |bank|your account
 aapka bank |bank
 aapka sim |bank
 aapke paas |near you
 aapne jeeta |won
 aapnm |free
 aapom |free
 aaxe 6e3 onbita |anyone
 ab 18 |anyone
 abatapk|craft
 abgelaufen |trouble
 abhi claim |claim
 abo da |subscribe
 abo fur abo |swap
 abo gegen abo |swap
 abo pour abo |swap
 abone |subscribe
 abone karsilikli |swap
 abone ol|subscribe
 abone olun |subscribe
 abonne toi |subscribe
 abonnement contre abonnement |swap
 abonnement iptv |goods
 abonnes |goods|subscribe
 abonnez vous |subscribe
 abonniere |subscribe
 abonnieren |subscribe
 abonniert |subscribe
 abos |subscribe
 aburrida |lonely
 abzocke |warning
 acaba hoje |claim
 academic help |essays
 academic writer |essays
 academic writing |essays
 acceda |mend
 accedi |mend
 accept |claim
 accept btc |payment
 accept crypto |payment
 accept paypal |payment
 accepting crypto |payment
 accepting paypal |payment
 access all |access
 access to all |access
 access token |developing
 accessible a tous |anyone
 accident |injury
 accidentally reported ur |mistaken report
 accidentally reported you |mistaken report
 accidentally reported your |mistaken report
 accidently reported you |mistaken report
 accidently reported your |mistaken report
 accorde |loan terms
 account boosting |goods
 account disablement |your account
 account generator |pirated
 account is frozen |stuck
 account manager |invest|mentor|pitch
 account netflix |goods
 account ownership |your account
 account to rent |dark ware
 account was hacked |warning
 account wiederherstellen |recovery
 accumulator |bets
 accurate signals |signals
 ace your |paid help
 acele et |claim
 acesse |mend
 achete |sell
 act fast |claim|victim
 act now |claim
 act quickly |victim
 activation code |promo code
 activation fee |fee
 active and friendly |lively
 active chat |lively
 active chats |lively
 active community |lively
 active members |lively|ware
 active mods |lively
 active server |lively|community
 active staff |lively
 active vcs |lively
 active voice |lively
 active voice calls |lively
 active voicechats |lively
 actividad sospechosa |reported
 activite suspecte |reported
 actualice |mend
 actualiza |mend
 add me |add me|see me
 add me on |contact|add me
 add mich |add me
 add my |add me
 add my bot for |rewards
 add zalo |contact|add me
 adde mich |contact|add me
 adderall |drugs
 addet mich |contact|add me
 additional charges |pay up
 address is incorrect |parcel trouble
 address issue |parcel trouble
 adiciona ai |add me
 admin |talk to
 admin fee |fee
 administracja discord |authority
 admirer |admirer
 adobe free |pirated
 adres eksik |parcel trouble
 adresse bestatigen |parcel trouble
 adresse incomplete |parcel trouble
 adresse incorrecte |parcel trouble
 adresse unvollstandig |parcel trouble
 aduana |parcel trouble
 adult content |adult offer|adult pack
 adult dating |adult offer|singles
 adult fun |adult word
 adult server |adult offer
 adult videos |adult
 ae6etobbie kaptbi |goods|dark ware
 aebo4kn |adult
 aebo4kn anr |adult offer
 aebo4kn no bbi3oby |adult offer
 aebywkn no bbi3oby |adult offer
 aebywkn praom |singles
 aebywkn tboero ropoaa |singles
 aecrtn |many
 aehbrn b aonr |loan
 aehbrn ha kapty |profit
 aenaio |for hire
 aeno3nt|invest
 aetann b |contact
 aetann3aunr 3bohkob |hacker
 aewebo |offer|cheap
 affected users |victim
 affiliate code |promo code
 affiliate program |job
 affiliate servers |partners
 affiliated servers |server advert|partners
 affordable |paid help|cheap|for hire
 affordable price |for hire
 affordable prices |for hire
 affordable rates |for hire
 affrettati |claim
 age 18 |anyone
 age verification |human check
 aged 18 |anyone
 aged accounts |goods|ware
 agency |expert
 ages 18 |anyone
 aggiorna |mend
 aggiungimi |contact|add me
 agradecida |testimonial
 agradeco |plea
 agregame |contact|add me
 agreguenme |add me
 aguardando pagamento |parcel trouble
 ai girlfriend |adult offer
 ai girlfriends |adult offer
 ai muon |teach
 aide financiere |give us
 aide moi a atteindre |plea
 aidez moi |give us
 aidez moi a atteindre |plea
 aidez nous |give us
 aimbot |pirated|try game
 aimer des videos |tasks
 airdrop |free|token|airdrop|giving|coin
 airdrops |free|token|airdrop
 airpods |device
 aiutateci |give us
 aiutatemi |give us
 aiutatemi a |plea
 ajoute moi |contact|add me
 ajoutez moi |contact|add me
 ajuda a chegar |plea
 ajude |give us
 akan diblokir |reported
 akan dihapus |reported
 akan mati |threat
 akkayhtbi |goods
 akkayhtob |goods
 aksi halde |threat
 aktien |invest
 aktif ses |lively
 aktif sohbet |lively
 aktif sunucu |server talk
 aktif uyeler |lively
 aktive community |lively
 aktive mitglieder |lively
 aktiver chat |lively
 aktiver server |lively
 aktnbatop |pirated
 aktnbhbie y4acthnkn |lively
 aktnbhbin 4at |lively
 aktnbhbin ohnanh |lively
 aktnbnpyn|claim
 aktualisiere |mend
 aktualisieren sie |mend
 aktywna spolecznosc |lively
 aktywni |lively
 aktywny czat |lively
 aktywny serwer |lively
 akun|invest
 akun |goods
 akun anda |your account
 akun kamu |your account
 akun ml |goods
 akunmu |your account
 al dia |period
 al dm |contact
 al giorno |period
 al interno |contact
 al md |contact
 al mes |period
 al mese |period
 al privado |contact
 al telegram |contact
 al whatsapp |contact
 alamat salah |parcel trouble
 alfandega |parcel trouble
 all ages |anyone
 all alone |lonely
 all content |access
 all of your friends |many
 all ora |period
 all servers |many
 all thanks |testimonial
 all thanks to |testimonial
 all the servers |many
 all you need is |anyone
 all your contacts |many
 all your friends |many
 all your servers |many
 alla settimana |period
 alle deine freunde |many
 alle deine kontakte |many
 alle freunde |many
 alle server |many
 allegro |bank
 allein zuhause |lonely
 allen freunden |many
 allen kontakten |many
 allez voir |visit
 allowlist |eligible
 alpha calls |signals
 alpha test |try game
 altcoin |coin
 altrimenti |threat
 am tag |period
 aman |assure
 amanah |offer
 amazon account |bank
 amazon gift |goods
 amazon job |job
 ambil sekarang |claim
 ameli |bank
 ameliyat |plight
 amende |toll
 amende impayee |toll
 amoetamnh |drugs
 an admin |talk to
 an alle |many
 an hour |period
 an toan |assure
 an3anh |craft
 anckopa cepbep |server talk
 anctahunohh|job
 and send to |text to
 anda memenangkan |won
 anda mendapatkan hadiah |won
 anda terpilih |won
 anfanger |anyone
 angebot |offer
 angebote |offer
 animated |craft
 animation |craft
 animations |craft
 anime server |community
 aninda |loan terms
 ankiety |tasks
 annnom |goods
 annnom ha 3aka3 |essays
 annnom kynntb |dark ware
 annnombi |goods
 annnomhbie |essays
 anomalo |trouble
 anooh|goods
 anpapon|airdrop
 anpapon |token
 anpekt |contact
 anr bcex |anyone
 anr cbr3n |contact
 ansonsten |threat
 antai |toll
 anti ban |assure
 anti rungkad |sure bets
 any age |anyone
 any amount |give us
 any country |anyone
 any support |plea
 anyone can |anyone
 anyone kind |begging
 anyone over |anyone
 anyone who has lost |victim
 anyone who lost |victim
 anything helps |give us
 anywhere in the world |anyone
 ao dia |period
 ao mes |period
 ao6abb mehr |add me
 ao6abnrncr |add me
 ao6abnrntecb |add me
 aoctabka |offer
 aoctonh|anyone
 aocyr anr |adult offer
 aocyr anr myx4nh |adult offer
 aokymehtbi |goods
 aomawk|essays
 aon 3apa6ot|profit
 aon aoxoa |profit
 aoroboph mat4|sure bets
 aorobophbie |sure bets
 aorobophrk|sure bets
 aoxia |profit
 aoxoa|profit
 aoxoa b aehb |daily pay
 aoxoa ot |daily pay
 aoxoa ot <money> |promise
 aoxoahoct|profit
 ap6ntpax|invest
 apehaa |sell
 api |developing
 apoio |plea
 apon |token
 apon kaptbi |dark ware
 aponbi |airdrop
 aposta |bets
 aposta certa |sure bets
 apostar |bets
 apostas |bets
 apostas certas |sure bets
 apoyame |visit
 apoyen |visit
 apoyenme |visit
 apoyo |plea
 app optimization |tasks
 app testing |tasks
 appeal |mend
 appel video |adult pack
 apple id |bank
 apple watch |device
 apply here |loan terms
 apply now |loan terms
 apply today |loan terms
 apprends a |teach
 approfitta |claim
 approvato |loan terms
 appyame |visit
 appyenme |visit
 aprenda a |teach
 aprende a ganar |teach
 aprobacion |loan terms
 aprobacipn |loan terms
 aprobado |loan terms
 aprovacao |loan terms
 aprovado |loan terms
 aprovecha |claim
 aprovechen |claim
 aproveita |claim
 aproveite |claim
 apuesta |bets
 apuesta segura |sure bets
 apuestas |bets
 apuestas deportivas |bets
 apuestas seguras |sure bets
 apyxhbin konnektnb |lively
 apyxhoe o6wehne |lively
 araw ang sahod |daily pay
 araw araw |period
 arbeit von zuhause |job
 arbeiten von zuhause |job
 are awarded |won
 are making a game |try game
 are owed |refund
 are you human |human check
 are you in need |for hire
 argent facile |profit
 arkadas edin|company
 arnaque |warning
 arnaques |warning
 arnaqueur |warning
 arnaqueurs |warning
 around you |near you
 arsiv |adult pack
 artes |craft
 artwork |craft
 as many |many
 ascoltate |visit
 asesor |mentor
 asesora |mentor
 ask me how |contact
 asking how |contact
 asking how via |contact
 asking me how |contact
 askiya alin|trouble
 aspiring |plea
 ass pics |adult
 asset recovery |recovery
 assignment |essays
 assignments |essays
 assistam |visit
 assiste |visit
 assistir videos |tasks
 assumiamo |job
 at 12 am |threat
 at a fee |paid help
 at a low price |for hire
 at gmail |contact
 at midnight |threat
 atividade suspeita |trouble
 atm card |grant
 atm cards |dark ware
 attempt to contact |waiting
 attempt to reach |waiting
 attempted to contact |waiting
 atualize |mend
 aucune experience |anyone
 auf lager |offer
 auf telegram |contact
 auf whatsapp |contact
 aus deiner nahe |near you
 aus deiner stadt |near you
 aus versehen gemeldet |mistaken report
 aus versehen reportet |mistaken report
 auspost |parcel
 ausversehen gemeldet |mistaken report
 ausversehen reportet |mistaken report
 auszahlung |profit
 auszahlungen |profit
 authenticate your wallet |wallet act
 available for hire |for hire
 available for sale |offer
 available in |offer
 avaliar |tasks
 avec le code |promo code
 avec ton telephone |anyone
 avec un telephone |anyone
 avec votre telephone |anyone
 avete vinto |won
 aviator |bets
 avoid |mend
 avoid additional |pay up
 avoid legal |pay up
 avoid losing |lose access
 avoid penalties |pay up
 avoid penalty |pay up
 avoid suspension |pay up|verdict
 await collection |waiting
 awaiting collection |waiting
 awaiting delivery |parcel trouble
 awaiting your |waiting
 awaits you |won
 award |draw
 awarded a |won
 axeknot |bets
 ayda |period
 aylik |period
 ayo gabung |join
 aypob |celebrity
 ayudame |give us
 ayudame a llegar |plea
 ayudare a |teach
 ayudenme |give us
 ayudenme a llegar |plea
 azar |threat
 azgin |adult
 b 3akpbityio komahay |job|recruiting
 b 4ac |period
 b aehb |period
 b aehb ot |daily pay
 b aekpete |anyone
 b aetckom kohkypce |your vote
 b anpekt |contact
 b aonnapax |amount
 b batcan |contact
 b bawem ropoae |near you
 b cbo6oahoe bpemr |little time
 b cytkn |period
 b hann4nn |sell|offer
 b hawy komahay |job|recruiting
 b heaenio |period
 b komahay |job
 b mecru |period
 b nc |contact
 b nm |contact
 b nn4hbie |contact
 b nn4hbix |contact
 b nn4k|contact
 b nn4ky |contact
 b nnioc|profit
 b noaapok |free
 b nonck tenerpam|contact
 b noncke tenerpam|contact
 b npoaaxe |sell
 b npoonne |contact
 b oco6ncti |contact
 b py6nrx |amount
 b rpnbh|amount
 b tboem ropoae |near you
 b te4ehne cytok |period
 b tenerpam |contact
 b tenery |contact
 b tr |contact
 b whatsapp |contact
 b3anmhar noanncka |swap
 b3anmhbie noannckn |swap
 b3anmhbin nank |swap
 b3anmho |swap
 b3nom akkayht|hacker
 b3nom bk |hacker
 b3nom ha |pirated
 b3nom ha 3aka3 |hacker
 b3nom nhctarpam |hacker
 b3nomah|trouble
 b3nomahh|pirated
 b3nomann |warning
 babes |adult
 bachelorarbeit |essays
 bad credit |loan
 bad luck |threat
 bagi bagi |free
 bagi2 |free
 bagikan ke |pass on
 bagis |give us
 bahis |bets
 baixa |download
 baixar |download
 baixe |download
 baixem |download
 baixo juros |loan terms
 bajalo |download
 bajo interes |loan terms
 bakahcir |job
 bakahcnn |job
 bakahcnr |job
 bakar misin|visit
 bakin |visit
 bam ha4ncneh|won
 bam nonoxeh|won
 bam vao |claim
 ban ca |bets
 ban da duoc chon |won
 ban da trung |won
 ban la nguoi may man |won
 ban muon kiem |teach
 ban6ep |contact
 bana gel |see me
 bana oy ver|lure
 bana yaz |contact
 bana yazin |contact
 banco |bank
 banconote false |dark ware
 band ho |trouble
 bandar |bets
 bang gia |dark ware
 bank anda |bank
 bank app is down |stuck
 bank details |pay here
 bank is down |stuck
 bank logs |dark ware
 bank of america |bank
 bankaniz |bank
 banker |sure bets
 banko |sure bets
 banko kupon|sure bets
 banner |craft
 banners |craft
 bannieres |craft
 bansos |refund
 bantu saya |give us|plea
 bantu subscribe |plea
 bantuan pemerintah |refund
 bao cao nham |mistaken report
 bao hanh |offer
 bao lo |guaranteed
 barata |sell|cheap
 baratinho |cheap
 barato |sell|offer|cheap
 baratos |sell|offer|cheap
 barclays |bank
 baru mulai |plea
 bas prix |cheap
 base salary |daily pay
 basit gorevler |tasks
 batcan |contact
 battle pass |prize
 baw 3aka3 |parcel
 baw akkayht |bank|your account
 baw bbinrpbiw |won
 baw c4et |bank
 baw ctnm |your account
 bawa kapta |bank
 bawero akkayhta |your account
 bawero c4eta |bank
 bawy kapty |bank
 bawy y4ethyio 3anncb |your account
 bayaran harian |daily pay
 bbean naponb |hand over login
 bbean nornh |hand over login
 bbeante naponb |hand over login
 bbeante nornh |hand over login
 bbeante opa3y |wallet act
 bbi bbi6pahbi |won
 bbi bbinrpann |chosen
 bbi ctann no6eanten|won
 bbi nony4nnn |won
 bbiben |testimonial
 bbibena |testimonial
 bbinnat|profit
 bbinnat ot rocyaapctba |refund
 bbinnatbi exeahebho |daily pay
 bbinnatbi kaxabin |daily pay
 bbinonhehne 3aaahnn |tasks
 bbinonhio |for hire
 bbinonhrio |for hire
 bbinonhrtb 3aaahnr |tasks
 bbinrpann npn3 |won
 bbinrpbiw|draw
 bbinrpbiwen b pra |sure bets
 bbinrpbiwhar cepnr |sure bets
 bbva |bank
 bbw |adult
 bca |bank
 bce neranbho |anyone
 bcem apy3brm |many
 bcem kohtaktam |many
 bcem koro |many
 bcemy hay4nm |anyone
 bcemy hay4y |teach
 bcemy o6y4y |teach
 bctpetntbcr c |singles
 bctyn|join
 bctynan|join
 bctynan ha cepbep |server talk
 bdsm |adult
 be blessed |luck
 be kicked |lose access
 be noticed |plea
 be permanently |verdict
 be quick |claim
 be removed from |lose access
 be rich |profit
 be terminated |trouble|reported|verdict
 bea cukai |parcel trouble
 beaetcr ha6op |job|recruiting
 bearbeitungsgebuhr |fee
 beautiful girls |adult offer
 beay ha6op |job|recruiting
 beberapa jam |little time
 bech raha |sell
 bechna |sell
 become rich |profit
 bedava |free
 bedava bahis |bets
 bedava ifsa |adult offer
 bedava nitro |pirated
 bedava robux |pirated
 bede wdzieczny |plea
 beeil dich |claim
 been awarded |won
 been chosen |chosen
 been compromised |verdict
 been entered |won
 been flagged |trouble|reported|verdict
 been limited |verdict
 been locked |verdict
 been reported |reported
 been restricted |verdict
 been selected |won
 been suspended |verdict
 been temporarily |verdict
 before it ends |claim
 before it pumps |hype
 before its gone |claim
 before you scroll |sorry
 begen |subscribe
 begeni |goods
 begeni yap|tasks
 begenin |subscribe
 beginners |anyone
 begleichen |pay up
 begrenzt |claim
 bei interesse |contact
 being held |parcel trouble
 bekar bayanlar |singles
 bekar kizlar |singles
 bekliyor |parcel trouble
 beli |sell
 bell icon |subscribe
 ben minh |for hire
 benefice |profit
 benefices |profit
 benefices garantis |guaranteed
 beneficiary |grant
 benh vien |plight
 beni ekle |add me
 benta |sell
 bephem bawn aehbrn |recovery
 bephy aehbrn |recovery
 bephytb aehbrn |recovery
 bepnonunp|verify
 beruntung |luck
 best day |luck
 best nsfw |adult offer
 best price |offer|cheap|for hire
 best prices |offer|seller|cheap
 bestatige |mend
 bestatige dein |verify
 bestatigen sie |mend
 bestatigen sie ihr |verify
 bestatigen sie ihre |verify
 besucht |visit
 bet on |bets
 bet365 |bets
 beta test |try game
 beta tester |try game
 beta testers |try game
 betrug |warning
 betruger |warning
 betterplace |pay here
 betting |bets
 betting expert |sure bets
 betting group |bets
 betting site |bets
 betting tips |bets
 beuh |drugs
 beurette |adult
 beware |warning
 beware of impersonators |denial
 bewertungen schreiben |tasks
 bez bik |loan terms
 bez depozytu |bonus
 bez doswiadczenia |anyone
 bez ryzyka |promise
 bez wiruspw |denial|assure
 bez zaswiadczen |loan terms
 bezahlen sie |pay up
 bhabhi |adult
 bhai |please
 bhejo |pass on
 bi bao cao |reported
 bi hack |warning
 bi han che |trouble
 bi khoa |trouble
 bi khpa |trouble
 bi tam khpa |trouble
 biaaaneh|job
 biar cepat |plea
 biaya admin |fee
 biaya pengiriman |fee
 biddee |please
 biete an |for hire
 big pump |signals
 bilder und videos |adult pack
 bilder von mir |adult
 bilhete pronto |sure bets
 bilisan |claim
 billig |sell|cheap
 billing issue |trouble
 billing problem |trouble
 bimar |plight
 bina document |loan terms
 binance |invest
 binary options |invest
 binary trader |mentor
 binh chon cho |lure
 bio me link |link|any link
 birkac saat |little time
 bisnis online |job
 bist das du |lure
 bist du das |lure
 bitcoin |invest|token
 bitcoin address |pay here
 bitcoin recovery |recovery
 bitte |please
 bitte helft |give us
 bizum |pay here
 blackjack |bets
 blaze |bets
 bledny adres |parcel trouble
 blik |pay here
 bloccata |trouble
 bloccato |trouble
 block ho |trouble
 block you |or else
 blockchain developer |craft
 blocked |trouble
 blocked today |trouble
 blocking you |or else
 bloke edil|trouble
 bloque |trouble
 bloqueada |trouble
 bloqueado |trouble
 bloquee |trouble
 bnaeo 18+ |adult offer
 bnaeo3bohok |adult pack
 bnh |goods
 bnhnanh |bets
 bnn cnrhanbi |signals
 bnoxeh|invest
 bnoxn|invest
 bnpt |adult
 bnpt 3a aehbrn |adult offer
 bnpt nepenncka |adult pack
 bo inaczej |threat
 bo3bpat aeher |recovery
 bo3bpat cpeactb |refund
 bo3bpat hac |refund
 bo3pact |anyone
 boa sorte |luck
 boc tham |draw
 bocctahobnio akkayht |recovery
 bocoran slot |sure bets
 bokep |adult
 bokep gratis |adult offer
 bokep viral |adult offer
 bonante |mend
 bonifico |pay here
 bonne chance |luck
 bonne nouvelle |luck
 bono de bienvenida |bonus
 bono del gobierno |refund
 bono gratis |bonus
 bonus code |bets|promo code
 bonus de bienvenue |bonus
 bonus de boas vindas |bonus
 bonus deposit |bonus
 bonus di benvenuto |bonus
 bonus gratis |bonus
 bonus member baru |bonus
 bonus new member |bonus
 bonus powitalny |bonus
 bonus prize |draw
 bonuscode |promo code
 boobs |adult|adult word
 bookmaker |bets
 boosting |goods
 boosting service |ware
 boosts |ware
 boosts perks |perks
 boosts servers |ware
 booty |adult word
 bored join |server advert
 borrow me |money plea
 borsa |invest
 bos zaman|little time
 bot developer |craft
 bot growth |ware
 bot members |goods
 bot posts |warning
 bots |craft
 bots are posting |warning
 bots post |warning
 bots send |warning
 bourse |invest
 bradesco |bank
 brand new server |server advert
 bri |bank
 brinde |free
 broker |mentor
 btc |invest|token
 btc address |pay here
 btc only |payment
 bu sen misin |lure
 bubgeld |toll
 buena suerte |luck
 bugil |adult
 bukan penipuan |denial
 bukan scam |denial
 bukan spam |sorry
 bukmacher |bets
 bulk |offer|seller
 bulk accounts |goods
 bunga rendah |loan terms
 buoni regalo |goods
 buruan |claim
 buscamos personas |job|recruiting
 busco hombre |singles
 busco novio |singles
 busco personal |job|recruiting
 busco personas |job|recruiting
 business loan |loan
 business opportunity |job
 butuh orang |job|recruiting
 butun arkadaslar|many
 buu kien |parcel
 buy |sell
 buy from me |offer|seller
 buy from us |offer|seller
 buy now |offer
 bybit |invest
 bylbym wdzieczny |plea
 bynkah ka3nho |bets
 c 18 |anyone
 c 18 net |anyone
 c bac |contact
 c est toi dans |lure
 c est toi sur |lure
 c hynr |teach
 c teneooha |anyone
 c4actbe |luck
 c6ep |pay here
 c6ep6ahk |bank
 c6op cpeactb |plight
 c6yaetcr |luck
 ca cuoc |bets
 ca do |bets
 ca fait plaisir |plea
 ca m aiderait |plea
 ca me ferait plaisir |plea
 ca3k |parcel
 caaem |sell
 caam |sell
 cachonda |adult
 cada dia |period
 cadastra |claim
 cadastre se |claim
 cadeau |free
 cadeaux |free
 caenaio |for hire
 cagnotte |give us
 caixa economica |bank
 caliente |adult
 calientes |adult
 call |call
 call ativa |lively
 call from |call
 call girl |adult offer
 call girls |adult offer
 call now |call
 call sex |adult offer
 calls |call
 calls ativas |lively
 calls group |signals
 cam girls |adult|adult offer
 cam ket |promise
 cam ket loi nhuan |guaranteed
 cam on |testimonial
 cam on truoc |plea
 cam session |adult pack
 cam show |adult offer
 cam site |adult offer
 cam sites |adult offer
 camcorder |handset
 camera |device
 camera phone |handset
 camgirl |adult|adult offer
 camgirls |adult
 camshow |adult
 can anyone help me with |begging
 can ban |sell|offer|seller
 can help you create |audience
 can i borrow |money plea
 can sa |drugs
 can tuyen 10 |teach
 can we ban |warning
 canada post |parcel
 canal pequeno |plea
 canal telegram |signals
 cancel |talk to
 cancel the |mend
 cancel this |mend
 cancer |plight
 canh giac |warning
 canjea |claim
 canli seks |adult offer
 cannabis |drugs
 cannot be delivered |parcel trouble
 cant be delivered |parcel trouble
 cant noa knio4 |craft
 cantbi |craft
 canva pro |goods
 cap nhat |mend
 captcha |human check
 captcha bot |human check
 cara dapat |teach
 card got blocked |stuck
 card got declined |stuck
 card is blocked |stuck
 card is frozen |stuck
 card was blocked |stuck
 card was declined |stuck
 card was eaten |stuck
 card was stolen |stuck
 carding |dark ware
 carente |lonely
 cargo no reconocido |trouble
 cargos personalizados |perks
 cari jodoh |singles
 cari pacar |singles
 cari teman |company
 carry service |goods
 cartao clonado |dark ware
 carte bancaire |bank
 carte clonee |dark ware
 carte vitale |bank
 cartes cadeaux |goods
 cartes clonees |dark ware
 cartres clonados |dark ware
 case |talk to
 case opening |bets
 case study |essays
 cash advance |loan
 cash app |pay here|payment
 cash app accounts |goods
 cash app flip |guaranteed
 cash award |draw
 cash flip |guaranteed
 cash grant |grant
 cash loan |loan
 cash out |profit
 cash prize |draw
 cash reward |draw
 cashapp |pay here|payment
 cashapp accounts |goods
 cashapp logs |dark ware
 cashflip |guaranteed
 cashout |profit
 casino |bets
 casino bonus |bets
 casino en ligne |bets
 casinos |bets
 caso contrario |threat
 cassino |bets
 cast your vote for |your vote
 catch a cheating |hacker
 cbo6oahar kacca |job
 cbo6oahbin rpaonk |little time
 cbo6oahoe bpemr |little time
 cbo6oahoro bpemehn |little time
 cbr3b |contact
 cbr3k|invest
 cbrxntecb |contact
 cc cvv |dark ware
 cc fullz |dark ware
 ccbinka |link|any link
 ccbinka b npoonne |link
 ccbinka b onncahnn |link
 ccbinka b wanke |link
 ccbinke |link|any link
 ccbinke hnxe |link
 ccbinky |link|any link
 cek |visit
 cekc |adult
 cekc 3hakomctba |adult offer
 cekilis |free|draw
 cekilisler |perks
 celibataire |lonely
 celibataires |singles
 cena |offer
 cennik |offer
 cepat cair |loan terms
 cepbe3hbin napthep |job
 cerca de ti |near you
 cerchiamo persone |job|recruiting
 cerco persone |job|recruiting
 certificates |goods
 cette nuit |threat
 ceza |toll
 chama dm |contact
 chama inbox |contact
 chama na dm |contact
 chama no |contact
 chama no direct |contact
 chama no pv |contact
 chama pv |contact
 chama que |contact
 chamada de video |adult pack
 chamada de video hot |adult offer
 chamar na dm |contact
 chame no |contact
 chance to win |draw
 change grades |hacker
 change your grades |hacker
 changed lives |testimonial
 changed my life |testimonial
 channel |join
 channel gue |channel
 channel kecil |plea
 channel ko |channel
 channel of mine |channel
 channel saya |channel
 channel youtube saya |channel
 chaque jour |period
 chaque semaine |period
 charity |plight
 chase bank |bank
 chat actif |lively
 chat activo |lively
 chat admin |contact
 chat aktif |lively
 chat ativo |lively
 chat attiva |lively
 chat line |singles
 chat mo ako |contact
 chat moderator |craft
 chat saya |contact
 chat sex |adult offer
 chat to girls |singles
 chat with girls |singles
 chat with me |see me
 chatgpt plus |goods
 chatline |singles
 chatting server |lively|community
 chaude |adult
 chaudes |adult
 chave pix |pay here
 chcesz zarabiac |teach
 chcesz zarobic |teach
 cheap |sell|cheap
 cheap and |offer
 cheap boosting |goods
 cheap jerseys |goods
 cheap price |paid help|offer|for hire
 cheap prices |offer
 cheap rates |paid help
 cheaper |cheap
 cheapest |sell|offer|cheap
 cheapest price |offer
 cheapest prices |offer|seller
 cheat gratis |pirated
 cheat gratuit |pirated
 cheat menu |pirated
 cheat para |pirated
 cheat tool |try game
 cheating partner |hacker
 cheating spouse |hacker
 cheats kostenlos |pirated
 cheaty |pirated
 checa |visit
 check ab |visit
 check eligibility |eligible
 check exposed |accusation
 check if you are eligible |eligible
 check if you qualify |eligible
 check it |join|visit
 check it out |join
 check kare |visit
 check karo |visit
 check mal |visit
 check me out |visit
 check my |visit
 check my game |try game
 check our |visit
 check out |visit|look
 check out my game |try game
 check out my server |server advert
 check out our server |server advert
 check your allocation |eligible
 check your eligibility |eligible
 checkout |visit|look
 checkt |visit
 chequea |visit
 cherche des personnes |job|recruiting
 cherche un homme |singles
 cherries |adult sign
 chi can cccd |loan terms
 chi can cmnd |loan terms
 chi can dien thoai |anyone
 chia se cho |pass on
 chicas calientes |adult offer
 chicas desnudas |adult offer
 chicas solteras |singles
 chich |adult
 chill community |lively
 chill server |server advert
 chinh sua anh |craft
 cho vay |loan
 choi thu game |try game
 chore dziecko |plight
 chot don |tasks
 chota youtuber |plea
 chronopost |parcel
 chuc mung ban |won
 chudai |adult
 chung khoan |invest
 chuyen tiep |pass on
 chwilpwka |loan
 cialis |drugs
 ciplak |adult
 ciplak fotograf|adult offer
 cirugia |plight
 cirurgia |plight
 citas |singles
 citibank |bank
 cka4an |download
 cka4atb |download
 cka4nban |download
 ckam |warning
 ckbaa |playing
 cknak|offer|cheap
 cknhb |give us
 cknhb 3to |pass on
 cknhbi |prize|belongings
 cknhbte |give us
 ckonnpyn |pass on
 ckonnpynte |pass on
 cky4aio |lonely
 cky4ho |lonely
 ckynaio |sell
 ckynka |sell
 clabe |pay here
 claim |claim|claim now
 claim at |claim now
 claim code |draw
 claim compensation |injury
 claim free |claim
 claim here |claim|claim now
 claim is open |eligible
 claim it |claim
 claim kare |claim
 claim karo |claim
 claim line |call
 claim no |draw
 claim now |claim|draw|claim now
 claim number |draw
 claim page |eligible
 claim period |eligible
 claim portal |eligible
 claim to your wallet |wallet act
 claim window |eligible
 claim your |claim|claim now
 claim your allocation |eligible
 claim your prize |draw
 claim yours |claim
 claimable |eligible
 claims are open |eligible
 claims open |eligible
 clan |playing
 clearance fee |fee
 clica aqui |claim
 clica no link |claim
 clicca |claim
 clicca qui |claim
 clicca sul |claim
 click below |mend
 click here |claim|mend
 click his |contact
 click the |mend
 click the link |claim
 click to |claim
 click vao |claim
 client launcher |try game
 clip full |viral clip
 clip npng |adult|adult offer
 clique |mend
 clique aqui |claim
 clique ici |claim
 clique no link |claim
 clique pas |warning
 clique sur |claim
 cliquez |mend
 cliquez ici |claim
 cliquez pas |warning
 cliquez sur |claim
 clonar whatsapp |hacker
 clone card |dark ware
 clone cards |drugs|dark ware
 clone phone |hacker
 cloned atm |dark ware
 cloned cards |drugs|dark ware
 close to you |near you
 cloud mining |guaranteed
 cmaptooh|anyone
 cmm |craft
 cmotpn|visit
 cna opa3|seed
 cnacn6o 3a |testimonial
 cnam 6otbi |warning
 cnamep|warning
 cncbkn |adult
 cnewnte |claim
 cnexka 3a |hacker
 cnm kaptbi |goods
 cnnb|adult
 cnnb ohnnoahc |adult offer
 cnnb ooto |adult offer
 cnnb tnktokep|adult offer
 cnnb wkonbhnu |adult offer
 cnnbbi |adult pack
 cnnbbi aebywek |adult offer
 cnntbie |adult offer
 cnotbi |bets
 cnpabkn |goods
 cnrapetbi |goods
 cnrhan anr |signals
 cny4anho 3apenoptnn |mistaken report
 cny4anho knhyn xano6y |mistaken report
 cny4anho noxanobancr |mistaken report
 cny4anho otnpabnn xano6y |mistaken report
 cnyx6a 6e3onachoctn |authority
 cnyx6a noaaepxkn |authority
 cnyx6bi 6e3onachoctn |bank
 co phieu |invest
 co tydzien |period
 coach |mentor
 coaepxahk|singles
 coba game saya |try game
 cobmewa|little time
 cocaina |drugs
 cocaine |drugs
 cock |adult
 cod points |goods
 code beast |promo code
 code for |promo code
 code parrainage |promo code
 code promo |promo code
 code promotionnel |promo code
 code use karo |promo code
 codebase |developing
 codice bonus |promo code
 codice promo |promo code
 codice sconto |promo code
 codigo de bono |promo code
 codigo promocional |promo code
 codzienne wyplaty |daily pay
 codziennie |period
 cok sevinirim |plea
 col telefono |anyone
 colaborar |give us
 colegialas |adult
 colissimo |parcel
 collab manager |craft
 collect |claim
 collega il tuo wallet |wallet act
 collega il wallet |wallet act
 colmek |adult
 coloque seu login |hand over login
 coloque sua senha |hand over login
 color phone |handset
 color roles |perks
 color trading |bets
 colour phone |handset
 colour trading |bets
 com o celular |anyone
 com o codigo |promo code
 come and join |server advert
 come by |visit
 come check |visit
 come guadagnare |teach
 come hang |visit
 come join |join
 come join my |server advert
 come join our |server advert
 come join us |server advert
 come see |see me
 come support |visit
 come true |luck
 come watch |visit
 comecei agora |plea
 comedy videos |introduce
 comision |share
 comisipn |share
 command prompt |run command
 commandes ouvertes |for hire
 comment evm wallet |wallet act
 comment gagner |teach
 comment how |contact
 comment wallet |wallet act
 commerzbank |bank
 commission |share
 commission me |begging
 commission open |for hire
 commissione |share
 commissions are now open |for hire
 commissions are open |for hire
 commissions open |for hire
 communaute active |lively
 community attiva |lively
 community manager |craft
 community server |community
 como ganar dinero |teach
 como ganhar dinheiro |teach
 comparte esto |pass on
 compartilhe |pass on
 compensation |injury
 compensation fund |grant
 competition |draw
 compile |developing
 compiti semplici |tasks
 complement de revenu |job
 complete tasks |tasks
 complete the verification |human check
 complete verification |verify
 completing tasks |tasks
 complimentary |free
 compra aprovada |trouble
 compra suspeita |trouble
 compro |sell
 compromised |trouble
 compromised account |warning
 compte netflix |goods
 comptes |goods
 comunicate |contact
 comunidad activa |lively
 comunidade ativa |lively
 con el codigo |promo code
 con il telefono |anyone
 concert tickets |device
 concours |free
 condividi questo |pass on
 conecta a wallet |wallet act
 conecta tu billetera |wallet act
 conecta tu wallet |wallet act
 conectar sua carteira |wallet act
 conectar tu wallet |wallet act
 conecte a carteira |wallet act
 conecte sua carteira |wallet act
 confere |visit
 conferma |mend
 conferma il tuo |verify
 confira |visit
 confiram |visit
 confirm |mend
 confirm identity |verify
 confirm ownership |verify
 confirm you are human |human check
 confirm your |mend|verify
 confirm your address |parcel trouble
 confirma |mend
 confirma tu |verify
 confirmar su direccion |parcel trouble
 confirme |mend
 confirme seu |verify
 confirme su |verify
 confirme sua |verify
 confirme ton |verify
 confirmez |mend
 confirmez votre |verify
 cong tac vien |job
 congrats you |won
 congratulations aap |won
 congratulations you |won
 congratulazioni hai |won
 conheca |visit
 conhecam |visit
 conhecer mulheres |singles
 conhecer pessoas |company
 connect wallet |wallet act
 connect your wallet |wallet act
 connecte ton wallet |wallet act
 connectez votre portefeuille |wallet act
 connectez votre wallet |wallet act
 connectez vous |mend
 connecting your wallet |wallet act
 connetti il wallet |wallet act
 conoce chicas |singles
 conocer chicas |singles
 conocer gente |company
 consegna fallita |parcel trouble
 consiglio |testimonial
 consignado |loan
 consignment |grant
 constantly growing server |server advert
 consultavel |dark ware
 conta de |goods
 contact her |contact
 contact him |contact
 contact kare |contact
 contact karo |contact
 contact me |contact
 contact now |contact
 contact our |contact
 contact through |contact
 contact us |contact
 contact via |contact
 contactame |contact
 contactanos |contact
 contactarme |contact
 contacte moi |contact
 contactez moi |contact
 contactez nous |contact
 contas |goods
 contas laranja |dark ware
 contate |contact
 contattaci |contact
 contattami |contact
 contattatemi |contact
 contenido 18 |adult offer
 contenido caliente |adult offer
 contenu 18 |adult offer
 contenu adulte |adult offer
 conteudo 18 |adult offer
 conteudo adulto |adult offer
 contract address |launch
 contract mobile |handset
 contrata se |job|recruiting
 contratando |job
 contravention |toll
 contrefacon |goods
 coot anr |pirated
 copas |pass on
 copia e cola |pass on
 copia e incolla |pass on
 copia y pega |pass on
 copie colle |pass on
 copie e cole |pass on
 copier coller |pass on
 coppn 3a cnam |sorry
 copy and paste |pass on
 copy my trades |teach|audience
 copy n paste |pass on
 copy paste |pass on
 copy this |pass on
 copy trade |signals
 copy trading |signals
 copy va dan |pass on
 copyright infringement |trouble|verdict
 coquine |adult
 coquines |adult
 corre |claim
 correct score |bets|sure bets
 correios |parcel
 correos |parcel
 cost <money> |small print
 cost of living |refund
 costs <money> |premium rate
 cote sure |sure bets
 cotpyahn4ectb|job
 could i borrow |money plea
 could not be delivered |parcel trouble
 could not be processed |trouble
 couldnt be delivered |parcel trouble
 counanbhar bbinnata |refund
 council tax |refund
 counterfeit |dark ware
 counterfeit bills |drugs|dark ware
 counterfeit money |drugs|dark ware
 counterfeit notes |dark ware
 coupon |giving
 coupon code |promo code
 coupons |giving
 courier |parcel
 coursework |essays
 courtier |mentor
 covid grant |grant
 cpdigo promocional |promo code
 cpf |bank
 cpmo ganar dinero |teach
 cpo4ho cotpyahnk |job
 crack download |pirated
 crackata |pirated
 crackato |pirated
 cracke |pirated
 crackeada |pirated
 crackeado |pirated
 cracked accounts |pirated
 cracked apk |pirated
 cracked cheat |pirated
 cracked client |pirated
 cracked game |pirated
 cracked games |pirated
 cracked premium |pirated
 cracked software |pirated
 cracked version |pirated
 cracked versions |pirated
 crackee |pirated
 crackli |pirated
 create a ticket |support ticket
 create ticket |support ticket
 credit |loan
 credit agricole |bank
 credit repair |loan
 credit score |loan
 credito |loan
 creditos |loan
 cricket betting |bets
 cripto |invest
 criptomoedas |invest
 criptomonedas |invest
 criptovalute |invest
 cross network |handset
 crot |adult
 crunchyroll |goods
 crypto |invest|token
 crypto casino |bets
 crypto doubling |guaranteed
 crypto expert |mentor
 crypto market |invest|pitch
 crypto only |payment
 crypto payment |payment
 crypto recovery |recovery
 crypto signals |market signals
 cryptocurrency |invest
 cryptomonnaie |invest
 cryptomonnaies |invest
 cs2 skins |prize
 csgo gambling |bets
 cta6nnbh aoxoa |anyone
 cta6nnbhbin 3apa6otok ot |guaranteed
 cta6nnbhbin aoxoa ot |guaranteed
 ctabb |contact
 ctabb nank |subscribe
 ctabbte |contact
 ctabk|bets
 ctabka ha |bets
 ctabkn ha cnopt |bets
 ctabnm ctporo |sure bets
 ctabnm ha |sure bets
 ctabntb nankn |tasks
 ctapwe 18 |anyone
 ctrl v |run command
 ctt |parcel
 ctyaeht|anyone
 cualquier ayuda |give us
 cualquier edad |anyone
 cualquier persona |anyone
 cuan |profit
 cuenta bancaria |bank|pay here
 cuenta de |goods
 cuentas |goods
 cukup hp |anyone
 culo |adult
 cum |adult
 cupom |promo code
 cupos limitados |claim
 curse |threat
 cursed |threat
 curtam |subscribe
 curte |subscribe
 curtidas |goods
 curtir videos |tasks
 custcare |small print
 custom bot |perks
 custom bots |perks
 custom roles |perks
 custom videos |adult pack
 customer service rep |small print
 customs |parcel
 customs fee |fee|parcel trouble
 cuzdanini bagla|wallet act
 cuzdaninizi bagla|wallet act
 cyber |expert
 cycki |adult
 cz binance |celebrity
 czity |pirated
 czy to ty |lure
 da like |subscribe
 da nhan duoc |testimonial
 da sua cidade |near you
 da uma forca |visit
 da uma olhada |visit
 daftar |join
 daftar sekarang |join|claim
 dai un occhiata |visit
 daily |period
 daily basis |period
 daily events |lively
 daily giveaways |perks
 daily income |daily pay
 daily odds |sure bets
 daily pay |daily pay
 daily payment |daily pay
 daily payments |daily pay
 daily payout |daily pay
 daily profit |guaranteed
 daily returns |guaranteed
 daily roi |guaranteed
 daily salary |daily pay
 daily tasks |tasks
 daily videos |introduce
 daily wage |daily pay
 dal telefono |anyone
 dalam 24 jam |period
 dale clic |claim
 dale like |subscribe
 dame dm |contact
 dana tunai |loan
 dando |free
 dang ki kenh |subscribe
 dang ky |join
 dang ky cheo |swap
 dang ky kenh |subscribe
 dang ky ngay |claim
 dang nhap |mend
 dank an |testimonial
 danke an |testimonial
 danke im voraus |plea
 dans ta region |near you
 dans ta ville |near you
 dapat uang |profit
 dapatkan uang |profit
 dapp node |migration
 dar like |tasks
 dar me gusta |tasks
 darlehen |loan
 darmowa |free
 darmowe |free
 darmowe nitro |pirated
 darmowe robuxy |pirated
 darmowe spiny |bonus
 darmowe sygnaly |signals
 darmowy |free
 data annotation |job
 data entry |job
 date me |see me
 date un occhiata |visit
 datebox |singles
 dates in |singles
 dating app |singles
 dating karo |singles
 dating seite |singles
 dating server |community
 dating service |singles
 dating site |singles
 dau tu |invest
 day trade |invest
 day trading |pitch
 ddos service |dark ware
 de comissao |share
 de graca |free
 de l heure |period
 de la force |plea
 de la ganancia |share
 de la part des admins |on behalf
 de la part du staff |on behalf
 de las ganancias |share
 de lo contrario |threat
 de parte de los admins |on behalf
 de parte del staff |on behalf
 de tes gains |share
 de tus ganancias |share
 de vos gains |share
 deactivated |trouble
 deaktiviert |trouble
 debt consolidation |loan
 debt relief |loan
 debt write off |injury
 debts |injury
 debug |developing
 debutants |anyone
 decided to give away |giving all
 decorations |goods
 decouvrez |visit
 dei guadagni |share
 dein account |your account
 dein gewinn |won
 dein konto |your account
 dein paket |parcel
 dein server |your account
 deine bank |bank
 deine sendung |parcel
 deinem account |your account
 deinen account |your account|platform
 deinen account gemeldet |mistaken report
 deines gewinns |share
 deixa o like |subscribe
 deixe o like |subscribe
 deja tu like |subscribe
 dekat kamu |near you
 dekh lo |visit
 dekhe |visit
 dekho |visit
 del guadagno |share
 delete inactive |threat
 delete it |warning
 deleting inactive |threat
 delivered worldwide |offer
 delivery address |parcel trouble
 delivery attempt |parcel trouble
 delivery details |parcel trouble
 delivery failed |parcel trouble
 delivery fee |fee
 delivery time |for hire
 delivery worldwide |offer
 deneme bonusu |bonus
 deneyim gerekmez |anyone
 deneyimsiz |anyone
 dengerin |visit
 denle like |subscribe
 denunciei sua conta |mistaken report
 denunciei voce sem querer |mistaken report
 depeche toi |claim
 depechez vous |claim
 depo |bonus
 deposit bonus |bonus
 depuis chez toi |anyone
 depuis chez vous |anyone
 depuis votre telephone |anyone
 derniere chance |claim
 des benefices |share
 des gewinns |share
 desactivada |trouble
 desactive |trouble
 desain |craft
 desativada |trouble
 desbloquear |mend
 desbloqueie |mend
 descarga |download
 descargalo |download
 descargar |download
 descarguen |download
 desconto |offer|cheap
 descuento |offer|cheap
 desculpa o spam |sorry
 desculpem o spam |sorry
 desde casa |anyone
 desde el celular |anyone
 desde tu casa |job
 desde tu celular |anyone
 desde tu telefono |anyone
 desi mms |adult|adult offer
 design |craft
 designer bags |goods
 designs |craft
 desnuda |adult
 desnudas |adult
 desnudos |adult
 desole du spam |sorry
 desole pour le spam |sorry
 destek olun |give us|visit
 destek olursaniz |plea
 deutsche post |parcel
 dev support |authority
 devlet destegi |refund
 devoirs |essays
 devolucion de |refund
 devolucipn |refund
 devuelvo la suscripcion |swap
 devuelvo sub |swap
 dez pessoas |many
 dhl |parcel
 dhokha |warning
 di kotamu |near you
 dia chi sai |parcel trouble
 dial |call
 diamantes |goods
 diamond |goods
 diamond gratis |pirated
 diamonds |goods
 diarias |period
 diario |period
 diarios |period
 dibayar harian |daily pay
 dibekukan |trouble
 diblokir |trouble
 dicari orang |job|recruiting
 dick |adult
 did you lose |victim
 die admins haben mich gebeten |on behalf
 die ersten 10 |teach
 die ersten 20 |teach
 die stunde |period
 die tonight |threat
 die woche |period
 dieci persone |many
 dien thoai |anyone
 diez personas |many
 digite seu login |hand over login
 digite sua senha |hand over login
 dijamin |promise
 dijamin untung |guaranteed
 dijual |sell|offer|seller
 dilaporkan |reported
 dinero extra |job
 dinero facil |profit
 dinero garantizado |guaranteed
 dinheiro facil |profit
 dinleyin |visit
 diplomas |goods
 diplomat |grant
 direccion incorrecta |parcel trouble
 direccipn incorrecta |parcel trouble
 direct message |contact
 dirty chat |adult offer
 disable antivirus |assure
 disable your antivirus |assure
 disabled |trouble
 disablement |reported
 disconnected tonight |trouble
 discord |join|platform
 discord accounts |ware
 discord admin |authority
 discord admins |authority
 discord destek |authority
 discord ekibi |authority
 discord employee |authority
 discord growth |ware
 discord manager |craft
 discord members |ware
 discord mitarbeiter |authority
 discord moderator |authority
 discord official |authority
 discord staff |authority
 discord sunucu|server talk
 discord support |authority
 discord team |authority
 discord themes |try game
 discord trust |authority
 discount |sell|offer|cheap
 discounts |offer
 discreet |offer
 disculpen el spam |sorry
 discuter |company
 diseno grafico |craft
 diskon |offer
 disney plus |goods
 disponibile |offer
 disponibili |offer
 disponible |offer
 disponibles |offer
 disponivel |offer
 dissertation |essays
 dissertations |essays
 distribution |free
 dit |adult
 ditangguhkan |trouble
 dix personnes |many
 dm aja |contact
 dm an mich |contact
 dm at |contact
 dm atin |contact
 dm den |contact
 dm for |contact
 dm for price |offer
 dm for prices |offer
 dm if |contact
 dm if interested |offer
 dm kare |contact
 dm karo |contact
 dm kro |contact
 dm lang |contact
 dm me |contact
 dm mij |contact
 dm mo ako |contact
 dm now |contact
 dm only |contact
 dm saya |contact
 dm to |contact
 dm to buy |offer|seller
 dm us |contact
 dm ya |contact
 dm yaz |contact
 dmden |contact
 dms are open |contact
 dms open |contact
 dmt |drugs
 dmv |toll
 dmye |contact
 do lucro |share
 do not accept |threat
 do not click |warning
 do not fall |warning
 do not ignore |threat
 do you need |loan terms
 do you need a |for hire
 do your |paid help
 doacao |give us
 doando |free
 doar |give us
 dobic do |plea
 dobre seu dinheiro |guaranteed
 dochpd |profit
 docs |developing
 documentation |developing
 dodaj mnie |add me
 dodatkowa praca |job
 dodatkowy dochpd |job
 doe |give us
 doente |plight
 dogging |adult
 dogrula|mend
 dogrulayin |verify
 dolacz |join
 dolaczcie |join
 dolandirici|warning
 dolandiricilik |warning
 dolandiricilik degil |denial
 dolares al dia |amount
 dolares diarios |amount
 don hang cua ban |parcel
 dona |give us
 donacion |give us
 donacipn |give us
 donar |give us
 donare |give us
 donasi |give us
 donate |give us
 donating |give us
 donation |give us
 donations |give us
 donazione |give us
 donne single |singles
 donner |give us
 donner de la force |plea
 dons |give us
 dont accept |threat
 dont break |threat
 dont click |warning
 dont ever click |warning
 dont fall |warning
 dont ignore |threat
 dont miss |claim
 dont scam |denial
 dont scroll |sorry
 dont skip |sorry
 dont thumbs down |sorry
 dont trust |warning
 dopiero zaczynam |plea
 doplata |fee
 doplaty |fee
 dos lucros |share
 dostepne |offer
 dosti |company
 doswiadczenie nie |anyone
 double |giving
 double back |doubling
 double everything |doubling
 double paisa |guaranteed
 double the amount |doubling
 double ton argent |guaranteed
 double your |profit
 double your bitcoin |guaranteed
 double your btc |guaranteed
 double your crypto |guaranteed
 double your investment |guaranteed
 double your money |guaranteed
 doubled back |doubling
 doubled your |doubling
 doublez votre argent |guaranteed
 doubling |profit
 doubling all |doubling
 download |download
 download kare |download
 download karo |download
 downloads |download
 dpd |parcel
 draw shows |draw
 drivers license |goods
 driving license |goods
 drop a dm |contact
 drop a follow |subscribe
 drop a like |subscribe
 drop a message |contact
 drop a sub |subscribe
 drop wallet |wallet act
 drop wallets |wallet act
 drop your address |wallet act
 drop your bnb |wallet act
 drop your eth |wallet act
 drop your eth address |wallet act
 drop your eth wallet |wallet act
 drop your evm |wallet act
 drop your sol |wallet act
 drop your sol address |wallet act
 drop your sol wallet |wallet act
 drop your solana |wallet act
 drop your wallet |wallet act
 drop your wallets |wallet act
 dropbox |download
 dsl pour le spam |sorry
 du hast gewonnen |won
 du wurdest ausgewahlt |won
 dumps with pin |dark ware
 dung bam |warning
 dung bo qua |threat
 dung click |warning
 dungeon |playing
 duplica tu dinero |profit|guaranteed
 dusuk faiz |loan terms
 duyet nhanh |loan terms
 dvla |toll
 dzieki niemu |testimonial
 dzieki panu |testimonial
 dziennie |period
 dziesieciu osobom |many
 e devlet |bank
 e fake |warning
 e girl |adult
 e girls |adult|company|adult word
 e o ganhador |won
 e slut |adult
 e stato segnalato |reported
 e voce nessa foto |lure
 e voce nesse video |lure
 e zpass |toll
 each day |period
 each week |period
 earn |profit
 earn <money> |promise
 earn <money> a |wage
 earn <money> per |wage
 earn cash |profit
 earn extra |profit
 earn money |profit
 earn robux |rewards
 earn some |profit
 earn up to |profit
 earn up to <money> |promise
 earned |profit
 earning |profit
 earning money |profit
 earnings |profit
 earthquake |plight
 easy job |job
 easy money |profit
 easy task |tasks
 easy tasks |tasks
 ecnn nhtepecho |contact
 economico |offer|cheap
 economicos |offer
 economy bot |perks
 econpmico |offer|cheap
 ecoute |visit
 ecoutez |visit
 ecris moi |contact
 ecrivez moi |contact
 ecrivez nous |contact
 ecstasy |drugs
 edicao de video |craft
 edicion de video |craft
 edit video |craft
 eggplant |adult sign
 egirl |adult|company|adult word
 egirl server |server advert
 egirls |adult|company|adult word
 eigene rollen |perks
 ein abo |subscribe
 ein like da |subscribe
 einfache aufgaben |tasks
 eingeschrankt |trouble
 einkommen |profit
 einlosen |claim
 einsam |lonely
 einsame frauen |singles
 einzahlungsbonus |bonus
 ek gelir |profit
 ek is |job
 ekip arkadasi |job|recruiting
 ekleyin beni |add me
 ekspert |mentor
 elastyczne |little time
 electricity bill |bank
 eleman alimi |job
 eleman araniyor |job|recruiting
 eligible |claim now
 elo boost |goods
 elon musk |celebrity
 em 24 horas |period
 em nome da staff |on behalf
 em nome dos admins |on behalf
 email lottery |lottery
 email me |contact
 emergency commissions |begging
 emotes |craft
 empfehle |testimonial
 empleo |job
 emploi |job
 employment opportunity |job
 empowerment grant |grant
 emprego |job
 emprestimo |loan
 emprestimos |loan
 en 24 heures |period
 en 24 horas |period
 en 24h |period
 en attente |parcel trouble
 en attente de livraison |parcel trouble
 en dm |contact
 en mp |contact
 en prive |contact
 en stock |offer
 en tu ciudad |near you
 en tu zona |near you
 en vente |offer
 encaminhe |pass on
 encuestas |tasks
 endereco incorreto |parcel trouble
 endpoint |developing
 ends on |claim
 ends soon |claim
 ends today |claim
 ends tonight |claim
 enferma |plight
 enfermo |plight
 enlace abajo |link
 enlace de abajo |link
 enlace en la bio |link
 enlace en la descripcion |any link
 enlace en mi perfil |link|any link
 ensayos |essays
 ensenare |teach
 ensino voce |teach
 entediada |lonely
 enter code |promo code
 enter the code |promo code
 enter your 2fa code |hand over login
 enter your backup code |hand over login
 enter your credentials |hand over login
 enter your login |hand over login
 enter your password |hand over login
 enter your phrase |wallet act
 enter your recovery |wallet act
 enter your seed |wallet act
 entertaining events |perks
 entitled to |won
 entitled to compensation |injury
 entra |join
 entra a mi servidor |server talk
 entra em contato |contact
 entra nel mio server |server talk
 entra no meu servidor |server talk
 entra ya |join
 entrata extra |job
 entrate |join
 entrate nel mio |server talk
 entre |join
 entre em contato |contact
 entre no meu servidor |server talk
 entre no nosso servidor |server talk
 entre tes identifiants |hand over login
 entre ton mot de passe |hand over login
 entrega automatica |offer
 entrega imediata |offer
 entrega inmediata |offer
 entrega na hora |offer
 entrem |join
 entrem no |join
 entrem no meu servidor |server talk
 entren |join
 entren a mi servidor |server talk
 entrez vos identifiants |hand over login
 entrez votre mot de passe |hand over login
 entschuldigt den spam |sorry
 envelope |job
 envia esto |pass on
 enviame mensaje |contact
 enviame un mensaje |contact
 envie de gagner |teach
 envie isso |pass on
 envie para |pass on
 envoie ca |pass on
 envoie ce message |pass on
 envoie moi un message |contact
 envoyez ce message |pass on
 envoyez moi un message |contact
 equipe discord |authority
 equipe do discord |authority
 equipo de discord |authority
 erc20 |pay here
 eres el ganador |won
 eres tu |lure
 eres uno de los ganadores |won
 erotic |adult
 erstattung |refund
 ersten 10 personen |teach
 ersten 20 personen |teach
 es falso |warning
 escort |adult
 escort bayan |adult offer
 escort girl |adult offer
 escorts |adult
 escribanme |contact
 escribeme |contact|see me
 escribenos |contact
 escuchen |visit
 escutem |visit
 esnek |little time
 especialista |mentor
 esperta |mentor
 esperto |mentor
 esports |playing
 essay |essays
 essayer mon jeu |try game
 essays |essays
 esta noche |threat
 esta noite |threat
 estafa |warning
 estafador |warning
 estafadores |warning
 estafas |warning
 estamos contratando |job
 estoque |offer
 estou comecando |plea
 estoy agradecido |testimonial
 estoy empezando |plea
 estrazione |draw
 eth |token
 ethereum |invest|token
 ethical hacker |hacker
 evden calis|job
 evden is |job
 every day |period|introduce
 every dollar |give us
 every hour |period
 every little |give us
 every server |many
 every single day |period
 every sub |swap
 every week |period|introduce
 everyone in your |many
 everyone on your |many
 everyone welcome |anyone
 everyone you know |many
 evicted |plight
 eviction |plight
 evitar |mend
 evite |mend
 evri |parcel
 exam help |essays
 exception |developing
 excessive late |pay up
 exclusive content |adult word|exclusive|access
 exclusive nudes |adult offer
 exclusive roles |perks
 exe |program
 exeahebhar onnata |daily pay
 exeahebhbie bbinnatbi |daily pay
 exeahebho |period
 exeheaenbho |period
 exemecr4ho |period
 expert |expert
 expert advisor |mentor
 expert help |paid help
 expert trader |mentor
 expert writers |paid help
 experta |mentor
 experte |mentor
 expertin |mentor
 experto |mentor
 expire |claim|trouble
 expiree |trouble
 expires |claim
 expires in |claim
 expires soon |claim
 expires tomorrow |waiting
 explain what happened |accusation
 extra cash |profit
 extra channels |exclusive|access
 extra income |job
 extremely welcoming |company
 ezpass |toll
 f4f |swap
 faccio |for hire
 face suspension |reported
 facebook accounts |goods
 facebook grant |grant
 faco |for hire
 failed delivery |parcel trouble
 failed to process |trouble
 failure to respond |reported
 fair launch |launch
 faire un don |give us
 fais tourner |pass on
 faites tourner |pass on
 faizsiz |loan terms
 fake ausweis |dark ware
 fake id |dark ware
 fake nitro |warning
 fake passport |dark ware
 fake passports |drugs
 fala comigo |contact
 fale comigo |contact
 fallen victim |victim
 falsche adresse |parcel trouble
 falschgeld |dark ware
 falschlich gemeldet |mistaken report
 false report on your |mistaken report
 falszywe banknoty |dark ware
 fanart |craft
 fancies you |admirer
 fancy you |admirer
 fansite |adult pack
 fansly |adult
 fantastic surprise |lucky day
 fare amicizia |company
 farsa |warning
 fast cash |profit
 fast delivery |offer
 fast growing |server advert
 fast join |join
 fast shipping |offer
 fastrak |toll
 faturando |profit
 faturar |profit
 faux billets |goods|dark ware
 faux papiers |dark ware
 favorite team |your vote
 fazemos |for hire
 fazer amigos |company
 fazer amizades |company
 fc |friend code
 federal grant |grant
 fedex |parcel
 feedback on |visit
 feedback on my game |try game
 feel free to dm |contact
 feeling naughty |lonely
 feet pics |adult pack
 fehlende hausnummer |parcel trouble
 felicidades ganaste |won
 felicidades has |won
 felicitations vous |won
 female ratio |company
 femmes celibataires |singles
 fetish |adult
 few hours |little time
 few left |claim
 few people |teach
 few persons |teach
 ficaria feliz |plea
 ficaria grato |plea
 ficken |adult
 fija del dia |sure bets
 fijas |sure bets
 file an appeal |verify
 filles chaudes |adult offer
 filling forms |tasks
 filtrado |adult
 filtrados |adult
 final attempt |waiting
 final notice |pay up|waiting
 final reminder |pay up
 financial advisor |mentor
 financial freedom |profit
 financial independence |profit
 financially free |profit
 finanziamento |loan
 finanzielle freiheit |profit
 find a date |singles
 find love |singles
 find me |see me
 find out who |admirer
 firm |expert
 first 10 |claim
 first 10 people |teach
 first 100 people |teach
 first 15 people |teach
 first 20 people |teach
 first 30 people |teach
 first 5 people |teach
 first 50 people |teach
 first come |claim|claim now
 first deposit |bonus
 first people |claim
 five people |teach
 five persons |teach
 fix match |sure bets
 fix your credit |loan
 fixe spiele |sure bets
 fixed game |sure bets
 fixed games |sure bets
 fixed match |sure bets
 fixed matches |sure bets
 fixed profit |guaranteed
 fixed returns |guaranteed
 fiyat |offer
 fiyatlar |offer
 fiz um jogo |try game
 flexible arbeitszeiten |little time
 flexible hours |job|little time
 flexible schedule |job
 flip |profit
 flipped |profit
 flipping |profit
 flirt with |singles
 flood victims |plight
 foi contemplado |won
 foi denunciada |reported
 foi denunciado |reported
 foi reportada |reported
 foi retida |parcel trouble
 foi retido |parcel trouble
 foi sorteado |won
 folback |swap
 folge mir |subscribe
 folgt mir |subscribe
 follar |adult
 follback |swap
 follow 4 follow |swap
 follow accounts |tasks
 follow back |swap
 follow da |subscribe
 follow for follow |swap
 follow fur follow |swap
 follow karo |subscribe
 follow me |subscribe
 follow moi |subscribe
 follow my |subscribe|add me
 follow my dream |plea
 follow pour follow |swap
 follow the link |mend
 follow us |subscribe
 follow ya |subscribe
 followback |swap
 followed back |swap
 follower |goods
 followers |goods|ware
 fome |plight
 for hire |paid help|for hire
 for inviting |rewards
 for nothing |free
 for sale |sell|offer
 forca |plea
 forever grateful |testimonial
 forex |invest
 forex group |signals
 forex mentor |mentor
 forex signals |market signals
 forex trader |mentor
 fortnite account |goods
 fortnite accounts |goods
 fortuna |luck
 fortune tiger |bets
 forward it |pass on
 forward karo |pass on
 forward this |pass on
 foto bugil |adult offer
 foto di nudo |adult offer
 foto e video |adult pack
 foto nude |adult offer
 fotos e videos |adult pack
 fotos intimas |adult offer
 fotos y videos |adult pack
 found your photo |lure
 found your pictures |lure
 fps booster |pirated
 fps unlocker |pirated
 frais de dossier |fee
 frais de douane |fee
 frais de livraison |fee
 frais de port |fee
 frase de recuperacao |wallet act
 frase semilla |wallet act
 frau |mentor
 fraud nahi |denial
 frauen kennenlernen |singles
 free |free|giving
 free adobe |pirated
 free bet |bets
 free bets |bets
 free bonus |bonus
 free cam |adult offer
 free cheats |pirated|try game
 free chips |bonus
 free coins |bonus|private server
 free content |adult offer
 free diamonds |private server
 free gems |private server
 free grant |grant
 free hack |pirated
 free hacks |pirated|try game
 free handset |handset
 free l3aks |adult offer
 free leaks |adult offer
 free me |free
 free mein |free
 free mins |handset
 free mint |token|airdrop|launch
 free minutes |handset
 free money |profit|giving
 free netflix |pirated
 free nude |adult offer
 free nudes |adult offer
 free photoshop |pirated
 free porn |adult offer
 free premium |pirated
 free robux |pirated
 free signals |signals
 free spin |bonus
 free spins |bets|bonus
 free spotify |pirated
 free texts |handset
 free themes |try game
 free time |little time
 free training |anyone
 free uc |pirated
 free v bucks |pirated
 free vbucks |pirated
 freebet |bonus
 freenudes |adult offer
 freespins |bonus
 freie zeiteinteilung |little time
 freispiele |bets|bonus
 freizeit |little time
 freue mich uber |plea
 freunde finden |company
 friend code |friend code
 friend codes |friend code
 friend list |many
 friend made a game |try game
 friend request |contact
 friendcode |friend code
 friendly community |lively
 friendly staff |lively
 friends and family |payment
 friends list |many
 from your phone |anyone
 frozen funds |recovery
 fuck buddy |adult
 fuckbuddy |adult
 fue reportada |reported
 fue reportado |reported
 fuhrerschein |goods
 fuhrerschein kaufen |dark ware
 fuiste seleccionado |won
 full bo |adult pack
 full clip |adult pack|viral clip
 full crack |pirated
 full nude |adult pack
 full stack |craft
 full time trader |pitch
 full version free |pirated
 full video |viral clip
 fully cracked |pirated
 fully legit |denial
 fullz |dark ware
 fun server |server advert
 function |developing
 fund manager |mentor
 fundraiser |give us
 fundraising |give us
 funds are stuck |recovery
 funds recovery |recovery
 funny videos |introduce
 gabung |join
 gabung sekarang |join
 gacor |bets
 gacor hari ini |sure bets
 gagal dikirim |parcel trouble
 gagne |profit
 gagner |profit
 gagner argent |profit
 gagner de l argent |profit
 gagnez |profit
 gai goi |adult|adult offer
 gai xinh |adult offer
 gain access |unlock|access
 gains |profit
 gains garantis |guaranteed
 gaji harian |daily pay
 gaji per hari |daily pay
 gak sengaja report |mistaken report
 galti se report |mistaken report
 gambling |bets
 gambling site |bets
 gamdom |bets
 game accounts |goods
 game cheats |pirated
 game currency |goods
 game hack |pirated
 game i made |try game
 game im making |try game
 game keys |prize
 game nights |lively
 game testers |try game
 game top up |goods
 game try karo |try game
 gaming channel |channel link
 gaming community |community
 gaming laptop |device
 gaming pc |device
 gaming server |community
 gaming videos |introduce
 gan ban |near you
 gana |profit
 gana dinero |profit
 ganancia |profit
 ganancia garantizada |guaranteed
 ganancias |profit
 ganancias diarias |guaranteed
 ganancias garantizadas |guaranteed
 ganando |profit
 ganar |profit
 ganar dinero |profit
 ganar plata |profit
 ganaste |won
 ganhando |profit
 ganhar |profit
 ganhar dinheiro |profit
 ganhe |profit
 ganhe dinheiro |profit
 ganho garantido |guaranteed
 ganja |drugs
 garansi |offer
 garanta |claim
 garante |claim
 garanti |promise
 garanti bankasi |bank
 garantia |offer
 garantido |promise
 garantie |offer
 garantiert |promise
 garantierte gewinne |guaranteed
 garantierte rendite |guaranteed
 garantierter gewinn |guaranteed
 garantili |offer|promise
 garantili kazanc |guaranteed
 garantito |promise
 garantizado |promise
 garota de programa |adult offer
 garotas de programa |adult offer
 garotas solteiras |singles
 gastos de envio |fee
 gave you |chosen
 gay chat |adult
 gcash |pay here
 geblokkeerd |trouble
 gebt eure zugangsdaten ein |hand over login
 gecrackt |pirated
 gecrackte |pirated
 gehackt |warning
 geht auf |visit
 geil |adult
 geile |adult
 geile bilder |adult offer
 geile girls |adult offer
 geklonte karten |dark ware
 gel |join
 geld verdienen |profit
 geld zuruckbekommen |recovery
 geld zuruckholen |recovery
 gelin |join
 gelir |profit
 gem |coin
 gem calls |signals
 gemeldet wurde |reported
 genehmigt |loan terms
 genera ingresos |profit
 generador de nitro |pirated
 generador de robux |pirated
 generar ingresos |profit
 generateur de robux |pirated
 generateur nitro |pirated
 generating returns |pitch
 generator |free
 generator robux |pirated
 generatore di robux |pirated
 generous |give us
 genius |expert
 gente activa |lively
 gerador de nitro |pirated
 gerador de robux |pirated
 gerceklesecek |luck
 gerente |mentor
 geschenk |free
 geschenke |free|giving
 geschenkt |free
 gesperrt |trouble
 gesperrt werden |trouble
 get access |unlock|access
 get access to the server |lose access
 get approved |loan terms
 get double |doubling
 get everything back |recovery
 get free robux |rewards
 get hacked |threat
 get in touch |contact
 get it |claim
 get it here |download
 get noticed |plea
 get paid daily |daily pay
 get paid to |job
 get paid weekly |daily pay
 get rich |profit
 get text |text to
 get txt |text to
 get your account back |recovery
 get your key |access
 get your own |for hire
 get yours |claim
 get yours now |claim
 getting spammed |warning
 gewinn |draw|profit
 gewinne |profit
 gewinnspiel |free|draw
 gewinnspiele |perks
 gfx |craft
 gfx artist |craft
 ghante |little time
 ghar baithe |job
 ghar baithe kaam |job
 ghe |visit
 ghe tham |visit
 ghostwriter |essays|craft
 gia |offer
 gia re |offer|cheap
 giai ngan |loan terms
 giai thuong |draw
 giao khqng thanh cqng |parcel trouble
 giao luu |company
 gib dein passwort ein |hand over login
 gib deine zugangsdaten ein |hand over login
 gield|invest
 gift |free|giving
 gift <money> |gift money
 gift card |prize|goods|giving
 gift card <money> |gift money
 gift cards |prize|goods|giving
 giftcard |prize
 giftcards |goods
 gifted |free
 gifting |free
 gifts |free|giving
 giornalieri |period
 giri gratis |bonus
 giris yap|mend
 girlfriend chahiye |singles
 girls in your area |singles
 girls naked |adult offer
 girls near you |singles
 giros gratis |bets|bonus
 github |developing
 giup |please
 giup em |give us|plea
 giup minh |give us|plea
 give a like |subscribe
 give away |free|giving
 give away absolutely all |giving all
 give away all |giving all
 give away my inventory |giving all
 give away my whole |giving all
 give back <money> |pay back more
 give it a chance |plea
 give it a listen |visit
 give it a try |plea
 give it a watch |visit
 give it out |free
 give me <percent> |share
 give me a chance |plea
 give me a listen |visit
 give me your password |hand over login
 give out |free|giving
 give us a chance |plea
 give you back double |pay back more
 giveaway |free|draw|giving
 giveaway server |server advert
 giveaways |free|perks
 given away |free
 gives away |free|giving
 giving all my |giving all
 giving all skins |giving all
 giving away |free|giving
 giving away all |giving all
 giving away everything |giving all
 giving away my cs inventory |giving all
 giving away my cs2 inventory |giving all
 giving away my csgo inventory |giving all
 giving away my inventory |giving all
 giving away my knives |giving all
 giving away my skins |giving all
 giving away my steam |giving all
 giving away my whole |giving all
 giving out |free|giving
 glos na moja druzyne |your vote
 gluck |luck
 glucklicher gewinner |won
 gm server |private server
 gmail accounts |goods
 gmail com |contact
 go check |visit
 go follow |visit
 go to |look
 go to my |visit
 go watch |visit
 god bless |give us
 god bless you |testimonial
 godziny dziennie |little time
 gofile |download
 gofundme |give us|pay here
 going live |visit
 going to be deleted |threat
 golpe |warning
 golpes |warning
 golpista |warning
 golpistas |warning
 gonder |pass on
 gonderin |pass on
 good grades |paid help
 good luck |luck
 good news milegi |luck
 google drive |download
 google maps reviews |tasks
 google reviews |tasks|goods
 gopay |pay here
 gorace dziewczyny |adult offer
 goruntulu |adult pack
 goruntulu show |adult offer
 gosterecegim |teach
 gostosa |adult
 gostosas |adult
 got all my bitcoin back |recovery
 got all my crypto back |recovery
 got all my money back |recovery
 got back my |recovery
 got banned for |warning
 got hacked |warning
 got my bitcoin back |recovery
 got my crypto back |recovery
 got my money back |recovery
 got my withdrawal |testimonial
 got reported |reported
 gotu |adult
 government grant |grant
 goz at|visit
 gpay |pay here
 grab |claim
 gracas a |testimonial
 grace a |testimonial
 gracias a |testimonial
 gracias de antemano |plea
 grade a |paid help
 grafiche |craft
 grafiken |craft
 grafiki |craft
 grand prize |draw
 grant money |grant
 graphic design |craft
 graphic designer |craft
 graphiste |craft
 gras kaufen |drugs
 gratis |free
 gratuit |free
 gratuita |free
 gratuite |free
 gratuitement |free
 gratuito |free
 gratuits |free
 gratulacje wygra|won
 grazie a |testimonial
 grazie in anticipo |plea
 greatly appreciated |please
 green garantido |sure bets
 greif zu |claim
 gros lot |draw
 groupe de trading |signals
 groupe vip |signals
 grow your server |ware
 growing community |community
 growth |craft
 grup bokep |adult offer
 grup vip |signals
 grupa vip |signals
 grupo de putaria |adult offer
 grupo de sinais |signals
 grupo vip |signals
 gruppo vip |signals
 guadagna |profit
 guadagnare |profit
 guadagni |profit
 guadagni garantiti |guaranteed
 guadagno |profit
 guadagno extra |job
 guadagno garantito |guaranteed
 guaranteed approval |loan terms
 guaranteed cash |draw
 guaranteed grade |paid help
 guaranteed income |guaranteed
 guaranteed lock |sure bets
 guaranteed odds |sure bets
 guaranteed payout |guaranteed
 guaranteed profit |guaranteed
 guaranteed profits |guaranteed
 guaranteed return |guaranteed
 guaranteed returns |guaranteed
 guaranteed roi |guaranteed
 guaranteed win |guaranteed
 guaranteed winner |won
 guaranteed wins |guaranteed
 guarda |visit
 guardare video |tasks
 guardate |visit
 guck mal |visit
 guckt mal |visit
 guess who |admirer
 gui cho |pass on
 gui tin nhan nay |pass on
 guide you |teach
 guide you through |teach
 guild |playing
 guild tags |perks
 gumruk ucreti |fee
 guncelle|mend
 gunde |period
 gunde 2 saat |little time
 gunluk |period
 gunluk kazanc |daily pay
 gunluk odeme |daily pay
 gunstig |sell|offer|cheap
 gunstige |offer|cheap
 gusto kumita |teach
 gusto mo ba |teach
 gutschein |draw|giving
 gutscheincode |promo code
 gutscheine |goods|giving
 guvenilir |assure
 gwarancja |offer
 gwarantowane zyski |guaranteed
 gwarantowany |promise
 gwarantowany zysk |guaranteed
 ha 3aka3 |for hire
 ha aehb |period
 ha aomy |job
 ha kapty |loan terms|pay here
 ha micrub |period
 ha mon kahan |channel
 ha ne4ehne |plight
 ha pykn |daily pay
 ha sido reportada |reported
 ha sido restringida |trouble
 ha tnxaehb |period
 ha yaanehke |job
 ha4nhaiownn |plea
 ha6npaem komahay |job|recruiting
 ha6npaem nioaen |job|recruiting
 ha6npaio komahay |job|recruiting
 ha6npaio nioaen |job|recruiting
 ha6op b komahay |job|recruiting
 ha6op cotpyahnk|job|recruiting
 ha6op nioaen |job|recruiting
 ha6op otbetctbehh|job|recruiting
 habe angefangen |plea
 habe meine auszahlung |testimonial
 hablame |contact
 hablemos |see me
 hacemos |for hire
 hacer amigos |company
 hack akun |hacker
 hack any |hacker
 hack diamond |pirated
 hack facebook |hacker
 hack gratis |pirated
 hack insta |hacker
 hack instagram |hacker
 hack into |hacker
 hack kim cuong |pirated
 hack nick |hacker
 hack para |pirated
 hack pour |pirated
 hack snapchat |hacker
 hack tool |try game
 hack whatsapp |hacker
 hack you |threat
 hack your partner |hacker
 hacke |warning
 hackeado |warning
 hackear facebook |hacker
 hackear instagram |hacker
 hackear whatsapp |hacker
 hackearam |warning
 hackearon |warning
 hacked account |warning
 hacked cards |dark ware
 hacker |expert
 hacker on |hacker
 hacker profesional |hacker
 hacker professionista |hacker
 hacker professionnel |hacker
 hacker profissional |hacker
 hacker service |hacker
 hackerare |hacker
 hackerato |warning
 hackers |expert
 hacking service |hacker
 hacking services |hacker
 hacklendi|warning
 hacks fur |pirated
 hacks gratis |pirated
 hacks para |pirated
 hactabhnk|mentor
 hadiah |free|draw
 haftada |period
 haftalik |period
 haftalik odeme |daily pay
 hago |for hire
 hai vinto |won
 haker do wynajecia |hacker
 hakpytk|goods|ware
 hakpytka |goods
 half price |offer
 half price line |handset
 halifax |bank
 hamara server |server talk
 hambre |plight
 hanan napy |singles
 hand out |giving
 handbags |goods
 handelsplattform |invest
 handing out |free|giving
 handle your |paid help
 handled by experts |paid help
 handler |mentor
 handling fee |fee
 hang ngay |period
 hangout server |community
 hangouts |contact
 hannwn|contact
 hannwn mhe |see me
 hantn apy3en |company
 hanya hp |anyone
 har din |period
 har hafte |period
 har mahine |period
 harga |offer
 harga murah |cheap
 harian |period
 has a crush on you |admirer
 has been amazing |testimonial
 has been charged |trouble
 has been credited to you |won
 has been disabled |verdict
 has been flagged |verdict
 has been helpful to me |testimonial
 has been limited |verdict
 has been locked |verdict
 has been reported |trouble
 has been restricted |verdict
 has been suspended |parcel trouble|verdict
 has expired |trouble
 has ganado |won
 has selected you |chosen
 has sent you a |admirer
 has sido elegido |won
 has sido premiado |won
 has sido seleccionado |won
 hasilkan |profit
 hastane |plight
 hat mein leben verandert |testimonial
 hate spam |sorry
 hate to spam |sorry
 hauptgewinn |draw
 hausarbeit |essays
 hausarbeiten |essays
 have not been able |waiting
 have you been scammed |victim
 have you lost |victim
 haw anckopa |server talk
 haw cepbep |server talk
 haw kahan |channel
 haw nhtepec |share
 hawem kahane |channel
 hawy nrpy |try game
 haxmn|claim
 hay4nm |teach|anyone
 hay4y |teach
 haz clic |claim
 haz click |claim
 haz ganado |won
 hbo |goods
 he aoctabneh|parcel trouble
 he bbixoar n3 aoma |job
 he bboante |warning
 he beantecb |warning
 he bnpyc |assure
 he ckam |denial|assure
 he cnam |sorry
 he helped me |testimonial
 he mowehhnk|denial
 he nepexoante |warning
 he noxaneete |plea
 he noxaneewb |plea
 he nrhopnpyn |threat
 he o6mah |denial|assure
 he oenk |denial
 he pa3boa |denial|assure
 he yaanocb aoctabntb |parcel trouble
 heaoporo |offer|cheap|for hire
 hear my |visit
 hebdomadaire |period
 hedef |plea
 hedefim |plea
 hediye |free
 hediyeler |free
 heibe frauen |adult offer
 heibe girls |adult offer
 heimarbeit |job
 held at |parcel trouble
 helft mir |give us|plea
 help 10 |teach
 help 15 |teach
 help 20 |teach
 help a small |plea
 help all |audience
 help anybody |teach
 help anyone |teach
 help center |authority
 help desk |authority
 help financially |begging
 help karo |give us|plea
 help me get |plea
 help me grow |plea
 help me reach |plea
 help me test |boast
 help me win a |your vote
 help me with <money> |begging
 help my team win |your vote
 help the first |teach
 help us grow |plea
 help us reach |plea
 help you earn |teach
 help you get |teach
 help you make |teach
 help you recover |recovery
 help you start |teach
 helpdesk |authority
 helped me earn |teach
 helped me recover |recovery
 helpline |call
 hemen al |claim
 hemen katil |claim
 hen ho |singles
 henpocetb pa3aebaet |adult offer
 hentai |adult
 hentai server |adult offer
 her gun |period
 her gun odeme |daily pay
 her name on |contact
 her platform |mentor
 her strategy |mentor
 herkes yapabilir |anyone
 hermes |parcel
 herr |mentor
 herrn |mentor
 herunterladen |download
 herzlichen gluckwunsch du |won
 herzlichen gluckwunsch sie |won
 hes legit |testimonial
 hesabimi geri al|recovery
 hesabin |your account
 hesabini |your account
 hesabini dogrula|verify
 hesabiniz |bank|your account
 hesabinizi dogrula|verify
 hesap calma |hacker
 hesaplar |goods
 heures par jour |little time
 heureux gagnant |won
 heute nacht |threat
 hgs |toll
 hice un juego |try game
 hidden channels |exclusive
 hidden gem |hype
 highly recommend |testimonial
 highly recommending |testimonial
 hile |pirated
 hileler |pirated
 hilf mir |plea
 hioac|adult
 hioacbi |adult
 hioacbi 3a |adult offer
 hire a hacker |hacker
 hire me |paid help|for hire
 hiring |job
 hiring now |job|recruiting
 his name on |contact
 his platform |mentor
 his strategy |mentor
 hit like |subscribe
 hit me |see me
 hit me up |contact
 hit the bell |subscribe
 hizmet |for hire
 hmrc |bank
 hmu |contact
 hn3kne uehbi |offer|cheap
 hntpo |prize|nitro
 ho appena iniziato |plea
 hoa hong |profit
 hoan thue |refund
 hoan tien |refund
 hoba nowta |parcel
 hobar no4ta |parcel
 hobbie apy3br |company
 hobbin cepbep |server talk
 hobn4k|anyone
 hobn4ok ha ioty6e |plea
 hoca |mentor
 hol dir |claim
 holt euch |claim
 home alone |lonely
 home based |job
 home delivery |offer
 home job |job
 home jobs |job
 home office |job
 homeless |plight
 homeoffice |job
 homep kaptbi |pay here
 homework |essays
 homeworks |essays
 hook up with |singles
 hookup |singles
 hookups |singles
 hor mal |visit
 horaires flexibles |little time
 horario flexible |little time
 horario flexivel |little time
 horarios flexibles |little time
 horarios pagantes |sure bets
 horas al dia |little time
 horas diarias |little time
 horas livres |little time
 horas por dia |little time
 horny |adult|adult word|lonely
 hort rein |visit
 hosgeldin bonusu |bonus
 hospital |plight
 hot |token
 hot girl |adult
 hot girls |adult|adult offer
 hot moms |adult offer
 hot nudes |adult offer
 hot pics |adult
 hot singles |singles|adult word
 hot stock |stock tips
 hot teen |adult offer
 hot teens |adult offer
 hot videos |adult
 hotline |call
 hour a day |little time
 hourly |period
 hours a day |little time
 hours daily |little time
 hours per day |little time
 housewife |anyone
 housewives |anyone
 how to earn |teach
 how to gain |unlock
 how to make money |teach
 hqpital |plight
 hsbc |bank
 hub wa |contact
 hubungi |contact
 hubungi admin |contact
 hubungi kami |contact
 hubungi saya |contact
 hubungkan dompet |wallet act
 hubungkan wallet |wallet act
 hulu |goods
 human verification |human check
 hungry |plight
 huong dan |teach
 hurry |claim
 hwid spoofer |pirated
 hypesquad events |authority
 hyxeh 4enobek |job
 hyxhbi cotpyahnkn |job|recruiting
 hyxhbi nioan |job|recruiting
 hyxhbi otbetctbehh|job
 i accidentally reported |mistaken report
 i accidently reported |mistaken report
 i am a musician |introduce
 i am a rapper |introduce
 i am a singer |introduce
 i am a streamer |introduce
 i am a youtuber |introduce
 i am an artist |introduce
 i can design |for hire
 i can draw |for hire
 i can help you |teach|audience
 i can teach you |teach
 i cover songs |introduce
 i create |for hire
 i design |for hire
 i do covers |introduce
 i do gaming |introduce
 i dont scam |denial
 i draw |for hire
 i follow back |swap
 i hate doing this |sorry
 i know this is spam |sorry
 i make beats |introduce
 i make covers |introduce
 i make gaming |introduce
 i make music |introduce
 i make videos |introduce
 i miei video |channel
 i mistakenly reported |mistaken report
 i need your vote |your vote
 i offer |for hire
 i play guitar |introduce
 i post videos |introduce
 i produce |introduce
 i provide |for hire
 i rap |introduce
 i sell |offer|seller
 i send |pass on
 i share |pass on
 i share how |teach
 i sing |introduce
 i started with |testimonial
 i stream |introduce
 i sub back |swap
 i subscribe |subscribe
 i subscribe back |swap
 i swear |assure
 i upload |introduce
 i will double |doubling
 i will help |teach
 i will show |teach
 i will sub |swap
 i will subscribe |swap
 i will teach |teach
 i write songs |introduce
 i wrongly reported |mistaken report
 iade |refund
 ib |contact
 ib em |contact
 ib minh |contact
 iban |pay here
 ich abonniere zuruck |swap
 ich biete |for hire
 ich bin dankbar |testimonial
 ich bringe dir |teach
 ich bringe euch |teach
 ich designe |for hire
 ich erstelle |for hire
 ich folge zuruck |swap
 ich helfe dir |teach
 ich helfe euch |teach
 ich mache |for hire
 ich wurde mich freuen |plea
 ich zeige dir |teach
 ich zeige euch |teach
 icloud account |bank
 id love to introduce |audience
 iddaa |bets
 identifier code |waiting
 ielts certificate |goods
 if affected |victim
 if it was you |or else
 if it works |boast
 if its you |or else
 if not you |mend
 if this was not you |mend
 if this wasnt you |mend
 if you are affected |victim
 if you did not |mend
 if you do not |threat
 if you dont |threat
 if you have been |victim
 if you ignore |threat
 if you lost |victim
 if you were |victim
 if your funds |victim
 if youre affected |victim
 if youve been |victim
 ifsa |adult
 ifsa arsivi |adult offer
 ifsa sunucusu |adult offer
 ifsalar |adult
 ignoriere das nicht |threat
 ihr abonnement |bank
 ihr amazon |bank
 ihr gewinn |won
 ihr habt gewonnen |won
 ihr konto |bank|your account
 ihr netflix |bank
 ihr paket |parcel
 ihr paypal |bank
 ihr werdet es nicht bereuen |plea
 ihre bank |bank
 ihre bestellung |parcel
 ihre karte |bank
 ihre lieferung |parcel
 ihre sendung |parcel
 ihren account |your account
 ikaw ba to |lure
 ikramiye |draw
 il mio canale |channel
 il mio codice |promo code
 il mio profilo |see me
 il mio server |server talk
 il mio sogno |plea
 il mio video |channel
 il suo pacco |parcel
 il tuo account |your account
 il tuo conto |bank
 il tuo pacco |parcel
 il tuo premio |won
 il tuo profilo |your account
 iletisim icin |contact
 iletisime gec|contact
 ilk 10 kisi |teach
 ilk 20 kisi |teach
 ill double |doubling
 ill help |teach
 ill show |teach
 ill sub back |plea
 ill subscribe |swap
 ill teach |teach
 illustration |craft
 illustrations |craft
 ilustraciones |craft
 im 13 |introduce
 im 14 |introduce
 im 15 |introduce
 im 16 |introduce
 im a musician |introduce
 im a producer |introduce
 im a rapper |introduce
 im a singer |introduce
 im a streamer |introduce
 im a youtuber |introduce
 im an artist |introduce
 im auftrag der leitung |on behalf
 im auftrag des teams |on behalf
 im grateful |testimonial
 im live |visit
 im monat |period
 im online |see me
 im selling |offer|seller
 im single |lonely
 im waiting |see me
 immediate hiring |job|recruiting
 immediately |mend
 immediato |loan terms
 impayee |pay up
 impersonating |warning
 implement |developing
 import fee |parcel trouble
 import your wallet |wallet act
 important announcement |waiting
 important customer |waiting
 important message |waiting
 impots gouv |bank
 in 24 hours |period
 in 24 ore |period
 in 24 stunden |period
 in 24h |period
 in 24hrs |period
 in 48 |period
 in a day |period
 in a week |period
 in attesa |parcel trouble
 in deiner nahe |near you
 in deiner stadt |near you
 in dm |contact
 in dms |contact
 in erfullung |luck
 in few hours |period
 in giacenza |parcel trouble
 in just |period
 in minutes |period
 in my dms |contact
 in need of a |for hire
 in need of staff |community
 in private |contact
 in privato |contact
 in regalo |free
 in stock |offer|seller
 in usdt |payment
 in vendita |sell
 in your area |near you
 in your city |near you
 in your spare |little time
 in your town |near you
 inaam |draw
 inam |draw
 inbox |contact
 inbox em |contact
 inbox karo |contact
 inbox me |contact
 inbox minh |contact
 inbox ngay |contact
 incest |adult
 income |profit
 income opportunity |job
 incomplete address |parcel trouble
 incontri |singles
 incorrect address |parcel trouble
 indenizacao |refund
 indir |download
 indirim |offer
 indirin |download
 indirmek |download
 info cc |dark ware
 ing diba |bank
 ingin menghasilkan |teach
 ingin penghasilan |teach
 ingresa |join
 ingresa tu contrasena |hand over login
 ingresa tus datos de acceso |hand over login
 ingrese |mend
 ingresos |profit
 ingresos extra |profit|job
 ingresos pasivos |profit
 inhabituelle |trouble
 inheritance |grant
 iniciantes |anyone
 inicie sesion |mend
 injury |injury
 inkasso |pay up
 inmediato |loan terms
 inoltra |pass on
 inoltrate |pass on
 inpost |parcel
 inscreva |subscribe
 inscreva se |join
 inscrever |subscribe
 inscris toi |join
 inscrito por inscrito |swap
 inscritos |subscribe
 inscrivez vous |join|claim
 insider calls |signals
 instagram followers |goods
 instagram hack|hacker
 instagram hacken |hacker
 install |download
 installer |download
 instant access |access
 instant approval |loan terms
 instant cash |loan terms
 instant delivery |offer|seller
 instant loan |loan|loan terms
 instant payment |daily pay
 instant payout |promise
 instant withdrawal |promise
 instantly |boast
 instead of a scammer|denial
 interesados en |teach
 interesados escribir |contact
 interessados chamar |contact
 interessi bassi |loan terms
 interested in earning |teach
 interested people |teach
 interested persons |teach
 international lottery |lottery
 intesa |bank
 intraday tips |stock tips
 introduce tu contrasena |hand over login
 introduce you |audience
 inusual |trouble
 invalid address |parcel trouble
 inventory |belongings
 inversion |invest
 inversion minima |guaranteed
 inversiones |invest
 inversipn |invest
 inversipn minima |guaranteed
 inverti |invest
 invertir |invest
 invest |invest
 invest <money> |promise
 invest kare |invest
 invest karo |invest
 investasi |invest
 invested |invest
 investi |invest
 investiere |invest
 investieren |invest
 investiert |invest
 investimenti |invest
 investimento |invest
 investimentos |invest
 investing |invest
 investing group |stock tips
 investir |invest
 investire |invest
 investissement |invest
 investissements |invest
 investition |invest
 investment |invest
 investment club |guaranteed
 investment group |stock tips
 investment manager |mentor
 investment platform |promise
 investments |invest
 investor |invest
 investors |invest
 invia questo |pass on
 inviate questo |pass on
 invierta |invest
 invierte |invest
 invista |invest
 invite 10 |rewards
 invite 20 |rewards
 invite 3 |rewards
 invite 5 |rewards
 invite code |promo code
 invite reward |rewards
 invite rewards |rewards
 invites for |rewards
 invites get |rewards
 invites gets |rewards
 inwestowac |invest
 inwestuj|invest
 inwestycj|invest
 iocat |invest
 ip stresser |dark ware
 ipad |device
 ipasa |pass on
 iphone |device
 iphones |device
 ipl betting |bets
 iptv |goods
 irregular |trouble
 irs |bank
 is firsati |job
 is giving |giving
 is held |parcel trouble
 is ilani |job
 is it a scam |warning
 is it legit |warning
 is live |claim now
 is making a game |try game
 is owed |refund
 is shutting down |threat
 is sketchy |warning
 is that you |lure
 is this legit |warning
 is this real |warning
 is this you |lure
 is waiting for you |won
 iscritti |subscribe
 iscrivetevi |subscribe
 iscriviti |join|subscribe
 iscrizione reciproca |swap
 ishowspeed |celebrity
 isnt a scam |denial
 isnt a virus |denial
 isnt fake |denial
 isnt spam |sorry
 it really works |boast
 it would mean |plea
 itau |bank
 its clean |assure
 its legit |denial
 iva |injury
 izle |visit
 izleyin |visit
 j ai recu |testimonial
 j octroie |loan terms
 j offre |free|loan terms
 j t |parcel
 ja recebi |testimonial
 jackpot |draw|bets
 jackpot calls |stock tips
 jak zarabiac |teach
 jak zarobic |teach
 jakol |adult
 jaldi kare |claim
 jaldi karo |claim
 jam per hari |little time
 jam sehari |little time
 janda |singles
 jangan abaikan |threat
 jangan klik |warning
 jangan lewatkan |claim
 jangan sampai |claim
 japri |contact
 jasa |sell|for hire
 jasa hack |hacker
 jasa skripsi |essays
 jav |adult
 je commence |plea
 je debute |plea
 je fais |for hire
 je hebt gewonnen |won
 je m abonne en retour |swap
 je m ennuie |lonely
 je pakket |parcel
 je propose |for hire
 je realise |for hire
 je recommande |testimonial
 je remercie |testimonial
 je rends |swap
 je t ai report par erreur |mistaken report
 je t aide a |teach
 je t apprends |teach
 je te montre |teach
 je te suis en retour |swap
 je vais aider |teach
 je vends |sell|offer|seller
 je vends mes nudes |adult offer
 je vous aide a |teach
 je vous apprends |teach
 je vous montre |teach
 jeder euro |give us
 jeder kann |anyone
 jeff bezos |celebrity
 jetez un oeil |visit
 jette un oeil |visit
 jetzt registrieren |claim
 jetzt sichern |claim
 jne |parcel
 job chahiye |job
 job en ligne |job
 job offer |job
 job opportunity |job
 job vacancy |job
 jobangebot |job
 joga meu jogo |try game
 jogo arrumado |sure bets
 jogo do tigre |bets
 jogos arrumados |sure bets
 joignez moi |contact
 join |join
 join and get |rewards
 join for |community
 join for nitro |rewards
 join for robux |rewards
 join grup |join
 join kare |join
 join karo |join
 join kro |join
 join my |audience
 join my discord |server advert
 join my new |server advert
 join my server |server advert
 join now |join
 join now for |community
 join our community |server advert
 join our discord |server advert
 join our new |server advert
 join our server |server advert
 join quickly |join
 join this server |server advert
 join us |join
 join us at |community
 joine |join
 joine meinem server |server talk
 joining bonus |bonus
 joining my server |server advert
 joining our server |server advert
 joint |join
 joint meinem server |server talk
 joki |goods
 joki skripsi |essays
 joki tugas |essays
 jordans |goods
 jual |sell|offer|seller
 jual vcs |adult offer
 jual video |adult offer
 judi |bets
 juros baixos |loan terms
 just a day |period
 just a phone |anyone
 just dm |contact
 just dropped |visit
 just launch |launch
 just launched |launch
 just need a phone |anyone
 just posted |visit
 just released |visit
 just started a |plea
 just started my |plea
 just text |text to
 just txt |text to
 just uploaded |visit
 k+ members |crowd
 k3o |bets
 ka3nho |bets
 kaam chahiye |job
 kacirma |claim
 kacirmayin |claim
 kactomhbie ponn |perks
 kada araw |period
 kahan|join
 kai cenat |celebrity
 kaise kamaye |teach
 kalau gak |threat
 kalau tidak |threat
 kalo tidak |threat
 kamai |profit
 kamao |profit
 kamaye |profit
 kami bantu |teach
 kamu memenangkan |won
 kamu terpilih |won
 kanalim|channel
 kanalima |channel
 kann ich nur empfehlen |testimonial
 kannep|bets
 kanser |plight
 kantot |adult
 kap |claim
 kapatilacak|trouble
 kapatilacak |reported
 kaptbi 6ahkob |goods
 kaptbi noa |dark ware
 kargo ucreti |fee
 kargonuz |parcel
 karin |share
 karsilikli abone |swap
 karsilikli takip |swap
 kartiniz |bank
 kartu anda |bank
 karty podarunkowe |goods
 kasyno |bets
 katil |join
 katilin |join
 katk|playing
 kaufe |sell
 kaxabin aehb |period
 kayipsiz |promise
 kayit ol |claim
 kazan |profit
 kazanc |profit
 kazancinin |share
 kazandin |won
 kazandiniz |won
 kazanin |profit
 kazanmak |profit
 kazanmak ister misin |teach
 kazanmak isteyen |teach
 kazdy moze |anyone
 keberuntungan |luck
 kefilsiz |loan terms
 kein betrug |denial
 kein fake |denial
 kein scam |denial|assure
 kein spam |sorry
 kein virus |denial|assure
 keine erfahrung |anyone
 keine viren |denial|assure
 kembalikan dana |recovery
 kena hack |warning
 kenh cua em |channel
 kenh cua minh |channel
 kenh minh |channel
 kenh moi |plea
 kenh youtube |channel
 keo chuan |sure bets
 keo free |signals
 keo ke |drugs
 keo nha cai |bets
 keo thom |sure bets
 kerja dari rumah |job
 kerja online |job
 kerja paruh waktu |job
 kerja sampingan |job
 kesin kupon |sure bets
 ket ban |company
 ket ban zalo |contact|add me
 ket noi vi |wallet act
 ketamine |drugs
 keuntungan |profit
 keygen |pirated
 keys are now |access
 khoa than |adult
 khqng can kinh nghiem |anyone
 khqng coc |anyone
 khqng cp virus |assure
 khqng giao duoc |parcel trouble
 khqng lua dao |denial
 khqng phai spam |sorry
 khqng rui ro |promise
 khqng scam |denial
 khqng the chap |loan terms
 khqng virus |assure
 khqng yeu cau |anyone
 khushkhabri |luck
 khuyen mai |offer
 khuyen mai nap |bonus
 kick channel |channel link
 kiem them |profit
 kiem tien |profit
 kiem tien online |job
 kiem tien tai nha |job
 kien hang |parcel
 kik |contact
 kik me |add me
 kilka godzin |little time
 kim cuong |goods
 kindly |please
 kinky |adult
 kirim ke |pass on
 kiriman anda |parcel
 kirimkan ke |pass on
 kizlarla tanis |singles
 klaim |claim
 klaim sekarang |claim
 kleiner kanal |plea
 kleiner preis |cheap
 kleiner streamer |plea
 kleiner youtuber |plea
 klick auf |claim
 klick hier |claim
 klicke auf |claim
 klicke hier |claim
 klicken sie |mend
 klickt hier |claim
 klickt nicht |warning
 klik di sini |claim
 klik disini |claim
 klik link |link
 kliknij |claim
 kliknij tutaj |claim
 kliknij w |claim
 knaameh|dark ware
 knaan |contact
 knah|playing
 knbn |pay here
 knhyn penopt no own6ke |mistaken report
 knife |prize|belongings
 knio4n steam |goods
 knives |prize|belongings
 ko |bets
 ko fi |pay here
 ko3oonuneht|bets
 kod promocyjny |promo code
 kode promo |promo code
 kode referral |promo code
 kode undangan |promo code
 kohkypcbi |perks
 kohtakt|contact
 kohtponbhbie pa6otbi |essays
 koi bhi kar |anyone
 kokanh |drugs
 koks |drugs
 koleksi |adult pack
 komahay napthepob |job
 komisi |profit
 komisyon |share
 komm auf |join
 komm auf meinen server |server talk
 kommt auf |join
 kommt auf meinen server |server talk
 kommt auf unseren |server talk
 kommt rein |join
 komnccn|fee
 komnehcaun|refund
 komy nhtepecho |contact
 konfirmasi |mend
 konfirmasi akun |verify
 konkurs |free
 konkursy |perks
 konn4ectbo orpahn4eho |claim
 konner b komahay |job|recruiting
 konnte nicht zugestellt |parcel trouble
 kontakt na |contact
 kontaktiere mich |contact
 kontaktieren sie |contact
 kontaktiert mich |contact
 konto netflix |goods
 konto steam |goods
 konto wiederherstellen |recovery
 kontol |adult
 kopiere das |pass on
 kopiert das |pass on
 kopyala |pass on
 kopyala yapistir |pass on
 koro nhtepecyet |contact
 kostenlos |free
 kostenlose |free
 kostenlose robux |pirated
 kostenlose signale |signals
 kostenloses |free
 kostenloses nitro |pirated
 kpacnbbie 3axoabi |sure bets
 kpeant|loan
 kpeanthar kapta |loan
 kpnnt|invest
 kpnnto |invest
 kpnnto6npx|invest
 kpnntobaniot|invest
 kprk |pirated
 kprkhyt|pirated
 krank |plight
 krankenhaus |plight
 krebs |plight
 kredi |loan
 krediler |loan
 kredit |loan
 kredite |loan
 kredyt |loan
 kripto |invest
 kripya |please
 krypto |invest
 kryptowahrung |invest
 kryptowahrungen |invest
 kryptowalut|invest
 kto 3anhtepecobah |contact
 ktp palsu |dark ware
 ktp saja |loan terms
 kucuk kanal |plea
 kumar |bets
 kumita |profit
 kundendienst |authority
 kung hindi |threat
 kunjungi |visit
 kupie |sell
 kupon|bets
 kyc |bank
 kyc expired |trouble
 kyc pending |trouble
 kyhn |adult
 kynnio |sell
 kynntb |sell|offer
 kynntb annnom |dark ware
 kynntb npaba |dark ware
 kypatop|mentor
 kypcobar |essays
 kypcobbie |essays
 l3aks |adult
 l4l |swap
 la mia live |channel
 la mia musica |channel
 la poste |parcel
 la recomiendo |testimonial
 la tua banca |bank
 la tua carta |bank
 la tua spedizione |parcel
 lab report |essays
 lache un like |subscribe
 lade herunter |download
 lai suat |loan terms
 lai suat thap |loan terms
 lajkowanie |tasks
 lam bai tap |essays
 lam bang |dark ware
 lam giay to |dark ware
 lam nhiem vu |tasks
 lam on |please
 lam viec tai nha |job
 lanca perfume |drugs
 land line |call
 landline |call
 langganan |subscribe
 langsung cair |loan terms
 langsung dm |contact
 langweilig |lonely
 lapka w gpre |subscribe
 lapka za lapke |swap
 lapke |subscribe
 laptop |device
 laranja |dark ware
 lascia un like |subscribe
 lass ein like |subscribe
 lasst ein like |subscribe
 last attempt |waiting
 last chance |claim
 late fee |pay up
 late fees |pay up
 late husband |grant
 latest mobile |handset
 latest motorola |handset
 latest nokia |handset
 latest phone |handset
 lauft ab |trouble
 launched on |launch
 launches in |launch
 launching in |launch
 launching now |launch
 launching on |launch
 lavorare da casa |job
 lavoro da casa |job
 lavoro da remoto |job
 lavoro online |job
 lay lai tai khoan |recovery
 lay lai tien |recovery
 le mie foto |adult pack|see me
 leaked |adult
 leaked content |adult offer
 leaked mms |adult offer
 leaked nudes |adult offer
 leaked onlyfans |adult offer
 leaked video |viral clip
 leaked videos |adult|adult offer
 leaks |adult
 leaks gratuits |adult offer
 leaks pack |adult pack
 learn how i |teach
 learn how to earn |teach
 leave a like |subscribe
 leave your wallet |wallet act
 leetchi |pay here
 left over |free
 leftover |free
 legal action |pay up
 legit |sell|testimonial
 legit platform |testimonial
 legit seller |offer|seller
 leite das weiter |pass on
 leitet das weiter |pass on
 leitet diese |pass on
 lend me |money plea|begging
 lender |loan
 lening |loan
 lerne wie |teach
 les 10 premiers |teach
 les agradeceria |plea
 les enseno |teach
 let me show you |teach
 let me teach |teach
 lets talk |contact
 leute kennenlernen |company
 level roles |perks
 lewat hp |anyone
 lewat wa |contact
 lewd |adult
 lewds |adult
 lewe prawko |dark ware
 lgbtq |community
 liberdade financeira |profit
 libertad financiera |profit
 liberte financiere |profit
 library |developing
 libre |free
 license suspended |pay up
 liefergebuhr |fee
 lien ci dessous |link
 lien dans la bio |link
 lien dans la description |any link
 lien dans ma bio |link|any link
 lien en bio |link|any link
 lien en description |any link
 lien he |contact
 lien he telegram |contact
 lien he zalo |contact
 lifetime |offer|seller
 lihat |visit
 like and share |subscribe
 like and sub |subscribe
 like and subscribe |subscribe
 like at|subscribe
 like comment |subscribe
 like dan subscribe |subscribe
 like et |subscribe
 like for like |swap
 like karo |subscribe
 like por like |swap
 like share |subscribe
 like tiktok |tasks
 like va share |subscribe
 like video |tasks
 like videos |tasks
 like youtube videos |tasks
 like4like |swap
 liken |subscribe
 likes and views |goods
 likes views |goods
 likes your profile |admirer
 liking videos |tasks
 limitada |trouble
 limitato |trouble
 limite |trouble
 limited |claim|trouble
 limited offer |offer
 limited time |claim
 line of credit |loan
 line rental |handset
 link abaixo |link
 link abajo |link
 link below |link|any link
 link ben duoi |link
 link bioda |link|any link
 link bokep |adult offer
 link di bio |link|any link
 link di profil |link|any link
 link en la bio |link
 link en la descripcion |any link
 link en mi bio |link
 link en mi perfil |link|any link
 link full |viral clip
 link im profil |link|any link
 link in bio |link|any link
 link in der beschreibung |any link
 link in der bio |link|any link
 link in description |link|any link
 link in descrizione |any link
 link in meiner bio |link|any link
 link in mijn bio |link
 link in my bio |link|any link
 link in my profile |link|any link
 link in profile |link|any link
 link in the bio |link|any link
 link in the description |link|any link
 link na bio |link|any link
 link na descricao |link|any link
 link na minha bio |link
 link nella bio |link|any link
 link no perfil |link|any link
 link o duoi |link
 link pe click |claim
 link profilde |link
 link sex |adult offer
 link trong bio |link|any link
 link unten |link
 link viral |viral clip
 link w bio |link|any link
 link w opisie |link|any link
 link your wallet |wallet act
 linke tikla|link
 listen to |visit
 live cam |adult offer
 live girls |adult offer
 live now |visit
 live sex |adult|adult offer
 live2d |craft
 livraison |offer
 livraison echouee |parcel trouble
 livraison rapide |offer
 llegar a |plea
 llevate |claim
 lloyds |bank
 lo clip |adult
 lo hang |adult offer
 lo que puedan |give us
 lo recomiendo |testimonial
 loan |loan
 loan company |loan
 loan me |money plea
 loan offer |loan
 loans |loan
 lobby |playing
 local girls |singles
 local singles |singles
 local women |singles
 locked |trouble
 locks of the day |sure bets
 log in |mend
 loga |craft
 loggen sie |mend
 loghi |craft
 login at |mend
 login attempt |trouble
 login to |mend
 logo |craft
 logolar |craft
 logos |craft
 loi nhuan |profit
 loi nhuan cao |guaranteed
 loker |job
 lonely |lonely
 lonely housewives |singles
 lonely women |singles
 look at my channel |visit
 look what i found |lure
 looking for a boyfriend |singles
 looking for a guy |lonely
 looking for a man |singles
 looking for a real man |singles
 looking for clients |for hire
 looking for employees |job|recruiting
 looking for fun |see me|lonely
 looking for members |server advert
 looking for partners |community
 looking for people to |job|recruiting
 looking for staff |job|community
 looking for testers |try game
 looking for work |for hire
 looking for workers |job|recruiting
 looking to earn |teach
 looks sketchy |warning
 lose access |lose access
 lose your access |lose access
 losing access |lose access
 losowanie |draw
 lost bitcoin |recovery
 lost crypto |recovery
 lost funds |recovery
 lost money to |victim
 lost my wallet |stuck
 lost your crypto |victim
 lost your funds |victim
 loteria |draw
 loterie |draw
 lotteria |draw
 lotterie |draw
 lottery |draw|lottery
 love of your life |luck
 low interest |loan terms
 low price |offer|cheap
 low prices |offer|cheap
 low rates |loan terms|for hire
 lowest price |offer
 lowest prices |offer|seller
 lowongan |job
 lowongan kerja |job
 loyalty reward |token|airdrop
 lq de |bets
 lsd tabs |drugs
 ltc |payment
 lua dao |warning
 lucky |luck
 lucky day |lucky day
 lucky draw |draw|lottery
 lucky winner |won|chosen
 lucky winners |won|chosen
 lucrando |profit
 lucrar |profit
 lucro |profit
 lucro diario |guaranteed
 lucro garantido |guaranteed
 lucros |profit
 lucros garantidos |guaranteed
 luong ngay |daily pay
 luong theo ngay |daily pay
 lutfen |please
 luxury watches |goods
 lydia |pay here
 m4m |swap
 ma chaine |channel
 ma chaine youtube |channel
 ma gioi thieu |promo code
 ma khuyen mai |promo code
 ma musique |channel
 ma nouvelle video |channel
 ma video |channel
 ma vie a change |testimonial
 maaf spam |sorry
 macbook |device
 macbook air |device
 macbook pro |device
 macbooks |device
 machines a sous |bets
 maconha |drugs
 madad karo |give us
 madame |mentor
 made <money> |profit
 made a game |try game
 made it with |try game
 made my first game |try game
 made this game |try game
 maggiorenne |anyone
 maggiorenni |anyone
 mahnung |toll
 main bataunga |teach
 maine kamaya |testimonial
 maior de 18 |anyone
 maiores de 18 |anyone
 majeur |anyone
 majoration |pay up
 make <money> a day |promise
 make <money> daily |promise
 make <money> weekly |promise
 make cash |profit
 make extra |profit
 make friends |company
 make it big |plea
 make money |profit
 make some money |profit
 make up to |profit
 making money |profit
 mala suerte |threat
 malade |plight
 malheur |threat
 malware |warning
 maly kanal |plea
 maly youtuber |plea
 mamatay |threat
 mamo4k|anyone
 mampir |visit
 man of your words |testimonial
 manda dm |contact
 manda esto |pass on
 manda isso |pass on
 manda mensagem |contact
 manda pra |pass on
 manda questo |pass on
 mandame dm |contact
 mandame mensaje |contact
 mandame un mensaje |contact
 mandami un messaggio |contact
 mandat |toll
 mande dm |contact
 mande mensagem |contact
 mande para |pass on
 mandiri |bank
 manehbknn kahan |plea
 manloloko |warning
 many people |many
 many servers |many
 mapnxyah|drugs
 mar jayega |threat
 marihuana |drugs
 marijuana |drugs
 market sector |invest|pitch
 marketing |craft
 marzenie |plea
 mas info |contact
 massage me |contact
 masterarbeit |essays
 masuk grup |join
 masuk server |server talk
 mat click |warning
 match bonus |bonus
 match truque |sure bets
 matchs truques |sure bets
 mature women |singles
 mau cuan |teach
 mau dapat |teach
 mau penghasilan |teach
 maut |toll
 max 10mins |small print
 maxwin |bets
 may bay ba gia |singles
 may man |luck
 mayor de 18 |anyone
 mayores de 18 |anyone
 mbank |bank
 mbway |bank
 mdma |drugs
 me add |contact|add me
 me adiciona |add me
 me ajuda |give us
 me ajuda a chegar |plea
 me ajudem |give us
 me ajudem a chegar |plea
 me ayudaria |plea
 me ayudo a |testimonial
 me bim |anyone
 me cambio la vida |testimonial
 me cambip la vida |testimonial
 me chama |contact
 me harias un favor |plea
 me inscrevo de volta |swap
 me manda mensagem |contact
 me mande |contact
 me robaron |warning
 me segue |subscribe
 me sigam |subscribe
 me sigues y te sigo |swap
 meakhnxk|goods
 mean so much |plea
 mean the world |plea
 means a lot |plea
 mect octanocb |claim
 mecta orpahn4eh|claim
 mediafire |download
 medical bills |plight
 medication |plight
 medio tiempo |job
 meet girls |singles
 meet local |singles
 meet me |see me
 meet people |company
 meet singles |singles
 meet women |singles
 mefiez vous |warning
 mega |download
 mega folder |adult offer
 mega links |adult offer
 mega pack |adult pack
 mega pump |signals
 mehtop|mentor
 mein code |promo code
 mein content |adult pack
 mein insta |channel
 mein kanal |channel
 mein neues video |channel
 mein onlyfans |adult offer
 mein profil |see me
 mein server |server talk
 mein song |channel
 mein spiel |try game
 mein spiel testen |try game
 mein stream |channel
 mein telegram |contact
 mein tiktok |channel
 mein traum |plea
 mein twitch |channel
 mein video |channel
 mein youtube |channel
 mein ziel |plea
 meine bilder |adult pack|see me
 meine dienste |for hire
 meine musik |channel
 meine videos |channel
 meinem kanal |channel
 meinen kanal |channel
 meinen stream |channel
 meio periodo |job
 melbet |bets
 melde dich |contact
 melde dich an |join|claim
 melden sie sich an |mend
 meldet euch |contact
 melhores precos |cheap
 member aktif |lively
 members boost |goods
 members today |lively|crowd
 membres actifs |lively
 membros ativos |lively
 meme coin |token|coin
 meme server |server advert
 memecoin |token|coin
 memecoins |coin
 memek |adult
 memoire |essays
 menerima |for hire
 menghasilkan |profit
 mensaje privado |contact
 mensal |period
 mensual |period
 mensuales |period
 mentor |mentor
 mentora |mentor
 mentorship |mentor
 menuju 1000 |plea
 meo |drugs|dark ware
 meoeapoh |drugs
 mera channel |channel
 mera code |promo code
 mera game |try game
 mera server |server talk
 mera video |channel
 mercado pago |pay here
 mercadopago |pay here
 merci a |testimonial
 merci d avance |plea
 mere channel |channel
 mere server |server talk
 meri video |channel
 mes photos |adult pack|see me
 mes services |for hire
 mes videos |channel
 mesaj at |contact
 mesaj atin |contact
 message her |contact
 message him |contact
 message me |contact
 message mo ako |contact
 message prive |contact
 message us |contact
 message waiting |waiting
 messaggio privato |contact
 meta de |plea
 mettere like |tasks
 mettete like |subscribe
 mettez a jour |mend
 mettre a jour |mend
 meu canal |channel
 meu canal do youtube |channel
 meu codigo |promo code
 meu conteudo |adult pack
 meu cpdigo |promo code
 meu insta |channel
 meu instagram |channel
 meu jogo |try game
 meu novo video |channel
 meu onlyfans |adult offer
 meu perfil |see me
 meu pix |pay here
 meu privacy |adult offer
 meu servidor |server talk
 meu sonho |plea
 meu telegram |contact
 meu tiktok |channel
 meu twitch |channel
 meu video |channel
 meu whatsapp |contact
 meus servicos |for hire
 meus videos |channel
 mi canal |channel
 mi canal de youtube |channel
 mi cancion |channel
 mi cancipn |channel
 mi codigo |promo code
 mi contenido |adult pack
 mi cpdigo |promo code
 mi directo |channel
 mi farebbe piacere |plea
 mi ha cambiato la vita |testimonial
 mi instagram |channel
 mi juego |try game
 mi meta |plea
 mi musica |channel
 mi nuevo canal |channel
 mi nuevo video |channel
 mi pagina |channel
 mi perfil |see me
 mi servidor de discord |server talk
 mi stream |channel
 mi sueno |plea
 mi telegram |contact
 mi tiktok |channel
 mi twitch |channel
 mi video |channel
 mi whatsapp |contact
 microsoft account |bank
 mien phi |free
 miesiecznie |period
 migrate your tokens |migration
 migrate your wallet |migration
 milf |adult
 milfs |singles
 milfs near |adult offer
 million dollars |grant
 millionaire |profit
 minat chat |contact
 minat dm |contact
 minecoins |prize
 minecraft account |goods
 minecraft accounts |goods
 minecraft mod |try game
 mingguan |period
 minh huong dan |teach
 minha chave |pay here
 minha comissao |share
 minha live |channel
 minha meta |plea
 minha musica |channel
 minha twitch |channel
 minhas fotos |adult pack|see me
 miniatures |craft
 minijob |job
 minimum deposit |guaranteed
 minimum investment |guaranteed
 mining |invest
 mining investment |guaranteed
 mint |token
 mint ends |claim now
 mint is live |launch
 mint live |launch
 mint now |claim now|launch
 minting |token
 minutes a day |little time
 mio canale |channel
 mio instagram |channel
 mio nuovo video |channel
 mio tiktok |channel
 mir ist langweilig |lonely
 mira mi |visit
 miracle |luck
 miren |visit
 mis fotos |adult pack|see me
 mis fotos desnuda |adult offer
 mis servicios |for hire
 mis sold |injury
 mis videos |channel
 missed delivery |parcel trouble
 missed your delivery |parcel trouble
 missing a house number |parcel trouble
 mistakenly reported you |mistaken report
 mistakenly reported your |mistaken report
 mit deinem handy |anyone
 mit dem code |promo code
 mit dem handy |anyone
 mitarbeiter gesucht |job|recruiting
 mme |mentor
 mnctep 6nct |celebrity
 mnhet |adult
 mnhyt b aehb |little time
 mnkpo3anm|loan
 mobile club |handset
 mobile content |handset
 mobile contract |handset
 mobile se |anyone
 mobile upgrade |handset
 mod apk |pirated
 mod installer |try game
 mod menu |pirated
 modal hp |anyone
 modal kecil |promise
 modded apk |pirated
 moderador de discord |authority
 moderador do discord |authority
 moderate our chat |job
 moderateur discord |authority
 moderation team |authority
 mods can we ban |warning
 moe bnaeo |channel
 moem kahane |channel
 moero kahana |channel
 mohet|token
 mohon |please
 mohon bantuan |give us
 mohtax |craft
 moi lap |plea
 moi ngay |period
 moi nguoi |many
 moi thang |period
 moi tuan |period
 moim kanale |channel
 moins cher |cheap
 moio nrpy |try game
 moja gre |try game
 moja muzyka |channel
 moje filmy |channel
 moje zdjecia |adult pack|see me
 mojego kanalu |channel
 mojego streama |channel
 momo |pay here
 moms |anyone
 mon cepbep |server talk
 mon code |promo code
 mon contenu |adult pack
 mon ctpnm |channel
 mon insta |channel
 mon instagram |channel
 mon ioty6 |channel
 mon jeu |try game
 mon kahan |channel|see me
 mon live |channel
 mon mym |adult offer
 mon nhctarpam |channel
 mon nhtepec |share
 mon npoonnb |see me
 mon objectif |plea
 mon ooto |see me
 mon profil |see me
 mon reve |plea
 mon serveur |server talk
 mon son |channel
 mon stream |channel
 mon telegram |contact
 mon tenerpam |channel
 mon tiktok |channel
 mon tnktok |channel
 mon tpek |channel
 mon tr |channel
 mon twitch |channel
 mon whatsapp |contact
 mon ycnyrn |for hire
 monatlich |period
 mondial relay |parcel
 monedas |goods
 money flip |guaranteed
 money flipping |guaranteed
 money online |profit
 moneygram |pay here
 mong moi nguoi |plea
 monsieur |mentor
 montage video |craft
 montages |craft
 montaggio |craft
 montante |sure bets
 montaz |craft
 month nitro |boast
 month of nitro |boast
 monthly |period
 monthly draw |draw
 monthly nitro |goods
 months nitro |boast
 months of nitro |boast
 monzo |bank
 mor my3bika |channel
 more subs |plea
 more subscribers |plea
 more views |plea
 morirai |threat
 moriras |threat
 mortgage |loan
 mortgages |loan
 mostbet |bets
 mot ngay |period
 motorola |handset
 mourras |threat
 movie nights |perks
 mowehhnk|warning
 mowehhnu|warning
 mp me |contact
 mp moi |contact
 mp si |contact
 mpj cel |plea
 mpj film |channel
 mpj kanal |channel
 mpj kod |promo code
 mpj profil |see me
 mpj serwer |server talk
 mpj stream |channel
 mpj tiktok |channel
 mr |mentor
 mr beast |celebrity
 mrbeast |celebrity
 mrs |mentor
 msg and data rates |small print
 msg karo |contact
 msg kro |contact
 msg me |contact
 msg us |contact
 msi |program
 mua |sell
 mudou minha vida |testimonial
 muft |free
 muft me |free
 mujeres solteras |singles
 mujhe dm |contact
 mujhe message |contact
 mulheres solteiras |singles
 multa |toll
 multibagger |stock tips
 multiplica tu dinero |guaranteed
 multiplique seu dinheiro |guaranteed
 multiply your |doubling
 muon kiem |teach
 mura |cheap
 murah |sell|offer|cheap
 muschi |adult
 music bots |perks
 music promotion |craft
 music video |channel link
 must be 18 |anyone
 mutual follow |swap
 my acoustic |channel
 my album |channel
 my art page |channel
 my band |channel
 my beats |channel
 my blog |channel
 my chanel |channel
 my channel |channel
 my channel ko |channel
 my channel name |channel
 my clothing |channel
 my code |promo code
 my commission |share
 my community |audience
 my content |channel|adult pack
 my cover |channel
 my covers |channel
 my crew |channel
 my debut |channel
 my discord |audience
 my discord server |server advert
 my dms |contact
 my dream |plea
 my ep |channel
 my etsy |channel
 my facebook |channel
 my fan page |channel
 my fb |channel
 my first game |try game
 my first video |channel
 my friend made |try game
 my gameplay |channel
 my gameplays |channel
 my gaming channel |channel
 my gaming videos |channel
 my goal |plea
 my ig |channel
 my insta |channel
 my instagram |channel
 my latest song |channel
 my latest video |channel
 my life changed |testimonial
 my livestream |channel
 my mentor |mentor|audience
 my merch |channel
 my mixtape |channel
 my music |channel
 my new channel |channel
 my new server |server advert
 my new single |channel
 my new song |channel
 my new track |channel
 my new video |channel
 my nudes |adult offer
 my only fans |adult offer
 my onlyfans |adult offer
 my page |channel|see me
 my photos |see me
 my pics |see me
 my pictures |see me
 my podcast |channel
 my private |see me
 my profile |see me
 my rap |channel
 my raps |channel
 my reels |channel
 my remix |channel
 my server has |server advert
 my services |paid help|for hire
 my shop |offer|seller
 my shorts |channel
 my single |channel
 my snap |contact
 my song |channel
 my songs |channel
 my soundcloud |channel
 my spotify |channel
 my store |offer|seller
 my stream |channel
 my streams |channel
 my students |audience
 my subscribers |audience
 my telegram |contact
 my tiktok |channel
 my track |channel
 my twitch |channel
 my twitter |channel
 my version |channel
 my video |channel
 my videos |channel|see me
 my vids |channel
 my vlog |channel
 my vlogs |channel
 my wallet |pay here
 my youtube |channel
 my youtube channel |channel
 my yt |channel
 mym |adult
 mystery shopper |job
 n a pas pu etre livre |parcel trouble
 n ignore pas |threat
 n00ds |adult
 n2n |invest
 n3 nio6on to4kn |anyone
 n3bnhnte 3a cnam |sorry
 n3mehnn moio xn3hb |testimonial
 na dzien |period
 na godzine |period
 na hora |loan terms
 na mpj serwer |server talk
 na nasz serwer |server talk
 na priv |contact
 na sprzedaz |sell
 na sua cidade |near you
 na telefonie |anyone
 na telegramie |contact
 na tydzien |period
 na whatsapp |contact
 naben aypob |celebrity
 naccnbhbin aoxoa |profit
 naccnbhbin aoxoa ot |promise
 nackt |adult
 nacktbilder |adult
 nacktbilder gratis |adult offer
 nacktbilder kostenlos |adult offer
 nackte |adult
 naet ha6op |job|recruiting
 nagbebenta |sell
 nagie |adult
 nagie fotki |adult offer
 nagie zdjecia |adult offer
 nago |adult
 nagroda |draw
 nagrody |draw
 nahi to |threat
 najtaniej |cheap
 naked |adult
 naked girls |adult offer
 naked photos |adult offer
 naked pics |adult offer
 namn|signals
 namnobbin cepbep |server talk
 namoro |singles
 nanalo ka |won
 nanalo kayo |won
 nangi |adult
 nangi video |adult offer
 nank |subscribe
 nankatb |tasks
 nankn |goods|subscribe
 nao caiam |warning
 nao clique |warning
 nao cliquem |warning
 nao e fake |denial
 nao e golpe |denial|assure
 nao e spam |sorry
 nao e virus |denial|assure
 nao foi entregue |parcel trouble
 nao ignore |threat
 nao me bana |sorry
 nao perca |claim
 nao pode ser entregue |parcel trouble
 nao precisa de experiencia |anyone
 nao sou golpista |denial
 nao vai se arrepender |plea
 nao vao se arrepender |plea
 nap dau |bonus
 nap tien |invest
 napa 4acob |little time
 napalona |adult
 napalone |adult
 napisz do mnie |contact
 napisz na |contact
 napisz pw |contact
 napy 4acob |little time
 nasil kazan|teach
 nasz serwer |server talk
 national lottery |draw
 national rate |premium rate
 natn |playing
 natwest |bank
 naucze |teach
 naughty |adult word
 naya channel |plea
 naya server |server talk
 naye dost |company
 nbehtnkn |perks
 nc |contact
 ncnonhntcr |luck
 ne cliquez pas |warning
 near by |near you
 near you |near you
 nearby |near you
 nebeneinkommen |profit
 nebenjob |job
 nebenverdienst |job
 need a loan |loan terms
 need a man |lonely
 need financial |begging
 need help testing |boast
 need money |begging
 need people |job
 need people to |recruiting
 need testers |try game
 need the money |begging
 need workers |job|recruiting
 need your vote |your vote
 needs people to try |try game
 needs ppl to try |try game
 negativado |loan terms
 negativados |loan terms
 negocio online |job
 nella tua citta |near you
 nella tua zona |near you
 nepeboa |pay here
 nepenan |join
 nepenante |mend
 nepewnn |pass on
 nepewnnte |pass on
 nepexoan|join
 nepexoan |claim
 nepexoante |claim
 nequi |pay here
 neranbho |anyone
 nerknn 3apa6otok |job
 nessuna esperienza |anyone
 netflix |bank|goods
 netflix account |bank|goods
 netflix accounts |goods
 nettes team |lively
 neu khqng |threat
 neue freunde |company
 neuen discord |server talk
 neuer kanal |plea
 neuer server |server talk
 never ask |warning
 never click |warning
 never scam |denial
 never scan |warning
 never wake |threat
 new channel |plea|channel link
 new client |try game
 new device |trouble
 new discord server |server advert
 new friends |company
 new handset |handset
 new messages waiting |waiting
 new music |introduce
 new payee |trouble
 new server full |server advert
 new song |channel link
 new streamer |plea
 new video |channel link
 new voicemail |waiting
 new youtuber |plea
 newbies |anyone|audience
 next of kin |grant
 next pump |signals
 nft |invest|token|coin
 nft drop |token|airdrop
 nfts |invest|token|coin
 ngan hang |bank
 ngay |period
 ngentot |adult
 nha cai |bets
 nha4e |threat
 nhan |for hire
 nhan dqi |guaranteed
 nhan lam |for hire
 nhan minh |contact
 nhan ngay |claim
 nhan qua |claim
 nhan telegram |contact
 nhan tien trong ngay |daily pay
 nhan tin |contact
 nhan vao |claim
 nhan viet |for hire
 nhanh tay |claim
 nhap ma |promo code
 nhbect|invest
 nhbehtapb |belongings
 nhcana |sure bets
 nhiem vu |tasks
 nhpm co phieu |stock tips
 nhpm keo |signals
 nhpm tin hieu |signals
 nhpm vip |signals
 nhtnm|adult
 nhtnm aocyr |adult offer
 nhtnm ooto |adult offer
 nhtnm ycnyrn |adult offer
 nhtnmhbie ooto |adult offer
 nhtnmhbix ooto |adult offer
 nhtnmkn |adult pack
 niapo6it|job
 nicht anklicken |warning
 nicht fake |denial
 nicht ignorieren |threat
 nicht klicken |warning
 nicht zugestellt werden |parcel trouble
 nie ignoruj |threat
 nie klikaj|warning
 nie pozalujecie |plea
 nie pozalujesz |plea
 nie scam |denial
 nie spam |sorry
 nie wirus |assure
 nie zostala dostarczona |parcel trouble
 niedoplat|parcel trouble
 niedrige zinsen |loan terms
 niente truffe |denial
 nike shoes |goods
 nintendo switch |device
 nio6ar cymma |give us
 nio6ar nomowb |give us
 nio6on aebywkn |adult offer
 nio6oro bo3pacta |anyone
 nio6yio aebywky |adult offer
 nioaen b komahay |job|recruiting
 niskie oprocentowanie |loan terms
 nitro |prize|goods|nitro
 nitro boost |goods|ware
 nitro cekilis|perks
 nitro drops |perks
 nitro generator |pirated
 nitro giveaway |perks
 nitro giveaways |perks
 nitro gratis |pirated
 nitro gratuit |pirated
 nitro gws |perks
 nitro sniper |pirated
 nitro tokens |goods
 nitro yearly |goods
 nitros |prize|nitro
 nkcbi |profit
 nn3 |please
 nn4hbie coo6wehnr |contact
 nn4ky |contact
 nnn3 |please
 nnoh mack|celebrity
 nnoxar kpeanthar nctopnr |loan terms
 nnpnka ta6netkn |drugs
 nnwem b |contact
 nnwitb |contact
 nnwn|contact
 nnwn mhe |see me
 nnwnte |contact
 no ban |assure
 no bans |assure
 no bcem bonpocam |contact
 no bcem cepbepam |many
 no caigan |warning
 no ccbinke |link
 no cibil |loan terms
 no collateral |loan terms
 no collateral required |loan terms
 no cost |free
 no credit check |loan terms
 no degree |anyone
 no den clic |warning
 no deposit |bonus
 no direct |contact
 no entren |warning
 no es estafa |denial|assure
 no es falso |denial
 no es spam |sorry
 no es un virus |denial|assure
 no es virus |assure
 no estafa |denial
 no experience |anyone
 no experience needed |anyone
 no experience required |anyone
 no fake |denial
 no fakes |denial
 no ha podido ser entregado |parcel trouble
 no hagan clic |warning
 no hu |bets
 no human verification |assure
 no ignores |threat
 no interview |anyone
 no investment |anyone
 no koay |promo code
 no loss |promise
 no necesitas experiencia |anyone
 no nopy4ehnio aamnhnctpaunn |on behalf
 no npomokoay |promo code
 no own6ke 3apenoptnn |mistaken report
 no own6ke noxanobancr |mistaken report
 no privado |contact
 no purchase necessary |small print
 no pv |contact
 no qualifications |anyone
 no risk |promise
 no scam |denial|assure
 no scammers |denial
 no scams |denial
 no se arrepentiran |plea
 no se necesita experiencia |anyone
 no se pudo entregar |parcel trouble
 no skill |anyone
 no skills |anyone
 no skills needed |anyone
 no skills required |anyone
 no soy estafador |denial
 no spam |sorry
 no survey |assure
 no te arrepentiras |plea
 no te lo pierdas |claim
 no telegram |contact
 no virus |denial|assure
 no whatsapp |contact
 no withdrawal fees |guaranteed
 no zap |contact
 no3apabnrem bbi |won
 no3hakomniocb |singles
 no4ta poccnn |parcel
 no6nn3octn |near you
 noa 3aka3 |sell
 noa hn3knn npoueht |loan terms
 noa knio4 |offer
 noa3apa6ot|job
 noaaenbh aokymehtbi |dark ware
 noaaepxk|anyone
 noaaepxka ctnm |authority
 noaaepxka discord |authority
 noaaepxka steam |authority
 noaaepxka telegram |authority
 noaaepxn |plea
 noaaepxnte |plea
 noaapkn |free
 noaapo4hbie kaptbi |goods
 noaapok |free
 noahrn ha ctabkax |sure bets
 noaknio4n kowenek |wallet act
 noaknio4nte kowenek |wallet act
 noannc|join
 noannc4nk|ware
 noannc4nkn |goods
 noanncatbcr |subscribe
 noanncbiban|subscribe
 noannck|subscribe
 noanncka ha noanncky |swap
 noannw|join
 noannwncb |subscribe
 noannwntecb |subscribe
 noannwycb b otbet |swap
 noao3pntenbh|trouble
 noapa6otk|job
 noapa6otka |job
 noapo6hee b |contact
 noapo6hoctn b |contact
 noatbepan |mend|verify
 noatbepante |mend|verify
 nobe3et |luck
 nobody watches |plea
 nocbinka |parcel
 nocbinky |parcel
 nocmotpn|visit
 nocnnahhr |link|any link
 nocnywan|visit
 noctabb nank |subscribe
 noctynnna xano6a |reported
 nokaxy kak |teach
 nokia |handset
 nokynka |sell
 nomor mhe |testimonial
 nomoraem ha4atb |teach
 nomorn ha6patb |plea
 nomornte |plight
 nomornte aehbramn |give us
 nomornte ha6patb |plea
 nomory 3apa6otatb |teach
 nomory ha4atb |teach
 non cliccare |warning
 non cliccate |warning
 non e spam |sorry
 non e stato consegnato |parcel trouble
 non e un virus |assure
 non e una truffa |denial
 non ignorare |threat
 non toxic |community
 non ve ne pentirete |plea
 nonhoe conpoboxaehne |teach
 nonhoe o6y4ehne |anyone
 nonka |adult
 nonoxeha bbinnata |refund
 nonpo6yn moio nrpy |try game
 nonton |visit
 nonton video |tasks
 nony4n |claim
 nony4nte |claim
 noods |adult
 nopho |adult
 nophyxa |adult
 noptoonno |for hire
 norm150p |premium rate
 nornh n naponb |hand over login
 norotnn|craft
 nos services |for hire
 nosso canal |channel
 nosso servidor |server talk
 nostro server |server talk
 not a robot |human check
 not a scam |denial|assure
 not a scammer |denial
 not a virus |denial|assure
 not be disappointed |plea
 not claimed |waiting
 not fake |denial
 not financial advice |hype
 not regret |plea
 not scam |denial|assure
 not scammer |denial
 not spam |sorry
 not spamming |sorry
 not yet claimed |waiting
 nota fake |dark ware
 notas falsas |dark ware
 notectntb nrpy |try game
 notepe|draw
 notification bell |subscribe
 notre chaine |channel
 notre serveur |server talk
 nous proposons |for hire
 nouveau serveur |server talk
 nouveaux amis |company
 novas amizades |company
 novinha |adult
 novinhas |adult
 novinhas vazadas |adult offer
 novo servidor |server talk
 novos amigos |company
 now hiring |job|recruiting
 now live |claim now
 now live on |launch
 nowaroboe o6y4ehne |anyone
 nowe znajomosci |company
 nowi znajomi |company
 nowy film |channel
 nowy serwer |server talk
 noxanoban|reported
 noxanyncta |please
 noxeptbobah|give us
 noxotpoh |warning
 npaba |goods
 npaba kynntb |dark ware
 npanc |offer
 npeanaraio ycnyrn |for hire
 npm |developing
 npn3 |draw
 npn3bi |draw
 npn6bin|profit
 npn6binb |profit
 npn6binn |profit
 npnbathbin cepbep |private server
 npnbathbin kahan |adult pack
 npnbathbin kny6 |signals
 npnbathi |contact
 npnbatka |private server
 npnbrxn kowenek |wallet act
 npncoeanh|join
 npneahyn|join
 npnemnemar ueha |offer
 npniot |plight
 npnoctahobneh|trouble
 npnrnawaem ha |server talk
 npnrnawaem ha pa6oty |job
 npnrnawaio |visit
 npnrnawaio ha pa6oty |job
 npo3boh |dark ware
 npo6nb|hacker
 npo6nb |dark ware
 npoaaem |sell|offer|seller
 npoaaetcr |sell
 npoaaio |sell|offer|seller
 npoaam |sell|offer|seller
 npoaaxa |sell
 npoabnxehn|craft
 npobepb cbon |eligible
 npobepbte cbon |eligible
 npobepeho |assure
 npocmotpbi |goods
 npoctbie 3aaahnr |tasks
 npoctntyt|adult
 npokcn |goods
 npoknrt|threat
 npomo koa |promo code
 npomokoa|free|promo code
 nponante bepnonkau|verify
 npoont|profit
 npoont |profit
 nporho3|bets
 nporho3bi ha |bets
 nporonocyn 3a |lure|your vote
 nporonocynte |lure
 nporonocynte 3a |your vote
 npotectn nrpy |try game
 npotectnpobatb nrpy |try game
 npotectnpyn nrpy |try game
 npoueht ot |share
 npowy |please
 npoxoa 100 |sure bets
 npoxoanmoctb |sure bets
 nsfw |adult
 nsfw content |adult|adult offer
 nsfw leaks |adult offer
 nsfw server |adult offer
 nua |adult
 nuas |adult
 nubank |bank
 nud3s |adult
 nuda |adult
 nude |adult
 nude call |adult offer
 nude leaks |adult offer
 nude photos |adult offer
 nude pics |adult offer
 nude video |adult offer
 nude videos |adult offer
 nudes |adult
 nudes for sale |adult offer
 nudes gratis |adult offer
 nudes gratuits |adult offer
 nudeski |adult
 nudesy |adult
 nue |adult
 nues |adult
 nuestro canal |channel
 nuestro servidor |server talk
 nuevo servidor |server talk
 nuevos amigos |company
 nulled |pirated
 nuovi amici |company
 nuovo server |server talk
 nur ein handy |anyone
 nur heute |claim
 nur noch |claim
 nutzt den code |promo code
 nwem cotpyahnk|job
 nwem napthep|job|recruiting
 nwem nioaen |job|recruiting
 nwy 4enobek |job
 nwy 5 4enobek |job|recruiting
 nwy accncteht|job
 nwy cnohcopa |singles
 nwy cotpyahnk|job
 nwy myx4nhy |singles
 nwy naphr |singles
 nwy napthep|job|recruiting
 nwy nioaen b |job|recruiting
 nwy nomowhnk|job
 nwy otbetctbehh|job
 nx |please
 o si no |threat
 o6han|dark ware
 o6han |dark ware
 o6haxeh|adult
 o6hobnte |mend
 o6mah |warning
 o6meh baniot|invest
 o6mehhnk|invest
 o6pawancr |contact
 o6pawantecb |contact
 o6wehne |company
 o6y4aem |teach|anyone
 o6y4aio |teach
 o6y4ehn|anyone
 o6y4ehne 3a haw c4et |teach
 o6y4ehne 6ecnnath|teach
 o6y4ehne c hynr |teach
 o6y4nm |teach|anyone
 o6y4y |teach
 oanbw py6n|dark ware
 oanbwnbbie aehbrn |dark ware
 oanbwnbbie kyniopbi |dark ware
 oanhokne aebywkn |singles
 oanhokne xehwnhbi |singles
 oanhoko |lonely
 oao6peh|loan terms
 oauth |developing
 obat kuat |drugs
 obejrzyj |visit
 obejrzyjcie |visit
 obiettivo |plea
 objectif |plea
 obrigado a |testimonial
 obserwacje |goods
 obserwuj |subscribe
 obserwujacy |goods
 obten |claim
 obtenez |claim
 obtiens |claim
 octopoxho |warning
 od 18 lat |anyone
 od reki |loan terms
 odbierz |claim
 oder du |threat
 odev yapilir |essays
 odezwij sie |contact
 odsubuje |swap
 odul |draw
 odulunuz |won
 odwdziecze sie |swap
 odzyskac konto |recovery
 odzyskac pieniadze |recovery
 odzyskalem pieniadze |recovery
 odzyskiwanie srodkpw |recovery
 of leaks |adult|adult offer
 of the profit |share
 of the profits |share
 of your profit |share
 of your profits |share
 oferecemos |for hire
 ofereco |for hire
 oferta de trabajo |job
 oferta laboral |job
 ofertas |offer
 oferuje |for hire
 off retail |offer
 offene rechnung |toll
 offert |free
 offerta di lavoro |job
 offerts |free
 office key |goods
 official claim |eligible
 official discord |authority
 official drop |airdrop
 official video |channel link
 offline members |goods
 offre d emploi |job
 offre de |loan terms
 offro |for hire
 ofrecemos |loan terms|for hire
 ofrezco |loan terms|for hire
 og accounts |goods
 ogni giorno |period
 ograniczone |trouble
 ogretecegim |teach
 ogretiyorum |teach
 ogs |toll
 ohnanh ka3nho |bets
 ohne erfahrung |anyone
 ohne risiko |promise
 ohne schufa |loan terms
 ohne virus |denial|assure
 ohnnoahc |adult
 oknaa |profit
 oknaa ot |daily pay
 olecek |threat
 oleceksin |threat
 olha |visit
 olhem |visit
 omaggio |free
 omylkowo zglosilem |mistaken report
 on behalf of discord |on behalf
 on behalf of steam |on behalf
 on behalf of the admins |on behalf
 on behalf of the mods |on behalf
 on behalf of the owner |on behalf
 on behalf of the owners |on behalf
 on behalf of the staff |on behalf
 on hold |parcel trouble|trouble
 on ig |contact
 on instagram |contact
 on our site |offer
 on our website |offer
 on recrute |job|recruiting
 on snap |contact
 on telegram |contact
 on tg |contact
 on the house |free
 on time delivery |paid help
 on whatsapp |contact
 onay |loan terms
 onayla|mend
 onbit he hyx|anyone
 onbit he tpe6yetcr |anyone
 once you receive your |share
 one minute |plea
 onepaun|plight
 online banking |bank
 online business |job
 online casino |bets
 online class |essays
 online classes |essays
 online exam |essays
 online exams |essays
 online is |job
 online job |job
 online kaam |job
 online members |goods|ware
 online part time |job
 online tasks |job
 online work |job
 only <money> |sell
 only a phone |anyone
 only fan |adult
 only fans |adult
 only today |claim
 onlyfans |adult
 onlyfans filtrado |adult offer
 onlyfans free |adult offer
 onlyfans gratis |adult offer
 onlyfans leak |adult offer
 onlyfans leaks |adult offer
 onlyfans vazados |adult offer
 onnata 3a cmehy |daily pay
 onnata b aehb |daily pay
 onnata cpa3y |daily pay
 onnata exeahebho |daily pay
 onnata kaxabin aehb |daily pay
 onnata xopow|anyone
 ont |offer
 onwnhr |warning
 onya no4t |dark ware
 ooh6et |bets
 ooopmn|loan terms
 ooto 18+ |adult offer
 ooto aebywek |adult offer
 ooto nio6on aebywkn |adult offer
 opanbh|adult
 opcoes binarias |invest
 open a ticket |support ticket
 open bo |adult|adult offer
 open commissions |for hire
 open for commissions |for hire
 open for work |for hire
 open jasa |offer|for hire
 open order |offer
 open position |job
 open positions |job
 open this |claim
 open ticket |support ticket
 open to work |for hire
 open vcs |adult offer
 operacja |plight
 operasi |plight
 operation |plight
 operazione |plight
 oplata celna |fee
 oplate |fee
 oplichting |warning
 opn6et|bonus
 opncnnh|bets
 opncnnhbi |bonus
 oportunidad de negocio |job
 opt out |small print
 optimize products |tasks
 option tips |stock tips
 optout |small print
 or else |threat
 or he will |threat
 or she will |threat
 or you will |threat
 orari flessibili |little time
 orcamento |for hire
 order now |offer|seller
 ore al giorno |little time
 orgasm |adult
 original video |viral clip
 oroneh|adult
 orpahn4eh|trouble
 orphan |plight
 orphanage |plight
 orphans |plight
 orphelins |plight
 ospedale |plight
 ostatnia szansa |claim
 oszusci |warning
 oszust |warning
 oszustwo |warning
 ot 100 b aehb |daily pay
 ot 18 |anyone
 ot 18 net |anyone
 ot 20 net |anyone
 ot 21 |anyone
 ot 3apa6otka |share
 ot 500 |daily pay
 ot <money> b aehb |promise
 ot <money> b heaenio |promise
 ot bawen npn6binn |share
 ot nmehn aamnhnctpaunn |on behalf
 ot npn6binn |share
 ot3bibbi |goods
 otaaio bce |giving all
 otaam bce |giving all
 otbetctbehh|anyone
 otbetctbehhbin 4enobek |job
 otckahnpyn|scan
 other servers |many
 other videos |many
 otherwise |threat
 otknnkantecb |contact
 otkpbit ha6op |job|recruiting
 otnnwnte |contact
 otnpabb 3to |pass on
 otnpabbte |contact
 otp bot |dark ware
 otpnman |claim
 oucam |visit
 ouehn|visit
 our album |channel
 our band |channel
 our channel |channel
 our cover |channel
 our discord server |server advert
 our game is |try game
 our lucky winner |won
 our music |channel
 our new server |server advert
 our new single |channel
 our new video |channel
 our page |channel
 our partners |server advert
 our room |join
 our server has |server advert
 our server offers |server advert
 our services |paid help|for hire
 our shop |offer|seller
 our single |channel
 our song |channel
 our store |offer|seller
 our videos |channel
 our youtube |channel
 out now |visit
 outstanding balance |toll
 outstanding fee |fee
 outstanding fine |toll
 over 18 |anyone
 over 18s |small print
 overdue |pay up
 overlay |craft
 overlays |craft
 overnight |period
 overnight delivery |offer
 overpaid |refund
 overpayment |refund
 ovo |pay here
 owed a |refund
 own hours |little time
 oxnaaet nony4ehnr |parcel trouble
 oxycodone |drugs
 oxycontin |drugs
 oyunumu dene|try game
 oyunumu test |try game
 ozelden |contact
 ozelden yaz |contact
 p min |premium rate
 p msg |small print
 p per min |premium rate
 p per msg |premium rate
 p0rn |adult
 p2p |invest
 p4p |swap
 pa3 b heaenio |period
 pa36noknp|mend
 pa3aa4a |free
 pa3aaio |free
 pa3aaio bce |giving all
 pa3aebaet |adult offer
 pa3aebaiowar henpocetb |adult offer
 pa3aehb |adult
 pa3aehb nio6yio |adult offer
 pa3aet|adult
 pa3aetb aebywky |adult offer
 pa3aetb nio6yio |adult offer
 pa3birpbiba|free
 pa3bnbaio |plea
 pa3bntne kahana |plea
 pa3boa |warning
 pa3ownn |pass on
 pa3ownnte |pass on
 pa6ota anr |job
 pa6ota b nhtephete |job
 pa6ota b oonce |job
 pa6ota c teneooha |job
 pa6ota ha aomy |job
 pa6ota ohnanh |job
 pa6ota yaanehho |job
 pa6oty b |job
 pacckaxy kak |teach
 pack gratis |adult offer
 package forwarder |job
 packages |sell
 packs |adult
 packs de chicas |adult offer
 packs filtrados |adult offer
 packs gratis |adult offer
 packzinho |adult
 pacuehkn |offer
 paczka |parcel
 paga diaria |daily pay
 paga mesmo |testimonial
 paga no pix |daily pay
 pagamenti giornalieri |daily pay
 pagamento diario |daily pay
 pagamento giornaliero |daily pay
 pagamento semanal |daily pay
 pagamento settimanale |daily pay
 pagamentos diarios |daily pay
 pagan diario |daily pay
 pagato ogni giorno |daily pay
 paginas web |craft
 pago diario |daily pay
 pago por dia |daily pay
 pago semanal |daily pay
 pagos diarios |daily pay
 pagos semanales |daily pay
 pahkea |playing
 paid daily |daily pay
 paid per |rewards
 paid playtest |try game
 paid surveys |tasks
 paid to like |job
 paid to test |job
 paid to watch |job
 paid weekly |daily pay
 paiement hebdomadaire |daily pay
 paiement par jour |daily pay
 paiement quotidien |daily pay
 painel |goods
 painkillers |drugs
 paisa double |guaranteed
 paisa kamana |teach
 paisa kamao |profit
 paisa kamaye |profit
 paisa lagao |invest
 paise kamao |profit
 paise kamaye |profit
 pajak hadiah |fee
 pakai hp |anyone
 paket anda |parcel
 paketiniz |parcel
 palpite certo |sure bets
 palpites |bets
 panoorin |visit
 pantallas |goods
 panties |adult pack
 papara |pay here
 papremyo |draw
 par heure |period
 par jour |period
 par mois |period
 par semaine |period
 par whatsapp |contact
 para kazan|profit
 parabens voce |won
 parami geri al|recovery
 parani ikiye katla |guaranteed
 parcel |parcel
 pari |bets
 pari sur |sure bets
 parimatch |bets
 paris en ligne |bets
 paris sportifs |bets
 parking charge |toll
 parking fine |toll
 parlay |bets
 parlays |bets
 part time and full time |job
 part time job |job
 part time kaam |job
 part time or full time |job
 part time work |job
 partage ce |pass on
 partagez ce |pass on
 participe |join
 partido arreglado |sure bets
 partidos arreglados |sure bets
 partite truccate |sure bets
 partner servers |partners
 partnered servers |partners
 partnersuche |singles
 parttime |job
 party up |playing
 pas cher |sell|offer|cheap
 pas d arnaque |denial
 pas de virus |denial|assure
 pas du spam |sorry
 pas pu etre livre |parcel trouble
 pas un virus |denial|assure
 pas une arnaque |denial|assure
 pasa esto |pass on
 pasalo |pass on
 pasate |visit
 pasen |visit
 pasif gelir |profit
 pass 1234 |assure
 pass it on |pass on
 pass this on |pass on
 passa |visit
 passa la |visit
 passa no |visit
 passate |visit
 passe sur |visit
 passez sur |visit
 passive income |profit
 passives einkommen |profit
 password 1234 |assure
 password is |assure
 passwort eingeben |hand over login
 paste it |run command
 paste the |run command
 paste this |pass on|run command
 pasti cuan |guaranteed
 pasti jp |sure bets
 pasti menang |sure bets
 pasti untung |guaranteed
 pastillas |drugs
 patente senza esame |dark ware
 pautang |loan
 pay a fee |fee
 pay back <money> |pay back more
 pay back double |pay back more
 pay back twice |pay back more
 pay before |pay up
 pay by |pay up
 pay daily |daily pay
 pay it back double |pay back more
 pay me <percent> |share
 pay me after |share
 pay me when |share
 pay my bills |begging
 pay my rent |begging
 pay now |pay up
 pay someone |paid help
 pay the |pay up
 pay via |payment
 pay with |payment
 pay you back <money> |pay back more
 pay you back double |pay back more
 pay you double |pay back more
 pay your |pay up
 paycheck is late |stuck
 payday loan |loan
 paye chaque jour |daily pay
 paye chaque semaine |daily pay
 paye par jour |daily pay
 payez |pay up
 paylas |pass on
 payment daily |daily pay
 payment failed |trouble
 payment in |payment
 payment mil gaya |testimonial
 payment received |testimonial
 payout |profit
 payouts |profit
 paypal |pay here|payment
 paypal account |bank
 paypal accounts |goods
 paypal logs |dark ware
 paypal transfer |dark ware
 paypal transfers |dark ware
 pays daily |daily pay
 paytm |pay here
 pe6ehky hyxha |plight
 peanbho nnatrt |testimonial
 peanbho pa6otaet |testimonial
 pech |threat
 pega o seu |claim
 pegue |claim
 pekbn3ntbi |pay here
 peknam|goods
 pekomehayio |testimonial
 pelada |adult
 peladas |adult
 pelnoletni |anyone
 pelo celular |anyone
 pelo telegram |contact
 pelo whatsapp |contact
 pemenang |won
 pemula |anyone
 pena|playing
 penalty charge |toll
 pendapatan |profit
 pendiente de entrega |parcel trouble
 pending transaction |trouble
 pengembalian dana |refund
 penghasilan |profit
 penghasilan tambahan |job
 penipu |warning
 penipuan |warning
 pennnka |goods
 penoct |pass on
 peoepat|essays
 people are needed |job|recruiting
 people needed |recruiting
 per bulan |period
 per dag |period
 per day |period|daily pay
 per day only |little time
 per dm |contact
 per favore |please
 per hari |period
 per hour |period
 per hr |period
 per invite |rewards
 per jam |period
 per minggu |period
 per model |applying
 per month |period
 per msg |small print|premium rate
 per pn |contact
 per sprite |applying
 per text |premium rate
 per tutti |anyone
 per video |applying
 per week |period
 perbarui |mend
 percocet |drugs
 perdon por el spam |sorry
 perdpn por el spam |sorry
 perfavore |please
 perfiles |goods
 permanently |trouble
 permis de conduire |goods|dark ware
 pernctpnpyn|claim
 personal assistant |job
 personal gift |gift money
 personal loan |loan
 perto de voce |near you
 pesquisas |tasks
 petit prix |cheap
 petit streamer |plea
 petit youtuber |plea
 petite chaine |plea
 pewne typy |sure bets
 pewniak|sure bets
 pewy |essays
 pff |please
 pfp |craft
 pfv |please
 pfvr |please
 phan mem hack |pirated
 phan thuong |draw
 phat qua |free
 phau thuat |plight
 phi hai quan |fee
 phi van chuyen |fee
 phim sex |adult offer
 phishing |warning
 phone |call
 phone hacker |hacker
 phone hacking |hacker
 phone se |anyone
 phonepe |pay here
 photo tan |bank
 photos et videos |adult pack
 photos nue |adult offer
 photos nues |adult offer
 photoshop cracked |pirated
 phrase de recuperation |wallet act
 piattaforma |invest
 piccolo canale |plea
 piccolo youtuber |plea
 pierwsze 10 ospb |teach
 pierwszych 10 ospb |teach
 pierwszych 20 ospb |teach
 pilules |drugs
 pincha aqui |claim
 ping me |contact
 pinjam uang |loan
 pinjaman |loan
 pinjol |loan
 pirata |pirated
 pirate |warning
 pirater facebook |hacker
 pirater instagram |hacker
 pirater un compte |hacker
 pirater whatsapp |hacker
 pisanie prac |essays
 pisman olmazsiniz |plea
 pisz do mnie |contact
 pisz na |contact
 pisz pw |contact
 piszcie |contact
 pix |pay here
 pix em dobro |guaranteed
 pix na hora |daily pay
 piyango |draw
 pko |bank
 places limitees |claim
 plagiarism free |paid help
 plan cul |adult offer
 plans cul |adult offer
 plataforma |invest
 plateforme |invest
 platform|invest
 platne codziennie |daily pay
 plattform |invest
 play my game |try game
 play test |try game
 play testers |try game
 play with me |see me
 playboy |adult
 player id |friend code
 playstation |device
 playstation 5 |device
 playtest |try game
 please |please
 please commission |begging
 please help |give us
 please support |visit
 please verify |verify
 pleasee |please
 pleaseee |please
 plis |please
 pls |please
 pls help |give us
 plss |please
 plus de 18 ans |anyone
 plz |please
 plzz |please
 pm lang |contact
 pm me |contact
 pm mo ako |contact
 pm niyo |contact
 pm sa |contact
 pm saya |contact
 pmsg |premium rate
 pn an mich |contact
 po box |small print
 po3birpbiw|free|draw
 po3birpbiwn |perks
 po6ota |job
 po6ykcbi |prize|goods
 pobierz |download
 pobierzcie |download
 pobox |small print
 pocas horas |little time
 poche ore |little time
 poczta polska |parcel
 podejrzana |trouble
 podlacz portfel |wallet act
 pokaze |teach
 poker site |bets
 pola gacor |sure bets
 polacz portfel |wallet act
 polecam |testimonial
 poly |handset
 polyphonic |handset
 pomoge |teach
 pompzcie |give us
 pompzcie dobic |plea
 pon tu contrasena |hand over login
 poor family |plight
 poor people |plight
 por dia |period
 por dm |contact
 por favor |please
 por hora |period
 por interno |contact
 por mes |period
 por privado |contact
 por semana |period
 por telegram |contact
 por whatsapp |contact
 porfa |please
 porfavor |please
 porfis |please
 porn |adult
 porn server |adult offer
 pornhub |adult
 porno |adult
 pornos |adult
 pornos kostenlos |adult offer
 pornq |adult
 portfolio |applying
 posluchaj |visit
 post it to |pass on
 post office |parcel
 post this |pass on
 post your wallet |wallet act
 postage fee |parcel trouble
 postbank |bank
 poste italiane |parcel
 postepay |bank|pay here
 poszukuje ospb |job
 poszukujemy |job|recruiting
 potential opportunity |hype
 potwierdz |mend
 potwierdz swoje |verify
 poucas horas |little time
 powershell |run command
 powyzej 18 |anyone
 poznaj dziewczyny |singles
 poznaj ludzi |company
 pozyczka |loan
 pozyczki |loan
 ppi |injury
 ppm |premium rate
 praca online |job
 praca w domu |job
 praca z domu |job
 praca zdalna |job
 prace licencjackie |essays
 prace magisterskie |essays
 prank videos |introduce
 praom c to6on |near you
 prawo jazdy bez |dark ware
 pre activated |pirated
 pre approved |loan terms
 preactivated |pirated
 precios |offer
 precios bajos |cheap
 preciso de pessoas |job|recruiting
 preco |offer
 preco baixo |cheap
 precos |offer
 predictions |bets
 pregunta por privado |contact
 preis |draw|offer
 preise |draw|offer
 preisliste |offer
 prelievo |profit
 premi |draw
 premier depqt |bonus
 premiere cracked |pirated
 premio |draw
 premios |draw
 premium |goods
 premium apk |pirated
 premium content |exclusive
 premium signals |signals
 premium snap |adult pack
 premium snapchat |adult pack
 prendi |claim
 pres de chez toi |near you
 pres de chez vous |near you
 presale |token|coin
 presale is live |launch
 presale live |launch
 presente |free
 press here |claim
 press win |run command
 prestamo |loan
 prestamos |loan
 prestiti |loan
 prestito |loan
 pret |loan
 pret entre particuliers |loan
 preteur |loan
 prets |loan
 prezent |free
 prezzi |offer
 prezzi bassi |cheap
 prezzo |offer
 price list |offer
 pricelist |offer
 prices start |offer
 prime 10 persone |teach
 prime 20 persone |teach
 prime video |goods
 primeiras 10 pessoas |teach
 primeiras 20 pessoas |teach
 primeiro deposito |bonus
 primeiro deppsito |bonus
 primer deposito |bonus
 primer deppsito |bonus
 primeras 10 personas |teach
 primeras 20 personas |teach
 primo deposito |bonus
 primogems |prize
 principiantes |anyone
 principianti |anyone
 priv |contact
 privat schreiben |contact
 private account statement |waiting
 private content |exclusive
 private message |contact
 private server |private server
 private show |adult pack
 private shows |adult pack
 prix |offer
 prize |draw|giving
 prize draw |draw
 prize winner |won
 prizes |draw|giving
 pro for free |pirated
 pro monat |period
 pro stunde |period
 pro tag |period
 pro woche |period
 probar mi juego |try game
 probier mein spiel |try game
 processing fee |fee
 proctored |essays
 procuro namorado |singles
 procuro pessoas |job|recruiting
 product reviewer |job
 product reviews |tasks
 product tester |job
 professional hacker |hacker
 professional trader |mentor
 professional writer |paid help
 professioneller hacker |hacker
 profile picture |craft
 profile visitors |admirer
 profilime |see me
 profit |profit
 profitable |profit
 profitable calls |signals
 profitable signals |signals
 profitable strategy |pitch
 profitable trades |profit
 profite |claim
 profitez |claim
 profits |profit
 profits garantis |guaranteed
 profitti |profit
 profitto |profit
 promo |offer
 promo code |promo code
 promo for promo |swap
 promo kod|promo code
 promo price |offer
 promocao |offer
 promocion |offer
 promocipn |offer
 promocja |offer
 promocode |promo code
 promosyon kodu |promo code
 promotion |offer|craft
 prono sur |sure bets
 pronos |bets
 pronos surs |sure bets
 pronostici |bets
 pronosticos |bets
 pronosticos seguros |sure bets
 pronostics |bets
 pronpsticos |bets
 proses cepat |loan terms
 proste zadania |tasks
 prosze |please
 prova il mio gioco |try game
 provate il mio gioco |try game
 prove you are human |human check
 provision |share
 prowizja |share
 prueba mi juego |try game
 prueben mi juego |try game
 przekaz |pass on
 przelew |pay here
 przepraszam za spam |sorry
 przeslij to |pass on
 przesylka |parcel
 przetestuj moja gre |try game
 przetestujcie moja gre |try game
 przez przypadek zglosilem |mistaken report
 przypadkiem zglosilem |mistaken report
 przypadkowo zglosilem |mistaken report
 ps 5 |device
 ps4 |device
 ps5 |device
 psa |warning
 psilocybin |drugs
 psn card |prize
 ptt |parcel
 pull request |developing
 pulsa |goods
 pump and dump |signals
 pump channel |signals
 pump fun |token|coin
 pump group |signals
 pump groups |signals
 pump signal |signals
 pump signals |signals
 push tan |bank
 pussy |adult
 put in your credentials |hand over login
 put in your login |hand over login
 put in your password |hand over login
 put this on |pass on
 putaria |adult
 putas |adult
 pva accounts |goods
 pynetk|bets
 qr |scan
 qr code |scan
 qr koa|scan
 qrcode |scan
 qua tang |free
 qua zalo |contact
 qualquer ajuda |give us
 qualquer pessoa |anyone
 qualquer valor |give us
 quay thuong |draw
 quelques heures |little time
 quem quiser ganhar |teach
 quer aprender |teach
 quer fazer |teach
 quer ganhar |teach
 quick |claim
 quick approval |loan terms
 quick cash |profit
 quick delivery |offer
 quick money |profit
 quick turnaround |for hire
 quieres aprender |teach
 quieres ganar |teach
 quieres verme |see me
 quizzes |essays
 quotidien |period
 quotidiens |period
 quyen gpp |give us
 rabatt |offer|cheap
 raddoppia i tuoi soldi |guaranteed
 raffle |draw|lottery
 ragazze calde |adult offer
 ragazze single |singles
 raid |playing
 raise a ticket |support ticket
 rakeback |bets|bonus
 raket |job
 randi |adult
 randki |singles
 randomly selected |won
 ranh roi |little time
 rank boost |goods
 rank boosting |goods
 ranked |playing
 rapahtnpobahh npn6binb |guaranteed
 rapahtnpobahhbin 3apa6otok |guaranteed
 rapahtnpobahhbin aoxoa |guaranteed
 rapahtnpyio aoxoa |guaranteed
 rapahtnr |offer
 rapahtnr aoxoaa |guaranteed
 rapahtnr npoxoaa |sure bets
 rapide et fiable |loan terms
 rapor edildi |reported
 rar |program
 rate hotels |tasks
 rate my |visit
 rate products |tasks
 rawnw |drugs|dark ware
 ray ban |goods
 re nhat |cheap
 re post |pass on
 re verify |human check
 re verify their wallet |wallet act
 re verify your wallet |wallet act
 reach her |contact
 reach him |contact
 reach me |contact
 reach out |contact
 reaction roles |perks
 reactivate |mend
 ready stock |offer
 ready to earn |teach
 real followers |goods
 real girls |singles
 real growth |ware
 real members |ware
 real no fake |assure
 realizamos |for hire
 realizo |for hire
 realizzo |for hire
 really appreciate |please
 really grateful |testimonial
 really works |assure
 really you |or else
 reasonable price |paid help|for hire
 reasonable prices |for hire
 rebate |refund
 recargas |goods
 recebe no pix |daily pay
 receive double |doubling
 received my payment |testimonial
 recevras |luck
 recibiras |luck
 recien empiezo |plea
 reclama |claim
 reclamalo |claim
 reclame |claim
 reclamez |claim
 recomendado |testimonial
 recomendo |testimonial
 recommend her |testimonial
 recommend him |testimonial
 reconnaissant |testimonial
 recover hacked |recovery
 recover hacked account |recovery
 recover kare |recovery
 recover lost |recovery
 recover my funds |recovery
 recover my lost |recovery
 recover my money |recovery
 recover scammed |recovery
 recover stolen |recovery
 recover your assets |recovery
 recover your funds |recovery
 recover your lost |recovery
 recover your money |recovery
 recover your stolen |recovery
 recovered all my |recovery
 recovered my |recovery
 recovered my funds |recovery
 recovered my stolen |recovery
 recovery agent |recovery
 recovery assistance |recovery
 recovery expert |recovery
 recovery experts |recovery
 recovery phrase |seed
 recovery service |recovery
 recovery services |recovery
 recovery team |recovery
 recruit |job
 recruiting |job|recruiting
 recrute |job
 recrutement |job
 recrutons |job|recruiting
 rectify your wallet |wallet act
 recuperacao de conta |recovery
 recuperacion de fondos |recovery
 recuperar fondos |recovery
 recuperar meu dinheiro |recovery
 recuperar mi cuenta |recovery
 recuperar mi dinero |recovery
 recuperar minha conta |recovery
 recuperar sua conta |recovery
 recuperar tu cuenta |recovery
 recuperare i soldi |recovery
 recuperare l account |recovery
 recuperation de fonds |recovery
 recuperato i miei soldi |recovery
 recupere |claim
 recupere mi dinero |recovery
 recupere mon argent |recovery
 recuperei meu dinheiro |recovery
 recuperer mon argent |recovery
 recuperer mon compte |recovery
 recuperer ton compte |recovery
 recuperer vos fonds |recovery
 recuperez |claim
 redacao |essays
 redaction de memoire |essays
 reddit accounts |goods
 redeem |claim|claim now
 redeem your key |access
 redelivery |parcel trouble
 redelivery fee |fee
 reduction |offer|cheap
 reembolso |refund
 reenvia |pass on
 reenvia esto |pass on
 ref code |promo code
 referans kodu |promo code
 referral code |promo code
 refresh token |developing
 refugee |plight
 refugees |plight
 refund of |refund
 regalamos |free
 regalando |free
 regalare |free
 regali |free
 regalo |free
 regalo a |free
 regalos |free
 regarde |visit
 regarder des videos |tasks
 regardez |visit
 registered passport |dark ware
 registrate |claim
 registrati |claim
 regler |pay up
 reglez |pay up
 regulariser |mend
 regularize |mend
 reich werden |profit
 reimburse me |share
 rejeki |luck
 rejoignez |join
 rejoignez mon serveur |server talk
 rejoignez notre serveur |server talk
 rejoignez nous |join
 rejoins |join
 rejoins mon serveur |server talk
 rejoins notre serveur |server talk
 rekening |pay here
 rekening anda |bank
 rekening bodong |dark ware
 rekrut |job
 release fee |fee
 released |claim now
 relief fund |refund
 remboursable |loan terms
 remboursement |refund
 remboursement d impqts |refund
 reminder that |warning
 remixes |introduce
 remote job |job
 remote opportunity |job
 remote position |job
 remote role |job
 remote work |job
 remote workers |job
 rencontrer des femmes |singles
 rencontrer des gens |company
 rencontres |singles
 renda |profit
 renda extra |job
 rendement |profit
 rendement garanti |guaranteed
 rendimento |profit
 rendimento diario |guaranteed
 rendimentos |profit
 rendita |profit
 rendite |profit
 renew now |mend
 renew your |mend
 renouveler |mend
 renouvelez |mend
 rent your account |dark ware
 rent your linkedin |dark ware
 rent your upwork |dark ware
 rentabilidad |profit
 rentabilidad diaria |guaranteed
 rentable |profit
 rente |loan terms
 repasse |pass on
 repasse isso |pass on
 replica |goods
 replicas |goods
 replicate my |teach|audience
 repliques |goods
 reply 2 |text to
 reply now |text to
 reply stop |text to|small print
 reply to this |text to
 reply with |text to
 reply with your login |hand over login
 reply with your password |verify|hand over login
 reply y |mend
 reply yes |text to
 repo |developing
 report hua |reported
 report par erreur |mistaken report
 report them |warning
 report ton compte |mistaken report
 reportado por error |mistaken report
 reportato per sbaglio |mistaken report
 reporte tu cuenta |mistaken report
 reported for |reported
 reported u by mistake |mistaken report
 reported ur acc |mistaken report
 reported you accidentally |mistaken report
 reported you by mistake |mistaken report
 reported you on accident |mistaken report
 reported you to discord |mistaken report
 reported you to steam |mistaken report
 reported your acc |mistaken report
 reported your account |mistaken report
 reported your account by mistake |mistaken report
 reported your profile |mistaken report
 reported your steam |mistaken report
 reportei sua conta |mistaken report
 repost it |pass on
 repost this |pass on
 repost to |pass on
 reprogrammer |parcel trouble
 reschedule |parcel trouble
 research paper |essays
 research papers |essays
 resend this |pass on
 resgata |claim
 resgatar |claim
 resgate |claim
 resolve |mend
 restituicao |refund
 restock |offer|seller
 restocked |offer|seller
 restore access |mend
 restore your |mend
 restore your wallet |migration
 restricted |trouble
 resultaste ganador |won
 retenido |parcel trouble
 retenu |parcel trouble
 retire mis ganancias |testimonial
 retiros |profit
 retrait |profit
 retraits |profit
 retribuo |swap
 retrieved my |recovery
 return double |pay back more
 return the favor |swap
 return the favour |swap
 returned to sender |parcel trouble
 returns |profit
 revalidate |migration
 reveal who |admirer
 revenu |profit
 revenu complementaire |job
 revenu passif |profit
 revenus |profit
 review your |mend
 reviews |goods
 revolut |bank
 reward |giving
 rewards |giving
 rewards for joining |rewards
 rezeki |luck
 rfc |developing
 rib |pay here
 ricambio |swap
 riceverai |luck
 rifa |draw
 rimborso |refund
 ring |call
 ringrazio |testimonial
 ringtone |handset
 ringtones |handset
 riscatta |claim
 riscuoti |claim
 risikofrei |promise
 risk free |promise
 risk of suspension |verdict
 risksiz |promise
 rn6k rpaonk |anyone
 rnnban|playing
 rnrhbte |visit
 road to |plea
 robie |for hire
 roblox account |goods
 roblox accounts |goods
 roblox executor |pirated
 roblox exploit |pirated
 robo do pix |guaranteed
 robq do pix |guaranteed
 robux |prize|goods
 robux generator |pirated
 robux giveaways |perks
 robux gratis |pirated
 robux gratuits |pirated
 robux hilesi |pirated
 robuxy |goods
 rocnownnh|fee
 rocycnyr|bank
 rodadas gratis |bets|bonus
 roi |profit
 roj ke |daily pay
 roleplay server |community
 roles personalizados |perks
 rolex |goods
 ronar |adult
 ronbie |adult
 ronbie aebywkn |adult offer
 ronbie ooto |adult offer
 ronbix |adult
 ronbix ooto |adult offer
 ronoc 3a moio |your vote
 ronocyn 3a |lure
 ronyio |adult
 roobet |bets
 room chung khoan |stock tips
 roulette |bets
 royal mail |parcel
 royale pass |prize
 roz |period
 roz ka |daily pay
 roz kamao |daily pay
 roz ke |daily pay
 rozana |period
 rozdaje |free
 rozdajemy |free
 rozeslij |pass on
 rp server |community
 rtp live |sure bets
 rtx |device
 ruckerstattung |refund
 rulet |bets
 ruleta |bets
 rumah sakit |plight
 runterladen |download
 russian brides |singles
 russian women |singles
 rut tien |profit
 s abonner |subscribe
 s il te plait |please
 s il vous plait |please
 s4s |swap
 saatte |period
 sab dosto |many
 sabko |many
 sabong |bets
 safada |adult
 safadas |adult
 safe space |community
 safe to use |assure
 saham |invest
 sahte kimlik |dark ware
 sahte para |dark ware
 sakin |warning
 sakit |plight
 sala de sinais |signals
 salah report akun |mistaken report
 salary of <money> |wage
 salary per day |daily pay
 saldo do fgts |refund
 sales en este video |lure
 sali na |join
 saling follow |swap
 saling subscribe |swap
 salope |adult
 salopes |adult
 same avatar |accusation
 same day |loan terms
 same day pay |daily pay
 samimi ortam |lively
 samotne kobiety |singles
 samples |sell
 sange |adult
 sans |luck
 sans arnaque |denial
 sans experience |anyone
 sans justificatif |loan terms
 sans risque |promise
 sans virus |denial|assure
 santander |bank
 saque |profit
 saques |profit
 sara sospeso |reported
 sarms |drugs
 sasta |offer|cheap
 saste |offer
 saste me |cheap
 satilik |sell|offer|seller
 satilir |sell
 satis |sell
 satiyorum |sell|offer|seller
 satta |bets
 satta matka |bets
 saw youre into |assure
 saya ajari |teach
 saya ajarin |teach
 saya bantu |teach
 sayesinde |testimonial
 scaduto |trouble
 scam |warning
 scam bots |warning
 scam free |denial
 scam nahi |denial
 scambio iscrizioni |swap
 scammed by |victim
 scammed funds |recovery
 scammer |warning
 scammers |warning
 scams |warning
 scan |scan
 scandal video |viral clip
 scanned |scan
 scanning |scan
 scarica |download
 scaricare |download
 scaricate |download
 scatter |bets
 schau dir |visit
 schau mal |visit
 schau vorbei |visit
 schaut euch |visit
 schaut mal |visit
 schaut vorbei |visit
 schick das an |pass on
 schick diese nachricht |pass on
 schick mir |contact
 schickt das an |pass on
 schickt diese nachricht |pass on
 schlampe |adult
 schnell sein |claim
 schnelles geld |profit
 school grades |hacker
 schreib mich |contact
 schreib mich an |contact
 schreib mir |contact
 schreib mit mir |see me
 schreibt mich |contact
 schreibt mich an |contact
 schreibt mir |contact
 sciagnij |download
 scommessa |bets
 scommesse |bets
 scommesse sicure |sure bets
 sconto |offer|cheap
 scr |program
 scrim |playing
 scrims |playing
 script executor |pirated
 scrivetemi |contact
 scrivimi |contact
 scrivimi in |contact
 scrivo tesi |essays
 scusate lo spam |sorry
 sdk |developing
 sdv |swap
 se bi khpa |reported
 se busca personal |job|recruiting
 se chet |threat
 se cumplira |luck
 se faire des amis |company
 se huong dan |teach
 se inscreva |subscribe
 se inscrevam |subscribe
 se inscreve |subscribe
 se los agradeceria |plea
 se nao |threat
 se realisera |luck
 se thanh |luck
 se vende |sell|seller
 sebarkan |pass on
 sebulan |period
 secildin |won
 secildiniz |won
 second attempt |waiting
 secret admirer |admirer
 secret channels |exclusive
 secret phrase |seed
 secret shopper |job
 secret to |teach
 secure your |mend
 security alert |trouble|reported
 security team |authority
 see if it works |boast
 see me |see me
 see me naked |adult offer
 seed opa3|seed
 seed phrase |seed
 segera daftar |claim
 segnalato il tuo account |mistaken report
 segnalato per errore |mistaken report
 segnalato per sbaglio |mistaken report
 segnali gratis |signals
 segnali vip |signals
 segue la |subscribe
 segue que eu sigo |swap
 seguidores |goods|subscribe
 seguidores de instagram |goods
 seguimi |subscribe
 seguirme |subscribe
 seguitemi |subscribe
 sehari |period
 sehrindeki |near you
 sei il vincitore |won
 sei stata selezionata |won
 sei stato selezionato |won
 sei tu in |lure
 sei tu nel |lure
 seks |adult
 sekskamerki |adult offer
 selamat anda |won
 selamat kamu |won
 selected as |won
 selected to receive |won
 self roles |perks
 sell |sell
 sell kar |sell
 sell nudes |adult offer
 selling |sell|offer|seller
 selling content |adult offer
 selling nudes |adult offer
 sem ban |assure
 sem consulta |loan terms
 sem experiencia |anyone
 sem golpe |denial
 sem risco |promise
 sem sair de casa |anyone
 sem virus |denial|assure
 semanal |period
 semanales |period
 seminggu |period
 semua kontak |many
 semua teman |many
 senales cripto |signals
 senales de forex |signals
 senales de trading |signals
 senales gratis |signals
 senales vip |signals
 senao |threat
 send 1 get 2 |doubling
 send a dm |contact
 send a message |contact
 send a text |text to
 send back double |doubling
 send it to |pass on
 send karo |pass on
 send me |money plea
 send me <money> |begging
 send me a dm |contact
 send me a message |contact
 send me a private |contact
 send me dm |contact
 send me your login |hand over login
 send me your password |hand over login
 send me your wallet |wallet act
 send nudes for |adult offer
 send sms |text to
 send stop |text to|small print
 send the word |text to
 send this message |pass on
 send this to |pass on
 send to |text to
 send to all |pass on
 send win |text to
 send your name |text to
 send your wallet |wallet act
 sende das an |pass on
 sendet das an |pass on
 sendet diese |pass on
 sending to girls |accusation
 senhor |mentor
 senhora |mentor
 senor |mentor
 senora |mentor
 sent a girl |accusation
 sent to a girl |accusation
 sent you a private |admirer
 senza busta paga |loan terms
 senza esperienza |anyone
 senza rischi |promise
 senza virus |denial|assure
 seo |craft
 sera banida |reported
 sera banni |reported
 sera bloqueada |trouble
 sera eliminada |reported|threat
 sera excluida |reported|threat
 sera ferme |trouble
 sera supprime |reported|threat
 sera suspendida |trouble|reported
 sera suspendu |reported
 sera suspensa |reported
 server |join
 server aktif |lively
 server attivo |lively
 server baru |server talk
 server boost |ware
 server boosts |ware
 server growing |server advert
 server is looking |server advert
 server kami |server talk
 server members |goods
 server minh |server talk
 server moi |server talk
 server namin |server talk
 server nang dong |lively
 server saya |server talk
 serveur actif |lively
 serveur communautaire |server talk
 serveur discord |server talk
 services available |for hire
 servicio de hackeo |hacker
 servicio de videollamada |adult offer
 servidor activo |lively
 servidor ativo |lively
 servidor de discord |server talk
 servidor novo |server talk
 servidor nuevo |server talk
 servizi |for hire
 serwer discord |server talk
 session app |contact
 sesso |adult
 sesso dal vivo |adult offer
 set your own hours |little time
 setiap hari |period
 settle |pay up
 setup exe |program
 seu banco |bank
 seu cartao |bank
 seu cpf |bank
 seu pacote |parcel
 seu pedido |parcel
 seu premio |won
 seule |lonely
 seus contatos |many
 sevinirim |plea
 sex |adult
 sex chat |adult offer
 sex kamerki |adult offer
 sex tape |adult|adult offer
 sex video |adult offer
 sex videos |adult|adult offer
 sexcam |adult|adult offer
 sexchat |adult offer
 sexe |adult
 sexo |adult
 sexo en vivo |adult offer
 sext |adult
 sextape |adult|adult pack
 sexting |adult
 sexting session |adult pack
 sextreffen |adult offer
 sexy |adult
 sexy chat |adult offer
 sexy girls |adult offer
 sexy pics |adult offer
 sexy singles |singles
 sfortuna |threat
 shackowane |warning
 share it |subscribe
 share karo |pass on
 share ke |pass on
 share this message |pass on
 share this to |pass on
 share this with |pass on
 she helped me |testimonial
 shes legit |testimonial
 shilling |craft
 shipment |parcel
 shipping fee |fee|parcel trouble
 shit de qualite |drugs
 shitcoin |coin
 shop |sell
 shop now |offer|seller
 show cam |adult offer
 show hang |adult offer
 show love |visit
 show some love |visit
 show support |plea
 show yapiyorum |adult offer
 show you how |teach
 show you the way |teach
 shrooms |drugs
 si avverera |luck
 si no |threat
 si tu ne |threat
 sial |threat
 siapa saja |anyone
 sicak sohbet |adult offer
 sichere dir |claim
 sichere tipps |sure bets
 sichere wette |sure bets
 sichere wetten |sure bets
 sicherheitsteam |authority
 sichert euch |claim
 sicuro al <percent> |assure
 side hustle |job
 side income |job
 sie haben gewonnen |won
 sie wurden ausgewahlt |won
 sigam |subscribe
 siganme |subscribe
 sign here |claim now
 sign in |mend
 sign in attempt |trouble
 sign up bonus |promo code
 signal app |contact
 signal group |signals
 signale |reported
 signale par accident |mistaken report
 signale par erreur |mistaken report
 signale sans faire expres |mistaken report
 signale ton compte |mistaken report
 signalgruppe |signals
 signals channel |signals
 signals group |signals
 signature |developing
 signaux de trading |signals
 signaux gratuits |signals
 signaux vip |signals
 signor |mentor
 signora |mentor
 signup bonus |bonus
 sigo de volta |swap
 sigueme |subscribe
 sikayet edildi |reported
 sike|sure bets
 sikhao |teach
 sikhaunga |teach
 sikhaye |teach
 sikis |adult
 silinecek |reported
 sim kaptbi |goods
 sim palsu |dark ware
 simple job |job
 simple task |job|tasks
 simple tasks |job|tasks
 simule |loan terms
 sin baneo |assure
 sin buro |loan terms
 sin burp |loan terms
 sin estafas |denial
 sin experiencia |anyone
 sin requisitos |loan terms
 sin riesgo |promise
 sin virus |denial|assure
 sinais de trade |signals
 sinais do aviator |sure bets
 sinais gratis |signals
 sinais vip |signals
 single frauen |singles
 single girl |lonely
 single ladies |singles
 single mom |lonely
 single mum |lonely
 single women |singles
 singles in deiner nahe |singles
 singles in your area |singles
 sinh loi |profit
 sinh vien |anyone
 sinon |threat
 sinyal grubu |signals
 sinyal kanali |signals
 sinyal trading |signals
 sinyal vip |signals
 siparisiniz |parcel
 sirf mobile |anyone
 site de rencontre |singles
 site web |craft
 sites |craft
 siti web |craft
 situs judi |bets
 situs slot |bets
 sketchy |warning
 skin changer |pirated
 skins |prize|goods|belongings
 skins gambling |bets
 skontaktuj sie |contact
 skopiuj i wklej |pass on
 skorzystaj |claim
 slide into |contact
 slimming pills |drugs
 sll |offer
 slot gacor |bets
 slot online |bets
 slut |adult
 small channel |plea|channel link
 small content |plea
 small creator |plea
 small fee |fee
 small streamer |plea
 small tasks |tasks
 small youtuber |plea
 smart contract |craft
 smart contracts |craft
 smash that |subscribe
 smash the like |subscribe
 smm |goods
 smm panel |goods
 sms to |text to
 smurf accounts |goods
 snap coquin |adult
 snap hot |adult offer
 snap me |contact
 snapchat |add me
 so grateful |testimonial
 so luong cp han |claim
 so precisa de um celular |anyone
 so tai khoan |pay here
 social |company
 social server |server advert
 sofortkredit |loan terms
 sofortlieferung |offer
 soi keo |bets
 soi keo chuan |sure bets
 sol |token
 solana |token|coin
 soldi facili |profit
 soldi falsi |dark ware
 solicita |loan terms
 solicite |loan terms
 solicito personal |job|recruiting
 solita |lonely
 solo con tu celular |job
 solo con tu telefono |job
 solo necesitas |anyone
 solteira |lonely
 solteiras |singles
 soltera |lonely
 solteras |singles
 some left |free
 somebody dms |warning
 somebody has |admirer
 somebody is posting |warning
 somebody posts |warning
 someone has contacted |admirer
 someone is posting |warning
 someone posts |warning
 someone you know |admirer
 son gun |claim
 sondages |tasks
 sonst |threat
 soporte de discord |authority
 soporte de steam |authority
 soporte tecnico |authority
 sorry for advertising |sorry
 sorry for self promo |sorry
 sorry for spam |sorry
 sorry for spamming |sorry
 sorry for the spam |sorry
 sorry fur den spam |sorry
 sorry to bother you |sorry
 sorteando |free
 sorteio |free|draw
 sorteio de nitro |perks
 sorteios |free|perks
 sorteios de nitro |perks
 sorteo |free|draw
 sorteos |free|perks
 sorteos de nitro |perks
 sospesa |trouble
 sospeso |trouble
 sospetto |trouble
 sou grata |testimonial
 sou grato |testimonial
 sou pequeno |plea
 soulmate |singles
 source of income |profit
 soutenez |visit
 soutiens |visit
 soy nuevo |plea
 soy pequeno |plea
 sozinha |lonely
 sp precisa de um celular |anyone
 spam bot |warning
 spam degil |sorry
 spam icin ozur |sorry
 spam nahi |sorry
 spam tools |dark ware
 spambots |warning
 spammer |warning
 spammers |warning
 spare change |begging
 spare some |give us|begging
 spare time |little time
 sparkasse |bank
 special offer |offer
 specialist |expert
 specially selected |won
 spedizione |offer
 speed dating |singles
 spelni sie |luck
 spende |give us
 spenden |give us
 spendet |give us
 spese di spedizione |fee
 spese doganali |fee
 spicy content |adult pack|adult word
 spielautomaten |bets
 spiesz sie |claim
 sports betting |bets
 sportsbook |bets
 sportwetten |bets
 spot me |money plea
 spotify |goods
 spotify premium |goods
 sprawdz |visit
 sprawdzcie |visit
 sprzedaje |sell|offer|seller
 sprzedaje nudesy |adult offer
 sprzedam |sell|offer|seller
 sprzedam nudesy |adult offer
 spy on |hacker
 spy on your |hacker
 squad |playing
 sr |mentor
 sra |mentor
 stack trace |developing
 stacked |goods
 stacked account |goods
 stacked accounts |goods
 staff a l ecoute |lively
 staff actif |lively
 staff activo |lively
 staff ativa |lively
 staff di discord |authority
 stake 10 |sure bets
 standard rate |small print
 stanotte |threat
 start at |sell
 start charging |threat
 start earning |teach
 started a new |plea
 starting at |offer
 starting from |offer
 starting price |for hire
 starts at |sell
 starving |plight
 stationnement |toll
 stay at home |anyone
 std txt rate |small print
 steal your account |warning
 stealing accounts |warning
 stealth launch |launch
 steam |platform
 steam admin |authority
 steam destek |authority
 steam gift |prize|gift money
 steam gift <money> |gift money
 steam gifts |prize|gift money
 steam keys |goods
 steam mitarbeiter |authority
 steam support |authority
 steam unlocker |pirated
 steam wallet |prize
 step sis |adult
 stepsis |adult
 steroids |drugs
 steuererstattung |refund
 still unclaimed |waiting
 still working |assure
 stimme fur mein team |your vote
 stimme fur mich |lure
 stimmt fur mein team |your vote
 stimmt fur mich |lure
 stimmt fur unser team |your vote
 stimulus check |refund
 stimulus payment |refund
 stirbst du |threat
 stk |pay here
 stock alert |stock tips
 stock alerts |stock tips
 stock analysis |stock tips
 stock analyst |stock tips
 stock market group |stock tips
 stock picks |stock tips
 stock tips |stock tips
 stocks |invest
 stokta |offer
 stolen bitcoin |recovery
 stolen cards |dark ware
 stolen crypto |recovery
 stop 2 |small print
 stop by |visit
 stop sms |small print
 stop texts |small print
 stop to |small print
 stopped at |parcel trouble
 stopsms |small print
 stp |please
 stranded |stuck
 stream package |craft
 stream setup |craft
 streamer |channel link
 streaming now |visit
 strip |adult
 stripper |adult
 stripping |adult
 strony |craft
 stuck abroad |stuck
 stuck funds |recovery
 stuck withdrawals |victim
 students |anyone
 stunden am tag |little time
 stunden pro tag |little time
 stuur een dm |contact
 stuur me |contact
 su banco |bank
 su cuenta |bank|your account
 su envio |parcel
 su paquete |parcel
 su pedido |parcel
 su tarjeta |bank
 su telegram |contact
 su whatsapp |contact
 sua conta |bank|your account|platform
 sua conta bancaria |bank
 sua encomenda |parcel
 sua entrega |parcel
 sub 4 sub |swap
 sub back |plea|swap
 sub back dunga |swap
 sub cheo |swap
 sub for sub |swap
 sub gegen sub |swap
 sub karo |subscribe
 sub ke badle |swap
 sub kenh |subscribe
 sub lai |swap
 sub me |subscribe
 sub per sub |swap
 sub por sub |swap
 sub pour sub |swap
 sub to |subscribe
 sub to me and |swap
 sub tra |swap
 sub u back |swap
 sub x sub |swap
 sub you back |swap
 sub za sub |swap
 sub4 sub |swap
 sub4sub |swap
 subek za subka |swap
 submit a ticket |support ticket
 submit an appeal |mend
 submit your wallet |wallet act
 subrek |subscribe
 subs |subscribe
 subs balik |swap
 subs for subs |swap
 subscribe |subscribe
 subscribe back |swap
 subscribe balik |swap
 subscribe for subscribe |swap
 subscribe kar |subscribe
 subscribe kardo |subscribe
 subscribe karo |subscribe
 subscribe kro |subscribe
 subscribe niyo |subscribe
 subscribe to |subscribe
 subscribe to me and |swap
 subscribe ya |subscribe
 subscribed |subscribe
 subscribers |subscribe
 subscribing |subscribe
 subscribing back |swap
 subsidio |refund
 subskrybuj |subscribe
 subskrybujcie |subscribe
 subxsub |swap
 suby |subscribe
 successful withdrawal |testimonial
 suche leute |job|recruiting
 sudah terbukti |testimonial
 sugar baby |hacker|singles
 sugar daddy |hacker|singles
 sugar momma |singles
 sugar mommy |hacker|singles
 sugar mummy |singles
 suis moi |subscribe
 suivez moi |subscribe
 sumbangan |give us
 sunpass |toll
 sunucum|server talk
 sunucuma gel|server talk
 sunucumuza|server talk
 sunucumuza gel|server talk
 suo account |your account
 super recomendo |testimonial
 supheli |trouble
 suporte da steam |authority
 suporte do discord |authority
 suporte steam |authority
 suporte tecnico |authority
 support |talk to
 support chahiye |plea
 support discord |authority
 support karo |visit|plea
 support me |visit
 support my |visit
 support steam |authority
 support team |authority
 support technique |authority
 support us |give us|visit
 supportate |visit
 supporto discord |authority
 supporto steam |authority
 sur telegram |contact
 sur whatsapp |contact
 sure 2 odds |sure bets
 sure bet |sure bets
 sure bets |sure bets
 sure games |sure bets
 sure odds |sure bets
 sure prediction |sure bets
 sure profit |guaranteed
 sure shot |sure bets
 sure tips |sure bets
 sure win |sure bets
 sure wins |sure bets
 surgery |plight
 surprise awaiting |won
 surprise gift |lucky day
 survey |tasks
 surveys |tasks
 suscribanse |subscribe
 suscribete |join|subscribe
 suscribirse |subscribe
 suscribirte |subscribe
 suscriptores |subscribe
 suspecte |trouble
 suspend |talk to
 suspend ho |trouble
 suspended |trouble|talk to
 suspendida |trouble
 suspendido |trouble
 suspendu |trouble
 suspendue |trouble
 suspensa |trouble
 suspension |trouble
 suspenso |trouble
 suspicious activity |trouble|reported|verdict
 suspicious link |warning
 suspicious login |trouble
 sv minh |server talk
 svp |please
 sweat drops |adult sign
 sweepstake |draw
 sweepstakes |draw|lottery
 swerte |luck
 swing by |visit
 syarat mudah |loan terms
 sygnaly vip |signals
 sync your wallet |wallet act
 synchronize your wallet |migration
 szczescie |luck
 szpital |plight
 szukam ospb |job|recruiting
 szukamy ospb |job|recruiting
 szybka kasa |profit
 szybki hajs |profit
 t 6ahk |bank
 t abonner |subscribe
 t c |small print
 t cs |small print
 t me |contact
 ta pagando |testimonial
 taches simples |tasks
 taglich |period
 taglich ausgezahlt |daily pay
 taglich bezahlt |daily pay
 tagliche auszahlung |daily pay
 tagliche bezahlung |daily pay
 tagliche rendite |guaranteed
 tai |download
 tai khoan |goods
 tai khoan cua ban |your account
 tai khoan ngan hang |bank
 tai ngay |download
 tai ve |download
 tai xiu |bets
 take a chance |plea
 take a look at my channel |visit
 take a minute |plea
 take a moment |plea
 take a second |plea
 take all my skins |giving all
 take any skin |giving all
 take any skin you want |giving all
 take your |paid help
 take your class |essays
 take your exam |essays
 take yours |claim
 takibe takip |swap
 takimima oy |your vote
 taking commissions |for hire
 takip edin |subscribe
 takip et|subscribe
 takipci |goods
 talk to him |contact
 talk to me |see me
 tandcs |small print
 tang |free
 tang 100k |bonus
 tang 50k |bonus
 tang 88k |bonus
 tang tien |bonus
 tanie |cheap
 tanio |sell|offer|cheap
 tanpa jaminan |loan terms
 tanpa modal |promise
 tanpa pengalaman |anyone
 tanpa risiko |promise
 tanpa virus |assure
 tante |singles
 tap here |claim
 tap the link |claim
 tap to |claim now
 tapret|craft
 tareas |essays
 tareas sencillas |tasks
 tareas simples |tasks
 tarefas simples |tasks
 tarifs |offer
 tarjetas de regalo |goods
 taruhan |bets
 tasa de aduana |fee
 tasa de envio |fee
 tasa de interes |loan terms
 tasarim |craft
 tasarimlar |craft
 task complete |tasks
 tasso |loan terms
 tat ca ban be |many
 taux |loan terms
 taux d interet |loan terms
 tavsiye ederim |testimonial
 tax rebate |refund
 tax refund |refund
 taxa alfandegaria |fee
 taxa de entrega |fee
 taxa de importacao |fee
 taxa de liberacao |fee
 taxada |parcel trouble
 taxado |parcel trouble
 tbi bbinrpan|chosen
 tbic py6 |amount
 tboero akkayhta |your account
 tboero ropoaa |near you
 tbon akkayht |your account|platform
 tbon ctnm |your account
 tbon npoonnb |platform
 tcc |essays
 tcs |small print
 te ajudo a |teach
 te ayudo a |teach
 te denunciei por engano |mistaken report
 te denunciei sem querer |mistaken report
 te devuelvo |swap
 te enseno |teach
 te ensino |teach
 te explico como |teach
 te has ganado |won
 te koop |sell
 te mostro como |teach
 te muestro como |teach
 te reporte por accidente |mistaken report
 te reporte por error |mistaken report
 te reporte sin querer |mistaken report
 te reportei por engano |mistaken report
 te reportei sem querer |mistaken report
 te sigo de vuelta |swap
 teach you |teach
 teams chat |contact
 tebrikler |won
 tech |expert
 tecrube gerek|anyone
 tectepbi |try game
 teen content |adult offer
 teen leaks |adult offer
 teen nudes |adult offer
 teens |adult
 teile das mit |pass on
 teilt das mit |pass on
 telanjang |adult
 telas |goods
 telecharge |download
 telecharger |download
 telechargez |download
 telefondan |anyone
 telefonem |anyone
 telefonla |anyone
 telefonunla |anyone
 telegram |contact|join
 telegram accounts |goods
 telegram channel |contact
 telegram group |contact
 telegram me |contact
 telegram par |contact
 telegram pe |contact
 telegramdan |contact
 teletravail |job
 tell all your |pass on
 tell everyone |pass on
 tell me if it works |boast
 tell your friends |pass on
 tema no 3apa6otky |job
 teman baru |company
 temka |job
 tempo libero |little time
 tempo livre |little time
 temps libre |little time
 ten people |teach|many
 ten persons |teach
 ten servers |many
 tendras suerte |luck
 teneooh|anyone
 tera sorte |luck
 terbatas |claim
 terbukti |testimonial
 terdekat |near you
 terima |for hire
 terima kasih |testimonial
 terima vcs |adult offer
 term paper |essays
 term papers |essays
 termina pronto |claim
 terms and conditions |small print
 terms apply |small print
 termurah |offer|cheap
 terpercaya |offer
 tertahan |parcel trouble
 teruskan |pass on
 tes contacts |many
 tesekkurler |testimonial
 tesi di laurea |essays
 tesis |essays
 teslim edilemedi |parcel trouble
 teslim edilememis|parcel trouble
 teslimat |offer
 test a game |try game
 test game saya |try game
 test my game |try game
 test my new |try game
 test our game |try game
 test play |try game
 testa meu jogo |try game
 testar meu jogo |try game
 testare il mio gioco |try game
 teste mein spiel |try game
 teste mon jeu |try game
 testear mi juego |try game
 testem meu jogo |try game
 tester mon jeu |try game
 testers for |try game
 testet mein spiel |try game
 testez mon jeu |try game
 testnet |developing
 tetas |adult
 tette |adult
 text 2 |text to
 text back |text to
 text chat |text to
 text claim |text to
 text go to |text to
 text in |text to
 text me |contact|see me
 text now |text to
 text play |text to
 text stop |text to|small print
 text the word |text to
 text to |text to
 text ur |text to
 text us |contact
 text win |text to
 text yes |text to
 text your |text to
 tez yazimi |essays
 tg |contact
 tham gia |join
 thanh toan trong ngay |daily pay
 thank you expert |testimonial
 thank you in advance |please
 thank you mrs |testimonial
 thank you sir |testimonial
 thank you so much mr |testimonial
 thanks in advance |please
 thanks mrs |testimonial
 thanks sir |testimonial
 thanks to expert |testimonial
 thanks to mr |testimonial
 thc carts |drugs
 thc vapes |drugs
 the admin |talk to
 the admins asked me |on behalf
 the cao |goods
 the code beast |promo code
 the moderator |talk to
 the mods asked me |on behalf
 the needy |plight
 the official one |denial
 the owner asked me |on behalf
 the owners asked me |on behalf
 the staff asked me |on behalf
 theo dri |subscribe
 thesis |essays
 they pay me |testimonial
 thicc |adult word
 thiet ke |craft
 thinks ur hot |admirer
 this cover |channel
 this is legit |denial
 this is real |denial
 this is spam |sorry
 this platform |testimonial
 thoi gian ranh |little time
 thousands of members |crowd
 through the guidance |mentor
 thu game cua minh |try game
 thu mua |sell
 thu nhap |profit
 thuiswerk |job
 thumbnail |craft
 thumbnails |craft
 thumbs up |subscribe
 thuoc lac |drugs
 ti aiuto a |teach
 ti insegno |teach
 ti mostro |teach
 ticket |talk to
 ticket against your account |mistaken report
 ticket against your profile |mistaken report
 ticket against your steam |mistaken report
 ticket support |authority
 tidak sengaja melaporkan |mistaken report
 tiempo libre |little time
 tien ao |invest
 tien gia |dark ware
 tigrinho |bets
 tikla |claim
 tiklamayin |warning
 tiklayin |claim
 tiktok followers |goods
 tiktok leaks |adult offer
 tiktok views |goods
 tiktokum |channel
 till my salary |stuck
 tim ban gai |singles
 tim ban trai |singles
 timely delivery |paid help
 timo |warning
 tips saham |stock tips
 tipster |bets
 tirage au sort |draw
 tits |adult|adult word
 titten |adult
 tnhbkooo |bank
 to avoid |mend
 to avoid suspension |verdict
 to borrow <money> |money plea
 to claim |draw
 to comecando |plea
 to enter text |text to
 to nie oszustwo |denial
 to nie scam |denial
 to nie spam |sorry
 to opt out |small print
 to order |offer|seller
 to play text |text to
 to receive txt |text to
 to stop |small print
 to the moon |hype
 to ty na tym |lure
 to unlock the channels |human check
 to unsubscribe |small print
 to verify |verify
 to4har ctabka |sure bets
 to4hbie nporho3bi |sure bets
 to4hbin nporho3 |sure bets
 todo dia |period
 todos os dias |period
 todos os seus amigos |many
 todos seus contatos |many
 todos tus amigos |many
 todos tus contactos |many
 toge |adult
 togel |bets
 tokeh|invest|token
 token |token
 token drop |airdrop
 token grabber |pirated
 token joiner |goods
 token migration |migration
 token swap |migration
 tokens |token
 toll |toll
 tolls |toll
 tolong |please
 tombola |draw
 tomorrow will be |luck
 ton colis |parcel
 ton compte |your account|platform
 ton prix |won
 tonbko 18 |anyone
 tones |handset
 tonton |visit
 top grades |paid help
 top up |goods
 top up bonus |private server
 toponncb |claim
 toponntecb |claim
 toprobbie cnrhanbi |signals
 topup |goods
 toss fix |sure bets
 totally legit |denial
 totan |bets
 tournament |playing
 tours gratuits |bets|bonus
 tous tes amis |many
 tous vos contacts |many
 toxic free |community
 tpax|adult
 tpe6yetcr |job
 tpe6yetcr cotpyahnk |job
 tpe6yiotcr |job
 tpena|invest
 tpenaep |mentor
 tpenaepa |mentor
 tpenanhr|invest
 tq comecando |plea
 tra luong ngay |daily pay
 tra sub |swap
 trabaho |job
 trabaja desde casa |job
 trabajar desde casa |job
 trabajo de medio tiempo |job
 trabajo desde casa |job
 trabajo en linea |job
 trabajo online |job
 trabajo remoto |job
 trabajos universitarios |essays
 trabalhar em casa |job
 trabalhe em casa |job
 trabalho em casa |job
 trabalho online |job
 trabalho pela internet |job
 trabalho remoto |job
 trabalhos academicos |essays
 trade link |belongings
 trade manager |mentor
 trade nudes |adult offer
 trade offer |prize|belongings
 trade offers |prize|belongings
 trader |invest|mentor
 trading |invest
 trading academy |signals
 trading activities |pitch
 trading coach |mentor
 trading course |signals
 trading expert |mentor
 trading journey |pitch
 trading mentor |mentor
 trading mentorship |signals
 trading nudes |adult offer
 trading portfolio |pitch
 trading results |pitch
 trading signale |signals
 trading signals |market signals
 trading strategies |pitch
 trading strategy |pitch
 traffic ticket |toll
 traffic violation |toll
 trafik cezasi |toll
 tragamonedas |bets
 trainer code |friend code
 training provided |anyone
 tramadol |drugs
 transfer fee |fee
 transfer me |money plea
 transfere |pass on
 transferencia |pay here
 trattenuto |parcel trouble
 travail a distance |job
 travail a domicile |job
 travail en ligne |job
 travailler a domicile |job
 trc20 |pay here
 tren 18 tuoi |anyone
 triche |pirated
 tried to contact |waiting
 triple your |guaranteed
 tritt bei |join
 tro cap |refund
 troca de inscritos |swap
 troco inscricao |swap
 troia |adult
 troie |adult
 trojan |warning
 tron bo |adult pack
 trong 24h |period
 trop percu |refund
 trucchi gratis |pirated
 trucos para |pirated
 true love |luck
 true tone |handset
 truffa |warning
 truffatore |warning
 truffatori |warning
 truffe |warning
 trung thuong |won
 trust and safety |authority
 trust me |assure
 trust safety |authority
 trusted recovery |recovery
 trusted seller |offer|seller
 trusted shop |offer
 trustworthy |testimonial
 try my game |try game
 try my new game |try game
 try our game |try game
 try out my game |try game
 try this beta |try game
 try this game |try game
 trying to contact |waiting
 trying to get to |plea
 trying to grow |plea
 trying to hit |plea
 trying to reach |plea
 trying to reach you |waiting
 ts and cs |small print
 ts cs |small print
 ts cs apply |small print
 tsncs |small print
 tu 18 tuoi |anyone
 tu as ete choisi |won
 tu as ete selectionne |won
 tu as gagne |won
 tu banco |bank
 tu cuenta |your account|platform
 tu envio |parcel
 tu es le gagnant |won
 tu ne seras pas decu |plea
 tu paquete |parcel
 tu premio |won
 tu tarjeta |bank
 tu veux gagner |teach
 tua conta |your account
 tugas mudah |tasks
 tugas sederhana |tasks
 tugas simpel |tasks
 tum arkadaslar|many
 tumhara account |your account
 tune in |visit
 turant loan |loan terms
 turbanli |adult
 turk ifsa |adult offer
 turn off antivirus |assure
 turn off your antivirus |assure
 turned <money> |profit
 tus contactos |many
 tusi |drugs
 tutorials |introduce
 tutti i contatti |many
 tutti i tuoi amici |many
 tuyen |job
 tuyen cong tac vien |job|recruiting
 tuyen ctv |job|recruiting
 tuyen dung |job
 twitch channel |channel link
 twitch emotes |craft
 twitter accounts |goods
 twoja karta |bank
 twoja nagroda |won
 twoja paczka |parcel
 twoje konto |bank|your account|platform
 twojego konta |your account
 twpj bank |bank
 txt chat |text to
 txt claim |text to
 txt now |text to
 txt stop |text to|small print
 txt to |text to
 txt ur |text to
 txt us |text to
 txt win |text to
 txt your |text to
 tygodniowo |period
 tygodnipwki |daily pay
 tylko telefon |anyone
 type in your login |hand over login
 type your password |hand over login
 typhnp|playing
 typing job |job
 typy bukmacherskie |bets
 typy na dzis |bets
 u have been |won
 u have won |won
 u r a winner |won
 u won |won
 uang palsu |dark ware
 uber 18 |anyone
 uber telegram |contact
 uber whatsapp |contact
 uberweisung |pay here
 uc |goods
 ucretsiz |free
 ucretsiz hile |pirated
 ucretsiz ifsa |adult offer
 ucuz |offer|cheap
 ucuza |cheap
 uehbi |offer
 uenb |plea
 ugc limiteds |goods
 ugrayin |visit
 ugursuzluk |threat
 uid |friend code
 ulasin |contact
 ultima occasione |claim
 ultimas vagas |claim
 ultimos cupos |claim
 um like |subscribe
 um zu vermeiden |mend
 umfragen |tasks
 umrze |threat
 umrzesz |threat
 umsonst |free
 umur 18 |anyone
 un abonnement |subscribe
 un like |subscribe
 un pouce bleu |subscribe
 unable to contact |waiting
 unable to deliver |parcel trouble
 unanse |join
 unanse a mi |server talk
 unauthorised |trouble
 unauthorized |trouble
 unauthorized access |verdict
 unauthorized login |verdict
 unbefugte |trouble
 unclaimed |won
 unclaimed airdrop |eligible
 unclaimed funds |refund
 unclaimed money |refund
 unclaimed rewards |eligible
 unclaimed tokens |eligible
 uncut video |viral clip
 undeliverable |parcel trouble
 under review |trouble|reported
 under the guidance |mentor
 under your bed |threat
 underrated |plea
 undetected |assure
 undetected cheat |pirated
 undetected cheats |pirated
 undetected hack |pirated
 undian |draw
 unduh |download
 unete |join
 unete a mi servidor |server talk
 unete a nuestro servidor |server talk
 ung ho |give us|visit
 ungewohnliche |trouble
 unisciti |join
 unit test |developing
 unitevi |join
 unlimited diamonds |private server
 unlimited gems |private server
 unlock |unlock
 unlock all |access
 unlock all tool |pirated
 unlock the server |human check
 unlock your |mend
 unlocked version |pirated
 unlocks |unlock
 unopob baniot|invest
 unopobbie aktnbbi |invest
 unopobbix aktnb|invest
 unopobbix baniot|invest
 unpaid |pay up
 unpaid balance |toll
 unpaid fee |fee
 unpaid invoice |toll
 unpaid shipping |parcel trouble
 unpaid ticket |toll
 unpaid toll |toll
 unredeemed |waiting
 unsecured loans |loan terms
 unser kanal |channel
 unser server |server talk
 unsere dienste |for hire
 unserem server |server talk
 unsigned |plea
 unsub |small print
 unsubscribe |small print
 unterstutzt |give us|visit
 until my salary |stuck
 untung |profit
 untung pasti |guaranteed
 unusual activity |trouble|reported|verdict
 unusual login |trouble|verdict
 unusual sign |trouble
 unusual sign in |verdict
 unverified |trouble
 up and coming |plea
 up to <money> |loan terms
 update kare |mend
 update kyc |mend
 update payment |mend
 update the payment |mend
 update to the latest |handset
 update your |mend
 update your address |parcel trouble
 update your payment |mend
 upfront |payment
 upgrade your |handset
 upgrade your wallet |migration
 upi |pay here
 ups |parcel
 ur a winner |won
 ur awarded |won
 ur lucky day |lucky day
 ur mob |handset
 ur mobile |handset
 ur prize |won
 urgent loan |loan terms
 urgent we are trying |waiting
 urgente |loan terms
 urgently hiring |job|recruiting
 us only |anyone
 usa el codigo |promo code
 usa el cpdigo |promo code
 usa only |anyone
 usdt |invest|token|pay here
 use code |promo code
 use my code |promo code
 use o codigo |promo code
 use o cpdigo |promo code
 use the link |mend
 usia 18 |anyone
 using your phone |anyone
 usps |parcel
 ustawione mecze |sure bets
 ustawiony mecz |sure bets
 utang |loan
 utilise le code |promo code
 uw pakket |parcel
 uy tin |offer|testimonial
 uye ol |join
 uygun fiyat|offer|cheap
 uzman |mentor
 v bucks |prize|goods
 v bucks generator |pirated
 v4v |swap
 va voir |visit
 vacancies |job
 vacancy |job
 vacante |job
 vacantes |job
 vaga |job
 vagas |job
 vagas limitadas |claim
 vai morrer |threat
 vai receber |luck
 vai se realizar |luck
 vai tieng |little time
 valid 12hrs |small print
 validate |mend
 validate your wallet |wallet act
 valorant |goods
 valorant account |goods
 valorant accounts |goods
 valorant hesap |goods
 valores a receber |refund
 valve |platform
 valve employee |authority
 vao group |join
 vao nhpm |join
 vao server |server talk
 vape carts |drugs
 vaquinha |give us
 vas mourir |threat
 vay |loan
 vay tien |loan
 vay von |loan
 vayan a |visit
 vazadas |adult
 vazadas gratis |adult offer
 vazado |adult
 vazados |adult
 vbucks |prize|goods
 vbucks generator |pirated
 vc events |lively
 vc ganhou |won
 vcs murah |adult offer
 ve a ver |visit
 ve la |visit
 vean |visit
 veja |visit
 vejam |visit
 vem conversar |see me
 vem dm |contact
 vem pro |join
 vem pv |contact
 vem ver |see me
 vend |sell
 venda |sell
 vendas |sell
 vende se |sell|seller
 vendemos |sell|offer|seller
 vendendo |sell|offer|seller
 vendesi |sell
 vendiamo |sell|seller
 vendo |sell|offer|seller
 vendo contenido |adult offer
 vendo contenuti |adult offer
 vendo foto |adult offer
 vendo nudes |adult offer
 vendo pack |adult offer
 vendo packs |adult offer
 vends |sell|seller
 vends nudes |adult offer
 venez |join
 venez dm |contact
 venez mp |contact
 venez sur mon serveur |server talk
 venez voir |visit
 venha |join
 venmo |pay here
 venta |sell
 vente |sell
 ver videos |tasks
 verbinde dein wallet |wallet act
 verbinde deine wallet |wallet act
 verdachtige |trouble
 verdachtige aktivitat |reported
 verdiene |profit
 verdienen |profit
 verdienst |profit
 verdient |profit
 verdopple dein geld |guaranteed
 verfugbar |offer
 vergi iadesi |refund
 verifica |mend
 verifica il tuo |verify
 verifica tu |verify
 verifica tu wallet |wallet act
 verificar sua |verify
 verificar tu |verify
 verification bot |human check
 verifie ton |verify
 verified accounts |goods
 verified cash app |goods
 verified cashapp |goods
 verified paypal |goods
 verified seller |offer|seller
 verifiez |mend
 verifiez votre |verify
 verifiez votre portefeuille |wallet act
 verifikasi |mend
 verifikasi akun |verify
 verifique |mend
 verifique su |verify
 verifique sua |verify
 verifique sua carteira |wallet act
 verifiziere |mend
 verifiziere dein |verify
 verifiziere deine wallet |wallet act
 verifizieren sie |mend
 verifizieren sie ihr |verify
 verify |mend
 verify identity |verify
 verify kare |mend
 verify karo |verify
 verify ownership |verify
 verify that you are human |human check
 verify their wallet |wallet act
 verify to access |human check
 verify to gain |human check
 verify you are human |human check
 verify your |mend|verify
 verify your age |human check
 verify your wallet |wallet act
 verify youre human |human check
 verkauf |sell
 verkaufe |sell|offer|seller
 verkaufe bilder |adult offer
 verkaufe nacktbilder |adult offer
 verkaufen |sell
 verkoop |sell
 verlorene krypto |recovery
 verlose |free
 verlosung |free|draw
 verra eliminato |reported
 verra sospeso |reported
 versand |offer
 versandgebuhr |fee
 verschenke |free|giving
 verschenken |free|giving
 versehentlich gemeldet |mistaken report
 versehentlich reportet |mistaken report
 vi aiuto a |teach
 vi insegno |teach
 vi mostro |teach
 via dm |contact
 via email |contact
 via facebook |contact
 via instagram |contact
 via pix |daily pay
 via telegram |contact
 via tg |contact
 via wa |contact
 via whatsapp |contact
 viagra |drugs
 vicino a te |near you
 victim of |victim
 victims |plight
 victims of |victim
 video baru saya |channel
 video bokep |adult offer
 video call |adult pack
 video call nude |adult offer
 video call sex |adult offer
 video cua minh |channel
 video editing |craft
 video editor |craft
 video gue |channel
 video handset |handset
 video izle|tasks
 video like |tasks
 video llamadas hot |adult offer
 video moi |channel
 video phone |handset
 video saya |channel
 video viral |viral clip
 videoanruf |adult pack
 videochiamata |adult pack
 videollamada |adult pack
 videollamadas |adult pack
 videollamadas hot |adult offer
 videom|channel
 videos liken |tasks
 videos porno |adult offer
 videoschnitt |craft
 viec lam |job
 viec lam online |job
 viec lam them |job
 viec nhe |job
 viec online |job
 viel gluck |luck
 vielen dank an |testimonial
 viens |join
 viens dm |contact
 viens me voir |see me
 viens mp |contact
 viens parler |see me
 viens sur mon serveur |server talk
 viens voir |visit
 viet luan van |essays
 viet thue |essays
 vietcombank |bank
 view for view |swap
 view my channel |visit
 view4view |swap
 viewed your profile |admirer
 views likes |goods
 vincita sicura |sure bets
 vincula tu wallet |wallet act
 violated |trouble
 violated our |verdict
 violating |trouble
 violation |trouble
 vip calls |signals
 vip content |exclusive
 vip group |signals
 vip gruppe |signals
 vip investment |guaranteed
 vip kahan |signals
 vip signale |signals
 vip signals |signals
 vip sinyal|signals
 vip tips |sure bets
 viral full |viral clip
 viral mms |adult offer
 viral video |viral clip
 virement |pay here
 virtual assistant |job
 virus |warning
 virus degil |denial
 virus free |denial|assure
 virus nahi |assure
 virus yok |denial|assure
 virussuz |assure
 visit |mend|look
 visit my |visit
 visit our |visit
 visita |visit
 visitate |visit
 visite |visit
 visiten |visit
 vitalik |celebrity
 vlogs |introduce
 voce foi escolhido |won
 voce foi selecionado |won
 voce ganhou |won
 volete guadagnare |teach
 volksbank |bank
 volljahrig |anyone
 vom gewinn |share
 vom handy |anyone
 von zuhause arbeiten |job
 vorsicht |warning
 vota em mim |lure
 vota la mia squadra |your vote
 vota per me |lure
 vota por mi |lure
 vote aku |lure
 vote cho minh |lure
 vote em mim |lure
 vote for a friend |your vote
 vote for me |lure
 vote for my |lure
 vote for my child |your vote
 vote for my daughter |your vote
 vote for my friend |your vote
 vote for my skin |your vote
 vote for my son |your vote
 vote for my team |your vote
 vote for our |lure
 vote for our team |your vote
 vote for us |lure
 vote for us in the |your vote
 vote for your favorite |your vote
 vote my team |your vote
 vote pour moi |lure
 votre abonnement |bank
 votre banque |bank
 votre carte |bank
 votre colis |parcel
 votre commande |parcel
 votre compte |bank|your account
 votre gain |won
 votre livraison |parcel
 votre prix |won
 votre serveur |your account
 vou ajudar |teach
 vou ensinar |teach
 vou mostrar como |teach
 vouch |sell
 vouched |sell
 voucher |draw|giving
 voucher code |promo code
 vouchers |draw|giving
 vouches |sell|offer|payment
 vous abonner |subscribe
 vous avez ete choisi |won
 vous avez ete selectionne |won
 vous avez gagne |won
 vous etes le gagnant |won
 vous ne serez pas decus |plea
 vous voulez gagner |teach
 vq tinh bao cao |mistaken report
 vtuber model |craft
 vuestra cuenta |your account
 vuoi guadagnare |teach
 w 24h |period
 w dm |contact
 w okolicy |near you
 w przeciwnym razie |threat
 w twojej okolicy |near you
 wa 08|contact
 wa me |contact
 wa saya |contact
 wa6awk|job
 wager |bets
 wagers |bets
 waisen |plight
 waiting for you |see me
 waiting for your |waiting
 waiting to be |waiting
 waktu luang |little time
 walang experience |anyone
 walk you through |teach
 wallet address |pay here
 wallet below |wallet act
 wallet connect karo |wallet act
 wallet phrase |seed
 wallet recovery |recovery
 wallet rectification |migration
 wallet validation |migration
 wallet verbinden |wallet act
 wallet was stolen |stuck
 wallets below |wallet act
 wallhack |pirated|try game
 wanaba |adult
 wanna chat |see me
 wanna earn |teach
 wanna have fun |see me
 wanna make |teach
 wanna play |see me
 wanna see |see me
 want to earn |teach
 want to make |teach
 want to see |see me
 wants to meet you |admirer
 war victims |plight
 warna |threat
 warranty |offer
 was declined |trouble
 was flagged |verdict
 was not delivered |parcel trouble
 was reported |reported
 was selected |won
 was suspended |verdict
 waspada |warning
 watch full |viral clip
 watch me |see me
 watch me strip |adult offer
 watch my |visit
 watch our |visit
 watch out for |warning
 watch videos |tasks
 watching videos |tasks
 waxpai |warning
 wbijaj |join
 wbijajcie |join
 we are a band |introduce
 we are hiring |job
 we are selling |offer|seller
 we deliver |offer
 we do |paid help
 we give |loan terms
 we make music |introduce
 we make videos |introduce
 we offer |loan terms|paid help|for hire
 we provide |paid help|for hire
 we sell |offer|seller
 wealth group |stock tips
 web design |craft
 web developer |craft
 web development |craft
 webcam |adult
 webcam girl |adult
 webcam girls |adult offer
 webcamer |adult
 webseiten |craft
 website design |craft
 website development |craft
 websites |craft
 weed |drugs
 weed kaufen |drugs
 weekly |period
 weekly allowance |hacker
 weekly draw |draw
 weekly giveaways |perks
 weekly pay |daily pay
 weekly payment |daily pay
 weekly profit |guaranteed
 weekly returns |guaranteed
 weekly roi |guaranteed
 weekly salary |daily pay
 weight loss pills |drugs
 weiterleiten |pass on
 welcome bonus |bonus
 welcome to my |audience
 welcoming community |lively
 wells fargo |bank
 wenige stunden |little time
 were a band |introduce
 were hiring |job
 were selected |won
 wesprzyj |give us
 western union |pay here
 wett tipps |bets
 wetten |bets
 whale lock |sure bets
 whats app |contact
 whatsapp |contact
 whatsapp an |contact
 whatsapp at |contact
 whatsapp hacken |hacker
 whatsapp kare |contact
 whatsapp karo |contact
 whatsapp me |contact
 whatsapp number |contact
 whatsapptan |contact
 when you receive your profit |share
 while supplies last |claim
 whitelist |token
 who likes you |admirer
 who wants |see me
 wholesale |offer|seller
 wickr |contact
 wie du geld |teach
 wie man geld |teach
 wild gift appears |chosen
 will be appreciated |please
 will be banned |trouble
 will be charged |trouble|threat
 will be charging |threat
 will be closed |trouble|verdict
 will be deleted |trouble|reported|threat|verdict
 will be disabled |reported|verdict
 will be hacked |threat
 will be limited |trouble|verdict
 will be locked |verdict
 will be permanently |trouble|verdict
 will be shut down |threat
 will be suspended |reported|verdict
 will be terminated |verdict
 will bless |luck
 will die |threat
 will get free |luck
 will kill |threat
 will kiss |luck
 will never ask |warning
 will receive |luck
 will start charging |threat
 will turn |luck
 willkommensbonus |bonus
 willst du geld |teach
 willst du mich |see me
 win <percent> |sure bets
 win a |draw
 win cash |draw
 win r |run command
 win up to |draw
 windows defender |assure
 windows key |goods|run command
 windows keys |goods
 windows r |run command
 winner of |won
 winning tips |sure bets
 wir bieten |loan terms|for hire
 wir suchen leute |job|recruiting
 wird geloscht |trouble|reported|threat
 wird gesperrt |reported
 wird zuruckgehalten |parcel trouble
 wire me |money plea
 wirst du bekommen |luck
 wirst du sterben |threat
 wirus |warning
 wish will |luck
 with code |promo code
 with mr |mentor
 with mrs |mentor
 with the help of |mentor
 with your phone |anyone
 withdraw |profit
 withdrawal |profit
 withdrawals |profit
 within 24 |period|mend
 within 48 |period
 within a week |period
 within hours |period
 without risk |promise
 without scam |denial
 wives |singles
 wizard |expert
 wklej to |pass on
 wniox|adult
 wnwkn |drugs
 wochentlich |period
 wochentliche auszahlung |daily pay
 wollt ihr geld |teach
 wolnym czasie |little time
 women in your area |singles
 women near you |singles
 won a guaranteed |won
 wont be disappointed |plea
 wont regret |plea
 wont scam |denial
 work at home |job
 work from home |job
 work online |job
 work opportunity |job
 work remotely |job
 worked for me |boast
 working 2025 |assure
 working 2026 |assure
 working from home |job
 working remotely |job
 works for you |boast
 worldwide |anyone
 worldwide delivery |offer
 worldwide shipping |offer
 would appreciate |please
 would mean a lot |plea
 would mean the |plea
 wpadajcie |visit
 wpadnij |visit
 wplac |give us
 wplaty |give us
 write him |contact
 write me |contact
 write off |injury
 write to her |contact
 write to him |contact
 wrong address |parcel trouble
 wsparcie discord |authority
 wsparcie steam |authority
 wspieraj |visit
 wstrzymana |parcel trouble
 wszystkich znajomych |many
 wszystkim znajomym |many
 wurde gemeldet |reported
 wurde mich freuen |plea
 wurde mir helfen |plea
 wurdest ausgelost |won
 wygral pan |won
 wygralas |won
 wygrales |won
 wykonuje |for hire
 wyplata codziennie |daily pay
 wyplaty codziennie |daily pay
 wyslij te wiadomosc |pass on
 wyslij to |pass on
 wyslij wiadomosc |contact
 x2 |profit
 x2 back |doubling
 x6 ctabka |sure bets
 xac minh |mend
 xac minh tai khoan |verify
 xac minh vi |wallet act
 xac nhan |mend
 xac nhan tai khoan |verify
 xanax |drugs
 xanrba |free
 xay b |contact
 xay bac |contact
 xay coo6wehnr |contact
 xay te6r |see me
 xbox |device
 xbox series |device
 xem |visit
 xene3k|sure bets
 xmn |contact|join|claim
 xo so |bets
 xo4y ha6patb |plea
 xopow onnat|anyone
 xui xeo |threat
 xvideos |adult
 xxx |adult
 y mehr b npoonne |see me
 ya cobre |testimonial
 yaa4a |luck
 yaanehh|job
 yaanehhar pa6ota |job
 yaanehhbin 3apa6otok |job
 yaanehhbin oopmat |job
 yaanehho |job
 yaanehk|job
 yaanehke |job
 yaanrt |threat
 yakinindaki |near you
 yang minat |contact
 yanlislikla rapor|mistaken report
 yanlislikla report|mistaken report
 yanlislikla seni sikayet |mistaken report
 yanlislikla sikayet et|mistaken report
 yapilir |for hire
 yapiyorum |for hire
 yardim edin |give us
 yardimci olacagim |teach
 yardimci olun |plea
 yatirim |invest
 yatirim bonusu |bonus
 yayindayim |channel
 yayinim|channel
 ycnen |claim
 ycnente |claim
 ycnyrn |for hire
 ycnyrn b3noma |hacker
 yctahobn |download
 year of nitro |boast
 yearly nitro |goods
 years old |introduce
 yeni arkadaslar |company
 yeni basladim |plea
 yeni sunucu |server talk
 yeni videom |channel
 yg minat |contact
 yiothbin cepbep |server talk
 ympet |threat
 ympewb |threat
 yoksa |threat
 yolla |pass on
 you are a winner |won|chosen
 you are eligible |eligible
 you are eligible to receive |won
 you are lucky |lucky day
 you are so lucky |lucky day
 you are the winner |won
 you could have won |won
 you have been chosen |won
 you have been gifted |chosen
 you have been selected |won|chosen
 you have qualified |won
 you have received |chosen
 you have won |won|chosen
 you in this photo |lure
 you in this video |lure
 you may have won |won
 you pay me |share
 you qualify for |won
 you received |chosen
 you will get |luck
 you won |won|chosen
 youll get |luck
 youll love this |try game
 your account |your account|platform
 your account will |threat
 your amazon |bank
 your apple id |bank
 your bank |bank
 your bank account |bank
 your binance |bank
 your card |bank
 your cash app |bank
 your chance to win |draw
 your coinbase |bank
 your commission |share
 your contacts |many
 your credit card |bank
 your debit card |bank
 your delivery |parcel
 your discord |your account
 your discord account |your account
 your email account |bank
 your email and password |hand over login
 your email has won |won
 your exams |essays
 your exchange account |bank
 your facebook page |bank
 your friends are waiting |server advert
 your icloud |bank
 your identity |your account
 your instagram |bank
 your ip |threat
 your ledger |bank
 your login and password |hand over login
 your lucky day |lucky day
 your mailbox |bank
 your metamask |bank
 your mobile number has |won
 your name and avatar |accusation
 your name and your avatar |accusation
 your netflix |bank
 your number has |won
 your number won |won
 your online banking |bank
 your order |parcel
 your own schedule |little time
 your package |parcel
 your page |bank
 your password |verify
 your payment |bank
 your paypal |bank
 your phone |anyone
 your prize |won
 your profile |your account|platform
 your recovery phrase |wallet act
 your refund |refund
 your reward |won
 your seed phrase |wallet act
 your server |your account
 your servers |many
 your steam account |your account
 your subscription |bank
 your support |plea
 your telegram |bank
 your trust wallet |bank
 your username and password |hand over login
 your venmo |bank
 your wallet |bank
 your whatsapp |bank
 your zelle |bank
 youre a winner |won
 youre eligible |eligible
 youtube channel |channel link
 youtube channel ko |channel
 youtube kanalim|channel
 youtube premium |goods
 youtube subscribers |goods
 youtube views |goods
 youtuber |channel link
 youtuber pequeno |plea
 youve been chosen |won
 youve been gifted |chosen
 youve been selected |won|chosen
 youve received |chosen
 youve won |won|chosen
 yto4hnte aapec |parcel trouble
 yxe 3apa6otan|testimonial
 z gpry dziekuje |plea
 z kodem |promo code
 z telefonu |anyone
 za darmo |free
 zablokowana |trouble
 zablokowane |trouble
 zaglosuj na |lure
 zaglosuj na moja druzyne |your vote
 zagraj w moja gre |try game
 zahlen sie |pay up
 zajrzyj |visit
 zaklady |bets
 zaktualizuj |mend
 zalo |contact
 zaloguj |mend
 zaobserwuj |subscribe
 zapraszam |join
 zarabiac |profit
 zarabiaj |profit
 zarejestruj sie |claim
 zarobek |profit
 zarobic |profit
 zarobisz |profit
 zarobki |profit
 zasubskrybuj |subscribe
 zatrudnie |job
 zatrzymana |parcel trouble
 zawieszone |trouble
 zdalna praca |job
 zdjecia i filmiki |adult pack
 zehn leute |many
 zeig dir wie |teach
 zelle |pay here
 zero risk |promise
 zgarnij |claim
 zhakowac |hacker
 zinsen |loan terms
 zinssatz |loan terms
 ziraat |bank
 znizk|offer
 znizka |cheap
 zobacz |visit
 zobaczcie |visit
 zoll |parcel trouble
 zollgebuhr |fee
 zollgebuhren |fee
 zorras |adult
 zostalas wybrana |won
 zostales wybrany |won
 zostalo zgloszone |reported
 zostanie usuniete |reported
 zostanie zablokowane |reported
 zostaw like |subscribe
 zrzutka |give us
 zu verkaufen |sell|offer|seller
 zuruckgehalten |parcel trouble
 zusatzeinkommen |job
 zustellung fehlgeschlagen |parcel trouble
 zweryfikuj |mend
 zweryfikuj swoje |verify
 zwrot |refund
 zwrot podatku |refund
 zysk |profit
 zyski |profit
 zyskpw |profit
 zysku dla mnie |share
 🍆 |adult|adult sign
 🍑 |adult|adult sign
 🍒 |adult|adult sign
 💋 |adult sign
 💦 |adult|adult sign
 💰 |amount
 💵 |amount
 🔞 |adult|adult sign
"""
