"""German and Dutch: money, work, wares and adverts."""

from typing import Final

WORDS: Final = """
invest: investieren | investiere | investiert | investition | investment | krypto | kryptowährung
  | kryptowährungen | trading | forex | aktien | plattform | handelsplattform
profit: verdienen | verdiene | verdient | verdienst | geld verdienen | gewinn | gewinne | rendite | einkommen
  | passives einkommen | nebeneinkommen | schnelles geld | reich werden | finanzielle freiheit | auszahlung
  | auszahlungen
guaranteed: garantierte gewinne | garantierter gewinn | garantierte rendite | verdopple dein geld
  | tägliche rendite
promise: ohne risiko | risikofrei | garantiert | 100% sicher
teach: ich zeige dir | ich zeige euch | zeig dir wie | ich helfe dir | ich helfe euch | ich bringe dir
  | ich bringe euch | ersten 10 personen | ersten 20 personen | die ersten 10 | die ersten 20 | willst du geld
  | wollt ihr geld | lerne wie | wie man geld | wie du geld
testimonial: dank an | danke an | vielen dank an | ich bin dankbar | kann ich nur empfehlen | empfehle
  | hat mein leben verändert | habe meine auszahlung
mentor: experte | expertin | mentor | coach | herr | frau | herrn | broker | händler
share: deines gewinns | vom gewinn | des gewinns | provision
signals: trading signale | vip signale | kostenlose signale | vip gruppe | signalgruppe
wallet act: verbinde deine wallet | wallet verbinden | verbinde dein wallet | verifiziere deine wallet
loan: kredit | kredite | darlehen | lening
loan terms: zinsen | zinssatz | ohne schufa | sofortkredit | niedrige zinsen | genehmigt | wir bieten | rente
job: heimarbeit | homeoffice | arbeiten von zuhause | von zuhause arbeiten | arbeit von zuhause | online job
  | nebenjob | minijob | remote job | jobangebot | mitarbeiter gesucht | wir suchen leute | suche leute
  | nebenverdienst | zusatzeinkommen | thuiswerk
recruiting: wir suchen leute | suche leute | mitarbeiter gesucht
tasks: einfache aufgaben | videos liken | umfragen | bewertungen schreiben
daily pay: tägliche auszahlung | tägliche bezahlung | täglich ausgezahlt | täglich bezahlt
  | wöchentliche auszahlung
wage: <money> am tag | <money> pro tag | <money> täglich | <money> pro woche | <money> die woche
anyone: ohne erfahrung | keine erfahrung | nur ein handy | mit dem handy | vom handy | mit deinem handy | ab 18
  | über 18 | volljährig | anfänger | jeder kann
little time: stunden am tag | freizeit | wenige stunden | stunden pro tag | flexible arbeitszeiten
  | freie zeiteinteilung
bets: sportwetten | wetten | wett tipps | online casino | casino | freispiele | spielautomaten
sure bets: sichere wetten | sichere wette | fixe spiele | sichere tipps
promo code: promo code | bonuscode | gutscheincode | mein code | mit dem code | nutzt den code
bonus: willkommensbonus | einzahlungsbonus | freispiele
essays: hausarbeit | hausarbeiten | bachelorarbeit | masterarbeit | ghostwriter
craft: logos | banner | thumbnails | videoschnitt | grafiken | webseiten | websites | overlays | designs | bots
for hire: ich mache | ich biete | wir bieten | biete an | meine dienste | unsere dienste | ich erstelle
  | ich designe
sell: verkaufe | verkaufen | zu verkaufen | verkauf | billig | günstig | kaufe | te koop | verkoop
goods: netflix | robux | vbucks | v bucks | follower | gutscheine | nitro | iptv | spotify | führerschein
  | steam keys
offer: verkaufe | zu verkaufen | verfügbar | auf lager | günstig | günstige | preise | preis | preisliste
  | versand | rabatt | angebot | angebote | sofortlieferung | garantie
seller: verkaufe | zu verkaufen
cheap: billig | günstig | günstige | rabatt | kleiner preis
drugs: koks | gras kaufen | weed kaufen | ecstasy
dark ware: führerschein kaufen | falschgeld | fake ausweis | geklonte karten
pirated: gecrackt | gecrackte | cheats kostenlos | robux generator | kostenlose robux | kostenloses nitro
  | nitro generator | hacks für
try game: teste mein spiel | testet mein spiel | mein spiel testen | mein spiel | probier mein spiel
assure: kein virus | keine viren | kein scam | ohne virus | 100% sicher
plight: krank | krankenhaus | operation | krebs | waisen
give us: spende | spenden | spendet | helft mir | bitte helft | jeder euro | unterstützt
pay here: paypal | überweisung | iban | betterplace
pass on: schick das an | schickt das an | schick diese nachricht | schickt diese nachricht | leite das weiter
  | leitet das weiter | leitet diese | weiterleiten | teile das mit | teilt das mit | kopiert das | kopiere das
  | sende das an | sendet das an | sendet diese
many: 10 leute | zehn leute | 10 personen | 15 leute | 20 leute | alle deine freunde | allen freunden
  | alle freunde | alle deine kontakte | allen kontakten | 10 server | alle server | 10 freunde | an alle
threat: sonst | ansonsten | oder du | wirst du sterben | stirbst du | pech | nicht ignorieren
  | ignoriere das nicht | heute nacht | wird gelöscht
luck: viel glück | glück | in erfüllung | wirst du bekommen
server talk: komm auf meinen server | kommt auf meinen server | joint meinem server | joine meinem server
  | mein server | unser server | unserem server | neuer server | neuen discord | kommt auf unseren
lively: aktiver chat | aktive community | aktiver server | aktive mitglieder | nettes team
perks: gewinnspiele | eigene rollen
company: neue freunde | freunde finden | leute kennenlernen
channel: mein kanal | meinen kanal | meinem kanal | mein youtube | mein video | mein neues video | meine videos
  | mein stream | meinen stream | mein tiktok | mein insta | meine musik | mein song | unser kanal | mein twitch
visit: schaut vorbei | schau vorbei | schaut mal | schau mal | schaut euch | schau dir | guckt mal | guck mal
  | besucht | hört rein | hör mal | checkt | check mal | check ab | unterstützt | geht auf
subscribe: abonniert | abonniere | abonnieren | abo da | ein abo | abos | folgt mir | folge mir | lasst ein like
  | lass ein like | ein like da | liken | follow da
plea: würde mich freuen | ich würde mich freuen | würde mir helfen | helft mir | hilf mir | kleiner kanal
  | kleiner youtuber | kleiner streamer | neuer kanal | habe angefangen | mein ziel | mein traum
  | ihr werdet es nicht bereuen | danke im voraus | freue mich über
sorry: kein spam | sorry für den spam | entschuldigt den spam
swap: abo gegen abo | sub gegen sub | sub4sub | abo für abo | ich abonniere zurück | ich folge zurück
  | follow für follow
"""
