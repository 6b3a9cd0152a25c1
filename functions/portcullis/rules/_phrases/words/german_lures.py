"""German and Dutch: what lures and frightens."""

from typing import Final

WORDS: Final = """
link: link in der bio | link in meiner bio | link unten | link im profil | link in mijn bio
any link: link in der bio | link in meiner bio | link im profil | link in der beschreibung
contact: schreib mir | schreibt mir | schreib mich | schreibt mich | schreib mich an | schreibt mich an
  | melde dich | meldet euch | schick mir | per dm | per pn | pn an mich | dm an mich | kontaktiere mich
  | kontaktiert mich | kontaktieren sie | auf whatsapp | über whatsapp | whatsapp an | auf telegram
  | über telegram | mein telegram | adde mich | addet mich | privat schreiben | bei interesse | stuur me
  | stuur een dm | dm mij
add me: adde mich | addet mich | add mich
join: komm auf | kommt auf | joine | joint | tritt bei | kommt rein | melde dich an
download: lade herunter | herunterladen | runterladen | download
period: pro tag | am tag | täglich | pro woche | die woche | wöchentlich | pro monat | im monat | monatlich
  | in 24 stunden | pro stunde | die stunde | per dag | per week
claim: hol dir | holt euch | sichere dir | sichert euch | jetzt sichern | einlösen | klick hier | klicke hier
  | klickt hier | klick auf | klicke auf | nur heute | begrenzt | nur noch | schnell sein | beeil dich | greif zu
  | jetzt registrieren | melde dich an
free: kostenlos | kostenlose | kostenloses | gratis | umsonst | geschenkt | verschenke | verschenken | geschenk
  | geschenke | gewinnspiel | verlosung | verlose
please: bitte | biddee
denial: kein scam | kein betrug | kein virus | keine viren | ohne virus | kein fake | nicht fake
warning: betrug | betrüger | vorsicht | nicht klicken | klickt nicht | nicht anklicken | gehackt | abzocke
  | virus | oplichting
won: du hast gewonnen | sie haben gewonnen | ihr habt gewonnen | du wurdest ausgewählt | sie wurden ausgewählt
  | wurdest ausgelost | herzlichen glückwunsch du | herzlichen glückwunsch sie | dein gewinn | ihr gewinn
  | glücklicher gewinner | je hebt gewonnen
draw: gewinnspiel | verlosung | lotterie | gewinn | hauptgewinn | preis | preise | gutschein
fee: zollgebühr | zollgebühren | versandgebühr | bearbeitungsgebühr | liefergebühr
parcel: dein paket | ihr paket | ihre sendung | deine sendung | ihre lieferung | ihre bestellung | dhl | hermes
  | dpd | deutsche post | je pakket | uw pakket
parcel trouble: konnte nicht zugestellt | nicht zugestellt werden | zustellung fehlgeschlagen | zurückgehalten
  | wird zurückgehalten | zoll | adresse unvollständig | adresse bestätigen | falsche adresse
  | fehlende hausnummer
toll: bußgeld | maut | offene rechnung | mahnung
pay up: bezahlen sie | zahlen sie | begleichen | inkasso
bank: ihre bank | deine bank | ihr konto | ihre karte | sparkasse | volksbank | ing diba | commerzbank | postbank
  | photo tan | push tan | ihr netflix | ihr paypal | ihr amazon | ihr abonnement
trouble: gesperrt | eingeschränkt | gesperrt werden | deaktiviert | läuft ab | abgelaufen | ungewöhnliche
  | verdächtige | unbefugte | wird gelöscht | geblokkeerd
mend: verifizieren sie | bestätigen sie | bestätige | verifiziere | aktualisieren sie | aktualisiere | loggen sie
  | melden sie sich an | klicken sie | um zu vermeiden
refund: rückerstattung | steuererstattung | erstattung
authority: discord support | discord team | discord mitarbeiter | steam support | steam mitarbeiter | kundendienst
  | sicherheitsteam
your account: dein konto | dein account | deinen account | deinem account | ihr konto | ihren account
  | dein server
reported: wurde gemeldet | gemeldet wurde | wird gesperrt | wird gelöscht | verdächtige aktivität
verify: verifiziere dein | verifizieren sie ihr | bestätige dein | bestätigen sie ihr | bestätigen sie ihre
mistaken report: aus versehen gemeldet | versehentlich gemeldet | ausversehen gemeldet | aus versehen reportet
  | ausversehen reportet | versehentlich reportet | fälschlich gemeldet | deinen account gemeldet
recovery: geld zurückbekommen | geld zurückholen | konto wiederherstellen | account wiederherstellen
  | verlorene krypto
hacker: whatsapp hacken | instagram hacken | hacker service | professioneller hacker
lure: bist du das | bist das du | stimme für mich | stimmt für mich
your vote: stimme für mein team | stimmt für mein team | stimmt für unser team
adult: nacktbilder | nackt | nackte | porno | pornos | sex | geil | geile | ficken | titten | onlyfans
  | bilder von mir | schlampe | muschi
adult offer: nacktbilder gratis | nacktbilder kostenlos | verkaufe nacktbilder | verkaufe bilder | geile bilder
  | sexchat | sex chat | camgirl | mein onlyfans | sextreffen | pornos kostenlos | geile girls | heiße girls
  | heiße frauen
adult pack: meine bilder | bilder und videos | mein content | videoanruf
see me: mein profil | meine bilder | willst du mich | schreib mit mir
singles: single frauen | einsame frauen | singles in deiner nähe | frauen kennenlernen | partnersuche
  | dating seite | sugar daddy
near you: in deiner nähe | aus deiner nähe | in deiner stadt | aus deiner stadt
lonely: einsam | langweilig | mir ist langweilig | allein zuhause
hand over login: gib deine zugangsdaten ein | gebt eure zugangsdaten ein | gib dein passwort ein | passwort eingeben
on behalf: im auftrag der leitung | im auftrag des teams | die admins haben mich gebeten
giving: gutschein | gutscheine | verschenke | verschenken | geschenke
"""
