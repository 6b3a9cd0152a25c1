"""Turkish, Polish and Italian: money, work, wares and adverts."""

from typing import Final

WORDS: Final = """
invest: yatırım | kripto | borsa | forex | inwestycj* | inwestuj* | inwestować | krypto | kryptowalut* | giełd*
  | investire | investimento | investimenti | investi | cripto | criptovalute | trading | platform* | piattaforma
profit: kazanç | kazan | kazanın | kazanmak | para kazan* | gelir | ek gelir | pasif gelir | zarabiaj | zarabiać
  | zarobić | zarobek | zarobki | zarobisz | zysk | zyski | zysków | dochód | szybka kasa | szybki hajs
  | guadagnare | guadagna | guadagni | guadagno | profitto | profitti | rendita | soldi facili | prelievo
guaranteed: garantili kazanç | paranı ikiye katla | gwarantowany zysk | gwarantowane zyski | guadagno garantito
  | guadagni garantiti | raddoppia i tuoi soldi
promise: garantili | risksiz | kayıpsız | bez ryzyka | gwarantowany | senza rischi | garantito
teach: öğretiyorum | öğreteceğim | göstereceğim | yardımcı olacağım | ilk 10 kişi | ilk 20 kişi | kazanmak isteyen
  | kazanmak ister misin | nasıl kazan* | nauczę | pokażę | pomogę | pierwsze 10 osób | pierwszych 10 osób
  | pierwszych 20 osób | chcesz zarobić | chcesz zarabiać | jak zarabiać | jak zarobić | ti insegno | vi insegno
  | ti aiuto a | vi aiuto a | ti mostro | vi mostro | prime 10 persone | prime 20 persone | vuoi guadagnare
  | volete guadagnare | come guadagnare
testimonial: sayesinde | teşekkürler | tavsiye ederim | dzięki panu | dzięki niemu | polecam | grazie a
  | ringrazio | consiglio | mi ha cambiato la vita
mentor: uzman | mentor | hoca | trader | ekspert | broker | mentora | esperto | esperta | signor | signora
share: kazancının | karın | komisyon | zysku dla mnie | prowizja | del guadagno | dei guadagni | commissione
signals: vip sinyal* | sinyal grubu | sinyal kanalı | sygnały vip | grupa vip | darmowe sygnały | segnali gratis
  | segnali vip | gruppo vip
wallet act: cüzdanını bağla* | cüzdanınızı bağla* | podłącz portfel | połącz portfel | collega il wallet
  | collega il tuo wallet | connetti il wallet
loan: kredi | krediler | pożyczka | pożyczki | chwilówka | kredyt | prestito | prestiti | finanziamento
loan terms: düşük faiz | faizsiz | anında | onay | kefilsiz | bez bik | niskie oprocentowanie | bez zaświadczeń
  | od ręki | tasso | interessi bassi | senza busta paga | approvato | immediato
job: evden çalış* | evden iş | ek iş | iş ilanı | online iş | iş fırsatı | eleman aranıyor | eleman alımı
  | ekip arkadaşı | praca zdalna | praca z domu | praca w domu | praca online | dodatkowa praca | zdalna praca
  | szukam osób | szukamy osób | poszukuję osób | poszukujemy | zatrudnię | dodatkowy dochód | lavoro da casa
  | lavorare da casa | lavoro online | lavoro da remoto | cerchiamo persone | cerco persone | offerta di lavoro
  | assumiamo | guadagno extra | entrata extra
recruiting: eleman aranıyor | ekip arkadaşı | szukam osób | szukamy osób | poszukujemy | cerco persone
  | cerchiamo persone
tasks: basit görevler | beğeni yap* | video izle* | proste zadania | lajkowanie | ankiety | compiti semplici
  | mettere like | guardare video
daily pay: günlük ödeme | haftalık ödeme | günlük kazanç | her gün ödeme | codzienne wypłaty | wypłata codziennie
  | wypłaty codziennie | płatne codziennie | tygodniówki | pagamento giornaliero | pagamenti giornalieri
  | pagato ogni giorno | pagamento settimanale
wage: <money> al giorno | <money> dziennie | <money> a settimana
anyone: deneyim gerekmez | deneyimsiz | tecrübe* gerek* | telefonunla | telefondan | telefonla | 18 yaş
  | herkes yapabilir | bez doświadczenia | doświadczenie nie | z telefonu | na telefonie | tylko telefon
  | telefonem | pełnoletni | powyżej 18 | od 18 lat | każdy może | senza esperienza | nessuna esperienza
  | dal telefono | con il telefono | col telefono | maggiorenni | maggiorenne | per tutti | principianti
little time: günde 2 saat | boş zaman* | birkaç saat | esnek | godziny dziennie | wolnym czasie | kilka godzin
  | elastyczne | ore al giorno | tempo libero | poche ore | orari flessibili
bets: bahis | iddaa | casino | kumar | rulet | bedava bahis | kupon* | zakłady | bukmacher | kasyno
  | typy bukmacherskie | typy na dziś | scommesse | scommessa | casinò | pronostici
sure bets: banko | banko kupon* | şike* | kesin kupon | pewniak* | pewne typy | ustawiony mecz | ustawione mecze
  | scommesse sicure | partite truccate | vincita sicura
promo code: promosyon kodu | promo kod* | referans kodu | kod promocyjny | z kodem | mój kod | codice promo
  | codice sconto | codice bonus | il mio codice
bonus: deneme bonusu | hoşgeldin bonusu | yatırım bonusu | bonus powitalny | bez depozytu | darmowe spiny
  | bonus di benvenuto | giri gratis | primo deposito
essays: ödev yapılır | tez yazımı | prace licencjackie | pisanie prac | prace magisterskie | tesi di laurea
  | scrivo tesi
craft: logo | logolar | banner | tasarım | tasarımlar | grafiki | loga | montaż | strony | loghi | grafiche
  | siti web | montaggio
for hire: yapıyorum | yapılır | hizmet | robię | wykonuję | oferuję | realizzo | offro | faccio | servizi
sell: satıyorum | satılık | satış | satılır | sprzedam | sprzedaję | na sprzedaż | kupię | tanio | vendo
  | vendiamo | in vendita | vendesi
goods: hesaplar | nitro | takipçi | beğeni | robux | valorant hesap | netflix | konto netflix | konto steam
  | obserwujący | obserwacje | robuxy | karty podarunkowe | follower | account netflix | iptv | spotify
  | buoni regalo
offer: satıyorum | satılık | uygun fiyat* | ucuz | fiyat | fiyatlar | stokta | garantili | teslimat | indirim
  | sprzedam | sprzedaję | tanio | cena | cennik | promocja | dostępne | gwarancja | zniżk* | vendo | prezzi
  | prezzo | disponibile | disponibili | sconto | spedizione | economico
seller: satıyorum | satılık | sprzedam | sprzedaję | vendo | vendiamo
cheap: ucuz | ucuza | uygun fiyat* | tanio | tanie | najtaniej | zniżka | economico | prezzi bassi | sconto
  | a poco
dark ware: sahte para | sahte kimlik | fałszywe banknoty | prawo jazdy bez | lewe prawko | soldi falsi
  | banconote false | patente senza esame
pirated: crackli | hile | hileler | ücretsiz hile | bedava robux | bedava nitro | robux hilesi | darmowe robuxy
  | darmowe nitro | cheaty | generator robux | czity | crackato | crackata | trucchi gratis | robux gratis
  | nitro gratis | generatore di robux
try game: oyunumu dene* | oyunumu test | przetestuj moją grę | przetestujcie moją grę | zagraj w moją grę
  | moją grę | prova il mio gioco | provate il mio gioco | testare il mio gioco
assure: virüs yok | virüssüz | güvenilir | bez wirusów | nie wirus | 100% bezpieczne | senza virus
  | non è un virus | sicuro al 100%
plight: hastane | ameliyat | kanser | szpital | operacja | chore dziecko | ospedale | operazione
give us: bağış | yardım edin | destek olun | wpłać | wpłaty | pomóżcie | zrzutka | wesprzyj | donazione | donate
  | donare | aiutatemi | aiutateci
pay here: iban | papara | blik | przelew | bonifico | postepay
pass on: gönder | gönderin | yolla | paylaş | kopyala yapıştır | kopyala | wyślij to | wyślij tę wiadomość
  | prześlij to | roześlij | przekaż | skopiuj i wklej | wklej to | invia questo | inviate questo | inoltra
  | inoltrate | copia e incolla | condividi questo | manda questo
many: 10 kişi* | 15 kişi* | 20 kişi* | tüm arkadaşlar* | bütün arkadaşlar* | 10 sunucu* | 10 osób | 10 osobom
  | dziesięciu osobom | 15 osobom | 20 osobom | wszystkim znajomym | wszystkich znajomych | 10 serwerów
  | 10 znajomym | 10 persone | dieci persone | 15 persone | 20 persone | tutti i tuoi amici | tutti i contatti
  | 10 server
threat: yoksa | aksi halde | öleceksin | ölecek | uğursuzluk | bo inaczej | w przeciwnym razie | umrzesz | umrze
  | pech | nie ignoruj | altrimenti | morirai | sfortuna | non ignorare | stanotte
luck: şans | gerçekleşecek | szczęście | spełni się | fortuna | si avvererà | riceverai
server talk: sunucuma gel* | sunucumuza* | sunucumuza gel* | sunucum* | yeni sunucu | aktif sunucu
  | discord sunucu* | mój serwer | nasz serwer | nowy serwer | na mój serwer | na nasz serwer | serwer discord
  | il mio server | nostro server | nuovo server | entra nel mio server | entrate nel mio
lively: aktif sohbet | aktif üyeler | samimi ortam | aktif ses | aktywni | aktywny czat | aktywny serwer
  | aktywna społeczność | chat attiva | community attiva | server attivo
perks: çekilişler | nitro çekiliş* | konkursy
company: yeni arkadaşlar | arkadaş edin* | nowi znajomi | nowe znajomości | poznaj ludzi | nuovi amici
  | fare amicizia
channel: kanalım* | kanalıma | youtube kanalım* | videom* | yeni videom | yayınım* | yayındayım | tiktokum
  | mój kanał | mojego kanału | moim kanale | mój film | moje filmy | nowy film | mój stream | mojego streama
  | mój tiktok | moja muzyka | il mio canale | mio canale | il mio video | mio nuovo video | i miei video
  | la mia live | mio tiktok | la mia musica | mio instagram
visit: bakın | bakar mısın* | izleyin | izle | göz at* | uğrayın | dinleyin | destek olun | zobacz | zobaczcie
  | sprawdź | sprawdźcie | obejrzyj | obejrzyjcie | wpadajcie | wpadnij | zajrzyj | posłuchaj | wspieraj
  | guardate | guarda | date un occhiata | dai un occhiata | passate | passa | ascoltate | visitate | supportate
subscribe: abone ol* | abone olun | abone | beğenin | beğen | like at* | takip et* | takip edin | subskrybuj
  | subskrybujcie | zasubskrybuj | suby | łapka w górę | łapkę | zostaw like | zaobserwuj | obserwuj | iscrivetevi
  | iscriviti | iscritti | mettete like | lascia un like | seguitemi | seguimi
plea: destek olursanız | yeni başladım | küçük kanal | hedefim | hedef | çok sevinirim | sevinirim
  | pişman olmazsınız | yardımcı olun | dopiero zaczynam | mały kanał | mały youtuber | mój cel | marzenie
  | będę wdzięczny | byłbym wdzięczny | nie pożałujesz | nie pożałujecie | z góry dziękuję | pomóżcie dobić
  | dobić do | ho appena iniziato | piccolo canale | piccolo youtuber | il mio sogno | obiettivo
  | mi farebbe piacere | non ve ne pentirete | grazie in anticipo | aiutatemi a
sorry: spam değil | spam için özür | to nie spam | przepraszam za spam | nie spam | non è spam | scusate lo spam
swap: karşılıklı abone | karşılıklı takip | abone karşılıklı | takibe takip | sub za sub | subek za subka
  | odsubuję | odwdzięczę się | łapka za łapkę | sub per sub | ricambio | scambio iscrizioni
  | iscrizione reciproca | sub4sub
"""
