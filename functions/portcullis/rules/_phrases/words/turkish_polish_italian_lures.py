"""Turkish, Polish and Italian: what lures and frightens."""

from typing import Final

WORDS: Final = """
link: link bioda | link profilde | linke tıkla* | link w bio | link w opisie | link in bio | link nella bio
any link: link bioda | link w opisie | link w bio | link nella bio | link in descrizione
contact: bana yaz | bana yazın | dm at | dm atın | dmden | dm den | dm yaz | dmye | özelden | özelden yaz
  | mesaj at | mesaj atın | whatsapptan | whatsapp | telegramdan | iletişime geç* | ulaşın | iletişim için
  | napisz do mnie | napisz pw | napisz na | pisz pw | pisz na | pisz do mnie | piszcie | na priv | priv | w dm
  | wyślij wiadomość | na telegramie | na whatsapp | odezwij się | skontaktuj się | kontakt na | scrivimi
  | scrivetemi | scrivimi in | in privato | contattami | contattatemi | contattaci | mandami un messaggio | in dm
  | messaggio privato | su whatsapp | su telegram | aggiungimi
add me: ekleyin beni | beni ekle | dodaj mnie | aggiungimi
join: katıl | katılın | gel | gelin | üye ol | dołącz | dołączcie | wbijaj | wbijajcie | zapraszam | unisciti
  | unitevi | entra | entrate | iscriviti
download: indir | indirin | indirmek | pobierz | pobierzcie | ściągnij | scarica | scaricate | scaricare
period: günde | günlük | haftada | haftalık | ayda | aylık | saatte | her gün | 24 saatte | dziennie | na dzień
  | tygodniowo | na tydzień | miesięcznie | na godzinę | co tydzień | codziennie | w 24h | al giorno | a settimana
  | alla settimana | al mese | giornalieri | ogni giorno | in 24 ore | all ora
claim: hemen al | tıkla | tıklayın | kap | kaçırma | kaçırmayın | acele et | son gün | kayıt ol | hemen katıl
  | odbierz | kliknij | kliknij tutaj | kliknij w | śpiesz się | spiesz się | ostatnia szansa | skorzystaj
  | zarejestruj się | zgarnij | riscatta | riscuoti | clicca qui | clicca sul | clicca | approfitta | affrettati
  | ultima occasione | registrati | prendi
free: bedava | ücretsiz | hediye | hediyeler | çekiliş | darmowe | darmowy | darmowa | za darmo | prezent
  | rozdaję | rozdaje | rozdajemy | konkurs | gratis | gratuito | gratuita | regalo | regali | regalo a
  | in regalo | omaggio
please: lütfen | proszę | prosze | per favore | perfavore | plz
denial: dolandırıcılık değil | virüs değil | virüs yok | to nie scam | nie scam | to nie oszustwo | bez wirusów
  | non è una truffa | niente truffe | senza virus
warning: dolandırıcı* | dolandırıcılık | tıklamayın | sakın | hacklendi* | virüs | oszustwo | oszust | oszuści
  | nie klikaj* | wirus | shackowane | truffa | truffe | truffatore | truffatori | non cliccate | non cliccare
  | hackerato
won: kazandınız | kazandın | seçildiniz | seçildin | ödülünüz | tebrikler | wygrałeś | wygrałaś | wygrał pan
  | zostałeś wybrany | zostałaś wybrana | twoja nagroda | gratulacje wygra* | hai vinto | avete vinto
  | sei stato selezionato | sei stata selezionata | sei il vincitore | il tuo premio | congratulazioni hai
draw: çekiliş | ödül | ikramiye | piyango | nagroda | nagrody | losowanie | loteria | premio | premi | lotteria
  | estrazione
fee: gümrük ücreti | kargo ücreti | dopłata | dopłaty | opłata celna | opłatę | spese doganali
  | spese di spedizione
parcel: kargonuz | paketiniz | siparişiniz | ptt | twoja paczka | paczka | przesyłka | inpost | poczta polska
  | il tuo pacco | il suo pacco | la tua spedizione | poste italiane
parcel trouble: teslim edilemedi | teslim edilememiş* | adres eksik | bekliyor | wstrzymana | zatrzymana
  | nie została dostarczona | niedopłat* | błędny adres | in giacenza | non è stato consegnato | consegna fallita
  | trattenuto | in attesa
toll: hgs | ogs | ceza | trafik cezası | mandat | multa
bank: bankanız | kartınız | hesabınız | e devlet | ziraat | garanti bankası | twój bank | twoje konto
  | twoja karta | mbank | pko | allegro | la tua banca | la tua carta | il tuo conto | postepay | intesa
trouble: askıya alın* | bloke edil* | kapatılacak* | şüpheli | zablokowane | zablokowana | zawieszone | podejrzana
  | ograniczone | bloccato | bloccata | sospeso | sospesa | limitato | sospetto | anomalo | scaduto
mend: doğrula* | onayla* | güncelle* | giriş yap* | zweryfikuj | potwierdź | zaloguj | zaktualizuj | verifica
  | conferma | aggiorna | accedi
refund: iade | vergi iadesi | devlet desteği | zwrot podatku | zwrot | rimborso
authority: discord destek | discord ekibi | steam destek | wsparcie discord | administracja discord
  | wsparcie steam | supporto discord | staff di discord | supporto steam
your account: hesabın | hesabınız | hesabını | twoje konto | twojego konta | il tuo account | il tuo profilo
  | suo account
reported: şikayet edildi | rapor edildi | kapatılacak | silinecek | zostało zgłoszone | zostanie usunięte
  | zostanie zablokowane | è stato segnalato | verrà sospeso | verrà eliminato | sarà sospeso
verify: hesabını doğrula* | hesabınızı doğrula* | doğrulayın | zweryfikuj swoje | potwierdź swoje
  | verifica il tuo | conferma il tuo
mistaken report: yanlışlıkla şikayet et* | yanlışlıkla rapor* | yanlışlıkla report* | yanlışlıkla seni şikayet
  | przypadkowo zgłosiłem | przez przypadek zgłosiłem | przypadkiem zgłosiłem | omyłkowo zgłosiłem
  | segnalato per sbaglio | segnalato per errore | segnalato il tuo account | reportato per sbaglio
recovery: paramı geri al* | hesabımı geri al* | odzyskać pieniądze | odzyskałem pieniądze | odzyskać konto
  | odzyskiwanie środków | recuperare i soldi | recuperare l account | recuperato i miei soldi
hacker: instagram hack* | hesap çalma | zhakować | haker do wynajęcia | hackerare | hacker professionista
lure: bu sen misin | bana oy ver* | czy to ty | to ty na tym | zagłosuj na | sei tu in | sei tu nel | vota per me
your vote: takımıma oy | zagłosuj na moją drużynę | głos na moją drużynę | vota la mia squadra
adult: çıplak | porno | seks | sikiş | ifşa | ifşalar | azgın | götü | türbanlı | onlyfans | nago | nagie | cycki
  | napalona | napalone | nudeski | nudesy | nuda | nude | sesso | troia | troie | tette
adult offer: ifşa arşivi | ifşa sunucusu | ücretsiz ifşa | bedava ifşa | çıplak fotoğraf* | sıcak sohbet
  | canlı seks | türk ifşa | show yapıyorum | görüntülü show | escort bayan | nagie zdjęcia | nagie fotki
  | sprzedam nudesy | sprzedaję nudesy | sex kamerki | sekskamerki | gorące dziewczyny | foto nude | foto di nudo
  | vendo foto | vendo contenuti | ragazze calde | sesso dal vivo
adult pack: arşiv | görüntülü | zdjęcia i filmiki | moje zdjęcia | foto e video | le mie foto | videochiamata
see me: profilime | bana gel | mój profil | moje zdjęcia | il mio profilo | le mie foto
singles: bekar kızlar | bekar bayanlar | kızlarla tanış | samotne kobiety | randki | poznaj dziewczyny
  | donne single | incontri | ragazze single | sugar daddy
near you: yakınındaki | şehrindeki | w twojej okolicy | w okolicy | vicino a te | nella tua zona | nella tua città
"""
