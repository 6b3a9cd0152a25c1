"""Indonesian and Malay, Vietnamese, Filipino, and Hindi in Latin letters: money, work, wares and adverts."""

from typing import Final

WORDS: Final = """
invest: investasi | trading | saham | kripto | đầu tư | tiền ảo | forex | chứng khoán | cổ phiếu | nạp tiền
  | invest karo | invest kare | paisa lagao | crypto
profit: cuan | untung | keuntungan | penghasilan | pendapatan | dapat uang | dapatkan uang | hasilkan
  | menghasilkan | profit | komisi | kiếm tiền | lợi nhuận | thu nhập | kiếm thêm | hoa hồng | sinh lời | rút tiền
  | paise kamao | paise kamaye | paisa kamao | paisa kamaye | kamao | kamaye | kamai | earning | kumita | income
guaranteed: pasti cuan | dijamin untung | pasti untung | untung pasti | cam kết lợi nhuận | lợi nhuận cao | bao lỗ
  | nhân đôi | guaranteed profit | 100% profit | paisa double | double paisa | sure profit
promise: tanpa risiko | tanpa modal | modal kecil | dijamin | không rủi ro | cam kết
teach: saya ajarin | saya ajari | kami bantu | saya bantu | mau penghasilan | mau cuan | mau dapat
  | ingin penghasilan | ingin menghasilkan | cara dapat | 10 orang pertama | 20 orang pertama | hướng dẫn
  | mình hướng dẫn | sẽ hướng dẫn | muốn kiếm | ai muốn | bạn muốn kiếm | cần tuyển 10 | sikhaunga | sikhao
  | sikhaye | main bataunga | kaise kamaye | paisa kamana | gusto kumita | gusto mo ba
testimonial: terima kasih | sudah terbukti | terbukti | cảm ơn | uy tín | đã nhận được | maine kamaya
  | payment mil gaya | payment received | legit
signals: sinyal vip | grup vip | sinyal trading | nhóm vip | nhóm tín hiệu | vip group | free signals | kèo free
  | nhóm kéo
stock tips: nhóm cổ phiếu | room chứng khoán | tips saham | jackpot calls
wallet act: hubungkan wallet | hubungkan dompet | kết nối ví | xác minh ví | wallet connect karo
loan: pinjaman | pinjol | dana tunai | pinjam uang | vay | vay tiền | vay vốn | cho vay | loan | utang | pautang
loan terms: tanpa jaminan | bunga rendah | cepat cair | langsung cair | proses cepat | syarat mudah | ktp saja
  | lãi suất thấp | lãi suất | giải ngân | không thế chấp | duyệt nhanh | chỉ cần cmnd | chỉ cần cccd
  | turant loan | instant loan | bina document | no cibil
job: kerja dari rumah | kerja online | kerja sampingan | kerja paruh waktu | loker | lowongan | lowongan kerja
  | dicari orang | butuh orang | rekrut | bisnis online | penghasilan tambahan | việc làm online | việc làm thêm
  | làm việc tại nhà | việc nhẹ | tuyển | tuyển ctv | tuyển cộng tác viên | cộng tác viên | tuyển dụng | việc làm
  | kiếm tiền online | kiếm tiền tại nhà | việc online | work from home | ghar baithe | ghar baithe kaam
  | online kaam | part time kaam | part time job | job chahiye | kaam chahiye | trabaho | raket | work at home
recruiting: butuh orang | dicari orang | tuyển ctv | tuyển cộng tác viên
tasks: tugas mudah | tugas simpel | like video | nonton video | tugas sederhana | nhiệm vụ | làm nhiệm vụ
  | like tiktok | chốt đơn | video like | task complete | simple task | simple tasks
daily pay: gaji harian | dibayar harian | bayaran harian | gaji per hari | trả lương ngày | lương ngày
  | lương theo ngày | thanh toán trong ngày | nhận tiền trong ngày | daily payment | roz ke | roz ka | roz kamao
  | roj ke | per day | araw ang sahod | daily payout
anyone: tanpa pengalaman | modal hp | hanya hp | cukup hp | lewat hp | pakai hp | usia 18 | umur 18 | siapa saja
  | pemula | không cần kinh nghiệm | không yêu cầu | chỉ cần điện thoại | điện thoại | từ 18 tuổi | trên 18 tuổi
  | 18 tuổi | mẹ bỉm | sinh viên | không cọc | mobile se | phone se | sirf mobile | koi bhi kar | students
  | housewife | housewives | no experience | walang experience
little time: jam sehari | jam per hari | waktu luang | beberapa jam | thời gian rảnh | rảnh rỗi | 2 tiếng
  | 1 2 tiếng | 2 3 tiếng | vài tiếng | ghante | 2 ghante | 1 2 ghante | free time
bets: judi | slot gacor | slot online | togel | situs slot | situs judi | taruhan | bandar | gacor | maxwin
  | cá cược | cá độ | nhà cái | xổ số | lô đề | tài xỉu | nổ hũ | bắn cá | kèo nhà cái | soi kèo | satta
  | satta matka | betting | ipl betting | cricket betting | color trading | colour trading | sabong | scatter
  | casino
sure bets: pasti jp | pasti menang | anti rungkad | gacor hari ini | bocoran slot | rtp live | pola gacor
  | kèo thơm | soi kèo chuẩn | kèo chuẩn | win 100% | sure shot | fix match | fixed match | toss fix
promo code: kode referral | kode promo | kode undangan | mã giới thiệu | mã khuyến mãi | nhập mã | code use karo
  | mera code
bonus: bonus new member | bonus member baru | bonus deposit | depo | freebet | khuyến mãi nạp | tặng tiền
  | tặng 100k | tặng 50k | tặng 88k | nạp đầu | signup bonus | joining bonus | free bonus
essays: joki tugas | jasa skripsi | joki skripsi | viết luận văn | làm bài tập | viết thuê
craft: desain | logo | edit video | thiết kế | chỉnh sửa ảnh
for hire: jasa | open jasa | terima | menerima | nhận | nhận làm | nhận viết | bên mình
sell: jual | dijual | beli | murah | jasa | cần bán | mua | thu mua | bechna | bech raha | sell kar | for sale
  | benta | nagbebenta
goods: akun | akun ml | diamond | diamonds | top up | topup | followers | robux | nitro | joki | pulsa | netflix
  | premium | tài khoản | thẻ cào | kim cương | uc
offer: jual | dijual | murah | termurah | ready stock | harga | promo | diskon | garansi | terpercaya | amanah
  | open order | open jasa | cần bán | giá rẻ | giá | bảo hành | uy tín | sll | khuyến mãi | sasta | saste
seller: jual | dijual | cần bán
cheap: murah | termurah | harga murah | giá rẻ | rẻ nhất | sasta | saste me | mura
drugs: obat kuat | ganja | thuốc lắc | kẹo ke | cần sa
dark ware: uang palsu | ktp palsu | sim palsu | bằng giả | tiền giả | làm bằng | làm giấy tờ | rekening bodong
pirated: mod apk | cheat gratis | hack gratis | diamond gratis | robux gratis | nitro gratis | hack diamond
  | phần mềm hack | hack kim cương | free hack | mod menu | free uc
try game: coba game saya | test game saya | thử game của mình | chơi thử game | mera game | game try karo
assure: tanpa virus | aman | không virus | không có virus | an toàn | virus nahi
plight: sakit | rumah sakit | operasi | bệnh viện | phẫu thuật | bimar | hospital
give us: donasi | sumbangan | bantu saya | mohon bantuan | ủng hộ | quyên góp | giúp em | giúp mình | madad karo
  | help karo | donate
pay here: rekening | gopay | ovo | stk | số tài khoản | momo | upi | gpay | paytm | phonepe | gcash
pass on: sebarkan | kirim ke | kirimkan ke | bagikan ke | share ke | teruskan | copas | gửi cho | gửi tin nhắn này
  | chia sẻ cho | chuyển tiếp | copy và dán | bhejo | forward karo | share karo | send karo | ipasa | i share
  | i send
many: 10 orang | 15 orang | 20 orang | semua teman | semua kontak | 10 grup | 10 server | 10 người | 15 người
  | 20 người | tất cả bạn bè | mọi người | 10 logo | 10 logon | 10 dosto | sabko | sab dosto | 20 logo | 10 tao
  | 10 friends
threat: kalau tidak | kalo tidak | kalau gak | akan mati | sial | jangan abaikan | nếu không | sẽ chết | xui xẻo
  | đừng bỏ qua | nahi to | warna | mar jayega | kung hindi | mamatay
luck: keberuntungan | rezeki | rejeki | beruntung | may mắn | sẽ thành | khushkhabri | good news milegi | swerte
server talk: server baru | server saya | server kami | masuk server | server mới | server mình | vào server
  | sv mình | mera server | mere server | hamara server | naya server | server namin
lively: server aktif | chat aktif | member aktif | server năng động | active server | chatting server
company: cari teman | teman baru | kết bạn | giao lưu | naye dost | new friends | dosti
channel: channel saya | channel gue | channel youtube saya | video saya | video baru saya | video gue
  | kênh của mình | kênh mình | kênh của em | kênh youtube | video của mình | video mới | mera channel
  | mere channel | mera video | meri video | my channel ko | youtube channel ko | channel ko
visit: tonton | nonton | cek | mampir | kunjungi | lihat | dengerin | xem | ghé | ghé thăm | ủng hộ | dekho
  | dekh lo | dekhe | check karo | check kare | support karo | panoorin
subscribe: subscribe ya | subrek | like dan subscribe | follow ya | langganan | đăng ký kênh | đăng kí kênh
  | sub kênh | like và share | theo dõi | subscribe kar | subscribe karo | subscribe kardo | subscribe kro
  | like karo | follow karo | sub karo | i subscribe | subscribe niyo
plea: bantu saya | bantu subscribe | channel kecil | baru mulai | biar cepat | menuju 1000 | kênh mới | mới lập
  | giúp mình | giúp em | cảm ơn trước | mong mọi người | support chahiye | support karo | naya channel
  | chota youtuber | 1k complete | help karo
sorry: bukan spam | maaf spam | không phải spam | spam nahi
swap: saling subscribe | subs balik | subscribe balik | follback | folback | saling follow | sub chéo
  | đăng ký chéo | sub lại | sub trả | trả sub | sub4sub | sub ke badle | sub back dunga
"""
