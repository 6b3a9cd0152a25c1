"""Indonesian and Malay, Vietnamese, Filipino, and Hindi in Latin letters: what lures and frightens."""

from typing import Final

WORDS: Final = """
link: link di bio | link di profil | klik link | link ở dưới | link bên dưới | link trong bio | bio me link
any link: link di bio | link di profil | link trong bio | bio me link
contact: dm aja | dm saya | dm ya | chat saya | chat admin | hubungi | hubungi saya | hubungi kami | hubungi admin
  | wa saya | wa me | via wa | lewat wa | whatsapp | wa 08* | japri | pm saya | langsung dm | minat dm
  | minat chat | yang minat | yg minat | hub wa | nhắn tin | nhắn mình | ib mình | ib em | ib | inbox mình
  | inbox em | liên hệ | liên hệ zalo | zalo | qua zalo | kết bạn zalo | add zalo | nhắn telegram | inbox ngay
  | liên hệ telegram | dm karo | dm kare | msg karo | mujhe dm | mujhe message | whatsapp karo | whatsapp kare
  | contact karo | contact kare | inbox karo | dm kro | msg kro | telegram pe | telegram par | pm mo ako
  | dm mo ako | message mo ako | pm niyo | pm lang | dm lang | pm sa | chat mo ako
add me: add zalo | kết bạn zalo
join: gabung | gabung sekarang | ayo gabung | masuk grup | join grup | daftar | daftar sekarang | tham gia
  | vào nhóm | vào group | đăng ký | join karo | join kare | join kro | sali na
download: unduh | download | tải | tải về | tải ngay | download karo | download kare
period: per hari | sehari | setiap hari | harian | per minggu | seminggu | mingguan | per bulan | sebulan
  | dalam 24 jam | per jam | mỗi ngày | một ngày | 1 ngày | hàng ngày | mỗi tuần | mỗi tháng | trong 24h | ngày
  | roz | rozana | daily | har din | har mahine | har hafte | kada araw | araw araw
claim: klaim | klaim sekarang | ambil sekarang | klik di sini | klik disini | buruan | jangan lewatkan
  | jangan sampai | terbatas | segera daftar | daftar sekarang | nhận ngay | nhận quà | bấm vào | nhấn vào
  | click vào | nhanh tay | số lượng có hạn | đăng ký ngay | claim karo | claim kare | jaldi karo | jaldi kare
  | abhi claim | link pe click | bilisan
free: gratis | bagi bagi | bagi2 | hadiah | giveaway | miễn phí | tặng | quà tặng | phát quà | muft | muft me
  | free me | free mein | libre
please: tolong | mohon | làm ơn | giúp | kripya | plz | bhai
denial: bukan penipuan | bukan scam | không lừa đảo | không scam | fraud nahi | scam nahi
warning: penipuan | penipu | jangan klik | waspada | kena hack | lừa đảo | đừng bấm | đừng click | cảnh giác
  | bị hack | dhokha | mat click | manloloko
won: anda memenangkan | kamu memenangkan | anda terpilih | kamu terpilih | selamat anda | selamat kamu
  | anda mendapatkan hadiah | pemenang | bạn đã trúng | bạn đã được chọn | chúc mừng bạn | trúng thưởng
  | bạn là người may mắn | aap jeet | aapne jeeta | aap select | congratulations aap | nanalo ka | nanalo kayo
draw: undian | hadiah | giải thưởng | phần thưởng | quay thưởng | bốc thăm | inaam | inam | lottery | raffle
  | lucky draw | papremyo
fee: biaya admin | biaya pengiriman | pajak hadiah | phí vận chuyển | phí hải quan
parcel: paket anda | kiriman anda | jne | j t | bưu kiện | đơn hàng của bạn | kiện hàng
parcel trouble: gagal dikirim | tertahan | alamat salah | bea cukai | không giao được | giao không thành công
  | địa chỉ sai
bank: rekening anda | bank anda | kartu anda | bri | bca | mandiri | tài khoản ngân hàng | ngân hàng | vietcombank
  | aapka bank | aapka account | kyc | aapka sim | electricity bill
trouble: diblokir | ditangguhkan | dibekukan | bị khóa | bị khoá | bị tạm khóa | bị hạn chế | block ho | band ho
  | suspend ho | blocked today | kyc pending | kyc expired | disconnected tonight
mend: verifikasi | konfirmasi | perbarui | xác minh | xác nhận | cập nhật | đăng nhập | update kare | verify kare
  | update kyc
refund: pengembalian dana | bansos | bantuan pemerintah | hoàn tiền | hoàn thuế | trợ cấp
your account: akun anda | akun kamu | akunmu | tài khoản của bạn | aapka account | tumhara account
reported: dilaporkan | akan diblokir | akan dihapus | bị báo cáo | sẽ bị khóa | report hua
verify: verifikasi akun | konfirmasi akun | xác minh tài khoản | xác nhận tài khoản | verify karo
mistaken report: tidak sengaja melaporkan | gak sengaja report | salah report akun | vô tình báo cáo
  | báo cáo nhầm | galti se report
recovery: lấy lại tiền | lấy lại tài khoản | kembalikan dana | recover kare
hacker: hack akun | jasa hack | hack facebook | hack nick | hack insta
lure: vote cho mình | bình chọn cho | vote aku | ikaw ba to
adult: bugil | telanjang | ngentot | bokep | memek | kontol | sange | colmek | open bo | crot | toge | khỏa thân
  | sex | jav | gái gọi | lộ clip | clip nóng | chịch | địt | nude | chudai | nangi | randi | bhabhi | desi mms
  | kantot | jakol
adult offer: open bo | video bokep | link bokep | vcs murah | jual vcs | jual video | bokep viral | bokep gratis
  | grup bokep | foto bugil | gái gọi | gái xinh | clip nóng | lộ hàng | link sex | phim sex | chat sex
  | show hàng | call sex | nude video | nude call | video call nude | sex chat | desi mms | viral mms | leaked mms
  | nangi video | call girl | call girls | open vcs | terima vcs
adult pack: video call | koleksi | trọn bộ | full bộ | full clip
viral clip: video viral | viral full | link viral | full video | link full | full clip | clip full
singles: cari jodoh | cari pacar | janda | tante | hẹn hò | tìm bạn trai | tìm bạn gái | máy bay bà già
  | sugar baby | girlfriend chahiye | dating karo
near you: di kotamu | dekat kamu | terdekat | gần bạn | aapke paas | near by
"""
