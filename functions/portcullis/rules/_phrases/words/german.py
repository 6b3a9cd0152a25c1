"""German and Dutch."""

from typing import Final

WORDS: Final = """
link: link in der bio | link in meiner bio | link unten | link im profil | link in mijn bio
any link: link in der bio | link in meiner bio | link im profil | link in der beschreibung
contact: schreib mir | schreibt mir | schreib mich | schreibt mich | schreib mich an | schreibt mich an | melde dich | meldet euch | schick mir | per dm | per pn | pn an mich | dm an mich | kontaktiere mich | kontaktiert mich | kontaktieren sie
  | auf whatsapp | über whatsapp | whatsapp an | auf telegram | über telegram | mein telegram | adde mich | addet mich | privat schreiben | bei interesse | stuur me | stuur een dm | dm mij
add me: adde mich | addet mich | add mich
join: komm auf | kommt auf | joine | joint | tritt bei | kommt rein | melde dich an
period: pro tag | am tag | täglich | pro woche | die woche | wöchentlich | pro monat | im monat | monatlich | in 24 stunden | pro stunde | die stunde | per dag | per week
claim: hol dir | holt euch | sichere dir | sichert euch | jetzt sichern | einlösen | klick hier | klicke hier | klickt hier | klick auf | klicke auf | nur heute | begrenzt | nur noch | schnell sein | beeil dich | greif zu | jetzt registrieren | melde dich an
free: kostenlos | kostenlose | kostenloses | gratis | umsonst | geschenkt | verschenke | verschenken | geschenk | geschenke | gewinnspiel | verlosung | verlose
won: du hast gewonnen | sie haben gewonnen | ihr habt gewonnen | du wurdest ausgewählt | sie wurden ausgewählt | wurdest ausgelost | herzlichen glückwunsch du | herzlichen glückwunsch sie | dein gewinn | ihr gewinn | glücklicher gewinner | je hebt gewonnen
draw: gewinnspiel | verlosung | lotterie | gewinn | hauptgewinn | preis | preise | gutschein
fee: zollgebühr | zollgebühren | versandgebühr | bearbeitungsgebühr | liefergebühr
parcel: dein paket | ihr paket | ihre sendung | deine sendung | ihre lieferung | ihre bestellung | dhl | hermes | dpd | deutsche post | je pakket | uw pakket
parcel trouble: konnte nicht zugestellt | nicht zugestellt werden | zustellung fehlgeschlagen | zurückgehalten | wird zurückgehalten | zoll | adresse unvollständig | adresse bestätigen | falsche adresse | fehlende hausnummer
toll: bußgeld | maut | offene rechnung | mahnung
pay up: bezahlen sie | zahlen sie | begleichen | inkasso
bank: ihre bank | deine bank | ihr konto | ihre karte | sparkasse | volksbank | ing diba | commerzbank | postbank | photo tan | push tan | ihr netflix | ihr paypal | ihr amazon | ihr abonnement
trouble: gesperrt | eingeschränkt | gesperrt werden | deaktiviert | läuft ab | abgelaufen | ungewöhnliche | verdächtige | unbefugte | wird gelöscht | geblokkeerd
mend: verifizieren sie | bestätigen sie | bestätige | verifiziere | aktualisieren sie | aktualisiere | loggen sie | melden sie sich an | klicken sie | um zu vermeiden
refund: rückerstattung | steuererstattung | erstattung
adult: nacktbilder | nackt | nackte | porno | pornos | sex | geil | geile | ficken | titten | onlyfans | bilder von mir | schlampe | muschi
adult offer: nacktbilder gratis | nacktbilder kostenlos | verkaufe nacktbilder | verkaufe bilder | geile bilder | sexchat | sex chat | camgirl | mein onlyfans | sextreffen | pornos kostenlos | geile girls | heiße girls | heiße frauen
adult pack: meine bilder | bilder und videos | mein content | videoanruf
singles: single frauen | einsame frauen | singles in deiner nähe | frauen kennenlernen | partnersuche | dating seite | sugar daddy
near you: in deiner nähe | aus deiner nähe | in deiner stadt | aus deiner stadt
see me: mein profil | meine bilder | willst du mich | schreib mit mir
lonely: einsam | langweilig | mir ist langweilig | allein zuhause
invest: investieren | investiere | investiert | investition | investment | krypto | kryptowährung | kryptowährungen | trading | forex | aktien | plattform | handelsplattform
profit: verdienen | verdiene | verdient | verdienst | geld verdienen | gewinn | gewinne | rendite | einkommen | passives einkommen | nebeneinkommen | schnelles geld | reich werden | finanzielle freiheit | auszahlung | auszahlungen
guaranteed: garantierte gewinne | garantierter gewinn | garantierte rendite | verdopple dein geld | tägliche rendite
teach: ich zeige dir | ich zeige euch | zeig dir wie | ich helfe dir | ich helfe euch | ich bringe dir | ich bringe euch | ersten 10 personen | ersten 20 personen | die ersten 10 | die ersten 20 | willst du geld | wollt ihr geld | lerne wie | wie man geld | wie du geld
testimonial: dank an | danke an | vielen dank an | ich bin dankbar | kann ich nur empfehlen | empfehle | hat mein leben verändert | habe meine auszahlung
mentor: experte | expertin | mentor | coach | herr | frau | herrn | broker | händler
share: deines gewinns | vom gewinn | des gewinns | provision
signals: trading signale | vip signale | kostenlose signale | vip gruppe | signalgruppe
wallet act: verbinde deine wallet | wallet verbinden | verbinde dein wallet | verifiziere deine wallet
authority: discord support | discord team | discord mitarbeiter | steam support | steam mitarbeiter | kundendienst | sicherheitsteam
your account: dein konto | dein account | deinen account | deinem account | ihr konto | ihren account | dein server
reported: wurde gemeldet | gemeldet wurde | wird gesperrt | wird gelöscht | verdächtige aktivität
verify: verifiziere dein | verifizieren sie ihr | bestätige dein | bestätigen sie ihr | bestätigen sie ihre
mistaken report: aus versehen gemeldet | versehentlich gemeldet | ausversehen gemeldet | aus versehen reportet | ausversehen reportet | versehentlich reportet | fälschlich gemeldet | deinen account gemeldet
recovery: geld zurückbekommen | geld zurückholen | konto wiederherstellen | account wiederherstellen | verlorene krypto
hacker: whatsapp hacken | instagram hacken | hacker service | professioneller hacker
lure: bist du das | bist das du | stimme für mich | stimmt für mich
your vote: stimme für mein team | stimmt für mein team | stimmt für unser team
sell: verkaufe | verkaufen | zu verkaufen | verkauf | billig | günstig | kaufe | te koop | verkoop
goods: netflix | robux | vbucks | v bucks | follower | gutscheine | nitro | iptv | spotify | führerschein
  | steam keys
offer: verkaufe | zu verkaufen | verfügbar | auf lager | günstig | günstige | preise | preis | preisliste | versand | rabatt | angebot | angebote | sofortlieferung | garantie
cheap: billig | günstig | günstige | rabatt | kleiner preis
drugs: koks | gras kaufen | weed kaufen | ecstasy
dark ware: führerschein kaufen | falschgeld | fake ausweis | geklonte karten
essays: hausarbeit | hausarbeiten | bachelorarbeit | masterarbeit | ghostwriter
for hire: ich mache | ich biete | wir bieten | biete an | meine dienste | unsere dienste | ich erstelle | ich designe
craft: logos | banner | thumbnails | videoschnitt | grafiken | webseiten | websites | overlays | designs | bots
loan: kredit | kredite | darlehen | lening
loan terms: zinsen | zinssatz | ohne schufa | sofortkredit | niedrige zinsen | genehmigt | wir bieten | rente
plight: krank | krankenhaus | operation | krebs | waisen
give us: spende | spenden | spendet | helft mir | bitte helft | jeder euro | unterstützt
pay here: paypal | überweisung | iban | betterplace
pass on: schick das an | schickt das an | schick diese nachricht | schickt diese nachricht | leite das weiter | leitet das weiter | leitet diese | weiterleiten | teile das mit | teilt das mit | kopiert das | kopiere das | sende das an | sendet das an | sendet diese
many: 10 leute | zehn leute | 10 personen | 15 leute | 20 leute | alle deine freunde | allen freunden | alle freunde | alle deine kontakte | allen kontakten | 10 server | alle server | 10 freunde | an alle
threat: sonst | ansonsten | oder du | wirst du sterben | stirbst du | pech | nicht ignorieren | ignoriere das nicht | heute nacht | wird gelöscht
luck: viel glück | glück | in erfüllung | wirst du bekommen
server talk: komm auf meinen server | kommt auf meinen server | joint meinem server | joine meinem server
  | mein server | unser server | unserem server | neuer server | neuen discord | kommt auf unseren
lively: aktiver chat | aktive community | aktiver server | aktive mitglieder | nettes team
perks: gewinnspiele | eigene rollen
company: neue freunde | freunde finden | leute kennenlernen
channel: mein kanal | meinen kanal | meinem kanal | mein youtube | mein video | mein neues video | meine videos | mein stream | meinen stream | mein tiktok | mein insta | meine musik | mein song | unser kanal | mein twitch
visit: schaut vorbei | schau vorbei | schaut mal | schau mal | schaut euch | schau dir | guckt mal | guck mal | besucht | hört rein | hör mal | checkt | check mal | check ab | unterstützt | geht auf
subscribe: abonniert | abonniere | abonnieren | abo da | ein abo | abos | folgt mir | folge mir | lasst ein like | lass ein like | ein like da | liken | follow da
please: bitte | biddee
plea: würde mich freuen | ich würde mich freuen | würde mir helfen | helft mir | hilf mir | kleiner kanal
  | kleiner youtuber | kleiner streamer | neuer kanal | habe angefangen | mein ziel | mein traum
  | ihr werdet es nicht bereuen | danke im voraus | freue mich über
swap: abo gegen abo | sub gegen sub | sub4sub | abo für abo | ich abonniere zurück | ich folge zurück | follow für follow
sorry: kein spam | sorry für den spam | entschuldigt den spam
pirated: gecrackt | gecrackte | cheats kostenlos | robux generator | kostenlose robux | kostenloses nitro | nitro generator | hacks für
download: lade herunter | herunterladen | runterladen | download
try game: teste mein spiel | testet mein spiel | mein spiel testen | mein spiel | probier mein spiel
assure: kein virus | keine viren | kein scam | ohne virus | 100% sicher
job: heimarbeit | homeoffice | arbeiten von zuhause | von zuhause arbeiten | arbeit von zuhause | online job | nebenjob | minijob | remote job | jobangebot | mitarbeiter gesucht | wir suchen leute | suche leute | nebenverdienst | zusatzeinkommen | thuiswerk
tasks: einfache aufgaben | videos liken | umfragen | bewertungen schreiben
daily pay: tägliche auszahlung | tägliche bezahlung | täglich ausgezahlt | täglich bezahlt | wöchentliche auszahlung
anyone: ohne erfahrung | keine erfahrung | nur ein handy | mit dem handy | vom handy | mit deinem handy | ab 18 | über 18 | volljährig | anfänger | jeder kann
little time: stunden am tag | freizeit | wenige stunden | stunden pro tag | flexible arbeitszeiten | freie zeiteinteilung
bets: sportwetten | wetten | wett tipps | online casino | casino | freispiele | spielautomaten
sure bets: sichere wetten | sichere wette | fixe spiele | sichere tipps
promo code: promo code | bonuscode | gutscheincode | mein code | mit dem code | nutzt den code
bonus: willkommensbonus | einzahlungsbonus | freispiele | bonus
denial: kein scam | kein betrug | kein virus | keine viren | ohne virus
warning: betrug | betrüger | vorsicht | achtung | nicht klicken | klickt nicht | nicht anklicken | fake | gehackt | abzocke | virus | passt auf | oplichting
promise: ohne risiko | risikofrei | garantiert | 100% sicher
wage: <money> am tag | <money> pro tag | <money> täglich | <money> pro woche | <money> die woche
seller: verkaufe | zu verkaufen
"""
