"""Indonesian: being reached, meeting, places, profiles, other names."""

from strainer.detectors.abroad.making import rules_of

RULES = rules_of(
    "id",
    reach=(
        r"\b(?:gimana|gmn|bagaimana|gimn|cara|caranya|caraku)(?: {g2}| )(?:hubungi|hubungin|ngehubungin|menghubungi|"
        r"kontak|ngontak|nemuin|ketemu lagi sama|nyari)(?: {g1}| )?(?:kamu|lu|lo|kakak|kak|mu)?\b|\b(?:tetap|tetep|"
        r"bisa|mau|masih|biar|pengen)(?: {g1}| )(?:kontakan|kontak-kontakan|keep in touch|berhubungan|lost contact|"
        r"kontek)\b|\b(?:kamu|lu|lo|kak|kakak)(?: {g1}| )(?:ada|punya|main|pake|pakai)(?: {g1}| )(?:sosmed|medsos|"
        r"kontak|app lain|aplikasi lain|akun lain|tempat lain)\b|\b(?:di luar|diluar) (?:sini|web|aplikasi|app|"
        r"situs)(?: ini)?\b|\bselain (?:di ?sini|di web ini|di app ini|app ini)\b"
    ),
    contact=(
        r"\b(?:minta|bagi|kasih|boleh minta|mau minta|spill|bagiin|kasi|tinggalin|tinggalkan|sebutin|kirim|"
        r"kirimin|mintak|boleh tau|boleh tahu|tulis)(?: {g2}| )(?:kontak|no|nomer|nomor|nmr|nmer|no hp|nope|email|"
        r"username|user|akun|sosmed|medsos|id line|<app>)(?:mu|nya)?(?: (?:kamu|mu|dong|kak|donk|lu|lo|ya|hp))?\b|"
        r"\b(?:ig|insta|instagram|fb|tele|telegram|wa|line|dc|discord|snap|tiktok|tt|username|nomor|nomer|akun|id) "
        r"(?:kamu|lu|lo|mu|kakak|kak|elo)(?: {g1}| )(?:apa|berapa|brp|namanya|apaan|dong|donk)\b|\b(?:igmu|instamu|"
        r"wamu|nomormu|nomermu|akunmu|telemu|linemu|usernamemu)(?: {g1}| )(?:apa|berapa|brp|dong|donk)\b|\bnama (?:ig|"
        r"insta|fb|akun) ?(?:mu|kamu|lu|lo)\b|\bapa (?:ig|insta|akun|username|nama ig) (?:kamu|lu|lo|mu|kak)"
    ),
    away=(
        r"\b(?:pindah|lanjut|ngobrol|chat|chatan|chattan|ngomong|cerita|bicara|lanjutin|terusin|ketemu|ketemuan|"
        r"nyambung|tunggu|tungguin|balas|bales)(?: {g2}| )(?:(?:di|ke) (?:tempat lain|sana|sebelah|yang lain|yg lain|"
        r"yang satunya|yg satunya|app lain|aplikasi lain|luar|private|privat|pc|japri|dm|grup sebelah|tempat biasa)|"
        r"lewat japri|japri|pribadi)\b|\b(?:japri|dm|pm|pc) (?:aja|aku|gue|gw|saya|yuk|dong)\b|\bjangan (?:di ?sini|"
        r"ngomong di ?sini)\b"
    ),
    heard=(
        r"\b(?:chat|add|dm|follow|hubungi|tambah|cari|pindah|lanjut|ngobrol|chatan|chattan|kontak|ke|temenan|telpon|"
        r"telfon|vc|japri|main|pake|pakai|punya|ada|whatsapp an|cari aku|follow aku|save)(?: {g1}| )(?:di|lewat|via|"
        r"pake|ke|lwt|akun|gak|ga) (?:<app>|wasap|wa|we a|tele|efbi|ige|line)\b|\b(?:wa|dm|tele|telpon|chat|wasap|"
        r"watsap) (?:aku|gw|gue|saya) (?:aja|ya|yuk|di|ke|kalo|kalau|nanti|dong)\b|\bwa(?:-| )?an (?:aja|yuk|yok|kuy|"
        r"sama)\b|\bke (?:wa|tele|ig|wasap|line|dc|we a)(?: {g1}| )?(?:aja|yuk|yok|kuy|ya)\b"
    ),
    call=(
        r"\b(?:aku|gw|gue|saya|nanti|ntar|mau|boleh|bisa|entar|malam|besok)(?: {g2}| )(?:telpon|telepon|telfon|tlp|"
        r"tlpn|nelpon|nelfon|vc|video call|calling|call)(?: {g1}| )?(?:kamu|lu|lo|kak|kakak|ya|mu|yuk|an|in|boleh)\b|"
        r"\b(?:telpon|telepon|telfon|telponan|telfonan|vc|vcan|video call|vidcall|callan|sleepcall|sleep call) (?:an "
        r")?(?:aku|gw|gue|yuk|yok|aja|nanti|kuy|sama|bareng|dong|kalo|kalau)\b"
    ),
    meet=(
        r"\b(?:ketemuan|ketemu|meet ?up|kopdar|nongkrong|ngopi|jalan|main|kopi darat|jumpa|bertemu|hangout) (?:yuk|"
        r"yok|kuy|langsung|irl|offline|bareng|di (?:mall|taman|kafe|cafe|stasiun|alun-alun|kampus|sekolah|rumah|"
        r"warung|indomaret|mcd|kosan)|sama (?:aku|gw|gue)|hari (?:sabtu|minggu)|besok|weekend|kapan-kapan|darat|"
        r"berdua)\b|\b(?:bisa|mau|kapan|ayo|yuk|pengen|pingin|boleh)(?: {g2}| )(?:ketemuan|kopdar|meet ?up|ketemu "
        r"(?:kamu|langsung|irl|offline|di|yuk|gak|ga|lu|lo)|ngopi bareng|jalan bareng)\b|\b(?:aku|gw|gue) (?:jemput|"
        r"samperin|ke rumah) ?(?:kamu|lu|lo|mu)?\b|\bmain ke (?:rumahku|rumah aku|kosku|kosan gw)\b"
    ),
    live=(
        r"\b(?:kamu|lu|lo|kak|kakak|rumahmu|rumah kamu|rumah lo|rumahnya|rumah kakak)(?: {g1}| )(?:tinggal |"
        r"tinggalnya |rumahnya )?(?:di ?mana|dmn|daerah mana|di daerah mana|di kota mana|jalan apa|kecamatan mana|"
        r"sebelah mana|mananya)\b|\b(?:tinggal|rumah)(?:nya)?(?: {g1}| )?(?:di ?mana|dmn|di daerah mana|daerah mana|"
        r"di jalan apa|di kota mana)\b|\b(?:rumahku|aku tinggal|rumah gw|rumah gue|rumah aku|gw tinggal)(?: {g1}| "
        r")(?:di|d) (?:jalan|jl|jln|gang|gg|komplek|perum|perumahan|desa|kelurahan)\b|\b(?:alamat)(?: )?(?:kamu|mu|lu|"
        r"lo|rumah|lengkap)(?: {g1}| )?(?:di ?mana|apa|dong|mana|dmn|donk)?\b"
    ),
    school=(
        r"\b(?:sekolah|kuliah|kampus|sma|smp|smk|kuliahnya|sekolahnya|sekolahmu) (?:kamu |lu |lo |mu |kak )?(?:di "
        r"?mana|dmn|mana|apa)(?: {g1}| )?(?:kamu|lu|lo|kak|sih|\?|nih)?(?:\W|$)|\b(?:aku|gw|gue|saya)(?: {g2}| )(?:di|"
        r"dari|anak) (?:sma|smp|smk|sman|smpn|smkn|man|mts|sd|sdn) (?:n |negeri )?(?:\d+|[a-z]+ \d+|kristen|katolik|"
        r"muhammadiyah|santo|santa)\b|\b(?:anak|murid) (?:sman|smpn|smkn|smk|sma|smp) ?\d+"
    ),
    profile=(
        r"\b(?:cek|liat|lihat|buka|baca|klik|ada|kulihat|taro|taruh|tulis|intip|kepoin)(?: {g1}| )(?:di |ke )?(?:bio|"
        r"profil|profile|pp|foto profil|status|deskripsi)(?: )?(?:ku|aku|gw|gue|saya)\b|\b(?:cek|liat|lihat|buka) "
        r"(?:bioku|profilku|bio|profil) (?:ya|dong|deh|aja|sebelum)\b"
    ),
    tie=(
        r"\b(?:kita|aku sama kamu|kita berdua)(?: {g1}| )(?:kan |udah |sudah |udh |uda |dah )(?:{g2})(?:chatan|chat|"
        r"ngobrol|kontakan|temenan|kenal|mutualan|wa-an|follow)(?: {g1}| )(?:di|lewat|dari) (?:<app>|tempat lain|luar|"
        r"sana|sekolah|kampus|rl)\b|\b(?:aku|gw|gue) kenal (?:kamu|lu|lo) (?:dari|di) (?:sekolah|kampus|kelas|kantor|"
        r"rl|dunia nyata)\b|\b(?:ada|punya|bikin|buat|masuk|gabung|join)(?: {g1}| )(?:grup|group|gc|server)(?: {g1}| "
        r")?(?:wa|tele|line|dc|discord|telegram|whatsapp|fb)\b"
    ),
    money=(
        r"\b(?:transfer|tf|kirim|kirimin|pinjem|pinjam|pinjamin|pinjemin|bagi|minta|topup|top up|isiin|talangin)(?: "
        r"{g2}| )(?:uang|duit|ribu|rb|pulsa|dana|gopay|ovo|saldo|shopeepay|rekening|rupiah|jt|juta|qris)(?: {g2}| "
        r")?(?:dong|donk|ya|aku|gw|gue|saya|kamu|ke|dulu|kak|boleh|gak|ga|lewat|ku)\b|\b(?:dana|ovo|gopay|shopeepay|"
        r"norek|no rek|rekening|qris)(?: )?(?:ku|aku|gw|gue|saya|kamu|mu|lu|lo)\b|\b(?:bisa|boleh|mau)(?: {g1}| "
        r")(?:pinjem|pinjam|pinjemin|pinjamin)(?: {g1}| )(?:uang|duit|\d+)"
    ),
    persona=(
        r"\b(?:akun|nama|profil|akunku|nick)(?:ku)?(?: )?(?:aku |gw |gue )?(?:yang lain|yg lain|lain|satunya|kedua|"
        r"lama|yang satu|yg satu|lamaku|keduaku)(?: {g1}| )(?:di ?sini|namanya|itu|adalah|nya)\b|\b(?:ini aku|aku ini|"
        r"ini gw|ini gue|aku yang|aku yg|gw yang)(?: {g1}| )(?:kemarin|semalam|tadi malam|semalem|yang kemarin|yg "
        r"kemarin)\b|\b(?:aku|gw|gue) ganti (?:nama|akun|nick|username)\b"
    ),
    offer=(
        r"\b(?:aku|gw|gue|saya|sy|w|nih|ini|nanti|ntar)(?: {g1}| )(?:kasih|kasi|bagi|kirim|kirimin|tulis|tinggalin|"
        r"share|spill|drop|kasihin)(?: {g1}| )(?:nomor|nomer|nmr|no|wa|ig|kontak|id|akun|hp|email|username|line|"
        r"tele)(?:ku| ku| aku| gw| gue| saya| wa| hp| ke kamu| ya)|\b(?:ini|nih|simpan|save|catat|catet|nie|tu)(?: "
        r"{g1}| )(?:nomor|nomer|nmr|no|wa|no wa|ig|kontak|id|akun|hp|email|username)(?:ku| aku| gw| gue| saya)\b|"
        r"\b(?:chat|add|dm|follow|follback|hubungi|hubungin|cari|kontak|wa|japri|telpon|telp|tlp|whatsapp|search|"
        r"gugling|sapa|ping|kabarin|kabari|save)(?: {g1}| )(?:aku|gw|gue|saya|w|gua)(?: {g1}| )(?:di|lewat|via|d|ke|"
        r"lwt)(?: {g1}| )(?:<app>|wa|ig|tele|line|dc|fb|tt|tiktok|insta|email|sana|dm|whatsapp)\b|\b(?:follow|add|"
        r"cari|dm|search|mampir ke|cek) (?:{g1})(?:ig|insta|tele|fb|tiktok|tt|line|dc|twitter|snap|akun|igku|"
        r"instaku)(?:ku| ku| aku| gw| gue| saya| gua| w)(?: (?:dong|ya|yuk|aja|deh|kak|donk)\b|<end>)|\b(?:igku|"
        r"instaku|waku|lineku|teleku|idku|ig gw|ig gue|ig aku|wa aku|wa gw|tele gw|tele aku|dc gw|line gw|user gw|"
        r"username gw|username ig gw)(?: {g1}| )(?:[a-z]+_[a-z0-9_]+|[a-z]+\d+|itu|namanya|sama kayak|masih|adalah|"
        r"cari aja|ada di)"
    ),
    contact_loose=(
        r"\b(?:minta|bagi|kasih|boleh minta|mau minta|spill|bagiin|kasi|kirim|mintak|mnta|minta dong|boleh tau|boleh "
        r"tahu|boleh|bolehkah|tukeran|tuker|share|drop)(?: {g3}| )(?:kontak|no|nomer|nomor|nmr|nmer|no hp|email\w*|"
        r"username|user|akun|sosmed|medsos|wa|ig|tele|line|insta|fb|dc|discord|snap|id line|whatsapp)(?:mu|nya)?(?: "
        r"(?:wa|hp|kamu|lu|lo|kak|dong|donk|ya|yg aktif|bu|pak|mas|mbak|gan|aktif|gak|ga|boleh))+<end>|\b(?:nomor|"
        r"nomer|nmr|no|no hp|no wa|ig|insta|tele|line|wa|fb|dc|username|id|akun|sosmed|email|snap|tiktok)(?:mu| wa| "
        r"hp| ig)?(?:(?: {g1}| )(?:kamu|mu|lu|lo|kak|kakak|elo|punyamu|kmu|km|u|wa mu|bapak|ibu|mbak|mas))?(?: {g1}| "
        r")(?:apa|ap|berapa|brp|brapa|apaan|namanya apa|brpa)<end>|\b(?:ada|punya|pny|pnya|pake|pakai|main|maen|aktif|"
        r"mainan|aktif di)(?: {g1}| )(?:<app>|ig|insta|wa|tele|line|dc|discord|snap|tiktok|tt|fb|twitter|telegram|"
        r"sosmed|medsos)(?: (?:gak|ga|gk|nggak|ngga|nga|tidak|kah|kan|kamu|kak|lu|lo|juga|apa|nggk|g)\b)*<end>|"
        r"<start>(?:nomer|nomor|nmr|no wa|no hp|wa|ig|insta|tele|line|sosmed)(?:mu)? (?:dong|donk|dongg|kamu|lu|lo|mu|"
        r"plis|kak|punyamu)<end>|\b(?:gimana|gmn|bagaimana|cara|gmana|caranya)(?: {g2}| )(?:hubungin|hubungi|"
        r"ngehubungin|menghubungi|nyari|cari|nemuin|ngechat|kontak)(?: {g1}| )(?:kamu|lu|lo|kakak|kak|mu|km)\b|"
        r"\b(?:ketik|tulis|kirim|sebutin)(?: {g2}| )(?:nomor|nomer|email|alamat email|alamat surel|no wa|ig|id)(?:mu| "
        r"kamu| lu| lo|mu aja)\b|\b(?:nyari|cari|nyariin|hubungin|hubungi)(?: {g1}| )(?:kamu|lu|lo|km)(?: {g1}| "
        r")(?:dimana|di mana|dmn|kemana|lewat apa|pake apa)\b|\b(?:share|kirim|serlok|sherlok|shareloc|sharelok|"
        r"serloc)(?: {g1}| )(?:lokasi|loc|lok|dong|donk|lokasimu)(?: {g1}| )(?:kamu|lu|lo|dong|ya|kak|donk|sini)"
    ),
    heard_go=(
        r"\b(?:lanjut|lanjutin|lanjutnya|pindah|pindahan|ngobrol|chat|chatan|chattan|curhat|cerita|mending|mendingan|"
        r"enakan|bales|balas|gas|gaskeun|gass|yuk|yok|kuy)(?: {g2}| )(?:di|ke|lewat|via|d|lwt|pake)(?: {g1}| "
        r")(?:<app>|wa|ig|tele|line|dc|discord|fb|dm|telegram|whatsapp|japri|sana|sebelah)(?: (?:aja|yuk|yok|kuy|"
        r"gimana|ya|kak|dong|gmn|lebih|mau|skrg)\b|<end>)|\b(?:ngobrol|chat|chatan|lanjut|cerita|bicara|curhat|pindah|"
        r"ketemu)(?: {g1}| )(?:di|ke|d)(?: {g1}| )(?:tempat lain|tmpt lain|tempat laen|luar|app lain|aplikasi lain|"
        r"sebelah|yang lain)\b|\b(?:disini|di sini|dsini|sini|app ini|web ini)(?: {g2}| )(?:jarang|lemot|gak asik|ga "
        r"asik|lola|ga enak|gak enak|susah)(?: {g3}| )(?:wa|ig|tele|line|dc|sana)\b|\b(?:japri|pc|dm|wa)(?: {g1}| "
        r")(?:aja|aku|gw|gue|yuk|yok|kuy|an)(?: (?:ya|yuk|aja|dong|kak|kalo|kalau|kapan)\b|<end>)"
    ),
    call_me=(
        r"\b(?:boleh|bisa|mau|pengen|pingin|kapan|nanti|ntar|ntr|malem|malam|mlm|besok|gw|aku|yuk)(?: {g2}| "
        r")(?:telpon|telepon|telfon|tlpn|tlpon|tlp|telponan|telfonan|nelpon|nelfon|vc|video call|call|vidcall|calling|"
        r"sleepcall|sleep call)(?: {g1}| )(?:kamu|lu|lo|kak|kakak|gak|ga|gk|nggak|ya|y|yuk|yok|aku|gw|gue|dong|bareng|"
        r"an|jam|spt|lagi|kuy|kita)(?:\b|$)|\b(?:telpon|telepon|telfon|tlp|vc|call)(?:in)? (?:aku|gw|gue|saya)(?: "
        r"(?:ya|dong|aja|nanti|ntar|malem|kalo|kalau|jam|besok|kapan)\b|<end>)|\b(?:denger|dengar|dengerin)(?: {g1}| "
        r")suara(?:mu| kamu| lu| lo)\b|<start>(?:vc|telponan|call|telpon|tlpn) (?:yuk|yok|kuy|jam|yu|gak|ga)\b"
    ),
    meet_soon=(
        r"\b(?:ketemuan|ketemu|ktmuan|ktmu|mtmuan|meet ?up|kopdar|nongkrong|ngopi|ngobrol langsung|jumpa|bertemu|"
        r"jalan bareng|makan bareng|nonton bareng|main bareng|hangout)(?: {g1}| )(?:yuk|yu|yok|kuy|yuu|kk|yukk|"
        r"langsung|irl|offline|sabtu|minggu|besok|weekend|kapan|dong|lah|berdua|hari)\b|\b(?:pengen|pingin|mau|pgn|"
        r"kapan|bisa|boleh|ayo|yuk|gimana kalo|kalo|ajak|pengin|kangen)(?: {g2}| )(?:ketemu|ketemuan|bertemu|jumpa|"
        r"kopdar|meet up)(?: {g1}| )(?:langsung|sama kamu|sama lu|sama lo|kamu|lu|lo|irl|offline|di|yuk|besok|sabtu|"
        r"minggu|gak|ga|weekend|kita|aslinya)\b|\b(?:aku|gw|gue|saya|ntar|nanti|w)(?: {g1}| )(?:jemput|samperin|ke "
        r"rumah|main ke|dateng ke|datang ke|nyamperin|ke kotamu|ke kota|ke tempat)(?: {g1}| )(?:kamu|lu|lo|mu|rumahmu|"
        r"kosmu|kotamu|rumah lu|kos lu|tempatmu|kota kamu)\b|\b(?:main|dateng|datang|mampir|sini|ke)(?: {g1}| )(?:ke "
        r")?(?:rumahku|rumah aku|rumah gw|rumah gue|kosku|kosan gw|kos gw|kosan aku|kontrakanku)(?: {g1}| )(?:aja|yuk|"
        r"dong|ya|sini|besok|<end>)|\b(?:aku|gw|gue|saya)(?: {g1}| )(?:juga )?(?:di|dari|anak|orang)(?: {g1}| "
        r")(?:kota yang sama|kota yg sama|kotamu|deket rumahmu|sekitar situ|kota kamu|daerah situ)\b|\b(?:kita|rumah "
        r"kita)(?: {g1}| )(?:satu kota|sekota|tetanggaan|deketan|satu daerah|satu kecamatan)\b|\b(?:gw|gue|aku|saya) "
        r"(?:yang )?(?:traktir|traktirin|bayarin)(?: {g3}| )(?:ketemu|nonton|makan|kopi|ngopi|bioskop|mall|kamu|lu|"
        r"tinggal)\b|\b(?:nonton|makan|ngopi|jalan) bareng\b(?: {g1}| )(?:yuk|yok|lah|kuy|dong|sabtu|minggu|besok|gw "
        r"traktir|aku|mau)\b"
    ),
    place=(
        r"<start>(?:besok |sabtu |minggu |nanti |ntar |malam minggu )?(?:jam|jm|pukul) \d{1,2}(?:[:.]\d\d)?(?: "
        r"(?:sore|siang|pagi|malam|malem|an))?(?: {g1}| )(?:di|d) (?:{g1})(?:alun ?alun|alun2|mall|taman|kafe|cafe|"
        r"stasiun|kampus|warung|indomaret|alfamart|mcd|kfc|halte|terminal|lapangan|monas|gor|perpus|pasar|masjid|"
        r"gerbang|bioskop|warkop|kosan)\b|\b(?:ku tunggu|kutunggu|aku tunggu|gw tunggu|gue tunggu|tunggu aku|tunggu "
        r"gw|tungguin|ketemu|janjian|ngumpul|kumpul)(?: {g2}| )(?:di|d) (?:{g1})(?:alun ?alun|alun2|mall|taman|kafe|"
        r"cafe|stasiun|kampus|warung|indomaret|alfamart|mcd|kfc|halte|terminal|lapangan|monas|perpus|pasar|gerbang|"
        r"bioskop|warkop|depan sekolah|lobby|lobi)\b|\b(?:gw|gue|aku) (?:udah|sudah|uda|dah) (?:di|d) (?:lobi|lobby|"
        r"depan rumah\w*|depan gerbang|depan kos\w*|parkiran)(?: {g3}| )(?:lu|kamu|turun|jaket|keluar|lo)\b"
    ),
    own=(
        r"\b(?:rumahku|rumah aku|rumah gw|rumah gue|aku tinggal|gw tinggal|gue tinggal|saya tinggal|kosku|kosan gw|"
        r"kos gw|alamatku|alamat gw|alamat aku|kosan aku|rumah saya)(?: {g2}| )(?:di|d|pas|depan|sebelah|belakang|"
        r"samping|deket|dekat)(?: {g1}| )(?:jalan|jl|jln|gang|gg|komplek|perum|perumahan|desa|kelurahan|rt|rw|blok|no|"
        r"sdn|smp|sma|masjid|mushola|indomaret|alfamart|pasar|warung|stasiun|kecamatan|dusun)\b|\b(?:jl|jln|jalan|"
        r"gang|gg)\.? [a-z]+(?: [a-z]+){0,2} (?:no|nomor|nomer)\.? ?\d{1,4}\b|\b(?:rumah|kos|kosan|tinggal|alamat|"
        r"domisili)(?:mu|nya)?(?:(?: {g1}| )(?:kamu|lu|lo|kakak|kak|km))?(?: {g1}| )(?:dimana|di mana|dmn|dmana|"
        r"daerah mana|jalan apa|mana)(?:(?: (?:sih|kak|lengkapnya|tepatnya|persisnya|kamu|lu|lo))*<end>)"
    ),
    mine=(
        r"\b(?:aku|gw|gue|saya|w)(?: {g2}| )(?:di|dari|anak|murid|siswa|sekolah|kelas)(?: {g1}| )(?:sma|smp|smk|sman|"
        r"smpn|smkn|man|mts|sd|sdn|smansa|univ|universitas|kampus|ponpes)(?: {g1}| )(?:n |negeri )?(?:\d+|[a-z]+ \d+|"
        r"kristen|katolik|muhammadiyah|santo|santa|kelas|jurusan|ips|ipa|mipa)|\b(?:sekolah|kuliah|kampus|kerja|sklh|"
        r"skul)(?:mu|nya)?(?:(?: {g1}| )(?:kamu|lu|lo|mu|kak|km))?(?: {g1}| )(?:dimana|di mana|dmn|dmana|apa|mana)(?: "
        r"(?:sih|kak|kamu|lu|lo|km|namanya))*<end>|\b(?:kamu|lu|lo|kak|km)(?: {g1}| )(?:sekolah|kuliah|kerja|sklh|"
        r"ngampus)(?: {g1}| )(?:dimana|di mana|dmn|dmana|apa)\b|\b(?:barista|kasir|kerja|jaga|magang) di [a-z]+(?: "
        r"{g3}| )(?:mampir|dateng|datang|sebut|sini|main)\b"
    ),
    group=(
        r"\b(?:ada|punya|bikin|buat|masuk|gabung|join|kita ada|bkin|kita punya)(?: {g1}| )(?:grup|group|gc|server|grp|"
        r"channel)(?: {g1}| )(?:wa|tele|line|dc|discord|telegram|whatsapp|fb|sendiri|luar|khusus|kecil)(?: {g3}| "
        r")(?:mau|join|gabung|masuk|yuk|link\w*|invite|kak|mo|<end>)|\b(?:gw|gue|aku|nanti|mau|ntar)(?: {g1}| "
        r")(?:masukin|invite|undang|add|tambahin|masukkin|kirim link|kasih link|bagi link)(?: {g2}| )(?:grup|group|gc|"
        r"server|dc|discord)\b|\b(?:gabung|join|masuk|mau masuk)(?: {g1}| )(?:ke )?(?:grup|group|gc|server|discord|"
        r"dc) (?:kita|kami|wa|tele|gw|gue|aku|luar|telegram)\b"
    ),
    persona_old=(
        r"\b(?:ini aku|aku ini|ini gw|ini gue|aku|gw)(?: {g1}| )(?:yang|yg) (?:{g1})(?:kemarin|semalam|semalem|kmrn|"
        r"kmren|tadi malam|curhat kemarin|waktu itu)(?: {g2}| )(?:ganti|akun|nama|ini|di room|itu)|\b(?:ganti|gnti|"
        r"baru ganti)(?: {g1}| )(?:nama|akun|nick|username|uname)(?: {g1}| )(?:aku|gw|gue|nih|ya|jadi|baru)?\b|"
        r"\b(?:akunku|akun gw|akun aku|akun gue)(?: {g1}| )(?:yang|yg|kena|di)(?: {g1}| )(?:lama|satu lagi|lain|ban|"
        r"banned|satunya|ban jadi|blokir)\b|\b(?:itu|ini) (?:gw|gue|aku|saya) (?:jg|juga)(?: (?:hehe|kok|ya|loh|haha|"
        r"lho))*<end>|\b(?:gw|gue|aku|saya) (?:jg|juga) (?:yang|yg|pake|pakai) (?:akun|nama|id|nick)\b"
    ),
    money_lend=(
        r"\b(?:transfer|tf|transferin|tfin|kirim|kirimin|pinjem|pinjam|pinjamin|pinjemin|bagi|minta|topup|top up|"
        r"isiin|talangin|beliin|bayarin|jajanin|isi)(?: {g2}| )(?:uang|duit|pulsa|dana|gopay|ovo|saldo|shopeepay|"
        r"rekening|diamond|kuota|\d+ ?(?:rb|ribu|k|jt|juta))(?: {g2}| )(?:dong|donk|ya|aku|gw|gue|saya|kamu|lu|ke|"
        r"dulu|kak|boleh|gak|ga|lewat|bang|nanti|gk|buat)\b|\b(?:bisa|boleh|mau|bs)(?: {g1}| )(?:tf|transfer|pinjem|"
        r"pinjam|kirim|pinjemin|topup|isiin)(?: {g1}| )(?:uang|duit|\d+|ke|dana|pulsa|saldo)|\b(?:norek|no rek|nomor "
        r"rekening|rekening|no dana|no gopay|no ovo)(?: {g1}| )(?:mu|kamu|lu|lo|kak|berapa|brp|ku|gw)\b"
    ),
    asl=(
        r"\b(?:umur|umurnya|usia|umurmu|umur brp|umur berapa|asl)(?: {g2}| )(?:cewe|cowo|cewek|cowok|dari mana|"
        r"darimana|orang mana|domisili|dmn|tinggal|kota mana|anak mana)\b|<start>(?:cewe|cewek|co|cowo|cowok|ce)(?: "
        r"apa| atau|/) ?(?:cowo|cowok|ce|cewe|cewek|co)(?: (?:nih|kak|kamu|lu))*<end>"
    ),
    tie_told=(
        r"\b(?:kayak|kyk|kaya|seperti|yang|yg|kan)(?: {g1}| )(?:aku|gw|gue|saya|gua|kmrn gw|kemarin gw|kemarin "
        r"aku)(?: {g1}| )(?:bilang|ceritain|cerita|omongin|kirim|tulis)(?: {g1}| )(?:di|d|lewat|pas)(?: {g1}| "
        r")(?:telpon|telepon|telfon|wa|dm|ig|vc|call|tele|line|japri|vn|grup|gc)\b|\b(?:aku|gw|gue|saya|udah|dah|"
        r"semalem|kemarin|kmrn)(?: {g2}| )(?:dm|chat|wa|telpon|add|follow|japri)(?: {g1}| )(?:kamu|lu|lo|di ig|di wa|"
        r"di tele|di fb|km)(?: {g2}| )(?:udah|dah|liat|lihat|kok|gak|ga|belum|blm|dibales|dibuka|acc|semalem|"
        r"kemarin)\b|\b(?:udah|dah|uda)(?: {g1}| )(?:liat|lihat|baca|acc|accept|bales|buka)(?: {g1}| )(?:dm|chat|wa|"
        r"pesan|req|request|email|vn)(?: {g1}| )(?:ku|aku|gw|gue|saya)\b|\b(?:pas|waktu|sejak|abis)(?: {g1}| )kita(?: "
        r"{g1}| )(?:ketemu|telponan|vcan|vc|kopdar|ketemuan|meet up|ngopi|teleponan)(?: {g1}| )(?:kemarin|kmrn|"
        r"semalem|sabtu|minggu|langsung|itu|di)\b"
    ),
    profile_read=(
        r"\b(?:cek|liat|lihat|buka|baca|klik|intip|kepoin|tengok)(?: {g2}| )(?:bio|profil|profile|pp|foto profil|"
        r"status|deskripsi)(?: )?(?:ku|aku|gw|gue|saya|deh|dong|ya)\b|\b(?:nama|username|uname|id|user|ig|akun)(?:ku| "
        r"ku| aku| gw| gue)?(?: {g1}| )(?:sama|samain)(?: {g1}| )(?:kayak|kyk|kaya|dengan|di|aja|semua|persis)(?: "
        r"{g1}| )(?:nama|disini|di sini|ig|semua|sini|<app>|sosmed|yang di)\b|\b(?:nama|username)(?:ku| gw| aku)? "
        r"(?:disini|di sini)(?: {g1}| )(?:sama|itu juga|ya itu)(?: {g1}| )(?:di|kayak|kyk|sama|juga)\b"
    ),
    meet_door=(
        r"\b(?:aku|gw|gue|saya|udah|dah)(?: {g1}| )(?:di|d|nyampe|sampe|nunggu di)(?: {g1}| )(?:depan|deket|sekitar|"
        r"bawah|luar)(?: {g1}| )(?:rumahmu|rumah kamu|rumah lu|rumah lo|kosmu|kos lu|sekolahmu|kantormu|gangmu|kosan "
        r"lu|kosanmu)\b"
    ),
    contact_swap=(
        r"\b(?:tukeran|tuker|tukar|tukeran dong|barter)(?: {g1}| )(?:nomor|nomer|no|nmr|wa|ig|kontak|id|sosmed|akun|"
        r"insta|no wa|no hp)\b|\b(?:kirim|kirimin|tinggalin|chat|message)(?: {g1}| )(?:pesan|chat|dm|message|pm)(?: "
        r"{g1}| )(?:ke|di|lewat)(?: {g1}| )(?:wa|ig|tele|line|dm|fb|email|insta)(?:ku| ku| aku| gw| gue| saya)?\b|"
        r"<start>(?:{g1})<app> (?:atau|ato|apa|or) <app><end>|\b(?:bagi|bgi|minta|mnta)(?: {g1}| )(?:wa|weanya|wanya|"
        r"ig|nomernya|nomornya|nya)(?:nya)?(?: (?:dong|donk|kak|kk))+"
    ),
    contact_plain=(
        r"<start>(?:minta |bagi |kirim |spill )?(?:nomor|nomer|nmr|no|alamat|username|akun|id) ?(?:wa|hp|ig|line|tele|"
        r"dc|rumah|kamu|mu|lu)? (?:dong|donk|dongg|plis|kak)(?: kak| ya| bang)?<end>|<start>(?:kak |yuk |ayo |mending "
        r"|kita )?(?:pindah|lanjut|gas|gaskeun|ke) (?:ke |di )?(?:<app>|tele|wa|ig|line|dc|discord) (?:yuk|yok|kuy|"
        r"aja|dong|gimana|yu)\b"
    ),
)
