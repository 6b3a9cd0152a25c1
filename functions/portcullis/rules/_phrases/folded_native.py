"""Terms as they are looked for in native scripts, and their ideas. Made by ``portcullis phrases``; a test compares."""

from typing import Final

TERMS: Final = """\
01折|private server
0门槛|anyone
100フォロバ|swap
100수익|guaranteed
10אנשים|many
10اشخاص|many
10نفر|many
10लग|many
10คน|many
10个|many
10人|many
10명|many
15个|many
15人|many
15명|many
18ป|anyone
18岁以上|anyone
18歳以上|anyone
18禁|adult
19금|adult
1对1视频|adult offer
1日|period
1日1时間|little time
1日30分|little time
20个|many
20人|many
20명|many
648|prize
<everyone>|everyone
<invite>|link|any link|or else|invite
<known>|any link
<link>|link|any link
<money>|amount
<program>|program
a货|goods
bt手游|private server
discord運営|authority
dmください|contact
dmして|contact
dmで|contact
dmまで|contact
dm待って|contact
dm주세요|contact
gm版|private server
lineで|contact
line登録|contact
line追加|contact|add me
pk10|bets
qq群|contact|add me
q群|contact|add me
steamサポート|authority
telegram|contact
usdt支付|payment
v信|contact|add me
whatsapp|contact
אחרת|threat
אירדרופ|token|airdrop
אלמדאתכם|teach
אלתלחצו|warning
אמתאת|mend
אמתאתהחשבון|verify
בבקשה|please
בהמתנה|parcel trouble
בזול|sell|cheap
בחודש|period
בחינם|free
ביום|period
ביט|pay here
במבצע|offer
במחיר|offer
בפרטי|contact
בריבית|loan terms
בשבוע|period
דברואיתי|contact
דווח|reported
דיווחתיעליךבטעות|mistaken report
דמימשלוח|fee
דרושים|job
הבנקשלך|bank
הגרלה|draw
הונאה|warning
הורדה|download
הושעה|trouble
הזדמנותעסקית|job
החבילהשלך|parcel
החשבוןשלך|your account
היכרויות|singles
הימורים|bets
הירשמו|subscribe
הכנסה|profit
הלוואה|loan
הלוואות|loan
הסרטוןשלי|channel
העבירו|pass on
העברה|pay here
הערוץשלי|channel
הצטרפו|join
השקעה|invest
השקעות|invest
השרתשלי|server talk
השרתשלנו|server talk
וואטסאפ|contact
זהירות|warning
זכיתב|won
חבילה|parcel
חבראתהארנק|wallet act
חולה|plight
חינם|free
חשבונות|goods
טלגרם|contact
יושעה|reported
יימחק|reported
כרטיסהאשראי|bank
כתבולי|contact
לאהונאה|denial
לאמת|mend
לאניתןלמסור|parcel trouble
להוריד|download
להרוויח|profit
לחצוכאן|claim
לייק|subscribe
לינקבביו|link|any link
לכלהחברים|many
ללאניסיון|anyone
ללאסיכון|guaranteed
ללאערבים|loan terms
למכירה|sell|seller
מהטלפון|anyone
מהרו|claim
מוכר|sell
מושעה|trouble
מזל|luck
מחיר|offer
מיידית|loan terms
מסחר|invest
מעלגיל18|anyone
מפוצח|pirated
משימות|tasks
מתחיל|plea
מתנה|free
נבחרת|won
נוכל|warning
נחסם|trouble
ניטרו|prize
ניתוח|plight
נערותליווי|adult offer
סיגנלים|signals
סיכוימובטח|guaranteed
סקס|adult
סקסבחינם|adult offer
עבודה|job
עבודהמהבית|job
עוקבים|goods
עירום|adult
עמלה|fee
ערוץקטן|plea
פיקס|sure bets
פרס|draw
צפו|visit
קודהטבה|promo code
קזינו|bets
קריפטו|invest
רווח|profit
רווחים|profit
שח|amount
שמח|luck
שעותביום|little time
שעתיים|little time
שקל|amount
תירשמו|subscribe
תכתבולי|contact
תלמדואיך|teach
תמות|threat
תמיכה|plea
תמיכתדיסקורד|authority
תעבירו|pass on
תראו|visit
תרומה|give us
תרומות|give us
תשלוםיומי|daily pay
ابيع|sell|seller
اتصلبالمحفظه|wallet act
احتيال|warning
احذر|warning
احذروا|warning
احصلعلي|claim
اختراقحسابات|hacker
ادارهديسكورد|authority
ادخل|join
ادخلالسيرفر|server talk
ادخلوا|visit
ادخلواالسيرفر|server talk
ادعموني|plea
ارامكس|parcel
ارباح|profit
ارباحمضمونه|guaranteed
اربح|profit
اربطمحفظتك|wallet act
ارجو|please
ارخص|sell|offer|cheap
ارزان|sell|cheap
ارزدیجیتال|invest
ارسلها|pass on
ارسلهذه|pass on
ارسلوها|pass on
ارمله|singles
اسبوعيا|period
استثمار|invest
استثمر|invest
استخدام|job
استرجاعالاموال|recovery
استرجاعحساب|recovery
استردادالاموال|recovery
استعادهالحساب|recovery
استلم|claim
اسعار|offer
اشارات|signals
اشتباهیریپورت|mistaken report
اشتراكات|goods
اشتراكمتبادل|swap
اشترك|join
اشتركفي|subscribe
اشتركوا|subscribe
اشتركواشتركلك|swap
اضغطالرابط|link
اضغطعليالرابط|link
اضغطهنا|claim
اعلمك|teach
افلامسكس|adult|adult offer
الاسهم|invest
الان|claim
البريد|parcel
البنك|bank
الدعمالفني|authority
الدفعيومي|daily pay
الرابطاسفل|link
الرابطفيالبايو|link|any link
الربحمن|profit
السرطان|plight
العددمحدود|claim
العملاتالرقميه|invest
العملمنالمنزل|job
الكودالترويجي|promo code
المراهنه|bets
الواتس|contact
اموزشرایگان|teach
انتالفائز|won
انجامتسک|tasks
انشرها|pass on
انشرهذه|pass on
انضم|join
انضموا|join
انفجار|bets
اول10اشخاص|teach
ايبان|pay here
ايتام|plight
ايردروب|token|airdrop
اکانت|goods
اکانتشما|your account
ایردراپ|token|airdrop
باسعار|offer
باسعارمناسبه|paid help
بالشهر|period
باليوم|period
باگوشی|anyone
ببینید|visit
بثي|channel
بحوث|essays
بدونتجربه|anyone
بدونخبره|anyone
بدونراسمال|guaranteed
بدونریسک|guaranteed
بدونضامن|loan terms
بدونضمانات|loan terms
بدونكفيل|loan terms
بدونمخاطر|guaranteed
برندهشدید|won
بروموكود|promo code
بستهشما|parcel
بطاقاتهدايا|prize
بطاقتك|bank
بفائده|loan terms
بفرستبرای|pass on
بلغتعليكبالخطا|mistaken report
بلغتعليكبالغلط|mistaken report
بلغتعنحسابكبالخطا|mistaken report
بنات|adult
بناتللتعارف|adult offer
بنكالراجحي|bank
بونص|bonus
بونوس|bonus
بيتكوين|invest
بيع|sell
بیمار|plight
تابعني|subscribe
تابعوا|visit
تابعوني|subscribe
تاكيد|mend
تاكيدحسابك|verify
تایید|mend
تاییدهویت|verify
تبرع|give us
تبرعات|give us
تحديثالبيانات|mend
تحديثبياناتك|mend
تحققمن|mend
تحققمنحسابك|verify
تحميل|download
تحويل|pay here
تخفیف|offer
تداول|invest
تسديدقروض|loan
تسمعخبر|luck
تضمینی|guaranteed
تعارف|singles
تعذرالتوصيل|parcel trouble
تعذرتسليم|parcel trouble
تكسب|profit
تلجرام|contact
تليجرام|contact
تليغرام|contact
تلگرام|contact
تماختيارك|won
تمالابلاغ|reported
تمايقاف|trouble
تمتجميد|trouble
تمتعليق|trouble
تمويل|loan
تنزيل|download
تهكير|hacker
تهكيرحسابات|hacker
تواصلمعنا|contact
تواصلمعي|contact
تواصلوا|contact
توزيع|free
توصياتاسهم|stock tips
توصياتالاسهم|stock tips
توصياتفوركس|signals
توصياتمجانيه|signals
توصيل|offer
توقعاتمضمونه|sure bets
توكن|token
تومان|amount
تيليجرام|contact
جائزه|draw
جایزه|draw
جديده|plea
جروب|join
جميعجهات|many
جنيه|amount
جوائز|draw
جواهر|prize
جواهرفريفاير|goods
جوین|join
حدثبياناتك|mend
حسابات|goods
حساببانکی|bank
حساببنكي|pay here
حسابشما|your account
حسابك|your account
حسابكالبنكي|bank
حظ|luck
حلاختبارات|essays
حلمي|plea
حلواجبات|essays|paid help
حمایت|plea
حملالان|download
خاص|contact
خبرسار|luck
خدماتطلابيه|paid help
خدماتنا|paid help
خرید|sell
خصم|offer|cheap
دانلود|download
دایرکت|contact
دخلاضافي|profit
دخلشهري|profit
دخلمضمون|guaranteed
دخليومي|daily pay
درامد|profit
درهم|amount
دعمديسكورد|authority
دعمكم|plea
دفعيومي|daily pay
دملي|contact
دوامجزئي|job
دوستیابی|singles
دولار|amount
رابطالقناه|any link
راتبيومي|daily pay
راسلنا|contact
راسلني|contact
رایگان|free
ربح|profit
ربحمضمون|guaranteed|sure bets
ربطالمحفظه|wallet act
رخصه|goods
رخيص|sell|offer|cheap
رسائلماجستير|essays
رسومالتوصيل|fee
رسومالشحن|fee
رسومجمركيه|fee
رشق|goods
رهان|bets
روبوكسمجانا|pirated
روزانه|period
رویلینک|link
ريال|amount
زواج|singles
زوروا|visit
سابسکرایب|subscribe
سارع|claim
ساعاتفراغ|little time
ساعتينيوميا|little time
ساعدوني|give us|plea
ساعلمك|teach
ساعهيوميا|little time
سببسب|swap
ستموت|threat
سجلالان|claim
سحب|draw
سحبالارباح|profit
سحبعلي|free
سدادقروض|loan
سرمایهگذاری|invest
سرورجدید|server talk
سرورما|server talk
سعر|offer
سكربتالطياره|bets
سكس|adult
سكسمجاني|adult offer
سكنات|prize
سمسا|parcel
سود|profit
سودتضمینی|guaranteed
سوفاساعدك|teach
سيتماغلاق|reported
سيتمحذف|reported
سيتمحظر|reported
سيحدثلك|threat
سيرفرجديد|server talk
سيرفرنا|server talk
سيرفري|server talk
سکس|adult
سیگنالvip|signals
سیگنالرایگان|signals
شاركها|pass on
شاهد|visit
شاهدوا|visit
شحنتك|parcel
شدات|prize|goods
شداتببجي|goods
شداتمجانيه|pirated
شراء|sell
شرطبندی|bets
شرموطه|adult
شغلمنالبيت|job
شمارهکارت|pay here
شهادات|goods
شهريا|period
شوفوا|visit
صدقه|give us
صورعاريه|adult|adult offer
صیغه|singles
ضمان|offer
طرد|parcel
طردك|parcel
طريقهالربح|teach
عاريات|adult
عالخاص|contact
عرض|offer
عروض|offer
عشرهاشخاص|many
عليالخاص|contact
عملمنالمنزل|job
عمله|token
عمليهجراحيه|plight
عنطريقالهاتف|anyone
عنوانغيرصحيح|parcel trouble
فارکس|invest
فالو|subscribe
فالومتقابل|swap
فالوور|goods
فرصهعمل|job
فروش|sell|offer|seller
فريقديسكورد|authority
فودافونكاش|pay here
فوركس|invest
فوري|loan terms
فوريه|loan terms
فوری|loan terms
فوق18|anyone
فولوباك|swap
فولورز|goods
فيالساعه|period
فيالشهر|period
فياليوم|period
فيديوجديد|channel
فيديوسكس|adult offer
فيديوهاتي|channel
فيروس|warning
فیلمسکسی|adult offer
قرض|loan
قرعه|draw
قرعهکشی|draw
قروض|loan
قناتنا|channel
قناتي|channel
قناه|join
قناهاليوتيوب|channel
قناهتوصيات|signals
قناهصغيره|plea
كازينو|bets
كتابهبحوث|essays
كراك|pirated
كسبالمال|profit
كلاصدقائك|many
كلمني|contact
كليوم|period
كودخصم|promo code
كولسكس|adult offer
كيفيهالربح|teach
لاتحتاجخبره|anyone
لاتضغط|warning
لايك|subscribe
لايكات|goods
لایک|subscribe
لجميعاصدقائك|many
لطفا|please
لفترهمحدوده|claim
لقدربحت|won
لقدفزت|won
للاستفسار|contact
للبيع|sell|offer|seller
للتواصل|contact
للجميع|anyone
للزواج|singles
لوسمحت|please
لوسمحتوا|please
ليسنصب|denial
ماهانه|period
مبارياتمبيوعه|sure bets
مبروكربحت|won
مبروكلقد|won
متابعه|subscribe
متابعهمتبادله|swap
متابعين|goods
متوفر|offer
متوفرلدينا|seller
متوفره|offer
مجانا|free
مجاني|free
مجانيه|free
محظور|trouble
مراسلتي|contact
مراقب|warning
مراهنات|bets
مريض|plight
مسابقه|draw
مسدود|trouble
مشاريعتخرج|essays
مشاهدهالفيديوهات|tasks
مشنصب|denial
مصرف|bank
مصيبه|threat
مطلقه|singles
مطلوب|job
مطلوبموظفين|job|recruiting
معلق|parcel trouble
مكافاهالايداع|bonus
مكالماتفيديو|adult offer
مكسب|profit
ممبر|goods
منالموبايل|anyone
منجوالك|anyone
منصه|invest
منفضلك|please
منهاتفك|anyone
مهامبسيطه|tasks
مهامسهله|tasks
مهكر|pirated
مهكره|pirated
موقوف|trouble
مونصب|denial
نبيع|seller
نتفلكس|goods
نصاب|warning
نصابين|warning
نصب|warning
نعلمك|teach
نقدمخدمات|paid help
نيترو|prize|goods
نيترومجاني|pirated
نيك|adult
نیترو|prize
هدايا|free
هدفي|plea
هديه|free
هدیه|free
هكرببجي|pirated
هكرمحترف|hacker
همینالان|claim
هکرایگان|pirated
واتساب|contact
واتساپ|contact
والا|threat
وام|loan
وصلمحفظتك|wallet act
وظائف|job
وظيفه|job
وقتازاد|little time
وقتالفراغ|little time
وگرنه|threat
يوميا|period
پرداختروزانه|daily pay
پشتیبانیدیسکورد|authority
پیامبده|contact
پیوی|contact
کاراینترنتی|job
کاردرمنزل|job
کازینو|bets
کانالم|channel
کانالمن|channel
کدمعرف|promo code
کلاهبرداری|warning
کلیپسکسی|adult offer
کلیککنید|claim
کمکمالی|give us
अकउट|goods
अपडटकर|mend
अभकलक|claim
अभजड|claim
अशलल|adult
आईपएलबटग|bets
आपकअकउट|your account
आपकखत|bank|your account
आपकचन|won
आपकबक|bank
आपजत|won
आपनजत|won
आसनकम|tasks
इनम|draw
उपहर|free
ऋण|loan
एटएम|bank
एयरडरप|token|airdrop
ऑनलइनकम|job
ऑपरशन|plight
कईभ|anyone
कपय|please
कमई|profit
कमए|profit
कमओ|profit
कमत|offer
करपट|invest
कलकनकर|warning
कसन|bets
कसमत|luck
खतनबर|pay here
खरद|sell
गरट|guaranteed
गलतसरपरट|mistaken report
घट|little time
घरबठ|job
चदई|adult
जड|join
जब|job
जलदकर|claim
जवइन|join
टरडग|invest
टलगरम|contact
टसक|tasks
डउनलड|download
डएमकर|contact
तरत|loan terms
दख|visit
दन|give us
धख|warning
धखधड|warning
धखनह|denial
नइटर|prize
नकर|job
नग|adult
नयचनल|plea
नवश|invest
नहत|threat
पए|claim
परटटइम|job
परतदन|period
परमकड|promo code
परसल|parcel
पलज|please
पसकम|profit
फकसमच|sure bets
फनस|anyone
फर|free
फरवरड|pass on
फल|subscribe
फलअरस|goods
बकर|sell
बच|seller
बचन|sell
बद|trouble
बनअनभव|anyone
बनजखम|guaranteed
बमर|plight
बयफरड|singles
बलक|trouble
भज|pass on
मझमसज|contact
मददकर|give us
मनटम|loan terms
मनफ|profit
मफत|free
मबइलस|anyone
मरचनल|channel
मरवडय|channel
मरसरवर|server talk
मसजकर|contact
महन|period
यपआई|pay here
रज|period
रजकभगतन|daily pay
रजकमए|daily pay
रजन|period
रजनकमए|daily pay
रपए|amount
रपय|amount
रपरट|reported
लइक|subscribe
लकपरकलक|link|any link
लकबय|link
लटर|draw
लन|loan
वडयकल|adult offer
वरन|threat
वलटकनकट|wallet act
वहटसएप|contact
वहटसऐप|contact
शद|singles
शयरकर|pass on
शलक|fee
सकस|adult
सकसवडय|adult offer
सख|teach
सखऊग|teach
सटट|bets
सटटबज|bets
सतयपत|mend
सतयपतकर|verify
सपरककर|contact
सपरट|plea
सबकबदल|swap
सबसकरइब|subscribe
सभदसत|many
सरकषकबन|loan terms
ससत|offer|cheap
हक|pirated
हरदन|period
กดตดตาม|subscribe
กดรบ|claim
กดไลค|tasks|subscribe
กลมลบ|adult offer|adult pack
การนต|guaranteed
กาไร|profit
กาไรแนนอน|guaranteed
กเงน|loan
ของปลอม|dark ware
ขาย|sell|offer|seller
คณถกรางวล|won
คณไดรบรางวล|won
คนเงน|refund
ครปโต|invest
คลกลงก|link
คลปหลด|adult|adult offer
คาธรรมเนยม|fee
คาสโน|bets
งานงาย|tasks
งานพารทไทม|job
งานออนไลน|job
งานเสรม|job
จดสงไมสาเรจ|parcel trouble
จานวนจากด|claim
จายรายวน|daily pay
ชองของผม|channel
ชองของเรา|channel
ชองผม|channel
ชองเลก|plea
ซบ|subscribe
ซบแลกซบ|swap
ดวน|claim
ดวยนะครบ|please
ดวยนะคะ|please
ดอกเบยตา|loan terms
ดาวนโหลด|download
ตอวน|period
ตอเดอน|period
ถกระงบ|trouble
ทก|contact
ทกแชท|contact
ทกไลน|contact
ทอยไมถกตอง|parcel trouble
ทาทบาน|job
ธนาคาร|bank
บญช|goods
บญชของคณ|bank|your account
บญชมา|dark ware
บรจาค|give us
บาคารา|bets
บาท|amount
ปมไลค|goods
ผตดตาม|goods
ผาตด|plight
ฝากครงแรก|bonus
ฝากด|visit
ฝากดวย|please
ฝากตดตาม|visit
พนน|bets
พรอมสง|offer
พรอมเพย|pay here
พสด|parcel
ฟร|free
มจฉาชพ|warning
มฉะนน|threat
มอถอเครองเดยว|anyone
ยนยน|mend
รบงาน|adult offer
รบซอ|sell
รบสมคร|job
รบเลย|claim
ระงบ|trouble
ราคา|offer
ราคาถก|sell|cheap
รางวล|draw
รายวน|period
รายได|profit
รายไดวนละ|daily pay
รายไดเสรม|job
ลงกดานลาง|link
ลงทน|invest
ลดราคา|offer
ลองเลนเกม|try game
วนละ|period|wage
วนละ2|little time
สงตอ|pass on
สนเชอ|loan
สมคร|join
สลอต|bets
สอน|teach
หน|invest
หนงโป|adult|adult offer
หลอกลวง|warning
หวย|bets
หองลบ|adult offer
หาค|singles
หารายได|job
หาเงน|profit
หาแฟน|singles
อนบอกซ|contact
อนมตไว|loan terms
อยากด|warning
อาย18|anyone
เขามาด|visit
เขารวม|join
เขาเซรฟ|server talk
เครดตฟร|bonus
เงนก|loan
เชอมตอกระเปา|wallet act
เซรฟใหม|server talk
เถอน|pirated
เทรด|invest
เพงเรม|plea
เพอนทกคน|many
เวบตรง|sure bets
เวบพนน|bets
เวลาวาง|little time
เสยว|adult
เหงา|lonely
แจก|free
แจกฟร|free
แชรตอ|pass on
แตกงาย|sure bets
แตกบอย|sure bets
แทงบอล|bets
แนะนา|teach
แอดไลน|contact|add me
โคด|promo code
โชคด|luck
โชคราย|threat
โปรแกรมโกง|pirated
โหลด|download
โอน|pay here
ใกลคณ|near you
ใชมอถอ|anyone
ไซดไลน|adult offer
ไดเงน|profit
ไมตองมประสบการณ|anyone
ไมมความเสยง|guaranteed
ไมมไวรส|assure
ไมเชคบโร|loan terms
ไมโกง|denial
ไอด|goods
ไอดไลน|contact
あなたのアカウント|your account
ありがとうございました先生|testimonial
いいことが|luck
いいねするだけ|tasks
うちのサーバー|server talk
うちのチャンネル|channel
えきねっと|bank
おかげで|testimonial
おねがいします|please
お客様のアカウント|your account
お客様の口座|bank
お届けできません|parcel trouble
お早めに|claim
お気軽に|contact
お荷物|parcel
お金を取り戻|recovery
お願い|please
お願いします|please
ご当選|won
ご確認|mend
ご连络|contact
さもないと|threat
ないと死|threat
みんなに|many
よろしく|please
アカウント|goods
アカウントが|bank
アカウントを確認|verify
アマギフ|prize
アマゾン|bank
アマゾンギフト|prize
アルバイト募集|job
インストール|download
ウイルスじゃない|assure
ウイルスなし|assure
ウォレットを接続|wallet act
ウォレット接続|wallet act
エアドロップ|token|airdrop
エッチ|adult
エロ|adult
エロ動画|adult offer
エロ垢|adult offer
オフパコ|adult|adult offer
オンラインカジノ|bets
カカオ|contact
カジノ|bets
ギフト券|prize|goods
クラック版|pirated
クリック|claim
クリックしないで|warning
クレジットカード|bank
ゲームを試して|try game
コピペ|pass on
コピー品|goods
サポートチーム|authority
サロン|signals
サーバーに参加|server talk
サーバー参加|server talk
シグナル配信|signals
シードフレーズ|wallet act
スキマ时間|little time
スキン|prize
スタッフ募集|job|recruiting
スマホ1台|anyone
スマホだけ|anyone
スマホ一つ|anyone
スマホ作业|tasks
スロット|bets
スーパーコピー|goods
セフレ|adult
セフレ募集|adult offer
ダウンロード|download
チェックして|visit
チャンネル登録|subscribe
チート|private server
チートツール|pirated
テストプレイ|try game
ディスコード運営|authority
トークン|token
ニトロ|prize
ヌード|adult
ヌード販売|adult offer
ノウハウ|teach
ノーリスク|guaranteed
ハッキング代行|hacker
ハメ撮り|adult
バイナリー|invest
バカラ|bets
パチンコ|bets
パパ活|adult
ビットコイン|invest
フォロバ|swap
フォロワー|goods
フォローお願い|subscribe
フォローして|subscribe
フリースピン|bonus
ブックメーカー|bets
ブラックok|loan terms
ブランドコピー|goods
ブースト|goods
プライベートサーバー|private server
プレゼント|free
プロトレーダー|mentor
プロフのリンク|link|any link
プロモコード|promo code
マッチング|singles
メッセージください|contact
メンバー募集中|server talk
ヤマト運輸|parcel
ライン追加|contact
リスクなし|guaranteed
リンクから|link
リンクはこちら|link
レビューするだけ|tasks
ログイン|mend
ロック|trouble
ワーカー募集|job|recruiting
一个人在家|lonely
一个月|period
一单一结|daily pay
一周|period
一夜情|adult
一天|period
一天几百|wage
一对一视频|adult offer
一小时|period
一手|offer
一折|private server
一日|period
一等奖|draw
一部手机|anyone
万元|amount
万円|amount
三井住友|bank
三级片|adult
三菱|bank
三连|subscribe
上分|goods
上岸|profit
上星|goods
上热门|ware
上线满级|private server
上线送|private server
上门服务|adult offer
下款|loan
下注|bets
下载|download
下载送|bonus
不交押金|anyone
不労所得|profit
不在のため|parcel trouble
不封号|assure
不小心举报了你|mistaken report
不幸|threat
不收费|anyone
不是诈骗|denial
不是骗子|denial|assure
不正利用|trouble
不看征信|loan terms
不要相信|warning
不要钱|free
不转|threat
不限经验|anyone
不骗人|denial
专业|offer
专业团队|for hire
专家|mentor
业余时间|little time
业务|offer
丢失|parcel trouble
个別に|contact
个股|invest
中奖|draw
中奖了|won
丰胸|goods
主婦|anyone
主播福利|adult offer
主页|any link
举报错了|mistaken report
买球|bets
买粉|ware
二维码|scan
互关|swap
互相关注|swap
互粉|swap
互赞|swap
交友|singles
交友群|server talk
交流群|server talk
亲测有效|testimonial
人人可做|anyone
人气|goods
人气协议|ware
仅限|claim
今すぐ|claim
代充|goods
代写|essays|paid help
代办|offer|seller
代币|token
代开发票|dark ware
代打|goods
代理|offer
代练|goods
代考|essays|paid help
代行|goods
代行します|offer
代购|sell
以太坊|token
仮想通貨|invest
价格|offer
任务单|tasks
企鹅|contact|add me
众筹|give us
优惠|offer|cheap
优惠码|promo code
会える子|adult offer
会员|prize
会有好运|luck
会死|threat
伟哥|goods|drugs
传奇手游|private server
传奇私服|private server
低价|paid help|sell|offer|cheap|for hire
低息|loan terms
低金利|loan terms
住所不明|parcel trouble
佐川急便|parcel
体育投注|bets
体验金|bonus
你已中奖|won
你懂的|adult offer
你的帐号|your account
你的账号|your account
佣金|share
佣金秒结|daily pay
価格|offer
便宜|sell|offer|cheap
保本|guaranteed
保证盈利|guaranteed
保证金|fee
信用卡|bank
信用贷|loan
修改器|pirated
俺のチャンネル|channel
倒霉|threat
借入|loan
借款|loan
借钱|loan
假证|dark ware
假钞|dark ware
做任务|tasks
做爱|adult
停止|trouble
停止され|reported
停用|trouble
偷拍|adult
偷拍视频|adult offer
偽札|dark ware
偽造|dark ware
储かる|profit
储け|profit
催情|dark ware
催情药|dark ware
僕のチャンネル|channel
僕の動画|channel
元|amount
元宝|prize
元本保証|guaranteed
兄弟们|everyone
充100送|bonus
充值|goods
充值送|bonus
先到先得|claim
先款|payment
先生|mentor
先着|claim
先着10名|teach
先着20名|teach
免审核|loan terms
免费|free
免费教|teach
免费看片|adult offer
免费诊股|stock tips
免费送|free
免费领|claim
兑换码|promo code
入って|join
入群|contact|join
入金ボーナス|bonus
入金不要|bonus
全国空降|adult offer
全套服务|adult offer
全网最低|offer
公众号|contact|add me
公式line|contact
公益服|private server
六合彩|bets
关注|join
关注一下|subscribe
关注任务|tasks
关注我|subscribe
兼职|job
内幕|signals|sure bets
内幕消息|stock tips
内职|job
内购破解|private server
内部号|private server
再配達|parcel trouble
写真|adult pack
写真販売|adult pack
冰毒|dark ware
冻结|trouble
冻结され|reported
准确率|sure bets
减肥药|goods|drugs
出会いを探|singles
出会い募集|singles
出会い系|singles
出号|sell
出售|sell|offer|seller
出租|offer
分成|share
分析师|mentor
刚开播|plea
初心者ok|anyone
初心者です|plea
利润|profit
利用停止|trouble
利益|profit
别上当|warning
别信|warning
制限|trouble
刷人气|ware
刷单|job|tasks
刷播放|ware
刷粉|goods|ware
刷赞|goods|ware
刻章|dark ware
削除され|reported
剪辑|craft
副业|profit|job
副収入|profit
割れ|pirated
办理|offer|seller
办证|dark ware
加q|contact|add me
加qq|contact|add me
加v|contact|add me
加vx|contact|add me
加v信|contact
加w|contact
加人气|ware
加入|join
加关注|subscribe
加好友|contact
加威信|add me
加微|contact|add me
加微信|contact|add me
加我|contact|add me|see me
加扣|contact|add me
加群|contact|join|add me
动动手指|tasks
助记词|wallet act|seed
励みになります|plea
動画販売|adult offer|adult pack
勝率|sure bets
募金|give us
募集中|job
包中|sure bets
包包|goods
包夜|adult offer
包教包会|teach
包裹|parcel
包赚|guaranteed
包赢|guaranteed|sure bets
包过|paid help
包邮|offer|seller
北京赛车|bets
区块链|invest
医保卡|bank
十个|many
十个群|many
十人|many
午夜直播|adult offer
单带|sure bets
单身|lonely
单身美女|singles
卖|sell
博彩|bets
卡密|pirated
卡盟|goods
即日|loan terms
即日払い|daily pay
即日融资|loan
即納|offer
即金|daily pay
厂家|offer
厄运|threat
原创|paid help
去看|visit
参加|join
参加者募集|server talk
友だち追加|contact|add me
友達全员|many
友達追加|contact|add me
反诈|warning
収入|profit
发票|goods
发票代开|dark ware
发给|pass on
发财|luck
受け取り|claim
受け子|dark ware
受取|claim
变态手游|private server
变态服|private server
口座|pay here
口座买取|dark ware
可以来|visit
吃鸡辅助|pirated
各位老板|everyone
合集|adult pack
同城|near you
同城上门|adult offer
同城交友|adult offer
同城约|adult offer
同城美女|singles
名表|goods
名额有限|claim
否则|threat
听话水|dark ware
周结|daily pay
啪啪|adult
喊单|signals
四件套|goods
回して|pass on
回关|swap
回报|profit
回收|sell
回本|profit|sure bets
回血|profit|sure bets
围观|visit
国产av|adult
国产自拍|adult
在宅|job
在宅ワーク|job
在家|anyone
在家做|job
在家赚|job
在庫|offer
在线客服|contact
地址有误|parcel trouble
垢|goods
域名|link
基金|invest
增大|goods
增大丸|drugs
壮阳|goods
壮阳药|drugs
売ります|sell|offer|seller
复制|pass on
复刻|goods
外围|adult offer
外挂|goods|pirated
外汇|invest
多亏|testimonial
夜间直播|adult offer
大奖|draw
大小单双|bets
大尺度|adult
大尺度直播|adult offer
大盘|invest
大神|mentor
大秀|adult offer
大麻|dark ware
天天|period
失效|trouble
头像有|contact
奖品|draw
奖金|draw
套现|loan
女主播福利|adult offer
好友|many
好心人|give us
好无聊|lonely
好运|luck
妖股|signals
始めたばかり|plea
威信|contact|add me
娱乐城|bets
娱乐平台|bets
嫩模|adult
存在异常|reported
存送|bonus
孤儿|plight
学历|goods
学生ok|anyone
学生妹|adult
学生妹资源|adult offer
安く|sell
安全|assure
安全です|assure
安全可靠|offer
安装|download
官方客服|authority
官网|link
定位找人|hacker
宝妈|job|anyone
实力带|sure bets
实名|goods
实名号|dark ware
实名认证|verify
客服人员|authority
寂しい|lonely
寂寞|lonely
寂寞少妇|singles
寄付|give us
富婆|singles
富婆求子|singles
審査なし|loan terms
寻求男友|singles
导师|mentor
导师带|sure bets
导师计划|sure bets
封号|trouble|threat
将被冻结|reported
将被封|reported
小号|goods
小姐上门|adult offer
小姐姐|adult word
小白|anyone
小项目|job
小额贷|loan
小黄片|adult
少妇|adult
居家|job
工作室|job
工资日结|daily pay
差し上げ|free
已经赚|testimonial
币圈|invest
带你|teach
带你赚|teach
带你赢|sure bets
带单|signals
带回血|sure bets
带玩|sure bets
帮帮我|plea
帮忙|please
平台客服|authority
年满18|anyone
幸运用户|won
幸运观众|won
幸运飞艇|bets
幸運|luck
建站|craft
开元|bets
开发票|dark ware
开户送|bonus
开挂|pirated
异常|trouble
当天|period
当天放款|loan terms
当天结|daily pay
当選|draw
当選おめでとう|won
当選しました|won
当選者|won
彩票|bets
彩计划|bets
彩金|bets
彼女募集|singles
彼氏募集|singles
征婚|singles
後悔させません|plea
微x|contact
微信|contact|add me
微信号|contact|add me
微信聊天记录|hacker
必ず当たる|sure bets
必ず稼げる|guaranteed
必中|sure bets
必勝|sure bets
必回|swap
必赚|guaranteed
応援|plea
快三|bets
快来|claim|visit
快递丢失|parcel
快速|loan terms
急招|job|recruiting
性爱|adult
恭喜你中奖|won
恭喜你获得|won
恭喜您中奖|won
恭喜您获得|won
您已中奖|won
您的包裹|parcel
您的快递|parcel
您的账号|bank|your account
您的账户|bank|your account
您的银行卡|bank
情色|adult
感谢老师|testimonial
愿望实现|luck
懸賞|draw
成人直播|adult offer
成人网站|adult
成人视频|adult|adult offer
我主页|channel
我头像|see me
我家主播|channel
我房间|channel
我的主页|channel|see me
我的店|channel
我的快手|channel
我的房间|channel
我的抖音|channel
我的直播间|channel|see me
我的视频|channel
我的账号|channel
我的频道|channel
我直播间|channel
所有人|many
所有好友|many
所有群|many
手把手|teach
手数料|fee
手术|plight
手机兼职|job
手机卡|goods
手机就能|anyone
手机操作|anyone
手游|goods
手续费|fee
手術|plight
打字|job|tasks
打字员|job
打开链接|link
扣扣|contact|add me
扣群|contact|add me
扩散|pass on
扫一扫|contact|scan
扫码|contact|scan
扶持|private server
批发|sell|offer|seller
找对象|singles
找我|contact
承接|offer|for hire
投注|bets
投资|invest
折扣|goods|offer|cheap
折扣手游|private server
抢|claim
抢单|tasks
抽奖|free|draw
抽成|share
抽選|draw
担保交易|payment
招主播|job
招人|job|recruiting
招代理|job|offer|seller
招募|job|recruiting
招待コード|promo code
招收|job|recruiting
招聘|job
招聘主播|job
拜托|please
拡散|pass on
拿钱|loan
持ち帰り|parcel trouble
挣钱|profit
振込|pay here
挽回损失|recovery
捐款|give us
捕鱼提现|bets
授权钱包|wallet act
接单|offer|seller|for hire
推荐码|promo code
推荐股票|stock tips
提现|profit
提额|loan terms
援交|adult
援交募集|adult offer
操逼|adult
支付宝|bank|pay here|payment
支持一下|visit|plea
支援お願い|give us
收入|profit
收卡|dark ware
收号|sell
收微信号|dark ware
收款码|pay here
收益|profit
收购|sell
收银行卡|dark ware
放款|loan
救救|give us
教えてあげ|teach
教えます|teach
教你|teach
教学|teach
数字货币|invest
文凭|goods
斗地主提现|bets
新しいサーバー|server talk
新しい動画|channel
新主播|plea
新人|plea
新人主播|plea
新人送|bonus
新游戏|try game
新群|server talk
方法を教え|teach
无修正|adult
无修正動画|adult offer
无抵押|loan terms
无押金|anyone
无料|free
无料シグナル|signals
无料チート|pirated
无料動画|adult offer
无料配布|free
无毒|assure
无法派送|parcel trouble
无码av|adult
无码视频|adult|adult offer
无视征信|loan terms
无门槛|anyone
无限元宝|private server
无限钻石|private server
无需经验|anyone
无风险|guaranteed
日入|amount|profit|wage
日入过千|wage
日利|guaranteed
日収|wage
日払い|daily pay
日收益|guaranteed
日结|period|daily pay
日给|amount|period|wage
日薪|amount|daily pay
日赚|amount|profit|wage
时彩|bets
时时彩|bets
时薪|amount|wage
时间不限|little time
时间自由|little time
春药|drugs
暇|lonely
暗号资産|invest
暴富|profit
更新|mend
更新信息|mend
最低价|offer|cheap
最安|cheap
月に|period
月入|amount|profit|wage
月入过万|wage
月利|guaranteed
月収|amount|profit|wage
月薪|amount
月赚|amount|profit
有关必回|swap
有手机就能|anyone
有手机就行|anyone
期货|invest
未経験|anyone
本人確認|verify
本地|near you
机器人粉|ware
来てね|visit
来我|visit
来我直播|channel
来我直播间|see me
来看|visit
来群|join
来试玩|try game
枪支|dark ware
查定位|hacker
查开房|hacker
查聊天记录|hacker
株|invest
格安|sell|offer|cheap
棋牌|bets
楼凤|adult offer
楽天|bank
概要欄|any link
欢迎加入我们的群|server advert
欢迎加群|server advert
欢迎来|visit
止めると|threat
死にます|threat
残りわずか|claim
毎日|period
毎月|period
毎週|period
每个群|many
每周|period
每天|period
每天1小时|little time
每天两小时|little time
每日|period
每月|period
比特币|invest|token
毕业论文|essays
求关注|subscribe
求助|give us
求带|plea
求支持|plea
求求|please
求订阅|subscribe
注册|join
注册就送|bonus
注册机|pirated
注册送|bonus
注册领|bonus
泰达币|invest
洗钱|dark ware
派送失败|parcel trouble
测试我的游戏|try game
浏览器打开|link
海报|craft
涨停|signals|stock tips
涨停板|signals
涨粉|goods|plea|ware
深夜福利|adult offer
添加|contact
游びに来て|visit
游戏账号|goods
滞留|parcel trouble
满18|anyone
满v|private server
满级|private server
滴滴我|contact
澳门娱乐|bets
澳门赌场|bets
澳门金沙|bets
激安|sell|offer|cheap
激情视频|adult|adult offer
灵验|luck
灾区|plight
炒币|invest
炒股|invest
炒股群|signals
炸金花|bets
点个关注|subscribe
点关注|subscribe
点击|claim|visit
点击处理|mend
点击链接|link|any link
点券|prize
点卡|prize|goods
点头像|contact
点我|see me
点我头像|contact
点赞|goods|subscribe
点赞任务|tasks
爆赚|profit
爱心|give us
牛牛提现|bets
牛股|invest|signals
牛股推荐|stock tips
特价|sell|offer|cheap
玩家群|server talk
玩彩|bets
现结|daily pay
现货|offer|seller
现金化|loan
理财|invest
理赔|parcel trouble
用手机|anyone
甩卖|sell
电报|contact
电竞竞猜|bets
电联|contact
男女不限|anyone
病毒|warning
病気|plight
癌症|plight
登録|join
登録お願い|subscribe
登録ボーナス|bonus
登録者|plea
登録返し|swap
白嫖|free
白条|loan
白血病|plight
白送|free
百家乐|bets
的中率|sure bets
皮肤|prize|goods
盈利|profit
盗号|hacker
盗号的|warning
目標|plea
直播|adult pack
直播间|adult word
直装|goods
直销|offer
相互フォロー|swap
相互登録|swap
相亲|singles
看名字|contact
看头像|contact
看我|see me
看我主页|contact
看我头像|contact
看我资料|contact
看昵称|contact
看片|adult|adult word
看片群|adult offer
看看我|visit
看签名|contact
看简介|contact
看资料|contact
真人粉|ware
真人荷官|bets
真实有效|assure
短线|invest
破解版|pirated|private server
碎片时间|little time
確実に稼|guaranteed
確認してください|mend
礼包码|private server
礼品卡|prize|goods
社保卡|bank
福利|free|adult pack|adult word
福利号|private server
福利姬|adult
福利群|adult offer
私のチャンネル|channel
私の動画|channel
私の配信|channel
私信|contact
私密视频|adult offer
私我|contact
私戳|contact
私服|private server
私聊|contact
私钥|wallet act
科技|pirated
秒下|loan terms
秒到|claim|loan terms|offer
秒到账|loan terms|offer
秒回|swap
秒批|loan terms
秒结|daily pay
税费|fee
稳中|sure bets
稳定|offer
稳定防封|assure
稳赚|profit|guaranteed
稳赚不赔|guaranteed
稳赢|guaranteed|sure bets
稼ぎ|profit
稼ぎ方|teach
稼ぐ|profit
稼げる|profit
空いた时間|little time
空投|token|airdrop
空闲时间|little time
立即|claim
竞彩|bets
競馬予想|bets
等你|see me
简介|any link
管理员|authority
簡単作业|tasks
粉丝|goods
粉丝群|server talk
精准计划|sure bets
紹介コード|promo code
絶対稼げる|guaranteed
红包|free
约炮|adult|adult offer
纸飞机|contact
绝地求生辅助|pirated
绝对真实|assure
维信|contact
网上兼职|job
网址|link
网盘|download|adult pack
网站开发|craft
网课代上|essays
网贷|loan
美女|adult word
美女交友|singles
美女直播|adult offer
群发|pass on
群号|contact|add me
翻倍|profit
翻倍收益|guaranteed
翻身|profit
老公不在|lonely
老师|mentor
老师带|teach
老虎机|bets
聊天群|server talk
联系客服|contact
联系我|contact
联系方式|contact
股票|invest
股票交流群|signals
股票推荐|stock tips
股票群|signals|stock tips
脱衣|adult
自分のチャンネル|channel
自慰|adult
自瞄|pirated
色情|adult
色情直播|adult offer
花呗|loan
茅台|goods
荐股|signals|stock tips
荷物|parcel
莞式|adult offer
获得大奖|won
菠菜|bets
萝莉|adult
萝莉资源|adult offer
葡京|bets
虚拟币|invest
融资|loan
补贴|refund
被举报|reported
被封|reported
被抽中|won
被災|plight
被选中|won
被骗|warning
裏垢|adult
裏垢女子|adult offer
裸|adult
裸体|adult
裸聊|adult|adult offer
见てください|visit
见てね|visit
见に来て|visit
视频|adult pack
解冻|mend
解封|mend
認証|mend
認証してください|verify
誤って通報|mistaken report
誰でも|anyone
講师|mentor
警惕|warning
计划群|bets|sure bets
订阅|subscribe
认证|mend
论文|essays
设计|craft
证件|goods
诈欺|warning
诈欺じゃない|denial
诈欺ではありません|denial|assure
诈骗|warning
诊股|stock tips
试玩|tasks|try game
试玩赚|job
诚信|offer
诚招|job|recruiting
诚聘|job
详聊|contact
误举报|mistaken report
谢谢|please
谢谢大家|plea
谨防|warning
販売|sell|offer|seller
販売中|seller
賞金|draw
账号|goods|pay here
购买|sell
贷款|loan
资源|adult pack|adult word
资源群|adult offer
赌博|bets
赌场|bets
赔率|bets
赚|profit
赚钱|profit
赛车pk10|bets
赛车计划|bets
赠送|free
走过路过|plea
赶快|claim
赶紧|claim
足彩|bets
跑分|dark ware
跟我一起|teach
跟着老师|teach|testimonial
躺赚|profit|guaranteed
転送|pass on
转发|pass on
转给|pass on
辅助|goods|pirated
过期|trouble
过来看|visit
运费|fee
近くの|near you
近所|near you
返佣|share
返水|bonus
返现|refund
返金|refund
返金サポート|recovery
还付|refund
进我|visit
进我主页|see me
进来|visit
进群|contact|join
连中|sure bets
连接钱包|wallet act
连络ください|contact
迷情|dark ware
迷药|drugs|dark ware
追回|recovery
追回损失|recovery
追款|recovery
退款|refund
退税|refund
退费|refund
送vip|free
送って|pass on
送体验金|bonus
送彩金|bonus
送满v|private server
送现金|bonus
送礼|free
送福利|free
送红包|free
透视|pirated
通報され|reported
速来|claim
週払い|daily pay
選ばれました|won
邀请码|promo code
配布中|free
重新登录|mend
重新认证|verify
重病|plight
重金求子|singles
金币|goods
銘柄推奨|stock tips
銘柄配信|stock tips
钻石|prize
银行卡|bank|goods|pay here
银行卡四件套|dark ware
链接在|link|any link
长期收|offer
間違えて通報|mistaken report
間違って通報|mistaken report
闇バイト|dark ware
闲暇|little time
防封|pirated
防骗|warning
附近|near you
附近的人|singles
附近美女|singles
限制|trouble
限定|claim
限定10名|teach
限时|claim
陪你聊|see me
陪玩|goods
陪玩陪睡|adult offer
零投入|anyone
零门槛|anyone
零风险|guaranteed
露点|adult
非诈骗|denial
願いが叶|luck
领取|claim
额度|loan terms
飞机号|contact
飞机群|contact
飞艇|bets
首充|prize|goods
首充折扣|private server
首充送|bonus
首存|bonus
香烟|goods
马上|claim
驾照|goods
验证|mend
验证账号|verify
验证身份|verify
骗され|warning
骗子|warning
骗子勿扰|denial
骗局|warning
骚|adult
高价回收|offer|seller
高价收|offer
高仿|goods
高収入|profit
高收益|guaranteed
高端外围|adult offer
高評価|subscribe
高額バイト|job
高频彩|bets
鯖に|server talk
麻将提现|bets
麻烦|please
黄播|adult|adult offer
黄片|adult
黄色网站|adult
黄色视频|adult
黄金|invest
黑产|dark ware
黑客接单|hacker
黑户|loan terms
黑马股|signals
가격|offer
가르쳐|teach
가입|join
가입머니|bonus
가입코드|promo code
감사합니다전문가|testimonial
개인톡|contact
갠톡|contact
게임테스트|try game
게임핵|pirated
경력무관|anyone
경마|bets
경품|draw
계정|goods
계정을확인|verify
계정인증|verify
계좌|pay here
고객님의계정|your account
고객님의계좌|bank
고객센터|authority
고수익|profit
고수익보장|guaranteed
고아|plight
고액알바|job
공짜|free
관세|fee
구독|subscribe
구독자|plea
구독좀|subscribe
구독품앗이|swap
구인|job
국민은행|bank
그렇지않으면|threat
근처|near you
급등주|signals|stock tips
급전|loan
기부|give us
기프트카드|prize|goods
꽁머니|sure bets|bonus
꿀알바|job
나눔|free
남는시간|little time
내유튜브|channel
내채널|channel
노출|adult
노하우|teach
놀러오세요|visit
누구나|loan terms|anyone
니트로|prize
다운로드|download
단순작업|tasks
당신의계정|your account
당일|loan terms
당일정산|daily pay
당일지급|daily pay
당첨금|draw
당첨되셨습니다|won
당첨되었습니다|won
당첨을축하|won
당첨자|won
대리|goods
대출|loan
대포통장|dark ware
대표님|mentor
대학생|anyone
덕분에|testimonial
도와드립니다|teach
도와주세요|give us
도와주시면|plea
돈벌|profit
돈을찾아|recovery
들어오세요|join
디스코드관리|authority
디스코드운영|authority
디엠|contact
디엠주세요|contact
떨판매|dark ware
라인추가|contact
레플리카|goods
로그인|mend
로벅스|goods
리딩방|invest|signals
리뷰알바|tasks
링크클릭|link
마감|claim
만남|singles
만원|amount
맞구독|swap
맞팔|swap
매달|period
매일|period
매일정산|daily pay
매입|offer|seller
매주|period
매충|bonus
먹튀|bets
모든친구|many
모집합니다|job|recruiting
목표|plea
몸캠|adult|adult offer
무담보|loan terms
무료|free
무료리딩|signals
무료추천주|stock tips
무료핵|pirated
무조건당첨|sure bets
무조건수익|guaranteed
무직자|loan terms
문의|contact
문의주세요|contact
문화상품권|prize
미배송|parcel trouble
미팅|singles
바이러스아님|assure
바카라|bets
반송|parcel trouble
받으세요|claim
배송|offer
배송불가|parcel trouble
배송비|fee
배팅|bets
벌기|profit
벌어|profit
벗방|adult|adult offer
베팅|bets
보내세요|pass on
보내야|pass on
보러오세요|visit
보장|offer
복사|pass on
본인인증|verify
봐주세요|visit
부수입|profit
부업|job
부탁드려요|please
부탁드립니다|please
부탁해요|please
불행|threat
비트코인|invest
사기|warning
사기아님|denial|assure
사기아닙니다|denial
사설토토|bets
사진판매|adult pack
삭제될|reported
삽니다|sell
상금|draw
상담|contact
상품권|prize|goods
새로운서버|server talk
서버들어오|server talk
서버홍보|server talk
선생님|mentor
선정되셨습니다|won
선착순|claim
선착순10명|teach
선팔|swap
설명란|any link
설치|download
성인|anyone
성인동영상|adult
성인방송|adult offer
성인사이트|adult offer
섹스|adult
소개팅|singles
소개팅어플|singles
소액대출|loan
소원이이루어|luck
소포|parcel
손실없|guaranteed
송금|pay here
수수료|fee
수술|plight
수익|profit
수익률|profit
수익보장|guaranteed
스킨|prize
스팀관리|authority
스포츠토토|bets
슬롯|bets
승인|loan terms
시간당|period
시그널방|signals
시작한지|plea
시청|visit
신고당|reported
신고되|reported
신규가입|bonus
신용카드|bank
신입|plea
실수로신고|mistaken report
심심|lonely
싸게|sell|offer|cheap
아래링크|link
아이스판매|dark ware
안전합니다|assure
알려드려요|teach
알려드릴게요|teach
알려드립니다|teach
암투병|plight
애인|singles
야동|adult
야동무료|adult offer
야동사이트|adult offer
야한|adult
야한동영상|adult
에어드랍|token|airdrop
에어드롭|airdrop
에임핵|pirated
연락주세요|contact
영상판매|adult offer|adult pack
오픈채팅|contact
오피|adult offer
외로운|lonely
외로워|lonely
우리서버|server talk
원금보장|guaranteed
월수익|profit
월수입|amount|wage
월핵|pirated
위조|dark ware
유심|goods
유흥|adult offer
응원|plea
이벤트|free
이상거래|trouble
인증|mend
일급|daily pay
일당|amount|wage
입장|join
자동매매|invest
자투리|little time
작대기|dark ware
작은게임|try game
잘못신고|mistaken report
재택|job
재택근무|job
재택알바|job
재화|goods
저금리|loan terms
저주|threat
저희서버|server talk
적중률|sure bets
전달|pass on
전문가|mentor
정지|trouble
정지될|reported
제게임|try game
제발|please
제방송|channel
제영상|channel
제유튜브|channel
제채널|channel
제한|trouble
조건만남|adult|adult offer
종목추천|signals|stock tips
좋아요|goods|subscribe
좋아요만|tasks
주급|daily pay
주부|anyone
주소불명|parcel trouble
주소오류|parcel trouble
주식|invest
주식리딩|stock tips
주식정보|stock tips
죽는다|threat
죽습니다|threat
증정|free
지갑연결|wallet act
지갑을연결|wallet act
지금바로|claim
지역|near you
지원금|refund
직원모집|job|recruiting
짝퉁|goods
차단|trouble
참여|join
채팅어플|singles
첫충|bonus
초보가능|anyone
초보유튜버|plea
최저가|sell|offer|cheap
추천인|promo code
추천주|signals
추천코드|promo code
추천합니다|testimonial
추첨|draw
출금|profit
출장마사지|adult offer
출장안마|adult offer
친구들에게|many
친구추가|add me
친추|contact
카지노|bets
카카오톡|contact
카톡|contact
카톡추가|add me
코인|invest
크랙|pirated
클릭|claim
클릭하지마|warning
택배|parcel
텔레|contact
텔레그램|contact
텔레문의|contact
토큰|token
토토|bets
통장|bank|goods
통장매입|dark ware
투자|invest
파워볼|bets
판매|sell|offer|seller
판매중|seller
팔로우|subscribe
팔로워|goods
팔아요|sell
팝니다|sell|offer|seller
퍼뜨려|pass on
폰하나|anyone
품앗이|swap
프로필링크|link|any link
프리서버|private server
프리섭|private server
피싱|warning
피해금회수|recovery
픽공유|sure bets
픽스터|sure bets
하루|period
하루1시간|little time
하루2시간|little time
한정|claim
할인|offer
해외선물|invest
해킹당|warning
해킹대행|hacker
해킹의뢰|hacker
핸드폰만|anyone
행운|luck
현금화|loan
홀덤|bets
확인하세요|mend
환급|refund
환불|refund
회원님의계정|your account
후기알바|tasks
후원|give us
휴대폰만|anyone
"""
